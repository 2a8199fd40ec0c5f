//! Files with anything wrong in them: nothing panics, and every finding has a place in its file.

use pmobook::diagnostic::{Files, Report};
use pmobook::source::Source;
use pmobook::source::yaml::parse;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use crate::harness::Site;

/// What is done to a text.
#[derive(Clone, Debug)]
enum Change {
    Remove(usize, usize),
    Insert(usize, String),
    Repeat(usize, usize),
    Cut(usize),
    SwapLines(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let piece = prop_oneof![
        Just("\t"),
        Just(":"),
        Just(": "),
        Just("\n"),
        Just("- "),
        Just("{"),
        Just("]"),
        Just("\""),
        Just("'"),
        Just("|\n"),
        Just("&a "),
        Just("*a"),
        Just("!t "),
        Just("#"),
        Just("<<: "),
        Just("---\n"),
        Just("~"),
        Just("é"),
        Just("\u{202e}"),
        Just("\r\n"),
        Just("1e999"),
        Just("2026-02-30"),
        Just("0001-01-01"),
        Just("9999-12-31"),
        Just("99999999 weeks"),
        Just("79228162514264337593543950335"),
        Just("-5"),
        Just("{{ metrics.K01.value }}"),
        Just("unknown"),
        Just("\u{feff}"),
    ];
    prop_oneof![
        (any::<usize>(), 0..40usize).prop_map(|(at, length)| Change::Remove(at, length)),
        (any::<usize>(), piece).prop_map(|(at, piece)| Change::Insert(at, piece.to_owned())),
        (any::<usize>(), 0..80usize).prop_map(|(at, length)| Change::Repeat(at, length)),
        any::<usize>().prop_map(Change::Cut),
        (any::<usize>(), any::<usize>()).prop_map(|(one, other)| Change::SwapLines(one, other)),
    ]
}

/// The beginning of a character near `at`, however large.
fn boundary(text: &str, at: usize) -> usize {
    let mut at = at % (text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn changed(mut text: String, change: &Change) -> String {
    match change {
        Change::Remove(at, length) | Change::Repeat(at, length) => {
            let start = boundary(&text, *at);
            let mut end = (start + length).min(text.len());
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            let piece = text[start..end].repeat(2);
            text.replace_range(
                start..end,
                if matches!(change, Change::Remove(..)) {
                    ""
                } else {
                    &piece
                },
            );
        }
        Change::Insert(at, piece) => text.insert_str(boundary(&text, *at), piece),
        Change::Cut(at) => text.truncate(boundary(&text, *at)),
        Change::SwapLines(one, other) => {
            let mut lines: Vec<&str> = text.split('\n').collect();
            let count = lines.len();
            lines.swap(one % count, other % count);
            text = lines.join("\n");
        }
    }
    text
}

/// Ends the test when a finding points outside its file or into a character.
fn check_spans(report: &Report, files: &dyn Files) {
    for found in report.diagnostics() {
        let related = found.related.iter().map(|(span, _)| *span);
        for span in related.chain([found.span]) {
            let text = files.text(span.file);
            assert!(
                text.get(span.range()).is_some(),
                "{} at {:?} of {} bytes: {}",
                found.rule.code,
                span,
                text.len(),
                found.message
            );
        }
        let _ = pmobook::diagnostic::human(found, files, pmobook::diagnostic::Style::default());
        let _ = pmobook::diagnostic::github(found, files);
    }
}

/// So many cases, or as many as `PROPTEST_CASES` says.
fn settings(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    ProptestConfig {
        cases: if std::env::var_os("PROPTEST_CASES").is_some() {
            default.cases
        } else {
            cases
        },
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..default
    }
}

/// The files of the sample without the guides, which would take most of the time.
fn sample_texts() -> Vec<(String, String)> {
    let texts = Site::sample().texts();
    texts
        .into_iter()
        .filter(|(path, _)| !path.starts_with("guides/"))
        .collect()
}

proptest! {
    #![proptest_config(settings(300))]

    #[test]
    fn the_parser_never_panics_and_keeps_its_places(file in any::<prop::sample::Index>(), changes in prop::collection::vec(change(), 1..6)) {
        let texts = sample_texts();
        let (path, text) = file.get(&texts).clone();
        let text = changes.iter().fold(text, changed);
        let source = Source::from_texts([(path.as_str(), text.as_str())]);
        let (id, _) = source.files().next().expect("the file");
        let mut report = Report::default();
        let _ = parse(source.text(id), id, 0, &mut report);
        check_spans(&report, &source);
    }
}

proptest! {
    #![proptest_config(settings(24))]

    #[test]
    fn a_playbook_with_anything_wrong_in_it_never_panics(file in any::<prop::sample::Index>(), changes in prop::collection::vec(change(), 1..4)) {
        let texts = sample_texts();
        let (path, text) = file.get(&texts).clone();
        let text = changes.iter().fold(text, changed);
        let site = texts.iter().filter(|(known, _)| *known != path).fold(Site::new(), |site, (path, text)| site.file(path, text));
        let built = site.file(&path, &text).build();
        check_spans(&built.build.report, &built.source);
    }
}
