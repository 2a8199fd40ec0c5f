//! People: training, skills, coaching and the workload of the PMO team.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "people",
    home: Some(("People", "Who can do what, who learns what, and who has time")),
    read: |playbook, source, report| {
        playbook.people = super::read_chapter(playbook, "people", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
