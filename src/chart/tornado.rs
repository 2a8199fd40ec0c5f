//! What each assumption does to one result.

use serde::Serialize;

use super::axis::{Scale, extent, is_zero, worded};
use super::canvas::Canvas;
use super::dress::Dress;
use super::ink::Ink;
use super::key::{Key, Mark};
use super::labels::{Align, Block, GAP};
use super::rows::{Row, RowNeed, RowPlan, Rows, label_column};
use super::table::{DataTable, no_data};
use super::{Decimals, WIDE_FROM, counted, known};
use crate::vocabulary::language::Language;

/// Bars to both sides of a base value: worse results solid, better ones outlined.
///
/// Rows are drawn in the order given; sort them by their swing.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Tornado {
    /// The result when no assumption changes.
    pub base: f64,
    /// The name of the base with its value: "Base NPV 613".
    pub base_label: String,
    /// The rows from top to bottom.
    pub rows: Vec<TornadoRow>,
    /// Names what a row is, for the table.
    pub row_heading: String,
    /// Names the worse results, for the table.
    pub low_heading: String,
    /// Names the better results, for the table.
    pub high_heading: String,
    /// What the legend calls the three kinds of bars.
    pub names: TornadoNames,
    /// How values are written.
    pub decimals: Decimals,
}

/// What the legend of a [`Tornado`] calls its bars.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct TornadoNames {
    /// Worse results that are not below zero.
    pub low: String,
    /// Worse results below zero.
    pub negative: String,
    /// Better results.
    pub high: String,
}

/// A row of a [`Tornado`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct TornadoRow {
    /// The assumption and how it changes.
    pub label: String,
    /// The worse result, if tested.
    pub low: Option<f64>,
    /// The better result, if tested.
    pub high: Option<f64>,
    /// Whether the row carries the finding.
    pub bold: bool,
}

impl Tornado {
    pub(super) fn lead(&self, language: &Language) -> String {
        language
            .message("chart-tornado")
            .text("assumptions", counted(language, "chart-assumptions", self.rows.len()))
            .text("base", self.decimals.write(self.base, language))
            .text("label", self.base_label.as_str())
            .string()
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new(&self.row_heading);
        table.numbers(&self.low_heading);
        table.numbers(&self.high_heading);
        for row in &self.rows {
            let cell = |value| self.decimals.cell(value, language);
            table.rows.push(vec![row.label.clone(), cell(row.low), cell(row.high)]);
        }
        table
    }

    pub(super) fn keys(&self) -> Vec<Key> {
        let lows = || self.rows.iter().filter_map(|row| known(row.low));
        let mut keys = Vec::new();
        if lows().any(|value| value >= 0.0) {
            keys.push(Key::new(Mark::Solid, &self.names.low));
        }
        if lows().any(|value| value < 0.0) {
            keys.push(Key::new(Mark::Negative, &self.names.negative));
        }
        if self.rows.iter().any(|row| known(row.high).is_some()) {
            keys.push(Key::new(Mark::Outlined, &self.names.high));
        }
        keys
    }

    /// The results and the base; zero too, unless the chart would then show nothing else.
    fn domain(&self) -> (f64, f64) {
        let base = known(Some(self.base)).unwrap_or(0.0);
        let results = self.rows.iter().flat_map(|row| [row.low, row.high]);
        let all = results.filter_map(known).chain([base]);
        let (low, high) = extent(all).unwrap_or((0.0, 1.0));
        if high - low > 0.2 * low.abs().max(high.abs()) {
            (low.min(0.0), high.max(0.0))
        } else {
            (low, high)
        }
    }

    pub(super) fn paint(&self, width: f64, language: &Language, dress: Dress) -> Canvas {
        let wide = width >= WIDE_FROM;
        let names = self.rows.iter().map(|row| (row.label.as_str(), row.bold));
        let label = label_column(names, 240.0, width);
        let x = self.scale(width, if wide { label + 12.0 } else { 0.0 }, language);
        let base_label = Block::wrapped(&self.base_label, Ink::Bold, width * 0.6);
        let top = base_label.height() + 14.0;
        let plan = RowPlan {
            wide,
            label,
            top,
            least: 46.0,
            mark: 34.0,
        };
        let rows = Rows::lay(&plan, self.rows.iter().map(|row| RowNeed::new(&row.label, row.bold)));
        let mut canvas = Canvas::new(width, rows.bottom + 24.0, dress);
        let base = x.at(known(Some(self.base)).unwrap_or(0.0));
        canvas.write(&base_label.at(base, 0.0, Align::Middle).within(0.0, width));
        draw_axis(&mut canvas, &x, &rows, top - 4.0, (wide, language));
        for (row, place) in self.rows.iter().zip(&rows.list) {
            self.draw_bars(&canvas, &x, base, row, place);
        }
        draw_base(&canvas, base, &rows, (wide, top));
        rows.draw_labels(&mut canvas);
        for (row, place) in self.rows.iter().zip(&rows.list) {
            self.write_values(&mut canvas, &x, (row, place), language);
        }
        canvas
    }

    /// The scale, with room for the widest value beyond both ends.
    fn scale(&self, width: f64, left: f64, language: &Language) -> Scale {
        let cells = self.rows.iter().flat_map(|row| [row.low, row.high]);
        let room = cells
            .map(|value| self.cell(value, language).width())
            .fold(0.0, f64::max);
        Scale::new(self.domain(), (left + room + GAP + 2.0, width - room - GAP - 2.0))
    }

    fn cell(&self, value: Option<f64>, language: &Language) -> Block {
        known(value).map_or_else(Block::default, |value| {
            Block::line(&self.decimals.write(value, language), Ink::Bold)
        })
    }

    /// Where the two results of a row stand: a row whose results lie on one side of the base has
    /// them one above the other.
    fn heights(&self, row: &TornadoRow, y: f64) -> [(f64, f64); 2] {
        let side = |value: Option<f64>| known(value).map(|value| value >= self.base);
        if side(row.low).is_some() && side(row.low) == side(row.high) {
            [(y - 8.5, 7.0), (y + 8.5, 7.0)]
        } else {
            [(y, 11.0), (y, 11.0)]
        }
    }

    fn draw_bars(&self, canvas: &Canvas, x: &Scale, base: f64, row: &TornadoRow, place: &Row) {
        let [(low_y, half), (high_y, _)] = self.heights(row, place.y);
        if let Some(value) = known(row.low) {
            let ink = if value < 0.0 { Ink::Negative } else { Ink::Solid };
            canvas.bar(ink, (x.at(value), low_y - half), (base, low_y + half));
        }
        if let Some(value) = known(row.high) {
            canvas.bar(Ink::Outlined, (base, high_y - half), (x.at(value), high_y + half));
        }
    }

    fn write_values(&self, canvas: &mut Canvas, x: &Scale, (row, place): (&TornadoRow, &Row), language: &Language) {
        let [(low_y, _), (high_y, _)] = self.heights(row, place.y);
        let mut found = false;
        for (value, y, leftward) in [(row.low, low_y, true), (row.high, high_y, false)] {
            let Some(number) = known(value) else {
                continue;
            };
            found = true;
            let left = number < self.base || (number <= self.base && leftward);
            let (at, align) = if left {
                (x.at(number) - GAP, Align::End)
            } else {
                (x.at(number) + GAP, Align::Start)
            };
            let block = self.cell(value, language);
            let at = clear_of(x.at(0.0), at, block.width(), left);
            canvas.write(&block.beside(at, y, align).halo());
        }
        if !found {
            let block = Block::line(&no_data(language), Ink::Muted);
            let at = x.at(known(Some(self.base)).unwrap_or(0.0)) + GAP;
            let placed = block.beside(at, place.y, Align::Start).within(0.0, canvas.width());
            canvas.write(&placed.halo());
        }
    }
}

/// Where words that end (or begin) at `at` do not stand on the line of zero.
fn clear_of(zero: f64, at: f64, width: f64, ends_here: bool) -> f64 {
    let (from, to) = if ends_here { (at - width, at) } else { (at, at + width) };
    let crosses = from - 3.0 < zero && zero < to + 3.0;
    match (crosses, ends_here) {
        (false, _) => at,
        (true, true) => zero - 4.0,
        (true, false) => zero + 4.0,
    }
}

/// The line that bars start from; in the narrow form it pauses where the names stand.
fn draw_base(canvas: &Canvas, base: f64, rows: &Rows, (wide, top): (bool, f64)) {
    if wide {
        canvas.line(Ink::Base, (base, top - 8.0), (base, rows.bottom + 4.0));
        return;
    }
    for place in &rows.list {
        canvas.line(Ink::Base, (base, place.y - 16.0), (base, place.y + 16.0));
    }
}

/// The lines of the scale; in the narrow form they pause where the names stand.
fn draw_axis(canvas: &mut Canvas, x: &Scale, rows: &Rows, top: f64, (wide, language): (bool, &Language)) {
    let bottom = rows.bottom + 4.0;
    let ticks = worded(&x.ticks(if wide { 7 } else { 4 }), language);
    for (tick, words) in &ticks {
        let at = x.at(*tick);
        let ink = if is_zero(*tick, &ticks) { Ink::Zero } else { Ink::Grid };
        if wide {
            canvas.line(ink, (at, top), (at, bottom));
        } else {
            for place in &rows.list {
                canvas.line(ink, (at, place.y - 16.0), (at, place.y + 16.0));
            }
        }
        let block = Block::line(words, Ink::Small);
        let place = block.at(at, bottom + 4.0, Align::Middle).within(0.0, canvas.width());
        canvas.write_first([place]);
    }
}
