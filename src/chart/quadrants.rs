//! Named points on two measures, with what each of the four corners means.

mod drawing;
mod ladder;

use serde::Serialize;

use super::axis::extent;
use super::key::{Key, Mark};
use super::table::{DataTable, no_data};
use super::{Decimals, counted, known};
use crate::vocabulary::language::Language;

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
    pub(super) fn lead(&self, language: &Language) -> String {
        let points = counted(language, "chart-points", self.points.len());
        let grid = language
            .message("chart-quadrants")
            .text("points", points)
            .text("across", self.across.as_str())
            .text("up", self.up.as_str())
            .string();
        let (Some(low), Some(high)) = (self.steps.first(), self.steps.last()) else {
            return grid;
        };
        let steps = language.message("chart-steps").text("low", low.as_str());
        format!("{grid} {}", steps.text("high", high.as_str()).string())
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new(&self.row_heading);
        table.numbers(&self.up);
        table.numbers(&self.across);
        table.words(&language.say("chart-quadrant"));
        let no_data = no_data(language);
        let with_steps = !self.steps.is_empty();
        if with_steps {
            table.words(&self.now);
            table.words(&self.wanted);
        }
        let value = |value| Decimals::default().cell(value, language);
        let step = |step| self.step(step).map_or(no_data.as_str(), |(_, words)| words).to_owned();
        for point in &self.points {
            let corner = self.corner(point).map_or(no_data.as_str(), String::as_str);
            let mut cells = vec![
                point.label.clone(),
                value(point.up),
                value(point.across),
                corner.to_owned(),
            ];
            if with_steps {
                cells.extend([step(point.now), step(point.wanted)]);
            }
            table.rows.push(cells);
        }
        table
    }

    pub(super) fn keys(&self) -> Vec<Key> {
        if self.steps.is_empty() {
            return Vec::new();
        }
        vec![Key::new(Mark::Current, &self.now), Key::new(Mark::Target, &self.wanted)]
    }

    /// Both values of a point, if it has both.
    fn place(point: &QuadrantPoint) -> Option<(f64, f64)> {
        Some((known(point.across)?, known(point.up)?))
    }

    /// What the corner that a point lies in means.
    fn corner(&self, point: &QuadrantPoint) -> Option<&String> {
        let (across, up) = Self::place(point)?;
        let index = usize::from(across >= self.middle) + if up >= self.middle { 0 } else { 2 };
        self.corners.get(index)
    }

    /// A step that exists, with its name.
    fn step(&self, step: Option<usize>) -> Option<(usize, &str)> {
        Some((step?, self.steps.get(step?)?.as_str()))
    }

    /// The range of both measures; it grows where a value lies outside it.
    fn domain(&self) -> (f64, f64) {
        let places = self.points.iter().filter_map(Self::place);
        let values = places.flat_map(|(across, up)| [across, up]);
        let own = [self.range.0, self.range.1, self.middle].map(Some);
        extent(values.chain(own.into_iter().filter_map(known))).unwrap_or((0.0, 1.0))
    }
}
