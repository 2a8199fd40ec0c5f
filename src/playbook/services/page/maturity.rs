//! How mature each product and service is, and how far it is from its target.

use super::super::analysis::{gap, level_text, maturity, target};
use super::super::model::Service;
use super::Page;
use crate::chart::{Chart, Decimals, Dumbbell, DumbbellRow, Level};
use crate::playbook::finding;
use crate::playbook::section::{Block, ChartBlock};
use crate::vocabulary::text::counted;

/// The chart with its heading.
pub(super) fn blocks(page: &Page<'_>) -> Vec<Block> {
    let Some(newest) = page.rounds.last() else {
        return Vec::new();
    };
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
        subtitle: "Maturity from 0, not offered, to 5, optimised; furthest from target first".to_owned(),
        chart: Chart::Dumbbell(Dumbbell {
            scale: scale(),
            rows,
            row_heading: "Product or service".to_owned(),
            earlier: earlier.map(|round| round.name.clone()),
            current: newest.name.clone(),
            target: Some("Target".to_owned()),
            benchmark: None,
            difference: Some("Gap".to_owned()),
            decimals: Decimals::UpTo(1),
        }),
        source: "services of this playbook, scored with each assessment".to_owned(),
        as_of: assessed_on(page),
    };
    vec![Block::heading("maturity", "How good we are at it"), Block::Chart(chart)]
}

/// `Furthest from its target: Benefits tracking`, `4 services lack 2 levels to the target`.
fn worked_out(furthest: &[&str], widest: Option<f64>, page: &Page<'_>) -> String {
    let Some(widest) = widest else {
        return "Every product and service has reached its target".to_owned();
    };
    match furthest {
        [one] => format!("Furthest from its target: {one}"),
        several => {
            let levels = level_text(widest, page.playbook.format());
            let noun = if levels == "1" { "level" } else { "levels" };
            let services = counted(several.len(), "service lacks", "services lack");
            format!("{services} {levels} {noun} to the target")
        }
    }
}

fn scale() -> Vec<Level> {
    let names = ["Not offered", "", "", "", "", "Optimised"];
    (0u8..)
        .zip(names)
        .map(|(value, name)| Level {
            value: f64::from(value),
            name: name.to_owned(),
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
