//! Risks: threats and opportunities, issues, assumptions, dependencies and changes.

mod analysis;
mod charts;
mod check;
mod exposure;
pub mod model;
mod page;
mod rules;
mod tables;
#[cfg(test)]
mod tests;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "risks",
    name: "Risks",
    read: |playbook, source, report| {
        playbook.risks = super::read_chapter(playbook, "risks", source, report);
    },
    dates: |playbook, dates| {
        let Some(risks) = &playbook.risks else { return };
        // Only days on which something was observed; those that something is due on lie ahead.
        dates.extend(
            risks
                .risks
                .iter()
                .filter_map(|(_, risk)| Some(risk.closed_on.as_ref()?.value)),
        );
        let issues = risks.issues.iter();
        let days = issues.flat_map(|(_, issue)| [&issue.raised_on, &issue.settled_on]);
        dates.extend(days.flatten().map(|day| day.value));
        let met = risks.dependencies.iter();
        dates.extend(met.filter_map(|(_, dependency)| Some(dependency.met_on.as_ref()?.value)));
        dates.extend(
            risks
                .changes
                .iter()
                .filter_map(|(_, change)| Some(change.asked_on.as_ref()?.value)),
        );
    },
    unreadable: |playbook, keys| {
        let ids = playbook.risks.iter().flat_map(|risks| risks.risks.unreadable());
        keys.extend(ids.map(|id| format!("risks.{id}")));
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: rules::RULES,
};

pub use exposure::{Band, TopRisk, band, residual_score, score, top};
pub use tables::top_blocks;
