//! A message on its way to the page: its places are filled one after the other.

use std::borrow::Cow;

use fluent_bundle::FluentArgs;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentValue};
use jiff::civil::Date;

use super::Language;

/// A message whose places are being filled.
#[must_use]
pub struct Message<'a> {
    language: &'a Language,
    id: &'a str,
    places: FluentArgs<'a>,
}

impl<'a> Message<'a> {
    pub(super) fn new(language: &'a Language, id: &'a str) -> Self {
        Self {
            language,
            id,
            places: FluentArgs::new(),
        }
    }

    /// Fills a place with words, or with one of the words that the message chooses by.
    pub fn text(mut self, place: &'a str, text: impl Into<Cow<'a, str>>) -> Self {
        self.places.set(place, FluentValue::String(text.into()));
        self
    }

    /// Fills a place with a number of things. The message may choose its words by it, as the language
    /// needs it (see the head of `en.ftl`).
    pub fn count(self, place: &'a str, count: usize) -> Self {
        let value = u32::try_from(count).map_or(f64::MAX, f64::from);
        let text = self.language.format().number(value, 0);
        self.number(place, value, text)
    }

    /// Fills a place with a number that has been written already. The message may choose its words by it.
    pub fn number(mut self, place: &'a str, value: f64, text: impl Into<String>) -> Self {
        // Fluent knows no text beside a number. What it keeps for a currency is never shown by itself,
        // so the text travels there and the formatter of the bundle takes it out.
        let options = FluentNumberOptions {
            currency: Some(text.into()),
            ..FluentNumberOptions::default()
        };
        self.places
            .set(place, FluentValue::Number(FluentNumber { value, options }));
        self
    }

    /// Fills a place with a day, such as `31 Oct 2026`.
    pub fn short_date(self, place: &'a str, date: Date) -> Self {
        let text = self.language.short_date(date);
        self.text(place, text)
    }

    /// Fills a place with a day, such as `31 October 2026`.
    pub fn long_date(self, place: &'a str, date: Date) -> Self {
        let text = self.language.long_date(date);
        self.text(place, text)
    }

    /// The words; none where no language has the message.
    #[must_use]
    pub fn found(self) -> Option<String> {
        let mut layers = self.language.layers.iter();
        layers.find_map(|layer| layer.message(self.id, &self.places))
    }

    /// The words. A page that shows the id in `⟦⟧` instead is a mistake of the program, which a test of
    /// all pages finds.
    #[must_use]
    pub fn string(self) -> String {
        let id = self.id;
        self.found().unwrap_or_else(|| format!("⟦{id}⟧"))
    }
}
