//! Small cases: what is reported, derived and shown.

use super::{EdgePart, edge, place, steps};
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::source::Source;

fn read(stages: &str) -> (Playbook, Vec<String>) {
    let source = Source::from_texts([("stages.yaml", stages)]);
    let mut report = Report::default();
    let playbook = Playbook::read(
        &source,
        crate::vocabulary::date::parse_date("2026-10-31"),
        false,
        &mut report,
    );
    playbook.check(&mut report);
    let found = report
        .diagnostics()
        .iter()
        .map(|found| format!("{} {}", found.rule.code, found.message));
    (playbook, found.collect())
}

const FOUR: &str = "stages:\n\
    \u{20} A: {title: Now, start: 2025-01-13, finish: 2025-03-28, state: done}\n\
    \u{20} B: {title: Rollout, start: 2026-10-21, finish: 2026-11-05, forecast: 2026-11-10, state: in progress, status: at risk}\n\
    \u{20} C: {title: Improve, start: 2026-03-09, state: in progress, status: on track}\n\
    \u{20} D: {title: Later, start: 2027-03-09, finish: 2027-03-30, state: planned}\n";

#[test]
fn dates_and_states_go_together() {
    let stages = "stages:\n\
        \u{20} A: {title: T, start: 2026-03-28, finish: 2026-01-13, state: done}\n\
        \u{20} B: {title: T, start: 2026-01-13, finish: 2026-11-01, state: done}\n\
        \u{20} C: {title: T, start: 2026-11-01, state: in progress, status: on track}\n\
        \u{20} D: {title: T, start: 2026-01-13, finish: 2026-10-30, state: in progress}\n\
        \u{20} E: {title: T, start: 2026-10-30, state: planned}\n\
        \u{20} F: {title: T, start: 2026-01-13, finish: 2026-10-31, state: done, progress: 80 %}\n\
        \u{20} G: {title: T, start: 2026-01-13, finish: 2027-01-13, state: in progress, status: at risk, progress: 130 %}\n";
    let (_, found) = read(stages);
    assert_eq!(
        found,
        [
            "PMO-3201 stage `A` is planned to end before it begins",
            "PMO-3202 stage `B` is done, but its last day is still to come",
            "PMO-3202 stage `C` is in progress, but its first day is still to come",
            "PMO-3205 stage `D` is in progress, but its last day is over",
            "PMO-3204 nothing says how stage `D` stands",
            "PMO-3205 stage `E` is planned, but its first day is over",
            "PMO-3206 the progress of stage `F` does not go with `state: done`",
            "PMO-3203 the progress of stage `G` is not between 0 % and 100 %",
        ]
    );
}

#[test]
fn progress_comes_from_the_dates_unless_it_is_given() {
    let (playbook, found) = read(FOUR);
    assert_eq!(found, Vec::<String>::new());
    let figures = playbook.figures();
    for (stage, text) in [
        ("A", "100\u{a0}%"),
        ("B", "50\u{a0}%"),
        ("C", "without an end"),
        ("D", "0\u{a0}%"),
    ] {
        assert_eq!(figures.text(&format!("stages.{stage}.progress")), text, "{stage}");
    }
    assert_eq!(
        figures.get("stages.current").map(|figure| figure.value.clone()),
        Some("B".into())
    );
    assert_eq!(figures.text("stages.finish"), "30 March 2027");
    let (playbook, _) = read(&FOUR.replace("status: at risk}", "status: at risk, progress: 20 %}"));
    assert_eq!(playbook.figures().number("stages.B.progress"), Some(0.2));
}

#[test]
fn the_bar_and_the_stepper_show_each_stage() {
    let (playbook, _) = read(FOUR);
    let part = |done, share| EdgePart { done, share };
    assert_eq!(
        edge(&playbook),
        [
            part(true, Some(1.0)),
            part(false, Some(0.5)),
            part(false, None),
            part(false, Some(0.0))
        ]
    );
    let steps: Vec<String> = steps(&playbook)
        .into_iter()
        .map(|step| {
            format!(
                "{} | {} | {}{}",
                step.title,
                step.dates,
                step.chip.word,
                if step.current { " | here" } else { "" }
            )
        })
        .collect();
    assert_eq!(
        steps,
        [
            "Now | Jan – Mar 2025 | Complete",
            "Rollout | Oct – Nov 2026 | In progress, at risk | here",
            "Improve | since Mar 2026 | In progress, on track",
            "Later | Mar 2027 | Not started",
        ]
    );
}

#[test]
fn the_place_is_said_in_words() {
    let line = |text: &str| place(&read(text).0).map(|(place, words)| format!("{place}. {}", words.plain()));
    assert_eq!(
        line(FOUR).as_deref(),
        Some("Stage 2 of 4: Rollout. At risk, foreseen to end on 10 November 2026.")
    );
    assert_eq!(
        line(&format!("{FOUR}now: Wave 3.\n")).as_deref(),
        Some("Stage 2 of 4: Rollout. Wave 3.")
    );
    let one = "stages: {A: {title: Now, start: 2025-01-13, finish: 2025-03-28, state: done}}\n";
    assert_eq!(
        line(one).as_deref(),
        Some("The stage is over. Complete since 28 March 2025.")
    );
    let planned = "stages: {A: {title: Now, start: 2027-01-13, state: planned}}\n";
    assert_eq!(
        line(planned).as_deref(),
        Some("Before stage 1 of 1: Now. Begins on 13 January 2027.")
    );
    assert_eq!(line("owner: coo\n"), None);
}

#[test]
fn a_page_has_a_part_for_each_stage() {
    let (playbook, _) = read(FOUR);
    let sections = super::CHAPTER.sections;
    let sections = sections(&playbook, &playbook.figures());
    let keys: Vec<&str> = sections.iter().map(|section| section.key.as_str()).collect();
    assert_eq!(keys, ["stages", "stages/A", "stages/B", "stages/C", "stages/D"]);
    let section = sections.first().expect("a section");
    assert_eq!(section.title, "The four stages");
    let words = format!("{:?}", section.blocks);
    for expected in [
        "2 Rollout",
        "21 Oct 2026 to 5 Nov 2026, foreseen to end on 10 Nov 2026, 5 days later.",
        " of its time has passed.",
        "Since 9 Mar 2026, without an end.",
    ] {
        assert!(words.contains(expected), "{expected}\n\n{words}");
    }
}

#[test]
fn activities_are_counted_as_of_the_day() {
    let text = "stages:\n\
        \u{20} A:\n\
        \u{20}   title: Now\n\
        \u{20}   start: 2026-01-13\n\
        \u{20}   state: in progress\n\
        \u{20}   status: on track\n\
        \u{20}   activities:\n\
        \u{20}     a: {title: Done, done: 2026-10-31}\n\
        \u{20}     b: {title: To come, done: 2026-11-01}\n\
        \u{20}     c: {title: Open, due: 2026-10-31}\n\
        \u{20} B: {title: Nothing to do, start: 2027-01-13, state: planned}\n";
    let (playbook, found) = read(text);
    assert_eq!(
        found,
        ["PMO-3208 activity `b` is done on 1 November 2026, which is still to come"]
    );
    let figures = playbook.figures();
    assert_eq!(figures.number("stages.A.activities"), Some(3.0));
    assert_eq!(figures.number("stages.A.activities_finished"), Some(1.0));
    assert_eq!(figures.text("stages.A.activities_done"), "33\u{a0}%");
    assert_eq!(figures.get("stages.B.activities_done"), None);
    let sections = (super::CHAPTER.sections)(&playbook, &figures);
    let page = sections
        .iter()
        .find(|section| section.key == "stages/A")
        .expect("a page");
    assert_eq!(
        page.next.as_ref().map(|next| next.text.as_str()),
        Some("Stage 2: Nothing to do")
    );
}

#[test]
fn each_area_is_in_the_last_stage_that_has_begun() {
    let text = "implementation:\n\
        \u{20} a: {exploration: 2026-11-01}\n\
        \u{20} b: {exploration: 2026-01-01, installation: 2026-10-31}\n\
        \u{20} c: {exploration: 2026-01-01, full: 2026-02-01, until: 2026-10-31}\n\
        \u{20} d: {exploration: 2026-01-01, full: 2026-02-01, until: 2026-10-30}\n\
        \u{20} e: {}\n";
    let (playbook, found) = read(text);
    assert_eq!(found, Vec::<String>::new());
    let figures = playbook.figures();
    for (area, stage) in [
        ("a", "Not begun"),
        ("b", "Installation"),
        ("c", "Full"),
        ("d", "Complete"),
        ("e", "Not begun"),
    ] {
        assert_eq!(figures.text(&format!("stages.implementation.{area}")), stage, "{area}");
    }
}
