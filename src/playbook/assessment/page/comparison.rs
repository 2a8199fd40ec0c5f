//! How the organisation compares with others.

use super::super::analysis::{Standing, cycle_name};
use super::super::model::Assessment;
use super::scale_words;
use crate::chart::{Chart, Decimals, DotPlot, DotRow, DotStyle, Reference};
use crate::playbook::section::{Block, ChartBlock};
use crate::playbook::{Playbook, finding as worded};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::counted;

pub(super) fn comparison_part(
    playbook: &Playbook,
    assessment: &Assessment,
    standing: &Standing<'_>,
    figures: &Figures,
) -> Vec<Block> {
    if assessment.benchmarks.is_empty() {
        return Vec::new();
    }
    let format = playbook.format();
    let organisation = playbook
        .settings
        .organisation
        .as_ref()
        .map_or("We", |name| name.value.as_str());
    let mut rows: Vec<DotRow> = assessment
        .benchmarks
        .iter()
        .map(|(_, benchmark)| {
            let value = benchmark.maturity.known().map(|maturity| maturity.value);
            let number = value.map(|value| format.shortest(value, 2));
            let age = benchmark.age.as_ref().map(|age| age.value.clone());
            DotRow {
                label: benchmark.organisation.value.clone(),
                value,
                text: number.into_iter().chain(age).collect::<Vec<_>>().join(" · "),
                style: DotStyle::Other,
                bold: false,
            }
        })
        .collect();
    for (cycle, style) in [
        (standing.first_cycle, DotStyle::Earlier),
        (standing.newest_cycle, DotStyle::Current),
    ] {
        let Some(cycle) = cycle else { continue };
        let key = format!("assessment.cycles.{cycle}.weighted");
        rows.push(DotRow {
            label: format!("{organisation}, {}", cycle_name(assessment, cycle).to_lowercase()),
            value: figures.number(&key),
            text: figures.text(&key).to_owned(),
            style,
            bold: style == DotStyle::Current,
        });
    }
    rows.sort_by(|a, b| b.value.unwrap_or(f64::MIN).total_cmp(&a.value.unwrap_or(f64::MIN)));
    let others = rows.iter().filter(|row| row.style == DotStyle::Other);
    let passed = figures.text("assessment.benchmarks.passed");
    let chart = ChartBlock {
        key: "assessment.comparison".to_owned(),
        finding: worded(
            &assessment.findings,
            "comparison",
            format!(
                "{organisation} has passed {passed} of {}",
                counted(others.count(), "peer", "peers")
            ),
        ),
        subtitle: format!(
            "Weighted maturity{}; line: median of the benchmarks",
            scale_words(assessment)
        ),
        chart: Chart::DotPlot(DotPlot {
            rows,
            scale: None,
            reference: figures.number("assessment.benchmarks.median").map(|median| Reference {
                value: median,
                label: format!("median {}", figures.text("assessment.benchmarks.median")),
            }),
            row_heading: "Organisation".to_owned(),
            value_heading: "Weighted maturity".to_owned(),
            text_heading: Some("Maturity and age of the PMO".to_owned()),
            decimals: Decimals::UpTo(2),
        }),
        source: "benchmarks of this playbook; the text beside each dot gives the age of that PMO".to_owned(),
        as_of: standing
            .newest_cycle
            .and_then(|cycle| assessment.cycles.get(cycle))
            .map(|cycle| cycle.date.value),
    };
    vec![Block::heading("comparison", "How we compare"), Block::Chart(chart)]
}
