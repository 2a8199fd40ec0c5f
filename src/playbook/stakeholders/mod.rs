//! Stakeholders: who they are, how they stand, how that changes, and what people do differently.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "stakeholders",
    home: Some(("Stakeholders", "Whom we must win, and what comes next")),
    read: |playbook, source, report| {
        playbook.stakeholders = super::read_chapter(playbook, "stakeholders", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
