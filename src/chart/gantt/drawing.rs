//! Drawing a Gantt chart.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::time::{Tick, Time};
use super::{Fill, Gantt, GanttLane, GanttRow, NO_DATES};
use crate::chart::WIDE_FROM;
use crate::chart::canvas::Canvas;
use crate::chart::dress::Dress;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Block, GAP, Placed};
use crate::vocabulary::date::short_date;

/// The room that words beside a bar need at least; else they stand above it.
const BESIDE: f64 = 200.0;
/// The height of the plan under a bar, and its distance from it.
const BASELINE: (f64, f64) = (5.0, 3.0);

/// What all rows share.
struct Frame {
    wide: bool,
    width: f64,
    time: Option<Time>,
    today: Option<Date>,
}

/// A row at its place.
struct Place<'a> {
    row: &'a GanttRow,
    /// The height at which its bar stands.
    y: f64,
    /// The left and the right edge of its bar.
    span: Option<(f64, f64)>,
    words: Vec<Placed>,
    side: Side,
}

/// Where the words of a row stand.
#[derive(Clone, Copy, PartialEq)]
enum Side {
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

/// The head of the drawing.
struct Head {
    today: Option<Placed>,
    years: Vec<Placed>,
    parts: Vec<Placed>,
    year_top: f64,
    part_top: f64,
    bottom: f64,
}

impl Gantt {
    pub(in crate::chart) fn paint(&self, width: f64, dress: Dress) -> Canvas {
        let time = self.days().map(|days| Time::new(days, self.today, width));
        let today = self.today.filter(|day| time.as_ref().is_some_and(|time| time.holds(*day)));
        let frame = Frame {
            wide: width >= WIDE_FROM,
            width,
            time,
            today,
        };
        let ticks = frame.time.as_ref().map(Time::ticks).unwrap_or_default();
        let head = frame.head(&ticks);
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
        for band in &bands {
            canvas.bar(Ink::Lane, (0.0, band.top), (width, band.bottom));
        }
        let line = head.today.as_ref().map(|today| today.area().bottom + 1.0);
        if let Some((x, top)) = frame.now().zip(line) {
            canvas.line(Ink::Today, (x, top), (x, bottom + 4.0));
        }
        if frame.wide {
            draw_dependencies(&canvas, &places);
        }
        for place in &places {
            frame.draw_bar(&canvas, place);
        }
        write_all(&mut canvas, &head, &bands, &places);
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

impl Frame {
    /// Where today ends.
    fn now(&self) -> Option<f64> {
        Some(self.time.as_ref()?.end(self.today?))
    }

    fn head(&self, ticks: &[Tick]) -> Head {
        let today = self.today.zip(self.now()).map(|(day, x)| {
            let block = Block::line(&format!("Today {}", short_date(day)), Ink::Bold);
            block.at(x, 0.0, Align::Middle).within(0.0, self.width).halo()
        });
        let beside = |tick: &Tick, words: &str, ink| Block::line(words, ink).at(tick.x + 4.0, 0.0, Align::Start).halo();
        // Years that begin in the drawing come first: where there is no room, the one before gives way.
        let (begun, before): (Vec<&Tick>, Vec<&Tick>) = ticks.iter().partition(|tick| tick.begins_year);
        let mut years: Vec<Placed> = Vec::new();
        for tick in begun.into_iter().chain(before) {
            if let Some(year) = &tick.year {
                let placed = beside(tick, year, Ink::Bold);
                let area = placed.area();
                if area.right <= self.width && !years.iter().any(|other| other.area().meets(&area, GAP)) {
                    years.push(placed);
                }
            }
        }
        let parts: Vec<Placed> = ticks
            .iter()
            .map(|tick| beside(tick, &tick.part, Ink::Small))
            .filter(|placed| placed.area().right <= self.width)
            .collect();
        let meets = |today: &Placed| years.iter().any(|year| year.area().meets(&today.area(), GAP));
        let year_top = if today.as_ref().is_some_and(meets) { 18.0 } else { 0.0 };
        let part_top = year_top + 17.0;
        let has_parts = parts.iter().any(|placed| !placed.block.is_empty());
        let bottom = match (ticks.is_empty(), has_parts) {
            (true, _) => 0.0,
            (_, true) => part_top + 19.0,
            _ => part_top + 5.0,
        };
        Head {
            today,
            years,
            parts,
            year_top,
            part_top,
            bottom,
        }
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

    /// A row whose upper edge is at `top`, and its lower edge.
    fn place<'a>(&self, row: &'a GanttRow, top: f64) -> (Place<'a>, f64) {
        let ink = if row.critical { Ink::Bold } else { Ink::Text };
        let whole = self.whole(row);
        let span = row.days().and_then(|days| {
            let spot = || self.spot(days).map(|x| (x, x));
            if row.milestone { spot() } else { self.reach(days) }
        });
        let note = match (whole, row.note.as_str()) {
            (None, "") => NO_DATES.to_owned(),
            (None, note) => format!("{NO_DATES}, {note}"),
            (_, note) => note.to_owned(),
        };
        let words = Words {
            label: &row.label,
            note: &note,
            ink,
        };
        let (side, x, room) = self.side(whole, words.width());
        let align = if side == Side::Left { Align::End } else { Align::Start };
        let (words, height) = words.lay(x, room, align);
        let half = self.half(row);
        let below = if row.baseline().is_some() && !row.milestone { BASELINE.0 + BASELINE.1 } else { 0.0 };
        let (y, text, bottom) = if side == Side::Above {
            let text = top + 5.0;
            let y = text + height + 3.0 + half;
            (y, text, if whole.is_some() { y + half + below + 5.0 } else { text + height + 5.0 })
        } else {
            let least = (height + 6.0).max(26.0);
            let y = top + least / 2.0;
            (y, y - height / 2.0, (top + least).max(y + half + below + 4.0))
        };
        let down = |mut placed: Placed| {
            placed.top += text;
            placed.within(0.0, self.width).halo()
        };
        let words = words.into_iter().map(down).collect();
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
        let above = (Side::Above, left.min(self.width - width).max(0.0), self.width);
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

/// The words of a row.
struct Words<'a> {
    label: &'a str,
    note: &'a str,
    ink: Ink,
}

impl Words<'_> {
    fn blocks(&self) -> (Block, Block) {
        (Block::line(self.label, self.ink), Block::line(self.note, Ink::Small))
    }

    /// The width on one line.
    fn width(&self) -> f64 {
        let (label, note) = self.blocks();
        label.width() + note.width() + if note.is_empty() { 0.0 } else { GAP }
    }

    /// The words from their upper edge at zero, on one line where there is room; and their height.
    fn lay(&self, x: f64, room: f64, align: Align) -> (Vec<Placed>, f64) {
        let (label, note) = self.blocks();
        if self.width() > room {
            let block = Block::wrapped(self.label, self.ink, room).then(self.note, Ink::Small, room);
            let height = block.height();
            return (vec![block.at(x, 0.0, align)], height);
        }
        let height = label.height().max(note.height());
        let (label_x, note_x) = match align {
            Align::End if note.is_empty() => (x, x),
            Align::End => (x - note.width() - GAP, x),
            _ => (x, x + label.width() + GAP),
        };
        // A pixel brings the small letters to the line of the others.
        (vec![label.at(label_x, 0.0, align), note.at(note_x, 1.0, align)], height)
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

/// Stepped lines between rows that everything waits for.
fn draw_dependencies(canvas: &Canvas, places: &[Place]) {
    let critical = places.iter().filter(|place| place.row.critical);
    let by_id: BTreeMap<&str, &Place> = critical.map(|place| (place.row.id.as_str(), place)).collect();
    for to in by_id.values() {
        for from in to.row.after.iter().filter_map(|id| by_id.get(id.as_str())) {
            if let (Some((_, end)), Some((start, _))) = (from.span, to.span) {
                let clear = to.side == Side::Left && from.side != Side::Right;
                canvas.path(Ink::Depends, route((end, from.y), (start, to.y), clear));
            }
        }
    }
}

/// The corners of a stepped line from the end of one bar to the start of another; `late` lets it
/// turn shortly before the second instead of shortly after the first.
fn route((x, y): (f64, f64), (to_x, to_y): (f64, f64), late: bool) -> Vec<(f64, f64)> {
    if to_x >= x {
        let turn = match late {
            _ if to_x - x < 12.0 => f64::midpoint(x, to_x),
            true => to_x - 4.0,
            false => x + 4.0,
        };
        return vec![(x, y), (turn, y), (turn, to_y), (to_x, to_y)];
    }
    let between = if to_y > y { to_y - 11.0 } else { to_y + 11.0 };
    let (out, back) = (x + 4.0, (to_x - 4.0).max(0.0));
    vec![(x, y), (out, y), (out, between), (back, between), (back, to_y), (to_x, to_y)]
}

fn write_all(canvas: &mut Canvas, head: &Head, bands: &[Band], places: &[Place]) {
    for (list, top) in [(&head.years, head.year_top), (&head.parts, head.part_top)] {
        for placed in list {
            let mut placed = placed.clone();
            placed.top = top;
            canvas.write(&placed);
        }
    }
    for band in bands {
        canvas.write(&band.name.at(8.0, band.top + 3.0, Align::Start));
    }
    for placed in places.iter().flat_map(|place| &place.words) {
        canvas.write(placed);
    }
    if let Some(today) = &head.today {
        canvas.write(today);
    }
}
