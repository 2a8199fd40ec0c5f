//! The address book of a playbook: what links and quoted keys lead to, and findings about them.

mod check;

use super::section::{ChartBlock, Section};
use super::{CHAPTERS, Playbook};
use crate::diagnostic::FileId;
use crate::source::{Source, join};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;
use std::collections::{BTreeMap, BTreeSet};

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

/// What links and keys may lead to.
#[derive(Debug)]
pub struct AddressBook<'a> {
    source: &'a Source,
    figures: &'a Figures,
    faulty: &'a BTreeSet<&'static str>,
    /// The order of the navigation as the settings name it.
    navigation: &'a [At<String>],
    /// Beginnings of keys that are missing only because something could not be read.
    unreadable: Vec<String>,
    sections: BTreeMap<&'a str, &'a Section>,
    /// Path of a content file → key of its section.
    files: BTreeMap<String, String>,
    charts: BTreeMap<&'a str, &'a ChartBlock>,
    /// The places of all pages, once somebody asks.
    places: std::sync::OnceLock<BTreeMap<String, BTreeSet<String>>>,
    /// The same without those of the authors' Markdown.
    own_places: std::sync::OnceLock<BTreeMap<String, BTreeSet<String>>>,
}

impl<'a> AddressBook<'a> {
    /// The address book of all sections.
    #[must_use]
    pub fn new(playbook: &'a Playbook, source: &'a Source, sections: &'a [Section], figures: &'a Figures) -> Self {
        let mut files = BTreeMap::new();
        for chapter in CHAPTERS {
            files.insert(format!("{}.yaml", chapter.key), chapter.key.to_owned());
            files.insert(format!("{}.md", chapter.key), chapter.key.to_owned());
        }
        for article in playbook.library.iter().flat_map(|library| &library.articles) {
            let key = if article.key.is_empty() {
                "library/about"
            } else {
                &article.key
            };
            files.insert(article.path.clone(), key.to_owned());
        }
        Self {
            source,
            figures,
            faulty: &playbook.faulty,
            navigation: &playbook.settings.navigation,
            unreadable: unreadable(playbook),
            sections: sections.iter().map(|section| (section.key.as_str(), section)).collect(),
            files,
            charts: sections
                .iter()
                .flat_map(Section::charts)
                .map(|chart| (chart.key.as_str(), chart))
                .collect(),
            places: std::sync::OnceLock::new(),
            own_places: std::sync::OnceLock::new(),
        }
    }

    /// Where a link written in the content file `from` leads.
    #[must_use]
    pub fn destination(&self, from: FileId, target: &str) -> Destination {
        let target = target.trim();
        let has_scheme = target.split_once(':').is_some_and(|(scheme, _)| {
            scheme.len() > 1
                && scheme
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        });
        if target.is_empty() || target.starts_with('#') || has_scheme || target.starts_with("//") {
            return Destination::Elsewhere(target.to_owned());
        }
        let (path, anchor) = match target.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor.to_owned())),
            None => (target, None),
        };
        let path = path.split('?').next().unwrap_or_default();
        let path = percent_decoded(path);
        let found = match path.strip_prefix('/') {
            Some(rooted) => self.find(rooted),
            None => join(self.source.content_path(from), &path).and_then(|joined| self.find(&joined)),
        };
        match found {
            Some(Found::Section(key)) => Destination::Section { key, anchor },
            Some(Found::Attachment(path)) => Destination::Attachment(path),
            None => Destination::Nowhere,
        }
    }

    fn find(&self, path: &str) -> Option<Found> {
        let path = path.trim_end_matches('/');
        let bare = path.strip_suffix(".html").unwrap_or(path);
        let tries = [
            path.to_owned(),
            format!("{bare}.md"),
            format!("{bare}/index.md"),
            format!("{bare}/_index.md"),
            format!("{bare}/README.md"),
            format!("{bare}.yaml"),
            bare.strip_suffix("/index")
                .map(|folder| format!("{folder}/_index.md"))
                .unwrap_or_default(),
        ];
        for path in &tries {
            if let Some(key) = self.files.get(path)
                && self.sections.contains_key(key.as_str())
            {
                return Some(Found::Section(key.clone()));
            }
        }
        if self.source.has_attachment(path) {
            return Some(Found::Attachment(path.to_owned()));
        }
        // A folder without a page of its own, or a section by its key.
        let key = super::library::model::address(bare);
        [bare, key.as_str()]
            .into_iter()
            .find(|key| self.sections.contains_key(key))
            .map(|key| Found::Section(key.to_owned()))
    }

    /// The figure that a quoted key means: the key itself.
    #[must_use]
    pub fn figure(&self, key: &str) -> Option<&'a crate::vocabulary::figure::Figure> {
        self.figures.get(key)
    }

    /// What stands for a figure of a chapter that the readers of these pages may not see.
    #[must_use]
    pub fn withheld_text(&self, key: &str) -> Option<&'static str> {
        let first = key.split('.').next().unwrap_or_default();
        let is_ours = CHAPTERS.iter().any(|chapter| chapter.key == first);
        (is_ours && self.figures.withholds()).then(|| self.figures.missing())
    }

    /// The chart that prose places by this key.
    #[must_use]
    pub fn chart(&self, key: &str) -> Option<&'a ChartBlock> {
        self.charts.get(key).copied()
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

enum Found {
    Section(String),
    Attachment(String),
}

/// `%20` and the like, as browsers and editors write spaces in links.
fn percent_decoded(path: &str) -> String {
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
    String::from_utf8(decoded).unwrap_or_else(|_| path.to_owned())
}
