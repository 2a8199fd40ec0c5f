//! Licences at their edges, what tools cost, what is in force.

use super::analysis::{Licence, licence};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::section::Block;
use crate::source::Source;

fn read(templates: &str) -> (Playbook, Vec<String>) {
    let source = Source::from_texts([("templates.yaml", templates)]);
    let mut report = Report::default();
    let today = crate::vocabulary::date::parse_date("2026-10-31");
    let playbook = Playbook::read(&source, today, false, &mut report);
    playbook.check(&mut report);
    let found = report
        .diagnostics()
        .iter()
        .map(|found| format!("{} {}", found.rule.code, found.message));
    (playbook, found.collect())
}

fn page(playbook: &Playbook) -> String {
    let sections = (super::CHAPTER.sections)(playbook, &playbook.figures());
    let page = sections.first().expect("a section");
    let paragraphs = page.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(line) => Some(line.plain()),
        _ => None,
    });
    let paragraphs: Vec<String> = paragraphs.collect();
    format!("{}\n{}\n{:?}", page.answer.plain(), paragraphs.join("\n"), page.blocks)
}

#[test]
fn a_licence_holds_on_its_last_day() {
    let day = |text: &str| crate::vocabulary::date::parse_date(text).expect("a day");
    let today = day("2026-10-31");
    for (until, expected) in [
        ("2026-10-30", Licence::Ended),
        ("2026-10-31", Licence::EndsSoon),
        ("2027-01-29", Licence::EndsSoon),
        ("2027-01-30", Licence::Runs),
        ("9999-12-31", Licence::Runs),
    ] {
        assert_eq!(licence(day(until), today), expected, "{until}");
    }
}

#[test]
fn the_sum_of_all_tools_names_what_it_leaves_out() {
    let tool = |id: &str, cost: &str| format!("  {id}: {{title: Tool {id}, purpose: Lists, owner: coo{cost}}}\n");
    let tools = |entries: &[(&str, &str)]| -> String {
        let all = entries.iter().map(|(id, cost)| tool(id, cost));
        format!("tools:\n{}", all.collect::<String>())
    };
    let (playbook, found) = read(&tools(&[
        ("a", ", cost_per_year: 30.5"),
        ("b", ", cost_per_year: 0"),
        ("c", ", cost_per_year: unknown"),
        ("d", ", cost_per_year: {exempt: \"paid by others\"}"),
        ("e", ""),
    ]));
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(playbook.figures().number("templates.tools.cost"), Some(30.5));
    assert_eq!(playbook.figures().number("templates.tools.b.cost"), Some(0.0));
    let words = page(&playbook);
    for expected in [
        "without Tool c and Tool e, whose costs are not known yet",
        "exempt: paid by others",
    ] {
        assert!(words.contains(expected), "{expected}\n\n{words}");
    }
    let (playbook, _) = read(&tools(&[("a", "")]));
    assert_eq!(playbook.figures().text("templates.tools.cost"), "not known yet");
    assert!(page(&playbook).contains("What the tools cost in a year is not known yet."));
    let (playbook, _) = read(&format!("{}  b: 3\n", tools(&[("a", ", cost_per_year: 3")])));
    assert_eq!(playbook.figures().get("templates.tools.cost"), None);
}

#[test]
fn what_is_to_come_is_not_in_force() {
    let (playbook, found) = read(
        "processes:\n\
         \u{20} a: {title: Now, in_force_from: 2026-10-31, owner: coo}\n\
         \u{20} b: {title: Later, in_force_from: 2026-11-01, version: 2.0, owner: coo}\n\
         \u{20} c: {title: Some day, in_force_from: unknown, owner: coo}\n\
         templates:\n\
         \u{20} d: {title: Form, version: 1.0, in_force_from: 2027-03-15, owner: coo}\n",
    );
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(playbook.figures().number("templates.processes_in_force"), Some(1.0));
    let words = page(&playbook);
    for expected in [
        "1 template and 1 process in force",
        "In force since 31 Oct 2026",
        "Version 2.0, in force from 1 Nov 2026 on, not yet",
        "In force since: not known yet",
        "not yet, from 15 Mar 2027 on",
    ] {
        assert!(words.contains(expected), "{expected}\n\n{words}");
    }
}

#[test]
fn the_sample_costs_what_the_business_case_plans_for_tools() {
    let sample = include_str!("../../../content/templates.yaml");
    let source = Source::from_texts([("templates.yaml", sample), ("playbook.yaml", "money_in: thousands\n")]);
    let mut report = Report::default();
    let playbook = Playbook::read(&source, None, false, &mut report);
    assert_eq!(report.diagnostics().len(), 0);
    assert_eq!(playbook.figures().text("templates.tools.cost"), "45\u{a0}kEUR");
}

#[test]
fn an_empty_chapter_says_so() {
    let (playbook, found) = read("about: Soon.\n");
    assert_eq!(found, Vec::<String>::new());
    assert!(page(&playbook).starts_with("No template, process or tool has been written down yet."));
    assert_eq!(playbook.figures().get("templates.tools.cost"), None);
}
