//! The pages of history: each version of the charter, each comparison of two, and what changed.

mod changed;
mod compared;
mod revisions;
mod version;

use std::sync::Arc;

use super::bylines::Bylines;
use super::chronicle::Chronicle;
use super::comparison::Comparisons;
use super::evidence::Texts;
use super::with_figures::WithFigures;
use crate::playbook::charter::model::Charter;
use crate::playbook::section::{Block, Note, Section, shared};
use crate::playbook::{Playbook, charter};
use crate::source::Source;
use crate::vocabulary::language::{Language, Phrase};
use crate::vocabulary::text::capitalised;

/// What the pages of history are made from.
struct Context<'a> {
    playbook: &'a Playbook,
    charter: &'a Charter,
    texts: Texts<'a>,
}

/// The sections of history. What can be told depends on what is known: without a repository there are
/// none but those that need none.
#[must_use]
pub fn sections(
    now: WithFigures<'_>,
    source: &Source,
    chronicle: &Chronicle,
    comparisons: &mut Comparisons,
) -> Vec<Arc<Section>> {
    let playbook = now.playbook;
    let mut sections = Vec::new();
    if let Some(charter) = &playbook.charter {
        let context = Context {
            playbook,
            charter,
            texts: Texts::of(playbook, chronicle),
        };
        sections.extend(version::sections(&context, comparisons));
        sections.extend(compared::sections(&context, comparisons));
        sections.extend(revisions::section(&context, &Bylines::of(playbook, source)));
    }
    sections.extend(changed::section(now, chronicle, comparisons));
    shared(sections)
}

/// What could not be known, for the pages that would have told it.
fn limits(language: &Language, chronicle: &Chronicle) -> Option<Block> {
    let sentences = chronicle.limits.iter().map(|limit| sentence(language, limit));
    let sentences: Vec<String> = sentences.collect();
    (!sentences.is_empty()).then(|| {
        Block::Note(Note {
            title: language.say("history-limits"),
            text: sentences.join(" ").into(),
            warning: false,
        })
    })
}

/// Words as a sentence, without the marks of code that stand in findings.
fn sentence(language: &Language, words: &Phrase) -> String {
    let words = capitalised(&words.in_language(language)).replace('`', "");
    format!("{}.", words.trim_end_matches('.'))
}

/// The title of the charter, as a word in a sentence.
fn charter_title(context: &Context<'_>) -> String {
    charter::title(&context.playbook.language, context.charter)
}
