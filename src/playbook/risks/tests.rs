//! Small cases: what is reported, derived and shown.

use std::fmt::Write as _;

use proptest::prelude::*;
use serde_json::Value;

use super::{Band, band, top, top_blocks};
use crate::chart::Chart;
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Section};
use crate::source::Source;
use crate::vocabulary::figure::Figures;

fn read(risks: &str) -> (Playbook, Vec<String>) {
    let source = Source::from_texts([("risks.yaml", risks)]);
    let mut report = Report::default();
    let as_of = crate::vocabulary::date::parse_date("2026-10-31");
    let playbook = Playbook::read(&source, as_of, false, &mut report);
    playbook.check(&mut report);
    let found = report
        .diagnostics()
        .iter()
        .map(|found| format!("{} {}", found.rule.code, found.message));
    (playbook, found.collect())
}

fn data(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn section(playbook: &Playbook, key: &str) -> Section {
    let sections = super::page::sections(playbook, &playbook.figures());
    let found = sections.into_iter().find(|section| section.key == key);
    found.expect("the section is made")
}

fn near(figures: &Figures, key: &str, answer: &Value) {
    let (found, answer) = (figures.number(key).expect(key), answer.as_f64().expect(key));
    assert!((found - answer).abs() < 1e-9, "{key} is {found}, expected {answer}");
}

#[test]
fn the_sample_has_the_known_answers() {
    let (playbook, _) = read(include_str!("../../../content/risks.yaml"));
    let figures = playbook.figures();
    let answers = &data(include_str!("../../../tests/data/northmere-answers.json"))["risks"];
    near(&figures, "risks.threat_exposure", &answers["threat_emv"]);
    near(&figures, "risks.opportunity_exposure", &answers["opportunity_emv"]);
    near(&figures, "risks.net_exposure", &answers["net_emv"]);
    near(&figures, "risks.inherent_sum", &answers["inherent_sum"]);
    near(&figures, "risks.residual_sum", &answers["residual_sum"]);
    for band in ["high", "medium", "low"] {
        near(&figures, &format!("risks.bands.{band}"), &answers["bands"][band]);
    }
    let scenario = data(include_str!("../../../tests/data/northmere.json"));
    for risk in scenario["risks"].as_array().expect("a list") {
        let id = risk["id"].as_str().expect("an id");
        let product = |a: &Value, b: &Value| a.as_f64().expect(id) * b.as_f64().expect(id);
        let score = product(&risk["probability"], &risk["impact"]);
        near(&figures, &format!("risks.{id}.score"), &score.into());
        let exposure = product(&risk["probability_pct"], &risk["impact_keur"]) / 100.0;
        near(&figures, &format!("risks.{id}.exposure"), &exposure.into());
        let residual = product(&risk["residual"][0], &risk["residual"][1]);
        near(&figures, &format!("risks.{id}.residual"), &residual.into());
    }
    assert_eq!(figures.text("risks.open"), "11");
    assert_eq!(figures.text("risks.R12.exposure"), "−75\u{a0}EUR");
}

#[test]
fn the_textbook_has_the_same_expected_value() {
    let answer = &data(include_str!("../../../tests/data/textbook-answers.json"))["emv"];
    let mut risks = "risks:\n".to_owned();
    for (index, item) in answer["items"].as_array().expect("a list").iter().enumerate() {
        let (chance, amount) = (
            item[0].as_f64().expect("a chance"),
            item[1].as_f64().expect("an amount"),
        );
        // In the book a threat is below zero; here the kind tells.
        let (kind, strategy) = if amount < 0.0 {
            ("threat", "accept")
        } else {
            ("opportunity", "accept")
        };
        let _ = writeln!(
            risks,
            "  R{index}: {{title: T, kind: {kind}, chance: {} %, amount: {}, probability: 1, impact: 1, strategy: {strategy}}}",
            chance * 100.0,
            amount.abs()
        );
    }
    let (playbook, found) = read(&risks);
    assert_eq!(found, Vec::<String>::new());
    let total = -answer["total"].as_f64().expect("a total");
    near(&playbook.figures(), "risks.net_exposure", &total.into());
}

#[test]
fn what_is_not_known_is_named_and_not_zero() {
    let (playbook, found) = read(
        "risks:\n\
         \u{20} A: {title: A, probability: 2, impact: 5, chance: 10 %, amount: 100, strategy: accept}\n\
         \u{20} B: {title: B, probability: unknown, impact: 5, chance: unknown, amount: 900, strategy: accept}\n\
         \u{20} C: {title: C, probability: 1, impact: 1, strategy: accept}\n",
    );
    assert_eq!(found, Vec::<String>::new());
    let figures = playbook.figures();
    let net = "10\u{a0}EUR, without 2 risks that have no estimate";
    assert_eq!(figures.text("risks.net_exposure"), net);
    assert_eq!(figures.text("risks.opportunity_exposure"), "0\u{a0}EUR");
    assert_eq!(figures.text("risks.B.exposure"), "not known yet");
    assert_eq!(figures.text("risks.B.score"), "not known yet");
    assert_eq!(
        figures.text("risks.inherent_sum"),
        "11, without 1 risk that has no score"
    );
    assert_eq!(figures.text("risks.residual_sum"), "not known yet");
    assert_eq!(figures.number("risks.bands.unknown"), Some(1.0));
    let (playbook, _) = read("risks:\n  B: {title: B, probability: 3, impact: 5, strategy: accept}\n");
    assert_eq!(
        playbook
            .figures()
            .get("risks.net_exposure")
            .map(|figure| figure.value.clone()),
        Some(Value::Null)
    );
    // Without estimates the bars show scores.
    let page = section(&playbook, "risks");
    assert!(page.charts().any(|chart| chart.finding == "B scores highest"));
}

#[test]
fn what_is_closed_counts_no_more() {
    let (playbook, found) = read(
        "risks:\n\
         \u{20} A: {title: A, probability: 5, impact: 5, chance: 90 %, amount: 100, strategy: accept, state: closed, closed_on: 2026-01-01}\n\
         \u{20} B: {title: B, probability: 5, impact: 5, chance: 90 %, amount: 100, strategy: accept, state: happened, closed_on: 2026-01-01, issue: I1}\n\
         issues:\n\
         \u{20} I1: {title: Here it is}\n",
    );
    assert_eq!(found, Vec::<String>::new());
    let figures = playbook.figures();
    assert_eq!(figures.text("risks.net_exposure"), "0\u{a0}EUR");
    assert_eq!(figures.number("risks.open"), Some(0.0));
    assert_eq!(figures.number("risks.closed"), Some(2.0));
    assert_eq!(section(&playbook, "risks").answer.plain(), "No risk is open.");
    assert!(top(&playbook, 3).is_empty());
    assert!(top_blocks(&playbook, &figures, 3).is_empty());
}

#[test]
fn numbers_and_strategies_have_to_fit() {
    let (_, found) = read(
        "risks:\n\
         \u{20} A: {title: A, probability: 6, impact: 0, strategy: accept}\n\
         \u{20} B: {title: B, probability: 1, impact: 1, chance: 101 %, amount: -5, strategy: exploit}\n\
         \u{20} C: {title: C, kind: opportunity, probability: 1, impact: 1, strategy: avoid}\n\
         \u{20} D: {title: D, probability: 2, impact: 2, strategy: accept, residual: {probability: 3, impact: 2}}\n\
         \u{20} E: {title: E, kind: opportunity, probability: 2, impact: 2, strategy: enhance, residual: {probability: 3, impact: 2}}\n\
         \u{20} F: {title: F, probability: 5, impact: 3, strategy: accept}\n",
    );
    assert_eq!(
        found,
        [
            "PMO-4601 the probability of `A` is 6, expected a number from 1 to 5",
            "PMO-4601 the impact of `A` is 0, expected a number from 1 to 5",
            "PMO-4604 the chance of `B` is not between 0 % and 100 %",
            "PMO-4603 the amount of `B` lies below zero",
            "PMO-4602 `B` is a threat, but `exploit` is what is done about an opportunity",
            "PMO-4602 `C` is an opportunity, but `avoid` is what is done about a threat",
            "PMO-4605 `D` scores 4 today and 6 after the response",
            "PMO-4609 `F` scores 15, and nothing says what is done about it",
            "PMO-4610 `F` scores 15, and nobody looks after it",
        ]
    );
}

#[test]
fn states_go_with_their_days() {
    let (_, found) = read(
        "risks:\n\
         \u{20} A: {title: A, probability: 1, impact: 1, strategy: accept, state: closed}\n\
         \u{20} B: {title: B, probability: 1, impact: 1, strategy: accept, state: closed, closed_on: 2026-11-01}\n\
         \u{20} C: {title: C, probability: 1, impact: 1, strategy: accept, closed_on: 2026-10-01}\n\
         \u{20} D: {title: D, probability: 1, impact: 1, strategy: accept, state: happened, closed_on: 2026-10-01}\n\
         \u{20} E: {title: E, probability: 1, impact: 1, strategy: accept, state: happened, closed_on: 2026-10-01, issue: I9}\n\
         issues:\n\
         \u{20} I1: {title: I, severity: 9, raised_on: 2026-03-02, settled_on: 2026-03-01, due: 2026-01-01}\n\
         \u{20} I2: {title: I, due: 2026-10-30}\n\
         \u{20} I3: {title: I, due: 2026-10-31}\n\
         assumptions:\n\
         \u{20} A1: {title: A, due: 2026-10-30}\n\
         \u{20} A2: {title: A, due: 2026-10-30, state: wrong}\n\
         dependencies:\n\
         \u{20} D1: {title: D, from: Finance, due: 2026-10-30, needed_by: [W9]}\n\
         changes:\n\
         \u{20} C1: {title: C, asked_on: 2026-12-01}\n",
    );
    assert_eq!(
        found,
        [
            "PMO-4606 `A` is closed, but nothing says since when",
            "PMO-4607 `B` was closed on 1 November 2026, which is still to come",
            "PMO-4608 `C` has a day of closing, but nothing says that it is closed",
            "PMO-4611 `D` has happened, but nothing says which issue it is now",
            "PMO-2002 there is no issue `I9`",
            "PMO-4601 the severity of `I1` is 9, expected a number from 1 to 5",
            "PMO-4614 the issue `I1` is settled before it came",
            "PMO-4612 the issue `I2` was due on 30 October 2026",
            "PMO-4612 the assumption `A1` was due on 30 October 2026",
            "PMO-4612 the dependency `D1` was due on 30 October 2026",
            "PMO-4607 the change `C1` was asked for on 1 December 2026, which is still to come",
        ]
    );
}

#[test]
fn the_page_names_the_worst_first() {
    let (playbook, _) = read(include_str!("../../../content/risks.yaml"));
    let figures = playbook.figures();
    let ids: Vec<&str> = top(&playbook, 3).iter().map(|top| top.id.value.as_str()).collect();
    assert_eq!(ids, ["R02", "R03", "R06"]);
    assert_eq!(top(&playbook, 1)[0].band, Some(Band::High));
    let page = section(&playbook, "risks");
    let answer = page.answer.plain();
    assert!(
        answer.starts_with("3 of 10 open threats are high; the worst is “PMO is seen"),
        "{answer}"
    );
    let anchors: Vec<&str> = page
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table.rows.iter().filter_map(|row| row.id.as_deref())),
            _ => None,
        })
        .flatten()
        .collect();
    let all = [
        "R02", "R03", "R06", "R04", "R01", "R07", "R08", "R11", "R10", "R05", "R12", "R09",
    ];
    let mut sorted = anchors.clone();
    sorted.sort_unstable();
    let mut every = all.to_vec();
    every.sort_unstable();
    assert_eq!(sorted, every, "each risk has its place");
    assert_eq!(&anchors[..3], &all[..3]);
    let heat = page.charts().find_map(|chart| match &chart.chart {
        Chart::HeatMap(map) => Some((chart.finding.clone(), map.clone())),
        _ => None,
    });
    let (finding, map) = heat.expect("a heat map");
    assert_eq!(finding, "3 threats are high today, none when the responses have worked");
    assert_eq!(map.entries.len(), 11);
    let r01 = map.entries.iter().find(|entry| entry.id == "R01").expect("R01");
    assert_eq!(
        (r01.across, r01.up, r01.later, r01.helps),
        (Some(5), Some(2), Some((5, 1)), false)
    );
    let Some(Block::Table(table)) = top_blocks(&playbook, &figures, 3).pop() else {
        panic!("a table");
    };
    assert!(
        table
            .rows
            .iter()
            .all(|row| row.id.is_none() && matches!(row.cells[1], Cell::Chip(_)))
    );
}

#[test]
fn other_limits_make_other_bands() {
    let (playbook, found) = read("high_from: 12\nmedium_from: 6\nrisks: {}\n");
    assert_eq!(found, Vec::<String>::new());
    let risks = playbook.risks.as_ref().expect("risks");
    assert_eq!(
        [5, 6, 11, 12].map(|score| band(risks, score)),
        [Band::Low, Band::Medium, Band::Medium, Band::High]
    );
    let (_, found) = read("high_from: 6\nmedium_from: 12\n");
    assert_eq!(found, ["PMO-4613 risks are medium from 12 and high from 6"]);
    let (_, found) = read("medium_from: 15\n");
    assert_eq!(found, ["PMO-4613 risks are medium from 15 and high from 15"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_net_is_the_sum_of_both_sides(rows in prop::collection::vec((1_u32..=5, 1_u32..=5, 0_u32..=100, 0_u32..5000, any::<bool>()), 1..8)) {
        let mut text = "risks:\n".to_owned();
        for (index, (probability, impact, chance, amount, helps)) in rows.iter().enumerate() {
            let kind = if *helps { "opportunity" } else { "threat" };
            let _ = writeln!(text, "  R{index}: {{title: T, kind: {kind}, probability: {probability}, impact: {impact}, chance: {chance} %, amount: {amount}, strategy: accept}}");
        }
        let (playbook, _) = read(&text);
        let figures = playbook.figures();
        let number = |key: &str| figures.number(&format!("risks.{key}")).expect("a number");
        prop_assert!((number("threat_exposure") + number("opportunity_exposure") - number("net_exposure")).abs() < 1e-6);
        prop_assert!(number("threat_exposure") >= 0.0 && number("opportunity_exposure") <= 0.0);
        let bands = number("bands.high") + number("bands.medium") + number("bands.low");
        prop_assert!((bands - number("open_threats")).abs() < 1e-9);
    }
}
