//! What nobody knows yet, who finds it out, and by when.

use jiff::civil::Date;

use crate::playbook::foundation::{QuestionState, question_state};
use crate::playbook::records::OpenValue;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Link, Note, Piece, Row, Section, Tone};
use crate::playbook::{Playbook, name_of};
use crate::source::markdown::plain;
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::text::capitalised;

/// The section on what is not known yet.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    if playbook.records.is_empty() {
        return Vec::new();
    }
    let language = &playbook.language;
    let mut section = Section::new("not-known-yet", language.say("upkeep-open-title"), Group::Library);
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
        section.facts.push(Fact::new(language.say("upkeep-overdue"), words));
    }
    section.blocks.extend(values(playbook));
    let titles = ["upkeep-question", "upkeep-who-finds-out", "upkeep-by"];
    let caption = language
        .message("upkeep-questions-caption")
        .count("questions", questions.len());
    if let Some(table) = Block::table_in(language, caption.string(), &titles, questions) {
        let heading = Block::heading("questions", language.say("upkeep-questions"));
        section.blocks.extend([heading, table]);
    }
    if section.blocks.is_empty() {
        section.blocks.push(Block::Note(Note {
            title: language.say("upkeep-nothing-open"),
            text: language.say("upkeep-nothing-open-text").into(),
            warning: false,
        }));
    }
    section.next = Some(Link::to(language.say("upkeep-owners"), "upkeep"));
    vec![section]
}

fn answer(playbook: &Playbook, questions: usize, figures: &Figures) -> Line {
    let values = playbook.open_values.len();
    if values == 0 && questions == 0 {
        return playbook.language.say("upkeep-open-answer-nothing").into();
    }
    let id = if questions == 0 {
        "upkeep-open-answer"
    } else {
        "upkeep-open-answer-questions"
    };
    let line = Line::of(&playbook.language, id).figure("values", figures, "upkeep.open_values");
    line.count("questions", questions).line()
}

fn values(playbook: &Playbook) -> Vec<Block> {
    let rows: Vec<Row> = playbook.open_values.iter().map(|open| row(playbook, open)).collect();
    let language = &playbook.language;
    let caption = language.message("upkeep-values-caption").count("values", rows.len());
    let titles = ["upkeep-what", "upkeep-which-value", "upkeep-who-finds-out", "upkeep-by"];
    Block::table_in(language, caption.string(), &titles, rows)
        .map(|table| vec![Block::heading("values", language.say("upkeep-values")), table])
        .unwrap_or_default()
}

fn row(playbook: &Playbook, open: &OpenValue) -> Row {
    let language = &playbook.language;
    let title = if open.title.is_empty() {
        name_of(open.chapter, language)
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
        super::page::owner_of(playbook, owner),
        by.map_or_else(|| Cell::from(language.say("upkeep-no-day")), |by| due(playbook, by)),
    ];
    Row::new(None, cells)
}

/// The value in words, with a month or a person where a key is one: `Levels: Project managers`.
fn which(playbook: &Playbook, field: &str) -> String {
    let language = &playbook.language;
    let people = playbook.foundation.as_ref().map(|foundation| &foundation.people);
    let word = |key: &str| {
        if let Some(period) = Period::parse(key) {
            return language.short_period(period);
        }
        match people.and_then(|people| people.ids().find(|id| id.value == key)) {
            Some(id) => playbook.role_of(&PersonId(id.clone())),
            None => language.term("upkeep-value", key),
        }
    };
    let within = |place: String, key| {
        let message = language.message("upkeep-value-within").text("place", place);
        message.text("value", key).string()
    };
    let words = field.split(", ").map(word).reduce(within);
    capitalised(&words.unwrap_or_default())
}

/// The day, and whether it has passed.
fn due(playbook: &Playbook, by: Date) -> Cell {
    if by < playbook.as_of {
        let message = playbook.language.message("upkeep-overdue-since");
        Cell::Chip(Chip::new(Tone::AtRisk, message.short_date("day", by).string()))
    } else {
        Cell::from(playbook.language.short_date(by))
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
