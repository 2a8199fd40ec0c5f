//! The catalogue in one table, for other pages than that of the services.

use super::analysis::{Round, is_offered, last_review, maturity, rounds};
use super::model::{Service, ServiceFunction, Services, Verdict};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::figure::Figures;
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
    let rounds = rounds(playbook, services);
    let rows: Vec<Row> = by_function(services)
        .map(|(id, service)| {
            let link = Line::new().link(service.title.value.clone(), &format!("services/{}", id.value));
            let cells = vec![
                Cell::Line(link),
                Cell::from(capitalised(service.function.value.word())),
                Cell::from(customers(playbook, service)),
                Cell::Line(state(service, id, &rounds, figures)),
            ];
            Row::new(None, cells)
        })
        .collect();
    let titles = ["Product or service", "Function", "For whom", "State"];
    Block::table("What the PMO offers", &titles, rows).into_iter().collect()
}

fn by_function(services: &Services) -> impl Iterator<Item = (&At<String>, &Service)> {
    FUNCTIONS.into_iter().flat_map(move |function| {
        let all = services.services.iter();
        all.filter(move |(_, service)| service.function.value == function)
    })
}

/// `offered since Cycle 1; maturity 3 of 5`.
fn state(service: &Service, id: &At<String>, rounds: &[Round], figures: &Figures) -> Line {
    match is_offered(service, rounds) {
        Some(true) => {}
        Some(false) => return "not offered yet".into(),
        None => return "not known yet".into(),
    }
    let offered = |round: &&Round| maturity(service, &round.id).is_some_and(|level| level.value > 0.0);
    let mut line = match rounds.iter().find(offered) {
        Some(first) => Line::from(format!("offered since {}", first.name)),
        None => Line::from("offered"),
    };
    if last_review(service).is_some_and(|review| review.verdict.value == Verdict::Stop) {
        line = line.text(", being stopped");
    }
    line.text("; maturity ")
        .figure(figures, &format!("services.{}.maturity", id.value))
        .text(" of 5")
}

/// For whom a service is: areas by name, groups in words.
pub(super) fn customers(playbook: &Playbook, service: &Service) -> String {
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
        all.push("all areas".to_owned());
    } else {
        all.extend(inside.into_iter().map(name));
    }
    if all.is_empty() {
        return "not said yet".to_owned();
    }
    capitalised(&all.join(", "))
}
