//! Small cases: what is reported, derived and shown.

use super::outline::outline;
use super::slots::{self, Context, SLOTS};
use crate::diagnostic::{Files, Report};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Section};
use crate::source::Source;

fn source(matter: &str, body: &str, others: &[(&str, &str)]) -> Source {
    let charter = format!("---\n{matter}---\n{body}");
    Source::from_texts(others.iter().copied().chain([("charter.md", charter.as_str())]))
}

fn read(source: &Source) -> (Playbook, Report) {
    let mut report = Report::default();
    let playbook = Playbook::read(
        source,
        crate::vocabulary::date::parse_date("2026-10-31"),
        false,
        &mut report,
    );
    playbook.check(&mut report);
    (playbook, report)
}

fn page(playbook: &Playbook) -> std::sync::Arc<Section> {
    let sections = super::CHAPTER.sections;
    sections(playbook, &playbook.figures()).pop().expect("a section")
}

fn headings(section: &Section) -> Vec<String> {
    let title = |block: &Block| match block {
        Block::Heading(heading) => Some(heading.title.clone()),
        _ => None,
    };
    section.blocks.iter().filter_map(title).collect()
}

/// Findings of a charter whose sections do not matter here.
fn found(matter: &str) -> Vec<String> {
    let (_, report) = read(&source(matter, "", &[]));
    let found = report
        .diagnostics()
        .iter()
        .filter(|found| found.rule.code != "PMO-3509");
    found
        .map(|found| format!("{} {}", found.rule.code, found.message))
        .collect()
}

const MATTER: &str = "version: 1.1\nstate: approved\nsignatories: [ceo, coo]\namendments: By decision of the board.\nversions:\n\
    \u{20} 1.0: {on: 2025-06-27, state: superseded, change: First, signed_by: [ceo]}\n\
    \u{20} 1.1: {on: 2026-03-12, state: approved, change: Second, signed_by: [ceo, coo], decision: DC05}\n\
    \u{20} 2.0: {on: 2027-03-19, state: planned, change: Third}\n";

const OTHERS: &[(&str, &str)] = &[
    (
        "foundation.yaml",
        "organisation: {name: N, goals: {GO1: {title: G}}}\n\
         people: {ceo: {role: CEO, name: Ilse}, coo: {role: COO, name: Tom}}\n\
         pmo: {name: P, type: controlling, sponsor: ceo, mission: Make change predictable.}\n\
         scope: {in: {areas: [All]}, out: {areas: [Nothing]}}\n\
         objectives:\n  OB1: {title: Be on time, metric: K01, by: 2027-03-31, goal: GO1, owner: coo}\n  OB2: {title: Grow up, metric: maturity, by: unknown, goal: GO1, owner: coo}\n\
         customers: [Executives]\n",
    ),
    (
        "stages.yaml",
        "stages: {A: {title: Now, start: 2025-01-13, finish: 2025-03-28, state: done}}\n",
    ),
    (
        "metrics.yaml",
        "K01: {title: On time, question: Why?, unit: '%', better: higher, baseline: unknown, target: 85, owner: coo, weight: 100, values: {2026-10: 81}}\n",
    ),
    (
        "assessment.yaml",
        "scale: {1: Low, 5: High}\ncycles: {C1: {date: 2026-04-03}}\n\
         dimensions: {D1: {title: D, weight: 100, scores: {C1: 2.5}, target: {score: 3.5}}}\n\
         challenges: {CH1: {title: Nobody decides, severity: 4, dimension: D1}}\n\
         gaps: {G1: {challenge: CH1, now: No board, then: A board, owner: coo, services: [SV1]}}\n",
    ),
    (
        "governance.yaml",
        "roles: {lead: {title: PMO lead, duties: [Lead], holder: coo}}\n\
         boards: {BD1: {title: Board, chair: coo, decides: [Budget]}}\n\
         escalation: [{who: BD1, settles: All, within: 5 days}]\n\
         decisions: {DC05: {date: 2026-03-12, board: BD1, title: Charter, result: accepted}}\n",
    ),
    (
        "services.yaml",
        "services: {SV1: {title: Method, kind: product, tier: core, function: standards and quality, maturity: {C1: 1}}}\n",
    ),
    (
        "roadmap.yaml",
        "start: 2026-01-05\nitems: {M1: {title: Draft, duration: 2 weeks}}\n",
    ),
    ("stakeholders.yaml", "stakeholders: {coo: {group: executive}}\n"),
    (
        "communication.yaml",
        "messages: {CM1: {to: Leads, message: News, channel: mail, frequency: monthly}}\n",
    ),
    (
        "risks.yaml",
        "risks: {R1: {title: Nobody comes, probability: 4, impact: 4, strategy: accept, owner: coo}}\n",
    ),
    (
        "templates.yaml",
        "processes: {start: {title: Start, in_force_from: 2026-03-16}}\n",
    ),
    (
        "business-case.yaml",
        "base_year: 2025\ndiscount_rate: 8 %\nneed: Nobody knew.\noptions:\n  C:\n    title: Four people\n    kind: preferred\n\
         \u{20}   costs: {staff: [240, 310], tools: [60.5]}\n\
         \u{20}   benefits: {time: {kind: time, cashable: no, values: [0, 900], owner: coo, metric: K01}}\n",
    ),
];

#[test]
fn an_empty_text_makes_a_charter() {
    let source = source(MATTER, "", OTHERS);
    let (playbook, report) = read(&source);
    let expected = [
        "1 Background and need",
        "2 Purpose, mission, vision and values",
        "3 Objectives",
        "4 Scope",
        "5 Type and authority",
        "6 Customers and stakeholders",
        "7 Services",
        "8 Structure and roles",
        "9 Governance and decision rights",
        "10 Processes",
        "11 Roadmap and timeline",
        "12 Budget and funding",
        "13 Risks",
        "14 Communication",
        "15 Amendments",
        "16 Approval and sign-off",
        "17 Versions",
    ];
    assert_eq!(headings(&page(&playbook)), expected);
    let missing: Vec<&str> = report
        .diagnostics()
        .iter()
        .filter(|found| found.rule.code == "PMO-3509")
        .map(|found| found.message.as_str())
        .collect();
    assert_eq!(missing, ["the charter says nothing under `Critical success factors`"]);
}

#[test]
fn every_slot_is_filled_and_none_is_filled_by_nothing() {
    let (playbook, _) = read(&source(MATTER, "", OTHERS));
    let figures = playbook.figures();
    let charter = playbook.charter.as_ref().expect("a charter");
    let context = Context {
        playbook: &playbook,
        charter,
        figures: &figures,
    };
    for slot in SLOTS {
        assert!(!slots::blocks(&context, slot).is_empty(), "{slot}");
        assert_ne!(slots::written_in(slot), slots::written_in("no slot"), "{slot}");
    }
    let bare = "version: 1.1\nstate: draft\nversions: {1.0: {on: 2026-03-12, state: draft, change: First}}\n";
    let (playbook, _) = read(&source(bare, "", &[]));
    let charter = playbook.charter.as_ref().expect("a charter");
    let context = Context {
        playbook: &playbook,
        charter,
        figures: &figures,
    };
    let filled: Vec<&str> = SLOTS
        .iter()
        .copied()
        .filter(|slot| !slots::blocks(&context, slot).is_empty())
        .collect();
    assert_eq!(filled, ["versions"]);
}

#[test]
fn what_the_author_writes_stays_and_the_rest_is_put_in_order() {
    let body = "Before.\n\n## What we do\n\nHelp.\n\n## Our mandate\n\nWe may.\n\n## Scope\n\n## Last words\n\n{{ stages }}\n\n{{ purpose }}\n";
    let (playbook, _) = read(&source(MATTER, body, OTHERS));
    let section = page(&playbook);
    assert_eq!(
        headings(&section),
        [
            "1 Background and need",
            "2 Objectives",
            "3 What we do",
            "4 Our mandate",
            "5 Scope",
            "6 Customers and stakeholders",
            "7 Services",
            "8 Structure and roles",
            "9 Governance and decision rights",
            "10 Processes",
            "11 Budget and funding",
            "12 Risks",
            "13 Communication",
            "14 Amendments",
            "15 Approval and sign-off",
            "16 Versions",
            "17 Last words",
        ]
    );
    assert!(matches!(section.blocks.get(1), Some(Block::Prose(prose)) if prose.document.text().trim() == "Before."));
    let scope = section
        .blocks
        .iter()
        .skip_while(|block| !matches!(block, Block::Heading(heading) if heading.id == "scope"));
    assert!(matches!(scope.take(2).last(), Some(Block::Columns(columns)) if columns.len() == 2));
    let Some(Block::Prose(last)) = section.blocks.last() else {
        panic!("prose at the end")
    };
    let filled = last.slots.iter().filter(|(_, blocks)| !blocks.is_empty());
    let names: Vec<&str> = filled.map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["purpose", "stages"]);
    assert_eq!(
        last.slots.len(),
        SLOTS.len(),
        "a misspelt slot is mended by the names of all"
    );
}

#[test]
fn prose_and_slots_keep_their_places() {
    let source = source(
        MATTER,
        "# Charter\n\n## Scope\n\nÜber alles.\n\n{{ budget }}\n\nThe {{ gaps }} inside.\n",
        &[],
    );
    let (playbook, report) = read(&source);
    let id = source.find("charter.md").expect("the charter");
    let text = Files::text(&source, id);
    let charter = playbook.charter.as_ref().expect("a charter");
    let figures = playbook.figures();
    let outline = outline(&Context {
        playbook: &playbook,
        charter,
        figures: &figures,
    });
    let prose: Vec<&crate::playbook::section::ProseBlock> = outline
        .parts
        .iter()
        .flat_map(|part| &part.blocks)
        .filter_map(|block| {
            if let Block::Prose(prose) = block {
                Some(prose)
            } else {
                None
            }
        })
        .collect();
    assert_eq!(prose.len(), 1);
    for prose in prose {
        assert_eq!(text.get(prose.span.range()), Some(prose.document.text()));
        let not_yet = format!("{:?}", prose.slots);
        assert!(
            not_yet.contains("Not written yet: the costs of the preferred option of business-case.yaml."),
            "{not_yet}"
        );
    }
    let nothing: Vec<Option<&str>> = report
        .diagnostics()
        .iter()
        .filter(|found| found.rule.code == "PMO-3510")
        .map(|found| text.get(found.span.range()))
        .collect();
    assert_eq!(nothing, [Some("{{ budget }}")]);
}

#[test]
fn own_numbers_are_kept() {
    let (playbook, _) = read(&source(MATTER, "## 1. Purpose\n\nHelp.\n\n## 2. Risks\n\nMany.\n", &[]));
    assert_eq!(
        headings(&page(&playbook)),
        [
            "1. Purpose",
            "2. Risks",
            "Amendments",
            "Approval and sign-off",
            "Versions"
        ]
    );
}

#[test]
fn the_answer_and_the_stamp_say_what_is_in_force() {
    let shown = |matter: &str| {
        let (playbook, _) = read(&source(matter, "", &[]));
        let section = page(&playbook);
        let Some(Block::Stamp(stamp)) = section.blocks.first().cloned() else {
            panic!("a stamp")
        };
        format!("{} / {}: {}", section.answer.plain(), stamp.title, stamp.text.plain())
    };
    assert_eq!(
        shown(MATTER),
        "Version 1.1 has been in force since 12 March 2026. / Version 1.1 is approved and in force: \
         Signed by ceo and coo on 12 March 2026 (decision DC05)."
    );
    assert_eq!(
        shown(&MATTER.replace("version: 1.1\nstate: approved", "version: 2.0\nstate: draft")),
        "This is a draft of version 2.0; version 1.1 is in force. / Version 2.0 is not approved: \
         Version 1.1 is in force. Signed by ceo and coo on 12 March 2026 (decision DC05)."
    );
    assert_eq!(
        shown("version: 1.0\nstate: in review\nversions: {1.0: {on: 2026-10-12, state: in review, change: First}}\n"),
        "This is version 1.0, which is in review; no version is in force. / Version 1.0 is not approved: \
         No version is in force."
    );
    let editorial = MATTER.replace(
        "change: Second, signed_by: [ceo, coo]",
        "change: Commas, class: editorial",
    );
    assert_eq!(
        shown(&editorial),
        "Version 1.1 has been in force since 12 March 2026. / Version 1.1 is approved and in force: Version 1.1 \
         changed spelling and layout alone, on 12 March 2026. Version 1.0: Signed by ceo on 27 June 2025."
    );
    assert_eq!(found(&editorial), Vec::<String>::new());
}

#[test]
fn a_superseded_version_was_in_force_in_its_time() {
    let source = source(MATTER, "", &[]);
    let mut report = Report::default();
    for (day, version) in [
        ("2025-12-31", Some("1.0")),
        ("2026-03-12", Some("1.1")),
        ("2025-01-01", None),
    ] {
        let playbook = Playbook::read(&source, crate::vocabulary::date::parse_date(day), false, &mut report);
        let figures = playbook.figures();
        assert_eq!(
            figures.get("charter.in_force").map(|figure| figure.text.as_str()),
            version,
            "{day}"
        );
    }
}

#[test]
fn versions_hold_together() {
    assert_eq!(found(MATTER), Vec::<String>::new());
    for (from, to, expected) in [
        (
            "version: 1.1",
            "version: 1.2",
            "PMO-3501 version `1.2` is not among `versions`",
        ),
        (
            "state: approved\nsig",
            "state: draft\nsig",
            "PMO-3502 version `1.1` is `draft` here, but `approved` in the list",
        ),
        (
            "signed_by: [ceo, coo]",
            "class: material",
            "PMO-3503 version `1.1` is approved, but by nobody",
        ),
        (
            "signed_by: [ceo, coo]",
            "signed_by: [ceo]",
            "PMO-3504 `coo` has not signed version `1.1`",
        ),
        (
            "on: 2025-06-27",
            "on: 2026-03-13",
            "PMO-3505 version `1.1` is dated before version `1.0`",
        ),
        (
            "version: 1.1\nstate: approved",
            "version: 1.0\nstate: superseded",
            "PMO-3506 this text is version `1.0`, but version `1.1` is approved",
        ),
        (
            "state: superseded",
            "state: approved",
            "PMO-3507 version `1.0` and version `1.1` are both approved",
        ),
        (
            "state: planned, change: Third",
            "state: approved, change: Third, signed_by: [ceo]",
            "PMO-3508 version `2.0` is approved, but its day, 19 March 2027, is still to come",
        ),
        (
            "version: 1.1",
            "next_version: 2026-10-30\nversion: 1.1",
            "PMO-3511 the next version was due on 30 October 2026",
        ),
    ] {
        assert_eq!(found(&MATTER.replacen(from, to, 1)), [expected]);
    }
    let (_, report) = read(&source(
        MATTER,
        "",
        &[("foundation.yaml", "people: {ceo: {role: CEO}}\n")],
    ));
    let unknown = report
        .diagnostics()
        .iter()
        .filter(|found| found.rule.code == "PMO-2002")
        .count();
    assert_eq!(unknown, 2, "`coo` signs and has signed");
}

#[test]
fn version_numbers_are_counted_not_spelt() {
    let matter = MATTER.replace("2.0: {on: 2027-03-19", "1.10: {on: 2027-03-19");
    assert_eq!(found(&matter), Vec::<String>::new());
}

#[test]
fn objectives_show_where_they_stand() {
    let (playbook, _) = read(&source(MATTER, "", OTHERS));
    let figures = playbook.figures();
    let foundation = playbook.foundation.as_ref().expect("a foundation");
    let rows: Vec<String> = foundation
        .objectives
        .iter()
        .map(|(_, objective)| {
            let standing = super::standing(&playbook, objective, &figures);
            let measure = standing.measure.map(|link| link.text).unwrap_or_default();
            let [from, now, to] = [standing.baseline, standing.now, standing.target].map(|line| line.plain());
            format!("{measure}: {from}, {now}, {to}, {:?}", standing.rag)
        })
        .collect();
    assert_eq!(
        rows,
        [
            "On time: not known yet, 81\u{a0}%, 85\u{a0}%, Red",
            "Weighted maturity: 2.50, 2.50, 3.50, NoData"
        ]
    );
}

#[test]
fn the_budget_adds_up_and_shows_what_is_not_given() {
    let (playbook, _) = read(&source(MATTER, "", OTHERS));
    let figures = playbook.figures();
    assert_eq!(figures.text("charter.budget.2025"), "300.5\u{a0}EUR");
    assert_eq!(figures.number("charter.budget.2026"), Some(310.0));
    let section = page(&playbook);
    let table = section.blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.total.is_some() => Some(format!("{table:?}")),
        _ => None,
    });
    assert!(table.is_some_and(|table| table.contains("not given") && table.contains("charter.budget.2026")));
}
