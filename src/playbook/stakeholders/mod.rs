//! Stakeholders: who they are, how they stand, how that changes, and what people do differently.

mod analysis;
mod check;
pub mod model;
mod page;
mod rules;
mod stance;
mod standing;
mod summary;
#[cfg(test)]
mod tests;

use super::Chapter;
use super::section::shared;
use crate::vocabulary::value::Items;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "stakeholders",
    name: "Stakeholders",
    read: |playbook, source, report| {
        playbook.stakeholders = super::read_chapter(playbook, "stakeholders", source, report);
        stance::withhold(playbook);
    },
    dates: |playbook, dates| {
        let chapter = || playbook.stakeholders.iter();
        let judged = chapter().flat_map(|chapter| chapter.stakeholders.iter());
        let judged = judged.flat_map(|(_, stakeholder)| days(&stakeholder.engagement));
        let changes = chapter().flat_map(|chapter| chapter.changes.iter());
        dates.extend(judged.chain(changes.flat_map(|(_, change)| days(&change.adopted))));
    },
    unreadable: |playbook, keys| {
        let chapter = playbook.stakeholders.iter();
        let ids = chapter.flat_map(|chapter| chapter.stakeholders.unreadable());
        keys.extend(ids.map(|id| format!("stakeholders.{id}")));
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

/// The last days of the months in which somebody looked.
fn days<T>(items: &Items<T>) -> impl Iterator<Item = jiff::civil::Date> {
    let keys = items.iter().filter_map(|(key, _)| standing::moment(&key.value));
    keys.map(crate::vocabulary::date::Period::end)
}

pub use stance::may_see_stance;
pub use summary::{next_contact, who_blocks};
