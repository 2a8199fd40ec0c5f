//! One measure over time, the size of a word.

use serde::Serialize;

use super::axis::{Scale, extent};
use super::canvas::Canvas;
use super::course;
use super::dress::Dress;
use super::ink::Ink;
use super::labels::{Align, Block};
use super::line::LinePoint;
use super::table::{DataTable, no_data};
use super::target::Target;
use super::{Decimals, Width, counted, known};
use crate::vocabulary::language::Language;

/// One measure over time without words: 132 by 40, to stand beside its value.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Sparkline {
    /// The periods in order.
    pub points: Vec<LinePoint>,
    /// What the measure should be.
    pub target: Target,
    /// Names what the values are, for the table.
    pub value_heading: String,
    /// Names what the points are, for the table.
    pub period_heading: String,
    /// How values are written.
    pub decimals: Decimals,
}

const HEIGHT: f64 = 40.0;

impl Sparkline {
    pub(super) fn lead(&self, language: &Language) -> String {
        let periods = counted(language, "chart-periods", self.points.len());
        let target = self.target.words(self.decimals, language);
        if target.is_empty() {
            language.message("chart-sparkline").text("periods", periods).string()
        } else {
            let line = language.message("chart-sparkline-with-target").text("periods", periods);
            line.text("target", target).string()
        }
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new(&self.period_heading);
        table.numbers(&self.value_heading);
        for point in &self.points {
            let cell = self.decimals.cell(point.value, language);
            table.rows.push(vec![point.label.clone(), cell]);
        }
        table
    }

    /// Only a custom width changes the size: a sparkline belongs to the words beside it.
    pub(super) fn paint(&self, width: Width, language: &Language, dress: Dress) -> Canvas {
        let width = match width {
            Width::Custom(_) => width.pixels(),
            Width::Wide | Width::Narrow => 132.0,
        };
        let mut canvas = Canvas::new(width, HEIGHT, dress);
        let values = self.points.iter().filter_map(|point| known(point.value));
        let Some((low, high)) = extent(values.chain(self.target.values())) else {
            let block = Block::line(&no_data(language), Ink::Small);
            canvas.write(&block.beside(width, HEIGHT / 2.0, Align::End));
            return canvas;
        };
        let pad = (high - low) * 0.1;
        let y = Scale::new((low - pad, high + pad), (HEIGHT - 4.0, 4.0));
        self.target.draw(&canvas, &y, (0.0, width));
        let xs = course::places(self.points.len(), 4.0, width - 8.0);
        let spots: Vec<Option<(f64, f64)>> = self
            .points
            .iter()
            .zip(xs)
            .map(|(point, x)| known(point.value).map(|value| (x, y.at(value))))
            .collect();
        course::draw(&canvas, Ink::Spark, &spots, 20);
        if let Some(last) = spots.into_iter().flatten().next_back() {
            canvas.dot(Ink::Current, last, 40);
        } else {
            let block = Block::line(&no_data(language), Ink::Small);
            canvas.write(&block.beside(width, HEIGHT / 2.0, Align::End).halo());
        }
        canvas
    }
}
