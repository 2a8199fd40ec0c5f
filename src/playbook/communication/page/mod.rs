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
use crate::vocabulary::text::{counted, listed};

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
    let mut section = Section::new("communication", "Communication", Group::People);
    section.weight = -10;
    section.folder = true;
    section.answer = answer(playbook, chapter, figures);
    section.stewardship = playbook.stewardship(&chapter.shared, Some(playbook.as_of));
    section.facts = facts(figures);
    if !chapter.messages.is_empty() {
        section.blocks.push(Block::heading("plan", "Who hears what, and how"));
        section.blocks.extend(plan::table(playbook, chapter));
        section.blocks.extend(nobody(playbook));
        section.blocks.push(Block::heading("calendar", "When they hear it"));
        section.blocks.extend(calendar::table(playbook, chapter));
    }
    if let Some(chart) = reach::bars(playbook, chapter, figures) {
        section.blocks.push(Block::heading("reach", "Whether it arrived"));
        section.blocks.push(Block::Chart(chart));
    }
    section.blocks.extend(below(chapter, figures));
    section.next = chapter.strategy.is_some().then(|| {
        Link::to(
            "Communication strategy: why we talk the way we do",
            "communication/strategy",
        )
    });
    section
}

/// Who hears what, when?
fn answer(playbook: &Playbook, chapter: &Communication, figures: &Figures) -> Line {
    if chapter.messages.is_empty() {
        return "No row of the communication plan has been written yet.".into();
    }
    let line = Line::new().strong_figure(figures, "communication.audiences").strong(
        if figures.number("communication.audiences") == Some(1.0) {
            " audience hears from the PMO by plan"
        } else {
            " audiences hear from the PMO by plan"
        },
    );
    let coming = chapter
        .messages
        .iter()
        .filter_map(|(_, message)| Some((next(message, playbook.as_of)?, message.to.value.as_str())));
    let coming: Vec<_> = coming.collect();
    let Some(first) = coming.iter().map(|(day, _)| *day).min() else {
        return line.text("; no day is set for the next message.");
    };
    let mut who: Vec<&str> = Vec::new();
    for (day, to) in coming {
        if day == first && !who.contains(&to) {
            who.push(to);
        }
    }
    line.text("; next, on ")
        .figure(figures, "communication.next")
        .text(format!(": {}.", listed(&who)))
}

fn facts(figures: &Figures) -> Vec<Fact> {
    let mut facts = Vec::new();
    if figures.get("communication.steps").is_some() {
        let line = Line::new()
            .figure(figures, "communication.steps")
            .text(" steps written");
        facts.push(Fact::new("Strategy", line));
    }
    if figures.get("communication.reach").is_some() {
        let line = Line::new().figure(figures, "communication.reach");
        facts.push(Fact::new("Newest sendings reached", line));
    }
    facts
}

/// Links to what stands on pages of its own.
fn below(chapter: &Communication, figures: &Figures) -> Vec<Block> {
    let mut entries = Vec::new();
    if chapter.strategy.is_some() {
        entries.push(ContentsEntry {
            link: Link::to("Communication strategy", "communication/strategy"),
            text: format!("{} steps are written.", figures.text("communication.steps")),
        });
    }
    if let Some(sent) = figures.number("communication.sent").filter(|sent| *sent > 0.0) {
        let times = if sent > 1.0 { "sendings" } else { "sending" };
        entries.push(ContentsEntry {
            link: Link::to("What arrived", "communication/reach"),
            text: format!("{} {times}, and whom each reached.", figures.text("communication.sent")),
        });
    }
    if entries.is_empty() {
        return Vec::new();
    }
    vec![Block::heading("more", "Behind the plan"), Block::contents(entries)]
}

/// Stakeholders that hear nothing.
fn nobody(playbook: &Playbook) -> Option<Block> {
    let left = unreached(playbook);
    if left.is_empty() {
        return None;
    }
    let who = playbook.links_to(Kind::Stakeholder, left.iter().map(|entry| entry.id.value.as_str()));
    let mut text = Line::from(format!(
        "No row of the plan names {}: ",
        counted(left.len(), "stakeholder", "stakeholders")
    ));
    text.0.extend(who.0);
    Some(Block::Note(Note {
        title: "Not everybody hears from us".to_owned(),
        text: text.text("."),
        warning: true,
    }))
}
