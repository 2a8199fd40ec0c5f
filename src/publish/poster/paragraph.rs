//! Words in lines, at a place of the sheet.

use super::content::Part;
use super::fit::{Unfit, lines};
use super::sheet::{LEFT, MEASURE, Misfit};
use super::typeface::Setting;

/// How a paragraph is set.
pub struct Paragraph {
    /// Its letters.
    pub setting: Setting,
    /// Where its lines begin.
    pub left: f64,
    /// How wide they may be.
    pub width: f64,
    /// From line to line, in parts of the size.
    pub leading: f64,
    /// Most lines.
    pub most: usize,
}

impl Paragraph {
    /// As wide as the sheet.
    #[must_use]
    pub fn of(setting: Setting, most: usize) -> Self {
        Self {
            setting,
            left: LEFT,
            width: MEASURE,
            leading: 1.36,
            most,
        }
    }

    /// The lines of a text.
    ///
    /// # Errors
    /// What does not fit.
    pub fn broken(&self, part: Part, text: &str) -> Result<Vec<String>, Misfit> {
        lines(text, &self.setting, self.width, self.most).map_err(|unfit| match unfit {
            Unfit::Word(word) => Misfit::Word(part, word),
            Unfit::Lines(found) => Misfit::Lines(part, found, self.most),
        })
    }
}
