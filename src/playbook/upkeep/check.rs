//! What must hold in upkeep.

use super::analysis::{orphaned, still_unknown};
use super::rules::OWNER_LEFT;
use crate::diagnostic::{Report, Rule};
use crate::playbook::{Playbook, foundation, metrics, rules};
use crate::vocabulary::date::long_date;

/// Findings of things that were right once: what `pmobook check --stale` stops at.
const STALE: &[&Rule] = &[
    &rules::REVIEW_OVERDUE,
    &rules::NO_OWNER,
    &OWNER_LEFT,
    &metrics::STALE,
    &metrics::NO_VALUES,
    &foundation::STILL_UNKNOWN,
    &foundation::QUESTION_OVERDUE,
];

/// Whether a finding says that something is stale or unowned.
#[must_use]
pub fn is_stale(rule: &Rule) -> bool {
    STALE.iter().any(|stale| stale.code == rule.code)
}

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    if let Some(upkeep) = &playbook.upkeep {
        playbook.check_shared(&upkeep.shared, "the chapter on upkeep", report);
    }
    for (day, record, owner) in orphaned(playbook) {
        let what = if record.title.is_empty() {
            format!("the chapter `{}`", record.chapter)
        } else {
            format!("`{}`", record.title)
        };
        let message = format!("{what} belongs to `{}`, who left on {}", owner.as_str(), long_date(day));
        report.push(OWNER_LEFT.at(owner.span(), message).help("name somebody who is there"));
    }
    for open in &playbook.open_values {
        if let Some(owner) = &open.owner {
            playbook.check_person(owner, report);
        }
    }
    for (open, by) in still_unknown(playbook) {
        let message = format!("{} was to be known by {}", named(open), long_date(by.value));
        let fault = foundation::STILL_UNKNOWN.at(by.span, message);
        report.push(fault.help("write the value, or a new day"));
    }
}

fn named(open: &crate::playbook::records::OpenValue) -> String {
    let field = open.field.replace('`', "");
    if open.id.is_empty() {
        format!("`{field}`")
    } else {
        format!("`{field}` of `{}`", open.id)
    }
}
