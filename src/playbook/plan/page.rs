//! What a reader sees of the plan: outcomes, actions, means, quality, and whether it is whole.

use super::charts::{burn_up, chain};
use super::elements::elements;
use super::means::{quality_part, resources_part};
use super::model::{Action, Outcome, OutcomeState, Plan};
use super::status::{ActionState, actions_of, is_told_better, metric_status, next_due, state};
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Link, Note, Row, Section, Tone};
use crate::playbook::{Playbook, prose};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(plan) = &playbook.plan else {
        return Vec::new();
    };
    let mut section = Section::new("plan", "Implementation plan", Group::Delivery);
    section.weight = -5;
    section.answer = answer(playbook, plan, figures);
    section.facts = facts(plan, figures);
    section.stewardship = playbook.stewardship(&plan.shared, Some(playbook.as_of));
    let blocks = &mut section.blocks;
    blocks.extend(plan.about.iter().map(|about| prose(about, "about")));
    blocks.extend(outcomes_part(playbook, plan, figures));
    blocks.extend(actions_part(playbook, plan, figures));
    blocks.extend(resources_part(playbook, plan, figures));
    blocks.extend(quality_part(playbook, plan, figures));
    blocks.extend(elements_part(playbook, plan, figures));
    section.next = [
        ("Portfolio: how the projects stand", "portfolio"),
        ("Risks: what can hurt us most", "risks"),
    ]
    .into_iter()
    .find(|(_, key)| playbook.has(key))
    .map(|(words, key)| Link::to(words, key));
    vec![section]
}

fn answer(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Line {
    if plan.actions.is_empty() {
        return "No action has been written yet.".into();
    }
    let mut line = Line::new()
        .strong_figure(figures, "plan.actions.done")
        .strong(" of ")
        .strong_figure(figures, "plan.actions")
        .strong(" actions are done");
    if figures.number("plan.actions.done").is_some_and(|done| done > 0.0) {
        line = line
            .text(", ")
            .figure(figures, "plan.actions.on_time")
            .text(" of them on time");
    }
    let overdue = figures.number("plan.actions.overdue").unwrap_or_default();
    if overdue > 0.0 {
        line = line
            .text("; ")
            .strong_figure(figures, "plan.actions.overdue")
            .strong(if overdue > 1.0 { " are overdue" } else { " is overdue" });
    }
    match next_due(playbook, 1).first() {
        Some(next) => {
            let when = match next.state {
                ActionState::Overdue(_) => "was due",
                _ => "is due",
            };
            line.text("; next, ")
                .link(next.title.clone(), &format!("plan#{}", next.id))
                .text(format!(" {when} on {}.", long_date(next.due)))
        }
        None => line.text("."),
    }
}

fn facts(plan: &Plan, figures: &Figures) -> Vec<Fact> {
    let mut facts = Vec::new();
    if !plan.actions.is_empty() && figures.number("plan.actions.delivery").is_some() {
        let line = Line::new().figure(figures, "plan.actions.delivery");
        facts.push(Fact::new("Done by its day, of what was due", line));
    }
    for (label, key) in [
        ("Budget of the actions", "plan.actions.budget"),
        ("Elements of the plan", "plan.elements"),
    ] {
        if figures.get(key).is_some() {
            facts.push(Fact::new(label, Line::new().figure(figures, key)));
        }
    }
    facts
}

/// The chip of an outcome as stated.
fn stated(state: OutcomeState) -> Chip {
    let tone = match state {
        OutcomeState::Done => Tone::Done,
        OutcomeState::OnTrack => Tone::OnTrack,
        OutcomeState::AtRisk => Tone::AtRisk,
        OutcomeState::OffTrack => Tone::OffTrack,
        OutcomeState::NotStarted => Tone::None,
    };
    Chip::new(tone, capitalised(state.word()))
}

fn outcomes_part(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Vec<Block> {
    let rows = plan
        .outcomes
        .iter()
        .map(|(id, outcome)| outcome_row(playbook, plan, id, outcome, figures));
    let titles = [
        "Outcome",
        "Champion",
        "Stated",
        "Shown by",
        "The metric says",
        "Actions done",
    ];
    let Some(table) = Block::table("Outcomes with their champions", &titles, rows.collect()) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::heading("outcomes", "What is to come out"), table];
    let better: Vec<String> = plan
        .outcomes
        .iter()
        .filter(|(_, outcome)| is_told_better(playbook, outcome))
        .map(|(_, outcome)| outcome.title.value.clone())
        .collect();
    if !better.is_empty() {
        blocks.push(Block::Note(Note {
            title: "Told better than the metric shows".to_owned(),
            text: format!("{}. The metric is off track.", better.join("; ")).into(),
            warning: true,
        }));
    }
    blocks.extend(chain(playbook, plan).map(Block::Chart));
    blocks
}

fn outcome_row(playbook: &Playbook, plan: &Plan, id: &At<String>, outcome: &Outcome, figures: &Figures) -> Row {
    let (metric, colour) = match &outcome.metric {
        Some(metric) => {
            let mut line = playbook.link_to(Kind::Metric, metric.as_str());
            let key = format!("metrics.{}.value", metric.as_str());
            if figures.get(&key).is_some() {
                line = line.text(": ").figure(figures, &key);
            }
            let colour = metric_status(playbook, outcome);
            (
                line,
                colour.map_or_else(|| Cell::from("no data"), |rag| Cell::Chip(Chip::of(rag))),
            )
        }
        None => ("no metric".into(), Cell::from("–")),
    };
    let mut actions = Line::new().figure(figures, &format!("plan.{}.done", id.value));
    for (index, (action, _)) in actions_of(plan, &id.value).enumerate() {
        let (before, target) = (if index == 0 { ": " } else { ", " }, format!("plan#{}", action.value));
        actions = actions.text(before).link(action.value.clone(), &target);
    }
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(Line::new().strong(id.value.clone()).text(" ").markdown(&outcome.title)),
            Cell::from(answer_text(playbook, &outcome.champion, |person| {
                playbook.role_of(person)
            })),
            Cell::Chip(stated(outcome.state.value)),
            Cell::Line(metric),
            colour,
            Cell::Line(actions),
        ],
    )
}

/// The chip of an action.
fn chip(state: ActionState) -> Chip {
    let tone = match state {
        ActionState::Done | ActionState::DoneLate(_) => Tone::Done,
        ActionState::Overdue(_) => Tone::OffTrack,
        ActionState::InProgress | ActionState::Planned | ActionState::Open => Tone::None,
    };
    // How late it was is seen from the days beside it.
    let words = match state {
        ActionState::DoneLate(_) => "done late".to_owned(),
        other => other.words(),
    };
    Chip::new(tone, capitalised(&words))
}

fn actions_part(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Vec<Block> {
    let rows: Vec<Row> = plan
        .actions
        .iter()
        .map(|(id, action)| action_row(playbook, id, action, figures))
        .collect();
    let unit = playbook.settings.money().symbol();
    let (budget, spent) = (format!("Budget, {unit}#"), format!("Spent, {unit}#"));
    let titles = ["Action", "Responsible", "Due", "Done", "State", &budget, &spent];
    let Some(table) = Block::table("Action steps", &titles, rows) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::heading("actions", "Who does what by when")];
    blocks.extend(on_time(figures).map(Block::paragraph));
    blocks.extend(burn_up(playbook, plan).map(Block::Chart));
    blocks.extend(cost(figures).map(Block::paragraph));
    blocks.push(table);
    blocks.extend(purpose(playbook, plan));
    blocks
}

/// What all actions may cost, and what they have cost.
fn cost(figures: &Figures) -> Option<Line> {
    figures.get("plan.actions.budget")?;
    let line = Line::new()
        .text("Together the actions may cost ")
        .strong_figure(figures, "plan.actions.budget");
    Some(match figures.get("plan.actions.spent") {
        Some(_) => line
            .text("; to date they have cost ")
            .figure(figures, "plan.actions.spent")
            .text("."),
        None => line.text("."),
    })
}

/// What each action is for, when it begins, and by what it shows that it is done.
fn purpose(playbook: &Playbook, plan: &Plan) -> Option<Block> {
    let row = |(id, action): (&At<String>, &Action)| {
        let outcome = match &action.outcome {
            Some(outcome) => playbook.link_to(Kind::Outcome, outcome.as_str()),
            None => "none named".into(),
        };
        let start = action.start.as_ref().map(|day| short_date(day.value));
        let measure = action.measure.as_ref();
        Row::new(
            None,
            vec![
                Cell::Line(playbook.link_to(Kind::Action, &id.value)),
                Cell::Line(outcome),
                Cell::from(start.unwrap_or_else(|| "no day".to_owned())),
                Cell::Line(measure.map_or_else(|| "not written".into(), |measure| Line::new().markdown(measure))),
            ],
        )
    };
    let rows = plan.actions.iter().map(row).collect();
    Block::table(
        "What each action is for",
        &["Action", "Outcome", "Begins", "Done when"],
        rows,
    )
}

/// The two ways to count what was on time, each with what it is a share of.
fn on_time(figures: &Figures) -> Option<Line> {
    figures.number("plan.actions.delivery")?;
    let line = Line::new()
        .text("On time, of the actions whose day has come: ")
        .figure(figures, "plan.actions.due_on_time")
        .text(" of ")
        .figure(figures, "plan.actions.due")
        .text(" (")
        .strong_figure(figures, "plan.actions.delivery")
        .text("); what is late and still open counts as late. ");
    if figures.number("plan.actions.on_time_share").is_none() {
        return Some(line);
    }
    Some(
        line.text("On time, of the actions that are done: ")
            .figure(figures, "plan.actions.on_time")
            .text(" of ")
            .figure(figures, "plan.actions.judged")
            .text(" (")
            .strong_figure(figures, "plan.actions.on_time_share")
            .text(")."),
    )
}

fn action_row(playbook: &Playbook, id: &At<String>, action: &Action, figures: &Figures) -> Row {
    let title = Line::new().strong(id.value.clone()).text(" ").markdown(&action.title);
    let money = |name: &str| {
        let key = format!("plan.{}.{name}", id.value);
        Cell::Line(match figures.get(&key) {
            Some(_) => Line::new().bare_figure(figures, &key),
            None => "–".into(),
        })
    };
    let done = action.done.as_ref().map(|day| short_date(day.value));
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(title),
            Cell::from(answer_text(playbook, &action.responsible, |person| {
                playbook.role_of(person)
            })),
            Cell::from(answer_text(playbook, &action.due, |due| short_date(due.value))),
            Cell::from(done.unwrap_or_else(|| "not yet".to_owned())),
            Cell::Chip(chip(state(action, playbook.as_of))),
            money("budget"),
            money("spent"),
        ],
    )
}

fn elements_part(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Vec<Block> {
    let row = |found: super::elements::Presence| {
        let mut where_it_is = Line::new();
        for (index, (name, target)) in found.pages.iter().enumerate() {
            where_it_is = where_it_is.text(if index == 0 { "" } else { ", " }).link(*name, target);
        }
        if where_it_is.is_empty() {
            where_it_is = "nowhere yet".into();
        }
        let chip = match (found.there, found.pages.is_empty()) {
            (true, _) => Chip::new(Tone::Done, "There"),
            (false, false) => Chip::new(Tone::AtRisk, "In part"),
            (false, true) => Chip::new(Tone::OffTrack, "Missing"),
        };
        Row::new(
            None,
            vec![
                Cell::from(found.element.title()),
                Cell::Chip(chip),
                Cell::from(capitalised(&found.holds)),
                Cell::Line(where_it_is),
            ],
        )
    };
    let rows = elements(playbook, plan).into_iter().map(row).collect();
    let answer = Line::new()
        .text("Of the five elements of a plan, ")
        .strong_figure(figures, "plan.elements")
        .text(" are written.");
    let mut blocks = vec![
        Block::heading("elements", "Is the plan whole?"),
        Block::paragraph(answer),
    ];
    blocks.extend(Block::table(
        "The five elements of the plan",
        &["Element", "State", "What is in it", "Where"],
        rows,
    ));
    blocks
}
