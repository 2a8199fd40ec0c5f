//! Compares the files in the output with what the list remembers and with what is to stand there.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::disk::Trouble;
use super::draft::Piece;
use super::manifest;
use super::tree::{Kind, Tree};

/// How a file in the output compares with the list and with what is to stand there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Finding {
    /// It has the bytes of the artifact.
    Same,
    /// It has bytes that we wrote.
    Ours,
    /// It has bytes that nobody vouches for.
    Unknown,
}

/// Looks into each file that the list or an artifact names, and into no other.
pub(super) fn examine<'t>(
    root: &Path,
    tree: &'t Tree,
    wanted: &BTreeMap<PathBuf, Piece<'_>>,
    listed: &BTreeMap<PathBuf, Vec<&str>>,
) -> Result<BTreeMap<&'t PathBuf, Finding>, Trouble> {
    let named: Vec<_> = tree
        .iter()
        .filter(|(_, kind)| **kind == Kind::File)
        .map(|(path, _)| (path, wanted.get(path), listed.get(path)))
        .filter(|(_, piece, hashes)| piece.is_some() || hashes.is_some())
        .collect();
    let look = |(path, piece, hashes): &(&'t PathBuf, Option<&Piece<'_>>, Option<&Vec<&str>>)| {
        let full = root.join(path);
        if let Some(piece) = piece
            && holds(&full, **piece)?
        {
            return Ok((*path, Finding::Same));
        }
        let ours = match hashes {
            Some(hashes) => hashes.contains(&manifest::hash_file(&full)?.as_str()),
            None => false,
        };
        Ok((*path, if ours { Finding::Ours } else { Finding::Unknown }))
    };
    named.par_iter().map(look).collect()
}

/// Whether a file holds exactly the bytes of a piece; its length is asked first.
fn holds(path: &Path, piece: Piece<'_>) -> Result<bool, Trouble> {
    let compare = || {
        let mut file = File::open(path)?;
        if file.metadata()?.len() != piece.length() {
            return Ok(false);
        }
        let mut found = Vec::new();
        file.read_to_end(&mut found)?;
        Ok(match piece {
            Piece::Whole(artifact) => found == artifact.bytes,
            Piece::Put(_) => manifest::hash(&found) == piece.hash(),
        })
    };
    compare().map_err(|error: std::io::Error| Trouble::new("read", path, error))
}
