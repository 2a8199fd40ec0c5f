//! Where a metric stands: its colour, how much of the way is covered, where it is heading.
//!
//! Values, targets and slopes are in the unit of the metric. Each function names its rule; known answers
//! are in `tests/data/northmere-answers.json`.

use crate::vocabulary::rag::Rag;

/// What a metric should reach, and within which limits it is amber instead of red.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal {
    /// Higher is better: green from `target` up, amber from `amber` up.
    Higher {
        /// The lowest green value.
        target: f64,
        /// The lowest amber value; without it what is not green is red.
        amber: Option<f64>,
    },
    /// Lower is better: green from `target` down, amber from `amber` down.
    Lower {
        /// The highest green value.
        target: f64,
        /// The highest amber value; without it what is not green is red.
        amber: Option<f64>,
    },
    /// Inside a band is best: green from `low` to `high`, amber inside the wider band.
    Band {
        /// The lowest green value.
        low: f64,
        /// The highest green value.
        high: f64,
        /// The lowest amber value; without it what is below `low` is red.
        amber_low: Option<f64>,
        /// The highest amber value; without it what is above `high` is red.
        amber_high: Option<f64>,
    },
}

/// Where the last points of a metric are heading, judged by their [`slope`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// Fewer than four points: nothing may be said.
    TooEarly,
    /// The distance to the goal changes by at most 0.5 % of the target per period.
    Flat,
    /// The metric nears its goal, or moves further beyond it.
    Improving,
    /// The metric moves away from its goal.
    Worsening,
}

/// A [`Trend`] with the slope behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Movement {
    /// The direction in words.
    pub trend: Trend,
    /// Change of the value per period over the points used; `None` with fewer than two.
    pub slope: Option<f64>,
}

/// A weighted index over metrics, with what it leaves out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Index {
    /// 0 (every metric at its baseline or behind it) to 100 (every metric at its target).
    pub value: f64,
    /// The weight of the metrics that have data.
    pub covered_weight: f64,
    /// The weight of all metrics. Where it is more than what is covered, say so.
    pub total_weight: f64,
    /// How many metrics are left out for want of data.
    pub left_out: usize,
}

/// A trend looks at so many points, the newest ones.
const TREND_POINTS: usize = 6;
/// Fewer points than this show chance, not a trend.
const TREND_LEAST: usize = 4;
/// A slope is flat up to this fraction of the target per period.
const FLAT: f64 = 0.005;

/// The colour of a value, `NoData` for none. On a limit the better colour counts.
///
/// On a limit is also what misses it by no more than binary fractions do (100 × 0.57 is below 57).
#[must_use]
pub fn rag(goal: Goal, value: impl Into<Option<f64>>) -> Rag {
    let Some(value) = value.into().filter(|value| value.is_finite()) else {
        return Rag::NoData;
    };
    let (green, amber) = match goal {
        Goal::Higher { target, amber } => (reaches(value, target), amber.is_some_and(|limit| reaches(value, limit))),
        Goal::Lower { target, amber } => (
            reaches(-value, -target),
            amber.is_some_and(|limit| reaches(-value, -limit)),
        ),
        Goal::Band {
            low,
            high,
            amber_low,
            amber_high,
        } => (
            reaches(value, low) && reaches(-value, -high),
            reaches(value, amber_low.map_or(low, |limit| limit.min(low)))
                && reaches(-value, -amber_high.map_or(high, |limit| limit.max(high))),
        ),
    };
    match (green, amber) {
        (true, _) => Rag::Green,
        (false, true) => Rag::Amber,
        (false, false) => Rag::Red,
    }
}

/// `value >= limit`, forgiving the last digits of binary fractions.
fn reaches(value: f64, limit: f64) -> bool {
    value >= limit - 1e-9 * value.abs().max(limit.abs())
}

/// How far a value misses the goal, in the unit of the metric; 0 or below where it is met.
#[must_use]
pub fn miss(goal: Goal, value: f64) -> f64 {
    match goal {
        Goal::Higher { target, .. } => target - value,
        Goal::Lower { target, .. } => value - target,
        Goal::Band { low, high, .. } => (low - value).max(value - high).max(0.0),
    }
}

/// The share of the way from baseline to target that is covered: 0 at the baseline, 1 at the
/// target, below 0 when it got worse, above 1 beyond the target. Not clamped: see [`clamped`].
///
/// `(value − baseline) ÷ (target − baseline)`; for a band `1 − distance(value) ÷
/// distance(baseline)`. If the baseline met the goal already there is no way to cover: 1 while the
/// goal is met, `None` when it is lost. (The plain formula would reward falling behind the target.)
#[must_use]
pub fn achievement(goal: Goal, baseline: f64, value: f64) -> Option<f64> {
    if !value.is_finite() || !baseline.is_finite() {
        return None;
    }
    if rag(goal, baseline) == Rag::Green {
        return (rag(goal, value) == Rag::Green).then_some(1.0);
    }
    let share = 1.0 - miss(goal, value) / miss(goal, baseline);
    share.is_finite().then_some(share)
}

/// An achievement for bars and for the [`index`]: below 0 counts as 0, above 1 as 1.
#[must_use]
pub fn clamped(achievement: f64) -> f64 {
    achievement.clamp(0.0, 1.0)
}

/// The slope of the straight line through (x, y) points by ordinary least squares, in y per x.
///
/// `None` with fewer than two different x, or with a number that is not finite.
#[must_use]
pub fn slope(points: &[(f64, f64)]) -> Option<f64> {
    line(points).map(|line| line.slope)
}

/// A fitted line: its slope and a point it goes through, the mean of the points.
struct Line {
    slope: f64,
    centre: (f64, f64),
}

fn line(points: &[(f64, f64)]) -> Option<Line> {
    let count = f64::from(u32::try_from(points.len()).ok()?);
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let centre = (mean(|point| point.0), mean(|point| point.1));
    let products = points.iter().map(|(x, y)| (x - centre.0) * (y - centre.1));
    let squares = points.iter().map(|(x, _)| (x - centre.0).powi(2));
    let slope = products.sum::<f64>() / squares.sum::<f64>();
    slope.is_finite().then_some(Line { slope, centre })
}

/// Where the last six of the points are heading.
///
/// A point is (period, value), oldest first, periods counted in the metric's own rhythm: months
/// for a monthly metric, surveys for one that is asked each quarter. A period without a value has
/// no point and leaves a gap in the count; it is never a 0.
///
/// For a band the distance to it is judged, so a value that moves about inside is flat, whatever
/// its slope. The band's target, for the limit of what is flat, is its edge further from 0; where
/// a target is 0, the largest of the values stands in.
#[must_use]
pub fn trend(goal: Goal, points: &[(f64, f64)]) -> Movement {
    let points = newest(points);
    let slope = slope(points);
    let misses: Vec<_> = points.iter().map(|&(x, y)| (x, miss(goal, y))).collect();
    let trend = match line(&misses) {
        Some(line) if points.len() >= TREND_LEAST => {
            // A rate that stands exactly on the limit is flat even when its last bit is not.
            if line.slope.abs() <= FLAT * scale(goal, points) * (1.0 + 1e-9) {
                Trend::Flat
            } else if line.slope < 0.0 {
                Trend::Improving
            } else {
                Trend::Worsening
            }
        }
        _ => Trend::TooEarly,
    };
    Movement { trend, slope }
}

/// What 100 % means when a slope is compared with the target.
fn scale(goal: Goal, points: &[(f64, f64)]) -> f64 {
    let target = match goal {
        Goal::Higher { target, .. } | Goal::Lower { target, .. } => target.abs(),
        Goal::Band { low, high, .. } => low.abs().max(high.abs()),
    };
    if target > 0.0 {
        target
    } else {
        points.iter().map(|(_, y)| y.abs()).fold(0.0, f64::max)
    }
}

/// How many more periods the goal is away at the present pace: `(target − fitted last value) ÷
/// slope`, over the same points as [`trend`]; for a band, to its nearer edge.
///
/// The fitted line, not the last value, is the start, so that one lucky month does not shorten the
/// way. `None` unless the trend improves, and when the last value meets the goal already; 0 when
/// only the fitted line does. Print it as "at this pace", never as a date.
#[must_use]
pub fn periods_to_target(goal: Goal, points: &[(f64, f64)]) -> Option<f64> {
    let points = newest(points);
    let &(last_period, last_value) = points.last()?;
    let met = rag(goal, last_value) == Rag::Green;
    if met || trend(goal, points).trend != Trend::Improving {
        return None;
    }
    let Line { slope, centre } = line(points)?;
    let fitted = centre.1 + slope * (last_period - centre.0);
    let target = match goal {
        Goal::Higher { target, .. } | Goal::Lower { target, .. } => target,
        Goal::Band { low, high, .. } => fitted.clamp(low.min(high), high.max(low)),
    };
    let periods = (target - fitted) / slope;
    periods.is_finite().then_some(periods.max(0.0))
}

fn newest(points: &[(f64, f64)]) -> &[(f64, f64)] {
    let surplus = points.len().saturating_sub(TREND_POINTS);
    points.split_at_checked(surplus).map_or(points, |(_, newest)| newest)
}

/// The weighted index of (weight, achievement) pairs: `100 × Σ w·clamped(a) ÷ Σ w`.
///
/// Metrics without an achievement are left out and the other weights stand for the whole. Weights
/// need no certain sum; those that are 0, negative or not finite carry no metric. `None` if
/// nothing is covered.
#[must_use]
pub fn index(metrics: &[(f64, Option<f64>)]) -> Option<Index> {
    let mut index = Index {
        value: 0.0,
        covered_weight: 0.0,
        total_weight: 0.0,
        left_out: 0,
    };
    let mut reached = 0.0;
    for &(weight, achievement) in metrics {
        if !(weight > 0.0 && weight.is_finite()) {
            continue;
        }
        index.total_weight += weight;
        if let Some(achievement) = achievement.filter(|achievement| !achievement.is_nan()) {
            index.covered_weight += weight;
            reached += weight * clamped(achievement);
        } else {
            index.left_out += 1;
        }
    }
    // Rounding may carry the quotient a hair over 1 when every metric is at its target.
    index.value = 100.0 * clamped(reached / index.covered_weight);
    index.value.is_finite().then_some(index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    const UP: Goal = Goal::Higher {
        target: 85.0,
        amber: Some(75.0),
    };
    const DOWN: Goal = Goal::Lower {
        target: 15.0,
        amber: Some(25.0),
    };
    const BAND: Goal = Goal::Band {
        low: 75.0,
        high: 85.0,
        amber_low: Some(70.0),
        amber_high: Some(90.0),
    };

    struct Metric {
        id: String,
        goal: Goal,
        baseline: f64,
        weight: f64,
        points: Vec<(f64, f64)>,
    }

    fn read(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    fn answers() -> Value {
        read(include_str!("../../../tests/data/northmere-answers.json"))
    }

    fn metric(row: &Value) -> Metric {
        let one = |key: &str| row[key].as_f64().unwrap();
        let pair = |key: &str| [0, 1].map(|side| row[key][side].as_f64().unwrap());
        let goal = match row["direction"].as_str().unwrap() {
            "up" => Goal::Higher {
                target: one("target"),
                amber: row["amber"].as_f64(),
            },
            "down" => Goal::Lower {
                target: one("target"),
                amber: row["amber"].as_f64(),
            },
            _ => Goal::Band {
                low: pair("target")[0],
                high: pair("target")[1],
                amber_low: Some(pair("amber")[0]),
                amber_high: Some(pair("amber")[1]),
            },
        };
        let series = row["series"].as_array().unwrap();
        let values = series.iter().map(|point| point[1].as_f64().unwrap());
        Metric {
            id: row["id"].as_str().unwrap().to_owned(),
            goal,
            baseline: one("baseline"),
            weight: one("weight"),
            points: (0u32..).map(f64::from).zip(values).collect(),
        }
    }

    fn northmere() -> Vec<Metric> {
        let scenario = read(include_str!("../../../tests/data/northmere.json"));
        let rows = scenario["metrics"].as_array().unwrap();
        rows.iter().map(metric).collect()
    }

    #[track_caller]
    fn same(what: &str, actual: Option<f64>, expected: &Value, tolerance: f64) {
        let close = match (actual, expected.as_f64()) {
            (Some(actual), Some(expected)) => (actual - expected).abs() <= tolerance,
            (None, None) => true,
            _ => false,
        };
        assert!(close, "{what}: {actual:?} is not {expected}");
    }

    fn numbered(values: &[f64]) -> Vec<(f64, f64)> {
        (0u32..).map(f64::from).zip(values.iter().copied()).collect()
    }

    #[test]
    fn northmere_metrics_stand_where_the_answers_say() {
        let expected = &answers()["metrics"];
        let metrics = northmere();
        assert_eq!(metrics.len(), expected.as_object().unwrap().len());
        for Metric {
            id,
            goal,
            baseline,
            points,
            ..
        } in metrics
        {
            let row = &expected[&id];
            let last = points.last().unwrap().1;
            same(&id, Some(last), &row["last"], 0.0);
            let colour = serde_json::to_value(rag(goal, last)).unwrap();
            assert_eq!(colour, row["rag"], "{id}");
            let covered = achievement(goal, baseline, last).map(clamped);
            same(&id, covered, &row["achievement"], 5e-5);
            let movement = trend(goal, &points);
            same(&id, movement.slope, &row["slope6"], 5.1e-5);
            let word = format!("{:?}", movement.trend).to_lowercase();
            assert_eq!(word, row["trend"].as_str().unwrap(), "{id}");
            same(&id, periods_to_target(goal, &points), &row["periods_to_target"], 0.005);
        }
    }

    #[test]
    fn northmere_index_and_counts() {
        let metrics = northmere();
        let parts: Vec<_> = metrics
            .iter()
            .map(|metric| {
                let last = metric.points.last().unwrap().1;
                (metric.weight, achievement(metric.goal, metric.baseline, last))
            })
            .collect();
        let index = index(&parts).unwrap();
        same("index", Some(index.value), &answers()["kpi_index"], 0.005);
        assert_eq!((index.covered_weight, index.total_weight), (100.0, 100.0));
        assert_eq!(index.left_out, 0);
        for (colour, key) in [(Rag::Green, "green"), (Rag::Amber, "amber"), (Rag::Red, "red")] {
            let lasts = metrics
                .iter()
                .map(|metric| (metric.goal, metric.points.last().unwrap().1));
            let count = lasts.filter(|&(goal, last)| rag(goal, last) == colour).count();
            assert_eq!(Some(count as u64), answers()["rag_counts"][key].as_u64(), "{key}");
        }
    }

    #[test]
    fn on_a_limit_the_better_colour_counts() {
        let strict = Goal::Higher {
            target: 57.0,
            amber: None,
        };
        let one_sided = Goal::Band {
            low: 75.0,
            high: 85.0,
            amber_low: None,
            amber_high: Some(90.0),
        };
        for (goal, value, colour) in [
            (UP, 85.0, Rag::Green),
            (UP, 84.99, Rag::Amber),
            (UP, 75.0, Rag::Amber),
            (UP, 74.99, Rag::Red),
            (DOWN, 15.0, Rag::Green),
            (DOWN, 15.01, Rag::Amber),
            (DOWN, 25.0, Rag::Amber),
            (DOWN, 25.01, Rag::Red),
            (BAND, 75.0, Rag::Green),
            (BAND, 85.0, Rag::Green),
            (BAND, 85.01, Rag::Amber),
            (BAND, 70.0, Rag::Amber),
            (BAND, 90.0, Rag::Amber),
            (BAND, 69.99, Rag::Red),
            (BAND, 90.01, Rag::Red),
            (strict, 100.0 * 0.57, Rag::Green),
            (strict, 56.9, Rag::Red),
            (one_sided, 74.0, Rag::Red),
            (one_sided, 88.0, Rag::Amber),
            (UP, f64::NAN, Rag::NoData),
        ] {
            assert_eq!(rag(goal, value), colour, "{goal:?} {value}");
        }
        assert_eq!(rag(UP, None), Rag::NoData);
    }

    #[test]
    fn achievement_is_the_share_of_the_way() {
        let at_zero = Goal::Lower {
            target: 0.0,
            amber: None,
        };
        for (goal, baseline, value, expected) in [
            (UP, 54.0, 54.0, Some(0.0)),
            (UP, 54.0, 85.0, Some(1.0)),
            (UP, 54.0, 100.5, Some(1.5)),
            (UP, 54.0, 38.5, Some(-0.5)),
            (DOWN, 47.0, 31.0, Some(0.5)),
            (DOWN, 47.0, 63.0, Some(-0.5)),
            (at_zero, 10.0, 4.0, Some(0.6)),
            (BAND, 97.0, 94.0, Some(0.25)),
            (BAND, 97.0, 80.0, Some(1.0)),
            (BAND, 97.0, 72.0, Some(0.75)),
            (BAND, 95.0, 100.0, Some(-0.5)),
            // No way to cover: the goal was met from the start.
            (UP, 85.0, 85.0, Some(1.0)),
            (UP, 85.0, 90.0, Some(1.0)),
            (UP, 85.0, 80.0, None),
            (UP, 90.0, 80.0, None),
            (UP, 90.0, 86.0, Some(1.0)),
            (BAND, 80.0, 84.0, Some(1.0)),
            (BAND, 80.0, 86.0, None),
            (UP, 54.0, f64::NAN, None),
            (UP, f64::INFINITY, 54.0, None),
        ] {
            let what = format!("{goal:?} {baseline} {value}");
            let expected = expected.map_or(Value::Null, Value::from);
            same(&what, achievement(goal, baseline, value), &expected, 1e-12);
        }
    }

    #[test]
    fn slopes_are_least_squares() {
        for (points, expected) in [
            (&[][..], None),
            (&[(1.0, 5.0)], None),
            (&[(1.0, 5.0), (1.0, 7.0)], None),
            (&[(1.0, 5.0), (2.0, 7.0)], Some(2.0)),
            (&[(1.0, f64::NAN), (2.0, 7.0)], None),
            // A month is missing: the step over it counts as two.
            (&[(0.0, 0.0), (1.0, 1.0), (3.0, 3.0)], Some(1.0)),
            // Anscombe's first data set: y = 3.00 + 0.500 x.
            (
                &[
                    (10.0, 8.04),
                    (8.0, 6.95),
                    (13.0, 7.58),
                    (9.0, 8.81),
                    (11.0, 8.33),
                    (14.0, 9.96),
                    (6.0, 7.24),
                    (4.0, 4.26),
                    (12.0, 10.84),
                    (7.0, 4.82),
                    (5.0, 5.68),
                ],
                Some(0.500_091),
            ),
        ] {
            let expected = expected.map_or(Value::Null, Value::from);
            same("slope", slope(points), &expected, 1e-6);
        }
    }

    #[test]
    fn a_trend_needs_points_and_a_slope() {
        use Trend::{Flat, Improving, TooEarly, Worsening};
        let none = Goal::Lower {
            target: 0.0,
            amber: None,
        };
        let hundred = Goal::Higher {
            target: 100.0,
            amber: None,
        };
        let eighty = Goal::Higher {
            target: 80.0,
            amber: None,
        };
        let rows: &[(&str, Goal, &[f64], Trend)] = &[
            ("nothing", UP, &[], TooEarly),
            ("three points", UP, &[1.0, 2.0, 3.0], TooEarly),
            ("four points", UP, &[1.0, 2.0, 3.0, 4.0], Improving),
            ("lower is better", DOWN, &[1.0, 2.0, 3.0, 4.0], Worsening),
            ("on the limit", hundred, &[50.0, 50.5, 51.0, 51.5], Flat),
            ("over the limit", hundred, &[50.0, 50.51, 51.02, 51.53], Improving),
            ("on the limit in binary", eighty, &[16.0, 16.4, 16.8, 17.2], Flat),
            (
                "only the last six",
                UP,
                &[90.0, 80.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0],
                Improving,
            ),
            ("target 0", none, &[8.0, 6.0, 5.0, 3.0], Improving),
            ("target 0, steady", none, &[8.0, 8.0, 8.0, 8.0], Flat),
            ("target 0, reached", none, &[0.0, 0.0, 0.0, 0.0], Flat),
            ("from above", BAND, &[97.0, 95.0, 93.0, 91.0], Improving),
            ("from below", BAND, &[60.0, 64.0, 66.0, 70.0], Improving),
            ("out at the top", BAND, &[80.0, 84.0, 88.0, 92.0], Worsening),
            ("out at the bottom", BAND, &[80.0, 76.0, 72.0, 68.0], Worsening),
            ("inside", BAND, &[76.0, 78.0, 81.0, 84.0], Flat),
        ];
        for (name, goal, values, expected) in rows {
            assert_eq!(trend(*goal, &numbered(values)).trend, *expected, "{name}");
        }
    }

    #[test]
    fn a_forecast_is_only_made_for_what_improves() {
        let rows: &[(&str, Goal, &[f64], Option<f64>)] = &[
            ("nothing", UP, &[], None),
            ("too early", UP, &[60.0, 65.0, 70.0], None),
            ("straight", UP, &[60.0, 65.0, 70.0, 75.0], Some(2.0)),
            ("down", DOWN, &[45.0, 40.0, 35.0, 30.0], Some(3.0)),
            ("flat", UP, &[60.0, 60.0, 60.0, 60.0], None),
            ("worsening", UP, &[75.0, 70.0, 65.0, 60.0], None),
            ("met", UP, &[70.0, 75.0, 80.0, 85.0], None),
            (
                "the line is there, the value is not",
                UP,
                &[60.0, 90.0, 100.0, 84.0],
                Some(0.0),
            ),
            ("band from above", BAND, &[100.0, 97.0, 94.0, 91.0], Some(2.0)),
            ("band from below", BAND, &[60.0, 63.0, 66.0, 69.0], Some(2.0)),
        ];
        for (name, goal, values, expected) in rows {
            let expected = expected.map_or(Value::Null, Value::from);
            same(name, periods_to_target(*goal, &numbered(values)), &expected, 1e-9);
        }
    }

    #[test]
    fn an_index_stands_on_what_has_data() {
        let known = index(&[(60.0, Some(0.5)), (40.0, None), (20.0, Some(2.0))]).unwrap();
        assert!((known.value - 62.5).abs() < 1e-12);
        assert_eq!(
            (known.covered_weight, known.total_weight, known.left_out),
            (80.0, 120.0, 1)
        );
        for metrics in [&[][..], &[(1.0, None)], &[(0.0, Some(1.0))], &[(f64::NAN, Some(1.0))]] {
            assert_eq!(index(metrics), None, "{metrics:?}");
        }
    }

    fn goals() -> impl Strategy<Value = Goal> {
        (-100.0..100.0f64, 0.0..50.0f64, 0.0..20.0f64, 0u8..3).prop_map(|(target, width, margin, kind)| match kind {
            0 => Goal::Higher {
                target,
                amber: Some(target - margin),
            },
            1 => Goal::Lower {
                target,
                amber: Some(target + margin),
            },
            _ => Goal::Band {
                low: target,
                high: target + width,
                amber_low: Some(target - margin),
                amber_high: Some(target + width + margin),
            },
        })
    }

    proptest! {
        #[test]
        fn an_index_is_a_percentage(
            metrics in prop::collection::vec(
                (0.0..100.0f64, prop::option::of(-3.0..3.0f64)), 0..20,
            )
        ) {
            if let Some(index) = index(&metrics) {
                prop_assert!((0.0..=100.0).contains(&index.value));
                prop_assert!(index.covered_weight <= index.total_weight);
            }
        }

        #[test]
        fn a_value_nearer_the_goal_has_no_worse_colour(
            goal in goals(), one in -200.0..200.0f64, other in -200.0..200.0f64,
        ) {
            // Distances to a band compare on one side only: its two margins need not be equal.
            let same_side = match goal {
                Goal::Band { low, high, .. } => (one > high) == (other > high) && (one < low) == (other < low),
                _ => true,
            };
            if same_side && miss(goal, one) <= miss(goal, other) {
                prop_assert!(rag(goal, one) >= rag(goal, other));
            }
        }

        #[test]
        fn green_is_a_full_achievement(
            goal in goals(), baseline in -200.0..200.0f64, value in -200.0..200.0f64,
        ) {
            match achievement(goal, baseline, value) {
                Some(share) if rag(goal, value) == Rag::Green => prop_assert!(share >= 1.0 - 1e-6),
                Some(share) => prop_assert!(share < 1.0),
                None => prop_assert!(rag(goal, value) != Rag::Green),
            }
        }

        #[test]
        fn a_forecast_is_never_in_the_past(
            goal in goals(), values in prop::collection::vec(-200.0..200.0f64, 0..10),
        ) {
            let points = numbered(&values);
            if let Some(periods) = periods_to_target(goal, &points) {
                prop_assert!(periods >= 0.0 && periods.is_finite());
                prop_assert_eq!(trend(goal, &points).trend, Trend::Improving);
            }
        }

        #[test]
        fn nothing_panics(
            points in prop::collection::vec((any::<f64>(), any::<f64>()), 0..10),
            goal in goals(),
        ) {
            let _ = (trend(goal, &points), periods_to_target(goal, &points));
            let parts: Vec<_> = points.iter().map(|&(x, y)| (x, Some(y))).collect();
            let _ = index(&parts);
        }
    }
}
