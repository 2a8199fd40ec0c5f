//! Whether a metric says the same as what another chapter works out.

use super::model::{Metric, Point};
use crate::vocabulary::date::Period;
use crate::vocabulary::value::At;

/// A value of a metric that differs from what was worked out elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The value of the metric, with its place.
    pub written: At<f64>,
    /// The value that it would have to have, in the unit of the metric and with its decimals.
    pub expected: f64,
    /// With how many decimals the metric is written.
    pub decimals: usize,
}

/// The difference between the newest value of a metric up to the day `as_of` and `worked_out`, in the
/// unit of the metric; `None` where both are the same at its decimals, or where there is no value.
#[must_use]
pub fn newest_difference(metric: &Metric, worked_out: f64, as_of: jiff::civil::Date) -> Option<Difference> {
    let upto = |point: &&Point| point.period.start() <= as_of && point.value.is_some();
    let point = metric.points.iter().rev().find(upto)?;
    difference(metric, point.value.as_ref()?, worked_out)
}

/// The same for the value of a period; a month finds the value of its quarter, and the other way
/// round.
#[must_use]
pub fn difference_in(metric: &Metric, period: Period, worked_out: f64) -> Option<Difference> {
    let meets = |point: &&Point| point.period.start() <= period.end() && period.start() <= point.period.end();
    let with_value = |point: &&Point| point.value.is_some();
    let point = metric.points.iter().rev().filter(meets).find(with_value)?;
    difference(metric, point.value.as_ref()?, worked_out)
}

/// A share, from 0 to 1, in the unit of the metric.
#[must_use]
pub fn in_unit_of(metric: &Metric, share: f64) -> f64 {
    if metric.definition.unit.value == "%" {
        share * 100.0
    } else {
        share
    }
}

fn difference(metric: &Metric, written: &At<f64>, worked_out: f64) -> Option<Difference> {
    let decimals = metric
        .definition
        .decimals
        .as_ref()
        .map(|decimals| decimals.value as usize);
    let decimals = decimals.unwrap_or_else(|| decimals_of(written.value)).min(9);
    let step = 10_f64.powi(-i32::try_from(decimals).unwrap_or(0));
    let differs = (written.value - worked_out).abs() > step * 0.5 + 1e-9;
    differs.then(|| Difference {
        written: written.clone(),
        expected: (worked_out / step).round() * step,
        decimals,
    })
}

/// With how many decimals a number was written.
fn decimals_of(value: f64) -> usize {
    let text = value.to_string();
    text.split_once('.').map_or(0, |(_, decimals)| decimals.len())
}

#[cfg(test)]
mod tests {
    use super::{difference_in, in_unit_of, newest_difference};
    use crate::diagnostic::Report;
    use crate::playbook::Playbook;
    use crate::source::Source;
    use crate::vocabulary::date::{Period, parse_date};

    #[test]
    fn a_value_agrees_at_the_decimals_of_its_metric() {
        let metrics = "K: {title: T, question: Q?, formula: f, unit: '%', better: higher, target: 90, frequency: monthly, owner: o, values: {2026-09: 60.5, 2026-10: 65, 2026-11: 70}}\n\
            L: {title: T, question: Q?, formula: f, unit: ratio, better: higher, target: 1, decimals: 1, frequency: quarterly, owner: o, values: {2026-Q3: 0.6}}\n";
        let source = Source::from_texts([("metrics.yaml", metrics)]);
        let playbook = Playbook::read(&source, None, false, &mut Report::default());
        let metrics = playbook.metrics.expect("metrics");
        let day = parse_date("2026-10-31").expect("a day");
        let metric = metrics.metrics.get("K").expect("K");
        assert!((in_unit_of(metric, 22.0 / 34.0) - 64.70588).abs() < 1e-4);
        assert_eq!(newest_difference(metric, 22.0 / 34.0 * 100.0, day), None);
        let far = newest_difference(metric, 21.0 / 34.0 * 100.0, day).expect("a difference");
        assert_eq!((far.written.value, far.expected, far.decimals), (65.0, 62.0, 0));
        assert!(difference_in(metric, Period::parse("2026-09").expect("a month"), 60.4).is_some());
        assert_eq!(
            difference_in(metric, Period::parse("2020-09").expect("a month"), 1.0),
            None
        );
        let metric = metrics.metrics.get("L").expect("L");
        let month = Period::parse("2026-09").expect("a month");
        assert_eq!(difference_in(metric, month, 0.6499), None);
        assert!(difference_in(metric, month, 0.66).is_some());
        assert!((in_unit_of(metric, 0.6) - 0.6).abs() < 1e-12);
    }
}
