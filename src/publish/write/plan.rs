//! Decides what happens to each path before anything is touched.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::Path;

use rayon::prelude::*;

use super::Written;
use super::draft::Piece;
use super::examine::{Finding, examine};
use super::manifest::{self, Manifest};
use super::place::Place;
use super::refusal::Refusal;
use super::tree::{Kind, Tree, folders_of};

/// At most so many files in the way are named in one message.
const NAMED: usize = 10;

/// What becomes of every path of the old tree and of every artifact. The sets do not overlap.
pub(super) struct Plan<'a> {
    /// New and changed files.
    pub(super) write: BTreeMap<Place, Piece<'a>>,
    /// Files of ours that have their bytes already.
    pub(super) unchanged: BTreeMap<Place, Piece<'a>>,
    /// Files of ours that no artifact stands for any more.
    pub(super) remove: BTreeSet<Place>,
    /// Files of ours that a person has edited, and the names under which they are kept.
    pub(super) aside: BTreeMap<Place, Place>,
    /// All that is not ours, but for folders.
    pub(super) foreign: BTreeSet<Place>,
    /// Every folder of the new tree.
    pub(super) folders: BTreeSet<Place>,
    /// Folders of ours that become empty.
    pub(super) vanish: BTreeSet<Place>,
    /// Whether there are folders that no new tree can take in.
    pub(super) has_closed: bool,
    /// The list of what is ours afterwards.
    pub(super) manifest: Manifest,
    changes_manifest: bool,
}

impl<'a> Plan<'a> {
    /// Makes the plan; an error means that nothing has been or will be changed.
    pub(super) fn make(root: &Path, tree: &Tree, old: Option<&Manifest>, pieces: &[Piece<'a>]) -> anyhow::Result<Self> {
        let wanted: BTreeMap<Place, Piece<'a>> =
            pieces.iter().map(|piece| (Place::from(piece.path()), *piece)).collect();
        let none = Manifest::empty();
        let listed = old.unwrap_or(&none).listed();
        let findings = examine(root, tree, &wanted, &listed)?;

        let mut plan = Self::empty(none.clone());
        let mut in_the_way = Vec::new();
        for (path, kind) in tree.iter().filter(|(_, kind)| **kind != Kind::Folder) {
            let is_listed = listed.contains_key(path);
            match (findings.get(path), wanted.get(path)) {
                _ if path.is(manifest::NAME) => {}
                (Some(Finding::Same), Some(piece)) if is_listed => {
                    plan.unchanged.insert(path.clone(), *piece);
                }
                (Some(Finding::Same), _) | (_, None) if !is_listed || *kind != Kind::File => {
                    plan.foreign.insert(path.clone());
                }
                (Some(Finding::Ours), None) => {
                    plan.remove.insert(path.clone());
                }
                (Some(Finding::Ours), Some(_)) => {}
                _ if is_listed && *kind == Kind::File => {
                    let aside = plan.name_aside(path, |name| tree.contains_key(name) || wanted.contains_key(name));
                    plan.aside.insert(path.clone(), aside);
                }
                _ => in_the_way.push(path.clone()),
            }
            plan.has_closed |= *kind == Kind::Closed;
        }
        plan.sort_folders(tree, old.unwrap_or(&none), &wanted);
        in_the_way.extend(plan.blocked(tree, &wanted));
        if !in_the_way.is_empty() {
            return Err(conflict(root, in_the_way, old.is_some()).into());
        }
        plan.write = wanted;
        plan.write
            .retain(|path, _| !plan.unchanged.contains_key(path) && !plan.foreign.contains(path));
        plan.list(tree, old.unwrap_or(&none));
        plan.changes_manifest = old != Some(&plan.manifest);
        Ok(plan)
    }

    fn empty(manifest: Manifest) -> Self {
        Self {
            write: BTreeMap::new(),
            unchanged: BTreeMap::new(),
            remove: BTreeSet::new(),
            aside: BTreeMap::new(),
            foreign: BTreeSet::new(),
            folders: BTreeSet::new(),
            vanish: BTreeSet::new(),
            has_closed: false,
            manifest,
            changes_manifest: false,
        }
    }

    /// A free name beside an edited file.
    fn name_aside(&self, path: &Place, taken: impl Fn(&Place) -> bool) -> Place {
        let taken = |name: &Place| taken(name) || self.aside.values().any(|used| used == name);
        aside_names(path).find(|name| !taken(name)).unwrap_or_default()
    }

    /// Finds which folders stay: those that hold something, and those that were never ours.
    fn sort_folders(&mut self, tree: &Tree, old: &Manifest, wanted: &BTreeMap<Place, Piece<'_>>) {
        let made: BTreeSet<Place> = old.folders.iter().map(|folder| Place::from(folder.as_str())).collect();
        let found = || {
            tree.iter()
                .filter(|(_, kind)| **kind == Kind::Folder)
                .map(|(path, _)| path)
        };
        let strangers = found().filter(|folder| !made.contains(*folder));
        self.folders.extend(strangers.clone().cloned());
        let kept = self.foreign.iter().chain(self.aside.values()).chain(strangers);
        // Neighbours in a list mostly lie in one folder.
        let mut last = None;
        for path in kept.chain(wanted.keys()) {
            let folder = path.parent();
            if last.replace(folder) == Some(folder) {
                continue;
            }
            for folder in folders_of(path) {
                if !self.folders.contains(folder.as_os_str()) {
                    self.folders.insert(folder.into());
                }
            }
        }
        self.vanish = found()
            .filter(|folder| !self.folders.contains(*folder))
            .cloned()
            .collect();
    }

    /// What stands in the way of an artifact other than a file at its very path: a folder there, or
    /// something else than a folder on the way to it. Links to folders are never followed.
    fn blocked(&self, tree: &Tree, wanted: &BTreeMap<Place, Piece<'_>>) -> BTreeSet<Place> {
        let goes = |path: &Place| self.remove.contains(path) || self.aside.contains_key(path);
        let is_no_folder = |path: &Place| tree.get(path).is_some_and(|kind| *kind != Kind::Folder);
        // Only artifacts can need a folder where something else stands that does not go.
        let on_the_way = self
            .folders
            .iter()
            .filter(|folder| is_no_folder(folder) && !goes(folder));
        let folders = self.folders.iter().filter(|folder| wanted.contains_key(*folder));
        let folders = folders.filter(|path| tree.get(*path) == Some(&Kind::Folder));
        on_the_way.chain(folders).cloned().collect()
    }

    /// Makes the list of what is ours. A stranger's file that happens to have our bytes is left
    /// out: it stays a stranger's.
    fn list(&mut self, tree: &Tree, old: &Manifest) {
        let ours: Vec<_> = self.write.iter().chain(&self.unchanged).collect();
        let files = ours
            .par_iter()
            .map(|(_, piece)| (piece.path().to_owned(), piece.hash()))
            .collect();
        let mut folders: BTreeSet<String> = old
            .folders
            .iter()
            .filter(|folder| self.folders.contains(OsStr::new(folder)))
            .cloned()
            .collect();
        let mut last = None;
        for path in self.write.keys().chain(self.unchanged.keys()) {
            let folder = path.parent();
            if last.replace(folder) == Some(folder) {
                continue;
            }
            for folder in folders_of(path) {
                let name = shown(folder);
                if !folders.contains(&name) && tree.get(folder.as_os_str()) != Some(&Kind::Folder) {
                    folders.insert(name);
                }
            }
        }
        self.manifest = Manifest::new(files, folders);
    }

    /// Whether the output is already just as it should be.
    pub(super) fn is_done(&self) -> bool {
        self.write.is_empty()
            && self.remove.is_empty()
            && self.aside.is_empty()
            && self.vanish.is_empty()
            && !self.changes_manifest
    }

    /// What the writer reports once the plan is carried out.
    pub(super) fn report(&self) -> Written {
        Written {
            written: self.write.len(),
            unchanged: self.unchanged.len(),
            removed: self.remove.len(),
            kept_foreign: self.foreign.len(),
            bytes: self.write.values().map(|piece| piece.length()).sum(),
            kept_edited: self.aside.values().map(|path| shown(path)).collect(),
        }
    }
}

/// A relative path with `/` between its parts, for people.
pub(super) fn shown(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// `name.edited-by-hand`, `name.edited-by-hand-2` and so on.
pub(super) fn aside_names(path: &Place) -> impl Iterator<Item = Place> {
    let mut name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    // Room for the ending within the 255 bytes that a name may have.
    while name.len() > 225 {
        name.pop();
    }
    let path = path.clone();
    (1_usize..).map(move |number| match number {
        1 => path.beside(format!("{name}.edited-by-hand")),
        _ => path.beside(format!("{name}.edited-by-hand-{number}")),
    })
}

fn conflict(root: &Path, mut paths: Vec<Place>, has_list: bool) -> Refusal {
    paths.sort();
    paths.dedup();
    let mut names: Vec<_> = paths
        .iter()
        .take(NAMED)
        .map(|path| format!("`{}`", shown(path)))
        .collect();
    if paths.len() > NAMED {
        names.push(format!("and {} more", paths.len() - NAMED));
    }
    let owner = if has_list {
        "not from pmobook"
    } else {
        "not known to be from pmobook (the folder has no list of its files)"
    };
    let (stand, are, them) = match names.len() {
        1 => ("stands", "is", "it"),
        _ => ("stand", "are", "them"),
    };
    Refusal::new(
        format!(
            "in the output folder `{}`, {} {stand} where a different file belongs, and {are} {owner}",
            root.display(),
            names.join(", ")
        ),
        format!("nothing was changed; move {them} away, or choose another output folder"),
    )
}
