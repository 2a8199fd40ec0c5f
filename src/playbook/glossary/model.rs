//! What an author may write in `glossary.yaml`.

use crate::entity;
use crate::playbook::ownership::Shared;
use crate::source::yaml::{Flag, Prose};
use crate::vocabulary::value::{At, Items};

entity! {
    /// What our words mean.
    pub struct Glossary {
        /// The terms, each under an id.
        terms: Items<Term>,
        /// Whether terms are linked where a page first uses them; yes when left out.
        link_terms: Option<At<Flag>>,
        /// What the glossary is for, in a sentence or two.
        about: Option<Prose>,
        /// Owner, review and the like.
        shared: Shared,
    }

    /// A term.
    pub struct Term {
        /// The term; its id when left out.
        title: Option<At<String>>,
        /// What it means, in a sentence or two; the first one is shown where a page uses the term.
        meaning: Prose,
        /// Other words for it, and its abbreviation: shown, and linked as well.
        also: Vec<At<String>>,
        /// Other forms of the word, such as its plural: linked as well, but not shown.
        forms: Vec<At<String>>,
        /// Where the meaning comes from.
        source: Option<At<String>>,
        /// Related terms, by id.
        see: Vec<At<String>>,
        /// Owner, review and the like.
        shared: Shared,
    }
}
