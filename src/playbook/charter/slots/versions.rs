//! The versions of the charter, who has to sign, and how it may be changed.

use super::Context;
use crate::playbook::charter::analysis::{in_force, needs_no_approval, own_version, signed};
use crate::playbook::charter::approval::{changes_of, page_of, state_chip};
use crate::playbook::charter::model::{APPROVED_BY_TAG, Charter, Version, VersionState};
use crate::playbook::section::{Block, Cell, Line, Row, Signature};
use crate::vocabulary::id::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

/// The versions, newest first; the one in force stands out.
pub(super) fn table(context: &Context<'_>) -> Vec<Block> {
    let charter = context.charter;
    let language = &context.playbook.language;
    let force = in_force(charter, context.playbook.as_of).map(|(id, _)| id.value.as_str());
    let mut versions: Vec<(&At<String>, &Version)> = charter.matter.versions.iter().rev().collect();
    versions.sort_by_key(|(_, version)| std::cmp::Reverse(version.on.value));
    let authors = versions.iter().any(|(_, version)| version.author.is_some());
    let rows = versions.into_iter().map(|(id, version)| {
        let author = version
            .author
            .as_ref()
            .map_or_else(|| language.say("charter-no-author"), |author| author.value.clone());
        let author = authors.then(|| Cell::from(author));
        let mut cells = vec![
            Cell::Line(numbered(context, &id.value)),
            Cell::from(language.short_date(version.on.value)),
            Cell::Chip(state_chip(language, version.state.value)),
            Cell::Line(change(context, &id.value, version)),
        ];
        cells.extend(author);
        cells.push(Cell::Line(signed_by(context, version)));
        Row {
            id: None,
            cells,
            highlight: Some(id.value.as_str()) == force,
        }
    });
    let author = authors.then_some("charter-author");
    let titles: Vec<&str> = [
        "charter-version",
        "charter-date",
        "charter-state",
        "charter-what-changed",
    ]
    .into_iter()
    .chain(author)
    .chain(["charter-signed-by"])
    .collect();
    let all = context.playbook.evidence.revisions.as_deref();
    let all = all.map(|page| Block::paragraph(Line::new().link(language.say("charter-every-revision"), page)));
    let caption = language.say("charter-versions-caption");
    Block::table_in(language, caption, &titles, rows.collect())
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
    let language = &context.playbook.language;
    let declared = declared(language, version);
    match changes_of(&context.playbook.evidence, number) {
        Some((from, page)) => {
            let redline = language.message("charter-redline").text("version", from).string();
            Line::of(language, "charter-change-redline")
                .text("change", declared)
                .link("redline", redline, page)
                .line()
        }
        None => declared.into(),
    }
}

fn declared(language: &Language, version: &Version) -> String {
    let change = match version.change.value.trim() {
        APPROVED_BY_TAG => language.say("history-approved-by-tag"),
        change => change.to_owned(),
    };
    match &version.class {
        Some(class) => language
            .message("charter-change-class")
            .text("class", class.value.word())
            .text("change", change)
            .string(),
        None => change,
    }
}

fn signed_by(context: &Context<'_>, version: &Version) -> Line {
    let language = &context.playbook.language;
    let signers = version.signed_by.iter();
    let signers = Line::commas(
        language,
        signers.map(|person| Line::from(context.playbook.role_of(person))),
    );
    if signers.is_empty() {
        let words = match version.state.value {
            VersionState::Planned | VersionState::InReview => "charter-not-signed-yet",
            _ if needs_no_approval(version) => "charter-not-needed",
            _ => "charter-not-signed",
        };
        return language.say(words).into();
    }
    match &version.decision {
        Some(decision) => Line::of(language, "charter-signers-decision")
            .line_at("names", signers)
            .text("decision", decision.as_str())
            .line(),
        None => signers,
    }
}

/// Who has to sign: with the day when they have, else with a line to write on.
pub(super) fn sign_off(context: &Context<'_>) -> Vec<Block> {
    let charter = context.charter;
    let approved = own_version(charter).and_then(|own| signed(charter, own));
    let by: &[PersonId] = approved.map_or(&[], |(_, version)| &version.signed_by);
    let required = &charter.matter.signatories;
    let also = by.iter().filter(|person| !required.contains(person));
    let version = approved.map_or(charter.matter.version.value.as_str(), |(id, _)| id.value.as_str());
    let language = &context.playbook.language;
    let what = language
        .message("charter-sign-what")
        .text("title", title(language, charter))
        .text("version", version)
        .string();
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
pub fn title(language: &Language, charter: &Charter) -> String {
    charter
        .matter
        .title
        .as_ref()
        .map_or_else(|| language.say("charter-title"), |title| title.value.clone())
}

/// How the charter may be changed.
pub(super) fn amendments(charter: &Charter) -> Vec<Block> {
    let rule = charter.matter.amendments.as_ref();
    rule.map(|rule| Block::paragraph(Line::new().markdown(rule)))
        .into_iter()
        .collect()
}
