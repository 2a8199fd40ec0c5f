//! What tells, without reading a file, whether it is still the same.

use std::fs::Metadata;
use std::time::{Duration, UNIX_EPOCH};

/// Times, length and identity of a file. On Unix the time of the last change of anything counts too,
/// which no program can set back, and the number that a file keeps when another takes its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    modified: Duration,
    bytes: u64,
    #[cfg(unix)]
    changed: (i64, i64),
    #[cfg(unix)]
    number: u64,
}

/// The slowest clock of files that is in use, that of FAT.
pub(super) const TICK: Duration = Duration::from_secs(2);

impl Stamp {
    /// The stamp of a file; `None` where there is no time, so that it is read at every look.
    pub(super) fn of(metadata: &Metadata) -> Option<Self> {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt as _;
        let modified = metadata.modified().ok()?;
        Some(Self {
            // A time before 1970 counts as 1970: the other parts tell such files apart.
            modified: modified.duration_since(UNIX_EPOCH).unwrap_or_default(),
            bytes: metadata.len(),
            #[cfg(unix)]
            changed: (metadata.ctime(), metadata.ctime_nsec()),
            #[cfg(unix)]
            number: metadata.ino(),
        })
    }

    /// All of it in numbers.
    #[cfg(unix)]
    pub(super) fn numbers(&self) -> [u64; 6] {
        let modified = self.modified;
        let (seconds, nanoseconds) = self.changed;
        let subsec = u64::from(modified.subsec_nanos());
        [
            modified.as_secs(),
            subsec,
            self.bytes,
            seconds.cast_unsigned(),
            nanoseconds.cast_unsigned(),
            self.number,
        ]
    }

    /// All of it in numbers.
    #[cfg(not(unix))]
    pub(super) fn numbers(&self) -> [u64; 3] {
        [
            self.modified.as_secs(),
            u64::from(self.modified.subsec_nanos()),
            self.bytes,
        ]
    }

    /// When the file was last changed, by the clock of its disk.
    #[cfg(unix)]
    pub(super) fn changed(&self) -> Duration {
        let (seconds, nanoseconds) = self.changed;
        Duration::new(seconds.try_into().unwrap_or(0), nanoseconds.try_into().unwrap_or(0))
    }

    /// When the file was last changed, by the clock of its disk.
    #[cfg(not(unix))]
    pub(super) fn changed(&self) -> Duration {
        self.modified
    }

    /// Whether the disk's clock has ticked since, seen from a later stamp.
    pub(super) fn is_long_before(&self, later: &Self) -> bool {
        self.changed() + TICK < later.changed()
    }
}
