//! Coaching that was held, and what the field is learning.

use super::super::model::{People, Session, Trend};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Line, Row};
use crate::vocabulary::date::short_date;
use crate::vocabulary::value::At;

/// Sessions up to today, newest first; those to come stand among the next dates.
pub(super) fn coaching(playbook: &Playbook, people: &People) -> Vec<Block> {
    let mut held: Vec<(&At<String>, &Session)> = people
        .coaching
        .iter()
        .filter(|(_, session)| session.date.value <= playbook.as_of)
        .collect();
    held.sort_by_key(|(_, session)| std::cmp::Reverse(session.date.value));
    let row = |(id, session): &(&At<String>, &Session)| {
        let coach = session.coach.as_ref().map(|coach| playbook.role_of(coach));
        let came = session.attended.as_ref().map_or_else(
            || "not counted".to_owned(),
            |came| answer_text(playbook, came, |came| came.value.to_string()),
        );
        let result = session.result.as_ref().map(|result| Line::new().markdown(result));
        let cells = vec![
            short_date(session.date.value).into(),
            session.title.value.clone().into(),
            coach.unwrap_or_else(|| "not said".to_owned()).into(),
            came.into(),
            result.unwrap_or_else(|| "nothing written".into()).into(),
        ];
        Row::new(Some(&id.value), cells)
    };
    let titles = ["Day", "What", "Held by", "Came#", "What came of it"];
    let rows = held.iter().map(row).collect();
    let table = Block::table("Coaching and clinics that were held, newest first", &titles, rows);
    let heading = Block::heading("coaching", "Coaching and clinics");
    table.map(|table| vec![heading, table]).unwrap_or_default()
}

/// What the field is learning, newest first.
pub(super) fn trends(people: &People) -> Vec<Block> {
    let mut trends: Vec<(&At<String>, &Trend)> = people.trends.iter().collect();
    trends.sort_by_key(|(_, trend)| std::cmp::Reverse(trend.date.as_ref().map(|date| date.value)));
    let row = |(id, trend): &(&At<String>, &Trend)| {
        let seen: Vec<String> = trend
            .source
            .iter()
            .map(|source| source.value.clone())
            .chain(trend.date.iter().map(|date| short_date(date.value)))
            .collect();
        let seen = if seen.is_empty() {
            "not said".to_owned()
        } else {
            seen.join(", ")
        };
        let response = trend.response.as_ref().map(|response| Line::new().markdown(response));
        let cells = vec![
            trend.title.value.clone().into(),
            seen.into(),
            response.unwrap_or_else(|| "nothing yet".into()).into(),
        ];
        Row::new(Some(&id.value), cells)
    };
    let titles = ["What we see", "Seen where", "What we do about it"];
    let table = Block::table(
        "What we see and what we do about it, newest first",
        &titles,
        trends.iter().map(row).collect(),
    );
    let heading = Block::heading("trends", "What the field is learning");
    table.map(|table| vec![heading, table]).unwrap_or_default()
}
