//! The assessment: where the organisation stands, where it wants to be, what lies between.

mod analysis;
mod check;
mod lenses;
pub mod model;
mod page;
mod readiness;
pub mod scoring;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "assessment",
    name: "Current state",
    read: |playbook, source, report| {
        playbook.assessment = super::read_chapter(playbook, "assessment", source, report);
    },
    dates: |playbook, dates| {
        let Some(assessment) = &playbook.assessment else { return };
        dates.extend(assessment.cycles.iter().map(|(_, cycle)| cycle.date.value));
        dates.extend(assessment.interviews.iter().map(|(_, interview)| interview.date.value));
    },
    unreadable: |playbook, keys| {
        let Some(assessment) = &playbook.assessment else { return };
        keys.extend(
            assessment
                .dimensions
                .unreadable()
                .map(|id| format!("assessment.dimensions.{id}")),
        );
        keys.extend(
            assessment
                .cycles
                .unreadable()
                .map(|id| format!("assessment.cycles.{id}")),
        );
    },
    check: |playbook, report| {
        check::check(playbook, report);
        readiness::check(playbook, report);
    },
    figures: |playbook, figures| {
        analysis::figures(playbook, figures);
        lenses::figures(playbook, figures);
        readiness::figures(playbook, figures);
    },
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: check::RULES,
};

pub use analysis::{Standing, cycle_name, standing};
