//! Portfolio: projects with their reported and computed status, earned value, and what they wait for.

mod analysis;
mod charts;
mod check;
mod dependencies;
pub mod earned_value;
mod metrics;
pub mod model;
mod over;
mod page;
mod profiles;
mod rules;
mod status;
#[cfg(test)]
mod tests;
mod together;
mod value_figures;
mod value_page;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "portfolio",
    name: "Portfolio",
    read: |playbook, source, report| {
        playbook.portfolio = super::read_chapter(playbook, "portfolio", source, report);
    },
    dates: |playbook, dates| {
        let Some(portfolio) = &playbook.portfolio else { return };
        dates.extend(portfolio.as_of.iter().map(|day| day.value));
        for (_, project) in portfolio.projects.iter() {
            let reported = project.reported.as_ref().and_then(|status| status.on.as_ref());
            dates.extend(project.finished.iter().chain(reported).map(|day| day.value));
        }
    },
    unreadable: |playbook, keys| {
        let projects = playbook
            .portfolio
            .iter()
            .flat_map(|portfolio| portfolio.projects.unreadable());
        keys.extend(projects.map(|id| format!("portfolio.{id}")));
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use analysis::{Totals, reach};
pub use status::{Computed, Success, computed, reported, watermelons};
