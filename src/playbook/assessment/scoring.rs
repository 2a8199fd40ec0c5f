//! Maturity scores: how mature a PMO is, and which dimension to work on first.
//!
//! Scores are levels of an ordinal scale, mostly 1 to 5. Their mean is a convention, not a
//! measurement, so show the profile with it. The lowest-dimension rule is that of P3M3 (AXELOS):
//! an organisation is as mature as its weakest perspective.

/// A score over dimensions, and how many of them it rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// The score, on the scale of the dimensions.
    pub value: f64,
    /// The dimensions that have a score.
    pub scored: usize,
    /// All dimensions asked about.
    pub dimensions: usize,
}

/// The mean of (weight, score) pairs, `Σ w·s ÷ Σ w` over the dimensions that have a score.
///
/// Weights need no certain sum; a dimension whose weight is 0, negative or not finite counts as not
/// scored. `None` if nothing is scored.
#[must_use]
pub fn weighted_score(dimensions: &[(f64, Option<f64>)]) -> Option<Score> {
    let mut sum = 0.0;
    let mut weights = 0.0;
    let mut scored = 0;
    for &(weight, score) in dimensions {
        let Some(score) = score.filter(|score| score.is_finite()) else {
            continue;
        };
        if weight > 0.0 && weight.is_finite() {
            sum += weight * score;
            weights += weight;
            scored += 1;
        }
    }
    let value = sum / weights;
    value.is_finite().then_some(Score {
        value,
        scored,
        dimensions: dimensions.len(),
    })
}

/// The unweighted mean of the scores there are; `None` if there are none.
#[must_use]
pub fn simple_score(scores: &[Option<f64>]) -> Option<Score> {
    let equal: Vec<_> = scores.iter().map(|&score| (1.0, score)).collect();
    weighted_score(&equal)
}

/// The level of the lowest dimension that has a score; `None` if none has.
#[must_use]
pub fn lowest_score(scores: &[Option<f64>]) -> Option<Score> {
    let known = || scores.iter().flatten().filter(|score| score.is_finite());
    known().copied().reduce(f64::min).map(|value| Score {
        value,
        scored: known().count(),
        dimensions: scores.len(),
    })
}

/// The way still to go, `target − current`, in levels; negative above the target.
#[must_use]
pub fn gap(current: f64, target: f64) -> f64 {
    target - current
}

/// A gap's part in the gap of the whole: `weight × gap ÷ total weight`, in levels.
///
/// Over all dimensions these add up to the gap between the weighted scores. `None` if the total
/// weight is not above 0.
#[must_use]
pub fn weighted_gap(weight: f64, gap: f64, total_weight: f64) -> Option<f64> {
    let part = weight * gap / total_weight;
    (total_weight > 0.0 && part.is_finite()).then_some(part)
}

/// The share of the gap that is closed: `(now − baseline) ÷ (target − baseline)`, as a fraction.
///
/// Below 0 when it widened, above 1 beyond the target. `None` if the baseline was at the target or
/// above it: there was no gap to close.
#[must_use]
pub fn gap_closed(baseline: f64, now: f64, target: f64) -> Option<f64> {
    let share = (now - baseline) / (target - baseline);
    (target > baseline && share.is_finite()).then_some(share)
}

/// The order in which to work on dimensions: the positions of the (weight, gap) pairs, the largest
/// `weight × gap` first.
///
/// Equal ones stay in the given order, whichever gap is larger: that is the author's order. A
/// dimension at or above its target has priority 0 and comes last; one without a gap (not scored)
/// is left out.
#[must_use]
pub fn priority(dimensions: &[(f64, Option<f64>)]) -> Vec<usize> {
    let mut order: Vec<(usize, f64)> = dimensions
        .iter()
        .enumerate()
        .filter_map(|(position, &(weight, gap))| {
            let need = (weight * gap?).max(0.0);
            // Rounded far below any score, as 0.1 × 1.5 and 0.15 × 1 differ in their last bit.
            let need = (need * 1e9).round();
            need.is_finite().then_some((position, need))
        })
        .collect();
    order.sort_by(|one, other| other.1.total_cmp(&one.1));
    order.into_iter().map(|(position, _)| position).collect()
}

/// The arithmetic mean; `None` of nothing or if a value is not finite.
#[must_use]
pub fn mean(values: &[f64]) -> Option<f64> {
    let count = f64::from(u32::try_from(values.len()).ok()?);
    let mean = values.iter().sum::<f64>() / count;
    mean.is_finite().then_some(mean)
}

/// The middle value, or the mean of the middle two; `None` of nothing or if a value is not finite.
#[must_use]
pub fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = *sorted.get(sorted.len().saturating_sub(1) / 2)?;
    let all_finite = sorted.iter().all(|value| value.is_finite());
    all_finite.then_some(f64::midpoint(lower, upper))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn read(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    fn answers() -> Value {
        read(include_str!("../../../tests/data/northmere-answers.json"))
    }

    fn scenario() -> Value {
        read(include_str!("../../../tests/data/northmere.json"))
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

    /// The weights, and the scores under a key: a cycle, the target or the benchmark.
    fn column(key: &str) -> Vec<(f64, Option<f64>)> {
        let scenario = scenario();
        let rows = scenario["assessment"]["dimensions"].as_array().unwrap();
        rows.iter()
            .map(|row| {
                let score = row["scores"][key].as_f64().or(row[key].as_f64());
                (row["weight"].as_f64().unwrap(), score)
            })
            .collect()
    }

    fn scores(key: &str) -> Vec<Option<f64>> {
        column(key).into_iter().map(|(_, score)| score).collect()
    }

    fn weighted(key: &str) -> Option<f64> {
        weighted_score(&column(key)).map(|score| score.value)
    }

    fn gaps() -> Vec<(f64, Option<f64>)> {
        let now = column("C2");
        let pairs = now.iter().zip(scores("target"));
        pairs
            .map(|(&(weight, now), target)| (weight, now.zip(target).map(|(now, target)| gap(now, target))))
            .collect()
    }

    #[test]
    fn northmere_scores_are_met() {
        let expected = &answers()["assessment"];
        for key in ["C1", "C2", "target", "benchmark"] {
            same(key, weighted(key), &expected["weighted"][key], 1e-9);
        }
        for key in ["C1", "C2", "target"] {
            let mean = simple_score(&scores(key)).map(|score| score.value);
            same(key, mean, &expected["simple"][key], 1e-9);
        }
        let lowest = lowest_score(&scores("C2")).unwrap();
        same("floor", Some(lowest.value), &expected["floor_level_C2"], 1e-9);
        assert_eq!((lowest.scored, lowest.dimensions), (8, 8));
        same(
            "floor C1",
            lowest_score(&scores("C1")).map(|score| score.value),
            &1.0.into(),
            1e-9,
        );
        let closed = gap_closed(
            weighted("C1").unwrap(),
            weighted("C2").unwrap(),
            weighted("target").unwrap(),
        );
        same(
            "closed",
            closed.map(|share| share * 100.0),
            &expected["gap_closed_pct"],
            0.005,
        );
    }

    #[test]
    fn northmere_gaps_add_up_and_have_an_order() {
        let scenario = scenario();
        let rows = scenario["assessment"]["dimensions"].as_array().unwrap();
        let order: Vec<_> = priority(&gaps())
            .iter()
            .map(|&place| rows[place]["id"].clone())
            .collect();
        assert_eq!(Value::from(order), answers()["assessment"]["priority"]);
        let parts: Vec<f64> = gaps()
            .iter()
            .map(|&(weight, gap)| weighted_gap(weight, gap.unwrap(), 100.0).unwrap())
            .collect();
        for (part, expected) in parts.iter().zip([0.15, 0.15, 0.15, 0.225, 0.1, 0.1, 0.1, 0.15]) {
            same("weighted gap", Some(*part), &expected.into(), 1e-12);
        }
        same("whole", Some(parts.iter().sum()), &1.125.into(), 1e-12);
        let shares = [50.0, 60.0, 60.0, 25.0, 33.3, 50.0, 60.0, 25.0];
        let cycles = scores("C1").into_iter().zip(scores("C2")).zip(scores("target"));
        for (((base, now), target), expected) in cycles.zip(shares) {
            let share = gap_closed(base.unwrap(), now.unwrap(), target.unwrap());
            same("closed", share.map(|share| share * 100.0), &expected.into(), 0.05);
        }
    }

    #[test]
    fn northmere_benchmarks() {
        let scenario = scenario();
        let rows = scenario["benchmarks"].as_array().unwrap();
        let levels: Vec<f64> = rows.iter().map(|row| row[4].as_f64().unwrap()).collect();
        same("median", median(&levels), &answers()["benchmark"]["median"], 1e-9);
        same("mean", mean(&levels), &answers()["benchmark"]["mean"], 1e-9);
    }

    #[test]
    fn what_is_not_scored_is_left_out_and_counted() {
        let score = weighted_score(&[(3.0, Some(2.0)), (5.0, None), (1.0, Some(4.0))]).unwrap();
        assert_eq!(
            score,
            Score {
                value: 2.5,
                scored: 2,
                dimensions: 3
            }
        );
        let lowest = lowest_score(&[Some(3.0), None, Some(f64::NAN), Some(2.0)]).unwrap();
        assert_eq!(
            lowest,
            Score {
                value: 2.0,
                scored: 2,
                dimensions: 4
            }
        );
        for dimensions in [&[][..], &[(1.0, None)], &[(0.0, Some(2.0))], &[(-1.0, Some(2.0))]] {
            assert_eq!(weighted_score(dimensions), None, "{dimensions:?}");
        }
        assert_eq!(lowest_score(&[None]), None);
        assert_eq!(simple_score(&[]), None);
    }

    #[test]
    fn gaps_have_a_sign_and_an_end() {
        for (baseline, now, target, expected) in [
            (1.0, 2.0, 3.0, Some(0.5)),
            (1.0, 1.0, 3.0, Some(0.0)),
            (2.0, 1.0, 3.0, Some(-1.0)),
            (1.0, 4.0, 3.0, Some(1.5)),
            (3.0, 3.0, 3.0, None),
            (4.0, 3.0, 3.0, None),
            (1.0, f64::NAN, 3.0, None),
        ] {
            let expected = expected.map_or(Value::Null, Value::from);
            same("closed", gap_closed(baseline, now, target), &expected, 1e-12);
        }
        assert!((gap(3.5, 3.0) + 0.5).abs() < 1e-12);
        assert_eq!(weighted_gap(1.0, 1.0, 0.0), None);
    }

    #[test]
    fn the_order_keeps_ties_and_puts_the_done_last() {
        let dimensions = [
            (10.0, Some(-2.0)),
            // In binary the second of these two is a hair above the first.
            (0.15, Some(1.0)),
            (0.1, Some(1.5)),
            (10.0, None),
            (5.0, Some(0.0)),
            (1.0, Some(1.0)),
        ];
        assert_eq!(priority(&dimensions), [5, 1, 2, 0, 4]);
        assert!(priority(&[]).is_empty());
    }

    #[test]
    fn middles() {
        for (values, expected_median, expected_mean) in [
            (&[][..], None, None),
            (&[3.0], Some(3.0), Some(3.0)),
            (&[9.0, 1.0, 2.0], Some(2.0), Some(4.0)),
            (&[4.0, 1.0, 2.0, 9.0], Some(3.0), Some(4.0)),
            (&[1.0, f64::NAN], None, None),
        ] {
            assert_eq!(median(values), expected_median, "{values:?}");
            assert_eq!(mean(values), expected_mean, "{values:?}");
        }
    }

    proptest! {
        #[test]
        fn a_score_lies_between_lowest_and_highest(
            dimensions in prop::collection::vec(
                (0.1..100.0f64, prop::option::of(1.0..5.0f64)), 0..12,
            )
        ) {
            let known: Vec<_> = dimensions.iter().map(|dimension| dimension.1).collect();
            let lowest = lowest_score(&known).map(|score| score.value);
            prop_assert_eq!(weighted_score(&dimensions).is_some(), lowest.is_some());
            if let (Some(score), Some(lowest)) = (weighted_score(&dimensions), lowest) {
                let highest = known.iter().flatten().copied().fold(lowest, f64::max);
                prop_assert!((lowest - 1e-9..=highest + 1e-9).contains(&score.value));
            }
        }

        #[test]
        fn the_order_falls(
            dimensions in prop::collection::vec((0.0..100.0f64, prop::option::of(-4.0..4.0f64)), 0..12)
        ) {
            let order = priority(&dimensions);
            let needs = order.iter().map(|&place| {
                let (weight, gap) = dimensions[place];
                (weight * gap.unwrap()).max(0.0)
            });
            prop_assert!(needs.is_sorted_by(|one, other| one + 1e-8 >= *other));
            prop_assert_eq!(order.len(), dimensions.iter().filter(|one| one.1.is_some()).count());
        }

        #[test]
        fn the_median_is_in_the_middle(values in prop::collection::vec(-1e6..1e6f64, 1..30)) {
            let middle = median(&values).unwrap();
            let below = values.iter().filter(|value| **value < middle).count();
            let above = values.iter().filter(|value| **value > middle).count();
            prop_assert!(below <= values.len() / 2 && above <= values.len() / 2);
        }
    }
}
