//! Tables of a section and their cells.

use serde::Serialize;

use super::Here;
use super::blocks::ChipView;
use super::build::Builder;
use crate::playbook::section::{Cell, Line, Piece, Row, Table};
use crate::theme::html::{self, Html};

/// Up to this length words of a cell stay on one line: dates, ids, amounts with a unit.
pub(super) const SHORT: usize = 14;
/// In a table of more columns than this less stays on one line, so that it needs no scrolling.
const MOST_COLUMNS: usize = 8;
/// As much as `SHORT` is elsewhere.
const SHORT_IN_WIDE: usize = 6;
/// A table with more rows than this has a field to filter them.
pub(super) const MOST_AT_A_GLANCE: usize = 12;

/// A table.
#[derive(Clone, Debug, Serialize)]
pub struct TableView {
    /// Id of its caption.
    pub id: String,
    /// What it shows.
    pub caption: String,
    /// The columns.
    pub columns: Vec<ColumnHead>,
    /// The rows.
    pub rows: Vec<RowView>,
    /// The last row with totals.
    pub total: Option<RowView>,
    /// Whether rows become labelled blocks on phones.
    pub stack: bool,
    /// Whether it has so many rows that a reader may want to filter them.
    pub is_long: bool,
    /// Twentieths of its width for each column, where other tables of the page have the same ones.
    pub widths: Vec<usize>,
}

/// The heading of a column.
#[derive(Clone, Debug, Serialize)]
pub struct ColumnHead {
    /// Its words.
    pub title: String,
    /// Whether it holds numbers.
    pub numeric: bool,
}

/// A row of a table.
#[derive(Clone, Debug, Serialize)]
pub struct RowView {
    /// Anchor.
    pub id: Option<String>,
    /// Whether it matters most.
    pub highlight: bool,
    /// The cells; the first is the heading of the row.
    pub cells: Vec<CellView>,
}

/// A cell of a table.
#[derive(Clone, Debug, Serialize)]
pub struct CellView {
    /// What stands in it.
    pub html: Html,
    /// The cell as a status. Most cells are neither this nor the next, and templates get neither then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chip: Option<ChipView>,
    /// The cell as boxes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<SeverityView>,
    /// The heading of its column, for phones.
    pub label: String,
    /// The class: `num` for numbers, `nb` for what must not break, or empty.
    pub class: &'static str,
}

/// A severity as boxes.
#[derive(Clone, Debug, Serialize)]
pub struct SeverityView {
    /// The number.
    pub level: u32,
    /// The highest number.
    pub of: u32,
    /// Width of the drawing in pixels.
    pub width: u32,
    /// The filled boxes as a path.
    pub filled: String,
    /// The open boxes as a path.
    pub open: String,
}

impl Builder<'_> {
    /// A table of a section.
    pub(super) fn table(&mut self, table: &Table) -> TableView {
        let columns: Vec<ColumnHead> = table
            .columns
            .iter()
            .map(|column| head(&column.title, column.numeric))
            .collect();
        TableView {
            id: self.table_id(),
            caption: table.caption.clone(),
            rows: table.rows.iter().map(|row| self.row(row, &columns)).collect(),
            total: table.total.as_ref().map(|row| self.row(row, &columns)),
            columns,
            stack: table.stack,
            is_long: table.rows.len() > MOST_AT_A_GLANCE,
            widths: self.widths.shared(&table.columns),
        }
    }

    fn row(&mut self, row: &Row, columns: &[ColumnHead]) -> RowView {
        let id = row.id.as_deref().map(|id| self.unique(id));
        let cells = row.cells.iter().enumerate().map(|(index, cell)| {
            let column = columns.get(index);
            let is_wide = columns.len() > MOST_COLUMNS;
            cell_view(cell, column, is_wide, self.here)
        });
        RowView {
            id,
            highlight: row.highlight,
            cells: cells.collect(),
        }
    }
}

/// The heading of a column.
pub(super) fn head(title: &str, numeric: bool) -> ColumnHead {
    ColumnHead {
        title: title.to_owned(),
        numeric,
    }
}

/// A row of plain words.
pub(super) fn text_row(columns: &[ColumnHead], cells: &[String]) -> RowView {
    let cells = cells.iter().enumerate().map(|(index, cell)| {
        let column = columns.get(index);
        let class = if column.is_some_and(|column| column.numeric) {
            "num"
        } else {
            ""
        };
        plain_cell(Html::text(cell), column, class)
    });
    RowView {
        id: None,
        highlight: false,
        cells: cells.collect(),
    }
}

fn plain_cell(html: Html, column: Option<&ColumnHead>, class: &'static str) -> CellView {
    CellView {
        html,
        chip: None,
        severity: None,
        label: column.map(|column| column.title.clone()).unwrap_or_default(),
        class,
    }
}

fn cell_view(cell: &Cell, column: Option<&ColumnHead>, is_wide: bool, here: &dyn Here) -> CellView {
    match cell {
        Cell::Line(line) => {
            let class = if column.is_some_and(|column| column.numeric) {
                "num"
            } else if is_short(line, if is_wide { SHORT_IN_WIDE } else { SHORT }) {
                "nb"
            } else {
                ""
            };
            plain_cell(html::line(line, here), column, class)
        }
        Cell::Chip(chip) => {
            let class = if chip.word.chars().count() <= SHORT { "nb" } else { "" };
            CellView {
                chip: Some(chip.into()),
                ..plain_cell(Html::default(), column, class)
            }
        }
        Cell::Severity { level, of } => CellView {
            severity: Some(severity(*level, *of)),
            ..plain_cell(Html::default(), column, "nb")
        },
    }
}

/// Whether the words are better kept on one line.
pub(super) fn is_short(line: &Line, most: usize) -> bool {
    let is_plain = !line.0.iter().any(|piece| matches!(piece, Piece::Markdown(_)));
    is_plain && line.plain().chars().count() <= most
}

/// Boxes of 6 by 10 pixels with 2 between them; no more than fit into a cell.
fn severity(level: u32, of: u32) -> SeverityView {
    let boxes = |range: std::ops::Range<u32>| {
        let paths: Vec<String> = range.map(|index| format!("M{}.5.5h5v9h-5z", index * 8)).collect();
        paths.concat()
    };
    let shown = of.clamp(1, 10);
    let filled = level.min(shown);
    SeverityView {
        level,
        of,
        width: shown * 8 - 2,
        filled: boxes(0..filled),
        open: boxes(filled..shown),
    }
}
