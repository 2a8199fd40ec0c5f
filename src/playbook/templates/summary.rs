//! The processes in one table, for other pages than that of the templates.

use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::value::At;

/// The processes with what they settle, to what they apply, and since when.
#[must_use]
pub fn process_blocks(playbook: &Playbook) -> Vec<Block> {
    let language = &playbook.language;
    let templates = playbook.templates.iter();
    let processes = templates.flat_map(|templates| templates.processes.iter());
    let words = |words: &Option<At<String>>| match words {
        Some(words) => Cell::Line(Line::new().markdown(words)),
        None => Cell::from(language.say("templates-not-said")),
    };
    let rows = processes.map(|(id, process)| {
        let link = Line::new().link(process.title.value.clone(), &format!("templates#{}", id.value));
        let mut settles = process
            .summary
            .as_ref()
            .map_or_else(Line::new, |text| Line::new().markdown(text));
        if let Some(guide) = &process.guide {
            let guide = Line::new().reference(&language.say("templates-how"), guide);
            let both = Line::of(language, "templates-settles-and-how").line_at("settles", settles);
            settles = both.line_at("guide", guide).line();
        }
        let settles = if settles.is_empty() {
            language.say("templates-not-said").into()
        } else {
            settles
        };
        let since = answer_text(playbook, &process.in_force_from, |day| language.short_date(day.value));
        let cells = vec![
            Cell::Line(link),
            Cell::Line(settles),
            words(&process.applies_to),
            Cell::from(since),
        ];
        Row::new(None, cells)
    });
    let titles = [
        "templates-process",
        "templates-settles",
        "templates-applies-to",
        "templates-from",
    ];
    let caption = language.say("templates-processes-caption");
    let table = Block::table_in(language, caption, &titles, rows.collect());
    table.into_iter().collect()
}
