//! The calendar: twelve months with what was sent and what is planned.

use super::super::calendar::{is_over, months, next, planned, sent};
use super::super::model::{Communication, Message};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Table, TableColumn, Tone};
use crate::vocabulary::date::{Period, short_date, short_month};

pub(super) fn table(playbook: &Playbook, chapter: &Communication) -> Option<Block> {
    let months = months(playbook.as_of);
    let (first, last) = (months.first()?, months.last()?);
    let rows = chapter.messages.iter().map(|(_, message)| {
        let channel = crate::source::markdown::plain(&message.channel);
        let mut cells = vec![
            Cell::from(
                Line::new()
                    .strong(message.to.value.clone())
                    .text(format!(", {channel}")),
            ),
            // A day that wraps is hard to find among twelve months.
            Cell::from(coming(playbook, message).replace(' ', "\u{a0}")),
        ];
        let was_sent = sent(message, playbook.as_of);
        let is_planned = planned(message, playbook.as_of, last.end());
        cells.extend(months.iter().map(|month| {
            let within =
                |days: &[jiff::civil::Date]| days.iter().filter(|day| Period::month_of(**day) == *month).count();
            mark(within(&was_sent), within(&is_planned))
        }));
        Row::new(None, cells)
    });
    let mut columns = TableColumn::words(&["Audience", "Next"]);
    columns.extend(months.iter().enumerate().map(|(index, month)| TableColumn {
        title: title(*month, index == 0),
        numeric: false,
    }));
    Some(Block::Table(Table {
        caption: format!(
            "What was sent and what is planned, {} to {}",
            first.short(),
            last.short()
        ),
        columns,
        rows: rows.collect(),
        total: None,
        stack: false,
    }))
}

/// The month; with its year in the first column and in each January.
fn title(month: Period, first: bool) -> String {
    let number = month.start().month();
    if first || number == 1 {
        month.short()
    } else {
        short_month(number).to_owned()
    }
}

/// A shape and a word: colour alone says nothing to many readers.
fn mark(sent: usize, planned: usize) -> Cell {
    let times = |word: &str, count: usize| match count {
        1 => word.to_owned(),
        count => format!("{word} {count}\u{d7}"),
    };
    match (sent, planned) {
        (0, 0) => Cell::from(Line::new()),
        (0, planned) => Cell::Chip(Chip::new(Tone::None, times("planned", planned))),
        (sent, 0) => Cell::Chip(Chip::new(Tone::Done, times("sent", sent))),
        (sent, planned) => Cell::Chip(Chip::new(
            Tone::Done,
            format!("{}, {}", times("sent", sent), times("planned", planned)),
        )),
    }
}

/// The next day, or why there is none.
fn coming(playbook: &Playbook, message: &Message) -> String {
    match next(message, playbook.as_of) {
        Some(day) if message.next.as_ref().is_some_and(|written| written.value == day) => short_date(day),
        // The rhythm foresees it, but nobody has set the day.
        Some(day) => format!("about {}", short_date(day)),
        None if is_over(message, playbook.as_of) => "over".to_owned(),
        None => "no day yet".to_owned(),
    }
}
