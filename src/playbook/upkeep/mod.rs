//! Upkeep: who answers for what, what was last read when, and what nobody knows yet.

mod analysis;
mod check;
pub mod model;
mod open_page;
mod page;
mod rules;
#[cfg(test)]
mod tests;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "upkeep",
    name: "Upkeep",
    read: |playbook, source, report| {
        playbook.upkeep = super::read_chapter(playbook, "upkeep", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| {
        let mut sections = page::sections(playbook, figures);
        sections.extend(open_page::sections(playbook, figures));
        shared(sections)
    },
    rules: rules::RULES,
};

pub use check::is_stale;
