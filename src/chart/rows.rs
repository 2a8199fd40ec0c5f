//! Charts of named rows: names at the left, or above the marks where the drawing is narrow.

use super::WIDE_FROM;
use super::canvas::Canvas;
use super::ink::Ink;
use super::labels::{Align, Block};

/// What a row needs to be laid out.
pub(super) struct RowNeed<'a> {
    pub(super) label: &'a str,
    pub(super) bold: bool,
    /// The height of what stands beside the mark, when that is more than the mark.
    pub(super) beside: f64,
    /// The height of what stands beside the name in the narrow form.
    pub(super) caption: f64,
}

impl<'a> RowNeed<'a> {
    /// A row with nothing but its name and its mark.
    pub(super) fn new(label: &'a str, bold: bool) -> Self {
        Self {
            label,
            bold,
            beside: 0.0,
            caption: 0.0,
        }
    }
}

/// The rules that all rows of a chart share.
pub(super) struct RowPlan {
    /// Names at the left rather than above.
    pub(super) wide: bool,
    /// How wide a name may become.
    pub(super) label: f64,
    /// Where the first row starts.
    pub(super) top: f64,
    /// The least height of a row in the wide form.
    pub(super) least: f64,
    /// The height of the marks.
    pub(super) mark: f64,
}

/// A row at its place.
pub(super) struct Row {
    pub(super) top: f64,
    /// The height at which marks stand.
    pub(super) y: f64,
    /// Where the name starts; in the narrow form also where words beside it start.
    pub(super) label_top: f64,
    label: Block,
}

/// Rows one below the other.
pub(super) struct Rows {
    pub(super) list: Vec<Row>,
    pub(super) bottom: f64,
    wide: bool,
}

impl Rows {
    pub(super) fn lay<'a>(plan: &RowPlan, needs: impl IntoIterator<Item = RowNeed<'a>>) -> Self {
        let mut top = plan.top;
        let mut rows = Vec::new();
        for need in needs {
            let ink = if need.bold { Ink::Bold } else { Ink::Text };
            let label = Block::wrapped(need.label, ink, plan.label);
            let mark = plan.mark.max(need.beside);
            let (y, label_top, height) = if plan.wide {
                let height = plan.least.max(label.height() + 10.0).max(mark + 6.0);
                let y = top + height / 2.0;
                (y, y - label.height() / 2.0, height)
            } else {
                let label_top = top + 6.0;
                let y = label_top + label.height().max(ink.line_height()).max(need.caption) + 3.0 + mark / 2.0;
                (y, label_top, y + mark / 2.0 + 9.0 - top)
            };
            rows.push(Row {
                top,
                y,
                label_top,
                label,
            });
            top += height;
        }
        Self {
            list: rows,
            bottom: top,
            wide: plan.wide,
        }
    }

    /// Writes the names; in the narrow form grid lines may run behind them.
    pub(super) fn draw_labels(&self, canvas: &mut Canvas) {
        for row in &self.list {
            let placed = row.label.at(0.0, row.label_top, Align::Start);
            canvas.write(&if self.wide { placed } else { placed.halo() });
        }
    }
}

/// The width that the names of rows take: at most `most` at the left of the wide form, all of the
/// drawing in the narrow one.
pub(super) fn label_column<'a>(labels: impl IntoIterator<Item = (&'a str, bool)>, most: f64, width: f64) -> f64 {
    if width < WIDE_FROM {
        return width;
    }
    labels
        .into_iter()
        .map(|(label, bold)| {
            let ink = if bold { Ink::Bold } else { Ink::Text };
            Block::wrapped(label, ink, most).width()
        })
        .fold(120.0, f64::max)
}
