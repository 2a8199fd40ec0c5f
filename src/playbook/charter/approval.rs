//! Whether the text is in force, and by whose signatures: the answer and the stamp of the page.

use super::analysis::{Numbered, in_force, own_version, signed};
use super::model::{Charter, VersionState};
use crate::playbook::Playbook;
use crate::playbook::section::{Chip, Line, Stamp, Tone};
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::capitalised;

/// How the text stands to what is in force.
enum Stand<'a> {
    /// It is in force.
    InForce(Numbered<'a>),
    /// It is approved for a day to come; another version may be in force until then.
    ToCome(Numbered<'a>, Option<Numbered<'a>>),
    /// It is not approved, or no longer; another version may be in force.
    Other(VersionState, Option<Numbered<'a>>),
}

fn stand<'a>(playbook: &Playbook, charter: &'a Charter) -> Stand<'a> {
    let force = in_force(charter, playbook.as_of);
    let state = charter.matter.state.value;
    match own_version(charter) {
        Some(own) if state == VersionState::Approved && force.is_some_and(|(id, _)| id.value == own.0.value) => {
            Stand::InForce(own)
        }
        Some(own) if state == VersionState::Approved && own.1.on.value > playbook.as_of => Stand::ToCome(own, force),
        _ => Stand::Other(state, force),
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
            line.strong(format!("{what}; {}.", which(force)))
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
    let (title, text, tone) = match stand(playbook, charter) {
        Stand::InForce(own) => match signatures(playbook, charter, own) {
            Some(signatures) => (
                format!("Version {version} is approved and in force"),
                signatures,
                Tone::Done,
            ),
            None => (
                format!("Version {version} is not signed"),
                "It is said to be approved, but nobody has signed it.".to_owned(),
                Tone::AtRisk,
            ),
        },
        Stand::ToCome(own, force) => {
            let signatures = signatures(playbook, charter, own).unwrap_or_else(|| "Nobody has signed it.".to_owned());
            let text = format!(
                "It comes into force on {}. {signatures} Until then {}.",
                long_date(own.1.on.value),
                which(force)
            );
            (format!("Version {version} is approved"), text, Tone::Done)
        }
        Stand::Other(state, force) => {
            let title = match state {
                VersionState::Superseded => format!("Version {version} has been replaced"),
                _ => format!("Version {version} is not approved"),
            };
            let signatures = force
                .and_then(|force| signatures(playbook, charter, force))
                .unwrap_or_default();
            let text = format!("{}. {signatures}", capitalised(&which(force)));
            (title, text.trim_end().to_owned(), Tone::AtRisk)
        }
    };
    Stamp {
        title,
        text: Line::from(text),
        tone,
        conditions: Vec::new(),
    }
}

/// `Signed by Dr Ilse Maring, Chief Executive, on 12 March 2026 (decision DC05).`
fn signatures(playbook: &Playbook, charter: &Charter, version: Numbered<'_>) -> Option<String> {
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
fn in_a_row(names: &[String]) -> String {
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
pub(super) fn chip(state: VersionState) -> Chip {
    let tone = match state {
        VersionState::Approved => Tone::Done,
        VersionState::Draft | VersionState::InReview | VersionState::Superseded | VersionState::Planned => Tone::None,
    };
    Chip::new(tone, capitalised(state.word()))
}
