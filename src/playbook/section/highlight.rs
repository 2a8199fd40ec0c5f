//! What papers pick from sections: stories and decisions as data, without the page around them.
//!
//! A chapter puts a highlight on a section where something of it may be told elsewhere; which paper tells
//! it is no business of the chapter.

use jiff::civil::Date;

use super::Line;
use crate::diagnostic::Span;

/// Something that papers may tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Highlight {
    /// A success.
    Story(Box<StoryHighlight>),
    /// Something that was decided.
    Decision(DecisionHighlight),
    /// The answer of the section in a few words.
    Headline(HeadlineHighlight),
    /// Something that somebody is asked to decide.
    Asked(Box<AskedHighlight>),
    /// An open threat; they come in the order in which they matter, the worst first.
    Threat(Box<ThreatHighlight>),
}

/// Words of the author with their place, so that a paper can say where they are too long for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words; Markdown in them stays as it was written.
    pub text: String,
    /// Where they stand.
    pub span: Span,
}

/// A success.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryHighlight {
    /// Its id: `SS1`.
    pub id: String,
    /// The day.
    pub date: Date,
    /// Its title.
    pub title: Words,
    /// What hurt before.
    pub problem: Option<Words>,
    /// What was done.
    pub what: Option<Words>,
    /// What it brought.
    pub result: Words,
    /// Whose story it is: name and role as the site shows them.
    pub hero: Option<String>,
    /// The values of the metric that it quotes first.
    pub change: Option<ValueChange>,
    /// What somebody says of it, where they agreed to be quoted in newsletters.
    pub quote_for_newsletter: Option<QuotedWords>,
    /// What somebody says of it, where they agreed to be quoted on posters.
    pub quote_for_poster: Option<QuotedWords>,
    /// Whether it goes into newsletters.
    pub newsletter: bool,
    /// Whether there is a poster of it.
    pub poster: bool,
}

/// What somebody says, and who.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotedWords {
    /// The words, without quotation marks.
    pub words: Words,
    /// Name and role as the site shows them.
    pub by: String,
}

/// A value as it was and as it became.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueChange {
    /// The id of the metric: `K13`.
    pub metric: String,
    /// What is measured, in words.
    pub name: String,
    /// The unit as values show it: `%`, `days`; may be empty.
    pub unit: String,
    /// As it was.
    pub before: ValueThen,
    /// As it became.
    pub after: ValueThen,
    /// How far it went, as text with its unit and a sign: `−14 days`, `+25 points`.
    pub difference: String,
    /// How far it went in percent of what it was, as text with a sign: `−41 %`; `None` for values that are
    /// percentages themselves, or where it was zero.
    pub relative: Option<String>,
}

/// A value of some time.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueThen {
    /// When: `July 2025`.
    pub when: String,
    /// The number.
    pub number: f64,
    /// The number as text, with its unit, as it is shown everywhere.
    pub text: String,
    /// The figure that says the same.
    pub figure: String,
}

/// Something that was decided.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionHighlight {
    /// Its id: `DC05`.
    pub id: String,
    /// The day.
    pub date: Date,
    /// What was decided, in a sentence without its full stop.
    pub title: Words,
    /// The board that took it, by name.
    pub board: Option<String>,
    /// How it ended: `accepted`.
    pub result: Option<String>,
    /// Why.
    pub reason: Option<Words>,
    /// The anchor of it on the page of its section.
    pub anchor: String,
}

/// The answer of a section in a few words.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadlineHighlight {
    /// The words; figures may be quoted in them.
    pub line: Line,
    /// Where they stand.
    pub span: Span,
}

/// Something that somebody is asked to decide.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedHighlight {
    /// Its id: `new-finish-date`.
    pub id: String,
    /// The decision, verb first.
    pub title: Words,
    /// Why it is needed; figures may be quoted in it.
    pub reason: Option<(Line, Span)>,
    /// Who decides: a board or a role.
    pub who: Option<String>,
    /// By when.
    pub by: Date,
}

/// An open threat.
#[derive(Clone, Debug, PartialEq)]
pub struct ThreatHighlight {
    /// Its id: `R02`.
    pub id: String,
    /// What may happen.
    pub title: Words,
    /// The figure of its score.
    pub score: String,
    /// What the score is made of, in words: `4 × 4`; `None` where a part of it is not known.
    pub levels: Option<String>,
    /// What is done about it.
    pub response: Option<Words>,
    /// The figure of the score that stays when the response has worked.
    pub residual: Option<String>,
    /// The figure of what it costs on average, where somebody has estimated that.
    pub exposure: Option<String>,
    /// The role that answers for it.
    pub owner: Option<String>,
}
