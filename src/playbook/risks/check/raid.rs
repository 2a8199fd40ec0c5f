//! What must hold in issues, assumptions, dependencies and changes.

use super::{check_level, check_past};
use crate::diagnostic::{Report, did_you_mean};
use crate::playbook::Playbook;
use crate::playbook::ownership::{Shared, dangling};
use crate::playbook::register::Kind;
use crate::playbook::risks::analysis::{Standing, standing};
use crate::playbook::risks::model::{AssumptionState, ChangeRequest, Issue, Risks};
use crate::playbook::risks::rules::{BACKWARDS, OVERDUE};
use crate::vocabulary::date::long_date;
use crate::vocabulary::value::{Answer, At};
use jiff::civil::Date;

/// Reports what does not hold.
pub(super) fn check(playbook: &Playbook, risks: &Risks, report: &mut Report) {
    for (id, issue) in risks.issues.iter() {
        let thing = Thing::new("issue", id, &issue.shared, playbook, report);
        check_issue(playbook, id, issue, report);
        thing.check_due(issue.settled_on.is_some(), issue.due.as_ref(), "`settled_on`", report);
    }
    for (id, assumption) in risks.assumptions.iter() {
        let thing = Thing::new("assumption", id, &assumption.shared, playbook, report);
        let state = assumption.state.as_ref().map(|state| state.value);
        let settled = state.is_some_and(|state| state != AssumptionState::Open);
        thing.check_due(settled, assumption.due.as_ref(), "`state`", report);
    }
    for (id, dependency) in risks.dependencies.iter() {
        let thing = Thing::new("dependency", id, &dependency.shared, playbook, report);
        let met = format!("the dependency `{}` was met", id.value);
        check_past(playbook, &met, dependency.met_on.as_ref(), report);
        thing.check_due(dependency.met_on.is_some(), dependency.due.as_ref(), "`met_on`", report);
        for needed_by in &dependency.needed_by {
            check_needed_by(playbook, needed_by, report);
        }
    }
    for (id, change) in risks.changes.iter() {
        playbook.check_shared(&change.shared, format_args!("the change `{}`", id.value), report);
        check_change(playbook, id, change, report);
    }
}

/// Something with an owner and a day.
struct Thing<'a> {
    name: String,
    as_of: Date,
    playbook: &'a Playbook,
}

impl<'a> Thing<'a> {
    fn new(word: &str, id: &At<String>, shared: &Shared, playbook: &'a Playbook, report: &mut Report) -> Self {
        let name = format!("the {word} `{}`", id.value);
        playbook.check_shared(shared, &name, report);
        Self {
            name,
            as_of: playbook.as_of,
            playbook,
        }
    }

    fn check_due(&self, settled: bool, due: Option<&Answer<At<Date>>>, key: &str, report: &mut Report) {
        // What settles it may only be unreadable.
        if standing(settled, due, self.as_of) != Standing::Overdue || self.playbook.faulty.contains("risks") {
            return;
        }
        let Some(due) = due.and_then(Answer::known) else { return };
        let message = format!("{} was due on {}", self.name, long_date(due.value));
        let fault = OVERDUE.at(due.span, message);
        report.push(
            fault
                .label(format!("today is {}", long_date(self.as_of)))
                .help(format!("add {key}, or set a new day")),
        );
    }
}

fn check_issue(playbook: &Playbook, id: &At<String>, issue: &Issue, report: &mut Report) {
    if let Some(severity) = issue.severity.as_ref().and_then(Answer::known) {
        check_level(&format!("the severity of `{}`", id.value), severity, report);
    }
    check_past(
        playbook,
        &format!("the issue `{}` was raised", id.value),
        issue.raised_on.as_ref(),
        report,
    );
    check_past(
        playbook,
        &format!("the issue `{}` was settled", id.value),
        issue.settled_on.as_ref(),
        report,
    );
    if let (Some(raised), Some(settled)) = (&issue.raised_on, &issue.settled_on)
        && settled.value < raised.value
    {
        let message = format!("the issue `{}` is settled before it came", id.value);
        report.push(
            BACKWARDS
                .at(settled.span, message)
                .related(raised.span, "it came on this day"),
        );
    }
}

fn check_change(playbook: &Playbook, id: &At<String>, change: &ChangeRequest, report: &mut Report) {
    if let Some(person) = &change.asked_by {
        playbook.check_person(person, report);
    }
    if let Some(decision) = &change.decision {
        playbook.check_reference(Kind::Decision, decision.as_str(), decision.span(), report);
    }
    check_past(
        playbook,
        &format!("the change `{}` was asked for", id.value),
        change.asked_on.as_ref(),
        report,
    );
}

/// The kinds of things that may wait for others.
pub const WAITING: [Kind; 3] = [Kind::RoadmapItem, Kind::Wave, Kind::Project];

/// Reports an id that no item of the roadmap, wave or project has. Where one of the chapters that
/// would define it was not written or not read, only a misspelling is certain.
fn check_needed_by(playbook: &Playbook, id: &At<String>, report: &mut Report) {
    let entries: Vec<_> = WAITING.into_iter().flat_map(|kind| playbook.register(kind)).collect();
    let known = || entries.iter().map(|entry| entry.id.value.as_str());
    if known().any(|known| known == id.value) {
        return;
    }
    let chapters = ["roadmap", "portfolio"];
    if chapters.iter().any(|chapter| playbook.faulty.contains(chapter)) {
        return;
    }
    let all = chapters.iter().all(|chapter| playbook.has(chapter));
    if all || did_you_mean(&id.value, known()).is_some_and(|near| near.eq_ignore_ascii_case(&id.value)) {
        let place = "roadmap.yaml or portfolio.yaml";
        dangling(
            "item of the roadmap, wave or project",
            &id.value,
            id.span,
            known(),
            place,
            report,
        );
    }
}
