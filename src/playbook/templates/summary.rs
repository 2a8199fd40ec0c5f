//! The processes in one table, for other pages than that of the templates.

use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::date::short_date;
use crate::vocabulary::value::At;

/// The processes with what they settle, to what they apply, and since when.
#[must_use]
pub fn process_blocks(playbook: &Playbook) -> Vec<Block> {
    let templates = playbook.templates.iter();
    let processes = templates.flat_map(|templates| templates.processes.iter());
    let words = |words: &Option<At<String>>| match words {
        Some(words) => Cell::Line(Line::new().markdown(words)),
        None => Cell::from("not said"),
    };
    let rows = processes.map(|(id, process)| {
        let link = Line::new().link(process.title.value.clone(), &format!("templates#{}", id.value));
        let mut settles = process
            .summary
            .as_ref()
            .map_or_else(Line::new, |text| Line::new().markdown(text));
        if let Some(guide) = &process.guide {
            settles = settles.text(" ").reference("How it is done", guide).text(".");
        }
        let settles = if settles.is_empty() { "not said".into() } else { settles };
        let since = answer_text(playbook, &process.in_force_from, |day| short_date(day.value));
        let cells = vec![
            Cell::Line(link),
            Cell::Line(settles),
            words(&process.applies_to),
            Cell::from(since),
        ];
        Row::new(None, cells)
    });
    let titles = ["Process", "What it settles", "Applies to", "In force from"];
    Block::table("Processes", &titles, rows.collect()).into_iter().collect()
}
