//! Redlines as data: `tests/data/redline/`, and what must hold for any two charters.

mod shown;

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;

use super::redline::{
    ClauseChange, ClauseKind, PassageChange, PassageKind, Redline, Run, RunKind, Weight, name_of, redline,
};
use super::{Fingerprint, WithFigures, fingerprint, reading};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::source::Source;
use crate::source::markdown::Form;

/// A playbook of a charter with this text; where the text has no front matter, one that says little.
fn charter(text: &str) -> Playbook {
    let text = if text.starts_with("---") {
        text.to_owned()
    } else {
        format!("---\nversion: 1\nstate: draft\n---\n{text}")
    };
    let source = Source::from_texts([("charter.md", text.as_str())]);
    let mut report = Report::default();
    let playbook = Playbook::read(&source, None, false, &mut report);
    assert!(
        playbook.charter.is_some(),
        "no charter in {text:?}: {:?}",
        report.diagnostics()
    );
    playbook
}

/// A redline in a small form: `[-gone-] {+come+}`, one line for each clause and block.
fn told(redline: &Redline) -> String {
    let mut lines = Vec::new();
    for clause in &redline.clauses {
        let kind = match &clause.kind {
            ClauseKind::Unchanged if !clause.differs() => {
                if !clause.field {
                    lines.push(format!("= {}", clause.name().english()));
                }
                continue;
            }
            ClauseKind::Unchanged => "unchanged".to_owned(),
            ClauseKind::Reformatted => "layout".to_owned(),
            ClauseKind::Changed => "changed".to_owned(),
            ClauseKind::Added => "added".to_owned(),
            ClauseKind::Removed => "removed".to_owned(),
            ClauseKind::SplitOff { from } => format!("split off from {}", name_of(from).english()),
            ClauseKind::MergedInto { to } => format!("merged into {}", name_of(to).english()),
        };
        lines.push(format!(
            "# {}: {kind}, {}",
            clause.name().english(),
            clause.weight.word()
        ));
        lines.extend(
            clause
                .passages
                .iter()
                .map(|passage| format!("  {}", passage_told(passage))),
        );
        lines.extend(
            clause
                .reasons
                .iter()
                .map(|reason| format!("  because {}", reason.english())),
        );
    }
    lines.join("\n")
}

fn passage_told(passage: &PassageChange) -> String {
    let mark = match &passage.kind {
        PassageKind::Same | PassageKind::Changed => "",
        PassageKind::Added => "added ",
        PassageKind::Removed => "removed ",
        PassageKind::MovedHere { .. } => "moved here ",
        PassageKind::MovedAway { .. } => "moved away ",
    };
    let form = match passage.form {
        Form::Item { depth, .. } => "  ".repeat(depth - 1) + "- ",
        Form::Heading(level) => "#".repeat(level.into()) + " ",
        Form::Row { .. } => "| ".to_owned(),
        _ => String::new(),
    };
    let cells: Vec<String> = passage
        .cells
        .iter()
        .map(|cell| cell.iter().map(run_told).collect())
        .collect();
    format!("{mark}{form}{}", cells.join(" | ").trim())
}

fn run_told(run: &Run) -> String {
    let gap = if run.gap() { " " } else { "" };
    match run.kind {
        RunKind::Same => format!("{gap}{}", run.text()),
        RunKind::Deleted => format!("{gap}[-{}-]", run.text()),
        RunKind::Inserted => format!("{gap}{{+{}+}}", run.text()),
    }
}

/// The keys of the words that are left when every change is accepted, or rejected.
fn left(redline: &Redline, accept: bool) -> Vec<Vec<String>> {
    let dropped = if accept { RunKind::Deleted } else { RunKind::Inserted };
    let stays = |passage: &&PassageChange| match passage.kind {
        PassageKind::Added | PassageKind::MovedHere { .. } => accept,
        PassageKind::Removed | PassageKind::MovedAway { .. } => !accept,
        PassageKind::Same | PassageKind::Changed => true,
    };
    let words = |clause: &ClauseChange| -> Vec<String> {
        let passages = clause.passages.iter().filter(stays);
        let runs = passages.flat_map(|passage| passage.cells.iter().flatten());
        let words = runs.filter(|run| run.kind != dropped).flat_map(|run| &run.words);
        words.map(|word| word.key.clone()).collect()
    };
    // Order of clauses is another matter: a moved one stands once, where it is now.
    let mut all: Vec<Vec<String>> = redline
        .clauses
        .iter()
        .map(words)
        .filter(|words| !words.is_empty())
        .collect();
    all.sort();
    all
}

/// The redline of two playbooks that have charters.
fn compared(old: &Playbook, new: &Playbook) -> Redline {
    with_figures(old, new, redline).expect("two charters")
}

/// What a comparison makes of two playbooks.
fn with_figures<T>(old: &Playbook, new: &Playbook, make: impl Fn(WithFigures<'_>, WithFigures<'_>) -> T) -> T {
    let (before, after) = (old.figures(), new.figures());
    make(WithFigures::new(old, &before), WithFigures::new(new, &after))
}

fn fingerprint_of(playbook: &Playbook) -> Fingerprint {
    fingerprint(playbook.charter.as_ref().expect("a charter"))
}

fn said(playbook: &Playbook) -> Vec<Vec<String>> {
    let parts = reading::parts(playbook.charter.as_ref().expect("a charter"));
    let words = parts.iter().map(|part| {
        let words = part.blocks.iter().flat_map(reading::Block::words);
        words.map(|word| word.key.clone()).collect::<Vec<_>>()
    });
    let mut all: Vec<Vec<String>> = words.filter(|words| !words.is_empty()).collect();
    all.sort();
    all
}

/// What must hold for any two charters.
fn holds(old: &Playbook, new: &Playbook) {
    for (one, other) in [(old, new), (new, old), (old, old)] {
        let redline = compared(one, other);
        assert_eq!(left(&redline, true), said(other), "accepted: {}", told(&redline));
        assert_eq!(left(&redline, false), said(one), "rejected: {}", told(&redline));
        assert_eq!(
            fingerprint_of(one) == fingerprint_of(other),
            redline.is_empty(),
            "{}",
            told(&redline)
        );
        if redline.is_empty() {
            assert_eq!(redline.weight(), Weight::Formatting);
        }
    }
    assert!(compared(old, old).is_empty() && !compared(old, old).only_formatting());
}

/// A case of a file: name, old, new, expected.
type Case = (String, String, String, String);

fn cases(text: &str) -> Vec<Case> {
    let case = |case: &str| {
        let (name, rest) = case.split_once("\n<<<<< old\n").expect("old");
        let (old, rest) = rest.split_once("\n===== new\n").expect("new");
        let (new, expected) = rest.split_once("\n>>>>> redline\n").expect("redline");
        [name, old, new, expected].map(|text| text.trim().to_owned())
    };
    let all = text.split("##### ").skip(1).map(case);
    all.map(|[name, old, new, expected]| (name, old, new, expected))
        .collect()
}

#[test]
fn redlines_are_what_a_reader_expects() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/redline");
    let mut wrong = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(&folder).expect("cases") {
        let path = entry.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a text");
        let mut written = String::new();
        for (name, old_text, new_text, expected) in cases(&text) {
            count += 1;
            let (old, new) = (charter(&old_text), charter(&new_text));
            holds(&old, &new);
            let found = told(&compared(&old, &new));
            if found != expected {
                wrong.push(format!("{}: {name}\n{found}", path.display()));
            }
            for part in [
                "##### ",
                &name,
                "\n<<<<< old\n",
                &old_text,
                "\n===== new\n",
                &new_text,
                "\n>>>>> redline\n",
                &found,
                "\n\n",
            ] {
                written.push_str(part);
            }
        }
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, written).expect("written");
        }
    }
    assert!(count >= 40, "{count} cases");
    assert!(
        wrong.is_empty(),
        "{} of {count} differ:\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
}

/// Each is a charter whose layout differs from the first, and which says the same.
#[test]
fn a_fingerprint_is_that_of_the_words() {
    let plain = "# Charter\n\nThe PMO *may* act\nwithin ±5 % of cost.\n\n## Rights\n\n- one\n- two [case](a.md)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    let same = [
        plain.replace('\n', "\r\n"),
        plain.replace("act\nwithin", "act within"),
        plain.replace("*may*", "_may_").replace("- ", "* "),
        plain.replace("- one\n", "- one  \n\n"),
        plain.replace("[case](a.md)", "[case][c]") + "\n[c]: a.md\n",
        plain.replace("| 1 | 2 |", "1|2   "),
        plain.replace("±5 %", "±5\u{a0}%") + "\n<!-- a remark -->\n",
        plain.replace("## Rights", "Rights\n------"),
    ];
    for text in &same {
        assert_eq!(
            fingerprint_of(&charter(plain)),
            fingerprint_of(&charter(text)),
            "{text}"
        );
        holds(&charter(plain), &charter(text));
    }
    let other = [
        plain.replace('5', "6"),
        plain.replace("may", "must"),
        plain.replace("- one\n- two", "- two\n- one"),
        plain.replace("a.md", "b.md"),
        plain.replace("| 1 | 2 |", "| 2 | 1 |"),
        plain.replace("Rights", "Duties"),
        plain.replace("Charter", "Mandate"),
        plain.replace("- two", "  - two"),
        plain.replace("*may*", "~~may~~"),
    ];
    for text in &other {
        assert_ne!(
            fingerprint_of(&charter(plain)),
            fingerprint_of(&charter(text)),
            "{text}"
        );
    }
}

#[test]
fn a_fingerprint_holds_what_signatures_stand_for_and_not_what_approval_changes() {
    let matter = |lines: &str| charter(&format!("---\n{lines}---\n\n## A\n\nB.\n"));
    let base = "version: 1\nstate: draft\ntitle: T\nsignatories: [a]\namendments: By the board.\nanswer: It may.\n";
    let own = fingerprint_of(&matter(base));
    for (from, to) in [
        ("version: 1", "version: 2"),
        ("draft", "approved"),
        ("T\n", "T\nowner: a\n"),
    ] {
        assert_eq!(own, fingerprint_of(&matter(&base.replace(from, to))), "{to}");
    }
    for (from, to) in [
        (": T", ": U"),
        ("[a]", "[a, b]"),
        ("the board", "anybody"),
        ("may", "must"),
    ] {
        assert_ne!(own, fingerprint_of(&matter(&base.replace(from, to))), "{to}");
    }
    assert_eq!(own.as_str().len(), 64);
    assert_eq!(super::Fingerprint::parse(own.as_str()).as_ref(), Some(&own));
    assert_eq!(super::Fingerprint::parse("no"), None);
}

#[test]
fn two_hundred_clauses_are_compared_in_bounded_time() {
    let clause = |number: usize, word: &str| {
        let text = format!("The {word} of {number} may act within {number} days and tells the board. ").repeat(12);
        format!("## Clause {word} {number}\n\n{text}\n\n- one {word}\n- two {number}\n\n")
    };
    let old: String = (0..200).map(|number| clause(number, "office")).collect();
    let new: String = (0..200).rev().map(|number| clause(number * 7, "bureau")).collect();
    let (old, new) = (charter(&old), charter(&new));
    let redline = compared(&old, &new);
    assert_eq!(left(&redline, true), said(&new));
    let long = |word: &str| charter(&format!("{} end", format!("{word} x{word} ").repeat(20_000)));
    holds(&long("a"), &long("b"));
}

fn a_charter() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "may",
        "must",
        "the",
        "board",
        "5",
        "±10 %",
        "four",
        "weeks",
        "{{ scope }}",
        "**bold**",
        "[link](a.md)",
        "`code`",
        "cost.",
        "Größe,",
        "預算",
        "~~no~~",
        "\u{202e}rtl",
        "<b>x</b>",
        "&amp;",
        "–",
        "\"said\"",
        "e\u{301}té",
    ]);
    let line = prop::collection::vec(word, 1..7).prop_map(|words| words.join(" "));
    let block = (0..6_u8, prop::collection::vec(line, 1..4)).prop_map(|(kind, lines)| match kind {
        0 => lines.iter().flat_map(|line| ["- ", line, "\n"]).collect::<String>(),
        1 => lines.iter().flat_map(|line| ["1. ", line, "\n"]).collect(),
        2 => format!(
            "| a | b |\n|---|---|\n{}",
            lines
                .iter()
                .flat_map(|line| ["| x | ", line, " |\n"])
                .collect::<String>()
        ),
        3 => format!("> {}\n", lines.join("\n> ")),
        4 => format!("- {}\n", lines.join("\n  - ")),
        _ => format!("{}\n", lines.join("\n")),
    });
    let title = prop::sample::select(vec!["Scope", "Rights", "Money", "Scope", "People"]);
    let clause = (title, prop::collection::vec(block, 0..4))
        .prop_map(|(title, blocks)| format!("## {title}\n\n{}", blocks.join("\n")));
    prop::collection::vec(clause, 0..5).prop_map(|clauses| clauses.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn accepting_gives_the_new_words_and_rejecting_the_old(old in a_charter(), new in a_charter()) {
        holds(&charter(&old), &charter(&new));
    }
}

/// A playbook of the given files.
fn playbook(files: &[(&str, &str)]) -> Playbook {
    Playbook::read(
        &Source::from_texts(files.iter().copied()),
        None,
        false,
        &mut Report::default(),
    )
}

/// The sample, with one edit in one of its files.
fn sample(edits: &[(&str, &str, &str)]) -> Playbook {
    let files = files_of_sample(edits);
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    playbook(&files)
}

fn files_of_sample(edits: &[(&str, &str, &str)]) -> Vec<(String, String)> {
    let content = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut files = Vec::new();
    for entry in fs::read_dir(content).expect("the sample") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_file()
            && path
                .extension()
                .is_some_and(|ending| ending == "yaml" || ending == "md")
        {
            let mut text = fs::read_to_string(&path).expect("a text");
            for (file, from, to) in edits.iter().filter(|(file, ..)| *file == name) {
                assert!(text.contains(from), "{file} has no {from}");
                text = text.replacen(from, to, 1);
            }
            files.push((name, text));
        }
    }
    files
}

fn meant(edits: &[(&str, &str, &str)]) -> Vec<String> {
    let changes = with_figures(&sample(edits), &sample(&[]), super::meaning);
    let told = changes.iter().map(|change| {
        let words: Vec<String> = change.words.iter().map(|(from, to)| format!("{from} → {to}")).collect();
        format!(
            "{}: {} → {} [{}] {}",
            change.what.english(),
            change.from.english(),
            change.to.english(),
            words.join(", "),
            change.target
        )
    });
    told.collect()
}

#[test]
fn what_a_mandate_stands_for_is_compared_field_by_field() {
    assert!(meant(&[]).is_empty());
    let blank = (
        "governance.yaml",
        "limit: within ±10 % of cost",
        "limit: within ±10\u{a0}% of cost",
    );
    assert!(meant(&[blank]).is_empty(), "layout is no meaning");
    let limit = "limit: within ±10 % of cost and four weeks";
    assert_eq!(
        meant(&[("governance.yaml", limit, "limit: within ±5 % of cost and two weeks")]),
        [
            "Project boards: change of a project: within ±5 % of cost and two weeks; beyond that the Portfolio board → \
             within ±10 % of cost and four weeks; beyond that the Portfolio board [±5 % → ±10 %, two → four] governance#BD2"
        ]
    );
    assert_eq!(
        meant(&[("governance.yaml", "chair: coo\n", "chair: cfo\n")]),
        [
            "Portfolio board: chair: Chief Financial Officer → Chief Operating Officer [Financial → Operating] governance#BD1"
        ]
    );
    let other = meant(&[
        ("charter.md", "signatories: [ceo, coo]", "signatories: [ceo, cfo]"),
        ("charter.md", "next_version: 2027-03-19", "next_version: 2027-03-26"),
    ]);
    assert_eq!(
        other,
        [
            "Has to sign: not there → Chief Operating Officer [] charter",
            "Next version of the charter: 26 March 2027 → 19 March 2027 [26 → 19] charter",
            "Has to sign: Chief Financial Officer → no longer [] charter",
        ]
    );
}

#[test]
fn of_an_entry_that_came_or_went_only_that_is_told() {
    let board = "  BD2:\n    title: Project boards\n";
    let changed = meant(&[("governance.yaml", board, "  BD9:\n    title: Former boards\n")]);
    let told: Vec<&String> = changed.iter().filter(|change| change.starts_with("Board ")).collect();
    assert_eq!(
        told,
        [
            "Board BD2: not there → Project boards [] governance#BD2",
            "Board BD9: Former boards → no longer [] governance#BD9"
        ]
    );
    assert!(
        !changed.iter().any(|change| change.contains("Former boards: ")),
        "{changed:?}"
    );
}

#[test]
fn the_whole_book_is_compared_by_entries_and_figures() {
    assert!(with_figures(&sample(&[]), &sample(&[]), super::changes).is_empty());
    let old = sample(&[
        ("governance.yaml", "  DC07:\n", "  DC77:\n"),
        ("governance.yaml", "title: Portfolio board", "title: Programme board"),
        ("business-case.yaml", "discount_rate: 8 %", "discount_rate: 7 %"),
    ]);
    let told: Vec<String> = with_figures(&old, &sample(&[]), super::changes)
        .iter()
        .map(|change| format!("{:?} {}: {} → {}", change.kind, change.id, change.from, change.to))
        .collect();
    for expected in [
        "Added DC07: not there → Hold P7 until its scope is cut",
        "Removed DC77: Hold P7 until its scope is cut → no longer",
        "Renamed BD1: Programme board → Portfolio board",
        "Figure business-case.discount_rate: 7.0\u{a0}% → 8.0\u{a0}%",
    ] {
        assert!(told.iter().any(|told| told == expected), "{expected} in {told:#?}");
    }
    assert!(
        told.iter()
            .any(|told| told.starts_with("Figure business-case.preferred.npv: "))
    );
}
