//! Communication: the strategy in its steps, the plan, what was sent and whom it reached.

mod analysis;
mod calendar;
mod check;
pub mod model;
mod page;
mod reach;
mod rules;
mod strategy;
mod summary;
#[cfg(test)]
mod tests;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "communication",
    name: "Communication",
    read: |playbook, source, report| {
        playbook.communication = super::read_chapter(playbook, "communication", source, report);
    },
    dates: |playbook, dates| {
        let chapter = playbook.communication.iter();
        let messages = chapter.flat_map(|chapter| chapter.messages.iter());
        dates.extend(messages.flat_map(|(_, message)| message.sent.iter().map(|sent| sent.date.value)));
    },
    unreadable: |playbook, keys| {
        let chapter = playbook.communication.iter();
        let ids = chapter.flat_map(|chapter| chapter.messages.unreadable());
        keys.extend(ids.map(|id| format!("communication.{id}")));
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use summary::{next_sending, plan_blocks};
