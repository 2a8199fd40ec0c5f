//! Templates: documents to use, processes in force, and tools.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;
mod summary;
#[cfg(test)]
mod tests;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "templates",
    name: "Templates and processes",
    read: |playbook, source, report| {
        playbook.templates = super::read_chapter(playbook, "templates", source, report);
    },
    dates: |_, _| {},
    unreadable: |playbook, keys| {
        let Some(templates) = &playbook.templates else { return };
        keys.extend(templates.templates.unreadable().map(|id| format!("templates.{id}")));
        keys.extend(templates.tools.unreadable().map(|id| format!("templates.tools.{id}")));
        // The sum is left out as long as a tool is missing from it.
        if templates.tools.has_unreadable() {
            keys.push("templates.tools.cost".to_owned());
        }
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use summary::process_blocks;
