//! A playbook that is read and built, and kept open to be built again.

mod trial;

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, anyhow};
use jiff::civil::Date;

use super::revision::{Revision, chronicle};
use super::usage::Usage;
use super::watch::Change;
use crate::diagnostic::{Report, did_you_mean};
use crate::history::Chronicle;
use crate::playbook::settings;
use crate::source::folder::Folder;
use crate::source::git::Commit;
use crate::source::project::Project;
use crate::source::{Source, disk};
use crate::theme::{Theme, ThemeFile};
use crate::vocabulary::language::Language;
use crate::{Build, BuildOptions, Done, build};

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
    /// The build before, until somebody has the time to clear it away.
    spent: Option<Build>,
    /// Whether a look failed before anything was seen.
    owing: bool,
}

/// Where the texts come from.
enum Files {
    /// A folder as it is, looked at again as it changes.
    Folder(Folder),
    /// A revision, which never changes.
    Revision(Revision),
}

impl Files {
    fn source(&self) -> &Source {
        match self {
            Self::Folder(folder) => folder.source(),
            Self::Revision(revision) => &revision.content.source,
        }
    }

    fn findings(&self) -> Report {
        match self {
            Self::Folder(folder) => folder.findings(),
            Self::Revision(revision) => revision.content.report.clone(),
        }
    }

    /// What is known of their past.
    fn chronicle(
        &self,
        project: &Project,
        wishes: &Wishes,
        language: &Arc<Language>,
        before: Option<&Arc<Chronicle>>,
    ) -> Arc<Chronicle> {
        let revision = match self {
            Self::Folder(_) => None,
            Self::Revision(revision) => Some(&revision.commit),
        };
        let audience = wishes.audience.as_deref();
        chronicle(project, self.source(), audience, language, revision, before)
    }

    /// Looks again. True when anything differs.
    fn refresh(&mut self, change: &Change) -> Result<bool> {
        match self {
            Self::Folder(folder) => folder.refresh(&change.content),
            Self::Revision(_) => Ok(false),
        }
    }
}

/// The files of the author's theme: what tells whether the theme has to be made anew.
#[derive(Debug, PartialEq, Eq)]
struct Dress {
    name: String,
    folder: PathBuf,
    /// `None` when there is no such folder.
    files: Option<Vec<ThemeFile>>,
}

impl Workshop {
    /// Reads the playbook of a project and builds it in memory.
    ///
    /// # Errors
    /// When a wish cannot be fulfilled, or the folder, a file or the theme cannot be read.
    pub fn open(project: Project, wishes: Wishes, done: Done<'_>) -> Result<Self> {
        if let Some(url) = &wishes.base_url {
            check_url(url)?;
        }
        if !project.content.is_dir() {
            return Err(anyhow!(Usage {
                problem: format!("there is no folder `{}`", project.root.display()),
                help: "give the folder of the playbook with `--root`, or make one with `pmobook init`".to_owned(),
            }));
        }
        let folder = Folder::open(&project.content, &project.shown, &project.skip)?;
        Self::set_up(project, wishes, Files::Folder(folder), done)
    }

    /// Reads the playbook as it was in a revision of the repository that the project lies in, and builds
    /// it in memory as [`open`](Self::open) would have built it then. Its looks are those of today: the
    /// theme that the revision names is read from the folder, and from the revision only where the folder
    /// has it no more, since templates are written for the program as it is now.
    ///
    /// # Errors
    /// As [`open`](Self::open), and when there is no repository or no such revision.
    pub fn open_revision(project: Project, revision: &str, wishes: Wishes, done: Done<'_>) -> Result<Self> {
        if let Some(url) = &wishes.base_url {
            check_url(url)?;
        }
        let revision = Revision::read(&project, revision)?;
        Self::set_up(project, wishes, Files::Revision(revision), done)
    }

    fn set_up(project: Project, wishes: Wishes, files: Files, done: Done<'_>) -> Result<Self> {
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
        let build = made(&files, &chronicle, &theme, &wishes, None, done)?;
        Ok(Self {
            project,
            wishes,
            files,
            dress,
            theme: Some(theme),
            chronicle,
            build,
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
            Some(&self.build),
            done,
        )?;
        self.spent = Some(std::mem::replace(&mut self.build, build));
        Ok(Some(&self.build))
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
            Files::Folder(_) => None,
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
    before: Option<&Build>,
    done: Done<'_>,
) -> Result<Build> {
    let source = files.source();
    let options = BuildOptions {
        is_past: matches!(files, Files::Revision(_)),
        ..options(wishes, source)?
    };
    build(source, chronicle, theme, &options, files.findings(), before, done)
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

impl Dress {
    /// Reads the files of a theme.
    fn read(project: &Project, name: String) -> Result<Self> {
        let folder = project.theme(&name);
        let plain = !name.is_empty() && !name.contains(['/', '\\']) && !name.starts_with('.');
        let there = plain && folder.is_dir();
        let mut files = Vec::new();
        for (path, on_disk) in if there { disk::list(&folder) } else { Vec::new() } {
            let bytes = match disk::read_bytes(&on_disk) {
                // Gone since it was listed, as between the two steps by which many editors save.
                Err(_) if !on_disk.exists() => continue,
                bytes => bytes?,
            };
            files.push(ThemeFile {
                bytes,
                shown: format!("themes/{name}/{path}"),
                path,
            });
        }
        let files = (there || name == "default").then_some(files);
        Ok(Self { name, folder, files })
    }

    /// Takes the files that the theme had in a revision, if it had any.
    fn take_over(&mut self, revision: &Revision) -> Result<()> {
        let files = revision.theme(&self.name)?;
        let shown = |path: &str| format!("themes/{}/{path}", self.name);
        let files = files.into_iter().map(|(path, bytes)| ThemeFile {
            bytes,
            shown: shown(&path),
            path,
        });
        let files: Vec<ThemeFile> = files.collect();
        if !files.is_empty() {
            self.files = Some(files);
        }
        Ok(())
    }

    /// The default theme with the author's files over it.
    fn theme(&self) -> Result<Arc<Theme>> {
        let Some(files) = &self.files else {
            return Err(anyhow!(Usage {
                problem: format!("there is no theme `{}`", self.name),
                help: format!(
                    "make the folder `{}`, or remove `theme:` from playbook.yaml",
                    self.folder.display()
                ),
            }));
        };
        Theme::load(files).map(Arc::new).map_err(|errors| {
            let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
            anyhow!(Usage {
                problem: format!("the theme `{}` cannot be used:\n  {}", self.name, lines.join("\n  ")),
                help: "mend the template, or remove it so that the default one is used".to_owned(),
            })
        })
    }
}
