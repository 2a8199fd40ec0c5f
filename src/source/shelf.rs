//! A source whose ids stay in the order of paths, whatever comes and goes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Source;
use super::disk::relative;
use crate::diagnostic::FileId;

/// A file, in the order of the paths that messages show: ids are in this order, because findings are
/// sorted by them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) shown: String,
    /// The path itself; two of them may look the same when they are not valid text.
    pub(super) inside: PathBuf,
}

impl Key {
    /// The file at a path inside the folder; `shown` stands before it in messages.
    pub(super) fn new(shown: &str, inside: &Path) -> Self {
        Self {
            shown: format!("{shown}{}", slashed(inside)),
            inside: inside.to_owned(),
        }
    }

    /// The path inside the folder, with `/`.
    pub(super) fn path(&self) -> String {
        slashed(&self.inside)
    }
}

/// A path below the folder, with `/`; what is not valid text in it is shown as well as can be.
fn slashed(inside: &Path) -> String {
    relative(Path::new(""), inside).unwrap_or_else(|| inside.to_string_lossy().into_owned())
}

/// A text on its way into the source.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) path: String,
    pub(super) text: Arc<str>,
}

/// The source, and which file has which id.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    source: Source,
    /// Texts, and files that are only named in findings.
    ids: BTreeMap<Key, FileId>,
}

impl Shelf {
    pub(super) fn source(&self) -> &Source {
        &self.source
    }

    pub(super) fn into_source(self) -> Source {
        self.source
    }

    pub(super) fn id(&self, key: &Key) -> Option<FileId> {
        self.ids.get(key).copied()
    }

    pub(super) fn text(&self, key: &Key) -> Option<&str> {
        self.source.file(self.id(key)?).map(|file| &*file.text)
    }

    pub(super) fn attachment(&self, key: &Key) -> Option<&[u8]> {
        self.source.attachments.get(&key.path()).map(AsRef::as_ref)
    }

    /// Puts a file that is handed on in the place of whatever was there.
    pub(super) fn attach(&mut self, key: &Key, bytes: Vec<u8>) {
        self.take_out(key);
        self.source.attach(key.path(), bytes);
    }

    /// Takes a file out of the source, whatever it was.
    pub(super) fn take_out(&mut self, key: &Key) {
        match self.ids.remove(key) {
            Some(id) => self.source.remove(id),
            None => self.source.detach(&key.path()),
        }
    }

    /// Puts texts into the source, each between its neighbours.
    pub(super) fn place(&mut self, texts: BTreeMap<Key, Text>) {
        // A picture may have become one that cannot be used.
        for key in texts
            .keys()
            .filter(|key| !self.ids.contains_key(key) && key.inside.to_str().is_some())
        {
            self.source.detach(&key.path());
        }
        if self.ids.is_empty() {
            return self.number_anew(texts);
        }
        let mut left = texts;
        while let Some((key, text)) = left.pop_first() {
            let Some(id) = self.ids.get(&key).copied().or_else(|| self.id_for(&key)) else {
                left.insert(key, text);
                return self.number_anew(left);
            };
            self.source.put(id, text.path, key.shown.clone(), text.text);
            self.ids.insert(key, id);
        }
    }

    fn id_for(&self, key: &Key) -> Option<FileId> {
        let before = self.ids.range(..key).next_back().map(|(_, id)| *id);
        let after = self.ids.range(key..).next().map(|(_, id)| *id);
        Source::id_between(before, after)
    }

    /// Gives every file a new id, in the order of paths.
    fn number_anew(&mut self, mut texts: BTreeMap<Key, Text>) {
        for (key, id) in std::mem::take(&mut self.ids) {
            if let Some(file) = self.source.file(id) {
                let (path, text) = (file.path.clone(), file.text.clone());
                texts.entry(key).or_insert(Text { path, text });
            }
            self.source.remove(id);
        }
        for (key, text) in texts {
            let id = self.source.add(text.path, key.shown.clone(), text.text);
            self.ids.insert(key, id);
        }
    }
}
