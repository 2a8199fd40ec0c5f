//! What people said.

use super::super::model::{Assessment, Survey};
use super::super::readiness::{area_name, least_ready_first};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Quote, Row, Table, TableColumn};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::counted;

pub(super) fn voices_part(playbook: &Playbook, assessment: &Assessment, figures: &Figures) -> Vec<Block> {
    let quotes: Vec<Quote> = assessment
        .interviews
        .iter()
        .filter_map(|(id, interview)| {
            let text = interview.quote.as_ref()?.value.trim_matches(['“', '”', '"']).to_owned();
            let who = interview
                .who
                .as_ref()
                .map_or_else(|| "Anonymous".to_owned(), |who| playbook.role_of(who));
            let mut by = Line::from(format!("{who}, {}", short_date(interview.date.value)));
            if let Some(challenge) = &interview.challenge {
                by = by
                    .text(" · ")
                    .link(challenge.as_str(), &format!("assessment#{}", challenge.as_str()));
            }
            Some(Quote {
                id: Some(id.value.clone()),
                text,
                by,
            })
        })
        .collect();
    let mut blocks = Vec::new();
    if !quotes.is_empty() || assessment.readiness.is_some() {
        blocks.push(Block::heading("voices", "In their words"));
    }
    if let Some(survey) = &assessment.readiness {
        let asked = format!(
            "{}. The readiness survey of {} reached {} of {} people (",
            counted(assessment.interviews.len(), "conversation", "conversations"),
            long_date(survey.date.value),
            survey.responses.value,
            survey.invited.value
        );
        let line = Line::from(asked)
            .figure(figures, "assessment.readiness.response_rate")
            .text(").");
        blocks.push(Block::paragraph(line));
        blocks.extend(survey_table(playbook, survey));
        blocks.extend(area_blocks(playbook, survey, figures));
    }
    if !quotes.is_empty() {
        blocks.push(Block::Quotes(quotes));
    }
    blocks
}

fn survey_table(playbook: &Playbook, survey: &Survey) -> Option<Block> {
    let widest = survey
        .questions
        .iter()
        .map(|(_, question)| question.counts.len())
        .max()?;
    let rows = survey.questions.iter().map(|(_, question)| {
        let counts = (0..widest).map(|place| {
            let count = question.counts.get(place);
            Cell::from(count.map_or_else(
                || "no data".to_owned(),
                |count| playbook.format().number(f64::from(count.value), 0),
            ))
        });
        Row {
            id: None,
            cells: std::iter::once(Cell::from(question.title.value.clone()))
                .chain(counts)
                .collect(),
            highlight: false,
        }
    });
    let answers = (1..=widest).map(|place| TableColumn {
        title: match place {
            1 => "1 (worst)".to_owned(),
            place if place == widest => format!("{place} (best)"),
            place => place.to_string(),
        },
        numeric: true,
    });
    let first = TableColumn {
        title: "Question".to_owned(),
        numeric: false,
    };
    Some(Block::Table(Table {
        caption: "Readiness survey: how many gave each answer".to_owned(),
        columns: std::iter::once(first).chain(answers).collect(),
        rows: rows.collect(),
        total: None,
        stack: false,
    }))
}

/// How ready each area is, least ready first.
fn area_blocks(playbook: &Playbook, survey: &Survey, figures: &Figures) -> Vec<Block> {
    let areas = least_ready_first(survey);
    let Some((least, _)) = areas.first() else {
        return Vec::new();
    };
    let key = |id: &str, part: &str| format!("assessment.readiness.areas.{id}.{part}");
    let rows = areas.iter().map(|(id, area)| {
        let figure = |part: &str| Cell::Line(Line::new().figure(figures, &key(&id.value, part)));
        let cells = vec![
            Cell::from(area_name(playbook, &id.value)),
            Cell::from(playbook.format().number(f64::from(area.responses.value), 0)),
            figure("score"),
            figure("ready"),
        ];
        Row::new(None, cells)
    });
    let titles = ["Area", "Answered#", "Mean answer#", "The two best answers#"];
    let table = Block::table("Readiness by business area, least ready first", &titles, rows.collect());
    let lead = Line::from("Least ready: ")
        .strong(area_name(playbook, &least.value))
        .text(", with a mean answer of ")
        .figure(figures, &key(&least.value, "score"))
        .text(".");
    std::iter::once(Block::paragraph(lead)).chain(table).collect()
}
