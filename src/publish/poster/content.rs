//! What a poster says, as plain words with their places.

use std::sync::Arc;

use crate::diagnostic::Span;
use crate::playbook::section::{StoryHighlight, ValueChange, Words};
use crate::publish::papers::Context;
use crate::publish::plain;
use crate::vocabulary::date::Period;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use unicode_normalization::UnicodeNormalization;

/// Most words of a title.
pub const TITLE_WORDS: usize = 12;
/// Most words about what was done.
pub const WHAT_WORDS: usize = 20;
/// Most words of a quote.
pub const QUOTE_WORDS: usize = 20;
/// Most words of a whole poster.
pub const ALL_WORDS: usize = 60;

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
    pub language: Arc<Language>,
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
        let (settings, language) = (&context.playbook.settings, &context.playbook.language);
        let plain = |words: &Words| Words {
            text: plain(context, &words.text),
            span: words.span,
        };
        let title = plain(&story.title);
        let named = settings.title.as_ref().or(settings.organisation.as_ref());
        Some(Self {
            id: story.id.clone(),
            language: Arc::clone(language),
            kicker: Words {
                text: tidy(settings.title()),
                span: named.map_or(title.span, |named| named.span),
            },
            month: capitalised(&language.long_period(Period::month_of(story.date))),
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
        let source = self.language.message("papers-poster-source");
        let source = source.text("metric", &self.change.name);
        source.text("id", &self.change.metric).string()
    }

    /// What asks people to read on.
    #[must_use]
    pub fn call(&self) -> String {
        self.language.say("papers-poster-read")
    }

    /// What somebody says, in quotation marks.
    #[must_use]
    pub fn quoted(&self, words: &str) -> String {
        self.language.message("papers-quoted").text("words", words).string()
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
        parts.push((Part::Call, self.call()));
        parts.extend(self.short_address().map(|address| (Part::Address, address)));
        parts.extend(self.contact.as_ref().map(|contact| (Part::Contact, own(&contact.text))));
        parts
    }

    /// All of it in sentences, for those who cannot see it.
    #[must_use]
    pub fn description(&self) -> String {
        let ended = |text: &str| format!("{}.", text.trim_end_matches('.'));
        let message = |id| self.language.message(id);
        let head = message("papers-poster-head").text("playbook", &self.kicker.text);
        let mut told = vec![
            head.text("month", &self.month).string(),
            ended(&self.title.text),
            self.change_in_words(),
        ];
        told.extend(self.what.as_ref().map(|what| ended(&what.text)));
        told.extend(self.quote.as_ref().map(|(words, by)| {
            let said = message("papers-poster-said").text("words", &words.text);
            said.text("by", by).string()
        }));
        told.extend(self.address.as_ref().map(|address| {
            let read = message("papers-poster-read-at");
            read.text("address", address).string()
        }));
        told.extend(self.contact.as_ref().map(|contact| {
            let whom = message("papers-poster-contact");
            whom.text("contact", &contact.text).string()
        }));
        told.join(" ")
    }

    /// `Decision lead time (metric K13): 34 days in July 2025, 20 days in February 2026; a change of −14 days.`
    fn change_in_words(&self) -> String {
        let change = &self.change;
        let message = match &change.relative {
            Some(share) => self.language.message("papers-poster-change-share").text("share", share),
            None => self.language.message("papers-poster-change"),
        };
        message
            .text("metric", self.source())
            .text("before", &change.before.text)
            .text("first", &change.before.when)
            .text("after", &change.after.text)
            .text("last", &change.after.when)
            .text("change", &change.difference)
            .string()
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
