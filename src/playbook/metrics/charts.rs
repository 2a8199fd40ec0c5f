//! The charts of the metrics: the ranking, the course of each, sparklines.

use super::analysis::{Standing, standing};
use super::model::{Bound, Metric, Metrics};
use crate::chart::{
    Chart, Decimals, Line as LineChart, LinePoint, RankedBar, RankedBars, Sparkline, Target, Threshold, Tone as BarTone,
};
use crate::playbook::Playbook;
use crate::playbook::section::ChartBlock;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::text::listed;
use crate::vocabulary::value::Answer;

/// How far each metric is on its way, least first.
pub(super) fn ranking(playbook: &Playbook, metrics: &Metrics, figures: &Figures) -> ChartBlock {
    let mut rows: Vec<(f64, RankedBar)> = metrics
        .metrics
        .iter()
        .map(|(id, metric)| {
            let standing = standing(metric, playbook.as_of);
            let key = format!("metrics.{}.achievement", id.value);
            let known = standing.achievement.filter(|_| standing.rag != Rag::Stale);
            let share = known.map_or_else(String::new, |share| {
                let format = playbook.format();
                format!("{}\u{a0}% ", format.number(share * 100.0, 0))
            });
            debug_assert!(figures.get(&key).is_some(), "every metric has this figure");
            let bar = RankedBar {
                label: metric.definition.title.value.clone(),
                value: known.map(|share| share * 100.0),
                text: format!("{share}{}", standing.rag.word()),
                tone: match standing.rag {
                    Rag::Red => BarTone::Off,
                    Rag::Amber => BarTone::Risk,
                    Rag::Green => BarTone::Ok,
                    Rag::NoData | Rag::Stale => BarTone::Neutral,
                },
                bold: standing.rag == Rag::Red,
            };
            (known.unwrap_or(-1.0), bar)
        })
        .collect();
    rows.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    let worst: Vec<String> = rows
        .iter()
        .filter(|(_, bar)| bar.bold)
        .map(|(_, bar)| bar.label.clone())
        .collect();
    let finding = match worst.len() {
        0 => "No measure is off track".to_owned(),
        1 | 2 if worst.iter().map(String::len).sum::<usize>() <= 70 => {
            format!(
                "{} {} furthest from target",
                listed(&worst),
                if worst.len() == 1 { "is" } else { "are" }
            )
        }
        count => format!("{count} measures are off track"),
    };
    ChartBlock {
        key: "metrics.achievement".to_owned(),
        finding,
        subtitle: "Share of the way from baseline to target, %, newest value of each metric".to_owned(),
        chart: Chart::RankedBars(RankedBars {
            rows: rows.into_iter().map(|(_, bar)| bar).collect(),
            row_heading: "Metric".to_owned(),
            value_heading: "Share of the way, %".to_owned(),
            text_heading: Some("Status".to_owned()),
            decimals: Decimals::UpTo(1),
        }),
        source: "metrics of this playbook; values are limited to 0–100\u{a0}%".to_owned(),
        as_of: Some(playbook.as_of),
    }
}

pub(super) fn spark(playbook: &Playbook, metric: &Metric) -> Option<Chart> {
    let points = line_points(playbook, metric, Some(12));
    (points.iter().filter(|point| point.value.is_some()).count() > 1).then(|| {
        Chart::Sparkline(Sparkline {
            points,
            target: chart_target(metric),
            value_heading: metric.definition.title.value.clone(),
            period_heading: "Period".to_owned(),
            decimals: decimals(metric),
        })
    })
}

/// A unit in words.
pub(super) fn unit_word(unit: &str) -> &str {
    match unit {
        "%" => "per cent",
        other => other,
    }
}

/// The course of a metric over time, with its target and limits.
pub(super) fn course(
    playbook: &Playbook,
    id: &str,
    metric: &Metric,
    standing: &Standing<'_>,
    figures: &Figures,
) -> ChartBlock {
    let key = format!("metrics.{id}");
    let points = line_points(playbook, metric, None);
    let span = match (points.first(), points.last()) {
        (Some(first), Some(last)) if points.len() > 1 => format!("{} to {}", first.label, last.label),
        (Some(only), _) => only.label.clone(),
        (None, _) => "no values yet".to_owned(),
    };
    let value = figures.text(&format!("{key}.value"));
    let target = figures.text(&format!("{key}.target"));
    let finding = match (&metric.definition.finding, &standing.last) {
        (Some(own), _) => own.value.clone(),
        (None, Some(_)) => format!("{value} against a target of {target}"),
        (None, None) => "Not measured yet".to_owned(),
    };
    let amber = match &metric.definition.amber {
        Some(Bound::One(value)) => Some(Threshold {
            value: value.value,
            label: "at risk".to_owned(),
        }),
        _ => None,
    };
    ChartBlock {
        key,
        finding,
        subtitle: format!(
            "{}, {}, {span}",
            metric.definition.title.value,
            unit_word(&metric.definition.unit.value)
        ),
        chart: Chart::Line(LineChart {
            points,
            target: chart_target(metric),
            target_label: "target".to_owned(),
            amber,
            unit: metric.definition.unit.value.clone(),
            value_heading: metric.definition.title.value.clone(),
            period_heading: "Period".to_owned(),
            decimals: decimals(metric),
        }),
        source: metric
            .definition
            .source
            .as_ref()
            .map_or_else(|| "metrics of this playbook".to_owned(), |source| source.value.clone()),
        as_of: standing.last.as_ref().map(|(period, _)| period.end()),
    }
}

fn decimals(metric: &Metric) -> Decimals {
    let places = metric
        .definition
        .decimals
        .as_ref()
        .map(|decimals| decimals.value as usize);
    if metric.definition.unit.value == "ratio" {
        Decimals::Exactly(places.unwrap_or(2))
    } else {
        Decimals::UpTo(places.unwrap_or(1))
    }
}

fn chart_target(metric: &Metric) -> Target {
    match &metric.definition.target {
        Answer::Known(Bound::One(value)) => Target::Line(value.value),
        Answer::Known(Bound::Band(low, high)) => Target::Band(low.value, high.value),
        Answer::Unknown(_) | Answer::Exempt(_) => Target::None,
    }
}

/// The points to draw; with `last`, those of so many calendar months only.
fn line_points(playbook: &Playbook, metric: &Metric, last: Option<i32>) -> Vec<LinePoint> {
    let since = last.map(|months| crate::vocabulary::date::shifted(playbook.as_of.first_of_month(), 1 - months));
    metric
        .points
        .iter()
        .filter(|point| point.period.start() <= playbook.as_of && since.is_none_or(|since| point.period.end() >= since))
        .map(|point| LinePoint {
            label: point.period.short(),
            value: point.value.as_ref().map(|value| value.value),
        })
        .collect()
}
