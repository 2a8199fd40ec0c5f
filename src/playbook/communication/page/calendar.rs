//! The calendar: twelve months with what was sent and what is planned.

use super::super::calendar::{months, planned, sent};
use super::super::model::Communication;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Row, Table, TableColumn};
use crate::vocabulary::date::Period;
use crate::vocabulary::language::Language;

pub(super) fn table(playbook: &Playbook, chapter: &Communication) -> Option<Block> {
    let language = &playbook.language;
    let months = months(playbook.as_of);
    let (first, last) = (months.first()?, months.last()?);
    let rows = chapter.messages.iter().map(|(_, message)| {
        let mut cells = vec![Cell::from(Line::new().strong(message.to.value.clone()))];
        let was_sent = sent(message, playbook.as_of);
        let is_planned = planned(message, playbook.as_of, last.end());
        cells.extend(months.iter().map(|month| {
            let within =
                |days: &[jiff::civil::Date]| days.iter().filter(|day| Period::month_of(**day) == *month).count();
            mark(language, within(&was_sent), within(&is_planned))
        }));
        Row::new(None, cells)
    });
    let mut columns = TableColumn::words(&[language.say("communication-audience")]);
    columns.extend(months.iter().map(|month| TableColumn {
        title: title(language, *month),
        numeric: false,
    }));
    Some(Block::Table(Table {
        caption: language
            .message("communication-calendar-caption")
            .text("first", language.short_period(*first))
            .text("last", language.short_period(*last))
            .string(),
        columns,
        rows: rows.collect(),
        total: None,
        stack: false,
    }))
}

/// The month, with its year in January: twelve columns have to fit on a page.
fn title(language: &Language, month: Period) -> String {
    let number = month.start().month();
    if number == 1 {
        language.short_period(month)
    } else {
        language.short_month(number)
    }
}

/// A letter, in bold once it happened: twelve columns of words would not fit on a page.
fn mark(language: &Language, sent: usize, planned: usize) -> Cell {
    let times = |count: usize, letter: &str| match count {
        1 => language.say(letter),
        count => format!("{count}\u{a0}{}", language.say(letter)),
    };
    let was_sent = |count| times(count, "communication-letter-sent");
    let is_due = |count| times(count, "communication-letter-due");
    Cell::from(match (sent, planned) {
        (0, 0) => Line::new(),
        (0, planned) => Line::from(is_due(planned)),
        (sent, 0) => Line::new().strong(was_sent(sent)),
        (sent, planned) => Line::new()
            .strong(was_sent(sent))
            .text(format!(", {}", is_due(planned))),
    })
}
