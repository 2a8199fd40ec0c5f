//! A metric in a few words: its status, its last change, a key figure for other pages.

use super::analysis::{Standing, standing};
use super::charts::spark;
use super::model::{Better, Metric};
use super::words::{target_text, with_unit, written};
use crate::playbook::Playbook;
use crate::playbook::section::{Change, Chip, Direction, Link, Measure, Tone};
use crate::vocabulary::date::Period;
use crate::vocabulary::id::MetricId;
use crate::vocabulary::number::NumberFormat;
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
    let format = playbook.format();
    let standing = standing(metric, playbook.as_of);
    let definition = &metric.definition;
    let period = standing.last.as_ref().map(|(period, _)| period.short());
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
        value: value.unwrap_or_else(|| "no data".to_owned()),
        chip: status(&standing),
        target: format!("target {}", target_text(metric, format)),
        change: change(metric, &standing, format),
        note: note.join(" · "),
        spark: spark(playbook, metric),
    })
}

/// The status of a metric; one with values but without a target has none to be judged by.
pub(super) fn status(standing: &Standing<'_>) -> Chip {
    match (&standing.last, standing.goal) {
        (Some(_), None) => Chip::new(Tone::None, "No target yet"),
        _ => Chip::of(standing.rag),
    }
}

/// The change since the value before, in words that say whether it is good.
pub(super) fn change(metric: &Metric, standing: &Standing<'_>, format: NumberFormat) -> Option<Change> {
    let ((_, last), (before, previous)) = (standing.last.as_ref()?, standing.previous.as_ref()?);
    let difference = last.value - previous.value;
    let shown = written(metric, difference.abs(), format);
    let since = Period::short(*before);
    if !shown.bytes().any(|byte| byte.is_ascii_digit() && byte != b'0') {
        return Some(Change {
            direction: Direction::Flat,
            text: format!("no change since {since}"),
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
    let unit = match metric.definition.unit.value.as_str() {
        "%" => format!("{shown}\u{a0}{}", if shown == "1" { "pt" } else { "pts" }),
        _ => with_unit(metric, difference.abs(), format),
    };
    Some(Change {
        direction: if difference > 0.0 {
            Direction::Up
        } else {
            Direction::Down
        },
        text: format!("{unit}, {} than {since}", if better { "better" } else { "worse" }),
    })
}
