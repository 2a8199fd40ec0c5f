//! The newsletter: what an editor writes for the issue of a month, around what the playbook knows anyway.

mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "newsletter",
    name: "Newsletter",
    read: model::read,
    // An issue may be written ahead, so its days say nothing of when the playbook stands.
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: |_, _| {},
    sections: |playbook, _| shared(page::sections(playbook)),
    rules: rules::RULES,
};
