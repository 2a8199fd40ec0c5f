//! The figures of this chapter.

use crate::playbook::Playbook;
use crate::vocabulary::figure::Figures;

/// The chapter's figures.
pub fn figures(_: &Playbook, _: &mut Figures) {}
