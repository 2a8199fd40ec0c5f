//! Governance: roles and structure, who does what, boards and their rights, escalation, decisions.

mod analysis;
mod check;
mod log;
mod matrix;
pub mod model;
mod page;
mod rules;
mod structure;
mod summary;
mod tables;
#[cfg(test)]
mod tests;
mod words;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "governance",
    name: "Governance",
    read: |playbook, source, report| {
        playbook.governance = super::read_chapter(playbook, "governance", source, report);
    },
    dates: |playbook, dates| {
        let governance = playbook.governance.iter();
        let decisions = governance.flat_map(|governance| governance.decisions.iter());
        dates.extend(decisions.map(|(_, decision)| decision.date.value));
    },
    unreadable: |playbook, keys| {
        let Some(governance) = &playbook.governance else { return };
        let decisions = governance.decisions.unreadable();
        keys.extend(decisions.map(|id| format!("governance.decisions.{id}")));
        let columns = governance.responsibilities.iter();
        let columns = columns.flat_map(|matrix| matrix.columns.unreadable());
        keys.extend(columns.map(|id| format!("governance.responsibilities.columns.{id}")));
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use log::latest_decisions;
pub use summary::{decision_blocks, escalation_blocks};
pub use tables::{board_blocks, decision_right_blocks, role_blocks};
