//! What a reader sees of the stakeholders: how they stand and what comes next, and what people do
//! differently. Without the stance: who they are, and nothing else.

mod change;
mod grid;
mod register;

use super::analysis::{interviews, name};
use super::model::{Stakeholder, Stakeholders};
use super::stance;
use super::standing::{GROUPS, members, months, to_win};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, ContentsEntry, Fact, Group, Line, Link, Note, Section};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::{capitalised, counted, listed};
use crate::vocabulary::value::At;

/// The chapter's sections.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(chapter) = &playbook.stakeholders else {
        return Vec::new();
    };
    pages(playbook, chapter, figures, !stance::is_hidden(playbook))
}

/// The sections; with `stance` false the chapter holds none, and the page says so.
pub(super) fn pages(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures, stance: bool) -> Vec<Section> {
    let mut sections = vec![overview(playbook, chapter, figures, stance)];
    sections.extend(change::section(playbook, chapter, figures));
    sections
}

fn overview(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures, stance: bool) -> Section {
    let mut section = Section::new("stakeholders", "Stakeholders", Group::People);
    section.weight = -20;
    section.folder = true;
    let judged = !months(chapter, playbook.as_of).is_empty();
    section.answer = answer(playbook, chapter, figures, stance, judged);
    section.stewardship = playbook.stewardship(&chapter.shared, Some(playbook.as_of));
    if judged {
        section.facts = facts(chapter, figures);
    }
    if let Some(about) = &chapter.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section.blocks.extend(note(chapter, stance));
    if stance {
        section.blocks.extend(grid::blocks(playbook, chapter, figures));
    }
    section
        .blocks
        .extend(register::blocks(playbook, chapter, figures, stance));
    section.blocks.extend(below(chapter, figures));
    section.next = if chapter.changes.is_empty() {
        let planned = playbook.communication.is_some();
        planned.then(|| Link::to("Communication: who hears what, and when", "communication"))
    } else {
        Some(Link::to("What people do differently", "stakeholders/change"))
    };
    section
}

/// Whom must we win, and what comes next?
fn answer(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures, stance: bool, judged: bool) -> Line {
    if chapter.stakeholders.is_empty() {
        return "No stakeholder has been written yet.".into();
    }
    let all = counted(chapter.stakeholders.len(), "stakeholder", "stakeholders");
    if !stance {
        return who(playbook, chapter, &all);
    }
    if !judged {
        return format!("{all} in the register; how they stand has not been judged yet.").into();
    }
    let line = Line::new()
        .strong_figure(figures, "stakeholders.at_desired")
        .strong(" stakeholders stand where we need them");
    let open = to_win(chapter, playbook.as_of);
    if open.is_empty() {
        return line.text(".");
    }
    let next: Vec<String> = open.iter().take(2).map(|(id, one)| name(playbook, id, one)).collect();
    let verb = if next.len() == 1 { "is" } else { "are" };
    let line = line.text(format!("; next to win {verb} {}", listed(&next)));
    match first_contact(playbook, &open) {
        Some((who, day)) => line.text(format!(", and the next talk is with {who} on {day}.")),
        None => line.text("."),
    }
}

/// The answer without the stance: who they are.
fn who(playbook: &Playbook, chapter: &Stakeholders, all: &str) -> Line {
    let groups = GROUPS.iter().filter(|group| members(chapter, **group).next().is_some());
    let in_groups = match groups.count() {
        0 => String::new(),
        count => format!(" in {}", counted(count, "group", "groups")),
    };
    let pmo = playbook
        .foundation
        .as_ref()
        .and_then(|foundation| foundation.pmo.as_ref());
    let pmo = pmo.map_or_else(|| "The PMO".to_owned(), |pmo| capitalised(&pmo.name));
    format!("{pmo} works with {all}{in_groups}.").into()
}

/// With whom somebody talks first of those who are still to be won.
fn first_contact(playbook: &Playbook, open: &[(&At<String>, &Stakeholder)]) -> Option<(String, String)> {
    let planned = open
        .iter()
        .filter_map(|(id, one)| Some((one.next_contact.as_ref()?.value, id, one)))
        .filter(|(day, _, _)| *day >= playbook.as_of);
    let (day, id, one) = planned.min_by_key(|(day, _, _)| *day)?;
    Some((name(playbook, id, one), long_date(day)))
}

fn facts(chapter: &Stakeholders, figures: &Figures) -> Vec<Fact> {
    let mut index = Line::new().figure(figures, "stakeholders.index");
    let all = figures.number("stakeholders.count");
    if figures.number("stakeholders.index.known") != all {
        index = index.text(", of ").figure(figures, "stakeholders.index.known");
    }
    let mut facts = vec![
        Fact::new("Engagement index", index),
        Fact::new(
            "Where we need them",
            Line::new().figure(figures, "stakeholders.at_desired"),
        ),
    ];
    if let Some(aim) = &chapter.aim {
        let line = Line::new().figure(figures, "stakeholders.index.aim");
        facts.push(Fact::new("Aim", line.text(format!(" by {}", short_date(aim.by.value)))));
    }
    facts
}

/// A link to what stands on a page of its own.
fn below(chapter: &Stakeholders, figures: &Figures) -> Vec<Block> {
    if chapter.changes.is_empty() {
        return Vec::new();
    }
    let text = format!(
        "{} new ways are a habit already.",
        figures.text("stakeholders.changes.habit")
    );
    let link = Link::to("What people do differently", "stakeholders/change");
    vec![
        Block::heading("more", "What changes"),
        Block::contents(vec![ContentsEntry { link, text }]),
    ]
}

/// Who may see how each stands: said to those who may, and to those who may not.
fn note(chapter: &Stakeholders, stance: bool) -> Option<Block> {
    let names: Vec<&str> = chapter.stance_for.iter().map(|name| name.value.as_str()).collect();
    let (title, text) = match (stance, names.is_empty()) {
        (true, true) => return None,
        (true, false) => (
            "In confidence",
            format!(
                "This page says how people stand. It is for {} only; please do not pass it on.",
                listed(&names)
            ),
        ),
        (false, false) => (
            "Not all is shown here",
            format!("How each stands is shown to {} only.", listed(&names)),
        ),
        (false, true) => (
            "Not all is shown here",
            "How each stands is shown to those who keep the playbook only.".to_owned(),
        ),
    };
    Some(Block::Note(Note {
        title: title.to_owned(),
        text: text.into(),
        warning: false,
    }))
}

/// When a stakeholder was heard in a conversation, linked to what it said.
fn heard(playbook: &Playbook, id: &At<String>) -> Line {
    let mut line = Line::new();
    for (index, (key, month)) in interviews(playbook, &id.value).enumerate() {
        if index > 0 {
            line = line.text(", ");
        }
        line = line.link(month.short(), &format!("assessment#{}", key.value));
    }
    if line.is_empty() { "not yet".into() } else { line }
}
