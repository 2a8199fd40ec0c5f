//! Two readings of the charter compared, clause by clause and word by word.

pub use super::alignment::{PassageChange, PassageKind};
pub use super::placed::{Placed, PlacedField};
pub use super::runs::{Run, RunKind};
pub use super::weight::Weight;

use super::alignment::{aligned, form_words, one};
use super::clauses::{Pairing, paired};
use super::filled::Book;
use super::moves::mark_moves;
use super::placed::Books;
use super::reading::{Part, SIGNATORIES};
use super::with_figures::WithFigures;
use crate::vocabulary::language::Phrase;

/// What differs between two readings of the charter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redline {
    /// All clauses in the order of the new text, those that went where they stood.
    pub clauses: Vec<ClauseChange>,
}

/// A clause with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseChange {
    /// Its heading, or the old one where it went; empty for what stands before the first heading.
    pub title: String,
    /// The anchor of its heading on the page of the text that has it.
    pub id: String,
    /// Its number on the page of the charter, of the old one where it went; `None` where the author
    /// numbers the headings, or it has none.
    pub number: Option<usize>,
    /// Whether it is a field above the text, such as those who have to sign.
    pub field: bool,
    /// What became of it.
    pub kind: ClauseKind,
    /// Its heading before, where that changed.
    pub renamed_from: Option<String>,
    /// Where it stood before, where its place among the others changed.
    pub moved: Option<Phrase>,
    /// Its blocks.
    pub passages: Vec<PassageChange>,
    /// What other chapters fill in below its heading, where nothing is written there.
    pub placed: Vec<Placed>,
    /// How much the change weighs.
    pub weight: Weight,
    /// Why: `a number changed: ±5 % → ±10 %`.
    pub reasons: Vec<Phrase>,
}

/// What became of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClauseKind {
    /// Its words stayed.
    Unchanged,
    /// Its words stayed, and it is written in another way.
    Reformatted,
    /// Some of its words changed.
    Changed,
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It came, and says mostly what another clause said before.
    SplitOff {
        /// The heading of that clause; empty for what stands before the first one.
        from: String,
    },
    /// It went, and another clause says now most of what it said.
    MergedInto {
        /// The heading of that clause; empty for what stands before the first one.
        to: String,
    },
}

impl ClauseChange {
    /// Whether its words differ, its heading or its place.
    #[must_use]
    pub fn differs(&self) -> bool {
        let same = matches!(self.kind, ClauseKind::Unchanged | ClauseKind::Reformatted);
        !same || self.renamed_from.is_some() || self.moved.is_some()
    }

    /// Whether something differs that other chapters fill in here. It is no change of the text; what
    /// it means is told by [`super::meaning`].
    #[must_use]
    pub fn filled_in_differs(&self) -> bool {
        let inside = self.passages.iter().flat_map(|passage| &passage.placed);
        inside.chain(&self.placed).any(Placed::differs)
    }

    /// What it is called, also where it has no heading.
    #[must_use]
    pub fn name(&self) -> Phrase {
        if self.field {
            Phrase::word("history-field", self.title.as_str())
        } else {
            name_of(&self.title)
        }
    }
}

impl Redline {
    /// Whether the two readings say the same, however they are written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.clauses.iter().any(ClauseChange::differs)
    }

    /// Whether something is written in another way and says the same.
    #[must_use]
    pub fn only_formatting(&self) -> bool {
        self.is_empty() && self.clauses.iter().any(|clause| clause.kind == ClauseKind::Reformatted)
    }

    /// The clauses in which a reader finds a difference.
    pub fn changes(&self) -> impl Iterator<Item = &ClauseChange> {
        self.clauses.iter().filter(|clause| clause.differs())
    }

    /// The weight of the weightiest change.
    #[must_use]
    pub fn weight(&self) -> Weight {
        self.changes().map(|clause| clause.weight).max().unwrap_or_default()
    }

    /// Why a change declared as editorial is none, each with its clause; nothing where it may be one.
    #[must_use]
    pub fn more_than_editorial(&self) -> Vec<(&ClauseChange, &Phrase)> {
        let material = self.changes().filter(|clause| clause.weight == Weight::Material);
        let reasons = material.flat_map(|clause| clause.reasons.iter().map(move |reason| (clause, reason)));
        reasons.collect()
    }
}

/// Compares two readings of the charter; `None` where one of them has none.
///
/// Placeholders are compared as they are written. What is shown for them is what they stood for in the
/// reading that the words are of: the new one for words that stayed.
#[must_use]
pub fn redline(old: WithFigures<'_>, new: WithFigures<'_>) -> Option<Redline> {
    let (old, new) = rayon::join(|| Book::of(old), || Book::of(new));
    let (old, new) = (old?, new?);
    let books = Books { old: &old, new: &new };
    let pairs = paired(&old.parts, &new.parts);
    let mut clauses: Vec<ClauseChange> = pairs.iter().map(|pair| clause(pair, &books)).collect();
    mark_moves(&mut clauses);
    for clause in &mut clauses {
        weigh(clause);
        for passage in &mut clause.passages {
            passage.placed = books.placed_in(passage);
        }
    }
    Some(Redline { clauses })
}

fn clause(pairing: &Pairing<'_>, books: &Books<'_>) -> ClauseChange {
    let all = |part: &Part, kind: &PassageKind| part.blocks.iter().map(|block| one(block, kind.clone())).collect();
    match pairing {
        Pairing::Both { old, new, moved } => {
            let passages = aligned(&old.blocks, &new.blocks);
            let same = passages.iter().all(|passage| passage.kind == PassageKind::Same);
            let kind = match (same, old.written.trim() == new.written.trim() && old.title == new.title) {
                (false, _) => ClauseKind::Changed,
                (true, false) => ClauseKind::Reformatted,
                (true, true) => ClauseKind::Unchanged,
            };
            ClauseChange {
                renamed_from: (old.title_key != new.title_key).then(|| old.title.clone()),
                moved: moved.clone(),
                placed: books.placed(&old.filled, &new.filled),
                ..bare(new, kind, passages)
            }
        }
        Pairing::New(new) => ClauseChange {
            placed: books.placed(&[], &new.filled),
            ..bare(new, ClauseKind::Added, all(new, &PassageKind::Added))
        },
        Pairing::Old(old) => ClauseChange {
            placed: books.placed(&old.filled, &[]),
            ..bare(old, ClauseKind::Removed, all(old, &PassageKind::Removed))
        },
    }
}

/// A clause of which nothing more is known yet.
pub(super) fn bare(part: &Part, kind: ClauseKind, passages: Vec<PassageChange>) -> ClauseChange {
    ClauseChange {
        title: part.title.clone(),
        id: part.id.clone(),
        number: part.number,
        field: part.field,
        kind,
        renamed_from: None,
        moved: None,
        passages,
        placed: Vec::new(),
        weight: Weight::Formatting,
        reasons: Vec::new(),
    }
}

/// What a clause is called that may have no heading.
pub(super) fn name_of(title: &str) -> Phrase {
    if title.is_empty() {
        Phrase::message("history-opening")
    } else {
        Phrase::own(title)
    }
}

/// Gives a clause its weight, with the reasons.
fn weigh(clause: &mut ClauseChange) {
    let said = Phrase::message;
    let mut reasons: Vec<Phrase> = Vec::new();
    match &clause.kind {
        ClauseKind::Added => reasons.push(said("history-clause-added")),
        ClauseKind::Removed => reasons.push(said("history-clause-removed")),
        ClauseKind::SplitOff { from } => reasons.push(said("history-clause-split-off").with("clause", name_of(from))),
        ClauseKind::MergedInto { to } => reasons.push(said("history-clause-merged").with("clause", name_of(to))),
        ClauseKind::Changed if clause.field && clause.title == SIGNATORIES => reasons = signing(&clause.passages),
        ClauseKind::Unchanged | ClauseKind::Reformatted | ClauseKind::Changed => {
            let passages = clause.passages.iter();
            reasons.extend(passages.flat_map(|passage| reasons_of(passage, &clause.title)));
            if clause.field && clause.kind == ClauseKind::Changed && reasons.is_empty() {
                reasons.push(said("history-field-is-signed"));
            }
        }
    }
    let mut once: Vec<Phrase> = Vec::new();
    for reason in reasons {
        if !once.contains(&reason) {
            once.push(reason);
        }
    }
    clause.weight = match (once.is_empty(), clause.differs()) {
        (false, _) => Weight::Material,
        (true, true) => Weight::Wording,
        (true, false) => Weight::Formatting,
    };
    if let Some(before) = &clause.renamed_from {
        once.push(said("history-clause-renamed").with("before", name_of(before)));
    }
    let moved = clause.moved.iter();
    once.extend(moved.map(|moved| said("history-clause-moved").with("where", moved.clone())));
    clause.reasons = once;
}

/// What changed of those who have to sign.
fn signing(passages: &[PassageChange]) -> Vec<Phrase> {
    let names = |passage: &PassageChange, kind: RunKind| {
        let runs = passage.cells.iter().flatten().filter(|run| run.kind == kind);
        runs.map(Run::text).collect::<String>()
    };
    let of = |kind: RunKind| {
        let names = passages.iter().map(|passage| names(passage, kind));
        names.filter(|name| !name.is_empty()).collect::<Vec<_>>()
    };
    let (mut gone, mut come) = (of(RunKind::Deleted), of(RunKind::Inserted));
    let stay = gone.clone();
    gone.retain(|name| !come.contains(name));
    come.retain(|name| !stay.contains(name));
    if gone.is_empty() && come.is_empty() {
        return vec![Phrase::message("history-signers-reordered")];
    }
    let come = come.iter().map(|name| ("history-has-to-sign-now", name));
    let gone = gone.iter().map(|name| ("history-no-longer-has-to-sign", name));
    let all = come.chain(gone);
    all.map(|(id, name)| Phrase::message(id).text("name", name.as_str()))
        .collect()
}

fn reasons_of(passage: &PassageChange, own: &str) -> Vec<Phrase> {
    let about = |id| Phrase::message(id).with("form", form_words(passage.form, passage.quoted));
    match &passage.kind {
        PassageKind::Same => Vec::new(),
        PassageKind::Changed => passage.signs.clone(),
        PassageKind::Added => vec![about("history-block-added")],
        PassageKind::Removed => vec![about("history-block-removed")],
        PassageKind::MovedHere { from } | PassageKind::MovedAway { to: from } if from == own => {
            vec![about("history-block-elsewhere")]
        }
        PassageKind::MovedHere { from } => vec![about("history-block-came").with("clause", name_of(from))],
        PassageKind::MovedAway { to } => vec![about("history-block-went").with("clause", name_of(to))],
    }
}
