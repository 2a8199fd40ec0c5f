//! Values, targets and trends of the metrics as text.

use super::model::{Bound, Metric};
use super::performance::Trend;
use crate::playbook::Playbook;
use crate::vocabulary::language::Language;
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::rag::Rag;
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
pub fn with_unit(playbook: &Playbook, metric: &Metric, value: f64) -> String {
    let number = written(metric, value, playbook.format());
    let unit = metric.definition.unit.value.as_str();
    if (value - 1.0).abs() < f64::EPSILON {
        join_unit(&number, &unit_of_one(&playbook.language, unit))
    } else {
        join_unit(&number, unit)
    }
}

/// The unit that stands beside a single one: `day` for `days`.
#[must_use]
pub fn unit_of_one(language: &Language, unit: &str) -> String {
    match unit.strip_suffix('s') {
        _ if unit.len() <= 2 || unit == "ratio" => unit.to_owned(),
        stripped => language
            .message("metrics-unit-of-one")
            .text("unit", unit)
            .text("stripped", stripped.unwrap_or(unit))
            .string(),
    }
}

/// The unit in words.
#[must_use]
pub fn unit_word(language: &Language, unit: &str) -> String {
    match unit {
        "%" => language.say("metrics-unit-per-cent"),
        "ratio" => language.say("metrics-unit-ratio"),
        own => own.to_owned(),
    }
}

fn join_unit(number: &str, unit: &str) -> String {
    match unit {
        "ratio" | "" => number.to_owned(),
        unit => format!("{number}\u{a0}{unit}"),
    }
}

/// The target as text: `85 %`, `75–85 %`, `not known yet`.
#[must_use]
pub fn target_text(playbook: &Playbook, metric: &Metric) -> String {
    match &metric.definition.target {
        Answer::Known(Bound::One(value)) => with_unit(playbook, metric, value.value),
        Answer::Known(Bound::Band(low, high)) => {
            let format = playbook.format();
            let band = format!(
                "{}–{}",
                written(metric, low.value, format),
                written(metric, high.value, format)
            );
            join_unit(&band, &metric.definition.unit.value)
        }
        Answer::Unknown(_) => playbook.language.say("metrics-not-known"),
        Answer::Exempt(reason) => exempt(&playbook.language, &reason.value),
    }
}

/// What stands for a value that is withheld, with the reason.
pub(super) fn exempt(language: &Language, reason: &str) -> String {
    language.message("metrics-exempt").text("reason", reason).string()
}

/// What stands where there is no value.
pub(super) fn no_data(language: &Language) -> String {
    Rag::NoData.word_in(language)
}

/// A fraction as text: `87.1 %`.
#[must_use]
pub fn share(fraction: f64, decimals: usize, format: NumberFormat) -> String {
    format!("{}\u{a0}%", format.number(fraction * 100.0, decimals))
}

/// An author's title inside a sentence, where English begins it in lower case; abbreviations keep their
/// capitals.
#[must_use]
pub fn inside_sentence(language: &Language, title: &str) -> String {
    let mut letters = title.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() && language.say("metrics-title-inside") == "lower" => {
            first.to_lowercase().chain(title.chars().skip(1)).collect()
        }
        _ => title.to_owned(),
    }
}

/// The word for a trend, as machines and English have it.
#[must_use]
pub fn trend_word(trend: Trend) -> &'static str {
    match trend {
        Trend::TooEarly => "too early to say",
        Trend::Flat => "flat",
        Trend::Improving => "improving",
        Trend::Worsening => "worsening",
    }
}

/// The word for a trend in a language.
#[must_use]
pub fn trend_in(language: &Language, trend: Trend) -> String {
    language.term("metrics-trend", trend_word(trend))
}
