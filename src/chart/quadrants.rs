//! Named points on two measures, with what each of the four corners means.

use serde::Serialize;

use super::canvas::Canvas;
use super::counted;
use super::dress::Dress;
use super::key::Key;
use super::table::DataTable;

/// Points on two measures, each with a small ladder of steps: where it is, and where it should be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Quadrants {
    /// The name of the measure from left to right: "Interest".
    pub across: String,
    /// The name of the measure from bottom to top: "Power".
    pub up: String,
    /// The lowest and the highest value of both.
    pub range: (f64, f64),
    /// Where both measures turn from low to high.
    pub middle: f64,
    /// What the corners mean: upper left, upper right, lower left, lower right.
    pub corners: [String; 4],
    /// The names of the steps, lowest first; empty when points have none.
    pub steps: Vec<String>,
    /// The name of the step where a point is: "Now".
    pub now: String,
    /// The name of the step where a point should be: "Wanted".
    pub wanted: String,
    /// Names what a point is, for the table.
    pub row_heading: String,
    /// The points.
    pub points: Vec<QuadrantPoint>,
}

/// A point of [`Quadrants`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct QuadrantPoint {
    /// Its name.
    pub label: String,
    /// Its value from left to right.
    pub across: Option<f64>,
    /// Its value from bottom to top.
    pub up: Option<f64>,
    /// The step where it is, counted from 0.
    pub now: Option<usize>,
    /// The step where it should be, counted from 0.
    pub wanted: Option<usize>,
    /// Whether it carries the finding.
    pub bold: bool,
}

impl Quadrants {
    pub(super) fn lead(&self) -> String {
        format!("Grid of {}.", counted(self.points.len(), "row", "rows"))
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
