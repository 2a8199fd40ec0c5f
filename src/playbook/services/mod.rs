//! Services: the catalogue of products and services, how to ask for them, how mature they are.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "services",
    home: Some(("Services", "What the PMO does for whom, and how to ask for it")),
    read: |playbook, source, report| {
        playbook.services = super::read_chapter(playbook, "services", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
