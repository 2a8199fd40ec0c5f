//! Risks: threats and opportunities, issues, assumptions, dependencies and changes.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "risks",
    home: Some(("Risks", "What can hurt us most, and what can help")),
    read: |playbook, source, report| {
        playbook.risks = super::read_chapter(playbook, "risks", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
