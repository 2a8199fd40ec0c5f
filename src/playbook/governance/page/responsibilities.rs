//! Who is accountable, responsible, consulted and informed.

use super::super::matrix::{Letter, letters, scheme};
use super::super::model::{Governance, Responsibilities, ResponsibilityRow, Scheme};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Link, ListEntry, Row, Section, Table, TableColumn};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

/// The key of the page.
pub(super) const KEY: &str = "governance/responsibilities";

pub(super) fn section(playbook: &Playbook, governance: &Governance, figures: &Figures) -> Option<Section> {
    let matrix = governance.responsibilities.as_ref()?;
    if matrix.activities.is_empty() {
        return None;
    }
    let language = &playbook.language;
    let mut section = super::below(playbook, governance, KEY, "governance-who-title", 10);
    section.answer = answer(language, figures);
    section.blocks = vec![
        Block::Table(table(language, matrix)),
        Block::List(legend(language, matrix)),
        Block::heading("load", language.say("governance-load")),
        Block::paragraph(load_sentence(language, matrix, figures)),
        Block::Table(load(language, matrix, figures)),
    ];
    let log = !governance.decisions.is_empty();
    section.next = log.then(|| Link::to(language.say("governance-log-next"), super::decisions::KEY));
    Some(section)
}

fn answer(language: &Language, figures: &Figures) -> Line {
    let (rows, ok) = ("governance.responsibilities.rows", "governance.responsibilities.ok");
    if figures.number(rows) == figures.number(ok) {
        return Line::of(language, "governance-who-answer-all")
            .figure("n", figures, rows)
            .line();
    }
    Line::of(language, "governance-who-answer")
        .figure("ok", figures, ok)
        .figure("n", figures, rows)
        .line()
}

fn table(language: &Language, matrix: &Responsibilities) -> Table {
    let columns = matrix.columns.iter().map(|(_, name)| name.value.clone());
    let columns = std::iter::once(language.say("governance-activity")).chain(columns);
    let row = |(id, row): (&At<String>, &ResponsibilityRow)| {
        let title = Cell::from(row.title.value.clone());
        let cells = matrix
            .columns
            .iter()
            .map(|(column, _)| cell(row, &column.value, scheme(matrix)));
        Row::new(Some(&id.value), std::iter::once(title).chain(cells).collect())
    };
    let caption = language.message("governance-matrix");
    Table {
        caption: caption.text("scheme", scheme(matrix).word()).string(),
        columns: TableColumn::words(&columns.collect::<Vec<_>>()),
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

fn legend(language: &Language, matrix: &Responsibilities) -> Vec<ListEntry> {
    let entry = |letter: Letter| ListEntry {
        lead: letter.letter().to_string().into(),
        text: letter.meaning(language).into(),
    };
    Letter::of(scheme(matrix)).into_iter().map(entry).collect()
}

fn column_key(column: &str, part: &str) -> String {
    format!("governance.responsibilities.columns.{column}.{part}")
}

/// Who answers for most of it.
fn load_sentence(language: &Language, matrix: &Responsibilities, figures: &Figures) -> Line {
    let load = |column: &At<String>| figures.number(&column_key(&column.value, "accountable")).unwrap_or(0.0);
    // Of equals the one that stands further left.
    let most = matrix
        .columns
        .iter()
        .rev()
        .max_by(|(a, _), (b, _)| load(a).total_cmp(&load(b)));
    match most {
        Some((id, name)) if load(id) > 0.0 => Line::of(language, "governance-load-most")
            .text("who", &name.value)
            .figure("some", figures, &column_key(&id.value, "accountable"))
            .figure("n", figures, "governance.responsibilities.rows")
            .line(),
        _ => language.say("governance-load-nobody").into(),
    }
}

fn load(language: &Language, matrix: &Responsibilities, figures: &Figures) -> Table {
    let mut parts = vec![
        ("governance-accountable", "accountable"),
        ("governance-responsible", "responsible"),
    ];
    if scheme(matrix) == Scheme::Rasci {
        parts.push(("governance-supports", "supports"));
    }
    parts.extend([
        ("governance-consulted", "consulted"),
        ("governance-informed", "informed"),
    ]);
    let titles: Vec<(String, bool)> = std::iter::once(("governance-who", false))
        .chain(parts.iter().map(|(title, _)| (*title, true)))
        .map(|(title, numeric)| (language.say(title), numeric))
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
        caption: language.say("governance-load-caption"),
        columns: TableColumn::list(&titles),
        rows: matrix.columns.iter().map(row).collect(),
        total: None,
        stack: false,
    }
}
