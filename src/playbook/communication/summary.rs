//! The plan in short, for other pages than that of communication.

use jiff::civil::Date;

use super::calendar::next;
use super::model::Message;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Row, titles};
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// Who hears what, where, how often, and from whom.
#[must_use]
pub fn plan_blocks(playbook: &Playbook) -> Vec<Block> {
    let language = &playbook.language;
    let chapter = playbook.communication.iter();
    let messages = chapter.flat_map(|chapter| chapter.messages.iter());
    let rows = messages.map(|(id, message)| {
        let to = Line::new().link(message.to.value.clone(), &format!("communication#{}", id.value));
        let cells = vec![
            Cell::Line(to),
            Cell::Line(Line::new().markdown(&message.message)),
            Cell::Line(Line::new().markdown(&message.channel)),
            Cell::from(capitalised(&message.frequency.value.word_in(language))),
            playbook.owner_cell(&message.shared),
        ];
        Row::new(None, cells)
    });
    let ids = [
        "communication-to-whom",
        "communication-what",
        "communication-channel",
        "communication-how-often",
        "communication-who",
    ];
    let caption = language.say("communication-summary-caption");
    Block::table(caption, &titles(language, &ids), rows.collect())
        .into_iter()
        .collect()
}

/// The row of the plan that comes next, with its day.
#[must_use]
pub fn next_sending(playbook: &Playbook) -> Option<(Date, &At<String>, &Message)> {
    let chapter = playbook.communication.as_ref()?;
    let coming = chapter
        .messages
        .iter()
        .filter_map(|(id, message)| Some((next(message, playbook.as_of)?, id, message)));
    coming
        .filter(|(day, _, _)| *day > playbook.as_of)
        .min_by_key(|(day, _, _)| *day)
}
