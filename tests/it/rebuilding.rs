//! A rebuild that takes what it can from the build before equals a clean build, byte for byte.
//!
//! `named` and `limited` hold an edit for each thing that what is made depends on; `chance` makes random edits of
//! content, configuration and theme one after the other. After each, what was rebuilt is compared with
//! what a clean build makes of the same files.

mod chance;
mod desk;
mod limited;
mod named;

use std::collections::BTreeMap;

use pmobook::Build;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use chance::edit;
use desk::Desk;

fn settings(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(settings(16))]

    #[test]
    fn a_rebuild_equals_a_clean_build(edits in prop::collection::vec(edit(), 1..9)) {
        let mut desk = Desk::new();
        let mut built = desk.build(None);
        for edit in edits {
            edit.make(&mut desk);
            built = desk.build(Some(&built));
            if let Err(difference) = desk.compare(&built) {
                prop_assert!(false, "after {edit:?}: {difference}");
            }
        }
    }
}

/// Makes each of some named edits, and undoes it, comparing after every step.
fn compare_all(edits: &[named::Named], audience: Option<&str>) {
    let mut desk = Desk::new();
    desk.restore_all(audience);
    let clean = desk.build(None);
    let mut built = desk.build(None);
    for (name, steps) in edits {
        for (number, step) in (1..).zip(*steps) {
            step(&mut desk);
            built = desk.build(Some(&built));
            if let Err(difference) = desk.compare(&built) {
                panic!("{name}, step {number}: {difference}");
            }
        }
        desk.restore_all(audience);
        built = desk.build(Some(&built));
        if let Err(difference) = desk.compare_with(&built, &clean, &desk.source) {
            panic!("{name}, undone: {difference}");
        }
    }
}

#[test]
fn whatever_is_edited_is_seen() {
    compare_all(named::FOR_ALL, None);
}

#[test]
fn whatever_is_edited_is_seen_by_an_audience() {
    compare_all(limited::FOR_SOME, Some("all-staff"));
}

#[test]
fn only_pages_that_depend_on_an_edit_are_made_anew() {
    let mut desk = Desk::new();
    let before = desk.build(None);
    let pages = |build: &Build| -> BTreeMap<String, *const u8> {
        let artifacts = build.artifacts.iter().flatten();
        artifacts
            .map(|artifact| (artifact.path.clone(), artifact.bytes.as_ptr()))
            .collect()
    };
    let changed = |before: &Build, after: &Build| -> Vec<String> {
        let (before, after) = (pages(before), pages(after));
        after
            .into_iter()
            .filter(|(path, at)| before.get(path) != Some(at))
            .map(|(path, _)| path)
            .collect()
    };
    desk.change("guides/asking.md", |text| format!("{text}\n\nOne more line.\n"));
    let after = desk.build(Some(&before));
    assert_eq!(changed(&before, &after), ["guides/asking.html", "papers/book.html"]);

    desk.change("guides/asking.md", |text| text.replacen("title: ", "title: How to ", 1));
    let renamed = desk.build(Some(&after));
    let changed = changed(&after, &renamed);
    for page in [
        "all-pages.html",
        "data/playbook.json",
        "guides/asking.html",
        "guides/index.html",
        "guides/planning.html",
    ] {
        assert!(changed.iter().any(|path| path == page), "{page} among {changed:?}");
    }
    for page in ["welcome.html", "glossary.html", "metrics/K01.html", "data/figures.json"] {
        assert!(!changed.iter().any(|path| path == page), "{page} among {changed:?}");
    }
}
