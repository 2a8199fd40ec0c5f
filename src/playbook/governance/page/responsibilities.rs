//! Who is accountable, responsible, consulted and informed.

use super::super::matrix::{Letter, letters, scheme};
use super::super::model::{Governance, Responsibilities, ResponsibilityRow, Scheme};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Link, ListEntry, Row, Section, Table, TableColumn};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

/// The key of the page.
pub(super) const KEY: &str = "governance/responsibilities";

pub(super) fn section(playbook: &Playbook, governance: &Governance, figures: &Figures) -> Option<Section> {
    let matrix = governance.responsibilities.as_ref()?;
    if matrix.activities.is_empty() {
        return None;
    }
    let mut section = super::below(playbook, governance, KEY, "Who does what", 10);
    section.answer = answer(figures);
    section.blocks = vec![
        Block::Table(table(matrix)),
        Block::List(legend(matrix)),
        Block::heading("load", "How much falls to whom"),
        Block::paragraph(load_sentence(matrix, figures)),
        Block::Table(load(matrix, figures)),
    ];
    let log = !governance.decisions.is_empty();
    section.next = log.then(|| Link::to("What was decided", super::decisions::KEY));
    Some(section)
}

fn answer(figures: &Figures) -> Line {
    let rows = figures.number("governance.responsibilities.rows");
    let line = Line::new();
    if rows == figures.number("governance.responsibilities.ok") {
        let one = rows == Some(1.0);
        let line = if one { line } else { line.text("Each of ") };
        return line
            .strong_figure(figures, "governance.responsibilities.rows")
            .text(if one { " activity has " } else { " activities has " })
            .strong("exactly one who answers for it")
            .text(", and somebody who does it.");
    }
    line.strong_figure(figures, "governance.responsibilities.ok")
        .strong(" of ")
        .strong_figure(figures, "governance.responsibilities.rows")
        .strong(" activities")
        .text(" have exactly one who answers for them and somebody who does them.")
}

fn scheme_word(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Raci => "RACI",
        Scheme::Rasci => "RASCI",
    }
}

fn table(matrix: &Responsibilities) -> Table {
    let columns =
        std::iter::once(("Activity", false)).chain(matrix.columns.iter().map(|(_, name)| (name.value.as_str(), false)));
    let row = |(id, row): (&At<String>, &ResponsibilityRow)| {
        let title = Cell::from(row.title.value.clone());
        let cells = matrix
            .columns
            .iter()
            .map(|(column, _)| cell(row, &column.value, scheme(matrix)));
        Row::new(Some(&id.value), std::iter::once(title).chain(cells).collect())
    };
    Table {
        caption: format!("{} matrix", scheme_word(scheme(matrix))),
        columns: TableColumn::list(&columns.collect::<Vec<_>>()),
        rows: matrix.activities.iter().map(row).collect(),
        total: None,
        stack: true,
    }
}

/// The letters of a cell; the one that answers for it stands out.
fn cell(row: &ResponsibilityRow, column: &str, scheme: Scheme) -> Cell {
    let found = row.letters.get(column).map(|cell| letters(&cell.value, scheme).known);
    let mut line = Line::new();
    for (index, letter) in found.unwrap_or_default().into_iter().enumerate() {
        if index > 0 {
            line = line.text(" ");
        }
        let mark = letter.letter().to_string();
        line = if letter == Letter::Accountable {
            line.strong(mark)
        } else {
            line.text(mark)
        };
    }
    Cell::Line(if line.is_empty() { "–".into() } else { line })
}

fn legend(matrix: &Responsibilities) -> Vec<ListEntry> {
    let entry = |letter: Letter| ListEntry {
        lead: letter.letter().to_string().into(),
        text: letter.meaning().into(),
    };
    Letter::of(scheme(matrix)).into_iter().map(entry).collect()
}

fn column_key(column: &str, part: &str) -> String {
    format!("governance.responsibilities.columns.{column}.{part}")
}

/// Who answers for most of it.
fn load_sentence(matrix: &Responsibilities, figures: &Figures) -> Line {
    let load = |column: &At<String>| figures.number(&column_key(&column.value, "accountable")).unwrap_or(0.0);
    // Of equals the one that stands further left.
    let most = matrix
        .columns
        .iter()
        .rev()
        .max_by(|(a, _), (b, _)| load(a).total_cmp(&load(b)));
    match most {
        Some((id, name)) if load(id) > 0.0 => Line::new()
            .strong(name.value.clone())
            .text(" answers for most: ")
            .figure(figures, &column_key(&id.value, "accountable"))
            .text(" of ")
            .figure(figures, "governance.responsibilities.rows")
            .text(". Whoever answers for much and also does much is the first to become a bottleneck."),
        _ => "Nobody answers for anything yet.".into(),
    }
}

fn load(matrix: &Responsibilities, figures: &Figures) -> Table {
    let mut parts = vec![("Accountable", "accountable"), ("Responsible", "responsible")];
    if scheme(matrix) == Scheme::Rasci {
        parts.push(("Supports", "supports"));
    }
    parts.extend([("Consulted", "consulted"), ("Informed", "informed")]);
    let titles: Vec<(&str, bool)> = std::iter::once(("Who", false))
        .chain(parts.iter().map(|(title, _)| (*title, true)))
        .collect();
    let row = |(id, name): (&At<String>, &At<String>)| {
        let numbers = parts.iter().map(|(_, part)| {
            let key = column_key(&id.value, part);
            Cell::Line(Line::new().bare_figure(figures, &key))
        });
        Row::new(
            None,
            std::iter::once(Cell::from(name.value.clone())).chain(numbers).collect(),
        )
    };
    Table {
        caption: "Activities by who and letter".to_owned(),
        columns: TableColumn::list(&titles),
        rows: matrix.columns.iter().map(row).collect(),
        total: None,
        stack: false,
    }
}
