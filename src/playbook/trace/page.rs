//! What a reader sees of the trace: two drawings, what ends nowhere, and the way from each challenge.

use super::analysis::{Orphans, PLAN, VALUE, orphans};
use super::graph::{Graph, Place};
use crate::chart::{Chart, Flow, FlowColumn, FlowNode};
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, ChartBlock, Fact, Group, Line, Link, Note, Piece, Row, Section};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::{capitalised, counted};
use crate::vocabulary::value::Items;

/// The drawings that an author can give a finding of their own.
pub const FINDINGS: [&str; 2] = ["value", "plan"];

/// The chapter's section; nothing where no two things are joined.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let graph = Graph::of(playbook);
    let orphans = orphans(playbook, &graph);
    if orphans.is_empty() {
        return Vec::new();
    }
    let mut section = Section::new("trace", "What leads to what", Group::Results);
    section.short_title = Some("Trace".to_owned());
    section.weight = 30;
    section.answer = answer(figures, &orphans);
    section.stewardship.as_of = Some(playbook.as_of);
    section
        .facts
        .push(Fact::new("Loose ends", Line::new().figure(figures, "trace.loose_ends")));
    if let Some(trace) = &playbook.trace {
        section.stewardship = playbook.stewardship(&trace.shared, Some(playbook.as_of));
        if let Some(about) = &trace.about {
            section.blocks.push(crate::playbook::prose(about, "about"));
        }
    }
    section.blocks.extend(drawing(playbook, &graph, &orphans, "value"));
    section.blocks.extend(drawing(playbook, &graph, &orphans, "plan"));
    section.blocks.extend(loose_ends(&graph, &orphans));
    section.blocks.extend(ways(&graph));
    section.next = playbook.stories.is_some().then(|| Link::to("The stories", "stories"));
    vec![section]
}

fn answer(figures: &Figures, orphans: &[Orphans]) -> Line {
    if figures.get("trace.challenges_told").is_some() {
        return Line::new()
            .strong("Of ")
            .strong_figure(figures, "trace.challenges")
            .strong(" challenges, ")
            .strong_figure(figures, "trace.challenges_told")
            .strong(" have a success told")
            .text("; where the others end is named below.");
    }
    let ends: usize = orphans.iter().map(|orphans| orphans.ids.len()).sum();
    if ends == 0 {
        return Line::new().strong("Everything leads somewhere, and something leads to everything.");
    }
    Line::new()
        .strong(counted(ends, "way ends early", "ways end early"))
        .text("; each is named below, and all others lead on.")
}

fn drawing(playbook: &Playbook, graph: &Graph, orphans: &[Orphans], name: &str) -> Vec<Block> {
    let (kinds, id, title, subtitle): (&[Kind], _, _, _) = if name == "value" {
        (
            &VALUE,
            "value",
            "From a challenge to its story",
            "Challenges, gaps, services, waves, metrics and stories",
        )
    } else {
        (
            &PLAN,
            "plan",
            "From a goal to an action",
            "Goals of the organisation, objectives, outcomes and actions",
        )
    };
    let columns: Vec<FlowColumn> = kinds
        .iter()
        .filter(|kind| !graph.ids(**kind).is_empty())
        .map(|kind| FlowColumn {
            title: column_title(*kind).to_owned(),
            nodes: graph
                .ids(*kind)
                .iter()
                .filter_map(|id| node(graph, orphans, *kind, id))
                .collect(),
        })
        .collect();
    if columns.len() < 2 {
        return Vec::new();
    }
    let ends: usize = orphans
        .iter()
        .filter(|orphans| kinds.contains(&orphans.kind))
        .map(|orphans| orphans.ids.len())
        .sum();
    let untold = |orphans: &Orphans| orphans.kind == Kind::Challenge && orphans.key == "challenge_story";
    let challenges = orphans.iter().find(|orphans| name == "value" && untold(orphans));
    let worked_out = match challenges {
        _ if ends == 0 => "Every way leads through to its end".to_owned(),
        Some(challenges) => format!(
            "{} of {} lead all the way to a story",
            challenges.of - challenges.ids.len(),
            counted(challenges.of, "challenge", "challenges")
        ),
        None => format!("{} before the last column", counted(ends, "way ends", "ways end")),
    };
    let empty = Items::default();
    let own = playbook.trace.as_ref().map_or(&empty, |trace| &trace.findings);
    let chart = Flow {
        columns,
        links: links(graph, kinds),
        loose: missing(orphans, kinds).to_owned(),
    };
    vec![
        Block::heading(id, title),
        Block::Chart(ChartBlock {
            key: format!("trace.{name}"),
            finding: finding(own, name, worked_out),
            subtitle: subtitle.to_owned(),
            chart: Chart::Flow(chart),
            source: "the references between the entries of this playbook".to_owned(),
            as_of: Some(playbook.as_of),
        }),
    ]
}

/// What a dashed frame says: that the story is missing, where nothing else is.
fn missing(orphans: &[Orphans], kinds: &[Kind]) -> &'static str {
    let mut open = orphans
        .iter()
        .filter(|orphans| kinds.contains(&orphans.kind) && !orphans.ids.is_empty());
    if open.all(|orphans| orphans.key.ends_with("_story")) {
        "No story yet"
    } else {
        "Something is missing before or after it"
    }
}

fn node(graph: &Graph, orphans: &[Orphans], kind: Kind, id: &str) -> Option<FlowNode> {
    let entry = graph.entry(&(kind, id.to_owned()))?;
    let loose = orphans
        .iter()
        .any(|orphans| orphans.kind == kind && orphans.ids.iter().any(|other| other == id));
    Some(FlowNode {
        id: id.to_owned(),
        label: entry.title.clone(),
        loose,
    })
}

/// The lines between neighbouring columns.
fn links(graph: &Graph, kinds: &[Kind]) -> Vec<(String, String)> {
    let mut links = Vec::new();
    for (kind, next) in kinds.iter().zip(kinds.iter().skip(1)) {
        for id in graph.ids(*kind) {
            let place: Place = (*kind, id.clone());
            links.extend(graph.next(&place, *next).map(|to| (id.clone(), to.to_owned())));
        }
    }
    links
}

/// The kind in the plural, as a heading.
pub(super) fn column_title(kind: Kind) -> &'static str {
    match kind {
        Kind::Challenge => "Challenges",
        Kind::Gap => "Gaps",
        Kind::Service => "Services",
        Kind::Wave => "Waves",
        Kind::Metric => "Metrics",
        Kind::Story => "Stories",
        Kind::Goal => "Goals",
        Kind::Objective => "Objectives",
        Kind::Outcome => "Outcomes",
        Kind::Action => "Actions",
        _ => "Others",
    }
}

/// A link to what stands at a place, led by its id.
pub(super) fn link(graph: &Graph, place: &Place) -> Line {
    match graph.entry(place) {
        Some(entry) => Line(vec![Piece::Link(Link::to(entry.title.clone(), &entry.target))]),
        None => place.1.clone().into(),
    }
}

fn loose_ends(graph: &Graph, orphans: &[Orphans]) -> Vec<Block> {
    let mut blocks = vec![Block::heading("loose-ends", "Where the way ends")];
    for joint in orphans.iter().filter(|orphans| !orphans.ids.is_empty()) {
        blocks.push(Block::subheading(joint.key.replace('_', "-"), joint.title));
        // One alone is a sentence; many are a list, whose heading has said already what they lack.
        if let [id] = joint.ids.as_slice() {
            let text = link(graph, &(joint.kind, id.clone())).text(format!(" ({id}) {}.", joint.lacks));
            blocks.push(Block::paragraph(text));
            continue;
        }
        let mut line = Line::from(format!(
            "{} of {} {} {}: ",
            joint.ids.len(),
            joint.of,
            column_title(joint.kind).to_lowercase(),
            of_many(joint.lacks)
        ));
        for (index, id) in joint.ids.iter().enumerate() {
            line = if index > 0 { line.text("; ") } else { line };
            line.0.extend(link(graph, &(joint.kind, id.clone())).0);
            line = line.text(format!(" ({id})"));
        }
        blocks.push(Block::paragraph(line.text(".")));
    }
    if blocks.len() == 1 {
        blocks.push(Block::Note(Note {
            title: "No loose ends".to_owned(),
            text: "Everything leads somewhere, and something leads to everything.".into(),
            warning: false,
        }));
    }
    blocks
}

/// `has no gap` of one thing, `have no gap` of many.
fn of_many(lacks: &str) -> String {
    let (verb, rest) = lacks.split_once(' ').unwrap_or((lacks, ""));
    let verb = match verb {
        "has" => "have",
        "is" => "are",
        verb => verb.strip_suffix('s').unwrap_or(verb),
    };
    format!("{verb} {rest}")
}

/// The way from each challenge, column by column.
fn ways(graph: &Graph) -> Vec<Block> {
    let rows: Vec<Row> = graph.ids(Kind::Challenge).iter().map(|id| way(graph, id)).collect();
    let titles = ["Challenge", "Gap", "Service", "Wave", "Story", "What people say of it"];
    Block::table("The way from each challenge to what came of it", &titles, rows)
        .map(|table| vec![Block::heading("ways", "Challenge by challenge"), table])
        .unwrap_or_default()
}

fn way(graph: &Graph, challenge: &str) -> Row {
    let start: Place = (Kind::Challenge, challenge.to_owned());
    let step = |from: &[Place], kind: Kind| -> Vec<Place> {
        let mut found: Vec<Place> = Vec::new();
        for place in from {
            for id in graph.next(place, kind) {
                let next: Place = (kind, id.to_owned());
                if !found.contains(&next) {
                    found.push(next);
                }
            }
        }
        found
    };
    let gaps = step(std::slice::from_ref(&start), Kind::Gap);
    let services = step(&gaps, Kind::Service);
    let waves = step(&services, Kind::Wave);
    let stories = step(std::slice::from_ref(&start), Kind::Story);
    let feedback = step(&services, Kind::Feedback);
    let cell = |places: &[Place], none: &str| {
        let mut line = Line::new();
        for (index, place) in places.iter().enumerate() {
            if index > 0 {
                line = line.text("; ");
            }
            line.0.extend(link(graph, place).0);
        }
        Cell::Line(if places.is_empty() { none.into() } else { line })
    };
    let cells = vec![
        cell(std::slice::from_ref(&start), ""),
        cell(&gaps, "no gap yet"),
        cell(&services, "no service yet"),
        cell(&waves, "no wave yet"),
        cell(&stories, "no success told yet"),
        cell(&feedback, "nothing yet"),
    ];
    Row::new(None, cells)
}

/// The kind with a capital, in the singular.
pub(super) fn kind_title(kind: Kind) -> String {
    capitalised(kind.word())
}
