//! A playbook with its figures, which comparisons ask for many times and which take a while to derive.

use crate::playbook::Playbook;
use crate::vocabulary::figure::Figures;

/// A playbook with its figures: one side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct WithFigures<'a> {
    /// The playbook.
    pub playbook: &'a Playbook,
    /// Its figures, as its readers see them.
    pub figures: &'a Figures,
}

impl<'a> WithFigures<'a> {
    /// A playbook with figures that were derived from it.
    #[must_use]
    pub fn new(playbook: &'a Playbook, figures: &'a Figures) -> Self {
        Self { playbook, figures }
    }
}
