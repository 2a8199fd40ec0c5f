//! One build at a time for each output folder.
//!
//! The system drops the lock when its holder dies, so a lock can never be stale.

use std::fs::{File, TryLockError};
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::bail;

use super::Places;
use super::disk::{self, Disk, Trouble};
use super::refusal::Refusal;

/// What a lock file begins with; the process number follows.
const BANNER: &str = "pmobook ";

/// A holder that ends removes its file, so a waiter may lock a file that has just lost its name.
/// One more try is enough; this bounds the loop.
const TRIES: usize = 100;

/// The lock; it ends when this is dropped.
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock beside the output folder, or inside it if the folder around may not be
    /// written, as with a disk mounted into a container.
    pub(super) fn take(disk: &Disk<'_>, places: &Places) -> anyhow::Result<Self> {
        for _ in 0..TRIES {
            if let Some(lock) = Self::try_take(disk, places)? {
                return Ok(lock);
            }
        }
        bail!("{} changes too fast; build again", places.lock.display())
    }

    fn try_take(disk: &Disk<'_>, places: &Places) -> anyhow::Result<Option<Self>> {
        let (file, path) = match open(disk, &places.lock) {
            Err(Open::Trouble(trouble)) if barred(&trouble) && places.output.is_dir() => {
                (open(disk, &places.inner_lock)?, &places.inner_lock)
            }
            other => (other?, &places.lock),
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let holder = holder(&file).map_or_else(String::new, |pid| format!(" (process {pid})"));
                bail!(
                    "another pmobook{holder} is writing {}; wait until it has finished, then build \
                     again",
                    places.output.display()
                );
            }
            // Some network disks have no locks. That must not stop every build on them.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(Trouble::new("lock", path, error).into()),
        }
        if cfg!(unix) && !names(path, &file) {
            return Ok(None);
        }
        let mut lock = Self {
            file,
            path: path.clone(),
        };
        lock.sign()?;
        Ok(Some(lock))
    }

    /// Writes who holds the lock, for the message to others.
    fn sign(&mut self) -> anyhow::Result<()> {
        let mut old = String::new();
        let readable = (&self.file).take(64).read_to_string(&mut old).is_ok();
        if !(readable && (old.is_empty() || old.starts_with(BANNER))) {
            // Not ours: its name must not vanish when this lock is dropped.
            let path = std::mem::take(&mut self.path);
            return Err(Refusal::new(
                format!("{} is in the way and not from pmobook.", path.display()),
                "Move it away and build again.",
            )
            .into());
        }
        let sign = || {
            use std::io::Seek as _;
            self.file.set_len(0)?;
            (&self.file).rewind()?;
            writeln!(&self.file, "{BANNER}{}", std::process::id())
        };
        Ok(sign().map_err(|error| Trouble::new("write", &self.path, error))?)
    }

    /// When it was taken, by the clock of the disk, since 1970.
    pub(super) fn time(&self) -> Option<std::time::Duration> {
        let taken = self.file.metadata().and_then(|found| found.modified()).ok()?;
        taken.duration_since(std::time::UNIX_EPOCH).ok()
    }

    /// Whether `path` is the file of this lock, which a scan of the output must pass over.
    pub(super) fn is(&self, path: &Path) -> bool {
        path == self.path
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While the lock is held nobody else can hold a file of this name, so it is safe to remove
        // it. Elsewhere than on Unix an open file cannot be removed; an empty file stays.
        if cfg!(unix) && names(&self.path, &self.file) {
            let _ = Disk::REAL.remove_file(&self.path);
        }
    }
}

/// Why a lock file could not be opened.
enum Open {
    Trouble(Trouble),
    Link(Refusal),
}

impl From<Open> for anyhow::Error {
    fn from(open: Open) -> Self {
        match open {
            Open::Trouble(trouble) => trouble.into(),
            Open::Link(refusal) => refusal.into(),
        }
    }
}

fn open(disk: &Disk<'_>, path: &Path) -> Result<File, Open> {
    if path.symlink_metadata().is_ok_and(|found| !found.is_file()) {
        return Err(Open::Link(Refusal::new(
            format!("{} is in the way and not from pmobook.", path.display()),
            "Move it away and build again.",
        )));
    }
    disk.open_lock(path).map_err(Open::Trouble)
}

/// Whether the folder around the output may not be written.
pub(super) fn barred(trouble: &Trouble) -> bool {
    matches!(
        trouble.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
    )
}

/// Whether `path` still is a name of `file`.
fn names(path: &Path, file: &File) -> bool {
    match (path.symlink_metadata(), file.metadata()) {
        (Ok(named), Ok(open)) => disk::same(&named, &open),
        _ => false,
    }
}

fn holder(mut file: &File) -> Option<u32> {
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    text.strip_prefix(BANNER)?.trim().parse().ok()
}
