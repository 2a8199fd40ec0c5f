//! Small cases: what is reported, derived and shown.

use proptest::prelude::*;

use super::log::median;
use super::matrix::{Letter, letters};
use super::model::Scheme;
use super::{board_blocks, decision_right_blocks, role_blocks};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Section, Table};
use crate::source::Source;

fn read_all(files: &[(&str, &str)]) -> (Playbook, Vec<String>) {
    let source = Source::from_texts(files.iter().copied());
    let mut report = Report::default();
    let as_of = crate::vocabulary::date::parse_date("2026-10-31");
    let playbook = Playbook::read(&source, as_of, false, &mut report);
    playbook.check(&mut report);
    let found = report
        .diagnostics()
        .iter()
        .map(|found| format!("{} {}", found.rule.code, found.message));
    (playbook, found.collect())
}

fn read(governance: &str) -> (Playbook, Vec<String>) {
    read_all(&[("governance.yaml", governance)])
}

fn sample() -> Playbook {
    let (playbook, found) = read_all(&[
        ("playbook.yaml", include_str!("../../../content/playbook.yaml")),
        ("foundation.yaml", include_str!("../../../content/foundation.yaml")),
        ("stages.yaml", include_str!("../../../content/stages.yaml")),
        ("governance.yaml", include_str!("../../../content/governance.yaml")),
    ]);
    assert!(found.iter().all(|found| !found.starts_with("PMO-40")), "{found:?}");
    playbook
}

fn section(playbook: &Playbook, key: &str) -> Section {
    let figures = playbook.figures();
    let sections = super::page::sections(playbook, &figures);
    let found = sections.into_iter().find(|section| section.key == key);
    found.expect("the section is made")
}

fn tables(blocks: &[Block]) -> Vec<&Table> {
    let tables = blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.collect()
}

fn words(cell: &Cell) -> String {
    match cell {
        Cell::Line(line) => line.plain(),
        Cell::Chip(chip) => chip.word.clone(),
        Cell::Severity { level, .. } => level.to_string(),
    }
}

const MATRIX: &str = "responsibilities:\n\
    \u{20} columns: {coo: COO, lead: PMO lead}\n\
    \u{20} activities:\n";

fn matrix(rows: &str) -> (Playbook, Vec<String>) {
    read(&format!("{MATRIX}{rows}"))
}

#[test]
fn a_cell_may_hold_letters_in_many_ways() {
    use Letter::{Accountable as A, Informed as I, Responsible as R, Supports as S};
    for (text, known) in [
        ("A", vec![A]),
        ("a", vec![A]),
        ("R A", vec![A, R]),
        ("a/r", vec![A, R]),
        ("AR", vec![A, R]),
        ("A, R", vec![A, R]),
        ("I I", vec![I]),
        ("", vec![]),
    ] {
        let found = letters(text, Scheme::Raci);
        assert_eq!((found.known, found.unknown), (known, vec![]), "{text}");
    }
    assert_eq!(letters("s", Scheme::Rasci).known, [S]);
    assert_eq!(letters("s", Scheme::Raci).unknown, ['S']);
    assert_eq!(letters("A x", Scheme::Rasci).unknown, ['X']);
}

proptest! {
    #[test]
    fn letters_are_read_the_same_again_and_in_any_case(text in "[RASCIrasci ,/]{0,8}") {
        let found = letters(&text, Scheme::Rasci);
        prop_assert!(found.unknown.is_empty());
        let written: String = found.known.iter().map(|letter| letter.letter()).collect();
        prop_assert_eq!(letters(&written, Scheme::Rasci), found.clone());
        prop_assert_eq!(letters(&text.to_lowercase(), Scheme::Rasci), found);
    }

    #[test]
    fn the_median_lies_among_the_days(days in prop::collection::vec(0_i32..1000, 1..30)) {
        let wide: Vec<i64> = days.iter().copied().map(i64::from).collect();
        let middle = median(&wide).expect("a median");
        let below = days.iter().filter(|day| f64::from(**day) < middle).count();
        let above = days.iter().filter(|day| f64::from(**day) > middle).count();
        prop_assert!(below * 2 <= days.len() && above * 2 <= days.len());
    }
}

#[test]
fn the_median_of_an_even_count_is_the_mean_of_the_middle_two() {
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[7]), Some(7.0));
    assert_eq!(median(&[10, 1, 2, 5]), Some(3.5));
}

#[test]
fn every_row_has_exactly_one_who_answers_for_it() {
    let (playbook, found) = matrix(
        "\u{20}   ok: {title: Fine, letters: {coo: i, lead: a r}}\n\
         \u{20}   none: {title: Nobody, letters: {coo: R}}\n\
         \u{20}   two: {title: Both, letters: {coo: A, lead: A R}}\n\
         \u{20}   idle: {title: Idle, letters: {coo: A}}\n\
         \u{20}   odd: {title: Odd, letters: {coo: X}}\n\
         \u{20}   helped: {title: Helped, letters: {coo: A R, lead: S}}\n",
    );
    assert_eq!(
        found,
        [
            "PMO-4001 nobody answers for `Nobody`",
            "PMO-4001 2 answer for `Both`, expected exactly one",
            "PMO-4002 nobody does `Idle`",
            "PMO-4003 found `X`, expected one or two of A, R, C and I",
            "PMO-4003 found `S`, expected one or two of A, R, C and I",
        ]
    );
    let figures = playbook.figures();
    assert_eq!(figures.number("governance.responsibilities.rows"), Some(6.0));
    assert_eq!(figures.number("governance.responsibilities.ok"), Some(2.0));
    assert_eq!(
        figures.number("governance.responsibilities.columns.lead.accountable"),
        Some(2.0)
    );
    let answer = section(&playbook, "governance/responsibilities").answer.plain();
    assert!(answer.starts_with("2 of 6 activities have exactly one"), "{answer}");
}

#[test]
fn rasci_knows_those_who_support() {
    let (_, found) = read(
        "responsibilities:\n\u{20} scheme: RASCI\n\u{20} columns: {coo: COO, lead: PMO lead}\n\
         \u{20} activities:\n\u{20}   a: {title: T, letters: {coo: S, led: I, lead: A R}}\n",
    );
    assert_eq!(found, ["PMO-2002 there is no column `led`"]);
}

#[test]
fn roles_and_boards_do_not_stand_above_themselves() {
    let (playbook, found) = read(
        "roles:\n\
         \u{20} a: {title: A, fte: -1, reports_to: b}\n\
         \u{20} b: {title: B, fte: unknown, reports_to: c}\n\
         \u{20} c: {title: C, reports_to: b}\n\
         boards:\n\
         \u{20} X: {title: X, chair: a, escalates_to: X, decides: [Money]}\n\
         \u{20} Y: {title: Y, chair: a, escalates_to: Z, decides: [Money, {topic: Time, limit: a week, beyond: Y}]}\n\
         \u{20} Z: {title: Z, chair: a, escalates_to: Y, next: 2026-10-30}\n",
    );
    assert_eq!(
        found,
        [
            "PMO-4005 the role `a` takes less than no time",
            "PMO-4006 the role `b` reports to itself, by way of `c`",
            "PMO-4007 the board `X` escalates to itself",
            "PMO-4007 the board `Y` escalates to itself",
            "PMO-4007 the board `Y` escalates to itself, by way of `Z`",
            "PMO-4009 nothing says what the board `Z` may decide",
            "PMO-4010 the next meeting of the board `Z` was on 30 October 2026",
            "PMO-4008 the board `Y` decides about `Money` without a limit, and so does another",
        ]
    );
    // What goes round in a ring is drawn nowhere, and stops nothing.
    let figures = playbook.figures();
    assert_eq!(super::page::sections(&playbook, &figures).len(), 2);
}

#[test]
fn sizes_that_are_not_known_are_named_and_not_zero() {
    let foundation = "pmo: {name: P, type: controlling, sponsor: x, fte: 3}\n";
    let some =
        "roles:\n  a: {title: A, fte: 1.25}\n  b: {title: B, fte: unknown}\n  c: {title: C, in_pmo: no, fte: 9}\n";
    let (playbook, found) = read_all(&[("foundation.yaml", foundation), ("governance.yaml", some)]);
    assert!(!found.iter().any(|found| found.starts_with("PMO-4004")), "{found:?}");
    let figures = playbook.figures();
    assert_eq!(
        figures.text("governance.fte"),
        "1.25\u{a0}FTE, without 1 role of unknown size"
    );
    let all = some.replace("unknown", "1.5");
    let (playbook, found) = read_all(&[("foundation.yaml", foundation), ("governance.yaml", &all)]);
    assert!(
        found.contains(&"PMO-4004 the roles of the PMO add up to 2.75 FTE, but the PMO has 3.0 FTE".to_owned()),
        "{found:?}"
    );
    assert_eq!(playbook.figures().number("governance.fte"), Some(2.75));
    let (playbook, _) = read("roles:\n  a: {title: A}\n");
    assert_eq!(playbook.figures().text("governance.fte"), "not known yet");
}

#[test]
fn the_log_knows_what_replaces_what() {
    let (playbook, found) = read(
        "decisions:\n\
         \u{20} A: {date: 2026-01-10, asked_on: 2026-01-01, title: First, result: yes}\n\
         \u{20} B: {date: 2026-02-10, title: Second, result: unknown, supersedes: A}\n\
         \u{20} C: {date: 2026-03-01, asked_on: 2026-03-02, title: T, result: yes, supersedes: C}\n\
         \u{20} D: {date: 2026-11-01, title: T, result: yes, board: BD9, supersedes: Q}\n\
         \u{20} E: {date: 2026-01-01, title: T, result: yes, supersedes: A}\n\
         \u{20} F: {date: 2026-05-01, title: T, result: yes, supersedes: G}\n\
         \u{20} G: {date: 2026-05-01, title: T, result: yes, supersedes: F}\n",
    );
    assert_eq!(
        found,
        [
            "PMO-4012 the decision `C` was asked for after it was taken",
            "PMO-4013 the decision `C` replaces itself",
            "PMO-2002 there is no board `BD9`",
            "PMO-2002 there is no decision `Q`",
            "PMO-4011 the decision `D` lies in the future",
            "PMO-4013 the decision `E` replaces `A`, which is later",
            "PMO-4013 the decisions `F`, `G` replace each other",
        ]
    );
    let figures = playbook.figures();
    // Only A has two days that go together.
    assert_eq!(figures.text("governance.decision_lead_time"), "9\u{a0}days");
    assert_eq!(figures.number("governance.decisions.timed"), Some(1.0));
    let log = section(&playbook, "governance/decisions");
    let table = tables(&log.blocks)[0];
    let ids: Vec<&str> = table.rows.iter().filter_map(|row| row.id.as_deref()).collect();
    assert_eq!(ids, ["D", "G", "F", "C", "B", "A", "E"]);
    let why = |row: usize| words(&table.rows[row].cells[4]);
    assert_eq!(why(5), "Replaced by B. Replaced by E.");
    assert_eq!(why(4), "Replaces A.");
    assert_eq!(words(&table.rows[4].cells[5]), "not known");
    assert_eq!(words(&table.rows[4].cells[3]), "not known yet");
}

#[test]
fn other_chapters_name_decisions_of_the_log() {
    let charter = "---\nversion: 1.0\nstate: draft\nversions:\n  1.0: {on: 2026-01-01, state: draft, change: First, decision: DC2}\n---\n";
    let log = "decisions:\n  DC1: {date: 2026-01-01, title: T, result: yes}\n";
    let (_, found) = read_all(&[("charter.md", charter), ("governance.yaml", log)]);
    assert!(
        found.contains(&"PMO-2002 there is no decision `DC2`".to_owned()),
        "{found:?}"
    );
    let (_, found) = read_all(&[("charter.md", charter)]);
    assert!(!found.iter().any(|found| found.contains("DC2")), "{found:?}");
}

#[test]
fn the_sample_is_the_scenario() {
    let playbook = sample();
    let figures = playbook.figures();
    for (key, value) in [
        ("governance.boards", 3.0),
        ("governance.decisions", 7.0),
        ("governance.fte", 4.0),
        ("governance.responsibilities.rows", 6.0),
        ("governance.responsibilities.ok", 6.0),
        ("governance.decision_lead_time", 22.0),
        ("governance.decisions.DC07.lead_time", 10.0),
    ] {
        assert_eq!(figures.number(key), Some(value), "{key}");
    }
    let scenario: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/data/northmere.json")).expect("the scenario");
    let page = section(&playbook, "governance/responsibilities");
    let rows = tables(&page.blocks)[0].rows.iter();
    let shown: Vec<Vec<String>> = rows.map(|row| row.cells.iter().map(words).collect()).collect();
    assert_eq!(serde_json::json!(shown), scenario["raci"]["rows"]);
}

#[test]
fn other_pages_show_roles_boards_and_rights_without_their_anchors() {
    let playbook = sample();
    let figures = playbook.figures();
    let blocks = [
        role_blocks(&playbook, &figures),
        board_blocks(&playbook),
        decision_right_blocks(&playbook),
    ]
    .concat();
    let tables = tables(&blocks);
    assert_eq!(tables.len(), 3);
    assert!(tables.iter().flat_map(|table| &table.rows).all(|row| row.id.is_none()));
    assert_eq!(tables[0].rows.len(), 4);
    assert_eq!(
        tables[0].total.as_ref().map(|row| words(&row.cells[1])),
        Some("4.0".to_owned())
    );
    let change = tables[2]
        .rows
        .iter()
        .find(|row| words(&row.cells[0]) == "Change of a project");
    let change: Vec<String> = change
        .map(|row| row.cells.iter().map(words).collect())
        .unwrap_or_default();
    assert_eq!(
        change,
        [
            "Change of a project",
            "beyond ±10 % of cost or four weeks",
            "within ±10 % of cost and four weeks; beyond that the Portfolio board",
            "–"
        ]
    );
    let structure = section(&playbook, "governance/structure");
    let Some(Block::Chart(chart)) = structure.blocks.first() else {
        panic!("the chart comes first");
    };
    let crate::chart::Chart::Hierarchy(drawn) = &chart.chart else {
        panic!("an organisation chart");
    };
    let boxes: Vec<(&str, Option<usize>)> = drawn.boxes.iter().map(|b| (b.title.as_str(), b.above)).collect();
    assert_eq!(
        boxes,
        [
            ("Chief Executive", None),
            ("Chief Operating Officer", Some(0)),
            ("PMO lead", Some(1)),
            ("PMO analyst", Some(2)),
            ("PMO coach", Some(2)),
            ("PMO communications and support", Some(2)),
        ]
    );
}
