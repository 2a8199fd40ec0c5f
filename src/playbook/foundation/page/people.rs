//! Whom the PMO works for, who is who, and what is not known yet.

use crate::playbook::Playbook;
use crate::playbook::foundation::analysis::{QuestionState, question_state};
use crate::playbook::foundation::model::{Foundation, Person, Question};
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;
use jiff::civil::Date;

/// The customers with what they expect.
#[must_use]
pub fn customer_blocks(playbook: &Playbook) -> Vec<Block> {
    let language = &playbook.language;
    let customers = playbook.foundation.iter().flat_map(|foundation| &foundation.customers);
    let rows = customers.map(|customer| {
        let expects = customer.0.expects.as_ref().map(|expects| expects.value.clone());
        let cells = vec![
            Cell::from(customer.0.who.value.clone()),
            Cell::from(expects.unwrap_or_else(|| language.say("foundation-not-asked"))),
        ];
        Row::new(None, cells)
    });
    let caption = language.say("foundation-customers-caption");
    let titles = ["foundation-customer", "foundation-expects"];
    let table = Block::table_in(language, caption, &titles, rows.collect());
    table.into_iter().collect()
}

/// Persons and roles.
#[must_use]
pub fn people_blocks(playbook: &Playbook) -> Vec<Block> {
    let Some(foundation) = &playbook.foundation else {
        return Vec::new();
    };
    let language = &playbook.language;
    let noted = foundation
        .people
        .iter()
        .any(|(_, person)| note(language, person).is_some());
    let row = |(id, person): (&At<String>, &Person)| {
        let name = person.name.as_ref().map(|name| name.value.clone());
        let name = name.unwrap_or_else(|| language.say("foundation-no-name"));
        let mut cells = vec![Cell::from(person.role.value.clone()), Cell::from(name)];
        if noted {
            cells.push(Cell::from(note(language, person).unwrap_or_else(|| "–".to_owned())));
        }
        Row::new(Some(&id.value), cells)
    };
    let rows: Vec<Row> = foundation.people.iter().map(row).collect();
    let caption = language.message("foundation-people-caption");
    let caption = caption.count("people", rows.len()).string();
    let titles = ["foundation-role", "foundation-person", "foundation-note"];
    let titles = titles.get(..if noted { 3 } else { 2 }).unwrap_or_default();
    Block::table_in(language, caption, titles, rows).into_iter().collect()
}

/// `may be named and pictured since 5 Feb 2026; left on 30 Sep 2026`.
fn note(language: &Language, person: &Person) -> Option<String> {
    let said = |message: &str, day: &At<Date>| language.message(message).short_date("day", day.value).string();
    let consent = person.consent.as_ref().map(|day| said("foundation-consent", day));
    let left = person.left.as_ref().map(|day| said("foundation-left", day));
    match (consent, left) {
        (Some(consent), Some(left)) => {
            let both = language.message("foundation-consent-and-left");
            Some(both.text("consent", consent).text("left", left).string())
        }
        (consent, left) => consent.or(left),
    }
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
    let language = &playbook.language;
    let titles = [
        "foundation-question",
        "foundation-who",
        "foundation-by",
        "foundation-state",
    ];
    let Some(table) = Block::table_in(language, language.say("foundation-questions-caption"), &titles, rows) else {
        return Vec::new();
    };
    let (open, overdue) = ("foundation.questions.open", "foundation.questions.overdue");
    let line = if figures.number(overdue).is_some_and(|count| count > 0.0) {
        let both = Line::of(language, "foundation-questions-overdue").figure("open", figures, open);
        both.figure("overdue", figures, overdue).line()
    } else {
        let open_only = Line::of(language, "foundation-questions-open");
        open_only.figure("open", figures, open).line()
    };
    vec![Block::paragraph(line), table]
}

fn row(playbook: &Playbook, id: &At<String>, question: &Question, state: QuestionState) -> Row {
    let language = &playbook.language;
    let title = match &question.answer {
        Some(answer) => Line::of(language, "foundation-question-answered")
            .text("question", &*question.title.value)
            .markdown("answer", &answer.0)
            .line(),
        None => Line::from(question.title.value.clone()),
    };
    let chip = |tone: Tone, message: &str| Chip::new(tone, language.say(message));
    Row {
        id: Some(id.value.clone()),
        cells: vec![
            Cell::Line(title),
            Cell::from(playbook.role_of(&question.owner)),
            Cell::from(language.short_date(question.by.value)),
            Cell::Chip(match state {
                QuestionState::Overdue => chip(Tone::OffTrack, "foundation-overdue"),
                QuestionState::Open => chip(Tone::None, "foundation-open"),
                QuestionState::Answered => chip(Tone::Done, "foundation-answered"),
            }),
        ],
        highlight: false,
    }
}
