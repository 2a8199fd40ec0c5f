//! What is reported of waves and lessons, what they add up to, and what a reader sees.

use super::read;
use crate::playbook::roadmap::adoption;

const ROLLOUT: &str = "start: 2026-06-01\n\
    items:\n\
    \u{20} A: {title: First, duration: 13 weeks, started: 2026-06-01, finished: 2026-08-28}\n\
    \u{20} B: {title: Second, duration: 20 weeks, started: 2026-08-03}\n\
    absorption: {north: 100, south: 50}\n\
    waves:\n\
    \u{20} W1:\n    title: One\n    item: A\n    areas: [north, south]\n    people: 60\n    people_by_area: {north: 40, south: 20}\n    adoption: 50 %\n\
    \u{20} W2:\n    title: Two\n    item: B\n    areas: [north]\n    people: 80\n    adoption: unknown\n";

#[test]
fn the_load_counts_all_waves_of_a_month_and_names_the_one_that_is_too_much() {
    let (playbook, found) = read(ROLLOUT);
    assert_eq!(
        found,
        ["PMO-4214 north has 120 people in change in Aug 2026, and can take 100 at once"]
    );
    let figures = playbook.figures();
    for (key, value) in [
        ("north.2026-06", 40.0),
        ("north.2026-08", 120.0),
        ("north.2026-12", 80.0),
        ("north.peak", 120.0),
        ("south.2026-08", 20.0),
        ("south.2026-09", 0.0),
        ("south.cap", 50.0),
    ] {
        assert_eq!(figures.number(&format!("roadmap.load.{key}")), Some(value), "{key}");
    }
}

#[test]
fn people_that_nobody_counted_make_the_load_unknown_not_zero() {
    let (playbook, _) = read(&ROLLOUT.replace("people: 80", "people: unknown"));
    let figures = playbook.figures();
    assert_eq!(figures.number("roadmap.load.north.2026-06"), Some(40.0));
    assert_eq!(figures.number("roadmap.load.north.2026-08"), None);
    assert_eq!(figures.text("roadmap.load.north.2026-08"), "not known yet");
    assert_eq!(figures.number("roadmap.people"), Some(60.0));
    let label = figures.get("roadmap.people").map(|figure| figure.label.clone());
    assert_eq!(label.as_deref(), Some("People in reach (1 of 2 waves)"));
}

#[test]
fn adoption_is_weighted_by_people_and_leaves_out_what_is_not_known() {
    let (playbook, _) = read(ROLLOUT);
    let all = adoption(playbook.roadmap.as_ref().expect("a roadmap"));
    assert_eq!((all.share, all.told, all.people), (Some(0.5), 1, 140.0));
    let (playbook, _) = read(&ROLLOUT.replace("adoption: unknown", "adoption: 0 %"));
    let all = adoption(playbook.roadmap.as_ref().expect("a roadmap"));
    assert_eq!((all.share, all.told), (Some(30.0 / 140.0), 2));
    let (playbook, _) = read("waves:\n  W1: {title: One, start: 2027-01-04, finish: 2027-02-05}\n");
    assert_eq!(playbook.figures().text("roadmap.adoption"), "not known yet");
}

#[test]
fn people_of_several_areas_are_split_evenly_and_reported() {
    let (playbook, found) = read(&ROLLOUT.replace("    people_by_area: {north: 40, south: 20}\n", ""));
    assert_eq!(
        found.first().map(String::as_str),
        Some("PMO-4212 wave `W1` reaches 2 areas, and nothing says how many of its 60 people belong to each")
    );
    assert_eq!(playbook.figures().number("roadmap.load.south.2026-06"), Some(30.0));
}

#[test]
fn an_overload_that_goes_on_is_one_finding() {
    let (_, found) = read(&ROLLOUT.replace("north: 100", "north: 70"));
    assert_eq!(
        found,
        ["PMO-4214 north has 120 people in change in Aug 2026, and can take 70 at once"]
    );
    let (_, found) = read(
        &ROLLOUT
            .replace("south: 50", "south: 10")
            .replace("north: 100", "north: 500"),
    );
    assert_eq!(
        found,
        ["PMO-4214 south has 20 people in change from Jun 2026 to Aug 2026, and can take 10 at once"]
    );
}

#[test]
fn the_pilot_is_judged_by_its_numbers() {
    let pilot = "pilot:\n  title: P\n  decision: DC04\n  criteria:\n\
        \u{20}   A: {title: Reports, at_least: 80, actual: 80, unit: \"%\"}\n\
        \u{20}   B: {title: Hours, at_most: 2.0, actual: 2.1, unit: hours}\n\
        \u{20}   C: {title: Load, at_least: 75, at_most: 85, actual: 80}\n\
        \u{20}   D: {title: Open, at_least: 1, actual: unknown}\n";
    let (playbook, found) = read(pilot);
    assert_eq!(found, Vec::<String>::new());
    let figures = playbook.figures();
    for (key, value) in [("met", 2.0), ("criteria", 4.0), ("judged", 3.0)] {
        assert_eq!(figures.number(&format!("roadmap.pilot.{key}")), Some(value), "{key}");
    }
    let sections = super::super::CHAPTER.sections;
    let words = format!("{:?}", sections(&playbook, &figures)).replace("\\u{a0}", " ");
    for expected in ["≥ 80 %", "≤ 2 hours", "75–85", "Missed", "not known yet", "DC04"] {
        assert!(words.contains(expected), "{expected}\n\n{words}");
    }
}

#[test]
fn every_item_wave_and_lesson_has_its_row() {
    let more = "quick_wins:\n  QW1: {title: List, date: 2026-06-01, result: found}\n\
        lessons:\n  LL1: {title: Seen, kind: worked, from: W1}\n";
    let (playbook, _) = read(&format!("{ROLLOUT}{more}"));
    let sections = super::super::CHAPTER.sections;
    let sections = sections(&playbook, &playbook.figures());
    let keys: Vec<&str> = sections.iter().map(|section| section.key.as_str()).collect();
    assert_eq!(keys, ["roadmap", "roadmap/waves", "roadmap/learning"]);
    for (section, ids) in sections.iter().zip([&["A", "B"][..], &["W1", "W2"], &["QW1", "LL1"]]) {
        let words = format!("{:?}", section.blocks);
        for id in ids {
            assert!(words.contains(&format!("id: Some(\"{id}\")")), "{id}");
        }
    }
    let answer = |place: usize| sections[place].answer.plain().replace('\u{a0}', " ");
    assert_eq!(
        answer(0),
        "Next, Second ends on 18 December 2026, 63 days late; the whole roadmap is foreseen to end on \
         18 December 2026, 9 weeks later than planned."
    );
    assert_eq!(
        answer(1),
        "1 of 2 waves is done; Two is running until 18 December 2026; adoption is 50.0 %, as far as it is known."
    );
    assert_eq!(answer(2), "1 of 1 quick win is done and 0 of 1 lesson is carried out.");
}
