//! A playbook that is read and built, and kept open to be built again.

mod dress;
mod files;
mod inputs;
mod trial;

use std::sync::Arc;

use anyhow::{Result, anyhow};
use jiff::civil::Date;

use super::revision::{Revision, chronicle};
use super::usage::Usage;
use super::watch::Change;
use crate::diagnostic::{Report, did_you_mean};
use crate::history::Chronicle;
use crate::playbook::settings;
use crate::publish::Waited;
use crate::source::Source;
use crate::source::folder::Folder;
use crate::source::git::Commit;
use crate::source::listing::Listing;
use crate::source::project::Project;
use crate::theme::Theme;
use crate::vocabulary::language::Language;
use crate::{Build, BuildOptions, Course, Done, build};
use dress::Dress;
use files::Files;
pub use inputs::{Inputs, inputs};

/// What the caller wishes of a build, as it was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The day on which the playbook stands.
    pub as_of: Option<Date>,
    /// Whether articles marked as drafts are part of it.
    pub drafts: bool,
    /// Whether warnings stop the build too.
    pub strict: bool,
    /// Where the site will be found.
    pub base_url: Option<String>,
    /// The audience that it is made for.
    pub audience: Option<String>,
    /// Whether it is looked at from the root of a server, wherever it will be found later.
    pub at_root: bool,
}

/// A playbook that is read and built, and kept open to be built again.
pub struct Workshop {
    project: Project,
    wishes: Wishes,
    files: Files,
    /// The files of the theme as they were last read, and the theme made of them.
    dress: Dress,
    /// `None` when they cannot be used.
    theme: Option<Arc<Theme>>,
    /// What is known of the past of the files.
    chronicle: Arc<Chronicle>,
    build: Build,
    /// The files of which it was made, if its papers were not drawn when these were looked at again.
    made_of: Option<Source>,
    /// The last good build with its files, if its papers were not drawn when a finding stopped the next one.
    owed: Option<(Source, Build)>,
    /// The build before, until somebody has the time to clear it away.
    spent: Option<Build>,
    /// Whether a look failed before anything was seen.
    owing: bool,
}

impl Workshop {
    /// Reads the playbook of a project and builds it in memory.
    ///
    /// # Errors
    /// When a wish cannot be fulfilled, or the folder, a file or the theme cannot be read.
    pub fn open(project: Project, wishes: Wishes, done: Done<'_>) -> Result<Self> {
        Self::open_once(project, wishes, None, Course::after(None, done))
    }

    /// The same for a course of one's own: where pages are handed on, it cannot be built again. What lies in the
    /// folder of the content may have been seen before.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_once(project: Project, wishes: Wishes, content: Option<Listing>, course: Course<'_>) -> Result<Self> {
        if let Some(url) = &wishes.base_url {
            check_url(url)?;
        }
        if !project.content.is_dir() {
            return Err(anyhow!(Usage {
                problem: format!("there is no folder `{}`", project.root.display()),
                help: "give the folder of the playbook with `--root`, or make one with `pmobook init`".to_owned(),
            }));
        }
        let Project {
            content: root,
            shown,
            skip,
            ..
        } = &project;
        let folder = match content {
            Some(listing) => Folder::open_listed(root, shown, skip, listing)?,
            None => Folder::open(root, shown, skip)?,
        };
        folder.check_read()?;
        let files = if course.outlet.keeps() {
            Files::Folder(folder)
        } else {
            Files::Once(folder.findings(), folder.into_source())
        };
        Self::set_up(project, wishes, files, course)
    }

    /// Reads the playbook as it was in a revision of the repository that the project lies in, and builds
    /// it in memory as [`open`](Self::open) would have built it then. Its looks are those of today: the
    /// theme that the revision names is read from the folder, and from the revision only where the folder
    /// has it no more, since templates are written for the program as it is now.
    ///
    /// # Errors
    /// As [`open`](Self::open), and when there is no repository or no such revision.
    pub fn open_revision(project: Project, revision: &str, wishes: Wishes, course: Course<'_>) -> Result<Self> {
        if let Some(url) = &wishes.base_url {
            check_url(url)?;
        }
        let revision = Revision::read(&project, revision)?;
        Self::set_up(project, wishes, Files::Revision(revision), course)
    }

    fn set_up(project: Project, wishes: Wishes, files: Files, course: Course<'_>) -> Result<Self> {
        let done = course.done;
        check_content(&project, files.source())?;
        done("files read");
        let mut dress = Dress::read(&project, theme_name(files.source()))?;
        if let Files::Revision(revision) = &files
            && !dress.folder.is_dir()
        {
            dress.take_over(revision)?;
        }
        let theme = dress
            .theme()?
            .speaking(&settings::read(files.source(), &mut Report::default()));
        done("theme read");
        let chronicle = files.chronicle(&project, &wishes, theme.language(), None);
        done("history read");
        let build = made(&files, &chronicle, &theme, &wishes, course)?;
        Ok(Self {
            project,
            wishes,
            files,
            dress,
            theme: Some(theme),
            chronicle,
            build,
            made_of: None,
            owed: None,
            spent: None,
            owing: false,
        })
    }

    /// Looks again and builds; `None` when nothing has changed. An error is told once for each change:
    /// until the next one, there is nothing new to tell.
    ///
    /// # Errors
    /// As [`open`](Self::open), and when the folder is gone. The last build stays.
    pub fn rebuild(&mut self, change: &Change, done: Done<'_>) -> Result<Option<&Build>> {
        if self.build.owes_papers() && self.made_of.is_none() {
            self.made_of = Some(self.files.source().clone());
        }
        let changed = self.files.refresh(change).inspect_err(|_| self.owing = true)?;
        done("files read");
        let language = Arc::clone(&self.build.playbook().language);
        let chronicle = self.chronicle_in(&language);
        let changed = changed || !Arc::ptr_eq(&chronicle, &self.chronicle);
        self.chronicle = chronicle;
        done("history read");
        if !changed && !change.theme && !self.owing {
            return Ok(None);
        }
        let name = theme_name(self.files.source());
        let mut dressed = false;
        if change.theme || self.owing || name != self.dress.name {
            let dress = Dress::read(&self.project, name).inspect_err(|_| self.owing = true)?;
            dressed = dress != self.dress;
            self.dress = dress;
        }
        if !changed && !dressed && !self.owing {
            return Ok(None);
        }
        self.owing = false;
        let earlier = self.theme.take().filter(|_| !dressed);
        check_content(&self.project, self.files.source())?;
        let theme = match earlier {
            Some(theme) => theme,
            None => self.dress.theme()?,
        };
        let theme = theme.speaking(&settings::read(self.files.source(), &mut Report::default()));
        if **theme.language() != *language {
            self.chronicle = self.chronicle_in(theme.language());
        }
        let theme = self.theme.insert(theme);
        done("theme read");
        let build = made(
            &self.files,
            &self.chronicle,
            theme,
            &self.wishes,
            Course::after(Some(&self.build), done),
        )?;
        let earlier = std::mem::replace(&mut self.build, build);
        match self.made_of.take() {
            // Its pages stay, so its papers are to come.
            Some(files) if self.build.is_stopped() => self.owed = Some((files, earlier)),
            _ => self.spent = Some(earlier),
        }
        if !self.build.is_stopped() {
            self.owed = None;
        }
        Ok(Some(&self.build))
    }

    /// Draws the papers of the last good build where that is still to be done; gives the build that has them then.
    /// `None` when there was nothing to draw, or `waited` said that something else is waited for: they can be drawn
    /// later, also when the next build is stopped by a finding.
    ///
    /// # Errors
    /// When a template of the theme fails.
    pub fn draw_papers(&mut self, waited: Waited<'_>, done: Done<'_>) -> Result<Option<&Build>> {
        if self.build.owes_papers() {
            let source = self.made_of.as_ref().unwrap_or_else(|| self.files.source());
            if !self.build.draw_papers(source, waited, done)? {
                return Ok(None);
            }
            self.made_of = None;
            return Ok(Some(&self.build));
        }
        let Some((source, mut build)) = self.owed.take() else {
            return Ok(None);
        };
        if build.draw_papers(&source, waited, done)? {
            self.build.take_papers_of(&build);
            return Ok(Some(&self.build));
        }
        self.owed = Some((source, build));
        Ok(None)
    }

    /// What is known of the past, told in a language.
    fn chronicle_in(&self, language: &Arc<Language>) -> Arc<Chronicle> {
        self.files
            .chronicle(&self.project, &self.wishes, language, Some(&self.chronicle))
    }

    /// Clears away what the last build has replaced: it takes a while, and whoever waits for the new one
    /// should have it first.
    pub fn clear(&mut self) {
        self.spent = None;
    }

    /// Where things are.
    #[must_use]
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// What the author wrote.
    #[must_use]
    pub fn source(&self) -> &Source {
        self.files.source()
    }

    /// The revision that was read, when it is not the folder as it is.
    #[must_use]
    pub fn revision(&self) -> Option<&Commit> {
        match &self.files {
            Files::Folder(_) | Files::Once(..) => None,
            Files::Revision(revision) => Some(&revision.commit),
        }
    }

    /// What came of it, when it was last built.
    #[must_use]
    pub fn build(&self) -> &Build {
        &self.build
    }

    /// The folder of the theme in use, be it there or not.
    #[must_use]
    pub fn theme_folder(&self) -> &std::path::Path {
        &self.dress.folder
    }
}

/// Builds what was read: the one place that does.
fn made(
    files: &Files,
    chronicle: &Arc<Chronicle>,
    theme: &Arc<Theme>,
    wishes: &Wishes,
    course: Course<'_>,
) -> Result<Build> {
    let source = files.source();
    let options = BuildOptions {
        is_past: matches!(files, Files::Revision(_)),
        ..options(wishes, source)?
    };
    build(source, chronicle, theme, &options, files.findings(), course)
}

/// What is wished, once it is known to be possible.
fn options(wishes: &Wishes, source: &Source) -> Result<BuildOptions> {
    let audience = wishes.audience.as_deref();
    Ok(BuildOptions {
        as_of: wishes.as_of,
        drafts: wishes.drafts,
        strict: wishes.strict,
        base_url: wishes.base_url.clone(),
        audience: audience.map(|name| known_audience(name, source)).transpose()?,
        is_past: false,
        at_root: wishes.at_root,
    })
}

fn check_url(url: &str) -> Result<()> {
    if url.starts_with("https://") || url.starts_with("http://") {
        return Ok(());
    }
    Err(anyhow!(Usage {
        problem: format!("`{url}` is not an address"),
        help: "write the whole address, such as `https://intranet.example/pmo/`".to_owned(),
    }))
}

fn check_content(project: &Project, source: &Source) -> Result<()> {
    if source.files().next().is_some() {
        return Ok(());
    }
    Err(anyhow!(Usage {
        problem: format!("there is no playbook in `{}`", project.root.display()),
        help: "a playbook is a folder of YAML and Markdown files; `pmobook init` makes one".to_owned(),
    }))
}

/// An audience that playbook.yaml names: a misspelt one would be an audience that nothing is kept from
/// on purpose, and that nothing is meant for.
fn known_audience(name: &str, source: &Source) -> Result<String> {
    let settings = settings::read(source, &mut Report::default());
    let known: Vec<&str> = settings.audiences.iter().map(|known| known.value.as_str()).collect();
    if known.contains(&name) {
        return Ok(name.to_owned());
    }
    let help = match did_you_mean(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => "name the audiences under `audiences` in playbook.yaml".to_owned(),
        None => format!("audiences are {}", known.join(", ")),
    };
    Err(anyhow!(Usage {
        problem: format!("there is no audience `{name}`"),
        help,
    }))
}

/// The theme that playbook.yaml names.
fn theme_name(source: &Source) -> String {
    let settings = settings::read(source, &mut Report::default());
    settings.theme.map_or_else(|| "default".to_owned(), |name| name.value)
}
