//! How alike two files are, to follow one that was renamed.

use std::collections::BTreeMap;

/// Files that share this much in 100 are taken for one that was renamed, as git does.
pub(super) const ALIKE: usize = 50;
/// A line longer than this is compared piece by piece.
const PIECE: usize = 64;

/// How much of the larger file stands in the other one too, in 100, counted by lines.
pub(super) fn similarity(one: &[u8], other: &[u8]) -> usize {
    let larger = one.len().max(other.len());
    if larger == 0 {
        return 100;
    }
    let (one, other) = (pieces(one), pieces(other));
    let shared: usize = one
        .iter()
        .map(|(piece, count)| piece.len() * count.min(other.get(piece).unwrap_or(&0)))
        .sum();
    shared * 100 / larger
}

fn pieces(bytes: &[u8]) -> BTreeMap<&[u8], usize> {
    let mut found = BTreeMap::new();
    for piece in bytes
        .split_inclusive(|byte| *byte == b'\n')
        .flat_map(|line| line.chunks(PIECE))
    {
        *found.entry(piece).or_default() += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::similarity;

    #[test]
    fn files_are_as_alike_as_their_lines() {
        assert_eq!(similarity(b"", b""), 100);
        assert_eq!(similarity(b"a\nb\n", b"b\na\n"), 100);
        assert_eq!(similarity(b"a\nb\nc\nd\n", b"a\nb\n"), 50);
        assert_eq!(similarity(b"a\na\na\na\n", b"a\n"), 25);
        assert_eq!(similarity(b"a\n", b"b\n"), 0);
    }
}
