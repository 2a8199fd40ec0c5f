//! The flows of an option, what a change of assumptions makes of them, and what they are worth.

use super::appraisal;
use super::model::{BusinessCase, CaseOption, Change, OptionKind, Timing};
use crate::playbook::Playbook;
use crate::vocabulary::value::At;
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The flows of an option, one for each year from the base year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flows {
    /// What is spent.
    pub costs: Vec<f64>,
    /// What is gained.
    pub benefits: Vec<f64>,
}

impl Flows {
    /// Benefits minus costs of each year.
    #[must_use]
    pub fn net(&self) -> Vec<f64> {
        let years = self.costs.len().max(self.benefits.len());
        let at = |values: &[f64], year: usize| values.get(year).copied().unwrap_or_default();
        (0..years)
            .map(|year| at(&self.benefits, year) - at(&self.costs, year))
            .collect()
    }

    /// The running sum of [`net`](Self::net).
    #[must_use]
    pub fn cumulative(&self) -> Vec<f64> {
        let mut sum = 0.0;
        let add = |net: f64| {
            sum += net;
            sum
        };
        self.net().into_iter().map(add).collect()
    }
}

/// What an option is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Appraisal {
    /// The flows.
    pub flows: Flows,
    /// Net present value.
    pub npv: f64,
    /// Every internal rate of return.
    pub rates: appraisal::Rates,
    /// Modified internal rate of return.
    pub modified_rate: Option<f64>,
    /// Years until the cumulative flow stays above zero; `None` is never.
    pub payback: Option<f64>,
    /// The same on discounted flows.
    pub discounted_payback: Option<f64>,
    /// (Benefits − costs) ÷ costs, not discounted.
    pub return_on_investment: Option<f64>,
    /// Present value of the benefits.
    pub pv_benefits: f64,
    /// Present value of the costs.
    pub pv_costs: f64,
}

/// An amount as written, as a number for calculation.
#[must_use]
pub fn number(amount: &Decimal) -> f64 {
    // Money is kept exactly as written; discounting needs powers, which decimals do not have.
    amount.to_f64().unwrap_or_default()
}

pub(super) fn amounts(values: &[At<Decimal>]) -> Vec<f64> {
    values.iter().map(|amount| number(&amount.value)).collect()
}

fn add_to(sum: &mut Vec<f64>, values: &[f64], sign: f64) {
    if sum.len() < values.len() {
        sum.resize(values.len(), 0.0);
    }
    for (sum, value) in sum.iter_mut().zip(values) {
        *sum += sign * value;
    }
}

/// The flows of an option as written.
#[must_use]
pub fn flows(option: &CaseOption) -> Flows {
    let mut flows = Flows::default();
    for (_, line) in option.costs.iter() {
        add_to(&mut flows.costs, &amounts(&line.0.values), 1.0);
    }
    for (_, line) in option.benefits.iter() {
        let loss = line.disbenefit.as_ref().is_some_and(|flag| flag.0);
        add_to(
            &mut flows.benefits,
            &amounts(&line.values),
            if loss { -1.0 } else { 1.0 },
        );
    }
    let years = flows.costs.len().max(flows.benefits.len());
    flows.costs.resize(years, 0.0);
    flows.benefits.resize(years, 0.0);
    flows
}

/// The flows after a change of assumptions.
#[must_use]
pub fn changed(flows: &Flows, change: Option<&Change>) -> Flows {
    let Some(change) = change else { return flows.clone() };
    let factor = |share: &Option<At<crate::source::yaml::Share>>| 1.0 + share.as_ref().map_or(0.0, |share| share.0);
    let delay = change
        .benefits_delayed_by
        .as_ref()
        .map_or(0.0, |delay| f64::from(delay.months()) / 12.0);
    let benefits = appraisal::scaled(&flows.benefits, factor(&change.benefits));
    Flows {
        costs: appraisal::scaled(&flows.costs, factor(&change.costs)),
        benefits: if delay > 0.0 {
            appraisal::delayed(&benefits, delay)
        } else {
            benefits
        },
    }
}

/// The rates and the convention by which flows are discounted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    /// The discount rate.
    pub rate: f64,
    /// The rate at which losses are financed.
    pub finance: f64,
    /// The rate at which returns are invested again.
    pub reinvestment: f64,
    /// When in a year flows fall.
    pub timing: appraisal::Timing,
}

/// The terms of a business case, with another discount rate where a change names one.
#[must_use]
pub fn terms(case: &BusinessCase, change: Option<&Change>) -> Terms {
    let own = case.discount_rate.value.0;
    let rate = change
        .and_then(|change| change.discount_rate.as_ref())
        .map_or(own, |rate| rate.0);
    Terms {
        rate,
        finance: case.finance_rate.as_ref().map_or(rate, |rate| rate.0),
        reinvestment: case.reinvestment_rate.as_ref().map_or(rate, |rate| rate.0),
        timing: match case.timing.as_ref().map(|timing| timing.value) {
            Some(Timing::MidYear) => appraisal::Timing::MidYear,
            Some(Timing::EndOfYear) | None => appraisal::Timing::EndOfYear,
        },
    }
}

/// What flows are worth.
#[must_use]
pub fn appraise(flows: Flows, terms: Terms) -> Appraisal {
    let net = flows.net();
    let present = |values: &[f64]| {
        appraisal::present_values(values, terms.rate, terms.timing)
            .iter()
            .sum::<f64>()
    };
    let sum = |values: &[f64]| values.iter().sum::<f64>();
    Appraisal {
        npv: appraisal::npv(&net, terms.rate, terms.timing),
        rates: appraisal::internal_rates_at(&net, terms.timing),
        modified_rate: appraisal::modified_internal_rate(&net, terms.finance, terms.reinvestment),
        payback: appraisal::payback(&net),
        discounted_payback: appraisal::discounted_payback(&net, terms.rate, terms.timing),
        return_on_investment: appraisal::return_on_investment(sum(&flows.benefits), sum(&flows.costs)),
        pv_benefits: present(&flows.benefits),
        pv_costs: present(&flows.costs),
        flows,
    }
}

/// The option that is proposed: named, or of kind `preferred`.
#[must_use]
pub fn preferred(case: &BusinessCase) -> Option<(&At<String>, &CaseOption)> {
    if let Some(id) = &case.preferred {
        return case.options.iter().find(|(known, _)| known.value == id.as_str());
    }
    case.options.iter().find(|(_, option)| {
        option
            .kind
            .as_ref()
            .is_some_and(|kind| kind.value == OptionKind::Preferred)
    })
}

/// The amounts planned up to a day: whole years, and the months of the year that runs.
#[must_use]
pub fn planned_until(case: &BusinessCase, values: &[f64], until: Date) -> f64 {
    let months_of_year =
        |date: Date| f64::from(date.month() - 1) + f64::from(date.day()) / f64::from(date.days_in_month());
    values
        .iter()
        .enumerate()
        .map(|(index, value)| {
            let year = i64::from(case.base_year.value) + i64::try_from(index).unwrap_or(i64::MAX / 2);
            match year.cmp(&i64::from(until.year())) {
                std::cmp::Ordering::Less => *value,
                std::cmp::Ordering::Equal => value * months_of_year(until) / 12.0,
                std::cmp::Ordering::Greater => 0.0,
            }
        })
        .sum()
}

/// The word by which messages choose what they say of the prices.
#[must_use]
pub fn prices(case: &BusinessCase) -> &'static str {
    case.prices.as_ref().map_or("not-said", |prices| prices.value.word())
}

/// The unit of money with the prices, for captions and subtitles, by a message such as
/// `business-case-unit`: `kEUR, constant prices`.
#[must_use]
pub fn in_prices(playbook: &Playbook, case: &BusinessCase, message: &str) -> String {
    let message = playbook.language.message(message).text("prices", prices(case));
    message.text("unit", playbook.settings.money().symbol()).string()
}
