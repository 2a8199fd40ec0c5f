//! The way for output folders that cannot be moved: mount points, folders with another owner, and
//! those that stand in a folder which may not be written.
//!
//! All new files are first written and brought to the disk in a work folder inside the output, so
//! that a full disk is noticed before anything has changed. Then each is renamed into place: no
//! file is ever torn, but a crash can leave some old and some new. The list is written before as
//! well as after, so the next run knows its own files in any case.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::Places;
use super::disk::{Disk, Trouble, stands};
use super::manifest::{self, Manifest};
use super::place::Place;
use super::plan::Plan;
use super::tree::folders_of;
use super::work::Work;

/// Replaces the files one by one.
pub(super) fn run(disk: &Disk<'_>, places: &Places, plan: &Plan<'_>, old: Option<&Manifest>) -> anyhow::Result<()> {
    let output = places.output.as_path();
    let work = Work::at(&places.inner_work);
    if !stands(output) {
        let made = disk.create_folder(output);
        made.map_err(|trouble| super::as_it_was(trouble, output))?;
    }
    let drafts = Work::at(&places.work).new;
    if let Err(trouble) = prepare(disk, &work, plan, old, &drafts) {
        if stands(&places.inner_work) {
            let _ = work.clear(disk, output);
        }
        return Err(super::as_it_was(trouble, output));
    }
    let done = replace(disk, output, &work, plan, old);
    let _ = work.clear(disk, output);
    done.map_err(|trouble| {
        anyhow::Error::new(trouble).context(format!(
            "the site in {} is partly the old one; mend this and build again",
            output.display()
        ))
    })
}

/// Where the bytes of the file with this number wait.
fn waiting(work: &Work, number: usize) -> PathBuf {
    work.new.join(number.to_string())
}

const BEFORE: &str = "list-before";
const AFTER: &str = "list-after";

/// Writes all that is new into the work folder; what was put elsewhere already lies in `drafts`.
fn prepare(
    disk: &Disk<'_>,
    work: &Work,
    plan: &Plan<'_>,
    old: Option<&Manifest>,
    drafts: &Path,
) -> Result<(), Trouble> {
    work.create(disk)?;
    let files: Vec<_> = plan.write.values().enumerate().collect();
    files
        .par_iter()
        .try_for_each(|(number, piece)| disk.write_new(&waiting(work, *number), &piece.bytes(drafts)?))?;
    let mut before = old.cloned().unwrap_or_else(Manifest::empty);
    // Were this run and the one before it both stopped, a file may have any of three versions.
    before.expect(&plan.manifest);
    disk.write_new(&work.new.join(BEFORE), &before.render())?;
    disk.write_new(&work.new.join(AFTER), &plan.manifest.render())?;
    let lists = [BEFORE, AFTER].map(|name| work.new.join(name));
    let mut all: Vec<_> = (0..files.len()).map(|number| waiting(work, number)).collect();
    all.extend(lists);
    disk.sync_files(&all)
}

/// Changes the output. Whatever fails here, the next run can go on from it.
fn replace(
    disk: &Disk<'_>,
    output: &Path,
    work: &Work,
    plan: &Plan<'_>,
    old: Option<&Manifest>,
) -> Result<(), Trouble> {
    let list = output.join(manifest::NAME);
    disk.rename(&work.new.join(BEFORE), &list)?;
    disk.sync_folder(output)?;

    for (edited, aside) in &plan.aside {
        // The second name comes before the first one goes.
        let (edited, aside) = (output.join(edited), output.join(aside));
        if disk.link(&edited, &aside).is_err() {
            disk.rename(&edited, &aside)?;
        }
    }
    let (blocking, late): (Vec<_>, Vec<_>) = leaving(plan).partition(|path| is_blocking(path, plan));
    remove(
        disk,
        output,
        &blocking,
        plan.vanish.iter().filter(|path| is_blocking(path, plan)),
    )?;
    for folder in &plan.folders {
        if !stands(&output.join(folder)) {
            disk.create_folder(&output.join(folder))?;
        }
    }
    let replaceable = old.map(Manifest::listed).unwrap_or_default();
    for (number, path) in plan.write.keys().enumerate() {
        let place = output.join(path);
        // A stranger may have been quicker, or the disk may not tell upper from lower case.
        if stands(&place) && !replaceable.contains_key(path) {
            let taken = std::io::ErrorKind::AlreadyExists.into();
            return Err(Trouble::new("move into place", &place, taken));
        }
        disk.rename(&waiting(work, number), &place)?;
    }
    remove(disk, output, &late, plan.vanish.iter())?;
    for folder in plan.folders.iter().filter(|folder| is_touched(folder, plan)) {
        disk.sync_folder(&output.join(folder))?;
    }
    disk.rename(&work.new.join(AFTER), &list)?;
    disk.sync_folder(output)
}

/// Files that go: those that no artifact stands for, and the first names of edited ones.
fn leaving<'a>(plan: &'a Plan<'_>) -> impl Iterator<Item = &'a Place> {
    let edited = plan.aside.keys().filter(|path| !plan.write.contains_key(*path));
    plan.remove.iter().chain(edited)
}

/// Whether a file or folder that goes stands on the way to a new file, or where one belongs.
fn is_blocking(path: &Place, plan: &Plan<'_>) -> bool {
    plan.folders.contains(path) || path.ancestors().any(|part| plan.write.contains_key(part.as_os_str()))
}

fn is_touched(folder: &Place, plan: &Plan<'_>) -> bool {
    let changed = plan.write.keys().chain(&plan.remove).chain(plan.aside.keys());
    changed
        .into_iter()
        .any(|path| folders_of(path).next() == Some(&**folder))
}

/// Removes files, then folders from the deepest up. A folder that a stranger has just put
/// something into is not empty, and stays.
fn remove<'a>(
    disk: &Disk<'_>,
    output: &Path,
    files: &[&Place],
    folders: impl DoubleEndedIterator<Item = &'a Place>,
) -> Result<(), Trouble> {
    for file in files.iter().filter(|file| stands(&output.join(file))) {
        disk.remove_file(&output.join(file))?;
    }
    for folder in folders.rev().filter(|folder| stands(&output.join(folder))) {
        let _ = disk.remove_folder(&output.join(folder));
    }
    Ok(())
}
