//! The parts of a page as templates see them: one struct for each kind of block.

use serde::Serialize;

use super::figures::{FigureView, MeasureView, PanelView};
use super::redline::RedlineView;
use super::tables::TableView;
use crate::playbook::section::{Chip, Tone};
use crate::theme::html::Html;

/// A stretch of a page under one heading of level 2, or before the first.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Part {
    /// Its heading; `None` for what stands before the first.
    pub heading: Option<HeadingView>,
    /// What stands in it.
    pub blocks: Vec<BlockView>,
}

/// A heading with its anchor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HeadingView {
    /// Anchor, unique on the page.
    pub id: String,
    /// The words.
    pub title: String,
}

/// A block; `kind` tells the templates which.
///
/// `level` is the level of headings inside the block, so that none is skipped on the page.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the fields are those of the structs they hold")]
pub enum BlockView {
    Subheading(HeadingView),
    Paragraph {
        html: Html,
    },
    Prose(ProseView),
    Figure(Box<FigureView>),
    Table(TableView),
    Measures {
        level: u8,
        items: Vec<MeasureView>,
        data: Option<TableView>,
    },
    Asks {
        level: u8,
        items: Vec<AskView>,
    },
    Steps {
        items: Vec<StepView>,
    },
    Quotes {
        items: Vec<QuoteView>,
    },
    Stamp(StampView),
    Note(NoteView),
    List {
        items: Vec<EntryView>,
    },
    Columns {
        level: u8,
        items: Vec<ColumnView>,
    },
    Chips {
        items: Vec<ChipView>,
    },
    SignOff {
        items: Vec<SignatureView>,
    },
    Panels {
        level: u8,
        single: bool,
        items: Vec<PanelView>,
    },
    Contents {
        items: Vec<ContentsView>,
    },
    Redline(RedlineView),
}

/// A run of the author's Markdown. Where a chart or another block is placed inside it, the run is
/// cut in two, and only the first opens and only the last closes the element around it.
#[derive(Clone, Debug, Serialize)]
pub struct ProseView {
    /// The HTML.
    pub html: Html,
    /// Whether the run begins here.
    pub opens: bool,
    /// Whether the run ends here.
    pub closes: bool,
}

/// A status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChipView {
    /// Class and shape.
    pub tone: Tone,
    /// The word.
    pub word: String,
}

impl From<&Chip> for ChipView {
    fn from(chip: &Chip) -> Self {
        Self {
            tone: chip.tone,
            word: chip.word.clone(),
        }
    }
}

/// How far something is, as classes of the style sheet: bars need no style attribute, which a
/// strict content security policy forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Fill {
    /// `d` all, `p` partly, empty: nothing or not known.
    pub class: &'static str,
    /// A class with the length in steps of 5 %, or empty.
    pub step: &'static str,
}

/// The classes of a bar that is partly filled, from 5 to 95 %.
const STEPS: [&str; 19] = [
    "v5", "v10", "v15", "v20", "v25", "v30", "v35", "v40", "v45", "v50", "v55", "v60", "v65", "v70", "v75", "v80",
    "v85", "v90", "v95",
];

impl Fill {
    /// What is begun shows at least one step and what is not done leaves at least one open.
    #[must_use]
    pub fn of(progress: Option<f64>) -> Self {
        match progress {
            Some(share) if share >= 1.0 => Self { class: "d", step: "" },
            Some(share) if share > 0.0 => {
                let step = STEPS
                    .iter()
                    .zip(1_u8..)
                    .take_while(|(_, number)| share >= (f64::from(*number) - 0.5) / 20.0)
                    .last()
                    .map_or("v5", |(step, _)| step);
                Self { class: "p", step }
            }
            _ => Self { class: "", step: "" },
        }
    }
}

/// A short fact.
#[derive(Clone, Debug, Serialize)]
pub struct FactView {
    /// What it is.
    pub label: String,
    /// The value.
    pub html: Html,
    /// The value as a status.
    pub chip: Option<ChipView>,
}

/// A decision that is asked for.
#[derive(Clone, Debug, Serialize)]
pub struct AskView {
    /// The decision.
    pub title: String,
    /// Why.
    pub html: Option<Html>,
    /// Who, by when, where to read more.
    pub facts: Vec<FactView>,
}

/// A stage of the programme.
#[derive(Clone, Debug, Serialize)]
pub struct StepView {
    /// Its number.
    pub number: usize,
    /// Its name.
    pub title: String,
    /// When.
    pub dates: String,
    /// What it brings.
    pub summary: String,
    /// Status.
    pub chip: ChipView,
    /// How far it is.
    pub fill: Fill,
    /// Whether the programme is in it.
    pub current: bool,
}

/// Somebody's words.
#[derive(Clone, Debug, Serialize)]
pub struct QuoteView {
    /// Anchor.
    pub id: Option<String>,
    /// The words.
    pub text: String,
    /// Whose, when, about what.
    pub by: Html,
}

/// An approval.
#[derive(Clone, Debug, Serialize)]
pub struct StampView {
    /// Level of its heading.
    pub level: u8,
    /// What was approved.
    pub title: String,
    /// By whom and when.
    pub html: Html,
    /// Class and shape.
    pub tone: Tone,
    /// Conditions with their state.
    pub conditions: Vec<ConditionView>,
}

/// A condition of an approval.
#[derive(Clone, Debug, Serialize)]
pub struct ConditionView {
    /// Its state.
    pub chip: ChipView,
    /// The condition.
    pub html: Html,
}

/// Something to notice.
#[derive(Clone, Debug, Serialize)]
pub struct NoteView {
    /// Level of its heading.
    pub level: u8,
    /// Its heading.
    pub title: String,
    /// What to notice.
    pub html: Html,
    /// Whether it warns.
    pub warning: bool,
}

/// A line with a leading word or number.
#[derive(Clone, Debug, Serialize)]
pub struct EntryView {
    /// What leads; `None` when nothing does.
    pub lead: Option<Html>,
    /// The line.
    pub html: Html,
}

/// A list with a title.
#[derive(Clone, Debug, Serialize)]
pub struct ColumnView {
    /// Its title.
    pub title: String,
    /// Its entries.
    pub items: Vec<EntryView>,
}

/// A line of a sign-off block.
#[derive(Clone, Debug, Serialize)]
pub struct SignatureView {
    /// Name and role.
    pub who: String,
    /// The day; `None` leaves a line to write on.
    pub on: Option<String>,
    /// What for.
    pub what: String,
}

/// A link to a section with its one sentence.
#[derive(Clone, Debug, Serialize)]
pub struct ContentsView {
    /// Its name.
    pub title: String,
    /// Its address.
    pub href: Option<String>,
    /// What it answers.
    pub text: String,
}
