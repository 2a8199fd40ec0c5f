//! The charts of the metrics: the ranking, the course of each, sparklines.

use super::analysis::{Standing, standing};
use super::model::{Bound, Metric, Metrics};
use super::words::{share, unit_word};
use crate::chart::{
    Chart, Decimals, Line as LineChart, LinePoint, RankedBar, RankedBars, Sparkline, Target, Threshold, Tone as BarTone,
};
use crate::playbook::Playbook;
use crate::playbook::section::ChartBlock;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::value::Answer;

/// How far each metric is on its way, least first.
pub(super) fn ranking(playbook: &Playbook, metrics: &Metrics, figures: &Figures) -> ChartBlock {
    let (format, language) = (playbook.format(), &playbook.language);
    let mut rows: Vec<(f64, RankedBar)> = metrics
        .metrics
        .iter()
        .map(|(id, metric)| {
            let standing = standing(metric, playbook.as_of);
            let key = format!("metrics.{}.achievement", id.value);
            let known = standing.achievement.filter(|_| standing.rag != Rag::Stale);
            let status = standing.rag.word_in(language);
            let text = match known {
                Some(known) => {
                    let both = language.message("metrics-ranking-text").text("status", status);
                    both.text("share", share(known, 0, format)).string()
                }
                None => status,
            };
            debug_assert!(figures.get(&key).is_some(), "every metric has this figure");
            let bar = RankedBar {
                label: metric.definition.title.value.clone(),
                value: known.map(|share| share * 100.0),
                text,
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
    ChartBlock {
        key: "metrics.achievement".to_owned(),
        finding: ranking_finding(language, &worst),
        subtitle: language.say("metrics-ranking-subtitle"),
        chart: Chart::RankedBars(RankedBars {
            rows: rows.into_iter().map(|(_, bar)| bar).collect(),
            row_heading: language.say("metrics-ranking-metric"),
            value_heading: language.say("metrics-ranking-share"),
            text_heading: Some(language.say("metrics-status")),
            decimals: Decimals::UpTo(1),
        }),
        source: language.say("metrics-ranking-source"),
        as_of: Some(playbook.as_of),
    }
}

fn ranking_finding(language: &Language, worst: &[String]) -> String {
    match worst.len() {
        0 => language.say("metrics-ranking-none-off"),
        count @ 1..=2 if worst.iter().map(String::len).sum::<usize>() <= 70 => language
            .message("metrics-ranking-furthest")
            .count("count", count)
            .text("metrics", language.list(worst))
            .string(),
        count => language.message("metrics-ranking-off").count("metrics", count).string(),
    }
}

pub(super) fn spark(playbook: &Playbook, metric: &Metric) -> Option<Chart> {
    let points = line_points(playbook, metric, Some(12));
    (points.iter().filter(|point| point.value.is_some()).count() > 1).then(|| {
        Chart::Sparkline(Sparkline {
            points,
            target: chart_target(metric),
            value_heading: metric.definition.title.value.clone(),
            period_heading: playbook.language.say("metrics-period"),
            decimals: decimals(metric),
        })
    })
}

/// The course of a metric over time, with its target and limits.
pub(super) fn course(
    playbook: &Playbook,
    id: &str,
    metric: &Metric,
    standing: &Standing<'_>,
    figures: &Figures,
) -> ChartBlock {
    let language = &playbook.language;
    let key = format!("metrics.{id}");
    let points = line_points(playbook, metric, None);
    let span = match (points.first(), points.last()) {
        (Some(first), Some(last)) if points.len() > 1 => {
            let span = language.message("metrics-course-span").text("first", &first.label);
            span.text("last", &last.label).string()
        }
        (Some(only), _) => only.label.clone(),
        (None, _) => language.say("metrics-course-no-values"),
    };
    let finding = match (&metric.definition.finding, &standing.last) {
        (Some(own), _) => own.value.clone(),
        (None, Some(_)) => language
            .message("metrics-course-finding")
            .text("value", figures.text(&format!("{key}.value")))
            .text("target", figures.text(&format!("{key}.target")))
            .string(),
        (None, None) => language.say("metrics-not-measured"),
    };
    let amber = match &metric.definition.amber {
        Some(Bound::One(value)) => Some(Threshold {
            value: value.value,
            label: Rag::Amber.word_in(language),
        }),
        _ => None,
    };
    ChartBlock {
        key,
        finding,
        subtitle: language
            .message("metrics-course-subtitle")
            .text("metric", &metric.definition.title.value)
            .text("unit", unit_word(language, &metric.definition.unit.value))
            .text("span", &span)
            .string(),
        chart: Chart::Line(LineChart {
            points,
            target: chart_target(metric),
            target_label: language.say("metrics-target-line"),
            amber,
            unit: metric.definition.unit.value.clone(),
            value_heading: metric.definition.title.value.clone(),
            period_heading: playbook.language.say("metrics-period"),
            decimals: decimals(metric),
        }),
        source: metric
            .definition
            .source
            .as_ref()
            .map_or_else(|| language.say("metrics-course-source"), |source| source.value.clone()),
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
            label: playbook.language.short_period(point.period),
            value: point.value.as_ref().map(|value| value.value),
        })
        .collect()
}
