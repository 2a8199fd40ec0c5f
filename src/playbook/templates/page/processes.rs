//! Processes: since when in force, to what they apply, who may allow an exception, and their steps.

use super::super::model::{Process, Templates};
use super::in_force;
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, ListEntry, Row, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::id::TemplateId;
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
    let chip = match &process.in_force_from {
        Answer::Known(from) => {
            let chip = in_force(playbook, Some(from.value));
            Chip::new(chip.tone, format!("In force {}", uncapitalised(&chip.word)))
        }
        unknown => {
            let words = answer_text(playbook, unknown, |from| short_date(from.value));
            Chip::new(Tone::None, format!("In force: {words}"))
        }
    };
    let mut chips = vec![chip];
    if let Some(version) = &process.version {
        chips.push(Chip::new(Tone::None, format!("Version {}", version.value)));
    }
    let mut blocks = vec![
        Block::subheading(id.value.clone(), process.title.value.clone()),
        Block::Chips(chips),
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

fn uncapitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_lowercase().chain(letters));
    first.map(Iterator::collect).unwrap_or_default()
}
