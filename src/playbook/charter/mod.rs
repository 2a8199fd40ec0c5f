//! The charter: what the PMO may do, for whom, by whose authority, and who signed that.
//!
//! An author writes prose under headings and places what other chapters know by slots such as
//! `{{ scope }}`, alone in a paragraph. What nobody writes or places is added in the standard order
//! as far as other chapters know it, so that even an empty text makes a charter.

mod analysis;
mod approval;
mod check;
mod clauses;
pub mod evidence;
pub mod model;
mod objectives;
mod outline;
mod page;
pub mod rules;
mod signing;
mod slots;
mod stamp;
mod standard;
#[cfg(test)]
mod tests;
mod told;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "charter",
    name: "Charter",
    read: model::read,
    dates: |playbook, dates| {
        let versions = playbook
            .charter
            .iter()
            .flat_map(|charter| charter.matter.versions.iter());
        dates.extend(
            versions
                .filter(|(_, version)| version.state.value != model::VersionState::Planned)
                .map(|(_, version)| version.on.value),
        );
    },
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use analysis::{Numbered, in_force, needs_no_approval, own_version, signed};
pub use approval::{Stand, differing, differs, stand, state_chip};
pub use check::numbers;
pub use clauses::{Clause, clauses};
pub use evidence::Evidence;
pub use objectives::{ObjectiveStanding, standing};
pub use signing::{in_a_row, signatures, signatures_in};
pub use slots::{SLOTS, called, title, written_in};
pub use told::{ToldPart, places_something, told_parts};
