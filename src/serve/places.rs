//! What is watched, and what a change at a path means.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use crate::source::project::{Project, folders_in, real_path, revision_files, tag_folder};

/// The places of a playbook, as they were given.
#[derive(Clone, Debug)]
pub struct Places {
    root: PathBuf,
    content: PathBuf,
    themes: PathBuf,
    /// The theme in use, which may be a link to somewhere else.
    theme: Option<PathBuf>,
    /// Where our own output goes, and whatever else below the content folder is not content.
    not_content: Vec<PathBuf>,
    output: PathBuf,
}

/// What a change at a path means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A file of the content folder, by its path as [`Folder`](crate::source::folder::Folder) knows it.
    Content(PathBuf),
    /// A place that everything may depend on, in words.
    Everything(&'static str),
    /// A file of a theme.
    Theme,
    /// Our own output, a hidden file, or somebody else's.
    Nothing,
}

/// The places as the system itself names them: so they come back in what it tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    content_as_given: PathBuf,
    root: PathBuf,
    content: PathBuf,
    themes: Vec<PathBuf>,
    /// The names at which the content folder and the themes stand, be they links.
    entrances: Vec<PathBuf>,
    not_content: Vec<PathBuf>,
    output: PathBuf,
    revision: Vec<PathBuf>,
    /// Where git keeps tags, some of which are approvals.
    tags: Option<PathBuf>,
}

impl Places {
    /// The places of a project whose site goes to `output`.
    #[must_use]
    pub fn of(project: &Project, output: &Path) -> Self {
        Self {
            root: project.root.clone(),
            content: project.content.clone(),
            themes: project.root.join("themes"),
            theme: None,
            not_content: project.skip.clone(),
            output: output.to_owned(),
        }
    }

    /// Names the folder of the theme in use. True when it was another one before.
    pub(super) fn set_theme(&mut self, folder: &Path) -> bool {
        let earlier = self.theme.replace(folder.to_owned());
        earlier.as_deref() != Some(folder)
    }

    /// The folders without which there is nothing to watch.
    pub(super) fn needed(&self) -> [&Path; 2] {
        [&self.root, &self.content]
    }

    /// Where all of it is at this moment.
    pub(super) fn layout(&self) -> Layout {
        let root = real_path(&self.root);
        let entrance = |path: &PathBuf| Some(real_path(path.parent()?).join(path.file_name()?));
        Layout {
            content_as_given: self.content.clone(),
            content: real_path(&self.content),
            themes: [Some(&self.themes), self.theme.as_ref()]
                .into_iter()
                .flatten()
                .map(|path| real_path(path))
                .collect(),
            entrances: [&self.content, &self.themes]
                .into_iter()
                .filter_map(entrance)
                .filter(|path| *path != root)
                .collect(),
            not_content: self.not_content.iter().map(|path| real_path(path)).collect(),
            output: real_path(&self.output),
            revision: revision_files(&self.root),
            tags: tag_folder(&self.root),
            root,
        }
    }
}

impl Layout {
    /// The folders to watch, and whether with all that is in them. They are watched instead of the files,
    /// because most programs save by putting a new file in the place of the old one.
    pub(super) fn folders(&self) -> BTreeMap<PathBuf, bool> {
        // The root shows the content folder and the themes come and go.
        let mut folders = BTreeMap::from([(self.root.clone(), false)]);
        if self.content == self.root {
            // A bare folder holds our output and the history of git as well, which may be huge.
            let content = folders_in(&self.root)
                .into_iter()
                .filter(|folder| !self.is_ours(folder));
            folders.extend(content.map(|folder| (folder, true)));
        } else {
            folders.insert(self.content.clone(), true);
        }
        folders.extend(
            self.themes
                .iter()
                .chain(&self.tags)
                .map(|folder| (folder.clone(), true)),
        );
        for file in &self.revision {
            if let Some(folder) = file.parent() {
                folders.entry(folder.to_owned()).or_insert(false);
            }
        }
        let with_all: Vec<PathBuf> = folders
            .iter()
            .filter(|(_, all)| **all)
            .map(|(path, _)| path.clone())
            .collect();
        folders.retain(|path, _| !with_all.iter().any(|other| path != other && path.starts_with(other)));
        folders
    }

    fn is_ours(&self, path: &Path) -> bool {
        path.starts_with(&self.output) || self.not_content.iter().any(|other| path.starts_with(other))
    }

    /// What a change at a path means.
    pub(super) fn meaning(&self, path: &Path) -> Meaning {
        if path == self.root || path == self.content || self.entrances.iter().any(|entrance| path == entrance) {
            return Meaning::Everything("a folder was changed that everything is in");
        }
        if self.revision.iter().any(|file| file == path) {
            return Meaning::Everything("git moved to another revision");
        }
        if self.tags.as_ref().is_some_and(|tags| path.starts_with(tags)) {
            return Meaning::Everything("git has another tag");
        }
        if path.starts_with(&self.output) {
            return Meaning::Nothing;
        }
        if let Some(inside) = self.themes.iter().find_map(|folder| path.strip_prefix(folder).ok()) {
            return if is_hidden(inside) {
                Meaning::Nothing
            } else {
                Meaning::Theme
            };
        }
        match path.strip_prefix(&self.content) {
            Ok(inside) if !is_hidden(inside) && !self.is_ours(path) => {
                Meaning::Content(self.content_as_given.join(inside))
            }
            _ => Meaning::Nothing,
        }
    }
}

fn is_hidden(inside: &Path) -> bool {
    let hidden = |part: Component<'_>| part.as_os_str().to_string_lossy().starts_with('.');
    inside.components().any(hidden)
}
