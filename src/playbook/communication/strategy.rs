//! The steps of the strategy: seven, or five where an office works with five.

use super::model::Strategy;
use crate::source::yaml::Prose;

/// A step with what is written of it.
pub(super) struct Step<'a> {
    /// The key in the file.
    pub(super) key: &'static str,
    /// What it is called.
    pub(super) title: &'static str,
    /// What is written; with five steps one may hold two texts.
    pub(super) texts: Vec<&'a Prose>,
}

/// The steps in order. With five, positioning belongs to the approaches and evaluation to carrying out.
pub(super) fn steps(strategy: &Strategy) -> Vec<Step<'_>> {
    let first = [
        step("situation", "The situation", &[&strategy.situation]),
        step("audiences", "The audiences", &[&strategy.audiences]),
        step("objectives", "What is to be reached", &[&strategy.objectives]),
    ];
    let rest = if is_short(strategy) {
        vec![
            step(
                "approaches",
                "The approaches",
                &[&strategy.approaches, &strategy.positioning],
            ),
            step(
                "implementation",
                "Carrying it out",
                &[&strategy.implementation, &strategy.evaluation],
            ),
        ]
    } else {
        vec![
            step("approaches", "The approaches", &[&strategy.approaches]),
            step("positioning", "What we stand for", &[&strategy.positioning]),
            step("implementation", "Carrying it out", &[&strategy.implementation]),
            step("evaluation", "Watching and judging it", &[&strategy.evaluation]),
        ]
    };
    first.into_iter().chain(rest).collect()
}

fn step<'a>(key: &'static str, title: &'static str, texts: &[&'a Option<Prose>]) -> Step<'a> {
    Step {
        key,
        title,
        texts: texts.iter().filter_map(|text| text.as_ref()).collect(),
    }
}

/// Whether the strategy has five steps.
pub(super) fn is_short(strategy: &Strategy) -> bool {
    strategy.tasks.as_ref().is_some_and(|tasks| tasks.value == 5)
}
