//! The terms in order, and what other pages need to link them.

use super::model::{Glossary, Term};
use crate::playbook::Playbook;
use crate::source::markdown;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::value::At;

/// A term as other pages link it.
#[derive(Clone, Debug, PartialEq)]
pub struct Linked<'a> {
    /// Its id.
    pub id: &'a str,
    /// The words that stand for it.
    pub words: Vec<&'a str>,
    /// What it means, in one sentence without markup; empty where that cannot be said so.
    pub meaning: String,
}

/// The terms that pages link where they first use them; none where the author does not want it.
#[must_use]
pub fn linked(playbook: &Playbook) -> Vec<Linked<'_>> {
    let Some(glossary) = &playbook.glossary else {
        return Vec::new();
    };
    if glossary.link_terms.as_ref().is_some_and(|wanted| !wanted.value.0) {
        return Vec::new();
    }
    glossary
        .terms
        .iter()
        .map(|(id, term)| Linked {
            id: id.value.as_str(),
            words: words(id, term).map(|word| word.value.as_str()).collect(),
            meaning: in_short(term),
        })
        .collect()
}

/// The words that stand for a term: its name, its other names, their forms.
pub(super) fn words<'a>(id: &'a At<String>, term: &'a Term) -> impl Iterator<Item = &'a At<String>> {
    let title = term.title.as_ref().unwrap_or(id);
    std::iter::once(title).chain(&term.also).chain(&term.forms)
}

/// The name of a term.
pub(super) fn title<'a>(id: &'a At<String>, term: &'a Term) -> &'a str {
    &term.title.as_ref().unwrap_or(id).value
}

/// The terms by name, whatever their case.
pub(super) fn sorted(glossary: &Glossary) -> Vec<(&At<String>, &Term)> {
    let mut terms: Vec<_> = glossary.terms.iter().collect();
    terms.sort_by_cached_key(|(id, term)| (title(id, term).to_lowercase(), id.value.clone()));
    terms
}

/// The first sentence of a meaning. A figure in it is only known to a page, so it stays out.
fn in_short(term: &Term) -> String {
    let plain = markdown::plain(term.meaning.as_str());
    let line = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentence = line.find(". ").and_then(|end| line.get(..=end));
    let sentence = sentence.unwrap_or(&line);
    if sentence.contains("{{") {
        String::new()
    } else {
        sentence.to_owned()
    }
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(glossary) = &playbook.glossary else { return };
    let count = glossary.terms.len();
    let spans = glossary.terms.iter().map(|(id, _)| id.span);
    let label = playbook.language.say("glossary-count-label");
    let figure = Figure::new(label, count.into(), "", count.to_string());
    figures.insert("glossary.count", figure.from(spans));
}
