//! Whether the text is in force, and by which version: the answer of the page.

use super::analysis::{Numbered, in_force, own_version};
use super::evidence::{Evidence, KnownText, Standing};
use super::model::{Charter, VersionState};
use crate::playbook::Playbook;
use crate::playbook::section::{Chip, Line, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::{Language, Phrase};
use crate::vocabulary::text::{capitalised, counted};

/// How the text stands to what is in force.
#[derive(Clone, Copy, Debug)]
pub enum Stand<'a> {
    /// It is in force.
    InForce(Numbered<'a>),
    /// It says that it is in force, but is another text than the one that was approved.
    Changed(Numbered<'a>, &'a Standing),
    /// It says that only spelling and layout changed, and more did.
    MoreThanEditorial(Numbered<'a>, &'a [Phrase]),
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

/// How a text stands to the approved one, in English for findings and the terminal: `differs from approved
/// version 1.1 in 3 places`.
#[must_use]
pub fn differs(standing: &Standing) -> String {
    let places = match standing.places.len() {
        0 => String::new(),
        count => format!(" in {}", counted(count, "place", "places")),
    };
    format!("differs from approved version {}{places}", standing.version)
}

/// The same in the language of the playbook; what differs is the text.
pub(super) fn differs_in(language: &Language, standing: &Standing) -> String {
    let message = match standing.places.len() {
        0 => language.message("charter-differs"),
        count => language.message("charter-differs-places").count("places", count),
    };
    message.text("approved", &standing.version).string()
}

/// How the text stands, in a few words: `approved 1.1`, `draft: differs from approved version 1.1 in 3 places`.
pub(super) fn in_words(playbook: &Playbook, charter: &Charter) -> String {
    let language = &playbook.language;
    let message = match stand(playbook, charter) {
        Stand::InForce((_, own)) => language
            .message("charter-stands-approved")
            .long_date("day", own.on.value),
        Stand::Changed(_, standing) => language
            .message("charter-stands-changed")
            .text("differs", differs_in(language, standing)),
        Stand::MoreThanEditorial(..) => language.message("charter-stands-editorial"),
        Stand::ToCome((_, own), _) => language
            .message("charter-stands-to-come")
            .long_date("day", own.on.value),
        Stand::Other(state, force) => {
            let against = force.and_then(|(id, _)| differing(&playbook.evidence, &id.value));
            let message = match against {
                Some(standing) => language
                    .message("charter-stands-state-differs")
                    .text("differs", differs_in(language, standing)),
                None => language
                    .message("charter-stands-state")
                    .text("force", which(language, force)),
            };
            message.text("state", state.word_in(language))
        }
    };
    message.text("version", &charter.matter.version.value).string()
}

/// What the PMO may do, and which version of that is in force.
pub(super) fn answer(playbook: &Playbook, charter: &Charter, figures: &Figures) -> Line {
    let language = &playbook.language;
    let line = match &charter.matter.answer {
        Some(answer) => Line::new().markdown(answer).text(" "),
        None => Line::new(),
    };
    let message = match stand(playbook, charter) {
        // The author's sentence answers the question; the facts and the stamp name the version.
        Stand::InForce(_) if charter.matter.answer.is_some() => return line,
        Stand::InForce(_) => {
            return Line::of(language, "charter-answer-in-force")
                .figure("version", figures, "charter.in_force")
                .figure("day", figures, "charter.in_force_since")
                .line();
        }
        Stand::Changed(_, standing) => language
            .message("charter-answer-changed")
            .text("differs", differs_in(language, standing)),
        Stand::MoreThanEditorial(..) => language.message("charter-answer-editorial"),
        Stand::ToCome((_, own), force) => match force {
            Some((id, _)) => language.message("charter-answer-to-come").text("force", &id.value),
            None => language.message("charter-answer-to-come-none"),
        }
        .long_date("day", own.on.value),
        Stand::Other(state, force) => {
            let against = force.and_then(|(id, _)| differing(&playbook.evidence, &id.value));
            let message = match against {
                Some(standing) => language
                    .message("charter-answer-other-differs")
                    .text("differs", differs_in(language, standing)),
                None => language
                    .message("charter-answer-other")
                    .text("force", which(language, force)),
            };
            message.text("state", by_state(state))
        }
    };
    line.strong(message.text("version", &charter.matter.version.value).string())
}

/// The word by which messages choose what they say of a text that is not in force.
fn by_state(state: VersionState) -> &'static str {
    match state {
        VersionState::Draft | VersionState::Planned => "draft",
        VersionState::InReview => "in-review",
        VersionState::Superseded => "superseded",
        VersionState::Approved => "approved",
    }
}

fn which(language: &Language, force: Option<Numbered<'_>>) -> String {
    match force {
        Some((id, _)) => language.message("charter-force").text("version", &id.value).string(),
        None => language.say("charter-no-force"),
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

/// The state of a version as a chip.
#[must_use]
pub fn state_chip(language: &Language, state: VersionState) -> Chip {
    let tone = match state {
        VersionState::Approved => Tone::Done,
        VersionState::Draft | VersionState::InReview | VersionState::Superseded | VersionState::Planned => Tone::None,
    };
    Chip::new(tone, capitalised(&state.word_in(language)))
}
