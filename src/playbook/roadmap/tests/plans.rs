//! Plans with dates: the sample against its known answers, and small plans by hand.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::read;
use crate::playbook::Playbook;
use crate::playbook::roadmap::model::WorkState;
use crate::playbook::roadmap::{foreseen_end, item_state, length_text, next_milestones, standing, wave_days};

fn data(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn answers() -> Value {
    data(include_str!("../../../../tests/data/northmere-answers.json"))
}

/// The items of the sample as an author would write them; `forecast` adds to the entry of an item.
fn northmere(forecast: fn(&str) -> &'static str) -> Playbook {
    let scenario = data(include_str!("../../../../tests/data/northmere.json"));
    let mut text = "start: 2025-01-13\nitems:\n".to_owned();
    for item in scenario["roadmap"].as_array().expect("items") {
        let id = item["id"].as_str().expect("an id");
        writeln!(
            text,
            "  {id}: {{title: T, duration: {} weeks, depends_on: {}{}}}",
            item["duration_weeks"],
            item["depends_on"],
            forecast(id)
        )
        .expect("a text");
    }
    read(&text).0
}

fn figure(playbook: &Playbook, key: &str) -> Value {
    let figures = playbook.figures();
    figures.get(key).map_or(json!("none"), |figure| figure.value.clone())
}

#[test]
fn the_sample_has_its_known_answers() {
    let (answers, playbook) = (answers(), northmere(|_| ""));
    let figures = playbook.figures();
    let answer = &answers["roadmap"];
    assert_eq!(figures.number("roadmap.total_weeks"), answer["total_weeks"].as_f64());
    assert_eq!(figure(&playbook, "roadmap.finish"), answer["finish"]);
    assert_eq!(figure(&playbook, "roadmap.critical_path"), answer["critical"]);
    for (id, weeks) in answer["slack"].as_object().expect("slack") {
        let slack = figures.number(&format!("roadmap.{id}.slack"));
        assert_eq!(slack, weeks.as_f64().map(|weeks| weeks * 5.0), "{id}");
    }
    let scenario = data(include_str!("../../../../tests/data/northmere.json"));
    for item in scenario["roadmap"].as_array().expect("items") {
        let id = item["id"].as_str().expect("an id");
        for name in ["start", "finish"] {
            assert_eq!(figure(&playbook, &format!("roadmap.{id}.{name}")), item[name], "{id}");
        }
    }
    assert_eq!(figures.text("roadmap.slip_weeks"), "as planned");
}

#[test]
fn the_forecast_of_the_sample_has_its_known_answers() {
    let playbook = northmere(|id| match id {
        "M18" => ", forecast: 23 weeks, started: 2026-06-15",
        "M19" => ", started: 2026-04-06, finished: 2026-06-26",
        _ => "",
    });
    let answers = answers();
    let answer = &answers["roadmap_forecast"];
    let figures = playbook.figures();
    assert_eq!(
        figures.number("roadmap.forecast.total_weeks"),
        answer["total_weeks"].as_f64()
    );
    assert_eq!(figure(&playbook, "roadmap.forecast.finish"), answer["finish"]);
    assert_eq!(figure(&playbook, "roadmap.forecast.critical_path"), answer["critical"]);
    let slack = figures.number("roadmap.M19.forecast_slack").map(|days| days / 5.0);
    assert_eq!(slack, answer["M19_slack"].as_f64());
    assert_eq!(figures.number("roadmap.M19.slack"), Some(110.0));
    assert_eq!(figures.number("roadmap.slip_weeks"), Some(3.0));
    assert_eq!(figures.text("roadmap.slip_weeks"), "3\u{a0}weeks later");
    assert_eq!(figures.number("roadmap.M18.late_days"), Some(21.0));
    assert_eq!(
        foreseen_end(&playbook).map(|day| day.to_string()),
        Some("2027-04-09".to_owned())
    );
}

/// `id start finish slack`, as planned.
fn planned(plan: &str) -> Vec<String> {
    let (playbook, _) = read(plan);
    let standing = standing(&playbook).expect("a plan");
    let items = standing.items.iter();
    items
        .map(|item| {
            format!(
                "{} {} {} {}",
                item.id.value, item.plan.start, item.plan.finish, item.plan.slack
            )
        })
        .collect()
}

#[test]
fn days_off_move_to_the_next_working_day() {
    // 1 November 2026 is a Sunday.
    let plan = "start: 2026-11-01\nitems:\n\
        \u{20} A: {title: A, duration: 2 weeks}\n\
        \u{20} B: {title: B, duration: 3 days, depends_on: [A]}\n\
        \u{20} C: {title: C, duration: 1 week, depends_on: [B], not_before: 2026-11-21}\n\
        \u{20} D: {title: D, duration: 1 day, depends_on: [C - 2 days], deadline: 2026-11-29}\n";
    assert_eq!(
        planned(plan),
        [
            "A 2026-11-02 2026-11-13 2",
            "B 2026-11-16 2026-11-18 2",
            "C 2026-11-23 2026-11-27 0",
            "D 2026-11-26 2026-11-26 1",
        ]
    );
}

#[test]
fn a_milestone_stands_on_the_day_on_which_it_is_reached() {
    let plan = "start: 2026-11-02\nitems:\n\
        \u{20} Kick-off: {title: K, duration: 0 days}\n\
        \u{20} A: {title: A, duration: 1 week, depends_on: [Kick-off]}\n\
        \u{20} Gate: {title: G, duration: 0 days, depends_on: [A]}\n\
        \u{20} B: {title: B, duration: 1 week, depends_on: [Gate]}\n\
        \u{20} Fixed: {title: F, duration: 0 days, depends_on: [A], not_before: 2026-11-11}\n\
        \u{20} Begun: {title: S, duration: 0 days, depends_on: [B SS]}\n\
        \u{20} End: {title: E, duration: 0 days, depends_on: [B]}\n";
    assert_eq!(
        planned(plan),
        [
            "Kick-off 2026-11-02 2026-11-02 0",
            "A 2026-11-02 2026-11-06 0",
            "Gate 2026-11-06 2026-11-06 0",
            "B 2026-11-09 2026-11-13 0",
            "Fixed 2026-11-11 2026-11-11 3",
            "Begun 2026-11-09 2026-11-09 5",
            "End 2026-11-13 2026-11-13 0",
        ]
    );
    let (playbook, _) = read(plan);
    assert_eq!(figure(&playbook, "roadmap.total_weeks"), json!(2.0));
    assert_eq!(figure(&playbook, "roadmap.finish"), json!("2026-11-13"));
}

#[test]
fn several_critical_paths_are_all_shown() {
    let plan = "start: 2026-11-02\nitems:\n\
        \u{20} A: {title: A, duration: 1 week}\n\
        \u{20} B: {title: B, duration: 2 weeks, depends_on: [A]}\n\
        \u{20} C: {title: C, duration: 10 days, depends_on: [A]}\n\
        \u{20} D: {title: D, duration: 1 day, depends_on: [A]}\n";
    let (playbook, found) = read(plan);
    assert_eq!(found, Vec::<String>::new());
    let figures = playbook.figures();
    assert_eq!(figures.text("roadmap.critical_path"), "A → B; A → C");
    assert_eq!(figure(&playbook, "roadmap.critical_path"), json!(["A", "B", "C"]));
    assert_eq!(figures.text("roadmap.D.slack"), "9\u{a0}days");
}

#[test]
fn the_order_in_the_file_changes_no_answer() {
    let items = [
        "  A: {title: A, duration: 1 week}\n",
        "  B: {title: B, duration: 2 weeks, depends_on: [A]}\n",
        "  C: {title: C, duration: 3 days, depends_on: [A SS + 1 day]}\n",
        "  D: {title: D, duration: 0 days, depends_on: [B, C FF]}\n",
    ];
    let forth: String = items.iter().copied().collect();
    let back: String = items.iter().rev().copied().collect();
    let figures = |items: &str| {
        let (playbook, _) = read(&format!("start: 2026-11-02\nitems:\n{items}"));
        let figures = playbook.figures();
        let figures = figures
            .iter()
            .map(|(key, figure)| (key.to_owned(), figure.value.clone(), figure.text.clone()));
        figures.collect::<Vec<_>>()
    };
    assert_eq!(figures(&forth), figures(&back));
}

#[test]
fn slack_is_said_in_weeks_where_they_are_whole() {
    for (days, text) in [
        (0, "0 days"),
        (1, "1 day"),
        (4, "4 days"),
        (5, "1 week"),
        (110, "22 weeks"),
        (7, "7 days"),
        (-5, "−1 week"),
        (-1, "−1 day"),
    ] {
        assert_eq!(length_text(days), text.replace(' ', "\u{a0}"));
    }
}

const FACTS: &str = "start: 2026-09-07\nitems:\n\
    \u{20} A: {title: Prepare, duration: 4 weeks, started: 2026-09-07, finished: 2026-10-09}\n\
    \u{20} B: {title: Roll out, duration: 8 weeks, depends_on: [A], started: 2026-10-12}\n\
    \u{20} C: {title: Close, duration: 1 week, depends_on: [B]}\n\
    \u{20} D: {title: Hidden, duration: 1 week, depends_on: [B], in_roadmap: no}\n\
    waves:\n\
    \u{20} W1: {title: One, item: B, areas: [], people: 10, adoption: 10 %}\n\
    \u{20} W2: {title: Two, start: 2027-01-04, finish: 2027-01-29}\n";

#[test]
fn states_and_next_steps_follow_from_the_facts() {
    let (playbook, found) = read(FACTS);
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(item_state(&playbook, "A"), Some(WorkState::Done));
    assert_eq!(item_state(&playbook, "B"), Some(WorkState::InProgress));
    assert_eq!(item_state(&playbook, "C"), Some(WorkState::Planned));
    assert_eq!(item_state(&playbook, "X"), None);
    let days = |id| wave_days(&playbook, id).map(|(first, last)| format!("{first} {last}"));
    assert_eq!(days("W1").as_deref(), Some("2026-10-12 2026-12-04"));
    assert_eq!(days("W2").as_deref(), Some("2027-01-04 2027-01-29"));
    assert_eq!(days("W9"), None);
    let next: Vec<String> = next_milestones(&playbook, 9)
        .into_iter()
        .map(|step| format!("{} {} {} {}", step.item, step.ends, step.date, step.days_late))
        .collect();
    assert_eq!(
        next,
        ["B true 2026-12-04 7", "C false 2026-12-07 7", "C true 2026-12-11 7"]
    );
    assert_eq!(next_milestones(&playbook, 1).len(), 1);
}

#[test]
fn circles_are_named_and_nothing_is_calculated() {
    let plan = "start: 2026-11-02\nitems:\n\
        \u{20} M01: {title: A, duration: 1 week, depends_on: [M03]}\n\
        \u{20} M02: {title: B, duration: 1 week, depends_on: [M02]}\n\
        \u{20} M03: {title: C, duration: 1 week, depends_on: [M01]}\n";
    let (playbook, found) = read(plan);
    assert_eq!(
        found,
        [
            "PMO-4201 these items wait for each other: `M01 → M03 → M01`",
            "PMO-4201 item `M02` waits for itself: `M02 → M02`",
        ]
    );
    assert!(standing(&playbook).is_none());
    assert!(playbook.figures().get("roadmap.total_weeks").is_none());
    let sections = super::super::CHAPTER.sections;
    assert_eq!(sections(&playbook, &playbook.figures()).len(), 1);
}

#[test]
fn many_items_are_read_checked_and_calculated_in_no_time() {
    let mut plan = "start: 2000-01-03\nitems:\n".to_owned();
    for item in 1..=2000 {
        let after = if item > 3 {
            format!("[I{}, I{} SS + 1 day]", item - 1, item - 3)
        } else {
            "[]".to_owned()
        };
        writeln!(
            plan,
            "  I{item}: {{title: T, duration: 1 day, not_before: 2027-01-01, depends_on: {after}}}"
        )
        .expect("a text");
    }
    let (playbook, found) = read(&plan);
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(foreseen_end(&playbook).map(jiff::civil::Date::year), Some(2034));
}
