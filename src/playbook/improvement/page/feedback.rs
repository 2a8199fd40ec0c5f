//! You said, we did; and what changed after reviews.

use super::super::analysis::is_done;
use super::super::model::{Feedback, FeedbackTone, Improvement, Review};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::{Answer, At};

/// What people said, newest first, and what was done.
pub(super) fn said_and_done(playbook: &Playbook, improvement: &Improvement) -> Vec<Block> {
    let mut voices: Vec<(&At<String>, &Feedback)> = improvement.feedback.iter().collect();
    voices.sort_by_key(|(_, feedback)| std::cmp::Reverse(feedback.date.value));
    let service = voices.iter().any(|(_, feedback)| feedback.about.is_some());
    let row = |(id, feedback): &(&At<String>, &Feedback)| {
        let said = Line::new().text("“").markdown(&feedback.text).text("”");
        let mut cells: Vec<Cell> = vec![said.into(), who(playbook, feedback).into(), Cell::Chip(tone(feedback))];
        if service {
            let about = feedback.about.as_ref();
            let link = about.map(|service| playbook.link_to(Kind::Service, service.as_str()));
            cells.push(link.unwrap_or_else(|| "the PMO as a whole".into()).into());
        }
        cells.push(did(playbook, feedback).into());
        Row::new(Some(&id.value), cells)
    };
    let titles: Vec<&str> = ["You said", "Who, when", "Tone"]
        .into_iter()
        .chain(service.then_some("About"))
        .chain(["We did"])
        .collect();
    let table = Block::table(
        "What people said and what we did, newest first",
        &titles,
        voices.iter().map(row).collect(),
    );
    let heading = Block::heading("feedback", "You said, we did");
    table.map(|table| vec![heading, table]).unwrap_or_default()
}

/// `Coast region manager, 24 Jun 2026`; words stay as they are.
fn who(playbook: &Playbook, feedback: &Feedback) -> String {
    let day = short_date(feedback.date.value);
    match &feedback.from {
        Some(from) => format!("{}, {day}", playbook.role_of(&PersonId(from.clone()))),
        None => day,
    }
}

fn tone(feedback: &Feedback) -> Chip {
    let tone = match feedback.tone.value {
        FeedbackTone::Positive => Tone::OnTrack,
        FeedbackTone::Negative => Tone::OffTrack,
        FeedbackTone::Mixed => Tone::AtRisk,
        FeedbackTone::Neutral => Tone::None,
    };
    Chip::new(tone, capitalised(feedback.tone.value.word()))
}

fn did(playbook: &Playbook, feedback: &Feedback) -> Line {
    let line = match &feedback.response {
        Some(Answer::Known(response)) => Line::new().markdown(response),
        Some(open) => answer_text(playbook, open, |response| response.value.clone()).into(),
        None => return "no answer yet".into(),
    };
    match &feedback.responded_on {
        Some(day) => line.text(format!(" ({})", short_date(day.value))),
        None => line,
    }
}

/// Reviews, newest first, with what they changed and what it brought.
pub(super) fn reviews(playbook: &Playbook, improvement: &Improvement) -> Vec<Block> {
    let mut reviews: Vec<(&At<String>, &Review)> = improvement.reviews.iter().collect();
    reviews.sort_by_key(|(_, review)| std::cmp::Reverse(review.date.value));
    let row = |(id, review): &(&At<String>, &Review)| {
        let change = change(playbook, review);
        let cells: Vec<Cell> = vec![
            short_date(review.date.value).into(),
            Line::new().markdown(&review.finding).into(),
            change.into(),
            Cell::Chip(state(playbook, review)),
            brought(playbook, review).into(),
        ];
        Row::new(Some(&id.value), cells)
    };
    let titles = [
        "Review of",
        "What we found",
        "What we change",
        "Made",
        "What it brought",
    ];
    let table = Block::table(
        "Reviews and what changed after them, newest first",
        &titles,
        reviews.iter().map(row).collect(),
    );
    let heading = Block::heading("reviews", "Reviews and changes");
    table.map(|table| vec![heading, table]).unwrap_or_default()
}

/// What a review changes, and the decision about it.
fn change(playbook: &Playbook, review: &Review) -> Line {
    let line = match &review.change {
        Answer::Known(change) => Line::new().markdown(change),
        open => answer_text(playbook, open, |change| change.value.clone()).into(),
    };
    let Some(decision) = &review.decision else { return line };
    let mut line = line.text(" · Decision: ");
    line.0.extend(playbook.link_to(Kind::Decision, decision.as_str()).0);
    line
}

fn state(playbook: &Playbook, review: &Review) -> Chip {
    match (&review.done, &review.due) {
        (Some(done), _) if is_done(review, playbook) => Chip::new(Tone::Done, short_date(done.value)),
        (_, Some(due)) if due.value < playbook.as_of => {
            Chip::new(Tone::OffTrack, format!("was due {}", short_date(due.value)))
        }
        (_, Some(due)) => Chip::new(Tone::None, format!("due {}", short_date(due.value))),
        _ => Chip::new(Tone::None, "no date yet"),
    }
}

/// What a change brought, and the metric on which it should show.
fn brought(playbook: &Playbook, review: &Review) -> Line {
    let line = match &review.result {
        Some(Answer::Known(result)) => Line::new().markdown(result),
        Some(open) => answer_text(playbook, open, |result| result.value.clone()).into(),
        None if is_done(review, playbook) => "not looked at yet".into(),
        None => "to be seen".into(),
    };
    let Some(metric) = &review.metric else { return line };
    let mut line = line.text(" · Shows in: ");
    line.0.extend(playbook.link_to(Kind::Metric, metric.as_str()).0);
    line
}
