//! Reading the sources: files without comments and tests, the paths they use, the words in them.

use std::fs;
use std::path::Path;

/// A file of `src/`: its path there, and its code without comments and tests.
pub struct File {
    pub path: String,
    pub code: String,
}

impl File {
    pub fn new(path: &str, text: &str) -> Self {
        let own = text.find("\nmod tests {").map_or(text, |at| &text[..at]);
        let code: Vec<&str> = own.lines().map(without_comment).collect();
        Self {
            path: path.to_owned(),
            code: code.join("\n"),
        }
    }

    /// The room it belongs to.
    pub fn room(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// The chapter it belongs to.
    pub fn chapter(&self) -> Option<&str> {
        let rest = self.path.strip_prefix("playbook/")?;
        rest.split_once('/').map(|(chapter, _)| chapter)
    }
}

fn without_comment(line: &str) -> &str {
    if line.trim_start().starts_with("//") {
        ""
    } else {
        line.split(" // ").next().unwrap_or(line)
    }
}

/// All files of `src/` that are not tests.
pub fn files() -> Vec<File> {
    fn walk(folder: &Path, prefix: &str, found: &mut Vec<File>) {
        let mut entries: Vec<_> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry"))
            .collect();
        entries.sort_by_key(std::fs::DirEntry::path);
        for entry in entries {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            if entry.path().is_dir() {
                if name != "tests" {
                    walk(&entry.path(), &format!("{path}/"), found);
                }
            } else if entry.path().extension().is_some_and(|extension| extension == "rs") && name != "tests.rs" {
                found.push(File::new(&path, &fs::read_to_string(entry.path()).expect("text")));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut found);
    assert!(found.len() > 100, "the files were found");
    found
}

/// All paths that begin with `crate::`, with groups in braces written out.
pub fn paths(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        spread(&code[at + "crate::".len()..], "", &mut found);
    }
    found
}

/// Reads one path or group; gives back the rest of the text.
fn spread<'a>(text: &'a str, prefix: &str, found: &mut Vec<String>) -> &'a str {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | ':' | '*'))
        .unwrap_or(text.len());
    let (own, mut rest) = text.split_at(end);
    let path = format!("{prefix}{own}");
    if !rest.starts_with('{') || !own.is_empty() && !own.ends_with("::") {
        found.push(path.trim_end_matches(':').to_owned());
        return rest;
    }
    rest = &rest[1..];
    loop {
        rest = rest.trim_start_matches([' ', '\n', ',']);
        if let Some(after) = rest.strip_prefix('}') {
            return after;
        }
        let before = rest.len();
        rest = spread(rest, &path, found);
        // `name as other`, or text that is no group at all.
        if let Some(other) = rest.strip_prefix(" as ") {
            rest = other.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_');
        }
        if rest.len() == before || rest.is_empty() {
            return rest;
        }
    }
}

/// Whether a word stands in a text as a word of its own; `use std::{fs, env}` counts as `std::fs`.
pub fn stands_in(code: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let direct = code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back().is_some_and(is_part);
        let after = code[at + word.len()..].chars().next().is_some_and(is_part);
        !before && !after
    });
    let grouped = word.strip_prefix("std::").is_some_and(|item| {
        let groups = code.match_indices("use std::{").map(|(at, _)| &code[at..]);
        groups.filter_map(|group| group.split(';').next()).any(|group| {
            let mut items = group.split(|c: char| !is_part(c) && c != ':');
            items.any(|own| own == item || own.starts_with(&format!("{item}::")))
        })
    });
    direct || grouped
}
