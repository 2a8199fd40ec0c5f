//! Bars by period against a cap, one strip for each row.

use serde::Serialize;

use super::canvas::Canvas;
use super::dress::Dress;
use super::key::Key;
use super::table::DataTable;
use super::{Decimals, counted};

/// One strip of bars for each row, over the same periods, each against its own cap.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CappedBars {
    /// The names of the periods, oldest first.
    pub periods: Vec<String>,
    /// The index of the period in which today lies: later ones are plan.
    pub current: Option<usize>,
    /// The strips from top to bottom.
    pub rows: Vec<CappedRow>,
    /// Names what a row is, for the table: "Area".
    pub row_heading: String,
    /// Names the values: "People in change".
    pub value_name: String,
    /// Names the cap: "Most the area can take".
    pub cap_name: String,
    /// How values are written.
    pub decimals: Decimals,
}

/// A strip of [`CappedBars`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CappedRow {
    /// Its name.
    pub label: String,
    /// The cap, where there is one.
    pub cap: Option<f64>,
    /// A value for each period; a missing one is not drawn.
    pub values: Vec<Option<f64>>,
}

impl CappedBars {
    pub(super) fn lead(&self) -> String {
        format!(
            "Bar chart against a cap of {}.",
            counted(self.rows.len(), "row", "rows")
        )
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
