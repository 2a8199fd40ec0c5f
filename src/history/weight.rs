//! How much a change weighs, to hold against what its author says of it.
//!
//! No program can tell whether a change of words changes what is meant. This one is careful instead: a
//! change passes as one of wording only where none of the signs of a change of meaning is there.

use std::collections::BTreeMap;

use crate::playbook::charter::SLOTS;
use crate::vocabulary::language::Phrase;

use super::signal_words::{BODIES, DUTIES, NUMBERS, TIMES};
use super::words::Word;

/// How much a change weighs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Only the layout differs.
    #[default]
    Formatting,
    /// Words of prose differ.
    Wording,
    /// Something differs that may change what is meant.
    Material,
}

impl Weight {
    /// The word for it in English.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Formatting => "layout only",
            Self::Wording => "wording",
            Self::Material => "material",
        }
    }

    /// The word for it in whatever language is asked for.
    pub(super) fn phrase(self) -> Phrase {
        Phrase::word("history-weight", self.word())
    }
}

/// Words that went and words that came in their place.
pub struct Swap<'a> {
    /// What went.
    pub old: &'a [Word],
    /// What came.
    pub new: &'a [Word],
    /// Whether what comes stands at the beginning of a sentence, where any word has a capital.
    pub begins_sentence: bool,
}

/// So many words without anything in their place say something new.
const MANY: usize = 5;

/// The signs of a change of meaning in a change of words.
pub fn signs(swap: &Swap<'_>) -> Vec<Phrase> {
    if let Some(sign) = too_much(swap) {
        return vec![sign];
    }
    let (old, new) = unequal(swap.old, swap.new);
    let mut signs = Vec::new();
    let mut tell = |what: &str, is: &dyn Fn(&Word) -> bool| {
        if old.iter().chain(&new).any(|word| is(word)) {
            let told = |words: &[&Word]| -> Vec<Phrase> {
                let words = words.iter().filter(|word| is(word));
                words.map(|word| word.named()).collect()
            };
            signs.push(replaced(what, told(&old), told(&new)));
        }
    };
    let quotes = |word: &Word| word.placeholder().is_some_and(|key| !places(key));
    tell("number", &|word| is_numeric(word) && !is_date(word));
    tell("time", &|word| is_date(word) || among(word, TIMES));
    tell("duty", &|word| among(word, DUTIES) || denies(word));
    tell("body", &|word| among(word, BODIES));
    tell("figure", &quotes);
    tell("filled", &|word| word.placeholder().is_some_and(places));
    tell("mark", &|word| word.mark);
    tell("script", &is_foreign);
    let named = |words: &[Word]| names(words.get(usize::from(swap.begins_sentence)..).unwrap_or_default());
    let (before, after) = (named(swap.old), named(swap.new));
    if signs.is_empty() && before != after {
        let phrases = |names: Vec<String>| names.into_iter().map(Phrase::own).collect();
        signs.push(replaced("name", phrases(before), phrases(after)));
    }
    signs
}

/// The names in a run of words; words of a name that follow each other are one: `Clinical Transformation`.
fn names(words: &[Word]) -> Vec<String> {
    let runs = words.chunk_by(|one, next| is_name(one) && is_name(next));
    let runs = runs.filter(|run| run.first().is_some_and(is_name));
    runs.map(whole_text).collect()
}

/// `a number changed: ±5 % → ±10 %`, `a number was added: 5`.
fn replaced(what: &str, old: Vec<Phrase>, new: Vec<Phrase>) -> Phrase {
    let id = match (old.is_empty(), new.is_empty()) {
        (true, _) => "history-sign-added",
        (false, true) => "history-sign-removed",
        (false, false) => "history-sign-changed",
    };
    let joined = |phrases| Phrase::Joined { phrases, between: ", " };
    Phrase::message(id)
        .with("what", Phrase::word("history-sign", what))
        .with("old", joined(old))
        .with("new", joined(new))
}

/// Whether a placeholder places something rather than quoting a figure.
pub fn places(key: &str) -> bool {
    SLOTS.contains(&key) || key.starts_with("chart ")
}

/// A sentence, or many words, with nothing in their place. More need not be told than the words.
fn too_much(swap: &Swap<'_>) -> Option<Phrase> {
    let words = |words: &[Word]| words.iter().filter(|word| word.is_wordy()).count();
    let ends = |words: &[Word]| words.iter().any(|word| matches!(word.text.as_str(), "." | "!" | "?"));
    let much = |words_here: &[Word], there: usize| {
        let here = words(words_here);
        here >= there + MANY || there == 0 && here > 1 && ends(words_here)
    };
    if much(swap.new, words(swap.old)) && words(swap.old) == 0 {
        Some(Phrase::message("history-words-added").text("new", whole_text(swap.new)))
    } else if much(swap.old, words(swap.new)) && words(swap.new) == 0 {
        Some(Phrase::message("history-words-removed").text("old", whole_text(swap.old)))
    } else if much(swap.new, words(swap.old)) || much(swap.old, words(swap.new)) {
        let words = Phrase::message("history-words-replaced").text("old", whole_text(swap.old));
        Some(words.text("new", whole_text(swap.new)))
    } else {
        None
    }
}

fn whole_text(words: &[Word]) -> String {
    let mut text = String::new();
    for word in words {
        if word.gap && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.text);
    }
    text
}

/// The words that are not on both sides: those that stand on both have only been moved along.
fn unequal<'a>(old: &'a [Word], new: &'a [Word]) -> (Vec<&'a Word>, Vec<&'a Word>) {
    let only = |here: &'a [Word], there: &[Word]| {
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        for word in there {
            *known.entry(word.key.as_str()).or_default() += 1;
        }
        let mut only = Vec::new();
        for word in here {
            match known.get_mut(word.key.as_str()) {
                Some(count) if *count > 0 => *count -= 1,
                _ => only.push(word),
            }
        }
        only
    };
    (only(old, new), only(new, old))
}

fn is_numeric(word: &Word) -> bool {
    !word.mark && word.placeholder().is_none() && (word.text.contains(char::is_numeric) || among(word, NUMBERS))
}

/// `2026-03-12`, `12.3.2026`, `10:30`, or a year.
fn is_date(word: &Word) -> bool {
    let parts: Vec<&str> = word.key.split(['-', '.', '/', ':']).collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
    parts.iter().all(digits) && (parts.len() == 3 || parts.len() == 2 && word.key.contains(':') || is_year(&word.key))
}

fn is_year(key: &str) -> bool {
    key.len() == 4 && (key.starts_with("19") || key.starts_with("20"))
}

/// Whether a word, or a part of one such as `and/or`, is in a list.
fn among(word: &Word, list: &[&str]) -> bool {
    let key = word.key.to_lowercase();
    !word.mark && key.split(['-', '/', '&']).any(|part| list.contains(&part))
}

/// `doesn't`, `won't`.
fn denies(word: &Word) -> bool {
    !word.mark && word.key.to_lowercase().ends_with("n't")
}

/// Letters of scripts whose words of duty this does not know.
fn is_foreign(word: &Word) -> bool {
    !word.mark
        && word.placeholder().is_none()
        && word
            .text
            .chars()
            .any(|letter| letter.is_alphabetic() && u32::from(letter) > 0x24f)
}

fn is_name(word: &Word) -> bool {
    !word.mark && word.placeholder().is_none() && word.text.starts_with(char::is_uppercase)
}
