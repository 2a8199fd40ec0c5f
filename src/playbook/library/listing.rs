//! Which folders there are, and what lies in each, in reading order.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::model::{Article, Library};
use super::page::KEY;
use crate::playbook::Playbook;
use crate::playbook::section::{ContentsEntry, Group, Line, Link, Section};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

/// All of an article that a list may look at.
fn face(article: &Article) -> (&str, bool, &str, i32, Option<&str>) {
    let about = article.matter.description.as_ref();
    (
        &article.key,
        article.is_index,
        &article.title,
        weight(article),
        about.map(|about| about.value.as_str()),
    )
}

/// The folders of a library and what lies in them.
#[derive(Debug)]
pub struct Listing {
    /// What it was made of, in which language, and whether the home page is something else than an article.
    articles: Vec<Arc<Article>>,
    language: Arc<Language>,
    has_overview: bool,
    /// Every folder that holds an article, by its key, and whether it has a page of its own; the top
    /// of the library is no folder.
    folders: BTreeMap<String, bool>,
    /// What lies below each section, in reading order.
    entries: BTreeMap<String, Arc<Vec<ContentsEntry>>>,
    /// Sections of folders without a page of their own, complete.
    pub unwritten: Vec<Arc<Section>>,
}

impl Listing {
    /// The listing of the articles that are shown; the latest one if it would come out the same.
    #[must_use]
    pub fn of(playbook: &Playbook, library: &Library) -> Arc<Self> {
        let has_overview = playbook.overview.is_some();
        let latest = library.listing.get().filter(|latest| {
            let mut pairs = latest.articles.iter().zip(&library.articles);
            latest.has_overview == has_overview
                && latest.language == playbook.language
                && latest.articles.len() == library.articles.len()
                && pairs.all(|(one, other)| Arc::ptr_eq(one, other) || face(one) == face(other))
        });
        latest.unwrap_or_else(|| {
            let listing = Arc::new(Self::made_of(&playbook.language, &library.articles, has_overview));
            library.listing.set(&listing);
            listing
        })
    }

    fn made_of(language: &Arc<Language>, articles: &[Arc<Article>], has_overview: bool) -> Self {
        let shown: Vec<&Article> = articles
            .iter()
            .map(|article| &**article)
            .filter(|article| !is_home(article, has_overview))
            .collect();
        let folders = folders(&shown);
        let mut unwritten = unwritten(&folders, &shown);
        let entries = entries(&shown, &unwritten);
        for section in &mut unwritten {
            section.blocks = super::page::in_this_folder(language, entries.get(&section.key));
        }
        Self {
            articles: articles.to_vec(),
            language: Arc::clone(language),
            has_overview,
            folders,
            entries,
            unwritten: unwritten.into_iter().map(Arc::new).collect(),
        }
    }

    /// Whether articles lie below this key.
    #[must_use]
    pub fn is_folder(&self, key: &str) -> bool {
        self.folders.contains_key(key)
    }

    /// What lies below a section, in reading order; `None` where nothing does.
    #[must_use]
    pub fn below(&self, key: &str) -> Option<&Arc<Vec<ContentsEntry>>> {
        self.entries.get(key)
    }
}

/// Without an overview of its own, the page of the content folder is the home page.
pub(super) fn is_home(article: &Article, has_overview: bool) -> bool {
    article.key.is_empty() && !has_overview
}

fn folders(articles: &[&Article]) -> BTreeMap<String, bool> {
    let mut folders: BTreeMap<String, bool> = BTreeMap::new();
    for article in articles {
        if article.is_index && !article.key.is_empty() {
            folders.insert(article.key.clone(), true);
        }
        let mut folder = article.folder();
        if article.is_index {
            folder = parent_of(folder);
        }
        while !folder.is_empty() && !folders.contains_key(folder) {
            folders.insert(folder.to_owned(), false);
            folder = parent_of(folder);
        }
    }
    folders
}

fn parent_of(key: &str) -> &str {
    key.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// The section that stands above the one with this key.
pub(super) fn parent_section(key: &str) -> String {
    let parent = parent_of(key);
    if parent.is_empty() {
        KEY.to_owned()
    } else {
        parent.to_owned()
    }
}

/// The key of the section that shows an article.
#[must_use]
pub fn section_key(article: &Article) -> Cow<'_, str> {
    if article.key.is_empty() {
        Cow::Owned(format!("{KEY}/about"))
    } else {
        Cow::Borrowed(&article.key)
    }
}

/// Authors count in tens or ones; a tenth of a step is as fine as anybody sorts.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a weight beyond 2^31 sorts last, which is what was meant"
)]
pub(super) fn weight(article: &Article) -> i32 {
    let weight = article.matter.weight.as_ref();
    weight.map_or(i32::MAX, |weight| (weight.value * 10.0) as i32)
}

/// Folders without a page of their own.
fn unwritten(folders: &BTreeMap<String, bool>, articles: &[&Article]) -> Vec<Section> {
    let mut left: Vec<&str> = folders
        .iter()
        .filter(|(_, written)| !**written)
        .map(|(key, _)| key.as_str())
        .collect();
    // `guides.md` beside `guides/` is the page of the folder too.
    if !left.is_empty() {
        let written: std::collections::BTreeSet<&str> = articles.iter().map(|article| article.key.as_str()).collect();
        left.retain(|key| !written.contains(key));
    }
    left.into_iter()
        .map(|key| {
            let name = key.rsplit('/').next().unwrap_or_default().replace(['-', '_'], " ");
            let mut section = Section::new(key, capitalised(&name), Group::Library);
            section.parent = Some(parent_section(key));
            section.folder = true;
            section.weight = i32::MAX;
            section
        })
        .collect()
}

/// What lies below each section, in reading order.
fn entries(articles: &[&Article], unwritten: &[Section]) -> BTreeMap<String, Arc<Vec<ContentsEntry>>> {
    let written = articles.iter().map(|article| {
        let about = article.matter.description.as_ref();
        let text = about.map(|about| Line::from(about.value.clone()).plain());
        (
            weight(article),
            article.title.as_str(),
            section_key(article),
            parent_section(&article.key),
            text.unwrap_or_default(),
        )
    });
    let folders = unwritten.iter().map(|section| {
        (
            section.weight,
            section.title.as_str(),
            Cow::Borrowed(section.key.as_str()),
            section.parent.clone().unwrap_or_default(),
            String::new(),
        )
    });
    let mut order: Vec<_> = written.chain(folders).collect();
    order.sort();
    let mut entries: BTreeMap<String, Vec<ContentsEntry>> = BTreeMap::new();
    for (_, title, key, parent, text) in order {
        entries.entry(parent).or_default().push(ContentsEntry {
            link: Link::to(title, &key),
            text,
        });
    }
    entries
        .into_iter()
        .map(|(parent, entries)| (parent, entries.into()))
        .collect()
}
