//! The home page of a playbook whose author left everything to the program.

use super::contents::group_of;
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Section};
use crate::source::Source;

fn home(files: &[(&str, &str)]) -> (Playbook, Vec<std::sync::Arc<Section>>) {
    let source = Source::from_texts(files.iter().copied());
    let mut report = Report::default();
    let day = crate::vocabulary::date::parse_date("2026-10-31");
    let playbook = Playbook::read(&source, day, false, &mut report);
    let sections = playbook.sections(&playbook.figures());
    (playbook, sections)
}

fn columns(section: &Section, heading: &str) -> Vec<(String, Vec<String>)> {
    let mut blocks = section.blocks.iter();
    blocks.find(|block| matches!(block, Block::Heading(found) if found.id == heading));
    let Some(Block::Columns(columns)) = blocks.next() else {
        return Vec::new();
    };
    let entry = |entry: &crate::playbook::section::ListEntry| {
        format!("{} {}", entry.lead.plain(), entry.text.plain())
            .trim()
            .to_owned()
    };
    columns
        .iter()
        .map(|column| (column.title.clone(), column.entries.iter().map(entry).collect()))
        .collect()
}

const FILES: &[(&str, &str)] = &[
    (
        "roadmap.yaml",
        "start: 2026-10-05\nitems:\n  A: {title: Draft, duration: 6 weeks, started: 2026-10-05, forecast: 7 weeks}\n  \
         B: {title: Launch, duration: 2 weeks, depends_on: [A]}\n\
         quick_wins:\n  QW1: {title: One list, date: 2026-10-01, result: 12 fewer reports}\n",
    ),
    (
        "plan.yaml",
        "actions:\n  A1: {title: Brief the leads, due: 2026-11-09, responsible: coo}\n  \
         A2: {title: Too late, due: 2026-10-09, responsible: coo}\n",
    ),
    (
        "risks.yaml",
        "risks:\n  R1: {title: Nobody comes, probability: 4, impact: 4, strategy: accept, owner: coo}\n",
    ),
    ("foundation.yaml", "people: {coo: {role: COO}}\n"),
    ("overview.yaml", "owner: coo\n"),
];

#[test]
fn what_comes_next_is_worked_out_from_roadmap_and_plan() {
    let (_, sections) = home(FILES);
    let home = sections
        .iter()
        .find(|section| section.key == "overview")
        .expect("a home page");
    let [(_, ahead)] = columns(home, "path").try_into().expect("one column");
    assert_eq!(
        ahead,
        [
            "9 Nov 2026 Brief the leads (COO)",
            "20 Nov 2026 Draft ends, 7\u{a0}days later",
            "23 Nov 2026 Launch begins, 7\u{a0}days later",
            "4 Dec 2026 Launch ends, 7\u{a0}days later",
        ]
    );
}

#[test]
fn the_authors_own_steps_come_before_those_worked_out() {
    let mut files = FILES.to_vec();
    files.pop();
    files.push(("overview.yaml", "next:\n  - {date: 2026-12-24, text: A day off}\n"));
    let (_, sections) = home(&files);
    let home = sections
        .iter()
        .find(|section| section.key == "overview")
        .expect("a home page");
    let [(_, ahead)] = columns(home, "path").try_into().expect("one column");
    assert_eq!(ahead, ["24 Dec 2026 A day off"]);
}

#[test]
fn worries_stand_beside_quick_wins() {
    let (_, sections) = home(FILES);
    let home = sections
        .iter()
        .find(|section| section.key == "overview")
        .expect("a home page");
    assert_eq!(
        columns(home, "glance"),
        [
            (
                "The three worst risks".to_owned(),
                vec!["score 16 Nobody comes (COO)".to_owned()]
            ),
            (
                "Quick wins so far".to_owned(),
                vec!["1 Oct 2026 One list: 12 fewer reports".to_owned()]
            ),
        ]
    );
}

#[test]
fn chapters_stand_in_the_group_of_the_navigation() {
    let (_, sections) = home(FILES);
    for section in sections {
        if crate::playbook::CHAPTERS
            .iter()
            .any(|chapter| chapter.key == section.key)
        {
            assert_eq!(group_of(&section.key), section.group, "{}", section.key);
        }
    }
}
