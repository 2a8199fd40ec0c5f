//! In which implementation stage each business area is.

use super::super::analysis::{AreaStage, IMPLEMENTATION, area_stage, implementation_days};
use super::super::model::{Implementation, Stages};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;
use jiff::civil::Date;

/// The grid of areas and implementation stages.
pub(super) fn blocks(playbook: &Playbook, stages: &Stages, figures: &Figures) -> Vec<Block> {
    let areas = stages.implementation.iter();
    let rows = areas.map(|(id, area)| row(playbook, id, area, figures)).collect();
    let language = &playbook.language;
    let titles: Vec<String> = ["stages-area", "stages-today"]
        .map(|title| language.say(title))
        .into_iter()
        .chain(IMPLEMENTATION.map(|name| language.term("area-stage", name)))
        .collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let Some(table) = Block::table(language.say("stages-areas-caption"), &titles, rows) else {
        return Vec::new();
    };
    let mut blocks = vec![
        Block::heading("implementation", language.say("stages-areas")),
        Block::paragraph(language.say("stages-areas-about")),
        table,
    ];
    let notes = stages.implementation.iter().filter_map(|(id, area)| {
        let note = area.note.as_ref()?;
        let name = playbook.link_to(Kind::Area, &id.value).plain();
        let line = Line::of(language, "stages-area-note").text("area", name);
        Some(Block::Paragraph(line.markdown("note", note).line()))
    });
    blocks.extend(notes);
    blocks
}

fn row(playbook: &Playbook, id: &At<String>, area: &Implementation, figures: &Figures) -> Row {
    let key = format!("stages.implementation.{}", id.value);
    let word = figures.text(&key).to_owned();
    let chip = match area_stage(area, playbook.as_of) {
        AreaStage::NotBegun => Chip::new(Tone::None, word),
        AreaStage::In(_) => Chip::new(Tone::OnTrack, word),
        AreaStage::Complete => Chip::new(Tone::Done, word),
    };
    let mut cells = vec![Cell::Line(playbook.link_to(Kind::Area, &id.value)), Cell::Chip(chip)];
    let language = &playbook.language;
    let month = |day: &At<Date>| language.short_period(Period::month_of(day.value));
    let first_days = implementation_days(area).into_iter();
    cells.extend(first_days.map(|(_, day)| Cell::from(day.map_or_else(|| language.say("stages-no-day"), month))));
    if let (Some(until), Some(expansion)) = (&area.until, cells.last_mut()) {
        let words = match &area.expansion {
            Some(first) => language.message("stages-month-until").text("first", month(first)),
            None => language.message("stages-all-until"),
        };
        *expansion = Cell::from(words.text("last", month(until)).string());
    }
    Row::new(Some(&id.value), cells)
}
