//! Names of which somebody may have meant one, for who has many words to look up.

use super::{is_near, letters_of};

/// How many sorts of letters are told apart in counting.
const SORTS: usize = 32;

/// Names to be suggested, prepared so that each word is held against the few that could be near.
#[derive(Debug)]
pub struct Names(Vec<Name>);

#[derive(Debug)]
struct Name {
    written: String,
    letters: String,
    count: Count,
}

/// How many letters a word has of each sort. Whoever turns one word into another has to change at least as many
/// letters as one of them has more of.
#[derive(Debug)]
struct Count([u8; SORTS]);

impl Names {
    /// Prepares names.
    #[must_use]
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut names: Vec<&str> = names.into_iter().collect();
        names.sort_unstable();
        names.dedup();
        let name = |written: &str| {
            let letters = letters_of(written);
            Name {
                written: written.to_owned(),
                count: Count::of(&letters),
                letters,
            }
        };
        Self(names.into_iter().map(name).collect())
    }

    /// The name that is nearest to a word, if one is near: the one that [`did_you_mean`](super::did_you_mean) finds.
    #[must_use]
    pub fn near(&self, word: &str) -> Option<&str> {
        let letters = letters_of(word);
        let count = Count::of(&letters);
        // Nothing that differs in so many letters is near to a word of this length.
        let mut least = 2 + letters.chars().count() / 4;
        let mut nearest = None;
        for name in &self.0 {
            if count.least_changes(&name.count) >= least {
                continue;
            }
            let distance = strsim::damerau_levenshtein(&letters, &name.letters);
            // Of equally near ones the first in the order of names is taken.
            if distance < least && is_near(distance, &letters, &name.written) {
                least = distance;
                nearest = Some(name.written.as_str());
            }
        }
        nearest
    }
}

impl Count {
    fn of(letters: &str) -> Self {
        let mut counts = [0_u8; SORTS];
        for letter in letters.chars() {
            // The remainder is one of the sorts.
            if let Some(count) = counts.get_mut(letter as usize % SORTS) {
                *count = count.saturating_add(1);
            }
        }
        Self(counts)
    }

    fn least_changes(&self, other: &Self) -> usize {
        let (mut more, mut fewer) = (0_u16, 0_u16);
        for (ours, theirs) in self.0.iter().zip(&other.0) {
            more += u16::from(ours.saturating_sub(*theirs));
            fewer += u16::from(theirs.saturating_sub(*ours));
        }
        usize::from(more.max(fewer))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::did_you_mean;
    use super::Names;

    #[test]
    fn the_nearest_name_is_found() {
        let names = Names::new(["guide.md", "guides.md", "Budget-plan.md", "scope.md", "a"]);
        for (word, near) in [
            ("guide.md", Some("guide.md")),
            ("giude.md", Some("guide.md")),
            ("guidess.md", Some("guides.md")),
            ("budget_plan.md", Some("Budget-plan.md")),
            ("skope.md", Some("scope.md")),
            ("e", None),
            ("nothing-of-the-kind.md", None),
            ("", None),
        ] {
            assert_eq!(names.near(word), near, "{word}");
        }
    }

    proptest! {
        #[test]
        fn preparing_makes_no_difference(
            names in prop::collection::vec("[a-cA-C_é-]{0,6}", 0..12),
            word in "[a-cA-C_é-]{0,7}",
        ) {
            let known = || names.iter().map(String::as_str);
            let prepared = Names::new(known());
            prop_assert_eq!(prepared.near(&word), did_you_mean(&word, known()));
        }

        #[test]
        fn words_of_many_letters_are_no_trouble(name in "a{250,600}", word in "a{250,600}") {
            let near = Names::new([name.as_str()]);
            prop_assert_eq!(near.near(&word), did_you_mean(&word, [name.as_str()]));
        }
    }
}
