//! A playbook on disk, and the real program in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use tempfile::TempDir;

use super::repository;

/// A folder that is removed at the end of the test.
pub struct Folder {
    temp: TempDir,
}

/// How a run of the program ended.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    /// Ends the test unless the program ended with this code.
    pub fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "standard error was:\n{}", self.stderr);
        self
    }
}

impl Folder {
    pub fn new() -> Self {
        Self {
            temp: TempDir::new().expect("a temporary folder"),
        }
    }

    /// A folder with a copy of the sample in `content/`.
    pub fn sample() -> Self {
        let folder = Self::new();
        copy(&repository("content"), &folder.path("content"), false);
        folder
    }

    /// A folder with the smallest playbook that has no findings.
    pub fn small() -> Self {
        Self::new()
            .file("content/playbook.yaml", "title: Small\n")
            .file("content/start.md", "# Start\n\nHello.\n")
    }

    pub fn path(&self, inside: &str) -> PathBuf {
        self.temp.path().join(inside)
    }

    pub fn file(self, path: &str, text: &str) -> Self {
        self.write(path, text);
        self
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn exists(&self, path: &str) -> bool {
        self.path(path).exists()
    }

    /// The program, to be run in this folder with a home of its own and no terminal.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pmobook"));
        command.args(arguments).current_dir(self.temp.path());
        command
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .env_remove("XDG_CACHE_HOME");
        command.env("HOME", self.path(".home")).stdin(Stdio::null());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        finish(&mut self.command(arguments))
    }

    pub fn snapshot(&self, path: &str) -> Snapshot {
        snapshot(&self.path(path))
    }
}

/// Runs a command to its end.
fn finish(command: &mut Command) -> Ran {
    let output = command.output().expect("the program runs");
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}

impl From<&mut Command> for Ran {
    fn from(command: &mut Command) -> Self {
        finish(command)
    }
}

/// All files below a folder: bytes and time of the last change.
pub type Snapshot = BTreeMap<String, (Vec<u8>, SystemTime)>;

pub fn snapshot(folder: &Path) -> Snapshot {
    let mut found = Snapshot::new();
    for path in files(folder) {
        let name = path
            .strip_prefix(folder)
            .expect("inside")
            .to_string_lossy()
            .into_owned();
        let changed = fs::symlink_metadata(&path)
            .and_then(|metadata| metadata.modified())
            .expect("a time");
        // Of a link, where it leads counts.
        let bytes = match fs::read_link(&path) {
            Ok(target) => target.into_os_string().into_encoded_bytes(),
            Err(_) => fs::read(&path).expect("a file"),
        };
        found.insert(name, (bytes, changed));
    }
    found
}

/// All files below a folder, in the order of their names.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() && !entry.is_symlink() {
            found.extend(files(&entry));
        } else {
            found.push(entry);
        }
    }
    found
}

/// Copies a folder; `backwards` makes the files in the opposite order.
pub fn copy(from: &Path, to: &Path, backwards: bool) {
    let mut all = files(from);
    if backwards {
        all.reverse();
    }
    for path in all {
        let target = to.join(path.strip_prefix(from).expect("inside"));
        fs::create_dir_all(target.parent().expect("a parent")).expect("a folder");
        fs::copy(&path, target).expect("a copy");
    }
}
