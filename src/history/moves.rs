//! Blocks that stand elsewhere with the same words.

use std::collections::BTreeMap;

use super::alignment::{PassageChange, PassageKind};
use super::redline::{ClauseChange, ClauseKind};
use super::runs::{RunKind, whole};

/// Shorter blocks are not followed: `None.` says the same in many places.
const FOLLOWED: usize = 3;

/// The clause and the block in it.
type Place = (usize, usize);

/// Marks blocks that went here and came there as moved, and clauses that are made of such blocks as
/// split off or merged.
pub fn mark_moves(clauses: &mut [ClauseChange]) {
    let mut gone: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let mut come: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (at, clause) in clauses.iter().enumerate() {
        for (place, passage) in clause.passages.iter().enumerate() {
            let places = match passage.kind {
                PassageKind::Removed => &mut gone,
                PassageKind::Added => &mut come,
                _ => continue,
            };
            if length(passage) >= FOLLOWED && !clause.field {
                places.entry(identity(passage)).or_default().push((at, place));
            }
        }
    }
    for (key, from) in gone {
        for (from, to) in from.into_iter().zip(come.get(&key).into_iter().flatten()) {
            follow(clauses, from, *to);
        }
    }
    for at in 0..clauses.len() {
        name_origin(clauses, at);
    }
}

fn identity(passage: &PassageChange) -> String {
    format!("{:?} {} {}", passage.form, passage.quoted, passage.words_key)
}

fn follow(clauses: &mut [ClauseChange], from: Place, to: Place) {
    let name = |at: usize| clauses.get(at).map(|clause| clause.title.clone()).unwrap_or_default();
    let (old_name, new_name) = (name(from.0), name(to.0));
    let mut set = |(at, place): Place, kind: PassageKind| {
        let passage = clauses.get_mut(at).and_then(|clause| clause.passages.get_mut(place));
        if let Some(passage) = passage {
            passage.kind = kind;
            for cell in &mut passage.cells {
                let words: Vec<_> = cell.iter().flat_map(|run| run.words.clone()).collect();
                *cell = whole(&words, RunKind::Same);
            }
        }
    };
    set(from, PassageKind::MovedAway { to: new_name });
    set(to, PassageKind::MovedHere { from: old_name });
}

/// A clause that came or went and most of whose words stood or stand in one other clause.
fn name_origin(clauses: &mut [ClauseChange], at: usize) {
    let Some(clause) = clauses.get(at) else { return };
    let mut all = 0;
    let mut shares: BTreeMap<String, usize> = BTreeMap::new();
    for passage in &clause.passages {
        all += length(passage);
        if let PassageKind::MovedHere { from: other } | PassageKind::MovedAway { to: other } = &passage.kind {
            *shares.entry(other.clone()).or_default() += length(passage);
        }
    }
    let most = shares
        .into_iter()
        .max_by_key(|(_, share)| *share)
        .filter(|(_, share)| share * 2 > all);
    let kind = match (&clause.kind, most) {
        (ClauseKind::Added, Some((from, _))) => ClauseKind::SplitOff { from },
        (ClauseKind::Removed, Some((to, _))) => ClauseKind::MergedInto { to },
        _ => return,
    };
    if let Some(clause) = clauses.get_mut(at) {
        clause.kind = kind;
    }
}

fn length(passage: &PassageChange) -> usize {
    let words = passage.cells.iter().flatten().flat_map(|run| &run.words);
    words.filter(|word| word.is_wordy()).count()
}
