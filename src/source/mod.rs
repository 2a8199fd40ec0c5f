//! Text in: the files an author wrote, and typed reading of them.
//!
//! [`Source`] is the only door to files: a folder on disk today, a past revision of it later.

pub mod disk;
pub mod fingerprint;
pub mod folder;
pub mod front_matter;
pub mod git;
pub mod listing;
pub mod markdown;
mod plain_file;
pub mod project;
pub mod rules;
mod shelf;
mod stamp;
pub mod table;
pub mod yaml;

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

use bytes::Bytes;

use crate::diagnostic::{FileId, Files, Report, Span};
use crate::memory::Derived;
use crate::vocabulary::value::At;
use yaml::Node;

/// A text file of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path inside the content folder, with `/`; empty for a file that is only named in findings.
    pub path: String,
    /// Path as shown in messages, relative to the folder that was given.
    pub shown_path: String,
    /// The whole text, without a byte order mark.
    pub text: Arc<str>,
    /// What it says as YAML, with what was found on reading that.
    tree: Derived<(Node, Report)>,
}

impl SourceFile {
    /// What the file says as YAML; `id` is its own. It is read once, and its findings are told each time.
    #[must_use]
    pub fn tree(&self, id: FileId, report: &mut Report) -> Node {
        let (tree, findings) = self.tree.get(|| {
            let mut findings = Report::default();
            let tree = yaml::parse(&self.text, id, 0, &mut findings);
            (tree, findings)
        });
        report.extend(findings.clone());
        tree.clone()
    }
}

/// Everything that was read: texts by id, and other files (pictures, forms) as bytes.
///
/// A file is never changed in place: a new text is a new [`SourceFile`] under the same id, so whoever
/// holds the earlier one can tell by the pointer whether anything has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    files: BTreeMap<FileId, Arc<SourceFile>>,
    by_path: BTreeMap<String, FileId>,
    attachments: BTreeMap<String, Bytes>,
}

/// How far apart the ids of neighbours are, so that a file that appears later finds one between them.
/// Ids are in the order of paths: findings and places are sorted by them.
const GAP: u32 = 1 << 11;

impl Source {
    /// A source made of texts, for tests and for past revisions.
    #[must_use]
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut source = Self::default();
        let sorted: BTreeMap<&str, &str> = texts.into_iter().collect();
        for (path, text) in sorted {
            source.add(path.to_owned(), path.to_owned(), text);
        }
        source
    }

    /// Adds a text file; its path must come after those of all others.
    pub fn add(&mut self, path: String, shown_path: String, text: impl Into<Arc<str>>) -> FileId {
        let last = self.files.keys().next_back();
        let id = FileId(last.map_or(0, |last| last.0).saturating_add(GAP));
        self.put(id, path, shown_path, text.into());
        id
    }

    /// Puts a text file where an id says, in the place of an earlier one if there is any.
    pub fn put(&mut self, id: FileId, path: String, shown_path: String, text: Arc<str>) {
        let bare = text.strip_prefix('\u{feff}').map(Arc::from);
        let text = bare.unwrap_or(text);
        self.remove(id);
        if !path.is_empty() {
            self.by_path.insert(path.clone(), id);
        }
        self.files.insert(
            id,
            Arc::new(SourceFile {
                path,
                shown_path,
                text,
                tree: Derived::default(),
            }),
        );
    }

    /// Takes a text file out.
    pub fn remove(&mut self, id: FileId) {
        if let Some(file) = self.files.remove(&id)
            && self.by_path.get(&file.path) == Some(&id)
        {
            self.by_path.remove(&file.path);
        }
    }

    /// An id between two neighbours; `None` when all are taken, and all files have to be added anew.
    #[must_use]
    pub fn id_between(before: Option<FileId>, after: Option<FileId>) -> Option<FileId> {
        let low = before.map_or(0, |id| id.0.saturating_add(1));
        let high = match after {
            Some(after) => after.0,
            // The largest id stands for no file at all.
            None => low.saturating_add(2 * (GAP - 1)),
        };
        (low < high).then(|| FileId(low + (high - low) / 2))
    }

    /// Adds a file that is handed on as it is.
    pub fn attach(&mut self, path: String, bytes: Vec<u8>) {
        self.attachments.insert(path, bytes.into());
    }

    /// Takes such a file out.
    pub fn detach(&mut self, path: &str) {
        self.attachments.remove(path);
    }

    /// The text file at a path inside the content folder.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// Whether a file at this path was refused, which has been reported.
    #[must_use]
    pub fn is_refused(&self, path: &str) -> bool {
        let mut refused = self.files.values().filter(|file| file.path.is_empty());
        refused.any(|file| {
            let before = file.shown_path.strip_suffix(path);
            before.is_some_and(|before| before.is_empty() || before.ends_with('/'))
        })
    }

    /// A text file by id.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&Arc<SourceFile>> {
        self.files.get(&id)
    }

    /// The text between two places of a file.
    #[must_use]
    pub fn part(&self, span: Span) -> At<String> {
        let text = self.file(span.file).and_then(|file| file.text.get(span.range()));
        At::new(text.unwrap_or_default().to_owned(), span)
    }

    /// The path of a text file inside the content folder.
    #[must_use]
    pub fn content_path(&self, id: FileId) -> &str {
        self.file(id).map_or("", |file| file.path.as_str())
    }

    /// All text files, by path.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &Arc<SourceFile>)> {
        let files = self.files.iter().map(|(id, file)| (*id, file));
        files.filter(|(_, file)| !file.path.is_empty())
    }

    /// Text files whose paths begin like this, by path.
    pub fn files_like<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = (FileId, &'a Arc<SourceFile>)> {
        self.by_path
            .range::<str, _>((Bound::Included(beginning), Bound::Unbounded))
            .take_while(move |(path, _)| path.starts_with(beginning))
            .filter_map(|(_, id)| Some((*id, self.file(*id)?)))
    }

    /// All other files, by path.
    pub fn attachments(&self) -> impl Iterator<Item = (&str, &Bytes)> {
        self.attachments.iter().map(|(path, bytes)| (path.as_str(), bytes))
    }

    /// Whether there is an attachment at this path.
    #[must_use]
    pub fn has_attachment(&self, path: &str) -> bool {
        self.attachments.contains_key(path)
    }
}

impl Files for Source {
    fn path(&self, file: FileId) -> &str {
        self.file(file).map_or("", |file| file.shown_path.as_str())
    }

    fn text(&self, file: FileId) -> &str {
        self.file(file).map_or("", |file| &*file.text)
    }
}

/// Joins a relative reference to the folder of the file that holds it; `None` when it climbs out.
#[must_use]
pub fn join(from: &str, reference: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in reference.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
