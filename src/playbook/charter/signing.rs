//! Who signed which version, in a sentence.

use super::analysis::{Numbered, signed};
use super::model::Charter;
use crate::playbook::Playbook;
use crate::vocabulary::language::Language;

/// `Signed by Dr Ilse Maring, Chief Executive, on 12 March 2026 (decision DC05).`
#[must_use]
pub fn signatures(playbook: &Playbook, charter: &Charter, version: Numbered<'_>) -> Option<String> {
    signatures_in(&playbook.language, playbook, charter, version)
}

/// The same in any language.
#[must_use]
pub fn signatures_in(
    language: &Language,
    playbook: &Playbook,
    charter: &Charter,
    version: Numbered<'_>,
) -> Option<String> {
    let (signed_id, signed) = signed(charter, version)?;
    let names: Vec<String> = signed
        .signed_by
        .iter()
        .map(|person| playbook.name_and_role_of(person))
        .collect();
    let words = match &signed.decision {
        Some(decision) => language
            .message("charter-signed-decision")
            .text("decision", decision.as_str()),
        None => language.message("charter-signed"),
    };
    let words = words
        .text("names-are", kind_of(&names))
        .text("names", names_in(language, &names))
        .long_date("day", signed.on.value)
        .string();
    if signed_id.value == version.0.value {
        return Some(words);
    }
    let sentence = language.message("charter-signed-editorial");
    let sentence = sentence.text("version", &version.0.value).text("signed", words);
    let sentence = sentence.text("earlier", &signed_id.value);
    Some(sentence.long_date("day", version.1.on.value).string())
}

/// The word by which messages choose how they part names: roles follow names after a comma.
fn kind_of(names: &[String]) -> &'static str {
    let with_roles = names.iter().any(|name| name.contains(','));
    if with_roles { "with-roles" } else { "plain" }
}

fn names_in(language: &Language, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first, last] => language
            .message("charter-names-two")
            .text("names-are", kind_of(names))
            .text("first", first)
            .text("last", last)
            .string(),
        [rest @ .., last] => {
            let before = rest.iter().cloned().reduce(|before, next| {
                let more = language.message("charter-names-more");
                more.text("before", before).text("next", next).string()
            });
            language
                .message("charter-names-last")
                .text("before", before.unwrap_or_default())
                .text("last", last)
                .string()
        }
    }
}

/// Names with their roles in English, for the terminal; roles hold commas themselves. Ends with a blank.
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
