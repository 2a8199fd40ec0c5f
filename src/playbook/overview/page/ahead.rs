//! What comes next: as the author wrote it, otherwise as the chapters foresee it.

use jiff::civil::Date;

use crate::playbook::overview::model::Overview;
use crate::playbook::register::Kind;
use crate::playbook::section::{Line, ListEntry};
use crate::playbook::{Playbook, communication, plan, roadmap, stakeholders};
use crate::vocabulary::language::Language;

/// So many next steps the page works out.
const STEPS: usize = 5;

/// What comes next, soonest first; the author's own steps where there are some.
pub(super) fn entries(playbook: &Playbook, overview: Option<&Overview>) -> Vec<ListEntry> {
    let language = &playbook.language;
    let own = overview.iter().flat_map(|overview| &overview.next);
    let own: Vec<ListEntry> = own
        .map(|next| entry(language, next.date.value, Line::new().markdown(&next.text.0)))
        .collect();
    if !own.is_empty() {
        return own;
    }
    let mut steps = foreseen(playbook);
    if steps.is_empty() {
        steps = objectives(playbook);
    }
    steps
        .into_iter()
        .map(|(day, line)| entry(language, day, line))
        .collect()
}

fn entry(language: &Language, day: Date, text: Line) -> ListEntry {
    ListEntry {
        lead: language.short_date(day).into(),
        text,
    }
}

/// The next days of roadmap and plan, the next sending and the next conversation.
fn foreseen(playbook: &Playbook) -> Vec<(Date, Line)> {
    let language = &playbook.language;
    let mut steps: Vec<(Date, Line)> = roadmap::next_milestones(playbook, STEPS)
        .into_iter()
        .map(|step| (step.date, milestone(language, &step)))
        .collect();
    let actions = plan::next_due(playbook, usize::MAX).into_iter();
    let to_come = actions.filter(|action| action.due > playbook.as_of);
    steps.extend(to_come.take(STEPS).map(|action| (action.due, due(playbook, &action))));
    steps.extend(communication::next_sending(playbook).map(|(day, id, message)| {
        let line = Line::of(language, "overview-hear").text("who", message.to.value.clone());
        let line = line.line_at("what", playbook.link_to(Kind::Message, &id.value));
        (day, line.line())
    }));
    steps.extend(stakeholders::next_contact(playbook).map(|(day, id, _)| {
        let line = Line::of(language, "overview-talk");
        let line = line.line_at("who", playbook.link_to(Kind::Stakeholder, &id.value));
        (day, line.line())
    }));
    steps.sort_by_key(|(day, _)| *day);
    steps.truncate(STEPS);
    steps
}

/// `Wave 3 ends, 21 days later`; a milestone is a day of its own.
fn milestone(language: &Language, step: &roadmap::NextStep) -> Line {
    let id = if step.ends {
        "overview-step-ends"
    } else {
        "overview-step-begins"
    };
    let target = format!("roadmap#{}", step.item);
    let line = Line::of(language, id).link("step", step.title.clone(), &target).line();
    if step.days_late == 0 {
        return line;
    }
    let id = if step.days_late > 0 {
        "overview-step-later"
    } else {
        "overview-step-earlier"
    };
    let days = usize::try_from(step.days_late.unsigned_abs()).unwrap_or(usize::MAX);
    Line::of(language, id).line_at("step", line).count("days", days).line()
}

/// `Settle the rosters for December (Director Clinical Transformation)`.
fn due(playbook: &Playbook, action: &plan::DueAction) -> Line {
    let line = playbook.link_to(Kind::Action, &action.id);
    match &action.responsible {
        Some(who) => {
            let line = Line::of(&playbook.language, "overview-with-owner").line_at("what", line);
            line.text("owner", playbook.role_of(who)).line()
        }
        None => line,
    }
}

/// The objectives with their dates, where nothing else is planned.
fn objectives(playbook: &Playbook) -> Vec<(Date, Line)> {
    let objectives = playbook
        .foundation
        .iter()
        .flat_map(|foundation| foundation.objectives.iter());
    let mut dated: Vec<(Date, Line)> = objectives
        .filter_map(|(_, objective)| Some((objective.by.known()?.value, objective.title.value.clone().into())))
        .filter(|(date, _)| *date >= playbook.as_of)
        .collect();
    dated.sort_by_key(|(date, _)| *date);
    dated
}
