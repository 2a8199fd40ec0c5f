//! A figure is one value everywhere: on pages, in charts, in prose and in `figures.json`.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::language::Language;
use crate::diagnostic::Span;

/// A derived value with the text that every page shows and the places it was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The value for machines: a number, a date, a word or a list; `null` when there is none.
    pub value: Value,
    /// The unit, such as `kEUR`, `%` or `years`; empty where there is none.
    pub unit: String,
    /// The text as shown to people, with its unit.
    pub text: String,
    /// The text without its unit, for tables whose heading names the unit.
    pub bare: String,
    /// What the figure is, in words, such as `Net present value of option C`.
    pub label: String,
    /// Where the values stand that it was made from.
    pub from: Vec<Span>,
}

impl Figure {
    /// A figure with a number for machines and a text for people.
    #[must_use]
    pub fn number(label: impl Into<String>, value: f64, unit: &str, text: impl Into<String>) -> Self {
        // Adding zero turns minus zero, which means nothing to a reader, into zero.
        Self::new(label, serde_json::json!(value + 0.0), unit, text)
    }

    /// A figure whose value is a word, a date or a list.
    #[must_use]
    pub fn new(label: impl Into<String>, value: Value, unit: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            value,
            unit: unit.to_owned(),
            bare: text.clone(),
            text,
            label: label.into(),
            from: Vec::new(),
        }
    }

    /// A figure that has no value, with the words that stand for it, such as `never`.
    #[must_use]
    pub fn none(label: impl Into<String>, unit: &str, text: impl Into<String>) -> Self {
        Self::new(label, Value::Null, unit, text)
    }

    /// The same text without its unit.
    #[must_use]
    pub fn bare(mut self, bare: impl Into<String>) -> Self {
        self.bare = bare.into();
        self
    }

    /// Says where the values stand that it was made from.
    #[must_use]
    pub fn from(mut self, spans: impl IntoIterator<Item = Span>) -> Self {
        self.from.extend(spans);
        self.from.sort_unstable();
        self.from.dedup();
        self
    }
}

/// All figures of a playbook by their keys, such as `business-case.options.preferred.npv`.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    by_key: BTreeMap<String, Figure>,
    withholds: bool,
    /// What a page shows for a figure that was not derived.
    no_data: String,
    /// What a page shows for a figure that its readers may not see.
    not_shown: String,
}

impl Default for Figures {
    /// No figures; what is missing is told in English.
    fn default() -> Self {
        Self::in_language(&Language::english())
    }
}

impl Figures {
    /// No figures; what is missing is told in this language.
    #[must_use]
    pub fn in_language(language: &Language) -> Self {
        Self {
            by_key: BTreeMap::new(),
            withholds: false,
            no_data: language.say("no-data"),
            not_shown: language.say("not-shown"),
        }
    }

    /// No figures, as of these: what is missing is told in the same words.
    #[must_use]
    pub fn without_any(&self) -> Self {
        Self {
            by_key: BTreeMap::new(),
            ..self.clone()
        }
    }

    /// Adds a figure.
    pub fn insert(&mut self, key: impl Into<String>, figure: Figure) {
        self.by_key.insert(key.into(), figure);
    }

    /// The figure of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Figure> {
        self.by_key.get(key)
    }

    /// The text of a figure, or `no data` where it could not be derived.
    #[must_use]
    pub fn text(&self, key: &str) -> &str {
        self.get(key).map_or(self.missing(), |figure| figure.text.as_str())
    }

    /// The text of a figure without its unit.
    #[must_use]
    pub fn bare(&self, key: &str) -> &str {
        self.get(key).map_or(self.missing(), |figure| figure.bare.as_str())
    }

    /// Says that figures which are not here may be known, but not to the readers of these.
    pub fn withhold_others(&mut self) {
        self.withholds = true;
    }

    /// What stands for a figure that is not here.
    #[must_use]
    pub fn missing(&self) -> &str {
        if self.withholds { &self.not_shown } else { &self.no_data }
    }

    /// What stands for a figure that could not be derived.
    #[must_use]
    pub fn no_data(&self) -> &str {
        &self.no_data
    }

    /// What stands for a figure that its readers may not see.
    #[must_use]
    pub fn not_shown(&self) -> &str {
        &self.not_shown
    }

    /// Whether figures that are not here are kept from readers rather than not derived.
    #[must_use]
    pub fn withholds(&self) -> bool {
        self.withholds
    }

    /// The number of a figure, if it has one.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<f64> {
        self.get(key)?.value.as_f64()
    }

    /// All figures, by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Figure)> {
        self.by_key.iter().map(|(key, figure)| (key.as_str(), figure))
    }

    /// All keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.by_key.keys().map(String::as_str)
    }
}

/// A figure as it stands in `figures.json`, where spans have become places.
#[derive(Debug, Serialize)]
pub struct FigureRecord<'a> {
    /// See [`Figure::value`].
    pub value: &'a Value,
    /// See [`Figure::unit`].
    pub unit: &'a str,
    /// See [`Figure::text`].
    pub text: &'a str,
    /// See [`Figure::label`].
    pub label: &'a str,
    /// `file:line:col` of every value it was made from.
    pub from: Vec<String>,
}
