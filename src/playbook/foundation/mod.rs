//! The foundation: whom the PMO serves, what it is, what it covers, what it wants to reach.

mod analysis;
mod answers;
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
    key: "foundation",
    name: "Foundation",
    read: |playbook, source, report| {
        playbook.foundation = super::read_chapter(playbook, "foundation", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use analysis::{MATURITY, QuestionState, fte_text, question_state, scope_title};
pub use answers::{answer_text, not_known};
pub use page::{customer_blocks, people_blocks, pmo_sentence, purpose_blocks, scope_blocks};
pub use rules::{QUESTION_OVERDUE, STILL_UNKNOWN};
