//! The sole writer: puts artifacts into the output folder so that nothing can go wrong for good.
//!
//! - What this program did not write is never deleted or changed. A list in the output folder says
//!   what is ours, with a hash of each file; a file of ours that a person has edited is kept under
//!   another name.
//! - A run that fails, or is killed, leaves the old site or the new one, never a mixture.
//! - If nothing has changed, nothing is touched.
//!
//! The rooms, in the order of a run:
//!
//! ```text
//! refusal    may this folder be the output at all?
//! lock       one build at a time
//! place      where something stands below the output
//! work       mends what a crash has left, and clears away
//! manifest   what is ours        tree   what stands there
//! examine    which bytes stand there
//! plan       what becomes of every path; the last point at which a run can be refused
//! draft      pages of a new site, written as they are made
//! staged     new site beside the old one, then a swap
//! in_place   file by file, where the folder cannot be moved
//! replace    one file of the author's, when the author asks for it
//! record     what is remembered of a site, outside of it
//! put        single files into a folder that somebody names
//! disk       every call that changes anything
//! ```

use std::path::{Path, PathBuf};

use anyhow::Context as _;

use self::disk::{Disk, Trouble};
use super::artifact::{self, Artifact};

mod disk;
mod draft;
mod examine;
mod in_place;
mod lock;
mod manifest;
mod place;
mod plan;
mod put;
mod record;
mod refusal;
mod replace;
mod staged;
#[cfg(test)]
mod tests;
mod tree;
mod work;

pub use self::draft::{Draft, MadeOf};
pub use self::put::put_files;
pub use self::record::{Record, StandingSite, standing, unchanged};
pub use self::refusal::{Refusal, check_output};
pub use self::replace::replace_file;

/// What a run has done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or have new bytes.
    pub written: usize,
    /// Files that had the right bytes already and were left alone.
    pub unchanged: usize,
    /// Files of ours that were removed because nothing stands for them any more.
    pub removed: usize,
    /// Files in the output folder that are not ours.
    pub kept_foreign: usize,
    /// How many bytes were written.
    pub bytes: u64,
    /// Where files stand now, relative to the output folder, that a person has edited.
    pub kept_edited: Vec<String>,
}

/// Makes the output folder hold these artifacts and whatever strangers' files it has.
///
/// # Errors
///
/// A [`Refusal`] (to be found with `downcast_ref`; exit code 2) if the folder may not be the output
/// or a stranger's file is in the way, and otherwise what the machine refused (exit code 3). The
/// output is then as it was before, unless the message says otherwise.
pub fn write(output: &Path, artifacts: &[Artifact]) -> anyhow::Result<Written> {
    Draft::of(output).finish(artifacts)
}

fn all_messages(faults: &[artifact::PathFault]) -> String {
    let messages: Vec<_> = faults.iter().map(|fault| fault.message.as_str()).collect();
    messages.join("\n")
}

/// Adds to an error that the old site still stands.
fn as_it_was(trouble: Trouble, output: &Path) -> anyhow::Error {
    anyhow::Error::new(trouble).context(format!("the site was not written; {} is as it was", output.display()))
}

/// The output folder, with links followed, and the places beside and inside it that are used.
struct Places {
    output: PathBuf,
    parent: PathBuf,
    work: PathBuf,
    inner_work: PathBuf,
    lock: PathBuf,
    inner_lock: PathBuf,
}

impl Places {
    fn of(output: &Path) -> anyhow::Result<Self> {
        let shown = output.display();
        // Two links to one folder must find the same lock, so the folder's true name counts.
        let output = refusal::resolve(output).with_context(|| format!("cannot use {shown}"))?;
        let (parent, name) = output
            .parent()
            .zip(output.file_name())
            .with_context(|| format!("{shown} has no name"))?;
        let beside = |ending: &str| {
            let mut file = std::ffi::OsString::from(".");
            file.push(name);
            file.push(ending);
            parent.join(file)
        };
        Ok(Self {
            parent: parent.to_owned(),
            work: beside(".pmobook"),
            inner_work: output.join(".pmobook-work"),
            lock: beside(".pmobook-lock"),
            inner_lock: output.join(".pmobook-lock"),
            output,
        })
    }
}

/// Makes new files below a folder; what is there already is never overwritten.
///
/// # Errors
///
/// What the machine refused, or a file that is there already; files made before it stay.
pub fn create_files(folder: &Path, files: &[(String, Vec<u8>)]) -> anyhow::Result<()> {
    let disk = Disk::REAL;
    for (path, bytes) in files {
        let target = folder.join(path);
        if let Some(parent) = target.parent() {
            disk.create_folders(parent)?;
        }
        disk.write_new(&target, bytes)?;
    }
    Ok(())
}
