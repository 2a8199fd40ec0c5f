//! Values that remember where they stand, and values that may be not known yet.

use std::ops::Deref;

use serde::{Serialize, Serializer};

use crate::diagnostic::Span;

/// A value and the place in the source where the author wrote it.
#[derive(Clone, Debug)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> At<T> {
    /// `value` as found at `span`.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

impl<T> Deref for At<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: PartialEq> PartialEq for At<T> {
    /// Two values are equal wherever they stand.
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Serialize> Serialize for At<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

/// A value that the author may leave open: known, not known yet, or withheld.
///
/// None of the three is zero, and a missing key is a fourth thing: `Option<Answer<T>>`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer<T> {
    /// The value.
    Known(T),
    /// Not known yet.
    Unknown(Unknown),
    /// Withheld or not applicable, for the reason given.
    Exempt(At<String>),
}

/// Who will find out what is not known yet, and by when.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unknown {
    /// Who will find out.
    pub owner: Option<super::id::PersonId>,
    /// By when.
    pub by: Option<At<jiff::civil::Date>>,
    /// Where `unknown` stands.
    #[serde(skip)]
    pub span: Span,
}

impl<T> Answer<T> {
    /// The value, if it is known.
    #[must_use]
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown(_) | Self::Exempt(_) => None,
        }
    }
}

/// Entries with an id each, in the author's order.
///
/// An entry that could not be read keeps its id, so that a reference to it is not reported as
/// dangling on top of the fault that is reported already.
#[derive(Clone, Debug)]
pub struct Items<T> {
    entries: Vec<Item<T>>,
}

/// One entry: its id, where the id stands, and the value if it could be read.
#[derive(Clone, Debug)]
pub struct Item<T> {
    /// The id, as the author wrote it.
    pub id: At<String>,
    /// The entry itself; `None` when something was wrong with it (and has been reported).
    pub value: Option<T>,
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<T> Items<T> {
    /// Adds an entry at the end.
    pub fn push(&mut self, id: At<String>, value: Option<T>) {
        self.entries.push(Item { id, value });
    }

    /// The readable entries with their ids.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&At<String>, &T)> {
        self.entries
            .iter()
            .filter_map(|item| item.value.as_ref().map(|value| (&item.id, value)))
    }

    /// All ids, also those of entries that could not be read.
    pub fn ids(&self) -> impl Iterator<Item = &At<String>> {
        self.entries.iter().map(|item| &item.id)
    }

    /// The readable entry with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.iter().find(|(key, _)| key.value == id).map(|(_, value)| value)
    }

    /// Whether an entry has this id, readable or not.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.ids().any(|key| key.value == id)
    }

    /// Whether an entry could not be read. What seems to be missing may then only be unreadable, so
    /// checks for absence and for sums keep quiet.
    #[must_use]
    pub fn has_unreadable(&self) -> bool {
        self.entries.iter().any(|item| item.value.is_none())
    }

    /// The ids of the entries that could not be read.
    pub fn unreadable(&self) -> impl Iterator<Item = &str> {
        let broken = self.entries.iter().filter(|item| item.value.is_none());
        broken.map(|item| item.id.value.as_str())
    }

    /// How many readable entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether there is no readable entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

impl<T: Serialize> Serialize for Items<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(id, value)| (&id.value, value)))
    }
}
