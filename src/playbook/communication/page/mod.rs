//! What a reader sees of communication: the plan and its calendar, the strategy, what arrived.

mod calendar;
mod plan;
mod reach;
mod strategy;

use super::calendar::next;
use super::model::Communication;
use super::reach::unreached;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, ContentsEntry, Fact, Group, Line, Link, Note, Section};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

/// The chapter's sections.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(chapter) = &playbook.communication else {
        return Vec::new();
    };
    let mut sections = vec![overview(playbook, chapter, figures)];
    sections.extend(strategy::section(playbook, chapter, figures));
    sections.extend(reach::section(playbook, chapter, figures));
    sections
}

fn overview(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Section {
    let language = &playbook.language;
    let mut section = Section::new("communication", language.say("communication-title"), Group::People);
    section.weight = -10;
    section.folder = true;
    section.answer = answer(playbook, chapter, figures);
    section.stewardship = playbook.stewardship(&chapter.shared, Some(playbook.as_of));
    section.facts = facts(language, figures);
    if !chapter.messages.is_empty() {
        section
            .blocks
            .push(Block::heading("plan", language.say("communication-plan")));
        section.blocks.extend(plan::table(playbook, chapter));
        section.blocks.extend(nobody(playbook));
        section
            .blocks
            .push(Block::heading("calendar", language.say("communication-calendar")));
        section.blocks.extend(calendar::table(playbook, chapter));
    }
    if let Some(chart) = reach::bars(playbook, chapter, figures) {
        section
            .blocks
            .push(Block::heading("reach", language.say("communication-reach")));
        section.blocks.push(Block::Chart(chart));
    }
    section.blocks.extend(below(language, chapter, figures));
    section.next = chapter
        .strategy
        .is_some()
        .then(|| Link::to(language.say("communication-strategy-next"), "communication/strategy"));
    section
}

/// Who hears what, when?
fn answer(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Line {
    let language = &playbook.language;
    if chapter.messages.is_empty() {
        return language.say("communication-none").into();
    }
    let said = |id| Line::of(language, id).figure("n", figures, "communication.audiences");
    let coming = chapter
        .messages
        .iter()
        .filter_map(|(_, message)| Some((next(message, playbook.as_of)?, message.to.value.as_str())));
    let coming: Vec<_> = coming.collect();
    let Some(first) = coming.iter().map(|(day, _)| *day).min() else {
        return said("communication-answer-undated").line();
    };
    let mut who: Vec<&str> = Vec::new();
    for (day, to) in coming {
        if day == first && !who.contains(&to) {
            who.push(to);
        }
    }
    said("communication-answer")
        .figure("day", figures, "communication.next")
        .text("who", language.list(&who))
        .line()
}

fn facts(language: &Language, figures: &Figures) -> Vec<Fact> {
    let mut facts = Vec::new();
    if figures.get("communication.steps").is_some() {
        let line = Line::of(language, "communication-strategy-fact").figure("steps", figures, "communication.steps");
        facts.push(Fact::new(language.say("communication-strategy"), line.line()));
    }
    if figures.get("communication.reach").is_some() {
        let line = Line::new().figure(figures, "communication.reach");
        facts.push(Fact::new(language.say("communication-newest-reached"), line));
    }
    facts
}

/// Links to what stands on pages of its own.
fn below(language: &Language, chapter: &Communication, figures: &Figures) -> Vec<Block> {
    let mut entries = Vec::new();
    if chapter.strategy.is_some() {
        entries.push(ContentsEntry {
            link: Link::to(language.say("communication-strategy-title"), "communication/strategy"),
            text: Line::of(language, "communication-strategy-summary")
                .figure("steps", figures, "communication.steps")
                .plain(),
        });
    }
    if figures.number("communication.sent").is_some_and(|sent| sent > 0.0) {
        entries.push(ContentsEntry {
            link: Link::to(language.say("communication-reach-title"), "communication/reach"),
            text: Line::of(language, "communication-reach-summary")
                .figure("n", figures, "communication.sent")
                .plain(),
        });
    }
    if entries.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading("more", language.say("communication-behind")),
        Block::contents(entries),
    ]
}

/// Stakeholders that hear nothing.
fn nobody(playbook: &Playbook) -> Option<Block> {
    let left = unreached(playbook);
    if left.is_empty() {
        return None;
    }
    let who = playbook.links_to(Kind::Stakeholder, left.iter().map(|entry| entry.id.value.as_str()));
    let text = Line::of(&playbook.language, "communication-nobody")
        .count("n", left.len())
        .line_at("who", who);
    Some(Block::Note(Note {
        title: playbook.language.say("communication-not-everybody"),
        text: text.line(),
        warning: true,
    }))
}
