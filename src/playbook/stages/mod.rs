//! The four stages of setting up a PMO: current state, future state, rollout, improvement.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;
#[cfg(test)]
mod tests;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "stages",
    home: Some(("The stages", "How the PMO is set up, and how far it is")),
    read: |playbook, source, report| {
        playbook.stages = super::read_chapter(playbook, "stages", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};

pub use analysis::{EdgePart, current, edge, last_day, progress};
pub use page::{place, steps};
