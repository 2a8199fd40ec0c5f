//! The register: a row for each stakeholder.

use super::super::analysis::{interviews, name};
use super::super::model::{Stakeholder, Stakeholders};
use super::super::standing::{GROUPS, interest, members, power, quadrant};
use super::heard;
use crate::playbook::Playbook;
use crate::playbook::foundation::{NOT_KNOWN, answer_text};
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::{capitalised, counted};
use crate::vocabulary::value::{Answer, At};

pub(super) fn blocks(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures, stance: bool) -> Vec<Block> {
    if chapter.stakeholders.is_empty() {
        return Vec::new();
    }
    let title = if stance {
        "Who they are, and what comes next"
    } else {
        "Who they are"
    };
    let mut blocks = vec![Block::heading("register", title)];
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
    let caption = counted(chapter.stakeholders.len(), "stakeholder", "stakeholders");
    blocks.extend(if stance {
        let titles = [
            "Stakeholder",
            "Group and grid",
            "Needs from us",
            "What we do",
            "Next contact",
        ];
        Block::table(caption, &titles, rows)
    } else {
        Block::table(caption, &["Stakeholder", "Who", "Group", "Heard"], rows)
    });
    blocks
}

/// `8 of 12 were heard in conversations: 3 of 5 of the executive group, …`
fn conversations(playbook: &Playbook, chapter: &Stakeholders, figures: &Figures) -> Option<Block> {
    let asked = playbook.assessment.as_ref()?;
    if asked.interviews.is_empty() {
        return None;
    }
    let mut line = Line::new()
        .strong_figure(figures, "stakeholders.heard")
        .strong(" were heard in conversations");
    let groups = GROUPS.iter().filter(|group| members(chapter, **group).next().is_some());
    for (index, group) in groups.enumerate() {
        let key = format!("stakeholders.groups.{}.heard", group.word());
        line = line
            .text(if index == 0 { ": " } else { ", " })
            .text(format!("{} ", group.word()))
            .figure(figures, &key);
    }
    let line = line
        .text(". What they said stands under ")
        .link("Current state", "assessment");
    Some(Block::paragraph(line.text(".")))
}

fn full(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder) -> Vec<Cell> {
    let who = details(playbook, id, stakeholder);
    let mut first = Line::new().strong(name(playbook, id, stakeholder));
    if let Some(who) = who {
        first = first.text(format!(", {who}"));
    }
    if interviews(playbook, &id.value).next().is_some() {
        first = first.text("; heard in ");
        first.0.extend(heard(playbook, id).0);
    }
    vec![
        Cell::from(first),
        Cell::from(format!("{}. {}.", group(stakeholder), grid(playbook, stakeholder))),
        Cell::from(
            stakeholder
                .needs
                .as_ref()
                .map_or_else(|| Line::from("not asked yet"), |needs| Line::new().markdown(needs)),
        ),
        Cell::from(actions(stakeholder)),
        Cell::from(contact(playbook, stakeholder)),
    ]
}

fn bare(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder) -> Vec<Cell> {
    let who = details(playbook, id, stakeholder);
    vec![
        Cell::from(Line::new().strong(name(playbook, id, stakeholder))),
        Cell::from(who.unwrap_or_else(|| "no name given".to_owned())),
        Cell::from(group(stakeholder)),
        Cell::from(heard(playbook, id)),
    ]
}

/// The name of the person, or the size of the group.
fn details(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder) -> Option<String> {
    if let Some(size) = &stakeholder.size {
        return Some(match size {
            Answer::Known(size) => {
                let people = playbook.format().number(f64::from(size.value), 0);
                format!("{people} {}", if size.value == 1 { "person" } else { "people" })
            }
            open => format!("number of people {}", answer_text(playbook, open, |_| String::new())),
        });
    }
    let people = &playbook.foundation.as_ref()?.people;
    let person = people.get(&id.value)?;
    person.name.as_ref().map(|name| name.value.clone())
}

fn group(stakeholder: &Stakeholder) -> String {
    let group = stakeholder.group.as_ref();
    group.map_or_else(|| "no group yet".to_owned(), |group| capitalised(group.value.word()))
}

/// `manage closely (power 5, interest 4)`.
fn grid(playbook: &Playbook, stakeholder: &Stakeholder) -> String {
    let rating = |word: &str, answer: &Option<Answer<At<u32>>>| match answer {
        Some(answer) => format!(
            "{word} {}",
            answer_text(playbook, answer, |number| number.value.to_string())
        ),
        None => format!("{word} {NOT_KNOWN}"),
    };
    if let (Some(quadrant), Some(power), Some(interest)) =
        (quadrant(stakeholder), power(stakeholder), interest(stakeholder))
    {
        return format!("{} (power {power}, interest {interest})", capitalised(quadrant));
    }
    let power = rating("Power", &stakeholder.power);
    format!("{power}; {}", rating("interest", &stakeholder.interest))
}

fn actions(stakeholder: &Stakeholder) -> Line {
    if stakeholder.actions.is_empty() {
        return "nothing yet".into();
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
    let day = day.map_or_else(|| "no day yet".to_owned(), |day| short_date(day.value));
    match &stakeholder.shared.owner {
        Some(owner) => format!(
            "{day}, {}",
            answer_text(playbook, owner, |owner| playbook.role_of(owner))
        ),
        None => format!("{day}, by nobody yet"),
    }
}
