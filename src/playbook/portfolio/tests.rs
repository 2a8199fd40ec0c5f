//! Small cases: colours, success, circles, what is not known, what a page shows.

use std::fmt::Write;

use proptest::prelude::*;

use super::dependencies::circles;
use super::status::{Success, Thresholds, computed, watermelons};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::source::Source;
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::rag::Rag;

fn read(portfolio: &str) -> Playbook {
    let source = Source::from_texts([("portfolio.yaml", portfolio)]);
    let mut report = Report::default();
    let as_of = crate::vocabulary::date::parse_date("2026-10-31");
    Playbook::read(&source, as_of, false, &mut report)
}

/// The projects of the sample, with another colour reported.
fn sample() -> Playbook {
    let data: serde_json::Value = serde_json::from_str(include_str!("../../../tests/data/northmere.json")).unwrap();
    let mut text = "earned_value: yes\nprojects:\n".to_owned();
    for project in data["projects"].as_array().unwrap() {
        let amount = |key: &str| project[key].as_u64().unwrap();
        writeln!(text,
            "  {}: {{title: {}, budget: {}, planned_value: {}, earned_value: {}, actual_cost: {}, reported: {{overall: amber}}}}",
            project["id"].as_str().unwrap(),
            project["name"].as_str().unwrap(),
            amount("bac"),
            amount("pv"),
            amount("ev"),
            amount("ac"),
        )
        .unwrap();
    }
    read(&text)
}

#[test]
fn the_sample_has_known_colours_and_totals() {
    let playbook = sample();
    let answers: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/data/northmere-answers.json")).unwrap();
    let portfolio = playbook.portfolio.as_ref().unwrap();
    for (id, project) in portfolio.projects.iter() {
        let colour = computed(portfolio, project, playbook.as_of).overall;
        assert_eq!(answers["evm"][&id.value]["rag"], colour.color(), "{}", id.value);
    }
    let watermelons: Vec<&str> = watermelons(&playbook).iter().map(|(id, _)| id.value.as_str()).collect();
    assert_eq!(watermelons, ["P7"]);
    let figures = playbook.figures();
    for (key, answer) in [
        ("bac", "BAC"),
        ("sv", "SV"),
        ("spi", "SPI"),
        ("cpi", "CPI"),
        ("eac", "EAC"),
        ("tcpi", "TCPI_BAC"),
    ] {
        let (found, answer) = (
            figures.number(&format!("portfolio.{key}")),
            answers["evm"]["total"][answer].as_f64(),
        );
        assert!((found.unwrap() - answer.unwrap()).abs() <= 0.000_05, "{key}");
    }
    let sum = figures.number("portfolio.sum_of_eac").unwrap();
    assert!((sum - 10_402.52).abs() <= 0.005, "{sum}");
    for (key, text) in [
        ("P6.spi", "1.05"),
        ("P6.cpi", "1.07"),
        ("P3.tcpi", "complete"),
        // Two decimals would show it on track.
        ("P4.spi", "0.949"),
        ("spi", "0.96"),
        ("cpi", "0.96"),
    ] {
        assert_eq!(figures.text(&format!("portfolio.{key}")), text, "{key}");
    }
}

#[test]
fn what_has_no_answer_is_said_in_words() {
    let playbook = read(
        "earned_value: yes\nprojects:\n  \
         A: {title: A, budget: 100, planned_value: 0, earned_value: 0, actual_cost: 0}\n  \
         B: {title: B, budget: 100, planned_value: 50, earned_value: 50, actual_cost: 100}\n  \
         C: {title: C, budget: 100, planned_value: 50, earned_value: unknown, actual_cost: 10}\n  \
         D: {title: D, budget: 100, planned_value: 50, earned_value: 0, actual_cost: 10}\n",
    );
    let figures = playbook.figures();
    for (key, text) in [
        ("A.spi", "n/a"),
        ("A.cpi", "n/a"),
        ("A.eac", "n/a"),
        ("A.complete", "0\u{a0}%"),
        ("A.rag", "no data"),
        ("B.tcpi", "not reachable"),
        ("C.spi", "not known yet"),
        ("C.ev", "not known yet"),
        ("C.eac", "not known yet"),
        ("D.cpi", "0.00"),
        ("D.eac", "n/a"),
        ("D.vac", "n/a"),
        // The totals are those of the three that are known.
        ("bac", "300\u{a0}EUR"),
        ("budget", "400\u{a0}EUR"),
        ("sum_of_eac", "n/a"),
        ("incomplete", "1"),
    ] {
        assert_eq!(figures.text(&format!("portfolio.{key}")), text, "{key}");
    }
    let mut all = figures.iter().map(|(_, figure)| figure.text.as_str());
    assert!(all.all(|text| !text.contains("inf") && !text.contains("NaN")));
    let sections = (super::CHAPTER.sections)(&playbook, &figures);
    let words = format!(
        "{:?}",
        sections.iter().map(|section| &section.blocks).collect::<Vec<_>>()
    );
    assert!(words.contains("C (earned value not known). Nothing is estimated in their place."));
}

#[test]
fn without_earned_value_days_decide() {
    let text = "late_from: 5\nprojects:\n  \
         A: {title: A, baseline_finish: 2026-12-01, forecast_finish: 2026-12-06}\n  \
         B: {title: B, baseline_finish: 2026-12-01, forecast_finish: 2026-12-31, planned_value: 10, earned_value: 1, actual_cost: 10, budget: 20}\n  \
         C: {title: C, baseline_finish: 2026-12-01, forecast_finish: 2027-01-01}\n  \
         D: {title: D, baseline_finish: 2026-12-01, forecast_finish: unknown}\n  \
         E: {title: E, baseline_finish: 2026-12-01, forecast_finish: 2026-11-30}\n";
    let playbook = read(text);
    let portfolio = playbook.portfolio.as_ref().unwrap();
    let colours: Vec<Rag> = portfolio
        .projects
        .iter()
        .map(|(_, project)| computed(portfolio, project, playbook.as_of).overall)
        .collect();
    assert_eq!(colours, [Rag::Green, Rag::Amber, Rag::Red, Rag::NoData, Rag::Green]);
    let figures = playbook.figures();
    assert_eq!(figures.text("portfolio.C.days_late"), "31 days late");
    assert_eq!(figures.text("portfolio.E.days_late"), "1 day early");
    assert_eq!(figures.get("portfolio.B.spi"), None);
    assert_eq!((super::CHAPTER.sections)(&playbook, &figures).len(), 1);
}

#[test]
fn a_project_that_is_over_is_judged_by_its_days() {
    let text = "earned_value: yes\nprojects:\n  A: {title: A, baseline_finish: 2026-09-01, finished: 2026-10-20, goals_met: yes, \
                budget: 10, planned_value: 10, earned_value: 10, actual_cost: 10}\n";
    let playbook = read(text);
    let portfolio = playbook.portfolio.as_ref().unwrap();
    let project = portfolio.projects.get("A").unwrap();
    let colours = computed(portfolio, project, playbook.as_of);
    assert_eq!(
        (colours.time, colours.cost, colours.overall),
        (Rag::Red, Rag::Green, Rag::Red)
    );
}

#[test]
fn success_is_all_three() {
    let success = |on_time, within_budget, goals_met| Success {
        on_time,
        within_budget,
        goals_met,
    };
    let (yes, no) = (Some(true), Some(false));
    assert_eq!(success(yes, yes, yes).succeeded(), yes);
    assert_eq!(success(yes, no, yes).succeeded(), no);
    assert_eq!(success(yes, yes, None).succeeded(), None);
    // Whatever the goals turn out to be, a late project is no success.
    assert_eq!(success(no, yes, None).succeeded(), no);
    let text = "tolerance: 10 %\nprojects:\n  \
         A: {title: A, baseline_finish: 2026-09-01, finished: 2026-09-01, goals_met: yes, budget: 100, actual_cost: 110}\n  \
         B: {title: B, baseline_finish: 2026-09-01, finished: 2026-09-01, goals_met: yes, budget: 100, actual_cost: 110.1}\n  \
         C: {title: C, baseline_finish: 2026-09-01, finished: 2026-09-01, goals_met: unknown, budget: 100, actual_cost: 100}\n  \
         D: {title: D, baseline_finish: 2026-09-01, finished: 2026-11-01, goals_met: no, budget: 100, actual_cost: 100}\n";
    let figures = read(text).figures();
    assert_eq!(figures.number("portfolio.closed"), Some(3.0));
    assert_eq!(figures.number("portfolio.success_rate"), Some(0.5));
    assert_eq!(figures.text("portfolio.success_rate.count"), "1 of 2");
    assert_eq!(figures.text("portfolio.closed.within_budget.count"), "2 of 3");
    assert_eq!(figures.number("portfolio.count"), Some(1.0));
}

#[test]
fn circles_are_found_and_named_once() {
    let text = "projects: {}\ndependencies:\n  \
         A: {title: A, project: P1, on: P2}\n  B: {title: B, project: P2, on: P3}\n  C: {title: C, project: P3, on: P1}\n  \
         D: {title: D, project: P3, on: P2, met_on: 2026-10-01}\n  E: {title: E, project: P5, on: P1}\n  \
         F: {title: F, project: P7, on: P6}\n  G: {title: G, project: P6, on: P7}\n  H: {title: H, project: P8, on: P8}\n";
    let playbook = read(text);
    let found = circles(playbook.portfolio.as_ref().unwrap(), playbook.as_of);
    assert_eq!(found, [vec!["P1", "P2", "P3"], vec!["P6", "P7"]]);
}

#[test]
fn a_page_puts_the_worst_first() {
    let playbook = sample();
    let figures = playbook.figures();
    let section = (super::CHAPTER.sections)(&playbook, &figures).remove(0);
    assert_eq!(
        section.answer.plain(),
        "By their figures, of 8 projects 1 is off track, 3 are at risk and 4 are on track; 1 is reported better than that."
    );
    let words = format!("{:?}", section.blocks);
    let place = |id: &str| words.find(&format!("id: Some(\"{id}\")")).unwrap();
    assert!(place("P7") < place("P1") && place("P1") < place("P4") && place("P5") < place("P2"));
    assert!(words.contains("no reason given"));
}

proptest! {
    #[test]
    fn the_text_of_an_index_never_contradicts_its_colour(index in 0.0_f64..2.0) {
        let limits = Thresholds { green_from: 0.95, red_below: 0.90, late_from: 0, very_late_from: 30 };
        let text = limits.index_text(index, NumberFormat::default());
        let shown: f64 = text.parse().unwrap();
        // Closer to a limit than six decimals nobody can tell.
        let near = (index - 0.95).abs() < 1e-6 || (index - 0.90).abs() < 1e-6;
        prop_assert!(near || limits.of_index(shown) == limits.of_index(index), "{text}");
    }

    #[test]
    fn equality_counts_as_the_better_colour(budget in 1_u32..10_000) {
        let limits = Thresholds { green_from: 0.95, red_below: 0.90, late_from: 0, very_late_from: 30 };
        let planned = f64::from(budget) * 100.0;
        prop_assert_eq!(limits.of_index(f64::from(budget) * 95.0 / planned), Rag::Green);
        prop_assert_eq!(limits.of_index(f64::from(budget) * 90.0 / planned), Rag::Amber);
    }
}
