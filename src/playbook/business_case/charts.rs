//! The charts of the business case: cumulative cash flow, benefits by kind, tornado.

use super::flows::{Flows, appraise, changed, flows, in_prices, number, terms};
use super::model::{BenefitKind, BusinessCase, CaseOption};
use crate::chart::{
    Chart, CumulativeFlow, Decimals, FlowActual, FlowMarker, FlowNames, FlowPoint, StackActual, StackPeriod,
    StackSeries, StackedBars, Tornado, TornadoNames, TornadoRow,
};
use crate::playbook::section::ChartBlock;
use crate::playbook::{Playbook, finding as worded};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

/// The cumulative cash flow of the preferred option with its payback.
#[must_use]
pub fn cash_flow_chart(
    playbook: &Playbook,
    case: &BusinessCase,
    id: &str,
    option: &CaseOption,
    figures: &Figures,
) -> ChartBlock {
    let base = flows(option);
    let (low, high) = band(case, &base);
    let cumulative = base.cumulative();
    let year = |index: usize| u64::from(case.base_year.value) + index as u64;
    let language = &playbook.language;
    let say = |id: &str| language.say(id);
    let points = cumulative.iter().enumerate().map(|(index, value)| FlowPoint {
        label: language
            .message("business-case-end-of")
            .text("year", year(index).to_string())
            .string(),
        value: Some(*value),
        low: low.as_ref().and_then(|(_, values)| values.get(index).copied()),
        high: high.as_ref().and_then(|(_, values)| values.get(index).copied()),
    });
    let key = |part: &str| format!("business-case.options.{id}.{part}");
    let month = figures.get(&key("payback_month")).map(|figure| figure.text.clone());
    let last = year(cumulative.len().saturating_sub(1));
    let finding = match &month {
        Some(month) => language.message("business-case-pays-by").text("month", month),
        None => language
            .message("business-case-never-pays")
            .text("year", last.to_string()),
    };
    let finding = finding.string();
    let marker = month
        .zip(figures.number(&key("payback")))
        .map(|(month, position)| FlowMarker {
            position,
            label: language
                .message("business-case-payback-mark")
                .text("month", month)
                .string(),
            sublabel: figures.text(&key("payback")).to_owned(),
        });
    ChartBlock {
        key: "business-case.cash-flow".to_owned(),
        finding: worded(&case.findings, "cash-flow", finding),
        subtitle: language
            .message("business-case-flow-subtitle")
            .text("option", id)
            .text("unit", in_prices(playbook, case, "business-case-unit"))
            .text("first", case.base_year.value.to_string())
            .text("last", last.to_string())
            .string(),
        chart: Chart::CumulativeFlow(CumulativeFlow {
            points: points.collect(),
            names: FlowNames {
                value: say("business-case-approved-plan"),
                low: low.map(|(name, _)| name).unwrap_or_default(),
                high: high.map(|(name, _)| name).unwrap_or_default(),
                band: say("business-case-band"),
                negative: say("business-case-money-out"),
                actual: say("business-case-actual-flow"),
            },
            no_marker: marker.is_none().then(|| say("business-case-no-payback")),
            marker,
            actual: actual(playbook, case, figures),
            period_heading: say("business-case-year"),
            decimals: Decimals::UpTo(1),
        }),
        source: source(playbook, case),
        as_of: case
            .actuals
            .as_ref()
            .map(|actuals| actuals.until.value)
            .or(Some(playbook.as_of)),
    }
}

fn source(playbook: &Playbook, case: &BusinessCase) -> String {
    let language = &playbook.language;
    let own = match &case.version {
        Some(version) => language
            .message("business-case-source-version")
            .text("version", &version.value),
        None => language.message("business-case-source"),
    };
    let own = own.string();
    match case.actuals.as_ref().and_then(|actuals| actuals.source.as_ref()) {
        Some(budget) => language
            .message("business-case-source-and")
            .text("case", own)
            .text("source", &budget.value)
            .string(),
        None => own,
    }
}

type Bound = Option<(String, Vec<f64>)>;

/// The scenarios with the lowest and the highest value, as cumulative flows.
fn band(case: &BusinessCase, base: &Flows) -> (Bound, Bound) {
    let mut scenarios: Vec<(f64, String, Vec<f64>)> = case
        .scenarios
        .iter()
        .map(|(_, scenario)| {
            let change = scenario.change.as_ref();
            let flows = changed(base, change);
            let value = appraise(flows.clone(), terms(case, change)).npv;
            (value, scenario.title.value.clone(), flows.cumulative())
        })
        .collect();
    if scenarios.len() < 2 {
        return (None, None);
    }
    scenarios.sort_by(|(a, ..), (b, ..)| a.total_cmp(b));
    let bound =
        |scenario: Option<&(f64, String, Vec<f64>)>| scenario.map(|(_, name, values)| (name.clone(), values.clone()));
    (bound(scenarios.first()), bound(scenarios.last()))
}

/// An amount on a chart: no decimals where there are none to tell.
fn shortest(playbook: &Playbook, value: f64) -> String {
    playbook
        .format()
        .shortest(value, super::analysis::money_decimals(playbook))
}

/// Where the money stands today, between the ends of two years.
fn actual(playbook: &Playbook, case: &BusinessCase, figures: &Figures) -> Option<FlowActual> {
    let actuals = case.actuals.as_ref()?;
    let until = actuals.until.value;
    let value = figures.number("business-case.actuals.net")?;
    let years = i64::from(until.year()) - i64::from(case.base_year.value) - 1;
    let months = f64::from(until.month() - 1) + f64::from(until.day()) / f64::from(until.days_in_month());
    let position = f64::from(i32::try_from(years).ok()?) + months / 12.0;
    let plan = figures.number("business-case.actuals.net_planned");
    let language = &playbook.language;
    let plan = plan.map(|plan| {
        let mark = language.message("business-case-plan-mark");
        mark.text("value", shortest(playbook, plan)).string()
    });
    Some(FlowActual {
        position,
        value,
        label: language
            .message("business-case-actual-mark")
            .short_date("day", until)
            .text("value", shortest(playbook, value))
            .string(),
        sublabel: plan.unwrap_or_default(),
    })
}

/// The benefits of each year by kind.
pub fn benefit_chart(playbook: &Playbook, case: &BusinessCase, option: &CaseOption, figures: &Figures) -> ChartBlock {
    let mut kinds: Vec<Option<BenefitKind>> = option
        .benefits
        .iter()
        .map(|(_, line)| line.kind.as_ref().map(|kind| kind.value))
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    let language = &playbook.language;
    let say = |id: &str| language.say(id);
    let years = flows(option).benefits.len();
    let sums: Vec<Vec<f64>> = kinds.iter().map(|kind| by_year(option, *kind, years)).collect();
    let actual_year = case
        .actuals
        .as_ref()
        .map(|actuals| i64::from(actuals.until.value.year()));
    let periods = (0..years).map(|index| {
        let year = i64::from(case.base_year.value) + i64::try_from(index).unwrap_or_default();
        let gained = figures
            .number("business-case.actuals.benefits")
            .filter(|_| actual_year == Some(year));
        StackPeriod {
            label: year.to_string(),
            values: sums.iter().map(|values| values.get(index).copied()).collect(),
            actual: gained.zip(case.actuals.as_ref()).map(|(value, actuals)| StackActual {
                value,
                label: say("business-case-realised"),
                note: language
                    .message("business-case-realised-until")
                    .text("value", shortest(playbook, value))
                    .text("month", language.short_month(actuals.until.value.month()))
                    .string(),
            }),
        }
    });
    let series = kinds.iter().map(|kind| StackSeries {
        name: kind_name(language, "business-case-benefit-name", *kind),
        note: cashable(option, *kind).map(say).unwrap_or_default(),
    });
    let finding = benefit_finding(language, &kinds, &sums);
    ChartBlock {
        key: "business-case.benefits".to_owned(),
        finding: worded(&case.findings, "benefits", finding),
        subtitle: language
            .message("business-case-benefits-subtitle")
            .text("unit", in_prices(playbook, case, "business-case-unit-a-year"))
            .string(),
        chart: Chart::StackedBars(StackedBars {
            series: series.collect(),
            periods: periods.collect(),
            period_heading: say("business-case-year"),
            total_heading: say("business-case-total"),
            actual_heading: say("business-case-realised"),
            decimals: Decimals::UpTo(1),
        }),
        source: source(playbook, case),
        as_of: case
            .actuals
            .as_ref()
            .map(|actuals| actuals.until.value)
            .or(Some(playbook.as_of)),
    }
}

/// The largest kinds of benefits.
fn benefit_finding(language: &Language, kinds: &[Option<BenefitKind>], sums: &[Vec<f64>]) -> String {
    let mut order: Vec<(f64, Option<BenefitKind>)> = kinds
        .iter()
        .zip(sums)
        .map(|(kind, values)| (values.iter().sum(), *kind))
        .collect();
    order.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let name = |kind| kind_name(language, "business-case-benefit-name", kind);
    match order.as_slice() {
        [(_, first), (_, second), ..] => language
            .message("business-case-largest")
            .text("first", name(*first))
            .text("second", kind_name(language, "business-case-benefit-inside", *second))
            .string(),
        [(_, only)] => language
            .message("business-case-only")
            .text("only", name(*only))
            .string(),
        [] => language.say("business-case-no-benefits"),
    }
}

fn by_year(option: &CaseOption, kind: Option<BenefitKind>, years: usize) -> Vec<f64> {
    let mut sums = vec![0.0; years];
    for (_, line) in option.benefits.iter() {
        if line.kind.as_ref().map(|kind| kind.value) != kind {
            continue;
        }
        let sign = if line.disbenefit.as_ref().is_some_and(|flag| flag.0) {
            -1.0
        } else {
            1.0
        };
        for (sum, amount) in sums.iter_mut().zip(&line.values) {
            *sum += sign * number(&amount.value);
        }
    }
    sums
}

fn kind_name(language: &Language, names: &str, kind: Option<BenefitKind>) -> String {
    language.term(names, kind.map_or("not-split", BenefitKind::word))
}

/// Whether budgets can be cut for the benefits of a kind, as the id of a message.
fn cashable(option: &CaseOption, kind: Option<BenefitKind>) -> Option<&'static str> {
    let mut answers = option
        .benefits
        .iter()
        .filter(|(_, line)| line.kind.as_ref().map(|kind| kind.value) == kind)
        .map(|(_, line)| line.cashable.as_ref().map(|flag| flag.0));
    let first = answers.next().flatten();
    match (first, answers.all(|answer| answer == first)) {
        (Some(true), true) => Some("business-case-cashable"),
        (Some(false), true) => Some("business-case-not-cashable"),
        _ => None,
    }
}

/// What each change of assumptions does to the net present value, widest swing first.
pub fn tornado_chart(
    playbook: &Playbook,
    case: &BusinessCase,
    id: &str,
    option: &CaseOption,
    figures: &Figures,
) -> Option<ChartBlock> {
    if case.sensitivity.is_empty() {
        return None;
    }
    let base = appraise(flows(option), terms(case, None)).npv;
    let npv = |swing: &str, side: &str| figures.number(&format!("business-case.sensitivity.{swing}.{side}.npv"));
    let mut rows: Vec<TornadoRow> = case
        .sensitivity
        .iter()
        .map(|(swing_id, swing)| TornadoRow {
            label: swing.title.value.clone(),
            low: npv(&swing_id.value, "worse"),
            high: npv(&swing_id.value, "better"),
            bold: npv(&swing_id.value, "worse").is_some_and(|value| value < 0.0),
        })
        .collect();
    let swing = |row: &TornadoRow| row.high.unwrap_or(base) - row.low.unwrap_or(base);
    rows.sort_by(|a, b| swing(b).abs().total_cmp(&swing(a).abs()));
    let fatal: Vec<String> = rows
        .iter()
        .filter(|row| row.bold)
        .map(|row| row.label.clone())
        .collect();
    let language = &playbook.language;
    let say = |id: &str| language.say(id);
    let finding = match fatal.as_slice() {
        [] => language.message("business-case-nothing-fatal"),
        [only] => language.message("business-case-one-fatal").text("change", only),
        several => language
            .message("business-case-several-fatal")
            .count("fatal", several.len())
            .count("changes", rows.len()),
    };
    let finding = finding.string();
    Some(ChartBlock {
        key: "business-case.sensitivity".to_owned(),
        finding: worded(&case.findings, "sensitivity", finding),
        subtitle: language
            .message("business-case-tornado-subtitle")
            .text("option", id)
            .text("rate", figures.text("business-case.discount_rate"))
            .text("unit", playbook.settings.money().symbol())
            .string(),
        chart: Chart::Tornado(Tornado {
            base,
            base_label: language
                .message("business-case-base")
                .text("npv", figures.bare(&format!("business-case.options.{id}.npv")))
                .string(),
            rows,
            row_heading: say("business-case-what-changes"),
            low_heading: say("business-case-worse"),
            high_heading: say("business-case-better"),
            names: TornadoNames {
                low: say("business-case-worse-positive"),
                negative: say("business-case-worse-negative"),
                high: say("business-case-better-mark"),
            },
            decimals: Decimals::UpTo(1),
        }),
        source: source(playbook, case),
        as_of: case.approval.as_ref().map(|approval| approval.on.value),
    })
}
