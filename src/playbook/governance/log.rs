//! The decision log: newest first, how long decisions took, which one replaces which.

use super::model::{Decision, Governance};
use crate::playbook::Playbook;
use crate::vocabulary::value::At;

/// The decisions, newest first; those of one day in reverse order of writing, the later above.
#[must_use]
pub fn newest_first(governance: &Governance) -> Vec<(&At<String>, &Decision)> {
    let mut decisions: Vec<_> = governance.decisions.iter().rev().collect();
    decisions.sort_by_key(|(_, decision)| std::cmp::Reverse(decision.date.value));
    decisions
}

/// The newest decisions of the log, at most `count`.
#[must_use]
pub fn latest_decisions(playbook: &Playbook, count: usize) -> Vec<(&At<String>, &Decision)> {
    let log = playbook.governance.as_ref().map(newest_first);
    log.into_iter().flatten().take(count).collect()
}

/// Days from the request to the decision; `None` where nobody wrote down the request, or the two
/// days contradict each other.
#[must_use]
pub fn lead_time(decision: &Decision) -> Option<i64> {
    let asked = decision.asked_on.as_ref()?.value;
    let days = decision.date.value.duration_since(asked).as_hours() / 24;
    (days >= 0).then_some(days)
}

/// The middle value: half of all lie at or below it. With an even count, the mean of the middle two.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "days of a log")]
pub fn median(days: &[i64]) -> Option<f64> {
    let mut sorted = days.to_vec();
    sorted.sort_unstable();
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = *sorted.get(sorted.len().checked_sub(1)? / 2)?;
    Some(f64::midpoint(lower as f64, upper as f64))
}

/// The decisions that replace the one with this id.
#[must_use]
pub fn replaced_by<'a>(governance: &'a Governance, id: &str) -> Vec<&'a At<String>> {
    let replaces = |decision: &Decision| {
        decision
            .supersedes
            .as_ref()
            .is_some_and(|earlier| earlier.as_str() == id)
    };
    let decisions = governance.decisions.iter();
    decisions
        .filter(|(_, decision)| replaces(decision))
        .map(|(id, _)| id)
        .collect()
}
