//! The two sides of a comparison: a playbook as it was, and as it was later or is now.

use std::collections::BTreeSet;

use anyhow::{Result, anyhow};

use super::revision::{content_at, opened, place, usage};
use super::usage::Usage;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::history::versions::Located;
use crate::history::{Wanted, WithFigures, locate};
use crate::playbook::Playbook;
use crate::source::Source;
use crate::source::folder::Folder;
use crate::source::git::{Commit, Past, Repository, Unknown, differing};
use crate::source::project::Project;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

/// A playbook as it was in a revision, or as it is.
pub struct Side {
    /// What it was asked for by; `None` for the folder as it is.
    pub name: Option<String>,
    /// The revision; `None` for the folder as it is.
    pub commit: Option<Commit>,
    /// The playbook, as far as it could be read.
    pub playbook: Playbook,
    /// Its figures.
    figures: Figures,
    /// The files that could not be read whole: what they hold seems not to be there.
    pub unread: BTreeSet<String>,
    source: Source,
}

/// Both sides of a comparison.
pub struct Sides {
    /// The earlier one.
    pub from: Side,
    /// The later one.
    pub to: Side,
    /// The files that differ, also in words that no chapter makes anything of.
    pub files: BTreeSet<String>,
}

impl Sides {
    /// Reads a playbook as it was in the revision `from`, and as it was in `to`; without that, as it is in
    /// the folder.
    ///
    /// # Errors
    /// When there is no repository or no such revision, or when something cannot be read.
    pub fn read(project: &Project, from: &str, to: Option<&str>) -> Result<Self> {
        let without = "earlier revisions are read from a git repository; `git init` makes one";
        let repository = opened(project, without)?;
        let mut from = Side::of_revision(&repository, project, from)?;
        let to = match to {
            Some(to) => Side::of_revision(&repository, project, to)?,
            None => Side::of_folder(project)?,
        };
        from.write_numbers_as(&to);
        let files = differing(&from.source, &to.source);
        Ok(Self { from, to, files })
    }
}

impl Side {
    /// The playbook with its figures.
    #[must_use]
    pub fn with_figures(&self) -> WithFigures<'_> {
        WithFigures::new(&self.playbook, &self.figures)
    }

    /// A number that is only written in another way has not changed.
    fn write_numbers_as(&mut self, later: &Self) {
        let locale = later.playbook.settings.locale();
        if self.playbook.settings.locale() != locale {
            self.playbook.settings.override_locale(locale);
            self.figures = self.playbook.figures();
        }
    }

    fn of_revision(repository: &Repository, project: &Project, name: &str) -> Result<Self> {
        let commit = resolve_version_or_revision(repository, project, name).map_err(|unknown| usage(&unknown))?;
        let (Past { source, report }, _) = content_at(repository, project, &commit)?;
        Ok(Self::of(Some(name.to_owned()), Some(commit), source, report))
    }

    fn of_folder(project: &Project) -> Result<Self> {
        if project.content.is_dir() {
            let folder = Folder::open(&project.content, &project.shown, &project.skip)?;
            let findings = folder.findings();
            if folder.source().files().next().is_some() {
                return Ok(Self::of(None, None, folder.into_source(), findings));
            }
        }
        Err(anyhow!(Usage {
            problem: format!("there is no playbook in `{}`", project.root.display()),
            help: "name the later revision too, such as `HEAD`, or give the folder with `--root`".to_owned(),
        }))
    }

    fn of(name: Option<String>, commit: Option<Commit>, source: Source, mut findings: Report) -> Self {
        // Files that were left out are warnings; of what stands in a file only errors keep it from being read.
        let path = |found: &Diagnostic| source.file(found.span.file).map(|file| file.shown_path.clone());
        let mut unread: BTreeSet<String> = findings.diagnostics().iter().filter_map(path).collect();
        findings = Report::default();
        let playbook = Playbook::read(&source, None, false, &mut findings);
        let errors = findings.diagnostics().iter();
        let errors = errors.filter(|found| found.rule.severity == Severity::Error);
        unread.extend(errors.filter_map(path));
        Self {
            name,
            commit,
            figures: playbook.figures(),
            playbook,
            unread,
            source,
        }
    }
}

/// The revision of a name that the repository knows, or else of a version of the charter: `1.0` and `v1.0`
/// stand for the revision that holds its text, found as the pages find it.
///
/// # Errors
/// When there is no such revision and no such version.
fn resolve_version_or_revision(repository: &Repository, project: &Project, name: &str) -> Result<Commit, Unknown> {
    let unknown = match repository.resolve(name) {
        Err(unknown @ Unknown::Nothing { .. }) => unknown,
        known => return known,
    };
    let number = name.trim_start_matches(['v', 'V']);
    let versions = versions(repository, project).unwrap_or_default();
    let version = versions.iter().find(|version| version.number == number);
    match version.and_then(|version| version.commit.as_deref()) {
        Some(id) => repository.resolve(id),
        None => Err(unknown),
    }
}

/// Where the texts of the charter's versions are, as the folder lists them; where there is none, as the
/// newest revision does.
fn versions(repository: &Repository, project: &Project) -> Option<Vec<Located>> {
    let (source, revision) = if repository.inside(&project.content).is_some() {
        let folder = Folder::open(&project.content, &project.shown, &project.skip).ok()?;
        (folder.into_source(), None)
    } else {
        let head = repository.head()?;
        (content_at(repository, project, &head).ok()?.0.source, Some(head))
    };
    let place = place(repository, project, revision.as_ref())?;
    Some(locate(
        repository,
        &place,
        &Wanted::of(&source, None, &Language::english()),
    ))
}
