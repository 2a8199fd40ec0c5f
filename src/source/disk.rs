//! Reading a folder on disk: plain files only, nothing from outside the folder.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::{DirEntry, WalkDir};

use super::Source;
use super::folder::Folder;
use crate::diagnostic::Report;

/// Reads a folder once. `shown` stands in front of every path in messages (`content/`); `skip` are
/// folders below it that are not content, such as the output.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn read(folder: &Path, shown: &str, skip: &[PathBuf], report: &mut Report) -> Result<Source> {
    let folder = Folder::open(folder, shown, skip)?;
    report.extend(folder.findings());
    Ok(folder.into_source())
}

/// Reads one text file that is named by the program, such as a template of the author's theme.
///
/// # Errors
/// When the file is there but cannot be read as UTF-8.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))
}

/// All plain files below a folder, as relative paths with `/`; empty when there is no such folder.
#[must_use]
pub fn list(folder: &Path) -> Vec<(String, PathBuf)> {
    WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !hidden(entry))
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| Some((relative(folder, entry.path())?, entry.into_path())))
        .collect()
}

pub(super) fn hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

pub(super) fn relative(folder: &Path, path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path
        .strip_prefix(folder)
        .ok()?
        .components()
        .map(|part| part.as_os_str().to_str())
        .collect();
    Some(parts?.join("/"))
}
