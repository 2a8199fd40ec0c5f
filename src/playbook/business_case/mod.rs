//! The business case: what the PMO costs, what it brings, when it pays, what could change that.

mod analysis;
pub mod appraisal;
mod charts;
mod check;
mod flows;
pub mod model;
mod page;
mod roots;

use super::Chapter;
use super::section::shared;

/// The chapter's entry.
pub const CHAPTER: Chapter = Chapter {
    key: "business-case",
    name: "Business case",
    read: |playbook, source, report| {
        playbook.business_case = super::read_chapter(playbook, "business-case", source, report);
    },
    dates: |playbook, dates| {
        let Some(case) = &playbook.business_case else { return };
        dates.extend(case.actuals.iter().map(|actuals| actuals.until.value));
        dates.extend(case.approval.iter().map(|approval| approval.on.value));
    },
    unreadable: |playbook, keys| {
        let Some(case) = &playbook.business_case else { return };
        keys.extend(
            case.options
                .unreadable()
                .map(|id| format!("business-case.options.{id}")),
        );
        keys.extend(
            case.scenarios
                .unreadable()
                .map(|id| format!("business-case.scenarios.{id}")),
        );
        keys.extend(
            case.sensitivity
                .unreadable()
                .map(|id| format!("business-case.sensitivity.{id}")),
        );
    },
    check: check::check,
    figures: analysis::figures,
    sections: |playbook, figures| shared(page::sections(playbook, figures)),
    rules: check::RULES,
};

pub use analysis::money_decimals;
pub use flows::preferred;
pub use page::cash_flow_chart;
