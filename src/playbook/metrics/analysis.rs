//! Figures of the metrics: colour, achievement, trend, index; what is stale or missing.

use super::model::Point;
use super::model::{Better, Bound, Frequency, Metric};
use super::performance::{self, Goal, Movement, Trend};
use super::words::{share, target_text, trend_word, with_unit};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::number::NumberFormat;
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
    let format = playbook.format();
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
        add_metric(&format!("metrics.{}", id.value), metric, &standing, format, figures);
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
        let label = format!("Metrics that are {}", rag.word());
        figures.insert(key, Figure::number(label, f64::from(count), "", count.to_string()));
    }
    if let Some(index) = performance::index(&weighted) {
        let text = format.number(index.value, 0);
        figures.insert(
            "metrics.index",
            Figure::number("Weighted index of all metrics, 0 to 100", index.value, "of 100", text).from(weights),
        );
        let covered = index.covered_weight / index.total_weight;
        figures.insert(
            "metrics.index.covered",
            Figure::number(
                "Share of the weights that the index covers",
                covered,
                "",
                share(covered, 0, format),
            ),
        );
    }
}

fn add_metric(key: &str, metric: &Metric, standing: &Standing<'_>, format: NumberFormat, figures: &mut Figures) {
    let title = metric.definition.title.value.as_str();
    let unit = metric.definition.unit.value.as_str();
    let at_last: Vec<Span> = standing.last.iter().map(|(_, value)| value.span).collect();
    let judged: Vec<Span> = at_last.iter().copied().chain(target_spans(metric)).collect();
    let mut add = |name: &str, figure: Figure| figures.insert(format!("{key}.{name}"), figure);

    if let Some((period, value)) = &standing.last {
        let label = format!("{title}, {}", period.short());
        add(
            "value",
            Figure::number(label, value.value, unit, with_unit(metric, value.value, format)).from(at_last.clone()),
        );
        let label = format!("{title}, period of the newest value");
        add(
            "period",
            Figure::new(label, period.to_string().into(), "", period.short()).from(at_last.clone()),
        );
    } else {
        add("value", Figure::none(title, unit, "no data"));
    }
    if let (Some((_, last)), Some((before, previous))) = (&standing.last, &standing.previous) {
        let change = last.value - previous.value;
        let sign = if change > 0.0 { "+" } else { "" };
        let text = format!("{sign}{}", with_unit(metric, change, format));
        let label = format!("{title}, change since {}", before.short());
        add(
            "change",
            Figure::number(label, change, unit, text).from([last.span, previous.span]),
        );
    }
    if let Some(baseline) = standing.baseline {
        let text = with_unit(metric, baseline.value, format);
        add(
            "baseline",
            Figure::number(format!("{title}, baseline"), baseline.value, unit, text).from([baseline.span]),
        );
    }
    let target = match metric.definition.target.known() {
        Some(Bound::One(value)) => serde_json::json!(value.value),
        Some(Bound::Band(low, high)) => serde_json::json!([low.value, high.value]),
        None => serde_json::Value::Null,
    };
    let text = target_text(metric, format);
    add(
        "target",
        Figure::new(format!("{title}, target"), target, unit, text).from(target_spans(metric)),
    );
    let rag = Figure::new(
        format!("{title}, status"),
        standing.rag.color().into(),
        "",
        standing.rag.word(),
    );
    add("rag", rag.from(judged.clone()));
    add_course(metric, standing, format, &judged, &mut add);
}

/// Achievement, trend and forecast.
fn add_course(
    metric: &Metric,
    standing: &Standing<'_>,
    format: NumberFormat,
    judged: &[Span],
    add: &mut dyn FnMut(&str, Figure),
) {
    let title = metric.definition.title.value.as_str();
    let unit = metric.definition.unit.value.as_str();
    let label = format!("{title}, share of the way from baseline to target");
    match standing.achievement {
        Some(achievement) => {
            let spans = judged
                .iter()
                .copied()
                .chain(standing.baseline.map(|baseline| baseline.span));
            add(
                "achievement",
                Figure::number(label, achievement, "", share(achievement, 1, format)).from(spans),
            );
        }
        None => add("achievement", Figure::none(label, "", "no data")),
    }
    let word = trend_word(standing.movement.trend);
    // The trend looks at the newest six values, and so does the reader who asks where it comes from.
    let newest = metric
        .points
        .iter()
        .rev()
        .filter_map(|point| Some(point.value.as_ref()?.span));
    let series: Vec<Span> = newest.take(6).collect();
    add(
        "trend",
        Figure::new(format!("{title}, trend"), word.into(), "", word).from(series.clone()),
    );
    if let Some(slope) = standing.movement.slope {
        let text = format.signed(slope, 2);
        add(
            "slope",
            Figure::number(format!("{title}, change per period"), slope, unit, text).from(series.clone()),
        );
    }
    if let Some(periods) = standing.periods_to_target {
        let noun = match metric.definition.frequency.as_ref().map(|frequency| frequency.value) {
            Some(Frequency::Monthly) => "months",
            Some(Frequency::Quarterly) => "quarters",
            Some(Frequency::Yearly) => "years",
            None => "periods",
        };
        let text = format!("{}\u{a0}{noun}", format.shortest(periods, 1));
        let label = format!("{title}, periods until the target at this pace");
        add(
            "periods_to_target",
            Figure::number(label, periods, noun, text).from(series),
        );
    }
}
