//! Stories: successes with the numbers they quote, and what others say.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "stories",
    home: Some(("Success stories", "What it brought, told by those it helped")),
    read: model::read,
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
