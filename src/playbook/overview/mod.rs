//! The overview: where we are, where we are going, what must be decided.

mod check;
pub mod model;
mod page;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "overview",
    name: "Overview",
    read: |playbook, source, report| {
        playbook.overview = super::read_chapter(playbook, "overview", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: |_, _| {},
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: check::RULES,
};
