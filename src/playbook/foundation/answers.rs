//! Words for what is not known yet: never blank, never 0.

use crate::playbook::Playbook;
use crate::vocabulary::language::Language;
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
    match answer {
        Answer::Known(value) => write(value),
        Answer::Unknown(unknown) => unknown_text(playbook, unknown),
        Answer::Exempt(reason) => {
            let exempt = playbook.language.message("foundation-exempt");
            exempt.text("reason", &reason.value).string()
        }
    }
}

fn unknown_text(playbook: &Playbook, unknown: &Unknown) -> String {
    let language = &playbook.language;
    let owner = unknown.owner.as_ref().map(|owner| playbook.role_of(owner));
    let by = unknown.by.as_ref().map(|by| by.value);
    match (owner, by) {
        (None, None) => not_known(language),
        (Some(owner), None) => {
            let words = language.message("foundation-not-known-who");
            words.text("owner", owner).string()
        }
        (None, Some(by)) => {
            let words = language.message("foundation-not-known-when");
            words.long_date("day", by).string()
        }
        (Some(owner), Some(by)) => {
            let words = language.message("foundation-not-known-who-when");
            words.text("owner", owner).long_date("day", by).string()
        }
    }
}
