//! Glossary: what the words mean, linked where a page first uses them.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;
#[cfg(test)]
mod tests;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "glossary",
    name: "Glossary",
    read: |playbook, source, report| {
        playbook.glossary = super::read_chapter(playbook, "glossary", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use analysis::{Linked, linked};
