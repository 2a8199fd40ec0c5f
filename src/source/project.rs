//! Where things are in a folder that holds a playbook.

use std::fs;
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

/// Which folder stands at a path, so that one that was removed and made anew can be told from the
/// earlier one; `None` when there is none. Where the system has no such number, it is always the same.
#[must_use]
pub fn identity(folder: &Path) -> Option<(u64, u64)> {
    let metadata = fs::metadata(folder).ok().filter(fs::Metadata::is_dir)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        Some((metadata.dev(), metadata.ino()))
    }
    #[cfg(not(unix))]
    {
        let _ = metadata;
        Some((0, 0))
    }
}

/// The path by which the system itself knows a file or folder. What is not there (yet) keeps its name
/// in its folder.
#[must_use]
pub fn real_path(path: &Path) -> PathBuf {
    if let Ok(real) = path.canonicalize() {
        return real;
    }
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) if parent.as_os_str().is_empty() => real_path(Path::new(".")).join(name),
        (Some(parent), Some(name)) => real_path(parent).join(name),
        _ => path.to_owned(),
    }
}

/// The folders in a folder, without hidden ones and links.
#[must_use]
pub fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_plain = |entry: &fs::DirEntry| {
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        !hidden && entry.file_type().is_ok_and(|kind| kind.is_dir())
    };
    let mut folders: Vec<PathBuf> = entries.filter(is_plain).map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

/// The files by which git says on which revision a folder stands: `HEAD`, the branch that it names, and
/// the file that holds packed branches and tags. Empty when the folder is in no repository.
#[must_use]
pub fn revision_files(root: &Path) -> Vec<PathBuf> {
    let Some((own, common)) = git_folders(root) else {
        return Vec::new();
    };
    let head = own.join("HEAD");
    let mut files = vec![head.clone(), common.join("packed-refs")];
    if let Some(branch) = named(&head).as_deref().and_then(|head| head.strip_prefix("ref:")) {
        files.push(common.join(branch.trim()));
    }
    files.iter().map(|file| real_path(file)).collect()
}

/// The files and folders by which git tells which revisions there are, and what it leaves out: all but objects and
/// what belongs to the working copy. Empty when the folder is in no repository.
#[must_use]
pub fn repository_places(root: &Path) -> Vec<PathBuf> {
    let Some((own, common)) = git_folders(root) else {
        return Vec::new();
    };
    let in_common = [
        "packed-refs",
        "shallow",
        "config",
        "info",
        "refs",
        "reftable",
        "objects/info",
    ];
    let in_common = in_common.map(|name| common.join(name));
    [own.join("HEAD"), own.join("commondir")]
        .into_iter()
        .chain(in_common)
        .collect()
}

/// The folder in which git keeps tags; `None` when the folder is in no repository or has none yet.
#[must_use]
pub fn tag_folder(root: &Path) -> Option<PathBuf> {
    let (_, common) = git_folders(root)?;
    let tags = real_path(&common.join("refs/tags"));
    tags.is_dir().then_some(tags)
}

/// The folder of git's own of a folder, and the one that it has in common with other worktrees.
fn git_folders(root: &Path) -> Option<(PathBuf, PathBuf)> {
    let root = real_path(root);
    let own = root.ancestors().find_map(git_folder)?;
    // A worktree has a HEAD of its own, and branches in common with the others.
    let common = named(&own.join("commondir")).map_or_else(|| own.clone(), |common| own.join(common));
    Some((own, common))
}

/// What a small file says on its only line.
fn named(path: &Path) -> Option<String> {
    Some(fs::read_to_string(path).ok()?.trim().to_owned())
}

/// The folder of git's own that belongs to a folder: `.git`, or where a file of that name leads.
fn git_folder(folder: &Path) -> Option<PathBuf> {
    let git = folder.join(".git");
    if git.is_dir() {
        return Some(git);
    }
    let text = fs::read_to_string(&git).ok()?;
    Some(folder.join(text.strip_prefix("gitdir:")?.trim()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{real_path, revision_files};

    #[test]
    fn the_revision_of_a_repository_and_of_a_worktree_is_found() {
        let temp = tempfile::TempDir::new().expect("a folder");
        let root = real_path(temp.path());
        let write = |path: &str, text: &str| {
            let path = root.join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, text).expect("a file");
        };
        write("plain/content/a.md", "");
        write("main/.git/HEAD", "ref: refs/heads/topic/one\n");
        write("main/handbook/content/a.md", "");
        write("main/.git/worktrees/side/HEAD", "0123456789\n");
        write("main/.git/worktrees/side/commondir", "../..\n");
        write("side/.git", "gitdir: ../main/.git/worktrees/side\n");
        let found = |folder: &str| {
            let inside = |file: &std::path::PathBuf| file.strip_prefix(&root).map(|file| file.display().to_string());
            let files = revision_files(&root.join(folder));
            files
                .iter()
                .map(inside)
                .collect::<Result<Vec<_>, _>>()
                .expect("below the root")
        };
        assert_eq!(found("plain"), Vec::<String>::new());
        let branch = "main/.git/refs/heads/topic/one";
        assert_eq!(
            found("main/handbook"),
            ["main/.git/HEAD", "main/.git/packed-refs", branch]
        );
        assert_eq!(
            found("side"),
            ["main/.git/worktrees/side/HEAD", "main/.git/packed-refs"]
        );
    }
}
