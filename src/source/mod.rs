//! Text in: the files an author wrote, and typed reading of them.
//!
//! [`Source`] is the only door to files: a folder on disk today, a past revision of it later.

pub mod disk;
pub mod front_matter;
pub mod markdown;
pub mod project;
pub mod rules;
pub mod table;
pub mod yaml;

use std::collections::BTreeMap;

use crate::diagnostic::{FileId, Files};

/// A text file of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path inside the content folder, with `/`.
    pub path: String,
    /// Path as shown in messages, relative to the folder that was given.
    pub shown_path: String,
    /// The whole text, without a byte order mark.
    pub text: String,
}

/// Everything that was read: texts by id, and other files (pictures, forms) as bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    files: Vec<SourceFile>,
    by_path: BTreeMap<String, FileId>,
    attachments: BTreeMap<String, Vec<u8>>,
}

impl Source {
    /// A source made of texts, for tests and for past revisions.
    #[must_use]
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut source = Self::default();
        for (path, text) in texts {
            source.add(path.to_owned(), path.to_owned(), text.to_owned());
        }
        source
    }

    /// Adds a text file.
    pub fn add(&mut self, path: String, shown_path: String, text: String) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        };
        self.by_path.insert(path.clone(), id);
        self.files.push(SourceFile { path, shown_path, text });
        id
    }

    /// Adds a file that is handed on as it is.
    pub fn attach(&mut self, path: String, bytes: Vec<u8>) {
        self.attachments.insert(path, bytes);
    }

    /// The text file at a path inside the content folder.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// A text file by id.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The path of a text file inside the content folder.
    #[must_use]
    pub fn content_path(&self, id: FileId) -> &str {
        self.file(id).map_or("", |file| file.path.as_str())
    }

    /// All text files, by path.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.by_path.values().filter_map(|id| Some((*id, self.file(*id)?)))
    }

    /// All other files, by path.
    pub fn attachments(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.attachments
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
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
        self.file(file).map_or("", |file| file.text.as_str())
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
