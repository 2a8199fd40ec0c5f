//! Small cases and known answers: surveys, voices, reviews, the next step.

use proptest::prelude::*;
use serde_json::Value;

use super::survey::{nps, part};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::source::Source;
use crate::vocabulary::figure::Figures;

fn read(improvement: &str, metrics: &str) -> (Figures, Vec<String>) {
    let source = Source::from_texts([("improvement.yaml", improvement), ("metrics.yaml", metrics)]);
    let mut report = Report::default();
    let day = crate::vocabulary::date::parse_date("2026-10-31");
    let playbook = Playbook::read(&source, day, false, &mut report);
    playbook.check(&mut report);
    let found = report.diagnostics().iter();
    let found = found.filter(|found| found.rule.code.starts_with("PMO-49"));
    let found = found.map(|found| format!("{} {}", found.rule.code, found.message));
    (playbook.figures(), found.collect())
}

fn answers() -> Value {
    serde_json::from_str(include_str!("../../../tests/data/northmere-answers.json")).expect("answers")
}

#[test]
fn scores_of_the_textbook_come_out() {
    let textbook: Value =
        serde_json::from_str(include_str!("../../../tests/data/textbook-answers.json")).expect("answers");
    let case = &textbook["nps"];
    let count = |name: &str| u32::try_from(case[name].as_u64().expect("a count")).expect("a count");
    let found = nps(count("promoters"), count("passives"), count("detractors")).expect("a score");
    assert!(
        (found.score - case["nps"].as_f64().expect("a score")).abs() < 1e-9,
        "{found:?}"
    );
    assert!(
        (found.margin - case["moe95"].as_f64().expect("a margin")).abs() < 0.005,
        "{found:?}"
    );
    assert!(
        (found.margin / 1.96 - case["se"].as_f64().expect("an error")).abs() < 0.005,
        "{found:?}"
    );
    assert!((part(38, 50).expect("a share") - 0.76).abs() < 1e-12);
    assert!((part(104, 160).expect("a share") - 0.65).abs() < 1e-12);
    assert_eq!((nps(0, 0, 0), part(0, 0)), (None, None));
}

#[test]
fn surveys_of_the_sample_come_out() {
    let (figures, _) = read(include_str!("../../../content/improvement.yaml"), "");
    let surveys = answers();
    let surveys = surveys["surveys"].as_object().expect("surveys");
    assert_eq!(surveys.len(), 5);
    for (period, answer) in surveys {
        for (name, of, times) in [
            ("nps", "nps", 1.0),
            ("margin", "moe", 1.0),
            ("csat", "csat", 100.0),
            ("answers", "n", 1.0),
        ] {
            let key = format!("improvement.surveys.{period}.{name}");
            let found = figures.number(&key).expect(&key) * times;
            assert!(
                (found - answer[of].as_f64().expect(of)).abs() < 0.0051,
                "{key} is {found}"
            );
        }
    }
    assert_eq!(figures.text("improvement.nps"), "+26.0\u{a0}points");
    assert_eq!(figures.text("improvement.csat"), "76.0\u{a0}%");
    assert_eq!(figures.text("improvement.surveys.2025-09.response_rate"), "not asked");
}

#[test]
fn few_and_open_answers_are_not_shown() {
    let (figures, found) = read(
        "surveys:\n\
         \u{20} 2026-Q1: {promoters: 2, passives: 1, detractors: 1, satisfied: 3, invited: 40}\n\
         \u{20} 2026-Q2: {promoters: 5, passives: 0, detractors: 0, satisfied: unknown}\n\
         \u{20} 2026-Q3: {answers: 9, promoters: unknown, passives: 1, detractors: 1}\n\
         \u{20} 2026-Q4: {answers: 0, satisfied: 0, invited: 0}\n",
        "",
    );
    assert_eq!(found, Vec::<String>::new());
    for (key, text) in [
        ("2026-Q1.nps", "too few answers"),
        ("2026-Q1.margin", "no data"),
        ("2026-Q1.csat", "too few answers"),
        ("2026-Q1.response_rate", "10.0\u{a0}%"),
        ("2026-Q2.nps", "+100.0\u{a0}points"),
        ("2026-Q2.margin", "±0.0\u{a0}points"),
        ("2026-Q2.csat", "not known yet"),
        ("2026-Q3.nps", "not known yet"),
        ("2026-Q3.csat", "not asked"),
        ("2026-Q4.csat", "too few answers"),
        ("2026-Q4.response_rate", "not known yet"),
    ] {
        assert_eq!(figures.text(&format!("improvement.surveys.{key}")), text, "{key}");
    }
    assert_eq!(figures.text("improvement.nps"), "+100.0\u{a0}points");
    assert_eq!(figures.get("improvement.csat"), None);
}

#[test]
fn a_metric_has_to_say_what_its_survey_says() {
    let metrics = |csat: &str, nps: &str| {
        let one = |id: &str, unit: &str, value: &str| {
            format!(
                "{id}: {{title: T, question: Q?, formula: f, unit: '{unit}', better: higher, target: 80, decimals: 1, frequency: quarterly, owner: o, values: {{2026-Q3: {value}}}}}\n"
            )
        };
        one("C", "%", csat) + &one("N", "points", nps)
    };
    let survey = |id: &str| {
        format!(
            "surveys:\n  {id}: {{promoters: 12, passives: 17, detractors: 15, satisfied: 25, satisfaction_metric: C, recommendation_metric: N}}\n"
        )
    };
    for id in ["2026-09", "2026-Q3"] {
        assert_eq!(
            read(&survey(id), &metrics("56.8", "-6.8")).1,
            Vec::<String>::new(),
            "{id}"
        );
        assert_eq!(
            read(&survey(id), &metrics("56.9", "-6.9")).1,
            [
                format!(
                    "PMO-4903 the share of the satisfied of the survey `{id}` is 56.8, but the metric `C` says 56.9"
                ),
                format!("PMO-4903 the net promoter score of the survey `{id}` is −6.8, but the metric `N` says −6.9"),
            ]
        );
    }
    assert_eq!(
        read(&survey("2026-04"), &metrics("1", "1")).1,
        Vec::<String>::new(),
        "no value of that time"
    );
    let odd = survey("2026-09").replace("promoters", "answers: 40, promoters");
    assert_eq!(read(&odd, &metrics("1", "1")).1.len(), 1, "one mistake, one finding");
}

#[test]
fn one_change_is_made_and_two_are() {
    let done = |id: &str| format!("  {id}: {{date: 2026-06-18, finding: F, change: C, done: 2026-07-01}}\n");
    let due = |id: &str| format!("  {id}: {{date: 2026-06-18, finding: F, change: C, due: 2026-12-01}}\n");
    for (reviews, answer) in [
        (done("A"), "1 of 1 change that reviews asked for is made."),
        (done("A") + &due("B"), "1 of 2 changes that reviews asked for is made."),
        (
            done("A") + &done("B"),
            "2 of 2 changes that reviews asked for are made.",
        ),
        (due("A"), "0 of 1 change that reviews asked for is made."),
        (due("A") + &due("B"), "0 of 2 changes that reviews asked for are made."),
    ] {
        let source = Source::from_texts([("improvement.yaml", ["reviews:\n", &reviews].concat().as_str())]);
        let day = crate::vocabulary::date::parse_date("2026-10-31");
        let playbook = Playbook::read(&source, day, false, &mut Report::default());
        let sections = super::page::sections(&playbook, &playbook.figures());
        assert_eq!(sections.first().expect("a page").answer.plain(), answer);
    }
}

#[test]
fn voices_wait_sixty_days() {
    let (figures, found) = read(
        "feedback:\n\
         \u{20} A: {date: 2026-09-01, tone: mixed, text: T}\n\
         \u{20} B: {date: 2026-08-31, tone: mixed, text: T}\n\
         \u{20} C: {date: 2026-01-31, tone: mixed, text: T, response: R}\n\
         \u{20} D: {date: 2026-01-31, tone: mixed, text: T, response: unknown}\n",
        "",
    );
    assert_eq!(figures.text("improvement.feedback.answered"), "1 of 4");
    assert_eq!(
        found,
        [
            "PMO-4904 the feedback `B` has had no answer for 61 days",
            "PMO-4904 the feedback `D` has had no answer for 273 days",
        ]
    );
}

#[test]
fn criteria_are_met_by_a_metric_or_a_day() {
    let metric = "K: {title: T, question: Q?, formula: f, unit: '%', better: higher, target: 90, frequency: monthly, owner: o, values: {2026-10: 90}}\n";
    let next = "next_step:\n\
         \u{20} title: Next\n\
         \u{20} criteria:\n\
         \u{20}   - {text: a, metric: K}\n\
         \u{20}   - {text: b, met: 2026-10-31}\n\
         \u{20}   - {text: c}\n";
    assert_eq!(read(next, metric).0.text("improvement.next_step.met"), "2 of 3");
    let short = metric.replace("2026-10: 90", "2026-10: 89");
    assert_eq!(read(next, &short).0.text("improvement.next_step.met"), "1 of 3");
}

proptest! {
    #[test]
    fn a_score_and_its_margin_lie_where_they_can(p in 0_u32..300, a in 0_u32..300, d in 0_u32..300) {
        if let Some(found) = nps(p, a, d) {
            prop_assert!((-100.0..=100.0).contains(&found.score));
            prop_assert!(found.margin >= 0.0 && found.margin <= 196.0);
            let turned = nps(d, a, p).expect("answers");
            prop_assert!((found.score + turned.score).abs() < 1e-9);
            prop_assert!((found.margin - turned.margin).abs() < 1e-9);
        }
    }

    #[test]
    fn four_times_the_answers_halve_the_margin(p in 1_u32..100, a in 0_u32..100, d in 0_u32..100) {
        let one = nps(p, a, d).expect("answers");
        let four = nps(p * 4, a * 4, d * 4).expect("answers");
        prop_assert!((one.margin / 2.0 - four.margin).abs() < 1e-9);
    }
}
