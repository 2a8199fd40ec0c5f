//! What a reader sees of this chapter: the roadmap, the waves, and what was learned.

mod coverage;
mod gantt;
mod learning;
mod load;
mod plan;
mod waves;

use super::standing::standing;
use super::summary::{chip, unbroken};
use crate::playbook::Playbook;
use crate::playbook::section::{Line, Section};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

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

/// Clauses as one sentence: `2 of 5 waves are done; Wave 3 is running.`
fn sentence(language: &Language, clauses: impl IntoIterator<Item = Line>) -> Line {
    let joined = clauses.into_iter().reduce(|before, next| {
        let clauses = Line::of(language, "roadmap-clauses").line_at("before", before);
        clauses.line_at("next", next).line()
    });
    let whole = Line::of(language, "roadmap-sentence");
    whole.line_at("clauses", joined.unwrap_or_default()).line()
}

/// A line, or a dash where nothing is in it.
fn or_dash(line: Line) -> Line {
    if line.is_empty() { "–".into() } else { line }
}
