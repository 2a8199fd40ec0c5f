//! Things on a grid of likelihood and weight.

use serde::Serialize;

use super::canvas::Canvas;
use super::counted;
use super::dress::Dress;
use super::key::Key;
use super::table::DataTable;

/// A square grid whose cells are coloured by the product of their two values and name what lies in
/// them, with an arrow to where each is to go.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HeatMap {
    /// The name of the measure from left to right: "Impact".
    pub across: String,
    /// The name of the measure from bottom to top: "Probability".
    pub up: String,
    /// How many values both have: 5.
    pub size: u32,
    /// The bands of the product from low to high: the lowest product of each, and its name.
    pub bands: Vec<(u32, String)>,
    /// The name of where things are: "Inherent".
    pub now: String,
    /// The name of where things go: "Residual".
    pub later: String,
    /// Names what lies in the cells, for the table.
    pub row_heading: String,
    /// What lies in the cells.
    pub entries: Vec<HeatEntry>,
}

/// Something that lies in a cell of a [`HeatMap`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HeatEntry {
    /// Its id: what the cell shows.
    pub id: String,
    /// Its name, for the table.
    pub label: String,
    /// Its value from left to right, 1 to `size`.
    pub across: Option<u32>,
    /// Its value from bottom to top, 1 to `size`.
    pub up: Option<u32>,
    /// Where it is to go.
    pub later: Option<(u32, u32)>,
    /// Whether it helps rather than hurts: shown with another mark.
    pub helps: bool,
}

impl HeatMap {
    pub(super) fn lead(&self) -> String {
        format!("Heat map of {}.", counted(self.entries.len(), "row", "rows"))
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
