//! The usual way: the whole new site is put together beside the old one, then takes its place.
//!
//! A crash at any moment leaves the old site or the new one under the output's name, except for
//! the blink between two renames on systems without an exchange; the next run mends that.

use std::fs::Metadata;
use std::io::ErrorKind;
use std::path::Path;

use rayon::prelude::*;

use super::Places;
use super::disk::{self, Disk, Trouble, stands};
use super::draft::Piece;
use super::lock::barred;
use super::manifest;
use super::place::Place;
use super::plan::Plan;
use super::tree::{by_depth, one_disk};
use super::work::Work;

/// How it went.
pub(super) enum Outcome {
    /// The new site stands. These strangers' files came into the old one meanwhile, or could not
    /// keep their name; all are in the new one.
    Swapped(Vec<String>),
    /// Something here cannot be carried into a new folder unchanged. Nothing was touched.
    NotHere,
}

/// Why staging stopped.
enum Stop {
    NotHere,
    Trouble(Trouble),
}

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

/// Builds the new site and swaps it in. `is_open` says that files were put into the new folder already; where the
/// site cannot be moved, they stay there.
pub(super) fn run(disk: &Disk<'_>, places: &Places, plan: &Plan<'_>, is_open: bool) -> Result<Outcome, Trouble> {
    if plan.has_closed || is_mounted(places) {
        return Ok(Outcome::NotHere);
    }
    let work = Work::at(&places.work);
    let created = if is_open { Ok(()) } else { create(disk, &work) };
    let done = created
        .and_then(|()| fill(disk, places, plan, &work.new))
        .and_then(|()| swap(disk, places, &work));
    match done {
        Ok(()) => {
            // The new site stands; what cannot be cleared now is cleared by the next run.
            let saved = work.clear(disk, &places.output).unwrap_or_default();
            let _ = disk.sync_folder(&places.parent);
            Ok(Outcome::Swapped(saved))
        }
        Err(stop) => {
            if stands(&places.work) && !(is_open && matches!(stop, Stop::NotHere)) {
                let _ = work.clear(disk, &places.output);
            }
            match stop {
                Stop::NotHere => Ok(Outcome::NotHere),
                Stop::Trouble(trouble) => Err(trouble),
            }
        }
    }
}

fn create(disk: &Disk<'_>, work: &Work) -> Result<(), Stop> {
    work.create(disk).map_err(|trouble| {
        if barred(&trouble) {
            Stop::NotHere
        } else {
            Stop::Trouble(trouble)
        }
    })
}

/// A mounted folder cannot be renamed.
pub(super) fn is_mounted(places: &Places) -> bool {
    match (places.output.metadata(), places.parent.metadata()) {
        (Ok(output), Ok(parent)) => !one_disk(&output, &parent),
        _ => false,
    }
}

/// Puts the new site together in `new`.
fn fill(disk: &Disk<'_>, places: &Places, plan: &Plan<'_>, new: &Path) -> Result<(), Stop> {
    let old = places.output.as_path();
    let folders = by_depth(&plan.folders);
    for group in &folders {
        group
            .par_iter()
            .filter(|folder| !stands(&new.join(folder)))
            .try_for_each(|folder| disk.create_folder(&new.join(folder)))?;
    }
    let same_name = plan.foreign.iter().map(|path| (path, path));
    let carried: Vec<(&Place, &Place)> = same_name.chain(&plan.aside).collect();
    carried
        .par_iter()
        .try_for_each(|(from, to)| carry(disk, &old.join(from), &new.join(to)))?;
    let unchanged: Vec<_> = plan.unchanged.iter().collect();
    unchanged
        .par_iter()
        .try_for_each(|(path, piece)| keep(disk, &old.join(path), &new.join(path), **piece))?;
    let write: Vec<_> = plan.write.iter().collect();
    write.par_iter().try_for_each(|(path, piece)| match piece {
        Piece::Whole(artifact) => disk.write_new(&new.join(path), &artifact.bytes),
        // Somebody has taken it away since it was looked at.
        Piece::Put(put) if put.is_old => Err(Trouble::new("read", &old.join(path), ErrorKind::NotFound.into())),
        Piece::Put(_) => Ok(()),
    })?;
    disk.write_new(&new.join(manifest::NAME), &plan.manifest.render())?;
    // Deepest first, so that nothing changes a folder after it was given its old time.
    for group in folders.iter().rev() {
        group
            .par_iter()
            .try_for_each(|folder| dress(disk, &old.join(folder), &new.join(folder)))?;
    }
    dress(disk, old, new)?;
    let files: Vec<_> = plan.write.keys().cloned().chain([manifest::NAME.into()]).collect();
    disk.sync_tree(new, &files, &plan.folders)?;
    Ok(())
}

/// Takes a stranger's file into the new site as a second name of the very same file: whoever has
/// it open goes on working with it. A copy would not be the same, so without links there is no
/// staging.
fn carry(disk: &Disk<'_>, from: &Path, to: &Path) -> Result<(), Stop> {
    // A file of ours with the very bytes of the stranger's was put there.
    if stands(to) {
        disk.remove_file(to)?;
    }
    if let Err(trouble) = disk.link(from, to) {
        return Err(match trouble.kind() {
            // It is gone: its owner is at work right now.
            ErrorKind::NotFound | ErrorKind::AlreadyExists => Stop::Trouble(trouble),
            _ => Stop::NotHere,
        });
    }
    match (from.symlink_metadata(), to.symlink_metadata()) {
        // Some systems link what a link points to instead of the link.
        (Ok(from), Ok(to)) if from.file_type() == to.file_type() => Ok(()),
        _ => Err(Stop::NotHere),
    }
}

/// Takes an unchanged file of ours into the new site with its time, so that tools which copy only
/// newer files leave it alone.
fn keep(disk: &Disk<'_>, from: &Path, to: &Path, piece: Piece<'_>) -> Result<(), Trouble> {
    match piece {
        Piece::Whole(_) if disk.link(from, to).is_ok() => return Ok(()),
        Piece::Whole(artifact) => disk.write_new(to, &artifact.bytes)?,
        Piece::Put(put) if put.is_old && disk.link(from, to).is_ok() => return Ok(()),
        Piece::Put(put) if put.is_old => {
            let bytes = std::fs::read(from).map_err(|error| Trouble::new("read", from, error))?;
            disk.write_new(to, &bytes)?;
        }
        Piece::Put(_) => {
            let beside = disk::beside(to);
            if disk.link(from, &beside).is_ok() {
                return disk.rename(&beside, to);
            }
        }
    }
    let time = from.metadata().and_then(|found| found.modified());
    disk.set_modified(to, time.map_err(|error| Trouble::new("read", from, error))?)
}

/// Gives a new folder what the old one of the same path had: rights and time. A folder that we
/// could not make the same (another owner, access lists) is not replaced at all.
fn dress(disk: &Disk<'_>, old: &Path, new: &Path) -> Result<(), Stop> {
    let Ok(was) = old.symlink_metadata() else {
        return Ok(());
    };
    if !was.is_dir() {
        return Ok(());
    }
    let trouble = |error| Trouble::new("read", new, error);
    let is = new.symlink_metadata().map_err(trouble)?;
    if !is_alike(&was, &is) || access_list(old) != access_list(new) {
        return Err(Stop::NotHere);
    }
    if was.permissions() != is.permissions() {
        disk.set_permissions(new, was.permissions())?;
    }
    if let Ok(time) = was.modified() {
        // Not every system can set the time of a folder, and nothing depends on it.
        let _ = disk.set_modified(new, time);
    }
    Ok(())
}

/// Whether a folder of ours can stand in for one that was there, and the old one can be emptied.
#[cfg(unix)]
fn is_alike(was: &Metadata, is: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (was.uid(), was.gid()) == (is.uid(), is.gid()) && was.mode() & 0o300 == 0o300
}

#[cfg(not(unix))]
fn is_alike(was: &Metadata, _: &Metadata) -> bool {
    !was.permissions().readonly()
}

/// The access lists of a folder; `None` stands for lists too long to compare.
#[cfg(target_os = "linux")]
fn access_list(folder: &Path) -> [Option<Vec<u8>>; 2] {
    ["system.posix_acl_access", "system.posix_acl_default"].map(|name| {
        let mut list = vec![0; 4096];
        match rustix::fs::lgetxattr(folder, name, &mut list[..]) {
            Ok(length) => list.truncate(length),
            Err(rustix::io::Errno::RANGE) => return None,
            Err(_) => list.clear(),
        }
        Some(list)
    })
}

#[cfg(not(target_os = "linux"))]
fn access_list(_: &Path) {}

/// Puts the new site in the old one's place.
fn swap(disk: &Disk<'_>, places: &Places, work: &Work) -> Result<(), Stop> {
    work.begin_swap(disk)?;
    if !stands(&places.output) {
        return Ok(disk.rename(&work.new, &places.output)?);
    }
    match disk.exchange(&work.new, &places.output) {
        Ok(()) => Ok(()),
        Err(trouble) => match trouble.kind() {
            ErrorKind::Unsupported | ErrorKind::InvalidInput => rename_twice(disk, places, work),
            _ => Err(not_movable(trouble)),
        },
    }
}

fn rename_twice(disk: &Disk<'_>, places: &Places, work: &Work) -> Result<(), Stop> {
    disk.rename(&places.output, &work.old).map_err(not_movable)?;
    if let Err(trouble) = disk.rename(&work.new, &places.output) {
        disk.rename(&work.old, &places.output)?;
        return Err(not_movable(trouble));
    }
    Ok(())
}

/// A mount point, a folder held open on Windows, one whose parent may not be written: such a
/// folder stays where it is, and its files are replaced one by one.
fn not_movable(trouble: Trouble) -> Stop {
    match trouble.kind() {
        ErrorKind::CrossesDevices | ErrorKind::ResourceBusy => Stop::NotHere,
        _ if barred(&trouble) => Stop::NotHere,
        _ => Stop::Trouble(trouble),
    }
}
