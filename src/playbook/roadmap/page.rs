//! What a reader sees of this chapter.

use crate::playbook::Playbook;
use crate::playbook::section::Section;
use crate::vocabulary::figure::Figures;

/// The chapter's sections.
pub fn sections(_: &Playbook, _: &Figures) -> Vec<Section> {
    Vec::new()
}
