//! A metric as papers may tell it.

use super::analysis::{Standing, standing};
use super::measure::{change, points, status};
use super::model::{Better, Metric};
use super::performance::{Trend, miss};
use super::words::{target_text, trend_in, unit_of_one, with_unit, written};
use crate::playbook::Playbook;
use crate::playbook::section::{Change, Direction, Highlight, MeasureHighlight, MeasuredChange, MeasuredValue};

/// What papers may tell of a metric.
pub(super) fn highlight(playbook: &Playbook, id: &str, metric: &Metric) -> Highlight {
    let format = playbook.format();
    let definition = &metric.definition;
    let standing = standing(metric, playbook.as_of);
    let unit = definition.unit.value.as_str();
    let value = standing.last.as_ref().map(|(period, value)| {
        let single = (value.value - 1.0).abs() < f64::EPSILON;
        MeasuredValue {
            number: written(metric, value.value, format),
            unit: match unit {
                "ratio" => String::new(),
                unit if single => unit_of_one(&playbook.language, unit),
                unit => unit.to_owned(),
            },
            text: with_unit(playbook, metric, value.value),
            when: playbook.language.long_period(*period),
        }
    });
    Highlight::Measure(Box::new(MeasureHighlight {
        id: id.to_owned(),
        name: definition.title.value.clone(),
        value,
        baseline: standing.baseline.map(|value| with_unit(playbook, metric, value.value)),
        target: definition.target.known().map(|_| target_text(playbook, metric)),
        change: changed(playbook, metric, &standing),
        chip: status(&playbook.language, &standing),
        trend: trend_in(&playbook.language, standing.movement.trend),
        is_improving: standing.movement.trend == Trend::Improving,
        way_covered: standing.achievement,
    }))
}

fn changed(playbook: &Playbook, metric: &Metric, standing: &Standing<'_>) -> Option<MeasuredChange> {
    let format = playbook.format();
    let Change { direction, .. } = change(playbook, metric, standing)?;
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
            "%" => points(playbook, "metrics-points", difference.abs(), &shown),
            _ => with_unit(playbook, metric, difference.abs()),
        },
        better: better.filter(|_| !is_level),
        step: nearer
            .zip(way)
            .filter(|(_, way)| *way > 0.0)
            .map(|(nearer, way)| nearer / way),
    })
}
