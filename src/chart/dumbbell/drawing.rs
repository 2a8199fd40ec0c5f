//! Drawing a dumbbell chart.

use super::{Dumbbell, DumbbellRow, Pick};
use crate::chart::axis::Scale;
use crate::chart::canvas::Canvas;
use crate::chart::dress::Dress;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Block, GAP, Placed, spread};
use crate::chart::rows::{Row, RowNeed, RowPlan, Rows, label_column};
use crate::chart::table::no_data;
use crate::chart::{WIDE_FROM, known, text};
use crate::vocabulary::language::Language;

/// A column of numbers at the right of the wide form.
struct Trailing {
    heading: Block,
    cells: Vec<String>,
    right: f64,
    /// Whether the numbers are bold where the row is.
    bold: bool,
    /// What stands in place of a value that nobody has.
    no_data: String,
}

/// What must be known before rows can be laid out.
struct Frame {
    x: Scale,
    /// The room for names of rows.
    label: f64,
    trailing: Vec<Trailing>,
    asides: Vec<Block>,
}

impl Dumbbell {
    pub(in crate::chart) fn paint(&self, width: f64, language: &Language, dress: Dress) -> Canvas {
        let wide = width >= WIDE_FROM;
        let frame = self.frame(width, language);
        let x = &frame.x;
        let names = self.level_names(x, wide);
        let headings = frame.trailing.iter().map(|column| &column.heading);
        let header = names.iter().chain(headings).map(Block::height).fold(0.0, f64::max);
        let series = self.series_labels(x, width, 24.0 + header);
        let top = 20.0 + header + if series.is_empty() { 6.0 } else { 23.0 };
        let rows = self.rows(&frame, wide, top);
        let mut canvas = Canvas::new(width, rows.bottom + 4.0, dress);
        self.draw_scale(&mut canvas, x, &names, (header, rows.bottom), language);
        for placed in series {
            canvas.write(&placed.halo());
        }
        self.draw_rows(&mut canvas, x, &rows, wide);
        rows.draw_labels(&mut canvas);
        for column in &frame.trailing {
            column.draw(&mut canvas, &rows, &self.rows, 20.0 + header);
        }
        for (aside, row) in frame.asides.iter().zip(&rows.list) {
            canvas.write(&aside.at(width, row.label_top, Align::End).halo());
        }
        canvas
    }

    fn frame(&self, width: f64, language: &Language) -> Frame {
        let trailing = self.trailing(width, language);
        let asides = self.asides(width, language);
        let names = self.rows.iter().map(|row| (row.label.as_str(), row.bold));
        let column = label_column(names, 268.0, width);
        let (label, x0, x1) = if width >= WIDE_FROM {
            let columns = trailing.iter().map(Trailing::left).fold(width, f64::min);
            (column, column + 24.0, columns - 46.0)
        } else {
            let beside = asides.iter().map(Block::width).fold(0.0, f64::max);
            (column - beside - 2.0 * GAP, 10.0, width - 10.0)
        };
        Frame {
            x: Scale::new(self.domain(), (x0, x1)),
            label,
            trailing,
            asides,
        }
    }

    fn rows(&self, frame: &Frame, wide: bool, top: f64) -> Rows {
        let plan = RowPlan {
            wide,
            label: frame.label,
            top,
            least: 42.0,
            mark: 18.0,
        };
        let heights = frame.asides.iter().map(Block::height);
        let captions = heights.chain(std::iter::repeat(0.0));
        let needs = self.rows.iter().zip(captions);
        Rows::lay(
            &plan,
            needs.map(|(row, caption)| RowNeed {
                caption,
                ..RowNeed::new(&row.label, row.bold)
            }),
        )
    }

    /// The names of the levels: all of them where whole words fit between two levels, else the
    /// first, the middle and the last.
    fn level_names(&self, x: &Scale, wide: bool) -> Vec<Block> {
        let ats: Vec<f64> = self.scale.iter().map(|level| x.at(level.value)).collect();
        let steps = ats.iter().zip(ats.iter().skip(1)).map(|(a, b)| b - a);
        let pitch = steps.fold(f64::INFINITY, f64::min) - GAP;
        let words = self.scale.iter().flat_map(|level| level.name.split(' '));
        let longest = words.map(|word| text::measure(word, Ink::Small)).fold(0.0, f64::max);
        let all = wide && longest <= pitch.min(84.0);
        let last = self.scale.len().saturating_sub(1);
        let shown = |index: usize| all || index == 0 || index == last || index * 2 == last;
        let reach = ats.last().zip(ats.first()).map_or(0.0, |(a, b)| a - b);
        let room = if all {
            pitch.min(84.0)
        } else {
            (reach / 3.0 - GAP).max(84.0)
        };
        let named = self.scale.iter().enumerate();
        named
            .map(|(index, level)| {
                let name = if shown(index) { level.name.as_str() } else { "" };
                Block::wrapped(name, Ink::Small, room)
            })
            .collect()
    }

    fn draw_scale(
        &self,
        canvas: &mut Canvas,
        x: &Scale,
        names: &[Block],
        (header, bottom): (f64, f64),
        language: &Language,
    ) {
        let right = canvas.width();
        for (level, name) in self.scale.iter().zip(names) {
            let at = x.at(level.value);
            canvas.line(Ink::Grid, (at, 22.0 + header), (at, bottom));
            let number = Block::line(&language.format().shortest(level.value, 2), Ink::Bold);
            let place = number.at(at, 1.0, Align::Middle).within(0.0, right);
            canvas.write_first([place]);
            // Levels that stand too close for their names keep their lines: the scale is still seen.
            canvas.write_first([name.at(at, 18.0, Align::Middle).within(0.0, right)]);
        }
    }

    /// The names of the series over the marks of the first row, if they can stand near them.
    fn series_labels(&self, x: &Scale, width: f64, top: f64) -> Vec<Placed> {
        let Some(row) = self.rows.first() else {
            return Vec::new();
        };
        let named = [
            (self.earlier.as_ref(), row.earlier),
            (Some(&self.current), row.current),
            (self.benchmark.as_ref(), row.benchmark),
            (self.target.as_ref(), row.target),
        ];
        let labels: Vec<(Block, f64)> = named
            .into_iter()
            .filter_map(|(name, value)| {
                let at = x.at(known(value)?);
                Some((Block::line(name?, Ink::Small), at))
            })
            .collect();
        let spans: Vec<(f64, f64)> = labels.iter().map(|(block, at)| (*at, block.width() + GAP)).collect();
        let starts = spread(&spans, -GAP / 2.0, width + GAP / 2.0);
        let far = spans.iter().zip(&starts).any(|((at, length), start)| {
            let shift = (start + length / 2.0 - at).abs();
            shift > length * 0.75 || start + length > width + GAP / 2.0 + 0.1
        });
        if far {
            return Vec::new();
        }
        let placed = labels.iter().zip(starts);
        placed
            .map(|((block, _), start)| block.at(start + GAP / 2.0, top, Align::Start))
            .collect()
    }

    fn draw_rows(&self, canvas: &mut Canvas, x: &Scale, rows: &Rows, wide: bool) {
        for (place, row) in rows.list.iter().zip(&self.rows) {
            if wide {
                canvas.line(Ink::Row, (0.0, place.top), (canvas.width(), place.top));
            }
            self.draw_marks(canvas, x, place, row);
        }
    }

    fn draw_marks(&self, canvas: &Canvas, x: &Scale, place: &Row, row: &DumbbellRow) {
        let y = place.y;
        let at = |value: Option<f64>, name: bool| known(value).filter(|_| name).map(|v| x.at(v));
        let earlier = at(row.earlier, self.earlier.is_some());
        let current = at(row.current, true);
        let target = at(row.target, self.target.is_some());
        let benchmark = at(row.benchmark, self.benchmark.is_some());
        if let (Some(from), Some(to)) = (current, target) {
            canvas.line(Ink::Dots, (from, y), (to, y));
        }
        if let (Some(from), Some(to)) = (earlier, current) {
            canvas.line(Ink::Link, (from, y), (to, y));
        }
        if let Some(at) = benchmark {
            canvas.line(Ink::Tick, (at, y - 9.0), (at, y + 9.0));
        }
        // The diamond goes first: where a target is reached, the circle inside it must show.
        if let Some(at) = target {
            canvas.diamond(Ink::Target, (at, y), 8.0);
        }
        if let Some(at) = earlier {
            canvas.dot(Ink::Earlier, (at, y), 50);
        }
        if let Some(at) = current {
            canvas.dot(Ink::Current, (at, y), if target == current { 45 } else { 70 });
        }
    }

    /// The words beside the names in the narrow form; the wide form has columns instead.
    fn asides(&self, width: f64, language: &Language) -> Vec<Block> {
        let rows = self.rows.iter().filter(|_| width < WIDE_FROM);
        rows.map(|row| self.aside(row, language, width)).collect()
    }

    fn aside(&self, row: &DumbbellRow, language: &Language, width: f64) -> Block {
        let words = match (&self.difference, known(row.difference)) {
            _ if known(row.current).is_none() => no_data(language),
            (Some(name), Some(value)) => format!("{name} {}", self.decimals.write(value, language)),
            _ => String::new(),
        };
        let ink = if row.bold { Ink::Bold } else { Ink::Muted };
        Block::wrapped(&words, ink, width * 0.4)
    }

    /// The columns of numbers of the wide form, from right to left.
    fn trailing(&self, width: f64, language: &Language) -> Vec<Trailing> {
        if width < WIDE_FROM {
            return Vec::new();
        }
        let mut shown: Vec<(&str, Pick)> = Vec::new();
        if let Some(name) = &self.difference {
            shown.push((name, |row| row.difference));
        }
        if let Some(name) = &self.target {
            shown.push((name, |row| row.target));
        }
        shown.push((&self.current, |row| row.current));
        let mut right = width - 4.0;
        let mut columns = Vec::new();
        for (index, (heading, pick)) in shown.into_iter().enumerate() {
            let cells: Vec<String> = self
                .rows
                .iter()
                .map(|row| self.decimals.cell(pick(row), language))
                .collect();
            let column = Trailing {
                heading: Block::wrapped(heading, Ink::Small, 64.0),
                cells,
                right,
                bold: index == 0,
                no_data: no_data(language),
            };
            right = column.left() - 18.0;
            columns.push(column);
        }
        columns
    }
}

impl Trailing {
    fn cell(&self, text: &str, bold: bool) -> Block {
        let ink = match text {
            _ if text == self.no_data => Ink::Small,
            _ if bold => Ink::Bold,
            _ => Ink::Text,
        };
        Block::line(text, ink)
    }

    fn left(&self) -> f64 {
        let cells = self.cells.iter().map(|cell| self.cell(cell, self.bold).width());
        self.right - cells.fold(self.heading.width().max(28.0), f64::max)
    }

    fn draw(&self, canvas: &mut Canvas, rows: &Rows, data: &[DumbbellRow], bottom: f64) {
        canvas.write(&self.heading.above(self.right, bottom - 2.0, Align::End));
        for ((cell, place), row) in self.cells.iter().zip(&rows.list).zip(data) {
            let block = self.cell(cell, self.bold && row.bold);
            canvas.write(&block.beside(self.right, place.y, Align::End));
        }
    }
}
