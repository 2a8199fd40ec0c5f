//! The next step of the evolution, and problems that many offices have.

use super::super::analysis::criterion;
use super::super::model::{Improvement, KnownProblem};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

pub(super) fn next_step(playbook: &Playbook, improvement: &Improvement, figures: &Figures) -> Vec<Block> {
    let Some(next) = &improvement.next_step else {
        return Vec::new();
    };
    let language = &playbook.language;
    let step = match &next.date {
        Some(date) => {
            let day = answer_text(playbook, date, |day| language.long_date(day.value));
            Line::of(language, "improvement-next-is-on").text("day", day)
        }
        None => Line::of(language, "improvement-next-is"),
    };
    let mut line = step.text("step", &next.title.value).line();
    let met = "improvement.next_step.met";
    if figures.get(met).is_some() {
        let met = Line::of(language, "improvement-criteria-met").figure("met", figures, met);
        line = line.text(" ");
        line.0.extend(met.line().0);
    }
    let mut blocks = vec![
        Block::heading("next-step", language.say("improvement-next-step")),
        Block::paragraph(line),
    ];
    if let Some(about) = &next.about {
        blocks.push(crate::playbook::prose(about, "next-step"));
    }
    let rows = next.criteria.iter().map(|entry| {
        let standing = criterion(playbook, entry);
        let chip = if standing.met {
            Chip::new(Tone::Done, language.say("improvement-met"))
        } else {
            Chip::new(Tone::None, language.say("improvement-not-met"))
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
    let titles = ["improvement-criterion", "improvement-state", "improvement-why"];
    let caption = language.say("improvement-criteria-caption");
    blocks.extend(Block::table_in(language, caption, &titles, rows.collect()));
    blocks
}

pub(super) fn known_problems(language: &Language, improvement: &Improvement) -> Vec<Block> {
    let problems: Vec<(&At<String>, &KnownProblem)> = improvement.known_problems.iter().collect();
    let more = problems.iter().any(|(_, problem)| problem.see.is_some());
    let text = |text: Option<&At<String>>| -> Cell {
        let line = text.map(|text| Line::new().markdown(text));
        line.unwrap_or_else(|| language.say("improvement-not-written").into())
            .into()
    };
    let row = |(id, problem): &(&At<String>, &KnownProblem)| {
        let mut cells: Vec<Cell> = vec![
            problem.title.value.clone().into(),
            text(problem.sign.as_ref()),
            text(problem.remedy.as_ref()),
        ];
        if more {
            let line = problem.see.as_ref().map(|see| Line::new().markdown(see));
            cells.push(
                line.unwrap_or_else(|| language.say("improvement-nothing-yet").into())
                    .into(),
            );
        }
        Row::new(Some(&id.value), cells)
    };
    let titles: Vec<&str> = ["improvement-problem", "improvement-sign", "improvement-remedy"]
        .into_iter()
        .chain(more.then_some("improvement-read-more"))
        .collect();
    let caption = language.say("improvement-problems-caption");
    let table = Block::table_in(language, caption, &titles, problems.iter().map(row).collect());
    let heading = Block::heading("known-problems", language.say("improvement-problems"));
    table.map(|table| vec![heading, table]).unwrap_or_default()
}
