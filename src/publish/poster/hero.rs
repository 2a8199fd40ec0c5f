//! The figure that a poster is about, as large as the sheet is wide.

use super::ink::Ink;
use super::sheet::{LEFT, MEASURE};
use super::typeface::{Line, Setting, Weight};

/// Height of the hero figure below which nobody reads it from across a room.
pub const LEAST_HERO: f64 = 50.0;
/// The unit beside the hero figure, in parts of its size.
const UNIT: f64 = 0.62;

/// A figure that fills the width of the sheet.
pub struct Hero {
    number: String,
    unit: String,
    /// Height of its digits, in millimetres on A3.
    pub cap: f64,
}

impl Hero {
    /// As high as the sheet is wide enough for it, and not higher than `most`.
    #[must_use]
    pub fn of(text: &str, most: f64) -> Self {
        let (number, unit) = text.split_once('\u{a0}').unwrap_or((text, ""));
        let mut hero = Self {
            number: number.to_owned(),
            unit: unit.to_owned(),
            cap: most,
        };
        let right = |hero: &Self| {
            hero.lines(0.0)
                .iter()
                .filter_map(Line::ink)
                .map(|ink| ink.right)
                .fold(0.0, f64::max)
        };
        // All of it grows with its height.
        let wide = right(&hero) - LEFT;
        if wide > MEASURE {
            hero.cap *= MEASURE / wide;
        }
        hero
    }

    /// Whether it is read from across a room.
    #[must_use]
    pub fn is_high(&self) -> bool {
        self.cap >= LEAST_HERO - 0.01
    }

    /// Number and unit on one baseline.
    #[must_use]
    pub fn lines(&self, y: f64) -> Vec<Line> {
        let setting = Setting::of_cap(Weight::Semibold, self.cap, Ink::Strong);
        let setting = Setting {
            tracking: -0.035,
            ..setting
        };
        let number = Line::from_left(setting, &self.number, LEFT, y);
        let unit = Setting {
            size: setting.size * UNIT,
            tracking: -0.025,
            ..setting
        };
        let left = LEFT + number.ink_width() + setting.size * 0.105;
        let mut lines = vec![number];
        if !self.unit.is_empty() {
            lines.push(Line::from_left(unit, &self.unit, left, y));
        }
        lines
    }
}
