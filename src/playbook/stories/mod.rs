//! Stories: successes with the numbers they quote, and what others say.

mod analysis;
mod check;
pub mod consent;
pub mod model;
mod numbers;
mod page;
mod quoted;
mod rules;
mod told;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "stories",
    name: "Success stories",
    read: model::read,
    dates: |playbook, dates| {
        let stories = playbook.stories.iter().flat_map(|stories| &stories.stories);
        dates.extend(stories.map(|story| story.matter.date.value));
    },
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use analysis::shown;
pub use numbers::{Said, numbers};
