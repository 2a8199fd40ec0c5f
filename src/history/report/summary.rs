//! All that changed in one sentence.

use crate::vocabulary::text::listed;

use super::super::changes::ChangeKind;
use super::super::meaning::{FieldChange, MeaningKind};
use super::BookReport;

/// Numbers that are written as words.
const WORDS: [&str; 13] = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];

impl BookReport {
    /// All of it in a sentence that begins with when it happened: `Since 12 March 2026 eleven figures
    /// moved, three items were added and one was removed; the decision rights of the project boards
    /// changed.`
    #[must_use]
    pub fn summary(&self, when: &str) -> String {
        let parts = self.parts();
        let mandate = self.mandate();
        let what = match (parts.is_empty(), mandate.is_empty()) {
            (true, true) if self.further.is_empty() => "nothing changed".to_owned(),
            (true, true) => "only figures moved that weigh little or follow from the day".to_owned(),
            (true, false) => format!("{} changed", listed(&mandate)),
            (false, true) => listed(&parts),
            (false, false) => format!("{}; {} changed", listed(&parts), listed(&mandate)),
        };
        // A number beside the year of a day would be read as one with it.
        let comma = if what.starts_with(|first: char| first.is_ascii_digit()) {
            ","
        } else {
            ""
        };
        format!("{when}{comma} {what}.")
    }

    /// What came, went and moved, each as part of a sentence.
    fn parts(&self) -> Vec<String> {
        let figures: usize = self.chapters.iter().map(|chapter| chapter.figures.len()).sum();
        let mut parts = Vec::new();
        if figures > 0 {
            let noun = if figures == 1 { "figure" } else { "figures" };
            parts.push(format!("{} {noun} moved", in_words(figures)));
        }
        let mut noun_is_said = false;
        for (kind, verb) in [
            (ChangeKind::Added, "added"),
            (ChangeKind::Removed, "removed"),
            (ChangeKind::Renamed, "renamed"),
            (ChangeKind::Moved, "moved to another page"),
            (ChangeKind::Rewritten, "rewritten"),
        ] {
            let entries = self.chapters.iter().flat_map(|chapter| &chapter.entries);
            let count = entries.filter(|entry| entry.kind == kind).count();
            if count == 0 {
                continue;
            }
            let noun = match (noun_is_said, count) {
                (true, _) => "",
                (false, 1) => " item",
                (false, _) => " items",
            };
            noun_is_said = true;
            let were = if count == 1 { "was" } else { "were" };
            parts.push(format!("{}{noun} {were} {verb}", in_words(count)));
        }
        parts
    }

    /// What of the mandate changed, the weightiest first.
    fn mandate(&self) -> Vec<String> {
        let mut words: Vec<String> = Vec::new();
        for kind in MeaningKind::ALL {
            let of_kind: Vec<&FieldChange> = self.meaning.iter().filter(|field| field.kind == kind).collect();
            if !of_kind.is_empty() {
                words.push(subject(kind, &of_kind));
            }
        }
        words
    }
}

fn subject(kind: MeaningKind, fields: &[&FieldChange]) -> String {
    match kind {
        MeaningKind::Scope => "the scope".to_owned(),
        MeaningKind::DecisionRight => match one_board(fields) {
            Some(board) => format!("the decision rights of the {board}"),
            None => "decision rights".to_owned(),
        },
        MeaningKind::Authority => "what roles may do without asking".to_owned(),
        MeaningKind::Money => "the money".to_owned(),
        MeaningKind::Date => "dates of the roadmap".to_owned(),
        MeaningKind::Service => "the services on offer".to_owned(),
        MeaningKind::Objective => "objectives".to_owned(),
        MeaningKind::Charter => "what stands above the text of the charter".to_owned(),
    }
}

/// The board that all changes are about, as within a sentence.
fn one_board(fields: &[&FieldChange]) -> Option<String> {
    // Steps of the escalation follow the limits of the boards.
    let mut boards: Vec<&str> = Vec::new();
    for field in fields.iter().filter(|field| !field.what.contains("escalation")) {
        boards.push(field.what.split_once(": ")?.0);
    }
    boards.dedup();
    let [board] = boards.as_slice() else { return None };
    let mut rest = board.chars();
    let first = rest.next()?;
    // `Project boards`, but not `PMO steering group` or `Executive Committee`.
    let plain = !rest.clone().any(char::is_uppercase);
    Some(if plain {
        first.to_lowercase().chain(rest).collect()
    } else {
        (*board).to_owned()
    })
}

fn in_words(number: usize) -> String {
    WORDS
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}
