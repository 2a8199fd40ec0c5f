//! The files of a past revision, by the same rules as those of a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use gix_hash::ObjectId;
use gix_object::bstr::ByteSlice as _;

use super::objects::{Broken, Entry, EntryKind, Objects};
use super::{Commit, Repository, id_of};
use crate::diagnostic::Report;
use crate::source::plain_file::{self, Content, Fault};
use crate::source::shelf::{Key, Shelf, Text};
use crate::source::{Source, SourceFile};

/// No longer path is followed: a repository could hold folders in folders without end.
pub(super) const LONGEST_PATH: usize = 4096;
/// No more files than this are listed: a few objects can stand for any number of files.
const MOST_FILES: usize = 500_000;
/// No more than this is read of one revision, for the same reason.
const MOST_BYTES: u64 = 4 * 1024 * 1024 * 1024;

/// A folder of content as it was.
#[derive(Clone, Debug)]
pub struct Past {
    /// The files.
    pub source: Source,
    /// What is wrong with some of them.
    pub report: Report,
}

impl Repository {
    /// The content of a folder as it was in a revision, as [`super::super::disk::read`] would have read
    /// it. `inside` is the path of the folder from the top of the repository, `shown` stands in front of
    /// every path in messages, `left_out` are folders below it that are not content. Ends of lines are as the
    /// repository holds them. Links are left out, and other repositories (submodules) are not looked into.
    ///
    /// # Errors
    /// When the revision has no such folder, or an object cannot be read.
    pub fn source_at(&self, commit: &Commit, inside: &str, shown: &str, left_out: &[&str]) -> Result<Past> {
        self.source_of(commit, inside, shown, left_out, &|_| true)
    }

    /// As [`source_at`](Self::source_at), without the files whose paths below the folder are not `wanted`.
    ///
    /// # Errors
    /// As [`source_at`](Self::source_at).
    pub fn source_of(
        &self,
        commit: &Commit,
        inside: &str,
        shown: &str,
        left_out: &[&str],
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<Past> {
        if !self.has_folder(commit, inside)? {
            bail!("the revision `{}` has no folder `{inside}`", commit.short);
        }
        let tree = self.objects.link(id_of(commit)?)?.tree;
        let found = listed(&self.objects, tree, inside, left_out)
            .with_context(|| format!("cannot read the revision `{}`", commit.short))?;
        let (mut faults, mut texts) = (BTreeMap::new(), BTreeMap::new());
        let (mut kept, mut read) = (Shelf::default(), 0);
        for (path, entry) in found {
            // What has no readable name is told below.
            if !path.to_str().map_or(true, wanted) {
                continue;
            }
            let key = Key::new(shown, &path_of(&path));
            match self.content(&key, &path, entry, &mut read)? {
                None => {}
                Some(Content::Attachment(bytes)) => kept.attach(&key, bytes),
                Some(Content::Text(text)) => {
                    let path = key.path();
                    texts.insert(key.clone(), Text { path, text });
                }
                Some(Content::Faulty(fault)) => {
                    let (path, text) = (String::new(), fault.text.as_str().into());
                    texts.insert(key.clone(), Text { path, text });
                    faults.insert(key, fault);
                }
            }
        }
        kept.place(texts);
        let mut report = Report::default();
        for (key, fault) in &faults {
            if let Some(id) = kept.id(key) {
                report.push(fault.finding(id));
            }
        }
        let source = kept.into_source();
        Ok(Past { source, report })
    }

    /// What a file of the content folder is; `None` when it is no content.
    fn content(&self, key: &Key, path: &[u8], entry: Entry, read: &mut u64) -> Result<Option<Content>> {
        if entry.kind == EntryKind::Link {
            return Ok(Some(Content::Faulty(Fault::link(&key.shown))));
        }
        let is_text = path.to_str().is_ok();
        if entry.kind == EntryKind::Submodule || is_text && !plain_file::belongs(&key.inside) {
            return Ok(None);
        }
        let fault = |why| Ok(Some(Content::Faulty(Fault::skipped(&key.shown, why))));
        if !is_text {
            return fault("its name is not valid text");
        }
        let bytes = self.objects.size(entry.id)?;
        if bytes > plain_file::MAX_BYTES {
            return Ok(Some(plain_file::too_large(&key.shown)));
        }
        *read += bytes;
        if *read > MOST_BYTES {
            bail!("the revision holds more than 4 GiB of files");
        }
        Ok(Some(plain_file::judged(&key.inside, self.objects.blob(entry.id)?)))
    }

    /// Whether a revision has a folder at a path from the top of the repository.
    ///
    /// # Errors
    /// When the revision cannot be read.
    pub fn has_folder(&self, commit: &Commit, path: &str) -> Result<bool> {
        let tree = self.objects.link(id_of(commit)?)?.tree;
        let found = self.objects.at(tree, path.as_bytes())?;
        Ok(found.is_some_and(|entry| entry.kind == EntryKind::Folder))
    }

    /// All plain files below a folder of a revision, such as a theme's, by their paths below it; empty
    /// when there is no such folder.
    ///
    /// # Errors
    /// When an object cannot be read.
    pub fn files_at(&self, commit: &Commit, inside: &str) -> Result<Vec<(String, Vec<u8>)>> {
        if !self.has_folder(commit, inside)? {
            return Ok(Vec::new());
        }
        let tree = self.objects.link(id_of(commit)?)?.tree;
        let mut found = Vec::new();
        walk(&self.objects, tree, inside, &mut |path, entry| {
            if let Ok(path) = path.to_str()
                && entry.kind == EntryKind::File
            {
                found.push((path.to_owned(), entry.id));
            }
        })?;
        let mut files = Vec::new();
        for (path, id) in found {
            if self.objects.size(id)? <= plain_file::MAX_BYTES {
                files.push((path, self.objects.blob(id)?));
            }
        }
        Ok(files)
    }

    /// The ids of the content of all plain files below a folder of a revision, by their paths below it;
    /// empty when there is no such folder. [`content_id`] gives the id of a text.
    ///
    /// # Errors
    /// When an object cannot be read.
    pub fn content_ids(&self, commit: &Commit, inside: &str) -> Result<BTreeMap<String, String>> {
        let tree = self.objects.link(id_of(commit)?)?.tree;
        let mut found = BTreeMap::new();
        walk(&self.objects, tree, inside, &mut |path, entry| {
            if let Ok(path) = path.to_str()
                && entry.kind == EntryKind::File
            {
                found.insert(path.to_owned(), entry.id.to_string());
            }
        })?;
        Ok(found)
    }

    /// The bytes of one file of a revision; `None` when there is none of this path, or one that is too
    /// large for a playbook.
    ///
    /// # Errors
    /// When an object cannot be read.
    pub fn file_at(&self, commit: &Commit, path: &str) -> Result<Option<Vec<u8>>> {
        let tree = self.objects.link(id_of(commit)?)?.tree;
        let found = self.objects.at(tree, path.as_bytes())?;
        let Some(entry) = found.filter(|entry| entry.kind == EntryKind::File) else {
            return Ok(None);
        };
        if self.objects.size(entry.id)? > plain_file::MAX_BYTES {
            return Ok(None);
        }
        Ok(Some(self.objects.blob(entry.id)?))
    }
}

/// All that is below a folder and not in one of those that are left out.
fn listed(objects: &Objects, tree: ObjectId, inside: &str, left_out: &[&str]) -> Result<Vec<(Vec<u8>, Entry)>, Broken> {
    let is_in = |path: &[u8], folder: &&str| {
        let rest = path.strip_prefix(folder.as_bytes());
        rest.is_some_and(|rest| matches!(rest, [] | [b'/', ..]))
    };
    let mut found = Vec::new();
    walk(objects, tree, inside, &mut |path, entry| {
        if !left_out.iter().any(|folder| is_in(path, folder)) {
            found.push((path.to_vec(), entry));
        }
    })?;
    Ok(found)
}

/// Tells of all that is below a folder and not a folder, without what is hidden, in the order of names.
/// Nothing is told where there is no such folder.
pub(super) fn walk(
    objects: &Objects,
    tree: ObjectId,
    inside: &str,
    tell: &mut dyn FnMut(&[u8], Entry),
) -> Result<(), Broken> {
    let Some(folder) = objects.at(tree, inside.as_bytes())? else {
        return Ok(());
    };
    if folder.kind != EntryKind::Folder {
        return Ok(());
    }
    let mut left = vec![(Vec::new(), folder.id)];
    let mut told = 0;
    while let Some((path, id)) = left.pop() {
        for (name, entry) in objects.entries(id)? {
            told += 1;
            if told > MOST_FILES {
                return Err(Broken::new(folder.id, "holds more than 500,000 files"));
            }
            let mut path = path.clone();
            if !path.is_empty() {
                path.push(b'/');
            }
            path.extend(&name);
            if name.starts_with(b".") || path.len() > LONGEST_PATH {
                continue;
            }
            match entry.kind {
                EntryKind::Folder => left.push((path, entry.id)),
                _ => tell(&path, entry),
            }
        }
    }
    Ok(())
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt as _;
    Path::new(std::ffi::OsStr::from_bytes(bytes)).to_owned()
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> PathBuf {
    Path::new(&*String::from_utf8_lossy(bytes)).to_owned()
}

/// The id by which a repository would know a text.
#[must_use]
pub fn content_id(text: &[u8]) -> Option<String> {
    let id = gix_object::compute_hash(gix_hash::Kind::Sha1, gix_object::Kind::Blob, text);
    id.ok().map(|id| id.to_string())
}

/// The paths of content that differs between two readings of a folder, with what only one of them has.
/// Ends of lines do not count in texts: git may have changed them on the way to the disk.
#[must_use]
pub fn differing(one: &Source, other: &Source) -> BTreeSet<String> {
    fn texts(source: &Source) -> BTreeMap<&str, &SourceFile> {
        source.files().map(|(_, file)| (file.path.as_str(), &**file)).collect()
    }
    let same_text = |one: &str, other: &str| one == other || one.replace("\r\n", "\n") == other.replace("\r\n", "\n");
    let mut differing = BTreeSet::new();
    let (texts_of_one, texts_of_other) = (texts(one), texts(other));
    for path in texts_of_one.keys().chain(texts_of_other.keys()) {
        let both = texts_of_one.get(path).zip(texts_of_other.get(path));
        if !both.is_some_and(|(one, other)| same_text(&one.text, &other.text)) {
            differing.insert((*path).to_owned());
        }
    }
    let attachments = |source: &Source| source.attachments.clone();
    let (one, other) = (attachments(one), attachments(other));
    for path in one.keys().chain(other.keys()) {
        if one.get(path) != other.get(path) {
            differing.insert(path.clone());
        }
    }
    differing
}
