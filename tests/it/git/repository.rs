//! Repositories made by the `git` program, with fixed names and dates and no configuration of anybody's.

use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use pmobook::source::git::{Commit, Found, History, Repository, Revision};
use tempfile::TempDir;

/// A folder with a repository in `work/` and a home of its own for git.
pub struct Repo {
    pub temp: TempDir,
    pub work: PathBuf,
}

impl Repo {
    /// Without any revision.
    pub fn empty() -> Self {
        let temp = TempDir::new().expect("a temporary folder");
        let work = temp.path().join("work");
        fs::create_dir_all(&work).expect("a folder");
        let repo = Self { temp, work };
        repo.git(&["init", "--quiet", "--initial-branch=main", "."]);
        repo
    }

    /// A folder beside the repository.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.temp.path().join(name)
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.work.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    /// Commits all there is, and gives back the id.
    pub fn commit(&self, when: &str, message: &str) -> String {
        self.git(&["add", "--all"]);
        self.git_on(when, &["commit", "--quiet", "--allow-empty", "-m", message]);
        self.id("HEAD")
    }

    pub fn id(&self, revision: &str) -> String {
        self.git(&["rev-parse", "--verify", revision]).trim().to_owned()
    }

    pub fn git(&self, arguments: &[&str]) -> String {
        self.git_on("2026-01-01T12:00:00+00:00", arguments)
    }

    pub fn git_on(&self, when: &str, arguments: &[&str]) -> String {
        let output = self.try_git(&self.work, when, arguments, b"");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {arguments:?}: {told}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Runs git with something to read.
    pub fn fed(&self, arguments: &[&str], input: &[u8]) -> String {
        let output = self.try_git(&self.work, "2026-01-01T12:00:00+00:00", arguments, input);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {arguments:?}: {told}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    fn try_git(&self, folder: &Path, when: &str, arguments: &[&str], input: &[u8]) -> Output {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let mut child = Command::new("git")
            .args(arguments.iter().map(OsStr::new))
            .current_dir(folder)
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.temp.path())
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_AUTHOR_NAME", "Ada Author")
            .env("GIT_AUTHOR_EMAIL", "ada@example.org")
            .env("GIT_AUTHOR_DATE", when)
            .env("GIT_COMMITTER_NAME", "Carl Committer")
            .env("GIT_COMMITTER_EMAIL", "carl@example.org")
            .env("GIT_COMMITTER_DATE", when)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("these tests make repositories with the program `git`, which was not found");
        let mut stdin = child.stdin.take().expect("a pipe");
        let fed = stdin.write_all(input);
        drop(stdin);
        let output = child.wait_with_output().expect("git ends");
        assert!(fed.is_ok() || !output.status.success(), "git reads what it is given");
        output
    }

    /// The repository as the program sees it.
    pub fn open(&self) -> Repository {
        opened(&self.work)
    }
}

pub fn opened(folder: &Path) -> Repository {
    match Repository::at(folder) {
        Found::Repository(repository) => *repository,
        Found::None => panic!("no repository at {}", folder.display()),
        Found::Unusable(why) => panic!("{why}"),
    }
}

pub fn unusable(folder: &Path) -> String {
    match Repository::at(folder) {
        Found::Unusable(why) => why,
        Found::Repository(_) => panic!("{} is usable", folder.display()),
        Found::None => panic!("no repository at {}", folder.display()),
    }
}

pub fn summaries<'a>(commits: impl IntoIterator<Item = &'a Commit>) -> Vec<&'a str> {
    commits.into_iter().map(|commit| commit.summary.as_str()).collect()
}

/// The history of one file.
pub fn history(found: &Repository, path: &str) -> History<Vec<Revision>> {
    found.revisions([path]).pop().expect("one file, one history")
}
