//! Output folders that could hurt, and the sentences that say so.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use super::disk;

/// Why the writer will not touch a folder, and how to mend it. Nothing has been changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong, as a sentence.
    pub reason: String,
    /// How to mend it, as a sentence.
    pub help: String,
}

impl Refusal {
    pub(super) fn new(reason: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            help: help.into(),
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  help: {}", self.reason, self.help)
    }
}

impl std::error::Error for Refusal {}

/// What every refusal of a folder ends with.
const CHOOSE: &str = "choose a folder of its own for the output, such as `public`";

/// Refuses an output folder that could hurt: the content itself, a folder around or inside it, a
/// home folder, the current folder, the root of a disk, anything of git, or a file.
///
/// A folder that holds strangers' files is no reason to refuse: they are kept.
///
/// # Errors
///
/// A [`Refusal`] for the author; the program ends with exit code 2.
pub fn check_output(source: &Path, output: &Path) -> Result<(), Refusal> {
    check(Some(source), output, &Dear::of_this_process())
}

/// The same without a source, for the writer itself: it must be safe whoever calls it.
pub(super) fn check_target(output: &Path) -> Result<(), Refusal> {
    check(None, output, &Dear::of_this_process())
}

/// Folders that must never become, or lie inside, an output folder.
struct Dear {
    home: Option<PathBuf>,
    current: Option<PathBuf>,
}

impl Dear {
    /// The one look at the environment in the whole build. It decides only whether to refuse, and
    /// never what is written, so the same input still gives the same bytes.
    #[allow(
        clippy::disallowed_methods,
        reason = "a wrong `-o ~` would otherwise put the site between a person's own files"
    )]
    fn of_this_process() -> Self {
        Self {
            home: std::env::home_dir(),
            current: std::env::current_dir().ok(),
        }
    }
}

fn check(source: Option<&Path>, output: &Path, dear: &Dear) -> Result<(), Refusal> {
    let shown = output.display();
    let refuse = |reason: String| Err(Refusal::new(reason, CHOOSE));
    let real = match resolve(output) {
        Ok(real) => real,
        Err(error) => {
            return refuse(format!("the output folder `{shown}` cannot be used: {error}"));
        }
    };
    if real.parent().is_none() || real.file_name().is_none() {
        return refuse(format!("the output folder `{shown}` is the root of a disk"));
    }
    match real.symlink_metadata() {
        Ok(found) if found.is_symlink() => {
            return refuse(format!("the output folder `{shown}` is a link that leads nowhere"));
        }
        Ok(found) if !found.is_dir() => {
            return refuse(format!("the output folder `{shown}` is a file, not a folder"));
        }
        _ => {}
    }
    if real.components().any(is_git) {
        return refuse(format!("the output folder `{shown}` is or lies inside a `.git` folder"));
    }
    if real.join(".git").is_dir() {
        return refuse(format!("the output folder `{shown}` holds a git repository"));
    }
    if let Some(source) = source.and_then(|source| resolve(source).ok())
        && let Some(how) = overlap(&real, &source)
    {
        return refuse(format!("the output folder `{shown}` {how} the content folder"));
    }
    for (place, name) in [(&dear.home, "your home folder"), (&dear.current, "the current folder")] {
        let place = place.as_deref().and_then(|place| resolve(place).ok());
        // Lying inside them is the normal case.
        if let Some(how) = place.and_then(|place| overlap(&real, &place))
            && how != INSIDE
        {
            return refuse(format!("the output folder `{shown}` {how} {name}"));
        }
    }
    Ok(())
}

const INSIDE: &str = "lies inside";

/// How the output stands to another folder, if they overlap.
fn overlap(output: &Path, other: &Path) -> Option<&'static str> {
    match (within(output, other), within(other, output)) {
        (true, true) => Some("is"),
        (true, false) => Some(INSIDE),
        (false, true) => Some("contains"),
        (false, false) => None,
    }
}

/// Whether `inner` is `outer` or lies below it. Names are not enough: a folder mounted in two
/// places, or spelled in another case on macOS, is still one folder.
fn within(inner: &Path, outer: &Path) -> bool {
    let outer_found = outer.metadata().ok();
    inner.ancestors().any(|ancestor| {
        ancestor == outer
            || match (ancestor.metadata(), &outer_found) {
                (Ok(found), Some(outer)) => disk::same(&found, outer),
                _ => false,
            }
    })
}

fn is_git(part: Component<'_>) -> bool {
    matches!(part, Component::Normal(name) if name.eq_ignore_ascii_case(".git"))
}

/// The path with all links followed, also if its last parts do not exist yet.
pub(super) fn resolve(path: &Path) -> io::Result<PathBuf> {
    if path.as_os_str().is_empty() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "its name is empty"));
    }
    let absolute = std::path::absolute(path)?;
    for ancestor in absolute.ancestors() {
        let mut real = match ancestor.canonicalize() {
            Ok(real) => real,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        // What does not exist has no links in it, so `..` can be taken literally.
        for part in absolute.strip_prefix(ancestor).unwrap_or(&absolute).components() {
            match part {
                Component::ParentDir => drop(real.pop()),
                Component::Normal(name) => real.push(name),
                _ => {}
            }
        }
        return Ok(real);
    }
    Ok(absolute)
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may stop at a surprise, and needs folders"
)]
mod tests {
    use std::fs;

    use super::*;

    /// A small world: a home with a project in it, which is the current folder.
    fn world() -> (tempfile::TempDir, Dear) {
        let world = tempfile::tempdir().unwrap();
        let at = |path: &str| world.path().join(path);
        for folder in [
            "home/pmo/content/risks",
            "home/pmo/.git/hooks",
            "other",
            "repo/.git",
            "full",
        ] {
            fs::create_dir_all(at(folder)).unwrap();
        }
        fs::write(at("full/mine.txt"), "mine").unwrap();
        fs::write(at("file"), "text").unwrap();
        let dear = Dear {
            home: Some(at("home")),
            current: Some(at("home/pmo")),
        };
        (world, dear)
    }

    #[test]
    fn folders_that_could_hurt_are_refused() {
        let (world, dear) = world();
        let at = |path: &str| world.path().join(path);
        let source = at("home/pmo/content");
        for (output, part) in [
            ("home/pmo/content", "is the content folder"),
            ("home/pmo/content/", "is the content folder"),
            ("other/../home/./pmo/content", "is the content folder"),
            ("none/../home/pmo/content", "is the content folder"),
            ("home/pmo/content/public", "lies inside the content folder"),
            ("home/pmo/content/not/yet", "lies inside the content folder"),
            ("home/pmo/content/risks", "lies inside the content folder"),
            ("home/pmo", "holds a git repository"),
            ("home", "contains the content folder"),
            ("repo", "holds a git repository"),
            ("repo/.git", "`.git` folder"),
            ("home/pmo/.git/hooks", "`.git` folder"),
            ("other/.GIT/x", "`.git` folder"),
            ("file", "is a file"),
            ("file/public", "cannot be used"),
            ("/", "root of a disk"),
            ("/..", "root of a disk"),
        ] {
            let refusal = check(Some(&source), &at(output), &dear).unwrap_err();
            assert!(refusal.reason.contains(part), "{output}: {refusal}");
            assert!(refusal.help.contains("choose"), "{output}");
        }
        assert!(check(Some(&source), Path::new(""), &dear).is_err());
        for (output, part) in [
            ("home", "is your home folder"),
            ("home/pmo/../../home", "is your home folder"),
            ("", "contains your home folder"),
        ] {
            let refusal = check(None, &at(output), &dear).unwrap_err();
            assert!(refusal.reason.contains(part), "{output}: {refusal}");
        }
        let moved = Dear {
            home: None,
            current: Some(at("other/deep")),
        };
        for (current, part) in [("other", "contains the current"), ("other/deep", "is the current")] {
            fs::create_dir_all(at("other/deep")).unwrap();
            let refusal = check(None, &at(current), &moved).unwrap_err();
            assert!(refusal.reason.contains(part), "{refusal}");
        }
    }

    #[test]
    fn other_folders_are_fine() {
        let (world, dear) = world();
        let at = |path: &str| world.path().join(path);
        let source = at("home/pmo/content");
        for output in [
            "home/pmo/public",
            "home/pmo/content2",
            "home/pmo/.github",
            "home/new/deep/site",
            "other",
            "full",
            "other/none/../public",
        ] {
            assert_eq!(check(Some(&source), &at(output), &dear), Ok(()), "{output}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_are_seen_through() {
        let (world, dear) = world();
        let at = |path: &str| world.path().join(path);
        let source = at("home/pmo/content");
        for (target, output, part) in [
            ("home/pmo/content", "link", "is the content folder"),
            ("home/pmo/content", "link/public", "lies inside the content folder"),
            ("home", "link", "contains the content folder"),
            ("repo", "link", "holds a git repository"),
            ("repo/.git", "link/x", "`.git` folder"),
            ("none", "link", "leads nowhere"),
            ("link", "link", "cannot be used"),
            ("file", "link", "is a file"),
        ] {
            let _ = fs::remove_file(at("link"));
            std::os::unix::fs::symlink(at(target), at("link")).unwrap();
            let refusal = check(Some(&source), &at(output), &dear).unwrap_err();
            assert!(refusal.reason.contains(part), "{target} {output}: {refusal}");
        }
        // The content folder may be given by a link as well.
        let _ = fs::remove_file(at("link"));
        std::os::unix::fs::symlink(&source, at("link")).unwrap();
        assert!(check(Some(&at("link")), &source, &dear).is_err());
    }
}
