//! Small cases and known answers: places, skills, hours.

use proptest::prelude::*;

use super::analysis::{training_share, utilisation};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::source::Source;
use crate::vocabulary::figure::Figures;

fn read(people: &str) -> (Figures, Vec<String>) {
    read_with(people, "")
}

fn read_with(people: &str, metrics: &str) -> (Figures, Vec<String>) {
    let source = Source::from_texts([("people.yaml", people), ("metrics.yaml", metrics)]);
    let mut report = Report::default();
    let day = crate::vocabulary::date::parse_date("2026-10-31");
    let playbook = Playbook::read(&source, day, false, &mut report);
    playbook.check(&mut report);
    let found = report.diagnostics().iter();
    let found = found.filter(|found| found.rule.code.starts_with("PMO-48"));
    let found = found.map(|found| format!("{} {}", found.rule.code, found.message));
    (playbook.figures(), found.collect())
}

#[test]
fn the_places_of_the_sample_add_up() {
    let answers: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/data/northmere-answers.json")).expect("answers");
    let answer = &answers["training"];
    let (figures, _) = read(include_str!("../../../content/people.yaml"));
    assert_eq!(figures.number("people.training.planned"), answer["planned"].as_f64());
    assert_eq!(figures.number("people.training.taken"), answer["done"].as_f64());
    let share = figures.number("people.training.share").expect("a share") * 100.0;
    assert!(
        (share - answer["pct"].as_f64().expect("a share")).abs() < 0.005,
        "{share}"
    );
    assert_eq!(figures.text("people.TR1.share"), "65\u{a0}%");
}

#[test]
fn what_is_not_known_is_not_added_up() {
    let (figures, _) = read(
        "training:\n\
         \u{20} A: {title: A, for_whom: all, places: 10, taken: 4}\n\
         \u{20} B: {title: B, for_whom: all, places: 0, taken: 0}\n\
         \u{20} C: {title: C, for_whom: all, places: 10, taken: unknown}\n\
         team:\n\
         \u{20} a: {capacity: {2026-09: 100, 2026-10: 100}, booked: {2026-09: 90, 2026-10: unknown}}\n\
         \u{20} b: {capacity: {2026-09: 0, 2026-10: 100}, booked: {2026-10: 104}}\n",
    );
    for (key, text) in [
        ("people.A.share", "40\u{a0}%"),
        ("people.B.share", "not known yet"),
        ("people.training.planned", "20"),
        ("people.training.taken", "not known yet"),
        ("people.training.share", "not known yet"),
        ("people.a.utilisation", "90\u{a0}%"),
        ("people.a.utilisation.2026-10", "not known yet"),
        ("people.b.utilisation", "104\u{a0}%"),
        ("people.b.utilisation.2026-09", "no data"),
        ("people.utilisation.2026-10", "not known yet"),
        ("people.utilisation", "no data"),
    ] {
        assert_eq!(figures.text(key), text, "{key}");
    }
}

#[test]
fn hours_to_come_are_no_news() {
    let (figures, found) = read(
        "team:\n\
         \u{20} a: {capacity: {2026-10: 100, 2026-11: 100}, booked: {2026-10: 80, 2026-11: 100}}\n\
         \u{20} b: {capacity: {2026-10: 300, 2026-11: 100}, booked: {2026-10: 300, 2026-11: 101}}\n",
    );
    assert_eq!(figures.text("people.utilisation"), "95\u{a0}%");
    assert_eq!(figures.text("people.utilisation.month"), "Oct 2026");
    assert_eq!(figures.text("people.a.utilisation"), "80\u{a0}%");
    assert_eq!(
        found,
        ["PMO-4807 `b` is booked for 101 hours in 2026-11, of 100 that there are"]
    );
}

#[test]
fn skills_count_who_is_below_the_target() {
    let (figures, found) = read(
        "skills:\n\
         \u{20} s: {title: S, levels: {a: 1, b: 3, c: unknown, d: 4}, target: 3}\n\
         \u{20} t: {title: T, levels: {a: 1}}\n",
    );
    assert_eq!(figures.text("people.skills.s.below"), "1 of 3");
    assert_eq!(figures.text("people.skills.s.gap"), "2");
    assert_eq!(figures.get("people.skills.t.below"), None);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_metric_has_to_say_what_its_course_says() {
    let metric = |value: &str| {
        format!(
            "K: {{title: T, question: Q?, formula: f, unit: '%', better: higher, target: 90, frequency: monthly, owner: o, values: {{2026-10: {value}}}}}"
        )
    };
    let people = "training:\n  A: {title: A, for_whom: all, places: 34, taken: 22, metric: K}\n";
    assert_eq!(read_with(people, &metric("65")).1, Vec::<String>::new());
    assert_eq!(read_with(people, &metric("64.7")).1, Vec::<String>::new());
    assert_eq!(
        read_with(people, &metric("64")).1,
        ["PMO-4806 22 of 34 places of the course `A` are taken, which is 65, but the metric `K` says 64"]
    );
    assert_eq!(read_with(people, &metric("64.8")).1.len(), 1);
    let open = people.replace("22", "unknown");
    assert_eq!(read_with(&open, &metric("64")).1, Vec::<String>::new());
}

proptest! {
    #[test]
    fn shares_lie_where_they_can(taken in 0_u32..500, places in 0_u32..500) {
        let share = training_share(taken, places);
        prop_assert_eq!(share.is_none(), places == 0);
        if let Some(share) = share {
            prop_assert!(share >= 0.0);
            prop_assert_eq!(share > 1.0, taken > places);
        }
    }

    #[test]
    fn more_hours_never_make_it_fuller(booked in 0.0..1000.0_f64, capacity in 0.1..1000.0_f64, more in 0.0..500.0_f64) {
        let before = utilisation(booked, capacity).expect("hours");
        prop_assert!(utilisation(booked, capacity + more).expect("hours") <= before);
        prop_assert!(utilisation(booked + more, capacity).expect("hours") >= before);
    }
}
