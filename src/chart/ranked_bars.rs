//! Named values in order, as bars from zero.

use serde::Serialize;

use super::axis::{Scale, extent};
use super::canvas::Canvas;
use super::dress::Dress;
use super::ink::Ink;
use super::labels::{Align, Block, GAP};
use super::rows::{RowNeed, RowPlan, Rows, label_column};
use super::table::{DataTable, no_data};
use super::{Decimals, WIDE_FROM, counted, known};
use crate::vocabulary::language::Language;

/// Named values as bars from zero, with words at their ends.
///
/// Rows are drawn in the order given.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RankedBars {
    /// The rows from top to bottom.
    pub rows: Vec<RankedBar>,
    /// Names what a row is, for the table.
    pub row_heading: String,
    /// Names what the values are, for the table.
    pub value_heading: String,
    /// Names what the words at the bars say, for the table; none when they only repeat the value.
    pub text_heading: Option<String>,
    /// How values are written in the table.
    pub decimals: Decimals,
}

/// A bar of [`RankedBars`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RankedBar {
    /// The name of the row.
    pub label: String,
    /// The length of the bar; a missing one is told in words.
    pub value: Option<f64>,
    /// The words at the end of the bar: the value as shown, and more if you like.
    pub text: String,
    /// What the bar says beyond its length.
    pub tone: Tone,
    /// Whether the row carries the finding.
    pub bold: bool,
}

/// What a bar says beyond its length. Colour only repeats what the words at the bar say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Off track: the one tone with a colour of warning.
    Off,
    /// At risk: drawn as the subject of the chart.
    Risk,
    /// No status: drawn as the subject of the chart.
    #[default]
    Neutral,
    /// On track: context, in grey.
    Ok,
}

impl Tone {
    fn ink(self) -> Ink {
        match self {
            Self::Off => Ink::Off,
            Self::Risk | Self::Neutral => Ink::Solid,
            Self::Ok => Ink::Neutral,
        }
    }
}

impl RankedBar {
    fn words(&self, width: f64, language: &Language) -> Block {
        let ink = if self.bold { Ink::Bold } else { Ink::Text };
        match known(self.value) {
            Some(_) => Block::wrapped(&self.text, ink, width),
            None => Block::wrapped(&no_data(language), Ink::Muted, width),
        }
    }

    fn is_negative(&self) -> bool {
        known(self.value).is_some_and(|value| value < 0.0)
    }
}

impl RankedBars {
    pub(super) fn lead(&self, language: &Language) -> String {
        let rows = counted(language, "chart-rows", self.rows.len());
        language.message("chart-bars").text("rows", rows).string()
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new(&self.row_heading);
        table.numbers(&self.value_heading);
        if let Some(heading) = &self.text_heading {
            table.words(heading);
        }
        for row in &self.rows {
            let mut cells = vec![row.label.clone(), self.decimals.cell(row.value, language)];
            if self.text_heading.is_some() {
                let told = known(row.value).is_some();
                cells.push(if told { row.text.clone() } else { String::new() });
            }
            table.rows.push(cells);
        }
        table
    }

    pub(super) fn paint(&self, width: f64, language: &Language, dress: Dress) -> Canvas {
        let wide = width >= WIDE_FROM;
        let words: Vec<Block> = self.rows.iter().map(|row| row.words(width * 0.3, language)).collect();
        let names = self.rows.iter().map(|row| (row.label.as_str(), row.bold));
        let label = label_column(names, 252.0, width);
        let x = self.scale(&words, if wide { label + 18.0 } else { 0.0 }, width);
        let plan = RowPlan {
            wide,
            label,
            top: if wide { 4.0 } else { 0.0 },
            least: 36.0,
            mark: 18.0,
        };
        let needs = self.rows.iter().zip(&words).map(|(row, block)| RowNeed {
            beside: block.height(),
            ..RowNeed::new(&row.label, row.bold)
        });
        let rows = Rows::lay(&plan, needs);
        let mut canvas = Canvas::new(width, rows.bottom + 4.0, dress);
        let zero = x.at(0.0);
        if wide || self.rows.iter().any(RankedBar::is_negative) {
            canvas.line(Ink::Axis, (zero, 2.0), (zero, rows.bottom + 2.0));
        }
        rows.draw_labels(&mut canvas);
        for ((row, block), place) in self.rows.iter().zip(&words).zip(&rows.list) {
            let end = known(row.value).map_or(zero, |value| x.at(value));
            if known(row.value).is_some() {
                canvas.bar(row.tone.ink(), (zero, place.y - 8.0), (end, place.y + 8.0));
            }
            let placed = if row.is_negative() {
                block.beside(end - GAP, place.y, Align::End)
            } else {
                let bare = !wide && known(row.value).is_none() && zero < GAP;
                let indent = if bare { 0.0 } else { GAP };
                block.beside(end + indent, place.y, Align::Start)
            };
            canvas.write(&placed.halo());
        }
        canvas
    }

    /// The scale from zero, with room for the words beyond both ends.
    fn scale(&self, words: &[Block], left: f64, width: f64) -> Scale {
        let reach = |negative: bool| {
            let rows = self.rows.iter().zip(words);
            rows.filter(|(row, _)| row.is_negative() == negative)
                .map(|(_, block)| block.width() + GAP)
                .fold(0.0, f64::max)
        };
        let values = self.rows.iter().filter_map(|row| known(row.value));
        let (low, high) = extent(values.chain([0.0])).unwrap_or((0.0, 1.0));
        let domain = if high > low { (low, high) } else { (0.0, 1.0) };
        Scale::new(domain, (left + reach(true), width - reach(false)))
    }
}
