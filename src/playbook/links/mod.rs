//! The address book of a playbook: what links and quoted keys lead to, and findings about them.

mod check;
mod directory;
mod places;

use super::section::{ChartBlock, Section};
use super::{CHAPTERS, Playbook};
use crate::diagnostic::FileId;
use crate::source::Source;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use check::Checked;
pub use directory::{Destinations, Directory};
pub use places::Places;

/// Where a link in a text leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// A section, with an anchor on its page.
    Section {
        /// Key of the section.
        key: String,
        /// Anchor on the page.
        anchor: Option<String>,
    },
    /// A file that is handed on as it is, by its path in the content folder.
    Attachment(String),
    /// A place outside the playbook, or on the page itself.
    Elsewhere(String),
    /// Nothing that exists.
    Nowhere,
}

impl Destination {
    /// Whether it is a place on the page of a section.
    fn names_place(&self) -> bool {
        matches!(self, Self::Section { anchor: Some(_), .. })
    }
}

/// What links and keys may lead to.
#[derive(Debug)]
pub struct AddressBook<'a> {
    source: &'a Source,
    /// All figures.
    pub figures: &'a Arc<Figures>,
    faulty: &'a BTreeSet<&'static str>,
    /// The order of the navigation as the settings name it.
    navigation: &'a [At<String>],
    /// Beginnings of keys that are missing only because something could not be read.
    unreadable: Vec<String>,
    sections: &'a [Arc<Section>],
    /// Which file or page a written link means.
    pub directory: Arc<Directory>,
    charts: BTreeMap<&'a str, (&'a Arc<Section>, &'a ChartBlock)>,
}

impl<'a> AddressBook<'a> {
    /// The address book of all sections.
    #[must_use]
    pub fn new(
        playbook: &'a Playbook,
        source: &'a Source,
        sections: &'a [Arc<Section>],
        figures: &'a Arc<Figures>,
        directory: &Arc<Directory>,
    ) -> Self {
        let charts = sections.iter().flat_map(|section| {
            let charts = section.charts();
            charts.map(move |chart| (chart.key.as_str(), (section, chart)))
        });
        Self {
            source,
            figures,
            faulty: &playbook.faulty,
            navigation: &playbook.settings.navigation,
            unreadable: unreadable(playbook),
            sections,
            directory: Arc::clone(directory),
            charts: charts.collect(),
        }
    }

    /// The section with this key.
    #[must_use]
    pub fn section(&self, key: &str) -> Option<&'a Arc<Section>> {
        self.sections.get(self.directory.place(key)?)
    }

    /// Whether the page of a section has the place that an anchor of the author's names.
    #[must_use]
    pub fn has_place(&self, key: &str, anchor: &str) -> bool {
        self.section(key).is_some_and(|section| section.has_place(anchor))
    }

    /// Whether a section has a place of ours with this name: a heading, a row, a quotation, a panel.
    #[must_use]
    pub fn shows(&self, key: &str, anchor: &str) -> bool {
        self.section(key).is_some_and(|section| section.shows(anchor))
    }

    /// Where a link written in the content file `from` leads.
    #[must_use]
    pub fn destination(&self, from: FileId, target: &str) -> Destination {
        self.directory.destination(from, target)
    }

    /// The figure that a quoted key means: the key itself.
    #[must_use]
    pub fn figure(&self, key: &str) -> Option<&'a crate::vocabulary::figure::Figure> {
        self.figures.get(key)
    }

    /// What stands for a figure of a chapter that the readers of these pages may not see.
    #[must_use]
    pub fn withheld_text(&self, key: &str) -> Option<&str> {
        let first = key.split('.').next().unwrap_or_default();
        let is_ours = CHAPTERS.iter().any(|chapter| chapter.key == first);
        (is_ours && self.figures.withholds()).then(|| self.figures.missing())
    }

    /// The chart that prose places by this key, and the section that it stands in.
    #[must_use]
    pub fn chart(&self, key: &str) -> Option<(&'a Arc<Section>, &'a ChartBlock)> {
        self.charts.get(key).copied()
    }

    /// The files beside the texts that some prose leads to, by their paths in the content folder.
    #[must_use]
    pub fn linked_files(&self) -> BTreeSet<String> {
        let mut files = BTreeSet::new();
        for section in self.sections {
            for destination in section.destinations(&self.directory).iter().flatten() {
                if let Destination::Attachment(path) = destination {
                    files.insert(path.clone());
                }
            }
        }
        files
    }
}

/// A chapter that could not be read at all takes all its keys with it.
fn unreadable(playbook: &Playbook) -> Vec<String> {
    let mut keys = Vec::new();
    for chapter in CHAPTERS {
        (chapter.unreadable)(playbook, &mut keys);
    }
    keys.extend(
        playbook
            .faulty
            .iter()
            .filter(|key| !playbook.has(key))
            .map(|key| (*key).to_owned()),
    );
    keys
}

/// `%20` and the like, as browsers and editors write spaces in links.
fn percent_decoded(path: &str) -> Cow<'_, str> {
    if !path.contains('%') {
        return Cow::Borrowed(path);
    }
    let bytes = path.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while let Some(&byte) = bytes.get(index) {
        let hex = bytes
            .get(index + 1..index + 3)
            .and_then(|pair| std::str::from_utf8(pair).ok());
        let value = hex
            .and_then(|pair| u8::from_str_radix(pair, 16).ok())
            .filter(|_| byte == b'%');
        decoded.push(value.unwrap_or(byte));
        index += if value.is_some() { 3 } else { 1 };
    }
    String::from_utf8(decoded).map_or(Cow::Borrowed(path), Cow::Owned)
}
