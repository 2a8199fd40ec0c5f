//! Which revisions changed a file.
//!
//! History is simplified as `git log` does it: where a merge has a file as one of its parents has it,
//! the file's way goes on there and nowhere else, so the change belongs to who made it and not to who
//! merged it. Where it differs from all of them, the merge itself is a change of the file.

use std::collections::{BTreeMap, BTreeSet};

use gix_hash::ObjectId;
use gix_object::bstr::ByteSlice as _;

use super::objects::{Broken, EntryKind, Link, Objects, decoded, entry};
use super::renames::renamed_from;
use super::{Commit, Limit, Repository, words};

/// So many revisions are looked at for one question.
const MOST: usize = 200_000;

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

/// Revisions to look at, each with files that are looked for in it, newest first.
type Queue<T> = BTreeMap<(i64, ObjectId), BTreeSet<T>>;

impl Repository {
    /// The revisions that changed each of some files, newest first, from `HEAD` on. Paths begin at the top
    /// of the repository. A file that was renamed, itself or its folder, is followed to its earlier path if
    /// half of it or more stayed the same. Where a shallow clone ends nobody knows what the oldest revision
    /// changed, so that one is left out. One walk serves all files.
    #[must_use]
    pub fn revisions<'a>(&self, paths: impl IntoIterator<Item = &'a str>) -> Vec<History<Vec<Revision>>> {
        let mut walk = Walk {
            objects: &self.objects,
            queue: Queue::new(),
            seen: BTreeSet::new(),
            histories: Vec::new(),
        };
        let mut wanted = BTreeSet::new();
        for (file, path) in paths.into_iter().enumerate() {
            walk.histories.push(History {
                found: Vec::new(),
                ended: None,
            });
            wanted.insert((path.as_bytes().to_vec(), file));
        }
        if let Some(head) = self.head {
            let all = wanted.clone();
            if let Err(broken) = walk.run(head, wanted) {
                walk.end(all.iter(), &Limit::Broken(broken));
            }
        }
        walk.histories
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
        let mut commits: BTreeMap<ObjectId, Option<Commit>> = BTreeMap::new();
        let mut found = BTreeMap::new();
        for (path, id) in &last.found {
            let commit = commits
                .entry(*id)
                .or_insert_with(|| Commit::read(&self.objects, *id).ok());
            let path = path.get(front(inside)..).and_then(|path| path.to_str().ok());
            found.extend(path.map(ToOwned::to_owned).zip(commit.clone()));
        }
        History {
            found,
            ended: last.ended,
        }
    }
}

/// How many bytes of a path stand before the part inside a folder.
fn front(inside: &str) -> usize {
    if inside.is_empty() { 0 } else { inside.len() + 1 }
}

/// The ways of some files through history.
struct Walk<'a> {
    objects: &'a Objects,
    /// Paths with the number of the file that once had them.
    queue: Queue<Way>,
    seen: BTreeSet<(ObjectId, Way)>,
    histories: Vec<History<Vec<Revision>>>,
}

/// A path that a file had, and the number of the file.
type Way = (Vec<u8>, usize);

impl Walk<'_> {
    fn run(&mut self, head: ObjectId, wanted: BTreeSet<Way>) -> Result<(), Broken> {
        let tree = self.objects.link(head)?.tree;
        for way in wanted {
            if file_at(self.objects, tree, &way.0)?.is_some() {
                self.go_on(head, way)?;
            }
        }
        let mut looked = 0;
        while let Some(((_, id), ways)) = self.queue.pop_last() {
            looked += 1;
            if self.objects.shallow.contains(&id) {
                self.end(ways.iter(), &Limit::Shallow);
            } else if looked > MOST {
                self.end(ways.iter(), &Limit::TooLong(MOST));
            } else if let Err(broken) = self.look(id, &ways) {
                // Other ways may still lead on.
                self.end(ways.iter(), &Limit::Broken(broken));
            }
        }
        Ok(())
    }

    fn end<'w>(&mut self, ways: impl Iterator<Item = &'w Way>, limit: &Limit) {
        for (_, file) in ways {
            if let Some(history) = self.histories.get_mut(*file) {
                history.ended.get_or_insert(limit.clone());
            }
        }
    }

    fn go_on(&mut self, id: ObjectId, way: Way) -> Result<(), Broken> {
        let seconds = self.objects.link(id)?.committed.seconds;
        if self.seen.insert((id, way.clone())) {
            self.queue.entry((seconds, id)).or_default().insert(way);
        }
        Ok(())
    }

    /// Sends every file that a parent has as it is on to that parent; the others were changed here.
    fn look(&mut self, id: ObjectId, ways: &BTreeSet<Way>) -> Result<(), Broken> {
        let link = self.objects.link(id)?;
        let paths: BTreeSet<&Vec<u8>> = ways.iter().map(|(path, _)| path).collect();
        let mut left: Vec<Vec<u8>> = paths.into_iter().cloned().collect();
        let files = |path: &Vec<u8>| ways.range((path.clone(), 0)..=(path.clone(), usize::MAX));
        for parent in &link.parents {
            let before = self.objects.link(*parent)?.tree;
            let mut sorted = Sorted::default();
            sorted.compare(self.objects, Some(link.tree), Some(before), &left, 0)?;
            for way in sorted.same.iter().flat_map(files) {
                self.go_on(*parent, way.clone())?;
            }
            left = sorted.different;
        }
        for path in left {
            let files: Vec<usize> = files(&path).map(|(_, file)| *file).collect();
            self.note(id, link.tree, &path, &files)?;
            for (parent, earlier) in self.earlier(&link, &path)? {
                for file in &files {
                    self.go_on(parent, (earlier.clone(), *file))?;
                }
            }
        }
        Ok(())
    }

    /// Notes that a revision changed a file.
    fn note(&mut self, id: ObjectId, tree: ObjectId, path: &[u8], files: &[usize]) -> Result<(), Broken> {
        let Some(content) = file_at(self.objects, tree, path)? else {
            return Ok(());
        };
        let revision = Revision {
            commit: Commit::read(self.objects, id)?,
            path: words::one_line(path, None, usize::MAX),
            content: content.to_string(),
        };
        for file in files {
            if let Some(history) = self.histories.get_mut(*file) {
                history.found.push(revision.clone());
            }
        }
        Ok(())
    }

    /// Where a file that was changed here had been: under the same path in any parent, or else under the
    /// one that it was renamed from.
    fn earlier(&self, link: &Link, path: &[u8]) -> Result<Vec<(ObjectId, Vec<u8>)>, Broken> {
        let Some(own) = file_at(self.objects, link.tree, path)? else {
            return Ok(Vec::new());
        };
        let mut earlier = Vec::new();
        for parent in &link.parents {
            if file_at(self.objects, self.objects.link(*parent)?.tree, path)?.is_some() {
                earlier.push((*parent, path.to_vec()));
            }
        }
        if !earlier.is_empty() {
            return Ok(earlier);
        }
        for parent in &link.parents {
            let before = self.objects.link(*parent)?.tree;
            let renamed = renamed_from(self.objects, before, link.tree, path, own)?;
            earlier.extend(renamed.map(|path| (*parent, path)));
        }
        Ok(earlier)
    }
}

fn file_at(objects: &Objects, tree: ObjectId, path: &[u8]) -> Result<Option<ObjectId>, Broken> {
    let found = objects.at(tree, path)?;
    Ok(found
        .filter(|entry| entry.kind == EntryKind::File)
        .map(|entry| entry.id))
}

/// The ways of many files, each to its last change.
struct Last<'a> {
    objects: &'a Objects,
    /// For a revision, the files that are in it as they are in `HEAD`, in order.
    queue: Queue<Vec<u8>>,
    found: BTreeMap<Vec<u8>, ObjectId>,
    ended: Option<Limit>,
}

impl Last<'_> {
    fn run(&mut self, head: ObjectId, inside: &str) -> Result<(), Broken> {
        let commit = self.objects.link(head)?;
        let mut files = Vec::new();
        super::past::walk(self.objects, commit.tree, inside, &mut |path, entry| {
            if entry.kind == EntryKind::File {
                let front = if inside.is_empty() {
                    String::new()
                } else {
                    format!("{inside}/")
                };
                files.push([front.as_bytes(), path].concat());
            }
        })?;
        self.queue
            .insert((commit.committed.seconds, head), files.into_iter().collect());
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
        let commit = self.objects.link(id)?;
        if self.objects.shallow.contains(&id) {
            self.ended = Some(Limit::Shallow);
            return Ok(());
        }
        let mut left: Vec<Vec<u8>> = files.into_iter().collect();
        for parent in &commit.parents {
            if left.is_empty() {
                break;
            }
            let before = self.objects.link(*parent)?;
            let mut sorted = Sorted::default();
            sorted.compare(self.objects, Some(commit.tree), Some(before.tree), &left, 0)?;
            if !sorted.same.is_empty() {
                let waiting = self.queue.entry((before.committed.seconds, *parent)).or_default();
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
