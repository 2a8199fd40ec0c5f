//! Roadmap: items with dependencies, waves, the load of change, quick wins, pilot and lessons.

mod analysis;
mod check;
pub mod dependency;
pub mod duration;
pub mod model;
mod page;
mod rules;

use super::Chapter;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "roadmap",
    home: Some(("Roadmap", "What comes when, what is late, who is next")),
    read: |playbook, source, report| {
        playbook.roadmap = super::read_chapter(playbook, "roadmap", source, report);
    },
    dates: |_, _| {},
    unreadable: |_, _| {},
    check: check::check,
    figures: analysis::figures,
    sections: page::sections,
    rules: rules::RULES,
};
