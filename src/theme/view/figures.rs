//! What is drawn, as templates see it: charts, key figures, panels.

use serde::Serialize;

use super::blocks::{ChipView, FactView};
use super::tables::TableView;
use crate::playbook::section::{Change, Direction};
use crate::theme::html::Html;
use crate::vocabulary::language::Language;

/// A chart with everything around it.
#[derive(Clone, Debug, Serialize)]
pub struct FigureView {
    /// Anchor.
    pub id: String,
    /// Its number on the page.
    pub number: usize,
    /// Level of its finding as a heading.
    pub level: u8,
    /// The finding.
    pub finding: String,
    /// What is shown, unit and period.
    pub subtitle: String,
    /// The drawing for desks; `None` when there is nothing to draw.
    pub wide: Option<Html>,
    /// The drawing for phones.
    pub narrow: Option<Html>,
    /// The legend.
    pub keys: Vec<KeyView>,
    /// Where the data come from.
    pub source: String,
    /// The day to which the data reach.
    pub as_of: Option<String>,
    /// The numbers; `None` when there are none.
    pub data: Option<TableView>,
}

/// An entry of a legend.
#[derive(Clone, Debug, Serialize)]
pub struct KeyView {
    /// The mark as a drawing.
    pub svg: Html,
    /// What it means.
    pub label: String,
}

/// A key figure.
#[derive(Clone, Debug, Serialize)]
pub struct MeasureView {
    /// What is measured.
    pub name: String,
    /// Its page.
    pub href: Option<String>,
    /// The number, or the words that say that there is none.
    pub value: String,
    /// Whether there is no number.
    pub missing: bool,
    /// Whether the number is too long for the largest letters.
    pub long: bool,
    /// The unit.
    pub unit: String,
    /// Status.
    pub chip: ChipView,
    /// The target in words.
    pub target: String,
    /// The change.
    pub change: Option<ChangeView>,
    /// When it was measured.
    pub note: String,
    /// The last values as a drawing.
    pub spark: Option<Html>,
}

/// A change since the value before.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeView {
    /// Which arrow.
    pub direction: Direction,
    /// The arrow in a word, for those who do not see it.
    pub word: String,
    /// How much.
    pub text: String,
}

impl ChangeView {
    pub(super) fn new(change: &Change, language: &Language) -> Self {
        Self {
            direction: change.direction,
            word: language.say(match change.direction {
                Direction::Up => "theme-up",
                Direction::Down => "theme-down",
                Direction::Flat => "theme-level",
            }),
            text: change.text.clone(),
        }
    }
}

/// A small line chart with its status and definition.
#[derive(Clone, Debug, Serialize)]
pub struct PanelView {
    /// Anchor.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: Option<String>,
    /// Status.
    pub chip: ChipView,
    /// The unit.
    pub unit: String,
    /// The drawing; `None` when there is nothing to draw.
    pub wide: Option<Html>,
    /// The drawing for phones, where it differs.
    pub narrow: Option<Html>,
    /// The change.
    pub change: Option<ChangeView>,
    /// How it is counted, thresholds, owner, source.
    pub details: Vec<FactView>,
    /// The numbers.
    pub data: Option<TableView>,
}
