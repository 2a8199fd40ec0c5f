//! How mature each product and service is, and how far it is from its target.

use super::super::analysis::{Round, gap, level_text, maturity, target};
use super::super::model::Service;
use super::Page;
use crate::chart::{Chart, Decimals, Dumbbell, DumbbellRow, Level};
use crate::playbook::finding;
use crate::playbook::section::{Block, ChartBlock};
use crate::vocabulary::language::Language;

/// The chart with its heading.
pub(super) fn blocks(page: &Page<'_>) -> Vec<Block> {
    let Some(newest) = page.rounds.last() else {
        return Vec::new();
    };
    let language = page.language();
    let mut ordered: Vec<&Service> = page.services.services.iter().map(|(_, service)| service).collect();
    let lacking = |service: &Service| gap(service, &page.rounds).unwrap_or(f64::NEG_INFINITY);
    ordered.sort_by(|a, b| lacking(b).total_cmp(&lacking(a)));
    let widest = ordered.first().map(|service| lacking(service)).filter(|gap| *gap > 0.0);
    let earlier = page.rounds.first().filter(|first| first.id != newest.id);
    let level = |service: &Service, round: &str| maturity(service, round).map(|level| level.value);
    let is_widest = |service: &Service| {
        let gap = gap(service, &page.rounds);
        gap.zip(widest).is_some_and(|(gap, widest)| (gap - widest).abs() < 1e-9)
    };
    let rows: Vec<DumbbellRow> = ordered
        .iter()
        .map(|service| DumbbellRow {
            label: service.title.value.clone(),
            earlier: earlier.and_then(|round| level(service, &round.id)),
            current: level(service, &newest.id),
            target: target(service).map(|level| level.value),
            benchmark: None,
            difference: gap(service, &page.rounds),
            bold: is_widest(service),
        })
        .collect();
    if rows.iter().all(|row| row.current.is_none() && row.target.is_none()) {
        return Vec::new();
    }
    let furthest: Vec<&str> = ordered
        .iter()
        .filter(|service| is_widest(service))
        .map(|service| service.title.value.as_str())
        .collect();
    let chart = ChartBlock {
        key: "services.maturity".to_owned(),
        finding: finding(&page.services.findings, "maturity", worked_out(&furthest, widest, page)),
        subtitle: language.say("services-maturity-subtitle"),
        chart: Chart::Dumbbell(drawing(language, rows, earlier, newest)),
        source: language.say("services-maturity-source"),
        as_of: assessed_on(page),
    };
    let heading = Block::heading("maturity", language.say("services-maturity-heading"));
    vec![heading, Block::Chart(chart)]
}

fn drawing(language: &Language, rows: Vec<DumbbellRow>, earlier: Option<&Round>, newest: &Round) -> Dumbbell {
    Dumbbell {
        scale: scale(language),
        rows,
        row_heading: language.say("services-product-or-service"),
        earlier: earlier.map(|round| round.name.clone()),
        current: newest.name.clone(),
        target: Some(language.say("services-target")),
        benchmark: None,
        difference: Some(language.say("services-gap")),
        decimals: Decimals::UpTo(1),
    }
}

/// `Furthest from its target: Benefits tracking`, `4 services lack 2 levels to the target`.
fn worked_out(furthest: &[&str], widest: Option<f64>, page: &Page<'_>) -> String {
    let language = page.language();
    let Some(widest) = widest else {
        return language.say("services-all-reached");
    };
    match furthest {
        [one] => language.message("services-furthest").text("service", *one).string(),
        several => {
            let levels = level_text(widest, page.playbook.format());
            let message = language.message("services-furthest-several");
            let message = message.count("services", several.len());
            message.number("levels", widest, levels).string()
        }
    }
}

fn scale(language: &Language) -> Vec<Level> {
    let (lowest, highest) = ("services-level-lowest", "services-level-highest");
    let names = [Some(lowest), None, None, None, None, Some(highest)];
    (0u8..)
        .zip(names)
        .map(|(value, name)| Level {
            value: f64::from(value),
            name: name.map(|name| language.say(name)).unwrap_or_default(),
        })
        .collect()
}

/// The day of the newest round, where the assessment gives one.
fn assessed_on(page: &Page<'_>) -> Option<jiff::civil::Date> {
    let newest = page.rounds.last()?;
    let assessment = page.playbook.assessment.as_ref();
    let cycle = assessment.and_then(|assessment| assessment.cycles.get(&newest.id));
    Some(cycle.map_or(page.playbook.as_of, |cycle| cycle.date.value))
}
