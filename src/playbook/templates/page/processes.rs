//! Processes: since when in force, to what they apply, who may allow an exception, and their steps.

use super::super::model::{Process, Templates};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, ListEntry, Row, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::id::TemplateId;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::{Answer, At};

/// A part for each process.
pub(super) fn blocks(playbook: &Playbook, templates: &Templates) -> Vec<Block> {
    if templates.processes.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading("processes", "Processes in force")];
    for (id, process) in templates.processes.iter() {
        blocks.extend(part(playbook, id, process));
    }
    blocks
}

fn part(playbook: &Playbook, id: &At<String>, process: &Process) -> Vec<Block> {
    let mut blocks = vec![
        Block::subheading(id.value.clone(), process.title.value.clone()),
        Block::Chips(vec![in_force(playbook, process)]),
    ];
    if let Some(summary) = &process.summary {
        blocks.push(Block::Paragraph(Line::new().markdown(summary)));
    }
    let steps = (1..).zip(&process.steps).map(|(number, step)| ListEntry {
        lead: Line::from(format!("{number}")),
        text: Line::new().markdown(step),
    });
    let steps: Vec<ListEntry> = steps.collect();
    if !steps.is_empty() {
        blocks.push(Block::List(steps));
    }
    blocks.extend(facts(playbook, process));
    blocks
}

/// `Version 2.0, in force since 16 Mar 2026`.
fn in_force(playbook: &Playbook, process: &Process) -> Chip {
    let words = answer_text(playbook, &process.in_force_from, |from| short_date(from.value));
    let (tone, words) = match &process.in_force_from {
        Answer::Known(from) if from.value <= playbook.as_of => (Tone::OnTrack, format!("in force since {words}")),
        Answer::Known(_) => (Tone::None, format!("in force from {words} on, not yet")),
        Answer::Unknown(_) | Answer::Exempt(_) => (Tone::None, format!("in force since: {words}")),
    };
    let version = process.version.as_ref();
    Chip::new(
        tone,
        match version {
            Some(version) => format!("Version {}, {words}", version.value),
            None => capitalised(&words),
        },
    )
}

fn facts(playbook: &Playbook, process: &Process) -> Option<Block> {
    let mut rows = Vec::new();
    let mut add = |what: &str, cell: Cell| rows.push(Row::new(None, vec![Cell::from(what), cell]));
    if let Some(applies) = &process.applies_to {
        add("Applies to", Cell::Line(Line::new().markdown(applies)));
    }
    let exceptions = process.exceptions.as_ref();
    let exceptions = exceptions.map_or_else(|| Line::from("none are foreseen"), |it| Line::new().markdown(it));
    add("Exceptions", Cell::Line(exceptions));
    add("Owner", playbook.owner_cell(&process.shared));
    let templates = process.templates.iter().map(TemplateId::as_str);
    let mut papers = playbook.links_to(Kind::Template, templates);
    if let Some(guide) = &process.guide {
        papers = if papers.is_empty() { papers } else { papers.text(", ") };
        papers = papers.reference("the guide that shows how", guide);
    }
    if !papers.is_empty() {
        add("What to use", Cell::Line(papers));
    }
    if let Some(service) = &process.service {
        add("Part of", Cell::Line(playbook.link_to(Kind::Service, service.as_str())));
    }
    Block::table(format!("{}: the rules", process.title.value), &["What", "Rule"], rows)
}
