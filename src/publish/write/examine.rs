//! Compares the files in the output with what the list remembers and with what is to stand there.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use rayon::prelude::*;

use super::disk::Trouble;
use super::draft::Piece;
use super::manifest;
use super::place::Place;
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
    wanted: &BTreeMap<Place, Piece<'_>>,
    listed: &BTreeMap<Place, Vec<&str>>,
) -> Result<BTreeMap<&'t Place, Finding>, Trouble> {
    let named: Vec<_> = tree
        .iter()
        .filter(|(_, kind)| **kind == Kind::File)
        .map(|(path, _)| (path, wanted.get(path), listed.get(path)))
        .filter(|(_, piece, hashes)| piece.is_some() || hashes.is_some())
        .collect();
    let look = |(path, piece, hashes): &(&'t Place, Option<&Piece<'_>>, Option<&Vec<&str>>)| {
        let full = root.join(path);
        if let Some(piece) = piece
            && holds(&full, **piece)?
        {
            return Ok((*path, Finding::Same));
        }
        let ours = match hashes {
            Some(hashes) => manifest::is_told(&full, hashes)?,
            None => false,
        };
        Ok((*path, if ours { Finding::Ours } else { Finding::Unknown }))
    };
    named.par_iter().map(look).collect()
}

/// Whether there is a plain file that holds exactly the bytes of a piece; its length is asked first.
pub(super) fn holds(path: &Path, piece: Piece<'_>) -> Result<bool, Trouble> {
    if let Piece::Put(put) = piece
        && put.is_old
    {
        return Ok(true);
    }
    let compare = || {
        match path.symlink_metadata() {
            Ok(found) if found.is_file() && found.len() == piece.length() => {}
            Ok(_) => return Ok(false),
            Err(error) if is_missing(&error) => return Ok(false),
            Err(error) => return Err(error),
        }
        let mut file = File::open(path)?;
        let mut found = Vec::with_capacity(usize::try_from(piece.length()).unwrap_or_default() + 1);
        file.read_to_end(&mut found)?;
        Ok(match piece {
            Piece::Whole(artifact) => found == artifact.bytes,
            Piece::Put(_) => manifest::hash(&found) == piece.hash(),
        })
    };
    compare().map_err(|error: std::io::Error| Trouble::new("read", path, error))
}

/// Whether nothing stands there, be it that a part of the way is no folder.
fn is_missing(error: &std::io::Error) -> bool {
    matches!(
        error.kind(),
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory
    )
}
