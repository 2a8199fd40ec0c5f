//! What a reader sees of the stakeholders: how they stand and what comes next, and what people do
//! differently. Without the stance: who they are, and nothing else.

mod change;
mod grid;
mod register;

use jiff::civil::Date;

use super::analysis::{interviews, name};
use super::model::{Stakeholder, Stakeholders};
use super::stance;
use super::standing::{GROUPS, members, months, to_win};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, ContentsEntry, Fact, Group, Line, Link, Note, Section};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
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
    let language = &playbook.language;
    let mut section = Section::new("stakeholders", language.say("stakeholders-title"), Group::People);
    section.weight = -20;
    section.folder = true;
    let judged = !months(chapter, playbook.as_of).is_empty();
    section.answer = answer(playbook, chapter, figures, stance, judged);
    section.stewardship = playbook.stewardship(&chapter.shared, Some(playbook.as_of));
    if judged {
        section.facts = facts(language, chapter, figures);
    }
    if let Some(about) = &chapter.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    section.blocks.extend(note(language, chapter, stance));
    if stance {
        section.blocks.extend(grid::blocks(playbook, chapter, figures));
    }
    section
        .blocks
        .extend(register::blocks(playbook, chapter, figures, stance));
    section.blocks.extend(below(language, chapter, figures));
    section.next = if chapter.changes.is_empty() {
        let planned = playbook.communication.is_some();
        planned.then(|| Link::to(language.say("stakeholders-communication"), "communication"))
    } else {
        let title = language.say("stakeholders-change-title");
        Some(Link::to(title, "stakeholders/change"))
    };
    section
}

/// Whom must we win, and what comes next?
fn answer(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures, stance: bool, judged: bool) -> Line {
    let language = &playbook.language;
    if chapter.stakeholders.is_empty() {
        return language.say("stakeholders-none").into();
    }
    if !stance {
        return who(playbook, chapter);
    }
    if !judged {
        return Line::of(language, "stakeholders-answer-not-judged")
            .count("n", chapter.stakeholders.len())
            .line();
    }
    let said = |id| Line::of(language, id).figure("some", figures, "stakeholders.at_desired");
    let open = to_win(chapter, playbook.as_of);
    if open.is_empty() {
        return said("stakeholders-answer-won").line();
    }
    let next: Vec<String> = open.iter().take(2).map(|(id, one)| name(playbook, id, one)).collect();
    let line = match first_contact(playbook, &open) {
        Some((with, day)) => said("stakeholders-answer-contact")
            .text("with", with)
            .long_date("day", day),
        None => said("stakeholders-answer-open"),
    };
    line.count("n", next.len()).text("who", language.list(&next)).line()
}

/// The answer without the stance: who they are.
fn who(playbook: &Playbook, chapter: &Stakeholders) -> Line {
    let language = &playbook.language;
    let groups = GROUPS.iter().filter(|group| members(chapter, **group).next().is_some());
    let pmo = playbook
        .foundation
        .as_ref()
        .and_then(|foundation| foundation.pmo.as_ref());
    let pmo = pmo.map_or_else(|| language.say("stakeholders-the-pmo"), |pmo| capitalised(&pmo.name));
    let line = match groups.count() {
        0 => Line::of(language, "stakeholders-answer-who"),
        count => Line::of(language, "stakeholders-answer-who-groups").count("groups", count),
    };
    line.text("pmo", pmo).count("n", chapter.stakeholders.len()).line()
}

/// With whom somebody talks first of those who are still to be won.
fn first_contact(playbook: &Playbook, open: &[(&At<String>, &Stakeholder)]) -> Option<(String, Date)> {
    let planned = open
        .iter()
        .filter_map(|(id, one)| Some((one.next_contact.as_ref()?.value, id, one)))
        .filter(|(day, _, _)| *day >= playbook.as_of);
    let (day, id, one) = planned.min_by_key(|(day, _, _)| *day)?;
    Some((name(playbook, id, one), day))
}

fn facts(language: &Language, chapter: &Stakeholders, figures: &Figures) -> Vec<Fact> {
    let all = figures.number("stakeholders.count");
    let index = if figures.number("stakeholders.index.known") == all {
        Line::new().figure(figures, "stakeholders.index")
    } else {
        Line::of(language, "stakeholders-index-of")
            .figure("index", figures, "stakeholders.index")
            .figure("known", figures, "stakeholders.index.known")
            .line()
    };
    let mut facts = vec![
        Fact::new(language.say("stakeholders-index"), index),
        Fact::new(
            language.say("stakeholders-at-desired"),
            Line::new().figure(figures, "stakeholders.at_desired"),
        ),
    ];
    if let Some(aim) = &chapter.aim {
        let line = Line::of(language, "stakeholders-aim-by")
            .figure("index", figures, "stakeholders.index.aim")
            .short_date("day", aim.by.value);
        facts.push(Fact::new(language.say("stakeholders-aim"), line.line()));
    }
    facts
}

/// A link to what stands on a page of its own.
fn below(language: &Language, chapter: &Stakeholders, figures: &Figures) -> Vec<Block> {
    if chapter.changes.is_empty() {
        return Vec::new();
    }
    let text = Line::of(language, "stakeholders-change-summary")
        .figure("some", figures, "stakeholders.changes.habit")
        .plain();
    let link = Link::to(language.say("stakeholders-change-title"), "stakeholders/change");
    vec![
        Block::heading("more", language.say("stakeholders-what-changes")),
        Block::contents(vec![ContentsEntry { link, text }]),
    ]
}

/// Who may see how each stands: said to those who may, and to those who may not.
fn note(language: &Language, chapter: &Stakeholders, stance: bool) -> Option<Block> {
    let names: Vec<&str> = chapter.stance_for.iter().map(|name| name.value.as_str()).collect();
    let (title, text) = match (stance, names.is_empty()) {
        (true, true) => return None,
        (true, false) => ("stakeholders-confidence", "stakeholders-confidence-for"),
        (false, false) => ("stakeholders-hidden", "stakeholders-hidden-for"),
        (false, true) => ("stakeholders-hidden", "stakeholders-hidden-for-keepers"),
    };
    let text = language.message(text).text("whom", language.list(&names));
    Some(Block::Note(Note {
        title: language.say(title),
        text: text.string().into(),
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
        let month = playbook.language.short_period(month);
        line = line.link(month, &format!("assessment#{}", key.value));
    }
    if line.is_empty() {
        playbook.language.say("stakeholders-heard-not-yet").into()
    } else {
        line
    }
}
