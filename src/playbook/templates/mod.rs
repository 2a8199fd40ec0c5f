//! Templates: documents to use, processes in force, and tools.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "templates",
    home: Some(("Templates and processes", "What to use, in which version, since when")),
    read: |playbook, source, report| {
        playbook.templates = super::read_chapter(playbook, "templates", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
