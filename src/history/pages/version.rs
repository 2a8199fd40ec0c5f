//! The page of one version of the charter: who approved it, when it was in force, and what it said.

use jiff::civil::Date;

use super::{Context, charter_title};
use crate::history::comparison::Comparisons;
use crate::history::evidence::version_key;
use crate::playbook::charter::evidence::{BoundBy, KnownText};
use crate::playbook::charter::model::{Version, VersionState};
use crate::playbook::charter::{Numbered, signatures, state_chip};
use crate::playbook::section::{Block, Fact, Group, Line, ListEntry, Section};
use crate::vocabulary::language::Language;

/// A page for each version whose text is known.
pub(super) fn sections(context: &Context<'_>, comparisons: &mut Comparisons) -> Vec<Section> {
    let mut versions: Vec<Numbered<'_>> = context.charter.matter.versions.iter().collect();
    versions.sort_by_key(|(_, version)| std::cmp::Reverse(version.on.value));
    let pages = versions.iter().zip(0..).filter_map(|(numbered, weight)| {
        let mut section = section(context, *numbered, comparisons)?;
        section.weight = weight;
        Some(section)
    });
    pages.collect()
}

fn section(context: &Context<'_>, (id, version): Numbered<'_>, made: &mut Comparisons) -> Option<Section> {
    let number = id.value.as_str();
    let reading = context.texts.reading(number)?;
    let known = context.playbook.evidence.versions.get(number)?;
    let language = &context.playbook.language;
    let version_message = |id| language.message(id).text("version", number);
    let title = version_message("history-version-title").text("charter", charter_title(context));
    let mut section = Section::new(version_key(number), title.string(), Group::Mandate);
    section.short_title = Some(version_message("history-version").string());
    section.parent = Some("charter".to_owned());
    section.answer = answer(context, (id, version));
    section.facts = facts(context, version, known);
    section
        .blocks
        .push(Block::heading("text", language.say("history-what-it-said")));
    section.blocks.push(Block::paragraph(origin(language, known)));
    section.blocks.extend(made.clean_text(reading));
    let compare = comparisons(context, number);
    if !compare.is_empty() {
        section
            .blocks
            .push(Block::heading("compare", language.say("history-compare")));
        section.blocks.push(Block::List(compare));
    }
    Some(section)
}

/// Whether it is in force, and by whose signatures.
fn answer(context: &Context<'_>, (id, version): Numbered<'_>) -> Line {
    let language = &context.playbook.language;
    let from = version.on.value;
    let said = |message| {
        let said = Line::of(language, message).text("version", id.value.as_str());
        said.long_date("day", from)
    };
    let sentence = match version.state.value {
        VersionState::Approved if from > context.playbook.as_of => said("history-version-to-come"),
        VersionState::Approved => said("history-version-in-force"),
        VersionState::Superseded => match replaced_on(context, from) {
            Some(until) => said("history-version-was-in-force-until").long_date("until", until),
            None => said("history-version-was-in-force"),
        },
        VersionState::Draft | VersionState::InReview | VersionState::Planned => said("history-version-draft"),
    };
    let line = sentence.line();
    match signatures(context.playbook, context.charter, (id, version)) {
        Some(signatures) => line.text(format!(" {signatures}")),
        None => line,
    }
}

/// The day on which a later version came into force.
fn replaced_on(context: &Context<'_>, from: Date) -> Option<Date> {
    let versions = context.charter.matter.versions.iter();
    let approved = versions.filter(|(_, version)| {
        matches!(version.state.value, VersionState::Approved | VersionState::Superseded) && version.on.value > from
    });
    approved.map(|(_, version)| version.on.value).min()
}

fn facts(context: &Context<'_>, version: &Version, known: &KnownText) -> Vec<Fact> {
    let language = &context.playbook.language;
    let mut facts = vec![
        Fact::chip(language.say("charter-state"), state_chip(language, version.state.value)),
        Fact::new(language.say("charter-date"), language.short_date(version.on.value)),
    ];
    if let Some((short, day)) = &known.revision {
        let revision = language.message("history-revision-of-day").text("revision", short);
        let revision = revision.short_date("day", *day).string();
        facts.push(Fact::new(language.say("history-revision"), revision));
    }
    facts.extend(known.fingerprint.as_ref().map(|fingerprint| {
        let short = fingerprint.get(..12).unwrap_or(fingerprint);
        Fact::new(language.say("history-fingerprint"), short.to_owned())
    }));
    facts
}

/// How it is known that this was the text.
fn origin(language: &Language, known: &KnownText) -> String {
    let origin = match &known.bound_by {
        BoundBy::Tag(tag) => language.message("history-origin-tag").text("tag", tag).string(),
        BoundBy::Fingerprint => language.say("history-origin-fingerprint"),
        BoundBy::OwnWord => language.say("history-origin-own-word"),
    };
    let but = known.contradicts.as_ref().map(|why| {
        let why = why.in_language(language).replace('`', "");
        language.message("history-origin-but").text("why", why).string()
    });
    let sentences: Vec<String> = [Some(origin), but, Some(language.say("history-origin-then"))]
        .into_iter()
        .flatten()
        .collect();
    sentences.join(" ")
}

/// Links to every page on which it is compared.
fn comparisons(context: &Context<'_>, number: &str) -> Vec<ListEntry> {
    let (language, evidence) = (&context.playbook.language, &context.playbook.evidence);
    let mut entries = Vec::new();
    let mut add = |words: String, page: &str| {
        entries.push(ListEntry {
            lead: Line::new(),
            text: Line::new().link(words, page),
        });
    };
    for (from, to, page) in &evidence.comparisons {
        if to == number {
            let words = language.message("history-changed-since").text("version", from);
            add(words.string(), page);
        } else if from == number {
            let words = language.message("history-changed-in").text("version", to);
            add(words.string(), page);
        }
    }
    let now = evidence.standing.as_ref().filter(|standing| standing.version == number);
    if let Some(page) = now.and_then(|standing| standing.page.as_ref()) {
        add(language.say("history-today-differs"), page);
    }
    entries
}
