//! The assessment again and again: how far each cycle was from the target.

use jiff::civil::Date;

use super::super::model::Improvement;
use crate::chart::{Chart, Decimals, Line as LineChart, LinePoint, Target};
use crate::playbook::assessment::model::Cycle;
use crate::playbook::section::{Block, Cell, ChartBlock, Line, Row};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
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
    let language = &playbook.language;
    let mut blocks = vec![
        Block::heading("cycles", language.say("improvement-cycles")),
        Block::Chart(chart(language, improvement, &cycles, figures)),
    ];
    blocks.extend(table(language, &cycles, figures));
    blocks
}

fn name(id: &At<String>, cycle: &Cycle) -> String {
    cycle
        .title
        .as_ref()
        .map_or_else(|| id.value.clone(), |title| title.value.clone())
}

fn chart(
    language: &Language,
    improvement: &Improvement,
    cycles: &[(&At<String>, &Cycle)],
    figures: &Figures,
) -> ChartBlock {
    let point = |(id, cycle): &(&At<String>, &Cycle)| LinePoint {
        label: language.short_period(Period::month_of(cycle.date.value)),
        value: figures.number(&key(id)),
    };
    let worked_out = match figures.number("assessment.gap_closed") {
        Some(_) => language
            .message("improvement-cycles-done")
            .text("share", figures.text("assessment.gap_closed"))
            .string(),
        None => language.say("improvement-cycles-unknown"),
    };
    let newest: Option<Date> = cycles.last().map(|(_, cycle)| cycle.date.value);
    ChartBlock {
        key: "improvement.cycles".to_owned(),
        finding: finding(&improvement.findings, "cycles", worked_out),
        subtitle: language.say("improvement-cycles-subtitle"),
        chart: Chart::Line(LineChart {
            points: cycles.iter().map(point).collect(),
            target: figures
                .number("assessment.target.weighted")
                .map_or(Target::None, Target::Line),
            target_label: language.say("improvement-target-line"),
            amber: None,
            unit: language.say("improvement-level"),
            value_heading: language.say("improvement-weighted-maturity"),
            period_heading: language.say("improvement-assessment"),
            decimals: Decimals::Exactly(2),
        }),
        source: language.say("improvement-cycles-source"),
        as_of: newest,
    }
}

fn table(language: &Language, cycles: &[(&At<String>, &Cycle)], figures: &Figures) -> Option<Block> {
    let row = |(id, cycle): &(&At<String>, &Cycle)| {
        let distance = format!("improvement.cycles.{}.distance", id.value);
        let cells: Vec<Cell> = vec![
            name(id, cycle).into(),
            language.short_date(cycle.date.value).into(),
            Line::new().figure(figures, &key(id)).into(),
            Line::new().figure(figures, "assessment.target.weighted").into(),
            Line::new().figure(figures, &distance).into(),
        ];
        Row::new(None, cells)
    };
    let titles = [
        "improvement-assessment",
        "improvement-day",
        "improvement-weighted-maturity#",
        "improvement-target#",
        "improvement-distance#",
    ];
    let rows = cycles.iter().map(row).collect();
    Block::table_in(language, language.say("improvement-cycles-caption"), &titles, rows)
}
