//! What nobody knows yet, who finds it out, and by when.

use jiff::civil::Date;

use super::page::chapter_name;
use crate::playbook::Playbook;
use crate::playbook::foundation::{QuestionState, question_state};
use crate::playbook::records::OpenValue;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Link, Note, Piece, Row, Section, Tone};
use crate::source::markdown::plain;
use crate::vocabulary::date::{Period, short_date};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::text::{capitalised, counted};

/// The section on what is not known yet.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    if playbook.records.is_empty() {
        return Vec::new();
    }
    let mut section = Section::new("not-known-yet", "Not known yet", Group::Library);
    section.weight = 81;
    let questions = questions(playbook);
    section.answer = answer(playbook, questions.len(), figures);
    section.stewardship.as_of = Some(playbook.as_of);
    if let Some(upkeep) = &playbook.upkeep {
        section.stewardship.owner = upkeep.shared.owner_id().map(|owner| playbook.name_and_role_of(owner));
    }
    let late = figures.number("upkeep.open_values_overdue").unwrap_or_default();
    if late > 0.5 {
        let words = Line::new().figure(figures, "upkeep.open_values_overdue");
        section.facts.push(Fact::new("Overdue", words));
    }
    section.blocks.extend(values(playbook));
    let titles = ["Question", "Who finds out", "By"];
    let caption = counted(questions.len(), "open question", "open questions");
    if let Some(table) = Block::table(caption, &titles, questions) {
        section
            .blocks
            .push(Block::heading("questions", "Questions that are open"));
        section.blocks.push(table);
    }
    if section.blocks.is_empty() {
        section.blocks.push(Block::Note(Note {
            title: "Nothing is open".to_owned(),
            text: "Every value is written, and every question has its answer.".into(),
            warning: false,
        }));
    }
    section.next = Some(Link::to("Who answers for what", "upkeep"));
    vec![section]
}

fn answer(playbook: &Playbook, questions: usize, figures: &Figures) -> Line {
    let values = playbook.open_values.len();
    if values == 0 && questions == 0 {
        return "Nothing is open: every value is written, and every question has its answer.".into();
    }
    let noun = if values == 1 { " value is" } else { " values are" };
    let line = Line::new()
        .strong_figure(figures, "upkeep.open_values")
        .strong(noun)
        .strong(" not known yet");
    let words = match questions {
        0 => String::new(),
        count => format!(", and {} open", counted(count, "question is", "questions are")),
    };
    line.text(words).text("; none of them is shown as zero.")
}

fn values(playbook: &Playbook) -> Vec<Block> {
    let rows: Vec<Row> = playbook.open_values.iter().map(|open| row(playbook, open)).collect();
    let caption = counted(rows.len(), "value not known yet", "values not known yet");
    let titles = ["What", "Which value", "Who finds out", "By"];
    Block::table(caption, &titles, rows)
        .map(|table| vec![Block::heading("values", "Values that are missing"), table])
        .unwrap_or_default()
}

fn row(playbook: &Playbook, open: &OpenValue) -> Row {
    let title = if open.title.is_empty() {
        chapter_name(open.chapter).to_owned()
    } else {
        plain(&open.title)
    };
    let what = match playbook.target_of(open.chapter, &open.id) {
        Some(target) => Line(vec![Piece::Link(Link::to(title, &target))]),
        None => title.into(),
    };
    let owner = open.owner.as_ref();
    let by = open.by.as_ref().map(|by| by.value);
    let cells = vec![
        Cell::Line(what),
        Cell::from(which(playbook, &open.field)),
        Cell::from(owner.map_or_else(|| "nobody yet".to_owned(), |owner| playbook.role_of(owner))),
        by.map_or_else(|| Cell::from("no day set"), |by| due(playbook, by)),
    ];
    Row::new(None, cells)
}

/// The value in words, with a month or a person where a key is one: `Levels: Project managers`.
fn which(playbook: &Playbook, field: &str) -> String {
    let people = playbook.foundation.as_ref().map(|foundation| &foundation.people);
    let word = |key: &str| {
        if let Some(period) = Period::parse(key) {
            return period.short();
        }
        match people.and_then(|people| people.ids().find(|id| id.value == key)) {
            Some(id) => playbook.role_of(&PersonId(id.clone())),
            None => key.to_owned(),
        }
    };
    let words: Vec<String> = field.split(", ").map(word).collect();
    capitalised(&words.join(": "))
}

/// The day, and whether it has passed.
fn due(playbook: &Playbook, by: Date) -> Cell {
    if by < playbook.as_of {
        Cell::Chip(Chip::new(Tone::AtRisk, format!("Overdue since {}", short_date(by))))
    } else {
        Cell::from(short_date(by))
    }
}

/// The open questions of the foundation, which stand there too.
fn questions(playbook: &Playbook) -> Vec<Row> {
    let questions = playbook
        .foundation
        .iter()
        .flat_map(|foundation| foundation.questions.iter());
    questions
        .filter_map(|(id, question)| {
            if question_state(question, playbook.as_of) == QuestionState::Answered {
                return None;
            }
            let cells = vec![
                Cell::Line(Line::new().markdown(&question.title)),
                Cell::from(playbook.role_of(&question.owner)),
                due(playbook, question.by.value),
            ];
            Some(Row::new(Some(&id.value), cells))
        })
        .collect()
}
