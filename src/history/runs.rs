//! Two runs of words compared: what stayed, what went, what came.

use similar::DiffOp;

use super::matching::operations;
use super::weight::{Swap, signs};
use super::words::Word;
use crate::vocabulary::language::Phrase;

/// What became of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunKind {
    /// They stayed.
    Same,
    /// They went.
    Deleted,
    /// They came.
    Inserted,
}

/// Words with one fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What became of them.
    pub kind: RunKind,
    /// The words.
    pub words: Vec<Word>,
}

impl Run {
    /// The words as a reader reads them. Where links lead is told only where it changed.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for word in self.shown() {
            if word.gap && !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&word.text);
        }
        text
    }

    /// Whether a blank stands before it.
    #[must_use]
    pub fn gap(&self) -> bool {
        self.shown().next().is_some_and(|word| word.gap)
    }

    fn shown(&self) -> impl Iterator<Item = &Word> {
        self.words
            .iter()
            .filter(|word| self.kind != RunKind::Same || !word.mark || says_something(&word.text))
    }
}

/// Whether a mark says something in a text that stayed: that words are struck out, that a task is done.
/// Where a link leads and how a word is set are seen on the page of the charter.
fn says_something(mark: &str) -> bool {
    let silent = ["(link to ", "(picture to ", "<"];
    !silent.iter().any(|begin| mark.starts_with(begin))
}

/// All words with one fate.
pub fn whole(words: &[Word], kind: RunKind) -> Vec<Run> {
    if words.is_empty() {
        return Vec::new();
    }
    vec![Run {
        kind,
        words: words.to_vec(),
    }]
}

/// The runs that lead from `old` to `new`, and the signs that they change what is meant. A run that
/// went stands before the one that came in its place.
pub fn compared(old: &[Word], new: &[Word]) -> (Vec<Run>, Vec<Phrase>) {
    let keys = |words: &[Word]| words.iter().map(|word| word.key.clone()).collect::<Vec<_>>();
    let mut runs: Vec<Run> = Vec::new();
    for operation in operations(&keys(old), &keys(new)) {
        let (_, before, after) = operation.as_tag_tuple();
        let taken = |words: &[Word], range: std::ops::Range<usize>| words.get(range).unwrap_or_default().to_vec();
        if matches!(operation, DiffOp::Equal { .. }) {
            add(&mut runs, RunKind::Same, taken(new, after));
        } else {
            add(&mut runs, RunKind::Deleted, taken(old, before));
            add(&mut runs, RunKind::Inserted, taken(new, after));
        }
    }
    let runs = slid(in_order(runs));
    let signs = signs_of(&runs);
    (in_order(absorbed(&runs)), signs)
}

fn add(runs: &mut Vec<Run>, kind: RunKind, words: Vec<Word>) {
    if words.is_empty() {
        return;
    }
    match runs.last_mut() {
        Some(last) if last.kind == kind => last.words.extend(words),
        _ => runs.push(Run { kind, words }),
    }
}

/// Between two runs that stayed, first all that went, then all that came.
fn in_order(runs: Vec<Run>) -> Vec<Run> {
    let mut ordered = Vec::new();
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    for run in runs {
        match run.kind {
            RunKind::Deleted => gone.extend(run.words),
            RunKind::Inserted => come.extend(run.words),
            RunKind::Same => {
                add(&mut ordered, RunKind::Deleted, std::mem::take(&mut gone));
                add(&mut ordered, RunKind::Inserted, std::mem::take(&mut come));
                add(&mut ordered, RunKind::Same, run.words);
            }
        }
    }
    add(&mut ordered, RunKind::Deleted, gone);
    add(&mut ordered, RunKind::Inserted, come);
    ordered
}

/// Moves what came or went alone along equal words to where a reader would mark it: `done. [It is.]`
/// rather than `done[. It is].`
fn slid(mut runs: Vec<Run>) -> Vec<Run> {
    for place in 0..runs.len() {
        let kind = |at: Option<&Run>| at.map(|run| run.kind);
        let before = place.checked_sub(1).and_then(|before| runs.get(before));
        let stands_alone = kind(before).is_none_or(|kind| kind == RunKind::Same)
            && kind(runs.get(place + 1)).is_none_or(|kind| kind == RunKind::Same)
            && kind(runs.get(place)).is_some_and(|kind| kind != RunKind::Same);
        if !stands_alone {
            continue;
        }
        let words = |at: Option<&Run>| at.map(|run| run.words.clone()).unwrap_or_default();
        let (head, own, tail) = (words(before), words(runs.get(place)), words(runs.get(place + 1)));
        let all: Vec<Word> = [head.as_slice(), &own, &tail].concat();
        let (start, length) = best_place(&all, head.len(), own.len());
        let piece = |range: std::ops::Range<usize>| all.get(range).unwrap_or_default().to_vec();
        let pieces = [
            (place.checked_sub(1), piece(0..start)),
            (Some(place), piece(start..start + length)),
            (Some(place + 1), piece(start + length..all.len())),
        ];
        if start == head.len() || (start == 0) != head.is_empty() || (start + length == all.len()) != tail.is_empty() {
            continue;
        }
        for (at, words) in pieces {
            if let Some(run) = at.and_then(|at| runs.get_mut(at)) {
                run.words = words;
            }
        }
    }
    runs
}

/// Where among `all` a piece that may slide is best cut out: it ends like a sentence and follows one.
fn best_place(all: &[Word], start: usize, length: usize) -> (usize, usize) {
    let key = |at: usize| all.get(at).map(|word| word.key.as_str());
    let mut first = start;
    while first > 0 && key(first - 1) == key(first + length - 1) {
        first -= 1;
    }
    let mut last = start;
    while last + length < all.len() && key(last) == key(last + length) {
        last += 1;
    }
    let ends = |at: Option<usize>, signs: &[&str]| at.and_then(key).is_some_and(|key| signs.contains(&key));
    let score = |at: usize| {
        let (own_end, end_before) = ((at + length).checked_sub(1), at.checked_sub(1));
        let sentence = [".", "!", "?", "。", "！", "？", ";"];
        let pause = [",", ":", "、", "，"];
        u32::from(ends(own_end, &sentence)) * 4
            + u32::from(end_before.is_none() || ends(end_before, &sentence)) * 2
            + u32::from(ends(own_end, &pause) || ends(Some(at), &pause))
    };
    let best = (first..=last).max_by_key(|at| (score(*at), std::cmp::Reverse(at.abs_diff(start))));
    (best.unwrap_or(start), length)
}

/// The signs of a change of meaning in all changes.
fn signs_of(runs: &[Run]) -> Vec<Phrase> {
    let mut found: Vec<Phrase> = Vec::new();
    let mut begins_sentence = true;
    let mut rest = runs;
    while let Some((run, after)) = rest.split_first() {
        rest = after;
        let (old, new): (&[Word], &[Word]) = match (run.kind, after.first()) {
            (RunKind::Same, _) => {
                let last = run.words.last();
                begins_sentence = last.is_some_and(|word| matches!(word.text.as_str(), "." | "!" | "?" | ":"));
                continue;
            }
            (RunKind::Deleted, Some(next)) if next.kind == RunKind::Inserted => {
                rest = after.get(1..).unwrap_or_default();
                (&run.words, &next.words)
            }
            (RunKind::Deleted, _) => (&run.words, &[]),
            (RunKind::Inserted, _) => (&[], &run.words),
        };
        let swap = Swap {
            old,
            new,
            begins_sentence,
        };
        for sign in signs(&swap) {
            if !found.contains(&sign) {
                found.push(sign);
            }
        }
    }
    found
}

/// One short word that stayed between two replacements only makes both harder to read.
fn absorbed(runs: &[Run]) -> Vec<Run> {
    let mut smooth: Vec<Run> = Vec::new();
    let replaces = |run: Option<&Run>, kind: RunKind| run.is_some_and(|run| run.kind == kind);
    for place in 0..runs.len() {
        let Some(run) = runs.get(place) else { break };
        let between = replaces(
            place.checked_sub(1).and_then(|before| runs.get(before)),
            RunKind::Inserted,
        ) && replaces(
            place.checked_sub(2).and_then(|before| runs.get(before)),
            RunKind::Deleted,
        ) && replaces(runs.get(place + 1), RunKind::Deleted)
            && replaces(runs.get(place + 2), RunKind::Inserted);
        if between && is_small(run) {
            for kind in [RunKind::Deleted, RunKind::Inserted] {
                smooth.push(Run {
                    kind,
                    words: run.words.clone(),
                });
            }
        } else {
            smooth.push(run.clone());
        }
    }
    smooth
}

/// The longest word that is taken into the changes around it.
const SMALL: usize = 4;

fn is_small(run: &Run) -> bool {
    let mut wordy = run.words.iter().filter(|word| word.is_wordy() || word.mark);
    match (wordy.next(), wordy.next()) {
        (None, _) => run.words.len() <= 2,
        (Some(word), None) => {
            !word.mark && !word.is_number() && run.words.len() <= 3 && word.key.chars().count() <= SMALL
        }
        _ => false,
    }
}
