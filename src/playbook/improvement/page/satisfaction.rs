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

/// A measure of the surveys: its name in keys and in findings, what it is, its unit.
struct Measure {
    name: &'static str,
    figure: &'static str,
    title: &'static str,
    unit: &'static str,
    times: f64,
    metric: fn(&SatisfactionSurvey) -> Option<&MetricId>,
}

const RECOMMENDATION: Measure = Measure {
    name: "recommendation",
    figure: "nps",
    title: "Net promoter score",
    unit: "points",
    times: 1.0,
    metric: |survey| survey.recommendation_metric.as_ref(),
};

const SATISFIED: Measure = Measure {
    name: "satisfaction",
    figure: "csat",
    title: "Share of the satisfied",
    unit: "per cent",
    times: 100.0,
    metric: |survey| survey.satisfaction_metric.as_ref(),
};

pub(super) fn section(playbook: &Playbook, improvement: &Improvement, figures: &Figures) -> Option<Section> {
    let surveys = in_order(improvement);
    if surveys.is_empty() {
        return None;
    }
    let mut section = Section::new(SURVEYS, "What those we work for think", Group::Journey);
    section.short_title = Some("Satisfaction".to_owned());
    section.parent = Some("improvement".to_owned());
    section.answer = answer(&surveys, figures);
    section.stewardship = playbook.stewardship(&improvement.shared, surveys.last().map(|survey| survey.period.end()));
    section.facts = facts(&surveys, figures);
    for measure in [SATISFIED, RECOMMENDATION] {
        let chart = chart(playbook, improvement, &surveys, &measure, figures);
        section.blocks.extend(chart.map(Block::Chart));
    }
    section.blocks.extend(table(&surveys, figures));
    section.blocks.push(Block::heading("reading", "How to read this"));
    section.blocks.push(Block::paragraph(
        "The satisfied chose 4 or 5 of 5. The net promoter score is the share of those who would recommend \
         us (9 or 10 of 10) minus the share of those who would not (0 to 6). With another sample of people \
         it would lie within the margin in 95 of 100 cases. Results of fewer than five answers are not shown.",
    ));
    section.next = Some(Link::to("What we learned and changed", "improvement"));
    Some(section)
}

/// `In Q3 2026, 76.0 % were satisfied and the net promoter score was +26.0 points, give or take 22.0.`
fn answer(surveys: &[Dated<'_>], figures: &Figures) -> Line {
    let newest = surveys.iter().rev().find(|survey| {
        let known = |name: &str| figures.number(&key(survey, name)).is_some();
        known("csat") || known("nps")
    });
    let Some(newest) = newest else {
        return "No survey has enough answers to be shown yet.".into();
    };
    let mut line = Line::from(format!("In {}, ", newest.period.short()));
    let (csat, nps) = (key(newest, "csat"), key(newest, "nps"));
    let satisfied = figures.number(&csat).is_some();
    if satisfied {
        line = line.strong_figure(figures, &csat).strong(" were satisfied with us");
    }
    if figures.number(&nps).is_some() {
        line = line
            .text(if satisfied {
                ", and the net promoter score was "
            } else {
                "the net promoter score was "
            })
            .bare_figure(figures, &nps)
            .text(" ")
            .figure(figures, &key(newest, "margin"));
    }
    line.text(".")
}

/// How many people the newest survey rests on.
fn facts(surveys: &[Dated<'_>], figures: &Figures) -> Vec<Fact> {
    let newest = surveys.last();
    let fact = |label: &str, name: &str| {
        let key = key(newest?, name);
        figures.number(&key)?;
        Some(Fact::new(label, Line::new().figure(figures, &key)))
    };
    let facts = [fact("Answers", "answers"), fact("Response rate", "response_rate")];
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
    let text = |survey: &Dated<'_>| figures.text(&key(survey, measure.figure)).to_owned();
    let worked_out = if first.period == last.period {
        format!("{}: {} in {}", measure.title, text(last), last.period.short())
    } else {
        let verb = match (value(first), value(last)) {
            (Some(first), Some(last)) if first < last => "has risen",
            (Some(first), Some(last)) if first > last => "has fallen",
            _ => "moved",
        };
        format!("{} {verb} from {} to {}", measure.title, text(first), text(last))
    };
    Some(ChartBlock {
        key: format!("improvement.{}", measure.name),
        finding: finding(&improvement.findings, measure.name, worked_out),
        subtitle: format!(
            "{}, {}, {} to {}",
            measure.title,
            if measure.times > 1.0 { "%" } else { measure.unit },
            first.period.short(),
            last.period.short()
        ),
        chart: Chart::Line(LineChart {
            points: surveys
                .iter()
                .map(|survey| LinePoint {
                    label: survey.period.short(),
                    value: value(survey).map(|value| value * measure.times),
                })
                .collect(),
            target: target(playbook, surveys, measure),
            target_label: "target".to_owned(),
            amber: None,
            unit: measure.unit.to_owned(),
            value_heading: format!("{}, {}", measure.title, measure.unit),
            period_heading: "Survey".to_owned(),
            decimals: Decimals::Exactly(1),
        }),
        source: "surveys of this playbook".to_owned(),
        as_of: Some(last.period.end()),
    })
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

fn table(surveys: &[Dated<'_>], figures: &Figures) -> Option<Block> {
    let invited = surveys.iter().any(|survey| survey.survey.invited.is_some());
    let note = surveys.iter().any(|survey| survey.survey.note.is_some());
    let titles: Vec<&str> = ["Survey", "Answers#"]
        .into_iter()
        .chain(invited.then_some("Response rate, %#"))
        .chain(["Satisfied, %#", "Net promoter score, points#", "95 % margin, points#"])
        .chain(note.then_some("Remark"))
        .collect();
    let row = |survey: &Dated<'_>| {
        let figure = |name: &str| Cell::from(Line::new().bare_figure(figures, &key(survey, name)));
        let mut cells: Vec<Cell> = vec![survey.period.short().into(), figure("answers")];
        cells.extend(invited.then(|| figure("response_rate")));
        cells.push(figure("csat"));
        cells.push(figure("nps"));
        let margin = figures.get(&key(survey, "margin")).map(|_| figure("margin"));
        cells.push(margin.unwrap_or_else(|| "none".into()));
        if note {
            let note = survey.survey.note.as_ref().map(|note| Line::new().markdown(note));
            cells.push(note.unwrap_or_else(|| "none".into()).into());
        }
        Row::new(Some(&survey.id.value), cells)
    };
    Block::table(
        "Every survey, newest first",
        &titles,
        surveys.iter().rev().map(row).collect(),
    )
}
