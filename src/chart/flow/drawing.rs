//! Drawing things in columns.

use std::collections::BTreeMap;

use super::order::{Net, mean};
use super::{Flow, FlowNode};
use crate::chart::canvas::Canvas;
use crate::chart::dress::Dress;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Block, GAP, spread};
use crate::chart::{WIDE_FROM, count};

/// The room for lines between two columns.
const GUTTER: f64 = 30.0;
/// The room between a box and the words in it.
const PAD: f64 = 6.0;
/// The room between two boxes.
const BETWEEN: f64 = 8.0;
/// Columns narrower than this cannot hold words: they are told one below the other.
const LEAST: f64 = 76.0;
/// The height that a link takes where it passes between boxes.
const PASS: f64 = 4.0;

/// Where columns stand.
struct Plan {
    net: Net,
    /// The width of a column.
    column: f64,
    /// The words of each stop; none where a link passes.
    blocks: Vec<Option<Block>>,
    /// The middle of each stop.
    middles: BTreeMap<usize, f64>,
}

impl Flow {
    pub(in crate::chart) fn paint(&self, width: f64, dress: Dress) -> Canvas {
        let number = count(self.columns.len().max(1));
        let column = ((width - (number - 1.0) * GUTTER) / number).min(260.0);
        if width < WIDE_FROM || column < LEAST {
            self.paint_list(width, dress)
        } else {
            self.paint_columns(width, column, dress)
        }
    }

    fn node(&self, (column, place): (usize, usize)) -> Option<&FlowNode> {
        self.columns.get(column)?.nodes.get(place)
    }

    fn paint_columns(&self, width: f64, column: f64, dress: Dress) -> Canvas {
        let titles: Vec<Block> = self
            .columns
            .iter()
            .map(|part| Block::wrapped(&part.title, Ink::Bold, column))
            .collect();
        let header = titles.iter().map(Block::height).fold(0.0, f64::max);
        let (plan, bottom) = self.plan(column, header + 10.0);
        let mut canvas = Canvas::new(width, bottom + 2.0, dress);
        for (index, title) in titles.iter().enumerate() {
            canvas.write(&title.above(plan.left(index), header, Align::Start));
        }
        plan.draw_lines(&canvas);
        for (index, block) in plan.blocks.iter().enumerate() {
            let node = plan.net.stops.get(index).and_then(|stop| self.node(stop.node?));
            if let (Some(block), Some(node)) = (block, node) {
                let (left, top) = (plan.left(plan.net.column(index)), plan.top(index));
                outline(
                    &canvas,
                    node.loose,
                    (left, top),
                    (left + column, top + block.height() + 2.0 * PAD),
                );
                canvas.write(&block.at(left + PAD, top + PAD, Align::Start));
            }
        }
        canvas
    }

    fn plan(&self, column: f64, top: f64) -> (Plan, f64) {
        let net = Net::of(self);
        let blocks: Vec<Option<Block>> = net
            .stops
            .iter()
            .map(|stop| {
                let node = self.node(stop.node?)?;
                let room = column - 2.0 * PAD;
                Some(Block::wrapped(&node.id, Ink::Bold, room).then(&node.label, Ink::OnHeat, room))
            })
            .collect();
        let mut plan = Plan {
            net,
            column,
            blocks,
            middles: BTreeMap::new(),
        };
        let needs = plan.net.columns.iter().map(|stops| plan.need(stops));
        let bottom = top + needs.fold(0.0, f64::max);
        plan.settle(top, bottom);
        (plan, bottom)
    }

    /// The narrow form: column after column, each node with the ids of what it leads to.
    fn paint_list(&self, width: f64, dress: Dress) -> Canvas {
        let nodes = self.columns.iter().flat_map(|column| &column.nodes);
        let ids = nodes.map(|node| Block::wrapped(&node.id, Ink::Bold, width * 0.25).width());
        let column = ids.fold(0.0, f64::max);
        let left = PAD + column + GAP;
        let mut top = 0.0;
        let mut placed = Vec::new();
        let mut rows = Vec::new();
        for part in &self.columns {
            let title = Block::wrapped(&part.title, Ink::Bold, width);
            placed.push(title.at(0.0, top, Align::Start));
            top += title.height() + 6.0;
            for node in &part.nodes {
                let id = Block::wrapped(&node.id, Ink::Bold, column.max(12.0));
                let words = self.words(node, width - left - PAD);
                let bottom = top + id.height().max(words.height()) + 2.0 * PAD;
                rows.push((node.loose, top, bottom));
                placed.push(id.at(PAD, top + PAD, Align::Start));
                placed.push(words.at(left, top + PAD, Align::Start));
                top = bottom + if node.loose { 3.0 } else { 0.0 };
            }
            top += 20.0;
        }
        let mut canvas = Canvas::new(width, top, dress);
        for (loose, top, bottom) in rows {
            if loose {
                outline(&canvas, true, (0.5, top + 1.5), (width - 0.5, bottom));
            } else {
                canvas.line(Ink::Row, (0.0, top), (width, top));
            }
        }
        for block in placed {
            canvas.write(&block);
        }
        canvas
    }

    /// The words of a node in the narrow form.
    fn words(&self, node: &FlowNode, room: f64) -> Block {
        let block = Block::wrapped(&node.label, Ink::Text, room);
        let leads = self.leads_to(node).join(", ");
        if !leads.is_empty() {
            block.then(&format!("→ {leads}"), Ink::Muted, room)
        } else if node.loose {
            block.then(&self.loose, Ink::Muted, room)
        } else {
            block
        }
    }
}

fn outline(canvas: &Canvas, loose: bool, from: (f64, f64), to: (f64, f64)) {
    canvas.frame(if loose { Ink::TargetLine } else { Ink::Grid }, from, to);
}

impl Plan {
    fn left(&self, column: usize) -> f64 {
        count(column) * (self.column + GUTTER)
    }

    fn height(&self, stop: usize) -> f64 {
        let block = self.blocks.get(stop).and_then(Option::as_ref);
        block.map_or(PASS, |block| block.height() + 2.0 * PAD)
    }

    fn middle(&self, stop: usize) -> f64 {
        self.middles.get(&stop).copied().unwrap_or(0.0)
    }

    fn top(&self, stop: usize) -> f64 {
        self.middle(stop) - self.height(stop) / 2.0
    }

    fn need(&self, stops: &[usize]) -> f64 {
        stops.iter().map(|stop| self.height(*stop) + BETWEEN).sum()
    }

    /// Gives every stop its height: first one below the other, then beside what it is joined to.
    fn settle(&mut self, top: f64, bottom: f64) {
        let columns = self.net.columns.clone();
        for stops in &columns {
            let share = ((bottom - top - self.need(stops)) / count(stops.len().max(1))).min(30.0);
            let mut at = top;
            for stop in stops {
                let height = self.height(*stop) + BETWEEN + share;
                self.middles.insert(*stop, at + height / 2.0);
                at += height;
            }
        }
        for sweep in 0..4 {
            let backwards = columns.iter().rev().filter(|_| sweep % 2 == 1);
            for stops in columns.iter().filter(|_| sweep % 2 == 0).chain(backwards) {
                self.settle_column(stops, top, bottom);
            }
        }
    }

    fn settle_column(&mut self, stops: &[usize], top: f64, bottom: f64) {
        let mut spans: Vec<(f64, f64)> = Vec::new();
        for stop in stops {
            let lines = self.net.lines.iter().filter_map(|(from, to)| match *stop {
                stop if stop == *from => Some(self.middle(*to)),
                stop if stop == *to => Some(self.middle(*from)),
                _ => None,
            });
            let wish = mean(lines).unwrap_or_else(|| self.middle(*stop));
            // The order is settled: no wish may come before the one above it.
            let wish = spans.last().map_or(wish, |above| wish.max(above.0));
            spans.push((wish, self.height(*stop) + BETWEEN));
        }
        let starts = spread(&spans, top, bottom);
        for ((stop, start), (_, length)) in stops.iter().zip(starts).zip(&spans) {
            self.middles.insert(*stop, start + length / 2.0);
        }
    }

    fn draw_lines(&self, canvas: &Canvas) {
        for (from, to) in &self.net.lines {
            let x = self.left(self.net.column(*from)) + self.column;
            let start = (x, self.middle(*from));
            canvas.path(Ink::Axis, curve(start, (x + GUTTER, self.middle(*to))));
        }
        for (index, stop) in self.net.stops.iter().enumerate() {
            if stop.node.is_none() {
                let (x, y) = (self.left(stop.column), self.middle(index));
                canvas.line(Ink::Axis, (x, y), (x + self.column, y));
            }
        }
        for (from, to) in &self.net.loops {
            let x = self.left(self.net.column(*from)) + self.column;
            let (a, b) = (self.middle(*from), self.middle(*to));
            canvas.path(Ink::Axis, vec![(x, a), (x + GAP, a), (x + GAP, b), (x, b)]);
        }
    }
}

/// A line that leaves and arrives level.
fn curve(from: (f64, f64), to: (f64, f64)) -> Vec<(f64, f64)> {
    if (from.1 - to.1).abs() < 1.0 {
        return vec![from, to];
    }
    let shares = (0..=8_u8).map(|step| f64::from(step) / 8.0);
    shares
        .map(|share| {
            let bend = share * share * (3.0 - 2.0 * share);
            (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * bend)
        })
        .collect()
}
