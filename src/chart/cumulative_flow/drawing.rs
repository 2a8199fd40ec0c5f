//! Drawing a cumulative flow.

use super::{CumulativeFlow, FlowPoint};
use crate::chart::axis::{self, Periods, Scale, extent, worded};
use crate::chart::canvas::Canvas;
use crate::chart::course::{beneath, crosses, places, runs};
use crate::chart::dress::Dress;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Area, Block, GAP, Placed, spread};
use crate::chart::{WIDE_FROM, count, known};
use crate::vocabulary::language::Language;

/// Beyond so many points only the highest and the lowest are labelled, and marks are small.
const MANY: usize = 24;

/// The frame of one drawing.
struct Plot {
    wide: bool,
    xs: Vec<f64>,
    y: Scale,
    top: f64,
    bottom: f64,
    left: f64,
    right: f64,
}

impl Plot {
    /// The pixel of a place between points; places beyond them are brought to the nearest edge.
    fn x(&self, position: f64) -> f64 {
        let (Some(first), Some(last)) = (self.xs.first(), self.xs.last()) else {
            return self.left;
        };
        let steps = count(self.xs.len().saturating_sub(1)).max(1.0);
        let share = known(Some(position)).unwrap_or(0.0) / steps;
        (first + share * (last - first)).clamp(self.left, self.right)
    }

    fn spots(&self, values: impl Iterator<Item = Option<f64>>) -> Vec<Option<(f64, f64)>> {
        let spots = self.xs.iter().zip(values);
        spots
            .map(|(x, value)| known(value).map(|value| (*x, self.y.at(value))))
            .collect()
    }
}

impl CumulativeFlow {
    pub(in crate::chart) fn paint(&self, width: f64, language: &Language, dress: Dress) -> Canvas {
        let wide = width >= WIDE_FROM;
        let (domain, ticks) = self.domain(if wide { 7 } else { 6 });
        let ticks = worded(&ticks, language);
        let left = axis::widest(&ticks) + GAP;
        let ends = self.end_blocks(wide, language);
        let side = ends.iter().map(|(_, block)| block.width()).fold(0.0, f64::max);
        let right = width - if wide { side + 20.0 } else { 12.0 };
        let xs = self.xs(left + if wide { 4.0 } else { 6.0 }, right);
        let labels: Vec<&str> = self.points.iter().map(|p| p.label.as_str()).collect();
        let periods = Periods::centred(&labels, &xs, (0.0, width));
        let heading = self.heading(width * 0.6);
        let top = 20.0 + heading.height();
        let side_height: f64 = ends.iter().map(|(_, block)| block.height() + 2.0).sum();
        let body = if wide { (side_height - 20.0).max(300.0) } else { 220.0 };
        let bottom = top + body;
        let plot = Plot {
            wide,
            xs,
            y: Scale::new(domain, (bottom, top)),
            top,
            bottom,
            left,
            right,
        };
        let mut canvas = Canvas::new(width, bottom + 14.0 + periods.height, dress);
        self.draw_areas(&canvas, &plot);
        axis::levels(&mut canvas, &plot.y, &ticks, (left, right));
        periods.draw(&mut canvas, bottom + 12.0);
        self.draw_course(&mut canvas, &plot);
        self.write_heading(&mut canvas, &plot, &heading);
        write_ends(&mut canvas, &plot, &ends);
        // A label on the zero line looks struck through.
        let zero = plot.y.at(0.0);
        canvas.reserve(Area {
            left,
            top: zero - 1.5,
            right,
            bottom: zero + 1.5,
        });
        self.write_actual(&mut canvas, &plot);
        self.write_values(&mut canvas, &plot, language);
        canvas
    }

    /// Where the points stand. An actual value before the first or after the last point gets room
    /// there, up to the length of one period.
    fn xs(&self, left: f64, right: f64) -> Vec<f64> {
        let steps = count(self.points.len().saturating_sub(1));
        let position = self.actual.as_ref().map(|actual| actual.position);
        let position = known(position).unwrap_or(0.0);
        let before = (-position).clamp(0.0, 1.0);
        let after = (position - steps).clamp(0.0, 1.0);
        let pitch = (right - left) / (steps + before + after).max(1.0);
        places(self.points.len(), left + before * pitch, right - after * pitch)
    }

    /// The words over the plot: what the marker means, or that there is none.
    fn heading(&self, width: f64) -> Block {
        match (&self.marker, &self.no_marker) {
            (Some(marker), _) => {
                Block::wrapped(&marker.label, Ink::Bold, width).then(&marker.sublabel, Ink::Small, width)
            }
            (None, Some(words)) => Block::wrapped(words, Ink::Bold, width),
            (None, None) => Block::default(),
        }
    }

    fn write_heading(&self, canvas: &mut Canvas, plot: &Plot, heading: &Block) {
        let Some(marker) = &self.marker else {
            canvas.write(&heading.at(plot.left, 0.0, Align::Start));
            return;
        };
        let (x, zero) = (plot.x(marker.position), plot.y.at(0.0));
        canvas.line(Ink::Lead, (x, heading.height() + 2.0), (x, zero));
        canvas.diamond(Ink::Point, (x, zero), 7.0);
        canvas.reserve(Area::around(x, zero, 8.0));
        let placed = heading.at(x, 0.0, Align::Middle).within(0.0, canvas.width());
        canvas.write(&placed.halo());
    }

    /// The value, the low and the high case at the last point that has them.
    fn end_blocks(&self, wide: bool, language: &Language) -> Vec<(f64, Block)> {
        let last = |pick: fn(&FlowPoint) -> Option<f64>| self.points.last().and_then(|point| known(pick(point)));
        let mut blocks = Vec::new();
        let note = |name: &str| if wide { name.to_owned() } else { String::new() };
        if let Some(value) = last(|point| point.value) {
            let words = self.decimals.write_signed(value, language);
            let block = Block::line(&words, Ink::Bold);
            blocks.push((value, block.then(&note(&self.names.value), Ink::Small, 130.0)));
        }
        let cases: [(Option<f64>, &str); 2] = [
            (last(|point| point.high), &self.names.high),
            (last(|point| point.low), &self.names.low),
        ];
        for (value, name) in cases {
            if let Some(value) = value {
                let ink = if wide { Ink::Muted } else { Ink::Small };
                let block = Block::line(&self.decimals.write(value, language), ink);
                blocks.push((value, block.then(&note(name), Ink::Small, 130.0)));
            }
        }
        blocks
    }

    fn draw_areas(&self, canvas: &Canvas, plot: &Plot) {
        let low = plot.spots(self.points.iter().map(|point| point.low));
        let high = plot.spots(self.points.iter().map(|point| point.high));
        let both = |a: Option<(f64, f64)>, b: Option<(f64, f64)>| a.filter(|_| b.is_some());
        let lower: Vec<_> = low.iter().zip(&high).map(|(l, h)| both(*l, *h)).collect();
        let upper: Vec<_> = low.iter().zip(&high).map(|(l, h)| both(*h, *l)).collect();
        for (mut upper, lower) in runs(&upper).into_iter().zip(runs(&lower)) {
            if upper.len() > 1 {
                upper.extend(lower.into_iter().rev());
                canvas.polygon(Ink::Band, upper);
            }
        }
        let zero = plot.y.at(0.0);
        for run in runs(&plot.spots(self.points.iter().map(|point| point.value))) {
            for corners in beneath(&run, zero) {
                canvas.polygon(Ink::Hatch, corners);
            }
        }
    }

    fn draw_course(&self, canvas: &mut Canvas, plot: &Plot) {
        let runs = runs(&plot.spots(self.points.iter().map(|point| point.value)));
        for run in &runs {
            if run.len() > 1 {
                canvas.path(Ink::Plan, run.clone());
            }
        }
        let crowded = self.points.len() > MANY;
        for (x, y) in runs.into_iter().flatten() {
            canvas.dot(Ink::Earlier, (x, y), if crowded { 25 } else { 50 });
            if !crowded {
                canvas.reserve(Area::around(x, y, 5.0));
            }
        }
    }

    fn write_actual(&self, canvas: &mut Canvas, plot: &Plot) {
        let Some((actual, value)) = self
            .actual
            .as_ref()
            .and_then(|actual| Some((actual, known(Some(actual.value))?)))
        else {
            return;
        };
        let (x, y) = (plot.x(actual.position), plot.y.at(value));
        let width = (plot.right - plot.left) * 0.7;
        let block = Block::wrapped(&actual.label, Ink::Bold, width).then(&actual.sublabel, Ink::Small, width);
        canvas.reserve(Area::around(x, y, 6.0));
        let edge = |place: Placed| place.within(plot.left, plot.right).halo();
        let reach: Vec<f64> = (0..30).map(|step| 22.0 + 6.0 * f64::from(step)).collect();
        let below = reach.iter().map(|far| block.at(x, y + far, Align::Middle));
        let above = reach.iter().map(|far| block.above(x, y - far, Align::Middle));
        let inside = |place: &Placed| {
            let area = place.area();
            area.bottom <= plot.bottom + 10.0 && area.top >= plot.top - 12.0
        };
        let spots = plot.spots(self.points.iter().map(|point| point.value));
        let clear = |place: &Placed| !runs(&spots).iter().any(|run| crosses(run, &place.area()));
        let all: Vec<Placed> = below.chain(above).map(edge).filter(inside).collect();
        let best = all.iter().filter(|place| clear(place)).chain(&all);
        let free = best.into_iter().find(|place| canvas.is_free(&place.area())).cloned();
        if let Some(place) = free {
            let area = place.area();
            let end = if area.top > y { area.top } else { area.bottom };
            canvas.line(Ink::Lead, (x, y), (x, end));
            canvas.write(&place);
        } else {
            canvas.note(&actual.label, Ink::Bold);
            canvas.note(&actual.sublabel, Ink::Small);
        }
        canvas.dot(Ink::Current, (x, y), 60);
    }

    /// The values at the points but the last, wherever there is room.
    fn write_values(&self, canvas: &mut Canvas, plot: &Plot, language: &Language) {
        let end = self.points.len().saturating_sub(1);
        let inside = |place: &Placed| {
            let area = place.area();
            area.left >= plot.left - 4.0 && area.bottom <= plot.bottom + 10.0
        };
        let range = extent(self.points.iter().filter_map(|point| known(point.value)));
        let (low, high) = range.unwrap_or((0.0, 0.0));
        let all = self.points.len() <= MANY;
        for (point, x) in self.points.iter().zip(&plot.xs).take(end) {
            let Some(value) = known(point.value) else {
                continue;
            };
            if !all && value > low && value < high {
                continue;
            }
            let y = plot.y.at(value);
            let block = Block::line(&self.decimals.write(value, language), Ink::Bold);
            let below = block.at(*x, y + 7.0, Align::Middle);
            let above = block.above(*x, y - 7.0, Align::Middle);
            let right = block.above(x + 9.0, y - 1.0, Align::Start);
            let right_below = block.at(x + 9.0, y + 1.0, Align::Start);
            let places = if value < 0.0 {
                [below, right, right_below, above]
            } else {
                [above, right_below, below, right]
            };
            canvas.write_first(places.into_iter().filter(inside).map(Placed::halo));
        }
    }
}

/// The end labels: at the right, or in the narrow form inside the plot where there is room.
fn write_ends(canvas: &mut Canvas, plot: &Plot, ends: &[(f64, Block)]) {
    if plot.wide {
        let spans: Vec<(f64, f64)> = ends
            .iter()
            .map(|(value, block)| (plot.y.at(*value) + 6.0, block.height() + 2.0))
            .collect();
        // The heading may reach over the side: the labels stay below it.
        let starts = spread(&spans, plot.top - 14.0, plot.bottom + 12.0);
        for (top, (_, block)) in starts.into_iter().zip(ends) {
            canvas.write(&block.at(plot.right + 12.0, top, Align::Start));
        }
        return;
    }
    for (value, block) in ends {
        let (x, y) = (canvas.width(), plot.y.at(*value));
        let above = block.above(x, y - 6.0, Align::End).halo();
        let below = block.at(x, y + 6.0, Align::End).halo();
        let beside = block.beside(plot.right - 10.0, y, Align::End).halo();
        canvas.write_first([above, below, beside]);
    }
}
