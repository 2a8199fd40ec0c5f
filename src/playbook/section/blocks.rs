//! The parts of a section.

use super::{Line, Link, RedlineBlock};
use crate::chart::Chart;
use crate::diagnostic::Span;
use crate::source::markdown::Document;
use crate::vocabulary::language::Language;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::text::capitalised;
use jiff::civil::Date;
use serde::Serialize;
use std::sync::Arc;

/// A status as a shape, a colour and a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Chip {
    /// Shape and colour.
    pub tone: Tone,
    /// The word; never left out, since colour alone says nothing to many readers.
    pub word: String,
}

impl Chip {
    /// A chip.
    pub fn new(tone: Tone, word: impl Into<String>) -> Self {
        Self {
            tone,
            word: word.into(),
        }
    }

    /// The chip of a computed colour, in the words of a language.
    #[must_use]
    pub fn of_in(language: &Language, rag: Rag) -> Self {
        Self::new(Self::of(rag).tone, capitalised(&rag.word_in(language)))
    }

    /// The chip of a computed colour.
    #[must_use]
    pub fn of(rag: Rag) -> Self {
        let tone = match rag {
            Rag::Green => Tone::OnTrack,
            Rag::Amber => Tone::AtRisk,
            Rag::Red => Tone::OffTrack,
            Rag::NoData | Rag::Stale => Tone::None,
        };
        let mut word = rag.word().to_owned();
        if let Some(first) = word.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        Self::new(tone, word)
    }
}

/// Shape and colour of a status; the names are the classes of the theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Tone {
    /// ● on track.
    #[serde(rename = "ok")]
    OnTrack,
    /// ◆ at risk.
    #[serde(rename = "risk")]
    AtRisk,
    /// ■ off track.
    #[serde(rename = "off")]
    OffTrack,
    /// ✓ complete.
    #[serde(rename = "done")]
    Done,
    /// ○ not started, no data.
    #[serde(rename = "none")]
    None,
}

/// A short fact: `Owner: PMO lead`.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The value in words.
    pub value: Line,
    /// Shown as a chip when given; the value is then usually empty.
    pub chip: Option<Chip>,
}

impl Fact {
    /// A fact in words.
    pub fn new(label: impl Into<String>, value: impl Into<Line>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            chip: None,
        }
    }

    /// A fact shown as a status.
    pub fn chip(label: impl Into<String>, chip: Chip) -> Self {
        Self {
            label: label.into(),
            value: Line::new(),
            chip: Some(chip),
        }
    }
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a page has a few dozen blocks; boxes would be noise at every use"
)]
pub enum Block {
    /// Opens a part of the page; everything until the next one belongs to it.
    Heading(Heading),
    /// A heading inside a part.
    Subheading(Heading),
    /// A paragraph made by the program.
    Paragraph(Line),
    /// The author's Markdown.
    Prose(ProseBlock),
    /// A chart with its finding and its table.
    Chart(ChartBlock),
    /// A table.
    Table(Table),
    /// Key figures with small charts.
    Measures(Vec<Measure>),
    /// Numbered decisions that are asked for.
    Asks(Vec<Ask>),
    /// The stages of the programme as a stepper.
    Steps(Vec<Step>),
    /// Quotations.
    Quotes(Vec<Quote>),
    /// An approval.
    Stamp(Stamp),
    /// Something to notice.
    Note(Note),
    /// A list of lines, each with a leading word or number.
    List(Vec<ListEntry>),
    /// Lists side by side, each with a title.
    Columns(Vec<Column>),
    /// A row of chips, such as a tally by colour.
    Chips(Vec<Chip>),
    /// Lines for names, dates and signatures.
    SignOff(Vec<Signature>),
    /// Small line charts side by side, each with its status and definition.
    Panels(Vec<Panel>),
    /// Links to sections below this one, each with its one sentence.
    Contents(Arc<Vec<ContentsEntry>>),
    /// What differs between two readings of a text.
    Redline(RedlineBlock),
}

impl Block {
    /// Hands every line of the block to `visit`, so that what authors wrote in it can be checked.
    pub(super) fn lines<'a>(&'a self, visit: &mut dyn FnMut(&'a Line)) {
        match self {
            Self::Paragraph(line) => visit(line),
            Self::Table(table) => {
                let cells = table.rows.iter().chain(&table.total).flat_map(|row| &row.cells);
                cells.for_each(|cell| {
                    if let Cell::Line(line) = cell {
                        visit(line);
                    }
                });
            }
            Self::Asks(asks) => {
                for ask in asks {
                    ask.text.iter().for_each(&mut *visit);
                    ask.facts.iter().for_each(|fact| visit(&fact.value));
                }
            }
            Self::Quotes(quotes) => quotes.iter().for_each(|quote| visit(&quote.by)),
            Self::Stamp(stamp) => {
                visit(&stamp.text);
                stamp.conditions.iter().for_each(|(_, line)| visit(line));
            }
            Self::Note(note) => visit(&note.text),
            Self::List(entries) => entries_of(entries, visit),
            Self::Columns(columns) => columns.iter().for_each(|column| entries_of(&column.entries, visit)),
            Self::Panels(panels) => {
                let facts = panels.iter().flat_map(|panel| &panel.details);
                facts.for_each(|fact| visit(&fact.value));
            }
            Self::Prose(prose) => {
                let inside = prose.slots.iter().flat_map(|(_, blocks)| blocks);
                inside.for_each(|block| block.lines(visit));
            }
            Self::Heading(_)
            | Self::Subheading(_)
            | Self::Chart(_)
            | Self::Measures(_)
            | Self::Steps(_)
            | Self::Chips(_)
            | Self::SignOff(_)
            | Self::Contents(_)
            | Self::Redline(_) => {}
        }
    }

    pub(super) fn charts(&self) -> impl Iterator<Item = &ChartBlock> {
        let one = match self {
            Self::Chart(chart) => Some(chart),
            _ => None,
        };
        let many: &[Panel] = match self {
            Self::Panels(panels) => panels,
            _ => &[],
        };
        one.into_iter().chain(many.iter().map(|panel| &panel.chart))
    }

    /// Sections with their one sentence each.
    #[must_use]
    pub fn contents(entries: Vec<ContentsEntry>) -> Self {
        Self::Contents(entries.into())
    }

    /// A heading that opens a part of the page.
    pub fn heading(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self::Heading(Heading {
            id: id.into(),
            title: title.into(),
        })
    }

    /// A heading inside a part.
    pub fn subheading(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self::Subheading(Heading {
            id: id.into(),
            title: title.into(),
        })
    }

    /// A table whose rows become labelled blocks on narrow screens; columns whose titles end with `#`
    /// hold numbers. Nothing when there are no rows.
    #[must_use]
    pub fn table(caption: impl Into<String>, titles: &[impl AsRef<str>], rows: Vec<Row>) -> Option<Self> {
        let column = |title: &str| TableColumn {
            title: title.trim_end_matches('#').to_owned(),
            numeric: title.ends_with('#'),
        };
        (!rows.is_empty()).then(|| {
            Self::Table(Table {
                caption: caption.into(),
                columns: titles.iter().map(|title| column(title.as_ref())).collect(),
                rows,
                total: None,
                stack: true,
            })
        })
    }

    /// A paragraph.
    pub fn paragraph(line: impl Into<Line>) -> Self {
        Self::Paragraph(line.into())
    }
}

fn entries_of<'a>(entries: &'a [ListEntry], visit: &mut dyn FnMut(&'a Line)) {
    for entry in entries {
        visit(&entry.lead);
        visit(&entry.text);
    }
}

/// A heading with its anchor.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// Anchor, unique on the page.
    pub id: String,
    /// The words.
    pub title: String,
}

/// Markdown of the author and where it stands, so that faults in it can be pointed at.
#[derive(Clone, Debug, PartialEq)]
pub struct ProseBlock {
    /// The Markdown.
    pub document: Arc<Document>,
    /// Where its first byte stands.
    pub span: Span,
    /// What makes ids inside it unique on the page; empty for a page's main text.
    pub id_prefix: String,
    /// What becomes of the heading of level 1 that the text calls itself by.
    pub own_title: OwnTitle,
    /// What `{{ … }}` alone in a paragraph places here, beside figures and charts.
    pub slots: Vec<(String, Vec<Block>)>,
}

/// What becomes of the heading of level 1 that a text calls itself by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OwnTitle {
    /// It is a heading like others.
    Shown,
    /// It is left out: the page has a title of its own.
    LeftOut,
    /// It is left out where the text begins with it and it says what the page is called; another one is shown.
    LeftOutIfSame,
}

impl ProseBlock {
    /// Whether the heading that the text calls itself by is left out on a page of this title.
    #[must_use]
    pub fn leaves_out_title(&self, title: &str) -> bool {
        let is_said = || self.document.begins_with_title && self.document.title.as_deref() == Some(title);
        match self.own_title {
            OwnTitle::Shown => false,
            OwnTitle::LeftOut => true,
            OwnTitle::LeftOutIfSame => is_said(),
        }
    }
}

/// A chart as data, with everything that stands around it.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartBlock {
    /// The key by which prose places it: `metrics.K01`, `business-case.cash-flow`.
    pub key: String,
    /// The finding in at most about ten words.
    pub finding: String,
    /// What is shown, where, unit and period.
    pub subtitle: String,
    /// The numbers.
    pub chart: Chart,
    /// Where the data come from.
    pub source: String,
    /// The day to which the data reach.
    pub as_of: Option<Date>,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The columns.
    pub columns: Vec<TableColumn>,
    /// The rows.
    pub rows: Vec<Row>,
    /// A last row with totals.
    pub total: Option<Row>,
    /// On narrow screens rows become labelled blocks; tables of numbers scroll instead.
    pub stack: bool,
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableColumn {
    /// Its heading.
    pub title: String,
    /// Whether it holds numbers: aligned right.
    pub numeric: bool,
}

impl TableColumn {
    /// Columns by title, each with whether it holds numbers.
    #[must_use]
    pub fn list(columns: &[(impl AsRef<str>, bool)]) -> Vec<Self> {
        columns
            .iter()
            .map(|(title, numeric)| Self {
                title: title.as_ref().to_owned(),
                numeric: *numeric,
            })
            .collect()
    }

    /// Columns of words by title.
    #[must_use]
    pub fn words(titles: &[impl AsRef<str>]) -> Vec<Self> {
        titles
            .iter()
            .map(|title| Self {
                title: title.as_ref().to_owned(),
                numeric: false,
            })
            .collect()
    }
}

/// A row of a table; the first cell is its heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Anchor, where links lead to the row.
    pub id: Option<String>,
    /// The cells.
    pub cells: Vec<Cell>,
    /// Whether it is the row that matters most.
    pub highlight: bool,
}

impl Row {
    /// A row of cells; links to `page#id` lead to it.
    #[must_use]
    pub fn new(id: Option<&str>, cells: Vec<Cell>) -> Self {
        Self {
            id: id.map(str::to_owned),
            cells,
            highlight: false,
        }
    }
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words.
    Line(Line),
    /// A status.
    Chip(Chip),
    /// A severity as filled boxes, with the number.
    Severity {
        /// How many boxes are filled.
        level: u32,
        /// How many boxes there are.
        of: u32,
    },
}

impl<T: Into<Line>> From<T> for Cell {
    fn from(line: T) -> Self {
        Self::Line(line.into())
    }
}

/// A key figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// What is measured, as a link to its page.
    pub name: Link,
    /// Key of the figure that is shown large.
    pub figure: String,
    /// Its number as text, without the unit.
    pub value: String,
    /// Its unit.
    pub unit: String,
    /// Status.
    pub chip: Chip,
    /// The target in words.
    pub target: String,
    /// The change since the value before.
    pub change: Option<Change>,
    /// When it was measured, and what group it belongs to.
    pub note: String,
    /// The last values as a sparkline.
    pub spark: Option<Chart>,
}

/// A change since the value before.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Up, down or level.
    pub direction: Direction,
    /// In words: `2 pts, better than Sep 2026`.
    pub text: String,
}

/// Up, down or level; drawn ▲ ▼ ▬ and reserved for changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// It rose.
    Up,
    /// It fell.
    Down,
    /// It stayed.
    Flat,
}

/// A small line chart with its status and definition.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Anchor.
    pub id: String,
    /// Its name, as a link to its own page.
    pub name: Link,
    /// Status.
    pub chip: Chip,
    /// The unit, in words.
    pub unit: String,
    /// The chart.
    pub chart: ChartBlock,
    /// The change since the value before.
    pub change: Option<Change>,
    /// Definition: how it is counted, thresholds, owner.
    pub details: Vec<Fact>,
}

/// A decision that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// The decision, verb first.
    pub title: String,
    /// Why, in a sentence or two (Markdown of the author).
    pub text: Option<Line>,
    /// Who decides, by when, where to read more.
    pub facts: Vec<Fact>,
}

/// A stage of the programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The id of what it stands for, if that has one; it says whether it is limited to an audience.
    pub id: Option<String>,
    /// Its name.
    pub title: String,
    /// When.
    pub dates: String,
    /// What it brought or brings.
    pub summary: String,
    /// Status.
    pub chip: Chip,
    /// How far it is, 0 to 1; `None` when not known.
    pub progress: Option<f64>,
    /// Whether it is the stage that the programme is in.
    pub current: bool,
}

/// Somebody's words.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// Anchor.
    pub id: Option<String>,
    /// The words, without quotation marks.
    pub text: String,
    /// Role, date, what it is about.
    pub by: Line,
}

/// An approval.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamp {
    /// What was approved, or what is missing.
    pub title: String,
    /// By whom, when, by which decision.
    pub text: Line,
    /// Good: approved; neutral: version in force; risk: not approved.
    pub tone: Tone,
    /// Conditions with their state.
    pub conditions: Vec<(Chip, Line)>,
}

/// Something to notice.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Its heading.
    pub title: String,
    /// What to notice.
    pub text: Line,
    /// Whether it warns.
    pub warning: bool,
}

/// A line with a leading word or number.
#[derive(Clone, Debug, PartialEq)]
pub struct ListEntry {
    /// The word or number that leads; may be empty.
    pub lead: Line,
    /// The line.
    pub text: Line,
}

/// A list with a title, beside others.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its title.
    pub title: String,
    /// Its entries.
    pub entries: Vec<ListEntry>,
}

/// A line of a sign-off block.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// Name and role.
    pub who: String,
    /// When signed; `None` leaves a line to write on.
    pub on: Option<Date>,
    /// What for.
    pub what: String,
}

/// A link to a section with its one sentence.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ContentsEntry {
    /// The link.
    pub link: Link,
    /// What it answers.
    pub text: String,
}
