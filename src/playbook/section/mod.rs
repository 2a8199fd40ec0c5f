//! The waist: what a reader sees, as data.
//!
//! Chapters make sections; publications (site, newsletter, documents …) use sections and nothing
//! else. A section holds words, facts, tables and charts as data, never markup: each publication
//! draws and writes them in its own way, and the templates compute nothing.

mod blocks;
mod highlight;
mod line;
mod redline;
mod said;
mod sentence;
mod titles;

use super::links::{Destinations, Directory, Places};
use crate::diagnostic::Span;
use crate::memory::{Derived, Remembered, Same};
use crate::vocabulary::language::Language;
pub use blocks::*;
pub use highlight::*;
use jiff::civil::Date;
pub use line::{Line, Link, Piece, Target};
pub use redline::{RedlineBlock, RedlineClause, RedlineKind, RedlinePassage, RedlineRun, RedlineShape};
pub use sentence::Sentence;
use serde::Serialize;
use serde_json::Value;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;
pub use titles::titles;

/// The seven groups of the navigation, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Where we are, where we are going, what must be decided.
    Overview,
    /// The four stages.
    Journey,
    /// Charter, business case, foundation.
    Mandate,
    /// Roadmap, services, risks.
    Delivery,
    /// Stakeholders, communication, roles.
    People,
    /// Metrics, stories.
    Results,
    /// Articles, templates, glossary.
    Library,
}

impl Group {
    /// All groups, in reading order.
    pub const ALL: [Self; 7] = [
        Self::Overview,
        Self::Journey,
        Self::Mandate,
        Self::Delivery,
        Self::People,
        Self::Results,
        Self::Library,
    ];

    /// The word in the navigation.
    #[must_use]
    pub fn title_in(self, language: &Language) -> String {
        language.term("group", self.title())
    }

    /// The word in English, which is also its name in addresses.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Overview => "Overview",
            Self::Journey => "Journey",
            Self::Mandate => "Mandate",
            Self::Delivery => "Delivery",
            Self::People => "People",
            Self::Results => "Results",
            Self::Library => "Library",
        }
    }
}

/// A page's worth of content that answers one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Address inside the playbook: `assessment`, `metrics/K01`, `guides/starting-a-project`.
    pub key: String,
    /// The one heading of the page.
    pub title: String,
    /// The name in the navigation, where the title is too long for it.
    pub short_title: Option<String>,
    /// Where it stands in the navigation.
    pub group: Group,
    /// The section above it; `None` for those that stand in the navigation.
    pub parent: Option<String>,
    /// Order among its siblings; equal weights are ordered by title.
    pub weight: i32,
    /// The answer in one sentence.
    pub answer: Line,
    /// What stands beside the answer: state, version, dates.
    pub facts: Vec<Fact>,
    /// Who answers for it, when it was reviewed, of when its data are.
    pub stewardship: Stewardship,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
    /// What to read next.
    pub next: Option<Link>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// What papers may tell of it.
    pub highlights: Vec<Highlight>,
    /// Typed data for a theme that wants more than the blocks.
    pub view: Value,
    /// A template of the theme made for this section; the generic one shows any section.
    pub template: Option<&'static str>,
    /// The file it comes from.
    pub source: Option<Span>,
    /// Whether the page lies in a folder of its own name, above the pages of that folder.
    pub folder: bool,
    /// Earlier addresses that lead here.
    pub aliases: Vec<String>,
    /// Its texts and the places on its page.
    pub(super) places: Derived<Places>,
    /// Where the links of its texts lead.
    pub(super) destinations: Remembered<Same<Directory>, Arc<Destinations>>,
}

impl Section {
    /// An empty section.
    #[must_use]
    pub fn new(key: impl Into<String>, title: impl Into<String>, group: Group) -> Self {
        Self {
            key: key.into(),
            title: title.into(),
            short_title: None,
            group,
            parent: None,
            weight: 0,
            answer: Line::default(),
            facts: Vec::new(),
            stewardship: Stewardship::default(),
            blocks: Vec::new(),
            next: None,
            tags: Vec::new(),
            highlights: Vec::new(),
            view: Value::Null,
            template: None,
            source: None,
            folder: false,
            aliases: Vec::new(),
            places: Derived::default(),
            destinations: Remembered::default(),
        }
    }

    /// Hands every line of the section to `visit`.
    pub fn lines<'a>(&'a self, visit: &mut dyn FnMut(&'a Line)) {
        visit(&self.answer);
        self.facts.iter().for_each(|fact| visit(&fact.value));
        self.blocks.iter().for_each(|block| block.lines(visit));
    }

    /// The charts of the section with the keys by which prose can place them.
    pub fn charts(&self) -> impl Iterator<Item = &ChartBlock> {
        self.blocks.iter().flat_map(Block::charts)
    }
}

/// Sections as everybody after their chapter holds them.
#[must_use]
pub fn shared(sections: Vec<Section>) -> Vec<Arc<Section>> {
    sections.into_iter().map(Arc::new).collect()
}

/// Sections in which each that is equal to one of before is that one, so that what was made of it holds.
#[must_use]
pub fn kept(before: &[Arc<Section>], now: Vec<Arc<Section>>) -> Vec<Arc<Section>> {
    let by_key = OnceCell::new();
    let find = |key: &str| {
        let by_key = by_key.get_or_init(|| {
            let sections = before.iter().map(|section| (section.key.as_str(), section));
            sections.collect::<BTreeMap<&str, &Arc<Section>>>()
        });
        by_key.get(key).copied()
    };
    let keep = |(place, section): (usize, Arc<Section>)| {
        let same_place = before.get(place);
        if same_place.is_some_and(|known| Arc::ptr_eq(known, &section)) {
            return section;
        }
        let same_place = same_place.filter(|known| known.key == section.key);
        match same_place.or_else(|| find(&section.key)) {
            Some(known) if **known == *section => Arc::clone(known),
            _ => section,
        }
    };
    now.into_iter().enumerate().map(keep).collect()
}

/// Who answers for a section and how fresh it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Stewardship {
    /// Name and role of the owner, as shown.
    pub owner: Option<String>,
    /// The day to which the data reach.
    pub as_of: Option<Date>,
    /// When somebody last read it through.
    pub reviewed_on: Option<Date>,
    /// When somebody has to read it through again.
    pub review_due: Option<Date>,
    /// The audiences that it is limited to; everybody when empty.
    pub audience: Vec<String>,
}
