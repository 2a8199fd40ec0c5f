//! Words as shapes: which glyphs they are, how wide they run, and where their ink lies.
//!
//! SVG and PDF draw the very glyphs that were measured, so that nothing moves between them.

use std::sync::LazyLock;

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Direction, Face, ShapePlan, UnicodeBuffer, script};

use super::ink::Ink;
use crate::publish::fonts::{INTER_REGULAR, INTER_SEMIBOLD};

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For what is seen from afar.
    Semibold,
}

/// Height of a capital letter in parts of the size; both weights have the same.
pub const CAP: f64 = 2048.0 / 2816.0;

static REGULAR: LazyLock<Face<'static>> = LazyLock::new(|| face(INTER_REGULAR));
static SEMIBOLD: LazyLock<Face<'static>> = LazyLock::new(|| face(INTER_SEMIBOLD));

// Making a plan takes longer than following it. The scripts that the fonts have are all shaped alike.
static REGULAR_PLAN: LazyLock<ShapePlan> = LazyLock::new(|| plan(&REGULAR));
static SEMIBOLD_PLAN: LazyLock<ShapePlan> = LazyLock::new(|| plan(&SEMIBOLD));

fn plan(face: &Face<'static>) -> ShapePlan {
    ShapePlan::new(face, Direction::LeftToRight, Some(script::LATIN), None, &[])
}

fn face(bytes: &'static [u8]) -> Face<'static> {
    Face::from_slice(bytes, 0).unwrap_or_else(|| unreachable!("the fonts of the papers can be read"))
}

impl Weight {
    /// The bytes of the font.
    #[must_use]
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => INTER_REGULAR,
            Self::Semibold => INTER_SEMIBOLD,
        }
    }

    fn face(self) -> &'static Face<'static> {
        match self {
            Self::Regular => &REGULAR,
            Self::Semibold => &SEMIBOLD,
        }
    }

    fn plan(self) -> &'static ShapePlan {
        match self {
            Self::Regular => &REGULAR_PLAN,
            Self::Semibold => &SEMIBOLD_PLAN,
        }
    }

    /// Whether the font can show a character; blanks need no glyph.
    #[must_use]
    pub fn shows(self, letter: char) -> bool {
        letter == ' ' || self.face().glyph_index(letter).is_some_and(|glyph| glyph.0 != 0)
    }
}

/// A glyph in a run, in parts of the size.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// How far the next one stands from it.
    pub advance: f64,
    /// How far it is moved to the right.
    pub right: f64,
    /// How far it is moved upwards.
    pub up: f64,
    /// Where the letters that it shows begin in the text, in bytes.
    pub start: usize,
    /// Where they end.
    pub end: usize,
}

/// How words are set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// How heavy.
    pub weight: Weight,
    /// The size in millimetres.
    pub size: f64,
    /// What is added between letters, in parts of the size.
    pub tracking: f64,
    /// The colour.
    pub ink: Ink,
}

impl Setting {
    /// Letters whose capitals are so high, in millimetres.
    #[must_use]
    pub fn of_cap(weight: Weight, cap: f64, ink: Ink) -> Self {
        Self::of_size(weight, cap / CAP, ink)
    }

    /// Letters of so many millimetres.
    #[must_use]
    pub fn of_size(weight: Weight, size: f64, ink: Ink) -> Self {
        // Large letters stand closer.
        let tracking = match size {
            size if size > 40.0 => -0.035,
            size if size > 15.0 => -0.022,
            size if size > 8.0 => -0.012,
            _ => 0.0,
        };
        Self {
            weight,
            size,
            tracking,
            ink,
        }
    }

    /// How wide words run, in millimetres.
    #[must_use]
    pub fn width(&self, text: &str) -> f64 {
        run_width(&self.glyphs(text), self.tracking) * self.size
    }

    fn glyphs(&self, text: &str) -> Vec<Glyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let face = self.weight.face();
        let shaped = rustybuzz::shape_with_plan(face, self.weight.plan(), buffer);
        let em = f64::from(face.units_per_em());
        let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        let own = starts.clone();
        starts.push(text.len());
        starts.sort_unstable();
        starts.dedup();
        let end = |start: usize| starts.iter().copied().find(|next| *next > start).unwrap_or(text.len());
        let pairs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).zip(own);
        pairs
            .map(|((info, position), start)| Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or_default(),
                advance: if position.x_advance == 0 {
                    0.0
                } else {
                    f64::from(position.x_advance) / em + self.tracking
                },
                right: f64::from(position.x_offset) / em,
                up: f64::from(position.y_offset) / em,
                start,
                end: end(start),
            })
            .collect()
    }
}

/// What stands after the last letter belongs to nobody.
fn run_width(glyphs: &[Glyph], tracking: f64) -> f64 {
    let advances: f64 = glyphs.iter().map(|glyph| glyph.advance).sum();
    if glyphs.is_empty() { 0.0 } else { advances - tracking }
}

/// A rectangle in millimetres from the upper left corner of the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge.
    pub bottom: f64,
}

impl Frame {
    /// Both in one.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }
}

/// Words at their place.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The words.
    pub text: String,
    /// How they are set.
    pub setting: Setting,
    /// Where they begin, in millimetres from the left edge.
    pub x: f64,
    /// Where they stand, in millimetres from the upper edge.
    pub y: f64,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
    /// Where its ink would lie if the words began and stood at zero; `None` for blanks.
    extent: Option<Frame>,
}

impl Line {
    /// Words whose ink begins at `left`.
    #[must_use]
    pub fn from_left(setting: Setting, text: &str, left: f64, y: f64) -> Self {
        let mut line = Self {
            text: text.to_owned(),
            glyphs: setting.glyphs(text),
            setting,
            x: 0.0,
            y: 0.0,
            extent: None,
        };
        line.extent = line.measured();
        line.y = y;
        line.x = left - line.ink().map_or(0.0, |ink| ink.left);
        line
    }

    /// Words whose ink ends at `right`.
    #[must_use]
    pub fn to_right(setting: Setting, text: &str, right: f64, y: f64) -> Self {
        let mut line = Self::from_left(setting, text, 0.0, y);
        line.x += right - line.ink().map_or(0.0, |ink| ink.right);
        line
    }

    /// Words around `middle`.
    #[must_use]
    pub fn around(setting: Setting, text: &str, middle: f64, y: f64) -> Self {
        let mut line = Self::from_left(setting, text, 0.0, y);
        line.x += middle - line.ink().map_or(0.0, |ink| f64::midpoint(ink.left, ink.right));
        line
    }

    /// How wide the ink is.
    #[must_use]
    pub fn ink_width(&self) -> f64 {
        self.ink().map_or(0.0, |ink| ink.right - ink.left)
    }

    /// Each glyph with the place of its origin.
    pub fn placed(&self) -> impl Iterator<Item = (&Glyph, f64, f64)> {
        let mut x = self.x;
        self.glyphs.iter().map(move |glyph| {
            let place = (
                x + glyph.right * self.setting.size,
                self.y - glyph.up * self.setting.size,
            );
            x += glyph.advance * self.setting.size;
            (glyph, place.0, place.1)
        })
    }

    /// Where its ink lies; `None` for blanks.
    #[must_use]
    pub fn ink(&self) -> Option<Frame> {
        self.extent.map(|extent| Frame {
            left: extent.left + self.x,
            top: extent.top + self.y,
            right: extent.right + self.x,
            bottom: extent.bottom + self.y,
        })
    }

    /// Where its ink lies, as the outlines of its glyphs say: a layout asks more than once.
    fn measured(&self) -> Option<Frame> {
        let face = self.setting.weight.face();
        let scale = self.setting.size / f64::from(face.units_per_em());
        let of = |(glyph, x, y): (&Glyph, f64, f64)| {
            let box_of = face.glyph_bounding_box(GlyphId(glyph.id))?;
            Some(Frame {
                left: x + f64::from(box_of.x_min) * scale,
                top: y - f64::from(box_of.y_max) * scale,
                right: x + f64::from(box_of.x_max) * scale,
                bottom: y - f64::from(box_of.y_min) * scale,
            })
        };
        self.placed().filter_map(of).reduce(Frame::with)
    }

    /// Draws the outlines of all glyphs, in millimetres.
    pub fn outline(&self, pen: &mut dyn Pen) {
        let face = self.setting.weight.face();
        let scale = self.setting.size / f64::from(face.units_per_em());
        for (glyph, x, y) in self.placed() {
            face.outline_glyph(GlyphId(glyph.id), &mut Placed { pen, x, y, scale });
        }
    }
}

/// What draws outlines.
pub trait Pen {
    /// Begins a shape.
    fn begin(&mut self, to: [f64; 2]);
    /// A straight line.
    fn line(&mut self, to: [f64; 2]);
    /// A curve with two points that pull at it.
    fn curve(&mut self, first: [f64; 2], second: [f64; 2], to: [f64; 2]);
    /// Ends a shape.
    fn close(&mut self);
}

/// A glyph of the font at its place on the sheet, where upwards is less.
struct Placed<'a> {
    pen: &'a mut dyn Pen,
    x: f64,
    y: f64,
    scale: f64,
}

impl Placed<'_> {
    fn at(&self, x: f32, y: f32) -> [f64; 2] {
        [self.x + f64::from(x) * self.scale, self.y - f64::from(y) * self.scale]
    }
}

impl OutlineBuilder for Placed<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.pen.begin(self.at(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.pen.line(self.at(x, y));
    }

    // The fonts are of curves with two points; these would have one.
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.pen.curve(self.at(x1, y1), self.at(x1, y1), self.at(x, y));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.pen.curve(self.at(x1, y1), self.at(x2, y2), self.at(x, y));
    }

    fn close(&mut self) {
        self.pen.close();
    }
}
