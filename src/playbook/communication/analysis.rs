//! The figures of this chapter.

use super::calendar;
use super::model::{Communication, Message, Sent};
use super::reach::{Reach, channels, newest, sendings, unreached};
use super::strategy::steps;
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::slug;
use crate::vocabulary::value::{Answer, At};

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(chapter) = &playbook.communication else { return };
    let language = &playbook.language;
    strategy(language, chapter, figures);
    if chapter.messages.is_empty() {
        return;
    }
    let ids = || chapter.messages.iter().map(|(id, _)| id.span);
    let label = language.say("communication-figure-messages");
    let figure = count(label, chapter.messages.len());
    figures.insert("communication.messages", figure.from(ids()));
    let mut audiences: Vec<&str> = chapter.messages.iter().map(|(_, row)| row.to.value.as_str()).collect();
    audiences.sort_unstable();
    audiences.dedup();
    let figure = count(language.say("communication-figure-audiences"), audiences.len());
    figures.insert("communication.audiences", figure.from(ids()));
    for (id, message) in chapter.messages.iter() {
        row(playbook, id, message, figures);
    }
    whole(playbook, chapter, figures);
    by_channel(playbook, chapter, figures);
    nobody(playbook, figures);
}

fn count(label: impl Into<String>, number: usize) -> Figure {
    Figure::number(label, as_number(number), "", number.to_string())
}

fn as_number(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// `3 of 12`.
fn part(language: &Language, some: usize, all: usize) -> String {
    let text = language.message("communication-of").count("some", some);
    text.count("all", all).string()
}

fn strategy(language: &Language, chapter: &Communication, figures: &mut Figures) {
    let Some(strategy) = &chapter.strategy else { return };
    let steps = steps(&strategy.value);
    let written = steps.iter().filter(|step| !step.texts.is_empty()).count();
    let text = part(language, written, steps.len());
    let label = language.say("communication-figure-steps");
    let figure = Figure::number(label, as_number(written), "", text);
    figures.insert("communication.steps", figure.from([strategy.span]));
}

/// The key of one sending: its day, with a number where a row has several on one day.
pub(super) fn sending_key(id: &str, message: &Message, sent: &Sent) -> String {
    let same_day = message.sent.iter().filter(|other| other.date.value == sent.date.value);
    let before = same_day.take_while(|other| other.date.span != sent.date.span).count();
    match before {
        0 => format!("communication.{id}.{}.reach", sent.date.value),
        number => format!("communication.{id}.{}-{}.reach", sent.date.value, number + 1),
    }
}

fn row(playbook: &Playbook, id: &At<String>, message: &Message, figures: &mut Figures) {
    let key = format!("communication.{}", id.value);
    let language = &playbook.language;
    let label = |id| language.message(id).text("who", &message.to.value);
    let all = sendings(message, playbook.as_of);
    let days = all.iter().map(|sent| sent.date.span);
    let figure = count(label("communication-figure-row-sent").string(), all.len());
    figures.insert(format!("{key}.sent"), figure.from(days));
    if let Some(day) = calendar::next(message, playbook.as_of) {
        let label = label("communication-figure-row-next").string();
        let from = message.next.as_ref().map_or(message.frequency.span, |next| next.span);
        let figure = Figure::new(label, day.to_string().into(), "", language.long_date(day));
        figures.insert(format!("{key}.next"), figure.from([from]));
    }
    if all.is_empty() {
        return;
    }
    let reached = label("communication-figure-reach").string();
    figures.insert(
        format!("{key}.reach"),
        share(playbook, reached, Reach::of(all.iter().copied()), &all),
    );
    let reached_on = |sent: &Sent| label("communication-figure-reach-on").long_date("day", sent.date.value);
    if let Some(sent) = newest(message, playbook.as_of) {
        let label = reached_on(sent).string();
        let figure = share(playbook, label, Reach::of([sent]), &[sent]);
        figures.insert(format!("{key}.reach.last"), figure);
    }
    for sent in all {
        let label = reached_on(sent).string();
        let figure = share(playbook, label, Reach::of([sent]), &[sent]);
        figures.insert(sending_key(&id.value, message, sent), figure);
    }
}

fn share(playbook: &Playbook, label: String, reach: Reach, from: &[&Sent]) -> Figure {
    let figure = match reach.share() {
        Some(share) => {
            let bare = playbook.format().number(share * 100.0, 0);
            Figure::number(label, share, "", format!("{bare}\u{a0}%")).bare(bare)
        }
        None => Figure::none(label, "", playbook.language.say("communication-not-known")),
    };
    figure.from(from.iter().flat_map(|sent| spans(sent)))
}

fn spans(sent: &Sent) -> impl Iterator<Item = Span> {
    [&sent.sent_to, &sent.reached]
        .into_iter()
        .filter_map(|answer| answer.as_ref().and_then(Answer::known))
        .map(|number| number.span)
}

/// The newest sending of each row, added up.
fn whole(playbook: &Playbook, chapter: &Communication, figures: &mut Figures) {
    let rows = || chapter.messages.iter();
    let sent: usize = rows().map(|(_, row)| sendings(row, playbook.as_of).len()).sum();
    let language = &playbook.language;
    let label = language.say("communication-figure-sent");
    figures.insert("communication.sent", count(label, sent));
    let latest: Vec<&Sent> = rows().filter_map(|(_, row)| newest(row, playbook.as_of)).collect();
    if !latest.is_empty() {
        let label = language.say("communication-figure-newest");
        let figure = share(playbook, label, Reach::of(latest.iter().copied()), &latest);
        figures.insert("communication.reach", figure);
    }
    let first = rows().filter_map(|(id, row)| Some((calendar::next(row, playbook.as_of)?, id.span)));
    if let Some((day, span)) = first.min_by_key(|(day, _)| *day) {
        let label = language.say("communication-figure-next");
        let figure = Figure::new(label, day.to_string().into(), "", language.long_date(day));
        figures.insert("communication.next", figure.from([span]));
    }
}

fn by_channel(playbook: &Playbook, chapter: &Communication, figures: &mut Figures) {
    for channel in channels(chapter) {
        let all = of_channel(playbook, chapter, channel);
        if all.is_empty() {
            continue;
        }
        let label = playbook.language.message("communication-figure-channel-reach");
        let label = label.text("channel", channel).string();
        let figure = share(playbook, label, Reach::of(all.iter().copied()), &all);
        figures.insert(format!("communication.channels.{}.reach", slug(channel)), figure);
    }
}

/// Everything that was sent by a channel.
pub(super) fn of_channel<'a>(playbook: &Playbook, chapter: &'a Communication, channel: &str) -> Vec<&'a Sent> {
    let rows = chapter.messages.iter().filter(|(_, row)| row.channel.value == channel);
    rows.flat_map(|(_, row)| sendings(row, playbook.as_of)).collect()
}

fn nobody(playbook: &Playbook, figures: &mut Figures) {
    let Some(stakeholders) = &playbook.stakeholders else {
        return;
    };
    let (all, left) = (stakeholders.stakeholders.len(), unreached(playbook));
    if all > 0 {
        let label = playbook.language.say("communication-figure-unreached");
        let text = part(&playbook.language, left.len(), all);
        let figure = Figure::number(label, as_number(left.len()), "", text);
        let from = left.iter().map(|entry| entry.id.span);
        figures.insert("communication.unreached", figure.from(from));
    }
}
