//! Holds the arrows and absences of ARCHITECTURE.md.
//!
//! It matches text, so it guards against accident, not malice. Every check is tried on small pieces
//! of text in `architecture/can_fail.rs`, so that it is known to be able to fail.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests read files, and may stop at a surprise"
)]

#[path = "architecture/can_fail.rs"]
mod can_fail;
#[path = "architecture/reading.rs"]
mod reading;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use pmobook::playbook::CHAPTERS;

use reading::{File, files, paths, stands_in};

/// Each may use what stands before it.
const ORDER: [&str; 14] = [
    "memory",
    "diagnostic",
    "vocabulary",
    "source",
    "chart",
    "playbook",
    "history",
    "theme",
    "publish",
    "assembly",
    "lib",
    "serve",
    "cli",
    "main",
];
/// Macros live at the root of the crate, whatever room declares them.
const MACROS: [(&str, &str); 2] = [("entity", "source"), ("choice", "source")];
/// What a chapter may take of a later one, and why.
const TAKEN_FROM_LATER: [(&str, &str, &str); 0] = [];
/// Chapters whose `mod.rs` hands on items of its page, and why.
const PAGE_HANDED_ON: [(&str, &str); 5] = [
    (
        "business_case",
        "prose may place the cash flow chart, and the overview shows it",
    ),
    (
        "foundation",
        "the charter shows the same blocks of purpose, scope and people",
    ),
    (
        "library",
        "the overview shows the text of the first page and the tree below it",
    ),
    (
        "metrics",
        "a metric has one name and one way to be measured, wherever it is named",
    ),
    ("stages", "every page shows at its top where the stages stand"),
];
/// Words that may stand only in these places, and why.
const ABSENT: [(&str, &[&str], &str); 18] = [
    (
        "std::fs",
        &["source/", "publish/write"],
        "only source reads and only publish::write writes",
    ),
    (
        "std::env",
        &[
            "publish/write/refusal.rs",
            "publish/write/record.rs",
            "serve/workshop/inputs.rs",
        ],
        "no output may depend on the environment; which program it is tells whether a site is its own",
    ),
    (
        "SystemTime",
        &["publish/write/disk.rs"],
        "no output may depend on the clock",
    ),
    (
        "Instant",
        &["cli/", "serve/watch.rs"],
        "no output may depend on the clock; watching waits",
    ),
    ("gix_hash", &["source/git"], "one small room reads repositories"),
    ("gix_object", &["source/git"], "see gix_hash"),
    ("gix_odb", &["source/git"], "see gix_hash"),
    ("gix_ref", &["source/git"], "see gix_hash"),
    ("Zoned::now", &[], "no output may depend on the clock"),
    ("Timestamp::now", &[], "no output may depend on the clock"),
    ("std::process::Command", &[], "a build starts no other program"),
    (
        "std::net",
        &["serve/", "cli/serve.rs"],
        "a build needs no network; serve answers the browser of this machine",
    ),
    (
        "print!",
        &[],
        "the library never prints, and the program prints so that a closed pipe is no panic",
    ),
    ("println!", &[], "see print!"),
    ("eprintln!", &[], "see print!"),
    (
        "HashMap",
        &["vocabulary/lookup.rs"],
        "its order differs from run to run",
    ),
    (
        "HashSet",
        &["source/markdown/sanitise.rs"],
        "its order differs from run to run; ammonia asks for it",
    ),
    (
        "unsafe",
        &["serve/policy.rs"],
        "no unsafe code; content security policies have words that begin so",
    ),
];
/// Lines a file may have before its tests.
const LONGEST: usize = 400;
/// Longer files, and why.
const LONGER: [(&str, &str); 1] = [(
    "playbook/section/blocks.rs",
    "the waist: all kinds of blocks are read together",
)];

/// The room that a path leads to.
fn room_of(path: &str) -> &str {
    let first = path.split("::").next().unwrap_or_default();
    let of_macro = MACROS.iter().find(|(name, _)| *name == first).map(|(_, room)| *room);
    of_macro.unwrap_or(if ORDER.contains(&first) { first } else { "lib" })
}

/// Arrows that point the wrong way.
fn wrong_arrows(file: &File) -> Vec<String> {
    let place = |room: &str| ORDER.iter().position(|known| *known == room);
    let Some(own) = place(file.room()) else {
        return vec![format!("{} is a room that the order does not know", file.path)];
    };
    let later = paths(&file.code)
        .into_iter()
        .filter(|path| place(room_of(path)).is_none_or(|other| other > own));
    // The root declares the rooms and hands them on.
    let later = later.filter(|_| file.room() != "lib");
    later.map(|path| format!("{} uses crate::{path}", file.path)).collect()
}

/// What a chapter takes of another one and must not.
fn wrong_between_chapters(file: &File, order: &[String]) -> Vec<String> {
    let Some(own) = file.chapter() else { return Vec::new() };
    let place = |chapter: &str| order.iter().position(|known| known == chapter);
    let mut wrong = Vec::new();
    for path in paths(&file.code) {
        let Some(rest) = path.strip_prefix("playbook::") else {
            continue;
        };
        let (other, item) = rest.split_once("::").unwrap_or((rest, ""));
        let Some(there) = place(other).filter(|_| other != own) else {
            continue;
        };
        if item.split("::").next() == Some("page") {
            wrong.push(format!("{} uses the page of {other}", file.path));
        }
        let excused = TAKEN_FROM_LATER
            .iter()
            .any(|(chapter, taken, _)| *chapter == own && rest.starts_with(taken));
        if place(own).is_none_or(|own| there > own) && !excused {
            wrong.push(format!("{} uses the later chapter {rest}", file.path));
        }
    }
    let hands_on =
        file.path.ends_with("/mod.rs") && (file.code.contains("pub use page::") || file.code.contains("pub mod page;"));
    if hands_on && !PAGE_HANDED_ON.iter().any(|(chapter, _)| *chapter == own) {
        wrong.push(format!("{} hands on its page", file.path));
    }
    wrong
}

/// Words that must not stand here.
fn wrong_words(file: &File) -> Vec<String> {
    let mut wrong = Vec::new();
    for (word, allowed, why) in ABSENT {
        let allowed = allowed.iter().any(|place| file.path.starts_with(place));
        if !allowed && stands_in(&file.code, word) {
            wrong.push(format!("{} uses {word}: {why}", file.path));
        }
    }
    wrong
}

fn too_long(file: &File) -> Option<String> {
    let lines = file.code.lines().count();
    let excused = LONGER.iter().any(|(path, _)| *path == file.path);
    (lines > LONGEST && !excused).then(|| format!("{} has {lines} lines before its tests", file.path))
}

fn order_of_chapters() -> Vec<String> {
    CHAPTERS.iter().map(|chapter| chapter.key.replace('-', "_")).collect()
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_arrow_points_to_the_left() {
    none(&files().iter().flat_map(wrong_arrows).collect::<Vec<_>>());
}

#[test]
fn chapters_use_only_earlier_chapters_and_never_their_pages() {
    let order = order_of_chapters();
    none(
        &files()
            .iter()
            .flat_map(|file| wrong_between_chapters(file, &order))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn what_must_be_absent_is_absent() {
    none(&files().iter().flat_map(wrong_words).collect::<Vec<_>>());
}

#[test]
fn files_are_short() {
    let files = files();
    none(&files.iter().filter_map(too_long).collect::<Vec<_>>());
    let long = |path: &str| {
        files
            .iter()
            .any(|file| file.path == path && file.code.lines().count() > LONGEST)
    };
    none(
        &LONGER
            .iter()
            .filter(|(path, _)| !long(path))
            .map(|(path, _)| format!("{path} needs no excuse any more"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn every_rule_has_a_code_of_its_own_and_a_manual() {
    let mut seen = BTreeSet::new();
    for rule in pmobook::rules() {
        assert!(seen.insert(rule.code), "{} is given twice", rule.code);
        let number = rule.code.strip_prefix("PMO-").unwrap_or_default();
        assert!(
            number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit()),
            "{}",
            rule.code
        );
        for (what, text) in [
            ("name", rule.name),
            ("why", rule.why),
            ("example", rule.example),
            ("mend", rule.mend),
        ] {
            assert!(!text.trim().is_empty(), "{} has no {what}", rule.code);
        }
        assert!(
            rule.why.ends_with(['.', '…']),
            "{}: the reason is a sentence",
            rule.code
        );
    }
    assert!(seen.len() > 60);
}

#[test]
fn the_root_forbids_unsafe_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
    assert!(manifest.contains("unsafe_code = \"forbid\""));
}
