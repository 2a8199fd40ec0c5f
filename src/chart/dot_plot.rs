//! Named values in order, as dots on a scale that need not have a zero.

use serde::Serialize;

use super::axis::{Scale, extent};
use super::canvas::Canvas;
use super::dress::Dress;
use super::ink::Ink;
use super::labels::{Align, Block};
use super::rows::{Row, RowNeed, RowPlan, Rows, label_column};
use super::table::{DataTable, no_data};
use super::{Decimals, WIDE_FROM, counted, known};
use crate::vocabulary::language::Language;

/// Named values as dots on one scale, with words at the right.
///
/// Rows are drawn in the order given.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DotPlot {
    /// The rows from top to bottom.
    pub rows: Vec<DotRow>,
    /// The ends of the scale; without them the values decide.
    pub scale: Option<(f64, f64)>,
    /// A labelled value across all rows.
    pub reference: Option<Reference>,
    /// Names what a row is, for the table.
    pub row_heading: String,
    /// Names what the values are, for the table.
    pub value_heading: String,
    /// Names what the words at the right say, for the table; none when they only repeat the value.
    pub text_heading: Option<String>,
    /// How values are written in the table.
    pub decimals: Decimals,
}

/// A row of a [`DotPlot`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DotRow {
    /// The name of the row.
    pub label: String,
    /// Where the dot stands; a missing value is told in words.
    pub value: Option<f64>,
    /// The words at the right: the value as shown, and more if you like.
    pub text: String,
    /// What the dot stands for.
    pub style: DotStyle,
    /// Whether the row carries the finding.
    pub bold: bool,
}

/// What a dot stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DotStyle {
    /// The subject, earlier.
    Earlier,
    /// The subject, now.
    Current,
    /// Others, for context.
    #[default]
    Other,
}

/// A labelled value that others are read against.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Reference {
    /// Where it is.
    pub value: f64,
    /// What it is called, with its value.
    pub label: String,
}

impl DotPlot {
    pub(super) fn lead(&self, language: &Language) -> String {
        let rows = counted(language, "chart-rows", self.rows.len());
        match &self.reference {
            Some(reference) => language
                .message("chart-dots-with-line")
                .text("rows", rows)
                .text("value", self.decimals.write(reference.value, language))
                .text("label", reference.label.as_str())
                .string(),
            None => language.message("chart-dots").text("rows", rows).string(),
        }
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

    fn domain(&self) -> (f64, f64) {
        let ends = self.scale.map_or(Vec::new(), |(low, high)| vec![low, high]);
        let reference = self.reference.iter().map(|reference| reference.value);
        let values = self.rows.iter().filter_map(|row| row.value);
        let all = values.chain(reference).chain(ends).map(Some).filter_map(known);
        extent(all).unwrap_or((0.0, 1.0))
    }

    pub(super) fn paint(&self, width: f64, language: &Language, dress: Dress) -> Canvas {
        let wide = width >= WIDE_FROM;
        let words: Vec<Block> = self.rows.iter().map(|row| row.words(width * 0.3, language)).collect();
        let names = self.rows.iter().map(|row| (row.label.as_str(), row.bold));
        let label = label_column(names, 250.0, width);
        let x0 = if wide { label + 24.0 } else { 7.0 };
        let x1 = width - words.iter().map(Block::width).fold(0.0, f64::max) - 14.0;
        let x = Scale::new(self.domain(), (x0, x1));
        let heading = self.heading(width * 0.6);
        let header = heading.height();
        let plan = RowPlan {
            wide,
            label,
            top: header + if heading.is_empty() { 4.0 } else { 8.0 },
            least: 34.0,
            mark: 16.0,
        };
        let needs = self.rows.iter().zip(&words).map(|(row, block)| RowNeed {
            beside: block.height(),
            ..RowNeed::new(&row.label, row.bold)
        });
        let rows = Rows::lay(&plan, needs);
        let mut canvas = Canvas::new(width, rows.bottom + 4.0, dress);
        for place in &rows.list {
            canvas.line(Ink::Row, (x0, place.y), (x1, place.y));
        }
        if let Some(value) = self.reference.as_ref().and_then(|r| known(Some(r.value))) {
            let at = x.at(value);
            draw_reference(&canvas, at, &rows, wide, header + 4.0);
            canvas.write(&heading.at(at, 0.0, Align::Middle).within(0.0, width));
        }
        rows.draw_labels(&mut canvas);
        for ((row, block), place) in self.rows.iter().zip(&words).zip(&rows.list) {
            draw_dot(&canvas, &x, row, place);
            canvas.write(&block.beside(x1 + 12.0, place.y, Align::Start));
        }
        canvas
    }

    /// The words over the reference line.
    fn heading(&self, width: f64) -> Block {
        let reference = self.reference.as_ref();
        let shown = reference.filter(|reference| known(Some(reference.value)).is_some());
        shown.map_or_else(Block::default, |reference| {
            Block::wrapped(&reference.label, Ink::Small, width)
        })
    }
}

impl DotRow {
    fn words(&self, width: f64, language: &Language) -> Block {
        let ink = if self.bold { Ink::Bold } else { Ink::Text };
        match known(self.value) {
            Some(_) => Block::wrapped(&self.text, ink, width),
            None => Block::wrapped(&no_data(language), Ink::Muted, width),
        }
    }
}

/// In the narrow form the line is drawn beside the marks only: names stand in between.
fn draw_reference(canvas: &Canvas, at: f64, rows: &Rows, wide: bool, header: f64) {
    if wide {
        canvas.line(Ink::TargetLine, (at, header), (at, rows.bottom));
        return;
    }
    for place in &rows.list {
        canvas.line(Ink::TargetLine, (at, place.y - 8.0), (at, place.y + 8.0));
    }
}

fn draw_dot(canvas: &Canvas, x: &Scale, row: &DotRow, place: &Row) {
    let Some(value) = known(row.value) else {
        return;
    };
    let ink = match row.style {
        DotStyle::Earlier => Ink::Earlier,
        DotStyle::Current => Ink::Current,
        DotStyle::Other => Ink::Neutral,
    };
    canvas.dot(ink, (x.at(value), place.y), 60);
}
