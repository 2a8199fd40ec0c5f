//! Days of the plan, reach, steps of the strategy, and the pages.

use super::calendar::{months, next, patience, planned};
use super::model::Communication;
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::section::Section;
use crate::source::Source;
use crate::vocabulary::date::parse_date;

fn read(communication: &str, stakeholders: &str) -> Playbook {
    let source = Source::from_texts([
        ("communication.yaml", communication),
        ("stakeholders.yaml", stakeholders),
    ]);
    let mut report = Report::default();
    let playbook = Playbook::read(&source, parse_date("2026-10-31"), false, &mut report);
    assert_eq!(report.errors(), 0, "{communication}");
    playbook
}

fn chapter(playbook: &Playbook) -> &Communication {
    playbook.communication.as_ref().expect("the chapter")
}

/// A plan of one row with these keys.
fn row(keys: &str) -> Playbook {
    let text = format!("messages:\n  M1: {{to: All, message: News, channel: mail, {keys}}}\n");
    read(&text, "stakeholders: {}\n")
}

#[test]
fn twelve_months_around_the_day() {
    let shown: Vec<String> = parse_date("2026-10-31")
        .map(months)
        .unwrap_or_default()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(shown.len(), 12);
    assert_eq!(
        (shown[0].as_str(), shown[3].as_str(), shown[11].as_str()),
        ("2026-07", "2026-10", "2027-06")
    );
}

#[test]
fn the_days_to_come_follow_the_rhythm() {
    for (keys, expected) in [
        (
            "frequency: monthly, next: 2026-11-06",
            "2026-11-06 2026-12-06 2027-01-06",
        ),
        // The last day of a month stays the last day.
        (
            "frequency: monthly, next: 2026-10-31",
            "2026-10-31 2026-11-30 2026-12-31 2027-01-31",
        ),
        ("frequency: quarterly, sent: {date: 2026-09-15}", "2026-12-15"),
        (
            "frequency: every 6 weeks, sent: {date: 2026-10-22}",
            "2026-12-03 2027-01-14",
        ),
        ("frequency: every 2 weeks, next: 2027-01-10", "2027-01-10 2027-01-24"),
        ("frequency: yearly, from: 2025-12", "2026-12-01"),
        (
            "frequency: monthly, from: 2027-01, sent: {date: 2026-01-05}",
            "2027-01-05",
        ),
        (
            "frequency: monthly, next: 2026-11-06, until: 2026-12",
            "2026-11-06 2026-12-06",
        ),
        ("frequency: once, next: 2026-11-06", "2026-11-06"),
        ("frequency: once, from: 2026-12", "2026-12-01"),
        ("frequency: once, sent: {date: 2026-10-06}", ""),
        ("frequency: as needed", ""),
        ("frequency: as needed, next: 2026-11-06", "2026-11-06"),
        // A next day that is over is no day to come.
        ("frequency: once, next: 2026-10-06", ""),
        ("frequency: monthly, next: 2026-10-06", ""),
        (
            "frequency: monthly, next: 2026-10-06, sent: {date: 2026-10-06}",
            "2026-11-06 2026-12-06 2027-01-06",
        ),
        // Sent today, so that it comes next in a month.
        (
            "frequency: monthly, next: 2026-10-31, sent: {date: 2026-10-31}",
            "2026-11-30 2026-12-31 2027-01-31",
        ),
        // What is dated later than the playbook was not sent yet.
        ("frequency: monthly, sent: {date: 2026-11-05}", ""),
    ] {
        let playbook = row(keys);
        let message = chapter(&playbook).messages.get("M1").expect("a row");
        let end = parse_date("2027-01-31").expect("a day");
        let days: Vec<String> = planned(message, playbook.as_of, end)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(days.join(" "), expected, "{keys}");
        assert_eq!(
            next(message, playbook.as_of).map(|day| day.to_string()).as_deref(),
            expected.split(' ').next().filter(|day| !day.is_empty()),
            "{keys}"
        );
    }
}

#[test]
fn patience_ends_after_one_and_a_half_times_the_rhythm() {
    for (keys, expected) in [
        ("frequency: weekly, sent: {date: 2026-10-01}", Some("2026-10-11")),
        ("frequency: monthly, sent: {date: 2026-09-15}", Some("2026-10-30")),
        (
            "frequency: quarterly, sent: [{date: 2026-06-15}, {date: 2026-03-01}]",
            Some("2026-10-31"),
        ),
        ("frequency: monthly", None),
        ("frequency: once, sent: {date: 2025-01-01}", None),
        ("frequency: as needed, sent: {date: 2025-01-01}", None),
    ] {
        let playbook = row(keys);
        let message = chapter(&playbook).messages.get("M1").expect("a row");
        let day = patience(message, playbook.as_of).map(|day| day.to_string());
        assert_eq!(day.as_deref(), expected, "{keys}");
    }
}

#[test]
fn reach_leaves_out_what_nobody_counted() {
    let playbook = row(
        "frequency: weekly, sent: [{date: 2026-10-15, sent_to: 60, reached: 30}, {date: 2026-10-22, sent_to: 20, reached: 20}, \
         {date: 2026-10-22, sent_to: 10, reached: 1}, {date: 2026-10-29, sent_to: unknown, reached: 40}, {date: 2026-10-30}, \
         {date: 2026-10-31, sent_to: 0, reached: 0}, {date: 2026-11-05, sent_to: 10, reached: 10}]",
    );
    let figures = playbook.figures();
    let number = |key: &str| figures.number(&format!("communication.{key}"));
    assert_eq!(number("M1.reach"), Some(51.0 / 90.0));
    assert_eq!(number("M1.sent"), Some(6.0));
    assert_eq!(number("M1.reach.last"), Some(0.1));
    assert_eq!(number("reach"), Some(0.1));
    assert_eq!(number("M1.2026-10-22.reach"), Some(1.0));
    assert_eq!(number("M1.2026-10-22-2.reach"), Some(0.1));
    assert_eq!(number("M1.2026-10-29.reach"), None);
    assert_eq!(figures.text("communication.M1.2026-10-29.reach"), "not known yet");
    assert_eq!(figures.text("communication.M1.2026-10-31.reach"), "not known yet");
    assert!(figures.get("communication.M1.2026-11-05.reach").is_none());
    assert_eq!(number("channels.mail.reach"), Some(51.0 / 90.0));
}

#[test]
fn five_steps_hold_what_seven_say() {
    let all = "situation: A, audiences: A, objectives: A, approaches: A, positioning: Pos, implementation: A, evaluation: Eva";
    for (strategy, expected) in [
        (all.to_owned(), "7 of 7"),
        (format!("tasks: 7, {all}"), "7 of 7"),
        (format!("tasks: 5, {all}"), "5 of 5"),
        ("tasks: 5, positioning: A, evaluation: A".to_owned(), "2 of 5"),
        ("positioning: A, evaluation: A".to_owned(), "2 of 7"),
    ] {
        let playbook = read(&format!("strategy: {{{strategy}}}\n"), "stakeholders: {}\n");
        let figures = playbook.figures();
        assert_eq!(figures.text("communication.steps"), expected, "{strategy}");
        let words = format!("{:?}", sections(&playbook));
        assert_eq!(
            words.contains("Not written yet."),
            expected.starts_with('2'),
            "{strategy}"
        );
        assert_eq!(
            words.contains("Pos") && words.contains("Eva"),
            strategy.contains("Pos"),
            "{strategy}"
        );
    }
}

fn sections(playbook: &Playbook) -> Vec<std::sync::Arc<Section>> {
    (super::CHAPTER.sections)(playbook, &playbook.figures())
}

#[test]
fn the_page_says_who_hears_next_and_who_hears_nothing() {
    let messages = "messages:\n\
        \u{20} M1: {to: Leads, stakeholders: a, message: News, channel: mail, frequency: monthly, next: 2026-11-05, sent: {date: 2026-10-05, sent_to: 4, reached: 1}}\n\
        \u{20} M2: {to: Staff, message: Talk, channel: visit, frequency: weekly, next: 2026-11-05, sent: {date: 2026-10-29, sent_to: 4, reached: 3}}\n\
        \u{20} M3: {to: Board, message: Page, channel: mail, frequency: quarterly, next: 2027-01-05}\n";
    let playbook = read(messages, "stakeholders: {a: {title: Ann}, b: {title: Bob}}\n");
    let sections = sections(&playbook);
    let page = sections.first().expect("a page");
    assert_eq!(
        page.answer.plain(),
        "3 audiences hear from the PMO by plan; next, on 5 November 2026: Leads and Staff."
    );
    let words = format!("{:?}", page.blocks);
    for expected in [
        "No row of the plan names 1 stakeholder: ",
        "Bob",
        "4\\u{a0}D",
        "Least reached: Leads, 25",
    ] {
        assert!(words.contains(expected), "{expected}\n{words}");
    }
    assert_eq!(playbook.figures().text("communication.unreached"), "1 of 2");
    let keys: Vec<&str> = sections.iter().map(|section| section.key.as_str()).collect();
    assert_eq!(keys, ["communication", "communication/reach"]);
    let reach = sections
        .last()
        .map(|section| section.answer.plain())
        .unwrap_or_default();
    assert_eq!(
        reach,
        "The newest sending of each row reached 50\u{a0}% of those it went to; the smallest share, of Leads, is 25\u{a0}%."
    );
}

#[test]
fn a_chapter_without_rows_still_answers() {
    let playbook = read("owner: coo\n", "stakeholders: {}\n");
    let sections = sections(&playbook);
    assert_eq!(sections.len(), 1);
    let answer = sections
        .first()
        .map(|section| section.answer.plain())
        .unwrap_or_default();
    assert_eq!(answer, "No row of the communication plan has been written yet.");
}
