//! What must hold in the plan.

use rust_decimal::Decimal;

use super::elements::elements;
use super::model::{Action, Outcome, OutcomeState, Plan, QualityControl, Resource};
use super::rules::{
    ACTION_OVERDUE, BACKWARDS, CHECK_OVERDUE, DONE_AHEAD, ELEMENT_MISSING, MORE_THAN_ALL, NEGATIVE, NO_ACTION,
    NO_OBJECTIVE, NO_OUTCOME, NO_PERIOD, OPEN_ACTIONS, OVERSPENT, TOLD_BETTER,
};
use super::status::{ActionState, actions_of, check_due, is_told_better, state};
use crate::diagnostic::{Report, Span};
use crate::playbook::register::Kind;
use crate::playbook::{Playbook, check_findings};
use crate::vocabulary::date::{Period, long_date};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::listed;
use crate::vocabulary::value::{Answer, At};

/// The charts whose findings an author may word.
pub(super) const CHARTS: [&str; 3] = ["chain", "actions", "resources"];

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(plan) = &playbook.plan else { return };
    playbook.check_shared(&plan.shared, "the plan", report);
    check_findings(&plan.findings, &CHARTS, report);
    check_elements(playbook, plan, report);
    for (id, outcome) in plan.outcomes.iter() {
        check_outcome(playbook, plan, id, outcome, report);
    }
    for (id, action) in plan.actions.iter() {
        check_action(playbook, id, action, report);
    }
    for (id, resource) in plan.resources.iter() {
        check_resource(playbook, id, resource, report);
    }
    for (id, control) in plan.quality.iter() {
        check_quality(playbook, id, control, report);
    }
}

/// The place for what concerns the plan as a whole: the first of its ids.
fn first_id(plan: &Plan) -> Option<Span> {
    let ids = plan.outcomes.ids().chain(plan.actions.ids());
    ids.chain(plan.resources.ids())
        .chain(plan.quality.ids())
        .map(|id| id.span)
        .next()
}

fn check_elements(playbook: &Playbook, plan: &Plan, report: &mut Report) {
    let Some(place) = first_id(plan) else { return };
    for found in elements(playbook, plan) {
        if found.there || found.unclear {
            continue;
        }
        let title = found.element.title(&Language::english()).to_lowercase();
        let fault = ELEMENT_MISSING.at(
            place,
            format!("the plan has no {title}, one of the five elements of a plan"),
        );
        report.push(fault.label("the plan begins here").help(found.mend));
    }
}

fn check_outcome(playbook: &Playbook, plan: &Plan, id: &At<String>, outcome: &Outcome, report: &mut Report) {
    let name = format!("outcome `{}`", id.value);
    playbook.check_shared(&outcome.shared, format_args!("the {name}"), report);
    if let Some(champion) = outcome.champion.known() {
        playbook.check_person(champion, report);
    }
    match &outcome.objective {
        Some(objective) => playbook.check_reference(Kind::Objective, objective.as_str(), objective.span(), report),
        None if !playbook.register(Kind::Objective).is_empty() && !playbook.faulty.contains("plan") => {
            let fault = NO_OBJECTIVE.at(id.span, format!("{name} serves no objective"));
            report.push(fault.help("add `objective:` with the id of the objective that it serves"));
        }
        None => {}
    }
    if let Some(metric) = &outcome.metric {
        playbook.check_reference(Kind::Metric, metric.as_str(), metric.span(), report);
    }
    let stated = &outcome.state;
    if is_told_better(playbook, outcome)
        && let Some(metric) = &outcome.metric
    {
        let message = format!("{name} is {}, but its metric is off track", stated.value.word());
        report.push(
            TOLD_BETTER
                .at(stated.span, message)
                .related(metric.span(), format!("`{}` shows it", metric.as_str())),
        );
    }
    if plan.actions.has_unreadable() {
        return;
    }
    let open: Vec<&At<String>> = actions_of(plan, &id.value)
        .filter(|(_, action)| !state(action, playbook.as_of).is_done())
        .map(|(id, _)| id)
        .collect();
    if actions_of(plan, &id.value).next().is_none() {
        let fault = NO_ACTION.at(id.span, format!("no action serves {name}"));
        report.push(fault.help(format!("write `outcome: {}` in an action that leads to it", id.value)));
    } else if let (OutcomeState::Done, Some(first)) = (stated.value, open.first()) {
        let names: Vec<String> = open.iter().map(|id| format!("`{}`", id.value)).collect();
        let message = format!(
            "{name} is done, but {} {} not",
            listed(&names),
            if open.len() == 1 { "is" } else { "are" }
        );
        report.push(OPEN_ACTIONS.at(stated.span, message).related(first.span, "still open"));
    }
}

fn check_action(playbook: &Playbook, id: &At<String>, action: &Action, report: &mut Report) {
    let name = format!("action `{}`", id.value);
    playbook.check_shared(&action.shared, format_args!("the {name}"), report);
    if let Some(person) = action.responsible.known() {
        playbook.check_person(person, report);
    }
    match &action.outcome {
        Some(outcome) => playbook.check_reference(Kind::Outcome, outcome.as_str(), outcome.span(), report),
        None if !playbook.faulty.contains("plan") => {
            let fault = NO_OUTCOME.at(id.span, format!("{name} serves no outcome"));
            report.push(fault.help("add `outcome:` with the id of what is to come out of it"));
        }
        None => {}
    }
    check_days(playbook, &name, action, report);
    let mut least = |what: &str, amount: &Option<Answer<At<Decimal>>>| {
        let amount = amount.as_ref().and_then(Answer::known)?;
        if amount.value.is_sign_negative() && !amount.value.is_zero() {
            let fault = NEGATIVE.at(amount.span, format!("the {what} of {name} is below zero"));
            report.push(fault.help("write the amount without a minus sign"));
            return None;
        }
        Some(amount.clone())
    };
    let (budget, spent) = (least("budget", &action.budget), least("cost", &action.spent));
    if let (Some(budget), Some(spent)) = (budget, spent)
        && spent.value > budget.value
    {
        let unit = playbook.settings.money().symbol();
        let message = format!(
            "{name} has cost {} {unit} of a budget of {} {unit}",
            spent.value, budget.value
        );
        report.push(OVERSPENT.at(spent.span, message).related(budget.span, "the budget"));
    }
}

fn check_days(playbook: &Playbook, name: &str, action: &Action, report: &mut Report) {
    let due = action.due.known();
    if let Some(start) = &action.start {
        for (words, day) in [("is due", due), ("was done", action.done.as_ref())] {
            let Some(day) = day.filter(|day| day.value < start.value) else {
                continue;
            };
            let fault = BACKWARDS.at(day.span, format!("{name} {words} before it begins"));
            report.push(fault.related(start.span, "it begins here"));
        }
    }
    let today = long_date(playbook.as_of);
    if let Some(done) = action.done.as_ref().filter(|done| done.value > playbook.as_of) {
        let message = format!("{name} is done on {}, which is still to come", long_date(done.value));
        let fault = DONE_AHEAD.at(done.span, message).label(format!("today is {today}"));
        report.push(fault.help("remove `done` until it is done"));
        return;
    }
    if let (ActionState::Overdue(days), Some(due)) = (state(action, playbook.as_of), due) {
        let message = format!("{name} is overdue by {}", super::status::in_days(days));
        let fault = ACTION_OVERDUE.at(due.span, message).label(format!("today is {today}"));
        report.push(fault.help("write `done:` with the day on which it was done, or a new `due`"));
    }
}

fn check_resource(playbook: &Playbook, id: &At<String>, resource: &Resource, report: &mut Report) {
    let name = format!("resource `{}`", id.value);
    playbook.check_shared(&resource.shared, format_args!("the {name}"), report);
    for times in [&resource.planned, &resource.actual] {
        for period in times.ids().filter(|period| Period::parse(&period.value).is_none()) {
            let fault = NO_PERIOD.at(period.span, format!("`{}` is no period", period.value));
            report.push(fault.help("write a quarter as 2026-Q3, a month as 2026-10, a year as 2026"));
        }
        let known = times.iter().filter_map(|(_, time)| time.known());
        for time in known.filter(|time| time.value < 0.0) {
            let fault = NEGATIVE.at(time.span, format!("the time of {name} is below zero"));
            report.push(fault.help("write full-time equivalents, such as 0.5 for half of the week"));
        }
    }
}

fn check_quality(playbook: &Playbook, id: &At<String>, control: &QualityControl, report: &mut Report) {
    let name = format!("quality check `{}`", id.value);
    playbook.check_shared(&control.shared, format_args!("the {name}"), report);
    if let Some(who) = control.who.known() {
        playbook.check_person(who, report);
    }
    for result in &control.results {
        let Some(passed) = &result.passed else { continue };
        match &result.of {
            Some(of) if passed.value > of.value => {
                let message = format!("{} of {} passed in {name}", passed.value, of.value);
                let fault = MORE_THAN_ALL.at(passed.span, message);
                report.push(fault.related(of.span, "so many were checked"));
            }
            None if !playbook.faulty.contains("plan") => {
                let message = format!("{} passed in {name}, but of how many?", passed.value);
                report.push(MORE_THAN_ALL.at(passed.span, message).help("add `of:`"));
            }
            _ => {}
        }
    }
    let newest = super::status::last_result(control, playbook.as_of);
    if let (Some(due), Some(newest)) = (check_due(control, playbook.as_of), newest)
        && due < playbook.as_of
        && !playbook.faulty.contains("plan")
    {
        let message = format!("{name} was due again on {}", long_date(due));
        let fault = CHECK_OVERDUE.at(newest.date.span, message);
        let fault = fault.label(format!("the newest result; today is {}", long_date(playbook.as_of)));
        report.push(fault.help("add the newest result, or write the rhythm that is really kept in `when`"));
    }
}
