//! The page of one metric: the question it answers, its course, its definition, its values.

use super::analysis::{Standing, standing};
use super::charts::course;
use super::measure::{change, status};
use super::model::{Bound, Metric};
use super::words::{target_text, with_unit, written};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Row, Section, Table, TableColumn};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::Answer;

/// The page of one metric.
pub fn section(playbook: &Playbook, id: &str, metric: &Metric, figures: &Figures) -> Section {
    let standing = standing(metric, playbook.as_of);
    let definition = &metric.definition;
    let mut section = Section::new(format!("metrics/{id}"), definition.title.value.clone(), Group::Results);
    section.parent = Some("metrics".to_owned());
    section.source = Some(definition.title.span);
    section.answer = answer(id, metric, &standing, figures);
    section.stewardship = playbook.stewardship(
        &definition.shared,
        standing.last.as_ref().map(|(period, _)| period.end()),
    );
    section.tags = definition.shared.tags.iter().map(|tag| tag.value.clone()).collect();
    section.facts = facts(metric, &standing, playbook, figures, id);
    section.highlights = vec![super::told::highlight(playbook, id, metric)];
    section.blocks.push(Block::heading("course", "How it has gone"));
    section
        .blocks
        .push(Block::Chart(course(playbook, id, metric, &standing, figures)));
    if let Some(forecast) = forecast(id, figures) {
        section.blocks.push(Block::paragraph(forecast));
    }
    section.blocks.push(Block::heading("definition", "What it means"));
    section
        .blocks
        .push(Block::Table(definition_table(playbook, id, metric)));
    if let Some(caveats) = &definition.caveats {
        section.blocks.push(crate::playbook::prose(caveats, "caveats"));
    }
    section.blocks.push(Block::heading("values", "All values"));
    section.blocks.push(Block::Table(values(playbook, metric)));
    section
}

fn answer(id: &str, metric: &Metric, standing: &Standing<'_>, figures: &Figures) -> Line {
    let key = |name: &str| format!("metrics.{id}.{name}");
    let question = metric
        .definition
        .question
        .as_ref()
        .map(|question| format!("{} ", question.value));
    let line = Line::new().text(question.unwrap_or_default());
    if standing.last.is_none() {
        return line.text("It has not been measured yet.");
    }
    let mut line = line
        .text("It stands at ")
        .strong_figure(figures, &key("value"))
        .text(" in ")
        .figure(figures, &key("period"))
        .text(" against a target of ")
        .figure(figures, &key("target"));
    if standing.baseline.is_some() {
        line = line.text("; it began at ").figure(figures, &key("baseline"));
    }
    line.text(".")
}

fn facts(metric: &Metric, standing: &Standing<'_>, playbook: &Playbook, figures: &Figures, id: &str) -> Vec<Fact> {
    let mut facts = vec![
        Fact::chip("Status", status(standing)),
        Fact::new("Trend", Line::new().figure(figures, &format!("metrics.{id}.trend"))),
    ];
    if standing.achievement.is_some() {
        let key = format!("metrics.{id}.achievement");
        facts.push(Fact::new("Way covered", Line::new().figure(figures, &key)));
    }
    if let Some(change) = change(metric, standing, playbook.format()) {
        facts.push(Fact::new("Last change", change.text));
    }
    facts
}

fn forecast(id: &str, figures: &Figures) -> Option<Line> {
    let key = format!("metrics.{id}.periods_to_target");
    figures.get(&key)?;
    Some(
        Line::new()
            .text("At the pace of the last six values, the target is about ")
            .strong_figure(figures, &key)
            .text(" away."),
    )
}

/// The definition in a few facts.
pub fn definition(playbook: &Playbook, metric: &Metric) -> Vec<Fact> {
    let definition = &metric.definition;
    let format = playbook.format();
    let mut facts = Vec::new();
    let mut add = |label: &str, value: Option<String>| {
        facts.extend(value.map(|value| Fact::new(label, Line::from(value))));
    };
    add(
        "Question",
        definition.question.as_ref().map(|question| question.value.clone()),
    );
    add(
        "How it is counted",
        definition.formula.as_ref().map(|formula| formula.value.clone()),
    );
    add("Thresholds", Some(thresholds(playbook, metric)));
    let baseline = match &definition.baseline {
        Some(Answer::Known(value)) => Some(with_unit(metric, value.value, format)),
        Some(Answer::Unknown(_)) => Some("not known yet".to_owned()),
        Some(Answer::Exempt(reason)) => Some(format!("exempt: {}", reason.value)),
        None => None,
    };
    add("Baseline", baseline);
    let weight = definition.weight.as_ref();
    add(
        "Weight",
        weight.map(|weight| format!("{} of 100", format.shortest(weight.value, 1))),
    );
    add(
        "Measured",
        definition
            .frequency
            .as_ref()
            .map(|frequency| frequency.value.word().to_owned()),
    );
    add(
        "Owner",
        definition.shared.owner_id().map(|owner| playbook.role_of(owner)),
    );
    add(
        "Data kept by",
        definition.data_owner.as_ref().map(|owner| playbook.role_of(owner)),
    );
    add("Source", definition.source.as_ref().map(|source| source.value.clone()));
    facts
}

/// The definition in so few facts that it stands beside a small chart.
pub fn brief(playbook: &Playbook, metric: &Metric) -> Vec<Fact> {
    const SHOWN: [&str; 5] = ["Question", "How it is counted", "Thresholds", "Baseline", "Owner"];
    let facts = definition(playbook, metric).into_iter();
    facts.filter(|fact| SHOWN.contains(&fact.label.as_str())).collect()
}

/// `at least 85 % on track, 75 % at risk`.
fn thresholds(playbook: &Playbook, metric: &Metric) -> String {
    use super::model::Better;
    let format = playbook.format();
    let target = target_text(metric, format);
    let amber = match &metric.definition.amber {
        Some(Bound::One(value)) => Some(with_unit(metric, value.value, format)),
        Some(Bound::Band(low, high)) => Some(format!(
            "{}–{}",
            written(metric, low.value, format),
            with_unit(metric, high.value, format)
        )),
        None => None,
    };
    let limit = match metric.definition.better.value {
        Better::Higher => "at least",
        Better::Lower => "at most",
        Better::Inside => "inside",
    };
    let by = metric
        .definition
        .by
        .as_ref()
        .map(|by| format!(", by {}", short_date(by.value)));
    let amber = amber.map(|amber| format!("; {limit} {amber} at risk"));
    format!(
        "{limit} {target} on track{}{}",
        by.unwrap_or_default(),
        amber.unwrap_or_default()
    )
}

fn definition_table(playbook: &Playbook, id: &str, metric: &Metric) -> Table {
    let mut rows = vec![row("Id", Line::from(id))];
    rows.extend(
        definition(playbook, metric)
            .into_iter()
            .map(|fact| row(&fact.label, fact.value)),
    );
    Table {
        caption: format!("Definition of {}", metric.definition.title.value),
        columns: TableColumn::list(&[("Part", false), ("Definition", false)]),
        rows,
        total: None,
        stack: true,
    }
}

fn row(label: &str, value: Line) -> Row {
    Row {
        id: None,
        cells: vec![Cell::from(label), Cell::Line(value)],
        highlight: false,
    }
}

/// All values, newest first.
fn values(playbook: &Playbook, metric: &Metric) -> Table {
    let format = playbook.format();
    let goal = super::analysis::goal(metric);
    let has_notes = metric.points.iter().any(|point| point.note.is_some());
    let rows = metric.points.iter().rev().map(|point| {
        let value = point.value.as_ref();
        let text = value.map_or_else(|| "no data".to_owned(), |value| with_unit(metric, value.value, format));
        let rag = goal.map_or(crate::vocabulary::rag::Rag::NoData, |goal| {
            super::performance::rag(goal, value.map(|value| value.value))
        });
        let mut cells = vec![
            Cell::from(point.period.short()),
            Cell::from(text),
            Cell::Chip(Chip::of(rag)),
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
    let mut columns = TableColumn::list(&[("Period", false), ("Value", true), ("Against the target", false)]);
    if has_notes {
        columns.push(TableColumn {
            title: "Remark".to_owned(),
            numeric: false,
        });
    }
    Table {
        caption: format!("{}, newest first", metric.definition.title.value),
        columns,
        rows: rows.collect(),
        total: None,
        stack: false,
    }
}
