//! Figures of the business case: value, return, payback; what changes them; budget to date.

use super::appraisal;
use super::flows::{Appraisal, amounts, appraise, changed, flows, number, planned_until, preferred, terms};
use super::model::{BusinessCase, CaseOption};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::metrics::share;
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
use crate::vocabulary::money::MoneyScale;
use crate::vocabulary::number::NumberFormat;
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
    language: &'a Language,
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
            None => Figure::none(label, "", self.language.say("business-case-none")),
        };
        self.figures.insert(key, figure.from(from.iter().copied()));
    }

    fn share(&mut self, key: String, label: String, value: Option<f64>, from: &[Span]) {
        let figure = match value {
            Some(value) => Figure::number(label, value, "", share(value, 1, self.format)),
            None => Figure::none(label, "", self.language.say("business-case-none")),
        };
        self.figures.insert(key, figure.from(from.iter().copied()));
    }

    fn years(&mut self, key: String, label: String, value: Option<f64>, from: &[Span]) {
        let unit = self.language.say("business-case-years-unit");
        let figure = match value {
            Some(value) => {
                let bare = self.format.number(value, 2);
                let text = self.language.message("business-case-years");
                Figure::number(label, value, &unit, text.number("years", value, &bare).string()).bare(bare)
            }
            None => Figure::none(label, &unit, self.language.say("business-case-never")),
        };
        self.figures.insert(key, figure.from(from.iter().copied()));
    }

    /// The figures of one option or one change of it; `whose` says of which.
    fn appraisal(&mut self, key: &str, whose: &str, appraisal: &Appraisal, from: &[Span]) {
        let language = self.language;
        let label = |id: &str| language.message(id).text("whose", whose).string();
        let npv = label("business-case-npv-label");
        self.money(format!("{key}.npv"), npv, appraisal.npv, from);
        self.rates(key, whose, &appraisal.rates, from);
        self.share(
            format!("{key}.mirr"),
            label("business-case-mirr-label"),
            appraisal.modified_rate,
            from,
        );
        self.years(
            format!("{key}.payback"),
            label("business-case-payback-label"),
            appraisal.payback,
            from,
        );
        self.years(
            format!("{key}.discounted_payback"),
            label("business-case-discounted-payback-label"),
            appraisal.discounted_payback,
            from,
        );
        self.share(
            format!("{key}.roi"),
            label("business-case-roi-label"),
            appraisal.return_on_investment,
            from,
        );
        let ratio = appraisal::benefit_cost_ratio(appraisal.pv_benefits, appraisal.pv_costs);
        self.ratio(format!("{key}.bcr"), label("business-case-ratio-label"), ratio, from);
        self.money(
            format!("{key}.pv_benefits"),
            label("business-case-pv-benefits-label"),
            appraisal.pv_benefits,
            from,
        );
        self.money(
            format!("{key}.pv_costs"),
            label("business-case-pv-costs-label"),
            appraisal.pv_costs,
            from,
        );
        let flows = &appraisal.flows;
        let net = flows.net();
        for (part, values, by_year, total) in [
            (
                "costs",
                &flows.costs,
                "business-case-costs-label",
                "business-case-costs-total-label",
            ),
            (
                "benefits",
                &flows.benefits,
                "business-case-benefits-label",
                "business-case-benefits-total-label",
            ),
            ("net", &net, "business-case-net-label", "business-case-net-total-label"),
        ] {
            self.list(&format!("{key}.{part}"), &label(by_year), values, from);
            let total = label(total);
            self.money(format!("{key}.{part}.total"), total, values.iter().sum(), from);
        }
        let sums = label("business-case-cumulative-label");
        self.list(&format!("{key}.cumulative"), &sums, &flows.cumulative(), from);
    }

    fn list(&mut self, key: &str, label: &str, values: &[f64], from: &[Span]) {
        let words: Vec<String> = values.iter().map(|value| self.format.shortest(*value, 2)).collect();
        let figure = Figure::new(label, serde_json::json!(values), &self.unit, words.join("; "));
        self.figures.insert(key, figure.from(from.iter().copied()));
    }

    /// Every internal rate; more than one is never shown as if it were the only one.
    fn rates(&mut self, key: &str, whose: &str, rates: &appraisal::Rates, from: &[Span]) {
        let words: Vec<String> = rates.roots.iter().map(|rate| share(*rate, 1, self.format)).collect();
        let label = |id: &str| self.language.message(id).text("whose", whose).string();
        let text = if words.is_empty() {
            self.language.say("business-case-none")
        } else {
            self.language.list(&words)
        };
        let one = label("business-case-irr-label");
        let figure = match rates.roots.as_slice() {
            [] => Figure::none(one, "", text.as_str()),
            [only] => Figure::number(one, *only, "", text.as_str()),
            all => Figure::new(one, serde_json::json!(all), "", text.as_str()),
        };
        let all = label("business-case-irr-all-label");
        let all = Figure::new(all, serde_json::json!(rates.roots), "", text);
        self.figures
            .insert(format!("{key}.irr"), figure.from(from.iter().copied()));
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
    let language = &playbook.language;
    let mut writer = Writer {
        language,
        format: playbook.format(),
        unit: playbook.settings.money().symbol(),
        decimals: money_decimals(playbook),
        figures,
    };
    writer.share(
        "business-case.discount_rate".to_owned(),
        language.say("business-case-discount-rate"),
        Some(case.discount_rate.value.0),
        &[case.discount_rate.span],
    );
    for (id, option) in case.options.iter() {
        let key = format!("business-case.options.{}", id.value);
        let of_option = |message: &str| language.message(message).text("option", &id.value).string();
        let from = spans(case, option);
        let appraisal = appraise(flows(option), terms(case, None));
        writer.appraisal(&key, &of_option("business-case-of-option"), &appraisal, &from);
        let switching = appraisal::switching_benefits(appraisal.npv, appraisal.pv_benefits);
        let label = of_option("business-case-fall-label");
        writer.share(format!("{key}.switching_benefits"), label, switching, &from);
        let switching = appraisal::switching_costs(appraisal.npv, appraisal.pv_costs);
        let label = of_option("business-case-rise-label");
        writer.share(format!("{key}.switching_costs"), label, switching, &from);
        if let Some(loss) = &option.continuing_loss {
            let values = amounts(&loss.values);
            let terms = terms(case, None);
            let present = appraisal::npv(&values, terms.rate, terms.timing);
            let from: Vec<Span> = loss.values.iter().map(|amount| amount.span).collect();
            let label = of_option("business-case-loss-label");
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
    let text = writer.language.long_period(Period::month_of(date));
    let label = writer.language.message("business-case-month-label");
    let label = label.text("option", id).string();
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
    let language = writer.language;
    let base = flows(option);
    let from = spans(case, option);
    for (id, swing) in case.sensitivity.iter() {
        for (side, change, whose) in [
            ("worse", &swing.worse, "business-case-of-worse"),
            ("better", &swing.better, "business-case-of-better"),
        ] {
            let Some(change) = change else { continue };
            let whose = language.message(whose).text("change", &swing.title.value).string();
            let appraisal = appraise(changed(&base, Some(change)), terms(case, Some(change)));
            let key = format!("business-case.sensitivity.{}.{side}", id.value);
            writer.appraisal(&key, &whose, &appraisal, &from);
        }
    }
    let mut weighted = Vec::new();
    for (id, scenario) in case.scenarios.iter() {
        let change = scenario.change.as_ref();
        let appraisal = appraise(changed(&base, change), terms(case, change));
        weighted.push((scenario.probability.value.0, appraisal.npv));
        let key = format!("business-case.scenarios.{}", id.value);
        let whose = language.message("business-case-of-scenario");
        let whose = whose.text("scenario", &scenario.title.value).string();
        writer.appraisal(&key, &whose, &appraisal, &from);
    }
    if let Some(expected) = appraisal::probability_weighted(&weighted).value
        && !weighted.is_empty()
    {
        let label = language.say("business-case-expected-label");
        let spans = case.scenarios.iter().map(|(_, scenario)| scenario.probability.span);
        let from: Vec<Span> = from.iter().copied().chain(spans).collect();
        writer.money("business-case.expected_npv".to_owned(), label, expected, &from);
    }
}

fn add_actuals(case: &BusinessCase, option: &CaseOption, writer: &mut Writer<'_>) {
    let Some(actuals) = &case.actuals else { return };
    let language = writer.language;
    let of_line = |message: &str, line: &str| language.message(message).text("line", line).string();
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
            of_line("business-case-line-plan-label", &id.value),
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
            of_line("business-case-line-spent-label", &id.value),
            spent,
            &[actual.span],
        );
        add_variance(&key, &id.value, plan, spent, &from, writer);
    }
    let key = "business-case.budget";
    let costs = language.say("business-case-costs");
    let label = of_line("business-case-line-plan-label", &costs);
    writer.money(format!("{key}.plan"), label, plan_sum, &all);
    let label = of_line("business-case-line-spent-label", &costs);
    writer.money(format!("{key}.actual"), label, actual_sum, &all);
    add_variance(key, &costs, plan_sum, actual_sum, &all, writer);
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
            language.say("business-case-gained-label"),
            gained,
            &all,
        );
        let net = gained - actual_sum;
        writer.money(
            "business-case.actuals.net".to_owned(),
            language.say("business-case-net-gained-label"),
            net,
            &all,
        );
    }
    if let Some(planned) = planned {
        let net = planned - plan_sum;
        let label = language.say("business-case-net-planned-label");
        writer.money("business-case.actuals.net_planned".to_owned(), label, net, &all);
    }
}

fn add_variance(key: &str, name: &str, plan: f64, actual: f64, from: &[Span], writer: &mut Writer<'_>) {
    let variance = actual - plan;
    let bare = writer.format.signed(variance, writer.decimals);
    let text = format!("{bare}\u{a0}{}", writer.unit);
    let of_line = |message: &str| writer.language.message(message).text("line", name).string();
    let label = of_line("business-case-line-variance-label");
    let share_label = of_line("business-case-line-share-label");
    let figure = Figure::number(label, variance, &writer.unit, text).bare(bare);
    writer
        .figures
        .insert(format!("{key}.variance"), figure.from(from.iter().copied()));
    if plan.abs() > f64::EPSILON {
        let share = variance / plan;
        let text = format!("{}\u{a0}%", writer.format.signed(share * 100.0, 1));
        let figure = Figure::number(share_label, share, "", text);
        writer
            .figures
            .insert(format!("{key}.variance_share"), figure.from(from.iter().copied()));
    }
}
