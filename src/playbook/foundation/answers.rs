//! Words for what is not known yet: never blank, never 0.

use crate::playbook::Playbook;
use crate::vocabulary::date::long_date;
use crate::vocabulary::value::{Answer, Unknown};

/// What stands for a value that nobody knows yet.
pub const NOT_KNOWN: &str = "not known yet";

/// An answer as shown: the value as `write` writes it, `not known yet: COO finds out by 1 December
/// 2026`, or `exempt: reason`.
#[must_use]
pub fn answer_text<T>(playbook: &Playbook, answer: &Answer<T>, write: impl FnOnce(&T) -> String) -> String {
    match answer {
        Answer::Known(value) => write(value),
        Answer::Unknown(unknown) => unknown_text(playbook, unknown),
        Answer::Exempt(reason) => format!("exempt: {}", reason.value),
    }
}

fn unknown_text(playbook: &Playbook, unknown: &Unknown) -> String {
    let by = unknown
        .by
        .as_ref()
        .map(|by| format!(" by {}", long_date(by.value)))
        .unwrap_or_default();
    match &unknown.owner {
        Some(owner) => format!("{NOT_KNOWN}: {} finds out{by}", playbook.role_of(owner)),
        None if by.is_empty() => NOT_KNOWN.to_owned(),
        None => format!("{NOT_KNOWN}: to be found out{by}"),
    }
}
