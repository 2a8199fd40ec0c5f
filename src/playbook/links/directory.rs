//! The directory: which file or page a written link means.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::super::section::Section;
use super::super::{CHAPTERS, Playbook, library};
use super::{Destination, percent_decoded};
use crate::diagnostic::{FileId, Names};
use crate::memory::Same;
use crate::source::{Source, join};
use crate::vocabulary::lookup::Lookup;

/// What is needed to find what a written link means: names of files and pages, and nothing of what
/// stands in them. It is kept from build to build as long as no name changes.
#[derive(Debug, Default)]
pub struct Directory {
    /// The keys of all sections, in their order.
    keys: Vec<String>,
    /// The place of each among the sections.
    places: Lookup<usize>,
    /// Path of every text file.
    paths: BTreeMap<FileId, String>,
    /// Path of every article and key of its section.
    articles: Vec<(String, String)>,
    /// Path of a content file → key of its section.
    pub(super) files: Lookup<String>,
    /// Files that are handed on as they are.
    attachments: BTreeSet<String>,
    /// The names of content files, prepared when the first link leads nowhere.
    names: OnceLock<Names>,
}

/// The files that a chapter may be written in.
fn files_of(chapter: &str) -> [String; 2] {
    ["yaml", "md"].map(|suffix| format!("{chapter}.{suffix}"))
}

/// Where the links of each text of a section lead, in the order of the texts and of the links in them.
pub type Destinations = Vec<Vec<Destination>>;

impl Directory {
    /// The directory of a playbook; the one of before if all names are the same.
    #[must_use]
    pub fn of(
        playbook: &Playbook,
        source: &Source,
        sections: &[Arc<Section>],
        before: Option<&Arc<Self>>,
    ) -> Arc<Self> {
        let articles = || {
            let articles = playbook.library.iter().flat_map(|library| &library.articles);
            articles.map(|article| (article.path.as_str(), library::section_key(article)))
        };
        let keys = || sections.iter().map(|section| section.key.as_str());
        let paths = || source.files().map(|(id, file)| (id, file.path.as_str()));
        let attachments = || source.attachments().map(|(path, _)| path);
        if let Some(before) = before
            && before.keys.iter().map(String::as_str).eq(keys())
            && before.paths.iter().map(|(id, path)| (*id, path.as_str())).eq(paths())
            && before.attachments.iter().map(String::as_str).eq(attachments())
            && before
                .articles
                .iter()
                .map(|(path, key)| (path.as_str(), Cow::Borrowed(key.as_str())))
                .eq(articles())
        {
            return Arc::clone(before);
        }
        let mut directory = Self {
            keys: keys().map(str::to_owned).collect(),
            paths: paths().map(|(id, path)| (id, path.to_owned())).collect(),
            attachments: attachments().map(str::to_owned).collect(),
            articles: articles()
                .map(|(path, key)| (path.to_owned(), key.into_owned()))
                .collect(),
            ..Self::default()
        };
        directory.places = directory
            .keys
            .iter()
            .enumerate()
            .map(|(place, key)| (key.clone(), place))
            .collect();
        for chapter in CHAPTERS {
            let files = files_of(chapter.key);
            directory.files.extend(files.map(|file| (file, chapter.key.to_owned())));
        }
        directory.files.extend(directory.articles.iter().cloned());
        Arc::new(directory)
    }

    /// The place of a section among all.
    #[must_use]
    pub fn place(&self, key: &str) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// Whether there is a section with this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.places.has(key)
    }

    /// The names of content files, for suggestions.
    pub(super) fn names(&self) -> &Names {
        self.names.get_or_init(|| {
            let chapters = CHAPTERS.iter().flat_map(|chapter| files_of(chapter.key));
            let articles = self.articles.iter().map(|(path, _)| path.clone());
            let paths: BTreeSet<String> = chapters.chain(articles).collect();
            Names::new(paths.iter().map(|path| path.rsplit('/').next().unwrap_or_default()))
        })
    }

    /// The path of a text file inside the content folder.
    pub(super) fn path(&self, file: FileId) -> &str {
        self.paths.get(&file).map_or("", String::as_str)
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
            None => join(self.path(from), &path).and_then(|joined| self.find(&joined)),
        };
        match found {
            Some(Found::Section(key)) => Destination::Section { key, anchor },
            Some(Found::Attachment(path)) => Destination::Attachment(path),
            None => Destination::Nowhere,
        }
    }

    fn find(&self, path: &str) -> Option<Found> {
        let path = path.trim_end_matches('/');
        let section = |path: &str| self.files.get(path).filter(|key| self.has(key));
        // Nearly every link names a file as it lies there.
        if let Some(key) = section(path) {
            return Some(Found::Section(key.clone()));
        }
        let bare = path.strip_suffix(".html").unwrap_or(path);
        let tries = [
            format!("{bare}.md"),
            format!("{bare}/index.md"),
            format!("{bare}/_index.md"),
            format!("{bare}/README.md"),
            format!("{bare}.yaml"),
            bare.strip_suffix("/index")
                .map(|folder| format!("{folder}/_index.md"))
                .unwrap_or_default(),
        ];
        if let Some(key) = tries.iter().find_map(|path| section(path)) {
            return Some(Found::Section(key.clone()));
        }
        if self.attachments.contains(path) {
            return Some(Found::Attachment(path.to_owned()));
        }
        // A folder without a page of its own, or a section by its key.
        let key = library::model::address(bare);
        [bare, key.as_str()]
            .into_iter()
            .find(|key| self.has(key))
            .map(|key| Found::Section(key.to_owned()))
    }
}

enum Found {
    Section(String),
    Attachment(String),
}

impl Section {
    /// Where the links of its texts lead.
    pub(super) fn destinations(&self, directory: &Arc<Directory>) -> Arc<Destinations> {
        self.destinations
            .get(self, Same(Arc::clone(directory)), |section, Same(directory)| {
                let texts = section.places().texts.iter();
                let of_text = texts.map(|text| {
                    let links = text.document.links.iter();
                    links
                        .map(|link| directory.destination(text.span.file, &link.target))
                        .collect()
                });
                Arc::new(of_text.collect())
            })
    }
}
