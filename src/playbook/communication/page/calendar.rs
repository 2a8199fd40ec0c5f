//! The calendar: twelve months with what was sent and what is planned.

use super::super::calendar::{months, planned, sent};
use super::super::model::Communication;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Row, Table, TableColumn};
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
        caption: format!("S was sent, D is due; {} to {}", first.short(), last.short()),
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

/// A letter, in bold once it happened: twelve columns of words would not fit on a page.
fn mark(sent: usize, planned: usize) -> Cell {
    let times = |count: usize, word: &str| match count {
        1 => word.to_owned(),
        count => format!("{count}\u{a0}{word}"),
    };
    Cell::from(match (sent, planned) {
        (0, 0) => Line::new(),
        (0, planned) => Line::from(times(planned, "D")),
        (sent, 0) => Line::new().strong(times(sent, "S")),
        (sent, planned) => Line::new()
            .strong(times(sent, "S"))
            .text(format!(", {}", times(planned, "D"))),
    })
}
