//! Whether the text is in force, and by whose signatures: the answer and the stamp of the page.

use super::analysis::{Numbered, in_force, own_version, signed};
use super::evidence::{BoundBy, Evidence, KnownText, Standing};
use super::model::{Charter, VersionState};
use crate::playbook::Playbook;
use crate::playbook::section::{Chip, Line, Stamp, Tone};
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::{capitalised, counted};

/// So many places in which a text differs are named; its page shows all.
const PLACES: usize = 6;

/// How the text stands to what is in force.
#[derive(Clone, Copy, Debug)]
pub enum Stand<'a> {
    /// It is in force.
    InForce(Numbered<'a>),
    /// It says that it is in force, but is another text than the one that was approved.
    Changed(Numbered<'a>, &'a Standing),
    /// It says that only spelling and layout changed, and more did.
    MoreThanEditorial(Numbered<'a>, &'a [String]),
    /// It is approved for a day to come; another version may be in force until then.
    ToCome(Numbered<'a>, Option<Numbered<'a>>),
    /// It is not approved, or no longer; another version may be in force.
    Other(VersionState, Option<Numbered<'a>>),
}

/// How the text of a charter stands to what is in force.
#[must_use]
pub fn stand<'a>(playbook: &'a Playbook, charter: &'a Charter) -> Stand<'a> {
    let force = in_force(charter, playbook.as_of);
    let state = charter.matter.state.value;
    match own_version(charter) {
        Some(own) if state == VersionState::Approved && force.is_some_and(|(id, _)| id.value == own.0.value) => {
            let number = own.0.value.as_str();
            let known = playbook.evidence.versions.get(number);
            let more = known
                .map(|known| known.more_than_editorial.as_slice())
                .unwrap_or_default();
            match differing(&playbook.evidence, number) {
                Some(standing) => Stand::Changed(own, standing),
                None if !more.is_empty() => Stand::MoreThanEditorial(own, more),
                None => Stand::InForce(own),
            }
        }
        Some(own) if state == VersionState::Approved && own.1.on.value > playbook.as_of => Stand::ToCome(own, force),
        _ => Stand::Other(state, force),
    }
}

/// How the text differs from that of a version, if it is known to.
#[must_use]
pub fn differing<'a>(evidence: &'a Evidence, version: &str) -> Option<&'a Standing> {
    let standing = evidence.standing.as_ref();
    standing.filter(|standing| standing.version == version && standing.differs)
}

/// How a text stands to the approved one: `differs from approved version 1.1 in 3 places`.
#[must_use]
pub fn differs(standing: &Standing) -> String {
    let places = match standing.places.len() {
        0 => String::new(),
        count => format!(" in {}", counted(count, "place", "places")),
    };
    format!("differs from approved version {}{places}", standing.version)
}

/// How the text stands, in a few words: `approved 1.1`, `draft: differs from approved version 1.1 in 3 places`.
pub(super) fn in_words(playbook: &Playbook, charter: &Charter) -> String {
    let version = charter.matter.version.value.as_str();
    match stand(playbook, charter) {
        Stand::InForce((_, own)) => format!("approved {version}, {}", long_date(own.on.value)),
        Stand::Changed(_, standing) => format!("draft: {}", differs(standing)),
        Stand::MoreThanEditorial(..) => format!("draft: version {version} is more than an editorial change"),
        Stand::ToCome((_, own), _) => format!("approved {version}, in force from {}", long_date(own.on.value)),
        Stand::Other(state, force) => {
            let against = force.and_then(|(id, _)| differing(&playbook.evidence, &id.value));
            match against {
                Some(standing) => format!("{} {version}: {}", state.word(), differs(standing)),
                None => format!("{} {version}; {}", state.word(), which(force)),
            }
        }
    }
}

/// What the PMO may do, and which version of that is in force.
pub(super) fn answer(playbook: &Playbook, charter: &Charter, figures: &Figures) -> Line {
    let version = charter.matter.version.value.as_str();
    let line = match &charter.matter.answer {
        Some(answer) => Line::new().markdown(answer).text(" "),
        None => Line::new(),
    };
    match stand(playbook, charter) {
        // The author's sentence answers the question; the facts and the stamp name the version.
        Stand::InForce(_) if charter.matter.answer.is_some() => line,
        Stand::InForce(_) => line
            .strong("Version ")
            .strong_figure(figures, "charter.in_force")
            .strong(" has been in force since ")
            .strong_figure(figures, "charter.in_force_since")
            .strong("."),
        Stand::Changed(_, standing) => line.strong(format!("This is a draft: it {}.", differs(standing))),
        Stand::MoreThanEditorial(..) => line.strong(format!(
            "This is a draft: version {version} is called editorial, but more than spelling changed."
        )),
        Stand::ToCome((_, own), force) => {
            let day = long_date(own.on.value);
            line.strong(format!(
                "Version {version} is approved and comes into force on {day}; {} until then.",
                which(force)
            ))
        }
        Stand::Other(state, force) => {
            let what = match state {
                VersionState::Draft | VersionState::Planned => format!("This is a draft of version {version}"),
                VersionState::InReview => format!("This is version {version}, which is in review"),
                VersionState::Superseded => format!("This is version {version}, which has been replaced"),
                VersionState::Approved => format!("This is version {version}"),
            };
            let against = force.and_then(|(id, _)| differing(&playbook.evidence, &id.value));
            match against {
                Some(standing) => line.strong(format!("{what}; it {}.", differs(standing))),
                None => line.strong(format!("{what}; {}.", which(force))),
            }
        }
    }
}

fn which(force: Option<Numbered<'_>>) -> String {
    match force {
        Some((id, _)) => format!("version {} is in force", id.value),
        None => "no version is in force".to_owned(),
    }
}

/// The approval, or what is missing of it.
pub(super) fn stamp(playbook: &Playbook, charter: &Charter) -> Stamp {
    let version = charter.matter.version.value.as_str();
    let sealed = |title: String, text: Line, tone: Tone| Stamp {
        title,
        text,
        tone,
        conditions: Vec::new(),
    };
    match stand(playbook, charter) {
        Stand::InForce(own) => match signatures(playbook, charter, own) {
            Some(signatures) => sealed(
                format!("Version {version} is approved and in force"),
                links(
                    playbook,
                    charter,
                    Line::from(format!("{signatures} {}", bound(playbook, version))),
                ),
                Tone::Done,
            ),
            None => sealed(
                format!("Version {version} is not signed"),
                Line::from("It is said to be approved, but nobody has signed it."),
                Tone::AtRisk,
            ),
        },
        Stand::Changed(own, standing) => {
            let signatures = signatures(playbook, charter, own).unwrap_or_default();
            draft(format!("Draft: {}", differs(standing)), &signatures, standing)
        }
        Stand::MoreThanEditorial((id, _), more) => Stamp {
            title: format!("Draft: version {} is more than an editorial change", id.value),
            text: Line::from("It has not been signed. Beside spelling and layout it changes:"),
            tone: Tone::AtRisk,
            conditions: named(
                more.iter()
                    .map(|why| (Chip::new(Tone::AtRisk, "Material"), why.clone())),
            ),
        },
        Stand::ToCome(own, force) => {
            let signatures = signatures(playbook, charter, own).unwrap_or_else(|| "Nobody has signed it.".to_owned());
            let text = format!(
                "It comes into force on {}. {signatures} Until then {}.",
                long_date(own.1.on.value),
                which(force)
            );
            sealed(format!("Version {version} is approved"), Line::from(text), Tone::Done)
        }
        Stand::Other(state, force) => {
            let title = match state {
                VersionState::Superseded => format!("Version {version} has been replaced"),
                _ => format!("Version {version} is not approved"),
            };
            let signatures = force
                .and_then(|force| signatures(playbook, charter, force))
                .unwrap_or_default();
            let against = force.and_then(|(id, _)| differing(&playbook.evidence, &id.value));
            if let Some(standing) = against {
                return draft(format!("{title}: it {}", differs(standing)), &signatures, standing);
            }
            let text = format!("{}. {signatures}", capitalised(&which(force)));
            sealed(title, Line::from(text.trim_end().to_owned()), Tone::AtRisk)
        }
    }
}

/// A text that is not the approved one, with the places in which it differs.
fn draft(title: String, signatures: &str, standing: &Standing) -> Stamp {
    let what = if standing.places.is_empty() {
        "What differs is not known, because the approved text was not found in the history."
    } else if standing.only_wording {
        "Only wording differs, so no new approval is needed once it is listed as an editorial version."
    } else {
        "Until it is approved, that version is in force and these differences are not:"
    };
    let text = Line::from(format!("Version {}: {signatures} ", standing.version));
    let text = match &standing.page {
        Some(page) => text.link("See every word that differs", page).text(". "),
        None => text,
    };
    let text = text.text(what);
    let chip = if standing.only_wording {
        Chip::new(Tone::None, "Wording")
    } else {
        Chip::new(Tone::AtRisk, "Differs")
    };
    let places = standing.places.iter();
    Stamp {
        title,
        text,
        tone: Tone::AtRisk,
        conditions: named(places.map(|place| (chip.clone(), format!("{}: {}", place.title, place.what)))),
    }
}

/// The first of many, with the number of the others.
fn named(all: impl Iterator<Item = (Chip, String)>) -> Vec<(Chip, Line)> {
    let mut named: Vec<(Chip, Line)> = all.map(|(chip, words)| (chip, Line::from(words))).collect();
    let more = named.len().saturating_sub(PLACES);
    named.truncate(PLACES);
    if more > 0 {
        let chip = Chip::new(Tone::AtRisk, "More");
        named.push((chip, Line::from(counted(more, "other place", "other places"))));
    }
    named
}

/// How it is known that this text is the approved one.
fn bound(playbook: &Playbook, version: &str) -> String {
    let evidence = &playbook.evidence;
    let Some(known) = evidence.versions.get(version) else {
        return String::new();
    };
    let revision = || known.revision.as_ref().map(|(short, _)| format!("revision {short}"));
    let is_this = known.fingerprint.as_deref() == Some(evidence.fingerprint.as_str());
    match (&known.bound_by, is_this) {
        (BoundBy::Tag(tag), true) => {
            let revision = revision().map(|revision| format!(" ({revision})")).unwrap_or_default();
            format!("This page matches the signed text, which the tag {tag} names{revision}.")
        }
        (BoundBy::Fingerprint, true) => {
            let found = revision().map(|revision| format!(", {revision}")).unwrap_or_default();
            let short = evidence.fingerprint.get(..12).unwrap_or_default();
            format!("This page matches the signed text by its fingerprint {short}{found}.")
        }
        (BoundBy::OwnWord, true) => format!(
            "The text has not changed since {}, in which it was first called approved; nothing else binds the \
             signatures to it.",
            revision().unwrap_or_else(|| "the revision".to_owned())
        ),
        _ if evidence.looked => {
            "Nothing binds the signatures to a text, so nobody can tell whether this is the one.".to_owned()
        }
        _ => String::new(),
    }
}

/// The page of what the version in force changed.
fn links(playbook: &Playbook, charter: &Charter, text: Line) -> Line {
    let version = charter.matter.version.value.as_str();
    match changes_of(&playbook.evidence, version) {
        Some((from, page)) => text
            .text(" ")
            .link(format!("See what changed since version {from}"), page),
        None => text,
    }
}

/// The page that compares a version with the approved one before it, and the number of that.
pub(super) fn changes_of<'a>(evidence: &'a Evidence, version: &str) -> Option<(&'a str, &'a str)> {
    // The nearest earlier one comes first.
    let found = evidence.comparisons.iter().find(|(_, to, _)| to == version);
    found.map(|(from, _, page)| (from.as_str(), page.as_str()))
}

/// What is known of the text of a version, where there is a page of it.
pub(super) fn page_of<'a>(evidence: &'a Evidence, version: &str) -> Option<&'a str> {
    let known: Option<&KnownText> = evidence.versions.get(version);
    known.and_then(|known| known.page.as_deref())
}

/// `Signed by Dr Ilse Maring, Chief Executive, on 12 March 2026 (decision DC05).`
#[must_use]
pub fn signatures(playbook: &Playbook, charter: &Charter, version: Numbered<'_>) -> Option<String> {
    let (signed_id, signed) = signed(charter, version)?;
    let names: Vec<String> = signed
        .signed_by
        .iter()
        .map(|person| playbook.name_and_role_of(person))
        .collect();
    let decision = signed
        .decision
        .as_ref()
        .map(|decision| format!(" (decision {})", decision.as_str()))
        .unwrap_or_default();
    let words = format!(
        "Signed by {}on {}{decision}.",
        in_a_row(&names),
        long_date(signed.on.value)
    );
    Some(if signed_id.value == version.0.value {
        words
    } else {
        let day = long_date(version.1.on.value);
        format!(
            "Version {} changed spelling and layout alone, on {day}. Version {}: {words}",
            version.0.value, signed_id.value
        )
    })
}

/// Names with their roles, which hold commas themselves; ends with a blank.
#[must_use]
pub fn in_a_row(names: &[String]) -> String {
    let comma = names.iter().any(|name| name.contains(','));
    let end = if comma { ", " } else { " " };
    match names {
        [] => String::new(),
        [only] => format!("{only}{end}"),
        [first, last] => format!("{first}{end}and {last}{end}"),
        [rest @ .., last] => format!("{}; and {last}{end}", rest.join("; ")),
    }
}

/// The state of a version as a chip.
#[must_use]
pub fn state_chip(state: VersionState) -> Chip {
    let tone = match state {
        VersionState::Approved => Tone::Done,
        VersionState::Draft | VersionState::InReview | VersionState::Superseded | VersionState::Planned => Tone::None,
    };
    Chip::new(tone, capitalised(state.word()))
}
