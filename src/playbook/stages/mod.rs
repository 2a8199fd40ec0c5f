//! The four stages of setting up a PMO: current state, future state, rollout, improvement.

mod analysis;
mod check;
mod figures;
pub mod model;
mod page;
mod rules;
#[cfg(test)]
mod tests;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "stages",
    name: "The stages",
    read: |playbook, source, report| {
        playbook.stages = super::read_chapter(playbook, "stages", source, report);
    },
    dates: |_, _| {},
    unreadable: |playbook, keys| {
        let Some(stages) = &playbook.stages else { return };
        keys.extend(stages.stages.unreadable().map(|id| format!("stages.{id}")));
        let broken = stages
            .stages
            .iter()
            .filter(|(_, stage)| stage.activities.has_unreadable());
        keys.extend(broken.map(|(id, _)| format!("stages.{}.activities", id.value)));
        keys.extend(
            stages
                .implementation
                .unreadable()
                .map(|id| format!("stages.implementation.{id}")),
        );
    },
    check: check::check,
    figures: figures::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use analysis::{EdgePart, current, edge, last_day, progress};
pub use page::{place, steps};
