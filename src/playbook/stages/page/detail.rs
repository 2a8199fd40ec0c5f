//! The page of one stage: what it is about, its key activities, what was decided and planned in it.

use super::super::analysis::{is_done, is_overdue, progress};
use super::super::model::{Activity, Stage, StageState};
use super::chip;
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Link, Row, Section, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

/// The page of the stage with this number.
pub(super) fn section(playbook: &Playbook, number: i32, id: &At<String>, stage: &Stage, figures: &Figures) -> Section {
    let title = format!("Stage {number}: {}", stage.title.value);
    let mut section = Section::new(format!("stages/{}", id.value), title, Group::Journey);
    section.short_title = Some(format!("{number} {}", stage.title.value));
    section.parent = Some("stages".to_owned());
    section.weight = number;
    section.source = Some(stage.title.span);
    section.tags = stage.shared.tags.iter().map(|tag| tag.value.clone()).collect();
    section.answer = answer(playbook, id, stage, figures);
    section.stewardship = playbook.stewardship(&stage.shared, Some(playbook.as_of));
    section.facts = facts(id, stage, figures);
    if let Some(about) = &stage.about {
        section.blocks.push(Block::heading("about", "What it is about"));
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
    let mut line = Line::new().strong(words).text(": ");
    line.0.extend(dates.0);
    line
}

fn facts(id: &At<String>, stage: &Stage, figures: &Figures) -> Vec<Fact> {
    let mut facts = vec![Fact::chip("State", chip(stage))];
    let key = format!("stages.{}.activities_done", id.value);
    if figures.get(&key).is_some() {
        facts.push(Fact::new("Activities done", Line::new().figure(figures, &key)));
    }
    facts
}

/// `6 of 7 key activities are done (86 %).`
pub(super) fn activities_done(id: &At<String>, figures: &Figures) -> Option<Line> {
    let key = |name: &str| format!("stages.{}.{name}", id.value);
    figures.get(&key("activities_done"))?;
    let line = Line::new()
        .figure(figures, &key("activities_finished"))
        .text(" of ")
        .figure(figures, &key("activities"))
        .text(" key activities are done, ")
        .strong_figure(figures, &key("activities_done"));
    Some(line.text("."))
}

fn activities(playbook: &Playbook, id: &At<String>, stage: &Stage, figures: &Figures) -> Vec<Block> {
    let rows = stage
        .activities
        .iter()
        .map(|(id, activity)| activity_row(playbook, id, activity))
        .collect();
    let titles = ["Activity", "State", "Owner", "Due", "Done", "Evidence"];
    let Some(table) = Block::table("Key activities", &titles, rows) else {
        return Vec::new();
    };
    let done = activities_done(id, figures).map(Block::paragraph);
    std::iter::once(Block::heading("activities", "Key activities"))
        .chain(done)
        .chain([table])
        .collect()
}

fn activity_row(playbook: &Playbook, id: &At<String>, activity: &Activity) -> Row {
    let today = playbook.as_of;
    let state = match &activity.done {
        Some(_) if is_done(activity, today) => Chip::new(Tone::Done, "Done"),
        _ if is_overdue(activity, today) => Chip::new(Tone::OffTrack, "Overdue"),
        _ => Chip::new(Tone::None, "Open"),
    };
    let done = activity.done.as_ref().filter(|_| is_done(activity, today));
    let done = done.map_or_else(|| "not yet".to_owned(), |day| short_date(day.value));
    let due = activity.due.as_ref();
    let due = due.map_or_else(
        || "no day".to_owned(),
        |due| answer_text(playbook, due, |day| short_date(day.value)),
    );
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(Line::new().markdown(&activity.title)),
            Cell::Chip(state),
            playbook.owner_cell(&activity.shared),
            Cell::from(due),
            Cell::from(done),
            Cell::Line(activity.evidence.as_ref().map_or_else(|| "none yet".into(), evidence)),
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
                || "no board".into(),
                |board| playbook.link_to(Kind::Board, board.as_str()),
            );
            Row::new(
                None,
                vec![
                    Cell::from(short_date(decision.date.value)),
                    Cell::Line(playbook.link_to(Kind::Decision, &id.value)),
                    Cell::Line(board),
                    Cell::from(answer_text(playbook, &decision.result, |result| result.value.clone())),
                ],
            )
        })
        .collect();
    let table = Block::table("Decisions of this stage", &["Day", "Decision", "Board", "Result"], rows);
    table
        .map(|table| vec![Block::heading("decisions", "What was decided"), table])
        .unwrap_or_default()
}

/// What the roadmap holds for this stage.
fn items(playbook: &Playbook, id: &At<String>) -> Vec<Block> {
    let items = playbook.roadmap.iter().flat_map(|roadmap| roadmap.items.iter());
    let rows = items
        .filter(|(_, item)| item.stage.as_ref().is_some_and(|stage| stage.as_str() == id.value))
        .map(|(id, item)| {
            let day = |day: Option<&At<jiff::civil::Date>>, none: &str| {
                let day = day.filter(|day| day.value <= playbook.as_of);
                Cell::from(day.map_or_else(|| none.to_owned(), |day| short_date(day.value)))
            };
            Row::new(
                None,
                vec![
                    Cell::Line(playbook.link_to(Kind::RoadmapItem, &id.value)),
                    day(item.started.as_ref(), "not yet"),
                    day(item.finished.as_ref(), "not yet"),
                    playbook.owner_cell(&item.shared),
                ],
            )
        })
        .collect();
    let table = Block::table("Items of the roadmap", &["Item", "Begun", "Finished", "Owner"], rows);
    table
        .map(|table| vec![Block::heading("roadmap", "On the roadmap"), table])
        .unwrap_or_default()
}

/// The next stage, or back to all of them.
fn next(playbook: &Playbook, number: i32) -> Link {
    let after = usize::try_from(number).unwrap_or_default();
    let stages = playbook.stages.iter().flat_map(|stages| stages.stages.iter());
    match stages.into_iter().nth(after) {
        Some((id, stage)) => Link::to(
            format!("Stage {}: {}", number + 1, stage.title.value),
            &format!("stages/{}", id.value),
        ),
        None => Link::to("All stages", "stages"),
    }
}

/// `30 Jun 2025 to 19 Feb 2027, foreseen to end on 12 Mar 2027, 21 days later. 79 % of its time has passed.`
pub(super) fn dates(playbook: &Playbook, stage: &Stage, progress_key: &str, figures: &Figures) -> Line {
    let start = short_date(stage.start.value);
    let since = if stage.state.value == StageState::Planned {
        "From"
    } else {
        "Since"
    };
    let mut words = match (&stage.finish, &stage.forecast) {
        (Some(finish), _) => format!("{start} to {}", short_date(finish.value)),
        (None, Some(_)) => format!("{since} {start}"),
        (None, None) => format!("{since} {start}, without an end"),
    };
    if let Some(forecast) = stage
        .forecast
        .as_ref()
        .filter(|day| Some(day.value) != stage.finish.as_ref().map(|day| day.value))
    {
        words = format!("{words}, foreseen to end on {}", short_date(forecast.value));
        if let Some(finish) = &stage.finish {
            words = format!(
                "{words}, {}",
                slip(forecast.value.duration_since(finish.value).as_hours() / 24)
            );
        }
    }
    let line = Line::from(format!("{words}."));
    let running = stage.state.value == StageState::InProgress && progress(stage, playbook.as_of).is_some();
    let told = if stage.progress.is_some() {
        " is done."
    } else {
        " of its time has passed."
    };
    if running {
        line.text(" ").strong_figure(figures, progress_key).text(told)
    } else {
        line
    }
}

/// `21 days later`, `1 day earlier`.
fn slip(days: i64) -> String {
    let noun = if days.abs() == 1 { "day" } else { "days" };
    format!("{} {noun} {}", days.abs(), if days < 0 { "earlier" } else { "later" })
}
