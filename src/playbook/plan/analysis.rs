//! The figures of the plan: actions, money, working time, quality.

use super::elements::elements;
use super::model::{Action, Outcome, Plan, QualityControl};
use super::status::{Sum, actions_of, last_result, state, sum, tally};
use super::times::{Side, Times};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::amounts::{count, share_of};
use crate::playbook::metrics::share;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::value::At;

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(plan) = &playbook.plan else { return };
    add_elements(playbook, plan, figures);
    add_actions(playbook, plan, figures);
    add_money(playbook, plan, figures);
    for (id, action) in plan.actions.iter() {
        add_action(playbook, id, action, figures);
    }
    for (id, outcome) in plan.outcomes.iter() {
        add_outcome(playbook, plan, id, outcome, figures);
    }
    for (id, control) in plan.quality.iter() {
        add_quality(playbook, id, control, figures);
    }
    add_resources(playbook, plan, figures);
}

fn add_elements(playbook: &Playbook, plan: &Plan, figures: &mut Figures) {
    let all = elements(playbook, plan);
    let there = all.iter().filter(|found| found.there).count();
    let mut figure = count("Elements of the plan that are there", there);
    figure.text = format!("{there} of {}", all.len());
    figures.insert("plan.elements", figure);
}

/// The places of what decides whether an action is done in time.
fn places(action: &Action) -> impl Iterator<Item = Span> + '_ {
    let due = action.due.known().map(|due| due.span);
    due.into_iter().chain(action.done.as_ref().map(|done| done.span))
}

fn add_actions(playbook: &Playbook, plan: &Plan, figures: &mut Figures) {
    let tally = tally(plan.actions.iter().map(|(_, action)| action), playbook.as_of);
    let days: Vec<Span> = plan.actions.iter().flat_map(|(_, action)| places(action)).collect();
    let ids = plan.actions.ids().map(|id| id.span);
    figures.insert("plan.actions", count("Actions", tally.actions).from(ids));
    for (name, label, number) in [
        ("done", "Actions that are done", tally.done),
        ("open", "Actions that are not done", tally.actions - tally.done),
        ("judged", "Actions that are done and had a day", tally.judged),
        ("overdue", "Actions that are overdue", tally.overdue),
        ("on_time", "Actions that were done by their day", tally.on_time),
        ("due", "Actions whose day has come", tally.due),
        (
            "due_on_time",
            "Actions whose day has come and that were done by it",
            tally.due_on_time,
        ),
    ] {
        let figure = count(label, number).from(days.iter().copied());
        figures.insert(format!("plan.actions.{name}"), figure);
    }
    for (name, label, share_of_all) in [
        (
            "on_time_share",
            "Share of the done actions that were done by their day",
            share_of(tally.on_time, tally.judged),
        ),
        (
            "delivery",
            "Share of the actions whose day has come that were done by it",
            share_of(tally.due_on_time, tally.due),
        ),
    ] {
        let figure = share_figure(playbook, label, share_of_all).from(days.iter().copied());
        figures.insert(format!("plan.actions.{name}"), figure);
    }
}

fn add_money(playbook: &Playbook, plan: &Plan, figures: &mut Figures) {
    let budget = sum(plan.actions.iter().map(|(_, action)| &action.budget));
    let spent = sum(plan.actions.iter().map(|(_, action)| &action.spent));
    add_sum(
        playbook,
        "plan.actions.budget",
        "Budget of the actions",
        &budget,
        figures,
    );
    add_sum(
        playbook,
        "plan.actions.spent",
        "What the actions have cost",
        &spent,
        figures,
    );
}

fn share_figure(playbook: &Playbook, label: impl Into<String>, value: Option<f64>) -> Figure {
    match value {
        Some(value) => Figure::number(label, value, "", share(value, 0, playbook.format())),
        None => Figure::none(label, "", "none yet"),
    }
}

/// A sum of money; what is not known is named beside it, and never counted as nothing.
fn add_sum(playbook: &Playbook, key: &str, label: &str, sum: &Sum, figures: &mut Figures) {
    let unit = playbook.settings.money().symbol();
    let mut figure = match sum.known {
        Some(value) => playbook.amount(label, value),
        None if sum.unknown > 0 => Figure::none(label, &unit, "not known yet"),
        None => return,
    };
    if sum.known.is_some() && sum.unknown > 0 {
        figure.text = format!("{} and {} not known yet", figure.text, sum.unknown);
    }
    figures.insert(key, figure.from(sum.from.iter().copied()));
}

fn add_action(playbook: &Playbook, id: &At<String>, action: &Action, figures: &mut Figures) {
    let key = |name: &str| format!("plan.{}.{name}", id.value);
    let title = &action.title.value;
    let words = state(action, playbook.as_of).words();
    let figure = Figure::new(format!("{title}, state"), words.clone().into(), "", words);
    figures.insert(key("state"), figure.from(places(action)));
    for (name, what, amount) in [
        ("budget", "budget", &action.budget),
        ("spent", "cost to date", &action.spent),
    ] {
        let sum = sum([amount]);
        add_sum(playbook, &key(name), &format!("{title}, {what}"), &sum, figures);
    }
}

fn add_outcome(playbook: &Playbook, plan: &Plan, id: &At<String>, outcome: &Outcome, figures: &mut Figures) {
    let actions: Vec<(&At<String>, &Action)> = actions_of(plan, &id.value).collect();
    let tally = tally(actions.iter().map(|(_, action)| *action), playbook.as_of);
    let mut figure = count(format!("{}, actions that are done", outcome.title.value), tally.done);
    figure.text = format!("{} of {}", tally.done, tally.actions);
    let from = actions.iter().flat_map(|(_, action)| places(action));
    figures.insert(format!("plan.{}.done", id.value), figure.from(from));
}

fn add_quality(playbook: &Playbook, id: &At<String>, control: &QualityControl, figures: &mut Figures) {
    let Some(result) = last_result(control, playbook.as_of) else {
        return;
    };
    let (Some(passed), Some(of)) = (&result.passed, &result.of) else {
        return;
    };
    let title = &control.title.value;
    let from = [passed.span, of.span];
    let mut figure = count(format!("{title}, passed in the newest check"), passed.value as usize);
    figure.text = format!("{} of {}", passed.value, of.value);
    figures.insert(format!("plan.quality.{}.passed", id.value), figure.from(from));
    let share = share_of(passed.value as usize, of.value as usize);
    let label = format!("{title}, share that passed in the newest check");
    let figure = share_figure(playbook, label, share);
    figures.insert(format!("plan.quality.{}.share", id.value), figure.from(from));
}

fn add_resources(playbook: &Playbook, plan: &Plan, figures: &mut Figures) {
    let times = Times::of(plan);
    let format = playbook.format();
    let mut add = |key: String, label: String, value: f64, from: Vec<Span>| {
        let bare = format.shortest(value, 2);
        let figure = Figure::number(label, value, "FTE", format!("{bare}\u{a0}FTE")).bare(bare);
        figures.insert(key, figure.from(from));
    };
    for period in &times.periods {
        for side in [Side::Planned, Side::Actual] {
            let words = format!("{}, {}", side.words(), period.short());
            for (id, resource) in plan.resources.iter() {
                if let Some(time) = Times::time(resource, side, *period) {
                    let key = format!("plan.resources.{}.{}.{period}", id.value, side.key());
                    add(
                        key,
                        format!("{}, {words}", resource.title.value),
                        time.value,
                        vec![time.span],
                    );
                }
            }
            if let Some((total, from)) = Times::total(plan, side, *period) {
                let key = format!("plan.resources.{}.{period}", side.key());
                add(key, format!("Full-time equivalents, {words}"), total, from);
            }
        }
    }
}
