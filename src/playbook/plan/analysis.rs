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
use crate::vocabulary::language::Language;
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
    let mut figure = count(playbook.language.say("plan-label-elements"), there);
    figure.text = part_of(playbook, there, all.len());
    figures.insert("plan.elements", figure);
}

/// `2 of 5`.
fn part_of(playbook: &Playbook, part: usize, whole: usize) -> String {
    let message = playbook.language.message("plan-of");
    message.count("part", part).count("whole", whole).string()
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
    let language = &playbook.language;
    figures.insert(
        "plan.actions",
        count(language.say("plan-chain-actions"), tally.actions).from(ids),
    );
    for (name, label, number) in [
        ("done", "plan-label-actions-done", tally.done),
        ("open", "plan-label-actions-open", tally.actions - tally.done),
        ("judged", "plan-label-actions-judged", tally.judged),
        ("overdue", "plan-label-actions-overdue", tally.overdue),
        ("on_time", "plan-label-actions-on-time", tally.on_time),
        ("due", "plan-label-actions-due", tally.due),
        ("due_on_time", "plan-label-actions-due-on-time", tally.due_on_time),
    ] {
        let figure = count(language.say(label), number).from(days.iter().copied());
        figures.insert(format!("plan.actions.{name}"), figure);
    }
    for (name, label, share_of_all) in [
        (
            "on_time_share",
            "plan-label-on-time-share",
            share_of(tally.on_time, tally.judged),
        ),
        (
            "delivery",
            "plan-label-delivery",
            share_of(tally.due_on_time, tally.due),
        ),
    ] {
        let figure = share_figure(playbook, language.say(label), share_of_all).from(days.iter().copied());
        figures.insert(format!("plan.actions.{name}"), figure);
    }
}

fn add_money(playbook: &Playbook, plan: &Plan, figures: &mut Figures) {
    let budget = sum(plan.actions.iter().map(|(_, action)| &action.budget));
    let spent = sum(plan.actions.iter().map(|(_, action)| &action.spent));
    add_sum(
        playbook,
        "plan.actions.budget",
        playbook.language.say("plan-fact-budget"),
        &budget,
        figures,
    );
    add_sum(
        playbook,
        "plan.actions.spent",
        playbook.language.say("plan-label-spent"),
        &spent,
        figures,
    );
}

fn share_figure(playbook: &Playbook, label: impl Into<String>, value: Option<f64>) -> Figure {
    match value {
        Some(value) => Figure::number(label, value, "", share(value, 0, playbook.format())),
        None => Figure::none(label, "", playbook.language.say("plan-none-yet")),
    }
}

/// A sum of money; what is not known is named beside it, and never counted as nothing.
fn add_sum(playbook: &Playbook, key: &str, label: String, sum: &Sum, figures: &mut Figures) {
    let unit = playbook.settings.money().symbol();
    let mut figure = match sum.known {
        Some(value) => playbook.amount(label, value),
        None if sum.unknown > 0 => Figure::none(label, &unit, playbook.language.say("plan-not-known")),
        None => return,
    };
    if sum.known.is_some() && sum.unknown > 0 {
        let partly = playbook.language.message("plan-sum-partly").text("sum", figure.text);
        figure.text = partly.count("count", sum.unknown).string();
    }
    figures.insert(key, figure.from(sum.from.iter().copied()));
}

fn add_action(playbook: &Playbook, id: &At<String>, action: &Action, figures: &mut Figures) {
    let key = |name: &str| format!("plan.{}.{name}", id.value);
    let title = &action.title.value;
    let label = |id: &str| {
        let label = playbook.language.message(id);
        label.text("action", title.as_str()).string()
    };
    let state = state(action, playbook.as_of);
    // Machines read the same word in every language.
    let word = state.words(&Language::english());
    let figure = Figure::new(
        label("plan-label-state"),
        word.into(),
        "",
        state.words(&playbook.language),
    );
    figures.insert(key("state"), figure.from(places(action)));
    for (name, id, amount) in [
        ("budget", "plan-label-action-budget", &action.budget),
        ("spent", "plan-label-action-spent", &action.spent),
    ] {
        let sum = sum([amount]);
        add_sum(playbook, &key(name), label(id), &sum, figures);
    }
}

fn add_outcome(playbook: &Playbook, plan: &Plan, id: &At<String>, outcome: &Outcome, figures: &mut Figures) {
    let actions: Vec<(&At<String>, &Action)> = actions_of(plan, &id.value).collect();
    let tally = tally(actions.iter().map(|(_, action)| *action), playbook.as_of);
    let label = playbook.language.message("plan-label-outcome-done");
    let label = label.text("outcome", outcome.title.value.as_str()).string();
    let mut figure = count(label, tally.done);
    figure.text = part_of(playbook, tally.done, tally.actions);
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
    let label = |id: &str| {
        let label = playbook.language.message(id);
        label.text("control", title.as_str()).string()
    };
    let mut figure = count(label("plan-label-quality-passed"), passed.value as usize);
    figure.text = part_of(playbook, passed.value as usize, of.value as usize);
    figures.insert(format!("plan.quality.{}.passed", id.value), figure.from(from));
    let share = share_of(passed.value as usize, of.value as usize);
    let figure = share_figure(playbook, label("plan-label-quality-share"), share);
    figures.insert(format!("plan.quality.{}.share", id.value), figure.from(from));
}

fn add_resources(playbook: &Playbook, plan: &Plan, figures: &mut Figures) {
    let times = Times::of(plan);
    let (format, language) = (playbook.format(), &playbook.language);
    let mut add = |key: String, label: String, value: f64, from: Vec<Span>| {
        let bare = format.shortest(value, 2);
        let text = language.message("plan-fte").number("number", value, bare.as_str());
        let figure = Figure::number(label, value, "FTE", text.string()).bare(bare);
        figures.insert(key, figure.from(from));
    };
    for period in &times.periods {
        for side in [Side::Planned, Side::Actual] {
            let (of_one, of_all) = match side {
                Side::Planned => ("plan-label-time-planned", "plan-label-times-planned"),
                Side::Actual => ("plan-label-time-actual", "plan-label-times-actual"),
            };
            let label = |id| language.message(id).text("period", language.short_period(*period));
            for (id, resource) in plan.resources.iter() {
                if let Some(time) = Times::time(resource, side, *period) {
                    let key = format!("plan.resources.{}.{}.{period}", id.value, side.key());
                    let label = label(of_one).text("resource", resource.title.value.as_str());
                    add(key, label.string(), time.value, vec![time.span]);
                }
            }
            if let Some((total, from)) = Times::total(plan, side, *period) {
                let key = format!("plan.resources.{}.{period}", side.key());
                add(key, label(of_all).string(), total, from);
            }
        }
    }
}
