//! The catalogue in one table, for other pages than that of the services.

use super::analysis::{Round, is_offered, last_review, maturity, rounds};
use super::model::{Service, ServiceFunction, Services, Verdict};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The six functions, in the order in which they are shown.
pub(super) const FUNCTIONS: [ServiceFunction; 6] = [
    ServiceFunction::Standards,
    ServiceFunction::Assistance,
    ServiceFunction::Coaching,
    ServiceFunction::Coordination,
    ServiceFunction::Strategic,
    ServiceFunction::Effectiveness,
];

/// All products and services by function, each with whom it is for and since when it is offered.
#[must_use]
pub fn catalogue_blocks(playbook: &Playbook, figures: &Figures) -> Vec<Block> {
    let Some(services) = &playbook.services else {
        return Vec::new();
    };
    let language = &playbook.language;
    let rounds = rounds(playbook, services);
    let rows: Vec<Row> = by_function(services)
        .map(|(id, service)| {
            let link = Line::new().link(service.title.value.clone(), &format!("services/{}", id.value));
            let cells = vec![
                Cell::Line(link),
                Cell::from(capitalised(&service.function.value.word_in(language))),
                Cell::from(customers(playbook, service)),
                Cell::Line(state(language, service, id, &rounds, figures)),
            ];
            Row::new(None, cells)
        })
        .collect();
    let titles = [
        "services-product-or-service",
        "services-function",
        "services-for-whom",
        "services-state",
    ];
    let table = Block::table_in(language, language.say("services-offers-caption"), &titles, rows);
    table.into_iter().collect()
}

fn by_function(services: &Services) -> impl Iterator<Item = (&At<String>, &Service)> {
    FUNCTIONS.into_iter().flat_map(move |function| {
        let all = services.services.iter();
        all.filter(move |(_, service)| service.function.value == function)
    })
}

/// `offered since Cycle 1; maturity 3 of 5`.
fn state(language: &Language, service: &Service, id: &At<String>, rounds: &[Round], figures: &Figures) -> Line {
    let offered = |round: &&Round| maturity(service, &round.id).is_some_and(|level| level.value > 0.0);
    let first = match (is_offered(service, rounds), rounds.iter().find(offered)) {
        (Some(true), Some(first)) => first,
        (Some(false), _) => return language.say("services-not-offered-yet").into(),
        _ => return language.say("services-not-known-yet").into(),
    };
    let stopping = last_review(service).is_some_and(|review| review.verdict.value == Verdict::Stop);
    let message = if stopping {
        "services-since-stopping"
    } else {
        "services-since"
    };
    Line::of(language, message)
        .text("round", &first.name)
        .figure("level", figures, &format!("services.{}.maturity", id.value))
        .line()
}

/// For whom a service is: areas by name, groups in words.
pub(super) fn customers(playbook: &Playbook, service: &Service) -> String {
    let language = &playbook.language;
    let areas = playbook.register(crate::playbook::register::Kind::Area);
    let name = |customer: &str| {
        let area = areas.iter().find(|area| area.id.value == customer);
        area.map_or_else(|| customer.to_owned(), |area| area.title.clone())
    };
    let named = |customer: &str| areas.iter().any(|area| area.id.value == customer);
    let (inside, words): (Vec<&str>, Vec<&str>) = service
        .customers
        .iter()
        .map(|customer| customer.value.as_str())
        .partition(|customer| named(customer));
    let mut all: Vec<String> = words.into_iter().map(str::to_owned).collect();
    if !areas.is_empty() && inside.len() == areas.len() {
        all.push(language.say("services-all-areas"));
    } else {
        all.extend(inside.into_iter().map(name));
    }
    if all.is_empty() {
        return language.say("services-not-said");
    }
    capitalised(&Line::commas(language, all.into_iter().map(Line::from)).plain())
}
