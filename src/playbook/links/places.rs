//! What a page holds that links need: the author's texts on it, and the places that links can lead to.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::super::section::{Block, Line, Piece, Section};
use super::percent_decoded;
use crate::diagnostic::Span;
use crate::source::markdown::{self, Document};

/// A text of the author: a whole article, a field of an entry, or a line.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) document: Arc<Document>,
    pub(super) span: Span,
    /// What stands before the ids of its headings; `None` where these have no places on the page.
    prefix: Option<String>,
    /// What `{{ … }}` alone in a paragraph may place, beside figures and charts.
    pub(super) slots: Vec<String>,
}

/// The texts of a section and the places on its page.
#[derive(Debug, Default)]
pub struct Places {
    /// No larger than it has to be: there may be thousands of pages.
    pub(super) texts: Vec<Text>,
    /// The places of headings, rows, quotations and panels of ours, without those of the author's Markdown.
    own: BTreeSet<String>,
}

impl Section {
    /// The texts of the section and the places on its page.
    pub(in crate::playbook) fn places(&self) -> &Places {
        self.places.get(|| Places::of(self))
    }

    /// Whether the page has the place that an anchor of the author's names.
    #[must_use]
    pub fn has_place(&self, anchor: &str) -> bool {
        self.places().has(anchor)
    }

    /// Whether the page has a place of ours with this name: a heading, a row, a quotation, a panel.
    #[must_use]
    pub fn shows(&self, anchor: &str) -> bool {
        self.places().own.contains(anchor)
    }

    /// Whether no link can tell the places of two pages apart.
    #[must_use]
    pub fn has_places_of(&self, other: &Self) -> bool {
        let (ours, theirs) = (self.places(), other.places());
        ours.own == theirs.own && ours.of_texts().eq(theirs.of_texts())
    }

    /// Takes in the places of ours on the page, and those of the author's texts where these matter as well: pages
    /// with other places leave something else. Texts are read only for the latter.
    pub fn hash_places(&self, of_texts: bool, hasher: &mut impl Hasher) {
        let places = self.places();
        places.own.hash(hasher);
        if !of_texts {
            return;
        }
        places.of_texts().for_each(|place| place.hash(hasher));
        // So that a place more here is none less on the next page.
        places.of_texts().count().hash(hasher);
    }
}

impl Places {
    fn of(section: &Section) -> Self {
        let mut places = Self::default();
        for block in &section.blocks {
            places.add(block);
            own_places(block, &mut places.own);
        }
        section.lines(&mut |line| places.add_line(line));
        places.texts.shrink_to_fit();
        places
    }

    /// Whether an anchor, as written, is one of the places.
    pub(super) fn has(&self, anchor: &str) -> bool {
        let anchor = percent_decoded(anchor);
        anchor.is_empty() || anchor == "top" || self.names(&anchor) || self.names(&markdown::slug(&anchor))
    }

    fn names(&self, place: &str) -> bool {
        self.own.contains(place)
            || self
                .of_texts()
                .any(|(prefix, id)| place.strip_prefix(prefix) == Some(id))
    }

    /// The names of all places.
    pub(super) fn all(&self) -> BTreeSet<String> {
        let of_texts = self.of_texts().map(|(prefix, id)| format!("{prefix}{id}"));
        self.own.iter().cloned().chain(of_texts).collect()
    }

    /// The headings of the texts, each with what stands before its id.
    fn of_texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let with_places = self
            .texts
            .iter()
            .filter_map(|text| Some((text.prefix.as_deref()?, text)));
        with_places.flat_map(|(prefix, text)| {
            let headings = text.document.headings.iter();
            headings.map(move |heading| (prefix, heading.id.as_str()))
        })
    }

    fn add_line(&mut self, line: &Line) {
        for piece in &line.0 {
            if let Piece::Markdown(words) = piece {
                self.texts.push(Text {
                    document: Arc::new(markdown::parse(&words.value)),
                    span: words.span,
                    prefix: None,
                    slots: Vec::new(),
                });
            }
        }
    }

    fn add(&mut self, block: &Block) {
        let Block::Prose(prose) = block else { return };
        self.texts.push(Text {
            document: Arc::clone(&prose.document),
            span: prose.span,
            prefix: Some(prose.id_prefix.clone()),
            slots: prose.slots.iter().map(|(name, _)| name.clone()).collect(),
        });
        for block in prose.slots.iter().flat_map(|(_, blocks)| blocks) {
            self.add(block);
        }
    }
}

/// The places of a block that links can lead to, without those of the author's Markdown.
fn own_places(block: &Block, places: &mut BTreeSet<String>) {
    match block {
        Block::Heading(heading) | Block::Subheading(heading) => {
            places.insert(heading.id.clone());
        }
        Block::Table(table) => places.extend(table.rows.iter().filter_map(|row| row.id.clone())),
        Block::Quotes(quotes) => places.extend(quotes.iter().filter_map(|quote| quote.id.clone())),
        Block::Panels(panels) => places.extend(panels.iter().map(|panel| panel.id.clone())),
        Block::Prose(prose) => {
            let inside = prose.slots.iter().flat_map(|(_, blocks)| blocks);
            inside.for_each(|block| own_places(block, places));
        }
        _ => {}
    }
}
