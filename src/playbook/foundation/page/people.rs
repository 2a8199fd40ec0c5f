//! Whom the PMO works for, who is who, and what is not known yet.

use crate::playbook::Playbook;
use crate::playbook::foundation::analysis::{QuestionState, question_state};
use crate::playbook::foundation::model::{Foundation, Person, Question};
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Table, TableColumn, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::counted;
use crate::vocabulary::value::At;

/// The customers with what they expect.
#[must_use]
pub fn customer_blocks(playbook: &Playbook) -> Vec<Block> {
    let customers = playbook.foundation.iter().flat_map(|foundation| &foundation.customers);
    let rows: Vec<Row> = customers
        .map(|customer| Row {
            id: None,
            cells: vec![
                Cell::from(customer.0.who.value.clone()),
                Cell::from(
                    customer
                        .0
                        .expects
                        .as_ref()
                        .map_or("not asked yet", |expects| expects.value.as_str()),
                ),
            ],
            highlight: false,
        })
        .collect();
    table(
        "Whom the PMO works for, and what they expect",
        &["Customer", "Expects"],
        rows,
    )
}

/// Persons and roles.
#[must_use]
pub fn people_blocks(playbook: &Playbook) -> Vec<Block> {
    let Some(foundation) = &playbook.foundation else {
        return Vec::new();
    };
    let noted = foundation.people.iter().any(|(_, person)| !note(person).is_empty());
    let row = |(id, person): (&At<String>, &Person)| {
        let name = person.name.as_ref().map_or("no name given", |name| name.value.as_str());
        let mut cells = vec![Cell::from(person.role.value.clone()), Cell::from(name)];
        if noted {
            let note = note(person);
            cells.push(Cell::from(if note.is_empty() { "–".to_owned() } else { note }));
        }
        Row::new(Some(&id.value), cells)
    };
    let rows: Vec<Row> = foundation.people.iter().map(row).collect();
    let caption = counted(rows.len(), "person or role", "persons and roles");
    let titles = ["Role", "Name", "Note"];
    table(
        &caption,
        titles.get(..if noted { 3 } else { 2 }).unwrap_or_default(),
        rows,
    )
}

/// `may be named and pictured since 5 Feb 2026; left on 30 Sep 2026`.
fn note(person: &Person) -> String {
    let consent = person.consent.as_ref();
    let consent = consent.map(|day| format!("may be named and pictured since {}", short_date(day.value)));
    let left = person
        .left
        .as_ref()
        .map(|day| format!("left on {}", short_date(day.value)));
    let parts: Vec<String> = consent.into_iter().chain(left).collect();
    parts.join("; ")
}

fn table(caption: &str, titles: &[&str], rows: Vec<Row>) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    vec![Block::Table(Table {
        caption: caption.to_owned(),
        columns: TableColumn::words(titles),
        rows,
        total: None,
        stack: true,
    })]
}

/// What is not known yet: what is overdue first, what is answered last.
pub(super) fn question_blocks(playbook: &Playbook, foundation: &Foundation, figures: &Figures) -> Vec<Block> {
    let mut questions: Vec<(&At<String>, &Question, QuestionState)> = foundation
        .questions
        .iter()
        .map(|(id, question)| (id, question, question_state(question, playbook.as_of)))
        .collect();
    questions.sort_by_key(|(_, question, state)| (*state, question.by.value));
    let rows: Vec<Row> = questions
        .into_iter()
        .map(|(id, question, state)| row(playbook, id, question, state))
        .collect();
    let table = table(
        "What we want to know, from whom, by when",
        &["Question", "Who", "By", "State"],
        rows,
    );
    if table.is_empty() {
        return table;
    }
    let mut line = Line::new().figure(figures, "foundation.questions.open").text(" open");
    if figures
        .number("foundation.questions.overdue")
        .is_some_and(|count| count > 0.0)
    {
        line = line
            .text(", of which ")
            .strong_figure(figures, "foundation.questions.overdue")
            .strong(" overdue");
    }
    std::iter::once(Block::paragraph(line.text("."))).chain(table).collect()
}

fn row(playbook: &Playbook, id: &At<String>, question: &Question, state: QuestionState) -> Row {
    let mut title = Line::from(question.title.value.clone());
    if let Some(answer) = &question.answer {
        title = title.text(" ").strong("Answer:").text(" ").markdown(&answer.0);
    }
    Row {
        id: Some(id.value.clone()),
        cells: vec![
            Cell::Line(title),
            Cell::from(playbook.role_of(&question.owner)),
            Cell::from(short_date(question.by.value)),
            Cell::Chip(match state {
                QuestionState::Overdue => Chip::new(Tone::OffTrack, "Overdue"),
                QuestionState::Open => Chip::new(Tone::None, "Open"),
                QuestionState::Answered => Chip::new(Tone::Done, "Answered"),
            }),
        ],
        highlight: false,
    }
}
