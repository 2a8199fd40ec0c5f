//! The objects of a repository: commits, trees and files by their ids, and nothing but reading.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;
use std::rc::Rc;

use gix_hash::{Kind as HashKind, ObjectId, Prefix};
use gix_object::{Find as _, Kind, TreeRef};
use gix_odb::Header as _;

use super::bases::Bases;
use super::commit::Moment;

/// No object may ask for more memory than this when it is read.
const MOST_BYTES: usize = 256 * 1024 * 1024;
/// How many folders are kept to be compared with those of the next commit.
const KEPT_TREES: usize = 2048;

/// The objects of one repository.
pub(super) struct Objects {
    store: gix_odb::Handle,
    /// The oldest commits of a shallow clone, whose parents were not fetched.
    pub(super) shallow: BTreeSet<ObjectId>,
    trees: RefCell<BTreeMap<ObjectId, Rc<Vec<u8>>>>,
    links: RefCell<BTreeMap<ObjectId, Rc<Link>>>,
}

/// An object that is missing or damaged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    id: String,
    why: &'static str,
}

impl Broken {
    pub(super) fn new(id: ObjectId, why: &'static str) -> Self {
        let id = id.to_hex_with_len(12).to_string();
        Self { id, why }
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the object `{}` of the git repository {}", self.id, self.why)
    }
}

impl std::error::Error for Broken {}

const MISSING: &str = "is missing";
const DAMAGED: &str = "is damaged";

/// What a walk over history needs of a commit.
pub(super) struct Link {
    pub(super) tree: ObjectId,
    /// The commits that it follows.
    pub(super) parents: Vec<ObjectId>,
    pub(super) committed: Moment,
}

/// The lines at the head of a commit or tag, and its message. Git keeps whatever it is given there, so
/// nothing more is expected than a word, a space and anything.
pub(super) struct Written<'a> {
    head: Vec<(&'a [u8], &'a [u8])>,
    pub(super) message: &'a [u8],
}

impl<'a> Written<'a> {
    pub(super) fn new(data: &'a [u8]) -> Self {
        let (mut head, mut rest) = (Vec::new(), data);
        loop {
            let end = rest.iter().position(|byte| *byte == b'\n');
            let (line, after) = rest.split_at_checked(end.unwrap_or(rest.len())).unwrap_or_default();
            rest = after.get(1..).unwrap_or_default();
            if line.is_empty() {
                return Self { head, message: rest };
            }
            let mut words = line.splitn(2, |byte| *byte == b' ');
            head.push((words.next().unwrap_or_default(), words.next().unwrap_or_default()));
        }
    }

    /// What stands behind a word.
    pub(super) fn find(&self, word: &str) -> Option<&'a [u8]> {
        self.all(word).next()
    }

    pub(super) fn all(&self, word: &str) -> impl Iterator<Item = &'a [u8]> {
        let found = self.head.iter().filter(move |(own, _)| *own == word.as_bytes());
        found.map(|(_, value)| *value)
    }

    /// The object that is named behind a word.
    pub(super) fn id(&self, word: &str) -> Option<ObjectId> {
        ObjectId::from_hex(self.find(word)?).ok()
    }
}

/// A file or folder of a past revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) id: ObjectId,
    pub(super) kind: EntryKind,
}

/// What an entry of a folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EntryKind {
    File,
    Folder,
    /// A symbolic link.
    Link,
    /// Another repository.
    Submodule,
}

impl From<gix_object::tree::EntryRef<'_>> for Entry {
    fn from(entry: gix_object::tree::EntryRef<'_>) -> Self {
        let kind = match entry.mode.kind() {
            gix_object::tree::EntryKind::Tree => EntryKind::Folder,
            gix_object::tree::EntryKind::Blob | gix_object::tree::EntryKind::BlobExecutable => EntryKind::File,
            gix_object::tree::EntryKind::Link => EntryKind::Link,
            gix_object::tree::EntryKind::Commit => EntryKind::Submodule,
        };
        let id = entry.oid.to_owned();
        Self { id, kind }
    }
}

impl Objects {
    /// Opens the folder `objects` of a repository.
    pub(super) fn open(folder: &Path, shallow: BTreeSet<ObjectId>) -> std::io::Result<Self> {
        let options = gix_odb::store::init::Options {
            alloc_limit_bytes: Some(MOST_BYTES),
            current_dir: Some(folder.to_owned()),
            ..Default::default()
        };
        // No pairs: what `refs/replace` says in the place of an object is not believed.
        let mut store = gix_odb::at_opts(folder, HashKind::Sha1, None, options)?;
        store.refresh_never();
        store.set_pack_cache(|| Box::new(Bases::default()));
        Ok(Self {
            store,
            shallow,
            trees: RefCell::default(),
            links: RefCell::default(),
        })
    }

    fn read(&self, id: ObjectId, expected: Kind) -> Result<Vec<u8>, Broken> {
        let mut bytes = Vec::new();
        let kind = match self.store.try_find(&id, &mut bytes) {
            Ok(Some(data)) => data.kind,
            Ok(None) => return Err(Broken::new(id, MISSING)),
            Err(_) => return Err(Broken::new(id, DAMAGED)),
        };
        if kind == expected {
            Ok(bytes)
        } else {
            Err(Broken::new(id, "is not what it should be"))
        }
    }

    pub(super) fn kind(&self, id: ObjectId) -> Result<Kind, Broken> {
        self.header(id).map(|(kind, _)| kind)
    }

    fn header(&self, id: ObjectId) -> Result<(Kind, u64), Broken> {
        match self.store.try_header(&id) {
            Ok(Some(header)) => Ok((header.kind(), header.size())),
            Ok(None) => Err(Broken::new(id, MISSING)),
            Err(_) => Err(Broken::new(id, DAMAGED)),
        }
    }

    /// What a commit links together, kept for the next walk.
    pub(super) fn link(&self, id: ObjectId) -> Result<Rc<Link>, Broken> {
        if let Some(link) = self.links.borrow().get(&id) {
            return Ok(Rc::clone(link));
        }
        let data = self.commit(id)?;
        let written = Written::new(&data);
        let parents: Result<Vec<ObjectId>, _> = written.all("parent").map(ObjectId::from_hex).collect();
        let (Some(tree), Ok(parents)) = (written.id("tree"), parents) else {
            return Err(Broken::new(id, DAMAGED));
        };
        let committed = Moment::of_line(written.find("committer").unwrap_or_default());
        let link = Rc::new(Link {
            tree,
            parents,
            committed,
        });
        self.links.borrow_mut().insert(id, Rc::clone(&link));
        Ok(link)
    }

    /// The text of a commit.
    pub(super) fn commit(&self, id: ObjectId) -> Result<Vec<u8>, Broken> {
        self.read(id, Kind::Commit)
    }

    /// The parents that can be looked at; none where a shallow clone ends.
    pub(super) fn parents(&self, id: ObjectId) -> Result<Vec<ObjectId>, Broken> {
        if self.shallow.contains(&id) {
            return Ok(Vec::new());
        }
        Ok(self.link(id)?.parents.clone())
    }

    /// An annotated tag, as it stands in the repository.
    pub(super) fn tag(&self, id: ObjectId) -> Result<Vec<u8>, Broken> {
        self.read(id, Kind::Tag)
    }

    /// The object that an annotated tag names.
    pub(super) fn tagged(&self, id: ObjectId) -> Result<ObjectId, Broken> {
        let named = Written::new(&self.tag(id)?).id("object");
        named.ok_or_else(|| Broken::new(id, DAMAGED))
    }

    pub(super) fn tree(&self, id: ObjectId) -> Result<Rc<Vec<u8>>, Broken> {
        if let Some(tree) = self.trees.borrow().get(&id) {
            return Ok(Rc::clone(tree));
        }
        let tree = Rc::new(self.read(id, Kind::Tree)?);
        let mut trees = self.trees.borrow_mut();
        if trees.len() >= KEPT_TREES {
            trees.clear();
        }
        trees.insert(id, Rc::clone(&tree));
        Ok(tree)
    }

    /// All entries of a folder, by name. Names that could leave the folder are left out, as git does.
    pub(super) fn entries(&self, id: ObjectId) -> Result<BTreeMap<Vec<u8>, Entry>, Broken> {
        let tree = self.tree(id)?;
        let tree = decoded(id, &tree)?;
        let honest = |name: &[u8]| !name.is_empty() && !name.contains(&b'/') && !matches!(name, b"." | b"..");
        let entries = tree.entries.iter().filter(|entry| honest(entry.filename));
        Ok(entries
            .map(|entry| (entry.filename.to_vec(), Entry::from(*entry)))
            .collect())
    }

    /// What stands at a path below a folder; the folder itself for an empty path.
    pub(super) fn at(&self, tree: ObjectId, path: &[u8]) -> Result<Option<Entry>, Broken> {
        let mut found = Entry {
            id: tree,
            kind: EntryKind::Folder,
        };
        for name in path.split(|byte| *byte == b'/').filter(|name| !name.is_empty()) {
            if found.kind != EntryKind::Folder {
                return Ok(None);
            }
            let tree = self.tree(found.id)?;
            let tree = decoded(found.id, &tree)?;
            match entry(&tree, name) {
                Some(entry) => found = entry,
                None => return Ok(None),
            }
        }
        Ok(Some(found))
    }

    /// The length of a file, without reading it.
    pub(super) fn size(&self, id: ObjectId) -> Result<u64, Broken> {
        self.header(id).map(|(_, size)| size)
    }

    pub(super) fn blob(&self, id: ObjectId) -> Result<Vec<u8>, Broken> {
        self.read(id, Kind::Blob)
    }

    /// All objects whose ids begin like this, as many as there are.
    pub(super) fn begin_with(&self, beginning: &str) -> Vec<ObjectId> {
        let Ok(prefix) = Prefix::from_hex(beginning) else {
            return Vec::new();
        };
        #[allow(
            clippy::default_trait_access,
            reason = "it asks for a kind of set that is not to be named elsewhere"
        )]
        let mut found = Default::default();
        if self.store.lookup_prefix(prefix, Some(&mut found)).is_err() {
            return Vec::new();
        }
        let sorted: BTreeSet<ObjectId> = found.into_iter().collect();
        sorted.into_iter().collect()
    }

    /// The shortest beginning of an id that no other object shares, of seven digits or more.
    pub(super) fn short(&self, id: ObjectId) -> String {
        let candidate = gix_odb::store::prefix::disambiguate::Candidate::new(id, 7);
        let prefix = candidate.ok().and_then(|it| self.store.disambiguate_prefix(it).ok()?);
        let length = prefix.map_or(12, |prefix| prefix.hex_len());
        id.to_hex_with_len(length).to_string()
    }
}

/// The entries of a folder, in git's order.
pub(super) fn decoded(id: ObjectId, data: &[u8]) -> Result<TreeRef<'_>, Broken> {
    TreeRef::from_bytes(data, HashKind::Sha1).map_err(|_| Broken::new(id, DAMAGED))
}

/// The file or folder of this name.
pub(super) fn entry(tree: &TreeRef<'_>, name: &[u8]) -> Option<Entry> {
    let find = |is_folder| tree.bisect_entry(name.into(), is_folder);
    find(false).or_else(|| find(true)).map(Entry::from)
}
