//! Figures of the metrics: colour, achievement, trend, index; what is stale or missing.

use super::model::Point;
use super::model::{Better, Bound, Frequency, Metric};
use super::performance::{self, Goal, Movement, Trend};
use super::words::{no_data, share, target_text, trend_in, trend_word, with_unit};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::value::{Answer, At};
use jiff::civil::Date;

/// Where a metric stands on the day of the playbook.
#[derive(Clone, Debug)]
pub struct Standing<'a> {
    /// The newest value and its period.
    pub last: Option<(Period, At<f64>)>,
    /// The value before it.
    pub previous: Option<(Period, At<f64>)>,
    /// The value at the start.
    pub baseline: Option<&'a At<f64>>,
    /// What it should reach.
    pub goal: Option<Goal>,
    /// Its colour.
    pub rag: Rag,
    /// The share of the way from baseline to target, between 0 and 1.
    pub achievement: Option<f64>,
    /// Where it is heading.
    pub movement: Movement,
    /// In how many periods it reaches its target at this pace.
    pub periods_to_target: Option<f64>,
    /// How many periods have passed without a value.
    pub missed: i32,
}

/// So many periods without a value make a metric stale.
pub const STALE_AFTER: i32 = 2;

/// Where a metric stands on the day `as_of`.
#[must_use]
pub fn standing(metric: &Metric, as_of: Date) -> Standing<'_> {
    let values: Vec<(Period, At<f64>)> = values(&metric.points, as_of).collect();
    let goal = goal(metric);
    let last = values.last().cloned();
    let missed = last.as_ref().map_or(0, |(period, _)| missed(metric, *period, as_of));
    let value = last.as_ref().map(|(_, value)| value.value);
    let rag = match (value, goal) {
        (None, _) | (_, None) => Rag::NoData,
        _ if missed >= STALE_AFTER => Rag::Stale,
        (Some(value), Some(goal)) => performance::rag(goal, value),
    };
    let baseline = metric.definition.baseline.as_ref().and_then(Answer::known);
    let points = ordinals(metric, &values);
    let achievement = match (goal, baseline, value) {
        (Some(goal), Some(baseline), Some(value)) => {
            performance::achievement(goal, baseline.value, value).map(performance::clamped)
        }
        _ => None,
    };
    Standing {
        previous: values.len().checked_sub(2).and_then(|index| values.get(index).cloned()),
        last,
        baseline,
        goal,
        rag,
        achievement,
        movement: goal.map_or(
            Movement {
                trend: Trend::TooEarly,
                slope: None,
            },
            |goal| performance::trend(goal, &points),
        ),
        periods_to_target: goal.and_then(|goal| performance::periods_to_target(goal, &points)),
        missed,
    }
}

/// The values up to the day `as_of`; what lies after it is not known yet on that day.
fn values(points: &[Point], as_of: Date) -> impl Iterator<Item = (Period, At<f64>)> + '_ {
    points
        .iter()
        .filter(move |point| point.period.start() <= as_of)
        .filter_map(|point| Some((point.period, point.value.clone()?)))
}

/// The values by their place in the metric's own rhythm: a quarterly survey has a step a quarter,
/// and a period without a value leaves a gap. Without a rhythm, values follow one another.
#[allow(clippy::cast_precision_loss, reason = "a series has far fewer than 2^52 points")]
fn ordinals(metric: &Metric, values: &[(Period, At<f64>)]) -> Vec<(f64, f64)> {
    let every = metric
        .definition
        .frequency
        .as_ref()
        .map(|frequency| frequency.value.months());
    values
        .iter()
        .enumerate()
        .map(|(index, (period, value))| {
            let place = match every {
                Some(months) => f64::from(month_number(period.start())) / f64::from(months),
                None => index as f64,
            };
            (place, value.value)
        })
        .collect()
}

/// Months since the beginning of the calendar.
fn month_number(date: Date) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month())
}

/// How many periods have ended since the last value without one.
fn missed(metric: &Metric, last: Period, as_of: Date) -> i32 {
    let Some(every) = metric
        .definition
        .frequency
        .as_ref()
        .map(|frequency| frequency.value.months())
    else {
        return 0;
    };
    // A month counts once it is over: on 30 October, September is the newest that can be there.
    let over = i32::from(as_of != as_of.last_of_month());
    (month_number(as_of) - over - month_number(last.end())).max(0) / every
}

/// What a metric should reach, in the terms of the calculation; `None` when its target is open.
#[must_use]
pub fn goal(metric: &Metric) -> Option<Goal> {
    let definition = &metric.definition;
    let target = definition.target.known()?;
    let one = |bound: &Bound| match bound {
        Bound::One(value) => Some(value.value),
        Bound::Band(..) => None,
    };
    let amber = definition.amber.as_ref();
    match definition.better.value {
        Better::Higher => Some(Goal::Higher {
            target: one(target)?,
            amber: amber.and_then(one),
        }),
        Better::Lower => Some(Goal::Lower {
            target: one(target)?,
            amber: amber.and_then(one),
        }),
        Better::Inside => {
            let Bound::Band(low, high) = target else { return None };
            let wide = match amber {
                Some(Bound::Band(low, high)) => Some((low.value, high.value)),
                _ => None,
            };
            Some(Goal::Band {
                low: low.value,
                high: high.value,
                amber_low: wide.map(|(low, _)| low),
                amber_high: wide.map(|(_, high)| high),
            })
        }
    }
}

/// The places of the target.
fn target_spans(metric: &Metric) -> Vec<Span> {
    match metric.definition.target.known() {
        Some(Bound::One(value)) => vec![value.span],
        Some(Bound::Band(low, high)) => vec![low.span, high.span],
        None => Vec::new(),
    }
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(metrics) = &playbook.metrics else { return };
    let (format, language) = (playbook.format(), &playbook.language);
    let mut weighted = Vec::new();
    let mut weights: Vec<Span> = Vec::new();
    let mut counts = [
        (Rag::Green, 0_u32),
        (Rag::Amber, 0),
        (Rag::Red, 0),
        (Rag::Stale, 0),
        (Rag::NoData, 0),
    ];
    for (id, metric) in metrics.metrics.iter() {
        let standing = standing(metric, playbook.as_of);
        add_metric(playbook, &format!("metrics.{}", id.value), metric, &standing, figures);
        if let Some((_, count)) = counts.iter_mut().find(|(rag, _)| *rag == standing.rag) {
            *count += 1;
        }
        if let Some(weight) = &metric.definition.weight {
            // An old value says nothing of today, so it does not count either.
            let counted = standing.achievement.filter(|_| standing.rag != Rag::Stale);
            weighted.push((weight.value, counted));
            weights.push(weight.span);
            weights.extend(standing.last.iter().map(|(_, value)| value.span));
        }
    }
    for (rag, count) in counts {
        let key = format!("metrics.count.{}", rag.color());
        let label = language.message("metrics-figure-count");
        let label = label.text("status", rag.word_in(language)).string();
        figures.insert(key, Figure::number(label, f64::from(count), "", count.to_string()));
    }
    if let Some(index) = performance::index(&weighted) {
        let text = format.number(index.value, 0);
        figures.insert(
            "metrics.index",
            Figure::number(language.say("metrics-figure-index"), index.value, "of 100", text).from(weights),
        );
        let covered = index.covered_weight / index.total_weight;
        figures.insert(
            "metrics.index.covered",
            Figure::number(
                language.say("metrics-figure-covered"),
                covered,
                "",
                share(covered, 0, format),
            ),
        );
    }
}

/// What a figure of a metric is, in words.
fn label(language: &Language, message: &str, metric: &Metric) -> String {
    let title = metric.definition.title.value.as_str();
    language.message(message).text("metric", title).string()
}

fn add_metric(playbook: &Playbook, key: &str, metric: &Metric, standing: &Standing<'_>, figures: &mut Figures) {
    let language = &playbook.language;
    let unit = metric.definition.unit.value.as_str();
    let at_last: Vec<Span> = standing.last.iter().map(|(_, value)| value.span).collect();
    let judged: Vec<Span> = at_last.iter().copied().chain(target_spans(metric)).collect();
    let mut add = |name: &str, figure: Figure| figures.insert(format!("{key}.{name}"), figure);

    add_values(playbook, metric, standing, &mut add);
    if let Some(baseline) = standing.baseline {
        let text = with_unit(playbook, metric, baseline.value);
        let label = label(language, "metrics-figure-baseline", metric);
        add(
            "baseline",
            Figure::number(label, baseline.value, unit, text).from([baseline.span]),
        );
    }
    let target = match metric.definition.target.known() {
        Some(Bound::One(value)) => serde_json::json!(value.value),
        Some(Bound::Band(low, high)) => serde_json::json!([low.value, high.value]),
        None => serde_json::Value::Null,
    };
    let text = target_text(playbook, metric);
    add(
        "target",
        Figure::new(label(language, "metrics-figure-target", metric), target, unit, text).from(target_spans(metric)),
    );
    let rag = Figure::new(
        label(language, "metrics-figure-status", metric),
        standing.rag.color().into(),
        "",
        standing.rag.word_in(language),
    );
    add("rag", rag.from(judged.clone()));
    add_course(playbook, metric, standing, &judged, &mut add);
}

/// The newest value, its period, and its change.
fn add_values(playbook: &Playbook, metric: &Metric, standing: &Standing<'_>, add: &mut dyn FnMut(&str, Figure)) {
    let language = &playbook.language;
    let title = metric.definition.title.value.as_str();
    let unit = metric.definition.unit.value.as_str();
    let in_period = |message: &str, period: Period| {
        let message = language.message(message).text("metric", title);
        message.text("period", language.short_period(period)).string()
    };
    let Some((period, last)) = &standing.last else {
        add("value", Figure::none(title, unit, no_data(language)));
        return;
    };
    let text = with_unit(playbook, metric, last.value);
    let figure = Figure::number(in_period("metrics-figure-value", *period), last.value, unit, text);
    add("value", figure.from([last.span]));
    let label = label(language, "metrics-figure-period", metric);
    let figure = Figure::new(label, period.to_string().into(), "", language.short_period(*period));
    add("period", figure.from([last.span]));
    if let Some((before, previous)) = &standing.previous {
        let change = last.value - previous.value;
        let sign = if change > 0.0 { "+" } else { "" };
        let text = format!("{sign}{}", with_unit(playbook, metric, change));
        let figure = Figure::number(in_period("metrics-figure-change", *before), change, unit, text);
        add("change", figure.from([last.span, previous.span]));
    }
}

/// Achievement, trend and forecast.
fn add_course(
    playbook: &Playbook,
    metric: &Metric,
    standing: &Standing<'_>,
    judged: &[Span],
    add: &mut dyn FnMut(&str, Figure),
) {
    let (format, language) = (playbook.format(), &playbook.language);
    let unit = metric.definition.unit.value.as_str();
    let of_way = label(language, "metrics-figure-achievement", metric);
    match standing.achievement {
        Some(achievement) => {
            let spans = judged
                .iter()
                .copied()
                .chain(standing.baseline.map(|baseline| baseline.span));
            add(
                "achievement",
                Figure::number(of_way, achievement, "", share(achievement, 1, format)).from(spans),
            );
        }
        None => add("achievement", Figure::none(of_way, "", no_data(language))),
    }
    // The trend looks at the newest six values, and so does the reader who asks where it comes from.
    let newest = metric
        .points
        .iter()
        .rev()
        .filter_map(|point| Some(point.value.as_ref()?.span));
    let series: Vec<Span> = newest.take(6).collect();
    let trend = Figure::new(
        label(language, "metrics-figure-trend", metric),
        trend_word(standing.movement.trend).into(),
        "",
        trend_in(language, standing.movement.trend),
    );
    add("trend", trend.from(series.clone()));
    if let Some(slope) = standing.movement.slope {
        let text = format.signed(slope, 2);
        let label = label(language, "metrics-figure-slope", metric);
        add("slope", Figure::number(label, slope, unit, text).from(series.clone()));
    }
    if let Some(periods) = standing.periods_to_target {
        let frequency = metric.definition.frequency.as_ref().map(|frequency| frequency.value);
        let (noun, message) = match frequency {
            Some(Frequency::Monthly) => ("months", "metrics-months"),
            Some(Frequency::Quarterly) => ("quarters", "metrics-quarters"),
            Some(Frequency::Yearly) => ("years", "metrics-years"),
            None => ("periods", "metrics-periods"),
        };
        let shown = format.shortest(periods, 1);
        // What is shown as 1 is one, whatever was rounded away.
        let told = if shown == "1" { 1.0 } else { periods };
        let text = language.message(message).number("periods", told, shown).string();
        let label = label(language, "metrics-figure-periods", metric);
        add(
            "periods_to_target",
            Figure::number(label, periods, noun, text).from(series),
        );
    }
}
