//! The register: a row for each stakeholder.

use super::super::analysis::{group_name, interviews, name};
use super::super::model::{Stakeholder, Stakeholders};
use super::super::standing::{GROUPS, interest, members, power, quadrant};
use super::heard;
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Line, Row, titles};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::{Answer, At};

pub(super) fn blocks(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures, stance: bool) -> Vec<Block> {
    if chapter.stakeholders.is_empty() {
        return Vec::new();
    }
    let language = &playbook.language;
    let title = if stance {
        "stakeholders-register"
    } else {
        "stakeholders-register-bare"
    };
    let mut blocks = vec![Block::heading("register", language.say(title))];
    blocks.extend(conversations(playbook, chapter, figures));
    let rows = chapter
        .stakeholders
        .iter()
        .map(|(id, stakeholder)| {
            let cells = if stance {
                full(playbook, id, stakeholder)
            } else {
                bare(playbook, id, stakeholder)
            };
            Row::new(Some(&id.value), cells)
        })
        .collect();
    let caption = language.message("stakeholders-counted");
    let caption = caption.count("n", chapter.stakeholders.len()).string();
    let ids: &[&str] = if stance {
        &[
            "stakeholders-stakeholder",
            "stakeholders-group-and-grid",
            "stakeholders-needs",
            "stakeholders-what-we-do",
            "stakeholders-next-contact",
        ]
    } else {
        &[
            "stakeholders-stakeholder",
            "stakeholders-who",
            "stakeholders-group",
            "stakeholders-heard",
        ]
    };
    blocks.extend(Block::table(caption, &titles(language, ids), rows));
    blocks
}

/// `8 of 12 were heard in conversations: 3 of 5 of the executive group, …`
fn conversations(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> Option<Block> {
    let asked = playbook.assessment.as_ref()?;
    if asked.interviews.is_empty() {
        return None;
    }
    let language = &playbook.language;
    let mut parts = Line::new();
    let groups = GROUPS.iter().filter(|group| members(chapter, **group).next().is_some());
    for (index, group) in groups.enumerate() {
        if index > 0 {
            parts = parts.text(", ");
        }
        let key = format!("stakeholders.groups.{}.heard", group.word());
        let part = Line::of(language, "stakeholders-heard-group").text("group", group.word_in(language));
        parts.0.extend(part.figure("some", figures, &key).line().0);
    }
    let line = if parts.is_empty() {
        Line::of(language, "stakeholders-heard-answer")
    } else {
        Line::of(language, "stakeholders-heard-answer-groups").line_at("groups", parts)
    };
    let line = line.figure("some", figures, "stakeholders.heard").link(
        "link",
        language.say("stakeholders-current-state"),
        "assessment",
    );
    Some(Block::paragraph(line.line()))
}

fn full(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder) -> Vec<Cell> {
    let who = details(playbook, id, stakeholder);
    let mut first = Line::new().strong(name(playbook, id, stakeholder));
    if let Some(who) = who {
        first = first.text(format!(", {who}"));
    }
    if interviews(playbook, &id.value).next().is_some() {
        first = Line::of(&playbook.language, "stakeholders-heard-in")
            .line_at("who", first)
            .line_at("when", heard(playbook, id))
            .line();
    }
    vec![
        Cell::from(first),
        Cell::from(format!(
            "{}. {}.",
            group(&playbook.language, stakeholder),
            grid(playbook, stakeholder)
        )),
        Cell::from(stakeholder.needs.as_ref().map_or_else(
            || Line::from(playbook.language.say("stakeholders-needs-not-asked")),
            |needs| Line::new().markdown(needs),
        )),
        Cell::from(actions(&playbook.language, stakeholder)),
        Cell::from(contact(playbook, stakeholder)),
    ]
}

fn bare(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder) -> Vec<Cell> {
    let who = details(playbook, id, stakeholder);
    vec![
        Cell::from(Line::new().strong(name(playbook, id, stakeholder))),
        Cell::from(who.unwrap_or_else(|| playbook.language.say("stakeholders-no-name"))),
        Cell::from(group(&playbook.language, stakeholder)),
        Cell::from(heard(playbook, id)),
    ]
}

/// The name of the person, or the size of the group.
fn details(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder) -> Option<String> {
    let language = &playbook.language;
    if let Some(size) = &stakeholder.size {
        return Some(match size {
            Answer::Known(size) => {
                let (size, text) = (
                    f64::from(size.value),
                    playbook.format().number(f64::from(size.value), 0),
                );
                language.message("stakeholders-people").number("n", size, text).string()
            }
            open => language
                .message("stakeholders-people-open")
                .text("open", answer_text(playbook, open, |_| String::new()))
                .string(),
        });
    }
    let people = &playbook.foundation.as_ref()?.people;
    let person = people.get(&id.value)?;
    person.name.as_ref().map(|name| name.value.clone())
}

fn group(language: &Language, stakeholder: &Stakeholder) -> String {
    let group = stakeholder.group.as_ref();
    group.map_or_else(
        || language.say("stakeholders-no-group"),
        |group| group_name(language, group.value),
    )
}

/// `manage closely (power 5, interest 4)`.
fn grid(playbook: &Playbook, stakeholder: &Stakeholder) -> String {
    let language = &playbook.language;
    let rating = |answer: &Option<Answer<At<u32>>>| match answer {
        Some(answer) => answer_text(playbook, answer, |number| number.value.to_string()),
        None => language.say("stakeholders-not-known"),
    };
    if let (Some(quadrant), Some(power), Some(interest)) =
        (quadrant(stakeholder), power(stakeholder), interest(stakeholder))
    {
        let quadrant = language.term("stakeholders-quadrant", quadrant);
        return language
            .message("stakeholders-place")
            .text("quadrant", capitalised(&quadrant))
            .text("power", power.to_string())
            .text("interest", interest.to_string())
            .string();
    }
    language
        .message("stakeholders-place-open")
        .text("power", rating(&stakeholder.power))
        .text("interest", rating(&stakeholder.interest))
        .string()
}

fn actions(language: &Language, stakeholder: &Stakeholder) -> Line {
    if stakeholder.actions.is_empty() {
        return language.say("stakeholders-nothing-yet").into();
    }
    let mut line = Line::new();
    for (index, action) in stakeholder.actions.iter().enumerate() {
        // Each is a sentence of its own, with its capital.
        if index > 0 {
            line = line.text(". ");
        }
        line = line.markdown(action);
    }
    line
}

/// `4 Nov 2026, PMO lead`.
fn contact(playbook: &Playbook, stakeholder: &Stakeholder) -> String {
    let day = stakeholder.next_contact.as_ref();
    let language = &playbook.language;
    let day = day.map_or_else(
        || language.say("stakeholders-no-day"),
        |day| language.short_date(day.value),
    );
    match &stakeholder.shared.owner {
        Some(owner) => format!(
            "{day}, {}",
            answer_text(playbook, owner, |owner| playbook.role_of(owner))
        ),
        None => language
            .message("stakeholders-contact-nobody")
            .text("day", day)
            .string(),
    }
}
