//! Small pieces of English, and of letters, that more than one chapter needs.

use std::borrow::Cow;

/// `1 metric`, `3 metrics`: a count with its noun.
#[must_use]
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// `a`, `a and b`, `a, b and c`.
#[must_use]
pub fn listed(words: &[impl AsRef<str>]) -> String {
    match words {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [rest @ .., last] => {
            let rest: Vec<&str> = rest.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", rest.join(", "), last.as_ref())
        }
    }
}

/// The text with its first letter in upper case.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// Whether a text has a byte of a kind; quick, since many are looked at at once where `is_it` has no branches.
#[must_use]
pub fn has_byte(text: &str, is_it: impl Fn(u8) -> bool) -> bool {
    let mut pieces = text.as_bytes().chunks(64);
    pieces.any(|piece| piece.iter().fold(false, |found, byte| found | is_it(*byte)))
}

/// Whether a byte may begin a character that no page may hold; few others begin with one of these.
fn may_be_unseen(byte: u8) -> bool {
    byte < 0x20 && byte != b'\t' && byte != b'\n' || byte == 0x7f || byte == 0xc2 || byte == 0xef
}

/// Whether a text stands in HTML as it is: it holds nothing to escape and nothing that no page may hold. Of few texts
/// that do this says no.
#[must_use]
pub fn stands_in_html(text: &str) -> bool {
    let escaped = |byte: u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'');
    !has_byte(text, |byte| escaped(byte) || may_be_unseen(byte))
}

/// The text without characters that no page may hold: browsers read none of them as text, and XML parsers of the
/// same page stop at them. Tabs stay, and every end of a line is `\n`.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    let is_unseen = |letter: char| {
        letter.is_control() && !matches!(letter, '\t' | '\n') || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    // Nearly every text ends here, so this asks for bytes.
    if !has_byte(text, may_be_unseen) || !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    Cow::Owned(lines.replace(is_unseen, ""))
}

/// An ASCII address for a title: lower case, words joined by `-`; empty when no letter is left.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        if letter.is_ascii_alphanumeric() || letter == '_' {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}
