//! What a playbook wears: the files of the author's theme.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, anyhow};

use crate::serve::revision::Revision;
use crate::serve::usage::Usage;
use crate::source::disk;
use crate::source::project::Project;
use crate::theme::{Theme, ThemeFile};

/// The files of the author's theme: what tells whether the theme has to be made anew.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Dress {
    pub(super) name: String,
    pub(super) folder: PathBuf,
    /// `None` when there is no such folder.
    files: Option<Vec<ThemeFile>>,
}

impl Dress {
    /// Reads the files of a theme.
    pub(super) fn read(project: &Project, name: String) -> Result<Self> {
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
    pub(super) fn take_over(&mut self, revision: &Revision) -> Result<()> {
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
    pub(super) fn theme(&self) -> Result<Arc<Theme>> {
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
