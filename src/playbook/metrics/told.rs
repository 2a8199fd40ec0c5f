//! A metric as papers may tell it.

use super::analysis::{Standing, standing};
use super::measure::{change, status};
use super::model::{Better, Metric};
use super::performance::miss;
use super::words::{target_text, trend_word, with_unit, written};
use crate::playbook::Playbook;
use crate::playbook::section::{Change, Direction, Highlight, MeasureHighlight, MeasuredChange, MeasuredValue};

/// What papers may tell of a metric.
pub(super) fn highlight(playbook: &Playbook, id: &str, metric: &Metric) -> Highlight {
    let format = playbook.format();
    let definition = &metric.definition;
    let standing = standing(metric, playbook.as_of);
    let unit = definition.unit.value.as_str();
    let value = standing.last.as_ref().map(|(period, value)| {
        let single = (value.value - 1.0).abs() < f64::EPSILON && unit.len() > 2;
        MeasuredValue {
            number: written(metric, value.value, format),
            unit: match unit {
                "ratio" => String::new(),
                unit if single => unit.strip_suffix('s').unwrap_or(unit).to_owned(),
                unit => unit.to_owned(),
            },
            text: with_unit(metric, value.value, format),
            when: period.long(),
        }
    });
    Highlight::Measure(Box::new(MeasureHighlight {
        id: id.to_owned(),
        name: definition.title.value.clone(),
        value,
        baseline: standing.baseline.map(|value| with_unit(metric, value.value, format)),
        target: definition.target.known().map(|_| target_text(metric, format)),
        change: changed(playbook, metric, &standing),
        chip: status(&standing),
        trend: trend_word(standing.movement.trend),
        way_covered: standing.achievement,
    }))
}

fn changed(playbook: &Playbook, metric: &Metric, standing: &Standing<'_>) -> Option<MeasuredChange> {
    let format = playbook.format();
    let Change { direction, .. } = change(metric, standing, format)?;
    let (last, before) = (&standing.last.as_ref()?.1, &standing.previous.as_ref()?.1);
    let difference = last.value - before.value;
    let goal = standing.goal;
    let nearer = goal.map(|goal| miss(goal, before.value) - miss(goal, last.value));
    let better = match metric.definition.better.value {
        Better::Higher => Some(difference > 0.0),
        Better::Lower => Some(difference < 0.0),
        Better::Inside => nearer.map(|nearer| nearer > 0.0),
    };
    let shown = written(metric, difference.abs(), format);
    let is_level = direction == Direction::Flat;
    let way = goal
        .zip(standing.baseline)
        .map(|(goal, baseline)| miss(goal, baseline.value));
    Some(MeasuredChange {
        direction,
        distance: match metric.definition.unit.value.as_str() {
            _ if is_level => String::new(),
            "%" => format!("{shown}\u{a0}{}", if shown == "1" { "point" } else { "points" }),
            _ => with_unit(metric, difference.abs(), format),
        },
        better: better.filter(|_| !is_level),
        step: nearer
            .zip(way)
            .filter(|(_, way)| *way > 0.0)
            .map(|(nearer, way)| nearer / way),
    })
}
