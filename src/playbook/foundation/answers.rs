//! Words for what is not known yet: never blank, never 0.

use crate::playbook::Playbook;
use crate::vocabulary::language::{Language, Phrase};
use crate::vocabulary::value::{Answer, Unknown};

/// What stands for a value that nobody knows yet.
#[must_use]
pub fn not_known(language: &Language) -> String {
    language.say("foundation-not-known")
}

/// An answer as shown: the value as `write` writes it, `not known yet: COO finds out by 1 December
/// 2026`, or `exempt: reason`.
#[must_use]
pub fn answer_text<T>(playbook: &Playbook, answer: &Answer<T>, write: impl FnOnce(&T) -> String) -> String {
    answer_phrase(playbook, answer, |value| Phrase::own(write(value))).in_language(&playbook.language)
}

/// The same, to be said in any language.
#[must_use]
pub fn answer_phrase<T>(playbook: &Playbook, answer: &Answer<T>, write: impl FnOnce(&T) -> Phrase) -> Phrase {
    match answer {
        Answer::Known(value) => write(value),
        Answer::Unknown(unknown) => unknown_phrase(playbook, unknown),
        Answer::Exempt(reason) => Phrase::message("foundation-exempt").text("reason", reason.value.as_str()),
    }
}

fn unknown_phrase(playbook: &Playbook, unknown: &Unknown) -> Phrase {
    let owner = unknown.owner.as_ref().map(|owner| playbook.role_of(owner));
    let by = unknown.by.as_ref().map(|by| by.value);
    let words = Phrase::message(match (&owner, by) {
        (None, None) => "foundation-not-known",
        (Some(_), None) => "foundation-not-known-who",
        (None, Some(_)) => "foundation-not-known-when",
        (Some(_), Some(_)) => "foundation-not-known-who-when",
    });
    let words = match owner {
        Some(owner) => words.text("owner", owner),
        None => words,
    };
    match by {
        Some(by) => words.with("day", Phrase::Day(by)),
        None => words,
    }
}
