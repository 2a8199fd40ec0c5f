//! The list of what is ours, kept in the output folder itself.
//!
//! Only a file that the list names, and that still has the bytes the list remembers, may ever be
//! replaced or removed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};
use twox_hash::XxHash3_128;

use super::disk::Trouble;
use super::place::Place;
use super::refusal::Refusal;

/// The name of the list in the output folder.
pub(super) const NAME: &str = ".pmobook-manifest.json";

/// Raised when an older program could no longer read the list rightly. Lists of version 1 tell files by BLAKE3.
const VERSION: u32 = 2;

/// What is ours in an output folder; paths have `/` between their parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    version: u32,
    /// Each file of ours and the hash of its bytes.
    pub(super) files: BTreeMap<String, String>,
    /// Folders that we made, as opposed to those that we found.
    pub(super) folders: BTreeSet<String>,
    /// Files that are just being written in place: they are ours with these bytes as well.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pending: BTreeMap<String, BTreeSet<String>>,
}

/// The list as it stands in the file, with a checksum over the rest.
#[derive(Serialize, Deserialize)]
struct Sealed<T> {
    checksum: String,
    pmobook: T,
}

impl Manifest {
    pub(super) fn empty() -> Self {
        Self::new(BTreeMap::new(), BTreeSet::new())
    }

    pub(super) fn new(files: BTreeMap<String, String>, folders: BTreeSet<String>) -> Self {
        Self {
            version: VERSION,
            files,
            folders,
            pending: BTreeMap::new(),
        }
    }

    /// Reads the list of the output folder `root`; `None` if there is none.
    ///
    /// A damaged list proves nothing about any file. It is refused, not replaced: it may be a
    /// stranger's, or the last trace of what was ours.
    pub(super) fn read(root: &Path) -> anyhow::Result<Option<Self>> {
        let path = root.join(NAME);
        match path.symlink_metadata() {
            Ok(found) if found.is_file() => {}
            Ok(_) => return Err(damaged(&path).into()),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Trouble::new("read", &path, error).into()),
        }
        let bytes = std::fs::read(&path).map_err(|error| Trouble::new("read", &path, error))?;
        match Self::parse(&bytes) {
            Some(manifest) if (1..=VERSION).contains(&manifest.version) => Ok(Some(manifest)),
            _ if Self::is_newer(&bytes) => Err(Refusal::new(
                format!("`{}` was written by a newer pmobook", path.display()),
                "build with that version, or choose another output folder",
            )
            .into()),
            _ => Err(damaged(&path).into()),
        }
    }

    /// The list, if its checksum is right.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let sealed: Sealed<Self> = serde_json::from_slice(bytes).ok()?;
        let told = sealed.pmobook.told();
        (sealed.checksum == kind_of(&sealed.checksum)(&told)).then_some(sealed.pmobook)
    }

    fn is_newer(bytes: &[u8]) -> bool {
        serde_json::from_slice::<Sealed<serde_json::Value>>(bytes)
            .ok()
            .and_then(|sealed| sealed.pmobook.get("version")?.as_u64())
            .is_some_and(|version| version > u64::from(VERSION))
    }

    /// The bytes of the file, sorted and one path to a line, so that a person can read it.
    pub(super) fn render(&self) -> Vec<u8> {
        let sealed = Sealed {
            checksum: hash(&self.told()),
            pmobook: self,
        };
        let mut bytes = serde_json::to_vec_pretty(&sealed).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// What the checksum is made of.
    fn told(&self) -> Vec<u8> {
        // Maps of strings cannot fail to serialise; if they did, the list would not verify.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Lets the files of a coming list count as ours already, for a writing that may be stopped.
    pub(super) fn expect(&mut self, coming: &Self) {
        for (path, hash) in &coming.files {
            if self.files.get(path) != Some(hash) {
                self.pending.entry(path.clone()).or_default().insert(hash.clone());
            }
        }
        self.folders.extend(coming.folders.iter().cloned());
    }

    /// The hashes with which each listed file counts as ours.
    pub(super) fn listed(&self) -> BTreeMap<Place, Vec<&str>> {
        let mut listed = BTreeMap::<_, Vec<_>>::new();
        let pending = |(path, hashes)| std::iter::repeat(path).zip(hashes);
        for (path, hash) in self.files.iter().chain(self.pending.iter().flat_map(pending)) {
            let hashes = listed.entry(Place::from(path.as_str())).or_default();
            hashes.push(hash.as_str());
        }
        listed
    }
}

/// The hash of some bytes: XXH3 with 128 bits, in hexadecimal. It tells what somebody has edited since; nobody gains
/// anything by making two files alike to it.
pub(super) fn hash(bytes: &[u8]) -> String {
    format!("{:032x}", XxHash3_128::oneshot(bytes))
}

/// The hash by which a list of version 1 tells its files.
fn first_hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

/// The hash that these letters are one of: those of version 1 are twice as long.
fn kind_of(hash_told: &str) -> fn(&[u8]) -> String {
    if hash_told.len() == 64 { first_hash } else { hash }
}

/// Whether one of these hashes tells of the bytes of a file.
pub(super) fn is_told(path: &Path, hashes: &[&str]) -> Result<bool, Trouble> {
    let bytes = std::fs::read(path).map_err(|error| Trouble::new("read", path, error))?;
    Ok(hashes.iter().any(|told| *told == kind_of(told)(&bytes)))
}

fn damaged(path: &Path) -> Refusal {
    Refusal::new(
        format!(
            "`{}` is damaged or not from pmobook, so no file beside it can be told to be pmobook's",
            path.display()
        ),
        "move that folder away and build again, or choose another output folder",
    )
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at a surprise"
)]
pub(super) mod tests {
    use super::*;

    /// A list as the first programs wrote it, of files with their texts.
    pub(in super::super) fn of_version_1(files: &[(&str, &str)]) -> String {
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), first_hash(text.as_bytes())));
        let list = Manifest {
            version: 1,
            ..Manifest::new(files.collect(), BTreeSet::new())
        };
        let sealed = Sealed {
            checksum: first_hash(&list.told()),
            pmobook: &list,
        };
        serde_json::to_string(&sealed).unwrap()
    }

    fn sample() -> Manifest {
        let files = [("a".to_owned(), hash(b"a")), ("b/ü".to_owned(), hash(b"b"))];
        Manifest::new(files.into(), ["b".to_owned()].into())
    }

    #[test]
    fn a_list_survives_its_file() {
        assert_eq!(Manifest::parse(&sample().render()), Some(sample()));
        let mut pending = sample();
        pending.expect(&Manifest::new([("a".to_owned(), hash(b"c"))].into(), BTreeSet::new()));
        assert_eq!(Manifest::parse(&pending.render()), Some(pending));
    }

    /// The hashes of nothing and of `a`, as the reference implementation gives them.
    #[test]
    fn files_are_told_by_hashes_that_others_know() {
        assert_eq!(hash(b""), "99aa06d3014798d86001c324468d497f");
        assert_eq!(hash(b"a"), "a96faf705af16834e6c632b61e964e1f");
        assert_eq!(kind_of(&hash(b"a"))(b"a"), hash(b"a"));
        assert_eq!(kind_of(&first_hash(b"a"))(b"a"), first_hash(b"a"));
    }

    /// White space may change: it carries nothing. Any other byte must be noticed.
    #[test]
    fn no_changed_byte_goes_unnoticed() {
        let good = sample().render();
        for at in 0..good.len() {
            for flip in [1, 2, 0x20] {
                let mut bad = good.clone();
                bad[at] ^= flip;
                let parsed = Manifest::parse(&bad);
                assert!(parsed.is_none() || parsed == Some(sample()), "byte {at}");
            }
            assert!(at + 1 == good.len() || Manifest::parse(&good[..at]).is_none());
        }
    }
}
