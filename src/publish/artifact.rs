//! What the publications hand to the writer: a path and the bytes that belong there.
//!
//! A path is valid on every system or on none, so that a playbook built on Linux can be unpacked
//! on Windows or macOS and still holds every page.

use std::collections::BTreeMap;

use bytes::Bytes;
use unicode_normalization::UnicodeNormalization;

/// The longest name of a file or folder, in bytes, that the common file systems can hold.
const LONGEST_NAME: usize = 255;

/// The longest whole path, in bytes. macOS stops at 1024, and the output folder needs room too.
const LONGEST_PATH: usize = 800;

/// Characters that Windows forbids in a name, and those that change meaning in an address.
const FORBIDDEN: &[char] = &['#', '%', ':', '*', '?', '"', '<', '>', '|', '\\'];

/// Names that Windows gives to devices, whatever extension follows them.
const DEVICES: &[&str] = &["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"];

/// The length of the longest of these.
const LONGEST_DEVICE: usize = 7;

/// Names at the top of the output that begin like this belong to the writer itself.
pub(super) const RESERVED_PREFIX: &str = ".pmobook";

/// One file of the output: a relative path with `/` between its parts, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Where the file stands below the output folder, for example `risks/index.html`.
    pub path: String,
    /// What the file holds; copies share it.
    pub bytes: Bytes,
}

/// Where files go as soon as they are made.
#[derive(Clone, Copy)]
pub enum Outlet<'a> {
    /// They are kept, for whoever shows them or builds again.
    Keep,
    /// They are handed on, so that those of a large site need not be in memory together. What is given back is to be
    /// written later, with all the others. No other build takes anything from one that hands on its files. A build that
    /// is stopped by its links may have handed on pages before: these are to be dropped.
    HandOn(&'a (dyn Fn(Artifact) -> anyhow::Result<Option<Artifact>> + Sync)),
}

impl Outlet<'_> {
    /// Whether files are kept, with all that the next build can take from this one.
    #[must_use]
    pub fn keeps(&self) -> bool {
        matches!(self, Self::Keep)
    }

    /// Takes a file; gives it back if it is to be kept.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn take(&self, artifact: Artifact) -> anyhow::Result<Option<Artifact>> {
        match self {
            Self::Keep => Ok(Some(artifact)),
            Self::HandOn(take) => take(artifact),
        }
    }
}

/// A path that cannot be written, with the places in the checked list that it concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathFault {
    /// Index of the artifact at fault.
    pub artifact: usize,
    /// Index of the earlier artifact that it collides with, if that is the fault.
    pub collides_with: Option<usize>,
    /// The fault in one sentence.
    pub message: String,
}

/// Says whether `path` may be the path of an artifact; the error is a sentence for the author.
///
/// # Errors
///
/// The first fault found, as a sentence that quotes the path.
pub fn check_path(path: &str) -> Result<(), String> {
    let fault = if path.is_empty() {
        Some("it is empty".to_owned())
    } else if path.starts_with('/') {
        Some("it begins with `/`, but must be relative to the output folder".to_owned())
    } else if path.len() > LONGEST_PATH {
        Some(format!("it is longer than {LONGEST_PATH} bytes"))
    } else if path.starts_with(RESERVED_PREFIX) {
        Some(format!(
            "names that begin with `{RESERVED_PREFIX}` are kept for the program itself"
        ))
    } else {
        path.split('/').find_map(fault_of_name)
    };
    match fault {
        Some(fault) => Err(format!("The path {path:?} cannot be written: {fault}.")),
        None => Ok(()),
    }
}

/// The fault of one part of a path, if it has any.
fn fault_of_name(name: &str) -> Option<String> {
    if name.is_empty() {
        return Some("it has an empty part, from `//` or a final `/`".to_owned());
    }
    if name == "." || name == ".." {
        return Some(format!("`{name}` is not allowed in it"));
    }
    if name.len() > LONGEST_NAME {
        return Some(format!("a part of it is longer than {LONGEST_NAME} bytes"));
    }
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    // Nearly every name, and nothing can be wrong with its letters.
    let is_plain = name.bytes().all(is_plain);
    if !is_plain && name.chars().any(is_invisible) {
        return Some("it has a control character or an invisible one in it".to_owned());
    }
    if !is_plain && let Some(bad) = name.chars().find(|c| FORBIDDEN.contains(c)) {
        return Some(format!("the character `{bad}` is not allowed in it"));
    }
    if name.ends_with('.') || name.ends_with(' ') {
        return Some(format!("{name:?} ends with a dot or a space, which Windows drops"));
    }
    is_device(name).then(|| format!("Windows keeps the name {name:?} for a device"))
}

/// Control characters, and those that reorder or break the line they are shown in.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether Windows would open a device instead of a file of this name: `nul.txt` is the device too.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end_matches(' ');
    // Nearly every name is longer than that of any device, and in letters that stay as many when they are raised.
    if stem.is_ascii() && stem.len() > LONGEST_DEVICE {
        return false;
    }
    let stem = stem.to_uppercase();
    if DEVICES.contains(&stem.as_str()) {
        return true;
    }
    let Some(port) = stem.strip_prefix("COM").or(stem.strip_prefix("LPT")) else {
        return false;
    };
    let mut digits = port.chars();
    // Windows also takes the superscript digits of Latin-1 for port numbers.
    matches!(
        (digits.next(), digits.next()),
        (Some('0'..='9' | '¹' | '²' | '³'), None)
    )
}

/// Checks every path, and that no two are one file to a system that ignores letter case, or are a
/// file here and a folder there.
///
/// A folder spelled in two ways is a fault as well: it is one folder on macOS and two on Linux.
#[must_use]
pub fn check_paths<'a>(paths: impl IntoIterator<Item = &'a str>) -> Vec<PathFault> {
    let mut faults = Vec::new();
    let mut seen = BTreeMap::new();
    for (index, path) in paths.into_iter().enumerate() {
        if let Err(message) = check_path(path) {
            faults.push(PathFault {
                artifact: index,
                collides_with: None,
                message,
            });
        } else if let Some(fault) = collision(&mut seen, index, path) {
            faults.push(fault);
        }
    }
    faults
}

/// A file or folder met before: its spelling, whether it is a file, and which artifact brought it.
struct Met<'a> {
    spelling: &'a str,
    is_file: bool,
    artifact: usize,
}

/// Enters a path and its folders into `seen`, and tells of the first collision.
fn collision<'a>(seen: &mut BTreeMap<String, Met<'a>>, index: usize, path: &'a str) -> Option<PathFault> {
    let ends = path.char_indices().filter_map(|(at, c)| (c == '/').then_some(at));
    for end in ends.chain([path.len()]) {
        let spelling = path.get(..end).unwrap_or(path);
        let is_file = end == path.len();
        let met = seen.entry(folded(spelling)).or_insert(Met {
            spelling,
            is_file,
            artifact: index,
        });
        if met.artifact == index && met.spelling == spelling {
            continue;
        }
        let message = if met.spelling == spelling && met.is_file && is_file {
            format!("Two files have the path {path:?}; only one of them could be kept.")
        } else if met.is_file != is_file {
            format!("{spelling:?} cannot be both a file and a folder.")
        } else if met.spelling != spelling {
            format!(
                "{:?} and {spelling:?} are the same name on Windows and macOS.",
                met.spelling
            )
        } else {
            continue;
        };
        return Some(PathFault {
            artifact: index,
            collides_with: Some(met.artifact),
            message,
        });
    }
    None
}

/// The form in which two names are equal when a file system that ignores case would mix them up.
///
/// Upper case first and lower case after makes `ß` equal to `SS` and the two small sigmas one.
fn folded(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    let upper = name.nfc().flat_map(char::to_uppercase);
    let lower: String = upper.flat_map(char::to_lowercase).collect();
    lower.nfc().collect()
}

#[cfg(test)]
#[allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may stop at a surprise"
)]
mod tests {
    use super::*;

    #[test]
    fn good_paths_pass() {
        for path in [
            "index.html",
            "a/b/c.svg",
            ".nojekyll",
            "übersicht/größe.html",
            "console.html",
            "com.html",
            "com10.txt",
            "lpt/x",
            "a b/c.html",
            "..a",
            &"x".repeat(255),
        ] {
            assert_eq!(check_path(path), Ok(()), "{path}");
        }
    }

    #[test]
    fn bad_paths_are_refused_with_their_fault() {
        let long = "x".repeat(256);
        let deep = "abcdefg/".repeat(101) + "x";
        for (path, part) in [
            ("", "empty"),
            ("/etc/passwd", "begins with"),
            ("..", "`..`"),
            ("a/../b", "`..`"),
            ("./a", "`.`"),
            ("a//b", "empty part"),
            ("a/", "empty part"),
            ("a\\b", "`\\`"),
            ("C:/x", "`:`"),
            ("a\0b", "control"),
            ("a\nb", "control"),
            ("a\u{7f}", "control"),
            ("a\u{202e}lmth", "invisible"),
            ("a#b", "`#`"),
            ("a%2e", "`%`"),
            ("a*", "`*`"),
            ("a?", "`?`"),
            ("a\"", "`\"`"),
            ("a<b", "`<`"),
            ("a>b", "`>`"),
            ("a|b", "`|`"),
            ("con", "device"),
            ("x/NUL.txt", "device"),
            ("Com1.tar.gz", "device"),
            ("lpt¹", "device"),
            ("aux .html", "device"),
            ("a./b", "dot or a space"),
            ("a /b", "dot or a space"),
            (".pmobook-manifest.json", "kept for the program"),
            (&long, "longer than 255"),
            (&deep, "longer than 800"),
        ] {
            let fault = check_path(path).expect_err(path);
            assert!(fault.contains(part), "{path:?}: {fault}");
        }
    }

    #[test]
    fn collisions_name_both() {
        for (first, second, part) in [
            ("a.html", "a.html", "Two files"),
            ("a.html", "A.html", "same name"),
            ("straße", "STRASSE", "same name"),
            ("ς", "σ", "same name"),
            ("caf\u{e9}", "cafe\u{301}", "same name"),
            ("\u{1e69}", "S\u{307}\u{323}", "same name"),
            ("Docs/a", "docs/b", "same name"),
            ("a", "a/b", "both a file and a folder"),
            ("a/b", "A", "both a file and a folder"),
        ] {
            let faults = check_paths([first, second]);
            assert_eq!(faults.len(), 1, "{first} {second}");
            assert_eq!(
                (faults[0].artifact, faults[0].collides_with),
                (1, Some(0)),
                "{first} {second}"
            );
            assert!(faults[0].message.contains(part), "{}", faults[0].message);
        }
    }

    #[test]
    fn every_fault_is_reported() {
        let paths = ["a/x", "a/y", "..", "A/z", "con", "ab"];
        let at: Vec<_> = check_paths(paths).iter().map(|f| f.artifact).collect();
        assert_eq!(at, [2, 3, 4]);
    }
}
