//! How the organisation compares with others.

use super::super::analysis::{Standing, cycle_name};
use super::super::model::Assessment;
use super::gaps::on_scale;
use crate::chart::{Chart, Decimals, DotPlot, DotRow, DotStyle, Reference};
use crate::playbook::metrics::inside_sentence;
use crate::playbook::section::{Block, ChartBlock};
use crate::playbook::{Playbook, finding as worded};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

pub(super) fn comparison_part(
    playbook: &Playbook,
    assessment: &Assessment,
    standing: &Standing<'_>,
    figures: &Figures,
) -> Vec<Block> {
    if assessment.benchmarks.is_empty() {
        return Vec::new();
    }
    let (format, language) = (playbook.format(), &playbook.language);
    let organisation = playbook.settings.organisation.as_ref().map(|name| name.value.as_str());
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
            label: named(language, organisation, &cycle_name(language, assessment, cycle)),
            value: figures.number(&key),
            text: figures.text(&key).to_owned(),
            style,
            bold: style == DotStyle::Current,
        });
    }
    rows.sort_by(|a, b| b.value.unwrap_or(f64::MIN).total_cmp(&a.value.unwrap_or(f64::MIN)));
    let others = rows.iter().filter(|row| row.style == DotStyle::Other).count();
    let passed = match organisation {
        Some(name) => language.message("assessment-has-passed").text("organisation", name),
        None => language.message("assessment-we-have-passed"),
    };
    let passed = passed
        .text("passed", figures.text("assessment.benchmarks.passed"))
        .count("peers", others)
        .string();
    let chart = ChartBlock {
        key: "assessment.comparison".to_owned(),
        finding: worded(&assessment.findings, "comparison", passed),
        subtitle: on_scale(
            language,
            assessment,
            [
                "assessment-comparison-subtitle",
                "assessment-comparison-subtitle-on-scale",
            ],
        ),
        chart: Chart::DotPlot(DotPlot {
            rows,
            scale: None,
            reference: figures.number("assessment.benchmarks.median").map(|median| Reference {
                value: median,
                label: language
                    .message("assessment-median")
                    .text("median", figures.text("assessment.benchmarks.median"))
                    .string(),
            }),
            row_heading: language.say("assessment-organisation"),
            value_heading: language.say("assessment-weighted-maturity"),
            text_heading: Some(language.say("assessment-maturity-and-age")),
            decimals: Decimals::UpTo(2),
        }),
        source: language.say("assessment-comparison-source"),
        as_of: standing
            .newest_cycle
            .and_then(|cycle| assessment.cycles.get(cycle))
            .map(|cycle| cycle.date.value),
    };
    let heading = Block::heading("comparison", language.say("assessment-comparison"));
    vec![heading, Block::Chart(chart)]
}

/// `Northmere, cycle 2`; `We, cycle 2` where the organisation has no name.
fn named(language: &Language, organisation: Option<&str>, cycle: &str) -> String {
    let cycle = inside_sentence(language, cycle);
    let named = match organisation {
        Some(name) => language
            .message("assessment-organisation-then")
            .text("organisation", name),
        None => language.message("assessment-we-then"),
    };
    named.text("cycle", cycle).string()
}
