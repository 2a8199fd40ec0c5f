//! A metric in a few words: its status, its last change, a key figure for other pages.

use super::analysis::{Standing, standing};
use super::charts::spark;
use super::model::{Better, Metric};
use super::words::{no_data, target_text, with_unit, written};
use crate::playbook::Playbook;
use crate::playbook::section::{Change, Chip, Direction, Link, Measure, Tone};
use crate::vocabulary::id::MetricId;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

/// The metric's name where only its id is known.
#[must_use]
pub fn name_of(playbook: &Playbook, id: &MetricId) -> String {
    let metric = playbook
        .metrics
        .as_ref()
        .and_then(|metrics| metrics.metrics.get(id.as_str()));
    metric.map_or_else(
        || id.as_str().to_owned(),
        |metric| metric.definition.title.value.clone(),
    )
}

/// A metric as a key figure, for pages that show a few of them.
#[must_use]
pub fn measure(playbook: &Playbook, id: &MetricId) -> Option<Measure> {
    let metric = playbook.metrics.as_ref()?.metrics.get(id.as_str())?;
    let (format, language) = (playbook.format(), &playbook.language);
    let standing = standing(metric, playbook.as_of);
    let definition = &metric.definition;
    let period = standing.last.as_ref().map(|(period, _)| language.short_period(*period));
    let value = standing
        .last
        .as_ref()
        .map(|(_, value)| written(metric, value.value, format));
    let group = definition.group.as_ref().map(|group| capitalised(&group.value));
    let note: Vec<String> = period.into_iter().chain(group).collect();
    Some(Measure {
        name: Link::to(definition.title.value.clone(), &format!("metrics/{}", id.as_str())),
        figure: format!("metrics.{}.value", id.as_str()),
        unit: if value.is_some() && definition.unit.value != "ratio" {
            definition.unit.value.clone()
        } else {
            String::new()
        },
        value: value.unwrap_or_else(|| no_data(language)),
        chip: status(language, &standing),
        target: language
            .message("metrics-with-target")
            .text("target", target_text(playbook, metric))
            .string(),
        change: change(playbook, metric, &standing),
        note: note.join(" · "),
        spark: spark(playbook, metric),
    })
}

/// The status of a metric; one with values but without a target has none to be judged by.
pub(super) fn status(language: &Language, standing: &Standing<'_>) -> Chip {
    match (&standing.last, standing.goal) {
        (Some(_), None) => Chip::new(Tone::None, language.say("metrics-no-target")),
        _ => Chip::of_in(language, standing.rag),
    }
}

/// The change since the value before, in words that say whether it is good.
pub(super) fn change(playbook: &Playbook, metric: &Metric, standing: &Standing<'_>) -> Option<Change> {
    let ((_, last), (before, previous)) = (standing.last.as_ref()?, standing.previous.as_ref()?);
    let difference = last.value - previous.value;
    let shown = written(metric, difference.abs(), playbook.format());
    let language = &playbook.language;
    let since = language.short_period(*before);
    if !shown.bytes().any(|byte| byte.is_ascii_digit() && byte != b'0') {
        return Some(Change {
            direction: Direction::Flat,
            text: language.message("metrics-unchanged").text("since", since).string(),
        });
    }
    let better = match metric.definition.better.value {
        Better::Higher => difference > 0.0,
        Better::Lower => difference < 0.0,
        Better::Inside => {
            let goal = standing.goal?;
            super::performance::miss(goal, last.value) < super::performance::miss(goal, previous.value)
        }
    };
    let distance = match metric.definition.unit.value.as_str() {
        "%" => points(playbook, "metrics-points-short", difference.abs(), &shown),
        _ => with_unit(playbook, metric, difference.abs()),
    };
    let message = language.message(if better { "metrics-better" } else { "metrics-worse" });
    Some(Change {
        direction: if difference > 0.0 {
            Direction::Up
        } else {
            Direction::Down
        },
        text: message.text("distance", distance).text("since", since).string(),
    })
}

/// A distance between two shares in points of a hundred, with the words of a message: `2 pts`.
pub(super) fn points(playbook: &Playbook, message: &str, distance: f64, shown: &str) -> String {
    // What is shown as 1 is one, whatever was rounded away.
    let distance = if shown == "1" { 1.0 } else { distance };
    let words = playbook.language.message(message).number("points", distance, shown);
    words.string()
}
