//! What lies in a folder, as one walk found it: names, kinds, lengths and times, without reading a file.

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::disk::hidden;

/// All that lies below a folder, but for what is hidden.
#[derive(Debug, Default)]
pub struct Listing {
    /// The folders below it, by their paths inside.
    pub(super) folders: Vec<PathBuf>,
    /// Everything else by its path inside, in the order of names.
    pub(super) entries: Vec<(PathBuf, Entry)>,
}

/// What stands at a path that is no folder.
#[derive(Debug)]
pub(super) enum Entry {
    Found(Metadata),
    /// It was listed and could not be looked at any more.
    Gone,
    /// A folder that cannot be listed.
    Closed(Closed),
}

/// Why a folder cannot be listed.
#[derive(Debug)]
pub(super) struct Closed {
    pub(super) why: String,
    pub(super) is_absent: bool,
}

impl Listing {
    /// Looks at all that lies below a folder now, without the folders in `skip`.
    #[must_use]
    pub fn of(root: &Path, skip: &[PathBuf]) -> Self {
        let inside = |path: &Path| path.strip_prefix(root).unwrap_or(path).to_owned();
        let top: Vec<Walked> = walk(root, skip, 1).collect();
        let below = |entry: Walked| match entry {
            Ok(folder) if folder.depth() > 0 && folder.file_type().is_dir() => {
                walk(folder.path(), skip, usize::MAX).collect()
            }
            entry => vec![entry],
        };
        let walked: Vec<Vec<Walked>> = top.into_par_iter().map(below).collect();
        let mut folders = Vec::new();
        let mut listed = Vec::new();
        for entry in walked.into_iter().flatten() {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => folders.push(inside(entry.path())),
                Ok(entry) => listed.push(Ok(entry.into_path())),
                Err(error) => listed.push(Err((error.path().unwrap_or(root).to_owned(), Closed::of(&error)))),
            }
        }
        let look = |listed: Result<PathBuf, (PathBuf, Closed)>| match listed {
            Ok(path) => {
                let entry = fs::symlink_metadata(&path).map_or(Entry::Gone, Entry::Found);
                (inside(&path), entry)
            }
            Err((path, closed)) => (inside(&path), Entry::Closed(closed)),
        };
        Self {
            folders,
            entries: listed.into_par_iter().map(look).collect(),
        }
    }
}

type Walked = walkdir::Result<DirEntry>;

/// Walks through a folder, each folder in the order of names.
fn walk(root: &Path, skip: &[PathBuf], depth: usize) -> impl Iterator<Item = Walked> {
    let walk = WalkDir::new(root).max_depth(depth).sort_by_file_name().into_iter();
    walk.filter_entry(|entry| {
        entry.depth() == 0 || !hidden(entry) && !skip.iter().any(|skipped| entry.path() == skipped)
    })
}

impl Closed {
    fn of(error: &walkdir::Error) -> Self {
        let cause = error.io_error();
        Self {
            why: cause.map_or_else(|| error.to_string(), io::Error::to_string),
            is_absent: cause.is_some_and(|cause| cause.kind() == ErrorKind::NotFound),
        }
    }
}
