//! Two readings of a playbook compared in all that a page of a comparison tells, once for all pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::chronicle::Reading;
use super::clean::clean_text;
use super::meaning::FieldChange;
use super::redline::{Redline, redline};
use super::report::{BookReport, report};
use super::weight::Weight;
use super::with_figures::WithFigures;
use crate::memory::Same;
use crate::playbook::charter::evidence::Place;
use crate::playbook::section::Block;
use crate::vocabulary::language::Phrase;

/// What differs between two readings.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// In the words of the charter; `None` where one of them has none that can be read.
    pub redline: Option<Redline>,
    /// In what the mandate stands for.
    pub meaning: Vec<FieldChange>,
    /// In the rest of the playbook.
    pub rest: BookReport,
}

impl Comparison {
    /// Compares two readings.
    #[must_use]
    pub fn of(old: WithFigures<'_>, new: WithFigures<'_>) -> Self {
        // Somebody who is writing waits for this one.
        let (redline, mut rest) = rayon::join(|| redline(old, new), || report(old, new));
        Self {
            redline,
            meaning: std::mem::take(&mut rest.meaning),
            rest,
        }
    }

    /// The places in which the mandate is another one.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        let clauses = self.redline.iter().flat_map(Redline::changes).map(|clause| Place {
            title: match clause.number {
                Some(number) => Phrase::Joined {
                    phrases: vec![Phrase::own(format!("§{number}")), clause.name()],
                    between: " ",
                },
                None => clause.name(),
            },
            what: clause.what_and_weight(),
        });
        let fields = self.meaning.iter().filter(|field| field.binds()).map(|field| Place {
            title: field.what.clone(),
            what: field.from_to(),
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

    /// Why it is more than an editorial change, reason by reason.
    #[must_use]
    pub fn more_than_editorial(&self) -> Vec<Phrase> {
        let clauses = self.redline.iter().flat_map(Redline::more_than_editorial);
        let clauses = clauses.map(|(clause, why)| (clause.name(), why.clone()));
        let fields = self.meaning.iter().filter(|field| field.binds());
        let fields = fields.map(|field| (field.what.clone(), field.from_to()));
        let all = clauses.chain(fields);
        all.map(|(what, why)| Phrase::message("history-of").with("what", what).with("says", why))
            .collect()
    }
}

/// What was made of readings already. A reading never changes, so it holds for as long as there are the very
/// same readings: another audience has others of the same revisions.
#[derive(Clone, Debug, Default)]
pub struct Comparisons {
    pairs: BTreeMap<Ids, (Both, Arc<Comparison>)>,
    reports: BTreeMap<Ids, (Both, Arc<BookReport>)>,
    texts: BTreeMap<String, (Same<Reading>, Option<Block>)>,
    /// The approved text against the text as it is, which is asked for twice in a build.
    pub(super) now: Option<Arc<Comparison>>,
}

/// The ids of two revisions.
type Ids = (String, String);
/// Two readings, each equal to itself alone.
type Both = (Same<Reading>, Same<Reading>);

impl Comparisons {
    /// The comparison of two readings, if it was made.
    #[must_use]
    pub fn get(&self, from: &Arc<Reading>, to: &Arc<Reading>) -> Option<&Arc<Comparison>> {
        let (made_of, made) = self.pairs.get(&ids(from, to))?;
        (*made_of == both(from, to)).then_some(made)
    }

    /// Keeps a comparison.
    pub fn put(&mut self, from: &Arc<Reading>, to: &Arc<Reading>, comparison: Arc<Comparison>) {
        self.pairs.insert(ids(from, to), (both(from, to), comparison));
    }

    /// What changed in the whole playbook between two readings.
    pub(super) fn report(&mut self, from: &Arc<Reading>, to: &Arc<Reading>) -> Arc<BookReport> {
        let made_of = both(from, to);
        let known = self.reports.get(&ids(from, to)).filter(|(known, _)| *known == made_of);
        if let Some((_, known)) = known {
            return Arc::clone(known);
        }
        let made = Arc::new(report(from.with_figures(), to.with_figures()));
        self.reports.insert(ids(from, to), (made_of, Arc::clone(&made)));
        made
    }

    /// The text of the charter in a reading, with nothing marked.
    pub(super) fn clean_text(&mut self, of: &Arc<Reading>) -> Option<Block> {
        let made_of = Same(Arc::clone(of));
        let known = self.texts.get(&of.commit.id).filter(|(known, _)| *known == made_of);
        if let Some((_, known)) = known {
            return known.clone();
        }
        let made = clean_text(of.with_figures());
        self.texts.insert(of.commit.id.clone(), (made_of, made.clone()));
        made
    }
}

fn ids(from: &Arc<Reading>, to: &Arc<Reading>) -> Ids {
    (from.commit.id.clone(), to.commit.id.clone())
}

fn both(from: &Arc<Reading>, to: &Arc<Reading>) -> Both {
    (Same(Arc::clone(from)), Same(Arc::clone(to)))
}
