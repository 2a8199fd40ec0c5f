//! What a reader sees of the trace: two drawings, what ends nowhere, and the way from each challenge.

use super::analysis::{Orphans, PLAN, VALUE, orphans};
use super::graph::{Graph, Place};
use crate::chart::{Chart, Flow, FlowColumn, FlowNode};
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, ChartBlock, Fact, Group, Line, Link, Note, Piece, Row, Section};
use crate::playbook::{Playbook, finding, name_of};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
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
    let language = &playbook.language;
    let mut section = Section::new("trace", language.say("trace-title"), Group::Results);
    section.short_title = Some(name_of("trace", language));
    section.weight = 30;
    section.answer = answer(language, figures, &orphans);
    section.stewardship.as_of = Some(playbook.as_of);
    let loose = Line::new().figure(figures, "trace.loose_ends");
    section.facts.push(Fact::new(language.say("trace-loose-ends"), loose));
    if let Some(trace) = &playbook.trace {
        section.stewardship = playbook.stewardship(&trace.shared, Some(playbook.as_of));
        if let Some(about) = &trace.about {
            section.blocks.push(crate::playbook::prose(about, "about"));
        }
    }
    section.blocks.extend(drawing(playbook, &graph, &orphans, "value"));
    section.blocks.extend(drawing(playbook, &graph, &orphans, "plan"));
    section.blocks.extend(loose_ends(language, &graph, &orphans));
    section.blocks.extend(ways(language, &graph));
    let stories = || Link::to(language.say("trace-to-stories"), "stories");
    section.next = playbook.stories.is_some().then(stories);
    vec![section]
}

fn answer(language: &Language, figures: &Figures, orphans: &[Orphans]) -> Line {
    if figures.get("trace.challenges_told").is_some() {
        let line = Line::of(language, "trace-answer").figure("challenges", figures, "trace.challenges");
        return line.figure("told", figures, "trace.challenges_told").line();
    }
    let ends: usize = orphans.iter().map(|orphans| orphans.ids.len()).sum();
    if ends == 0 {
        return Line::new().strong(language.say("trace-nothing-loose"));
    }
    Line::of(language, "trace-answer-ends").count("ways", ends).line()
}

fn drawing(playbook: &Playbook, graph: &Graph, orphans: &[Orphans], name: &str) -> Vec<Block> {
    let language = &playbook.language;
    let (kinds, id, title, subtitle): (&[Kind], _, _, _) = if name == "value" {
        (&VALUE, "value", "trace-value", "trace-value-subtitle")
    } else {
        (&PLAN, "plan", "trace-plan", "trace-plan-subtitle")
    };
    let columns: Vec<FlowColumn> = kinds
        .iter()
        .filter(|kind| !graph.ids(**kind).is_empty())
        .map(|kind| FlowColumn {
            title: language.term("kinds", kind.word()),
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
        _ if ends == 0 => language.say("trace-finding-through"),
        Some(challenges) => {
            let told = challenges.of - challenges.ids.len();
            let message = language.message("trace-finding-told").count("told", told);
            message.count("challenges", challenges.of).string()
        }
        None => language.message("trace-finding-ends").count("ways", ends).string(),
    };
    let empty = Items::default();
    let own = playbook.trace.as_ref().map_or(&empty, |trace| &trace.findings);
    let chart = Flow {
        columns,
        links: links(graph, kinds),
        loose: language.say(missing(orphans, kinds)),
    };
    vec![
        Block::heading(id, language.say(title)),
        Block::Chart(ChartBlock {
            key: format!("trace.{name}"),
            finding: finding(own, name, worked_out),
            subtitle: language.say(subtitle),
            chart: Chart::Flow(chart),
            source: language.say("trace-source"),
            as_of: Some(playbook.as_of),
        }),
    ]
}

/// The message in a dashed frame: that the story is missing, where nothing else is.
fn missing(orphans: &[Orphans], kinds: &[Kind]) -> &'static str {
    let mut open = orphans
        .iter()
        .filter(|orphans| kinds.contains(&orphans.kind) && !orphans.ids.is_empty());
    if open.all(|orphans| orphans.key.ends_with("_story")) {
        "trace-missing-story"
    } else {
        "trace-missing-something"
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

/// A link to what stands at a place, led by its id.
pub(super) fn link(graph: &Graph, place: &Place) -> Line {
    match graph.entry(place) {
        Some(entry) => Line(vec![Piece::Link(Link::to(entry.title.clone(), &entry.target))]),
        None => place.1.clone().into(),
    }
}

/// The same with the id behind it.
pub(super) fn link_and_id(language: &Language, graph: &Graph, place: &Place) -> Line {
    let line = Line::of(language, "trace-entry-and-id").line_at("entry", link(graph, place));
    line.text("id", place.1.clone()).line()
}

fn loose_ends(language: &Language, graph: &Graph, orphans: &[Orphans]) -> Vec<Block> {
    let mut blocks = vec![Block::heading("loose-ends", language.say("trace-where-ends"))];
    for joint in orphans.iter().filter(|orphans| !orphans.ids.is_empty()) {
        let title = language.say(joint.title);
        blocks.push(Block::subheading(joint.key.replace('_', "-"), title));
        let ids = joint.ids.iter();
        let entries = ids.map(|id| link_and_id(language, graph, &(joint.kind, id.clone())));
        let line = Line::of(language, joint.ends).line_at("entries", Line::semicolons(language, entries));
        let line = line.count("n", joint.ids.len()).count("all", joint.of);
        blocks.push(Block::paragraph(line.line()));
    }
    if blocks.len() == 1 {
        blocks.push(Block::Note(Note {
            title: language.say("trace-no-loose-ends"),
            text: language.say("trace-nothing-loose").into(),
            warning: false,
        }));
    }
    blocks
}

/// The way from each challenge, column by column.
fn ways(language: &Language, graph: &Graph) -> Vec<Block> {
    let challenges = graph.ids(Kind::Challenge).iter();
    let rows: Vec<Row> = challenges.map(|id| way(language, graph, id)).collect();
    let titles = [
        "trace-challenge",
        "trace-gap",
        "trace-service",
        "trace-wave",
        "trace-story",
        "trace-feedback",
    ];
    Block::table_in(language, language.say("trace-ways-caption"), &titles, rows)
        .map(|table| vec![Block::heading("ways", language.say("trace-ways")), table])
        .unwrap_or_default()
}

fn way(language: &Language, graph: &Graph, challenge: &str) -> Row {
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
        let line = Line::semicolons(language, places.iter().map(|place| link(graph, place)));
        Cell::Line(if line.is_empty() {
            language.say(none).into()
        } else {
            line
        })
    };
    let cells = vec![
        Cell::Line(link(graph, &start)),
        cell(&gaps, "trace-no-gap"),
        cell(&services, "trace-no-service"),
        cell(&waves, "trace-no-wave"),
        cell(&stories, "trace-no-story"),
        cell(&feedback, "trace-no-feedback"),
    ];
    Row::new(None, cells)
}
