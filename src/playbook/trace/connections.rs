//! Links both ways on every page that shows something with an id.

use std::collections::BTreeMap;

use super::graph::{Graph, Place};
use super::page::{kind_title, link};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Line, Row, Section};

/// Kinds whose pages say already what they are joined with.
const TOLD_ELSEWHERE: [Kind; 4] = [Kind::Area, Kind::Region, Kind::Cycle, Kind::Term];

/// Adds to every section what leads to its entries and what follows from them. This is done when
/// all sections are there, so that no chapter has to know who refers to it.
pub fn connect(playbook: &Playbook, sections: &mut [Section]) {
    let graph = Graph::of(playbook);
    let mut by_section: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
    for (place, entry) in graph.entries() {
        let section = entry.target.split('#').next().unwrap_or_default();
        let joined = graph.before(place).next().is_some() || graph.after(place).next().is_some();
        if joined && !TOLD_ELSEWHERE.contains(&place.0) {
            by_section.entry(section).or_default().push(place);
        }
    }
    for section in sections {
        let Some(places) = by_section.get(section.key.as_str()) else {
            continue;
        };
        let mut places = places.clone();
        // Kinds in reading order, ids as the author ordered them.
        places.sort_by_key(|(kind, id)| (*kind, graph.ids(*kind).iter().position(|other| other == id)));
        section.blocks.extend(block(&graph, &places));
    }
}

fn block(graph: &Graph, places: &[&Place]) -> Vec<Block> {
    let heading = Block::heading("connections", "What leads here, and what follows");
    if let [only] = places {
        let rows = [
            ("Comes from", sides(graph, graph.before(only))),
            ("Leads to", sides(graph, graph.after(only))),
        ];
        let rows = rows.into_iter().filter(|(_, line)| !line.is_empty());
        let rows = rows.map(|(name, line)| Row::new(None, vec![Cell::from(name), Cell::Line(line)]));
        let table = Block::table("Connections in this playbook", &["", "What"], rows.collect());
        return table.map(|table| vec![heading, table]).unwrap_or_default();
    }
    let nothing = |line: Line| {
        if line.is_empty() {
            Line::from("nothing yet")
        } else {
            line
        }
    };
    let rows = places.iter().map(|place| {
        let cells = vec![
            Cell::Line(link(graph, place).text(format!(" ({})", place.1))),
            Cell::Line(nothing(sides(graph, graph.before(place)))),
            Cell::Line(nothing(sides(graph, graph.after(place)))),
        ];
        Row::new(None, cells)
    });
    let titles = ["Entry", "Comes from", "Leads to"];
    Block::table("Connections in this playbook", &titles, rows.collect())
        .map(|table| vec![heading, table])
        .unwrap_or_default()
}

/// Links to the things on one side, grouped by their kind: `Gap: …; Story: …`.
fn sides<'a>(graph: &Graph, places: impl Iterator<Item = &'a Place>) -> Line {
    let mut line = Line::new();
    let mut last: Option<Kind> = None;
    for place in places {
        let (kind, _) = place;
        line = match last {
            Some(same) if same == *kind => line.text(", "),
            Some(_) => line.text(format!("; {}: ", kind.word())),
            None => line.text(format!("{}: ", kind_title(*kind))),
        };
        line.0.extend(link(graph, place).0);
        last = Some(*kind);
    }
    line
}
