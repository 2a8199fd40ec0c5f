//! A folder of content as it was last read, looked at again as its files change.
//!
//! Whatever has happened to the folder, a second look ends where a first one would: the same texts, the
//! same attachments, the same findings, in the same order. Only ids may differ, and a file keeps its own
//! as long as it lives.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::Source;
use super::listing::{Entry, Listing};
use super::plain_file::{self, Content, Fault};
use super::shelf::{Key, Shelf, Text};
use super::stamp::Stamp;
use crate::diagnostic::Report;

/// Where to look again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// At these paths, which begin with the path of the folder as it was opened.
    Paths(BTreeSet<PathBuf>),
    /// Everywhere.
    Everything,
}

/// A folder of content as it was last read.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    shown: String,
    skip: Vec<PathBuf>,
    /// The folders below the root, to tell when one of them becomes something else.
    folders: BTreeSet<PathBuf>,
    known: BTreeMap<Key, Known>,
    /// The newest stamp ever seen: by the clock of the disk it is at least that late.
    newest: Option<Stamp>,
    shelf: Shelf,
}

/// What was found at a path.
#[derive(Debug)]
struct Known {
    /// What tells without reading that the file is the same; `None` when nothing does.
    stamp: Option<Stamp>,
    /// How many further looks read the file although its stamp has not changed; see [`DOUBTS`].
    doubts: u8,
    fault: Option<Fault>,
}

/// A clock of files ticks slowly: what is written in the same tick as an earlier reading leaves the same
/// stamp. So a file is read again at this many looks that find its stamp unchanged, unless the stamp of
/// another file, taken before, proves that its tick had long gone by when it was read. That needs no clock
/// of our own.
const DOUBTS: u8 = 5;

/// What a path turns out to be before it is read.
enum Seen {
    File { stamp: Option<Stamp>, bytes: u64 },
    Faulty(Fault),
}

/// What a look at one path found.
enum Look {
    Same,
    Read(Option<Stamp>, Content),
    Absent,
}

impl Folder {
    /// Reads a folder. `shown` stands in front of every path in messages (`content/`); `skip` are folders
    /// below it that are not content, such as the output.
    ///
    /// # Errors
    /// When the folder itself cannot be read.
    pub fn open(root: &Path, shown: &str, skip: &[PathBuf]) -> Result<Self> {
        Self::open_listed(root, shown, skip, Listing::of(root, skip))
    }

    /// Reads a folder of which it was seen before what lies in it, with the same `skip`.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_listed(root: &Path, shown: &str, skip: &[PathBuf], listing: Listing) -> Result<Self> {
        let mut folder = Self {
            root: root.to_owned(),
            shown: shown.to_owned(),
            skip: skip.to_owned(),
            folders: BTreeSet::new(),
            known: BTreeMap::new(),
            newest: None,
            shelf: Shelf::default(),
        };
        can_be_read(root)?;
        folder.look_through(listing);
        Ok(folder)
    }

    /// Looks again: only at the paths named where these are files, otherwise at everything. True when
    /// anything differs. Files that are only touched do not.
    ///
    /// # Errors
    /// When the folder itself cannot be read, for example because it is gone; what was read stays, and
    /// the next look finds the folder when it has come back.
    pub fn refresh(&mut self, hint: &Hint) -> Result<bool> {
        let looks = match hint {
            Hint::Paths(paths) => self.look_at(paths),
            Hint::Everything => None,
        };
        if let Some(looks) = looks {
            return Ok(self.take_over(looks));
        }
        can_be_read(&self.root)?;
        Ok(self.look_through(Listing::of(&self.root, &self.skip)))
    }

    /// What was read. A file keeps its id as long as it lives, and its pointer as long as its text is the
    /// same.
    #[must_use]
    pub fn source(&self) -> &Source {
        self.shelf.source()
    }

    /// What was read, for who looks only once.
    #[must_use]
    pub fn into_source(self) -> Source {
        self.shelf.into_source()
    }

    /// Refuses to go on where something in the folder could not be read: a site without what it says would be another.
    ///
    /// # Errors
    /// All that could not be read, a line each.
    pub fn check_read(&self) -> Result<()> {
        let faults = self.known.values().filter_map(|known| known.fault.as_ref());
        let unread: Vec<String> = faults.filter(|fault| fault.is_unread).map(Fault::told).collect();
        anyhow::ensure!(unread.is_empty(), "{}", unread.join("\n"));
        Ok(())
    }

    /// The findings of reading, in the order of paths.
    #[must_use]
    pub fn findings(&self) -> Report {
        let mut report = Report::default();
        for (key, known) in &self.known {
            if let (Some(fault), Some(id)) = (&known.fault, self.shelf.id(key)) {
                report.push(fault.finding(id));
            }
        }
        report
    }

    fn key(&self, inside: &Path) -> Key {
        Key::new(&self.shown, inside)
    }

    fn skips(&self, path: &Path) -> bool {
        self.skip.iter().any(|skipped| path == skipped)
    }

    /// Looks at some paths; `None` when only a look at everything can tell.
    fn look_at(&self, paths: &BTreeSet<PathBuf>) -> Option<Vec<(Key, Look)>> {
        let mut looks = Vec::new();
        for path in paths {
            let inside = path.strip_prefix(&self.root).ok()?;
            if inside.components().any(hidden_part) || path.ancestors().any(|folder| self.skips(folder)) {
                continue;
            }
            let parent = inside.parent()?;
            let parent_is_known = parent.as_os_str().is_empty() || self.folders.contains(parent);
            if !parent_is_known || self.folders.contains(inside) {
                return None;
            }
            let key = self.key(inside);
            let look = match fs::symlink_metadata(path) {
                Ok(metadata) if metadata.is_dir() => return None,
                Ok(metadata) => match seen(&key, &metadata) {
                    Some(seen) => self.look(&key, seen, true),
                    None => Look::Absent,
                },
                Err(error) if is_absent(&error) => Look::Absent,
                Err(_) => return None,
            };
            looks.push((key, look));
        }
        Some(looks)
    }

    /// Reads the texts of files whose stamps are new. True when anything differs.
    fn look_through(&mut self, listing: Listing) -> bool {
        let judge = |(inside, entry): (PathBuf, Entry)| match entry {
            Entry::Found(metadata) if !metadata.is_dir() => {
                let key = self.key(&inside);
                let seen = seen(&key, &metadata)?;
                Some((key, seen))
            }
            Entry::Closed(closed) if !closed.is_absent => {
                let key = self.key(&inside);
                let fault = Fault::unread(&key.shown, &closed.why);
                Some((key, Seen::Faulty(fault)))
            }
            // What has gone, or become a folder, is found by the next look.
            _ => None,
        };
        let seen: Vec<(Key, Seen)> = listing.entries.into_par_iter().filter_map(judge).collect();
        let stamps = seen.iter().filter_map(|(_, seen)| match seen {
            Seen::File { stamp, .. } => *stamp,
            Seen::Faulty(_) => None,
        });
        self.newest = stamps.chain(self.newest).max_by_key(Stamp::changed);
        let looks: Vec<(Key, Look)> = seen
            .into_par_iter()
            .map(|(key, seen)| {
                let look = self.look(&key, seen, false);
                (key, look)
            })
            .collect();
        self.folders = listing.folders.into_iter().collect();
        let found: BTreeSet<&Key> = looks.iter().map(|(key, _)| key).collect();
        let gone: Vec<Key> = self.known.keys().filter(|key| !found.contains(key)).cloned().collect();
        let gone = gone.into_iter().map(|key| (key, Look::Absent));
        self.take_over(gone.chain(looks).collect())
    }

    /// Reads a file unless its stamp tells that it is the same. The stamp was taken before, so that
    /// whatever happens while reading leaves another one.
    fn look(&self, key: &Key, seen: Seen, always: bool) -> Look {
        let (stamp, bytes) = match seen {
            Seen::File { stamp, bytes } => (stamp, bytes),
            Seen::Faulty(fault) => return Look::Read(None, Content::Faulty(fault)),
        };
        let is_same = |known: &Known| known.doubts == 0 && stamp.is_some() && known.stamp == stamp;
        if !always && self.known.get(key).is_some_and(is_same) {
            return Look::Same;
        }
        match plain_file::read(&self.root.join(&key.inside), &key.shown, bytes) {
            Some(content) => Look::Read(stamp, content),
            None => Look::Absent,
        }
    }

    /// Takes over what was found. True when anything differs.
    fn take_over(&mut self, looks: Vec<(Key, Look)>) -> bool {
        let mut changed = false;
        let mut texts = BTreeMap::new();
        for (key, look) in looks {
            changed |= match look {
                Look::Same => false,
                Look::Absent => self.forget(&key),
                Look::Read(stamp, content) => self.remember(key, stamp, content, &mut texts),
            };
        }
        self.shelf.place(texts);
        changed
    }

    fn forget(&mut self, key: &Key) -> bool {
        self.shelf.take_out(key);
        self.known.remove(key).is_some()
    }

    /// Notes what was read; texts are only gathered, so that they find their places together.
    fn remember(&mut self, key: Key, stamp: Option<Stamp>, content: Content, texts: &mut BTreeMap<Key, Text>) -> bool {
        let same = self.is_same(&key, &content);
        let earlier = self.known.get(&key).filter(|earlier| same && earlier.stamp == stamp);
        let settled = stamp
            .zip(self.newest)
            .is_some_and(|(stamp, newest)| stamp.is_long_before(&newest));
        let doubts = match earlier {
            _ if settled => 0,
            Some(earlier) => earlier.doubts.saturating_sub(1),
            None => DOUBTS,
        };
        let mut fault = None;
        match content {
            Content::Faulty(found) => {
                if !same {
                    let (path, text) = (String::new(), found.text.as_str().into());
                    texts.insert(key.clone(), Text { path, text });
                }
                fault = Some(found);
            }
            _ if same => {}
            Content::Text(text) => {
                let path = key.path();
                texts.insert(key.clone(), Text { path, text });
            }
            Content::Attachment(bytes) => self.shelf.attach(&key, bytes),
        }
        self.known.insert(key, Known { stamp, doubts, fault });
        !same
    }

    /// Whether this is what is known already.
    fn is_same(&self, key: &Key, content: &Content) -> bool {
        let Some(known) = self.known.get(key) else { return false };
        match (content, &known.fault) {
            (Content::Faulty(fault), Some(earlier)) => fault == earlier,
            (Content::Text(text), None) => self.shelf.text(key) == Some(&**text),
            (Content::Attachment(bytes), None) => self.shelf.attachment(key) == Some(bytes),
            _ => false,
        }
    }
}

fn can_be_read(folder: &Path) -> Result<()> {
    let listed = fs::read_dir(folder).with_context(|| format!("cannot read the folder `{}`", folder.display()));
    listed.map(|_| ())
}

/// What a name and its kind tell about a path that is no folder; `None` when it is no content.
fn seen(key: &Key, metadata: &Metadata) -> Option<Seen> {
    let fault = |why| Some(Seen::Faulty(Fault::skipped(&key.shown, why)));
    if metadata.is_symlink() {
        return Some(Seen::Faulty(Fault::link(&key.shown)));
    }
    if !is_content(&key.inside) {
        return None;
    }
    if key.inside.to_str().is_none() {
        return fault("its name is not valid text");
    }
    if !metadata.is_file() {
        return fault("it is a device, not a plain file");
    }
    let (stamp, bytes) = (Stamp::of(metadata), metadata.len());
    Some(Seen::File { stamp, bytes })
}

/// Whether a path is content by its name, or has one that nobody can tell.
#[must_use]
pub fn is_content(inside: &Path) -> bool {
    inside.to_str().is_none() || plain_file::belongs(inside)
}

fn is_absent(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::NotFound
}

fn hidden_part(part: Component<'_>) -> bool {
    part.as_os_str().to_string_lossy().starts_with('.')
}

#[cfg(test)]
mod tests;
