//! The waist: what a reader sees, as data.
//!
//! Chapters make sections; publications (site, newsletter, documents …) use sections and nothing
//! else. A section holds words, facts, tables and charts as data, never markup: each publication
//! draws and writes them in its own way, and the templates compute nothing.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use crate::chart::Chart;
use crate::diagnostic::Span;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::rag::Rag;

/// The seven groups of the navigation, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Where we are, where we are going, what must be decided.
    Overview,
    /// The four stages.
    Journey,
    /// Charter, business case, foundation.
    Mandate,
    /// Roadmap, services, risks.
    Delivery,
    /// Stakeholders, communication, roles.
    People,
    /// Metrics, stories.
    Results,
    /// Articles, templates, glossary.
    Library,
}

impl Group {
    /// All groups, in reading order.
    pub const ALL: [Self; 7] = [
        Self::Overview,
        Self::Journey,
        Self::Mandate,
        Self::Delivery,
        Self::People,
        Self::Results,
        Self::Library,
    ];

    /// The word in the navigation.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Overview => "Overview",
            Self::Journey => "Journey",
            Self::Mandate => "Mandate",
            Self::Delivery => "Delivery",
            Self::People => "People",
            Self::Results => "Results",
            Self::Library => "Library",
        }
    }
}

/// A page's worth of content that answers one question.
#[derive(Clone, Debug)]
pub struct Section {
    /// Address inside the playbook: `assessment`, `metrics/K01`, `guides/starting-a-project`.
    pub key: String,
    /// The one heading of the page.
    pub title: String,
    /// The name in the navigation, where the title is too long for it.
    pub short_title: Option<String>,
    /// Where it stands in the navigation.
    pub group: Group,
    /// The section above it; `None` for those that stand in the navigation.
    pub parent: Option<String>,
    /// Order among its siblings; equal weights are ordered by title.
    pub weight: i32,
    /// The answer in one sentence.
    pub answer: Line,
    /// What stands beside the answer: state, version, dates.
    pub facts: Vec<Fact>,
    /// Who answers for it, when it was reviewed, of when its data are.
    pub stewardship: Stewardship,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
    /// What to read next.
    pub next: Option<Link>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// Typed data for a theme that wants more than the blocks.
    pub view: Value,
    /// A template of the theme made for this section; the generic one shows any section.
    pub template: Option<&'static str>,
    /// The file it comes from.
    pub source: Option<Span>,
    /// Whether the page lies in a folder of its own name, above the pages of that folder.
    pub folder: bool,
    /// Earlier addresses that lead here.
    pub aliases: Vec<String>,
}

impl Section {
    /// An empty section.
    #[must_use]
    pub fn new(key: impl Into<String>, title: impl Into<String>, group: Group) -> Self {
        Self {
            key: key.into(),
            title: title.into(),
            short_title: None,
            group,
            parent: None,
            weight: 0,
            answer: Line::default(),
            facts: Vec::new(),
            stewardship: Stewardship::default(),
            blocks: Vec::new(),
            next: None,
            tags: Vec::new(),
            view: Value::Null,
            template: None,
            source: None,
            folder: false,
            aliases: Vec::new(),
        }
    }

    /// The charts of the section with the keys by which prose can place them.
    pub fn charts(&self) -> impl Iterator<Item = &ChartBlock> {
        self.blocks.iter().flat_map(Block::charts)
    }
}

/// Who answers for a section and how fresh it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stewardship {
    /// Name and role of the owner, as shown.
    pub owner: Option<String>,
    /// The day to which the data reach.
    pub as_of: Option<Date>,
    /// When somebody last read it through.
    pub reviewed_on: Option<Date>,
    /// When somebody has to read it through again.
    pub review_due: Option<Date>,
}

/// A line of text with emphasis, links and figures in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line(pub Vec<Piece>);

/// A piece of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Plain words.
    Text(String),
    /// The finding: shown bold.
    Strong(String),
    /// A figure by its key, with its text.
    Figure {
        /// Key in `figures.json`.
        key: String,
        /// The text as shown everywhere.
        text: String,
        /// Whether it is the finding of the line.
        strong: bool,
    },
    /// A link.
    Link(Link),
    /// Markdown of the author, to be shown inline.
    Markdown(String),
}

/// A link inside the playbook or to the outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The words to click.
    pub text: String,
    /// Where to.
    pub to: Target,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// Another section, by key, with an anchor on its page.
    Section {
        /// Key of the section.
        key: String,
        /// Anchor on the page.
        anchor: Option<String>,
    },
    /// An address outside.
    Address(String),
}

impl Link {
    /// A link to a section, or with `key#anchor` to a place in it.
    #[must_use]
    pub fn to(text: impl Into<String>, target: &str) -> Self {
        let (key, anchor) = match target.split_once('#') {
            Some((key, anchor)) => (key, Some(anchor.to_owned())),
            None => (target, None),
        };
        Self {
            text: text.into(),
            to: Target::Section {
                key: key.to_owned(),
                anchor,
            },
        }
    }
}

impl Line {
    /// An empty line to add to.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds plain words.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.push(Piece::Text(text.into()));
        self
    }

    /// Adds the finding.
    #[must_use]
    pub fn strong(mut self, text: impl Into<String>) -> Self {
        self.0.push(Piece::Strong(text.into()));
        self
    }

    /// Adds a figure by key.
    #[must_use]
    pub fn figure(self, figures: &Figures, key: &str) -> Self {
        self.figure_piece(figures, key, false)
    }

    /// Adds a figure by key, as the finding.
    #[must_use]
    pub fn strong_figure(self, figures: &Figures, key: &str) -> Self {
        self.figure_piece(figures, key, true)
    }

    /// Adds a figure by key without its unit, for tables whose heading names the unit.
    #[must_use]
    pub fn bare_figure(mut self, figures: &Figures, key: &str) -> Self {
        self.0.push(Piece::Figure {
            key: key.to_owned(),
            text: figures.bare(key).to_owned(),
            strong: false,
        });
        self
    }

    fn figure_piece(mut self, figures: &Figures, key: &str, strong: bool) -> Self {
        self.0.push(Piece::Figure {
            key: key.to_owned(),
            text: figures.text(key).to_owned(),
            strong,
        });
        self
    }

    /// Adds a link to a section (`key` or `key#anchor`).
    #[must_use]
    pub fn link(mut self, text: impl Into<String>, target: &str) -> Self {
        self.0.push(Piece::Link(Link::to(text, target)));
        self
    }

    /// Adds the author's Markdown, shown inline.
    #[must_use]
    pub fn markdown(mut self, text: impl Into<String>) -> Self {
        self.0.push(Piece::Markdown(text.into()));
        self
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words alone.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) | Piece::Strong(text) | Piece::Figure { text, .. } => text.clone(),
                Piece::Link(link) => link.text.clone(),
                Piece::Markdown(text) => crate::source::markdown::plain(text),
            })
            .collect()
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self::new().text(text)
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self::new().text(text)
    }
}

/// A status as a shape, a colour and a word.
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant, reason = "a page has a few dozen blocks; boxes would be noise at every use")]
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
    Contents(Vec<ContentsEntry>),
}

impl Block {
    fn charts(&self) -> impl Iterator<Item = &ChartBlock> {
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

    /// A paragraph.
    pub fn paragraph(line: impl Into<Line>) -> Self {
        Self::Paragraph(line.into())
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
#[derive(Clone, Debug)]
pub struct ProseBlock {
    /// The Markdown.
    pub markdown: String,
    /// Where its first byte stands.
    pub span: Span,
    /// What makes ids inside it unique on the page; empty for a page's main text.
    pub id_prefix: String,
    /// Whether a first heading of level 1 is the page's title, shown already.
    pub drop_title: bool,
    /// What `{{ … }}` alone in a paragraph places here, beside figures and charts.
    pub slots: Vec<(String, Vec<Block>)>,
}

/// A chart as data, with everything that stands around it.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
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
    pub text: Option<String>,
    /// Who decides, by when, where to read more.
    pub facts: Vec<Fact>,
}

/// A stage of the programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
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
#[derive(Clone, Debug, PartialEq)]
pub struct ContentsEntry {
    /// The link.
    pub link: Link,
    /// What it answers.
    pub text: String,
}
