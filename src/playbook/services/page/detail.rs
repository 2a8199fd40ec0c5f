//! The page of one product or service.

use super::super::analysis::maturity;
use super::super::model::Service;
use super::Page;
use super::needs::{closes, verdict};
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Fact, Group, Line, Link, Row, Section};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The page of a product or service; `place` is its place in the catalogue.
pub(super) fn section(page: &Page<'_>, place: i32, id: &At<String>, service: &Service) -> Section {
    let key = format!("services/{}", id.value);
    let mut section = Section::new(key, service.title.value.clone(), Group::Delivery);
    section.parent = Some("services".to_owned());
    section.weight = place;
    section.source = Some(service.title.span);
    section.tags = service.shared.tags.iter().map(|tag| tag.value.clone()).collect();
    section.answer = match &service.summary {
        Some(summary) => Line::new().markdown(summary),
        None => format!("A {} of the PMO.", service.kind.value.word()).into(),
    };
    section.stewardship = page.playbook.stewardship(&service.shared, Some(page.playbook.as_of));
    section.facts = facts(page, id, service);
    section.blocks.extend(asking(page, service));
    section.blocks.extend(purpose(page, id, service));
    section.blocks.extend(maturities(page, id, service));
    section.blocks.extend(papers(page, id));
    section.blocks.extend(reviews(page, id, service));
    section.next = Some(Link::to("All products and services", "services"));
    section
}

fn facts(page: &Page<'_>, id: &At<String>, service: &Service) -> Vec<Fact> {
    let tangible = service.tangible.as_ref().map(|tangible| tangible.value.0);
    let touch = match tangible {
        Some(true) => ", tangible",
        Some(false) => ", intangible",
        None => "",
    };
    let mut facts = vec![
        Fact::chip("State", page.state(service)),
        Fact::new("Kind", format!("{}{touch}", capitalised(service.kind.value.word()))),
        Fact::new("Tier", capitalised(service.tier.value.word())),
    ];
    let now = format!("services.{}.maturity", id.value);
    if page.figures.get(&now).is_some() {
        let line = Line::new().figure(page.figures, &now).text(" of 5");
        facts.push(Fact::new("Maturity", line));
    }
    facts
}

fn asking(page: &Page<'_>, service: &Service) -> Vec<Block> {
    let mut blocks = vec![Block::heading("ask", "How to ask")];
    match service.how_to_ask.as_ref().or(page.services.how_to_ask.as_ref()) {
        Some(words) => blocks.push(crate::playbook::prose(words, "ask")),
        None => blocks.push(Block::paragraph("Nobody has written down yet how to ask for it.")),
    }
    let mut rows = Vec::new();
    let mut add = |what: &str, cell: Cell| rows.push(Row::new(None, vec![Cell::from(what), cell]));
    add("For whom", Cell::from(page.customers(service)));
    if let Some(time) = &service.response_time {
        add("How soon", Cell::Line(Line::new().markdown(time)));
    }
    add("Who answers for it", page.playbook.owner_cell(&service.shared));
    add("Function", Cell::from(capitalised(service.function.value.word())));
    if let Some(group) = &service.group {
        add("Group in another framework", Cell::from(group.value.clone()));
    }
    blocks.extend(Block::table("In short", &["What", "Answer"], rows));
    blocks
}

/// Which gap and challenge it closes, in which wave it comes, which metrics show it.
fn purpose(page: &Page<'_>, id: &At<String>, service: &Service) -> Vec<Block> {
    let playbook = page.playbook;
    let mut rows = Vec::new();
    let mut add = |what: &str, line: Line| {
        if !line.is_empty() {
            rows.push(Row::new(None, vec![Cell::from(what), Cell::Line(line)]));
        }
    };
    let gaps: Vec<_> = playbook
        .assessment
        .iter()
        .flat_map(|assessment| assessment.gaps.iter())
        .filter(|(_, gap)| closes(gap, &id.value))
        .collect();
    let challenges = gaps.iter().map(|(_, gap)| gap.challenge.as_str());
    add("What hurt", playbook.links_to(Kind::Challenge, challenges));
    let ids = gaps.iter().map(|(id, _)| id.value.as_str());
    add("What will be there instead", playbook.links_to(Kind::Gap, ids));
    let waves = playbook
        .roadmap
        .iter()
        .flat_map(|roadmap| roadmap.waves.iter())
        .filter(|(_, wave)| wave.services.iter().any(|it| it.as_str() == id.value));
    let waves: Vec<&str> = waves.map(|(id, _)| id.value.as_str()).collect();
    add("Comes with", playbook.links_to(Kind::Wave, waves));
    let metrics = service.metrics.iter().map(crate::vocabulary::id::MetricId::as_str);
    add("Shows in", playbook.links_to(Kind::Metric, metrics));
    let table = Block::table("From what hurt to what shows it", &["Reason", "Where to read on"], rows);
    table
        .map(|table| vec![Block::heading("why", "Why we have it"), table])
        .unwrap_or_default()
}

fn maturities(page: &Page<'_>, id: &At<String>, service: &Service) -> Vec<Block> {
    let rounds = page.rounds.iter();
    let mut rows: Vec<Row> = rounds
        .filter(|round| service.maturity.contains(&round.id))
        .map(|round| {
            let key = format!("services.{}.maturity.{}", id.value, round.id);
            let cell = match (maturity(service, &round.id), service.maturity.get(&round.id)) {
                (None, Some(answer)) => Cell::from(answer_text(page.playbook, answer, |_| String::new())),
                _ => Cell::Line(Line::new().figure(page.figures, &key)),
            };
            Row::new(None, vec![Cell::from(round.name.clone()), cell])
        })
        .collect();
    if let Some(target) = &service.target {
        let key = format!("services.{}.target", id.value);
        let cell = match target.known() {
            Some(_) => Cell::Line(Line::new().figure(page.figures, &key)),
            None => Cell::from(answer_text(page.playbook, target, |_| String::new())),
        };
        rows.push(Row::new(None, vec![Cell::from("Target"), cell]));
    }
    let caption = "Maturity, from 0, not offered, to 5, optimised";
    let table = Block::table(caption, &["When", "Maturity#"], rows);
    table
        .map(|table| vec![Block::heading("maturity", "How good we are at it"), table])
        .unwrap_or_default()
}

/// The templates and processes that belong to it.
fn papers(page: &Page<'_>, id: &At<String>) -> Vec<Block> {
    let Some(papers) = &page.playbook.templates else {
        return Vec::new();
    };
    let belongs = |service: Option<&crate::vocabulary::id::ServiceId>| {
        service.is_some_and(|service| service.as_str() == id.value)
    };
    let templates = papers.templates.iter().filter(|(_, it)| belongs(it.service.as_ref()));
    let templates = templates.map(|(id, it)| (Kind::Template, id, it.summary.as_ref()));
    let processes = papers.processes.iter().filter(|(_, it)| belongs(it.service.as_ref()));
    let processes = processes.map(|(id, it)| (Kind::Process, id, it.summary.as_ref()));
    let rows = templates
        .chain(processes)
        .map(|(kind, id, summary)| {
            let summary = summary.map_or_else(Line::new, |summary| Line::new().markdown(summary));
            let link = page.playbook.link_to(kind, &id.value);
            Row::new(
                None,
                vec![
                    Cell::Line(link),
                    Cell::from(capitalised(kind.word())),
                    Cell::Line(summary),
                ],
            )
        })
        .collect();
    let table = Block::table("Templates and processes", &["Name", "Kind", "What it is for"], rows);
    table
        .map(|table| vec![Block::heading("papers", "What comes with it"), table])
        .unwrap_or_default()
}

fn reviews(page: &Page<'_>, id: &At<String>, service: &Service) -> Vec<Block> {
    let key = format!("services.{}.used", id.value);
    let mut words = Line::new();
    if page.figures.get(&key).is_some() {
        let times = if page.figures.text(&key) == "1" {
            " time"
        } else {
            " times"
        };
        words = words.text("Used ").figure(page.figures, &key).text(times);
        words = match &service.last_used {
            Some(last) => words.text(format!(", the last time on {}. ", long_date(last.value))),
            None => words.text(". "),
        };
    } else if let Some(last) = &service.last_used {
        words = words.text(format!("Last used on {}. ", long_date(last.value)));
    }
    if let Some(next) = &service.next_review {
        words = words.text(format!(
            "Whether it is still needed is asked next on {}.",
            long_date(next.value)
        ));
    }
    let mut reviews: Vec<_> = service.reviews.iter().collect();
    reviews.sort_by_key(|review| std::cmp::Reverse(review.date.value));
    let rows = reviews
        .into_iter()
        .map(|review| {
            Row::new(
                None,
                vec![
                    Cell::from(short_date(review.date.value)),
                    Cell::Line(Line::new().markdown(&review.finding)),
                    Cell::Chip(verdict(review.verdict.value)),
                ],
            )
        })
        .collect();
    let table = Block::table("Reviews, newest first", &["Day", "What was found", "Verdict"], rows);
    if words.is_empty() && table.is_none() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading("needed", "Still needed?")];
    if !words.is_empty() {
        blocks.push(Block::Paragraph(words));
    }
    blocks.extend(table);
    blocks
}
