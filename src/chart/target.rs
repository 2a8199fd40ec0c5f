//! What a measure should be.

use serde::Serialize;

use super::axis::Scale;
use super::canvas::Canvas;
use super::ink::Ink;
use super::{Decimals, known};
use crate::vocabulary::language::Language;

/// What a measure should be.
#[derive(Clone, Copy, Debug, PartialEq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Nothing in particular.
    #[default]
    None,
    /// This value.
    Line(f64),
    /// Between these two values.
    Band(f64, f64),
}

impl Target {
    /// The values that must lie in the drawing.
    pub(super) fn values(self) -> Vec<f64> {
        let values = match self {
            Self::None => Vec::new(),
            Self::Line(value) => vec![value],
            Self::Band(low, high) => vec![low.min(high), low.max(high)],
        };
        values.into_iter().filter_map(|value| known(Some(value))).collect()
    }

    /// The target in figures.
    pub(super) fn words(self, decimals: Decimals, language: &Language) -> String {
        let figures: Vec<String> = self
            .values()
            .into_iter()
            .map(|value| decimals.write(value, language))
            .collect();
        figures.join("–")
    }

    /// Draws the target across the drawing.
    pub(super) fn draw(self, canvas: &Canvas, y: &Scale, (left, right): (f64, f64)) {
        match self.values().as_slice() {
            [value] => canvas.line(Ink::TargetLine, (left, y.at(*value)), (right, y.at(*value))),
            [low, high] => {
                canvas.bar(Ink::TargetBand, (left, y.at(*high)), (right, y.at(*low)));
            }
            _ => {}
        }
    }
}

/// A labelled value that a measure should not pass.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Threshold {
    /// Where it is.
    pub value: f64,
    /// What it is called.
    pub label: String,
}
