//! Ways of setting up an office that others teach, each step laid beside our stages.

use super::super::model::{Approach, ApproachStep, Stages};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// A table for each approach.
pub(super) fn blocks(playbook: &Playbook, stages: &Stages) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (id, approach) in stages.approaches.iter() {
        blocks.extend(part(playbook, id, approach));
    }
    if !blocks.is_empty() {
        blocks.insert(
            0,
            Block::heading("approaches", "What others teach, and where we are in it"),
        );
    }
    blocks
}

fn part(playbook: &Playbook, id: &At<String>, approach: &Approach) -> Vec<Block> {
    let numbered = (1..).zip(&approach.steps);
    let rows = numbered.map(|(number, step)| row(playbook, number, step)).collect();
    let titles = ["Step", "What is done", "Our stage", "State", "Done", "Where to see it"];
    let Some(table) = Block::table(format!("{}, step by step", approach.title.value), &titles, rows) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::subheading(id.value.clone(), approach.title.value.clone())];
    if let Some(source) = &approach.source {
        blocks.push(Block::Paragraph(Line::from("Source: ").markdown(source).text(".")));
    }
    blocks.push(table);
    blocks
}

fn row(playbook: &Playbook, number: usize, step: &ApproachStep) -> Row {
    let stage = step.stage.as_ref();
    let stage = stage.map_or_else(
        || "none of ours".into(),
        |stage| playbook.link_to(Kind::Stage, stage.as_str()),
    );
    let done = step.done.as_ref().filter(|done| done.value <= playbook.as_of);
    let chip = done.map_or_else(|| Chip::new(Tone::None, "Open"), |_| Chip::new(Tone::Done, "Done"));
    let day = done.map_or_else(|| "not yet".to_owned(), |done| short_date(done.value));
    let see = step.see.as_ref();
    let see = see.map_or_else(
        || "no page yet".into(),
        |see| Line::new().reference(&page_name(&see.value), see),
    );
    Row::new(
        None,
        vec![
            Cell::from(number.to_string()),
            Cell::Line(Line::new().markdown(&step.title)),
            Cell::Line(stage),
            Cell::Chip(chip),
            Cell::from(day),
            Cell::Line(see),
        ],
    )
}

/// The name of a page as far as its address tells it: `guides/starting-a-project.md` is `Starting a project`.
pub(super) fn page_name(address: &str) -> String {
    let place = address.split('#').next().unwrap_or_default().trim_end_matches('/');
    if place.contains("://") {
        let host = place.split("://").nth(1).and_then(|rest| rest.split('/').next());
        return host.unwrap_or(place).to_owned();
    }
    let last = place.rsplit('/').next().unwrap_or_default();
    let name = last.rsplit_once('.').map_or(last, |(name, _)| name);
    capitalised(&name.replace(['-', '_'], " "))
}
