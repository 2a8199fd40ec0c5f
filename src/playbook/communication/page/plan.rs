//! The plan: a row for each message.

use super::super::calendar::{is_over, next};
use super::super::model::{Communication, Message};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Line, Row, titles};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

pub(super) fn table(playbook: &Playbook, chapter: &Communication) -> Option<Block> {
    let language = &playbook.language;
    let rows = chapter
        .messages
        .iter()
        .map(|(id, message)| {
            let cells = vec![
                Cell::from(audience(playbook, message)),
                Cell::from(Line::new().markdown(&message.message)),
                Cell::from(purpose(language, message)),
                Cell::from(channel(language, message)),
                Cell::from(rhythm_and_next(playbook, message)),
                Cell::from(words(language, message.measure.as_ref(), "communication-no-measure")),
                playbook.owner_cell(&message.shared),
            ];
            Row::new(Some(&id.value), cells)
        })
        .collect();
    Block::table(
        language
            .message("communication-plan-rows")
            .count("n", chapter.messages.len())
            .string(),
        &titles(
            language,
            &[
                "communication-audience",
                "communication-what-they-hear",
                "communication-what-for",
                "communication-channel",
                "communication-when",
                "communication-measure",
                "communication-owner",
            ],
        ),
        rows,
    )
}

/// The author's words, or the message for none.
fn words(language: &Language, text: Option<&At<String>>, none: &str) -> Line {
    text.map_or_else(|| Line::from(language.say(none)), |text| Line::new().markdown(text))
}

/// The audience, with the stakeholders among it; one that is called like its audience is named once.
fn audience(playbook: &Playbook, message: &Message) -> Line {
    if let [only] = message.stakeholders.as_slice()
        && let Some(entry) = playbook.entry(Kind::Stakeholder, &only.value)
        && entry.title == message.to.value
    {
        return Line::new().link(entry.title, &entry.target);
    }
    if message.stakeholders.is_empty() {
        return Line::new().strong(message.to.value.clone());
    }
    let ids = message.stakeholders.iter().map(|id| id.value.as_str());
    Line::of(&playbook.language, "communication-audience-names")
        .text("audience", &message.to.value)
        .line_at("who", playbook.links_to(Kind::Stakeholder, ids))
        .line()
}

/// `Decide: they decide and fund`.
fn purpose(language: &Language, message: &Message) -> Line {
    let objective = message.objective.as_ref();
    let objective = objective.map(|objective| capitalised(&objective.value.word_in(language)));
    match (objective, &message.purpose) {
        (Some(objective), Some(purpose)) => Line::of(language, "communication-purpose")
            .text("objective", objective)
            .markdown("purpose", purpose)
            .line(),
        (Some(objective), None) => objective.into(),
        (None, purpose) => words(language, purpose.as_ref(), "communication-not-said"),
    }
}

fn channel(language: &Language, message: &Message) -> Line {
    match &message.language {
        Some(own) => Line::of(language, "communication-channel-in")
            .markdown("channel", &message.channel)
            .text("language", &own.value)
            .line(),
        None => Line::new().markdown(&message.channel),
    }
}

/// `monthly, from Feb 2026 until Dec 2026`.
fn rhythm(language: &Language, message: &Message) -> String {
    let rhythm = capitalised(&message.frequency.value.word_in(language));
    let id = match (&message.from, &message.until) {
        (None, None) => return rhythm,
        (Some(_), None) => "communication-rhythm-from",
        (None, Some(_)) => "communication-rhythm-until",
        (Some(_), Some(_)) => "communication-rhythm-from-until",
    };
    let mut words = language.message(id).text("rhythm", rhythm);
    for (place, period) in [("from", &message.from), ("until", &message.until)] {
        if let Some(period) = period {
            words = words.text(place, language.short_period(period.value));
        }
    }
    words.string()
}

/// `Monthly; next 6 Nov 2026`.
fn rhythm_and_next(playbook: &Playbook, message: &Message) -> String {
    playbook
        .language
        .message("communication-rhythm-next")
        .text("rhythm", rhythm(&playbook.language, message))
        .text("next", coming(playbook, message))
        .string()
}

/// `next 6 Nov 2026`, or why there is no next day.
fn coming(playbook: &Playbook, message: &Message) -> String {
    let written = |day| message.next.as_ref().is_some_and(|written| written.value == day);
    let language = &playbook.language;
    let said = |id, day| language.message(id).short_date("day", day).string();
    match next(message, playbook.as_of) {
        Some(day) if written(day) => said("communication-next", day),
        // The rhythm foresees it, but nobody has set the day.
        Some(day) => said("communication-next-about", day),
        None if is_over(message, playbook.as_of) => language.say("communication-over"),
        None => language.say("communication-no-next"),
    }
}
