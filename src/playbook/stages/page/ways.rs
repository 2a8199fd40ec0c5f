//! Ways of setting up an office that others teach, each step laid beside our stages.

use super::super::model::{Approach, ApproachStep, Stages};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
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
            Block::heading("approaches", playbook.language.say("stages-approaches")),
        );
    }
    blocks
}

fn part(playbook: &Playbook, id: &At<String>, approach: &Approach) -> Vec<Block> {
    let numbered = (1..).zip(&approach.steps);
    let rows = numbered.map(|(number, step)| row(playbook, number, step)).collect();
    let language = &playbook.language;
    let titles = [
        "stages-step",
        "stages-what-is-done",
        "stages-our-stage",
        "stages-state",
        "stages-done-on",
        "stages-see",
    ];
    let caption = language.message("stages-approach-caption");
    let caption = caption.text("approach", &approach.title.value).string();
    let Some(table) = Block::table_in(language, caption, &titles, rows) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::subheading(id.value.clone(), approach.title.value.clone())];
    if let Some(source) = &approach.source {
        blocks.push(Block::Paragraph(
            Line::of(language, "stages-source").markdown("source", source).line(),
        ));
    }
    blocks.push(table);
    blocks
}

fn row(playbook: &Playbook, number: usize, step: &ApproachStep) -> Row {
    let language = &playbook.language;
    let stage = step.stage.as_ref();
    let stage = stage.map_or_else(
        || language.say("stages-none-of-ours").into(),
        |stage| playbook.link_to(Kind::Stage, stage.as_str()),
    );
    let done = step.done.as_ref().filter(|done| done.value <= playbook.as_of);
    let chip = match done {
        Some(_) => Chip::new(Tone::Done, language.say("stages-done")),
        None => Chip::new(Tone::None, language.say("stages-open")),
    };
    let day = done.map_or_else(
        || language.say("stages-not-yet"),
        |done| language.short_date(done.value),
    );
    let see = step.see.as_ref();
    let see = see.map_or_else(
        || language.say("stages-no-page").into(),
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
