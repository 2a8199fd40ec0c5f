//! Two readings of a playbook compared in all that a page of a comparison tells, once for all pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::meaning::{FieldChange, meaning};
use super::redline::{Redline, redline};
use super::weight::Weight;
use crate::playbook::Playbook;
use crate::playbook::charter::evidence::Place;

/// What differs between two readings.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// In the words of the charter; `None` where one of them has none that can be read.
    pub redline: Option<Redline>,
    /// In what the mandate stands for.
    pub meaning: Vec<FieldChange>,
}

impl Comparison {
    /// Compares two readings.
    #[must_use]
    pub fn of(old: &Playbook, new: &Playbook) -> Self {
        Self {
            redline: redline(old, new),
            meaning: meaning(old, new),
        }
    }

    /// The places in which the mandate is another one, in words of people.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        let clauses = self.redline.iter().flat_map(Redline::changes).map(|clause| Place {
            title: match clause.number {
                Some(number) => format!("§{number} {}", clause.name()),
                None => clause.name().to_owned(),
            },
            what: format!("{}, {}", clause.what(), clause.weight),
        });
        let fields = self.meaning.iter().filter(|field| field.binds()).map(|field| Place {
            title: field.what.clone(),
            what: format!("{} → {}", field.from, field.to),
        });
        clauses.chain(fields).collect()
    }

    /// Whether nothing but spelling and layout differs.
    #[must_use]
    pub fn only_wording(&self) -> bool {
        let words = self
            .redline
            .as_ref()
            .is_none_or(|redline| redline.weight() < Weight::Material);
        words && !self.meaning.iter().any(FieldChange::binds)
    }

    /// Why it is more than an editorial change, each reason in words.
    #[must_use]
    pub fn more_than_editorial(&self) -> Vec<String> {
        let clauses = self.redline.iter().flat_map(Redline::more_than_editorial);
        let clauses = clauses.map(|(clause, why)| format!("{}: {why}", clause.name()));
        let fields = self.meaning.iter().filter(|field| field.binds());
        let fields = fields.map(|field| format!("{}: {} → {}", field.what, field.from, field.to));
        clauses.chain(fields).collect()
    }
}

/// Comparisons of revisions that were made already: what a revision holds never changes.
#[derive(Clone, Debug, Default)]
pub struct Comparisons(BTreeMap<(String, String), Arc<Comparison>>);

impl Comparisons {
    /// The comparison of two revisions, by their ids.
    #[must_use]
    pub fn get(&self, from: &str, to: &str) -> Option<&Arc<Comparison>> {
        self.0.get(&(from.to_owned(), to.to_owned()))
    }

    /// Keeps a comparison.
    pub fn put(&mut self, from: &str, to: &str, comparison: Arc<Comparison>) {
        self.0.insert((from.to_owned(), to.to_owned()), comparison);
    }
}
