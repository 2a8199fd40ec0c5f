//! The catalogue by function, products and services side by side, what the PMO does and does not.

use super::super::model::{Service, ServiceKind};
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
    let language = page.language();
    let mut blocks = Vec::new();
    for function in FUNCTIONS {
        let rows: Vec<Row> = page
            .services
            .services
            .iter()
            .filter(|(_, service)| service.function.value == function)
            .map(|(id, service)| row(page, id, service))
            .collect();
        let titles = [
            "services-product-or-service",
            "services-kind",
            "services-for-whom",
            "services-response-time",
            "services-state",
        ];
        let title = capitalised(&function.word_in(language));
        let about = language.term("services-function-about", function.word());
        if let Some(table) = Block::table_in(language, about, &titles, rows) {
            blocks.push(Block::subheading(crate::vocabulary::text::slug(function.word()), title));
            blocks.push(table);
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading("catalogue", language.say("services-catalogue")));
    }
    blocks
}

fn row(page: &Page<'_>, id: &At<String>, service: &Service) -> Row {
    let language = page.language();
    let response = service.response_time.as_ref();
    let kind = language
        .message("services-kind-and-tier")
        .text("kind", capitalised(&service.kind.value.word_in(language)))
        .text("tier", service.tier.value.word_in(language));
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(link(id, service)),
            Cell::from(kind.string()),
            Cell::from(page.customers(service)),
            Cell::from(response.map_or_else(|| language.say("services-not-said"), |time| time.value.clone())),
            Cell::Chip(page.state(service)),
        ],
    )
}

/// Products, which one gets, beside services, which are done for one.
fn kinds(page: &Page<'_>) -> Vec<Block> {
    let language = page.language();
    let column = |kind: ServiceKind, title: &str| Column {
        title: language.say(title),
        entries: page
            .services
            .services
            .iter()
            .filter(|(_, service)| service.kind.value == kind)
            .map(|(id, service)| ListEntry {
                lead: Line::new(),
                text: match &service.summary {
                    Some(summary) => {
                        let line = Line::of(language, "services-and-summary").line_at("service", link(id, service));
                        line.markdown("summary", summary).line()
                    }
                    None => link(id, service),
                },
            })
            .collect(),
    };
    if page.services.services.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading("kinds", language.say("services-title")),
        Block::Columns(vec![
            column(ServiceKind::Product, "services-kinds-products"),
            column(ServiceKind::Service, "services-kinds-services"),
        ]),
    ]
}

/// What the PMO does, by function, beside what it does not.
fn limits(page: &Page<'_>) -> Vec<Block> {
    if page.services.not_offered.is_empty() {
        return Vec::new();
    }
    let language = page.language();
    let done = FUNCTIONS.into_iter().filter_map(|function| {
        let all = page.services.services.iter();
        let titles = all
            .filter(|(_, service)| service.function.value == function)
            .map(|(_, service)| Line::from(service.title.value.clone()));
        let titles = page.semicolons(titles);
        (!titles.is_empty()).then(|| ListEntry {
            lead: Line::new(),
            text: Line::of(language, "services-function-has")
                .text("function", capitalised(&function.word_in(language)))
                .line_at("services", titles)
                .line(),
        })
    });
    let not = page.services.not_offered.iter().map(|words| ListEntry {
        lead: Line::new(),
        text: Line::new().markdown(words),
    });
    let column = |title: &str, entries: Vec<ListEntry>| Column {
        title: language.say(title),
        entries,
    };
    vec![
        Block::heading("limits", language.say("services-limits")),
        Block::Columns(vec![
            column("services-we-do", done.collect()),
            column("services-we-do-not", not.collect()),
        ]),
    ]
}
