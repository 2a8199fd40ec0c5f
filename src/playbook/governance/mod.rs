//! Governance: roles and structure, who does what, boards and their rights, escalation, decisions.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "governance",
    home: Some(("Governance", "Who decides what, and what was decided")),
    read: |playbook, source, report| {
        playbook.governance = super::read_chapter(playbook, "governance", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
