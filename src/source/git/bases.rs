//! Objects that others in a pack are written as differences from.
//!
//! A pack holds a folder as the difference from another one, and that from a third, so that reading the
//! folders of a long history one by one would read most of them many times.

use std::collections::BTreeMap;

use gix_object::Kind;
use gix_odb::pack::cache::DecodeEntry;

/// So many bytes are kept.
const MOST: usize = 48 * 1024 * 1024;

/// The objects that were read last.
#[derive(Default)]
pub(super) struct Bases {
    kept: BTreeMap<(u32, u64), (Kind, usize, Vec<u8>)>,
    bytes: usize,
}

impl DecodeEntry for Bases {
    fn put(&mut self, pack_id: u32, offset: u64, data: &[u8], kind: Kind, compressed_size: usize) {
        if data.len() > MOST / 8 {
            return;
        }
        if self.bytes + data.len() > MOST {
            self.kept.clear();
            self.bytes = 0;
        }
        let kept = (kind, compressed_size, data.to_vec());
        if self.kept.insert((pack_id, offset), kept).is_none() {
            self.bytes += data.len();
        }
    }

    fn get(&mut self, pack_id: u32, offset: u64, out: &mut Vec<u8>) -> Option<(Kind, usize)> {
        let (kind, compressed_size, data) = self.kept.get(&(pack_id, offset))?;
        out.clear();
        out.extend_from_slice(data);
        Some((*kind, *compressed_size))
    }
}
