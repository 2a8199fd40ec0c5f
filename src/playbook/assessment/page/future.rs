//! What hurts, how it will be, and how the PMO starts.

use super::super::check::dimension_of;
use super::super::model::Assessment;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, Note, Row, Table, TableColumn, Tone};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::text::counted;

pub(super) fn challenge_part(assessment: &Assessment) -> Vec<Block> {
    if assessment.challenges.is_empty() {
        return Vec::new();
    }
    let mut challenges: Vec<_> = assessment.challenges.iter().collect();
    challenges.sort_by_key(|(_, challenge)| {
        std::cmp::Reverse(challenge.severity.known().map_or(0, |severity| severity.value))
    });
    let rows = challenges.into_iter().map(|(id, challenge)| {
        let dimension = challenge
            .dimension
            .as_ref()
            .and_then(|dimension| assessment.dimensions.get(dimension.as_str()));
        Row {
            id: Some(id.value.clone()),
            cells: vec![
                Cell::from(challenge.title.value.clone()),
                match challenge.severity.known() {
                    Some(severity) => Cell::Severity {
                        level: severity.value,
                        of: 5,
                    },
                    None => Cell::from("not known yet"),
                },
                Cell::from(dimension.map_or_else(String::new, |dimension| dimension.title.value.clone())),
                Cell::from(id.value.clone()),
            ],
            highlight: false,
        }
    });
    let table = Table {
        caption: format!(
            "{}, most severe first; severity 1 to 5",
            counted(assessment.challenges.len(), "challenge", "challenges")
        ),
        columns: TableColumn::words(&["Challenge", "Severity", "Dimension", "Id"]),
        rows: rows.collect(),
        total: None,
        stack: true,
    };
    vec![
        Block::heading("challenges", "What people told us hurts"),
        Block::Table(table),
    ]
}

pub(super) fn future_part(playbook: &Playbook, assessment: &Assessment) -> Vec<Block> {
    if assessment.gaps.is_empty() {
        return Vec::new();
    }
    let rows = assessment.gaps.iter().map(|(id, gap)| {
        let dimension = dimension_of(assessment, gap).and_then(|id| assessment.dimensions.get(id));
        let services = gap.services.iter().map(crate::vocabulary::id::ServiceId::as_str);
        let state = match &gap.closed_on {
            Some(date) => Cell::Chip(Chip::new(Tone::Done, format!("Closed {}", short_date(date.value)))),
            None => Cell::Chip(Chip::new(Tone::None, "Open")),
        };
        Row {
            id: Some(id.value.clone()),
            cells: vec![
                Cell::from(id.value.clone()),
                Cell::from(dimension.map_or_else(String::new, |dimension| dimension.title.value.clone())),
                Cell::from(gap.now.value.clone()),
                Cell::from(gap.then.value.clone()),
                Cell::Line(playbook.links_to(Kind::Service, services)),
                Cell::from(
                    gap.shared
                        .owner_id()
                        .map_or_else(|| "nobody yet".to_owned(), |owner| playbook.role_of(owner)),
                ),
                state,
            ],
            highlight: false,
        }
    });
    let table = Table {
        caption: format!("Gap analysis, {}", counted(assessment.gaps.len(), "gap", "gaps")),
        columns: TableColumn::words(&[
            "Gap",
            "Dimension",
            "Current state",
            "Future state",
            "Closed by",
            "Owner",
            "State",
        ]),
        rows: rows.collect(),
        total: None,
        stack: true,
    };
    vec![
        Block::heading("future", "From today to the future state"),
        Block::paragraph("Each gap names what exists now, what will exist, and what closes it."),
        Block::Table(table),
    ]
}

pub(super) fn start_part(assessment: &Assessment) -> Vec<Block> {
    let Some(start) = &assessment.start else {
        return Vec::new();
    };
    let mut title = crate::vocabulary::text::capitalised(start.choice.value.word());
    if let Some(date) = &start.date {
        title = format!("{title}, decided {}", long_date(date.value));
    }
    let text = Line::new().markdown(&start.reason.0);
    let text = match &start.decision {
        Some(decision) => text.text(format!(" (decision {})", decision.as_str())),
        None => text,
    };
    vec![
        Block::heading("start", "How we start"),
        Block::Note(Note {
            title,
            text,
            warning: false,
        }),
    ]
}
