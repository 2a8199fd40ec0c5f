//! Drawing boxes one below the other.

use super::{Hierarchy, HierarchyBox};
use crate::chart::canvas::Canvas;
use crate::chart::dress::Dress;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Block};
use crate::chart::{WIDE_FROM, count};

/// The room between a box and the words in it.
const PAD: f64 = 8.0;
/// The room between two boxes side by side, and between two in a list.
const BETWEEN: f64 = 12.0;
/// The room between two levels.
const LEVEL: f64 = 34.0;
/// How far a list is set in below the box that it belongs to.
const INDENT: f64 = 24.0;
/// The widths that boxes may have side by side, best first.
const WIDTHS: [f64; 6] = [200.0, 180.0, 164.0, 150.0, 138.0, 128.0];

/// A box while it finds its place.
#[derive(Clone, Default)]
struct Item {
    above: Option<usize>,
    below: Vec<usize>,
    depth: usize,
    /// How many levels are below it.
    levels: usize,
    block: Block,
    width: f64,
    /// The room that it and all below it take from left to right.
    extent: f64,
    /// The room that it and all below it take from top to bottom, as a list.
    reach: f64,
    slot: f64,
    left: f64,
    top: f64,
}

impl Item {
    fn height(&self) -> f64 {
        self.block.height() + 2.0 * PAD
    }

    fn bottom(&self) -> f64 {
        self.top + self.height()
    }

    fn centre(&self) -> f64 {
        self.left + self.width / 2.0
    }

    fn middle(&self) -> f64 {
        self.top + self.height() / 2.0
    }
}

/// How boxes are laid out.
#[derive(Clone, Copy)]
struct Plan {
    /// Boxes less deep than this stand side by side, deeper ones in lists.
    beside: usize,
    /// The width of a box; what is left of the drawing where all is one list.
    width: f64,
    indent: f64,
}

impl Hierarchy {
    pub(in crate::chart) fn paint(&self, width: f64, dress: Dress) -> Canvas {
        let mut items = self.items();
        let plan = plan(&mut items, width);
        self.write(&mut items, plan, width);
        let bottom = place(&mut items, plan);
        let mut canvas = Canvas::new(width, bottom.max(8.0) + 2.0, dress);
        for item in &items {
            draw_lines(&canvas, plan, &items, item);
        }
        for (item, one) in items.iter().zip(&self.boxes) {
            let (from, to) = ((item.left, item.top), (item.left + item.width, item.bottom()));
            if one.bold {
                canvas.bar(Ink::Outlined, from, to);
            } else {
                canvas.frame(Ink::Axis, from, to);
            }
            canvas.write(&item.block.at(item.left + PAD, item.top + PAD, Align::Start));
        }
        canvas
    }

    /// The boxes as a tree; parents come before their children.
    fn items(&self) -> Vec<Item> {
        let mut items = vec![Item::default(); self.boxes.len()];
        for index in 0..items.len() {
            let above = self.above(index);
            let depth = above.and_then(|above| {
                let parent = items.get_mut(above)?;
                parent.below.push(index);
                Some(parent.depth + 1)
            });
            if let Some(item) = items.get_mut(index) {
                item.above = above;
                item.depth = depth.unwrap_or(0);
            }
        }
        for index in (0..items.len()).rev() {
            let levels = items.get(index).map_or(0, |item| item.levels + 1);
            let above = items.get(index).and_then(|item| item.above);
            if let Some(parent) = above.and_then(|above| items.get_mut(above)) {
                parent.levels = parent.levels.max(levels);
            }
        }
        items
    }

    /// Sets the words of each box at the width it has.
    fn write(&self, items: &mut [Item], plan: Plan, width: f64) {
        for (item, one) in items.iter_mut().zip(&self.boxes) {
            item.width = match plan.beside {
                0 => (width - 1.0 - count(item.depth) * plan.indent).min(plan.width),
                _ => plan.width,
            };
            item.block = words(one, item.width - 2.0 * PAD);
        }
    }
}

fn words(one: &HierarchyBox, room: f64) -> Block {
    let ink = if one.bold { Ink::Bold } else { Ink::Text };
    Block::wrapped(&one.title, ink, room).then(&one.note, Ink::Small, room)
}

/// As much side by side as fits; the rest in lists, from the deepest level upwards.
fn plan(items: &mut [Item], width: f64) -> Plan {
    let levels = items.iter().map(|item| item.depth + 1).max().unwrap_or(0);
    if width >= WIDE_FROM {
        for beside in (1..=levels).rev() {
            for box_width in WIDTHS {
                let plan = Plan {
                    beside,
                    width: box_width,
                    indent: INDENT,
                };
                if measure(items, plan) <= width - 2.0 {
                    return plan;
                }
            }
        }
    }
    let indent = INDENT.min(width * 0.35 / count(levels.max(1)));
    Plan {
        beside: 0,
        width: 420.0,
        indent,
    }
}

/// The width that all boxes take, noting that of each with what is below it.
fn measure(items: &mut [Item], plan: Plan) -> f64 {
    for index in (0..items.len()).rev() {
        let Some(item) = items.get(index) else {
            continue;
        };
        let extent = if item.depth + 1 < plan.beside {
            side_by_side(items, &item.below).max(plan.width)
        } else {
            plan.width + count(item.levels) * plan.indent
        };
        if let Some(item) = items.get_mut(index) {
            item.extent = extent;
        }
    }
    let roots: Vec<usize> = (0..items.len()).filter(|index| is_root(items, *index)).collect();
    side_by_side(items, &roots)
}

fn side_by_side(items: &[Item], indices: &[usize]) -> f64 {
    let extents = indices.iter().filter_map(|index| items.get(*index));
    extents.map(|item| item.extent + BETWEEN).sum::<f64>() - BETWEEN
}

fn is_root(items: &[Item], index: usize) -> bool {
    items.get(index).is_some_and(|item| item.above.is_none())
}

/// Gives every box its place; says where the last one ends.
fn place(items: &mut [Item], plan: Plan) -> f64 {
    for index in (0..items.len()).rev() {
        let reach = items.get(index).map_or(0.0, |item| {
            let below = item.below.iter().filter_map(|index| items.get(*index));
            item.height() + below.map(|item| item.reach + BETWEEN).sum::<f64>()
        });
        if let Some(item) = items.get_mut(index) {
            item.reach = reach;
        }
    }
    let roots: Vec<usize> = (0..items.len()).filter(|index| is_root(items, *index)).collect();
    stand(items, &roots, plan, 0, (1.0, 1.0));
    for index in 0..items.len() {
        let Some(item) = items.get(index).cloned() else {
            continue;
        };
        let depth = item.depth + 1;
        let room = if depth < plan.beside {
            let spare = item.extent - side_by_side(items, &item.below);
            (item.slot + spare.max(0.0) / 2.0, level(items, depth))
        } else {
            (item.left + plan.indent, item.bottom() + BETWEEN)
        };
        stand(items, &item.below, plan, depth, room);
    }
    items.iter().map(Item::bottom).fold(0.0, f64::max)
}

/// Puts neighbours beside or below each other.
fn stand(items: &mut [Item], indices: &[usize], plan: Plan, depth: usize, (left, top): (f64, f64)) {
    let (mut x, mut y) = (left, top);
    for index in indices {
        let Some(item) = items.get_mut(*index) else {
            continue;
        };
        (item.slot, item.left, item.top) = (x, x, y);
        if depth < plan.beside {
            if depth + 1 < plan.beside {
                item.left = x + (item.extent - item.width) / 2.0;
            }
            x += item.extent + BETWEEN;
        } else {
            y += item.reach + BETWEEN;
        }
    }
}

/// Where a level starts: below the highest box of each level above it.
fn level(items: &[Item], depth: usize) -> f64 {
    let highest = |level: usize| {
        let heights = items.iter().filter(|item| item.depth == level).map(Item::height);
        heights.fold(0.0, f64::max) + LEVEL
    };
    1.0 + (0..depth).map(highest).sum::<f64>()
}

/// The lines from a box to those below it.
fn draw_lines(canvas: &Canvas, plan: Plan, items: &[Item], above: &Item) {
    let below: Vec<&Item> = above.below.iter().filter_map(|index| items.get(*index)).collect();
    let Some(last) = below.last() else {
        return;
    };
    if last.depth < plan.beside {
        let (trunk, turn) = (above.centre(), last.top - LEVEL / 2.0);
        let ends = below.iter().map(|item| item.centre());
        let low = ends.clone().fold(trunk, f64::min);
        let high = ends.fold(trunk, f64::max);
        canvas.line(Ink::Axis, (trunk, above.bottom()), (trunk, turn));
        if high - low > 0.5 {
            canvas.line(Ink::Axis, (low, turn), (high, turn));
        }
        for item in below {
            canvas.line(Ink::Axis, (item.centre(), turn), (item.centre(), item.top));
        }
        return;
    }
    let x = above.left + plan.indent / 2.0;
    canvas.line(Ink::Axis, (x, above.bottom()), (x, last.middle()));
    for item in below {
        canvas.line(Ink::Axis, (x, item.middle()), (item.left, item.middle()));
    }
}
