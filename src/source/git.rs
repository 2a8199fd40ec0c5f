//! What a git repository knows of the folder that lies in it: who changed what and when, and the
//! texts of the past.
//!
//! Nothing here starts a program, writes a file, reaches the network or opens a configuration, neither
//! that of the repository nor anybody's own. So a repository of a stranger can be looked at, whoever
//! owns it and whatever its configuration says: objects and names are read, and these are data.
//! Everything that comes out is a plain value.

mod bases;
mod commit;
mod history;
mod line;
mod locate;
mod names;
mod objects;
mod past;
mod renames;
mod similar;
mod tags;
mod words;

pub use commit::{Commit, Moment, Person};
pub use history::{History, Revision};
pub use names::Unknown;
pub use objects::Broken;
pub use past::{Past, content_id, differing};
pub use tags::Tag;

use std::fmt;
use std::path::{Path, PathBuf};

use gix_hash::ObjectId;

use super::project::real_path;
use objects::Objects;

/// What is known of the repository that a folder lies in.
pub enum Found {
    /// The folder lies in none.
    None,
    /// There is one that cannot be read, and why.
    Unusable(String),
    /// There is one, opened.
    Repository(Box<Repository>),
}

/// A repository, opened for reading. It is looked at as it was when it was opened.
pub struct Repository {
    /// The folder whose past it holds; `None` for a bare repository.
    top: Option<PathBuf>,
    objects: Objects,
    names: gix_ref::file::Store,
    head: Option<ObjectId>,
    branch: Option<String>,
    limits: Vec<Limit>,
}

/// Why less is known of a repository than could be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// It has no folder of files beside it.
    Bare,
    /// Nothing has been committed yet.
    Unborn,
    /// No branch is checked out but this revision itself.
    Detached(String),
    /// Older revisions were not fetched.
    Shallow,
    /// Some files were not fetched.
    Partial,
    /// An object is missing or damaged: what comes before it is not known.
    Broken(Broken),
    /// So many revisions that reading stopped.
    TooLong(usize),
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bare => f.write_str("the git repository is bare: it has no folder of files beside it"),
            Self::Unborn => f.write_str("nothing has been committed to the git repository yet"),
            Self::Detached(short) => write!(f, "no branch is checked out, but the revision `{short}` itself"),
            Self::Shallow => f.write_str(
                "the git repository is a shallow clone: older revisions were not fetched; `git fetch --unshallow` \
                 fetches them",
            ),
            Self::Partial => f.write_str(
                "the git repository is a partial clone: some files of older revisions were not fetched, and nothing \
                 is fetched while building",
            ),
            Self::Broken(broken) => write!(f, "{broken}, so what came before is not known; `git fsck` says more"),
            Self::TooLong(most) => write!(
                f,
                "only {most} revisions were looked at, so what came before is not known"
            ),
        }
    }
}

impl Repository {
    /// Finds the repository that a folder lies in: in this folder or one above it, where `.git` is a
    /// folder, or a file that leads to one (of a worktree or a submodule). Only the folder itself may be
    /// a bare repository.
    #[must_use]
    pub fn at(folder: &Path) -> Found {
        match locate::find(&real_path(folder)).map(|place| place.map(Self::open)) {
            Ok(None) => Found::None,
            Ok(Some(Ok(repository))) => Found::Repository(Box::new(repository)),
            Ok(Some(Err(why))) | Err(why) => Found::Unusable(why),
        }
    }

    fn open(place: locate::Place) -> Result<Self, String> {
        locate::refuse_foreign(&place)?;
        let shallow = locate::shallow(&place.common);
        let folder = place.common.join("objects");
        let objects =
            Objects::open(&folder, shallow).map_err(|error| format!("its objects cannot be read: {error}"))?;
        let names = locate::names(&place);
        let (branch, head) = names::head(&names)?;
        let mut limits = Vec::new();
        if place.top.is_none() {
            limits.push(Limit::Bare);
        }
        match (&branch, head) {
            (_, None) => limits.push(Limit::Unborn),
            (None, Some(head)) => limits.push(Limit::Detached(objects.short(head))),
            (Some(_), Some(_)) => {}
        }
        if !objects.shallow.is_empty() {
            limits.push(Limit::Shallow);
        }
        if locate::is_partial(&folder) {
            limits.push(Limit::Partial);
        }
        let mut repository = Self {
            top: place.top,
            objects,
            names,
            head,
            branch,
            limits,
        };
        if let Some(Err(broken)) = repository.head_commit() {
            repository.limits.push(Limit::Broken(broken));
        }
        Ok(repository)
    }

    /// The repository as it is seen from an earlier revision: what came later is not known.
    #[must_use]
    pub fn seen_from(mut self, commit: &Commit) -> Self {
        self.head = id_of(commit).ok();
        // It may be on any branch or none.
        self.branch = None;
        self
    }

    /// Why less is known than could be; empty for a whole repository on a branch. What ends only one
    /// history stands in that [`History`].
    #[must_use]
    pub fn limits(&self) -> &[Limit] {
        &self.limits
    }

    /// The revision that is checked out; `None` before the first one, and when it cannot be read.
    #[must_use]
    pub fn head(&self) -> Option<Commit> {
        self.head_commit()?.ok()
    }

    fn head_commit(&self) -> Option<Result<Commit, Broken>> {
        Some(Commit::read(&self.objects, self.head?))
    }

    /// The branch that is checked out, for example `main`.
    #[must_use]
    pub fn branch(&self) -> Option<&str> {
        self.branch.as_deref()
    }

    /// The path of a folder in the repository, with `/`, empty for its top; `None` when it lies outside,
    /// or when the repository is bare.
    #[must_use]
    pub fn inside(&self, folder: &Path) -> Option<String> {
        super::disk::relative(self.top.as_deref()?, &real_path(folder))
    }
}

/// The id that a commit's digits stand for. They were made of one, unless somebody wrote them.
fn id_of(commit: &Commit) -> Result<ObjectId, Unknown> {
    ObjectId::from_hex(commit.id.as_bytes()).map_err(|_| Unknown::nothing(&commit.id))
}

/// Joins two parts of a path in the repository.
#[must_use]
pub fn joined(folder: &str, path: &str) -> String {
    let parts = [folder, path].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("/")
}
