//! The list beside a grid of quadrants: numbers, names and how far each has to go.

use super::{QuadrantPoint, Quadrants};
use crate::chart::canvas::Canvas;
use crate::chart::count;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Block, GAP, Placed};
use crate::chart::table::no_data;
use crate::vocabulary::language::Language;

/// The room of a row above and below its words.
const PAD: f64 = 4.0;

/// The rows of the list at their places.
pub(super) struct List {
    rows: Vec<Row>,
    /// The names of the lowest and the highest step, over their ends of the ladders.
    heading: Vec<Placed>,
    pub(super) bottom: f64,
    ladder: (f64, f64),
    left: f64,
    /// What stands in place of a value that nobody has.
    no_data: String,
}

struct Row {
    index: usize,
    number: Block,
    label: Block,
    top: f64,
    height: f64,
}

impl Quadrants {
    /// Lays the list out between `left` and `right`, from `top` downwards; `numbers` has the number
    /// of each point that the grid shows.
    pub(super) fn list(
        &self,
        numbers: &[Option<usize>],
        (left, right): (f64, f64),
        top: f64,
        language: &Language,
    ) -> List {
        let no_data = no_data(language);
        let room = right - left;
        let reach = if self.steps.is_empty() {
            0.0
        } else {
            (room * 0.36).min(150.0)
        };
        let ladder = (right - reach + 8.0, right - 8.0);
        let aside = numbers
            .iter()
            .flatten()
            .map(|number| number_block(*number, true).width());
        let aside = aside.fold(0.0, f64::max) + GAP;
        let label = room - aside - if reach > 0.0 { reach + GAP } else { 0.0 };
        let heading = self.heading(ladder, (left, right), top);
        let mut y = heading
            .iter()
            .map(|placed| placed.area().bottom + 2.0)
            .fold(top, f64::max);
        // What has no place on the grid comes last, without a number.
        let shown = numbers.iter().enumerate().filter(|(_, number)| number.is_some());
        let hidden = numbers.iter().enumerate().filter(|(_, number)| number.is_none());
        let mut rows = Vec::new();
        for ((index, number), point) in shown.chain(hidden).filter_map(|it| Some((it, self.points.get(it.0)?))) {
            let ink = if point.bold { Ink::Bold } else { Ink::Text };
            let mut words = Block::wrapped(&point.label, ink, label);
            if Self::place(point).is_none() {
                words = words.then(&no_data, Ink::Small, label);
            }
            let height = words.height().max(16.0) + 2.0 * PAD;
            rows.push(Row {
                index,
                number: number
                    .map(|number| number_block(number, point.bold))
                    .unwrap_or_default(),
                label: words,
                top: y,
                height,
            });
            y += height;
        }
        List {
            rows,
            heading,
            bottom: y,
            ladder,
            left: left + aside,
            no_data,
        }
    }

    fn heading(&self, ladder: (f64, f64), (left, right): (f64, f64), top: f64) -> Vec<Placed> {
        let ends = (self.steps.first(), self.steps.last());
        let (Some(low), Some(high)) = ends else {
            return Vec::new();
        };
        let room = right - left;
        let (low, high) = (
            Block::wrapped(low, Ink::Small, room),
            Block::wrapped(high, Ink::Small, room),
        );
        let low = low.at(ladder.0 - 8.0, top, Align::Start).within(left, right);
        let mut high = high.at(ladder.1 + 8.0, top, Align::End).within(left, right);
        if low.area().right + GAP > high.area().left {
            high.top = low.area().bottom;
        }
        if self.steps.len() == 1 {
            vec![low]
        } else {
            vec![low, high]
        }
    }
}

/// How a number is written beside a name and in its ring.
pub(super) fn number_block(number: usize, bold: bool) -> Block {
    Block::line(&number.to_string(), if bold { Ink::Bold } else { Ink::Text })
}

impl List {
    pub(super) fn draw(&self, canvas: &mut Canvas, chart: &Quadrants) {
        for placed in &self.heading {
            canvas.write(placed);
        }
        for row in &self.rows {
            let y = row.top + row.height / 2.0;
            let right = self.ladder.1.max(self.left) + 8.0;
            canvas.line(Ink::Row, (self.left, row.top), (right.min(canvas.width()), row.top));
            canvas.write(&row.number.at(self.left - GAP, row.top + PAD, Align::End));
            canvas.write(&row.label.at(self.left, row.top + PAD, Align::Start));
            if let Some(point) = chart.points.get(row.index).filter(|_| !chart.steps.is_empty()) {
                self.draw_ladder(canvas, chart, point, y);
            }
        }
    }

    /// Ticks for the steps, a dot where the point is, a diamond where it should be, an arrow between.
    fn draw_ladder(&self, canvas: &mut Canvas, chart: &Quadrants, point: &QuadrantPoint, y: f64) {
        let (left, right) = self.ladder;
        let last = count(chart.steps.len().saturating_sub(1).max(1));
        let at = |step: usize| left + (right - left) * count(step) / last;
        let now = chart.step(point.now).map(|(step, _)| at(step));
        let wanted = chart.step(point.wanted).map(|(step, _)| at(step));
        if now.is_none() && wanted.is_none() {
            canvas.write(&Block::line(&self.no_data, Ink::Small).beside(right + 8.0, y, Align::End));
            return;
        }
        canvas.line(Ink::Axis, (left, y), (right, y));
        for step in 0..chart.steps.len() {
            canvas.line(Ink::Axis, (at(step), y - 4.0), (at(step), y + 4.0));
        }
        if let (Some(now), Some(wanted)) = (now, wanted) {
            let way = (wanted - now).signum();
            if (wanted - now).abs() > 14.0 {
                canvas.arrow(&[(now, y), (wanted - way * 7.0, y)]);
            }
        }
        if let Some(wanted) = wanted {
            canvas.diamond(Ink::Target, (wanted, y), 6.5);
        }
        if let Some(now) = now {
            canvas.dot(Ink::Current, (now, y), if wanted == Some(now) { 32 } else { 50 });
        }
    }
}
