//! What is known of the charter's versions from outside of its file: from the history that git keeps.
//!
//! The chapter says here what it wishes to know; [`crate::history`] finds it out. Without a history, or
//! where that says nothing, the chapter shows what its own list of versions says, and that no more is known.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::vocabulary::language::Phrase;

/// What history says of the charter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// Whether anybody looked.
    pub looked: bool,
    /// Why less is known than could be, each as a sentence without its end.
    pub limits: Vec<Phrase>,
    /// The fingerprint of the text as it is.
    pub fingerprint: String,
    /// What is known of the text of each version, by number.
    pub versions: BTreeMap<String, KnownText>,
    /// How the text stands to that of the newest approved version, where that one's text is known.
    pub standing: Option<Standing>,
    /// The section that lists all revisions of the text, where there are any.
    pub revisions: Option<String>,
    /// The pages that compare two versions: the numbers, older first, and the key of the section.
    pub comparisons: Vec<(String, String, String)>,
}

impl Evidence {
    /// Whether an annotated tag stands for a version, which says itself who approved it and when.
    #[must_use]
    pub fn is_tagged(&self, version: &str) -> bool {
        let known = self.versions.get(version);
        known.is_some_and(|known| matches!(known.bound_by, BoundBy::Tag(_)))
    }

    /// Whether nothing says which text a version is but the text itself.
    #[must_use]
    pub fn is_unbound(&self, version: &str) -> bool {
        let known = self.versions.get(version);
        known.is_none_or(|known| known.bound_by == BoundBy::OwnWord)
    }
}

/// Whether a text can be a fingerprint: 64 hexadecimal digits.
#[must_use]
pub fn is_fingerprint(text: &str) -> bool {
    let text = text.trim();
    text.len() == 64 && text.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// What is known of the text of a version.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownText {
    /// How it is known which text was approved.
    pub bound_by: BoundBy,
    /// The fingerprint of that text; `None` when nobody found it.
    pub fingerprint: Option<String>,
    /// The revision that holds the text, with its day; `None` when only the folder as it is does.
    pub revision: Option<(String, Date)>,
    /// The section that shows the text.
    pub page: Option<String>,
    /// Why the change is more than editorial, where it is declared as such and is not.
    pub more_than_editorial: Vec<Phrase>,
    /// Whether the text has to be that of the approval, and another one was found.
    pub contradicts: Option<Phrase>,
}

/// How it is known which text a version is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoundBy {
    /// By an annotated tag of this name.
    Tag(String),
    /// By the fingerprint in the charter's own list.
    Fingerprint,
    /// By nothing: it is the text that called itself this version when it was first said to be approved,
    /// or last, where it never was.
    OwnWord,
}

/// How the text stands to that of the newest approved version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// That version.
    pub version: String,
    /// Whether it differs from that one, be it known where or not.
    pub differs: bool,
    /// Where it differs in words, and in what the mandate stands for.
    pub places: Vec<Place>,
    /// Whether all differences are of spelling and layout.
    pub only_wording: bool,
    /// The section that shows them.
    pub page: Option<String>,
}

/// A place in which the text differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// What it is called: `§9 Governance and decision rights`.
    pub title: Phrase,
    /// What became of it: `changed, material`; for a field as it was and is: `±5 % → ±10 %`.
    pub what: Phrase,
}
