//! The trace: from a challenge to the story of its end, from a goal of the organisation to an action.

mod analysis;
mod check;
mod connections;
mod graph;
pub mod model;
mod page;
#[cfg(test)]
mod tests;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "trace",
    name: "Trace",
    read: |playbook, source, report| {
        playbook.trace = super::read_chapter(playbook, "trace", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: &[],
};

pub use connections::connect;
