//! A playbook with its figures, which comparisons ask for many times and which take a while to derive.

use std::borrow::Cow;

use super::mandate::{Stated, stated};
use super::reading::Part;
use crate::memory::Derived;
use crate::playbook::Playbook;
use crate::vocabulary::figure::Figures;

/// A playbook with its figures: one side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct WithFigures<'a> {
    /// The playbook.
    pub playbook: &'a Playbook,
    /// Its figures, as its readers see them.
    pub figures: &'a Figures,
    /// What was worked out of both before.
    known: Option<&'a Known>,
}

/// What comparisons work out of one side, whatever it is compared with. It belongs to one playbook with its figures.
#[derive(Debug, Default)]
pub struct Known {
    stated: Derived<Vec<Stated>>,
    parts: Derived<Vec<Part>>,
}

impl<'a> WithFigures<'a> {
    /// A playbook with figures that were derived from it.
    #[must_use]
    pub fn new(playbook: &'a Playbook, figures: &'a Figures) -> Self {
        Self {
            playbook,
            figures,
            known: None,
        }
    }

    /// The same, with what comparisons have worked out of it, and will.
    #[must_use]
    pub fn knowing(self, known: &'a Known) -> Self {
        Self {
            known: Some(known),
            ..self
        }
    }

    /// What its mandate states.
    pub(super) fn stated(self) -> Cow<'a, [Stated]> {
        let make = || stated(self.playbook, self.figures);
        match self.known {
            Some(known) => Cow::Borrowed(known.stated.get(make)),
            None => Cow::Owned(make()),
        }
    }

    /// The parts of its charter, which `make` gives.
    pub(super) fn parts(self, make: impl FnOnce() -> Vec<Part>) -> Cow<'a, [Part]> {
        match self.known {
            Some(known) => Cow::Borrowed(known.parts.get(make)),
            None => Cow::Owned(make()),
        }
    }
}
