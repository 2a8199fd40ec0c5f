//! A rebuild that takes what it can from the build before equals a clean build, byte for byte.
//!
//! `named` and `limited` hold an edit for each thing that what is made depends on; `chance` makes random edits of
//! content, configuration and theme one after the other. After each, what was rebuilt is compared with
//! what a clean build makes of the same files.

mod chance;
mod desk;
mod limited;
mod named;
mod papers;

use std::collections::{BTreeMap, BTreeSet};

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
    fn a_rebuild_equals_a_clean_build(edits in prop::collection::vec((edit(), 0_u32..20), 1..9)) {
        let mut desk = Desk::new();
        let mut built = desk.build(None);
        for (edit, patience) in edits {
            edit.make(&mut desk);
            built = desk.pages(Some(&built));
            // Else the next edit comes while papers are drawn.
            if desk.draw(&mut built, patience)
                && let Err(difference) = desk.compare(&built)
            {
                prop_assert!(false, "after {edit:?}: {difference}");
            }
        }
        desk.draw(&mut built, u32::MAX);
        if let Err(difference) = desk.compare(&built) {
            prop_assert!(false, "at the end: {difference}");
        }
    }
}

proptest! {
    #![proptest_config(settings(16))]

    #[test]
    fn a_later_run_that_takes_over_pages_equals_a_clean_build(edits in prop::collection::vec(edit(), 1..12)) {
        let mut desk = Desk::new();
        let mut site = desk.run(None).expect("a good start");
        for edit in edits {
            edit.make(&mut desk);
            // One that is stopped leaves the site as it was.
            if let Ok(next) = desk.run(Some(&site)) {
                site = next;
            }
        }
    }
}

/// Makes each of some named edits as a run of its own, each after the run before.
fn run_all(edits: &[named::Named], audience: Option<&str>) {
    let mut desk = Desk::new();
    desk.restore_all(audience);
    let mut site = desk.run(None).expect("a good start");
    for (_, steps) in edits {
        for step in *steps {
            step(&mut desk);
            if let Ok(next) = desk.run(Some(&site)) {
                site = next;
            }
        }
        desk.restore_all(audience);
        site = desk.run(Some(&site)).expect("a good start");
    }
}

#[test]
fn whatever_is_edited_is_seen_by_a_later_run() {
    run_all(named::FOR_ALL, None);
    run_all(limited::FOR_SOME, Some("all-staff"));
}

#[test]
fn a_later_run_makes_only_what_has_changed() {
    let mut desk = Desk::new();
    let first = desk.run(None).expect("a good start");
    assert!(first.taken.is_empty());
    let same = desk.run(Some(&first)).expect("the same");
    let articles: Vec<&String> = same.taken.iter().filter(|path| path.starts_with("guides/")).collect();
    assert!(articles.len() > 2, "{:?}", same.taken);
    desk.change("guides/starting.md", |text| format!("{text}\n\nA plain line.\n"));
    let next = desk.run(Some(&same)).expect("an article more");
    let made_anew: Vec<&String> = same.taken.difference(&next.taken).collect();
    assert_eq!(made_anew, ["guides/starting.html"]);
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
fn whatever_is_edited_is_seen_on_paper() {
    compare_all(papers::FOR_PAPERS, None);
    compare_all(papers::FOR_PAPERS, Some("all-staff"));
}

#[test]
fn papers_that_were_left_for_a_newer_edit_equal_those_of_a_clean_build() {
    let mut desk = Desk::new();
    let (first, mut built) = (desk.build(None), desk.build(None));
    let mut differing = BTreeSet::new();
    for (name, steps) in papers::FOR_PAPERS {
        for (number, step) in (1..).zip(*steps) {
            step(&mut desk);
            let before: Vec<String> = built.drawn_papers().iter().map(|paper| paper.path.clone()).collect();
            built = desk.pages(Some(&built));
            let is_fault = name.starts_with("stopped") && (2..4).contains(&number);
            assert_eq!(
                built.is_stopped(),
                is_fault,
                "{name}, step {number}: {:?}",
                Desk::errors(&built)
            );
            if built.is_stopped() {
                continue;
            }
            for patience in 0..2 {
                assert!(
                    !desk.draw(&mut built, patience),
                    "{name}, step {number}: somebody waits"
                );
                assert!(built.owes_papers());
            }
            let still: Vec<String> = built.drawn_papers().iter().map(|paper| paper.path.clone()).collect();
            assert_eq!(before, still, "{name}, step {number}: those of before are still there");
        }
        desk.draw(&mut built, u32::MAX);
        if let Err(difference) = desk.compare(&built) {
            panic!("{name}: {difference}");
        }
        let first = first.drawn_papers();
        let others = built.drawn_papers().iter().filter(|paper| !first.contains(paper));
        differing.extend(others.map(|paper| paper.path.clone()));
        desk.restore_all(None);
        built = desk.build(Some(&built));
    }
    for paper in [
        "book.html",
        "one-pager.html",
        "posters/SS1-a4.pdf",
        "newsletter/2026-10.eml",
    ] {
        assert!(
            differing.contains(&format!("papers/{paper}")),
            "{paper} among {differing:?}"
        );
    }
}

#[test]
fn papers_of_one_audience_are_not_shown_to_another() {
    let mut desk = Desk::new();
    let whole = desk.build(None);
    desk.options.audience = Some("all-staff".to_owned());
    let mut part = desk.pages(Some(&whole));
    assert!(!whole.drawn_papers().is_empty() && part.drawn_papers().is_empty());
    assert!(desk.draw(&mut part, u32::MAX) && !part.drawn_papers().is_empty());
    desk.swap("welcome.md", "Three", "{{ metrics.nothing.value }}");
    let stopped = desk.pages(Some(&part));
    desk.restore("welcome.md");
    let again = desk.pages(Some(&stopped));
    assert_eq!(again.drawn_papers(), part.drawn_papers(), "they outlive a fault");
    desk.options.audience = Some("executives".to_owned());
    assert!(desk.pages(Some(&again)).drawn_papers().is_empty());
}

#[test]
fn only_pages_that_depend_on_an_edit_are_made_anew() {
    let mut desk = Desk::new();
    let before = desk.build(None);
    let pages = |build: &Build| -> BTreeMap<String, *const u8> {
        build
            .artifacts()
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
    let search = ["data/search-0.js", "data/search.js"];
    assert_eq!(
        changed(&before, &after),
        [&search[..], &["guides/asking.html", "papers/book.html"]].concat()
    );

    desk.change("guides/starting.md", |text| {
        text.replacen("title: ", "title: How to ", 1)
    });
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
