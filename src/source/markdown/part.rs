//! A part of a text, which it shares with all others who hold it.

use std::ops::Range;
use std::sync::Arc;

/// A part of a shared text.
#[derive(Clone)]
pub(super) struct Part {
    whole: Arc<str>,
    range: Range<usize>,
}

impl Part {
    /// The part of a text between two bytes; nothing where these do not fit the text.
    pub(super) fn of(whole: &Arc<str>, range: Range<usize>) -> Self {
        Self {
            whole: Arc::clone(whole),
            range,
        }
    }

    pub(super) fn as_str(&self) -> &str {
        self.whole.get(self.range.clone()).unwrap_or_default()
    }
}

impl Default for Part {
    fn default() -> Self {
        Self::of(&Arc::default(), 0..0)
    }
}

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Part {}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.as_str().fmt(f)
    }
}
