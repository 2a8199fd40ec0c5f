//! Every call that changes the disk, one function each.
//!
//! All of them pass through a probe. In the program it does nothing; in the tests it fails or
//! stops the writer at a chosen call, so that a crash can be tried at every single step.
#![allow(
    clippy::disallowed_methods,
    reason = "this is the one file of the program that may change the disk"
)]

use std::collections::BTreeSet;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::place::Place;

/// Called before each change with what is about to happen and where.
pub(super) type Probe<'a> = &'a (dyn Fn(&'static str, &Path) -> io::Result<()> + Sync);

/// An operation that the machine refused.
#[derive(Debug)]
pub(super) struct Trouble {
    action: &'static str,
    path: PathBuf,
    source: io::Error,
}

impl Trouble {
    pub(super) fn new(action: &'static str, path: &Path, source: io::Error) -> Self {
        Self {
            action,
            path: path.to_owned(),
            source,
        }
    }

    pub(super) fn kind(&self) -> ErrorKind {
        self.source.kind()
    }

    /// What a person can do about it.
    fn advice(&self) -> &'static str {
        match self.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                "free some space there, or choose an output folder on another disk"
            }
            ErrorKind::PermissionDenied => {
                "check that you may write to this folder and to the one it lies in, or choose \
                 another output folder"
            }
            ErrorKind::ReadOnlyFilesystem => "that disk can only be read; choose an output folder on another one",
            ErrorKind::AlreadyExists => {
                "something stands there already, perhaps under a name that differs only in upper \
                 and lower case; move it away and build again"
            }
            ErrorKind::NotFound => {
                "it was there a moment ago; see whether another program works in the output \
                 folder, then build again"
            }
            _ => "see whether the disk is healthy and connected, then build again",
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (action, path) = (self.action, self.path.display());
        write!(f, "cannot {action} {path}: {}; {}", self.source, self.advice())
    }
}

// The `io::Error` is part of the sentence already, so it is not given as the source as well.
impl std::error::Error for Trouble {}

/// The door to the disk.
pub(super) struct Disk<'a> {
    probe: Probe<'a>,
}

impl Disk<'static> {
    /// The disk as the program uses it, without a probe.
    pub(super) const REAL: Self = Self { probe: &|_, _| Ok(()) };
}

#[cfg(test)]
impl<'a> Disk<'a> {
    pub(super) fn probed(probe: Probe<'a>) -> Self {
        Self { probe }
    }
}

impl Disk<'_> {
    fn act<T>(&self, action: &'static str, path: &Path, run: impl FnOnce() -> io::Result<T>) -> Result<T, Trouble> {
        (self.probe)(action, path)
            .and_then(|()| run())
            .map_err(|source| Trouble::new(action, path, source))
    }

    pub(super) fn create_folder(&self, path: &Path) -> Result<(), Trouble> {
        self.act("create the folder", path, || fs::create_dir(path))
    }

    pub(super) fn create_folders(&self, path: &Path) -> Result<(), Trouble> {
        self.act("create the folder", path, || fs::create_dir_all(path))
    }

    /// Writes a file that must not exist yet, so nothing can be overwritten by accident.
    pub(super) fn write_new(&self, path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
        let mut file = self.act("create", path, || File::create_new(path))?;
        self.act("write", path, || file.write_all(bytes))
    }

    /// Gives a file a second name. A link that stands at `from` is itself linked, not followed.
    pub(super) fn link(&self, from: &Path, to: &Path) -> Result<(), Trouble> {
        self.act("link", to, || fs::hard_link(from, to))
    }

    pub(super) fn rename(&self, from: &Path, to: &Path) -> Result<(), Trouble> {
        self.act("move into place", to, || fs::rename(from, to))
    }

    /// Swaps two folders in one step, so that there is no moment without a site. Not every system
    /// can; the error is then `Unsupported` or `InvalidInput`.
    pub(super) fn exchange(&self, one: &Path, other: &Path) -> Result<(), Trouble> {
        self.act("swap in", other, || exchange(one, other))
    }

    pub(super) fn remove_file(&self, path: &Path) -> Result<(), Trouble> {
        self.act("remove", path, || fs::remove_file(path))
    }

    /// Removes a folder, which must be empty.
    pub(super) fn remove_folder(&self, path: &Path) -> Result<(), Trouble> {
        self.act("remove the folder", path, || fs::remove_dir(path))
    }

    /// Removes a folder and all in it, following no link. Only for what is proven to be ours.
    pub(super) fn remove_tree(&self, path: &Path) -> Result<(), Trouble> {
        self.act("remove the folder", path, || fs::remove_dir_all(path))
    }

    pub(super) fn set_permissions(&self, path: &Path, to: fs::Permissions) -> Result<(), Trouble> {
        self.act("set the permissions of", path, || fs::set_permissions(path, to))
    }

    pub(super) fn set_modified(&self, path: &Path, to: std::time::SystemTime) -> Result<(), Trouble> {
        self.act("set the time of", path, || {
            File::options().read(true).open(path)?.set_modified(to)
        })
    }

    /// Brings a whole new tree to the disk, so that a power cut after the swap cannot leave empty
    /// files. On Linux the file system does that in one go, far faster than file by file: for
    /// 10 000 pages that is milliseconds against many seconds.
    pub(super) fn sync_tree(&self, root: &Path, files: &[Place], folders: &BTreeSet<Place>) -> Result<(), Trouble> {
        #[cfg(target_os = "linux")]
        if self
            .act("bring to the disk", root, || Ok(rustix::fs::syncfs(File::open(root)?)?))
            .is_ok()
        {
            return Ok(());
        }
        let files: Vec<_> = files.iter().map(|file| root.join(file)).collect();
        self.sync_files(&files)?;
        for folder in folders {
            self.sync_folder(&root.join(folder))?;
        }
        self.sync_folder(root)
    }

    /// Brings the bytes of some files to the disk.
    pub(super) fn sync_files(&self, files: &[PathBuf]) -> Result<(), Trouble> {
        files.par_iter().try_for_each(|path| {
            self.act("bring to the disk", path, || {
                File::options().read(true).write(true).open(path)?.sync_all()
            })
        })
    }

    /// Brings the names in a folder to the disk. Windows cannot open a folder; it writes names
    /// through its journal.
    pub(super) fn sync_folder(&self, path: &Path) -> Result<(), Trouble> {
        if cfg!(not(unix)) {
            return Ok(());
        }
        self.act("bring to the disk", path, || File::open(path)?.sync_all())
    }

    /// Opens a lock file without changing what it holds.
    pub(super) fn open_lock(&self, path: &Path) -> Result<File, Trouble> {
        self.act("open the lock", path, || {
            File::options()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(path)
        })
    }
}

#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// A name beside `path` for a moment; none of ours ends like this.
pub(super) fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".pmobook-kept");
    path.with_file_name(name)
}

/// Whether something stands at `path`, be it a link that leads nowhere.
pub(super) fn stands(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Whether two paths lead to one and the same file or folder.
#[cfg(unix)]
pub(super) fn same(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Other systems have no stable way to ask; "no" makes the callers careful.
#[cfg(not(unix))]
pub(super) fn same(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    false
}
