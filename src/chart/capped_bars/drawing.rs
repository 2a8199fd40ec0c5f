//! Drawing bars against caps.

use super::{CappedBars, CappedRow};
use crate::chart::axis::{Periods, Scale, extent};
use crate::chart::canvas::Canvas;
use crate::chart::dress::Dress;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Area, Block, GAP};
use crate::chart::rows::label_column;
use crate::chart::table::no_data;
use crate::chart::{WIDE_FROM, count, known};
use crate::vocabulary::language::Language;

/// The height of the whole scale, and the room above bars for a mark and a value.
const BODY: f64 = 84.0;
const CROWN: f64 = 26.0;
/// From so many strips on the periods are written above them too.
const MANY: usize = 6;

/// What all strips share.
struct Frame {
    left: f64,
    right: f64,
    xs: Vec<f64>,
    /// Half the width of a bar.
    half: f64,
    domain: (f64, f64),
}

/// A strip at its place.
struct Strip<'a> {
    row: &'a CappedRow,
    name: Block,
    name_top: f64,
    y: Scale,
    foot: f64,
}

impl CappedBars {
    pub(in crate::chart) fn paint(&self, width: f64, language: &Language, dress: Dress) -> Canvas {
        let wide = width >= WIDE_FROM;
        let names = self.rows.iter().map(|row| (row.label.as_str(), true));
        let column = label_column(names, 190.0, width);
        let frame = self.frame(width, if wide { column + 20.0 } else { 0.0 }, language);
        let labels: Vec<&str> = self.periods.iter().map(String::as_str).collect();
        let periods = Periods::centred(&labels, &frame.xs, (frame.left, width));
        let above = self.rows.len() >= MANY;
        let mut top = if above { periods.height + 6.0 } else { 0.0 };
        let mut strips = Vec::new();
        for row in &self.rows {
            let strip = Strip::new(row, &frame, column, wide, top);
            top = strip.foot + 10.0;
            strips.push(strip);
        }
        let mut canvas = Canvas::new(width, top + periods.height + 2.0, dress);
        if above {
            periods.draw(&mut canvas, 0.0);
        }
        periods.draw(&mut canvas, top - 4.0);
        for strip in &strips {
            let place = strip.name.at(0.0, strip.name_top, Align::Start);
            canvas.write(&place);
            self.draw(&mut canvas, &frame, strip, language);
        }
        canvas
    }

    fn frame(&self, width: f64, left: f64, language: &Language) -> Frame {
        let caps = self.rows.iter().filter_map(|row| self.cap(row, language));
        let side = caps.map(|(_, block)| block.width() + GAP).fold(0.0, f64::max);
        let right = width - side;
        let pitch = (right - left) / count(self.periods.len().max(1));
        let periods = 0..self.periods.len();
        let values = self.rows.iter().flat_map(|row| {
            let values = periods.clone().filter_map(|period| row.value(period));
            values.chain(known(row.cap))
        });
        let (low, high) = extent(values.chain([0.0])).unwrap_or((0.0, 1.0));
        Frame {
            left,
            right,
            xs: periods
                .clone()
                .map(|index| left + (count(index) + 0.5) * pitch)
                .collect(),
            half: (pitch * 0.36).clamp(0.5, 24.0),
            domain: if high > low { (low, high) } else { (0.0, 1.0) },
        }
    }

    /// The cap of a strip, and its value in words.
    fn cap(&self, row: &CappedRow, language: &Language) -> Option<(f64, Block)> {
        let cap = known(row.cap)?;
        Some((cap, Block::line(&self.decimals.write(cap, language), Ink::Text)))
    }

    fn draw(&self, canvas: &mut Canvas, frame: &Frame, strip: &Strip, language: &Language) {
        let y = &strip.y;
        let zero = y.at(0.0);
        let bars: Vec<(usize, f64, f64)> = frame
            .xs
            .iter()
            .enumerate()
            .filter_map(|(index, x)| Some((index, *x, strip.row.value(index)?)))
            .collect();
        for (index, x, value) in &bars {
            self.draw_bar(canvas, frame, strip.row, (*index, *x, *value), y);
        }
        canvas.line(Ink::Axis, (frame.left, zero), (frame.right, zero));
        if let Some((cap, block)) = self.cap(strip.row, language) {
            let at = y.at(cap);
            canvas.line(Ink::TargetLine, (frame.left, at), (frame.right, at));
            canvas.write(&block.beside(canvas.width(), at, Align::End));
        }
        if bars.is_empty() {
            let block = Block::line(&no_data(language), Ink::Small);
            canvas.write_first([block.above(frame.left + GAP, zero - 4.0, Align::Start).halo()]);
        }
        for (_, x, value) in bars.iter().filter(|(.., value)| strip.row.is_over(*value)) {
            let top = y.at(value.max(0.0)) - 3.0;
            canvas.wedge(Ink::Point, (*x, top), 5.0);
            canvas.reserve(Area::around(*x, top - 2.5, 2.5));
        }
        self.write_values(canvas, frame, strip, &bars, language);
    }

    fn draw_bar(
        &self,
        canvas: &Canvas,
        frame: &Frame,
        row: &CappedRow,
        (index, x, value): (usize, f64, f64),
        y: &Scale,
    ) {
        let ink = match (row.is_over(value), self.is_plan(index)) {
            (true, false) => Ink::Off,
            (true, true) => Ink::OffForeseen,
            (false, false) => Ink::Solid,
            (false, true) => Ink::Outlined,
        };
        let zero = y.at(0.0);
        // Also a zero is seen: only what nobody knows leaves a gap.
        let end = match y.at(value) {
            end if value < 0.0 => end.max(zero + 1.5),
            end => end.min(zero - 1.5),
        };
        canvas.bar(ink, (x - frame.half, zero), (x + frame.half, end));
    }

    /// The values where there is room: those above the cap first, the largest before the others.
    fn write_values(
        &self,
        canvas: &mut Canvas,
        frame: &Frame,
        strip: &Strip,
        bars: &[(usize, f64, f64)],
        language: &Language,
    ) {
        let y = &strip.y;
        // Many zeros beside other values would drown them; their bars are seen as a line.
        let some = bars.iter().any(|(.., value)| *value != 0.0);
        let mut order: Vec<_> = bars.iter().filter(|(.., value)| *value != 0.0 || !some).collect();
        order.sort_by(|(_, _, a), (_, _, b)| {
            let over = |value: f64| strip.row.is_over(value);
            over(*b).cmp(&over(*a)).then(b.total_cmp(a))
        });
        let cap = known(strip.row.cap).map(|cap| y.at(cap));
        for (_, x, value) in order {
            let over = strip.row.is_over(*value);
            let ink = if over { Ink::Bold } else { Ink::Small };
            let block = Block::line(&self.decimals.write(*value, language), ink);
            let bar = y.at(*value);
            let place = if *value < 0.0 {
                block.at(*x, bar + 2.0, Align::Middle)
            } else {
                block.above(
                    *x,
                    bar.min(y.at(0.0) - 1.5) - if over { 9.0 } else { 1.0 },
                    Align::Middle,
                )
            };
            // Where the line of the cap would strike a value out, the value stands above the line.
            let place = match cap.filter(|cap| *value > 0.0 && !over && struck(&place.area(), *cap)) {
                Some(cap) => block.above(*x, cap - 1.0, Align::Middle),
                None => place,
            };
            let place = place.within(frame.left, frame.right);
            let area = place.area();
            let hides = |(_, other, height): &(usize, f64, f64)| {
                let bar = Area {
                    left: other - frame.half,
                    top: y.at(height.max(0.0)),
                    right: other + frame.half,
                    bottom: y.at(height.min(0.0)),
                };
                (other - x).abs() > 0.1 && bar.meets(&area, 0.0)
            };
            if !bars.iter().any(hides) {
                canvas.write_first([place.halo()]);
            }
        }
    }
}

/// Whether a line at a height runs through a text.
fn struck(area: &Area, at: f64) -> bool {
    area.top < at && at < area.bottom
}

impl<'a> Strip<'a> {
    /// A strip as high as its own bars and cap need on the scale of all.
    fn new(row: &'a CappedRow, frame: &Frame, column: f64, wide: bool, top: f64) -> Self {
        let name = Block::wrapped(&row.label, Ink::Bold, column);
        let values = (0..frame.xs.len()).filter_map(|period| row.value(period));
        let (low, high) = extent(values.chain(known(row.cap)).chain([0.0])).unwrap_or((0.0, 0.0));
        let (least, most) = frame.domain;
        let pixels = BODY / (most - least);
        let (up, down) = ((high * pixels).max(16.0), -low * pixels);
        let (name_top, bars) = if wide {
            let bars = (top + CROWN).max(top + name.height() - up);
            (bars + up - name.height(), bars)
        } else {
            (
                top + 4.0,
                top + name.height() + if high > 0.0 { CROWN + 4.0 } else { 12.0 },
            )
        };
        let zero = bars + up;
        Self {
            row,
            name,
            name_top,
            // The scale of all, moved so that its zero stands at that of the strip.
            y: Scale::new(frame.domain, (zero - least * pixels, zero - most * pixels)),
            foot: zero + if low < 0.0 { down + 18.0 } else { 0.0 },
        }
    }
}
