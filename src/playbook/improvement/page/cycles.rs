//! The assessment again and again: how far each cycle was from the target.

use jiff::civil::Date;

use super::super::model::Improvement;
use crate::chart::{Chart, Decimals, Line as LineChart, LinePoint, Target};
use crate::playbook::assessment::model::Cycle;
use crate::playbook::section::{Block, Cell, ChartBlock, Line, Row};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::date::{Period, short_date};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

/// The cycles up to today in the order of time.
fn cycles(playbook: &Playbook) -> Vec<(&At<String>, &Cycle)> {
    let assessment = playbook.assessment.iter();
    let mut cycles: Vec<(&At<String>, &Cycle)> = assessment
        .flat_map(|assessment| assessment.cycles.iter())
        .filter(|(_, cycle)| cycle.date.value <= playbook.as_of)
        .collect();
    cycles.sort_by_key(|(_, cycle)| cycle.date.value);
    cycles
}

fn key(id: &At<String>) -> String {
    format!("assessment.cycles.{}.weighted", id.value)
}

/// The keys of the weighted maturity of the first and the newest cycle, where there are two.
pub(super) fn ends(playbook: &Playbook, figures: &Figures) -> Option<(String, String)> {
    let cycles = cycles(playbook);
    let mut keys = cycles
        .iter()
        .map(|(id, _)| key(id))
        .filter(|key| figures.number(key).is_some());
    let first = keys.next()?;
    Some((first, keys.next_back()?))
}

pub(super) fn blocks(playbook: &Playbook, improvement: &Improvement, figures: &Figures) -> Vec<Block> {
    let cycles = cycles(playbook);
    if cycles.len() < 2 {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::heading("cycles", "From cycle to cycle"),
        Block::Chart(chart(improvement, &cycles, figures)),
    ];
    blocks.extend(table(&cycles, figures));
    blocks
}

fn name(id: &At<String>, cycle: &Cycle) -> String {
    cycle
        .title
        .as_ref()
        .map_or_else(|| id.value.clone(), |title| title.value.clone())
}

fn chart(improvement: &Improvement, cycles: &[(&At<String>, &Cycle)], figures: &Figures) -> ChartBlock {
    let point = |(id, cycle): &(&At<String>, &Cycle)| LinePoint {
        label: Period::month_of(cycle.date.value).short(),
        value: figures.number(&key(id)),
    };
    let worked_out = match figures.number("assessment.gap_closed") {
        Some(_) => format!(
            "{} of the way to the target is done",
            figures.text("assessment.gap_closed")
        ),
        None => "How far it is to the target is not known yet".to_owned(),
    };
    let newest: Option<Date> = cycles.last().map(|(_, cycle)| cycle.date.value);
    ChartBlock {
        key: "improvement.cycles".to_owned(),
        finding: finding(&improvement.findings, "cycles", worked_out),
        subtitle: "Weighted maturity of each assessment, on its scale, with the target".to_owned(),
        chart: Chart::Line(LineChart {
            points: cycles.iter().map(point).collect(),
            target: figures
                .number("assessment.target.weighted")
                .map_or(Target::None, Target::Line),
            target_label: "target".to_owned(),
            amber: None,
            unit: "level".to_owned(),
            value_heading: "Weighted maturity".to_owned(),
            period_heading: "Assessment".to_owned(),
            decimals: Decimals::Exactly(2),
        }),
        source: "assessment of this playbook".to_owned(),
        as_of: newest,
    }
}

fn table(cycles: &[(&At<String>, &Cycle)], figures: &Figures) -> Option<Block> {
    let row = |(id, cycle): &(&At<String>, &Cycle)| {
        let distance = format!("improvement.cycles.{}.distance", id.value);
        let cells: Vec<Cell> = vec![
            name(id, cycle).into(),
            short_date(cycle.date.value).into(),
            Line::new().figure(figures, &key(id)).into(),
            Line::new().figure(figures, "assessment.target.weighted").into(),
            Line::new().figure(figures, &distance).into(),
        ];
        Row::new(None, cells)
    };
    let titles = [
        "Assessment",
        "Day",
        "Weighted maturity#",
        "Target#",
        "Distance to target#",
    ];
    Block::table(
        "Every assessment, oldest first",
        &titles,
        cycles.iter().map(row).collect(),
    )
}
