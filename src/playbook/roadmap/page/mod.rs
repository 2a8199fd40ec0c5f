//! What a reader sees of this chapter: the roadmap, the waves, and what was learned.

mod coverage;
mod gantt;
mod learning;
mod load;
mod plan;
mod waves;

use super::standing::standing;
use super::summary::chip;
use crate::playbook::Playbook;
use crate::playbook::section::{Line, Section};
use crate::vocabulary::figure::Figures;

/// The chapter's sections; a part of the chapter that nobody wrote has no page.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(roadmap) = &playbook.roadmap else {
        return Vec::new();
    };
    let standing = standing(playbook);
    let mut sections = vec![plan::section(playbook, roadmap, standing.as_ref(), figures)];
    if !roadmap.waves.is_empty() {
        sections.push(waves::section(playbook, roadmap, standing.as_ref(), figures));
    }
    if !roadmap.quick_wins.is_empty() || roadmap.pilot.is_some() || !roadmap.lessons.is_empty() {
        sections.push(learning::section(playbook, roadmap, figures));
    }
    sections
}

/// Several lines as one, parted by commas.
fn joined(lines: impl IntoIterator<Item = Line>) -> Line {
    let mut whole = Line::new();
    for line in lines.into_iter().filter(|line| !line.is_empty()) {
        if !whole.is_empty() {
            whole = whole.text(", ");
        }
        whole.0.extend(line.0);
    }
    whole
}

/// A line, or a dash where nothing is in it.
fn or_dash(line: Line) -> Line {
    if line.is_empty() { "–".into() } else { line }
}
