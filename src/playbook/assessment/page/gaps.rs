//! Where the gap is widest: the dimensions, and the cycles side by side.

use super::super::analysis::{DimensionStanding, Standing, cycle_name};
use super::super::model::Assessment;
use super::widest;
use crate::chart::{Chart, Decimals, Dumbbell, DumbbellRow, Level};
use crate::playbook::section::{Block, Cell, ChartBlock, Line, Row, Table, TableColumn};
use crate::playbook::{Playbook, finding as worded};
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
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
        Block::heading("gaps", playbook.language.say("assessment-gaps")),
        Block::Chart(dumbbell(playbook, assessment, standing, &ordered)),
        Block::Table(dimension_table(playbook, assessment, standing, figures)),
    ]
}

fn dumbbell(
    playbook: &Playbook,
    assessment: &Assessment,
    standing: &Standing<'_>,
    ordered: &[&DimensionStanding<'_>],
) -> ChartBlock {
    let language = &playbook.language;
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
    let named = language.list(&widest);
    let finding = match widest.len() {
        0 => language.say("assessment-gaps-finding"),
        count if count == 1 || named.len() <= 70 => {
            let finding = language.message("assessment-furthest").count("count", count);
            finding.text("dimensions", named).string()
        }
        count => {
            let finding = language.message("assessment-furthest-many");
            finding.count("dimensions", count).string()
        }
    };
    ChartBlock {
        key: "assessment.gaps".to_owned(),
        finding: worded(&assessment.findings, "gaps", finding),
        subtitle: on_scale(
            language,
            assessment,
            ["assessment-gaps-subtitle", "assessment-gaps-subtitle-on-scale"],
        ),
        chart: Chart::Dumbbell(Dumbbell {
            scale: levels(assessment, ordered),
            rows: rows.collect(),
            row_heading: language.say("assessment-dimension"),
            earlier: standing.first_cycle.map(|cycle| dated(language, assessment, cycle)),
            current: if newest.is_empty() {
                language.say("assessment-score")
            } else {
                dated(language, assessment, newest)
            },
            target: has(|dimension| dimension.target.is_some()).then(|| language.say("assessment-target")),
            benchmark: has(|dimension| dimension.dimension.benchmark.is_some())
                .then(|| language.say("assessment-benchmark")),
            difference: has(|dimension| dimension.gap.is_some()).then(|| language.say("assessment-gap")),
            decimals: Decimals::Exactly(1),
        }),
        source: language.say("assessment-gaps-source"),
        as_of: assessment
            .cycles
            .get(newest)
            .map(|cycle| cycle.date.value)
            .or(Some(playbook.as_of)),
    }
}

/// `Cycle 2, Apr 2026`.
pub(super) fn dated(language: &Language, assessment: &Assessment, cycle: &str) -> String {
    let date = assessment
        .cycles
        .get(cycle)
        .map(|known| language.short_period(Period::month_of(known.date.value)));
    let dated = language.message("assessment-cycle-then");
    dated
        .text("cycle", cycle_name(language, assessment, cycle))
        .text("month", date.unwrap_or_default())
        .string()
}

/// What a chart shows, by the first message; where the scale is written, by the second, which tells it besides.
pub(super) fn on_scale(language: &Language, assessment: &Assessment, [bare, scaled]: [&str; 2]) -> String {
    let mut levels = assessment.scale.ids().map(|level| level.value.as_str());
    match (levels.next(), levels.last()) {
        (Some(first), Some(last)) => language
            .message(scaled)
            .text("first", first)
            .text("last", last)
            .string(),
        _ => language.say(bare),
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

fn dimension_table(playbook: &Playbook, assessment: &Assessment, standing: &Standing<'_>, figures: &Figures) -> Table {
    let language = &playbook.language;
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
                .map_or_else(String::new, |lens| lens.value.word_in(language));
            let by = dimension
                .dimension
                .target
                .as_ref()
                .and_then(Answer::known)
                .and_then(|target| target.0.by.as_ref());
            let weight = playbook.format().shortest(dimension.dimension.weight.value, 1);
            Row {
                id: Some(dimension.id.value.clone()),
                cells: vec![
                    Cell::from(dimension.dimension.title.value.clone()),
                    Cell::from(lens),
                    Cell::from(weight),
                    text(format!("{key}.now")),
                    text(format!("{key}.target")),
                    Cell::from(by.map_or_else(
                        || language.say("assessment-no-date"),
                        |by| language.short_date(by.value),
                    )),
                    text(format!("{key}.weighted_gap")),
                    text(format!("{key}.closed")),
                ],
                highlight: false,
            }
        });
    let newest = standing.newest_cycle.map_or_else(
        || language.say("assessment-score"),
        |cycle| cycle_name(language, assessment, cycle),
    );
    Table {
        caption: language.say("assessment-dimensions-caption"),
        columns: [
            (language.say("assessment-dimension"), false),
            (language.say("assessment-lens"), false),
            (language.say("assessment-weight"), true),
            (newest, true),
            (language.say("assessment-target"), true),
            (language.say("assessment-by"), false),
            (language.say("assessment-weighted-gap"), true),
            (language.say("assessment-gap-closed"), true),
        ]
        .map(|(title, numeric)| TableColumn { title, numeric })
        .to_vec(),
        rows: rows.collect(),
        total: None,
        stack: false,
    }
}

/// The cycles side by side, with the figures that one chart of dimensions does not show.
pub(super) fn cycle_part(language: &Language, assessment: &Assessment, figures: &Figures) -> Vec<Block> {
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
                cycle_name(language, assessment, &id.value),
                language.short_date(cycle.date.value),
                method,
                &key,
            )
        })
        .collect();
    if figures.get("assessment.target.weighted").is_some() {
        rows.push(row(
            language.say("assessment-target"),
            String::new(),
            String::new(),
            "assessment.target",
        ));
    }
    if rows.len() < 2 {
        return Vec::new();
    }
    let columns = [
        ("assessment-round", false),
        ("assessment-date", false),
        ("assessment-method", false),
        ("assessment-weighted-maturity", true),
        ("assessment-mean", true),
        ("assessment-lowest", true),
    ];
    let columns = columns.map(|(title, numeric)| TableColumn {
        title: language.say(title),
        numeric,
    });
    vec![
        Block::subheading("cycles", language.say("assessment-cycles")),
        Block::Table(Table {
            caption: language.say("assessment-cycles-caption"),
            columns: columns.to_vec(),
            rows,
            total: None,
            stack: false,
        }),
    ]
}
