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
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(plan) = &playbook.plan else {
        return Vec::new();
    };
    let language = &playbook.language;
    let mut section = Section::new("plan", language.say("plan-title"), Group::Delivery);
    section.weight = -5;
    section.answer = answer(playbook, plan, figures);
    section.facts = facts(language, plan, figures);
    section.stewardship = playbook.stewardship(&plan.shared, Some(playbook.as_of));
    let blocks = &mut section.blocks;
    blocks.extend(plan.about.iter().map(|about| prose(about, "about")));
    blocks.extend(outcomes_part(playbook, plan, figures));
    blocks.extend(actions_part(playbook, plan, figures));
    blocks.extend(resources_part(playbook, plan, figures));
    blocks.extend(quality_part(playbook, plan, figures));
    blocks.extend(elements_part(playbook, plan, figures));
    section.next = [("plan-next-portfolio", "portfolio"), ("plan-next-risks", "risks")]
        .into_iter()
        .find(|(_, key)| playbook.has(key))
        .map(|(id, key)| Link::to(language.say(id), key));
    vec![section]
}

fn answer(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Line {
    let language = &playbook.language;
    if plan.actions.is_empty() {
        return language.say("plan-answer-none").into();
    }
    let is_some = |key: &str| figures.number(key).is_some_and(|number| number > 0.0);
    let id = if is_some("plan.actions.done") {
        "plan-answer-done-on-time"
    } else {
        "plan-answer-done"
    };
    let done = Line::of(language, id)
        .figure("done", figures, "plan.actions.done")
        .figure("all", figures, "plan.actions")
        .figure("on-time", figures, "plan.actions.on_time")
        .line();
    let overdue = is_some("plan.actions.overdue").then(|| {
        let overdue = Line::of(language, "plan-answer-overdue");
        overdue.figure("overdue", figures, "plan.actions.overdue").line()
    });
    let next = next_due(playbook, 1).into_iter().next().map(|next| {
        let id = match next.state {
            ActionState::Overdue(_) => "plan-answer-next-was-due",
            _ => "plan-answer-next-due",
        };
        let line = Line::of(language, id).link("action", next.title, &format!("plan#{}", next.id));
        line.long_date("date", next.due).line()
    });
    let clauses = overdue.into_iter().chain(next).fold(done, |before, next| {
        let both = Line::of(language, "plan-clauses").line_at("before", before);
        both.line_at("next", next).line()
    });
    Line::of(language, "plan-sentence").line_at("clauses", clauses).line()
}

fn facts(language: &Language, plan: &Plan, figures: &Figures) -> Vec<Fact> {
    let mut facts = Vec::new();
    if !plan.actions.is_empty() && figures.number("plan.actions.delivery").is_some() {
        let line = Line::new().figure(figures, "plan.actions.delivery");
        facts.push(Fact::new(language.say("plan-fact-delivery"), line));
    }
    for (label, key) in [
        ("plan-fact-budget", "plan.actions.budget"),
        ("plan-fact-elements", "plan.elements"),
    ] {
        if figures.get(key).is_some() {
            facts.push(Fact::new(language.say(label), Line::new().figure(figures, key)));
        }
    }
    facts
}

/// The chip of an outcome as stated.
fn stated(language: &Language, state: OutcomeState) -> Chip {
    let tone = match state {
        OutcomeState::Done => Tone::Done,
        OutcomeState::OnTrack => Tone::OnTrack,
        OutcomeState::AtRisk => Tone::AtRisk,
        OutcomeState::OffTrack => Tone::OffTrack,
        OutcomeState::NotStarted => Tone::None,
    };
    Chip::new(tone, capitalised(&state.word_in(language)))
}

fn outcomes_part(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Vec<Block> {
    let rows = plan
        .outcomes
        .iter()
        .map(|(id, outcome)| outcome_row(playbook, plan, id, outcome, figures));
    let language = &playbook.language;
    let titles = [
        "plan-outcome",
        "plan-champion",
        "plan-stated",
        "plan-shown-by",
        "plan-metric-says",
        "plan-actions-done",
    ];
    let caption = language.say("plan-outcomes-caption");
    let Some(table) = Block::table_in(language, caption, &titles, rows.collect()) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::heading("outcomes", language.say("plan-outcomes-title")), table];
    let better = plan
        .outcomes
        .iter()
        .filter(|(_, outcome)| is_told_better(playbook, outcome))
        .map(|(_, outcome)| outcome.title.value.clone());
    let better = better.reduce(|before, next| {
        let both = language.message("plan-clauses").text("before", before);
        both.text("next", next).string()
    });
    blocks.extend(better.map(|outcomes| {
        Block::Note(Note {
            title: language.say("plan-told-better-title"),
            text: Line::of(language, "plan-told-better").text("outcomes", outcomes).line(),
            warning: true,
        })
    }));
    blocks.extend(chain(playbook, plan).map(Block::Chart));
    blocks
}

fn outcome_row(playbook: &Playbook, plan: &Plan, id: &At<String>, outcome: &Outcome, figures: &Figures) -> Row {
    let language = &playbook.language;
    let (metric, colour) = match &outcome.metric {
        Some(metric) => {
            let mut line = playbook.link_to(Kind::Metric, metric.as_str());
            let key = format!("metrics.{}.value", metric.as_str());
            if figures.get(&key).is_some() {
                let both = Line::of(language, "plan-metric-value").line_at("metric", line);
                line = both.figure("value", figures, &key).line();
            }
            let colour = metric_status(playbook, outcome);
            (
                line,
                colour.map_or_else(
                    || Cell::from(language.say("plan-no-data")),
                    |rag| Cell::Chip(Chip::of_in(language, rag)),
                ),
            )
        }
        None => (language.say("plan-no-metric").into(), Cell::from("–")),
    };
    let done = Line::new().figure(figures, &format!("plan.{}.done", id.value));
    let actions = actions_of(plan, &id.value)
        .map(|(action, _)| Line::new().link(action.value.clone(), &format!("plan#{}", action.value)));
    let actions = Line::commas(language, actions);
    let actions = if actions.is_empty() {
        done
    } else {
        let both = Line::of(language, "plan-done-of-actions").line_at("done", done);
        both.line_at("actions", actions).line()
    };
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(Line::new().strong(id.value.clone()).text(" ").markdown(&outcome.title)),
            Cell::from(answer_text(playbook, &outcome.champion, |person| {
                playbook.role_of(person)
            })),
            Cell::Chip(stated(language, outcome.state.value)),
            Cell::Line(metric),
            colour,
            Cell::Line(actions),
        ],
    )
}

/// The chip of an action.
fn chip(language: &Language, state: ActionState) -> Chip {
    let tone = match state {
        ActionState::Done | ActionState::DoneLate(_) => Tone::Done,
        ActionState::Overdue(_) => Tone::OffTrack,
        ActionState::InProgress | ActionState::Planned | ActionState::Open => Tone::None,
    };
    // How late it was is seen from the days beside it.
    let words = match state {
        ActionState::DoneLate(_) => language.say("plan-state-done-late"),
        other => other.words(language),
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
    let language = &playbook.language;
    let money = |id: &str| format!("{}#", language.message(id).text("unit", unit.as_str()).string());
    let words = ["plan-action", "plan-responsible", "plan-due", "plan-done", "plan-state"];
    let words = words.iter().map(|id| language.say(id));
    let titles: Vec<String> = words.chain([money("plan-budget"), money("plan-spent")]).collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let Some(table) = Block::table(language.say("plan-actions-caption"), &titles, rows) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::heading("actions", language.say("plan-actions-title"))];
    blocks.extend(on_time(language, figures).map(Block::paragraph));
    blocks.extend(burn_up(playbook, plan).map(Block::Chart));
    blocks.extend(cost(language, figures).map(Block::paragraph));
    blocks.push(table);
    blocks.extend(purpose(playbook, plan));
    blocks
}

/// What all actions may cost, and what they have cost.
fn cost(language: &Language, figures: &Figures) -> Option<Line> {
    figures.get("plan.actions.budget")?;
    let id = match figures.get("plan.actions.spent") {
        Some(_) => "plan-cost-to-date",
        None => "plan-cost",
    };
    let line = Line::of(language, id).figure("budget", figures, "plan.actions.budget");
    Some(line.figure("spent", figures, "plan.actions.spent").line())
}

/// What each action is for, when it begins, and by what it shows that it is done.
fn purpose(playbook: &Playbook, plan: &Plan) -> Option<Block> {
    let language = &playbook.language;
    let row = |(id, action): (&At<String>, &Action)| {
        let outcome = match &action.outcome {
            Some(outcome) => playbook.link_to(Kind::Outcome, outcome.as_str()),
            None => language.say("plan-no-outcome").into(),
        };
        let start = action.start.as_ref().map(|day| language.short_date(day.value));
        let measure = action.measure.as_ref();
        Row::new(
            None,
            vec![
                Cell::Line(playbook.link_to(Kind::Action, &id.value)),
                Cell::Line(outcome),
                Cell::from(start.unwrap_or_else(|| language.say("plan-no-day"))),
                Cell::Line(measure.map_or_else(
                    || language.say("plan-no-measure").into(),
                    |measure| Line::new().markdown(measure),
                )),
            ],
        )
    };
    let rows = plan.actions.iter().map(row).collect();
    let titles = ["plan-action", "plan-outcome", "plan-begins", "plan-done-when"];
    Block::table_in(language, language.say("plan-purpose-caption"), &titles, rows)
}

/// The two ways to count what was on time, each with what it is a share of.
fn on_time(language: &Language, figures: &Figures) -> Option<Line> {
    figures.number("plan.actions.delivery")?;
    let mut line = Line::of(language, "plan-on-time-due")
        .figure("on-time", figures, "plan.actions.due_on_time")
        .figure("due", figures, "plan.actions.due")
        .figure("share", figures, "plan.actions.delivery")
        .line();
    if figures.number("plan.actions.on_time_share").is_some() {
        let done = Line::of(language, "plan-on-time-done")
            .figure("on-time", figures, "plan.actions.on_time")
            .figure("done", figures, "plan.actions.judged")
            .figure("share", figures, "plan.actions.on_time_share");
        line = line.text(" ");
        line.0.extend(done.line().0);
    }
    Some(line)
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
    let language = &playbook.language;
    let done = action.done.as_ref().map(|day| language.short_date(day.value));
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(title),
            Cell::from(answer_text(playbook, &action.responsible, |person| {
                playbook.role_of(person)
            })),
            Cell::from(answer_text(playbook, &action.due, |due| language.short_date(due.value))),
            Cell::from(done.unwrap_or_else(|| language.say("plan-not-yet"))),
            Cell::Chip(chip(language, state(action, playbook.as_of))),
            money("budget"),
            money("spent"),
        ],
    )
}

fn elements_part(playbook: &Playbook, plan: &Plan, figures: &Figures) -> Vec<Block> {
    let language = &playbook.language;
    let row = |found: super::elements::Presence| {
        let links = found.pages.iter();
        let links = links.map(|(name, target)| Line::new().link(language.say(name), target));
        let mut where_it_is = Line::commas(language, links);
        if where_it_is.is_empty() {
            where_it_is = language.say("plan-element-nowhere").into();
        }
        let chip = match (found.there, found.pages.is_empty()) {
            (true, _) => Chip::new(Tone::Done, language.say("plan-element-there")),
            (false, false) => Chip::new(Tone::AtRisk, language.say("plan-element-partly")),
            (false, true) => Chip::new(Tone::OffTrack, language.say("plan-element-missing")),
        };
        Row::new(
            None,
            vec![
                Cell::from(found.element.title(language)),
                Cell::Chip(chip),
                Cell::from(capitalised(&found.holds)),
                Cell::Line(where_it_is),
            ],
        )
    };
    let rows = elements(playbook, plan).into_iter().map(row).collect();
    let answer = Line::of(language, "plan-elements").figure("there", figures, "plan.elements");
    let mut blocks = vec![
        Block::heading("elements", language.say("plan-elements-title")),
        Block::paragraph(answer.line()),
    ];
    let titles = ["plan-element", "plan-state", "plan-element-holds", "plan-element-where"];
    let caption = language.say("plan-elements-caption");
    blocks.extend(Block::table_in(language, caption, &titles, rows));
    blocks
}
