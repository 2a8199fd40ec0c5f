//! What the PMO wants to reach, for which goal, against which challenges.
//!
//! Where each objective stands today is shown in the charter, which comes after the metrics.

use crate::playbook::Playbook;
use crate::playbook::foundation::analysis::MATURITY;
use crate::playbook::foundation::answers::{NOT_KNOWN, answer_text};
use crate::playbook::foundation::model::{Foundation, Objective};
use crate::playbook::section::{Block, Cell, Line, Row, Table, TableColumn};
use crate::vocabulary::date::short_date;
use crate::vocabulary::id::ChallengeId;
use crate::vocabulary::text::{capitalised, counted};

/// The objectives in a table.
pub(super) fn blocks(playbook: &Playbook, foundation: &Foundation) -> Vec<Block> {
    if foundation.objectives.is_empty() {
        return Vec::new();
    }
    let grouped = foundation
        .objectives
        .iter()
        .any(|(_, objective)| objective.group.is_some());
    let kind = |objective: &Objective| match &objective.group {
        Some(group) => Cell::from(capitalised(&group.value)),
        None => Cell::from("not said"),
    };
    let rows = foundation.objectives.iter().map(|(id, objective)| {
        let mut cells = vec![
            Cell::from(objective.title.value.clone()),
            Cell::Line(measure(playbook, objective)),
            Cell::from(answer_text(playbook, &objective.by, |by| short_date(by.value))),
            Cell::Line(goal(foundation, objective)),
            Cell::Line(challenges(&objective.challenges)),
            Cell::from(match &objective.shared.owner {
                Some(owner) => answer_text(playbook, owner, |owner| playbook.role_of(owner)),
                None => "nobody yet".to_owned(),
            }),
        ];
        if grouped {
            cells.insert(1, kind(objective));
        }
        Row::new(Some(&id.value), cells)
    });
    let mut titles = vec!["Objective", "Measure", "By", "Goal", "Challenges", "Owner"];
    if grouped {
        titles.insert(1, "Kind");
    }
    vec![Block::Table(Table {
        caption: format!(
            "{}, each for a goal",
            counted(foundation.objectives.len(), "objective", "objectives")
        ),
        columns: TableColumn::words(&titles),
        rows: rows.collect(),
        total: None,
        stack: true,
    })]
}

fn measure(playbook: &Playbook, objective: &Objective) -> Line {
    let Some(metric) = &objective.metric else {
        return NOT_KNOWN.into();
    };
    let id = metric.as_str();
    if id == MATURITY {
        return Line::new().link("Weighted maturity", "assessment");
    }
    let known = playbook.metrics.as_ref().and_then(|metrics| metrics.metrics.get(id));
    known.map_or_else(
        || id.into(),
        |metric| Line::new().link(metric.definition.title.value.clone(), &format!("metrics/{id}")),
    )
}

fn goal(foundation: &Foundation, objective: &Objective) -> Line {
    let Some(id) = &objective.goal else {
        return "none named".into();
    };
    let goals = foundation.organisation.as_ref().map(|organisation| &organisation.goals);
    match goals.and_then(|goals| goals.get(id.as_str())) {
        Some(goal) => Line::new().link(goal.title.value.clone(), &format!("foundation#{}", id.as_str())),
        None => id.as_str().into(),
    }
}

fn challenges(challenges: &[ChallengeId]) -> Line {
    let mut line = Line::new();
    for challenge in challenges {
        let id = challenge.as_str();
        line = if line.is_empty() { line } else { line.text(", ") };
        line = line.link(id, &format!("assessment#{id}"));
    }
    if line.is_empty() { "none named".into() } else { line }
}
