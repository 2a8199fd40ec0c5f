//! Small cases: states, counts, sums, rhythms, what a page shows.

use proptest::prelude::*;

use super::status::{ActionState, next_due, rhythm, state, tally};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::source::Source;
use crate::vocabulary::date::Interval;

fn read(plan: &str) -> Playbook {
    let source = Source::from_texts([("plan.yaml", plan)]);
    let mut report = Report::default();
    let as_of = crate::vocabulary::date::parse_date("2026-10-31");
    Playbook::read(&source, as_of, false, &mut report)
}

/// An action that is due and done on days, or not.
fn action(id: &str, due: &str, more: &str) -> String {
    format!("  {id}: {{title: {id}, outcome: OC1, responsible: coo, due: {due}{more}}}\n")
}

/// The six actions of the sample.
fn six() -> String {
    let mut text = "actions:\n".to_owned();
    for (id, due, more) in [
        ("AC1", "2025-05-09", ", done: 2025-05-09, budget: 8"),
        ("AC2", "2026-02-27", ", done: 2026-03-06, budget: 12"),
        ("AC3", "2025-09-30", ", done: 2025-09-26, budget: 5"),
        ("AC4", "2026-05-29", ", done: 2026-06-12, budget: 35"),
        ("AC5", "2026-11-30", ", start: 2026-06-15, budget: 6"),
        ("AC6", "2026-12-18", ", start: 2026-11-02, budget: 30"),
    ] {
        text.push_str(&action(id, due, more));
    }
    text
}

#[test]
fn the_sample_has_known_answers() {
    let playbook = read(&six());
    let answers: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/data/northmere-answers.json")).unwrap();
    let answer = |key: &str| answers["actions"][key].as_f64();
    let figures = playbook.figures();
    assert_eq!(figures.number("plan.actions.done"), answer("done"));
    assert_eq!(figures.number("plan.actions.on_time"), answer("on_time"));
    let share = figures.number("plan.actions.on_time_share").map(|share| share * 100.0);
    assert_eq!(share, answer("on_time_pct"));
    assert_eq!(figures.number("plan.actions.budget"), answer("budget"));
    assert_eq!(figures.text("plan.actions.delivery"), "50\u{a0}%");
}

#[test]
fn an_action_has_a_state_on_a_day() {
    let text = format!(
        "actions:\n{}{}{}{}{}{}{}{}",
        action("A", "2026-10-30", ", done: 2026-10-30"),
        action("B", "2026-10-30", ", done: 2026-10-31"),
        action("C", "2026-10-30", ""),
        action("D", "2026-10-31", ", start: 2026-10-01"),
        action("E", "2026-12-31", ", start: 2026-11-01"),
        action("F", "2026-12-31", ""),
        action("G", "unknown", ", done: 2026-10-01"),
        action("H", "2026-12-31", ", done: 2026-11-01"),
    );
    let playbook = read(&text);
    let plan = playbook.plan.as_ref().unwrap();
    let states: Vec<ActionState> = plan
        .actions
        .iter()
        .map(|(_, action)| state(action, playbook.as_of))
        .collect();
    assert_eq!(
        states,
        [
            ActionState::Done,
            ActionState::DoneLate(1),
            ActionState::Overdue(1),
            ActionState::InProgress,
            ActionState::Planned,
            ActionState::Open,
            ActionState::Done,
            ActionState::Open,
        ]
    );
    let counts = tally(plan.actions.iter().map(|(_, action)| action), playbook.as_of);
    // What is overdue counts against what was due, and is invisible among what is done.
    assert_eq!((counts.done, counts.judged, counts.on_time), (3, 2, 1));
    assert_eq!((counts.due, counts.due_on_time, counts.overdue), (3, 1, 1));
    let next: Vec<String> = next_due(&playbook, 3).into_iter().map(|action| action.id).collect();
    assert_eq!(next, ["C", "D", "E"]);
}

#[test]
fn what_is_not_known_is_not_nothing() {
    let text = format!(
        "actions:\n{}{}{}",
        action("A", "2026-12-31", ", budget: 8, spent: unknown"),
        action("B", "2026-12-31", ", budget: unknown"),
        action("C", "unknown", ", budget: 2.5"),
    );
    let figures = read(&text).figures();
    assert_eq!(figures.text("plan.actions.budget"), "11\u{a0}EUR and 1 not known yet");
    assert_eq!(figures.number("plan.actions.budget"), Some(10.5));
    assert_eq!(figures.text("plan.actions.spent"), "not known yet");
    assert_eq!(figures.number("plan.actions.spent"), None);
    assert_eq!(figures.text("plan.actions.on_time_share"), "none yet");
    assert_eq!(figures.text("plan.B.budget"), "not known yet");
}

#[test]
fn working_time_is_added_up_when_all_of_it_is_known() {
    let text = "resources:\n  A: {title: A, planned: {2026-Q3: 1.0, 2026-Q4: 1.0}, actual: {2026-Q3: 0.8}}\n  \
                B: {title: B, planned: {2026-Q3: 0.5, 2026-Q4: unknown}, actual: {2026-Q3: 0.5}}\n";
    let figures = read(text).figures();
    assert_eq!(figures.number("plan.resources.planned.2026-Q3"), Some(1.5));
    assert_eq!(figures.text("plan.resources.actual.2026-Q3"), "1.3\u{a0}FTE");
    assert_eq!(figures.number("plan.resources.planned.2026-Q4"), None);
    assert_eq!(figures.number("plan.resources.A.planned.2026-Q4"), Some(1.0));
}

#[test]
fn the_newest_result_of_a_check_counts() {
    let text = "quality:\n  Q:\n    title: Reports\n    criterion: Agree\n    who: coo\n    when: monthly\n    results:\n      \
                - {date: 2026-10, passed: 6, of: 7}\n      - {date: 2026-09, passed: 1, of: 7}\n      - {date: 2026-11, passed: 0, of: 7}\n  \
                E: {title: Empty, criterion: Agree, who: coo, results: {date: 2026-10, passed: 0, of: 0}}\n";
    let figures = read(text).figures();
    assert_eq!(figures.text("plan.quality.Q.passed"), "6 of 7");
    assert_eq!(figures.text("plan.quality.Q.share"), "86\u{a0}%");
    assert_eq!(figures.number("plan.quality.E.share"), None);
}

#[test]
fn rhythms_are_read_in_words() {
    for (words, expected) in [
        ("monthly", Some(Interval::Months(1))),
        ("Weekly", Some(Interval::Days(7))),
        ("each week", Some(Interval::Days(7))),
        ("every quarter", Some(Interval::Months(3))),
        ("every 6 weeks", Some(Interval::Days(42))),
        ("at each release", None),
        ("every 0 days", None),
        ("", None),
    ] {
        assert_eq!(rhythm(words), expected, "{words}");
    }
}

#[test]
fn a_page_says_what_is_next_and_what_is_missing() {
    let text = format!(
        "outcomes:\n  OC1: {{title: All, champion: coo, state: on track}}\n{}",
        six()
    );
    let playbook = read(&text);
    let sections = super::CHAPTER.sections;
    let section = sections(&playbook, &playbook.figures()).pop().expect("a section");
    assert_eq!(
        section.answer.plain(),
        "4 of 6 actions are done, 2 of them on time; next, AC5 is due on 30 November 2026."
    );
    let words = format!("{:?}", section.blocks);
    for expected in [
        "Done late",
        "0 of 5",
        "In part",
        "Missing",
        "nowhere yet",
        "In progress",
        "Planned",
    ] {
        assert!(words.contains(expected), "{expected}\n\n{words}");
    }
    let empty = read("about: Soon.\n");
    let section = sections(&empty, &empty.figures()).pop().expect("a section");
    assert_eq!(section.answer.plain(), "No action has been written yet.");
}

proptest! {
    #[test]
    fn counts_hold_together(days in prop::collection::vec((0_i64..800, prop::option::of(0_i64..800)), 0..12)) {
        let first = crate::vocabulary::date::parse_date("2025-01-01").unwrap();
        let day = |days: i64| first.checked_add(jiff::Span::new().days(days)).unwrap();
        let mut text = "actions:\n".to_owned();
        for (index, (due, done)) in days.iter().enumerate() {
            let done = done.map(|done| format!(", done: {}", day(done))).unwrap_or_default();
            text.push_str(&action(&format!("A{index}"), &day(*due).to_string(), &done));
        }
        let playbook = read(&text);
        let actions = playbook.plan.iter().flat_map(|plan| plan.actions.iter());
        let counts = tally(actions.map(|(_, action)| action), playbook.as_of);
        prop_assert_eq!(counts.actions, days.len());
        prop_assert!(counts.on_time <= counts.judged && counts.judged <= counts.done);
        prop_assert!(counts.due_on_time <= counts.due && counts.due <= counts.actions);
        prop_assert!(counts.done + counts.overdue <= counts.actions);
        prop_assert!(counts.due_on_time <= counts.on_time);
    }
}
