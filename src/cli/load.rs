//! What `build` and `check` do alike: read the folder and the theme, and build in memory.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Result, anyhow};

use super::exit::Usage;
use super::{Common, Reading};
use crate::diagnostic::Report;
use crate::playbook::settings;
use crate::source::project::Project;
use crate::source::{Source, disk};
use crate::theme::{Theme, ThemeFile};
use crate::{Build, BuildOptions, build};

/// A playbook that was read and built in memory.
pub struct Loaded {
    /// Where things are.
    pub project: Project,
    /// What the author wrote.
    pub source: Source,
    /// What came of it.
    pub build: Build,
}

/// Where the site goes, when it is to be written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place<'a> {
    /// The output folder, which is never read as content.
    pub output: Option<&'a Path>,
    /// Where the site will be found.
    pub base_url: Option<&'a str>,
    /// The audience that it is made for.
    pub audience: Option<&'a str>,
}

fn checked_url(url: &str) -> Result<String> {
    if url.starts_with("https://") || url.starts_with("http://") {
        return Ok(url.to_owned());
    }
    Err(anyhow!(Usage {
        problem: format!("`{url}` is not an address"),
        help: "write the whole address, such as `https://intranet.example/pmo/`".to_owned(),
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
    let help = match crate::diagnostic::did_you_mean(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => "name the audiences under `audiences` in playbook.yaml".to_owned(),
        None => format!("audiences are {}", known.join(", ")),
    };
    Err(anyhow!(Usage {
        problem: format!("there is no audience `{name}`"),
        help,
    }))
}

/// Reads the folder of `common` and builds it in memory.
///
/// # Errors
/// When the folder, a file or the theme cannot be read.
pub fn load(common: &Common, reading: &Reading, place: Place<'_>) -> Result<Loaded> {
    let base_url = place.base_url.map(checked_url).transpose()?;
    let mut project = Project::at(&common.root);
    if !project.content.is_dir() {
        return Err(anyhow!(Usage {
            problem: format!("there is no folder `{}`", common.root.display()),
            help: "give the folder of the playbook with `--root`, or make one with `pmobook init`".to_owned(),
        }));
    }
    project.skip.extend(place.output.map(Path::to_owned));
    let mut report = Report::default();
    let source = disk::read(&project.content, &project.shown, &project.skip, &mut report)?;
    if source.files().next().is_none() {
        return Err(anyhow!(Usage {
            problem: format!("there is no playbook in `{}`", common.root.display()),
            help: "a playbook is a folder of YAML and Markdown files; `pmobook init` makes one".to_owned(),
        }));
    }
    let theme = theme(&project, &source)?;
    let options = BuildOptions {
        as_of: reading.as_of,
        drafts: reading.drafts,
        strict: reading.strict,
        base_url,
        audience: place.audience.map(|name| known_audience(name, &source)).transpose()?,
    };
    let build = build(&source, &theme, &options, report, None)?;
    Ok(Loaded { project, source, build })
}

/// The default theme with the author's files over it.
fn theme(project: &Project, source: &Source) -> Result<Arc<Theme>> {
    let settings = settings::read(source, &mut Report::default());
    let name = settings.theme.as_ref().map_or("default", |name| name.value.as_str());
    let folder = project.theme(name);
    let plain = !name.is_empty() && !name.contains(['/', '\\']) && !name.starts_with('.');
    if !plain || name != "default" && !folder.is_dir() {
        return Err(anyhow!(Usage {
            problem: format!("there is no theme `{name}`"),
            help: format!(
                "make the folder `{}`, or remove `theme:` from playbook.yaml",
                folder.display()
            ),
        }));
    }
    let mut files = Vec::new();
    for (path, on_disk) in disk::list(&folder) {
        files.push(ThemeFile {
            bytes: disk::read_bytes(&on_disk)?,
            shown: format!("themes/{name}/{path}"),
            path,
        });
    }
    Theme::load(&files).map(Arc::new).map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        anyhow!(Usage {
            problem: format!("the theme `{name}` cannot be used:\n  {}", lines.join("\n  ")),
            help: "mend the template, or remove it so that the default one is used".to_owned(),
        })
    })
}
