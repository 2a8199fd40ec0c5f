//! Where a repository keeps its own files, and whether it is of a kind that can be read.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use gix_hash::{Kind as HashKind, ObjectId};

use crate::source::project::real_path;

/// Where a repository is.
pub(super) struct Place {
    /// The folder whose past it holds; `None` for a bare repository.
    pub(super) top: Option<PathBuf>,
    /// What belongs to this folder alone: `HEAD`.
    own: PathBuf,
    /// What all worktrees share: objects, branches, tags.
    pub(super) common: PathBuf,
}

/// Files in the repository's own folder are small; nothing longer is read from them.
const LONGEST: u64 = 16 * 1024 * 1024;

/// Looks for a repository in a folder and those above it.
pub(super) fn find(folder: &Path) -> Result<Option<Place>, String> {
    if is_own(folder) {
        return Ok(Some(place(None, folder)));
    }
    for top in folder.ancestors() {
        let git = top.join(".git");
        if git.is_dir() && is_own(&git) {
            return Ok(Some(place(Some(top), &git)));
        }
        if git.is_file() {
            let own = leads_to(&git, top)?;
            return Ok(Some(place(Some(top), &own)));
        }
    }
    Ok(None)
}

fn place(top: Option<&Path>, own: &Path) -> Place {
    let own = real_path(own);
    let common = first_line(&own.join("commondir")).map_or_else(|| own.clone(), |common| own.join(common));
    Place {
        top: top.map(Path::to_owned),
        common: real_path(&common),
        own,
    }
}

/// Where a file named `.git` leads, as a worktree and a submodule have one.
fn leads_to(file: &Path, top: &Path) -> Result<PathBuf, String> {
    let line = first_line(file).unwrap_or_default();
    let Some(path) = line.strip_prefix("gitdir:") else {
        return Err("its file `.git` does not say `gitdir:` and where the repository is".to_owned());
    };
    let own = top.join(path.trim());
    if is_own(&own) {
        return Ok(own);
    }
    Err(format!(
        "its file `.git` leads to `{}`, where no repository is",
        own.display()
    ))
}

/// Whether a folder looks like git's own: with a `HEAD`, and objects of its own or in common.
fn is_own(folder: &Path) -> bool {
    folder.join("HEAD").is_file() && (folder.join("objects").is_dir() || folder.join("commondir").is_file())
}

fn text(file: &Path) -> Option<String> {
    let metadata = fs::metadata(file).ok()?;
    if !metadata.is_file() || metadata.len() > LONGEST {
        return None;
    }
    Some(String::from_utf8_lossy(&fs::read(file).ok()?).into_owned())
}

fn first_line(file: &Path) -> Option<String> {
    Some(text(file)?.lines().next()?.trim().to_owned())
}

/// Refuses kinds of repositories that would be read wrongly, or that would make this program read
/// elsewhere on the machine.
pub(super) fn refuse_foreign(place: &Place) -> Result<(), String> {
    if place.common.join("reftable").is_dir() {
        return Err("it keeps its branches as `reftable`, which cannot be read yet".to_owned());
    }
    let borrows = |file: &str| {
        let text = text(&place.common.join("objects/info").join(file)).unwrap_or_default();
        text.lines()
            .any(|line| !line.trim().is_empty() && !line.starts_with('#'))
    };
    if borrows("alternates") {
        return Err(
            "it borrows objects from another folder (`objects/info/alternates`), which is not looked into; \
             `git repack -a -d` makes it whole, then remove that file"
                .to_owned(),
        );
    }
    if head_has_long_ids(place) {
        return Err("it names revisions by SHA-256, which cannot be read yet".to_owned());
    }
    Ok(())
}

fn head_has_long_ids(place: &Place) -> bool {
    let is_long = |id: &str| id.len() == 64 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    let Some(head) = first_line(&place.own.join("HEAD")) else {
        return false;
    };
    let branch = head.strip_prefix("ref:").map(str::trim);
    let loose = branch.and_then(|branch| first_line(&place.common.join(branch)));
    let packed = text(&place.common.join("packed-refs")).unwrap_or_default();
    let first = packed.lines().find(|line| !line.starts_with('#'));
    let packed = first.and_then(|line| line.split(' ').next()).unwrap_or_default();
    [head.as_str(), loose.as_deref().unwrap_or_default(), packed]
        .iter()
        .any(|id| is_long(id))
}

/// The oldest revisions of a shallow clone.
pub(super) fn shallow(common: &Path) -> BTreeSet<ObjectId> {
    let text = text(&common.join("shallow")).unwrap_or_default();
    text.lines()
        .filter_map(|line| ObjectId::from_hex(line.trim().as_bytes()).ok())
        .collect()
}

/// Whether some objects were left at the server: git marks the packs that it got without them.
pub(super) fn is_partial(objects: &Path) -> bool {
    let files = fs::read_dir(objects.join("pack")).into_iter().flatten().flatten();
    let mut names = files.map(|file| file.file_name());
    names.any(|name| name.to_string_lossy().ends_with(".promisor"))
}

/// The names of branches and tags.
pub(super) fn names(place: &Place) -> gix_ref::file::Store {
    if place.own == place.common {
        return gix_ref::file::Store::at(place.own.clone(), HashKind::Sha1);
    }
    gix_ref::file::Store::for_linked_worktree(place.own.clone(), place.common.clone(), HashKind::Sha1)
}
