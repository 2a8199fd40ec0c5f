//! The page of the surveys: what those we work for think of us, over time.

use super::super::model::{Improvement, SatisfactionSurvey};
use super::super::survey::{Dated, in_order};
use super::SURVEYS;
use crate::chart::{Chart, Decimals, Line as LineChart, LinePoint, Target};
use crate::playbook::metrics::{self, performance::Goal};
use crate::playbook::section::{Block, Cell, ChartBlock, Fact, Group, Line, Link, Row, Section};
use crate::playbook::{Playbook, finding};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::MetricId;
use crate::vocabulary::language::Language;

/// A measure of the surveys: its name in keys and in findings, the messages of what it is and of its
/// unit, and the sign that stands for the unit below its title.
struct Measure {
    name: &'static str,
    figure: &'static str,
    title: &'static str,
    unit: &'static str,
    short_unit: Option<&'static str>,
    times: f64,
    metric: fn(&SatisfactionSurvey) -> Option<&MetricId>,
}

const RECOMMENDATION: Measure = Measure {
    name: "recommendation",
    figure: "nps",
    title: "improvement-nps",
    unit: "improvement-unit-points",
    short_unit: None,
    times: 1.0,
    metric: |survey| survey.recommendation_metric.as_ref(),
};

const SATISFIED: Measure = Measure {
    name: "satisfaction",
    figure: "csat",
    title: "improvement-csat",
    unit: "improvement-unit-per-cent",
    short_unit: Some("%"),
    times: 100.0,
    metric: |survey| survey.satisfaction_metric.as_ref(),
};

pub(super) fn section(playbook: &Playbook, improvement: &Improvement, figures: &Figures) -> Option<Section> {
    let surveys = in_order(improvement);
    if surveys.is_empty() {
        return None;
    }
    let language = &playbook.language;
    let mut section = Section::new(SURVEYS, language.say("improvement-surveys-title"), Group::Journey);
    section.short_title = Some(language.say("improvement-surveys-short-title"));
    section.parent = Some("improvement".to_owned());
    section.answer = answer(language, &surveys, figures);
    section.stewardship = playbook.stewardship(&improvement.shared, surveys.last().map(|survey| survey.period.end()));
    section.facts = facts(language, &surveys, figures);
    for measure in [SATISFIED, RECOMMENDATION] {
        let chart = chart(playbook, improvement, &surveys, &measure, figures);
        section.blocks.extend(chart.map(Block::Chart));
    }
    section.blocks.extend(table(language, &surveys, figures));
    let reading = Block::heading("reading", language.say("improvement-reading"));
    let how = Block::paragraph(language.say("improvement-reading-text"));
    section.blocks.extend([reading, how]);
    section.next = Some(Link::to(language.say("improvement-title"), "improvement"));
    Some(section)
}

/// `In Q3 2026, 76.0 % were satisfied and the net promoter score was +26.0 points, give or take 22.0.`
fn answer(language: &Language, surveys: &[Dated<'_>], figures: &Figures) -> Line {
    let newest = surveys.iter().rev().find(|survey| {
        let known = |name: &str| figures.number(&key(survey, name)).is_some();
        known("csat") || known("nps")
    });
    let Some(newest) = newest else {
        return language.say("improvement-surveys-too-few").into();
    };
    let (csat, nps) = (key(newest, "csat"), key(newest, "nps"));
    let known = |key: &str| figures.number(key).is_some();
    let message = match (known(&csat), known(&nps)) {
        (true, true) => "improvement-surveys-both",
        (true, false) => "improvement-surveys-satisfied",
        (false, _) => "improvement-surveys-nps",
    };
    Line::of(language, message)
        .text("period", language.short_period(newest.period))
        .figure("satisfied", figures, &csat)
        .bare_figure("nps", figures, &nps)
        .figure("margin", figures, &key(newest, "margin"))
        .line()
}

/// How many people the newest survey rests on.
fn facts(language: &Language, surveys: &[Dated<'_>], figures: &Figures) -> Vec<Fact> {
    let newest = surveys.last();
    let fact = |label: &str, name: &str| {
        let key = key(newest?, name);
        figures.number(&key)?;
        Some(Fact::new(language.say(label), Line::new().figure(figures, &key)))
    };
    let facts = [
        fact("improvement-answers", "answers"),
        fact("improvement-response-rate", "response_rate"),
    ];
    facts.into_iter().flatten().collect()
}

fn key(survey: &Dated<'_>, name: &str) -> String {
    format!("improvement.surveys.{}.{name}", survey.id.value)
}

fn chart(
    playbook: &Playbook,
    improvement: &Improvement,
    surveys: &[Dated<'_>],
    measure: &Measure,
    figures: &Figures,
) -> Option<ChartBlock> {
    let value = |survey: &Dated<'_>| figures.number(&key(survey, measure.figure));
    let known: Vec<&Dated<'_>> = surveys.iter().filter(|survey| value(survey).is_some()).collect();
    let (first, last) = (known.first()?, known.last()?);
    let language = &playbook.language;
    let period = |survey: &Dated<'_>| language.short_period(survey.period);
    let title = language.say(measure.title);
    let unit = language.say(measure.unit);
    let short_unit = measure.short_unit.unwrap_or(&unit);
    let subtitle = language
        .message("improvement-measure-subtitle")
        .text("measure", title.as_str())
        .text("unit", short_unit)
        .text("first", period(first))
        .text("last", period(last))
        .string();
    let heading = language
        .message("improvement-measure-and-unit")
        .text("measure", title.as_str());
    let heading = heading.text("unit", unit.as_str()).string();
    Some(ChartBlock {
        key: format!("improvement.{}", measure.name),
        finding: finding(
            &improvement.findings,
            measure.name,
            worked_out(language, first, last, measure, figures),
        ),
        subtitle,
        chart: Chart::Line(LineChart {
            points: surveys
                .iter()
                .map(|survey| LinePoint {
                    label: period(survey),
                    value: value(survey).map(|value| value * measure.times),
                })
                .collect(),
            target: target(playbook, surveys, measure),
            target_label: language.say("improvement-target-line"),
            amber: None,
            unit,
            value_heading: heading,
            period_heading: language.say("improvement-survey"),
            decimals: Decimals::Exactly(1),
        }),
        source: language.say("improvement-surveys-source"),
        as_of: Some(last.period.end()),
    })
}

/// What became of a measure from the first survey to the last.
fn worked_out(
    language: &Language,
    first: &Dated<'_>,
    last: &Dated<'_>,
    measure: &Measure,
    figures: &Figures,
) -> String {
    let value = |survey: &Dated<'_>| figures.number(&key(survey, measure.figure));
    let text = |survey: &Dated<'_>| figures.text(&key(survey, measure.figure)).to_owned();
    let words = if first.period == last.period {
        language
            .message("improvement-measure-once")
            .text("value", text(last))
            .text("period", language.short_period(last.period))
    } else {
        let message = match (value(first), value(last)) {
            (Some(first), Some(last)) if first < last => "improvement-measure-risen",
            (Some(first), Some(last)) if first > last => "improvement-measure-fallen",
            _ => "improvement-measure-moved",
        };
        let moved = language.message(message).text("first", text(first));
        moved.text("last", text(last))
    };
    words.text("measure", language.say(measure.title)).string()
}

/// The target of the metric that the newest survey names.
fn target(playbook: &Playbook, surveys: &[Dated<'_>], measure: &Measure) -> Target {
    let id = surveys.iter().rev().find_map(|survey| (measure.metric)(survey.survey));
    let metrics = playbook.metrics.as_ref();
    let metric = id.and_then(|id| metrics?.metrics.get(id.as_str()));
    match metric.and_then(|metric| metrics::standing(metric, playbook.as_of).goal) {
        Some(Goal::Higher { target, .. } | Goal::Lower { target, .. }) => Target::Line(target),
        Some(Goal::Band { low, high, .. }) => Target::Band(low, high),
        None => Target::None,
    }
}

fn table(language: &Language, surveys: &[Dated<'_>], figures: &Figures) -> Option<Block> {
    let invited = surveys.iter().any(|survey| survey.survey.invited.is_some());
    let note = surveys.iter().any(|survey| survey.survey.note.is_some());
    let measures = [
        "improvement-satisfied-percent#",
        "improvement-nps-points#",
        "improvement-margin-points#",
    ];
    let titles: Vec<&str> = ["improvement-survey", "improvement-answers#"]
        .into_iter()
        .chain(invited.then_some("improvement-response-rate-percent#"))
        .chain(measures)
        .chain(note.then_some("improvement-remark"))
        .collect();
    let row = |survey: &Dated<'_>| {
        let figure = |name: &str| Cell::from(Line::new().bare_figure(figures, &key(survey, name)));
        let mut cells: Vec<Cell> = vec![language.short_period(survey.period).into(), figure("answers")];
        cells.extend(invited.then(|| figure("response_rate")));
        cells.push(figure("csat"));
        cells.push(figure("nps"));
        let margin = figures.get(&key(survey, "margin")).map(|_| figure("margin"));
        cells.push(margin.unwrap_or_else(|| language.say("improvement-none").into()));
        if note {
            let note = survey.survey.note.as_ref().map(|note| Line::new().markdown(note));
            cells.push(note.unwrap_or_else(|| language.say("improvement-none").into()).into());
        }
        Row::new(Some(&survey.id.value), cells)
    };
    let caption = language.say("improvement-surveys-caption");
    Block::table_in(language, caption, &titles, surveys.iter().rev().map(row).collect())
}
