//! Lists of lines and tables with titles in the language of the playbook.

use super::{Block, Line, Row};
use crate::vocabulary::language::Language;

impl Line {
    /// `one`, `one and two`, `one, two and three`. Empty lines are left out.
    #[must_use]
    pub fn list(language: &Language, lines: impl IntoIterator<Item = Self>) -> Self {
        let mut lines: Vec<Self> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        let Some(last) = lines.pop() else {
            return Self::new();
        };
        let before = Self::commas(language, lines);
        if before.is_empty() {
            return last;
        }
        let whole = Self::of(language, "list-and-last").line_at("before", before);
        whole.line_at("last", last).line()
    }

    /// `one, two, three`. Empty lines are left out.
    #[must_use]
    pub fn commas(language: &Language, lines: impl IntoIterator<Item = Self>) -> Self {
        Self::joined(language, "list-and-more", lines)
    }

    /// `one; two; three`, for what has commas of its own. Empty lines are left out.
    #[must_use]
    pub fn semicolons(language: &Language, lines: impl IntoIterator<Item = Self>) -> Self {
        Self::joined(language, "list-and-apart", lines)
    }

    fn joined(language: &Language, id: &str, lines: impl IntoIterator<Item = Self>) -> Self {
        let lines = lines.into_iter().filter(|line| !line.is_empty());
        let joined = lines.reduce(|before, next| {
            let more = Self::of(language, id).line_at("before", before);
            more.line_at("next", next).line()
        });
        joined.unwrap_or_default()
    }
}

impl Block {
    /// Like [`Block::table`], with the messages of the titles instead of their words: columns whose
    /// message ends with `#` hold numbers.
    #[must_use]
    pub fn table_in(language: &Language, caption: impl Into<String>, titles: &[&str], rows: Vec<Row>) -> Option<Self> {
        Self::table(caption, &super::titles(language, titles), rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_listed_as_the_language_lists_words() {
        let english = Language::english();
        let line = |word: &&str| {
            if word.is_empty() {
                Line::new()
            } else {
                Line::from(*word)
            }
        };
        let lines = |words: &[&str]| words.iter().map(line).collect::<Vec<_>>();
        for (words, list, commas, semicolons) in [
            (&[][..], "", "", ""),
            (&["a"], "a", "a", "a"),
            (&["a", "", "b"], "a and b", "a, b", "a; b"),
            (&["a", "b", "c"], "a, b and c", "a, b, c", "a; b; c"),
        ] {
            assert_eq!(Line::list(&english, lines(words)).plain(), list);
            assert_eq!(Line::commas(&english, lines(words)).plain(), commas);
            assert_eq!(Line::semicolons(&english, lines(words)).plain(), semicolons);
        }
    }
}
