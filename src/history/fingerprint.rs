//! A hash of what the charter says, whatever it looks like.

use std::fmt;

use crate::playbook::charter::evidence::is_fingerprint;
use crate::playbook::charter::model::Charter;

use super::reading::parts;

/// A hash of the words of a charter, by which an approval is bound to them.
///
/// Two charters have the same one exactly where a redline between them shows no change: the same words,
/// numbers and order, the same title, answer, rule of amendment and signatories. Wrapping of lines,
/// signs of lists, emphasis, the way a link is written and kinds of quotation marks make no difference.
/// The number of the version, its state, the owner and the days of review are not part of it, since
/// approving a text must not change it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint(String);

/// Stands at the beginning of what is hashed. A change of how texts are read gets another number, so
/// that an approval of before is seen to be of another kind rather than of another text.
const KIND: &str = "pmobook charter 1";

/// The fingerprint of a charter.
#[must_use]
pub fn fingerprint(charter: &Charter) -> Fingerprint {
    let mut hasher = blake3::Hasher::new();
    let mut add = |text: &str| {
        // With their lengths, texts cannot be taken for each other where one ends and the next begins.
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    };
    add(KIND);
    for part in parts(charter) {
        add(if part.field { "field" } else { "clause" });
        add(&part.title_key);
        for block in &part.blocks {
            add(&block.key);
        }
    }
    Fingerprint(hasher.finalize().to_hex().to_string())
}

impl Fingerprint {
    /// The fingerprint that `text` is, as [`Fingerprint::as_str`] wrote it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().to_ascii_lowercase();
        is_fingerprint(&digits).then_some(Self(digits))
    }

    /// 64 hexadecimal digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first twelve digits, for people.
    #[must_use]
    pub fn short(&self) -> &str {
        self.0.get(..12).unwrap_or(&self.0)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
