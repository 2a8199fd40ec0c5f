//! Drawing stacked bars.

use super::{Segment, StackActual, StackPeriod, StackSeries, StackedBars};
use crate::chart::axis::{self, Periods, Scale, extent, worded};
use crate::chart::canvas::Canvas;
use crate::chart::dress::Dress;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Area, Block, GAP, Placed, spread};
use crate::chart::table::{named, no_data};
use crate::chart::{WIDE_FROM, count, known};
use crate::vocabulary::language::Language;

/// Where bars stand.
struct Plot {
    wide: bool,
    xs: Vec<f64>,
    /// Half the width of a bar.
    half: f64,
    /// The room between two bars.
    between: f64,
    y: Scale,
    top: f64,
    bottom: f64,
    right: f64,
}

impl StackedBars {
    pub(in crate::chart) fn paint(&self, width: f64, language: &Language, dress: Dress) -> Canvas {
        let wide = width >= WIDE_FROM;
        let names: Vec<Block> = self.series.iter().map(|s| s.block(wide, width, language)).collect();
        let (domain, ticks) = self.domain();
        let ticks = worded(&ticks, language);
        let left = axis::widest(&ticks) + GAP;
        let side = names.iter().map(Block::width).fold(0.0, f64::max);
        let right = if wide { width - side - 22.0 } else { width };
        let pitch = (right - left) / count(self.periods.len().max(1));
        let xs: Vec<f64> = (0..self.periods.len())
            .map(|index| left + (count(index) + 0.5) * pitch)
            .collect();
        let half = (pitch * 0.3).min(if wide { 32.0 } else { 19.0 });
        let labels: Vec<&str> = self.periods.iter().map(|p| p.label.as_str()).collect();
        let periods = Periods::centred(&labels, &xs, (0.0, width));
        let (top, body): (f64, f64) = (26.0, if wide { 262.0 } else { 170.0 });
        let names_height: f64 = names.iter().map(|block| block.height() + 4.0).sum();
        let bottom = top + if wide { body.max(names_height) } else { body };
        let plot = Plot {
            wide,
            xs,
            half,
            between: pitch - 2.0 * half,
            y: Scale::new(domain, (bottom, top)),
            top,
            bottom,
            right,
        };
        // Totals of negative bars stand below them, and may need room there.
        let below = if domain.0 < 0.0 { 20.0 } else { 6.0 };
        let foot = bottom + below + periods.height;
        let legend = if wide { 0.0 } else { names_height + 12.0 };
        let mut canvas = Canvas::new(width, foot + 2.0 + legend, dress);
        axis::levels(&mut canvas, &plot.y, &ticks, (left, right));
        periods.draw(&mut canvas, bottom + below);
        self.write_names(&mut canvas, &names, &plot, foot + 10.0);
        self.draw_bars(&mut canvas, &plot, language);
        canvas
    }

    /// Names of the parts: beside the last bar, or in the narrow form as rows below the chart.
    fn write_names(&self, canvas: &mut Canvas, names: &[Block], plot: &Plot, foot: f64) {
        if !plot.wide {
            let mut top = foot;
            for (index, block) in names.iter().enumerate() {
                canvas.bar(Ink::series(index), (1.0, top + 3.0), (13.0, top + 15.0));
                canvas.write(&block.at(22.0, top, Align::Start));
                top += block.height() + 4.0;
            }
            return;
        }
        let segments = self.periods.last().map(|last| last.segments(names.len()));
        let segments = segments.unwrap_or_default();
        let middle = |index: usize| {
            let segment = segments.iter().find(|segment| segment.series == index);
            plot.y.at(segment.map_or(0.0, |s| f64::midpoint(s.from, s.to)))
        };
        // Equal wishes keep their order, so later series are listed first: they stand on top.
        let spans: Vec<(f64, f64)> = (0..names.len())
            .rev()
            .zip(names.iter().rev())
            .map(|(index, block)| (middle(index), block.height() + 4.0))
            .collect();
        let starts = spread(&spans, plot.top - 20.0, plot.bottom + 12.0);
        for (top, block) in starts.into_iter().zip(names.iter().rev()) {
            canvas.write(&block.at(plot.right + 14.0, top, Align::Start));
        }
    }

    fn draw_bars(&self, canvas: &mut Canvas, plot: &Plot, language: &Language) {
        let number = self.series.len();
        let mut bars = Vec::new();
        for (period, x) in self.periods.iter().zip(&plot.xs) {
            for segment in period.segments(number) {
                bars.push(draw_segment(canvas, plot, *x, &segment));
            }
            if let Some((value, _)) = period.shown_actual() {
                let (left, right) = plot.actual(*x);
                let (foot, end) = (plot.y.at(0.0), plot.y.at(value));
                canvas.bar(Ink::Solid, (left, foot), (right, end));
                canvas.reserve(Area {
                    left,
                    top: foot.min(end),
                    right,
                    bottom: foot.max(end),
                });
            }
        }
        for (period, x) in self.periods.iter().zip(&plot.xs) {
            self.write_total(canvas, plot, period, *x, language);
        }
        for (period, x) in self.periods.iter().zip(&plot.xs) {
            write_actual(canvas, plot, period, *x, &bars);
        }
        for (period, x) in self.periods.iter().zip(&plot.xs) {
            for segment in period.segments(number) {
                self.write_segment(canvas, plot, *x, &segment, language);
            }
        }
    }

    /// Whether the total of a period is the last, the largest or the smallest: the ones worth
    /// telling where not every total can be written.
    fn is_extreme(&self, period: &StackPeriod) -> bool {
        let total = |period: &StackPeriod| period.total(self.series.len());
        let range = extent(self.periods.iter().filter_map(total));
        let last = self.periods.last().is_some_and(|last| last == period);
        last || range.zip(total(period)).is_some_and(|((low, high), total)| {
            (total - low).abs() <= f64::EPSILON || (total - high).abs() <= f64::EPSILON
        })
    }

    fn write_total(&self, canvas: &mut Canvas, plot: &Plot, period: &StackPeriod, x: f64, language: &Language) {
        let segments = period.segments(self.series.len());
        let ends = segments.iter().map(|segment| segment.to).chain([0.0]);
        let (low, high) = extent(ends).unwrap_or((0.0, 0.0));
        let (words, ink) = match period.total(self.series.len()) {
            Some(total) => (self.decimals.write(total, language), Ink::Bold),
            None if segments.is_empty() => (no_data(language), Ink::Small),
            None => return,
        };
        let block = match ink {
            // Two short words under each other take less room between bars.
            Ink::Small => Block::wrapped(&words, ink, plot.pitch() - 2.0),
            _ => Block::line(&words, ink),
        };
        let crowded = plot.pitch() < 26.0 || block.width() > plot.pitch();
        if crowded && !self.is_extreme(period) {
            return;
        }
        let placed = if high <= 0.0 && low < 0.0 {
            block.at(x, plot.y.at(low) + 3.0, Align::Middle)
        } else {
            block.above(x, plot.y.at(high) - 4.0, Align::Middle)
        };
        canvas.write_first([placed.within(0.0, plot.right).halo()]);
    }

    fn write_segment(&self, canvas: &mut Canvas, plot: &Plot, x: f64, segment: &Segment, language: &Language) {
        let (a, b) = (plot.y.at(segment.from), plot.y.at(segment.to));
        let block = Block::line(&self.decimals.write(segment.value, language), Ink::Text);
        if (a - b).abs() >= 18.0 && block.width() + 6.0 <= plot.half * 2.0 {
            let middle = f64::midpoint(a, b);
            canvas.write_first([block.beside(x, middle, Align::Middle).halo()]);
        }
    }
}

impl StackSeries {
    fn block(&self, wide: bool, width: f64, language: &Language) -> Block {
        if wide {
            let block = Block::wrapped(&self.name, Ink::Bold, 168.0);
            return block.then(&self.note, Ink::Small, 168.0);
        }
        let words = if self.note.is_empty() {
            self.name.clone()
        } else {
            named(language, &self.name, &self.note)
        };
        Block::wrapped(&words, Ink::Text, width - 22.0)
    }
}

impl StackPeriod {
    fn shown_actual(&self) -> Option<(f64, &StackActual)> {
        let actual = self.actual.as_ref()?;
        Some((known(Some(actual.value))?, actual))
    }
}

impl Plot {
    /// The left and the right edge of the actual bar that belongs to the bar at `x`.
    fn actual(&self, x: f64) -> (f64, f64) {
        let thick = (self.between * 0.45).min(8.0);
        let right = x - self.half - (self.between * 0.25).min(4.0);
        (right - thick, right)
    }
}

fn draw_segment(canvas: &Canvas, plot: &Plot, x: f64, segment: &Segment) -> Area {
    let (a, b) = (plot.y.at(segment.from), plot.y.at(segment.to));
    // A hair of space keeps the outlines of neighbours apart.
    let hair = if (a - b).abs() > 4.0 { 1.5 } else { 0.0 };
    let a = if a > b { a - hair } else { a + hair };
    let (left, right) = (x - plot.half, x + plot.half);
    if (a - b).abs() > 0.05 {
        canvas.bar(Ink::series(segment.series), (left, a), (right, b));
    }
    Area {
        left,
        top: a.min(b),
        right,
        bottom: a.max(b),
    }
}

/// The words of an actual bar: near it where there is room, else as a note under the chart.
fn write_actual(canvas: &mut Canvas, plot: &Plot, period: &StackPeriod, x: f64, bars: &[Area]) {
    let Some((value, actual)) = period.shown_actual() else {
        return;
    };
    let (left, right) = plot.actual(x);
    let peak = plot.y.at(value.max(0.0)) - 4.0;
    let room = (canvas.width() * 0.3).max(90.0);
    let block = Block::wrapped(&actual.label, Ink::Bold, room).then(&actual.note, Ink::Small, room);
    let mut places: Vec<Placed> = Vec::new();
    let mut bottom = peak;
    while bottom - block.height() > plot.top - 20.0 {
        places.push(block.above(right, bottom, Align::End));
        places.push(block.above(f64::midpoint(left, right), bottom, Align::Middle));
        places.push(block.above(left, bottom, Align::Start));
        bottom -= 6.0;
    }
    let inside = |place: &Placed| place.area().left >= plot.left() && place.area().right <= plot.right;
    let places: Vec<Placed> = places.into_iter().filter(inside).map(Placed::halo).collect();
    let clear = |place: &&Placed| !bars.iter().any(|bar| bar.meets(&place.area(), 0.0));
    let written = canvas.write_first(places.iter().filter(clear).cloned());
    if !written {
        let words = format!("{}: {}, {}", period.label, actual.label, actual.note);
        canvas.note(&words, Ink::Small);
    }
}

impl Plot {
    /// The distance from one bar to the next.
    fn pitch(&self) -> f64 {
        self.between + 2.0 * self.half
    }

    /// The left edge of the plot.
    fn left(&self) -> f64 {
        self.xs.first().map_or(0.0, |x| x - self.half - self.between / 2.0)
    }
}
