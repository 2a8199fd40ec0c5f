//! What slots place, compared between two readings.

use std::collections::BTreeMap;

use crate::source::markdown::Form;

use super::alignment::{PassageChange, PassageKind};
use super::filled::{Book, Field, is_told, slots_of};
use super::runs::{Run, RunKind, compared, whole};
use super::words::plain_words;

/// What stands in the place of a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The slot: `scope`.
    pub slot: String,
    /// What became of the slot itself.
    pub kind: RunKind,
    /// What it places, in words: `The scope, filled in from foundation.yaml`.
    pub opening: String,
    /// What it places, field by field; nothing for slots whose content is not told here.
    pub fields: Vec<PlacedField>,
    /// Whether its fields are told and compared here.
    pub told: bool,
}

/// A field of what a slot places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedField {
    /// What it is and what it says.
    pub runs: Vec<Run>,
}

impl PlacedField {
    /// Whether it says something else than before.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.runs.iter().any(|run| run.kind != RunKind::Same)
    }
}

impl Placed {
    /// Whether the slot stayed and something that it places differs.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.kind == RunKind::Same && self.compares() && self.fields.iter().any(PlacedField::differs)
    }

    /// Whether its fields are compared here. Signatures and the rule of change are compared as fields
    /// above the text, and need not be told twice.
    #[must_use]
    pub fn compares(&self) -> bool {
        self.told && !matches!(self.slot.as_str(), "sign-off" | "amendments")
    }

    /// What a slot places in one reading.
    pub(super) fn of(book: &Book<'_>, slot: &str, kind: RunKind) -> Self {
        let fields = book.fields(slot).into_iter().map(|field| PlacedField {
            runs: joined(&field.what, whole(&field.words, kind), kind),
        });
        Self {
            slot: slot.to_owned(),
            kind,
            opening: book.opening(slot),
            fields: fields.collect(),
            told: is_told(slot),
        }
    }
}

/// Two readings that are compared.
pub struct Books<'a> {
    /// As it was.
    pub old: &'a Book<'a>,
    /// As it is.
    pub new: &'a Book<'a>,
}

impl Books<'_> {
    /// What a block places that consists of placeholders alone.
    pub fn placed_in(&self, passage: &PassageChange) -> Vec<Placed> {
        let away = matches!(passage.kind, PassageKind::MovedAway { .. });
        if passage.form != Form::Paragraph || away {
            return Vec::new();
        }
        let runs = || passage.cells.iter().flatten();
        if slots_of(runs().flat_map(|run| &run.words)).is_empty() {
            return Vec::new();
        }
        let placed = runs().flat_map(|run| {
            let slots = slots_of(run.words.iter());
            slots.into_iter().map(|slot| self.one(&slot, run.kind))
        });
        placed.collect()
    }

    /// What slots place that stood, and stand, in one place.
    pub fn placed(&self, old: &[&str], new: &[&str]) -> Vec<Placed> {
        let gone = old.iter().filter(|slot| !new.contains(slot));
        let gone = gone.map(|slot| self.one(slot, RunKind::Deleted));
        let here = new.iter().map(|slot| {
            let stayed = old.contains(slot);
            self.one(slot, if stayed { RunKind::Same } else { RunKind::Inserted })
        });
        here.chain(gone).collect()
    }

    fn one(&self, slot: &str, kind: RunKind) -> Placed {
        match kind {
            RunKind::Deleted => Placed::of(self.old, slot, kind),
            RunKind::Inserted => Placed::of(self.new, slot, kind),
            RunKind::Same => Placed {
                fields: both(&self.old.fields(slot), &self.new.fields(slot)),
                ..Placed::of(self.new, slot, kind)
            },
        }
    }
}

/// The fields of now, each compared with what it was, then those that are gone.
fn both(old: &[Field], new: &[Field]) -> Vec<PlacedField> {
    let by_key = |fields: &[Field]| -> BTreeMap<String, Field> {
        fields.iter().map(|field| (field.key.clone(), field.clone())).collect()
    };
    let (before, after) = (by_key(old), by_key(new));
    let now = new.iter().map(|field| match before.get(&field.key) {
        Some(then) => joined(&field.what, compared(&then.words, &field.words).0, RunKind::Same),
        None => joined(&field.what, whole(&field.words, RunKind::Inserted), RunKind::Inserted),
    });
    let gone = old.iter().filter(|field| !after.contains_key(&field.key));
    let gone = gone.map(|field| joined(&field.what, whole(&field.words, RunKind::Deleted), RunKind::Deleted));
    now.chain(gone).map(|runs| PlacedField { runs }).collect()
}

/// What a field is, before what it says.
fn joined(what: &str, mut runs: Vec<Run>, kind: RunKind) -> Vec<Run> {
    if what.is_empty() {
        return runs;
    }
    let mut words = plain_words(what);
    // Of words that went and words that came in their place, both may be the first.
    let replaced = usize::from(runs.first().is_some_and(|run| run.kind == RunKind::Deleted));
    for run in runs.iter_mut().take(1 + replaced) {
        if let Some(word) = run.words.first_mut() {
            word.gap = true;
        }
    }
    let mut runs = runs.into_iter();
    let Some(mut first) = runs.next() else {
        return whole(&words, kind);
    };
    let rest = if first.kind == kind {
        words.append(&mut first.words);
        None
    } else {
        Some(first)
    };
    whole(&words, kind).into_iter().chain(rest).chain(runs).collect()
}
