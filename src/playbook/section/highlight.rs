//! What papers pick from sections: stories and decisions as data, without the page around them.
//!
//! A chapter puts a highlight on a section where something of it may be told elsewhere; which paper tells
//! it is no business of the chapter.

use jiff::civil::Date;

use super::{Chip, Direction, Line};
use crate::diagnostic::Span;
use crate::vocabulary::date::Period;

/// Something that papers may tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Highlight {
    /// A success.
    Story(Box<StoryHighlight>),
    /// Something that was decided.
    Decision(DecisionHighlight),
    /// Something that is measured.
    Measure(Box<MeasureHighlight>),
    /// A day to come.
    Day(DayHighlight),
    /// How many of some people already work in a new way.
    Share(ShareHighlight),
    /// What changed in a span of time.
    Changes(ChangesHighlight),
    /// What an editor wrote for the newsletter of a month.
    Issue(Box<IssueHighlight>),
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

/// Something that is measured.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureHighlight {
    /// Its id: `K13`.
    pub id: String,
    /// What is measured, in words.
    pub name: String,
    /// The newest value; `None` where there is none.
    pub value: Option<MeasuredValue>,
    /// The value at the start as text, with its unit.
    pub baseline: Option<String>,
    /// The target as text, with its unit; `None` while it is not known.
    pub target: Option<String>,
    /// The change since the value before.
    pub change: Option<MeasuredChange>,
    /// Its status.
    pub chip: Chip,
    /// Where it is heading, in a word: `flat`.
    pub trend: String,
    /// Whether that is towards its target.
    pub is_improving: bool,
    /// How much of the way from the start to the target is covered, 0 to 1.
    pub way_covered: Option<f64>,
}

/// The newest value of a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasuredValue {
    /// The number as text, without its unit.
    pub number: String,
    /// Its unit: `%`, `days`; may be empty.
    pub unit: String,
    /// Number and unit, as they are shown everywhere.
    pub text: String,
    /// When: `October 2026`.
    pub when: String,
}

/// The change of a measure since the value before.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasuredChange {
    /// Up, down or level.
    pub direction: Direction,
    /// How far, as text with its unit and without a sign: `2 points`; empty where it is level.
    pub distance: String,
    /// Whether it is better than before; `None` where it is level.
    pub better: Option<bool>,
    /// How much of the way from the start to the target this one step is; below zero for a step back. `None`
    /// where the way is not known.
    pub step: Option<f64>,
}

/// A day to come.
#[derive(Clone, Debug, PartialEq)]
pub struct DayHighlight {
    /// The id of what it is a day of; may be empty.
    pub id: String,
    /// The day.
    pub date: Date,
    /// What happens, without a full stop.
    pub what: Words,
    /// What there is to add, such as `21 days later than planned`; may be empty.
    pub note: String,
}

/// How many of some people already work in a new way.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareHighlight {
    /// The id of the group: `W3`.
    pub id: String,
    /// The group: `Wave 3`.
    pub name: String,
    /// Who is in it: `Clinical Transformation, 118 people`; may be empty.
    pub who: String,
    /// The share from 0 to 1; `None` while it is not known.
    pub share: Option<f64>,
    /// The share as text: `58 %`, `not begun`.
    pub text: String,
}

/// What changed in a span of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangesHighlight {
    /// The span in words: `October 2026`.
    pub span: String,
    /// The first day of the span.
    pub begins: Date,
    /// What changed, in a sentence or two.
    pub summary: String,
    /// The weightiest of it.
    pub points: Vec<ChangedPoint>,
    /// The anchor of it on the page of its section.
    pub anchor: String,
}

/// One thing that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedPoint {
    /// What it is, such as a figure by its name.
    pub what: String,
    /// What became of it: `3 → 2; better`.
    pub how: String,
}

/// What an editor wrote for the newsletter of a month. Everything may be left out but the month.
#[derive(Clone, Debug, PartialEq)]
pub struct IssueHighlight {
    /// The month.
    pub month: Period,
    /// The subject of the mail.
    pub subject: Option<Words>,
    /// What a list of mails shows beside the subject.
    pub preheader: Option<Words>,
    /// The ids of the stories that it tells, the one that leads it first.
    pub stories: Vec<String>,
    /// The id of the measure of the month.
    pub measure: Option<String>,
    /// Days to tell besides those that the playbook knows.
    pub days: Vec<DayHighlight>,
    /// Whom to write to: name and role as the site shows them.
    pub contact: Option<String>,
    /// The words of the editor, Markdown; may be empty.
    pub body: Words,
    /// The audiences that it is limited to; everybody when empty.
    pub audience: Vec<String>,
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
