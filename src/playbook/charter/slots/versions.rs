//! The versions of the charter, who has to sign, and how it may be changed.

use super::Context;
use crate::playbook::charter::analysis::{in_force, needs_no_approval, own_version, signed};
use crate::playbook::charter::approval::{changes_of, page_of, state_chip};
use crate::playbook::charter::model::{ChangeClass, Charter, Version, VersionState};
use crate::playbook::section::{Block, Cell, Line, Row, Signature};
use crate::vocabulary::date::short_date;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::value::At;

/// The versions, newest first; the one in force stands out.
pub(super) fn table(context: &Context<'_>) -> Vec<Block> {
    let charter = context.charter;
    let force = in_force(charter, context.playbook.as_of).map(|(id, _)| id.value.as_str());
    let mut versions: Vec<(&At<String>, &Version)> = charter.matter.versions.iter().rev().collect();
    versions.sort_by_key(|(_, version)| std::cmp::Reverse(version.on.value));
    let authors = versions.iter().any(|(_, version)| version.author.is_some());
    let rows = versions.into_iter().map(|(id, version)| {
        let author = version
            .author
            .as_ref()
            .map_or("not named", |author| author.value.as_str());
        let author = authors.then(|| Cell::from(author));
        let mut cells = vec![
            Cell::Line(numbered(context, &id.value)),
            Cell::from(short_date(version.on.value)),
            Cell::Chip(state_chip(version.state.value)),
            Cell::Line(change(context, &id.value, version)),
        ];
        cells.extend(author);
        cells.push(Cell::from(signed_by(context, version)));
        Row {
            id: None,
            cells,
            highlight: Some(id.value.as_str()) == force,
        }
    });
    let author = authors.then_some("Author");
    let titles: Vec<&str> = ["Version", "Date", "State", "What changed"]
        .into_iter()
        .chain(author)
        .chain(["Signed by"])
        .collect();
    let all = context.playbook.evidence.revisions.as_deref();
    let all = all.map(|page| Block::paragraph(Line::new().link("Every revision of the text, with its day", page)));
    Block::table("Versions of the charter, newest first", &titles, rows.collect())
        .into_iter()
        .chain(all)
        .collect()
}

/// The number, which leads to the text where that is known.
fn numbered(context: &Context<'_>, number: &str) -> Line {
    match page_of(&context.playbook.evidence, number) {
        Some(page) => Line::new().link(number, page),
        None => Line::from(number.to_owned()),
    }
}

fn change(context: &Context<'_>, number: &str, version: &Version) -> Line {
    let line = declared(version);
    match changes_of(&context.playbook.evidence, number) {
        Some((from, page)) => line.text(". ").link(format!("Redline against {from}"), page),
        None => line,
    }
}

fn declared(version: &Version) -> Line {
    let line = Line::from(version.change.value.trim().to_owned());
    match version.class.as_ref().map(|class| class.value) {
        Some(class @ (ChangeClass::Material | ChangeClass::Editorial)) => {
            line.text(format!(" ({} change)", class.word()))
        }
        Some(ChangeClass::Clarification) => line.text(" (clarification)"),
        None => line,
    }
}

fn signed_by(context: &Context<'_>, version: &Version) -> String {
    let signers: Vec<String> = version
        .signed_by
        .iter()
        .map(|person| context.playbook.role_of(person))
        .collect();
    if signers.is_empty() {
        let words = match version.state.value {
            VersionState::Planned | VersionState::InReview => "not yet",
            _ if needs_no_approval(version) => "not needed",
            _ => "not signed",
        };
        return words.to_owned();
    }
    let decision = version
        .decision
        .as_ref()
        .map(|decision| format!(" ({})", decision.as_str()))
        .unwrap_or_default();
    format!("{}{decision}", signers.join(", "))
}

/// Who has to sign: with the day when they have, else with a line to write on.
pub(super) fn sign_off(context: &Context<'_>) -> Vec<Block> {
    let charter = context.charter;
    let approved = own_version(charter).and_then(|own| signed(charter, own));
    let by: &[PersonId] = approved.map_or(&[], |(_, version)| &version.signed_by);
    let required = &charter.matter.signatories;
    let also = by.iter().filter(|person| !required.contains(person));
    let version = approved.map_or(charter.matter.version.value.as_str(), |(id, _)| id.value.as_str());
    let what = format!("{}, version {version}", title(charter));
    let lines: Vec<Signature> = required
        .iter()
        .chain(also)
        .map(|person| Signature {
            who: context.playbook.name_and_role_of(person),
            on: approved
                .filter(|_| by.contains(person))
                .map(|(_, version)| version.on.value),
            what: what.clone(),
        })
        .collect();
    if lines.is_empty() {
        Vec::new()
    } else {
        vec![Block::SignOff(lines)]
    }
}

/// The title of the charter.
#[must_use]
pub fn title(charter: &Charter) -> String {
    charter
        .matter
        .title
        .as_ref()
        .map_or_else(|| "PMO charter".to_owned(), |title| title.value.clone())
}

/// How the charter may be changed.
pub(super) fn amendments(charter: &Charter) -> Vec<Block> {
    let rule = charter.matter.amendments.as_ref();
    rule.map(|rule| Block::paragraph(Line::new().markdown(rule)))
        .into_iter()
        .collect()
}
