//! The page of one version of the charter: who approved it, when it was in force, and what it said.

use jiff::civil::Date;

use super::{Context, charter_title};
use crate::history::comparison::Comparisons;
use crate::history::evidence::version_key;
use crate::playbook::charter::evidence::{BoundBy, KnownText};
use crate::playbook::charter::model::{Version, VersionState};
use crate::playbook::charter::{Numbered, signatures, state_chip};
use crate::playbook::section::{Block, Fact, Group, Line, ListEntry, Section};
use crate::vocabulary::date::{long_date, short_date};

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
    let title = format!("{}, version {number}", charter_title(context));
    let mut section = Section::new(version_key(number), title, Group::Mandate);
    section.short_title = Some(format!("Version {number}"));
    section.parent = Some("charter".to_owned());
    section.answer = answer(context, (id, version));
    section.facts = facts(context, version, known);
    section.blocks.push(Block::heading("text", "What it said"));
    section.blocks.push(Block::paragraph(origin(known)));
    section.blocks.extend(made.clean_text(reading));
    let compare = comparisons(context, number);
    if !compare.is_empty() {
        section
            .blocks
            .push(Block::heading("compare", "Compare with other versions"));
        section.blocks.push(Block::List(compare));
    }
    Some(section)
}

/// Whether it is in force, and by whose signatures.
fn answer(context: &Context<'_>, (id, version): Numbered<'_>) -> Line {
    let number = &id.value;
    let from = version.on.value;
    let line = match version.state.value {
        VersionState::Approved if from > context.playbook.as_of => Line::new().strong(format!(
            "Version {number} is approved and comes into force on {}.",
            long_date(from)
        )),
        VersionState::Approved => {
            Line::new().strong(format!("Version {number} has been in force since {}.", long_date(from)))
        }
        VersionState::Superseded => {
            let until = replaced_on(context, from).map(|day| format!(" until {}", long_date(day)));
            Line::new().strong(format!(
                "Version {number} was in force from {}{}.",
                long_date(from),
                until.unwrap_or_default()
            ))
        }
        VersionState::Draft | VersionState::InReview | VersionState::Planned => Line::new().strong(format!(
            "Version {number} is a draft of {} and was never approved.",
            long_date(from)
        )),
    };
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
    let mut facts = vec![
        Fact::chip("State", state_chip(&context.playbook.language, version.state.value)),
        Fact::new("Date", short_date(version.on.value)),
    ];
    if let Some((short, day)) = &known.revision {
        facts.push(Fact::new("Revision", format!("{short} of {}", short_date(*day))));
    }
    facts.extend(known.fingerprint.as_ref().map(|fingerprint| {
        let short = fingerprint.get(..12).unwrap_or(fingerprint);
        Fact::new("Fingerprint", short.to_owned())
    }));
    facts
}

/// How it is known that this was the text.
fn origin(known: &KnownText) -> String {
    let origin = match &known.bound_by {
        BoundBy::Tag(tag) => format!("This is the text that the tag {tag} names."),
        BoundBy::Fingerprint => {
            "This is the text with the fingerprint that the list of versions names for it.".to_owned()
        }
        BoundBy::OwnWord => "This is the text of the revision that called itself this version; nothing else says \
                             which text it was."
            .to_owned(),
    };
    let then = "What stood in other files, such as scope and boards, is shown as it was then; what is no part of \
                the mandate, such as risks, is only named.";
    match &known.contradicts {
        Some(why) => format!("{origin} But {}. {then}", why.replace('`', "")),
        None => format!("{origin} {then}"),
    }
}

/// Links to every page on which it is compared.
fn comparisons(context: &Context<'_>, number: &str) -> Vec<ListEntry> {
    let evidence = &context.playbook.evidence;
    let mut entries = Vec::new();
    let mut add = |words: String, page: &str| {
        entries.push(ListEntry {
            lead: Line::new(),
            text: Line::new().link(words, page),
        });
    };
    for (from, to, page) in &evidence.comparisons {
        if to == number {
            add(format!("What changed since version {from}"), page);
        } else if from == number {
            add(format!("What changed in version {to}"), page);
        }
    }
    let now = evidence.standing.as_ref().filter(|standing| standing.version == number);
    if let Some(page) = now.and_then(|standing| standing.page.as_ref()) {
        add("How the text of today differs".to_owned(), page);
    }
    entries
}
