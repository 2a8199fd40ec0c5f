//! The charts of the business case: cumulative cash flow, benefits by kind, tornado.

use super::flows::{Flows, appraise, changed, flows, number, terms};
use super::model::{BenefitKind, BusinessCase, CaseOption};
use crate::chart::{
    Chart, CumulativeFlow, Decimals, FlowActual, FlowMarker, FlowNames, FlowPoint, StackActual, StackPeriod,
    StackSeries, StackedBars, Tornado, TornadoNames, TornadoRow,
};
use crate::playbook::section::ChartBlock;
use crate::playbook::{Playbook, finding as worded};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::capitalised;

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
    let points = cumulative.iter().enumerate().map(|(index, value)| FlowPoint {
        label: format!("end {}", year(index)),
        value: Some(*value),
        low: low.as_ref().and_then(|(_, values)| values.get(index).copied()),
        high: high.as_ref().and_then(|(_, values)| values.get(index).copied()),
    });
    let key = |part: &str| format!("business-case.options.{id}.{part}");
    let month = figures.get(&key("payback_month")).map(|figure| figure.text.clone());
    let last = year(cumulative.len().saturating_sub(1));
    let finding = match &month {
        Some(month) => format!("The PMO pays for itself by {month}"),
        None => format!("The PMO does not pay for itself by {last}"),
    };
    let marker = month
        .zip(figures.number(&key("payback")))
        .map(|(month, position)| FlowMarker {
            position,
            label: format!("Payback: {month}"),
            sublabel: figures.text(&key("payback")).to_owned(),
        });
    ChartBlock {
        key: "business-case.cash-flow".to_owned(),
        finding: worded(&case.findings, "cash-flow", finding),
        subtitle: format!(
            "Cumulative net cash flow of option {id}, {}{}, {} to {last}",
            playbook.settings.money().symbol(),
            super::flows::price_words(case),
            case.base_year.value
        ),
        chart: Chart::CumulativeFlow(CumulativeFlow {
            points: points.collect(),
            names: FlowNames {
                value: "approved plan".to_owned(),
                low: low.map(|(name, _)| name).unwrap_or_default(),
                high: high.map(|(name, _)| name).unwrap_or_default(),
                band: "lowest to highest scenario".to_owned(),
                negative: "money still out".to_owned(),
                actual: "actual".to_owned(),
            },
            no_marker: marker.is_none().then(|| "No payback in these years".to_owned()),
            marker,
            actual: actual(playbook, case, figures),
            period_heading: "Year".to_owned(),
            decimals: Decimals::UpTo(1),
        }),
        source: source(case),
        as_of: case
            .actuals
            .as_ref()
            .map(|actuals| actuals.until.value)
            .or(Some(playbook.as_of)),
    }
}

fn source(case: &BusinessCase) -> String {
    let version = case
        .version
        .as_ref()
        .map(|version| format!(" {}", version.value))
        .unwrap_or_default();
    let budget = case.actuals.as_ref().and_then(|actuals| actuals.source.as_ref());
    let budget = budget.map(|source| format!("; {}", source.value)).unwrap_or_default();
    format!("business case{version}{budget}")
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
    let plan = plan.map(|plan| format!("plan {}", shortest(playbook, plan)));
    Some(FlowActual {
        position,
        value,
        label: format!(
            "Actual {}: {}",
            crate::vocabulary::date::short_date(until),
            shortest(playbook, value)
        ),
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
                label: "Realised".to_owned(),
                note: format!(
                    "{} to {}",
                    shortest(playbook, value),
                    crate::vocabulary::date::short_month(actuals.until.value.month())
                ),
            }),
        }
    });
    let series = kinds.iter().map(|kind| StackSeries {
        name: kind_name(*kind).to_owned(),
        note: cashable_words(option, *kind).to_owned(),
    });
    let mut order: Vec<(f64, &str)> = kinds
        .iter()
        .zip(&sums)
        .map(|(kind, values)| (values.iter().sum(), kind_name(*kind)))
        .collect();
    order.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let names: Vec<String> = order.iter().map(|(_, name)| name.to_lowercase()).collect();
    let finding = match names.as_slice() {
        [first, second, ..] => format!("{} is the largest benefit, then {second}", capitalised(first)),
        [only] => format!("{} is the only benefit", capitalised(only)),
        [] => "No benefits are planned".to_owned(),
    };
    ChartBlock {
        key: "business-case.benefits".to_owned(),
        finding: worded(&case.findings, "benefits", finding),
        subtitle: format!(
            "Planned benefits by kind, {} a year{}; outlined: plan, solid: realised",
            playbook.settings.money().symbol(),
            super::flows::price_words(case)
        ),
        chart: Chart::StackedBars(StackedBars {
            series: series.collect(),
            periods: periods.collect(),
            period_heading: "Year".to_owned(),
            total_heading: "Total".to_owned(),
            actual_heading: "Realised".to_owned(),
            decimals: Decimals::UpTo(1),
        }),
        source: source(case),
        as_of: case
            .actuals
            .as_ref()
            .map(|actuals| actuals.until.value)
            .or(Some(playbook.as_of)),
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

fn kind_name(kind: Option<BenefitKind>) -> &'static str {
    match kind {
        Some(BenefitKind::Cost) => "Avoided cost",
        Some(BenefitKind::Time) => "Time released",
        Some(BenefitKind::Revenue) => "Revenue",
        Some(BenefitKind::Quality) => "Quality",
        Some(BenefitKind::Compliance) => "Compliance",
        None => "Not split",
    }
}

/// Whether budgets can be cut for the benefits of a kind.
fn cashable_words(option: &CaseOption, kind: Option<BenefitKind>) -> &'static str {
    let mut answers = option
        .benefits
        .iter()
        .filter(|(_, line)| line.kind.as_ref().map(|kind| kind.value) == kind)
        .map(|(_, line)| line.cashable.as_ref().map(|flag| flag.0));
    let first = answers.next().flatten();
    match (first, answers.all(|answer| answer == first)) {
        (Some(true), true) => "cashable",
        (Some(false), true) => "not cashable",
        _ => "",
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
    let finding = match fatal.as_slice() {
        [] => "No single change makes the case fail".to_owned(),
        [only] => format!("{only} would wipe out the return"),
        several => format!("{} of {} changes would wipe out the return", several.len(), rows.len()),
    };
    let unit = playbook.settings.money().symbol();
    Some(ChartBlock {
        key: "business-case.sensitivity".to_owned(),
        finding: worded(&case.findings, "sensitivity", finding),
        subtitle: format!(
            "Net present value of option {id} at {}, {unit}, one assumption changed at a time, widest swing first",
            figures.text("business-case.discount_rate")
        ),
        chart: Chart::Tornado(Tornado {
            base,
            base_label: format!("Base {}", figures.bare(&format!("business-case.options.{id}.npv"))),
            rows,
            row_heading: "What changes".to_owned(),
            low_heading: "Worse".to_owned(),
            high_heading: "Better".to_owned(),
            names: TornadoNames {
                low: "worse, still positive".to_owned(),
                negative: "worse, negative".to_owned(),
                high: "better".to_owned(),
            },
            decimals: Decimals::UpTo(1),
        }),
        source: source(case),
        as_of: case.approval.as_ref().map(|approval| approval.on.value),
    })
}
