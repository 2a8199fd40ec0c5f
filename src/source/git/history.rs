//! Which revisions changed a file.
//!
//! History is simplified as `git log` does it: where a merge has a file as one of its parents has it,
//! the file's way goes on there and nowhere else, so the change belongs to who made it and not to who
//! merged it. Where it differs from all of them, the merge itself is a change of the file.

use std::collections::{BTreeMap, BTreeSet};

use gix_hash::ObjectId;
use gix_object::bstr::ByteSlice as _;

use super::objects::{Broken, EntryKind, Objects, RawCommit, decoded, entry};
use super::similar::{ALIKE, similarity};
use super::{Commit, Limit, Repository, joined, words};
use crate::source::plain_file;

/// So many revisions are looked at for one question.
const MOST: usize = 200_000;
/// So many files are compared to find the one that a file was renamed from.
const COMPARED: usize = 400;

/// What was found in history, and why there may be more of it that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History<T> {
    /// What was found.
    pub found: T,
    /// What ended the search before the beginning.
    pub ended: Option<Limit>,
}

/// A revision that changed a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The revision.
    pub commit: Commit,
    /// The path that the file has in it, from the top of the repository.
    pub path: String,
    /// The id of its content: two revisions with the same one differ only in the path.
    pub content: String,
}

/// Something to look at, newest first.
type Queue<T> = BTreeMap<(i64, ObjectId), T>;

impl Repository {
    /// The revisions that changed a file, newest first, from `HEAD` on. The path begins at the top of
    /// the repository. A file that was renamed, itself or its folder, is followed to its earlier path if
    /// half of its lines or more stayed the same. Where a shallow clone ends nobody knows what the
    /// oldest revision changed, so that one is left out.
    #[must_use]
    pub fn revisions(&self, path: &str) -> History<Vec<Revision>> {
        let mut walk = Walk {
            objects: &self.objects,
            queue: Queue::new(),
            seen: BTreeSet::new(),
            found: Vec::new(),
            ended: None,
        };
        let done = self.head.map_or(Ok(()), |head| walk.run(head, path.as_bytes()));
        if let Err(broken) = done {
            walk.ended.get_or_insert(Limit::Broken(broken));
        }
        History {
            found: walk.found,
            ended: walk.ended,
        }
    }

    /// For every file below a folder, as `HEAD` has it: the revision that last changed it, by the path
    /// below that folder. Files whose last change lies where a shallow clone ends are not among them.
    /// One walk finds all; it ends when the last one is found.
    #[must_use]
    pub fn last_changes(&self, inside: &str) -> History<BTreeMap<String, Commit>> {
        let mut last = Last {
            objects: &self.objects,
            queue: Queue::new(),
            found: BTreeMap::new(),
            ended: None,
        };
        let done = self.head.map_or(Ok(()), |head| last.run(head, inside));
        if let Err(broken) = done {
            last.ended.get_or_insert(Limit::Broken(broken));
        }
        let front = if inside.is_empty() {
            String::new()
        } else {
            format!("{inside}/")
        };
        let mut commits: BTreeMap<ObjectId, Commit> = BTreeMap::new();
        let mut found = BTreeMap::new();
        for (path, id) in last.found {
            let commit = match commits.get(&id) {
                Some(commit) => commit.clone(),
                None => match Commit::read(&self.objects, id) {
                    Ok(commit) => commit,
                    Err(_) => continue,
                },
            };
            commits.insert(id, commit.clone());
            if let Ok(path) = String::from_utf8(path) {
                found.insert(path.strip_prefix(&front).unwrap_or(&path).to_owned(), commit);
            }
        }
        History {
            found,
            ended: last.ended,
        }
    }
}

/// The way of one file through history.
struct Walk<'a> {
    objects: &'a Objects,
    queue: Queue<BTreeSet<Vec<u8>>>,
    seen: BTreeSet<(ObjectId, Vec<u8>)>,
    found: Vec<Revision>,
    ended: Option<Limit>,
}

impl Walk<'_> {
    fn run(&mut self, head: ObjectId, path: &[u8]) -> Result<(), Broken> {
        self.go_on(head, path)?;
        let mut looked = 0;
        while let Some(((_, id), paths)) = self.queue.pop_last() {
            let commit = self.objects.commit(id)?;
            for path in paths {
                looked += 1;
                if looked > MOST {
                    self.ended = Some(Limit::TooLong(MOST));
                    return Ok(());
                }
                if let Err(broken) = self.look(id, &commit, &path) {
                    // Other ways may still lead on.
                    self.ended.get_or_insert(Limit::Broken(broken));
                }
            }
        }
        Ok(())
    }

    fn go_on(&mut self, id: ObjectId, path: &[u8]) -> Result<(), Broken> {
        if self.seen.insert((id, path.to_vec())) {
            let seconds = self.objects.commit(id)?.seconds;
            self.queue.entry((seconds, id)).or_default().insert(path.to_vec());
        }
        Ok(())
    }

    fn look(&mut self, id: ObjectId, commit: &RawCommit, path: &[u8]) -> Result<(), Broken> {
        let Some(own) = file_at(self.objects, commit.tree, path)? else {
            return Ok(());
        };
        if self.objects.shallow.contains(&id) {
            self.ended = Some(Limit::Shallow);
            return Ok(());
        }
        let mut earlier = Vec::new();
        let mut trees = Vec::new();
        for parent in &commit.parents {
            let tree = match self.objects.commit(*parent) {
                Ok(parent) => parent.tree,
                Err(broken) => {
                    self.ended.get_or_insert(Limit::Broken(broken));
                    continue;
                }
            };
            trees.push((*parent, tree));
            match file_at(self.objects, tree, path)? {
                Some(same) if same == own => return self.go_on(*parent, path),
                Some(_) => earlier.push((*parent, path.to_vec())),
                None => {}
            }
        }
        self.found.push(Revision {
            commit: Commit::of(self.objects, id, commit),
            path: words::one_line(path, None, usize::MAX),
            content: own.to_string(),
        });
        if earlier.is_empty() {
            for (parent, tree) in trees {
                let renamed = renamed_from(self.objects, tree, commit.tree, path, own)?;
                earlier.extend(renamed.map(|path| (parent, path)));
            }
        }
        for (parent, path) in earlier {
            self.go_on(parent, &path)?;
        }
        Ok(())
    }
}

fn file_at(objects: &Objects, tree: ObjectId, path: &[u8]) -> Result<Option<ObjectId>, Broken> {
    let found = objects.at(tree, path)?;
    Ok(found
        .filter(|entry| entry.kind == EntryKind::File)
        .map(|entry| entry.id))
}

/// The path that a file had before a revision renamed it: among the files that the revision took away,
/// one with the same content, or else the one most like it. Of equals, one of the same name comes first.
fn renamed_from(
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

/// The ways of many files, each to its last change.
struct Last<'a> {
    objects: &'a Objects,
    /// For a revision, the files that are in it as they are in `HEAD`, in order.
    queue: Queue<BTreeSet<Vec<u8>>>,
    found: BTreeMap<Vec<u8>, ObjectId>,
    ended: Option<Limit>,
}

impl Last<'_> {
    fn run(&mut self, head: ObjectId, inside: &str) -> Result<(), Broken> {
        let commit = self.objects.commit(head)?;
        let mut files = Vec::new();
        super::past::walk(self.objects, commit.tree, inside, &mut |path, entry| {
            if entry.kind == EntryKind::File {
                files.push(joined(inside, &path.to_str_lossy()).into_bytes());
            }
        })?;
        self.queue.insert((commit.seconds, head), files.into_iter().collect());
        let mut looked = 0;
        while let Some(((_, id), files)) = self.queue.pop_last() {
            looked += 1;
            if looked > MOST {
                self.ended = Some(Limit::TooLong(MOST));
                return Ok(());
            }
            if let Err(broken) = self.look(id, files) {
                self.ended.get_or_insert(Limit::Broken(broken));
            }
        }
        Ok(())
    }

    fn look(&mut self, id: ObjectId, files: BTreeSet<Vec<u8>>) -> Result<(), Broken> {
        let commit = self.objects.commit(id)?;
        if self.objects.shallow.contains(&id) {
            self.ended = Some(Limit::Shallow);
            return Ok(());
        }
        let mut left: Vec<Vec<u8>> = files.into_iter().collect();
        for parent in &commit.parents {
            if left.is_empty() {
                break;
            }
            let before = self.objects.commit(*parent)?;
            let mut sorted = Sorted::default();
            sorted.compare(self.objects, Some(commit.tree), Some(before.tree), &left, 0)?;
            if !sorted.same.is_empty() {
                let waiting = self.queue.entry((before.seconds, *parent)).or_default();
                waiting.extend(sorted.same);
            }
            left = sorted.different;
        }
        self.found.extend(left.into_iter().map(|path| (path, id)));
        Ok(())
    }
}

/// Files that two folders have alike, and the others.
#[derive(Default)]
struct Sorted {
    same: Vec<Vec<u8>>,
    different: Vec<Vec<u8>>,
}

impl Sorted {
    /// Compares two folders at some files below them, whose paths are in order and begin alike up to
    /// `start`. Folders that are the same are not opened.
    fn compare(
        &mut self,
        objects: &Objects,
        one: Option<ObjectId>,
        other: Option<ObjectId>,
        files: &[Vec<u8>],
        start: usize,
    ) -> Result<(), Broken> {
        let (Some(one), Some(other)) = (one, other) else {
            self.different.extend_from_slice(files);
            return Ok(());
        };
        if one == other {
            self.same.extend_from_slice(files);
            return Ok(());
        }
        let (one_data, other_data) = (objects.tree(one)?, objects.tree(other)?);
        let (one, other) = (decoded(one, &one_data)?, decoded(other, &other_data)?);
        let part = |path: &Vec<u8>| {
            let rest = path.get(start..).unwrap_or_default();
            let end = rest.find_byte(b'/');
            (
                rest.get(..end.unwrap_or(rest.len())).unwrap_or_default().to_vec(),
                end.is_some(),
            )
        };
        for group in files.chunk_by(|a, b| part(a) == part(b)) {
            let Some(first) = group.first() else { continue };
            let (name, is_folder) = part(first);
            let (mine, theirs) = (entry(&one, &name), entry(&other, &name));
            if is_folder {
                let folder = |entry: Option<super::objects::Entry>| {
                    entry
                        .filter(|entry| entry.kind == EntryKind::Folder)
                        .map(|entry| entry.id)
                };
                let next = start + name.len() + 1;
                self.compare(objects, folder(mine), folder(theirs), group, next)?;
            } else if mine == theirs {
                self.same.extend_from_slice(group);
            } else {
                self.different.extend_from_slice(group);
            }
        }
        Ok(())
    }
}
