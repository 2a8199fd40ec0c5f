//! Numbers that are written as words where they are small.

use crate::vocabulary::language::{Language, Message};

/// The greatest number that languages have a word for.
const GREATEST: usize = 12;

/// Fills a place of a message with a number of things in words: `two`. The message may choose its words by it.
pub fn in_words<'a>(message: Message<'a>, place: &'a str, language: &Language, number: usize) -> Message<'a> {
    let text = if number <= GREATEST {
        language.term("history-number", &format!("n{number}"))
    } else {
        number.to_string()
    };
    let value = u32::try_from(number).map_or(f64::MAX, f64::from);
    message.number(place, value, text)
}
