//! In which implementation stage each business area is.

use super::super::analysis::{AreaStage, area_stage, implementation_days};
use super::super::model::{Implementation, Stages};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

/// The grid of areas and implementation stages.
pub(super) fn blocks(playbook: &Playbook, stages: &Stages, figures: &Figures) -> Vec<Block> {
    let areas = stages.implementation.iter();
    let rows = areas.map(|(id, area)| row(playbook, id, area, figures)).collect();
    let titles = [
        "Area",
        "Today",
        "Exploration",
        "Installation",
        "Initial",
        "Full",
        "Expansion",
    ];
    let caption = "The month in which each implementation stage begins, by business area";
    let Some(table) = Block::table(caption, &titles, rows) else {
        return Vec::new();
    };
    let mut blocks = vec![
        Block::heading("implementation", "How far each area is"),
        Block::paragraph(
            "An organisation can be in several stages at once. Exploration looks at what fits, installation \
             gets people and means, initial implementation tries it with a few, full implementation is when \
             everybody works so, and expansion takes it further.",
        ),
        table,
    ];
    let notes = stages.implementation.iter().filter_map(|(id, area)| {
        let note = area.note.as_ref()?;
        let name = playbook.link_to(Kind::Area, &id.value).plain();
        Some(Block::Paragraph(Line::new().strong(format!("{name}: ")).markdown(note)))
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
    let first_days = implementation_days(area).into_iter();
    cells
        .extend(first_days.map(|(_, day)| Cell::from(day.map_or_else(|| "no day".to_owned(), |day| month(day.value)))));
    if let (Some(until), Some(expansion)) = (&area.until, cells.last_mut()) {
        let last = month(until.value);
        *expansion = Cell::from(match &area.expansion {
            Some(first) => format!("{}, until {last}", month(first.value)),
            None => format!("no day; all until {last}"),
        });
    }
    Row::new(Some(&id.value), cells)
}

fn month(day: jiff::civil::Date) -> String {
    Period::month_of(day).short()
}
