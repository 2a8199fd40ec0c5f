//! The calendar: twelve months with what was sent and what is planned.

use super::super::calendar::{months, planned, sent};
use super::super::model::Communication;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Table, TableColumn, Tone};
use crate::vocabulary::date::{Period, short_month};

pub(super) fn table(playbook: &Playbook, chapter: &Communication) -> Option<Block> {
    let months = months(playbook.as_of);
    let (first, last) = (months.first()?, months.last()?);
    let rows = chapter.messages.iter().map(|(_, message)| {
        let mut cells = vec![Cell::from(Line::new().strong(message.to.value.clone()))];
        let was_sent = sent(message, playbook.as_of);
        let is_planned = planned(message, playbook.as_of, last.end());
        cells.extend(months.iter().map(|month| {
            let within =
                |days: &[jiff::civil::Date]| days.iter().filter(|day| Period::month_of(**day) == *month).count();
            mark(within(&was_sent), within(&is_planned))
        }));
        Row::new(None, cells)
    });
    let mut columns = TableColumn::words(&["Audience"]);
    columns.extend(months.iter().map(|month| TableColumn {
        title: title(*month),
        numeric: false,
    }));
    Some(Block::Table(Table {
        caption: format!("What was sent and what is due, {} to {}", first.short(), last.short()),
        columns,
        rows: rows.collect(),
        total: None,
        stack: false,
    }))
}

/// The month, with its year in January: twelve columns have to fit on a page.
fn title(month: Period) -> String {
    let number = month.start().month();
    if number == 1 {
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
        (0, planned) => Cell::Chip(Chip::new(Tone::None, times("due", planned))),
        (sent, 0) => Cell::Chip(Chip::new(Tone::Done, times("sent", sent))),
        (sent, planned) => Cell::Chip(Chip::new(
            Tone::Done,
            format!("{}, {}", times("sent", sent), times("due", planned)),
        )),
    }
}
