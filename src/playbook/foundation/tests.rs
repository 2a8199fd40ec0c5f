//! Small cases: what is reported, derived and shown.

use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell};
use crate::source::Source;

fn read(files: &[(&str, &str)]) -> (Playbook, Vec<String>) {
    let source = Source::from_texts(files.iter().copied());
    let mut report = Report::default();
    let playbook = Playbook::read(
        &source,
        crate::vocabulary::date::parse_date("2026-10-31"),
        false,
        &mut report,
    );
    playbook.check(&mut report);
    let found = report
        .diagnostics()
        .iter()
        .map(|found| format!("{} {}", found.rule.code, found.message));
    (playbook, found.collect())
}

/// All words of the chapter's page, a line for each block, row or entry.
fn page(playbook: &Playbook) -> String {
    let sections = super::CHAPTER.sections;
    let section = sections(playbook, &playbook.figures()).pop().expect("a section");
    let cell = |cell: &Cell| match cell {
        Cell::Line(line) => line.plain(),
        Cell::Chip(chip) => chip.word.clone(),
        Cell::Severity { level, .. } => level.to_string(),
    };
    let mut lines = vec![section.answer.plain()];
    for block in &section.blocks {
        match block {
            Block::Heading(heading) => lines.push(format!("# {}", heading.title)),
            Block::Paragraph(line) => lines.push(line.plain()),
            Block::List(entries) => {
                lines.extend(
                    entries
                        .iter()
                        .map(|entry| format!("{}: {}", entry.lead.plain(), entry.text.plain())),
                );
            }
            Block::Columns(columns) => {
                for column in columns {
                    lines.extend(
                        column
                            .entries
                            .iter()
                            .map(|entry| format!("{}: {}", column.title, entry.text.plain())),
                    );
                }
            }
            Block::Table(table) => {
                lines.extend(
                    table
                        .rows
                        .iter()
                        .map(|row| row.cells.iter().map(cell).collect::<Vec<_>>().join(" | ")),
                );
            }
            other => lines.push(format!("{other:?}")),
        }
    }
    lines.join("\n")
}

const METRICS: (&str, &str) = (
    "metrics.yaml",
    "K01: {title: On time, question: Why?, unit: '%', better: higher, target: 85, owner: coo, weight: 100, values: {2026-10: 81}}\n",
);

#[test]
fn references_to_nothing_are_reported() {
    let foundation = "organisation:\n  name: N\n  business_areas: {digital: Digital & IT}\n  regions: {north: North}\n  goals: {GO1: {title: G}}\n\
         people: {coo: {role: COO}}\n\
         pmo: {name: P, type: controlling, sponsor: ceo, reports_to: cooo}\n\
         scope: {in: {areas: [digital, estates, Legal, anything else], regions: [nord]}}\n\
         objectives:\n  OB1: {title: T, metric: K02, by: 2027-03-31, goal: GO2, challenges: [CH1], owner: cfo}\n\
         questions: {Q1: {title: Q?, owner: cio, by: 2026-11-30}}\n";
    let (_, found) = read(&[("foundation.yaml", foundation), METRICS]);
    assert_eq!(
        found,
        [
            "PMO-2002 there is no person or role `ceo`",
            "PMO-2002 there is no person or role `cooo`",
            "PMO-2002 there is no business area `estates`",
            "PMO-2002 there is no region `nord`",
            "PMO-2002 there is no person or role `cfo`",
            "PMO-2002 there is no metric `K02`",
            "PMO-2002 there is no goal `GO2`",
            "PMO-2002 there is no challenge `CH1`",
            "PMO-2002 there is no person or role `cio`",
        ]
    );
}

#[test]
fn objectives_need_a_goal_a_measure_and_an_owner() {
    let (_, found) = read(&[(
        "foundation.yaml",
        "objectives:\n  OB1: {title: T, by: 2027-03-31}\n  OB2: {title: T, by: 2027-03-31, metric: maturity, goal: G, owner: coo}\norganisation: {name: N, goals: {G: {title: T}}}\n",
    )]);
    let codes: Vec<&str> = found.iter().filter_map(|found| found.split(' ').next()).collect();
    assert_eq!(codes, ["PMO-2004", "PMO-3003", "PMO-3002", "PMO-3004"], "{found:#?}");
}

#[test]
fn what_is_overdue_is_reported() {
    let foundation = "pmo: {name: P, type: {unknown: {owner: coo, by: 2026-10-30}}, sponsor: coo}\n\
         questions:\n  Q1: {title: Late?, owner: coo, by: 2026-10-30}\n  Q2: {title: Today?, owner: coo, by: 2026-10-31}\n  Q3: {title: Done?, owner: coo, by: 2025-10-30, answer: Yes.}\n";
    let (playbook, found) = read(&[("foundation.yaml", foundation)]);
    assert_eq!(
        found,
        [
            "PMO-3001 question `Q1` was to be answered by 30 October 2026",
            "PMO-3005 `type` of `pmo` was to be known by 30 October 2026",
        ]
    );
    let figures = playbook.figures();
    assert_eq!(figures.text("foundation.questions.open"), "2");
    assert_eq!(figures.text("foundation.questions.overdue"), "1");
    let page = page(&playbook);
    let after = page.split_once("# Open questions\n").map(|(_, after)| after);
    assert_eq!(
        after,
        Some(
            "2 open, of which 1 overdue.\nLate? | coo | 30 Oct 2026 | Overdue\nToday? | coo | 31 Oct 2026 | Open\n\
             Done? Answer: Yes. | coo | 30 Oct 2025 | Answered"
        )
    );
}

#[test]
fn a_scope_says_one_thing() {
    let scope = "scope:\n  in: {areas: [{title: A b, from: 2026-11-23, until: 2026-06-30}, Both]}\n  out: {areas: [Both], natures: [Both of them]}\n";
    let (_, found) = read(&[("foundation.yaml", scope)]);
    assert_eq!(
        found,
        [
            "PMO-3007 `A b` ends before it begins",
            "PMO-3006 `Both` is in scope and out of scope"
        ]
    );
}

#[test]
fn what_is_not_known_is_said() {
    let foundation = "people: {coo: {role: COO, name: Tom}}\n\
         organisation: {name: N, staff: unknown}\n\
         pmo:\n  name: P\n  type: supportive\n  sponsor: {exempt: under review}\n  reports_to: coo\n  level: centre of excellence\n  fte: {unknown: {owner: coo, by: 2026-12-01}}\n";
    let (playbook, found) = read(&[("foundation.yaml", foundation)]);
    assert_eq!(found, Vec::<String>::new());
    let page = page(&playbook);
    for line in [
        "P is a centre of excellence of the supportive type; it reports to the COO.",
        "Staff: not known yet",
        "Size: not known yet: COO finds out by 1 December 2026",
        "Sponsor: exempt: under review",
        "Reports to: Tom, COO",
    ] {
        assert!(page.lines().any(|found| found == line), "{line}\n\n{page}");
    }
    assert!(playbook.figures().get("foundation.pmo.fte").is_none());
}

#[test]
fn scope_entries_are_shown_by_name() {
    let foundation = "organisation: {name: N, business_areas: {digital: Digital & IT}}\n\
         scope:\n  in: {areas: [digital, {title: Law, from: 2026-11-23, because: wave 4}], natures: [Big ones, Small ones]}\n  later: {regions: [Coast]}\n";
    let (playbook, _) = read(&[("foundation.yaml", foundation)]);
    let page = page(&playbook);
    let scope = page.split_once("# Scope\n").map(|(_, scope)| scope);
    assert_eq!(
        scope,
        Some(
            "In scope: Areas: Digital & IT and Law (from 23 November 2026: wave 4)\nIn scope: Projects: Big ones\n\
             In scope: Small ones\nLater: Regions: Coast"
        )
    );
}

#[test]
fn one_fault_hides_no_other() {
    let foundation = "organisation: {goals: {GO1: {title: G}}}\npeople: {coo: {role: COO}}\n\
         pmo: {name: P, type: controling, sponsor: coo, reports_to: cooo}\n\
         objectives: {OB1: {title: T, metric: K01, by: 2027-03-31, goal: GO1, owner: coo}}\n";
    let (_, found) = read(&[("foundation.yaml", foundation), METRICS]);
    let codes: Vec<&str> = found.iter().filter_map(|found| found.split(' ').next()).collect();
    assert_eq!(codes, ["PMO-1004", "PMO-1008", "PMO-2002"], "{found:#?}");
}
