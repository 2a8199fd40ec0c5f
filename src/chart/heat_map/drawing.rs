//! Drawing a heat map: cells like blocks of houses, arrows in the streets between them.

use super::{HeatEntry, HeatMap, Position, product};
use crate::chart::canvas::Canvas;
use crate::chart::dress::Dress;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Block, GAP};
use crate::chart::table::{named, no_data};
use crate::chart::{WIDE_FROM, count, text};
use crate::vocabulary::language::Language;

/// The least room between two cells.
const STREET: f64 = 4.0;
/// The room that each arrow adds to a street.
const LANE: f64 = 6.0;
/// The room between the edge of a cell and the words in it.
const PAD: f64 = 5.0;
/// How many lines of ids a cell shows at most; the rest is counted.
const MOST: usize = 6;

/// More arrows than this could not be told apart: they are told in words.
const ARROWS: usize = 20;

/// An arrow from the cell of an entry to another.
struct Move {
    entry: usize,
    from: Position,
    to: Position,
}

/// What a cell shows.
#[derive(Default)]
struct Cell {
    lines: Vec<String>,
    /// The line that each entry stands in.
    entries: Vec<(usize, usize)>,
}

/// Where cells stand.
struct Grid {
    size: u32,
    /// The width of a cell.
    cell: f64,
    /// The left edge of each column.
    lefts: Vec<f64>,
    /// The upper edge and the height of each row, the highest value first.
    rows: Vec<(f64, f64)>,
    cells: Vec<(Position, Cell)>,
    bottom: f64,
    right: f64,
}

impl Grid {
    fn left(&self, across: u32) -> f64 {
        at(&self.lefts, across).unwrap_or(0.0)
    }

    fn row(&self, up: u32) -> (f64, f64) {
        at(&self.rows, self.size + 1 - up).unwrap_or((0.0, 0.0))
    }

    /// The height at which an arrow leaves the cell of an entry: beside its id; entries that share a
    /// line leave a little below each other.
    fn start(&self, from: Position, entry: usize) -> f64 {
        let (top, height) = self.row(from.1);
        let cell = self.cells.iter().find(|(position, _)| *position == from);
        let entries = cell.map_or(&[][..], |(_, cell)| cell.entries.as_slice());
        let Some((_, line)) = entries.iter().find(|(other, _)| *other == entry) else {
            return top + height / 2.0;
        };
        let before = entries.iter().filter(|(other, at)| at == line && *other < entry);
        line_top(top, *line) + 7.5 + (count(before.count()) * 4.0).min(8.0)
    }
}

/// The item that belongs to a value counted from 1.
fn at<T: Copy>(items: &[T], value: u32) -> Option<T> {
    items.get(usize::try_from(value).ok()?.checked_sub(1)?).copied()
}

impl HeatMap {
    pub(in crate::chart) fn paint(&self, width: f64, language: &Language, dress: Dress) -> Canvas {
        let wide = width >= WIDE_FROM;
        let moves = self.moves();
        let drawn = if wide && moves.len() <= ARROWS {
            moves.as_slice()
        } else {
            &[]
        };
        let up = Block::wrapped(&self.up, Ink::Bold, width);
        let grid = self.grid(width, up.height() + 8.0, drawn);
        let below = grid.bottom + 2.0;
        let across = Block::wrapped(&self.across, Ink::Bold, grid.right - grid.left(1));
        let mut canvas = Canvas::new(width, below + 20.0 + across.height() + 2.0, dress);
        canvas.write(&up.at(0.0, 0.0, Align::Start));
        for value in 1..=grid.size {
            let number = Block::line(&value.to_string(), Ink::Text);
            let (row, height) = grid.row(value);
            canvas.write(&number.beside(0.0, row + height / 2.0, Align::Start));
            canvas.write(&number.at(grid.left(value) + grid.cell / 2.0, below, Align::Middle));
        }
        canvas.write(&across.at(grid.right, below + 20.0, Align::End));
        for (position, cell) in &grid.cells {
            self.draw_cell(&mut canvas, &grid, *position, cell);
        }
        for index in 0..drawn.len() {
            draw_move(&canvas, &grid, drawn, index);
        }
        if drawn.is_empty() {
            self.write_moves(&mut canvas, &moves);
        }
        self.write_missing(&mut canvas, language);
        canvas
    }

    /// Who goes to another cell.
    fn moves(&self) -> Vec<Move> {
        let entries = self.entries.iter().enumerate();
        let moves = entries.filter_map(|(entry, one)| {
            let (from, to) = (self.cell(one)?, self.later(one)?);
            (from != to).then_some(Move { entry, from, to })
        });
        moves.collect()
    }

    /// Lays the grid out: streets are as wide as their arrows need, rows as high as their fullest cell.
    fn grid(&self, width: f64, top: f64, moves: &[Move]) -> Grid {
        let size = self.size();
        let number = |same: &dyn Fn(&Move) -> bool| LANE * count(moves.iter().filter(|one| same(one)).count());
        let left = text::measure(&size.to_string(), Ink::Text) + GAP;
        let street = |value: u32| STREET + number(&|one| one.from.0 == value);
        // Nothing runs at the right of the last column unless an arrow does.
        let spare = if street(size) > STREET { 0.0 } else { STREET - 1.0 };
        let streets: f64 = (1..=size).map(street).sum();
        let cell = ((width - left - streets + spare) / f64::from(size)).max(24.0);
        let mut grid = Grid {
            size,
            cell,
            lefts: Vec::new(),
            rows: Vec::new(),
            cells: Vec::new(),
            bottom: top,
            right: left,
        };
        for value in 1..=size {
            grid.lefts.push(grid.right);
            grid.right += cell + street(value);
        }
        grid.right = grid.left(size) + cell;
        for up in (1..=size).rev() {
            let cells = (1..=size).map(|across| ((across, up), self.lines((across, up), cell)));
            let start = grid.cells.len();
            grid.cells.extend(cells);
            let row = grid.cells.iter().skip(start);
            let most = row.map(|(_, cell)| cell.lines.len()).max().unwrap_or(0);
            let arrivals = number(&|one| one.to.1 == up && one.to.0 == one.from.0);
            let height = (count(most + 1) * Ink::OnHeat.line_height() + 2.0 * PAD)
                .max(44.0)
                .max(20.0 + arrivals);
            grid.rows.push((grid.bottom, height));
            grid.bottom += height + STREET + number(&|one| one.to.1 == up && one.to.0 != one.from.0);
        }
        grid
    }

    /// The ids in a cell, as many to a line as fit; where there are too many, the rest is counted.
    fn lines(&self, position: Position, width: f64) -> Cell {
        let room = (width - 2.0 * PAD).max(12.0);
        let mut cell = Cell::default();
        let here = |(_, entry): &(usize, &HeatEntry)| self.cell(entry) == Some(position);
        let here: Vec<(usize, &HeatEntry)> = self.entries.iter().enumerate().filter(here).collect();
        let alone = here.len() <= 3;
        for (index, entry) in &here {
            let sign = if entry.helps { "↑" } else { "" };
            let words = text::clean(&format!("{sign}{}", entry.id));
            let joined = cell.lines.last().map(|line| format!("{line}\u{a0} {words}"));
            match joined.filter(|joined| !alone && text::measure(joined, Ink::OnHeat) <= room) {
                Some(joined) => {
                    cell.lines.pop();
                    cell.lines.push(joined);
                }
                None => cell.lines.extend(text::wrap(&words, Ink::OnHeat, room)),
            }
            if cell.lines.len() > MOST {
                break;
            }
            cell.entries.push((*index, cell.lines.len().saturating_sub(1)));
        }
        if cell.entries.len() < here.len() {
            // The last line takes the number of those that do not fit.
            cell.entries.retain(|(_, line)| *line < MOST - 1);
            let shown = cell.entries.len();
            let last = cell.entries.last().map_or(0, |(_, line)| line + 1);
            cell.lines.truncate(last);
            cell.lines.push(format!("+{}", here.len() - shown));
            let rest = here.iter().skip(shown).map(|(index, _)| (*index, last));
            cell.entries.extend(rest);
        }
        cell
    }

    fn draw_cell(&self, canvas: &mut Canvas, grid: &Grid, position: Position, cell: &Cell) {
        let score = product(position);
        let heat = self.band(score).map_or(0, |band| self.heat(band));
        let ink = if heat == 4 { Ink::OnHottest } else { Ink::OnHeat };
        let (left, (top, height)) = (grid.left(position.0), grid.row(position.1));
        let (right, bottom) = (left + grid.cell, top + height);
        canvas.bar(Ink::Heat(heat), (left, top), (right, bottom));
        canvas.frame(Ink::Grid, (left, top), (right, bottom));
        let number = Block::line(&score.to_string(), ink);
        canvas.write(&number.at(left + PAD, top + PAD - 2.0, Align::Start));
        for (line, words) in cell.lines.iter().enumerate() {
            let block = Block::line(words, ink);
            canvas.write(&block.at(right - PAD, line_top(top, line), Align::End));
        }
    }

    /// The moves in words, where there is no room for arrows.
    fn write_moves(&self, canvas: &mut Canvas, moves: &[Move]) {
        let words = moves.iter().filter_map(|one| {
            let id = text::clean(&self.entries.get(one.entry)?.id);
            Some(format!(
                "{id}\u{a0}{}\u{a0}→\u{a0}{}",
                product(one.from),
                product(one.to)
            ))
        });
        let words: Vec<String> = words.collect();
        if !words.is_empty() {
            let what = format!("{} → {}:", self.now, self.later);
            canvas.note(&format!("{what} {}", words.join(", ")), Ink::Muted);
        }
    }

    /// What has no place on the grid, named below it.
    fn write_missing(&self, canvas: &mut Canvas, language: &Language) {
        let missing = self.entries.iter().filter(|entry| self.cell(entry).is_none());
        let names: Vec<&str> = missing.map(|entry| entry.id.as_str()).collect();
        if !names.is_empty() {
            canvas.note(&named(language, &no_data(language), &names.join(", ")), Ink::Muted);
        }
    }
}

/// Draws an arrow through the streets: out of its cell to the right, along the street between two
/// columns, and where the columns differ along the one between two rows.
fn draw_move(canvas: &Canvas, grid: &Grid, moves: &[Move], index: usize) {
    let Some(one) = moves.get(index) else {
        return;
    };
    let before = |same: &dyn Fn(&Move) -> bool| count(moves.iter().take(index).filter(|other| same(other)).count());
    let edge = grid.left(one.from.0) + grid.cell;
    let start = grid.start(one.from, one.entry);
    let x = edge + STREET + LANE * before(&|other| other.from.0 == one.from.0);
    let (top, height) = grid.row(one.to.1);
    let foot = top + height;
    if one.from.0 == one.to.0 {
        let y = foot - 6.0 - LANE * before(&|other| other.to == one.to && other.from.0 == one.from.0);
        canvas.arrow(&[(edge, start), (x, start), (x, y), (edge - 3.0, y)]);
        return;
    }
    let y = foot + STREET + LANE * before(&|other| other.to.1 == one.to.1 && other.to.0 != other.from.0);
    let beside = before(&|other| other.to == one.to && other.to.0 != other.from.0);
    let end = (grid.left(one.to.0) + grid.cell / 2.0 - 12.0 * beside).max(grid.left(one.to.0) + 6.0);
    canvas.arrow(&[(edge, start), (x, start), (x, y), (end, y), (end, foot - 3.0)]);
}

/// Where a line of ids starts in a cell; the first line holds the score.
fn line_top(top: f64, line: usize) -> f64 {
    top + PAD - 2.0 + count(line + 1) * Ink::OnHeat.line_height()
}
