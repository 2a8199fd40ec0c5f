//! Figures of the foundation: how much there is to reach, how much is still open.

use jiff::civil::Date;

use super::model::{Foundation, PmoType, Question, ScopeEntry};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::vocabulary::date::shifted;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::value::{Answer, At, Items};

/// What stands in `metric:` of an objective that the weighted maturity of the assessment shows.
pub const MATURITY: &str = "maturity";

/// Whether a question has its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuestionState {
    /// Its day is over, and it has none.
    Overdue,
    /// Its day is still to come.
    Open,
    /// It has one.
    Answered,
}

/// How a question stands on the day `as_of`.
#[must_use]
pub fn question_state(question: &Question, as_of: Date) -> QuestionState {
    if question.answer.is_some() {
        QuestionState::Answered
    } else if question.by.value < as_of {
        QuestionState::Overdue
    } else {
        QuestionState::Open
    }
}

/// The words of a scope entry: the name of the area or region that it names by id, or its own.
#[must_use]
pub fn scope_title<'a>(entry: &'a ScopeEntry, names: Option<&'a Items<At<String>>>) -> &'a str {
    let written = entry.0.title.value.as_str();
    names
        .and_then(|names| names.get(written))
        .map_or(written, |name| name.value.as_str())
}

/// Full-time equivalents as shown: one decimal, two where somebody works a quarter of a week.
#[must_use]
pub fn fte_text(fte: f64, format: NumberFormat) -> String {
    let exact = format.shortest(fte, 2);
    let tenths = format.number(fte, 1);
    if exact == format.shortest(fte, 1) {
        tenths
    } else {
        exact
    }
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(foundation) = &playbook.foundation else { return };
    let language = &playbook.language;
    if !foundation.objectives.is_empty() {
        let ids: Vec<Span> = foundation.objectives.iter().map(|(id, _)| id.span).collect();
        let label = language.say("foundation-figure-objectives");
        add_count("foundation.objectives.count", &label, &ids, figures);
    }
    if !foundation.questions.is_empty() {
        let overdue = in_state(playbook, foundation, |state| state == QuestionState::Overdue);
        let open = in_state(playbook, foundation, |state| state != QuestionState::Answered);
        add_count(
            "foundation.questions.open",
            &language.say("foundation-figure-open"),
            &open,
            figures,
        );
        add_count(
            "foundation.questions.overdue",
            &language.say("foundation-figure-overdue"),
            &overdue,
            figures,
        );
    }
    add_types(language, foundation, figures);
    let fte = foundation
        .pmo
        .as_ref()
        .and_then(|pmo| pmo.fte.as_ref())
        .and_then(Answer::known);
    if let Some(fte) = fte {
        let text = language.message("foundation-fte");
        let text = text.text("fte", fte_text(fte.value, playbook.format())).string();
        let figure = Figure::number(language.say("foundation-figure-fte"), fte.value, "FTE", text);
        figures.insert("foundation.pmo.fte", figure.from([fte.span]));
    }
    let since = foundation.pmo.as_ref().and_then(|pmo| pmo.established.as_ref());
    if let Some(since) = since.and_then(Answer::known)
        && let Some(age) = months_between(since.value, playbook.as_of)
    {
        let text = language.message("foundation-months").count("months", age).string();
        let figure = Figure::new(language.say("foundation-figure-age"), age.into(), "months", text);
        figures.insert("foundation.pmo.age", figure.from([since.span]));
    }
}

/// Whole months from one day to a later one; nothing when it is earlier.
fn months_between(from: Date, to: Date) -> Option<usize> {
    let months = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
    let whole = months(to) - months(from) - i32::from(shifted(from, months(to) - months(from)) > to);
    usize::try_from(whole).ok()
}

/// The key of how many criteria speak for a type.
#[must_use]
pub fn speaks_for(kind: PmoType) -> String {
    format!("foundation.pmo.speaks_for.{}", kind.word())
}

fn add_types(language: &Language, foundation: &Foundation, figures: &mut Figures) {
    let reasons = foundation.pmo.iter().flat_map(|pmo| pmo.type_reasons.iter());
    let mut by_type: Vec<(PmoType, Vec<Span>)> = Vec::new();
    for (id, reason) in reasons {
        let kind = reason.speaks_for.value;
        match by_type.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, spans)) => spans.push(id.span),
            None => by_type.push((kind, vec![id.span])),
        }
    }
    let all: Vec<Span> = by_type.iter().flat_map(|(_, spans)| spans.clone()).collect();
    if !all.is_empty() {
        add_count(
            "foundation.pmo.type_reasons",
            &language.say("foundation-figure-criteria"),
            &all,
            figures,
        );
    }
    for (kind, spans) in by_type {
        let label = language.message("foundation-figure-speaks-for");
        let label = label.text("type", kind.word_in(language)).string();
        add_count(&speaks_for(kind), &label, &spans, figures);
    }
}

fn in_state(playbook: &Playbook, foundation: &Foundation, wanted: impl Fn(QuestionState) -> bool) -> Vec<Span> {
    foundation
        .questions
        .iter()
        .filter(|(_, question)| wanted(question_state(question, playbook.as_of)))
        .map(|(id, _)| id.span)
        .collect()
}

#[allow(clippy::cast_precision_loss, reason = "nobody writes 2^52 objectives")]
fn add_count(key: &str, label: &str, counted: &[Span], figures: &mut Figures) {
    let count = counted.len();
    let figure = Figure::number(label, count as f64, "", count.to_string());
    figures.insert(key, figure.from(counted.iter().copied()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::date::parse_date;

    #[test]
    fn a_month_counts_once_its_last_day_has_come() {
        let months = |from, to| months_between(parse_date(from).unwrap(), parse_date(to).unwrap());
        assert_eq!(months("2025-06-27", "2026-10-31"), Some(16));
        assert_eq!(months("2025-06-27", "2026-10-26"), Some(15));
        assert_eq!(months("2025-06-27", "2025-06-27"), Some(0));
        assert_eq!(months("2026-01-31", "2026-02-28"), Some(1));
        assert_eq!(months("2026-11-01", "2026-10-31"), None);
    }
}
