//! The library: Markdown articles in folders, with owners and review dates.

mod check;
mod listing;
mod matter;
pub mod model;
mod page;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "library",
    name: "Library",
    read: model::read,
    dates: |playbook, dates| {
        let articles = playbook.library.iter().flat_map(|library| &library.articles);
        dates.extend(articles.filter_map(|article| article.matter.changed_on()));
    },
    unreadable: |_, _| {},
    check: check::check,
    figures: |_, _| {},
    sections: page::sections,
    rules: check::RULES,
};

pub use listing::section_key;
pub use page::{body, top_entries};
