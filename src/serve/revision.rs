//! A playbook as it was: its content out of an earlier revision of the repository that it lies in.

use anyhow::{Result, anyhow};

use super::usage::Usage;
use std::sync::Arc;

use crate::history::{Chronicle, Place, Wanted, gather};
use crate::source::Source;
use crate::source::git::{Commit, Found, Limit, Past, Repository, Unknown, joined};
use crate::source::project::Project;
use crate::vocabulary::language::{Language, Phrase};

/// A playbook as it was in a revision.
pub(super) struct Revision {
    /// The revision.
    pub(super) commit: Commit,
    /// Its texts and other files, and what is wrong with some of them.
    pub(super) content: Past,
    repository: Box<Repository>,
    /// The root folder of the playbook, from the top of the repository.
    root: String,
}

impl Revision {
    /// Reads the playbook of a project as it was. Where the content stood is looked up in the revision
    /// itself, so that one from before a move to `content/` is read too.
    ///
    /// # Errors
    /// When there is no repository or no such revision, or when it cannot be read.
    pub(super) fn read(project: &Project, revision: &str) -> Result<Self> {
        let repository = opened(project, "leave out `--rev` to build the folder as it is")?;
        let commit = repository.resolve(revision).map_err(|unknown| usage(&unknown))?;
        let (content, root) = content_at(&repository, project, &commit)?;
        Ok(Self {
            commit,
            content,
            repository,
            root,
        })
    }

    /// The files that a theme had, by their paths in its folder.
    ///
    /// # Errors
    /// When they cannot be read.
    pub(super) fn theme(&self, name: &str) -> Result<Vec<(String, Vec<u8>)>> {
        if name.is_empty() || name.contains(['/', '\\']) || name.starts_with('.') {
            return Ok(Vec::new());
        }
        let folder = joined(&self.root, &format!("themes/{name}"));
        self.repository.files_at(&self.commit, &folder)
    }
}

/// What is known of the past of a playbook: of the folder as it is, or seen from a revision. What was
/// known `before` is taken where it still holds.
pub(super) fn chronicle(
    project: &Project,
    source: &Source,
    audience: Option<&str>,
    language: &Arc<Language>,
    revision: Option<&Commit>,
    before: Option<&Arc<Chronicle>>,
) -> Arc<Chronicle> {
    let none = |why: String| match before {
        Some(before) if !before.repository && before.limits == [Phrase::own(why.as_str())] => Arc::clone(before),
        _ => Arc::new(Chronicle::none(why)),
    };
    let repository = match Repository::at(&project.root) {
        Found::Repository(repository) => repository,
        Found::None => return none("the folder lies in no git repository".to_owned()),
        Found::Unusable(why) => return none(format!("the git repository cannot be used: {why}")),
    };
    let Some(place) = place(&repository, project, revision) else {
        return none(Limit::Bare.to_string());
    };
    let repository = match revision {
        Some(revision) => repository.seen_from(revision),
        None => *repository,
    };
    gather(&repository, &place, Wanted::of(source, audience, language), before)
}

/// Where the content of a project lies in its repository: the folder as it is, or where it lay in a
/// revision; `None` in a repository without a folder beside it.
pub(super) fn place(repository: &Repository, project: &Project, revision: Option<&Commit>) -> Option<Place> {
    let left_out = || vec!["output".to_owned(), "themes".to_owned()];
    let Some(commit) = revision else {
        let bare_folder = project.content == project.root;
        return Some(Place {
            inside: repository.inside(&project.content)?,
            left_out: if bare_folder { left_out() } else { Vec::new() },
        });
    };
    let root = repository.inside(&project.root).unwrap_or_default();
    let content = joined(&root, "content");
    if repository.has_folder(commit, &content).is_ok_and(|has| has) {
        return Some(Place {
            inside: content,
            left_out: Vec::new(),
        });
    }
    Some(Place {
        inside: root,
        left_out: left_out(),
    })
}

/// The content of the playbook of a project in a revision, and the root folder of the playbook from the top
/// of the repository.
///
/// # Errors
/// When the revision has no such folder, or when it cannot be read.
pub(super) fn content_at(repository: &Repository, project: &Project, commit: &Commit) -> Result<(Past, String)> {
    let root = repository.inside(&project.root).unwrap_or_default();
    let content = joined(&root, "content");
    let content = if repository.has_folder(commit, &content)? {
        repository.source_at(commit, &content, "content/", &[])?
    } else if repository.has_folder(commit, &root)? {
        repository.source_at(commit, &root, "", &["output", "themes"])?
    } else {
        return Err(anyhow!(Usage {
            problem: format!("the revision `{}` has no folder `{root}`", commit.short),
            help: "choose a later revision, of a time when the playbook was there".to_owned(),
        }));
    };
    Ok((content, root))
}

/// The repository that a project lies in; `without` says how to do without one.
///
/// # Errors
/// When there is none, or one that cannot be used.
pub(super) fn opened(project: &Project, without: &str) -> Result<Box<Repository>> {
    let folder = project.root.display();
    let unusable = |problem: String| {
        anyhow!(Usage {
            problem,
            help: without.to_owned(),
        })
    };
    match Repository::at(&project.root) {
        Found::Repository(repository) => Ok(repository),
        Found::None => Err(unusable(format!(
            "the folder `{folder}` lies in no git repository, so it has no earlier revisions"
        ))),
        Found::Unusable(why) => Err(unusable(format!(
            "the git repository of `{folder}` cannot be used: {why}"
        ))),
    }
}

/// What is said where there is no such revision.
pub(super) fn usage(unknown: &Unknown) -> anyhow::Error {
    let help = unknown.help();
    anyhow!(Usage {
        problem: unknown.to_string(),
        help: help.unwrap_or_else(|| "`git log --oneline` and `git tag` tell what there is".to_owned()),
    })
}
