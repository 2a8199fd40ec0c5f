//! Plan: outcomes with champions, action steps, resources and budget, quality control.

mod analysis;
mod charts;
mod check;
mod elements;
mod means;
pub mod model;
mod page;
mod rules;
mod status;
#[cfg(test)]
mod tests;
mod times;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "plan",
    name: "Implementation plan",
    read: |playbook, source, report| {
        playbook.plan = super::read_chapter(playbook, "plan", source, report);
    },
    dates: |playbook, dates| {
        let Some(plan) = &playbook.plan else { return };
        let done = plan.actions.iter().filter_map(|(_, action)| action.done.as_ref());
        dates.extend(done.map(|done| done.value));
        let results = plan.quality.iter().flat_map(|(_, control)| &control.results);
        dates.extend(results.map(|result| result.date.value.end()));
    },
    unreadable: |playbook, keys| {
        let Some(plan) = &playbook.plan else { return };
        let ids = plan.outcomes.unreadable().chain(plan.actions.unreadable());
        keys.extend(ids.map(|id| format!("plan.{id}")));
        keys.extend(plan.quality.unreadable().map(|id| format!("plan.quality.{id}")));
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use elements::{Element, Presence, elements};
pub use status::{ActionState, DueAction, Tally, next_due, tally};
