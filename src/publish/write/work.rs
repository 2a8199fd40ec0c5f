//! The work folder, in which a new site is put together, and what is done about one that a crash
//! has left behind.
//!
//! ```text
//! .public.pmobook/
//!   made-by-pmobook   proof that the folder is ours; the first to come and the last to go
//!   swapping          from here on, `new` or `old` may be the only copy of strangers' files
//!   new/              the new site; after a swap in one step, the old one
//!   old/              the old site, on systems that need two renames
//! ```
//!
//! The two small files are empty: they stand or they do not, so no crash can tear them.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rayon::prelude::*;

use super::disk::{self, Disk, Trouble, stands};
use super::manifest::{self, Manifest};
use super::place::Place;
use super::plan::{aside_names, shown};
use super::refusal::Refusal;
use super::tree::{self, Kind, by_depth};

/// A work folder, existing or not.
pub(super) struct Work {
    root: PathBuf,
    marker: PathBuf,
    swapping: PathBuf,
    pub(super) new: PathBuf,
    pub(super) old: PathBuf,
}

impl Work {
    pub(super) fn at(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            marker: root.join("made-by-pmobook"),
            swapping: root.join("swapping"),
            new: root.join("new"),
            old: root.join("old"),
        }
    }

    /// Makes the folder and its proof.
    pub(super) fn create(&self, disk: &Disk<'_>) -> Result<(), Trouble> {
        if !stands(&self.root) {
            disk.create_folder(&self.root)?;
        }
        disk.write_new(&self.marker, b"")?;
        disk.create_folder(&self.new)
    }

    /// Notes, before the swap, that nothing here may be removed any more without a second look.
    pub(super) fn begin_swap(&self, disk: &Disk<'_>) -> Result<(), Trouble> {
        disk.write_new(&self.swapping, b"")?;
        disk.sync_folder(&self.root)
    }

    /// Brings the output back to the old or the new site after a crash, and clears the work folder.
    /// Returns strangers' files that were saved under another name.
    pub(super) fn recover(&self, disk: &Disk<'_>, output: &Path) -> anyhow::Result<Vec<String>> {
        let Ok(found) = self.root.symlink_metadata() else {
            return Ok(Vec::new());
        };
        if !found.is_dir() || !(stands(&self.marker) || is_empty(&self.root)) {
            return Err(Refusal::new(
                format!("{} is in the way and not from pmobook.", self.root.display()),
                "Move it away and build again.",
            )
            .into());
        }
        // Two renames, and a crash between them: the old site goes back to its place.
        if stands(&self.swapping) && !stands(output) && stands(&self.old) {
            disk.rename(&self.old, output)?;
        }
        Ok(self.clear(disk, output)?)
    }

    /// Removes the work folder with all in it that is ours or stands in the output as well; the
    /// rest goes into the output, and the names that it was given there are returned.
    pub(super) fn clear(&self, disk: &Disk<'_>, output: &Path) -> Result<Vec<String>, Trouble> {
        let mut saved = Vec::new();
        for tree in [&self.old, &self.new].into_iter().filter(|tree| stands(tree)) {
            if stands(&self.swapping) {
                saved.extend(discard(disk, tree, output)?);
            } else {
                // Before a swap, all of this was made here and the output has every original.
                disk.remove_tree(tree)?;
            }
        }
        for file in [&self.swapping, &self.marker] {
            if stands(file) {
                disk.remove_file(file)?;
            }
        }
        disk.remove_folder(&self.root)?;
        Ok(saved)
    }
}

fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

/// Removes a tree that is or was an output folder, file by file, each with a proof that nothing is
/// lost: the output has the same file, or the tree's own list says that we wrote these bytes.
///
/// It keeps no state but the disk's, so a crash in the middle is mended by starting again.
fn discard(disk: &Disk<'_>, doomed: &Path, output: &Path) -> Result<Vec<String>, Trouble> {
    let found = tree::scan(doomed, |_| false)?;
    let list = OnceLock::new();
    let list = || list.get_or_init(|| Manifest::read(doomed).ok().flatten()).as_ref();
    let listed = OnceLock::new();
    let listed = || listed.get_or_init(|| list().map(Manifest::listed).unwrap_or_default());
    let entries = || found.iter().filter(|(path, _)| !path.is(manifest::NAME));

    let files: Vec<_> = entries().filter(|(_, kind)| **kind != Kind::Folder).collect();
    let clear = |(path, kind): &(&'_ Place, &Kind)| {
        let full = doomed.join(path);
        let is_listed = || match listed().get(*path).filter(|_| **kind == Kind::File) {
            Some(hashes) => manifest::is_told(&full, hashes),
            None => Ok(false),
        };
        if !is_same(&full, &output.join(path)) && !is_listed()? {
            return Ok(true);
        }
        disk.remove_file(&full)?;
        Ok(false)
    };
    // Hardly a file needs the list, which takes as long to read as many files to remove.
    let (doubtful, _) = rayon::join(
        || files.par_iter().map(clear).collect::<Result<Vec<_>, Trouble>>(),
        || list().is_some(),
    );
    let doubtful = files.iter().zip(doubtful?).filter(|(_, is_doubtful)| *is_doubtful);
    let doubtful: Vec<&Place> = doubtful.map(|((path, _), _)| *path).collect();
    let saved = save(disk, doomed, output, &doubtful)?;

    let folders = entries().filter(|(_, kind)| **kind == Kind::Folder);
    for group in by_depth(folders.map(|(path, _)| path)).iter().rev() {
        group.par_iter().try_for_each(|path| {
            let made = list().is_some_and(|list| list.folders.contains(&shown(path)));
            if !made && !stands(&output.join(path)) {
                disk.create_folders(&output.join(path))?;
            }
            disk.remove_folder(&doomed.join(path))
        })?;
    }
    // The list goes last: without it, nothing else here could be proven to be ours.
    if list().is_some() {
        disk.remove_file(&doomed.join(manifest::NAME))?;
    }
    disk.remove_folder(doomed)?;
    Ok(saved)
}

/// Moves files that nobody vouches for into the output: an edited page that has its new name there
/// already is dropped, all else finds a free name.
fn save(disk: &Disk<'_>, doomed: &Path, output: &Path, doubtful: &[&Place]) -> Result<Vec<String>, Trouble> {
    let mut saved = Vec::new();
    for path in doubtful {
        let full = doomed.join(path);
        let mut kept = aside_names(path).take_while(|name| stands(&output.join(name)));
        if kept.any(|name| is_same(&full, &output.join(name))) || is_original(&full, output, path) {
            disk.remove_file(&full)?;
            continue;
        }
        let names = std::iter::once((*path).clone()).chain(aside_names(path));
        let Some(name) = names.into_iter().find(|name| !stands(&output.join(name))) else {
            continue;
        };
        if let Some(folder) = output.join(&name).parent() {
            disk.create_folders(folder)?;
        }
        disk.rename(&full, &output.join(&name))?;
        saved.push(shown(&name));
    }
    Ok(saved)
}

/// Whether `path` is a name made for an edited file whose original still stands in the output: so
/// it is in a new site that never came to be swapped in.
fn is_original(full: &Path, output: &Path, path: &Place) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let original = name.split(".edited-by-hand").next().unwrap_or_default();
    is_same(full, &output.join(path.beside(original)))
}

/// Whether two paths are names of one file, or of two with the same bytes (not every system can
/// tell), so that losing the first loses nothing.
fn is_same(one: &Path, other: &Path) -> bool {
    let (Ok(first), Ok(second)) = (one.symlink_metadata(), other.symlink_metadata()) else {
        return false;
    };
    if disk::same(&first, &second) {
        return true;
    }
    if first.is_file() && second.is_file() && first.len() == second.len() {
        let bytes = (std::fs::read(one), std::fs::read(other));
        return matches!(bytes, (Ok(first), Ok(second)) if first == second);
    }
    let targets = (std::fs::read_link(one), std::fs::read_link(other));
    matches!(targets, (Ok(first), Ok(second)) if first == second)
}
