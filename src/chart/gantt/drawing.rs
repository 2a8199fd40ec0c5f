//! Drawing a Gantt chart.

use jiff::civil::Date;

use super::dependencies;
use super::head::Head;
use super::time::Time;
use super::words::Words;
use super::{Fill, Gantt, GanttLane, GanttRow, no_dates};
use crate::chart::WIDE_FROM;
use crate::chart::canvas::Canvas;
use crate::chart::dress::Dress;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Block, GAP, Placed};
use crate::vocabulary::language::Language;

/// The room that words beside a bar need at least; else they stand above it.
const BESIDE: f64 = 200.0;
/// The height of the plan under a bar, and its distance from it.
const BASELINE: (f64, f64) = (5.0, 3.0);

/// What all rows share.
struct Frame<'a> {
    language: &'a Language,
    wide: bool,
    width: f64,
    time: Option<Time>,
    today: Option<Date>,
}

/// A row at its place.
pub(super) struct Place<'a> {
    pub(super) row: &'a GanttRow,
    /// The height at which its bar stands.
    pub(super) y: f64,
    /// The left and the right edge of its bar.
    pub(super) span: Option<(f64, f64)>,
    words: Vec<Placed>,
    pub(super) side: Side,
}

/// Where the words of a row stand.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Side {
    Right,
    Left,
    Above,
}

/// A lane at its place.
struct Band {
    name: Block,
    top: f64,
    bottom: f64,
}

impl Gantt {
    pub(in crate::chart) fn paint(&self, width: f64, language: &Language, dress: Dress) -> Canvas {
        let time = self.days().map(|days| Time::new(days, self.today, width));
        let today = self
            .today
            .filter(|day| time.as_ref().is_some_and(|time| time.holds(*day)));
        let frame = Frame {
            language,
            wide: width >= WIDE_FROM,
            width,
            time,
            today,
        };
        let ticks = frame.time.as_ref().map(|time| time.ticks(language)).unwrap_or_default();
        let head = Head::new(&ticks, frame.today.zip(frame.now()), width, language);
        let (bands, places, bottom) = self.places(&frame, head.bottom);
        let mut canvas = Canvas::new(width, bottom + 6.0, dress);
        for tick in &ticks {
            let (ink, top) = if tick.begins_year {
                (Ink::Axis, head.year_top)
            } else {
                (Ink::Grid, head.part_top)
            };
            canvas.line(ink, (tick.x, top), (tick.x, bottom + 4.0));
        }
        if frame.wide {
            dependencies::draw(&canvas, &places);
        }
        // Bands lie over the lines between rows, so that no line runs through the name of a lane.
        for band in &bands {
            canvas.bar(Ink::Lane, (0.0, band.top), (width, band.bottom));
        }
        let line = head.today.as_ref().map(|today| today.area().bottom + 1.0);
        if let Some((x, top)) = frame.now().zip(line) {
            canvas.line(Ink::Today, (x, top), (x, bottom + 4.0));
        }
        for place in &places {
            frame.draw_bar(&canvas, place);
        }
        for words in places.iter().flat_map(|place| &place.words) {
            canvas.write(words);
        }
        head.write(&mut canvas);
        for band in &bands {
            let name = band.name.at(8.0, band.top + 3.0, Align::Start);
            let is_crossed = frame.now().is_some_and(|x| x <= name.area().right + 2.0);
            canvas.write(&if is_crossed { name.halo() } else { name });
        }
        canvas
    }

    fn places(&self, frame: &Frame, top: f64) -> (Vec<Band>, Vec<Place<'_>>, f64) {
        let (mut bands, mut places, mut top) = (Vec::new(), Vec::new(), top);
        for GanttLane { name, rows } in &self.lanes {
            let name = Block::wrapped(name, Ink::Bold, frame.width - 16.0);
            if !name.is_empty() {
                let bottom = top + 3.0 + name.height() + 6.0;
                bands.push(Band {
                    name,
                    top: top + 3.0,
                    bottom,
                });
                top = bottom + 3.0;
            }
            for row in rows {
                let (place, bottom) = frame.place(row, top);
                places.push(place);
                top = bottom;
            }
        }
        (bands, places, top)
    }
}

impl Frame<'_> {
    /// Where today ends.
    fn now(&self) -> Option<f64> {
        Some(self.time.as_ref()?.end(self.today?))
    }

    /// The left and the right edge of a stretch of days.
    fn reach(&self, (from, to): (Date, Date)) -> Option<(f64, f64)> {
        let time = self.time.as_ref()?;
        let (left, right) = (time.start(from), time.end(to));
        Some((left, right.max(left + 3.0).min(self.width.max(left))))
    }

    /// The middle of the day of a milestone, kept inside the drawing.
    fn spot(&self, days: (Date, Date)) -> Option<f64> {
        let (left, right) = self.reach((days.1, days.1))?;
        Some(f64::midpoint(left, right).clamp(9.0, self.width - 9.0))
    }

    /// The left and the right edge of everything drawn for a row.
    fn whole(&self, row: &GanttRow) -> Option<(f64, f64)> {
        let edges = |days| {
            if row.milestone {
                self.spot(days).map(|x| (x - 8.0, x + 8.0))
            } else {
                self.reach(days)
            }
        };
        let (left, right) = edges(row.days()?)?;
        let plan = row.baseline().and_then(edges).unwrap_or((left, right));
        Some((left.min(plan.0), right.max(plan.1)))
    }

    fn half(&self, row: &GanttRow) -> f64 {
        match (row.milestone, row.critical, self.wide) {
            (true, ..) => 8.0,
            (_, true, true) => 7.0,
            (_, true, false) => 6.0,
            _ => 4.0,
        }
    }

    /// The words of a row from their upper edge at zero, where they stand, and their height.
    fn words(&self, row: &GanttRow, whole: Option<(f64, f64)>) -> (Side, Vec<Placed>, f64) {
        let note = match (whole, row.note.as_str()) {
            (None, "") => no_dates(self.language),
            (None, note) => format!("{}, {note}", no_dates(self.language)),
            (_, note) => note.to_owned(),
        };
        let words = Words {
            label: &row.label,
            note: &note,
            ink: if row.critical { Ink::Bold } else { Ink::Text },
        };
        let (side, x, room) = self.side(whole, words.width());
        let align = if side == Side::Left { Align::End } else { Align::Start };
        let (mut words, height) = words.lay(x, room, align);
        let ends = words.iter().map(|placed| placed.area().right);
        let beyond = (ends.fold(0.0, f64::max) - self.width).max(0.0);
        for placed in &mut words {
            placed.x -= beyond;
        }
        (side, words, height)
    }

    /// A row whose upper edge is at `top`, and its lower edge.
    fn place<'a>(&self, row: &'a GanttRow, top: f64) -> (Place<'a>, f64) {
        let whole = self.whole(row);
        let span = row.days().and_then(|days| {
            let spot = || self.spot(days).map(|x| (x, x));
            if row.milestone { spot() } else { self.reach(days) }
        });
        let (side, mut words, height) = self.words(row, whole);
        let half = self.half(row);
        let has_plan = row.baseline().is_some() && !row.milestone;
        let below = half + if has_plan { BASELINE.0 + BASELINE.1 } else { 0.0 };
        let (y, text, bottom) = if side == Side::Above {
            let y = top + 5.0 + height + 3.0 + half;
            (y, top + 5.0, y + below + 5.0)
        } else {
            let least = (height + 6.0).max(26.0);
            let y = top + least / 2.0;
            (y, y - height / 2.0, (top + least).max(y + below + 4.0))
        };
        for placed in &mut words {
            placed.top += text;
            placed.halo = true;
        }
        let place = Place {
            row,
            y,
            span,
            words,
            side,
        };
        (place, bottom)
    }

    /// On which side of a bar words of this width stand, from where, and in what room.
    fn side(&self, whole: Option<(f64, f64)>, width: f64) -> (Side, f64, f64) {
        let Some((left, right)) = whole else {
            return (Side::Right, 8.0, self.width - 8.0);
        };
        let before = (Side::Left, left - GAP, left - GAP);
        let behind = (Side::Right, right + GAP, self.width - right - GAP);
        let above = (Side::Above, left, self.width);
        match () {
            () if !self.wide => above,
            () if width <= behind.2 => behind,
            () if width <= before.2 => before,
            () if behind.2.max(before.2) < BESIDE => above,
            () if behind.2 >= before.2 => behind,
            () => before,
        }
    }

    fn draw_bar(&self, canvas: &Canvas, place: &Place) {
        let (row, y, half) = (place.row, place.y, self.half(place.row));
        if row.milestone {
            if let Some(x) = row.baseline().and_then(|days| self.spot(days)) {
                canvas.diamond(Ink::OutlinedNeutral, (x, y), 5.0);
            }
            if let (Some((x, _)), Some((.., fill))) = (place.span, row.parts(self.today).first()) {
                canvas.diamond(ink(*fill, row.critical), (x, y), half);
            }
            return;
        }
        for (from, to, fill) in row.parts(self.today) {
            if let Some((left, right)) = self.reach((from, to)) {
                canvas.bar(ink(fill, row.critical), (left, y - half), (right, y + half));
            }
        }
        if let Some((left, right)) = row.baseline().and_then(|days| self.reach(days)) {
            let top = y + half + BASELINE.1;
            canvas.bar(Ink::OutlinedNeutral, (left, top), (right, top + BASELINE.0));
        }
    }
}

fn ink(fill: Fill, critical: bool) -> Ink {
    match (fill, critical) {
        (Fill::Solid, true) => Ink::Solid,
        (Fill::Solid, false) => Ink::Neutral,
        (Fill::Outlined, true) => Ink::Outlined,
        (Fill::Outlined, false) => Ink::OutlinedNeutral,
        (Fill::Hatched, true) => Ink::Foreseen,
        (Fill::Hatched, false) => Ink::ForeseenNeutral,
    }
}
