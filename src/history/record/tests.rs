//! Records as they are written, read back, and put into charters of many hands.

use jiff::civil::date;

use super::edit::{Layout, layout, recorded};
use super::shell::{always_quoted, quoted};
use super::written::{double_quoted, quoted_with, scalar};
use super::{Record, tag_name};
use crate::diagnostic::{FileId, Report};
use crate::history::fingerprint::{Fingerprint, fingerprint};
use crate::playbook::Playbook;
use crate::playbook::charter::model::ChangeClass;
use crate::source::Source;
use crate::source::yaml::{Kind, parse};

fn print() -> Fingerprint {
    Fingerprint::parse(&"ab".repeat(32)).expect("a fingerprint")
}

fn record() -> Record {
    Record {
        number: "1.2".to_owned(),
        on: date(2026, 11, 20),
        change: "Wider limits".to_owned(),
        class: Some(ChangeClass::Material),
        signed_by: vec!["ceo".to_owned(), "coo".to_owned()],
        decision: Some("DC08".to_owned()),
        fingerprint: Some(print()),
    }
}

/// The charter of a front matter with the record in it.
fn written(matter: &str, record: &Record) -> Result<String, String> {
    let text = format!("---\n{matter}---\n## Scope\n\nAll.\n");
    let source = Source::from_texts([("charter.md", text.as_str())]);
    let file = source.find("charter.md").expect("a file");
    let made = recorded(&source, file, record).map_err(|why| why.0)?;
    let fence = made
        .strip_prefix("---\n")
        .and_then(|rest| rest.strip_suffix("---\n## Scope\n\nAll.\n"));
    Ok(fence.expect("the text below is as it was").to_owned())
}

const OLD: &str = "\
version: 1.1   # the number
state: \"approved\"
# the list
versions:
  1.1:
    state: approved # yes
    on: 2026-03-12
    signed_by: [ceo]
    change: >
      Intake
      scoring

    # of 1.1
  # of the next
  2.0: {on: 2027-03-19, state: planned, change: Later}
title: Charter
";

#[test]
fn an_entry_finds_its_place_and_nothing_else_changes() {
    let expected = "\
version: 1.2   # the number
state: \"approved\"
# the list
versions:
  1.1:
    state: superseded # yes
    on: 2026-03-12
    signed_by: [ceo]
    change: >
      Intake
      scoring
  1.2:
    on: 2026-11-20
    state: approved
    change: Wider limits
    class: material
    signed_by: [ceo, coo]
    decision: DC08
    fingerprint: abababababababababababababababababababababababababababababababab

    # of 1.1
  # of the next
  2.0: {on: 2027-03-19, state: planned, change: Later}
title: Charter
";
    assert_eq!(written(OLD, &record()).expect("it is written"), expected);
}

#[test]
fn an_entry_that_is_there_is_completed() {
    let old = "\
version: '1.2'
state: draft
versions:
    '1.2':
        state: draft
        on: \"2026-11-20\"
        change: |
            Wider limits
        decision:
        signed_by:
            - ceo
        # who else?
";
    let expected = "\
version: '1.2'
state: approved
versions:
    '1.2':
        state: approved
        on: \"2026-11-20\"
        change: |
            Wider limits
        decision: DC08
        signed_by:
            [ceo, coo]
        # who else?
        class: material
        fingerprint: abababababababababababababababababababababababababababababababab
";
    assert_eq!(written(old, &record()).expect("it is written"), expected);
    let again = written(expected, &record()).expect("it is written");
    assert_eq!(again, expected, "a record that is there stays");
    let braces =
        "version: 2.0\nstate: draft\nversions:\n  2.0: {on: 2026-11-20, state: draft, change: Wider limits} # x\n";
    let two = Record {
        number: "2.0".to_owned(),
        class: None,
        ..record()
    };
    let made = written(braces, &two).expect("it is written");
    let line = made.lines().last().expect("a line");
    assert!(
        line.starts_with(
            "  2.0: {on: 2026-11-20, state: approved, change: Wider limits, signed_by: [ceo, coo], decision: DC08,"
        ) && line.ends_with("} # x"),
        "{line}"
    );
}

#[test]
fn falling_orders_missing_lists_and_line_ends_are_kept() {
    let falling =
        "version: 1.1\nstate: approved\nversions:\n  \"2.0\":\n    state: planned\n  \"1.1\":\n    state: approved\n";
    let made = written(falling, &record()).expect("it is written");
    let order: Vec<usize> = ["\"2.0\":", "\"1.2\":", "\"1.1\":"]
        .iter()
        .map(|key| made.find(key).expect(key))
        .collect();
    assert!(order.is_sorted(), "{made}");
    let lowest = "version: 1.1\nstate: approved\nversions:\n  2.0:\n    state: planned\n";
    let made = written(lowest, &record()).expect("it is written");
    assert!(made.contains("versions:\n  1.2:\n    on:"), "{made}");
    let none = written("version: 1.1\nstate: approved\ntitle: x\n", &record()).expect("it is written");
    assert!(
        none.starts_with("version: 1.2\nstate: approved\nversions:\n  1.2:\n    on:") && none.ends_with("title: x\n")
    );
    let windows = OLD.replace('\n', "\r\n");
    let text = format!("---\r\n{windows}---\r\nText\r\n");
    let source = Source::from_texts([("charter.md", text.as_str())]);
    let made = recorded(&source, source.find("charter.md").expect("a file"), &record()).expect("it is written");
    assert_eq!(made.matches('\n').count(), made.matches("\r\n").count());
    assert_eq!(made.matches("\r\n").count(), text.matches("\r\n").count() + 8);
}

#[test]
fn what_cannot_be_changed_piece_by_piece_is_left_alone() {
    for (matter, why) in [
        (
            "version: 1.1\nstate: approved\nversions: {1.1: {state: approved}}\n",
            "one line",
        ),
        (
            "version: 1.1\nstate: >\n  draft\nversions:\n  1.1:\n    state: draft\n",
            "several lines",
        ),
        (
            "a: &a draft\nversion: 1.1\nstate: *a\nversions:\n  1.1:\n    state: draft\n",
            "elsewhere",
        ),
        ("state: draft\n", "no `version`"),
        (
            "version: 1.2\nstate: draft\nversions:\n  1.2:\n    signed_by:\n      - ceo # chair\n      - cfo\n",
            "signed_by",
        ),
    ] {
        let refused = written(matter, &record()).expect_err(matter);
        assert!(refused.contains(why), "{matter}: {refused}");
    }
    let source = Source::from_texts([("charter.md", "+++\nversion = \"1.1\"\n+++\n")]);
    let file = source.find("charter.md").expect("a file");
    assert!(recorded(&source, file, &record()).is_err());
    let lines = record().lines(&layout(&source, file));
    assert_eq!(lines.first().map(String::as_str), Some("[versions.\"1.2\"]"));
    assert!(lines.contains(&"signed_by = [\"ceo\", \"coo\"]".to_owned()));
}

#[test]
fn a_record_does_not_change_the_fingerprint_and_is_read_again() {
    let hostile = "Say: \"no\" # 5, \\ 'yes' [a] {b} – \u{202e}x\u{7}";
    let record = Record {
        change: hostile.to_owned(),
        ..record()
    };
    let text = format!("---\n{OLD}---\n## Scope\n\nAll.\n");
    let read = |text: &str| {
        let source = Source::from_texts([("charter.md", text)]);
        let mut report = Report::default();
        let playbook = Playbook::read(&source, None, false, &mut report);
        assert_eq!(report.errors(), 0, "{text}: {report:?}");
        playbook.charter.expect("a charter")
    };
    let source = Source::from_texts([("charter.md", text.as_str())]);
    let made = recorded(&source, source.find("charter.md").expect("a file"), &record).expect("it is written");
    let (before, after) = (read(&text), read(&made));
    assert_eq!(fingerprint(&before), fingerprint(&after));
    let version = after.matter.versions.get("1.2").expect("the version");
    assert_eq!(version.change.value, hostile);
    assert_eq!(
        version.fingerprint.as_ref().map(|text| text.value.clone()),
        Some(print().to_string())
    );
}

#[test]
fn values_are_read_as_they_were() {
    for value in [
        "plain words",
        "1.10",
        "no",
        "null",
        "~",
        "a: b",
        "a #b",
        "- a",
        "'a'",
        "\"a\"",
        "a\nb",
        "",
        "x,y",
        "ends:",
        "*a",
        "!a",
        "%a",
        "±10 %",
        "\u{202e}",
        "\\",
        "a\tb",
        "\u{85}",
        "a'b",
        "-",
        "? a",
        "@a",
        "`a`",
        "2026-11-20",
        "{{ scope }}",
    ] {
        for written in [scalar(value), double_quoted(value), quoted_with('\'', value)] {
            let tree = parse(&format!("key: {written}\n"), FileId(0), 0, &mut Report::default());
            let Kind::Mapping(entries) = &tree.kind else {
                panic!("{written}")
            };
            let Kind::Scalar { text, .. } = &entries[0].1.kind else {
                panic!("{written}")
            };
            assert_eq!(text, value, "{written}");
        }
    }
    assert_eq!(scalar("Wider limits (±10 %)"), "Wider limits (±10 %)");
}

#[test]
fn a_tag_is_named_and_its_command_is_safe() {
    for (pattern, number, name) in [
        ("charter/v*", "1.2", Some("charter/v1.2")),
        ("*", "1.2", Some("1.2")),
        ("v*-charter", "2", Some("v2-charter")),
        ("charter", "1.2", None),
        ("charter/v*", "1..2", None),
        ("charter/v*", "1.2 draft", None),
        ("charter/v*", "1.2~1", None),
        ("charter/v*", "x.lock", None),
        ("-*", "1", None),
        ("charter/v*", "", None),
        ("charter/v*", "$(id)", None),
    ] {
        assert_eq!(tag_name(pattern, number).as_deref(), name, "{pattern} {number}");
    }
    assert_eq!(quoted("charter/v1.2"), "charter/v1.2");
    assert_eq!(quoted("a'b;c"), r"'a'\''b;c'");
    assert_eq!(always_quoted("a"), "'a'");
    let command = record().tag_command("charter/v1.2", &print(), Some("my pmo"));
    assert_eq!(
        command[0],
        "git -C 'my pmo' tag --annotate --cleanup=whitespace charter/v1.2 \\"
    );
    assert_eq!(command[1], "  --message 'Wider limits' \\");
    assert_eq!(command.len(), 6);
    assert!(!command[5].ends_with('\\'));
    let sly = Record {
        change: "Decision: DC99\nFingerprint: x".to_owned(),
        ..record()
    };
    assert_eq!(sly.message(&print())[0], "Charter 1.2: Decision: DC99 Fingerprint: x");
}

#[test]
fn lines_are_laid_out_as_those_that_are_there() {
    let text = "---\nversions:\n    '1.1':\n      state: draft\n---\n";
    let source = Source::from_texts([("charter.md", text)]);
    let found = layout(&source, source.find("charter.md").expect("a file"));
    let expected = Layout {
        entry: 4,
        field: 6,
        quote: Some('\''),
        toml: false,
    };
    assert_eq!(found, expected);
    assert_eq!(record().lines(&found)[..2], ["    '1.2':", "      on: 2026-11-20"]);
}
