//! Values, targets and trends of the metrics as text.

use super::model::{Bound, Metric};
use super::performance::Trend;
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::value::Answer;

/// A value of the metric as text, without its unit.
#[must_use]
pub fn written(metric: &Metric, value: f64, format: NumberFormat) -> String {
    let definition = &metric.definition;
    let decimals = definition.decimals.as_ref().map(|decimals| decimals.value as usize);
    if definition.unit.value == "ratio" {
        format.number(value, decimals.unwrap_or(2))
    } else {
        format.shortest(value, decimals.unwrap_or(1))
    }
}

/// A value of the metric as text, with its unit: `81 %`, `10 days`, `1 day`, `0.96`.
#[must_use]
pub fn with_unit(metric: &Metric, value: f64, format: NumberFormat) -> String {
    let number = written(metric, value, format);
    join_unit(
        &number,
        &metric.definition.unit.value,
        (value - 1.0).abs() < f64::EPSILON,
    )
}

fn join_unit(number: &str, unit: &str, single: bool) -> String {
    match unit {
        "ratio" | "" => number.to_owned(),
        unit if single && unit.len() > 2 => format!("{number}\u{a0}{}", unit.strip_suffix('s').unwrap_or(unit)),
        unit => format!("{number}\u{a0}{unit}"),
    }
}

/// The target as text: `85 %`, `75–85 %`, `not known yet`.
#[must_use]
pub fn target_text(metric: &Metric, format: NumberFormat) -> String {
    match &metric.definition.target {
        Answer::Known(Bound::One(value)) => with_unit(metric, value.value, format),
        Answer::Known(Bound::Band(low, high)) => {
            let band = format!(
                "{}–{}",
                written(metric, low.value, format),
                written(metric, high.value, format)
            );
            join_unit(&band, &metric.definition.unit.value, false)
        }
        Answer::Unknown(_) => "not known yet".to_owned(),
        Answer::Exempt(reason) => format!("exempt: {}", reason.value),
    }
}

/// A fraction as text: `87.1 %`.
#[must_use]
pub fn share(fraction: f64, decimals: usize, format: NumberFormat) -> String {
    format!("{}\u{a0}%", format.number(fraction * 100.0, decimals))
}

/// The word for a trend.
#[must_use]
pub fn trend_word(trend: Trend) -> &'static str {
    match trend {
        Trend::TooEarly => "too early to say",
        Trend::Flat => "flat",
        Trend::Improving => "improving",
        Trend::Worsening => "worsening",
    }
}
