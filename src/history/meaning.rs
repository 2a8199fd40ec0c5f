//! What a mandate stands for, field by field, between two readings of a playbook.

use std::collections::{BTreeMap, BTreeSet};

use super::mandate::Stated;
use super::runs::{RunKind, compared};
use super::with_figures::WithFigures;
use super::words::plain_words;

/// The key of the day on which the next version is due.
pub(super) const NEXT_VERSION: &str = "next version";
/// What stands for a value that is new.
pub const NOT_THERE: &str = "not there";
/// What stands for a value that is gone.
pub const NO_LONGER: &str = "no longer";

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

    /// The word for it, as the heading of a group.
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
}

impl FieldChange {
    /// Whether an approval stands for the field too. Days move as work goes on, and the day of the next
    /// version with every version; both are told, and neither unmakes an approval.
    #[must_use]
    pub fn binds(&self) -> bool {
        self.kind != MeaningKind::Date && !self.moves
    }
}

/// A field that says something else now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// What changed, in words: `Project boards: change of a project`.
    pub what: String,
    /// As it was, or `not there`.
    pub from: String,
    /// As it is, or `no longer`.
    pub to: String,
    /// The words that differ, each as it was and as it is: `±5 %` and `±10 %`. Empty where all differs.
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
        if told_above(&now.key) || then.is_some_and(|then| same(&then.text, &now.text)) {
            continue;
        }
        changes.push(change(now, then.map(|then| then.text.as_str()), Some(&now.text)));
    }
    for then in &*before {
        if !new_keys.contains_key(&then.key) && !told_above(&then.key) {
            changes.push(change(then, Some(&then.text), None));
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

fn change(stated: &Stated, from: Option<&str>, to: Option<&str>) -> FieldChange {
    FieldChange {
        what: stated.what.clone(),
        from: from.unwrap_or(NOT_THERE).to_owned(),
        to: to.unwrap_or(NO_LONGER).to_owned(),
        words: from.zip(to).map(|(from, to)| differing(from, to)).unwrap_or_default(),
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
