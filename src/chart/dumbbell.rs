//! Earlier, current and target values of named rows on one scale.

mod drawing;

use serde::Serialize;

use super::axis::extent;
use super::key::{Key, Mark};
use super::table::DataTable;
use super::{Decimals, counted, known};
use crate::vocabulary::language::Language;

/// Earlier ○, current ● and target ◇ of each row on one scale, with the numbers beside them.
///
/// Rows are drawn in the order given; sort them by what the finding is about.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Dumbbell {
    /// The labelled points of the scale, ascending.
    pub scale: Vec<Level>,
    /// The rows from top to bottom.
    pub rows: Vec<DumbbellRow>,
    /// Names what a row is, for the table: "Dimension".
    pub row_heading: String,
    /// The name of the earlier values; none when there is only one series.
    pub earlier: Option<String>,
    /// The name of the current values.
    pub current: String,
    /// The name of the targets, if there are any.
    pub target: Option<String>,
    /// The name of the values for comparison, if there are any.
    pub benchmark: Option<String>,
    /// The name of the difference, if it is shown: "Gap".
    pub difference: Option<String>,
    /// How values are written.
    pub decimals: Decimals,
}

/// A labelled point of a scale.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Level {
    /// Where it is.
    pub value: f64,
    /// What it is called; may be empty.
    pub name: String,
}

/// A row of a [`Dumbbell`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DumbbellRow {
    /// The name of the row.
    pub label: String,
    /// The earlier value.
    pub earlier: Option<f64>,
    /// The current value.
    pub current: Option<f64>,
    /// The value aimed at.
    pub target: Option<f64>,
    /// A value for comparison.
    pub benchmark: Option<f64>,
    /// The difference as the caller computed it; shown, not drawn.
    pub difference: Option<f64>,
    /// Whether the row carries the finding.
    pub bold: bool,
}

/// Takes one of the values of a row.
type Pick = fn(&DumbbellRow) -> Option<f64>;

impl Dumbbell {
    pub(super) fn lead(&self, language: &Language) -> String {
        let rows = counted(language, "chart-rows", self.rows.len());
        let named = |level: &Level| {
            let value = language.format().shortest(level.value, 2);
            if level.name.is_empty() {
                value
            } else {
                format!("{value} ({})", level.name)
            }
        };
        match (self.scale.first(), self.scale.last()) {
            (Some(low), Some(high)) => language
                .message("chart-dumbbell-on-scale")
                .text("rows", rows)
                .text("low", named(low))
                .text("high", named(high))
                .string(),
            _ => language.message("chart-dumbbell").text("rows", rows).string(),
        }
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new(&self.row_heading);
        let columns = self.columns();
        for (heading, _) in &columns {
            table.numbers(heading);
        }
        for row in &self.rows {
            let mut cells = vec![row.label.clone()];
            cells.extend(columns.iter().map(|(_, pick)| self.decimals.cell(pick(row), language)));
            table.rows.push(cells);
        }
        table
    }

    pub(super) fn keys(&self) -> Vec<Key> {
        let earlier = self.earlier.iter().map(|name| Key::new(Mark::Earlier, name));
        let current = std::iter::once(Key::new(Mark::Current, &self.current));
        let target = self.target.iter().map(|name| Key::new(Mark::Target, name));
        let benchmark = self.benchmark.iter().map(|name| Key::new(Mark::Benchmark, name));
        earlier.chain(current).chain(target).chain(benchmark).collect()
    }

    /// The values that this chart has, each with its name.
    fn columns(&self) -> Vec<(&str, Pick)> {
        let mut columns: Vec<(&str, Pick)> = Vec::new();
        if let Some(name) = &self.earlier {
            columns.push((name, |row| row.earlier));
        }
        columns.push((&self.current, |row| row.current));
        if let Some(name) = &self.target {
            columns.push((name, |row| row.target));
        }
        if let Some(name) = &self.benchmark {
            columns.push((name, |row| row.benchmark));
        }
        if let Some(name) = &self.difference {
            columns.push((name, |row| row.difference));
        }
        columns
    }

    fn domain(&self) -> (f64, f64) {
        let drawn = self.rows.iter().flat_map(|row| {
            let earlier = row.earlier.filter(|_| self.earlier.is_some());
            let target = row.target.filter(|_| self.target.is_some());
            let benchmark = row.benchmark.filter(|_| self.benchmark.is_some());
            [earlier, row.current, target, benchmark]
        });
        let levels = self.scale.iter().map(|level| Some(level.value));
        extent(drawn.chain(levels).filter_map(known)).unwrap_or((0.0, 1.0))
    }
}
