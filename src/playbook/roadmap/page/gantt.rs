//! The roadmap as a drawing: lanes by stage, plan and forecast, today, the critical path.

use super::super::analysis::{length_text, on_roadmap};
use super::super::model::{Roadmap, WorkState};
use super::super::standing::{ItemStanding, Standing};
use crate::chart::{Chart, Gantt, GanttLane, GanttRow, GanttState};
use crate::playbook::section::ChartBlock;
use crate::playbook::{Playbook, finding};
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;

/// Which items are drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Zoom {
    /// Those of the roadmap for readers.
    Roadmap,
    /// All of them.
    Deployment,
}

pub(super) fn chart(
    playbook: &Playbook,
    roadmap: &Roadmap,
    standing: &Standing<'_>,
    figures: &Figures,
    zoom: Zoom,
) -> ChartBlock {
    let (key, finding) = match zoom {
        Zoom::Roadmap => (
            "roadmap",
            finding(&roadmap.findings, "roadmap", slip_words(standing, figures)),
        ),
        Zoom::Deployment => {
            let extra = standing.items.iter().filter(|item| !on_roadmap(item)).count();
            let own = format!(
                "{extra} more {} behind the roadmap",
                if extra == 1 { "item" } else { "items" }
            );
            ("deployment", finding(&roadmap.findings, "deployment", own))
        }
    };
    ChartBlock {
        key: format!("roadmap.{key}"),
        finding,
        subtitle: format!(
            "Plan and forecast by stage, {} to {}",
            long_date(standing.start),
            long_date(standing.plan.finish.max(standing.forecast.finish))
        ),
        chart: Chart::Gantt(Gantt {
            lanes: lanes(playbook, standing, zoom),
            today: Some(playbook.as_of),
            row_heading: "Item".to_owned(),
            planned: "Plan".to_owned(),
            foreseen: "As it is or is foreseen".to_owned(),
            critical: "Critical path".to_owned(),
            note_heading: "State".to_owned(),
        }),
        source: "roadmap of this playbook".to_owned(),
        as_of: Some(playbook.as_of),
    }
}

fn slip_words(standing: &Standing<'_>, figures: &Figures) -> String {
    match standing.forecast.days - standing.plan.days {
        0 => "The roadmap runs as planned".to_owned(),
        _ => format!("The roadmap ends {}", figures.text("roadmap.slip_weeks")),
    }
}

/// A lane for each stage in its order; items without a known stage come last.
fn lanes(playbook: &Playbook, standing: &Standing<'_>, zoom: Zoom) -> Vec<GanttLane> {
    let stages = playbook.stages.iter().flat_map(|stages| stages.stages.iter());
    let mut lanes: Vec<(Option<&str>, GanttLane)> = stages
        .map(|(id, stage)| (Some(id.value.as_str()), lane(stage.title.value.clone())))
        .collect();
    let rest = if lanes.is_empty() {
        String::new()
    } else {
        "Other".to_owned()
    };
    lanes.push((None, lane(rest)));
    for item in standing
        .items
        .iter()
        .filter(|item| zoom == Zoom::Deployment || on_roadmap(item))
    {
        let stage = item.item.stage.as_ref().map(|stage| stage.as_str());
        let place = lanes.iter().position(|(id, _)| id.is_some() && *id == stage);
        let place = place.unwrap_or(lanes.len().saturating_sub(1));
        if let Some((_, lane)) = lanes.get_mut(place) {
            lane.rows.push(row(item));
        }
    }
    lanes
        .into_iter()
        .map(|(_, lane)| lane)
        .filter(|lane| !lane.rows.is_empty())
        .collect()
}

fn lane(name: String) -> GanttLane {
    GanttLane { name, rows: Vec::new() }
}

fn row(item: &ItemStanding<'_>) -> GanttRow {
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
        note: note(item),
    }
}

/// What is worth saying beside a bar: how late it is, else its slack while it matters.
fn note(item: &ItemStanding<'_>) -> String {
    let late = item.days_late();
    let word = item.state.word();
    match (item.state, late) {
        (_, late) if late != 0 => {
            let noun = if late.abs() == 1 { "day" } else { "days" };
            format!(
                "{word}, {} {noun} {}",
                late.abs(),
                if late < 0 { "early" } else { "late" }
            )
        }
        (WorkState::Done, _) => word.to_owned(),
        _ if item.foreseen.critical => format!("{word}, critical"),
        _ => format!("{word}, {} of slack", length_text(item.foreseen.slack)),
    }
}
