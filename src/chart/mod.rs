//! Numbers in, SVG out.
//!
//! A chart is plain data: what to show, with names and notes as text. Nothing here knows what the
//! numbers mean. Each publication draws a chart at its own [`Width`]: text is never scaled, the
//! drawing is laid out anew. The [`DataTable`] under a chart and the description for readers who
//! cannot see it come from the same data through the same [`NumberFormat`].
//!
//! One file for each chart; `canvas`, `backend` and `ink` turn drawing into SVG, `text` and `labels`
//! keep words apart, `axis` and `rows` hold what several charts share.

#![allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "how numbers are written is one setting of a whole build, handed down by reference"
)]

mod axis;
mod backend;
mod canvas;
mod capped_bars;
mod course;
mod cumulative_flow;
mod dot_plot;
mod dress;
mod dumbbell;
mod flow;
mod gantt;
mod heat_map;
mod hierarchy;
mod ink;
mod key;
mod labels;
mod line;
mod quadrants;
mod ranked_bars;
mod rows;
mod sparkline;
mod stacked_bars;
mod table;
mod target;
mod text;
mod tornado;

#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::vocabulary::language::Language;

pub use capped_bars::{CappedBars, CappedRow};
pub use cumulative_flow::{CumulativeFlow, FlowActual, FlowMarker, FlowNames, FlowPoint};
pub use dot_plot::{DotPlot, DotRow, DotStyle, Reference};
pub use dress::{Dress, Palette};
pub use dumbbell::{Dumbbell, DumbbellRow, Level};
pub use flow::{Flow, FlowColumn, FlowNode};
pub use gantt::{Gantt, GanttLane, GanttRow, GanttState};
pub use heat_map::{HeatEntry, HeatMap};
pub use hierarchy::{Hierarchy, HierarchyBox};
pub use ink::Ink;
pub use key::{Key, Mark};
pub use line::{Line, LinePoint};
pub use quadrants::{QuadrantPoint, Quadrants};
pub use ranked_bars::{RankedBar, RankedBars, Tone};
pub use sparkline::Sparkline;
pub use stacked_bars::{StackActual, StackPeriod, StackSeries, StackedBars};
use table::no_data;
pub use table::{Column, DataTable};
pub use target::{Target, Threshold};
pub use tornado::{Tornado, TornadoNames, TornadoRow};

/// How wide a drawing is, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub enum Width {
    /// The reading column of a desk: 840.
    Wide,
    /// A phone: 328.
    Narrow,
    /// Any other width, such as a panel in a grid.
    Custom(f64),
}

impl Width {
    /// The width in pixels; what cannot be drawn becomes the nearest that can.
    #[must_use]
    pub fn pixels(self) -> f64 {
        match self {
            Self::Narrow => 328.0,
            Self::Custom(width) if width.is_finite() => width.clamp(100.0, 4000.0),
            Self::Wide | Self::Custom(_) => 840.0,
        }
    }
}

/// With how many decimals a chart writes its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Decimals {
    /// Always so many: 1.50.
    Exactly(usize),
    /// So many at most: 1.5.
    UpTo(usize),
}

impl Default for Decimals {
    fn default() -> Self {
        Self::UpTo(1)
    }
}

impl Decimals {
    /// `value` as text.
    #[must_use]
    pub fn write(self, value: f64, language: &Language) -> String {
        match self {
            Self::Exactly(places) => language.format().number(value, places),
            Self::UpTo(places) => language.format().shortest(value, places),
        }
    }

    /// `value` as text, with `+` in front of what is above zero.
    #[must_use]
    pub fn write_signed(self, value: f64, language: &Language) -> String {
        let text = self.write(value, language);
        let is_zero = !text.bytes().any(|b| b.is_ascii_digit() && b != b'0');
        if value > 0.0 && !is_zero {
            format!("+{text}")
        } else {
            text
        }
    }

    /// `value` as text, or the words for a value that nobody has.
    fn cell(self, value: Option<f64>, language: &Language) -> String {
        known(value).map_or_else(|| no_data(language), |value| self.write(value, language))
    }
}

/// A chart as data: what to draw, not how.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Chart {
    /// Earlier, current and target values of named rows on one scale.
    Dumbbell(Dumbbell),
    /// One measure over time.
    Line(Line),
    /// One measure over time, the size of a word.
    Sparkline(Sparkline),
    /// Parts of a whole over time.
    StackedBars(StackedBars),
    /// A running sum that starts below zero and may rise above it.
    CumulativeFlow(CumulativeFlow),
    /// What each assumption does to one result.
    Tornado(Tornado),
    /// Named values in order, from zero.
    RankedBars(RankedBars),
    /// Named values in order, on a scale without zero.
    DotPlot(DotPlot),
    /// Work over time in lanes.
    Gantt(Gantt),
    /// Bars by period against a cap.
    CappedBars(CappedBars),
    /// Points on two measures.
    Quadrants(Quadrants),
    /// Things on a grid of likelihood and weight.
    HeatMap(HeatMap),
    /// Boxes with lines to the one above each.
    Hierarchy(Hierarchy),
    /// Things in columns, with lines between them.
    Flow(Flow),
}

impl Chart {
    /// The whole `<svg>` element, painted by the classes of the page.
    ///
    /// `id` must be unique on the page, also between the widths of one chart.
    #[must_use]
    pub fn draw(&self, id: &str, title: &str, width: Width, language: &Language) -> String {
        self.draw_in(Dress::Classes, id, title, width, language)
    }

    /// The whole `<svg>` element in a dress of your choice.
    #[must_use]
    pub fn draw_in(&self, dress: Dress, id: &str, title: &str, width: Width, language: &Language) -> String {
        self.draw_described(dress, id, title, &self.describe(language), width, language)
    }

    /// The same for a chart whose [`describe`](Self::describe) is known already, since it is drawn in several widths.
    #[must_use]
    pub fn draw_described(
        &self,
        dress: Dress,
        id: &str,
        title: &str,
        description: &str,
        width: Width,
        language: &Language,
    ) -> String {
        self.paint(dress, width, language).finish(&canvas::Naming {
            id,
            title,
            description,
            class: if matches!(self, Self::Sparkline(_)) {
                "spark"
            } else {
                ""
            },
        })
    }

    /// How high the drawing is in this width, for papers on which room is scarce.
    #[must_use]
    pub fn height(&self, width: Width, language: &Language) -> f64 {
        self.paint(Dress::Classes, width, language).height()
    }

    fn paint(&self, dress: Dress, width: Width, language: &Language) -> canvas::Canvas {
        let pixels = width.pixels();
        match self {
            Self::Dumbbell(chart) => chart.paint(pixels, language, dress),
            Self::Line(chart) => chart.paint(pixels, language, dress),
            Self::Sparkline(chart) => chart.paint(width, language, dress),
            Self::StackedBars(chart) => chart.paint(pixels, language, dress),
            Self::CumulativeFlow(chart) => chart.paint(pixels, language, dress),
            Self::Tornado(chart) => chart.paint(pixels, language, dress),
            Self::RankedBars(chart) => chart.paint(pixels, language, dress),
            Self::DotPlot(chart) => chart.paint(pixels, language, dress),
            Self::Gantt(chart) => chart.paint(pixels, language, dress),
            Self::CappedBars(chart) => chart.paint(pixels, language, dress),
            Self::Quadrants(chart) => chart.paint(pixels, language, dress),
            Self::HeatMap(chart) => chart.paint(pixels, language, dress),
            Self::Hierarchy(chart) => chart.paint(pixels, dress),
            Self::Flow(chart) => chart.paint(pixels, dress),
        }
    }

    /// The chart in words: its type and its numbers.
    #[must_use]
    pub fn describe(&self, language: &Language) -> String {
        let lead = match self {
            Self::Dumbbell(chart) => chart.lead(language),
            Self::Line(chart) => chart.lead(language),
            Self::Sparkline(chart) => chart.lead(language),
            Self::StackedBars(chart) => chart.lead(language),
            Self::CumulativeFlow(chart) => chart.lead(language),
            Self::Tornado(chart) => chart.lead(language),
            Self::RankedBars(chart) => chart.lead(language),
            Self::DotPlot(chart) => chart.lead(language),
            Self::Gantt(chart) => chart.lead(language),
            Self::CappedBars(chart) => chart.lead(language),
            Self::Quadrants(chart) => chart.lead(language),
            Self::HeatMap(chart) => chart.lead(language),
            Self::Hierarchy(chart) => chart.lead(language),
            Self::Flow(chart) => chart.lead(language),
        };
        format!("{lead} {}", self.table(language).in_words(language))
            .trim_end()
            .to_owned()
    }

    /// The data of the chart as a table.
    #[must_use]
    pub fn table(&self, language: &Language) -> DataTable {
        match self {
            Self::Dumbbell(chart) => chart.table(language),
            Self::Line(chart) => chart.table(language),
            Self::Sparkline(chart) => chart.table(language),
            Self::StackedBars(chart) => chart.table(language),
            Self::CumulativeFlow(chart) => chart.table(language),
            Self::Tornado(chart) => chart.table(language),
            Self::RankedBars(chart) => chart.table(language),
            Self::DotPlot(chart) => chart.table(language),
            Self::Gantt(chart) => chart.table(language),
            Self::CappedBars(chart) => chart.table(language),
            Self::Quadrants(chart) => chart.table(language),
            Self::HeatMap(chart) => chart.table(language),
            Self::Hierarchy(chart) => chart.table(language),
            Self::Flow(chart) => chart.table(language),
        }
    }

    /// The entries of a legend; empty where the drawing labels its marks itself.
    #[must_use]
    pub fn keys(&self, language: &Language) -> Vec<Key> {
        match self {
            Self::Dumbbell(chart) => chart.keys(),
            Self::StackedBars(chart) => chart.keys(),
            Self::CumulativeFlow(chart) => chart.keys(),
            Self::Tornado(chart) => chart.keys(),
            Self::Gantt(chart) => chart.keys(),
            Self::CappedBars(chart) => chart.keys(language),
            Self::Quadrants(chart) => chart.keys(),
            Self::HeatMap(chart) => chart.keys(language),
            Self::Hierarchy(chart) => chart.keys(),
            Self::Flow(chart) => chart.keys(),
            Self::Line(_) | Self::Sparkline(_) | Self::RankedBars(_) | Self::DotPlot(_) => Vec::new(),
        }
    }
}

/// The least width at which charts take their wide form.
const WIDE_FROM: f64 = 600.0;

/// A value that can be drawn: present, finite, and small enough to be written on a page.
fn known(value: Option<f64>) -> Option<f64> {
    value.filter(|value| value.is_finite() && value.abs() <= 1e15)
}

/// A number of things as a number to reckon with.
fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}

/// `1 row`, `2 rows`: a number of things in words, by the message `chart-rows`.
fn counted(language: &Language, id: &str, things: usize) -> String {
    language.message(id).count("n", things).string()
}
