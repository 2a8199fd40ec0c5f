//! The next step of the evolution, and problems that many offices have.

use super::super::analysis::criterion;
use super::super::model::{Improvement, KnownProblem};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

pub(super) fn next_step(playbook: &Playbook, improvement: &Improvement, figures: &Figures) -> Vec<Block> {
    let Some(next) = &improvement.next_step else {
        return Vec::new();
    };
    let mut line = Line::new().strong(next.title.value.clone());
    if let Some(date) = &next.date {
        let day = answer_text(playbook, date, |day| long_date(day.value));
        line = line.text(format!(": {day}"));
    }
    if figures.get("improvement.next_step.met").is_some() {
        line = line
            .text(". ")
            .figure(figures, "improvement.next_step.met")
            .text(" entry criteria are met");
    }
    let mut blocks = vec![
        Block::heading("next-step", "The next step"),
        Block::paragraph(line.text(".")),
    ];
    if let Some(about) = &next.about {
        blocks.push(crate::playbook::prose(about, "next-step"));
    }
    let rows = next.criteria.iter().map(|entry| {
        let standing = criterion(playbook, entry);
        let chip = if standing.met {
            Chip::new(Tone::Done, "Met")
        } else {
            Chip::new(Tone::None, "Not met")
        };
        let because = match &entry.metric {
            Some(metric) => Line::new().link(capitalised(&standing.because), &format!("metrics/{}", metric.as_str())),
            None => capitalised(&standing.because).into(),
        };
        let cells: Vec<Cell> = vec![
            Line::new().markdown(&entry.text).into(),
            Cell::Chip(chip),
            because.into(),
        ];
        Row::new(None, cells)
    });
    let titles = ["What has to be there first", "State", "Why"];
    blocks.extend(Block::table("Entry criteria of the next step", &titles, rows.collect()));
    blocks
}

pub(super) fn known_problems(improvement: &Improvement) -> Vec<Block> {
    let problems: Vec<(&At<String>, &KnownProblem)> = improvement.known_problems.iter().collect();
    let more = problems.iter().any(|(_, problem)| problem.see.is_some());
    let text = |text: Option<&At<String>>| -> Cell {
        let line = text.map(|text| Line::new().markdown(text));
        line.unwrap_or_else(|| "not written yet".into()).into()
    };
    let row = |(id, problem): &(&At<String>, &KnownProblem)| {
        let mut cells: Vec<Cell> = vec![
            problem.title.value.clone().into(),
            text(problem.sign.as_ref()),
            text(problem.remedy.as_ref()),
        ];
        if more {
            let line = problem.see.as_ref().map(|see| Line::new().markdown(see));
            cells.push(line.unwrap_or_else(|| "nothing yet".into()).into());
        }
        Row::new(Some(&id.value), cells)
    };
    let titles: Vec<&str> = ["Problem", "How it shows", "What helps"]
        .into_iter()
        .chain(more.then_some("Read more"))
        .collect();
    let table = Block::table(
        "Problems that many offices have",
        &titles,
        problems.iter().map(row).collect(),
    );
    let heading = Block::heading("known-problems", "Known problems");
    table.map(|table| vec![heading, table]).unwrap_or_default()
}
