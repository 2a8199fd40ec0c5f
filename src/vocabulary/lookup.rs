//! A map that is asked and never walked.

#![allow(clippy::disallowed_types, reason = "there is no way to see its order")]

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasherDefault, DefaultHasher};

/// Values by names, for those of which there may be ten thousand and that are asked for on every page. Nobody can walk
/// over it, so no order in it can reach an output.
pub struct Lookup<V>(HashMap<String, V, BuildHasherDefault<DefaultHasher>>);

impl<V> Lookup<V> {
    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&V> {
        self.0.get(name)
    }

    /// Whether there is a value of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Gives a name its value; the one that it had before.
    pub fn insert(&mut self, name: String, value: V) -> Option<V> {
        self.0.insert(name, value)
    }
}

impl<V> Default for Lookup<V> {
    fn default() -> Self {
        Self(HashMap::default())
    }
}

impl<V> Extend<(String, V)> for Lookup<V> {
    /// Of several values with one name the last counts.
    fn extend<I: IntoIterator<Item = (String, V)>>(&mut self, values: I) {
        self.0.extend(values);
    }
}

impl<V> FromIterator<(String, V)> for Lookup<V> {
    fn from_iter<I: IntoIterator<Item = (String, V)>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl<V> fmt::Debug for Lookup<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lookup({})", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::Lookup;

    #[test]
    fn the_last_value_of_a_name_counts() {
        let names = [("a", 1), ("b", 2), ("a", 3)].map(|(name, value)| (name.to_owned(), value));
        let mut lookup: Lookup<i32> = names.into_iter().collect();
        assert_eq!(
            (lookup.get("a"), lookup.get("b"), lookup.get("c")),
            (Some(&3), Some(&2), None)
        );
        assert_eq!(lookup.insert("c".to_owned(), 4), None);
        assert!(lookup.has("c") && !lookup.has(""));
        assert_eq!(format!("{lookup:?}"), "Lookup(3)");
    }
}
