//! What must hold in the decision log, and in what other chapters say of it.

use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::governance::model::{Decision, Governance};
use crate::playbook::governance::rules::{ASKED_AFTER, DECIDED_LATER, REPLACES_LATER};
use crate::playbook::governance::structure::ring;
use crate::playbook::register::Kind;
use crate::vocabulary::date::long_date;
use crate::vocabulary::id::DecisionId;
use crate::vocabulary::value::At;

/// Reports what does not hold.
pub fn check(playbook: &Playbook, governance: &Governance, report: &mut Report) {
    for (id, decision) in governance.decisions.iter() {
        playbook.check_shared(&decision.shared, format_args!("the decision `{}`", id.value), report);
        check_references(playbook, decision, report);
        check_days(playbook, id, decision, report);
        check_replaced(governance, id, decision, report);
    }
    for decision in named_elsewhere(playbook) {
        playbook.check_reference(Kind::Decision, decision.as_str(), decision.span(), report);
    }
}

/// Decisions that chapters name which were there before the log was. Later chapters check their own.
fn named_elsewhere(playbook: &Playbook) -> impl Iterator<Item = &DecisionId> {
    let assessment = playbook.assessment.as_ref();
    let start = assessment.and_then(|assessment| assessment.start.as_ref());
    let case = playbook.business_case.as_ref();
    let approval = case.and_then(|case| case.approval.as_ref());
    let versions = playbook
        .charter
        .iter()
        .flat_map(|charter| charter.matter.versions.iter());
    start
        .and_then(|start| start.decision.as_ref())
        .into_iter()
        .chain(approval.and_then(|approval| approval.decision.as_ref()))
        .chain(versions.filter_map(|(_, version)| version.decision.as_ref()))
}

fn check_references(playbook: &Playbook, decision: &Decision, report: &mut Report) {
    if let Some(board) = &decision.board {
        playbook.check_reference(Kind::Board, board.as_str(), board.span(), report);
    }
    if let Some(stage) = &decision.stage {
        playbook.check_reference(Kind::Stage, stage.as_str(), stage.span(), report);
    }
    if let Some(earlier) = &decision.supersedes {
        playbook.check_reference(Kind::Decision, earlier.as_str(), earlier.span(), report);
    }
}

fn check_days(playbook: &Playbook, id: &At<String>, decision: &Decision, report: &mut Report) {
    if decision.date.value > playbook.as_of {
        let message = format!("the decision `{}` lies in the future", id.value);
        let fault = DECIDED_LATER.at(decision.date.span, message);
        report.push(fault.label(format!("today is {}", long_date(playbook.as_of))));
    }
    if let Some(asked) = decision
        .asked_on
        .as_ref()
        .filter(|asked| asked.value > decision.date.value)
    {
        let message = format!("the decision `{}` was asked for after it was taken", id.value);
        let fault = ASKED_AFTER.at(asked.span, message);
        report.push(fault.related(decision.date.span, "it was taken on this day"));
    }
}

fn check_replaced(governance: &Governance, id: &At<String>, decision: &Decision, report: &mut Report) {
    let Some(named) = &decision.supersedes else { return };
    if named.as_str() == id.value {
        report.push(REPLACES_LATER.at(named.span(), format!("the decision `{}` replaces itself", id.value)));
        return;
    }
    let Some(other) = governance.decisions.get(named.as_str()) else {
        return;
    };
    if other.date.value > decision.date.value {
        let message = format!(
            "the decision `{}` replaces `{}`, which is later",
            id.value,
            named.as_str()
        );
        let fault = REPLACES_LATER.at(named.span(), message);
        report.push(fault.related(other.date.span, "it was taken on this day"));
        return;
    }
    // With days in their order a ring can only be one of decisions of the same day.
    let above = |id: &str| {
        let earlier = governance.decisions.get(id)?.supersedes.as_ref()?;
        let known = governance.decisions.get(earlier.as_str())?;
        (known.date.value == decision.date.value).then_some(earlier.as_str())
    };
    let Some(way) = ring(&id.value, above) else { return };
    let first = governance
        .decisions
        .ids()
        .find(|known| way.contains(&known.value.as_str()));
    if first.is_some_and(|first| first.value == id.value) {
        let message = format!("the decisions `{}` replace each other", way.join("`, `"));
        report.push(REPLACES_LATER.at(named.span(), message));
    }
}
