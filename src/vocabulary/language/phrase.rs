//! Words of the interface that are said later: on a page in the language of the playbook, in findings and
//! on the terminal in English.

use jiff::civil::Date;

use super::Language;

/// Something to be said in whatever language is asked for. Two phrases are equal when they say the same in
/// every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// What an author wrote, a name, a number: the same in every language.
    Own(String),
    /// One word of a closed list, as [`Language::term`] knows it.
    Word {
        /// The list.
        list: &'static str,
        /// The word, in English.
        word: String,
    },
    /// A day, such as `31 October 2026`.
    Day(Date),
    /// A message with what fills its places.
    Message {
        /// The id of the message.
        id: &'static str,
        /// Its places.
        places: Vec<(&'static str, Phrase)>,
    },
    /// Several, with something between them that means the same in every language.
    Joined {
        /// What is said.
        phrases: Vec<Phrase>,
        /// What stands between.
        between: &'static str,
    },
}

impl Default for Phrase {
    fn default() -> Self {
        Self::Own(String::new())
    }
}

impl Phrase {
    /// What an author wrote, a name, a number.
    #[must_use]
    pub fn own(text: impl Into<String>) -> Self {
        Self::Own(text.into())
    }

    /// One word of a closed list.
    #[must_use]
    pub fn word(list: &'static str, word: impl Into<String>) -> Self {
        Self::Word {
            list,
            word: word.into(),
        }
    }

    /// A message whose places are to be filled.
    #[must_use]
    pub fn message(id: &'static str) -> Self {
        Self::Message { id, places: Vec::new() }
    }

    /// Fills a place of a message with a phrase.
    #[must_use]
    pub fn with(mut self, place: &'static str, phrase: Self) -> Self {
        if let Self::Message { places, .. } = &mut self {
            places.push((place, phrase));
        }
        self
    }

    /// Fills a place of a message with words that are the same in every language.
    #[must_use]
    pub fn text(self, place: &'static str, text: impl Into<String>) -> Self {
        self.with(place, Self::own(text))
    }

    /// What fills a place, where this is the message of that id.
    #[must_use]
    pub fn place(&self, message: &str, place: &str) -> Option<&Self> {
        match self {
            Self::Message { id, places } if *id == message => {
                let mut places = places.iter();
                places.find_map(|(name, phrase)| (*name == place).then_some(phrase))
            }
            _ => None,
        }
    }

    /// The words in a language.
    #[must_use]
    pub fn in_language(&self, language: &Language) -> String {
        match self {
            Self::Own(text) => text.clone(),
            Self::Word { list, word } => language.term(list, word),
            Self::Day(day) => language.long_date(*day),
            Self::Message { id, places } => {
                let message = places.iter().fold(language.message(id), |message, (place, phrase)| {
                    message.text(place, phrase.in_language(language))
                });
                message.string()
            }
            Self::Joined { phrases, between } => {
                let phrases: Vec<String> = phrases.iter().map(|phrase| phrase.in_language(language)).collect();
                phrases.join(between)
            }
        }
    }

    /// The words in English, for findings and the terminal, and to be compared by.
    #[must_use]
    pub fn english(&self) -> String {
        self.in_language(&Language::english())
    }
}
