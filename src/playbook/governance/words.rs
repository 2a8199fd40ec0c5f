//! Names: what an author wrote where a person, role, board or plain words may stand.

use super::model::{Governance, Role};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::Line;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::value::{Answer, At};

/// The key of the section that shows roles.
pub const STRUCTURE: &str = "governance/structure";

/// What a chair, member or step of an escalation is, as the name of what the id names.
pub enum Who<'a> {
    /// A role of this chapter, by its title.
    Role(&'a str),
    /// A board, by its title.
    Board(&'a str),
    /// A person of the foundation, by the role.
    Person(String),
    /// Words of the author.
    Words,
}

/// What the text names.
pub fn who<'a>(playbook: &'a Playbook, governance: &'a Governance, text: &At<String>) -> Who<'a> {
    if let Some(role) = governance.roles.get(&text.value) {
        return Who::Role(&role.title.value);
    }
    if let Some(board) = governance.boards.get(&text.value) {
        return Who::Board(&board.title.value);
    }
    let people = playbook.foundation.as_ref().map(|foundation| &foundation.people);
    if people.is_some_and(|people| people.get(&text.value).is_some()) {
        return Who::Person(playbook.role_of(&PersonId(text.clone())));
    }
    Who::Words
}

/// The same as a line, with a link where something is shown elsewhere.
pub fn who_line(playbook: &Playbook, governance: &Governance, text: &At<String>, linked: bool) -> Line {
    match who(playbook, governance, text) {
        Who::Role(title) if linked => Line::new().link(title, &format!("{STRUCTURE}#{}", text.value)),
        Who::Board(title) if linked => Line::new().link(title, &format!("governance#{}", text.value)),
        Who::Role(title) | Who::Board(title) => title.into(),
        Who::Person(role) => role.into(),
        Who::Words => text.value.clone().into(),
    }
}

/// Several, parted by commas.
pub fn who_lines(playbook: &Playbook, governance: &Governance, texts: &[At<String>], linked: bool) -> Line {
    let mut line = Line::new();
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            line = line.text(", ");
        }
        line.0.extend(who_line(playbook, governance, text, linked).0);
    }
    line
}

/// Who holds a role: the name where there is one.
pub fn holder_text(playbook: &Playbook, role: &Role) -> String {
    let name = |person: &PersonId| {
        let known = playbook.foundation.as_ref();
        let known = known.and_then(|foundation| foundation.people.get(person.as_str()));
        let name = known.and_then(|person| person.name.as_ref());
        name.map_or_else(|| playbook.role_of(person), |name| name.value.clone())
    };
    match &role.holder {
        Some(Answer::Exempt(reason)) => reason.value.clone(),
        Some(holder) => answer_text(playbook, holder, name),
        None => playbook.language.say("governance-nobody"),
    }
}
