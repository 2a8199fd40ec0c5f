//! Coaching that was held, and what the field is learning.

use super::super::model::{People, Session, Trend};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Line, Row, titles};
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

/// Sessions up to today, newest first; those to come stand among the next dates.
pub(super) fn coaching(playbook: &Playbook, people: &People) -> Vec<Block> {
    let language = &playbook.language;
    let mut held: Vec<(&At<String>, &Session)> = people
        .coaching
        .iter()
        .filter(|(_, session)| session.date.value <= playbook.as_of)
        .collect();
    held.sort_by_key(|(_, session)| std::cmp::Reverse(session.date.value));
    let row = |(id, session): &(&At<String>, &Session)| {
        let coach = session.coach.as_ref().map(|coach| playbook.role_of(coach));
        let came = session.attended.as_ref().map_or_else(
            || language.say("people-not-counted"),
            |came| answer_text(playbook, came, |came| came.value.to_string()),
        );
        let result = session.result.as_ref().map(|result| Line::new().markdown(result));
        let cells = vec![
            language.short_date(session.date.value).into(),
            session.title.value.clone().into(),
            coach.unwrap_or_else(|| language.say("people-not-said")).into(),
            came.into(),
            result
                .unwrap_or_else(|| language.say("people-nothing-written").into())
                .into(),
        ];
        Row::new(Some(&id.value), cells)
    };
    let ids = [
        "people-day",
        "people-what",
        "people-held-by",
        "people-came#",
        "people-result",
    ];
    let rows = held.iter().map(row).collect();
    let caption = language.say("people-coaching-caption");
    let table = Block::table(caption, &titles(language, &ids), rows);
    let heading = Block::heading("coaching", language.say("people-coaching"));
    table.map(|table| vec![heading, table]).unwrap_or_default()
}

/// What the field is learning, newest first.
pub(super) fn trends(language: &Language, people: &People) -> Vec<Block> {
    let mut trends: Vec<(&At<String>, &Trend)> = people.trends.iter().collect();
    trends.sort_by_key(|(_, trend)| std::cmp::Reverse(trend.date.as_ref().map(|date| date.value)));
    let row = |(id, trend): &(&At<String>, &Trend)| {
        let seen: Vec<String> = trend
            .source
            .iter()
            .map(|source| source.value.clone())
            .chain(trend.date.iter().map(|date| language.short_date(date.value)))
            .collect();
        let seen = if seen.is_empty() {
            language.say("people-not-said")
        } else {
            seen.join(", ")
        };
        let response = trend.response.as_ref().map(|response| Line::new().markdown(response));
        let cells = vec![
            trend.title.value.clone().into(),
            seen.into(),
            response
                .unwrap_or_else(|| language.say("people-nothing-yet").into())
                .into(),
        ];
        Row::new(Some(&id.value), cells)
    };
    let ids = ["people-trend", "people-seen-where", "people-response"];
    let table = Block::table(
        language.say("people-trends-caption"),
        &titles(language, &ids),
        trends.iter().map(row).collect(),
    );
    let heading = Block::heading("trends", language.say("people-trends"));
    table.map(|table| vec![heading, table]).unwrap_or_default()
}
