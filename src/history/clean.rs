//! The charter as it reads in one reading, with nothing marked.

use crate::playbook::charter::told_parts;
use crate::playbook::section::{self, RedlineBlock, RedlineClause};

use super::alignment::{PassageKind, one};
use super::block::numbered;
use super::filled::Book;
use super::placed::{Books, Placed};
use super::reading::{AMENDMENTS, Block, Part, SIGNATORIES};
use super::redline::{ClauseChange, ClauseKind, bare};
use super::runs::RunKind;
use super::shown::{clean, clean_placed};
use super::with_figures::WithFigures;

/// The whole charter of a reading as a block of a page: its words, and what other chapters filled in
/// then. `None` where there is no charter.
#[must_use]
pub fn clean_text(of: WithFigures<'_>) -> Option<section::Block> {
    let book = Book::of(of)?;
    let mut clauses = Vec::new();
    let mut written = book.parts.iter().filter(|part| !part.field);
    let placed = placed_anywhere(&book);
    for told in told_parts(book.playbook(), book.figures()) {
        if told.written {
            clauses.extend(written.next().map(|part| clause(&book, part)));
            continue;
        }
        let slots = told.slots.iter().map(|slot| Placed::of(&book, slot, RunKind::Same));
        clauses.push(RedlineClause {
            title: numbered(told.number, &told.title),
            id: told.id,
            clean: slots.flat_map(|placed| clean_placed(&placed)).collect(),
            ..RedlineClause::default()
        });
    }
    let fields = book.parts.iter().filter(|part| part.field && !part.blocks.is_empty());
    // Signatures and the rule of change stand in a clause, unless nothing places them there.
    let is_placed = |part: &Part| {
        let slot = match part.title.as_str() {
            SIGNATORIES => "sign-off",
            AMENDMENTS => "amendments",
            _ => return false,
        };
        placed.iter().any(|placed| placed == slot)
    };
    let (above, below): (Vec<&Part>, Vec<&Part>) = fields
        .filter(|part| !is_placed(part))
        .partition(|part| part.title != SIGNATORIES && part.title != AMENDMENTS);
    let of = |parts: Vec<&Part>| parts.into_iter().map(|part| clause(&book, part)).collect::<Vec<_>>();
    Some(section::Block::Redline(RedlineBlock {
        summary: String::new(),
        clauses: [of(above), clauses, of(below)].concat(),
        compared: false,
    }))
}

/// The slots that the author placed, and those that fill what the author left open.
fn placed_anywhere(book: &Book<'_>) -> Vec<String> {
    let blocks = book.parts.iter().flat_map(|part| &part.blocks);
    let words = blocks.flat_map(Block::words);
    let by_author = words.filter_map(|word| word.placeholder().map(str::to_owned));
    let told = told_parts(book.playbook(), book.figures());
    let by_page = told.into_iter().flat_map(|told| told.slots).map(str::to_owned);
    by_author.chain(by_page).collect()
}

fn clause(book: &Book<'_>, part: &Part) -> RedlineClause {
    let mut passages: Vec<_> = part.blocks.iter().map(|block| one(block, PassageKind::Same)).collect();
    for passage in &mut passages {
        passage.placed = Books { old: book, new: book }.placed_in(passage);
    }
    let placed = part.filled.iter().map(|slot| Placed::of(book, slot, RunKind::Same));
    let change = ClauseChange {
        placed: placed.collect(),
        ..bare(part, ClauseKind::Unchanged, passages)
    };
    RedlineClause {
        title: numbered(change.number, &change.name().in_language(&book.playbook().language)),
        id: change.id.clone(),
        clean: clean(&change),
        ..RedlineClause::default()
    }
}
