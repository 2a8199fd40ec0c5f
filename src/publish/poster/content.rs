//! What a poster says, as plain words with their places.

use crate::diagnostic::Span;
use crate::playbook::section::{StoryHighlight, ValueChange, Words};
use crate::publish::papers::Context;
use crate::publish::plain;
use crate::vocabulary::date::long_month;
use unicode_normalization::UnicodeNormalization;

/// Most words of a title.
pub const TITLE_WORDS: usize = 12;
/// Most words about what was done.
pub const WHAT_WORDS: usize = 20;
/// Most words of a quote.
pub const QUOTE_WORDS: usize = 20;
/// Most words of a whole poster.
pub const ALL_WORDS: usize = 60;
/// What asks people to read on.
pub const CALL: &str = "Read the story";

/// A part of a poster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Who speaks.
    Kicker,
    /// When.
    Month,
    /// How far the value went.
    Hero,
    /// What happened.
    Title,
    /// What was done.
    What,
    /// When a value was measured.
    Period,
    /// A value.
    Value,
    /// How far it went, beside the bars.
    Change,
    /// Which metric it is.
    Source,
    /// What somebody says.
    Quote,
    /// Who says it.
    Speaker,
    /// What asks people to read on.
    Call,
    /// Where.
    Address,
    /// Whom to ask.
    Contact,
}

impl Part {
    /// What an author calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Kicker => "the name of the playbook",
            Self::Month => "the month of the story",
            Self::Hero => "the change of the metric",
            Self::Title => "the title",
            Self::What => "what was done",
            Self::Period => "the month of a value",
            Self::Value => "a value of the metric",
            Self::Change => "the relative change of the metric",
            Self::Source => "the name of the metric",
            Self::Quote => "the quote",
            Self::Speaker => "name and role of who is quoted",
            Self::Call => "the call to read on",
            Self::Address => "the address of the story",
            Self::Contact => "the contact",
        }
    }

    /// Where it is written.
    #[must_use]
    pub fn home(self) -> &'static str {
        match self {
            Self::Kicker | Self::Address | Self::Contact => "playbook.yaml",
            Self::Speaker => "foundation.yaml or people.yaml",
            Self::Hero | Self::Period | Self::Value | Self::Change | Self::Source => "metrics.yaml",
            Self::Month | Self::Title | Self::What | Self::Quote | Self::Call => "the story",
        }
    }
}

/// What a poster says.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The id of the story.
    pub id: String,
    /// The language of the words.
    pub language: String,
    /// The name of the playbook.
    pub kicker: Words,
    /// The month of the story.
    pub month: String,
    /// What happened.
    pub title: Words,
    /// What was done.
    pub what: Option<Words>,
    /// The values that changed.
    pub change: ValueChange,
    /// What somebody says, and who.
    pub quote: Option<(Words, String)>,
    /// The full address of the story.
    pub address: Option<String>,
    /// Where the site is, in full.
    pub site: Option<String>,
    /// Whom to ask.
    pub contact: Option<Words>,
}

impl Content {
    /// What the poster of a story says; `None` where no value has changed.
    #[must_use]
    pub fn of(context: &Context<'_>, key: &str, story: &StoryHighlight) -> Option<Self> {
        let settings = &context.playbook.settings;
        let plain = |words: &Words| Words {
            text: plain(context, &words.text),
            span: words.span,
        };
        let title = plain(&story.title);
        let named = settings.title.as_ref().or(settings.organisation.as_ref());
        Some(Self {
            id: story.id.clone(),
            language: settings.language().to_owned(),
            kicker: Words {
                text: tidy(settings.title()),
                span: named.map_or(title.span, |named| named.span),
            },
            month: format!("{} {}", long_month(story.date.month()), story.date.year()),
            what: story.what.as_ref().map(plain).filter(|what| !what.text.is_empty()),
            change: tidied(story.change.clone()?),
            quote: story
                .quote_for_poster
                .as_ref()
                .map(|quote| (plain(&quote.words), tidy(&quote.by))),
            address: context.address(key),
            site: settings.base_url.as_ref().map(|url| url.value.clone()),
            contact: settings.contact.as_ref().map(|contact| Words {
                text: tidy(&contact.value),
                span: contact.span,
            }),
            title,
        })
    }

    /// Where an author finds a part; what the story borrows from other files is told at its title.
    #[must_use]
    pub fn span(&self, part: Part) -> Span {
        match part {
            Part::Kicker => self.kicker.span,
            Part::What => self.what.as_ref().map_or(self.title.span, |what| what.span),
            Part::Quote | Part::Speaker => self.quote.as_ref().map_or(self.title.span, |(words, _)| words.span),
            Part::Contact => self.contact.as_ref().map_or(self.title.span, |contact| contact.span),
            _ => self.title.span,
        }
    }

    /// The metric in words.
    #[must_use]
    pub fn source(&self) -> String {
        format!("{} (metric\u{a0}{})", self.change.name, self.change.metric)
    }

    /// The address without what nobody types.
    #[must_use]
    pub fn short_address(&self) -> Option<String> {
        self.address.as_deref().map(shortened)
    }

    /// The address of the site without what nobody types.
    #[must_use]
    pub fn short_site(&self) -> Option<String> {
        self.site.as_deref().map(shortened)
    }

    /// All words with the part that they belong to, in the order of reading.
    #[must_use]
    pub fn parts(&self) -> Vec<(Part, String)> {
        let change = &self.change;
        let own = |text: &str| text.to_owned();
        let mut parts = vec![
            (Part::Kicker, own(&self.kicker.text)),
            (Part::Month, own(&self.month)),
            (Part::Hero, own(&change.difference)),
            (Part::Title, own(&self.title.text)),
        ];
        parts.extend(self.what.as_ref().map(|what| (Part::What, own(&what.text))));
        for then in [&change.before, &change.after] {
            parts.push((Part::Period, own(&then.when)));
            parts.push((Part::Value, own(&then.text)));
        }
        parts.extend(change.relative.as_ref().map(|relative| (Part::Change, own(relative))));
        parts.push((Part::Source, self.source()));
        if let Some((words, by)) = &self.quote {
            parts.push((Part::Quote, own(&words.text)));
            parts.push((Part::Speaker, own(by)));
        }
        parts.push((Part::Call, own(CALL)));
        parts.extend(self.short_address().map(|address| (Part::Address, address)));
        parts.extend(self.contact.as_ref().map(|contact| (Part::Contact, own(&contact.text))));
        parts
    }

    /// All of it in sentences, for those who cannot see it.
    #[must_use]
    pub fn description(&self) -> String {
        let change = &self.change;
        let ended = |text: &str| format!("{}.", text.trim_end_matches('.'));
        let share = change
            .relative
            .as_ref()
            .map_or_else(String::new, |share| format!(" ({share})"));
        let mut told = vec![
            format!("{}, {}.", self.kicker.text, self.month),
            ended(&self.title.text),
            format!(
                "{}: {} in {}, {} in {}; a change of {}{share}.",
                self.source(),
                change.before.text,
                change.before.when,
                change.after.text,
                change.after.when,
                change.difference,
            ),
        ];
        told.extend(self.what.as_ref().map(|what| ended(&what.text)));
        told.extend(self.quote.as_ref().map(|(words, by)| format!("“{}” {by}.", words.text)));
        told.extend(self.address.as_ref().map(|address| format!("{CALL}: {address}")));
        told.extend(
            self.contact
                .as_ref()
                .map(|contact| format!("Contact: {}", contact.text)),
        );
        told.join(" ")
    }
}

/// How many words a text has; a sign alone is none.
#[must_use]
pub fn count(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// The words alone, with the figures that they quote.
fn plain(context: &Context<'_>, markdown: &str) -> String {
    let figure = |key: &str| context.figures.get(key).map(|figure| figure.text.clone());
    tidy(&plain::title(markdown, &figure))
}

/// Letters in one piece, and no line ends or blanks at the ends.
fn tidy(text: &str) -> String {
    let words = text.split(super::fit::is_break).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").nfc().collect()
}

fn tidied(mut change: ValueChange) -> ValueChange {
    let texts = [
        &mut change.name,
        &mut change.metric,
        &mut change.difference,
        &mut change.before.text,
        &mut change.after.text,
    ];
    for text in texts.into_iter().chain(change.relative.as_mut()) {
        *text = tidy(text);
    }
    change
}

fn shortened(address: &str) -> String {
    let without = address.split_once("://").map_or(address, |(_, rest)| rest);
    let without = without.strip_suffix("index.html").unwrap_or(without);
    tidy(without.trim_end_matches('/'))
}
