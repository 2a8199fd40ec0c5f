//! What the program remembers of a site that it wrote, so that it can tell that nothing has changed since, or which
//! pages have not.
//!
//! It lies in the folder that the system keeps for such things, not in the site: times of files would make two equal
//! sites differ, and nobody should have to publish them. Where it is lost, the next build is a whole one.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::Places;
use super::disk::{Disk, Trouble, stands};
use super::draft::MadeOf;
use super::manifest::{self, Manifest};
use crate::publish::traces::Traces;
use crate::source::fingerprint::Fingerprint;

/// What a site was made of, seen from outside, and how much it shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The fingerprint of all that it was made of.
    inputs: String,
    /// How many pages it has.
    pub pages: usize,
    /// How many charts are on them.
    pub charts: usize,
    /// The fingerprint of its files as they were written.
    #[serde(default)]
    files: String,
}

impl Record {
    /// A site that was made of these inputs.
    #[must_use]
    pub fn of(inputs: &Fingerprint, pages: usize, charts: usize) -> Self {
        Self {
            inputs: inputs.text.clone(),
            pages,
            charts,
            files: String::new(),
        }
    }
}

/// A site of ours that stands as it was written, with what its pages were made of.
pub struct StandingSite {
    /// What its pages were made of.
    pub traces: Traces,
    /// Its files, each with its length and its hash.
    pub(super) files: BTreeMap<String, (u64, String)>,
}

/// What is remembered of the pages of a site.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pages<T> {
    /// The fingerprint of all files of the site as they were written.
    files: String,
    /// What the pages were made of beside the content.
    beside: String,
    traces: T,
}

/// What is remembered of the site in an output folder, if it was made of these very inputs and nobody has touched
/// its files since: then another build would write nothing. Where in doubt, it says nothing.
#[must_use]
pub fn unchanged(output: &Path, inputs: &Fingerprint) -> Option<Record> {
    let places = Places::of(output).ok()?;
    let text = std::fs::read(file_for(&places.output)?).ok()?;
    let record: Record = serde_json::from_slice(&text).ok()?;
    let is_clean = !stands(&places.work) && !stands(&places.inner_work);
    let is_same = is_clean && record.inputs == inputs.text;
    (is_same && fingerprint(&places.output)? == record.files).then_some(record)
}

/// The site in an output folder, if nobody has touched its files since, and if its pages were made of what these
/// inputs are beside the content. Where in doubt, it says nothing.
#[must_use]
pub fn standing(output: &Path, inputs: &Fingerprint) -> Option<StandingSite> {
    let places = Places::of(output).ok()?;
    let text = std::fs::read(file_of_pages(&places.output)?).ok()?;
    let pages: Pages<Traces> = serde_json::from_slice(&text).ok()?;
    let is_clean = !stands(&places.work) && !stands(&places.inner_work);
    let (files, lengths) = looked_at(&places.output).filter(|_| is_clean && pages.beside == inputs.beside)?;
    (files == pages.files).then_some(StandingSite {
        traces: pages.traces,
        files: lengths,
    })
}

/// Remembers a site that now stands in an output folder. What cannot be written is not remembered.
pub(super) fn remember(disk: &Disk<'_>, output: &Path, made_of: &MadeOf<'_>) {
    let Some(files) = fingerprint(output) else {
        return;
    };
    if let Some((file, record)) = file_for(output).zip(made_of.record) {
        let files = files.clone();
        let record = Record {
            files,
            ..record.clone()
        };
        let _ = written(disk, &file, &record);
    }
    if let Some((file, traces)) = file_of_pages(output).zip(made_of.traces) {
        let beside = made_of.inputs.beside.clone();
        let _ = written(disk, &file, &Pages { files, beside, traces });
    }
}

fn written(disk: &Disk<'_>, file: &Path, record: &impl Serialize) -> Result<(), Trouble> {
    let text = serde_json::to_vec(record).unwrap_or_default();
    if let Some(folder) = file.parent().filter(|folder| !folder.is_dir()) {
        disk.create_folders(folder)?;
    }
    let beside = file.with_extension(std::process::id().to_string());
    if stands(&beside) {
        disk.remove_file(&beside)?;
    }
    disk.write_new(&beside, &text)?;
    disk.rename(&beside, file)
}

/// The lengths and times of all files of ours as they stand in the output folder, with the list that names them;
/// `None` where one of them is missing.
fn fingerprint(output: &Path) -> Option<String> {
    looked_at(output).map(|(fingerprint, _)| fingerprint)
}

/// The same with these files, each with its length and the hash that the list has of it.
fn looked_at(output: &Path) -> Option<(String, BTreeMap<String, (u64, String)>)> {
    let manifest = Manifest::read(output).ok().flatten()?;
    let stamp = |path: &str| -> Option<(u64, Duration)> {
        let found = output.join(path).symlink_metadata().ok()?;
        let modified = found.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        found.is_file().then_some((found.len(), modified))
    };
    let stamps: Option<Vec<_>> = manifest.files.par_iter().map(|(path, _)| stamp(path)).collect();
    let stamps = stamps?;
    let mut hasher = blake3::Hasher::new();
    for (length, modified) in stamps.iter().chain([&stamp(manifest::NAME)?]) {
        hasher.update(&length.to_le_bytes());
        hasher.update(&modified.as_nanos().to_le_bytes());
    }
    let files = manifest.files.into_iter().zip(stamps);
    let files = files.map(|((path, hash), (length, _))| (path, (length, hash)));
    Some((hasher.finalize().to_hex().to_string(), files.collect()))
}

/// Where a site is remembered; `None` where the system names no place for it.
fn file_for(output: &Path) -> Option<PathBuf> {
    let name = blake3::hash(output.as_os_str().as_encoded_bytes()).to_hex();
    let name = name.get(..32)?;
    Some(caches()?.join("pmobook").join(format!("{name}.json")))
}

/// Where its pages are remembered.
fn file_of_pages(output: &Path) -> Option<PathBuf> {
    Some(file_for(output)?.with_extension("pages.json"))
}

/// The folder that the system keeps for what can be made again.
#[allow(
    clippy::disallowed_methods,
    reason = "it decides where is remembered, not what is written"
)]
fn caches() -> Option<PathBuf> {
    let named = |name: &str| {
        std::env::var_os(name)
            .filter(|value: &OsString| !value.is_empty())
            .map(PathBuf::from)
    };
    let own = named("XDG_CACHE_HOME").filter(|folder| folder.is_absolute());
    if cfg!(windows) {
        return named("LOCALAPPDATA");
    }
    let below = if cfg!(target_os = "macos") {
        "Library/Caches"
    } else {
        ".cache"
    };
    own.or_else(|| Some(named("HOME")?.join(below)))
        .filter(|folder| folder.is_absolute())
}
