//! The approval of the text, or what is missing of it: the stamp of the page.

use super::analysis::Numbered;
use super::approval::{Stand, changes_of, differing, differs_in, stand};
use super::evidence::{BoundBy, Standing};
use super::model::{Charter, VersionState};
use super::signing::signatures;
use crate::playbook::Playbook;
use crate::playbook::section::{Chip, Line, Stamp, Tone};
use crate::vocabulary::language::Language;

/// So many places in which a text differs are named; its page shows all.
const PLACES: usize = 6;

/// The approval, or what is missing of it.
pub(super) fn stamp(playbook: &Playbook, charter: &Charter) -> Stamp {
    let language = &playbook.language;
    match stand(playbook, charter) {
        Stand::InForce(own) => in_force(playbook, charter, own),
        Stand::Changed(own, standing) => {
            let title = language.message("charter-stamp-changed");
            let title = title.text("differs", differs_in(language, standing)).string();
            draft(language, title, signatures(playbook, charter, own), standing)
        }
        Stand::MoreThanEditorial((id, _), more) => {
            let title = language.message("charter-stamp-editorial").text("version", &id.value);
            let chip = Chip::new(Tone::AtRisk, language.say("charter-material"));
            Stamp {
                title: title.string(),
                text: language.say("charter-beside-spelling").into(),
                tone: Tone::AtRisk,
                conditions: named(
                    language,
                    more.iter().map(|why| (chip.clone(), why.in_language(language))),
                ),
            }
        }
        Stand::ToCome(own, force) => to_come(playbook, charter, own, force),
        Stand::Other(state, force) => other(playbook, charter, state, force),
    }
}

fn sealed(title: String, sentences: &[String], tone: Tone) -> Stamp {
    Stamp {
        title,
        text: sentences.join(" ").into(),
        tone,
        conditions: Vec::new(),
    }
}

fn in_force(playbook: &Playbook, charter: &Charter, own: Numbered<'_>) -> Stamp {
    let language = &playbook.language;
    let version = charter.matter.version.value.as_str();
    let title = |id: &str| language.message(id).text("version", version).string();
    let bound = bound(playbook, version);
    let sentences: Vec<String> = match signatures(playbook, charter, own) {
        Some(signatures) => std::iter::once(signatures).chain(bound).collect(),
        None if playbook.evidence.is_tagged(version) => {
            let nobody = language.say("charter-tag-names-nobody");
            bound.into_iter().chain([nobody]).collect()
        }
        None => {
            let only_said = [language.say("charter-said-only")];
            return sealed(title("charter-stamp-not-signed"), &only_said, Tone::AtRisk);
        }
    };
    let mut stamp = sealed(title("charter-stamp-in-force"), &sentences, Tone::Done);
    // The page of what the version in force changed.
    if let Some((from, page)) = changes_of(&playbook.evidence, version) {
        let words = language.message("charter-what-changed-since").text("version", from);
        stamp.text = stamp.text.text(" ").link(words.string(), page);
    }
    stamp
}

fn to_come(playbook: &Playbook, charter: &Charter, own: Numbered<'_>, force: Option<Numbered<'_>>) -> Stamp {
    let language = &playbook.language;
    let comes = language.message("charter-comes-on").long_date("day", own.1.on.value);
    let signatures = signatures(playbook, charter, own);
    let until_then = match force {
        Some((id, _)) => language.message("charter-until-then").text("version", &id.value),
        None => language.message("charter-until-then-none"),
    };
    let sentences = [
        comes.string(),
        signatures.unwrap_or_else(|| language.say("charter-nobody-signed")),
        until_then.string(),
    ];
    let title = language.message("charter-stamp-to-come");
    let title = title.text("version", &charter.matter.version.value);
    sealed(title.string(), &sentences, Tone::Done)
}

fn other(playbook: &Playbook, charter: &Charter, state: VersionState, force: Option<Numbered<'_>>) -> Stamp {
    let language = &playbook.language;
    let replaced = state == VersionState::Superseded;
    let title = |id: &str| {
        language
            .message(id)
            .text("version", &charter.matter.version.value)
            .string()
    };
    let signatures = force.and_then(|force| signatures(playbook, charter, force));
    let against = force.and_then(|(id, _)| differing(&playbook.evidence, &id.value));
    if let Some(standing) = against {
        let title = language.message(if replaced {
            "charter-stamp-replaced-differs"
        } else {
            "charter-stamp-not-approved-differs"
        });
        let title = title.text("version", &charter.matter.version.value);
        let title = title.text("differs", differs_in(language, standing));
        return draft(language, title.string(), signatures, standing);
    }
    let in_force = match force {
        Some((id, _)) => language.message("charter-is-in-force").text("version", &id.value),
        None => language.message("charter-none-in-force"),
    };
    let sentences: Vec<String> = std::iter::once(in_force.string()).chain(signatures).collect();
    let title = title(if replaced {
        "charter-stamp-replaced"
    } else {
        "charter-stamp-not-approved"
    });
    sealed(title, &sentences, Tone::AtRisk)
}

/// A text that is not the approved one, with the places in which it differs.
fn draft(language: &Language, title: String, signatures: Option<String>, standing: &Standing) -> Stamp {
    let what = if standing.places.is_empty() {
        "charter-differences-unknown"
    } else if standing.only_wording {
        "charter-differences-wording"
    } else {
        "charter-differences-binding"
    };
    let mut text = Line::new();
    if let Some(signatures) = signatures {
        let signed = language.message("charter-signed-version");
        let signed = signed.text("version", &standing.version).text("signed", signatures);
        text = text.text(signed.string()).text(" ");
    }
    if let Some(page) = &standing.page {
        let see = Line::of(language, "charter-see");
        let see = see.link("link", language.say("charter-every-word"), page).line();
        text.0.extend(see.text(" ").0);
    }
    let chip = if standing.only_wording {
        Chip::new(Tone::None, language.say("charter-wording"))
    } else {
        Chip::new(Tone::AtRisk, language.say("charter-differing"))
    };
    let place = |place: &super::evidence::Place| {
        let words = language
            .message("charter-place")
            .text("place", place.title.in_language(language));
        (
            chip.clone(),
            words.text("what", place.what.in_language(language)).string(),
        )
    };
    Stamp {
        title,
        text: text.text(language.say(what)),
        tone: Tone::AtRisk,
        conditions: named(language, standing.places.iter().map(place)),
    }
}

/// The first of many, with the number of the others.
fn named(language: &Language, all: impl Iterator<Item = (Chip, String)>) -> Vec<(Chip, Line)> {
    let mut named: Vec<(Chip, Line)> = all.map(|(chip, words)| (chip, Line::from(words))).collect();
    let more = named.len().saturating_sub(PLACES);
    named.truncate(PLACES);
    if more > 0 {
        let chip = Chip::new(Tone::AtRisk, language.say("charter-more"));
        let places = language.message("charter-other-places").count("places", more);
        named.push((chip, places.string().into()));
    }
    named
}

/// How it is known that this text is the approved one.
fn bound(playbook: &Playbook, version: &str) -> Option<String> {
    let language = &playbook.language;
    let evidence = &playbook.evidence;
    let known = evidence.versions.get(version)?;
    let revision = known.revision.as_ref().map(|(short, _)| short.as_str());
    let is_this = known.fingerprint.as_deref() == Some(evidence.fingerprint.as_str());
    let message = match (&known.bound_by, is_this, revision) {
        (BoundBy::Tag(tag), true, None) => language.message("charter-bound-tag").text("tag", tag),
        (BoundBy::Tag(tag), true, Some(_)) => language.message("charter-bound-tag-revision").text("tag", tag),
        (BoundBy::Fingerprint, true, found) => {
            let short = evidence.fingerprint.get(..12).unwrap_or_default();
            let message = match found {
                None => language.message("charter-bound-fingerprint"),
                Some(_) => language.message("charter-bound-fingerprint-revision"),
            };
            message.text("fingerprint", short)
        }
        (BoundBy::OwnWord, true, None) => language.message("charter-bound-word"),
        (BoundBy::OwnWord, true, Some(_)) => language.message("charter-bound-word-revision"),
        _ if evidence.looked => language.message("charter-bound-by-nothing"),
        _ => return None,
    };
    Some(message.text("revision", revision.unwrap_or_default()).string())
}
