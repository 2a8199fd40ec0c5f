//! How the charter stands, for machines: one JSON document.

use anyhow::Result;
use serde_json::{Value, json};

use super::bound::{binding, cell};
use super::places::Spot;
use super::status::{Status, Verdict, was_approved};
use crate::cli::paper::is_harmless;
use crate::playbook::charter::evidence::BoundBy;
use crate::playbook::charter::{Numbered, title};
use crate::vocabulary::id::{DecisionId, PersonId};
use crate::vocabulary::language::{Language, Phrase};

/// Version of the JSON document's shape; it changes when a field changes its meaning.
const JSON_VERSION: u32 = 1;

/// The whole of it, on many lines.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn json(status: &Status<'_>) -> Result<String> {
    let evidence = &status.playbook.evidence;
    let versions = status.versions_newest_first();
    let document = json!({
        "version": JSON_VERSION,
        "title": title(&Language::english(), status.charter),
        "number": status.number(),
        "as_of": status.playbook.as_of.to_string(),
        "verdict": match status.verdict {
            Verdict::Approved => "approved",
            Verdict::Unbound => "unbound",
            Verdict::Open => "open",
        },
        "says": status.says,
        "fingerprint": evidence.fingerprint,
        "places": status.places.iter().map(place).collect::<Vec<_>>(),
        "counts": status.counts.map(|(id, _)| id.value.as_str()),
        "notes": status.notes,
        "warnings": status.warnings,
        "limits": evidence.limits.iter().map(Phrase::english).collect::<Vec<_>>(),
        "versions": versions.into_iter().map(|numbered| version(status, numbered)).collect::<Vec<_>>(),
    });
    Ok(harmless(&serde_json::to_string_pretty(&document)?))
}

fn place(spot: &Spot) -> Value {
    json!({ "title": spot.title, "what": spot.what, "file": spot.file, "line": spot.line })
}

fn version(status: &Status<'_>, (id, version): Numbered<'_>) -> Value {
    let evidence = &status.playbook.evidence;
    let known = evidence.versions.get(&id.value);
    let tag = known.and_then(|known| match &known.bound_by {
        BoundBy::Tag(tag) => Some(tag.as_str()),
        BoundBy::Fingerprint | BoundBy::OwnWord => None,
    });
    let signed: Vec<&str> = version.signed_by.iter().map(PersonId::as_str).collect();
    json!({
        "number": id.value,
        "state": version.state.value.word(),
        "on": version.on.value.to_string(),
        "change": version.change.value,
        "class": version.class.as_ref().map(|class| class.value.word()),
        "signed_by": signed,
        "decision": version.decision.as_ref().map(DecisionId::as_str),
        "bound": was_approved(version).then(|| binding(evidence, &id.value).word()),
        "bound_by": was_approved(version).then(|| cell(evidence, &id.value)),
        "tag": tag,
        "fingerprint": known.and_then(|known| known.fingerprint.as_deref()),
        "revision": known.and_then(|known| known.revision.as_ref()).map(|(short, _)| short.as_str()),
        "contradicts": known.and_then(|known| known.contradicts.as_ref()).map(Phrase::english),
    })
}

/// The same document with escapes for what could do something to a terminal. Such letters can stand only
/// inside of texts, where an escape says the same.
fn harmless(document: &str) -> String {
    let escaped = |letter: char| match letter {
        letter if letter == '\n' || is_harmless(letter) => letter.to_string(),
        letter => format!("\\u{:04x}", u32::from(letter)),
    };
    document.chars().map(escaped).collect()
}
