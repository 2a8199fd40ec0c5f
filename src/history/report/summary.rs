//! All that changed in one sentence.

use crate::playbook::section::ChangedPoint;
use crate::vocabulary::language::{Language, Phrase};

use super::super::changes::ChangeKind;
use super::super::in_words::in_words;
use super::super::meaning::{FieldChange, MeaningKind};
use super::{BookReport, ChapterReport, EntryChange, FigureChange};

/// So many points a paper tells.
const MOST_POINTS: usize = 5;

impl BookReport {
    /// All of it in a sentence that begins with when it happened: `Since 12 March 2026 eleven figures
    /// moved, three items were added and one was removed; the decision rights of the project boards
    /// changed.`
    #[must_use]
    pub fn summary(&self, language: &Language, when: &str) -> String {
        let parts = self.parts(language);
        let mandate = self.mandate(language);
        let message = language.message(match (parts.is_empty(), mandate.is_empty()) {
            (true, true) if self.further.is_empty() => "history-nothing-changed",
            (true, true) => "history-only-further-moved",
            (true, false) => "history-mandate-changed",
            (false, true) => "history-items-changed",
            (false, false) => "history-items-and-mandate-changed",
        });
        let parts = language.list(&parts);
        // A number beside the year of a day would be read as one with it.
        let begins = if parts.starts_with(|first: char| first.is_ascii_digit()) {
            "number"
        } else {
            "word"
        };
        let message = message.text("when", when).text("begins", begins);
        message
            .text("items", parts)
            .text("mandate", language.list(&mandate))
            .string()
    }

    /// The weightiest of it: first what comes first in each chapter, in the order in which a board asks for them, then what
    /// comes second, and so on.
    #[must_use]
    pub fn points(&self, language: &Language) -> Vec<ChangedPoint> {
        let of_chapter = |chapter: &ChapterReport| {
            let figures = chapter.figures.iter().map(|figure| figure.point(language));
            let entries = chapter.entries.iter().map(|entry| entry.point(language));
            let ranked = figures.enumerate().chain(entries.enumerate());
            ranked.collect::<Vec<_>>()
        };
        let mut points: Vec<(usize, ChangedPoint)> = self.chapters.iter().flat_map(of_chapter).collect();
        points.sort_by_key(|(rank, _)| *rank);
        points.into_iter().map(|(_, point)| point).take(MOST_POINTS).collect()
    }

    /// What came, went and moved, each as part of a sentence.
    fn parts(&self, language: &Language) -> Vec<String> {
        let counted = |id, place, count| in_words(language.message(id), place, language, count).string();
        let figures: usize = self.chapters.iter().map(|chapter| chapter.figures.len()).sum();
        let mut parts = Vec::new();
        if figures > 0 {
            parts.push(counted("history-figures-moved", "figures", figures));
        }
        let mut noun_is_said = false;
        for (kind, with_noun, without) in [
            (ChangeKind::Added, "history-items-added", "history-also-added"),
            (ChangeKind::Removed, "history-items-removed", "history-also-removed"),
            (ChangeKind::Renamed, "history-items-renamed", "history-also-renamed"),
            (ChangeKind::Moved, "history-items-moved", "history-also-moved"),
            (
                ChangeKind::Rewritten,
                "history-items-rewritten",
                "history-also-rewritten",
            ),
        ] {
            let entries = self.chapters.iter().flat_map(|chapter| &chapter.entries);
            let count = entries.filter(|entry| entry.kind == kind).count();
            if count > 0 {
                parts.push(counted(if noun_is_said { without } else { with_noun }, "items", count));
                noun_is_said = true;
            }
        }
        parts
    }

    /// What of the mandate changed, the weightiest first.
    fn mandate(&self, language: &Language) -> Vec<String> {
        let mut words: Vec<String> = Vec::new();
        for kind in MeaningKind::ALL {
            let of_kind: Vec<&FieldChange> = self.meaning.iter().filter(|field| field.kind == kind).collect();
            if !of_kind.is_empty() {
                words.push(subject(language, kind, &of_kind));
            }
        }
        words
    }
}

impl FigureChange {
    fn point(&self, language: &Language) -> ChangedPoint {
        let id = if self.remark.is_empty() {
            "history-point"
        } else {
            "history-point-and"
        };
        let message = language.message(id).text("from", self.from.as_str());
        let message = message
            .text("to", self.to.as_str())
            .text("remark", self.remark.as_str());
        ChangedPoint {
            what: self.what.clone(),
            how: message.string(),
        }
    }
}

impl EntryChange {
    fn point(&self, language: &Language) -> ChangedPoint {
        ChangedPoint {
            what: self.title.clone(),
            how: format!("{}{}", self.kind.word_in(language), self.aside(language)),
        }
    }
}

fn subject(language: &Language, kind: MeaningKind, fields: &[&FieldChange]) -> String {
    let board = (kind == MeaningKind::DecisionRight)
        .then(|| one_board(fields))
        .flatten();
    match board {
        Some(board) => {
            let rights = language.message("history-rights-of-board");
            let within = without_capital(&board);
            rights.text("board", board).text("small", within).string()
        }
        None => language.term("history-mandate-part", kind.word()),
    }
}

/// The board that all changes are about.
fn one_board(fields: &[&FieldChange]) -> Option<String> {
    // Steps of the escalation follow the limits of the boards.
    let mut boards: Vec<String> = Vec::new();
    let is_step = |field: &FieldChange| field.what.place("history-escalation-step", "number").is_some();
    for field in fields.iter().filter(|field| !is_step(field)) {
        boards.push(field.what.place("history-of", "what").map(Phrase::english)?);
    }
    boards.dedup();
    match <[String; 1]>::try_from(boards) {
        Ok([board]) => Some(board),
        Err(_) => None,
    }
}

/// `Project boards` as within an English sentence, but not `PMO steering group` or `Executive Committee`.
fn without_capital(board: &str) -> String {
    let mut letters = board.chars();
    let first = letters.next();
    match first {
        Some(first) if !letters.clone().any(char::is_uppercase) => first.to_lowercase().chain(letters).collect(),
        _ => board.to_owned(),
    }
}
