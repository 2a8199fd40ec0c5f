//! Portfolio: projects with their reported and computed status, earned value, and what they wait for.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "portfolio",
    home: Some(("Portfolio", "How the projects stand, and what their figures say")),
    read: |playbook, source, report| {
        playbook.portfolio = super::read_chapter(playbook, "portfolio", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
