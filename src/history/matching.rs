//! What of one text is what of another.

use std::collections::BTreeSet;
use std::hash::Hash;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Beyond so many comparisons a word-by-word difference would take seconds and be no help to a reader:
/// what differs is then shown as one piece that went and one that came.
const MOST: usize = 16_000_000;
/// Beyond so many pairs, things are matched only where they are equal.
const MOST_PAIRS: usize = 60_000;

/// What has to be done to `old` to get `new`.
pub fn operations<T: Eq + Hash>(old: &[T], new: &[T]) -> Vec<DiffOp> {
    let start = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let most = old.len().min(new.len()) - start;
    let backwards = old.iter().rev().zip(new.iter().rev());
    let end = backwards.take(most).take_while(|(old, new)| old == new).count();
    let (old_len, new_len) = (old.len() - start - end, new.len() - start - end);
    if old_len.saturating_mul(new_len) <= MOST {
        return capture_diff_slices(Algorithm::Myers, old, new);
    }
    let equal = |old_index, new_index, len| DiffOp::Equal {
        old_index,
        new_index,
        len,
    };
    let replace = DiffOp::Replace {
        old_index: start,
        old_len,
        new_index: start,
        new_len,
    };
    vec![
        equal(0, 0, start),
        replace,
        equal(start + old_len, start + new_len, end),
    ]
}

/// The words of something, sorted, to be compared with those of something else.
#[derive(Clone, Debug, Default)]
pub struct Bag<'a> {
    words: Vec<&'a str>,
    /// What makes it likely to be the same as another one that has it too: the first cell of a row.
    name: Option<String>,
}

impl<'a> Bag<'a> {
    /// A bag of these words.
    pub fn of(words: impl Iterator<Item = &'a str>, name: Option<String>) -> Self {
        let mut words: Vec<&str> = words.collect();
        words.sort_unstable();
        Self { words, name }
    }

    /// How much two have in common: twice the words that both have, by the words of both (Sørensen and
    /// Dice); 0 nothing, 1 everything. Two of the same name have at least as much as a match needs.
    pub fn likeness(&self, other: &Self) -> f64 {
        let named = self.name.is_some() && self.name == other.name;
        let (mut common, mut here, mut there) = (0_u32, 0, 0);
        while let (Some(one), Some(two)) = (self.words.get(here), other.words.get(there)) {
            match one.cmp(two) {
                std::cmp::Ordering::Less => here += 1,
                std::cmp::Ordering::Greater => there += 1,
                std::cmp::Ordering::Equal => (common, here, there) = (common + 1, here + 1, there + 1),
            }
        }
        let all = u32::try_from(self.words.len() + other.words.len()).unwrap_or(u32::MAX);
        let likeness = if all == 0 {
            0.0
        } else {
            2.0 * f64::from(common) / f64::from(all)
        };
        if named { likeness.max(0.75) } else { likeness }
    }
}

/// Pairs of old and new that are alike by at least `least`, the most alike first. Where `in_order`, no
/// two pairs cross.
pub fn pairs(old: &[Bag<'_>], new: &[Bag<'_>], least: f64, in_order: bool) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > MOST_PAIRS {
        return Vec::new();
    }
    let mut candidates: Vec<(f64, usize, usize)> = Vec::new();
    for (here, one) in old.iter().enumerate() {
        for (there, two) in new.iter().enumerate() {
            let likeness = one.likeness(two);
            if likeness >= least {
                candidates.push((likeness, here, there));
            }
        }
    }
    // Of equally alike ones those that stand at about the same place.
    candidates.sort_by(|one, two| {
        let far = |here: usize, there: usize| here.abs_diff(there);
        let nearer = far(one.1, one.2).cmp(&far(two.1, two.2));
        two.0
            .total_cmp(&one.0)
            .then(nearer)
            .then((one.1, one.2).cmp(&(two.1, two.2)))
    });
    let mut taken: (BTreeSet<usize>, BTreeSet<usize>) = Default::default();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (_, here, there) in candidates {
        let crosses = || pairs.iter().any(|(old, new)| (*old < here) != (*new < there));
        if taken.0.contains(&here) || taken.1.contains(&there) || in_order && crosses() {
            continue;
        }
        taken.0.insert(here);
        taken.1.insert(there);
        pairs.push((here, there));
    }
    pairs.sort_unstable();
    pairs
}
