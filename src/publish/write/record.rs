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
            inputs: inputs.all.text.clone(),
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

/// What is remembered of the site in an output folder, if it was made of these very inputs and nobody has touched
/// its files since: then another build would write nothing. Where in doubt, it says nothing.
#[must_use]
pub fn unchanged(output: &Path, inputs: &Fingerprint) -> Option<Record> {
    let places = Places::of(output).ok()?;
    let text = std::fs::read(file_for(&places.output)?).ok()?;
    let record: Record = serde_json::from_slice(&text).ok()?;
    let is_clean = !stands(&places.work) && !stands(&places.inner_work);
    // The list is long; where an input has changed, nobody needs it yet.
    if !is_clean || record.inputs != inputs.all.text {
        return None;
    }
    let manifest = Manifest::read(&places.output).ok().flatten()?;
    (stamps(&places.output, &manifest)?.fingerprint == record.files).then_some(record)
}

/// The site in an output folder, if nobody has touched its files since, and if its pages were made of what these
/// inputs are beside the content. Where in doubt, it says nothing.
#[must_use]
pub fn standing(output: &Path, inputs: &Fingerprint) -> Option<StandingSite> {
    let places = Places::of(output).ok()?;
    let text = std::fs::read_to_string(file_of_pages(&places.output)?).ok()?;
    // The fingerprint of the site as it was written, what its pages were made of beside the content, and the pages.
    let (known, pages) = text.split_once('\n')?;
    let (beside, pages) = pages.split_once('\n')?;
    if beside != inputs.beside.text {
        return None;
    }
    let (fingerprint, site) = standing_files(&places)?;
    (fingerprint == known).then(|| StandingSite {
        traces: Traces::parse(pages),
        ..site
    })
}

/// The files of ours in an output folder, with their fingerprint; `None` where a run was stopped there.
pub(super) fn standing_files(places: &Places) -> Option<(String, StandingSite)> {
    let is_clean = !stands(&places.work) && !stands(&places.inner_work);
    let manifest = Manifest::read(&places.output).ok().flatten().filter(|_| is_clean)?;
    let stamps = stamps(&places.output, &manifest)?;
    let files = manifest.files.into_iter().zip(stamps.lengths);
    let site = StandingSite {
        traces: Traces::default(),
        files: files.map(|((path, hash), length)| (path, (length, hash))).collect(),
    };
    Some((stamps.fingerprint, site))
}

/// Remembers a site that now stands in an output folder with this list. What cannot be written is not remembered.
pub(super) fn remember(disk: &Disk<'_>, output: &Path, manifest: &Manifest, made_of: &MadeOf<'_>) {
    if made_of.record.is_none() && made_of.traces.is_none() {
        return;
    }
    let Some(Stamps { fingerprint: files, .. }) = stamps(output, manifest) else {
        return;
    };
    if let Some((file, traces)) = file_of_pages(output).zip(made_of.traces) {
        let text = format!("{files}\n{}\n{}", made_of.inputs.beside.text, traces.shown());
        let _ = written(disk, &file, text.as_bytes());
    }
    if let Some((file, record)) = file_for(output).zip(made_of.record) {
        let record = Record {
            files,
            ..record.clone()
        };
        let _ = written(disk, &file, &serde_json::to_vec(&record).unwrap_or_default());
    }
}

fn written(disk: &Disk<'_>, file: &Path, text: &[u8]) -> Result<(), Trouble> {
    if let Some(folder) = file.parent().filter(|folder| !folder.is_dir()) {
        disk.create_folders(folder)?;
    }
    let beside = file.with_extension(std::process::id().to_string());
    if stands(&beside) {
        disk.remove_file(&beside)?;
    }
    disk.write_new(&beside, text)?;
    disk.rename(&beside, file)
}

/// Lengths and times of the files of a list as they stand in the output folder, and of the list itself.
struct Stamps {
    lengths: Vec<u64>,
    /// All of it in a few letters.
    fingerprint: String,
}

/// `None` where one of the files is missing.
fn stamps(output: &Path, manifest: &Manifest) -> Option<Stamps> {
    let stamp = |path: &str| -> Option<(u64, Duration)> {
        let found = output.join(path).symlink_metadata().ok()?;
        let modified = found.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        found.is_file().then_some((found.len(), modified))
    };
    let stamps: Option<Vec<_>> = manifest.files.par_iter().map(|(path, _)| stamp(path)).collect();
    let stamps = stamps?;
    let mut told = Vec::with_capacity(24 * (stamps.len() + 1));
    for (length, modified) in stamps.iter().chain([&stamp(manifest::NAME)?]) {
        told.extend(length.to_le_bytes());
        told.extend(modified.as_nanos().to_le_bytes());
    }
    Some(Stamps {
        lengths: stamps.into_iter().map(|(length, _)| length).collect(),
        fingerprint: blake3::hash(&told).to_hex().to_string(),
    })
}

/// Where a site is remembered; `None` where the system names no place for it.
fn file_for(output: &Path) -> Option<PathBuf> {
    let name = blake3::hash(output.as_os_str().as_encoded_bytes()).to_hex();
    let name = name.get(..32)?;
    Some(caches()?.join("pmobook").join(format!("{name}.json")))
}

/// Where its pages are remembered.
fn file_of_pages(output: &Path) -> Option<PathBuf> {
    Some(file_for(output)?.with_extension("pages"))
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
