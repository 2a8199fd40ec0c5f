//! Links both ways on every page that shows something with an id.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::graph::{Graph, Place};
use super::page::{link, link_and_id};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Line, Piece, Row, Section, Target};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

/// Kinds whose pages say already what they are joined with.
const TOLD_ELSEWHERE: [Kind; 4] = [Kind::Area, Kind::Region, Kind::Cycle, Kind::Term];

/// Adds to every section what leads to its entries and what follows from them, as far as the
/// section does not say it itself. This is done when all sections are there, so that no chapter
/// has to know who refers to it.
pub fn connect(playbook: &Playbook, sections: &mut [Arc<Section>]) {
    let graph = Graph::of(playbook);
    let mut by_section: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
    for (place, entry) in graph.entries() {
        let section = entry.target.split('#').next().unwrap_or_default();
        if !TOLD_ELSEWHERE.contains(&place.0) {
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
        let blocks = block(&playbook.language, &graph, section, &places);
        if !blocks.is_empty() {
            Arc::make_mut(section).blocks.extend(blocks);
        }
    }
}

/// Entries that are joined with the same things: what leads to them and what follows from them,
/// as far as it is not said above.
struct Joined<'a> {
    places: Vec<&'a Place>,
    before: Line,
    after: Line,
}

fn block(language: &Language, graph: &Graph, section: &Section, places: &[&Place]) -> Vec<Block> {
    let rows = joined(language, graph, section, places);
    let table = match (places, rows.as_slice()) {
        ([_], [only]) => {
            let lines = [("trace-from", &only.before), ("trace-to", &only.after)];
            let lines = lines.into_iter().filter(|(_, line)| !line.is_empty());
            let row = |(name, line): (&str, &Line)| {
                let cells = vec![Cell::from(language.say(name)), Cell::Line(line.clone())];
                Row::new(None, cells)
            };
            let titles = ["trace-direction", "trace-what"];
            Block::table_in(language, language.say(CAPTION), &titles, lines.map(row).collect())
        }
        _ => table(language, graph, rows),
    };
    let heading = Block::heading("connections", language.say("trace-connections"));
    table.map(|table| vec![heading, table]).unwrap_or_default()
}

/// The entries that have something to tell; those with the same to tell stand together.
fn joined<'a>(language: &Language, graph: &Graph, section: &Section, places: &[&'a Place]) -> Vec<Joined<'a>> {
    let mut rows: Vec<Joined<'a>> = Vec::new();
    for place in places {
        let told = told(graph, section, place, places.len() == 1);
        let before = sides(language, graph, graph.before(place).filter(|other| !told(other)));
        let after = sides(language, graph, graph.after(place).filter(|other| !told(other)));
        if before.is_empty() && after.is_empty() {
            continue;
        }
        match rows.iter_mut().find(|row| row.before == before && row.after == after) {
            Some(same) => same.places.push(place),
            None => rows.push(Joined {
                places: vec![place],
                before,
                after,
            }),
        }
    }
    rows
}

/// A row for all entries that are joined with the same things; a side that nothing stands on is left out.
fn table(language: &Language, graph: &Graph, rows: Vec<Joined<'_>>) -> Option<Block> {
    let sides = [
        ("trace-from", rows.iter().any(|row| !row.before.is_empty())),
        ("trace-to", rows.iter().any(|row| !row.after.is_empty())),
    ];
    let shown = sides.iter().filter(|(_, some)| *some).map(|(title, _)| *title);
    let titles: Vec<&str> = std::iter::once("trace-entry").chain(shown).collect();
    let lines = rows.into_iter().map(|row| {
        let entries = row.places.iter().map(|place| link_and_id(language, graph, place));
        let mut cells = vec![Cell::Line(Line::commas(language, entries))];
        let lines = [row.before, row.after].into_iter().zip(sides);
        cells.extend(
            lines
                .filter(|(_, (_, some))| *some)
                .map(|(line, _)| Cell::Line(or_dash(line))),
        );
        Row::new(None, cells)
    });
    Block::table_in(language, language.say(CAPTION), &titles, lines.collect())
}

const CAPTION: &str = "trace-connections-caption";

fn or_dash(line: Line) -> Line {
    if line.is_empty() { "–".into() } else { line }
}

/// Whether a section says by itself that an entry is joined with another: both stand on it, or
/// the rows of the entry link to the other. A section of one entry speaks of it everywhere.
fn told<'a>(graph: &'a Graph, section: &'a Section, place: &Place, alone: bool) -> impl Fn(&Place) -> bool + use<'a> {
    let own = graph.entry(place).map(|entry| entry.target.clone()).unwrap_or_default();
    let mut links = BTreeSet::new();
    if alone {
        section.lines(&mut |line| links.extend(targets(line)));
    } else {
        for block in &section.blocks {
            let Block::Table(table) = block else { continue };
            for row in table.rows.iter().filter(|row| speaks_of(row, &own)) {
                row.cells
                    .iter()
                    .filter_map(line_of)
                    .for_each(|line| links.extend(targets(line)));
            }
        }
    }
    move |other| {
        let target = graph
            .entry(other)
            .map(|entry| entry.target.as_str())
            .unwrap_or_default();
        target.split('#').next() == Some(section.key.as_str()) || links.contains(target)
    }
}

/// Whether a row has the anchor of an entry, or begins with a link to it.
fn speaks_of(row: &Row, own: &str) -> bool {
    let anchor = own.split_once('#').map(|(_, anchor)| anchor);
    let first = row.cells.first().and_then(line_of);
    (anchor.is_some() && row.id.as_deref() == anchor) || first.is_some_and(|line| targets(line).any(|to| to == own))
}

fn line_of(cell: &Cell) -> Option<&Line> {
    match cell {
        Cell::Line(line) => Some(line),
        _ => None,
    }
}

/// Where the links of a line lead inside the playbook, as entries write it.
fn targets(line: &Line) -> impl Iterator<Item = String> + '_ {
    line.0.iter().filter_map(|piece| match piece {
        Piece::Link(there) => match &there.to {
            Target::Section { key, anchor: None } => Some(key.clone()),
            Target::Section {
                key,
                anchor: Some(anchor),
            } => Some(format!("{key}#{anchor}")),
            Target::Address(_) => None,
        },
        _ => None,
    })
}

/// Links to the things on one side, grouped by their kind: `Gap: …; story: …`.
fn sides<'a>(language: &Language, graph: &Graph, places: impl Iterator<Item = &'a Place>) -> Line {
    let mut groups: Vec<(Kind, Vec<Line>)> = Vec::new();
    for place in places {
        let line = link(graph, place);
        match groups.last_mut() {
            Some((kind, lines)) if *kind == place.0 => lines.push(line),
            _ => groups.push((place.0, vec![line])),
        }
    }
    let groups = groups.into_iter().enumerate().map(|(index, (kind, lines))| {
        let word = kind.word_in(language);
        let word = if index == 0 { capitalised(&word) } else { word };
        let line = Line::of(language, "trace-of-kind").text("kind", word);
        line.line_at("entries", Line::commas(language, lines)).line()
    });
    Line::semicolons(language, groups)
}
