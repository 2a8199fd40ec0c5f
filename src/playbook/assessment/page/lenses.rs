//! How the organisation looks through each lens.

use super::super::analysis::Standing;
use super::super::lenses::{LensStanding, lenses};
use super::super::model::Assessment;
use super::gaps::{dated, levels};
use super::scale_words;
use crate::chart::{Chart, Decimals, Dumbbell, DumbbellRow};
use crate::playbook::section::{Block, Cell, ChartBlock, Line, Row};
use crate::playbook::{Playbook, finding as worded};
use crate::vocabulary::text::capitalised;

pub(super) fn lens_part(playbook: &Playbook, assessment: &Assessment, standing: &Standing<'_>) -> Vec<Block> {
    let seen = lenses(standing);
    // One lens would show the same as the whole.
    if seen.len() < 2 {
        return Vec::new();
    }
    let rows = seen.iter().map(|lens| {
        let mut dimensions = Line::new();
        for (place, dimension) in lens.dimensions.iter().enumerate() {
            dimensions = if place > 0 { dimensions.text(", ") } else { dimensions };
            let target = format!("assessment#{}", dimension.id.value);
            dimensions = dimensions.link(dimension.dimension.title.value.clone(), &target);
        }
        Row::new(
            None,
            vec![Cell::from(capitalised(lens.lens.word())), Cell::Line(dimensions)],
        )
    });
    let table = Block::table("What each lens looks at", &["Lens", "Dimensions"], rows.collect());
    let blocks = [
        Block::subheading("lenses", "Under the lens"),
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
    let mut ordered: Vec<&LensStanding<'_>> = seen.iter().collect();
    let gap = |lens: &LensStanding<'_>| lens.gap().unwrap_or(f64::NEG_INFINITY);
    ordered.sort_by(|a, b| gap(b).total_cmp(&gap(a)));
    let widest = ordered.first().filter(|lens| lens.gap().is_some_and(|gap| gap > 0.0));
    let rows = ordered.iter().enumerate().map(|(place, lens)| DumbbellRow {
        label: capitalised(lens.lens.word()),
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
        finding: worded(&assessment.findings, "lenses", finding(widest.copied())),
        subtitle: format!("Weighted maturity by lens{}, widest gap first", scale_words(assessment)),
        chart: Chart::Dumbbell(Dumbbell {
            scale: levels(assessment, &standing.dimensions.iter().collect::<Vec<_>>()),
            rows: rows.collect(),
            row_heading: "Lens".to_owned(),
            earlier: standing.first_cycle.map(|cycle| dated(assessment, cycle)),
            current: if newest.is_empty() {
                "Score".to_owned()
            } else {
                dated(assessment, newest)
            },
            target: has_target.then(|| "Target".to_owned()),
            benchmark: None,
            difference: has_gap.then(|| "Gap".to_owned()),
            decimals: Decimals::Exactly(2),
        }),
        source: "assessment of this playbook; a lens is the mean of its dimensions, by weight".to_owned(),
        as_of: assessment
            .cycles
            .get(newest)
            .map(|cycle| cycle.date.value)
            .or(Some(playbook.as_of)),
    }
}

fn finding(widest: Option<&LensStanding<'_>>) -> String {
    widest.map_or_else(
        || "How the organisation looks through each lens".to_owned(),
        |lens| format!("Through the lens of {}, the gap is widest", lens.lens.word()),
    )
}
