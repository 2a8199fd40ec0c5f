//! The charter put together: what the author wrote, and what other chapters add to it.

use std::sync::Arc;

use super::clauses::{Clause, clauses};
use super::model::Charter;
use super::slots::{self, Context, SLOTS};
use super::standard::{STANDARD, Stems};
use crate::diagnostic::Span;
use crate::playbook::section::{Block, Line, Note, OwnTitle, ProseBlock};
use crate::source::markdown::{Document, QuoteKind, parse};

/// The parts of a charter in their order.
#[derive(Debug, Default)]
pub struct Outline {
    /// The parts.
    pub parts: Vec<Part>,
    /// The standard sections that nobody wrote and nothing makes.
    pub missing: Vec<&'static str>,
    /// Slots that were placed although nothing fills them, and where they stand.
    pub unfilled: Vec<(String, Span)>,
}

/// A part of a charter: a clause of the author, or a section made from other chapters.
#[derive(Debug)]
pub struct Part {
    /// Its heading; empty for what stands before the first.
    pub title: String,
    /// The anchor of its heading.
    pub id: String,
    /// What stands below.
    pub blocks: Vec<Block>,
    /// The slots by which other chapters fill it, where the author wrote nothing below its heading.
    pub filled: Vec<&'static str>,
    /// Whether it is a clause of the author.
    pub written: bool,
    /// The first of the standard sections that it is.
    standard: Option<usize>,
}

/// A clause with what its text holds.
struct Reading {
    clause: Clause,
    document: Document,
    sections: Vec<usize>,
}

/// Puts a charter together.
#[must_use]
pub fn outline(context: &Context<'_>) -> Outline {
    let language = &context.playbook.language;
    let stems = Stems::of(language);
    let readings = readings(context.charter, &stems);
    let placed: Vec<String> = readings
        .iter()
        .flat_map(|reading| placed(&reading.document))
        .map(|(slot, _)| slot)
        .collect();
    let mut outline = Outline::default();
    let mut covered: Vec<usize> = Vec::new();
    for reading in &readings {
        outline.unfilled.extend(unfilled(context, reading));
        let part = part(context, reading, &placed);
        if !part.blocks.is_empty() {
            let inside = reading
                .document
                .headings
                .iter()
                .flat_map(|heading| stems.matching(&heading.text));
            covered.extend(reading.sections.iter().copied().chain(inside));
        }
        outline.parts.push(part);
    }
    for (place, section) in STANDARD.iter().enumerate() {
        let by_slot = section
            .slots
            .iter()
            .any(|slot| placed.iter().any(|placed| placed == slot));
        if covered.contains(&place) || by_slot {
            continue;
        }
        let blocks = made(context, place, &placed);
        if blocks.is_empty() {
            outline.missing.push(section.title);
        } else {
            let filled = open_slots(place, &placed).collect();
            let title = section.title_in(language);
            insert(&mut outline.parts, place, title, blocks, filled);
        }
    }
    outline
}

fn readings(charter: &Charter, stems: &Stems) -> Vec<Reading> {
    let read = |clause: Clause| Reading {
        document: parse(&clause.text.value),
        sections: stems.matching(&clause.title),
        clause,
    };
    clauses(&charter.body).into_iter().map(read).collect()
}

/// The slots of a text that stand alone in a paragraph, each with its place in the text.
fn placed(document: &Document) -> impl Iterator<Item = (String, std::ops::Range<usize>)> {
    let quotes = document
        .quotes
        .iter()
        .filter(|quote| quote.alone && quote.kind == QuoteKind::Figure);
    quotes
        .filter(|quote| SLOTS.contains(&quote.key.as_str()))
        .map(|quote| (quote.key.clone(), quote.range.clone()))
}

fn unfilled(context: &Context<'_>, reading: &Reading) -> Vec<(String, Span)> {
    let text = &reading.clause.text;
    let first_byte = text.span.start as usize;
    let empty = placed(&reading.document).filter(|(slot, _)| slots::blocks(context, slot).is_empty());
    empty
        .map(|(slot, range)| {
            (
                slot,
                Span::new(text.span.file, first_byte + range.start, first_byte + range.end),
            )
        })
        .collect()
}

/// What the standard section at `place` is made of, as far as it is not placed elsewhere.
fn made(context: &Context<'_>, place: usize, placed: &[String]) -> Vec<Block> {
    let open = open_slots(place, placed);
    open.flat_map(|slot| slots::blocks(context, slot)).collect()
}

/// The slots of the standard section at `place` that are not placed elsewhere.
fn open_slots(place: usize, placed: &[String]) -> impl Iterator<Item = &'static str> {
    let slots = STANDARD.get(place).map_or(&[][..], |section| section.slots);
    let open = slots.iter().filter(|slot| !placed.iter().any(|placed| placed == *slot));
    open.copied()
}

/// A clause as written. Below a heading without a text stands what other chapters know of it.
fn part(context: &Context<'_>, reading: &Reading, placed: &[String]) -> Part {
    let clause = &reading.clause;
    let blocks = if clause.is_blank() {
        reading
            .sections
            .iter()
            .flat_map(|place| made(context, *place, placed))
            .collect()
    } else {
        let prose = Block::Prose(prose(context, reading));
        std::iter::once(prose)
            .chain(rule_of_change(context, reading, placed))
            .collect()
    };
    let filled = reading.sections.iter().flat_map(|place| open_slots(*place, placed));
    Part {
        title: clause.title.clone(),
        id: clause.id.clone(),
        blocks,
        filled: filled.filter(|_| clause.is_blank()).collect(),
        written: true,
        standard: reading.sections.first().copied(),
    }
}

/// The text with its slots. All names are given, so that a misspelt one is found and mended; only
/// those that are placed are filled.
fn prose(context: &Context<'_>, reading: &Reading) -> ProseBlock {
    let placed: Vec<String> = placed(&reading.document).map(|(slot, _)| slot).collect();
    let fill = |slot: &&str| {
        let is_placed = placed.iter().any(|placed| placed == slot);
        let blocks = if is_placed {
            slots::blocks(context, slot)
        } else {
            Vec::new()
        };
        let hole = is_placed && blocks.is_empty();
        (
            (*slot).to_owned(),
            if hole {
                slots::not_yet(&context.playbook.language, slot)
            } else {
                blocks
            },
        )
    };
    ProseBlock {
        document: Arc::new(parse(&reading.clause.markdown())),
        span: reading.clause.text.span,
        id_prefix: reading.clause.id_prefix.clone(),
        own_title: OwnTitle::Shown,
        slots: SLOTS.iter().map(fill).collect(),
    }
}

/// What the front matter says of amendments stands below what the text says of them.
fn rule_of_change(context: &Context<'_>, reading: &Reading, placed: &[String]) -> Option<Block> {
    const SLOT: &str = "amendments";
    let of_amendments = |place: &usize| {
        STANDARD
            .get(*place)
            .is_some_and(|section| section.slots.contains(&SLOT))
    };
    let rule = context.charter.matter.amendments.as_ref()?;
    let fits = reading.sections.iter().any(of_amendments) && !placed.iter().any(|placed| placed == SLOT);
    fits.then(|| {
        Block::Note(Note {
            title: context.playbook.language.say("charter-how-changed"),
            text: Line::new().markdown(rule),
            warning: false,
        })
    })
}

/// Adds a section behind the last part that comes before it in the standard order.
fn insert(parts: &mut Vec<Part>, place: usize, title: String, blocks: Vec<Block>, filled: Vec<&'static str>) {
    let before = |part: &Part| part.standard.is_some_and(|other| other < place);
    let preamble = usize::from(parts.first().is_some_and(|part| part.title.is_empty()));
    let at = parts.iter().rposition(before).map_or(preamble, |last| last + 1);
    // Links to a part hold in every language.
    let anchor = STANDARD.get(place).map_or("", |section| section.title);
    let part = Part {
        title,
        id: crate::source::markdown::slug(anchor),
        blocks,
        filled,
        written: false,
        standard: Some(place),
    };
    parts.insert(at.min(parts.len()), part);
}
