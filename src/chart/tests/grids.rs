//! The tables of charts that place things, and what must hold for their marks.

use super::fixtures::fixtures;
use crate::chart::*;
use crate::vocabulary::language::Language;

fn words(rows: &[&[&str]]) -> Vec<Vec<String>> {
    let row = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
    rows.iter().map(row).collect()
}

#[test]
fn the_table_of_quadrants_says_which_corner_each_is_in() {
    let point = |label: &str, across, up, now, wanted| QuadrantPoint {
        label: label.to_owned(),
        across,
        up,
        now,
        wanted,
        bold: false,
    };
    let chart = Chart::Quadrants(Quadrants {
        range: (1.0, 5.0),
        middle: 3.0,
        corners: ["satisfy", "manage", "watch", "inform"].map(str::to_owned),
        steps: ["against", "for"].map(str::to_owned).to_vec(),
        now: "Now".to_owned(),
        wanted: "Wanted".to_owned(),
        points: vec![
            point("on the middle", Some(3.0), Some(3.0), Some(0), Some(1)),
            point("low", Some(1.0), Some(2.9), None, Some(9)),
            point("half known", None, Some(5.0), Some(1), None),
        ],
        ..Quadrants::default()
    });
    let expected = words(&[
        &["on the middle", "3", "3", "manage", "against", "for"],
        &["low", "2.9", "1", "watch", "no data", "no data"],
        &["half known", "5", "no data", "no data", "for", "no data"],
    ]);
    assert_eq!(chart.table(&Language::english()).rows, expected);
}

#[test]
fn the_table_of_a_heat_map_multiplies_and_leaves_out_what_is_off_the_grid() {
    let entry = |id: &str, across, up, later, helps| HeatEntry {
        id: id.to_owned(),
        label: "x".to_owned(),
        across,
        up,
        later,
        helps,
    };
    let map = HeatMap {
        size: 5,
        bands: [(1, "Low"), (5, "Medium"), (10, "High"), (20, "Critical")]
            .map(|(from, name)| (from, name.to_owned()))
            .to_vec(),
        now: "Inherent".to_owned(),
        later: "Residual".to_owned(),
        entries: vec![
            entry("A", Some(5), Some(4), Some((5, 1)), false),
            entry("B", Some(3), Some(3), None, true),
            entry("C", Some(0), Some(6), Some((6, 6)), false),
            entry("D", None, Some(2), None, false),
        ],
        ..HeatMap::default()
    };
    let keys: Vec<Mark> = map.keys(&Language::english()).iter().map(|key| key.mark).collect();
    let heats = [0, 1, 3, 4].map(Mark::Heat);
    assert_eq!(keys, [heats.as_slice(), &[Mark::Move, Mark::Helps]].concat());
    let expected = words(&[
        &["A x", "4", "5", "20", "5", "Critical", "hurts"],
        &["B x", "3", "3", "9", "no data", "Medium", "helps"],
        &["C x", "no data", "no data", "no data", "no data", "no data", "hurts"],
        &["D x", "no data", "no data", "no data", "no data", "no data", "hurts"],
    ]);
    assert_eq!(Chart::HeatMap(map).table(&Language::english()).rows, expected);
}

#[test]
fn an_arrow_is_drawn_for_each_entry_that_moves() {
    let heads = |later: Option<(u32, u32)>| {
        let entry = HeatEntry {
            across: Some(4),
            up: Some(4),
            later,
            ..HeatEntry::default()
        };
        let map = HeatMap {
            size: 5,
            entries: vec![entry],
            ..HeatMap::default()
        };
        let svg = Chart::HeatMap(map).draw("c", "t", Width::Wide, &Language::english());
        svg.matches("class=\"cT\"").count()
    };
    assert_eq!([None, Some((4, 4)), Some((9, 4))].map(heads), [0; 3]);
    assert_eq!([(4, 1), (1, 4), (1, 1), (5, 5)].map(|later| heads(Some(later))), [1; 4]);
}

#[test]
fn a_hierarchy_takes_only_an_earlier_box_as_the_one_above() {
    let one = |title: &str, above| HierarchyBox {
        title: title.to_owned(),
        note: if title == "b" { "note" } else { "" }.to_owned(),
        above,
        bold: false,
    };
    let chart = Chart::Hierarchy(Hierarchy {
        boxes: vec![
            one("a", Some(1)),
            one("b", Some(0)),
            one("c", Some(2)),
            one("d", Some(9)),
        ],
        ..Hierarchy::default()
    });
    let expected = words(&[
        &["a", "–", "nothing above"],
        &["b", "note", "a"],
        &["c", "–", "nothing above"],
        &["d", "–", "nothing above"],
    ]);
    assert_eq!(chart.table(&Language::english()).rows, expected);
}

#[test]
fn the_table_of_a_flow_names_what_leads_nowhere() {
    let node = |id: &str, loose| FlowNode {
        id: id.to_owned(),
        label: id.to_lowercase(),
        loose,
    };
    let column = |title: &str, nodes| FlowColumn {
        title: title.to_owned(),
        nodes,
    };
    let link = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    let chart = Chart::Flow(Flow {
        columns: vec![
            column("Gap", vec![node("G1", false), node("G2", true)]),
            column("Service", vec![node("S1", false), node("S2", false)]),
        ],
        links: vec![link("G1", "S2"), link("G1", "S1"), link("G1", "S2"), link("G2", "X")],
        loose: "leads nowhere yet".to_owned(),
    });
    let expected = words(&[
        &["G1", "g1", "Gap", "S2, S1"],
        &["G2", "g2", "Gap", "leads nowhere yet"],
        &["S1", "s1", "Service", "nothing further"],
        &["S2", "s2", "Service", "nothing further"],
    ]);
    assert_eq!(chart.table(&Language::english()).rows, expected);
    assert_eq!(chart.keys(&Language::english()).len(), 1);
}

#[test]
fn structures_have_a_row_for_each_thing_and_say_it_in_words() {
    let language = &Language::english();
    for fixture in fixtures() {
        for (kind, chart) in fixture.structures(true) {
            let table = chart.table(language);
            assert_eq!(table.rows.len(), fixture.values.len(), "{kind}");
            let described = chart.describe(language);
            for row in &table.rows {
                assert_eq!(row.len(), table.columns.len(), "{kind}");
                for cell in row {
                    assert!(!cell.is_empty() && described.contains(cell.as_str()), "{kind}: {cell}");
                }
            }
        }
    }
}
