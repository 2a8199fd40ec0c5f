//! Drawing in pixels through plotters, with a memory of where text stands.

use std::cell::RefCell;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, ShapeStyle, TextStyle};

use super::backend::{FINE, LARGEST, Sheet, colour};
use super::dress::Dress;
use super::ink::Ink;
use super::labels::{Align, Area, Block, GAP, Placed};
use super::text;

type Plane = Cartesian2d<RangedCoordf64, RangedCoordf64>;

/// A drawing being made: pixels from the upper left corner.
pub(super) struct Canvas {
    area: DrawingArea<Sheet, Plane>,
    svg: Rc<RefCell<String>>,
    width: f64,
    height: f64,
    taken: Vec<Area>,
}

/// What names a drawing.
pub(super) struct Naming<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    /// A class beside `ch`, or nothing.
    pub(super) class: &'a str,
}

fn shape(ink: Ink) -> ShapeStyle {
    ShapeStyle {
        color: colour(ink, false).into(),
        filled: true,
        stroke_width: 1,
    }
}

impl Canvas {
    pub(super) fn new(width: f64, height: f64, dress: Dress) -> Self {
        let svg = Rc::new(RefCell::new(String::new()));
        let sheet = Sheet {
            svg: Rc::clone(&svg),
            dress,
        };
        let whole: DrawingArea<Sheet, Shift> = sheet.into_drawing_area();
        let side = f64::from(LARGEST / FINE);
        let pixels = Plane::new(0.0..side, 0.0..side, (0..LARGEST, 0..LARGEST));
        Self {
            area: whole.apply_coord_spec(pixels),
            svg,
            width,
            height,
            taken: Vec::new(),
        }
    }

    pub(super) fn width(&self) -> f64 {
        self.width
    }

    pub(super) fn height(&self) -> f64 {
        self.height
    }

    pub(super) fn line(&self, ink: Ink, from: (f64, f64), to: (f64, f64)) {
        self.path(ink, vec![from, to]);
    }

    // Drawing cannot fail: the sheet's error type is `Infallible`, and nobody else holds the sheet
    // while plotters borrows it. Hence the results below carry nothing.

    pub(super) fn path(&self, ink: Ink, points: Vec<(f64, f64)>) {
        let _ = self.area.draw(&PathElement::new(points, shape(ink)));
    }

    pub(super) fn polygon(&self, ink: Ink, corners: Vec<(f64, f64)>) {
        let _ = self.area.draw(&Polygon::new(corners, shape(ink)));
    }

    /// A rectangle between two opposite corners, in whichever order they come.
    pub(super) fn bar(&self, ink: Ink, a: (f64, f64), b: (f64, f64)) {
        let corners = [(a.0.min(b.0), a.1.min(b.1)), (a.0.max(b.0), a.1.max(b.1))];
        let _ = self.area.draw(&Rectangle::new(corners, shape(ink)));
    }

    /// A circle; its radius is given in tenths of a pixel.
    pub(super) fn dot(&self, ink: Ink, centre: (f64, f64), tenths: u32) {
        let _ = self.area.draw(&Circle::new(centre, tenths, shape(ink)));
    }

    pub(super) fn diamond(&self, ink: Ink, (x, y): (f64, f64), reach: f64) {
        let corners = vec![(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)];
        self.polygon(ink, corners);
    }

    /// A triangle that points upwards, by the middle of its lower edge.
    pub(super) fn wedge(&self, ink: Ink, (x, y): (f64, f64), size: f64) {
        let half = size * 0.6;
        self.polygon(ink, vec![(x - half, y), (x, y - size), (x + half, y)]);
    }

    /// The outline of a rectangle between two opposite corners.
    pub(super) fn frame(&self, ink: Ink, (left, top): (f64, f64), (right, bottom): (f64, f64)) {
        let corners = vec![(left, top), (right, top), (right, bottom), (left, bottom)];
        self.polygon(ink, corners);
    }

    /// A thin line through these points with a head at the last.
    pub(super) fn arrow(&self, points: &[(f64, f64)]) {
        let (Some(tip), Some(before)) = (points.last(), points.iter().nth_back(1)) else {
            return;
        };
        let (x, y) = (tip.0 - before.0, tip.1 - before.1);
        let length = x.hypot(y).max(0.1);
        let (x, y) = (x / length, y / length);
        let back = (tip.0 - 6.0 * x, tip.1 - 6.0 * y);
        let shaft = points.iter().take(points.len() - 1).copied();
        self.path(Ink::Zero, shaft.chain([back]).collect());
        let side = |way: f64| (back.0 - way * 3.5 * y, back.1 + way * 3.5 * x);
        self.polygon(Ink::Point, vec![*tip, side(1.0), side(-1.0)]);
    }

    /// Writes a block where it was placed; the place must be known to be free.
    pub(super) fn write(&mut self, placed: &Placed) {
        if placed.block.is_empty() {
            return;
        }
        self.taken.push(placed.area());
        let anchor = match placed.align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        let mut top = placed.top;
        for (line, ink) in placed.block.lines() {
            let size = ink.size() * f64::from(FINE);
            let font = FontDesc::new(FontFamily::SansSerif, size, FontStyle::Normal);
            let paint = colour(*ink, placed.halo);
            let style = TextStyle::from(font).color(&paint).pos(Pos::new(anchor, VPos::Bottom));
            let baseline = top + ink.line_height() / 2.0 + ink.size() * 0.33;
            let words = Text::new(line.as_str(), (placed.x, baseline), style);
            let _ = self.area.draw(&words);
            top += ink.line_height();
        }
    }

    /// Writes at the first of `places` that is inside the drawing and free; says whether one was.
    pub(super) fn write_first(&mut self, places: impl IntoIterator<Item = Placed>) -> bool {
        for place in places {
            if self.is_free(&place.area()) {
                self.write(&place);
                return true;
            }
        }
        false
    }

    pub(super) fn is_free(&self, area: &Area) -> bool {
        area.left >= 0.0
            && area.top >= 0.0
            && area.right <= self.width
            && area.bottom <= self.height
            && !self.taken.iter().any(|other| other.meets(area, GAP / 2.0))
    }

    /// Keeps text that is still to come away from a mark.
    pub(super) fn reserve(&mut self, area: Area) {
        self.taken.push(area);
    }

    /// A line of notes under everything else, for words that found no room in the drawing.
    pub(super) fn note(&mut self, words: &str, ink: Ink) {
        let block = Block::wrapped(words, ink, self.width);
        let top = self.height + 4.0;
        self.height = top + block.height();
        self.write(&block.at(0.0, top, Align::Start));
    }

    /// The whole `<svg>` element.
    pub(super) fn finish(self, naming: &Naming) -> String {
        let (id, class) = (text::escape(naming.id), naming.class);
        let (width, height) = (size(self.width), size(self.height));
        let space = if class.is_empty() { "" } else { " " };
        format!(
            "<svg class=\"ch{space}{class}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" role=\"img\" aria-labelledby=\"{id}t {id}d\">\
             <title id=\"{id}t\">{}</title><desc id=\"{id}d\">{}</desc>{}</svg>",
            text::escape(naming.title),
            text::escape(naming.description),
            self.svg.borrow(),
        )
    }

    /// The elements alone, for a drawing that another element frames.
    pub(super) fn body(self) -> String {
        self.svg.borrow().clone()
    }
}

/// A length with at most one decimal, never rounded down: a drawing must not lose its edge.
fn size(length: f64) -> String {
    let text = format!("{:.1}", (length * 10.0).ceil() / 10.0);
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}
