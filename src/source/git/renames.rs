//! Which file a file was before it was renamed.

use std::collections::{BTreeMap, BTreeSet};

use gix_hash::ObjectId;

use super::objects::{Broken, EntryKind, Objects};
use super::similar::{ALIKE, similarity};
use crate::source::plain_file;

/// So many files are compared to find the one that a file was renamed from.
const COMPARED: usize = 400;

/// The path that a file had before a revision renamed it: among the files that the revision took away,
/// one with the same content, or else the one most like it. Of equals, one of the same name comes first.
pub(super) fn renamed_from(
    objects: &Objects,
    before: ObjectId,
    after: ObjectId,
    path: &[u8],
    own: ObjectId,
) -> Result<Option<Vec<u8>>, Broken> {
    let mut change = Change::default();
    change.gather(objects, Some(before), Some(after), &mut Vec::new())?;
    let name = |path: &[u8]| path.rsplit(|byte| *byte == b'/').next().map(<[u8]>::to_vec);
    // First those of the same name.
    change
        .gone
        .sort_by_key(|(gone, _)| (name(gone) != name(path), gone.clone()));
    if let Some((same, _)) = change.gone.iter().find(|(_, id)| *id == own) {
        return Ok(Some(same.clone()));
    }
    let text = small(objects, own)?;
    let mut best: Option<(usize, &Vec<u8>)> = None;
    // What another new file holds unchanged has become that file.
    let left = change.gone.iter().filter(|(_, id)| !change.come.contains(id));
    for (gone, id) in left.take(COMPARED) {
        let alike = match (&text, small(objects, *id)?) {
            (Some(text), Some(other)) => similarity(text, &other),
            _ => 0,
        };
        if alike >= ALIKE && best.is_none_or(|(most, _)| alike > most) {
            best = Some((alike, gone));
        }
    }
    Ok(best.map(|(_, path)| path.clone()))
}

/// A file that is not too large to be compared.
fn small(objects: &Objects, id: ObjectId) -> Result<Option<Vec<u8>>, Broken> {
    if objects.size(id)? > plain_file::MAX_BYTES / 16 {
        return Ok(None);
    }
    objects.blob(id).map(Some)
}

/// The files that a revision took away, and what those hold that it added.
#[derive(Default)]
struct Change {
    gone: Vec<(Vec<u8>, ObjectId)>,
    come: BTreeSet<ObjectId>,
}

impl Change {
    fn gather(
        &mut self,
        objects: &Objects,
        before: Option<ObjectId>,
        after: Option<ObjectId>,
        path: &mut Vec<u8>,
    ) -> Result<(), Broken> {
        let entries = |tree: Option<ObjectId>| tree.map_or(Ok(BTreeMap::new()), |tree| objects.entries(tree));
        let (before, after) = (entries(before)?, entries(after)?);
        let names: BTreeSet<&Vec<u8>> = before.keys().chain(after.keys()).collect();
        for name in names {
            let (old, new) = (before.get(name), after.get(name));
            if old == new || path.len() > super::past::LONGEST_PATH {
                continue;
            }
            let length = path.len();
            if length > 0 {
                path.push(b'/');
            }
            path.extend_from_slice(name);
            let of = |entry: Option<&super::objects::Entry>, kind| {
                entry.filter(|entry| entry.kind == kind).map(|entry| entry.id)
            };
            match (of(old, EntryKind::File), of(new, EntryKind::File)) {
                (Some(id), None) => self.gone.push((path.clone(), id)),
                (None, Some(id)) => _ = self.come.insert(id),
                _ => {}
            }
            let folders = (of(old, EntryKind::Folder), of(new, EntryKind::Folder));
            if folders != (None, None) {
                self.gather(objects, folders.0, folders.1, path)?;
            }
            path.truncate(length);
        }
        Ok(())
    }
}
