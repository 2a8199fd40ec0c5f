//! The page of one stage: what it is about, its key activities, what was decided and planned in it.

use super::super::analysis::{is_done, is_overdue, progress};
use super::super::model::{Activity, Stage, StageState};
use super::chip;
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Link, Row, Section, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

/// The page of the stage with this number.
pub(super) fn section(playbook: &Playbook, number: i32, id: &At<String>, stage: &Stage, figures: &Figures) -> Section {
    let language = &playbook.language;
    let mut section = Section::new(
        format!("stages/{}", id.value),
        numbered(language, number, stage),
        Group::Journey,
    );
    section.short_title = Some(format!("{number} {}", stage.title.value));
    section.parent = Some("stages".to_owned());
    section.weight = number;
    section.source = Some(stage.title.span);
    section.tags = stage.shared.tags.iter().map(|tag| tag.value.clone()).collect();
    section.answer = answer(playbook, id, stage, figures);
    section.stewardship = playbook.stewardship(&stage.shared, Some(playbook.as_of));
    section.facts = facts(language, id, stage, figures);
    if let Some(about) = &stage.about {
        section
            .blocks
            .push(Block::heading("about", language.say("stages-about")));
        section
            .blocks
            .push(crate::playbook::prose(about, &id.value.to_lowercase()));
    }
    section.blocks.extend(activities(playbook, id, stage, figures));
    section.blocks.extend(decisions(playbook, id));
    section.blocks.extend(items(playbook, id));
    section.next = Some(next(playbook, number));
    section
}

fn answer(playbook: &Playbook, id: &At<String>, stage: &Stage, figures: &Figures) -> Line {
    let key = format!("stages.{}.progress", id.value);
    let dates = dates(playbook, stage, &key, figures);
    let Some(summary) = &stage.summary else { return dates };
    let words = summary.value.trim_end_matches('.');
    let answer = Line::of(&playbook.language, "stages-summary-and-dates").text("summary", words);
    answer.line_at("dates", dates).line()
}

fn facts(language: &Language, id: &At<String>, stage: &Stage, figures: &Figures) -> Vec<Fact> {
    let mut facts = vec![Fact::chip(language.say("stages-state"), chip(language, stage))];
    let key = format!("stages.{}.activities_done", id.value);
    if figures.get(&key).is_some() {
        let share = Line::new().figure(figures, &key);
        facts.push(Fact::new(language.say("stages-activities-done"), share));
    }
    facts
}

/// `6 of 7 key activities are done (86 %).`
pub(super) fn activities_done(language: &Language, id: &At<String>, figures: &Figures) -> Option<Line> {
    let key = |name: &str| format!("stages.{}.{name}", id.value);
    figures.get(&key("activities_done"))?;
    let line = Line::of(language, "stages-activities-are-done")
        .figure("finished", figures, &key("activities_finished"))
        .figure("all", figures, &key("activities"))
        .figure("share", figures, &key("activities_done"));
    Some(line.line())
}

fn activities(playbook: &Playbook, id: &At<String>, stage: &Stage, figures: &Figures) -> Vec<Block> {
    let rows = stage
        .activities
        .iter()
        .map(|(id, activity)| activity_row(playbook, id, activity))
        .collect();
    let language = &playbook.language;
    let titles = [
        "stages-activity",
        "stages-state",
        "stages-owner",
        "stages-due",
        "stages-done-on",
        "stages-evidence",
    ];
    let Some(table) = Block::table_in(language, language.say("stages-activities"), &titles, rows) else {
        return Vec::new();
    };
    let done = activities_done(language, id, figures).map(Block::paragraph);
    std::iter::once(Block::heading("activities", language.say("stages-activities")))
        .chain(done)
        .chain([table])
        .collect()
}

fn activity_row(playbook: &Playbook, id: &At<String>, activity: &Activity) -> Row {
    let (today, language) = (playbook.as_of, &playbook.language);
    let state = match &activity.done {
        Some(_) if is_done(activity, today) => Chip::new(Tone::Done, language.say("stages-done")),
        _ if is_overdue(activity, today) => Chip::new(Tone::OffTrack, language.say("stages-overdue")),
        _ => Chip::new(Tone::None, language.say("stages-open")),
    };
    let done = activity.done.as_ref().filter(|_| is_done(activity, today));
    let done = done.map_or_else(|| language.say("stages-not-yet"), |day| language.short_date(day.value));
    let due = activity.due.as_ref();
    let due = due.map_or_else(
        || language.say("stages-no-day"),
        |due| answer_text(playbook, due, |day| language.short_date(day.value)),
    );
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(Line::new().markdown(&activity.title)),
            Cell::Chip(state),
            playbook.owner_cell(&activity.shared),
            Cell::from(due),
            Cell::from(done),
            Cell::Line(
                activity
                    .evidence
                    .as_ref()
                    .map_or_else(|| language.say("stages-no-evidence").into(), evidence),
            ),
        ],
    )
}

/// A page, a file or an address as a link; anything with a blank in it is words.
fn evidence(evidence: &At<String>) -> Line {
    if evidence.value.trim().contains(char::is_whitespace) {
        return Line::new().markdown(evidence);
    }
    Line::new().reference(&super::ways::page_name(&evidence.value), evidence)
}

/// What was decided in this stage, oldest first.
fn decisions(playbook: &Playbook, id: &At<String>) -> Vec<Block> {
    let language = &playbook.language;
    let decisions = playbook
        .governance
        .iter()
        .flat_map(|governance| governance.decisions.iter());
    let mut here: Vec<_> = decisions
        .filter(|(_, decision)| decision.stage.as_ref().is_some_and(|stage| stage.as_str() == id.value))
        .collect();
    here.sort_by_key(|(_, decision)| decision.date.value);
    let rows = here
        .into_iter()
        .map(|(id, decision)| {
            let board = decision.board.as_ref();
            let board = board.map_or_else(
                || language.say("stages-no-board").into(),
                |board| playbook.link_to(Kind::Board, board.as_str()),
            );
            Row::new(
                None,
                vec![
                    Cell::from(language.short_date(decision.date.value)),
                    Cell::Line(playbook.link_to(Kind::Decision, &id.value)),
                    Cell::Line(board),
                    Cell::from(answer_text(playbook, &decision.result, |result| result.value.clone())),
                ],
            )
        })
        .collect();
    let titles = ["stages-day", "stages-decision", "stages-board", "stages-result"];
    let table = Block::table_in(language, language.say("stages-decisions-caption"), &titles, rows);
    table
        .map(|table| vec![Block::heading("decisions", language.say("stages-decisions")), table])
        .unwrap_or_default()
}

/// What the roadmap holds for this stage.
fn items(playbook: &Playbook, id: &At<String>) -> Vec<Block> {
    let language = &playbook.language;
    let items = playbook.roadmap.iter().flat_map(|roadmap| roadmap.items.iter());
    let rows = items
        .filter(|(_, item)| item.stage.as_ref().is_some_and(|stage| stage.as_str() == id.value))
        .map(|(id, item)| {
            let day = |day: Option<&At<jiff::civil::Date>>| {
                let day = day.filter(|day| day.value <= playbook.as_of);
                Cell::from(day.map_or_else(|| language.say("stages-not-yet"), |day| language.short_date(day.value)))
            };
            Row::new(
                None,
                vec![
                    Cell::Line(playbook.link_to(Kind::RoadmapItem, &id.value)),
                    day(item.started.as_ref()),
                    day(item.finished.as_ref()),
                    playbook.owner_cell(&item.shared),
                ],
            )
        })
        .collect();
    let titles = ["stages-item", "stages-begun", "stages-finished", "stages-owner"];
    let table = Block::table_in(language, language.say("stages-items-caption"), &titles, rows);
    table
        .map(|table| vec![Block::heading("roadmap", language.say("stages-items")), table])
        .unwrap_or_default()
}

/// The next stage, or back to all of them.
fn next(playbook: &Playbook, number: i32) -> Link {
    let after = usize::try_from(number).unwrap_or_default();
    let stages = playbook.stages.iter().flat_map(|stages| stages.stages.iter());
    match stages.into_iter().nth(after) {
        Some((id, stage)) => Link::to(
            numbered(&playbook.language, number + 1, stage),
            &format!("stages/{}", id.value),
        ),
        None => Link::to(playbook.language.say("stages-all"), "stages"),
    }
}

/// `Stage 3: Rollout`.
fn numbered(language: &Language, number: i32, stage: &Stage) -> String {
    let words = language.message("stages-stage").text("number", number.to_string());
    words.text("stage", &stage.title.value).string()
}

/// `30 Jun 2025 to 19 Feb 2027, foreseen to end on 12 Mar 2027, 21 days later. 79 % of its time has passed.`
pub(super) fn dates(playbook: &Playbook, stage: &Stage, progress_key: &str, figures: &Figures) -> Line {
    let language = &playbook.language;
    let mut line = days(language, stage);
    if stage.state.value == StageState::InProgress && progress(stage, playbook.as_of).is_some() {
        let told = if stage.progress.is_some() {
            "stages-share-done"
        } else {
            "stages-time-passed"
        };
        let told = Line::of(language, told).figure("share", figures, progress_key);
        line = line.text(" ");
        line.0.extend(told.line().0);
    }
    line
}

/// From when to when a stage lasts, by plan and as foreseen now.
fn days(language: &Language, stage: &Stage) -> Line {
    let finish = stage.finish.as_ref().map(|day| day.value);
    let forecast = stage.forecast.as_ref().map(|day| day.value);
    let slip = finish
        .zip(forecast)
        .map(|(finish, forecast)| forecast.duration_since(finish).as_hours() / 24);
    let message = match (finish, forecast, slip) {
        (_, _, Some(days)) if days > 0 => "stages-days-later",
        (_, _, Some(days)) if days < 0 => "stages-days-earlier",
        (Some(_), _, _) => "stages-days",
        (None, Some(_), _) => "stages-days-foreseen",
        (None, None, _) => "stages-days-without-end",
    };
    let begins = if stage.state.value == StageState::Planned {
        "from"
    } else {
        "since"
    };
    let mut words = Line::of(language, message)
        .choose("begins", begins)
        .short_date("start", stage.start.value);
    if let Some(finish) = finish {
        words = words.short_date("finish", finish);
    }
    if let Some(forecast) = forecast {
        words = words.short_date("forecast", forecast);
    }
    if let Some(slip) = slip {
        words = words.count("days", usize::try_from(slip.unsigned_abs()).unwrap_or(usize::MAX));
    }
    words.line()
}
