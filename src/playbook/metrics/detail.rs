//! The page of one metric: the question it answers, its course, its definition, its values.

use super::analysis::{Standing, standing};
use super::charts::course;
use super::measure::{change, status};
use super::model::{Bound, Metric};
use super::words::{exempt, no_data, target_text, with_unit, written};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Row, Section, Table, TableColumn};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::Answer;

/// The page of one metric.
pub fn section(playbook: &Playbook, id: &str, metric: &Metric, figures: &Figures) -> Section {
    let standing = standing(metric, playbook.as_of);
    let (definition, language) = (&metric.definition, &playbook.language);
    let mut section = Section::new(format!("metrics/{id}"), definition.title.value.clone(), Group::Results);
    section.parent = Some("metrics".to_owned());
    section.source = Some(definition.title.span);
    section.answer = answer(playbook, id, metric, &standing, figures);
    section.stewardship = playbook.stewardship(
        &definition.shared,
        standing.last.as_ref().map(|(period, _)| period.end()),
    );
    section.tags = definition.shared.tags.iter().map(|tag| tag.value.clone()).collect();
    section.facts = facts(metric, &standing, playbook, figures, id);
    section.highlights = vec![super::told::highlight(playbook, id, metric)];
    section
        .blocks
        .push(Block::heading("course", language.say("metrics-course")));
    section
        .blocks
        .push(Block::Chart(course(playbook, id, metric, &standing, figures)));
    if let Some(forecast) = forecast(playbook, id, figures) {
        section.blocks.push(Block::paragraph(forecast));
    }
    section
        .blocks
        .push(Block::heading("definition", language.say("metrics-meaning")));
    section
        .blocks
        .push(Block::Table(definition_table(playbook, id, metric)));
    if let Some(caveats) = &definition.caveats {
        section.blocks.push(crate::playbook::prose(caveats, "caveats"));
    }
    section
        .blocks
        .push(Block::heading("values", language.say("metrics-values")));
    section.blocks.push(Block::Table(values(playbook, metric)));
    section
}

fn answer(playbook: &Playbook, id: &str, metric: &Metric, standing: &Standing<'_>, figures: &Figures) -> Line {
    let key = |name: &str| format!("metrics.{id}.{name}");
    let question = metric
        .definition
        .question
        .as_ref()
        .map(|question| format!("{} ", question.value));
    let mut line = Line::new().text(question.unwrap_or_default());
    let (value, period, target, baseline) = (key("value"), key("period"), key("target"), key("baseline"));
    let message = match (&standing.last, standing.baseline) {
        (None, _) => "metrics-stands-nowhere",
        (Some(_), None) => "metrics-stands",
        (Some(_), Some(_)) => "metrics-stands-and-began",
    };
    let mut stands = Line::of(&playbook.language, message);
    if standing.last.is_some() {
        stands = stands
            .figure("value", figures, &value)
            .figure("period", figures, &period)
            .figure("target", figures, &target);
    }
    if standing.baseline.is_some() {
        stands = stands.figure("baseline", figures, &baseline);
    }
    line.0.extend(stands.line().0);
    line
}

fn facts(metric: &Metric, standing: &Standing<'_>, playbook: &Playbook, figures: &Figures, id: &str) -> Vec<Fact> {
    let language = &playbook.language;
    let figure = |message: &str, name: &str| {
        let value = Line::new().figure(figures, &format!("metrics.{id}.{name}"));
        Fact::new(language.say(message), value)
    };
    let mut facts = vec![
        Fact::chip(language.say("metrics-status"), status(language, standing)),
        figure("metrics-trend-label", "trend"),
    ];
    if standing.achievement.is_some() {
        facts.push(figure("metrics-way-covered", "achievement"));
    }
    if let Some(change) = change(playbook, metric, standing) {
        facts.push(Fact::new(language.say("metrics-last-change"), change.text));
    }
    facts
}

fn forecast(playbook: &Playbook, id: &str, figures: &Figures) -> Option<Line> {
    let key = format!("metrics.{id}.periods_to_target");
    figures.get(&key)?;
    let forecast = Line::of(&playbook.language, "metrics-forecast");
    Some(forecast.figure("away", figures, &key).line())
}

/// The parts of a definition by the messages of their names.
fn parts(playbook: &Playbook, metric: &Metric) -> Vec<(&'static str, String)> {
    let (definition, language) = (&metric.definition, &playbook.language);
    let own = |words: &Option<crate::vocabulary::value::At<String>>| words.as_ref().map(|words| words.value.clone());
    let baseline = definition.baseline.as_ref().map(|baseline| match baseline {
        Answer::Known(value) => with_unit(playbook, metric, value.value),
        Answer::Unknown(_) => language.say("metrics-not-known"),
        Answer::Exempt(reason) => exempt(language, &reason.value),
    });
    let weight = definition.weight.as_ref().map(|weight| {
        let shown = playbook.format().shortest(weight.value, 1);
        let weight = language.message("metrics-of-hundred");
        weight.text("number", shown).string()
    });
    let frequency = definition.frequency.as_ref();
    let owner = definition.shared.owner_id().map(|owner| playbook.role_of(owner));
    let keeper = definition.data_owner.as_ref().map(|owner| playbook.role_of(owner));
    let parts = [
        ("metrics-question", own(&definition.question)),
        ("metrics-formula", own(&definition.formula)),
        ("metrics-thresholds", Some(thresholds(playbook, metric))),
        ("metrics-baseline", baseline),
        ("metrics-weight", weight),
        (
            "metrics-measured",
            frequency.map(|frequency| frequency.value.word_in(language)),
        ),
        ("metrics-owner", owner),
        ("metrics-keeper", keeper),
        ("metrics-source", own(&definition.source)),
    ];
    parts
        .into_iter()
        .filter_map(|(label, value)| Some((label, value?)))
        .collect()
}

/// The definition in so few facts that it stands beside a small chart.
pub fn brief(playbook: &Playbook, metric: &Metric) -> Vec<Fact> {
    const SHOWN: [&str; 5] = [
        "metrics-question",
        "metrics-formula",
        "metrics-thresholds",
        "metrics-baseline",
        "metrics-owner",
    ];
    let shown = parts(playbook, metric).into_iter();
    shown
        .filter(|(label, _)| SHOWN.contains(label))
        .map(|(label, value)| Fact::new(playbook.language.say(label), Line::from(value)))
        .collect()
}

/// `at least 85 % on track, by 31 Mar 2027; at least 75 % at risk`.
fn thresholds(playbook: &Playbook, metric: &Metric) -> String {
    let (definition, language) = (&metric.definition, &playbook.language);
    let better = definition.better.value.word();
    let target = target_text(playbook, metric);
    let on_track = match &definition.by {
        Some(by) => language.message("metrics-on-track-by").short_date("day", by.value),
        None => language.message("metrics-on-track"),
    };
    let on_track = on_track.text("better", better).text("target", target).string();
    let limit = match &definition.amber {
        Some(Bound::One(value)) => with_unit(playbook, metric, value.value),
        Some(Bound::Band(low, high)) => format!(
            "{}–{}",
            written(metric, low.value, playbook.format()),
            with_unit(playbook, metric, high.value)
        ),
        None => return on_track,
    };
    let at_risk = language.message("metrics-at-risk").text("better", better);
    let both = language.message("metrics-both-limits").text("green", on_track);
    both.text("amber", at_risk.text("limit", limit).string()).string()
}

fn definition_table(playbook: &Playbook, id: &str, metric: &Metric) -> Table {
    let language = &playbook.language;
    let mut rows = vec![row(language.say("metrics-id"), id)];
    rows.extend(
        parts(playbook, metric)
            .iter()
            .map(|(label, value)| row(language.say(label), value)),
    );
    let caption = language.message("metrics-definition-of");
    Table {
        caption: caption.text("metric", &metric.definition.title.value).string(),
        columns: TableColumn::words(&[&language.say("metrics-part"), &language.say("metrics-definition")]),
        rows,
        total: None,
        stack: true,
    }
}

fn row(label: String, value: &str) -> Row {
    Row::new(None, vec![Cell::from(label), Cell::from(value)])
}

/// All values, newest first.
fn values(playbook: &Playbook, metric: &Metric) -> Table {
    let language = &playbook.language;
    let goal = super::analysis::goal(metric);
    let has_notes = metric.points.iter().any(|point| point.note.is_some());
    let rows = metric.points.iter().rev().map(|point| {
        let value = point.value.as_ref();
        let text = value.map_or_else(|| no_data(language), |value| with_unit(playbook, metric, value.value));
        let rag = goal.map_or(crate::vocabulary::rag::Rag::NoData, |goal| {
            super::performance::rag(goal, value.map(|value| value.value))
        });
        let mut cells = vec![
            Cell::from(language.short_period(point.period)),
            Cell::from(text),
            Cell::Chip(Chip::of_in(language, rag)),
        ];
        if has_notes {
            cells.push(Cell::from(point.note.clone().unwrap_or_default()));
        }
        Row {
            id: None,
            cells,
            highlight: false,
        }
    });
    let mut columns = TableColumn::list(&[
        (&language.say("metrics-period"), false),
        (&language.say("metrics-value"), true),
        (&language.say("metrics-against-target"), false),
    ]);
    if has_notes {
        columns.push(TableColumn {
            title: language.say("metrics-remark"),
            numeric: false,
        });
    }
    let caption = language.message("metrics-newest-first");
    Table {
        caption: caption.text("metric", &metric.definition.title.value).string(),
        columns,
        rows: rows.collect(),
        total: None,
        stack: false,
    }
}
