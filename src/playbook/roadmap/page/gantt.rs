//! The roadmap as a drawing: lanes by stage, plan and forecast, today, the critical path.

use jiff::civil::Date;

use super::super::analysis::{distance, length_in, on_roadmap};
use super::super::model::{Roadmap, WorkState};
use super::super::standing::{ItemStanding, Standing};
use crate::chart::{Chart, Gantt, GanttLane, GanttRow, GanttState};
use crate::playbook::section::ChartBlock;
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

/// Which items are drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Zoom {
    /// Those of the roadmap for readers.
    Roadmap,
    /// All of them, in the stages that hold more than the roadmap shows.
    Deployment,
}

pub(super) fn chart(
    playbook: &Playbook,
    roadmap: &Roadmap,
    standing: &Standing<'_>,
    figures: &Figures,
    zoom: Zoom,
) -> ChartBlock {
    let language = &playbook.language;
    let (key, finding) = match zoom {
        Zoom::Roadmap => (
            "roadmap",
            finding(&roadmap.findings, "roadmap", slip_words(language, standing, figures)),
        ),
        Zoom::Deployment => {
            let extra = standing.items.iter().filter(|item| !on_roadmap(item)).count();
            let own = language.message("roadmap-chart-deployment").count("items", extra);
            ("deployment", finding(&roadmap.findings, "deployment", own.string()))
        }
    };
    let lanes = lanes(playbook, standing, zoom);
    let (first, last) = span(&lanes).unwrap_or((standing.start, standing.forecast.finish));
    ChartBlock {
        key: format!("roadmap.{key}"),
        finding,
        subtitle: language
            .message("roadmap-chart-subtitle")
            .long_date("first", first)
            .long_date("last", last)
            .string(),
        chart: Chart::Gantt(Gantt {
            lanes,
            today: Some(playbook.as_of),
            row_heading: language.say("roadmap-item"),
            lane_heading: language.say("roadmap-chart-stage"),
            other: language.say("roadmap-chart-slack"),
            planned: language.say("roadmap-plan"),
            foreseen: language.say("roadmap-chart-foreseen"),
            critical: language.say("roadmap-chart-critical"),
            note_heading: language.say("roadmap-state"),
        }),
        source: language.say("roadmap-source"),
        as_of: Some(playbook.as_of),
    }
}

fn slip_words(language: &Language, standing: &Standing<'_>, figures: &Figures) -> String {
    if standing.forecast.days == standing.plan.days {
        return language.say("roadmap-chart-kept");
    }
    let message = language.message("roadmap-chart-moved");
    message.text("slip", figures.text("roadmap.slip_weeks")).string()
}

/// The stages in their order with their names, and at the end what belongs to none that is known.
pub(super) fn stages<'a>(playbook: &'a Playbook, standing: &Standing<'_>) -> Vec<(Option<&'a str>, String)> {
    let stages = playbook.stages.iter().flat_map(|stages| stages.stages.iter());
    let mut all: Vec<(Option<&str>, String)> = stages
        .map(|(id, stage)| (Some(id.value.as_str()), stage.title.value.clone()))
        .collect();
    let in_stages = standing.items.iter().any(|item| known_stage(playbook, item).is_some());
    let other = in_stages.then(|| playbook.language.say("roadmap-other-stage"));
    all.push((None, other.unwrap_or_default()));
    all
}

/// The stage of an item, where it is one of the programme.
pub(super) fn known_stage<'a>(playbook: &'a Playbook, item: &ItemStanding<'_>) -> Option<&'a str> {
    let own = item.item.stage.as_ref()?.as_str();
    let mut stages = playbook.stages.as_ref()?.stages.ids();
    stages.find(|id| id.value == own).map(|id| id.value.as_str())
}

/// A lane for each stage in its order; items without a known stage come last.
fn lanes(playbook: &Playbook, standing: &Standing<'_>, zoom: Zoom) -> Vec<GanttLane> {
    let lane = |(stage, name): (Option<&str>, String)| {
        let shown = |item: &&ItemStanding<'_>| zoom == Zoom::Deployment || on_roadmap(item);
        let of_stage = |item: &&ItemStanding<'_>| known_stage(playbook, item) == stage;
        let mut items: Vec<_> = standing.items.iter().filter(of_stage).filter(shown).collect();
        if zoom == Zoom::Deployment && items.iter().all(|item| on_roadmap(item)) {
            items.clear();
        }
        GanttLane {
            name,
            rows: items.into_iter().map(|item| row(&playbook.language, item)).collect(),
        }
    };
    let lanes = stages(playbook, standing).into_iter().map(lane);
    lanes.filter(|lane| !lane.rows.is_empty()).collect()
}

/// From the first day that is drawn to the last.
fn span(lanes: &[GanttLane]) -> Option<(Date, Date)> {
    let rows = || lanes.iter().flat_map(|lane| &lane.rows);
    let days = || rows().flat_map(|row| row.planned.into_iter().chain(row.foreseen));
    Some((
        days().map(|(first, _)| first).min()?,
        days().map(|(_, last)| last).max()?,
    ))
}

fn row(language: &Language, item: &ItemStanding<'_>) -> GanttRow {
    GanttRow {
        id: item.id.value.clone(),
        label: item.item.title.value.clone(),
        planned: Some((item.plan.start, item.plan.finish)),
        foreseen: Some((item.foreseen.start, item.foreseen.finish)),
        state: match item.state {
            WorkState::Done => GanttState::Done,
            WorkState::InProgress => GanttState::Running,
            WorkState::Planned => GanttState::Planned,
        },
        critical: item.foreseen.critical,
        milestone: item.is_milestone(),
        after: item
            .item
            .depends_on
            .iter()
            .map(|bond| bond.item.as_str().to_owned())
            .collect(),
        note: note(language, item),
    }
}

/// What is worth saying beside a bar: how late it is, else its slack while it matters.
fn note(language: &Language, item: &ItemStanding<'_>) -> String {
    let state = item.state.word_in(language);
    let id = match (item.days_late(), item.state) {
        (late, _) if late > 0 => "roadmap-chart-note-late",
        (late, _) if late < 0 => "roadmap-chart-note-early",
        (_, WorkState::Done) => return state,
        _ if item.foreseen.critical => "roadmap-chart-note-critical",
        _ => "roadmap-chart-note-slack",
    };
    let message = language.message(id).text("state", state);
    let message = message.count("days", distance(item.days_late()));
    message.text("slack", length_in(language, item.foreseen.slack)).string()
}
