//! Which clause of a new text is which of the old one.

use similar::DiffOp;

use super::matching::{Bag, operations, pairs};
use super::reading::{Block, Part};
use super::redline::name_of;
use crate::vocabulary::language::Phrase;

/// A clause of both texts, or of one alone.
pub enum Pairing<'a> {
    /// It is in both.
    Both {
        /// As it was.
        old: &'a Part,
        /// As it is.
        new: &'a Part,
        /// Where it stood before, where its place among the others changed.
        moved: Option<Phrase>,
    },
    /// It is only in the new text.
    New(&'a Part),
    /// It is only in the old text.
    Old(&'a Part),
}

/// So much two clauses with different headings have to have in common to be one that was renamed. It
/// is more than for blocks: a heading is what people call a clause by, and to say that one became
/// another needs more than half of the words.
const RENAMED: f64 = 0.6;

/// The clauses of both texts, matched by heading, then by words; in the order of the new text, those
/// that went after the clause that stood before them.
pub fn paired<'a>(old: &'a [Part], new: &'a [Part]) -> Vec<Pairing<'a>> {
    let partners = partners(old, new);
    let moved = moved(&partners);
    let mut order: Vec<(usize, Pairing<'a>)> = Vec::new();
    for (there, part) in new.iter().enumerate() {
        let before = partners.get(there).copied().flatten();
        let pairing = match before.and_then(|here| old.get(here)) {
            Some(before_part) => Pairing::Both {
                old: before_part,
                new: part,
                moved: before
                    .filter(|here| moved.contains(here))
                    .map(|here| place_of(old, here)),
            },
            None => Pairing::New(part),
        };
        order.push((there + 1, pairing));
    }
    let mut after = 0;
    let mut gone = Vec::new();
    for (here, part) in old.iter().enumerate() {
        match partners.iter().position(|partner| *partner == Some(here)) {
            Some(there) if !moved.contains(&here) => after = there + 1,
            Some(_) => {}
            None => gone.push((after, Pairing::Old(part))),
        }
    }
    // The sort keeps what is equal in order: first the clause, then those that went after it.
    order.extend(gone);
    order.sort_by_key(|(place, _)| *place);
    order.into_iter().map(|(_, pairing)| pairing).collect()
}

/// Where a clause of the old text stood, in words.
fn place_of(old: &[Part], here: usize) -> Phrase {
    let before = here
        .checked_sub(1)
        .and_then(|before| old.get(before))
        .filter(|part| !part.field);
    match before {
        Some(before) => Phrase::message("history-stood-after").with("clause", name_of(&before.title)),
        None => Phrase::message("history-stood-first"),
    }
}

/// For each new clause the old one that it is.
fn partners(old: &[Part], new: &[Part]) -> Vec<Option<usize>> {
    let mut partners: Vec<Option<usize>> = vec![None; new.len()];
    let mut taken = vec![false; old.len()];
    let mut set = |here: usize, there: usize, partners: &mut Vec<Option<usize>>| {
        if let (Some(taken), Some(partner)) = (taken.get_mut(here), partners.get_mut(there))
            && !*taken
            && partner.is_none()
        {
            *taken = true;
            *partner = Some(here);
        }
    };
    // Of several clauses with one heading, first those that say the same.
    for same in [Same::HeadingAndWords, Same::Heading, Same::Words] {
        for (there, part) in new.iter().enumerate() {
            for (here, before) in old.iter().enumerate() {
                if same.holds(before, part) {
                    set(here, there, &mut partners);
                }
            }
        }
    }
    let rest_new: Vec<usize> = (0..new.len())
        .filter(|at| partners.get(*at).is_some_and(Option::is_none))
        .collect();
    let rest_old: Vec<usize> = (0..old.len()).filter(|at| !partners.contains(&Some(*at))).collect();
    for (here, there) in pairs(&bags(old, &rest_old), &bags(new, &rest_new), RENAMED, false) {
        if let (Some(here), Some(there)) = (rest_old.get(here), rest_new.get(there)) {
            set(*here, *there, &mut partners);
        }
    }
    partners
}

/// What makes two clauses the same at once.
enum Same {
    HeadingAndWords,
    Heading,
    Words,
}

impl Same {
    fn holds(&self, old: &Part, new: &Part) -> bool {
        let heading = old.title_key == new.title_key;
        let words = || !old.blocks.is_empty() && old.key == new.key;
        old.field == new.field
            && match self {
                Self::HeadingAndWords => heading && words(),
                Self::Heading => heading,
                Self::Words => !old.field && words(),
            }
    }
}

fn bags<'a>(parts: &'a [Part], rest: &[usize]) -> Vec<Bag<'a>> {
    rest.iter().filter_map(|at| parts.get(*at)).map(bag).collect()
}

fn bag(part: &Part) -> Bag<'_> {
    let words = part.blocks.iter().flat_map(Block::words);
    Bag::of(words.filter(|word| word.is_wordy()).map(|word| word.key.as_str()), None)
}

/// The old clauses whose place among those that are still there changed: as few as possible.
fn moved(partners: &[Option<usize>]) -> Vec<usize> {
    let now: Vec<usize> = partners.iter().copied().flatten().collect();
    let mut before = now.clone();
    before.sort_unstable();
    let mut moved = before.clone();
    for operation in operations(&before, &now) {
        if let DiffOp::Equal { old_index, len, .. } = operation {
            let stayed = before.get(old_index..old_index + len).unwrap_or_default();
            moved.retain(|here| !stayed.contains(here));
        }
    }
    moved
}
