//! The sheet that a poster is laid out on, in millimetres of A3, and what may stand on it.

use super::code::Code;
use super::content::Part;
use super::ink::Ink;
use super::typeface::Frame;

/// Width of the sheet.
pub const WIDTH: f64 = 297.0;
/// Height of the sheet.
pub const HEIGHT: f64 = 420.0;
/// Bare paper on all sides.
pub const MARGIN: f64 = 18.0;
/// The left edge of everything.
pub const LEFT: f64 = MARGIN;
/// The right edge of everything.
pub const RIGHT: f64 = WIDTH - MARGIN;
/// What is between them.
pub const MEASURE: f64 = RIGHT - LEFT;
/// A sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Size {
    /// 210 by 297 mm.
    A4,
    /// 297 by 420 mm.
    A3,
}

impl Size {
    /// Both.
    pub const ALL: [Self; 2] = [Self::A4, Self::A3];

    /// As file names have it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }

    /// Width and height in millimetres.
    #[must_use]
    pub fn millimetres(self) -> [f64; 2] {
        match self {
            Self::A4 => [210.0, 297.0],
            Self::A3 => [WIDTH, HEIGHT],
        }
    }

    /// How many millimetres of the sheet one of the layout is.
    #[must_use]
    pub fn scale(self) -> f64 {
        let [width, _] = self.millimetres();
        width / WIDTH
    }

    /// The side of the code in millimetres of the layout: on A4 it is not made as small as the rest.
    #[must_use]
    pub fn code(self) -> f64 {
        match self {
            Self::A4 => 45.0 / self.scale(),
            Self::A3 => 60.0,
        }
    }
}

/// What a shape is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A line across the sheet.
    Rule,
    /// A bar.
    Bar,
    /// The line at zero.
    Axis,
    /// The arrow between bars.
    Arrow,
    /// A dash of the line that leads to the arrow.
    Dash,
}

/// A filled shape with straight edges.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What it is for.
    pub mark: Mark,
    /// Its corners.
    pub corners: Vec<[f64; 2]>,
    /// Its colour.
    pub ink: Ink,
}

impl Shape {
    /// A rectangle.
    #[must_use]
    pub fn rectangle(mark: Mark, frame: Frame, ink: Ink) -> Self {
        let Frame {
            left,
            top,
            right,
            bottom,
        } = frame;
        Self {
            mark,
            corners: vec![[left, top], [right, top], [right, bottom], [left, bottom]],
            ink,
        }
    }
}

/// The code at its place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedCode {
    /// The code.
    pub code: Code,
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Its side.
    pub side: f64,
}

/// Why a poster cannot be laid out.
#[derive(Clone, Debug, PartialEq)]
pub enum Misfit {
    /// So many lines, where there is room for only so many.
    Lines(Part, usize, usize),
    /// A word is wider than the sheet.
    Word(Part, String),
    /// A text of one line is wider than the sheet.
    Wide(Part),
    /// The hero figure would be only so high, in millimetres on A3.
    Hero(f64),
    /// All together is higher than the sheet by so many millimetres.
    Height(f64),
}
