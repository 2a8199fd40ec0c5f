//! Where things are in a folder that holds a playbook.

use std::path::{Path, PathBuf};

/// A folder with a playbook: the usual `content/` beside `themes/`, or a bare folder of Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// The folder that was given.
    pub root: PathBuf,
    /// What the author writes.
    pub content: PathBuf,
    /// What stands in front of paths in messages, so that they can be opened from the root.
    pub shown: String,
    /// Where the site goes unless another folder is given.
    pub output: PathBuf,
    /// Folders below the content folder that are not content.
    pub skip: Vec<PathBuf>,
}

impl Project {
    /// Looks at the folder `root`; a bare folder keeps its site in `output/` below itself.
    #[must_use]
    pub fn at(root: &Path) -> Self {
        let content = root.join("content");
        let output = root.join("output");
        if content.is_dir() {
            return Self {
                root: root.to_owned(),
                content,
                shown: "content/".to_owned(),
                output,
                skip: Vec::new(),
            };
        }
        Self {
            root: root.to_owned(),
            content: root.to_owned(),
            shown: String::new(),
            skip: vec![output.clone(), root.join("themes")],
            output,
        }
    }

    /// The folder of a theme.
    #[must_use]
    pub fn theme(&self, name: &str) -> PathBuf {
        self.root.join("themes").join(name)
    }
}
