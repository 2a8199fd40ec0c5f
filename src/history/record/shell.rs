//! Words of a command line that a shell takes as they are.

/// A word in quotation marks where it needs them.
#[must_use]
pub fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "._-/+=:,@%".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        always_quoted(word)
    }
}

/// A word in single quotation marks, between which a shell changes nothing at all.
#[must_use]
pub fn always_quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}
