//! Known answers, the edges of what counts as unused, and what the pages say.

use proptest::prelude::{prop_assert, proptest};

use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::section::Section;
use crate::source::Source;
use crate::vocabulary::figure::Figures;

fn read(files: &[(&str, &str)]) -> (Playbook, Vec<String>) {
    let source = Source::from_texts(files.iter().copied());
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

fn sections(playbook: &Playbook) -> Vec<std::sync::Arc<Section>> {
    (super::CHAPTER.sections)(playbook, &playbook.figures())
}

fn words(section: &Section) -> String {
    format!("{:?}", section.blocks)
}

/// A service in one line; `more` is added to its keys.
fn service(id: &str, more: &str) -> String {
    format!(
        "  {id}: {{title: The {id}, kind: service, tier: core, function: coaching and training, owner: coo, {more}}}\n"
    )
}

fn services(entries: &[(&str, &str)]) -> String {
    let entries = entries.iter().map(|(id, more)| service(id, more));
    format!("how_to_ask: Write to us.\nservices:\n{}", entries.collect::<String>())
}

const SAMPLE: [(&str, &str); 2] = [
    ("services.yaml", include_str!("../../../content/services.yaml")),
    ("assessment.yaml", include_str!("../../../content/assessment.yaml")),
];

#[test]
fn the_sample_gives_the_known_answers() {
    let answers = include_str!("../../../tests/data/northmere-answers.json");
    let answers: serde_json::Value = serde_json::from_str(answers).expect("answers");
    let (playbook, found) = read(&SAMPLE);
    assert_eq!(found, Vec::<String>::new());
    let figures = playbook.figures();
    for (answer, key) in [
        ("n", "count"),
        ("products", "products"),
        ("services", "services"),
        ("core", "core"),
        ("advanced", "advanced"),
        ("offered_C1", "offered.C1"),
        ("offered_C2", "offered.C2"),
        ("mean_C2", "mean.C2"),
        ("mean_target", "mean_target"),
    ] {
        let expected = answers["services"][answer].as_f64().expect(answer);
        let found = figures.number(&format!("services.{key}")).expect(key);
        assert!(
            (found - expected).abs() < 0.000_5 + 1e-9,
            "{key}: {found}, expected {expected}"
        );
    }
    assert_eq!(figures.text("services.mean.C2"), "2.14");
    assert_eq!(figures.number("services.SV13.gap"), Some(3.0));
    assert_eq!(figures.number("services.unused"), Some(0.0));
}

#[test]
fn each_maturity_and_target_of_the_scenario_is_in_the_sample() {
    let scenario: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/data/northmere.json")).expect("the scenario");
    let figures = read(&SAMPLE).0.figures();
    for service in scenario["services"].as_array().expect("services") {
        let id = service["id"].as_str().expect("an id");
        for (key, expected) in [
            ("maturity.C1", &service["maturity"]["C1"]),
            ("maturity.C2", &service["maturity"]["C2"]),
            ("maturity", &service["maturity"]["C2"]),
            ("target", &service["target"]),
        ] {
            assert_eq!(
                figures.number(&format!("services.{id}.{key}")),
                expected.as_f64(),
                "{id} {key}"
            );
        }
    }
}

#[test]
fn unknown_is_not_zero() {
    let text = services(&[
        ("A", "maturity: {C1: unknown}, target: unknown, used: unknown"),
        ("B", "maturity: {C1: 2}, target: 4"),
    ]);
    let (playbook, found) = read(&[("services.yaml", &text)]);
    assert_eq!(found, Vec::<String>::new());
    let figures = playbook.figures();
    assert_eq!(figures.get("services.A.maturity"), None);
    assert_eq!(figures.number("services.mean.C1"), Some(2.0));
    assert_eq!(figures.number("services.mean_target"), Some(4.0));
    assert_eq!(figures.number("services.offered.C1"), Some(1.0));
    let all = sections(&playbook);
    let page = all.iter().find(|section| section.key == "services/A").expect("a page");
    assert!(words(page).contains("not known yet"), "{}", words(page));
}

#[test]
fn nothing_at_all_makes_no_figures_and_no_chart() {
    let (playbook, found) = read(&[("services.yaml", "about: Soon.\n")]);
    assert_eq!(found, Vec::<String>::new());
    let figures = playbook.figures();
    assert_eq!(figures.number("services.count"), Some(0.0));
    assert_eq!(figures.get("services.mean_target"), None);
    assert_eq!(sections(&playbook).first().map(|page| page.charts().count()), Some(0));
}

#[test]
fn a_service_that_cannot_be_read_silences_what_it_may_change() {
    let text = format!("{}  B: {{title: Half}}\n", services(&[("A", "maturity: {C1: 2}")]));
    let (playbook, found) = read(&[("services.yaml", &text)]);
    assert!(found.iter().all(|found| found.starts_with("PMO-1004")), "{found:#?}");
    let figures = playbook.figures();
    assert_eq!(figures.get("services.count"), None);
    assert_eq!(figures.get("services.mean.C1"), None);
    assert_eq!(figures.number("services.A.maturity"), Some(2.0));
}

#[test]
fn cycles_of_the_assessment_come_in_order_of_their_days_and_only_when_they_are_over() {
    let assessment = "cycles: {C2: {date: 2026-04-03}, C1: {date: 2025-03-28}, C3: {date: 2026-11-01}}\n";
    let text = services(&[("A", "maturity: {C1: 1, C2: 3, C3: 4}, target: 4")]);
    let (playbook, _) = read(&[("services.yaml", &text), ("assessment.yaml", assessment)]);
    let figures = playbook.figures();
    assert_eq!(figures.number("services.A.maturity"), Some(3.0));
    assert_eq!(figures.number("services.A.gap"), Some(1.0));
    assert_eq!(figures.get("services.offered.C3"), None);
}

#[test]
fn a_gap_and_a_service_that_do_not_meet_are_named() {
    let assessment = "cycles: {C1: {date: 2025-03-28}}\n\
        challenges: {CH1: {title: It hurts, severity: 3}}\n\
        gaps:\n  G1: {challenge: CH1, now: None, then: One, owner: coo}\n";
    let text = services(&[("A", "")]);
    let (playbook, found) = read(&[("services.yaml", &text), ("assessment.yaml", assessment)]);
    assert_eq!(
        found,
        ["PMO-3104 nothing closes gap `G1`", "PMO-4102 no gap names service `A`"]
    );
    let all = sections(&playbook);
    let page = words(all.first().expect("a page"));
    assert!(
        page.contains("No service closes: ") && page.contains("No gap asks for: "),
        "{page}"
    );
}

#[test]
fn a_page_of_a_service_tells_how_to_ask_and_where_it_comes_from() {
    let foundation = ("foundation.yaml", include_str!("../../../content/foundation.yaml"));
    let [services, assessment] = SAMPLE;
    let (playbook, _) = read(&[services, assessment, foundation]);
    let all = sections(&playbook);
    assert_eq!(all.len(), 15);
    let page = all
        .iter()
        .find(|section| section.key == "services/SV04")
        .expect("a page");
    let words = words(page);
    for expected in [
        "Take the form from the [templates]",
        "Status late, different in every report",
        "One-page report, one register",
        "Executives, Project managers, all areas",
    ] {
        assert!(words.contains(expected), "{expected}\n\n{words}");
    }
}

fn unused(figures: &Figures) -> Option<f64> {
    figures.number("services.unused")
}

proptest! {
    /// The figures do not depend on the order of the services, and means stay between the ends.
    #[test]
    fn means_lie_between_the_lowest_and_the_highest(levels in proptest::collection::vec(0u8..=5, 1..12)) {
        let named: Vec<(String, String)> = levels
            .iter()
            .enumerate()
            .map(|(place, level)| (format!("S{place}"), format!("maturity: {{C1: {level}}}, target: 5")))
            .collect();
        let forwards: Vec<(&str, &str)> = named.iter().map(|(id, more)| (id.as_str(), more.as_str())).collect();
        let backwards: Vec<(&str, &str)> = forwards.iter().rev().copied().collect();
        let figures = |entries: &[(&str, &str)]| read(&[("services.yaml", &services(entries))]).0.figures();
        let (one, other) = (figures(&forwards), figures(&backwards));
        let mean = one.number("services.mean.C1").unwrap_or(f64::NAN);
        let lowest = levels.iter().copied().min().map_or(0.0, f64::from);
        let highest = levels.iter().copied().max().map_or(0.0, f64::from);
        prop_assert!(mean >= lowest - 1e-9 && mean <= highest + 1e-9);
        prop_assert!((mean - other.number("services.mean.C1").unwrap_or(f64::NAN)).abs() < 1e-9);
        let offered = levels.iter().filter(|level| **level > 0).count();
        prop_assert!(one.number("services.offered.C1") == u32::try_from(offered).ok().map(f64::from));
        prop_assert!(unused(&one) == Some(0.0));
    }
}
