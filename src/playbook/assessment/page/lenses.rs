//! How the organisation looks through each lens.

use super::super::analysis::Standing;
use super::super::lenses::{LensStanding, lenses};
use super::super::model::Assessment;
use super::gaps::{dated, levels, on_scale};
use crate::chart::{Chart, Decimals, Dumbbell, DumbbellRow};
use crate::playbook::section::{Block, Cell, ChartBlock, Line, Row};
use crate::playbook::{Playbook, finding as worded};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

pub(super) fn lens_part(playbook: &Playbook, assessment: &Assessment, standing: &Standing<'_>) -> Vec<Block> {
    let seen = lenses(standing);
    // One lens would show the same as the whole.
    if seen.len() < 2 {
        return Vec::new();
    }
    let language = &playbook.language;
    let rows = seen.iter().map(|lens| {
        let dimensions = lens.dimensions.iter().map(|dimension| {
            let target = format!("assessment#{}", dimension.id.value);
            Line::new().link(dimension.dimension.title.value.clone(), &target)
        });
        let dimensions = Line::commas(language, dimensions);
        let name = capitalised(&lens.lens.word_in(language));
        Row::new(None, vec![Cell::from(name), Cell::Line(dimensions)])
    });
    let titles = ["assessment-lens", "assessment-dimensions"];
    let table = Block::table_in(
        language,
        language.say("assessment-lenses-caption"),
        &titles,
        rows.collect(),
    );
    let blocks = [
        Block::subheading("lenses", language.say("assessment-lenses")),
        Block::Chart(chart(playbook, assessment, standing, &seen)),
    ];
    blocks.into_iter().chain(table).collect()
}

fn chart(
    playbook: &Playbook,
    assessment: &Assessment,
    standing: &Standing<'_>,
    seen: &[LensStanding<'_>],
) -> ChartBlock {
    let language = &playbook.language;
    let mut ordered: Vec<&LensStanding<'_>> = seen.iter().collect();
    let gap = |lens: &LensStanding<'_>| lens.gap().unwrap_or(f64::NEG_INFINITY);
    ordered.sort_by(|a, b| gap(b).total_cmp(&gap(a)));
    let widest = ordered.first().filter(|lens| lens.gap().is_some_and(|gap| gap > 0.0));
    let rows = ordered.iter().enumerate().map(|(place, lens)| DumbbellRow {
        label: capitalised(&lens.lens.word_in(language)),
        earlier: lens.first,
        current: lens.now,
        target: lens.target,
        benchmark: None,
        difference: lens.gap(),
        bold: place == 0 && widest.is_some(),
    });
    let newest = standing.newest_cycle.unwrap_or_default();
    let has_target = seen.iter().any(|lens| lens.target.is_some());
    let has_gap = seen.iter().any(|lens| lens.gap().is_some());
    ChartBlock {
        key: "assessment.lenses".to_owned(),
        finding: worded(&assessment.findings, "lenses", finding(language, widest.copied())),
        subtitle: on_scale(
            language,
            assessment,
            ["assessment-lenses-subtitle", "assessment-lenses-subtitle-on-scale"],
        ),
        chart: Chart::Dumbbell(Dumbbell {
            scale: levels(assessment, &standing.dimensions.iter().collect::<Vec<_>>()),
            rows: rows.collect(),
            row_heading: language.say("assessment-lens"),
            earlier: standing.first_cycle.map(|cycle| dated(language, assessment, cycle)),
            current: if newest.is_empty() {
                language.say("assessment-score")
            } else {
                dated(language, assessment, newest)
            },
            target: has_target.then(|| language.say("assessment-target")),
            benchmark: None,
            difference: has_gap.then(|| language.say("assessment-gap")),
            decimals: Decimals::Exactly(2),
        }),
        source: language.say("assessment-lenses-source"),
        as_of: assessment
            .cycles
            .get(newest)
            .map(|cycle| cycle.date.value)
            .or(Some(playbook.as_of)),
    }
}

fn finding(language: &Language, widest: Option<&LensStanding<'_>>) -> String {
    let Some(widest) = widest else {
        return language.say("assessment-lenses-finding");
    };
    let finding = language.message("assessment-widest-lens");
    finding.text("lens", widest.lens.word_in(language)).string()
}
