//! One measure over time.

use serde::Serialize;

use super::axis::{self, Periods, Scale, extent, rounded, worded};
use super::canvas::Canvas;
use super::course;
use super::dress::Dress;
use super::ink::Ink;
use super::labels::{Align, Block, GAP, Placed, spread};
use super::table::{DataTable, no_data};
use super::target::{Target, Threshold};
use super::text;
use super::{Decimals, WIDE_FROM, counted, known};
use crate::vocabulary::language::Language;

/// One measure over time, with what it should be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Line {
    /// The periods in order.
    pub points: Vec<LinePoint>,
    /// What the measure should be.
    pub target: Target,
    /// The word beside the target: "target".
    pub target_label: String,
    /// A threshold of warning.
    pub amber: Option<Threshold>,
    /// The unit in full: "per cent". Drawn only in the wide form.
    pub unit: String,
    /// Names what the values are, for the table: "On time, per cent".
    pub value_heading: String,
    /// Names what the points are, for the table: "Month".
    pub period_heading: String,
    /// How values are written.
    pub decimals: Decimals,
}

/// A point of a [`Line`].
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LinePoint {
    /// The period in words.
    pub label: String,
    /// The value; missing ones break the line.
    pub value: Option<f64>,
}

/// The frame of one drawing.
struct Plot {
    wide: bool,
    x0: f64,
    x1: f64,
    bottom: f64,
}

impl Line {
    pub(super) fn lead(&self, language: &Language) -> String {
        let periods = counted(language, "chart-periods", self.points.len());
        let mut parts = vec![language.message("chart-line").text("periods", periods).string()];
        let target = self.target.words(self.decimals, language);
        if !target.is_empty() {
            parts.push(format!("{} {target}", self.target_label));
        }
        if let Some(amber) = &self.amber {
            let value = self.decimals.write(amber.value, language);
            parts.push(format!("{} {value}", amber.label));
        }
        if !self.unit.is_empty() {
            parts.push(language.message("chart-unit").text("unit", self.unit.as_str()).string());
        }
        format!("{}.", parts.join(", "))
    }

    pub(super) fn table(&self, language: &Language) -> DataTable {
        let mut table = DataTable::new(&self.period_heading);
        table.numbers(&self.value_heading);
        for point in &self.points {
            let cell = self.decimals.cell(point.value, language);
            table.rows.push(vec![point.label.clone(), cell]);
        }
        table
    }

    pub(super) fn paint(&self, width: f64, language: &Language, dress: Dress) -> Canvas {
        let wide = width >= WIDE_FROM;
        let side = self.side_blocks(language, (width * 0.32).min(170.0));
        let side_width = side.iter().map(|(_, block)| block.width()).fold(0.0, f64::max);
        let side_height: f64 = side.iter().map(|(_, block)| block.height() + 1.0).sum();
        let x1 = width - side_width - if side.is_empty() { 8.0 } else { 10.0 };
        let (domain, ticks) = self.domain(wide);
        let ticks = worded(&ticks, language);
        let x0 = if wide { axis::widest(&ticks) + GAP } else { 5.0 };
        let xs = course::places(self.points.len(), x0 + if wide { 6.0 } else { 0.0 }, x1);
        let periods = self.periods(&xs, (width, x1));
        let unit = Block::wrapped(if wide { &self.unit } else { "" }, Ink::Small, width);
        let top = unit.height() + if wide { 10.0 } else { 20.0 };
        let body = if wide { 220.0 } else { (width * 0.3).clamp(76.0, 110.0) };
        let bottom = top + body.max(side_height - 10.0);
        let plot = Plot { wide, x0, x1, bottom };
        let axis = bottom + if wide { 0.0 } else { 12.0 };
        let foot = axis + if wide { 11.0 } else { 5.0 };
        let mut canvas = Canvas::new(width, foot + periods.height + 2.0, dress);
        canvas.write(&unit.at(0.0, 0.0, Align::Start));
        let y = Scale::new(domain, (bottom, top));
        if wide {
            axis::levels(&mut canvas, &y, &ticks, (x0, x1));
        } else {
            canvas.line(Ink::Axis, (0.0, axis), (x1, axis));
        }
        periods.draw(&mut canvas, foot);
        self.draw_aims(&canvas, &y, &plot);
        draw_side(&mut canvas, &y, &side, (x1 + 10.0, axis));
        self.draw_course(&mut canvas, &y, &xs, &plot, language);
        canvas
    }

    /// The labels along the bottom: as many as fit, or in small drawings the first and the last.
    fn periods(&self, xs: &[f64], (width, x1): (f64, f64)) -> Periods {
        let points = self.points.iter();
        let labels: Vec<&str> = points.map(|point| point.label.as_str()).collect();
        if width >= WIDE_FROM {
            Periods::centred(&labels, xs, (0.0, width))
        } else {
            Periods::ends(&labels, (0.0, x1))
        }
    }

    fn values(&self) -> impl Iterator<Item = f64> + '_ {
        self.points.iter().filter_map(|point| known(point.value))
    }

    fn domain(&self, wide: bool) -> ((f64, f64), Vec<f64>) {
        let amber = self.amber().map(|(_, value)| value);
        let all = self.values().chain(self.target.values()).chain(amber);
        let (low, high) = extent(all).unwrap_or((0.0, 1.0));
        let pad = if high > low {
            (high - low) * 0.1
        } else {
            (high.abs() * 0.1).max(1.0)
        };
        let (below, above) = (low - pad, high + pad);
        // A scale that leaves the numbers' own side of zero would suggest values that cannot be.
        let below = if low >= 0.0 { below.max(0.0) } else { below };
        let above = if high <= 0.0 { above.min(0.0) } else { above };
        if wide {
            rounded((below, above), 6)
        } else {
            ((below, above), Vec::new())
        }
    }

    /// The words at the right: the last value, the target, the threshold; each with its value.
    ///
    /// Labels wrap at `width`; figures never break.
    fn side_blocks(&self, language: &Language, width: f64) -> Vec<(f64, Block)> {
        let figure = |value: f64| self.decimals.write(value, language);
        let small = |label: &str| Block::wrapped(label, Ink::Small, width);
        let mut blocks = Vec::new();
        if let Some(last) = self.values().last() {
            blocks.push((last, Block::line(&figure(last), Ink::Bold)));
        }
        match self.target.values().as_slice() {
            [value] => {
                let block = small(&self.target_label);
                blocks.push((*value, block.then_line(&figure(*value), Ink::Small)));
            }
            [low, high] => {
                let words = self.target.words(self.decimals, language);
                let block = small(&self.target_label);
                let block = if text::measure(&words, Ink::Small) <= width {
                    block.then_line(&words, Ink::Small)
                } else {
                    let block = block.then_line(&format!("{}–", figure(*low)), Ink::Small);
                    block.then_line(&figure(*high), Ink::Small)
                };
                blocks.push((f64::midpoint(*low, *high), block));
            }
            _ => {}
        }
        if let Some((amber, value)) = self.amber() {
            let block = small(&amber.label);
            blocks.push((value, block.then_line(&figure(value), Ink::Small)));
        }
        blocks
    }

    /// The threshold, if it can be drawn.
    fn amber(&self) -> Option<(&Threshold, f64)> {
        let amber = self.amber.as_ref()?;
        Some((amber, known(Some(amber.value))?))
    }

    fn draw_aims(&self, canvas: &Canvas, y: &Scale, plot: &Plot) {
        let left = if plot.wide { plot.x0 } else { 0.0 };
        self.target.draw(canvas, y, (left, plot.x1 + 4.0));
        if let Some((_, value)) = self.amber() {
            let at = y.at(value);
            canvas.line(Ink::Amber, (left, at), (plot.x1 + 4.0, at));
        }
    }

    fn draw_course(&self, canvas: &mut Canvas, y: &Scale, xs: &[f64], plot: &Plot, language: &Language) {
        let spots: Vec<Option<(f64, f64)>> = self
            .points
            .iter()
            .zip(xs)
            .map(|(point, x)| known(point.value).map(|value| (*x, y.at(value))))
            .collect();
        course::draw(canvas, Ink::Line, &spots, 30);
        let known: Vec<(f64, f64)> = spots.into_iter().flatten().collect();
        let Some(last) = known.last() else {
            let block = Block::line(&no_data(language), Ink::Muted);
            canvas.write(&block.above(plot.x0 + GAP, plot.bottom, Align::Start).halo());
            return;
        };
        canvas.dot(Ink::Current, *last, 45);
        let (Some(first), Some(value)) = (known.first(), self.values().next()) else {
            return;
        };
        if known.len() > 1 {
            let block = Block::line(&self.decimals.write(value, language), Ink::Small);
            let rising = last.1 < first.1;
            let below = block.at(first.0, first.1 + 5.0, Align::Start);
            let above = block.above(first.0, first.1 - 5.0, Align::Start);
            let places = if rising { [below, above] } else { [above, below] };
            let inside = |place: &Placed| place.area().bottom <= plot.bottom + 12.0 && place.area().right <= plot.x1;
            canvas.write_first(places.into_iter().filter(inside).map(Placed::halo));
        }
    }
}

/// Writes the words at the right, pushed apart.
fn draw_side(canvas: &mut Canvas, y: &Scale, side: &[(f64, Block)], at: (f64, f64)) {
    let (x, bottom) = at;
    let spans: Vec<(f64, f64)> = side
        .iter()
        .map(|(value, block)| (y.at(*value), block.height() + 1.0))
        .collect();
    for (top, (_, block)) in spread(&spans, 0.0, bottom).into_iter().zip(side) {
        canvas.write(&block.at(x, top, Align::Start));
    }
}
