//! The catalogue by function, products and services side by side, what the PMO does and does not.

use super::super::model::{Service, ServiceFunction, ServiceKind};
use super::super::summary::FUNCTIONS;
use super::Page;
use crate::playbook::section::{Block, Cell, Column, Line, ListEntry, Row};
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// All three parts.
pub(super) fn blocks(page: &Page<'_>) -> Vec<Block> {
    [catalogue(page), kinds(page), limits(page)].concat()
}

/// A link to the page of a service.
pub(super) fn link(id: &At<String>, service: &Service) -> Line {
    Line::new().link(service.title.value.clone(), &format!("services/{}", id.value))
}

fn catalogue(page: &Page<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for function in FUNCTIONS {
        let rows: Vec<Row> = page
            .services
            .services
            .iter()
            .filter(|(_, service)| service.function.value == function)
            .map(|(id, service)| row(page, id, service))
            .collect();
        let titles = ["Product or service", "Kind", "For whom", "Response time", "State"];
        let title = capitalised(function.word());
        if let Some(table) = Block::table(about(function), &titles, rows) {
            blocks.push(Block::subheading(crate::vocabulary::text::slug(function.word()), title));
            blocks.push(table);
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading("catalogue", "What you can have"));
    }
    blocks
}

/// What a function is about, in a few words.
fn about(function: ServiceFunction) -> &'static str {
    match function {
        ServiceFunction::Standards => "How projects are run, and how well",
        ServiceFunction::Assistance => "Help while a project runs",
        ServiceFunction::Coaching => "People who know how",
        ServiceFunction::Coordination => "One view of all projects and their people",
        ServiceFunction::Strategic => "Choosing the right projects, and deciding in time",
        ServiceFunction::Effectiveness => "Getting out what was promised, and learning from it",
    }
}

fn row(page: &Page<'_>, id: &At<String>, service: &Service) -> Row {
    let response = service.response_time.as_ref();
    let kind = format!(
        "{}, {}",
        capitalised(service.kind.value.word()),
        service.tier.value.word()
    );
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(link(id, service)),
            Cell::from(kind),
            Cell::from(page.customers(service)),
            Cell::from(response.map_or_else(|| "not said yet".to_owned(), |time| time.value.clone())),
            Cell::Chip(page.state(service)),
        ],
    )
}

/// Products, which one gets, beside services, which are done for one.
fn kinds(page: &Page<'_>) -> Vec<Block> {
    let column = |kind: ServiceKind, title: &str| Column {
        title: title.to_owned(),
        entries: page
            .services
            .services
            .iter()
            .filter(|(_, service)| service.kind.value == kind)
            .map(|(id, service)| ListEntry {
                lead: Line::new(),
                text: match &service.summary {
                    Some(summary) => link(id, service).text(": ").markdown(summary),
                    None => link(id, service),
                },
            })
            .collect(),
    };
    if page.services.services.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading("kinds", "Products and services"),
        Block::Columns(vec![
            column(ServiceKind::Product, "Products: you get something"),
            column(ServiceKind::Service, "Services: somebody does something"),
        ]),
    ]
}

/// What the PMO does, by function, beside what it does not.
fn limits(page: &Page<'_>) -> Vec<Block> {
    if page.services.not_offered.is_empty() {
        return Vec::new();
    }
    let done = FUNCTIONS.into_iter().filter_map(|function| {
        let all = page.services.services.iter();
        let titles: Vec<&str> = all
            .filter(|(_, service)| service.function.value == function)
            .map(|(_, service)| service.title.value.as_str())
            .collect();
        (!titles.is_empty()).then(|| ListEntry {
            lead: Line::new(),
            text: Line::new()
                .strong(capitalised(function.word()))
                .text(format!(": {}", titles.join("; "))),
        })
    });
    let not = page.services.not_offered.iter().map(|words| ListEntry {
        lead: Line::new(),
        text: Line::new().markdown(words),
    });
    let column = |title: &str, entries: Vec<ListEntry>| Column {
        title: title.to_owned(),
        entries,
    };
    vec![
        Block::heading("limits", "What we do, and what we do not"),
        Block::Columns(vec![
            column("We do", done.collect()),
            column("We do not", not.collect()),
        ]),
    ]
}
