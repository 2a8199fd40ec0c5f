//! What a mandate stands for, field by field, between two readings of a playbook.

use std::collections::{BTreeMap, BTreeSet};

use super::mandate::Stated;
use super::runs::{RunKind, compared};
use super::with_figures::WithFigures;
use super::words::plain_words;
use crate::vocabulary::language::{Language, Phrase};

/// The key of the day on which the next version is due.
pub(super) const NEXT_VERSION: &str = "next version";
/// The message that stands for a value that is new.
pub const NOT_THERE: &str = "history-not-there";
/// The message that stands for a value that is gone.
pub const NO_LONGER: &str = "history-no-longer";

/// What kind of field changed, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MeaningKind {
    /// What is in scope, and what not.
    Scope,
    /// Who decides what, within what limit.
    DecisionRight,
    /// What a role may do without asking.
    Authority,
    /// Money.
    Money,
    /// Days.
    Date,
    /// What is offered.
    Service,
    /// What is to be reached.
    Objective,
    /// Who signs and when the charter is read again.
    Charter,
}

impl MeaningKind {
    /// All kinds, the weightiest first.
    pub const ALL: [Self; 8] = [
        Self::Scope,
        Self::DecisionRight,
        Self::Authority,
        Self::Money,
        Self::Date,
        Self::Service,
        Self::Objective,
        Self::Charter,
    ];

    /// The word for it in English, as the heading of a group.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Scope => "Scope",
            Self::DecisionRight => "Decision rights",
            Self::Authority => "Authority",
            Self::Money => "Money",
            Self::Date => "Dates",
            Self::Service => "Services",
            Self::Objective => "Objectives",
            Self::Charter => "Charter",
        }
    }

    /// The word for it in a language.
    #[must_use]
    pub fn word_in(self, language: &Language) -> String {
        language.term("history-meaning", self.word())
    }
}

impl FieldChange {
    /// Whether an approval stands for the field too. Days move as work goes on, and the day of the next
    /// version with every version; both are told, and neither unmakes an approval.
    #[must_use]
    pub fn binds(&self) -> bool {
        self.kind != MeaningKind::Date && !self.moves
    }

    /// Whether the field is there no longer.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.to == Phrase::message(NO_LONGER)
    }

    /// As it was and as it is: `±5 % → ±10 %`.
    #[must_use]
    pub fn from_to(&self) -> Phrase {
        Phrase::Joined {
            phrases: vec![self.from.clone(), self.to.clone()],
            between: " → ",
        }
    }
}

/// A field that says something else now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// What changed: `Project boards: change of a project`.
    pub what: Phrase,
    /// As it was, or `not there`.
    pub from: Phrase,
    /// As it is, or `no longer`.
    pub to: Phrase,
    /// The words that differ, in English, each as it was and as it is: `±5 %` and `±10 %`. Empty where all differs.
    pub words: Vec<(String, String)>,
    /// What kind of field it is.
    pub kind: MeaningKind,
    /// The section that shows it, with the anchor on its page.
    pub target: String,
    /// Whether it moves with every version or with what is measured, so that no approval stands for it.
    pub moves: bool,
}

/// The fields that say something else in `new` than in `old`, by kind. Entries are matched by their
/// ids. Of one that came or went only that is told, not each of its fields.
#[must_use]
pub fn meaning(old: WithFigures<'_>, new: WithFigures<'_>) -> Vec<FieldChange> {
    let (before, after) = (old.stated(), new.stated());
    let by_key = |all: &[Stated]| -> BTreeMap<String, Stated> {
        all.iter().map(|stated| (stated.key.clone(), stated.clone())).collect()
    };
    let (old_keys, new_keys) = (by_key(&before), by_key(&after));
    let only: BTreeSet<&str> = old_keys
        .keys()
        .filter(|key| !new_keys.contains_key(*key))
        .chain(new_keys.keys().filter(|key| !old_keys.contains_key(*key)))
        .map(String::as_str)
        .collect();
    let told_above = |key: &str| {
        let ends = key.char_indices().filter(|(_, letter)| *letter == '/');
        ends.filter_map(|(end, _)| key.get(..end))
            .any(|above| only.contains(above))
    };
    let mut changes = Vec::new();
    for now in &*after {
        let then = old_keys.get(&now.key);
        if told_above(&now.key) || then.is_some_and(|then| same(&then.said, &now.said)) {
            continue;
        }
        changes.push(change(now, then, Some(now)));
    }
    for then in &*before {
        if !new_keys.contains_key(&then.key) && !told_above(&then.key) {
            changes.push(change(then, Some(then), None));
        }
    }
    changes.sort_by_key(|change| change.kind);
    changes
}

/// Two texts that differ in layout alone are the same.
fn same(one: &str, other: &str) -> bool {
    let keys = |text: &str| plain_words(text).into_iter().map(|word| word.key).collect::<Vec<_>>();
    one == other || keys(one) == keys(other)
}

fn change(stated: &Stated, from: Option<&Stated>, to: Option<&Stated>) -> FieldChange {
    let text = |of: Option<&Stated>, none| of.map_or_else(|| Phrase::message(none), |of| of.text.clone());
    let both = from.zip(to);
    FieldChange {
        what: stated.what.clone(),
        from: text(from, NOT_THERE),
        to: text(to, NO_LONGER),
        words: both
            .map(|(from, to)| differing(&from.said, &to.said))
            .unwrap_or_default(),
        kind: stated.kind,
        target: stated.target.clone(),
        moves: stated.key == NEXT_VERSION || stated.key.starts_with("figure "),
    }
}

/// The words in which two texts differ; nothing where no word stayed.
fn differing(from: &str, to: &str) -> Vec<(String, String)> {
    let (runs, _) = compared(&plain_words(from), &plain_words(to));
    if !runs.iter().any(|run| run.kind == RunKind::Same) {
        return Vec::new();
    }
    let mut words: Vec<(String, String)> = Vec::new();
    let mut gone: Option<String> = None;
    for run in &runs {
        match run.kind {
            RunKind::Deleted => gone = Some(run.text()),
            RunKind::Inserted => words.push((gone.take().unwrap_or_default(), run.text())),
            RunKind::Same => words.extend(gone.take().map(|gone| (gone, String::new()))),
        }
    }
    words.extend(gone.map(|gone| (gone, String::new())));
    words
}
