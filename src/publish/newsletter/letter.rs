//! A newsletter as data: what it says, in order. How it looks in a mail is another matter.
//!
//! All texts are plain words: no Markdown, no markup, no line breaks. Numbers in them are those of
//! `figures.json`, in the same writing.

use jiff::civil::Date;

use crate::chart::Chart;
use crate::playbook::section::Chip;

/// The newsletter of a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// The month as in file names: `2026-10`.
    pub month: String,
    /// The month in words: `October 2026`.
    pub when: String,
    /// Who writes, at the top: `Northmere PMO news`.
    pub masthead: String,
    /// The colour of the band at the top, with enough contrast to what stands on it.
    pub accent: String,
    /// The subject of the mail.
    pub subject: String,
    /// What a list of mails shows beside the subject: 40 to 90 characters.
    pub preheader: String,
    /// The language, such as `en`.
    pub language: String,
    /// The day to which the figures reach: `31 October 2026`.
    pub as_of: String,
    /// The same day for the mail's own head.
    pub day: Date,
    /// The address of the sender, where it is configured.
    pub from: Option<String>,
    /// What it tells.
    pub parts: Vec<Part>,
    /// Whom to write to.
    pub contact: Option<Contact>,
    /// Sentences at the end: where figures come from, for whom it is.
    pub foot: Vec<String>,
    /// The page where definitions and data stand.
    pub more: Option<WebLink>,
}

/// Whom to write to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Name and role; may be left out.
    pub name: Option<String>,
    /// The mail address.
    pub address: String,
}

/// A link out of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebLink {
    /// The words: `Read the story`.
    pub text: String,
    /// The full address, `https://…`.
    pub address: String,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// A story; the first of the letter is its lead.
    Story(Box<Story>),
    /// At most four measures as large numbers.
    Measures(Measures),
    /// Shares as bars.
    Bars(Bars),
    /// Points with a leading word: decisions, what changed, what is not moving.
    Points(Points),
    /// Days to come.
    Days(Days),
}

/// A story.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// Its heading.
    pub title: String,
    /// Whether it leads the letter.
    pub lead: bool,
    /// Its paragraphs, each with its leading words where it has some: `What changed.`
    pub paragraphs: Vec<(Option<String>, String)>,
    /// The drawing.
    pub picture: Option<Picture>,
    /// What somebody says, and who.
    pub quote: Option<(String, String)>,
    /// Where to read on.
    pub link: Option<WebLink>,
}

/// A chart of the site, as a picture with its numbers in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What names its file: `decision-lead-time`; letters of ASCII, digits and hyphens.
    pub name: String,
    /// What it shows.
    pub title: String,
    /// Unit, period and the like.
    pub subtitle: String,
    /// Its numbers in a sentence or two, for who does not see it.
    pub alternative: String,
    /// Its numbers line by line: `July 2025` and `34 days`.
    pub rows: Vec<(String, String)>,
    /// The chart.
    pub chart: Chart,
}

/// Measures as large numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Measures {
    /// `October in four figures`.
    pub title: String,
    /// `As of 31 October 2026; change since 30 September.`
    pub note: String,
    /// The measures.
    pub measures: Vec<Measure>,
}

/// A measure.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// What is measured, in at most 22 characters where the author keeps names short.
    pub name: String,
    /// The number: `81`.
    pub value: String,
    /// Its unit: `%`; may be empty.
    pub unit: String,
    /// `Target 85 %`; may be empty.
    pub target: String,
    /// `▲ 2 points, better`; may be empty.
    pub change: String,
    /// Its status.
    pub chip: Option<Chip>,
}

/// Shares as bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// `Who works the new way`.
    pub title: String,
    /// What the shares are of.
    pub note: String,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// A share as a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// `Wave 1`.
    pub name: String,
    /// `Digital & IT, 64 people`; may be empty.
    pub detail: String,
    /// The share from 0 to 100, for the length of the bar; `None` where it is not known.
    pub percent: Option<f64>,
    /// The share as text: `92 %`.
    pub text: String,
}

/// Points with a leading word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Points {
    /// `What was decided`.
    pub title: String,
    /// Each with its leading words, which may be empty.
    pub points: Vec<(String, String)>,
    /// Where to read all of it.
    pub link: Option<WebLink>,
}

/// Days to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    /// `Dates`.
    pub title: String,
    /// The day as `20 Nov`, and what happens.
    pub days: Vec<(String, String)>,
}
