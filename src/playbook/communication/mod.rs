//! Communication: the strategy in its steps, the plan, what was sent and whom it reached.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "communication",
    home: Some(("Communication", "Who hears what, when, and whether it arrived")),
    read: |playbook, source, report| {
        playbook.communication = super::read_chapter(playbook, "communication", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
