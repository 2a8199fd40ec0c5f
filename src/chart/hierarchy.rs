//! Boxes with lines to the one above each.

use serde::Serialize;

use super::canvas::Canvas;
use super::counted;
use super::dress::Dress;
use super::key::Key;
use super::table::DataTable;

/// Boxes with lines to the one above each: an organisation chart.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Hierarchy {
    /// The boxes; each comes after the one above it.
    pub boxes: Vec<HierarchyBox>,
    /// Names what a box is, for the table: "Role".
    pub row_heading: String,
    /// Names what stands above it: "Reports to".
    pub above_heading: String,
    /// Names the words in a box: "Held by".
    pub note_heading: String,
}

/// A box of a [`Hierarchy`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HierarchyBox {
    /// Its name.
    pub title: String,
    /// More words in it; may be empty.
    pub note: String,
    /// The index of the box above it.
    pub above: Option<usize>,
    /// Whether it belongs to what the chart is about, and not only to its surroundings.
    pub bold: bool,
}

impl Hierarchy {
    pub(super) fn lead(&self) -> String {
        format!("Organisation chart of {}.", counted(self.boxes.len(), "row", "rows"))
    }

    pub(super) fn table(&self) -> DataTable {
        DataTable::new("")
    }

    #[allow(clippy::unused_self, reason = "drawn next")]
    pub(super) fn keys(&self) -> Vec<Key> {
        Vec::new()
    }

    #[allow(clippy::unused_self, reason = "drawn next")]
    pub(super) fn paint(&self, width: f64, dress: Dress) -> Canvas {
        Canvas::new(width, 8.0, dress)
    }
}
