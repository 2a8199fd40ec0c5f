//! Earned value: what the work done was worth, what it cost, and where that leads.
//!
//! Terms and formulas as in the *Practice Standard for Earned Value Management* of the Project
//! Management Institute. Nothing is rounded inside: a text book that divides by a rounded index
//! arrives at other estimates. What cannot be divided is `None`, never infinite: a project without
//! cost has no cost index, and one without earned value has no estimate from its pace.

/// The four values that everything follows from, in one unit of money.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct EarnedValue {
    /// Budget at completion (BAC): what all of the work may cost.
    pub budget: f64,
    /// Planned value (PV): the budget of the work that should be done by now.
    pub planned: f64,
    /// Earned value (EV): the budget of the work that is done by now.
    pub earned: f64,
    /// Actual cost (AC): what the work has cost by now.
    pub actual: f64,
}

/// What the rest of the work may cost, as a ratio to what it was to cost (TCPI).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ToComplete {
    /// Nothing is left to do.
    Complete,
    /// Work is left and no budget, so no pace reaches the budget.
    NotReachable,
    /// The cost performance index that the rest of the work needs.
    Index(f64),
}

/// `part / whole`; `None` for a part of nothing.
fn ratio(part: f64, whole: f64) -> Option<f64> {
    let ratio = part / whole;
    (whole > 0.0 && ratio.is_finite()).then_some(ratio)
}

impl EarnedValue {
    /// The values of several projects together: sums, from which indices and estimates are worked
    /// out anew. An estimate from sums differs from the sum of estimates.
    #[must_use]
    pub fn total<'a>(values: impl IntoIterator<Item = &'a Self>) -> Self {
        values.into_iter().fold(Self::default(), |sum, value| Self {
            budget: sum.budget + value.budget,
            planned: sum.planned + value.planned,
            earned: sum.earned + value.earned,
            actual: sum.actual + value.actual,
        })
    }

    /// Schedule variance, SV = EV − PV; below zero when less is done than planned.
    #[must_use]
    pub fn schedule_variance(self) -> f64 {
        self.earned - self.planned
    }

    /// Cost variance, CV = EV − AC; below zero when the work cost more than it is worth.
    #[must_use]
    pub fn cost_variance(self) -> f64 {
        self.earned - self.actual
    }

    /// Schedule performance index, SPI = EV / PV; `None` as long as nothing was to be done.
    #[must_use]
    pub fn schedule_index(self) -> Option<f64> {
        ratio(self.earned, self.planned)
    }

    /// Cost performance index, CPI = EV / AC; `None` as long as nothing was spent.
    #[must_use]
    pub fn cost_index(self) -> Option<f64> {
        ratio(self.earned, self.actual)
    }

    /// Estimate at completion when the rest costs as the work so far did, EAC = BAC / CPI. `None`
    /// as long as nothing was spent or nothing was earned.
    #[must_use]
    pub fn estimate_at_cost_pace(self) -> Option<f64> {
        // The same as BAC / CPI, with one division less to lose digits in.
        let pace = self.cost_index().filter(|index| *index > 0.0);
        pace.and_then(|_| ratio(self.budget * self.actual, self.earned))
    }

    /// Estimate at completion when the rest costs what it was to cost, EAC = AC + BAC − EV.
    #[must_use]
    pub fn estimate_as_budgeted(self) -> f64 {
        self.actual + self.budget - self.earned
    }

    /// Estimate at completion when the rest suffers from cost and schedule alike,
    /// EAC = AC + (BAC − EV) / (CPI · SPI). `None` where one of the indices is missing or zero.
    #[must_use]
    pub fn estimate_at_both_paces(self) -> Option<f64> {
        let both = self.cost_index()? * self.schedule_index()?;
        let rest = ratio(self.budget - self.earned, both)?;
        Some(self.actual + rest)
    }

    /// Estimate to complete, ETC = EAC − AC, from the estimate at cost pace.
    #[must_use]
    pub fn to_complete(self) -> Option<f64> {
        Some(self.estimate_at_cost_pace()? - self.actual)
    }

    /// Variance at completion, VAC = BAC − EAC, from the estimate at cost pace; below zero when more
    /// is foreseen than budgeted.
    #[must_use]
    pub fn variance_at_completion(self) -> Option<f64> {
        Some(self.budget - self.estimate_at_cost_pace()?)
    }

    /// To-complete performance index, TCPI = (BAC − EV) / (BAC − AC).
    #[must_use]
    pub fn to_complete_index(self) -> ToComplete {
        let rest = self.budget - self.earned;
        if rest <= 0.0 {
            return ToComplete::Complete;
        }
        ratio(rest, self.budget - self.actual).map_or(ToComplete::NotReachable, ToComplete::Index)
    }

    /// How much of the work is done, EV / BAC; `None` without a budget.
    #[must_use]
    pub fn complete(self) -> Option<f64> {
        ratio(self.earned, self.budget)
    }
}

#[cfg(test)]
mod tests {
    use super::{EarnedValue, ToComplete};
    use proptest::prelude::*;
    use serde_json::Value;

    fn of(budget: f64, planned: f64, earned: f64, actual: f64) -> EarnedValue {
        EarnedValue {
            budget,
            planned,
            earned,
            actual,
        }
    }

    fn read(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    /// Compares with answers that were worked out elsewhere, each rounded to `decimals` at least.
    fn compare(name: &str, answer: &Value, decimals: i32) -> EarnedValue {
        let given = |key: &str| answer[key].as_f64().unwrap();
        let value = of(given("BAC"), given("PV"), given("EV"), given("AC"));
        let index = match value.to_complete_index() {
            ToComplete::Complete => Some(0.0),
            ToComplete::Index(index) => Some(index),
            ToComplete::NotReachable => None,
        };
        for (key, found) in [
            ("SV", Some(value.schedule_variance())),
            ("CV", Some(value.cost_variance())),
            ("SPI", value.schedule_index()),
            ("CPI", value.cost_index()),
            ("EAC", value.estimate_at_cost_pace()),
            ("EAC_budget_rate", Some(value.estimate_as_budgeted())),
            ("EAC_cpi_spi", value.estimate_at_both_paces()),
            ("ETC", value.to_complete()),
            ("VAC", value.variance_at_completion()),
            ("TCPI_BAC", index),
            ("pct_complete", value.complete().map(|share| share * 100.0)),
        ] {
            let within = 0.5 * 10_f64.powi(-decimals) + 1e-9;
            let found = found.unwrap();
            assert!((found - given(key)).abs() <= within, "{name} {key}: {found}");
        }
        value
    }

    #[test]
    fn the_sample_has_known_answers() {
        let answers = read(include_str!("../../../tests/data/northmere-answers.json"));
        let mut projects = Vec::new();
        for (name, answer) in answers["evm"].as_object().unwrap() {
            if name.starts_with('P') {
                projects.push(compare(name, answer, 4));
            }
        }
        assert_eq!(projects.len(), 8);
        let total = compare("total", &answers["evm"]["total"], 4);
        assert_eq!(EarnedValue::total(&projects), total);
        let sum: f64 = projects.iter().filter_map(|value| value.estimate_at_cost_pace()).sum();
        assert!((sum - answers["evm"]["sum_of_project_EAC"].as_f64().unwrap()).abs() <= 0.005);
    }

    #[test]
    fn the_fence_of_the_text_books_costs_4480() {
        let answers = read(include_str!("../../../tests/data/textbook-answers.json"));
        let fence = compare("fence", &answers["evm_fence"], 9);
        assert_eq!(fence.estimate_at_cost_pace(), Some(4480.0));
        // A task of 100 hours: 110 are spent, 10 are to go, at 100 an hour.
        let task = of(10_000.0, 10_000.0, 11_000.0 / 12_000.0 * 10_000.0, 11_000.0);
        assert!((task.estimate_at_cost_pace().unwrap() - 12_000.0).abs() < 1e-6);
    }

    #[test]
    fn what_cannot_be_divided_is_not_there() {
        let nothing_planned = of(100.0, 0.0, 10.0, 10.0);
        assert_eq!(nothing_planned.schedule_index(), None);
        assert_eq!(nothing_planned.estimate_at_both_paces(), None);
        assert_eq!(nothing_planned.estimate_at_cost_pace(), Some(100.0));
        let nothing_spent = of(100.0, 10.0, 10.0, 0.0);
        assert_eq!(nothing_spent.cost_index(), None);
        assert_eq!(nothing_spent.estimate_at_cost_pace(), None);
        assert_eq!(nothing_spent.to_complete(), None);
        assert_eq!(Some(nothing_spent.estimate_as_budgeted()), Some(90.0));
        let nothing_earned = of(100.0, 10.0, 0.0, 10.0);
        assert_eq!(nothing_earned.cost_index(), Some(0.0));
        assert_eq!(nothing_earned.estimate_at_cost_pace(), None);
        assert_eq!(nothing_earned.estimate_at_both_paces(), None);
        assert_eq!(nothing_earned.variance_at_completion(), None);
        assert_eq!(of(0.0, 0.0, 0.0, 0.0).complete(), None);
    }

    #[test]
    fn a_budget_that_is_spent_cannot_be_kept() {
        for actual in [100.0, 130.0] {
            assert_eq!(
                of(100.0, 90.0, 80.0, actual).to_complete_index(),
                ToComplete::NotReachable
            );
        }
        assert_eq!(of(100.0, 100.0, 100.0, 130.0).to_complete_index(), ToComplete::Complete);
        assert_eq!(of(100.0, 50.0, 40.0, 40.0).to_complete_index(), ToComplete::Index(1.0));
    }

    fn values() -> impl Strategy<Value = EarnedValue> {
        // Whole amounts, as authors write them: sums of them are exact.
        (1_u32..100_000, 0_u32..100_000, 0_u32..100_000, 0_u32..100_000).prop_map(
            |(budget, planned, earned, actual)| {
                let most = f64::from(budget);
                of(
                    most,
                    f64::from(planned).min(most),
                    f64::from(earned).min(most),
                    f64::from(actual),
                )
            },
        )
    }

    fn near(a: Option<f64>, b: Option<f64>) -> bool {
        match (a, b) {
            (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0),
            (a, b) => a == b,
        }
    }

    proptest! {
        #[test]
        fn the_unit_of_money_does_not_change_ratios(value in values(), times in 0.001_f64..1000.0) {
            let scaled = of(value.budget * times, value.planned * times, value.earned * times, value.actual * times);
            prop_assert!(near(value.schedule_index(), scaled.schedule_index()));
            prop_assert!(near(value.cost_index(), scaled.cost_index()));
            prop_assert!(near(value.complete(), scaled.complete()));
            prop_assert!(near(value.estimate_at_cost_pace().map(|estimate| estimate * times), scaled.estimate_at_cost_pace()));
            prop_assert!(near(value.estimate_at_both_paces().map(|estimate| estimate * times), scaled.estimate_at_both_paces()));
        }

        #[test]
        fn at_an_even_pace_the_budget_is_kept(value in values()) {
            let even = EarnedValue { actual: value.earned, ..value };
            let expected = (value.earned > 0.0).then_some(value.budget);
            prop_assert!(near(even.estimate_at_cost_pace(), expected));
            prop_assert!(near(Some(even.estimate_as_budgeted()), Some(value.budget)));
        }

        #[test]
        fn variances_add_up(several in prop::collection::vec(values(), 0..12)) {
            let total = EarnedValue::total(&several);
            let schedule: f64 = several.iter().map(|value| value.schedule_variance()).sum();
            let cost: f64 = several.iter().map(|value| value.cost_variance()).sum();
            prop_assert!(near(Some(total.schedule_variance()), Some(schedule)));
            prop_assert!(near(Some(total.cost_variance()), Some(cost)));
        }

        #[test]
        fn nothing_is_infinite(value in values()) {
            for found in [value.schedule_index(), value.cost_index(), value.estimate_at_cost_pace(),
                value.estimate_at_both_paces(), value.to_complete(), value.variance_at_completion(), value.complete()]
            {
                prop_assert!(found.is_none_or(f64::is_finite));
            }
            if let ToComplete::Index(index) = value.to_complete_index() {
                prop_assert!(index.is_finite() && index > 0.0);
            }
        }

        #[test]
        fn keeping_the_needed_index_keeps_the_budget(value in values()) {
            if let ToComplete::Index(index) = value.to_complete_index() {
                let rest = (value.budget - value.earned) / index;
                prop_assert!(near(Some(value.actual + rest), Some(value.budget)));
            }
        }
    }
}
