//! Improvement: satisfaction surveys, feedback and answers, reviews, the next step.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "improvement",
    home: Some(("Improvement", "What we heard, what we changed, what comes next")),
    read: |playbook, source, report| {
        playbook.improvement = super::read_chapter(playbook, "improvement", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
