//! The words of the interface: what the program itself says on pages, charts and papers, in the
//! language of the playbook.
//!
//! Each language is one file of messages in the form of Project Fluent, `themes/default/languages/en.ftl`
//! and its neighbours; a theme of one's own may change single messages or bring another language. What
//! an author wrote is never looked up, only put into the places that a message has for it.
//! Messages of the terminal stay English.

mod layer;
mod message;
mod phrase;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;

use super::date::Period;
use super::number::NumberFormat;
use layer::Layer;
pub use layer::{Fault, LanguageFile};
pub use message::Message;
pub use phrase::Phrase;

/// The language that has every message.
pub const ENGLISH: &str = "en";
/// The messages of the program in English, which all other languages fall back on.
const ENGLISH_FILE: &str = include_str!("../../themes/default/languages/en.ftl");

/// All languages that there are words in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Languages {
    /// Later files of a language take the place of earlier ones, message by message.
    files: Vec<LanguageFile>,
}

/// One language, ready to speak.
#[derive(Debug)]
pub struct Language {
    tag: String,
    format: NumberFormat,
    /// The most particular first; English is last.
    layers: Vec<Arc<Layer>>,
}

impl Languages {
    /// The languages of these files.
    #[must_use]
    pub fn new(files: Vec<LanguageFile>) -> Self {
        Self { files }
    }

    /// The tags of all languages that have a file, in alphabetical order.
    #[must_use]
    pub fn tags(&self) -> Vec<&str> {
        let mut tags: Vec<&str> = self.files.iter().map(|file| file.tag.as_str()).collect();
        tags.sort_unstable();
        tags.dedup();
        tags
    }

    /// Whether there are words in the language of a tag: `de-CH` is German, whatever the country.
    #[must_use]
    pub fn know(&self, tag: &str) -> bool {
        wider(tag).any(|tag| self.files.iter().any(|file| file.speaks(&tag)))
    }

    /// The language of a tag such as `de` or `de-CH`, with numbers as in `locale`. What it has no words
    /// for is said in English.
    #[must_use]
    pub fn language(&self, tag: &str, locale: &str) -> Language {
        let mut layers = Vec::new();
        for wanted in wider(tag).chain([ENGLISH.to_owned()]) {
            let files: Vec<LanguageFile> = self.files.iter().filter(|file| file.speaks(&wanted)).cloned().collect();
            if !files.is_empty() && !layers.iter().any(|layer: &Arc<Layer>| layer.speaks(&wanted)) {
                layers.push(layer_of(files));
            }
        }
        Language {
            tag: tag.to_owned(),
            format: NumberFormat::of_language(locale),
            layers,
        }
    }
}

/// The messages of some files. English as the program brings it is there already, and is read only once.
fn layer_of(files: Vec<LanguageFile>) -> Arc<Layer> {
    static ENGLISH_ITSELF: LazyLock<Arc<Layer>> = LazyLock::new(|| Arc::new(Layer::new(vec![english_file()])));
    let layer = Layer::new(files);
    if layer == **ENGLISH_ITSELF {
        Arc::clone(&ENGLISH_ITSELF)
    } else {
        Arc::new(layer)
    }
}

/// English as the program brings it.
fn english_file() -> LanguageFile {
    LanguageFile::new(ENGLISH, ENGLISH_FILE, "themes/default/languages/en.ftl")
}

/// A tag and those that take in more: `de-CH`, then `de`.
fn wider(tag: &str) -> impl Iterator<Item = String> {
    let tag = tag.replace('_', "-").to_ascii_lowercase();
    let lengths: Vec<usize> = tag.match_indices('-').map(|(at, _)| at).collect();
    let shorter: Vec<String> = lengths
        .into_iter()
        .rev()
        .filter_map(|length| tag.get(..length).map(str::to_owned))
        .collect();
    std::iter::once(tag).chain(shorter)
}

/// The list of words that a type is called by: `risk-state` for `RiskState`.
#[must_use]
pub fn list_of(name: &str) -> String {
    let mut list = String::with_capacity(name.len() + 4);
    for (index, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && index > 0 {
            list.push('-');
        }
        list.push(letter.to_ascii_lowercase());
    }
    list
}

impl Language {
    /// English, as the program brings it.
    #[must_use]
    pub fn english() -> Arc<Self> {
        static ENGLISH_ITSELF: LazyLock<Arc<Language>> = LazyLock::new(Arc::default);
        Arc::clone(&ENGLISH_ITSELF)
    }

    /// The tag as the playbook has it, such as `de-CH`.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// How numbers are written.
    #[must_use]
    pub fn format(&self) -> NumberFormat {
        self.format
    }

    /// Whether lines run from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        let language = self
            .tag
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(&language.as_str())
    }

    /// A message that has no places to fill.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.message(id).string()
    }

    /// The word for one value of a closed list: message `list` has an attribute for each, such as
    /// `.at-risk` for `at risk`. A word that the language does not know is shown as it is.
    #[must_use]
    pub fn term(&self, list: &str, value: &str) -> String {
        let attribute = value.to_lowercase().replace([' ', '_', '/'], "-");
        let found = self.layers.iter().find_map(|layer| layer.attribute(list, &attribute));
        found.unwrap_or_else(|| value.to_owned())
    }

    /// A message whose places are to be filled.
    pub fn message<'a>(&'a self, id: &'a str) -> Message<'a> {
        Message::new(self, id)
    }

    /// Every message without places whose id begins so, by its id.
    #[must_use]
    pub fn fixed(&self, prefix: &str) -> BTreeMap<String, String> {
        let mut fixed = BTreeMap::new();
        for layer in self.layers.iter().rev() {
            fixed.extend(layer.fixed(prefix));
        }
        fixed
    }

    /// `31 Oct 2026`.
    #[must_use]
    pub fn short_date(&self, date: Date) -> String {
        self.dated("date-short", "month-short", date)
    }

    /// `31 October 2026`.
    #[must_use]
    pub fn long_date(&self, date: Date) -> String {
        self.dated("date-long", "month-long", date)
    }

    /// `31 Oct`.
    #[must_use]
    pub fn day_and_month(&self, date: Date) -> String {
        self.dated("date-without-year", "month-short", date)
    }

    /// `Oct` for 10.
    #[must_use]
    pub fn short_month(&self, month: i8) -> String {
        self.term("month-short", &format!("m{month}"))
    }

    /// `October` for 10.
    #[must_use]
    pub fn long_month(&self, month: i8) -> String {
        self.term("month-long", &format!("m{month}"))
    }

    /// `31 Oct 2026`, `Oct 2026`, `Q3 2026` or `2026`.
    #[must_use]
    pub fn short_period(&self, period: Period) -> String {
        self.period(period, "month-short", Self::short_date)
    }

    /// `31 October 2026`, `October 2026`, `Q3 2026` or `2026`.
    #[must_use]
    pub fn long_period(&self, period: Period) -> String {
        self.period(period, "month-long", Self::long_date)
    }

    /// `one`, `one and two`, `one, two and three`.
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, parts: &[T]) -> String {
        let mut parts = parts.iter().map(AsRef::as_ref);
        let Some(last) = parts.next_back() else {
            return String::new();
        };
        let Some(first) = parts.next() else {
            return last.to_owned();
        };
        let before = parts.fold(first.to_owned(), |before, next| {
            self.message("list-and-more")
                .text("before", before)
                .text("next", next)
                .string()
        });
        self.message("list-and-last")
            .text("before", before)
            .text("last", last)
            .string()
    }

    fn dated(&self, id: &str, months: &str, date: Date) -> String {
        self.message(id)
            .number("day", f64::from(date.day()), date.day().to_string())
            .text("month", self.term(months, &format!("m{}", date.month())))
            .text("year", date.year().to_string())
            .string()
    }

    fn period(&self, period: Period, months: &str, day: fn(&Self, Date) -> String) -> String {
        let start = period.start();
        let year = start.year().to_string();
        if period.end() == start {
            day(self, start)
        } else if period.next().start() == super::date::shifted(start, 1) {
            let month = self.term(months, &format!("m{}", start.month()));
            self.message("date-month")
                .text("month", month)
                .text("year", year)
                .string()
        } else if period.next().start() == super::date::shifted(start, 3) {
            let quarter = (start.month() - 1) / 3 + 1;
            let quarter = self.message("date-quarter").text("quarter", quarter.to_string());
            quarter.text("year", year).string()
        } else {
            year
        }
    }
}

impl Default for Language {
    /// English, as the program brings it.
    fn default() -> Self {
        Languages::new(vec![english_file()]).language(ENGLISH, ENGLISH)
    }
}

impl Eq for Language {}

impl PartialEq for Language {
    /// Languages are equal when they say the same.
    fn eq(&self, other: &Self) -> bool {
        (&self.tag, self.format, &self.layers) == (&other.tag, other.format, &other.layers)
    }
}
