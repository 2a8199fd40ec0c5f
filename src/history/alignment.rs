//! The blocks of a clause compared: what stayed, changed, went, came or stands elsewhere.

use similar::DiffOp;

use crate::source::markdown::Form;
use crate::vocabulary::language::Phrase;

use super::matching::{Bag, operations, pairs};
use super::placed::Placed;
use super::reading::{Block, keys};
use super::runs::{Run, RunKind, compared, whole};
use super::words::Word;

/// What became of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PassageKind {
    /// It stayed.
    Same,
    /// Its words or its form changed.
    Changed,
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It stands here now, with the same words, and stood elsewhere.
    MovedHere {
        /// The heading of the clause in which it stood.
        from: String,
    },
    /// It stood here, and stands elsewhere with the same words.
    MovedAway {
        /// The heading of the clause in which it stands now.
        to: String,
    },
}

/// A block with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassageChange {
    /// What became of it.
    pub kind: PassageKind,
    /// What kind of block it is, or was.
    pub form: Form,
    /// In how many quotations it stands.
    pub quoted: usize,
    /// Its words; a row of a table has some runs for each cell.
    pub cells: Vec<Vec<Run>>,
    /// The signs that the change alters what is meant.
    pub signs: Vec<Phrase>,
    /// What stands here that other chapters fill in, where it consists of placeholders alone.
    pub placed: Vec<Placed>,
    /// What its words are compared by.
    pub(super) words_key: String,
}

/// So much two blocks have to have in common to be one that changed. With less than half of the words
/// in common, marks within the words are harder to read than the old block beside the new one.
const ALIKE: f64 = 0.5;
/// The same where one block stands alone against one other, which says something in itself.
const ALONE: f64 = 0.3;

/// Blocks of so many words, one against one other, are one that changed even with nothing in common: a
/// placeholder, a small heading.
const SHORT: usize = 3;

/// What became of the blocks of a clause. Those that went stand where they stood.
pub fn aligned(old: &[Block], new: &[Block]) -> Vec<PassageChange> {
    let all_keys = |blocks: &[Block]| blocks.iter().map(|block| block.key.clone()).collect::<Vec<_>>();
    let mut changes = Vec::new();
    for operation in operations(&all_keys(old), &all_keys(new)) {
        let (_, before, after) = operation.as_tag_tuple();
        let before = old.get(before).unwrap_or_default();
        let after = new.get(after).unwrap_or_default();
        if matches!(operation, DiffOp::Equal { .. }) {
            changes.extend(after.iter().map(|block| one(block, PassageKind::Same)));
        } else {
            between(before, after, &mut changes);
        }
    }
    changes
}

/// A block with one fate.
pub fn one(block: &Block, kind: PassageKind) -> PassageChange {
    let fate = match kind {
        PassageKind::Added => RunKind::Inserted,
        PassageKind::Removed => RunKind::Deleted,
        _ => RunKind::Same,
    };
    PassageChange {
        kind,
        form: block.form,
        quoted: block.quoted,
        cells: block.cells.iter().map(|cell| whole(cell, fate)).collect(),
        signs: Vec::new(),
        placed: Vec::new(),
        words_key: block.words_key.clone(),
    }
}

/// Blocks between two that stayed.
fn between(old: &[Block], new: &[Block], changes: &mut Vec<PassageChange>) {
    let least = match (old, new) {
        ([one], [other]) if one.words().count().max(other.words().count()) <= SHORT => 0.0,
        ([_], [_]) => ALONE,
        _ => ALIKE,
    };
    let pairs = matched(old, new, least);
    let mut done = 0;
    for (there, block) in new.iter().enumerate() {
        let next = pairs.iter().find(|(_, new)| *new >= there);
        let until = next.map_or(old.len(), |(here, _)| *here);
        // What went stands before what came in its place.
        let gone = old.get(done..until).unwrap_or_default();
        changes.extend(gone.iter().map(|block| one(block, PassageKind::Removed)));
        done = done.max(until);
        match next
            .filter(|(_, new)| *new == there)
            .and_then(|(here, _)| old.get(*here))
        {
            Some(before) => {
                changes.push(changed(before, block));
                done = until + 1;
            }
            None => changes.push(one(block, PassageKind::Added)),
        }
    }
    changes.extend(old.iter().skip(done).map(|block| one(block, PassageKind::Removed)));
}

/// Blocks of one kind that are alike, in order.
fn matched(old: &[Block], new: &[Block], least: f64) -> Vec<(usize, usize)> {
    fn bag(block: &Block) -> Bag<'_> {
        let words = block.words().map(|word| word.key.as_str());
        let is_row = matches!(block.form, Form::Row { head: false });
        let name = block
            .cells
            .first()
            .filter(|cell| is_row && !cell.is_empty())
            .map(|cell| keys(cell));
        Bag::of(words, name)
    }
    let (before, after): (Vec<Bag<'_>>, Vec<Bag<'_>>) = (old.iter().map(bag).collect(), new.iter().map(bag).collect());
    let mut found = pairs(&before, &after, least, true);
    found.retain(|(here, there)| match (old.get(*here), new.get(*there)) {
        (Some(old), Some(new)) => may_be_one(old.form, new.form),
        _ => false,
    });
    found
}

/// A row of a table never becomes a paragraph; a paragraph may become a point or a heading.
fn may_be_one(old: Form, new: Form) -> bool {
    let class = |form: Form| match form {
        Form::Paragraph | Form::Heading(_) | Form::Item { .. } => 0,
        Form::Row { .. } => 1,
        Form::Code => 2,
        Form::Markup => 3,
    };
    class(old) == class(new)
}

fn changed(old: &Block, new: &Block) -> PassageChange {
    let mut signs = Vec::new();
    let mut cells = Vec::new();
    for (before, after) in cell_pairs(&old.cells, &new.cells) {
        let (runs, found) = compared(before, after);
        signs.extend(found);
        cells.push(runs);
    }
    let differ = old.words_key != new.words_key;
    let form = match new.form {
        Form::Row { .. } if differ => Some(Phrase::message("history-table-changed")),
        Form::Code if differ => Some(Phrase::message("history-example-changed")),
        Form::Markup if differ => Some(Phrase::message("history-html-changed")),
        _ => reshaped(old, new),
    };
    signs.extend(form);
    PassageChange {
        cells,
        signs,
        ..one(new, PassageKind::Changed)
    }
}

/// A change of form that may change what belongs to what.
fn reshaped(old: &Block, new: &Block) -> Option<Phrase> {
    let same = old.form == new.form && old.quoted == new.quoted;
    (!same).then(|| {
        Phrase::message("history-reshaped")
            .with("before", form_words(old.form, old.quoted))
            .with("after", form_words(new.form, new.quoted))
    })
}

/// What a block is called.
#[must_use]
pub fn form_words(form: Form, quoted: usize) -> Phrase {
    let word = match form {
        _ if quoted > 0 => "quotation",
        Form::Paragraph => "paragraph",
        Form::Heading(_) => "heading",
        Form::Item { first: false, .. } => "paragraph-of-point",
        Form::Item {
            numbered: true,
            depth: 0 | 1,
            ..
        } => "numbered-point",
        Form::Item { depth: 0 | 1, .. } => "point",
        Form::Item { .. } => "point-below",
        Form::Row { head: true } => "titles",
        Form::Row { head: false } => "row",
        Form::Code => "example",
        Form::Markup => "html",
    };
    Phrase::word("history-form", word)
}

/// Cells side by side; where a column came or went, those with the same words stay together.
fn cell_pairs<'a>(old: &'a [Vec<Word>], new: &'a [Vec<Word>]) -> Vec<(&'a [Word], &'a [Word])> {
    fn at(cells: &[Vec<Word>], place: usize) -> &[Word] {
        cells.get(place).map(Vec::as_slice).unwrap_or_default()
    }
    if old.len() == new.len() {
        return (0..new.len()).map(|place| (at(old, place), at(new, place))).collect();
    }
    let all_keys = |cells: &[Vec<Word>]| cells.iter().map(|cell| keys(cell)).collect::<Vec<_>>();
    let mut found = Vec::new();
    for operation in operations(&all_keys(old), &all_keys(new)) {
        let (_, before, after) = operation.as_tag_tuple();
        for step in 0..before.len().max(after.len()) {
            let here = Some(before.start + step).filter(|place| before.contains(place));
            let there = Some(after.start + step).filter(|place| after.contains(place));
            let old = here.map(|place| at(old, place)).unwrap_or_default();
            found.push((old, there.map(|place| at(new, place)).unwrap_or_default()));
        }
    }
    found
}
