//! The parts of the charter, told without what stands in them.

use super::outline::{Part, outline};
use super::slots::{self, Context};
use crate::playbook::Playbook;
use crate::vocabulary::figure::Figures;

/// The parts of the charter as its page shows them, to be told elsewhere in words.
#[must_use]
pub fn told_parts(playbook: &Playbook, figures: &Figures) -> Vec<ToldPart> {
    let Some(charter) = &playbook.charter else {
        return Vec::new();
    };
    let context = Context {
        playbook,
        charter,
        figures,
    };
    let parts = outline(&context).parts;
    let own = numbers_itself(&parts);
    let mut number = 0;
    let told = parts.into_iter().map(|part| {
        number += usize::from(!part.title.is_empty());
        ToldPart {
            number: (!own && !part.title.is_empty()).then_some(number),
            title: part.title,
            id: part.id,
            slots: part.filled.into_iter().filter(|slot| !slots::blocks(&context, slot).is_empty()).collect(),
            written: part.written,
        }
    });
    told.collect()
}

/// Whether a slot places anything, so that no page says of it that it is not written yet.
#[must_use]
pub fn places_something(playbook: &Playbook, figures: &Figures, slot: &str) -> bool {
    playbook.charter.as_ref().is_some_and(|charter| {
        let context = Context {
            playbook,
            charter,
            figures,
        };
        !slots::blocks(&context, slot).is_empty()
    })
}

/// A part of the charter as its page shows it.
#[derive(Clone, Debug)]
pub struct ToldPart {
    /// Its heading; empty for what stands before the first.
    pub title: String,
    /// The anchor of its heading.
    pub id: String,
    /// Its number, where the author does not number the headings.
    pub number: Option<usize>,
    /// The slots by which other chapters fill it, where the author wrote nothing below its heading.
    pub slots: Vec<&'static str>,
    /// Whether it is a clause of the author.
    pub written: bool,
}

/// Whether the author numbers the headings.
pub(super) fn numbers_itself(parts: &[Part]) -> bool {
    parts.iter().any(|part| {
        part.title
            .starts_with(|first: char| first.is_ascii_digit() || first == '§')
    })
}
