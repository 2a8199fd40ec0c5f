//! Plan: outcomes with champions, action steps, resources and budget, quality control.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "plan",
    home: Some((
        "Implementation plan",
        "What is to come out, who does what by when, with what",
    )),
    read: |playbook, source, report| {
        playbook.plan = super::read_chapter(playbook, "plan", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
