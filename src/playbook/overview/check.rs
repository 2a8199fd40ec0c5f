//! What must hold on the overview.

use crate::diagnostic::{Report, Rule, Severity};
use crate::playbook::Playbook;
use crate::playbook::ownership::dangling;
use crate::vocabulary::date::long_date;

/// The rules of this chapter.
pub const RULES: &[Rule] = &[DECISION_OVERDUE, NOBODY_DECIDES];

/// The day of a decision is over.
pub const DECISION_OVERDUE: Rule = Rule {
    code: "PMO-3901",
    name: "decision overdue",
    severity: Severity::Warning,
    why: "The day by which the decision was needed is over, and the home page still asks for it.",
    example: "decisions:\n  funding: {title: Approve the bid, by: 2026-01-15}",
    mend: "If it was taken, remove it here; otherwise ask for it again with a new date:\ndecisions:\n  funding: {title: Approve the bid, by: 2026-12-15}",
};

/// A decision without somebody to take it.
pub const NOBODY_DECIDES: Rule = Rule {
    code: "PMO-3902",
    name: "decision that nobody takes",
    severity: Severity::Warning,
    why: "A decision that is asked of nobody is taken by nobody.",
    example: "decisions:\n  funding: {title: Approve the bid, by: 2026-12-15}",
    mend: "Name the board or the person:\ndecisions:\n  funding: {title: Approve the bid, who: Portfolio board, by: 2026-12-15}",
};

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(overview) = &playbook.overview else { return };
    playbook.check_shared(&overview.shared, "the overview", report);
    for metric in &overview.key_figures {
        let known: Vec<&str> = playbook
            .metrics
            .iter()
            .flat_map(|metrics| metrics.metrics.ids())
            .map(|id| id.value.as_str())
            .collect();
        if !known.contains(&metric.as_str()) {
            dangling("metric", metric.as_str(), metric.span(), known, "metrics.yaml", report);
        }
    }
    for (id, decision) in overview.decisions.iter() {
        if let Some(decider) = &decision.decider {
            playbook.check_person(decider, report);
        }
        if decision.who.is_none() && decision.decider.is_none() {
            let fault = NOBODY_DECIDES.at(id.span, format!("nobody is asked to take the decision `{}`", id.value));
            report.push(fault.help("add `who:` with a board, or `decider:` with a person or role"));
        }
        if decision.by.value < playbook.as_of {
            let message = format!(
                "the decision `{}` was needed by {}",
                id.value,
                long_date(decision.by.value)
            );
            report.push(DECISION_OVERDUE.at(decision.by.span, message));
        }
    }
}
