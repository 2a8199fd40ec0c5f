//! The terms of the glossary, prepared once for all pages.

use crate::playbook::{Playbook, glossary};
use crate::source::markdown::Terms;
use crate::theme::anchor;

/// Terms that pages link where they first use them.
#[derive(PartialEq)]
pub struct LinkedTerms {
    words: Terms,
    /// The anchor and the meaning of each.
    meanings: Vec<(String, String)>,
}

impl LinkedTerms {
    /// The page that explains them, which links none itself.
    pub const PAGE: &'static str = glossary::CHAPTER.key;

    /// The terms of a playbook; none where its glossary says so, or where it has none.
    pub fn new(playbook: &Playbook) -> Self {
        let linked = glossary::linked(playbook);
        let words = linked
            .iter()
            .enumerate()
            .flat_map(|(number, term)| term.words.iter().map(move |word| (number, *word)));
        Self {
            words: Terms::new(words),
            meanings: linked
                .iter()
                .map(|term| (anchor(term.id), term.meaning.clone()))
                .collect(),
        }
    }

    /// The words that the page with this key links.
    pub fn on(&self, key: &str) -> Option<&Terms> {
        (key != Self::PAGE && !self.words.is_empty()).then_some(&self.words)
    }

    /// The anchor and the meaning of a term.
    pub fn get(&self, number: usize) -> Option<(&str, &str)> {
        let (anchor, meaning) = self.meanings.get(number)?;
        Some((anchor, meaning))
    }
}
