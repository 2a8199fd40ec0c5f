//! The plan: a row for each message.

use super::super::calendar::{is_over, next};
use super::super::model::{Communication, Message};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::date::short_date;
use crate::vocabulary::text::{capitalised, counted};
use crate::vocabulary::value::At;

pub(super) fn table(playbook: &Playbook, chapter: &Communication) -> Option<Block> {
    let rows = chapter
        .messages
        .iter()
        .map(|(id, message)| {
            let cells = vec![
                Cell::from(audience(playbook, message)),
                Cell::from(Line::new().markdown(&message.message)),
                Cell::from(purpose(message)),
                Cell::from(Line::new().markdown(&message.channel).text(language(message))),
                Cell::from(format!("{}; {}", rhythm(message), coming(playbook, message))),
                Cell::from(words(message.measure.as_ref(), "no measure yet")),
                playbook.owner_cell(&message.shared),
            ];
            Row::new(Some(&id.value), cells)
        })
        .collect();
    Block::table(
        counted(chapter.messages.len(), "row of the plan", "rows of the plan"),
        &[
            "Audience",
            "What they hear",
            "What for",
            "Channel",
            "When",
            "Shown by",
            "Owner",
        ],
        rows,
    )
}

fn words(text: Option<&At<String>>, none: &str) -> Line {
    text.map_or_else(|| Line::from(none), |text| Line::new().markdown(text))
}

/// The audience, with the stakeholders among it; one that is called like its audience is named once.
fn audience(playbook: &Playbook, message: &Message) -> Line {
    if let [only] = message.stakeholders.as_slice()
        && let Some(entry) = playbook.entry(Kind::Stakeholder, &only.value)
        && entry.title == message.to.value
    {
        return Line::new().link(entry.title, &entry.target);
    }
    let line = Line::new().strong(message.to.value.clone());
    if message.stakeholders.is_empty() {
        return line;
    }
    let ids = message.stakeholders.iter().map(|id| id.value.as_str());
    let mut line = line.text(": ");
    line.0.extend(playbook.links_to(Kind::Stakeholder, ids).0);
    line
}

/// `Decide: they decide and fund`.
fn purpose(message: &Message) -> Line {
    match (&message.objective, &message.purpose) {
        (Some(objective), Some(purpose)) => {
            let word = capitalised(objective.value.word());
            Line::new().strong(word).text(": ").markdown(purpose)
        }
        (Some(objective), None) => capitalised(objective.value.word()).into(),
        (None, purpose) => words(purpose.as_ref(), "not said yet"),
    }
}

fn language(message: &Message) -> String {
    let language = message.language.as_ref();
    language.map_or_else(String::new, |language| format!(", in {}", language.value))
}

/// `monthly, from Feb 2026 until Dec 2026`.
fn rhythm(message: &Message) -> String {
    let mut words = capitalised(message.frequency.value.word());
    for (word, period) in [("from", &message.from), ("until", &message.until)] {
        if let Some(period) = period {
            words = format!("{words}, {word} {}", period.value.short());
        }
    }
    words
}

/// `next 6 Nov 2026`, or why there is no next day.
fn coming(playbook: &Playbook, message: &Message) -> String {
    let written = |day| message.next.as_ref().is_some_and(|written| written.value == day);
    match next(message, playbook.as_of) {
        Some(day) if written(day) => format!("next {}", short_date(day)),
        // The rhythm foresees it, but nobody has set the day.
        Some(day) => format!("next about {}", short_date(day)),
        None if is_over(message, playbook.as_of) => "over".to_owned(),
        None => "no next day yet".to_owned(),
    }
}
