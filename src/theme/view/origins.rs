//! Where a page and the numbers on it come from, as templates see it.

use serde::Serialize;

use super::LinkView;

/// The file that a page comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// When it was last changed and by whom, in words: `12 Mar 2026, Head of the office`.
    pub change: Option<String>,
    /// Where it is edited.
    pub edit: Option<String>,
}

/// Where numbers come from: all those that were made from the same places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FigureOrigin {
    /// The numbers.
    pub figures: Vec<NamedValue>,
    /// The first of the places that they were made from, each with its address where it has one: `metrics.yaml,
    /// line 12`, and `line 14` for another one in the same file.
    pub places: Vec<LinkView>,
    /// How many more there are, as a text.
    pub more: Option<String>,
}

/// A number with its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NamedValue {
    /// What it is.
    pub label: String,
    /// The text that every page shows for it.
    pub value: String,
}
