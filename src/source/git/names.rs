//! From what somebody calls a revision to the revision.

use std::fmt;

use gix_hash::ObjectId;
use gix_object::Kind;
use gix_object::bstr::ByteSlice as _;
use gix_ref::file::Store;
use gix_ref::{FullName, Target};
use jiff::civil::Date;

use super::objects::{Broken, Objects};
use super::{Commit, Repository};
use crate::diagnostic::did_you_mean;

/// Names may lead to names; not further than this.
const FARTHEST: usize = 8;
/// So many candidates are named.
const NAMED: usize = 5;

/// Why no revision was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// There is nothing of this name; perhaps the other one was meant.
    Nothing {
        /// What was asked for.
        revision: String,
        /// A branch or tag with a name like it.
        near: Option<String>,
    },
    /// The beginning of more than one id.
    Ambiguous {
        /// What was asked for.
        revision: String,
        /// The revisions that it may be.
        candidates: Vec<Commit>,
    },
    /// Something else has this name.
    NotARevision {
        /// What was asked for.
        revision: String,
    },
    /// It would be before the first revision that is known.
    BeforeTheFirst {
        /// What was asked for.
        revision: String,
        /// The first revision known.
        first: Option<Box<Commit>>,
    },
    /// It cannot be read.
    Broken(Broken),
}

impl Unknown {
    pub(super) fn nothing(revision: &str) -> Self {
        Self::Nothing {
            revision: revision.to_owned(),
            near: None,
        }
    }

    /// How to mend it, where something can be said.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        match self {
            Self::Nothing { near, .. } => near.as_ref().map(|near| format!("did you mean `{near}`?")),
            Self::Ambiguous { candidates, .. } => {
                let candidates = candidates.iter().take(NAMED);
                let lines =
                    candidates.map(|one| format!("`{}` ({}, {})", one.short, one.committed.date(), one.summary));
                Some(format!("write more of it: {}", lines.collect::<Vec<_>>().join(", ")))
            }
            Self::BeforeTheFirst { first, .. } => {
                let first = first.as_ref()?;
                Some(format!("the first is `{}` of {}", first.short, first.committed.date()))
            }
            Self::NotARevision { .. } | Self::Broken(_) => None,
        }
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing { revision, .. } => write!(
                f,
                "the repository knows no revision `{revision}`; expected a branch, a tag, the id of a commit, or a \
                 date such as 2026-03-12"
            ),
            Self::Ambiguous { revision, .. } => write!(f, "`{revision}` is the beginning of more than one id"),
            Self::NotARevision { revision } => {
                write!(f, "`{revision}` names something in the repository that is no commit")
            }
            Self::BeforeTheFirst { revision, .. } => {
                write!(f, "`{revision}` is before the first revision that is known")
            }
            Self::Broken(broken) => broken.fmt(f),
        }
    }
}

impl std::error::Error for Unknown {}

impl From<Broken> for Unknown {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

/// The branch that is checked out, and the revision.
pub(super) fn head(names: &Store) -> Result<(Option<String>, Option<ObjectId>), String> {
    let found = names
        .try_find("HEAD")
        .map_err(|_| "its `HEAD` cannot be read".to_owned())?;
    let Some(head) = found else {
        return Err("its `HEAD` cannot be read".to_owned());
    };
    let branch = match &head.target {
        Target::Symbolic(name) => {
            let full = name.as_bstr().to_str_lossy().into_owned();
            let short = full.strip_prefix("refs/heads/").unwrap_or(&full);
            Some(super::words::one_line(short.as_bytes(), None, super::words::NAME))
        }
        Target::Object(_) => None,
    };
    Ok((branch, followed(names, head.target)))
}

/// The object that a name leads to in the end.
pub(super) fn followed(names: &Store, mut target: Target) -> Option<ObjectId> {
    for _ in 0..FARTHEST {
        match target {
            Target::Object(id) => return Some(id),
            Target::Symbolic(name) => target = exactly(names, &name)?,
        }
    }
    None
}

fn exactly(names: &Store, name: &FullName) -> Option<Target> {
    Some(names.try_find(name.as_ref()).ok()??.target)
}

/// The commit that an object is or leads to as a tag; `None` for any other object.
pub(super) fn peeled(objects: &Objects, mut id: ObjectId) -> Result<Option<ObjectId>, Broken> {
    for _ in 0..FARTHEST {
        match objects.kind(id)? {
            Kind::Commit => return Ok(Some(id)),
            Kind::Tag => id = objects.tagged(id)?,
            Kind::Tree | Kind::Blob => return Ok(None),
        }
    }
    Ok(None)
}

/// One step from a revision to an earlier one.
enum Step {
    /// `~3`: so many times to the first parent.
    Back(usize),
    /// `^2`: to this parent; 0 is the revision itself.
    Parent(usize),
}

impl Repository {
    /// The revision of a name: a branch, a tag, an id or seven of its digits, `HEAD`, each with `~3` or
    /// `^2` behind it if wanted, or a date. A date stands for the last revision of that day or before on
    /// the line of first parents from `HEAD`; days are those of the committers, each by the clock there.
    ///
    /// # Errors
    /// When there is no such revision, more than one, or when it cannot be read.
    pub fn resolve(&self, revision: &str) -> Result<Commit, Unknown> {
        let (base, steps) = parsed(revision).ok_or_else(|| self.nothing(revision))?;
        let mut id = self.base(base, revision)?;
        for step in steps {
            id = self.step(id, &step, revision)?;
        }
        Ok(Commit::read(&self.objects, id)?)
    }

    fn nothing(&self, revision: &str) -> Unknown {
        let known = self.known_names();
        let base = parsed(revision).map_or(revision, |(base, _)| base);
        let near = did_you_mean(base, known.iter().map(String::as_str));
        Unknown::Nothing {
            revision: super::words::one_line(revision.as_bytes(), None, super::words::NAME),
            near: near.map(ToOwned::to_owned),
        }
    }

    fn base(&self, base: &str, revision: &str) -> Result<ObjectId, Unknown> {
        if base.len() == 40
            && let Ok(id) = ObjectId::from_hex(base.as_bytes())
        {
            return self.commit_of(id, revision);
        }
        let base = if base == "@" { "HEAD" } else { base };
        if let Ok(Some(found)) = self.names.try_find(base)
            && let Some(id) = followed(&self.names, found.target)
        {
            return self.commit_of(id, revision);
        }
        if let Ok(day) = base.parse::<Date>()
            && base.len() == 10
        {
            return self.last_of(day, revision);
        }
        self.beginning(base, revision)
    }

    fn commit_of(&self, id: ObjectId, revision: &str) -> Result<ObjectId, Unknown> {
        peeled(&self.objects, id)?.ok_or_else(|| Unknown::NotARevision {
            revision: revision.to_owned(),
        })
    }

    /// The commit whose id begins like this. Other objects do not count, unless there is no commit.
    fn beginning(&self, base: &str, revision: &str) -> Result<ObjectId, Unknown> {
        let found = self.objects.begin_with(base);
        let mut commits: Vec<ObjectId> = Vec::new();
        for id in &found {
            if let Ok(Some(commit)) = peeled(&self.objects, *id)
                && !commits.contains(&commit)
            {
                commits.push(commit);
            }
        }
        match commits.as_slice() {
            [one] => Ok(*one),
            [] if found.is_empty() => Err(self.nothing(revision)),
            [] => Err(Unknown::NotARevision {
                revision: revision.to_owned(),
            }),
            several => Err(Unknown::Ambiguous {
                revision: revision.to_owned(),
                candidates: several
                    .iter()
                    .filter_map(|id| Commit::read(&self.objects, *id).ok())
                    .collect(),
            }),
        }
    }

    fn last_of(&self, day: Date, revision: &str) -> Result<ObjectId, Unknown> {
        let (mut next, mut first) = (self.head, None);
        while let Some(id) = next {
            if self.objects.link(id)?.committed.date() <= day {
                return Ok(id);
            }
            next = self.objects.parents(id)?.first().copied();
            first = Some(id);
        }
        Err(self.before(first, revision))
    }

    fn before(&self, first: Option<ObjectId>, revision: &str) -> Unknown {
        let first = first.and_then(|id| Commit::read(&self.objects, id).ok());
        Unknown::BeforeTheFirst {
            revision: revision.to_owned(),
            first: first.map(Box::new),
        }
    }

    fn step(&self, id: ObjectId, step: &Step, revision: &str) -> Result<ObjectId, Unknown> {
        let before = |id| self.before(Some(id), revision);
        let parents = |id| self.objects.parents(id);
        match *step {
            Step::Parent(0) | Step::Back(0) => Ok(id),
            Step::Parent(number) => parents(id)?.get(number - 1).copied().ok_or_else(|| before(id)),
            Step::Back(times) => {
                let mut id = id;
                for _ in 0..times {
                    id = parents(id)?.first().copied().ok_or_else(|| before(id))?;
                }
                Ok(id)
            }
        }
    }

    /// The names of all branches and tags, without what git puts in front.
    fn known_names(&self) -> Vec<String> {
        let mut known = vec!["HEAD".to_owned()];
        let Ok(platform) = self.names.iter() else { return known };
        for found in platform.all().into_iter().flatten().flatten() {
            let full = found.name.as_bstr().to_str_lossy().into_owned();
            let short = ["refs/heads/", "refs/tags/", "refs/remotes/"]
                .iter()
                .find_map(|front| full.strip_prefix(front));
            known.extend(short.map(|short| super::words::one_line(short.as_bytes(), None, super::words::NAME)));
        }
        known
    }
}

/// Takes the steps off the end of a name.
fn parsed(revision: &str) -> Option<(&str, Vec<Step>)> {
    let start = revision.find(['~', '^']).unwrap_or(revision.len());
    let (base, mut rest) = revision.split_at_checked(start)?;
    let mut steps = Vec::new();
    while let Some(sign) = rest.chars().next() {
        rest = rest.get(1..)?;
        if let Some(after) = ["{commit}", "{}"].iter().find_map(|word| rest.strip_prefix(word)) {
            rest = after;
            continue;
        }
        let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
        let (digits, after) = rest.split_at_checked(end)?;
        let number = if digits.is_empty() { 1 } else { digits.parse().ok()? };
        steps.push(match sign {
            '~' => Step::Back(number),
            '^' => Step::Parent(number),
            _ => return None,
        });
        rest = after;
    }
    (!base.is_empty()).then_some((base, steps))
}
