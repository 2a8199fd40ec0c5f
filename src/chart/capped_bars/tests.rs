//! The table and the legend of bars against caps.

use super::*;
use crate::chart::{Chart, Width};
use crate::vocabulary::language::Language;

fn load() -> CappedBars {
    let row = |label: &str, cap: Option<f64>, values: &[Option<f64>]| CappedRow {
        label: label.to_owned(),
        cap,
        values: values.to_vec(),
    };
    CappedBars {
        periods: ["Oct 2026", "Nov 2026", "Dec 2026"].map(str::to_owned).to_vec(),
        current: Some(0),
        rows: vec![
            row("Clinical", Some(100.0), &[Some(118.0), None, Some(100.5)]),
            row("Corporate", None, &[Some(0.0), Some(96.0)]),
            row("Estates", Some(71.0), &[Some(71.0), Some(0.0), Some(4.0)]),
        ],
        row_heading: "Area".to_owned(),
        period_heading: "Month".to_owned(),
        value_name: "People in change".to_owned(),
        cap_name: "Most the area can take".to_owned(),
        decimals: Decimals::UpTo(1),
    }
}

#[test]
fn the_table_has_a_row_for_each_period_and_the_caps_first() {
    let language = &Language::english();
    let table = load().table(language);
    let rows: Vec<String> = table.rows.iter().map(|row| row.join(" | ")).collect();
    assert_eq!(
        rows,
        [
            "Most the area can take | 100 | none | 71",
            "Oct 2026 | 118 | 0 | 71",
            "Nov 2026 | no data | 96 | 0",
            "Dec 2026 | 100.5 | no data | 4",
        ]
    );
    assert_eq!(
        table.columns.first().map(|column| column.heading.as_str()),
        Some("Month")
    );
    assert!(
        load()
            .lead(language)
            .ends_with("Clinical: above the cap of 100 in Oct 2026, Dec 2026."),
        "{}",
        load().lead(language)
    );
}

#[test]
fn only_what_is_above_the_cap_is_off_and_what_comes_is_not_solid() {
    let language = &Language::english();
    let svg = Chart::CappedBars(load()).draw("c", "t", Width::Wide, language);
    let count = |class: &str| svg.matches(&format!("class=\"{class}\"")).count();
    // Seven values are known: one now and one to come above the cap, two now, three to come;
    // exactly the cap is not above it, and a gap is no bar.
    assert_eq!([count("off_"), count("fO"), count("c1s"), count("o1s")], [1, 1, 2, 3]);
    assert_eq!(count("cT"), 2, "each of them has its mark");
    assert_eq!(count("tgt"), 2);
}

#[test]
fn the_legend_names_what_is_drawn() {
    let labels = |chart: &CappedBars| {
        let keys = chart.keys(&Language::english()).into_iter().map(|key| key.label);
        keys.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(
        labels(&load()),
        "People in change, Most the area can take, Above it, Planned"
    );
    let calm = CappedBars {
        current: None,
        rows: vec![CappedRow::default()],
        ..load()
    };
    assert_eq!(labels(&calm), "People in change");
}
