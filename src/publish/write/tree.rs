//! What stands in a folder, without following any link.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::Path;

use super::disk::Trouble;
use super::place::Place;

/// What stands at one path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    /// A link, a pipe, a device: always a stranger's, and never opened.
    Other,
    /// A folder that cannot be read, or that another disk is mounted on: nothing in it is touched.
    Closed,
}

/// All that stands in a folder, by path relative to it. Parents come before their children.
pub(super) type Tree = BTreeMap<Place, Kind>;

/// Lists `root`, which may be missing, passing over the entries at its top that `skip` names.
pub(super) fn scan(root: &Path, skip: impl Fn(&Path) -> bool) -> Result<Tree, Trouble> {
    let mut tree = Tree::new();
    let top = match root.symlink_metadata() {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(tree),
        Err(error) => return Err(Trouble::new("read", root, error)),
    };
    let mut open = vec![Place::default()];
    while let Some(folder) = open.pop() {
        let full = root.join(&*folder);
        let entries = match fs::read_dir(&full) {
            Err(error) if error.kind() == ErrorKind::PermissionDenied && *folder != *Path::new("") => {
                tree.insert(folder, Kind::Closed);
                continue;
            }
            entries => entries.map_err(|error| Trouble::new("read", &full, error))?,
        };
        for entry in entries {
            let entry = entry.map_err(|error| Trouble::new("read", &full, error))?;
            let path = Place::below(&folder, entry.file_name());
            if *folder == *Path::new("") && skip(&entry.path()) {
                continue;
            }
            let trouble = |error| Trouble::new("read", &entry.path(), error);
            let found = entry.file_type().map_err(trouble)?;
            let kind = if found.is_file() {
                Kind::File
            } else if !found.is_dir() {
                Kind::Other
            } else if one_disk(&top, &entry.metadata().map_err(trouble)?) {
                open.push(path.clone());
                Kind::Folder
            } else {
                Kind::Closed
            };
            tree.insert(path, kind);
        }
    }
    Ok(tree)
}

/// Whether two folders lie on one disk, so that files can be moved and linked between them.
#[cfg(unix)]
pub(super) fn one_disk(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    one.dev() == other.dev()
}

#[cfg(not(unix))]
pub(super) fn one_disk(_: &Metadata, _: &Metadata) -> bool {
    true
}

/// The folders a path lies in, nearest first, without the root.
pub(super) fn folders_of(path: &Path) -> impl Iterator<Item = &Path> {
    path.ancestors().skip(1).filter(|folder| *folder != Path::new(""))
}

/// Folders in groups of one depth, the shallowest first: within a group, order does not matter.
pub(super) fn by_depth<'a>(folders: impl IntoIterator<Item = &'a Place>) -> Vec<Vec<&'a Place>> {
    let mut groups = BTreeMap::<usize, Vec<&Place>>::new();
    for folder in folders {
        groups.entry(folder.components().count()).or_default().push(folder);
    }
    groups.into_values().collect()
}
