//! Figures of the assessment: weighted maturity, gaps, what is closed, what comes first.

use super::model::{Assessment, Dimension};
use super::scoring;
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::value::{Answer, At};

/// Where one dimension stands.
#[derive(Clone, Debug)]
pub struct DimensionStanding<'a> {
    /// Its id.
    pub id: &'a At<String>,
    /// What the author wrote.
    pub dimension: &'a Dimension,
    /// The score in the first cycle in which it has one, when that is not the newest.
    pub first: Option<&'a At<f64>>,
    /// The score in the newest cycle.
    pub now: Option<&'a At<f64>>,
    /// Where it is to be.
    pub target: Option<&'a At<f64>>,
    /// Target minus score; negative above the target.
    pub gap: Option<f64>,
    /// Its part in the gap of the whole.
    pub weighted_gap: Option<f64>,
    /// The share of its gap that is closed since the first cycle.
    pub closed: Option<f64>,
}

/// Where the organisation stands.
#[derive(Clone, Debug)]
pub struct Standing<'a> {
    /// The dimensions, in the author's order.
    pub dimensions: Vec<DimensionStanding<'a>>,
    /// Id of the first cycle, when there is more than one.
    pub first_cycle: Option<&'a str>,
    /// Id of the newest cycle up to the day of the playbook.
    pub newest_cycle: Option<&'a str>,
    /// Positions in `dimensions`, most urgent first.
    pub priority: Vec<usize>,
}

/// Where the organisation stands on the day of the playbook.
#[must_use]
pub fn standing<'a>(playbook: &Playbook, assessment: &'a Assessment) -> Standing<'a> {
    let mut cycles: Vec<(&At<String>, _)> = assessment
        .cycles
        .iter()
        .filter(|(_, cycle)| cycle.date.value <= playbook.as_of)
        .map(|(id, cycle)| (id, cycle.date.value))
        .collect();
    cycles.sort_by_key(|(_, date)| *date);
    let newest_cycle = cycles.last().map(|(id, _)| id.value.as_str());
    let first_cycle = cycles
        .first()
        .map(|(id, _)| id.value.as_str())
        .filter(|first| Some(*first) != newest_cycle);
    let total: f64 = assessment
        .dimensions
        .iter()
        .map(|(_, dimension)| dimension.weight.value)
        .sum();
    let dimensions: Vec<DimensionStanding<'a>> = assessment
        .dimensions
        .iter()
        .map(|(id, dimension)| {
            let first = first_cycle.and_then(|cycle| score(dimension, cycle));
            let now = newest_cycle.and_then(|cycle| score(dimension, cycle));
            let target = target(dimension);
            let gap = now
                .zip(target)
                .map(|(now, target)| scoring::gap(now.value, target.value));
            DimensionStanding {
                id,
                dimension,
                first,
                now,
                target,
                gap,
                weighted_gap: gap.and_then(|gap| scoring::weighted_gap(dimension.weight.value, gap, total)),
                closed: match (first, now, target) {
                    (Some(first), Some(now), Some(target)) => scoring::gap_closed(first.value, now.value, target.value),
                    _ => None,
                },
            }
        })
        .collect();
    let needs: Vec<(f64, Option<f64>)> = dimensions
        .iter()
        .map(|standing| (standing.dimension.weight.value, standing.gap))
        .collect();
    Standing {
        priority: scoring::priority(&needs),
        dimensions,
        first_cycle,
        newest_cycle,
    }
}

/// The score of a dimension in a cycle.
#[must_use]
pub fn score<'a>(dimension: &'a Dimension, cycle: &str) -> Option<&'a At<f64>> {
    dimension
        .scores
        .get(cycle)
        .and_then(Answer::known)
        .map(|score| &score.0.score)
}

fn target(dimension: &Dimension) -> Option<&At<f64>> {
    dimension
        .target
        .as_ref()
        .and_then(Answer::known)
        .map(|target| &target.0.score)
}

/// A score as text.
#[must_use]
pub fn score_text(value: f64, format: NumberFormat) -> String {
    format.number(value, 2)
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(assessment) = &playbook.assessment else { return };
    let language = &playbook.language;
    for (id, cycle) in assessment.cycles.iter() {
        let name = cycle_name(language, assessment, &id.value);
        let scores = |dimension: &Dimension| score(dimension, &id.value).cloned();
        let key = format!("assessment.cycles.{}", id.value);
        add_profile(playbook, &key, &name, assessment, &scores, figures);
        let label = language.message("assessment-figure-date").text("of", name);
        let (day, text) = (cycle.date.value, language.short_date(cycle.date.value));
        let figure = Figure::new(label.string(), day.to_string().into(), "", text);
        figures.insert(format!("{key}.date"), figure.from([cycle.date.span]));
    }
    let targets = |dimension: &Dimension| target(dimension).cloned();
    let name = language.say("assessment-target");
    add_profile(playbook, "assessment.target", &name, assessment, &targets, figures);
    let benchmarks = |dimension: &Dimension| dimension.benchmark.as_ref().and_then(Answer::known).cloned();
    let name = language.say("assessment-benchmark");
    add_profile(
        playbook,
        "assessment.benchmark",
        &name,
        assessment,
        &benchmarks,
        figures,
    );
    let standing = standing(playbook, assessment);
    add_dimensions(playbook, &standing, figures);
    add_whole(playbook, &standing, figures);
    let newest = standing
        .newest_cycle
        .and_then(|cycle| figures.number(&format!("assessment.cycles.{cycle}.weighted")));
    add_comparison(playbook, assessment, newest, figures);
}

/// Weighted mean, simple mean and lowest dimension of a set of scores.
fn add_profile(
    playbook: &Playbook,
    key: &str,
    name: &str,
    assessment: &Assessment,
    score_of: &dyn Fn(&Dimension) -> Option<At<f64>>,
    figures: &mut Figures,
) {
    let rows: Vec<(f64, Option<At<f64>>)> = assessment
        .dimensions
        .iter()
        .map(|(_, dimension)| (dimension.weight.value, score_of(dimension)))
        .collect();
    let spans: Vec<Span> = rows
        .iter()
        .filter_map(|(_, score)| score.as_ref().map(|score| score.span))
        .collect();
    let weighted: Vec<(f64, Option<f64>)> = rows
        .iter()
        .map(|(weight, score)| (*weight, score.as_ref().map(|score| score.value)))
        .collect();
    let plain: Vec<Option<f64>> = weighted.iter().map(|(_, score)| *score).collect();
    let mut add = |part: &str, message: &str, score: Option<scoring::Score>| {
        let Some(score) = score else { return };
        let label = playbook.language.message(message).text("of", name);
        let label = label
            .count("scored", score.scored)
            .count("dimensions", score.dimensions);
        let text = score_text(score.value, playbook.format());
        figures.insert(
            format!("{key}.{part}"),
            Figure::number(label.string(), score.value, "level", text).from(spans.clone()),
        );
    };
    let weighted = scoring::weighted_score(&weighted);
    add("weighted", "assessment-figure-weighted", weighted);
    add("simple", "assessment-figure-simple", scoring::simple_score(&plain));
    add("lowest", "assessment-figure-lowest", scoring::lowest_score(&plain));
}

fn add_dimensions(playbook: &Playbook, standing: &Standing<'_>, figures: &mut Figures) {
    let format = playbook.format();
    for dimension in &standing.dimensions {
        let key = format!("assessment.dimensions.{}", dimension.id.value);
        let label = |message: &str| {
            let title = dimension.dimension.title.value.as_str();
            playbook.language.message(message).text("dimension", title).string()
        };
        let spans = [dimension.first, dimension.now, dimension.target]
            .into_iter()
            .flatten()
            .map(|score| score.span);
        let spans: Vec<Span> = spans.collect();
        let parts = [
            ("now", "assessment-figure-now", dimension.now.map(|now| now.value), 1),
            (
                "target",
                "assessment-figure-target",
                dimension.target.map(|target| target.value),
                1,
            ),
            ("gap", "assessment-figure-gap", dimension.gap, 1),
            (
                "weighted_gap",
                "assessment-figure-weighted-gap",
                dimension.weighted_gap,
                3,
            ),
        ];
        for (part, message, value, decimals) in parts {
            let Some(value) = value else { continue };
            let figure = Figure::number(label(message), value, "level", format.number(value, decimals));
            figures.insert(format!("{key}.{part}"), figure.from(spans.clone()));
        }
        if let Some(closed) = dimension.closed {
            let text = crate::playbook::metrics::share(closed, 1, format);
            figures.insert(
                format!("{key}.closed"),
                Figure::number(label("assessment-figure-closed"), closed, "", text).from(spans),
            );
        }
    }
}

fn add_whole(playbook: &Playbook, standing: &Standing<'_>, figures: &mut Figures) {
    let (format, language) = (playbook.format(), &playbook.language);
    let ids: Vec<&str> = standing
        .priority
        .iter()
        .filter_map(|position| standing.dimensions.get(*position))
        .map(|dimension| dimension.id.value.as_str())
        .collect();
    if !ids.is_empty() {
        let label = language.say("assessment-figure-priority");
        let figure = Figure::new(label, serde_json::json!(ids), "", ids.join(", "));
        figures.insert("assessment.priority", figure);
    }
    let weighted = |key: &str| figures.number(&format!("{key}.weighted"));
    let now = standing
        .newest_cycle
        .and_then(|cycle| weighted(&format!("assessment.cycles.{cycle}")));
    let first = standing
        .first_cycle
        .and_then(|cycle| weighted(&format!("assessment.cycles.{cycle}")));
    let target = weighted("assessment.target");
    let spans: Vec<Span> = standing
        .dimensions
        .iter()
        .flat_map(|dimension| [dimension.first, dimension.now, dimension.target])
        .flatten()
        .map(|score| score.span)
        .collect();
    if let Some((now, target)) = now.zip(target) {
        let gap = scoring::gap(now, target);
        let text = score_text(gap, format);
        figures.insert(
            "assessment.gap",
            Figure::number(language.say("assessment-figure-whole-gap"), gap, "level", text).from(spans.clone()),
        );
    }
    if let (Some(first), Some(now), Some(target)) = (first, now, target)
        && let Some(closed) = scoring::gap_closed(first, now, target)
    {
        let text = crate::playbook::metrics::share(closed, 0, format);
        let label = language.say("assessment-figure-gap-closed");
        figures.insert(
            "assessment.gap_closed",
            Figure::number(label, closed, "", text).from(spans),
        );
    }
}

fn add_comparison(playbook: &Playbook, assessment: &Assessment, newest: Option<f64>, figures: &mut Figures) {
    let (format, language) = (playbook.format(), &playbook.language);
    let known: Vec<&At<f64>> = assessment
        .benchmarks
        .iter()
        .filter_map(|(_, benchmark)| benchmark.maturity.known())
        .collect();
    let values: Vec<f64> = known.iter().map(|value| value.value).collect();
    let spans: Vec<Span> = known.iter().map(|value| value.span).collect();
    for (key, label, value) in [
        (
            "assessment.benchmarks.median",
            "assessment-figure-median",
            scoring::median(&values),
        ),
        (
            "assessment.benchmarks.mean",
            "assessment-figure-mean",
            scoring::mean(&values),
        ),
    ] {
        if let Some(value) = value {
            let figure = Figure::number(language.say(label), value, "level", score_text(value, format));
            figures.insert(key, figure.from(spans.clone()));
        }
    }
    if let Some(newest) = newest.filter(|_| !values.is_empty()) {
        let passed = values.iter().filter(|value| **value < newest).count();
        let label = language
            .message("assessment-figure-passed")
            .count("benchmarks", values.len());
        let figure = Figure::new(label.string(), passed.into(), "", passed.to_string()).from(spans);
        figures.insert("assessment.benchmarks.passed", figure);
    }
}

/// The name of a cycle: its title, or `Cycle` and its number.
#[must_use]
pub fn cycle_name(language: &Language, assessment: &Assessment, id: &str) -> String {
    let title = assessment.cycles.get(id).and_then(|cycle| cycle.title.as_ref());
    if let Some(title) = title {
        return title.value.clone();
    }
    let place = assessment
        .cycles
        .ids()
        .position(|known| known.value == id)
        .map_or(1, |place| place + 1);
    language.message("assessment-cycle").count("number", place).string()
}
