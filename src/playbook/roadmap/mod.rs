//! Roadmap: items with dependencies, waves, the load of change, quick wins, pilot and lessons.

mod analysis;
pub mod calendar;
mod check;
mod check_learning;
mod check_waves;
mod coverage;
pub mod dependency;
pub mod duration;
mod figures;
mod load;
pub mod model;
pub mod network;
pub mod order;
mod page;
mod rollout_figures;
mod rules;
mod standing;
mod summary;
#[cfg(test)]
mod tests;
mod told;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "roadmap",
    name: "Roadmap",
    read: |playbook, source, report| {
        playbook.roadmap = super::read_chapter(playbook, "roadmap", source, report);
    },
    dates: analysis::dates,
    unreadable: analysis::unreadable,
    check: check::check,
    figures: figures::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use analysis::{
    NextStep, foreseen_end, item_state, length_in, length_text, next_milestones, wave_days, wave_state,
};
pub use load::{Adoption, AreaLoad, Load, MonthLoad, adoption, load};
pub use standing::{Days, ItemStanding, Standing, Whole, standing};
pub use summary::wave_blocks;
