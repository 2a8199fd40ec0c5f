//! The formulas against known answers and at their edges, and the pages with and without the stance.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::model::Stakeholders;
use super::page::pages;
use super::standing::{Index, gap, index, moment, months, quadrant, to_win};
use crate::diagnostic::Report;
use crate::playbook::section::Section;
use crate::playbook::{Playbook, View};
use crate::source::Source;
use crate::vocabulary::date::parse_date;

fn read_as_of(stakeholders: &str, as_of: &str) -> Playbook {
    read_for(stakeholders, as_of, None)
}

fn read_for(stakeholders: &str, as_of: &str, audience: Option<&str>) -> Playbook {
    let people =
        "pmo: {name: Office, type: unknown, sponsor: coo}\npeople: {coo: {role: Operating Officer, name: Tom}}\n";
    let source = Source::from_texts([("foundation.yaml", people), ("stakeholders.yaml", stakeholders)]);
    let mut report = Report::default();
    let view = View {
        language: None,
        as_of: parse_date(as_of),
        drafts: false,
        audience,
        withheld: None,
    };
    let playbook = Playbook::read_for(view, &source, None, &mut report);
    assert_eq!(report.errors(), 0, "{stakeholders}");
    playbook
}

fn read(stakeholders: &str) -> Playbook {
    read_as_of(stakeholders, "2026-10-31")
}

fn chapter(playbook: &Playbook) -> &Stakeholders {
    playbook.stakeholders.as_ref().expect("the chapter")
}

fn whole(playbook: &Playbook) -> Index {
    let all = chapter(playbook).stakeholders.iter();
    index(all.map(|(_, stakeholder)| stakeholder), playbook.as_of)
}

fn one(power: &str, interest: &str, now: &str, desired: &str) -> String {
    format!(
        "stakeholders:\n  coo: {{power: {power}, interest: {interest}, engagement: {{2026-10: {now}}}, desired: {desired}}}\n"
    )
}

#[test]
fn the_index_of_the_sample_is_that_of_the_answers() {
    let data: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/data/northmere.json")).expect("the data");
    let answers: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/data/northmere-answers.json")).expect("the answers");
    let mut text = "stakeholders:\n".to_owned();
    for stakeholder in data["stakeholders"].as_array().expect("a list") {
        writeln!(
            text,
            "  {}: {{title: T, power: {}, interest: {}, desired: {}, engagement: {{2026-10: {}, 2025-02: {}}}}}",
            stakeholder["id"].as_str().expect("an id"),
            stakeholder["power"],
            stakeholder["interest"],
            stakeholder["desired"].as_str().expect("a level"),
            stakeholder["engagement"]["2026-10"].as_str().expect("a level"),
            stakeholder["engagement"]["2025-02"].as_str().expect("a level")
        )
        .expect("a text");
    }
    let playbook = read(&text);
    let figures = playbook.figures();
    let answers = &answers["engagement"];
    for (key, answer) in [
        ("index", "index_2026"),
        ("index.2026-10", "index_2026"),
        ("index.first", "index_2025"),
        ("index.2025-02", "index_2025"),
    ] {
        let share = figures.number(&format!("stakeholders.{key}")).expect(key);
        let expected = answers[answer].as_f64().expect(answer);
        assert!((share * 100.0 - expected).abs() <= 0.005, "{key}: {share}");
    }
    for (key, answer) in [
        ("at_desired", "at_desired_2026"),
        ("at_desired.first", "at_desired_2025"),
    ] {
        assert_eq!(
            figures.number(&format!("stakeholders.{key}")),
            answers[answer].as_f64(),
            "{key}"
        );
    }
    assert_eq!(figures.text("stakeholders.at_desired"), "6 of 12");
    assert_eq!(figures.text("stakeholders.index.known"), "12 of 12");
    // The gaps of the scenario's table.
    let gaps: Vec<&str> = (1..=12)
        .map(|number| figures.text(&format!("stakeholders.ST{number:02}.gap")))
        .collect();
    assert_eq!(gaps, ["1", "0", "0", "1", "0", "0", "1", "1", "1", "0", "0", "1"]);
    let first: Vec<&str> = to_win(chapter(&playbook), playbook.as_of)
        .iter()
        .map(|(id, _)| id.value.as_str())
        .collect();
    assert_eq!(first, ["ST01", "ST07", "ST04", "ST09", "ST08", "ST12"]);
}

#[test]
fn the_sample_says_what_the_answers_say() {
    let playbook = read(include_str!("../../../content/stakeholders.yaml"));
    let figures = playbook.figures();
    for (key, text) in [
        ("index", "86.7\u{a0}%"),
        ("index.first", "54.5\u{a0}%"),
        ("at_desired", "6 of 12"),
        ("at_desired.first", "0 of 12"),
        ("groups.regional.index", "50\u{a0}%"),
        ("groups.executive.index", "90.6\u{a0}%"),
        ("coast-manager.quadrant", "keep informed"),
    ] {
        assert_eq!(figures.text(&format!("stakeholders.{key}")), text, "{key}");
    }
}

#[test]
fn edges_of_the_index() {
    // Everybody is wished to be unaware: nothing to divide by, and everybody is where they should be.
    let playbook = read(&one("5", "5", "neutral", "unaware"));
    assert_eq!(whole(&playbook).share, None);
    assert_eq!(whole(&playbook).at_desired, 1);
    assert_eq!(playbook.figures().text("stakeholders.index"), "no data");
    // Above what is needed counts as reached, and the index may exceed 100 %.
    let playbook = read(&one("5", "5", "leading", "neutral"));
    assert_eq!(whole(&playbook).share, Some(2.0));
    assert_eq!(playbook.figures().text("stakeholders.coo.gap"), "−2");
    assert_eq!(playbook.figures().text("stakeholders.at_desired"), "1 of 1");
    // Unaware is a level, and not the same as not known.
    let playbook = read(&one("5", "5", "unaware", "leading"));
    assert_eq!(whole(&playbook).share, Some(0.0));
    assert_eq!(playbook.figures().text("stakeholders.index"), "0\u{a0}%");
    for (text, counted, judged) in [
        (one("unknown", "5", "neutral", "leading"), 0, 1),
        (one("5", "unknown", "neutral", "leading"), 0, 1),
        (one("5", "5", "unknown", "leading"), 0, 0),
        (one("5", "5", "neutral", "{exempt: a court decides}"), 0, 0),
    ] {
        let found = whole(&read(&text));
        assert_eq!(
            (found.share, found.counted, found.judged, found.all),
            (None, counted, judged, 1),
            "{text}"
        );
    }
    assert_eq!(whole(&read("stakeholders: {}\n")), Index::default());
}

#[test]
fn those_of_whom_something_is_not_known_are_left_out_and_shown_in_words() {
    let text = "stakeholders:\n\
        \u{20} coo: {power: 5, interest: 5, engagement: {2026-10: neutral}, desired: leading, actions: Visit, next_contact: 2026-11-03}\n\
        \u{20} b: {title: Bee, power: unknown, interest: 5, engagement: {2026-10: {unknown: {owner: coo, by: 2026-12-01}}}, desired: leading}\n\
        \u{20} c: {title: Sea}\n";
    let playbook = read(text);
    let figures = playbook.figures();
    assert_eq!(figures.number("stakeholders.index"), Some(0.5));
    assert_eq!(figures.text("stakeholders.index.known"), "1 of 3");
    let words = format!("{:?}", pages(&playbook, chapter(&playbook), &figures, true));
    for expected in [
        "not known yet: Operating Officer finds out by 1 December 2026",
        "Power not known yet; interest 5",
        "not judged yet",
        "Power not known yet; interest not known yet",
        "All values are known of ",
    ] {
        assert!(words.contains(expected), "{expected}");
    }
    assert!(figures.get("stakeholders.c.gap").is_none());
}

#[test]
fn judgements_are_ordered_by_date_and_an_open_one_is_not_replaced_by_an_older_one() {
    let text = "stakeholders:\n  coo: {power: 5, interest: 5, desired: leading, \
        engagement: {2026-10-15: supportive, 2025-02: resistant, 2026-10-02: neutral, 2026-06: unknown, 2026-12: leading}}\n";
    let at = |day: &str| {
        let playbook = read_as_of(text, day);
        let stakeholder = chapter(&playbook).stakeholders.get("coo").expect("one");
        gap(stakeholder, playbook.as_of)
    };
    assert_eq!(at("2025-01-31"), None);
    assert_eq!(at("2025-02-28"), Some(3));
    assert_eq!(at("2026-07-31"), None);
    assert_eq!(at("2026-10-14"), Some(2));
    assert_eq!(at("2026-10-31"), Some(1));
    assert_eq!(at("2026-12-31"), Some(0));
    let playbook = read(text);
    let shown: Vec<String> = months(chapter(&playbook), playbook.as_of)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(shown, ["2025-02", "2026-06", "2026-10"]);
    for (key, is) in [
        ("2026-10", true),
        ("2026-10-31", true),
        ("2026-Q4", false),
        ("2026", false),
        ("soon", false),
    ] {
        assert_eq!(moment(key).is_some(), is, "{key}");
    }
}

#[test]
fn high_means_above_three() {
    for (power, interest, corner) in [
        (3, 3, "monitor"),
        (4, 3, "keep satisfied"),
        (3, 4, "keep informed"),
        (4, 4, "manage closely"),
        (1, 5, "keep informed"),
    ] {
        let playbook = read(&one(&power.to_string(), &interest.to_string(), "neutral", "neutral"));
        let stakeholder = chapter(&playbook).stakeholders.get("coo").expect("one");
        assert_eq!(quadrant(stakeholder), Some(corner), "{power} {interest}");
    }
}

fn answer(sections: &[std::sync::Arc<Section>]) -> String {
    sections
        .first()
        .map(|section| section.answer.plain())
        .unwrap_or_default()
}

#[test]
fn the_answer_fits_what_is_known() {
    let said = |text: &str| {
        let playbook = read(text);
        answer(&crate::playbook::section::shared(pages(
            &playbook,
            chapter(&playbook),
            &playbook.figures(),
            true,
        )))
    };
    assert_eq!(said("stakeholders: {}\n"), "No stakeholder has been written yet.");
    assert_eq!(
        said("stakeholders: {coo: {power: 5}}\n"),
        "1 stakeholder in the register; how they stand has not been judged yet."
    );
    assert_eq!(
        said(&one("5", "5", "leading", "leading")),
        "1 of 1 stakeholders stand where we need them."
    );
    let open = one("5", "5", "neutral", "leading");
    assert_eq!(
        said(&open),
        "0 of 1 stakeholders stand where we need them; next to win is Operating Officer."
    );
    let planned = open.replace("desired", "next_contact: 2026-11-03, desired");
    assert!(said(&planned).ends_with(", and the next talk is with Operating Officer on 3 November 2026."));
}

/// Everything that must not be seen has a word of its own here.
const CONFIDENTIAL: &str = "about: The twelve on whom the office depends.\n\
    stance_for: [executives]\n\
    aim: {index: 87 %, by: 2027-03-31}\n\
    findings: {grid: Secretgrid, buy-in: Secretbuyin, adoption: Habits spread}\n\
    stakeholders:\n\
    \u{20} coo: {group: executive, power: 5, interest: 4, needs: Secretneed, engagement: {2025-02: resistant, 2026-10: unaware}, desired: supportive, actions: [Secretaction], next_contact: 2026-11-19, owner: coo}\n\
    \u{20} wards: {title: Ward leads, size: 60, group: delivery, power: 2, interest: 3, engagement: {2026-10: {unknown: {owner: coo, by: 2026-12-17}}}, desired: neutral}\n\
    changes:\n\
    \u{20} B1: {from: Ask around, to: Look it up, who: coo, adopted: {2026-10: 30 %}}\n";

#[test]
fn without_the_stance_nothing_gives_it_away() {
    let playbook = read_for(CONFIDENTIAL, "2026-10-31", Some("all-staff"));
    let mut open = playbook.open_values.iter();
    assert!(
        open.all(|open| open.chapter != "stakeholders"),
        "{:?}",
        playbook.open_values
    );
    let figures = playbook.figures();
    let keys: Vec<&str> = figures.keys().filter(|key| key.starts_with("stakeholders")).collect();
    assert_eq!(
        keys,
        [
            "stakeholders.changes.B1.adopted",
            "stakeholders.changes.count",
            "stakeholders.changes.habit",
            "stakeholders.count",
            "stakeholders.groups.delivery.count",
            "stakeholders.groups.delivery.heard",
            "stakeholders.groups.executive.count",
            "stakeholders.groups.executive.heard",
            "stakeholders.heard",
        ]
    );
    let sections = (super::CHAPTER.sections)(&playbook, &figures);
    let page = format!("{:?}", sections.first()).to_lowercase();
    let data = serde_json::to_string(chapter(&playbook)).expect("data").to_lowercase();
    for word in [
        "unaware",
        "resistant",
        "neutral",
        "supportive",
        "leading",
        "secret",
        "2026-11-19",
        "19 nov",
        "87",
        "17 dec",
        "closely",
        "satisfied",
        "keep informed",
        "desired\":\"",
        "power 5",
        "interest 4",
        "chart(",
    ] {
        assert!(!page.contains(word), "the page says {word}:\n{page}");
        assert!(!data.contains(word), "the data say {word}:\n{data}");
    }
    assert_eq!(answer(&sections), "Office works with 2 stakeholders in 2 groups.");
    for word in [
        "operating officer",
        "tom",
        "ward leads",
        "60 people",
        "delivery",
        "shown to executives only.",
    ] {
        assert!(page.contains(word), "{word}\n{page}");
    }
    // What people do differently is no stance.
    assert_eq!(sections.len(), 2);
    let change = format!("{:?}", sections.last());
    assert!(
        change.contains("Look it up") && change.contains("Habits spread"),
        "{change}"
    );
    for word in ["Secret", "resistant", "unaware", "supportive"] {
        assert!(!change.contains(word), "{word}");
    }
}

#[test]
fn with_the_stance_all_of_it_is_there() {
    for audience in [None, Some("executives")] {
        let playbook = read_for(CONFIDENTIAL, "2026-10-31", audience);
        let sections = (super::CHAPTER.sections)(&playbook, &playbook.figures());
        let page = format!("{:?}", sections.first());
        for word in [
            "Secretneed",
            "Secretaction",
            "19 Nov 2026",
            "Secretgrid",
            "Secretbuyin",
            "unaware",
            "Manage closely",
        ] {
            assert!(page.contains(word), "{word}");
        }
    }
}

proptest! {
    /// Whoever stands exactly where they should makes 100 %; weights and order do not matter.
    #[test]
    fn all_at_desired_is_one(rows in proptest::collection::vec((1..=5_u32, 1..=5_u32, 1..=4_usize), 1..12)) {
        const LEVELS: [&str; 5] = ["unaware", "resistant", "neutral", "supportive", "leading"];
        let text = |rows: &[(u32, u32, usize)]| {
            let mut text = "stakeholders:\n".to_owned();
            for (number, (power, interest, level)) in rows.iter().enumerate() {
                let level = LEVELS[*level];
                writeln!(text, "  s{number}: {{title: T, power: {power}, interest: {interest}, desired: {level}, engagement: {{2026-10: {level}}}}}").expect("a text");
            }
            text
        };
        let found = whole(&read(&text(&rows)));
        prop_assert_eq!(found.share, Some(1.0));
        prop_assert_eq!(found.at_desired, rows.len());
    }

    /// The index lies between 0 and 4 whatever is judged, and somebody who rises never lowers it.
    #[test]
    fn a_rise_never_lowers_the_index(rows in proptest::collection::vec((1..=5_u32, 1..=5_u32, 0..=3_usize, 1..=4_usize), 1..12)) {
        const LEVELS: [&str; 5] = ["unaware", "resistant", "neutral", "supportive", "leading"];
        let share = |rise: usize| {
            let mut text = "stakeholders:\n".to_owned();
            for (number, (power, interest, now, desired)) in rows.iter().enumerate() {
                let now = LEVELS[if number == 0 { now + rise } else { *now }];
                writeln!(text, "  s{number}: {{title: T, power: {power}, interest: {interest}, desired: {}, engagement: {{2026-10: {now}}}}}",
                    LEVELS[*desired]).expect("a text");
            }
            whole(&read(&text)).share.expect("a share")
        };
        let (before, after) = (share(0), share(1));
        prop_assert!((0.0..=4.0).contains(&before));
        prop_assert!(after > before);
    }
}
