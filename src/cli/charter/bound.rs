//! How it is known which text an approval stands for, in words.

use crate::playbook::charter::Evidence;
use crate::playbook::charter::evidence::{BoundBy, KnownText};
use crate::vocabulary::date::long_date;

/// How a version is bound to its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// By a tag or a fingerprint.
    Certain,
    /// By nothing but what the file says of itself.
    OwnWord,
    /// Nobody knows its text.
    Unknown,
}

impl Binding {
    /// The words for a machine.
    pub fn word(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::OwnWord => "own word",
            Self::Unknown => "unknown",
        }
    }
}

/// How a version is bound.
pub fn binding(evidence: &Evidence, number: &str) -> Binding {
    match evidence.versions.get(number) {
        Some(known) if known.fingerprint.is_none() => Binding::Unknown,
        Some(known) if known.bound_by == BoundBy::OwnWord => Binding::OwnWord,
        Some(_) => Binding::Certain,
        None => Binding::Unknown,
    }
}

/// How a version is bound, as a sentence. `same` says that the text of today is the approved one.
pub fn sentence(evidence: &Evidence, number: &str, same: bool) -> String {
    let Some(known) = evidence.versions.get(number) else {
        return unknown(number);
    };
    let revision = revision(known);
    let text = match (&known.bound_by, &known.fingerprint) {
        (BoundBy::Tag(tag), Some(_)) => {
            let revision = revision.map(|revision| format!(" ({revision})")).unwrap_or_default();
            format!("The tag `{tag}`{revision} says which text was approved")
        }
        (BoundBy::Fingerprint, Some(print)) => {
            let short = print.get(..12).unwrap_or(print);
            let found = match revision {
                Some(revision) => format!(" ({revision})"),
                None if same => String::new(),
                None => ", which no text in the history has,".to_owned(),
            };
            format!("The fingerprint {short}{found} says which text was approved")
        }
        (BoundBy::OwnWord, Some(_)) => format!(
            "Only the charter's own word says which text was approved: {} first called itself approved version {number}",
            revision.unwrap_or_else(|| "the text as it is".to_owned())
        ),
        (_, None) => return unknown(number),
    };
    let same = if same { "; this text is the same" } else { "" };
    format!("{text}{same}.")
}

fn unknown(number: &str) -> String {
    format!("Nobody knows which text was approved as version {number}: no tag and no fingerprint says so.")
}

fn revision(known: &KnownText) -> Option<String> {
    let (short, day) = known.revision.as_ref()?;
    Some(format!("revision {short} of {}", long_date(*day)))
}

/// How a version is bound, in a cell of a table.
pub fn cell(evidence: &Evidence, number: &str) -> String {
    match evidence
        .versions
        .get(number)
        .map(|known| (&known.bound_by, &known.fingerprint))
    {
        Some((BoundBy::Tag(tag), Some(_))) => format!("tag {tag}"),
        Some((BoundBy::Fingerprint, Some(print))) => format!("fingerprint {}", print.get(..12).unwrap_or(print)),
        Some((BoundBy::OwnWord, Some(_))) => "only its own word".to_owned(),
        _ => "not known".to_owned(),
    }
}
