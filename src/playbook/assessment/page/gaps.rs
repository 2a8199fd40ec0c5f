//! Where the gap is widest: the dimensions, and the cycles side by side.

use super::super::analysis::{DimensionStanding, Standing, cycle_name};
use super::super::model::{Assessment, Lens};
use super::widest;
use crate::chart::{Chart, Decimals, Dumbbell, DumbbellRow, Level};
use crate::playbook::section::{Block, Cell, ChartBlock, Line, Row, Table, TableColumn};
use crate::playbook::{Playbook, finding as worded};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::listed;
use crate::vocabulary::value::Answer;

pub(super) fn gap_part(
    playbook: &Playbook,
    assessment: &Assessment,
    standing: &Standing<'_>,
    figures: &Figures,
) -> Vec<Block> {
    if standing.dimensions.is_empty() {
        return Vec::new();
    }
    let mut ordered: Vec<&DimensionStanding<'_>> = standing.dimensions.iter().collect();
    let gap_of = |dimension: &DimensionStanding<'_>| dimension.gap.unwrap_or(f64::NEG_INFINITY);
    ordered.sort_by(|a, b| gap_of(b).total_cmp(&gap_of(a)));
    vec![
        Block::heading("gaps", "Where the gap is widest"),
        Block::Chart(dumbbell(playbook, assessment, standing, &ordered)),
        Block::Table(dimension_table(assessment, standing, figures)),
    ]
}

fn dumbbell(
    playbook: &Playbook,
    assessment: &Assessment,
    standing: &Standing<'_>,
    ordered: &[&DimensionStanding<'_>],
) -> ChartBlock {
    let widest = widest(standing);
    let rows = ordered.iter().map(|dimension| DumbbellRow {
        label: dimension.dimension.title.value.clone(),
        earlier: dimension.first.map(|score| score.value),
        current: dimension.now.map(|score| score.value),
        target: dimension.target.map(|score| score.value),
        benchmark: dimension
            .dimension
            .benchmark
            .as_ref()
            .and_then(Answer::known)
            .map(|score| score.value),
        difference: dimension.gap,
        bold: widest.contains(&dimension.dimension.title.value),
    });
    let has = |of: fn(&DimensionStanding<'_>) -> bool| ordered.iter().any(|dimension| of(dimension));
    let newest = standing.newest_cycle.unwrap_or_default();
    let finding = match widest.as_slice() {
        [] => "How far each dimension is from its target".to_owned(),
        [one] => format!("{one} is furthest from target"),
        several if listed(several).len() <= 70 => format!("{} are furthest from target", listed(several)),
        several => format!("{} dimensions are furthest from target", several.len()),
    };
    ChartBlock {
        key: "assessment.gaps".to_owned(),
        finding: worded(&assessment.findings, "gaps", finding),
        subtitle: format!("Maturity by dimension{}, widest gap first", scale_words(assessment)),
        chart: Chart::Dumbbell(Dumbbell {
            scale: levels(assessment, ordered),
            rows: rows.collect(),
            row_heading: "Dimension".to_owned(),
            earlier: standing.first_cycle.map(|cycle| dated(assessment, cycle)),
            current: if newest.is_empty() {
                "Score".to_owned()
            } else {
                dated(assessment, newest)
            },
            target: has(|dimension| dimension.target.is_some()).then(|| "Target".to_owned()),
            benchmark: has(|dimension| dimension.dimension.benchmark.is_some()).then(|| "Benchmark".to_owned()),
            difference: has(|dimension| dimension.gap.is_some()).then(|| "Gap".to_owned()),
            decimals: Decimals::Exactly(1),
        }),
        source: "assessment of this playbook".to_owned(),
        as_of: assessment
            .cycles
            .get(newest)
            .map(|cycle| cycle.date.value)
            .or(Some(playbook.as_of)),
    }
}

/// `Cycle 2, Apr 2026`.
pub(super) fn dated(assessment: &Assessment, cycle: &str) -> String {
    let date = assessment
        .cycles
        .get(cycle)
        .map(|known| crate::vocabulary::date::Period::month_of(known.date.value).short());
    format!("{}, {}", cycle_name(assessment, cycle), date.unwrap_or_default())
}

pub(super) fn scale_words(assessment: &Assessment) -> String {
    let mut levels = assessment.scale.ids().map(|level| level.value.as_str());
    match (levels.next(), levels.last()) {
        (Some(first), Some(last)) => format!(", scale {first} to {last}"),
        _ => String::new(),
    }
}

/// The levels of the scale; without one, whole numbers that span the scores.
pub(super) fn levels(assessment: &Assessment, ordered: &[&DimensionStanding<'_>]) -> Vec<Level> {
    let named: Vec<Level> = assessment
        .scale
        .iter()
        .filter_map(|(level, name)| {
            Some(Level {
                value: level.value.parse().ok()?,
                name: name.value.clone(),
            })
        })
        .collect();
    if !named.is_empty() {
        return named;
    }
    let scores = ordered
        .iter()
        .flat_map(|dimension| [dimension.first, dimension.now, dimension.target])
        .flatten();
    let highest = scores.map(|score| score.value).fold(5.0, f64::max).ceil();
    let mut level = 0.0;
    let mut levels = Vec::new();
    while level <= highest && levels.len() < 12 {
        levels.push(Level {
            value: level,
            name: String::new(),
        });
        level += 1.0;
    }
    levels
}

fn dimension_table(assessment: &Assessment, standing: &Standing<'_>, figures: &Figures) -> Table {
    let text = |key: String| Cell::Line(Line::new().figure(figures, &key));
    let rows = standing
        .priority
        .iter()
        .filter_map(|place| standing.dimensions.get(*place))
        .map(|dimension| {
            let key = format!("assessment.dimensions.{}", dimension.id.value);
            let lens = dimension
                .dimension
                .lens
                .as_ref()
                .map_or("", |lens| Lens::word(lens.value));
            let by = dimension
                .dimension
                .target
                .as_ref()
                .and_then(Answer::known)
                .and_then(|target| target.0.by.as_ref());
            let weight =
                crate::vocabulary::number::NumberFormat::default().shortest(dimension.dimension.weight.value, 1);
            Row {
                id: Some(dimension.id.value.clone()),
                cells: vec![
                    Cell::from(dimension.dimension.title.value.clone()),
                    Cell::from(lens),
                    Cell::from(weight),
                    text(format!("{key}.now")),
                    text(format!("{key}.target")),
                    Cell::from(by.map_or_else(|| "no date".to_owned(), |by| short_date(by.value))),
                    text(format!("{key}.weighted_gap")),
                    text(format!("{key}.closed")),
                ],
                highlight: false,
            }
        });
    let newest = standing
        .newest_cycle
        .map_or_else(|| "Score".to_owned(), |cycle| cycle_name(assessment, cycle));
    Table {
        caption: "Dimensions in order of priority: weight × gap, most urgent first".to_owned(),
        columns: [
            ("Dimension".to_owned(), false),
            ("Lens".to_owned(), false),
            ("Weight".to_owned(), true),
            (newest, true),
            ("Target".to_owned(), true),
            ("By".to_owned(), false),
            ("Weighted gap".to_owned(), true),
            ("Gap closed".to_owned(), true),
        ]
        .map(|(title, numeric)| TableColumn { title, numeric })
        .to_vec(),
        rows: rows.collect(),
        total: None,
        stack: false,
    }
}

/// The cycles side by side, with the figures that one chart of dimensions does not show.
pub(super) fn cycle_part(assessment: &Assessment, figures: &Figures) -> Vec<Block> {
    let row = |name: String, date: String, method: String, key: &str| {
        let figure = |part: &str| Cell::Line(Line::new().figure(figures, &format!("{key}.{part}")));
        Row {
            id: None,
            cells: vec![
                Cell::from(name),
                Cell::from(date),
                Cell::from(method),
                figure("weighted"),
                figure("simple"),
                figure("lowest"),
            ],
            highlight: false,
        }
    };
    let mut rows: Vec<Row> = assessment
        .cycles
        .iter()
        .map(|(id, cycle)| {
            let method = cycle
                .method
                .as_ref()
                .map_or_else(String::new, |method| method.value.clone());
            let key = format!("assessment.cycles.{}", id.value);
            row(
                cycle_name(assessment, &id.value),
                short_date(cycle.date.value),
                method,
                &key,
            )
        })
        .collect();
    if figures.get("assessment.target.weighted").is_some() {
        rows.push(row(
            "Target".to_owned(),
            String::new(),
            String::new(),
            "assessment.target",
        ));
    }
    if rows.len() < 2 {
        return Vec::new();
    }
    let columns = [
        ("Cycle", false),
        ("Date", false),
        ("Method", false),
        ("Weighted maturity", true),
        ("Mean", true),
        ("Lowest dimension", true),
    ];
    let columns = columns.map(|(title, numeric)| TableColumn {
        title: title.to_owned(),
        numeric,
    });
    let caption =
        "Cycles compared; by the lowest-dimension rule, an organisation is as mature as its weakest dimension";
    vec![
        Block::subheading("cycles", "Cycle by cycle"),
        Block::Table(Table {
            caption: caption.to_owned(),
            columns: columns.to_vec(),
            rows,
            total: None,
            stack: false,
        }),
    ]
}
