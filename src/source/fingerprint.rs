//! What tells, without reading a single text, whether anything that a site is made of has changed.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::Duration;

use super::listing::{Entry, Listing};
use super::stamp::{Stamp, TICK};

/// Names, lengths and times of files, and whatever else was taken in, in a few letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// All of it.
    pub all: Print,
    /// What was taken in before the content.
    pub beside: Print,
}

/// A part of a fingerprint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Print {
    /// The same for the same files and words, in hexadecimal.
    pub text: String,
    /// When the newest of the files was last changed, by the clock of its disk, since 1970.
    newest: Duration,
}

impl Print {
    /// Whether a file that is changed from now on leaves another fingerprint, `now` being a time by the clock of
    /// the same disk: clocks of files tick slowly, and what is written within one tick has one time.
    #[must_use]
    pub fn is_settled(&self, now: Duration) -> bool {
        self.newest + TICK < now
    }
}

/// A fingerprint in the making.
#[derive(Default)]
pub struct Look {
    /// All that was taken in, letter by letter: told in one go, it is told several times as quickly.
    taken_in: Vec<u8>,
    /// What was told of all that comes before the content.
    beside: Option<Print>,
    newest: Duration,
    /// Whether something was met that nothing can be told of without reading it.
    is_unsure: bool,
}

impl Look {
    /// Takes in words, such as a wish.
    pub fn words(&mut self, words: &str) {
        self.number(words.len() as u64);
        self.taken_in.extend_from_slice(words.as_bytes());
    }

    /// What is taken in from here on is content.
    pub fn content_begins(&mut self) {
        self.beside = Some(self.told());
    }

    fn told(&self) -> Print {
        Print {
            text: blake3::hash(&self.taken_in).to_hex().to_string(),
            newest: self.newest,
        }
    }

    /// Takes in a file, or that there is none.
    pub fn file(&mut self, path: &Path) {
        self.words(&path.to_string_lossy());
        match fs::symlink_metadata(path) {
            Ok(metadata) => self.stamp(&metadata),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => self.words("none"),
            Err(_) => self.is_unsure = true,
        }
    }

    /// Takes in all that lies below a folder, without what is hidden.
    pub fn folder(&mut self, root: &Path) {
        self.listing(root, &Listing::of(root, &[]));
    }

    /// Takes in what a walk through a folder has found.
    pub fn listing(&mut self, root: &Path, listing: &Listing) {
        self.words(&root.to_string_lossy());
        // A folder is what lies in it.
        for (inside, entry) in &listing.entries {
            self.words(&inside.to_string_lossy());
            match entry {
                Entry::Found(metadata) => self.stamp(metadata),
                // There may be no such folder at all.
                Entry::Closed(closed) if closed.is_absent && inside.as_os_str().is_empty() => {}
                Entry::Gone | Entry::Closed(_) => self.is_unsure = true,
            }
        }
    }

    fn stamp(&mut self, metadata: &Metadata) {
        // What a link leads to may change without a trace here.
        let stamp = Stamp::of(metadata).filter(|_| !metadata.is_symlink());
        let Some(stamp) = stamp else {
            self.is_unsure = true;
            return;
        };
        self.newest = self.newest.max(stamp.changed());
        for number in stamp.numbers() {
            self.number(number);
        }
    }

    fn number(&mut self, number: u64) {
        self.taken_in.extend_from_slice(&number.to_le_bytes());
    }

    /// The fingerprint; `None` where nothing can be told.
    #[must_use]
    pub fn finish(self) -> Option<Fingerprint> {
        let all = self.told();
        (!self.is_unsure).then(|| Fingerprint {
            beside: self.beside.unwrap_or_else(|| all.clone()),
            all,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(root: &Path) -> Option<Fingerprint> {
        let mut look = Look::default();
        look.listing(root, &Listing::of(root, &[root.join("skipped")]));
        look.finish()
    }

    #[test]
    fn every_change_leaves_another_fingerprint() {
        let temp = tempfile::tempdir().expect("a folder");
        let root = temp.path();
        let write = |path: &str, text: &str| {
            fs::create_dir_all(root.join(path).parent().expect("a parent")).expect("a folder");
            fs::write(root.join(path), text).expect("a file");
        };
        write("a/b.md", "one");
        write("c.md", "two");
        let mut known = vec![told(root).expect("plain files").all.text];
        let mut differs = |what: &str| {
            let now = told(root).expect("plain files").all.text;
            assert!(!known.contains(&now), "{what}");
            known.push(now);
        };
        write("a/b.md", "three");
        differs("another text");
        write("a/new.md", "");
        differs("another file");
        fs::rename(root.join("c.md"), root.join("d.md")).expect("moved");
        differs("another name");
        fs::remove_file(root.join("a/new.md")).expect("removed");
        differs("a file less");
        write(".hidden", "x");
        write("skipped/x", "x");
        assert_eq!(told(root).map(|told| told.all.text), known.last().cloned());
    }

    #[test]
    #[cfg(unix)]
    fn nothing_is_told_of_links() {
        let temp = tempfile::tempdir().expect("a folder");
        std::os::unix::fs::symlink("/elsewhere", temp.path().join("link")).expect("a link");
        assert_eq!(told(temp.path()), None);
    }

    #[test]
    fn what_was_changed_just_now_is_not_settled() {
        let print = Print {
            text: String::new(),
            newest: Duration::from_secs(100),
        };
        for (now, is_settled) in [(99, false), (100, false), (102, false), (103, true)] {
            assert_eq!(print.is_settled(Duration::from_secs(now)), is_settled, "{now}");
        }
    }
}
