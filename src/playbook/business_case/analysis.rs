//! Figures of the business case: value, return, payback; what changes them; budget to date.

use super::appraisal;
use super::flows::{Appraisal, amounts, appraise, changed, flows, number, planned_until, preferred, terms};
use super::model::{BusinessCase, CaseOption};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::metrics::share;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::money::MoneyScale;
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::text::listed;
use crate::vocabulary::value::{Answer, At};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Money as shown: one decimal where a unit stands for thousands or more, none otherwise.
#[must_use]
pub fn money_decimals(playbook: &Playbook) -> usize {
    usize::from(playbook.settings.money().scale != MoneyScale::Units)
}

/// How the figures of this chapter are written.
struct Writer<'a> {
    format: NumberFormat,
    unit: String,
    decimals: usize,
    figures: &'a mut Figures,
}

impl Writer<'_> {
    fn money(&mut self, key: String, label: String, value: f64, from: &[Span]) {
        // Columns of a table keep their decimals; in a sentence `749.0` only looks over-exact.
        let bare = self.format.number(value, self.decimals);
        let text = format!("{}\u{a0}{}", self.format.shortest(value, self.decimals), self.unit);
        let figure = Figure::number(label, value, &self.unit, text)
            .bare(bare)
            .from(from.iter().copied());
        self.figures.insert(key, figure);
    }

    fn ratio(&mut self, key: String, label: String, value: Option<f64>, from: &[Span]) {
        let figure = match value {
            Some(value) => Figure::number(label, value, "", self.format.number(value, 2)),
            None => Figure::none(label, "", "none"),
        };
        self.figures.insert(key, figure.from(from.iter().copied()));
    }

    fn share(&mut self, key: String, label: String, value: Option<f64>, from: &[Span]) {
        let figure = match value {
            Some(value) => Figure::number(label, value, "", share(value, 1, self.format)),
            None => Figure::none(label, "", "none"),
        };
        self.figures.insert(key, figure.from(from.iter().copied()));
    }

    fn years(&mut self, key: String, label: String, value: Option<f64>, from: &[Span]) {
        let figure = match value {
            Some(value) => {
                let bare = self.format.number(value, 2);
                Figure::number(label, value, "years", format!("{bare}\u{a0}years")).bare(bare)
            }
            None => Figure::none(label, "years", "never"),
        };
        self.figures.insert(key, figure.from(from.iter().copied()));
    }

    fn appraisal(&mut self, key: &str, name: &str, appraisal: &Appraisal, from: &[Span]) {
        let label = |what: &str| format!("{what} of {name}");
        self.money(format!("{key}.npv"), label("Net present value"), appraisal.npv, from);
        self.rates(key, name, &appraisal.rates, from);
        self.share(
            format!("{key}.mirr"),
            label("Modified internal rate of return"),
            appraisal.modified_rate,
            from,
        );
        self.years(format!("{key}.payback"), label("Payback"), appraisal.payback, from);
        self.years(
            format!("{key}.discounted_payback"),
            label("Discounted payback"),
            appraisal.discounted_payback,
            from,
        );
        self.share(
            format!("{key}.roi"),
            label("Return on investment, not discounted,"),
            appraisal.return_on_investment,
            from,
        );
        let ratio = appraisal::benefit_cost_ratio(appraisal.pv_benefits, appraisal.pv_costs);
        self.ratio(format!("{key}.bcr"), label("Benefit–cost ratio"), ratio, from);
        self.money(
            format!("{key}.pv_benefits"),
            label("Present value of the benefits"),
            appraisal.pv_benefits,
            from,
        );
        self.money(
            format!("{key}.pv_costs"),
            label("Present value of the costs"),
            appraisal.pv_costs,
            from,
        );
        let flows = &appraisal.flows;
        self.years_and_total(&format!("{key}.costs"), &label("Costs by year"), &flows.costs, from);
        self.years_and_total(
            &format!("{key}.benefits"),
            &label("Benefits by year"),
            &flows.benefits,
            from,
        );
        self.years_and_total(&format!("{key}.net"), &label("Net flow by year"), &flows.net(), from);
        self.list(
            &format!("{key}.cumulative"),
            &label("Running sum of the net flow by year"),
            &flows.cumulative(),
            from,
        );
    }

    fn years_and_total(&mut self, key: &str, label: &str, values: &[f64], from: &[Span]) {
        self.list(key, label, values, from);
        self.money(
            format!("{key}.total"),
            format!("{label}, total"),
            values.iter().sum(),
            from,
        );
    }

    fn list(&mut self, key: &str, label: &str, values: &[f64], from: &[Span]) {
        let words: Vec<String> = values.iter().map(|value| self.format.shortest(*value, 2)).collect();
        let figure = Figure::new(label, serde_json::json!(values), &self.unit, words.join("; "));
        self.figures.insert(key, figure.from(from.iter().copied()));
    }

    /// Every internal rate; more than one is never shown as if it were the only one.
    fn rates(&mut self, key: &str, name: &str, rates: &appraisal::Rates, from: &[Span]) {
        let words: Vec<String> = rates.roots.iter().map(|rate| share(*rate, 1, self.format)).collect();
        let label = format!("Internal rate of return of {name}");
        let figure = match rates.roots.as_slice() {
            [] => Figure::none(label, "", "none"),
            [only] => Figure::number(label, *only, "", listed(&words)),
            all => Figure::new(label, serde_json::json!(all), "", listed(&words)),
        };
        self.figures
            .insert(format!("{key}.irr"), figure.from(from.iter().copied()));
        let all = Figure::new(
            format!("Every internal rate of return of {name}"),
            serde_json::json!(rates.roots),
            "",
            if words.is_empty() {
                "none".to_owned()
            } else {
                listed(&words)
            },
        );
        self.figures
            .insert(format!("{key}.irr_all"), all.from(from.iter().copied()));
    }
}

/// Where the amounts of an option stand.
fn spans(case: &BusinessCase, option: &CaseOption) -> Vec<Span> {
    let costs = option.costs.iter().flat_map(|(_, line)| &line.0.values);
    let benefits = option.benefits.iter().flat_map(|(_, line)| &line.values);
    let amounts = costs.chain(benefits).map(|amount| amount.span);
    amounts.chain([case.discount_rate.span]).collect()
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(case) = &playbook.business_case else { return };
    let mut writer = Writer {
        format: playbook.format(),
        unit: playbook.settings.money().symbol(),
        decimals: money_decimals(playbook),
        figures,
    };
    writer.share(
        "business-case.discount_rate".to_owned(),
        "Discount rate".to_owned(),
        Some(case.discount_rate.value.0),
        &[case.discount_rate.span],
    );
    for (id, option) in case.options.iter() {
        let key = format!("business-case.options.{}", id.value);
        let name = format!("option {}", id.value);
        let from = spans(case, option);
        let appraisal = appraise(flows(option), terms(case, None));
        writer.appraisal(&key, &name, &appraisal, &from);
        let switching = appraisal::switching_benefits(appraisal.npv, appraisal.pv_benefits);
        let label = format!("Fall of the benefits at which the value of {name} is 0");
        writer.share(format!("{key}.switching_benefits"), label, switching, &from);
        let switching = appraisal::switching_costs(appraisal.npv, appraisal.pv_costs);
        let label = format!("Rise of the costs at which the value of {name} is 0");
        writer.share(format!("{key}.switching_costs"), label, switching, &from);
        if let Some(loss) = &option.continuing_loss {
            let values = amounts(&loss.values);
            let terms = terms(case, None);
            let present = appraisal::npv(&values, terms.rate, terms.timing);
            let from: Vec<Span> = loss.values.iter().map(|amount| amount.span).collect();
            let label = format!("Present value of what {name} goes on to cost");
            writer.money(format!("{key}.continuing_loss"), label, present, &from);
        }
    }
    if let Some((id, option)) = preferred(case) {
        add_payback_date(case, &id.value, option, &mut writer);
        add_changes(case, option, &mut writer);
        add_actuals(case, option, &mut writer);
        let beginning = format!("business-case.options.{}.", id.value);
        let of_option = writer.figures.iter().filter_map(|(key, figure)| {
            let part = key.strip_prefix(&beginning)?;
            // Texts that outlive the choice quote `business-case.preferred.npv`.
            Some((format!("business-case.preferred.{part}"), figure.clone()))
        });
        let again: Vec<(String, Figure)> = of_option.collect();
        for (key, figure) in again {
            writer.figures.insert(key, figure);
        }
    }
}

/// The month in which the preferred option has paid for itself.
fn add_payback_date(case: &BusinessCase, id: &str, option: &CaseOption, writer: &mut Writer<'_>) {
    let Some(years) = appraisal::payback(&flows(option).net()) else {
        return;
    };
    let Some(date) = year_end_after(case, years) else {
        return;
    };
    let text = format!("{} {}", crate::vocabulary::date::long_month(date.month()), date.year());
    let label = format!("Month in which option {id} has paid for itself");
    let figure = Figure::new(
        label,
        format!("{:04}-{:02}", date.year(), date.month()).into(),
        "",
        text,
    );
    writer.figures.insert(
        format!("business-case.options.{id}.payback_month"),
        figure.from(spans(case, option)),
    );
}

/// The month that lies `years` after the end of the base year.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a payback of more than 2^31 months is refused before"
)]
fn year_end_after(case: &BusinessCase, years: f64) -> Option<Date> {
    let first = Date::new(i16::try_from(case.base_year.value).ok()?, 12, 1).ok()?;
    let months = (years * 12.0 - 1e-9).ceil();
    (0.0..=12_000.0)
        .contains(&months)
        .then(|| crate::vocabulary::date::shifted(first, months as i32))
}

fn add_changes(case: &BusinessCase, option: &CaseOption, writer: &mut Writer<'_>) {
    let base = flows(option);
    let from = spans(case, option);
    for (id, swing) in case.sensitivity.iter() {
        for (side, change) in [("worse", &swing.worse), ("better", &swing.better)] {
            let Some(change) = change else { continue };
            let appraisal = appraise(changed(&base, Some(change)), terms(case, Some(change)));
            let key = format!("business-case.sensitivity.{}.{side}", id.value);
            writer.appraisal(&key, &format!("{}, {side}", swing.title.value), &appraisal, &from);
        }
    }
    let mut weighted = Vec::new();
    for (id, scenario) in case.scenarios.iter() {
        let change = scenario.change.as_ref();
        let appraisal = appraise(changed(&base, change), terms(case, change));
        weighted.push((scenario.probability.value.0, appraisal.npv));
        let key = format!("business-case.scenarios.{}", id.value);
        writer.appraisal(&key, &format!("scenario {}", scenario.title.value), &appraisal, &from);
    }
    if let Some(expected) = appraisal::probability_weighted(&weighted).value
        && !weighted.is_empty()
    {
        let label = "Net present value weighted by the probability of each scenario".to_owned();
        let spans = case.scenarios.iter().map(|(_, scenario)| scenario.probability.span);
        let from: Vec<Span> = from.iter().copied().chain(spans).collect();
        writer.money("business-case.expected_npv".to_owned(), label, expected, &from);
    }
}

fn add_actuals(case: &BusinessCase, option: &CaseOption, writer: &mut Writer<'_>) {
    let Some(actuals) = &case.actuals else { return };
    let until = actuals.until.value;
    let (mut plan_sum, mut actual_sum) = (0.0, 0.0);
    let mut all: Vec<Span> = Vec::new();
    for (id, line) in option.costs.iter() {
        let plan = planned_until(case, &amounts(&line.0.values), until);
        plan_sum += plan;
        let mut from: Vec<Span> = line.0.values.iter().map(|amount| amount.span).collect();
        let key = format!("business-case.budget.{}", id.value);
        writer.money(
            format!("{key}.plan"),
            format!("{}, plan to date", id.value),
            plan,
            &from,
        );
        let Some(actual) = actuals.costs.get(&id.value) else {
            continue;
        };
        from.push(actual.span);
        all.extend(&from);
        let spent = number(&actual.value);
        actual_sum += spent;
        writer.money(
            format!("{key}.actual"),
            format!("{}, spent to date", id.value),
            spent,
            &[actual.span],
        );
        add_variance(&key, &id.value, plan, spent, &from, writer);
    }
    let key = "business-case.budget";
    writer.money(format!("{key}.plan"), "Costs, plan to date".to_owned(), plan_sum, &all);
    writer.money(
        format!("{key}.actual"),
        "Costs, spent to date".to_owned(),
        actual_sum,
        &all,
    );
    add_variance(key, "Costs", plan_sum, actual_sum, &all, writer);
    let known = |answer: &Option<Answer<At<Decimal>>>| {
        answer
            .as_ref()
            .and_then(Answer::known)
            .map(|amount| number(&amount.value))
    };
    let (gained, planned) = (known(&actuals.benefits), known(&actuals.benefits_planned));
    if let Some(gained) = gained {
        writer.money(
            "business-case.actuals.benefits".to_owned(),
            "Benefits to date".to_owned(),
            gained,
            &all,
        );
        let net = gained - actual_sum;
        writer.money(
            "business-case.actuals.net".to_owned(),
            "Benefits minus costs to date".to_owned(),
            net,
            &all,
        );
    }
    if let Some(planned) = planned {
        let net = planned - plan_sum;
        let label = "Benefits minus costs, plan to date".to_owned();
        writer.money("business-case.actuals.net_planned".to_owned(), label, net, &all);
    }
}

fn add_variance(key: &str, name: &str, plan: f64, actual: f64, from: &[Span], writer: &mut Writer<'_>) {
    let variance = actual - plan;
    let bare = writer.format.signed(variance, writer.decimals);
    let text = format!("{bare}\u{a0}{}", writer.unit);
    let figure = Figure::number(format!("{name}, variance to date"), variance, &writer.unit, text).bare(bare);
    writer
        .figures
        .insert(format!("{key}.variance"), figure.from(from.iter().copied()));
    if plan.abs() > f64::EPSILON {
        let share = variance / plan;
        let text = format!("{}\u{a0}%", writer.format.signed(share * 100.0, 1));
        let figure = Figure::number(
            format!("{name}, variance to date as a share of the plan"),
            share,
            "",
            text,
        );
        writer
            .figures
            .insert(format!("{key}.variance_share"), figure.from(from.iter().copied()));
    }
}
