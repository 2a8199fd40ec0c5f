//! Who the stakeholders are, for other pages than their own: never how they stand.

use jiff::civil::Date;

use super::analysis::{group_name, name};
use super::model::Stakeholder;
use super::standing::{GROUPS, members};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Line, ListEntry};
use crate::vocabulary::id::PersonId;
use crate::vocabulary::value::At;

/// The stakeholders by group, as names and roles.
#[must_use]
pub fn who_blocks(playbook: &Playbook) -> Vec<Block> {
    let Some(chapter) = &playbook.stakeholders else {
        return Vec::new();
    };
    let language = &playbook.language;
    let entry = |title: String, ids: Vec<(&At<String>, &Stakeholder)>| {
        let names: Vec<String> = ids.into_iter().map(|(id, it)| who(playbook, id, it)).collect();
        (!names.is_empty()).then(|| ListEntry {
            lead: Line::new(),
            text: Line::of(language, "stakeholders-group-names")
                .text("group", title)
                .text("names", language.list(&names))
                .line(),
        })
    };
    let mut entries: Vec<ListEntry> = GROUPS
        .iter()
        .filter_map(|group| entry(group_name(language, *group), members(chapter, *group).collect()))
        .collect();
    let rest = chapter.stakeholders.iter().filter(|(_, it)| it.group.is_none());
    entries.extend(entry(language.say("stakeholders-others"), rest.collect()));
    if entries.is_empty() {
        return Vec::new();
    }
    vec![Block::List(entries)]
}

/// `Chief Operating Officer (Tomas Reuvel)`.
fn who(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder) -> String {
    let role = name(playbook, id, stakeholder);
    let full = playbook.name_and_role_of(&PersonId(id.clone()));
    let person = playbook
        .foundation
        .iter()
        .find_map(|foundation| foundation.people.get(&id.value));
    match person.and_then(|person| person.name.as_ref()) {
        Some(person) if stakeholder.title.is_none() && full != role => format!("{role} ({})", person.value),
        _ => role,
    }
}

/// The stakeholder whom somebody talks to next, with the day and the name shown.
#[must_use]
pub fn next_contact(playbook: &Playbook) -> Option<(Date, &At<String>, String)> {
    let chapter = playbook.stakeholders.as_ref()?;
    let dated = chapter
        .stakeholders
        .iter()
        .filter_map(|(id, it)| Some((it.next_contact.as_ref()?.value, id, it)));
    let next = dated
        .filter(|(day, _, _)| *day > playbook.as_of)
        .min_by_key(|(day, _, _)| *day);
    next.map(|(day, id, it)| (day, id, name(playbook, id, it)))
}
