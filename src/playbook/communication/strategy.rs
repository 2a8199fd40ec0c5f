//! The steps of the strategy: seven, or five where an office works with five.

use super::model::Strategy;
use crate::source::yaml::Prose;
use crate::vocabulary::language::Language;

/// A step with what is written of it.
pub(super) struct Step<'a> {
    /// The key in the file.
    pub(super) key: &'static str,
    /// What is written; with five steps one may hold two texts.
    pub(super) texts: Vec<&'a Prose>,
}

/// The steps in order. With five, positioning belongs to the approaches and evaluation to carrying out.
pub(super) fn steps(strategy: &Strategy) -> Vec<Step<'_>> {
    let first = [
        step("situation", &[&strategy.situation]),
        step("audiences", &[&strategy.audiences]),
        step("objectives", &[&strategy.objectives]),
    ];
    let rest = if is_short(strategy) {
        vec![
            step("approaches", &[&strategy.approaches, &strategy.positioning]),
            step("implementation", &[&strategy.implementation, &strategy.evaluation]),
        ]
    } else {
        vec![
            step("approaches", &[&strategy.approaches]),
            step("positioning", &[&strategy.positioning]),
            step("implementation", &[&strategy.implementation]),
            step("evaluation", &[&strategy.evaluation]),
        ]
    };
    first.into_iter().chain(rest).collect()
}

fn step<'a>(key: &'static str, texts: &[&'a Option<Prose>]) -> Step<'a> {
    Step {
        key,
        texts: texts.iter().filter_map(|text| text.as_ref()).collect(),
    }
}

impl Step<'_> {
    /// What it is called.
    pub(super) fn title(&self, language: &Language) -> String {
        language.term("communication-step", self.key)
    }

    /// What it is called in the middle of a sentence.
    pub(super) fn title_within(&self, language: &Language) -> String {
        language.term("communication-step-within", self.key)
    }
}

/// Whether the strategy has five steps.
pub(super) fn is_short(strategy: &Strategy) -> bool {
    strategy.tasks.as_ref().is_some_and(|tasks| tasks.value == 5)
}
