//! What people said.

use super::super::model::{Assessment, Survey};
use super::super::readiness::{area_name, least_ready_first};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Quote, Row, Table, TableColumn};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::rag::Rag;

pub(super) fn voices_part(playbook: &Playbook, assessment: &Assessment, figures: &Figures) -> Vec<Block> {
    let language = &playbook.language;
    let quotes: Vec<Quote> = assessment
        .interviews
        .iter()
        .filter_map(|(id, interview)| {
            let text = interview.quote.as_ref()?.value.trim_matches(['“', '”', '"']).to_owned();
            let who = interview
                .who
                .as_ref()
                .map_or_else(|| language.say("assessment-anonymous"), |who| playbook.role_of(who));
            let by = match &interview.challenge {
                Some(challenge) => {
                    let target = format!("assessment#{}", challenge.as_str());
                    Line::of(language, "assessment-said-by-of").link("challenge", challenge.as_str(), &target)
                }
                None => Line::of(language, "assessment-said-by"),
            };
            Some(Quote {
                id: Some(id.value.clone()),
                text,
                by: by.text("who", who).short_date("day", interview.date.value).line(),
            })
        })
        .collect();
    let mut blocks = Vec::new();
    if !quotes.is_empty() || assessment.readiness.is_some() {
        blocks.push(Block::heading("voices", language.say("assessment-voices")));
    }
    if let Some(survey) = &assessment.readiness {
        let shown = |count: u32| playbook.format().number(f64::from(count), 0);
        let asked = Line::of(language, "assessment-asked")
            .count("conversations", assessment.interviews.len())
            .long_date("day", survey.date.value)
            .text("responses", shown(survey.responses.value))
            .text("invited", shown(survey.invited.value))
            .figure("rate", figures, "assessment.readiness.response_rate");
        blocks.push(Block::paragraph(asked.line()));
        blocks.extend(survey_table(playbook, survey));
        blocks.extend(area_blocks(playbook, survey, figures));
    }
    if !quotes.is_empty() {
        blocks.push(Block::Quotes(quotes));
    }
    blocks
}

fn survey_table(playbook: &Playbook, survey: &Survey) -> Option<Block> {
    let language = &playbook.language;
    let widest = survey
        .questions
        .iter()
        .map(|(_, question)| question.counts.len())
        .max()?;
    let rows = survey.questions.iter().map(|(_, question)| {
        let counts = (0..widest).map(|place| {
            let count = question.counts.get(place);
            Cell::from(count.map_or_else(
                || Rag::NoData.word_in(language),
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
            1 => language.say("assessment-worst-answer"),
            place if place == widest => {
                let best = language.message("assessment-best-answer");
                best.count("answer", place).string()
            }
            place => place.to_string(),
        },
        numeric: true,
    });
    let first = TableColumn {
        title: language.say("assessment-question"),
        numeric: false,
    };
    Some(Block::Table(Table {
        caption: language.say("assessment-survey-caption"),
        columns: std::iter::once(first).chain(answers).collect(),
        rows: rows.collect(),
        total: None,
        stack: false,
    }))
}

/// How ready each area is, least ready first.
fn area_blocks(playbook: &Playbook, survey: &Survey, figures: &Figures) -> Vec<Block> {
    let language = &playbook.language;
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
    let titles = [
        "assessment-area",
        "assessment-answered#",
        "assessment-mean-answer#",
        "assessment-two-best#",
    ];
    let caption = language.say("assessment-areas-caption");
    let table = Block::table_in(language, caption, &titles, rows.collect());
    let lead = Line::of(language, "assessment-least-ready")
        .text("area", area_name(playbook, &least.value))
        .figure("score", figures, &key(&least.value, "score"));
    std::iter::once(Block::paragraph(lead.line())).chain(table).collect()
}
