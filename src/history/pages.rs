//! The pages of history: each version of the charter, each comparison of two, and what changed.

use std::sync::Arc;

use super::chronicle::Chronicle;
use super::comparison::Comparisons;
use crate::playbook::Playbook;
use crate::playbook::section::Section;

/// The sections of history.
#[must_use]
pub fn sections(playbook: &Playbook, chronicle: &Chronicle, comparisons: &mut Comparisons) -> Vec<Arc<Section>> {
    let _ = (playbook, chronicle, comparisons);
    Vec::new()
}
