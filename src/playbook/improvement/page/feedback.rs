//! You said, we did; and what changed after reviews.

use jiff::civil::Date;

use super::super::analysis::is_done;
use super::super::model::{Feedback, FeedbackTone, Improvement, Review};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::id::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::{Answer, At};

/// What people said, newest first, and what was done.
pub(super) fn said_and_done(playbook: &Playbook, improvement: &Improvement) -> Vec<Block> {
    let mut voices: Vec<(&At<String>, &Feedback)> = improvement.feedback.iter().collect();
    voices.sort_by_key(|(_, feedback)| std::cmp::Reverse(feedback.date.value));
    let service = voices.iter().any(|(_, feedback)| feedback.about.is_some());
    let language = &playbook.language;
    let row = |(id, feedback): &(&At<String>, &Feedback)| {
        let said = Line::of(language, "improvement-said").markdown("words", &feedback.text);
        let tone = Cell::Chip(tone(language, feedback));
        let mut cells: Vec<Cell> = vec![said.line().into(), who(playbook, feedback).into(), tone];
        if service {
            let about = feedback.about.as_ref();
            let link = about.map(|service| playbook.link_to(Kind::Service, service.as_str()));
            cells.push(
                link.unwrap_or_else(|| language.say("improvement-whole-pmo").into())
                    .into(),
            );
        }
        cells.push(did(playbook, feedback).into());
        Row::new(Some(&id.value), cells)
    };
    let titles: Vec<&str> = ["improvement-you-said", "improvement-who-when", "improvement-tone"]
        .into_iter()
        .chain(service.then_some("improvement-about"))
        .chain(["improvement-we-did"])
        .collect();
    let caption = language.say("improvement-feedback-caption");
    let table = Block::table_in(language, caption, &titles, voices.iter().map(row).collect());
    let heading = Block::heading("feedback", language.say("improvement-feedback"));
    table.map(|table| vec![heading, table]).unwrap_or_default()
}

/// `Coast region manager, 24 Jun 2026`; words stay as they are.
fn who(playbook: &Playbook, feedback: &Feedback) -> String {
    let language = &playbook.language;
    let day = language.short_date(feedback.date.value);
    match &feedback.from {
        Some(from) => {
            let by = language.message("improvement-said-by").text("day", day);
            by.text("who", playbook.role_of(&PersonId(from.clone()))).string()
        }
        None => day,
    }
}

fn tone(language: &Language, feedback: &Feedback) -> Chip {
    let tone = match feedback.tone.value {
        FeedbackTone::Positive => Tone::OnTrack,
        FeedbackTone::Negative => Tone::OffTrack,
        FeedbackTone::Mixed => Tone::AtRisk,
        FeedbackTone::Neutral => Tone::None,
    };
    Chip::new(tone, capitalised(&feedback.tone.value.word_in(language)))
}

fn did(playbook: &Playbook, feedback: &Feedback) -> Line {
    let language = &playbook.language;
    let line = match &feedback.response {
        Some(Answer::Known(response)) => Line::new().markdown(response),
        Some(open) => answer_text(playbook, open, |response| response.value.clone()).into(),
        None => return language.say("improvement-no-answer").into(),
    };
    match &feedback.responded_on {
        Some(day) => {
            let done = Line::of(language, "improvement-did-on").line_at("what", line);
            done.short_date("day", day.value).line()
        }
        None => line,
    }
}

/// Reviews, newest first, with what they changed and what it brought.
pub(super) fn reviews(playbook: &Playbook, improvement: &Improvement) -> Vec<Block> {
    let mut reviews: Vec<(&At<String>, &Review)> = improvement.reviews.iter().collect();
    reviews.sort_by_key(|(_, review)| std::cmp::Reverse(review.date.value));
    let language = &playbook.language;
    let row = |(id, review): &(&At<String>, &Review)| {
        let change = change(playbook, review);
        let cells: Vec<Cell> = vec![
            language.short_date(review.date.value).into(),
            Line::new().markdown(&review.finding).into(),
            change.into(),
            Cell::Chip(state(playbook, review)),
            brought(playbook, review).into(),
        ];
        Row::new(Some(&id.value), cells)
    };
    let titles = [
        "improvement-review-of",
        "improvement-found",
        "improvement-change",
        "improvement-made",
        "improvement-brought",
    ];
    let caption = language.say("improvement-reviews-caption");
    let table = Block::table_in(language, caption, &titles, reviews.iter().map(row).collect());
    let heading = Block::heading("reviews", language.say("improvement-reviews"));
    table.map(|table| vec![heading, table]).unwrap_or_default()
}

/// What a review changes, and the decision about it.
fn change(playbook: &Playbook, review: &Review) -> Line {
    let line = match &review.change {
        Answer::Known(change) => Line::new().markdown(change),
        open => answer_text(playbook, open, |change| change.value.clone()).into(),
    };
    let Some(decision) = &review.decision else { return line };
    let decision = playbook.link_to(Kind::Decision, decision.as_str());
    Line::of(&playbook.language, "improvement-change-and-decision")
        .line_at("change", line)
        .line_at("decision", decision)
        .line()
}

fn state(playbook: &Playbook, review: &Review) -> Chip {
    let language = &playbook.language;
    let due = |tone: Tone, message: &str, due: &At<Date>| {
        let words = language.message(message).short_date("day", due.value);
        Chip::new(tone, words.string())
    };
    match (&review.done, &review.due) {
        (Some(done), _) if is_done(review, playbook) => Chip::new(Tone::Done, language.short_date(done.value)),
        (_, Some(day)) if day.value < playbook.as_of => due(Tone::OffTrack, "improvement-was-due", day),
        (_, Some(day)) => due(Tone::None, "improvement-due", day),
        _ => Chip::new(Tone::None, language.say("improvement-no-date")),
    }
}

/// What a change brought, and the metric on which it should show.
fn brought(playbook: &Playbook, review: &Review) -> Line {
    let language = &playbook.language;
    let line = match &review.result {
        Some(Answer::Known(result)) => Line::new().markdown(result),
        Some(open) => answer_text(playbook, open, |result| result.value.clone()).into(),
        None if is_done(review, playbook) => language.say("improvement-not-looked-at").into(),
        None => language.say("improvement-to-be-seen").into(),
    };
    let Some(metric) = &review.metric else { return line };
    let metric = playbook.link_to(Kind::Metric, metric.as_str());
    Line::of(language, "improvement-result-and-metric")
        .line_at("result", line)
        .line_at("metric", metric)
        .line()
}
