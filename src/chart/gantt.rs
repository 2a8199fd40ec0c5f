//! Work over time in lanes, with a line for today.

use jiff::civil::Date;
use serde::Serialize;

use super::canvas::Canvas;
use super::counted;
use super::dress::Dress;
use super::key::Key;
use super::table::DataTable;

/// Work over time: lanes of rows with their planned and foreseen bars, and a line for today.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Gantt {
    /// The lanes from top to bottom.
    pub lanes: Vec<GanttLane>,
    /// The day of the line, if it is to be drawn.
    pub today: Option<Date>,
    /// Names what a row is, for the table: "Item".
    pub row_heading: String,
    /// The name of the planned bars: "Plan".
    pub planned: String,
    /// The name of the bars as they are or are foreseen: "Forecast".
    pub foreseen: String,
    /// The name of the rows that everything waits for: "Critical path".
    pub critical: String,
    /// Names the words of a row, for the table: "State".
    pub note_heading: String,
}

/// A lane of a [`Gantt`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GanttLane {
    /// Its name.
    pub name: String,
    /// Its rows from top to bottom.
    pub rows: Vec<GanttRow>,
}

/// A row of a [`Gantt`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GanttRow {
    /// What other rows name it by in `after`.
    pub id: String,
    /// Its name.
    pub label: String,
    /// First and last day as planned.
    pub planned: Option<(Date, Date)>,
    /// First and last day as it is, or as it is foreseen now.
    pub foreseen: Option<(Date, Date)>,
    /// How far it is.
    pub state: GanttState,
    /// Whether everything waits for it.
    pub critical: bool,
    /// Whether it is a day rather than a stretch of days: drawn as a diamond.
    pub milestone: bool,
    /// The rows whose end it waits for; drawn where both are critical.
    pub after: Vec<String>,
    /// A word or two: the slack, how late it is.
    pub note: String,
}

/// How far a row of a [`Gantt`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GanttState {
    /// Over: drawn solid.
    Done,
    /// Running: drawn solid up to today, hatched after it.
    Running,
    /// To come: drawn outlined or hatched.
    #[default]
    Planned,
}

impl Gantt {
    pub(super) fn lead(&self) -> String {
        format!(
            "Gantt chart of {}.",
            counted(
                self.lanes.iter().map(|lane| lane.rows.len()).sum::<usize>(),
                "row",
                "rows"
            )
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
