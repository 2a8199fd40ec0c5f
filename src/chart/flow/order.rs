//! In which order the things of each column stand, so that few lines cross.

use std::collections::{BTreeMap, BTreeSet};

use super::Flow;

/// Something at a height of its own in a column: a node, or a place where a link passes through.
pub(super) struct Stop {
    /// The column and the place of the node in it; none where a link passes.
    pub(super) node: Option<(usize, usize)>,
    pub(super) column: usize,
}

/// Stops and the lines between them.
#[derive(Default)]
pub(super) struct Net {
    pub(super) stops: Vec<Stop>,
    /// The stops of each column from top to bottom.
    pub(super) columns: Vec<Vec<usize>>,
    /// From a stop to a stop of the next column.
    pub(super) lines: Vec<(usize, usize)>,
    /// Between two stops of one column.
    pub(super) loops: Vec<(usize, usize)>,
}

/// How often the columns are looked through; more changes nothing worth the time.
const SWEEPS: usize = 6;

impl Net {
    pub(super) fn of(flow: &Flow) -> Self {
        let mut net = Self::default();
        let mut by_id: BTreeMap<&str, usize> = BTreeMap::new();
        for (column, part) in flow.columns.iter().enumerate() {
            for (place, node) in part.nodes.iter().enumerate() {
                by_id.entry(&node.id).or_insert(net.stops.len());
                net.stops.push(Stop {
                    node: Some((column, place)),
                    column,
                });
            }
        }
        let mut lines = BTreeSet::new();
        let mut loops = BTreeSet::new();
        let mut passes = BTreeMap::new();
        for (from, to) in &flow.links {
            if let (Some(from), Some(to)) = (by_id.get(from.as_str()), by_id.get(to.as_str())) {
                // A link backwards is the same line.
                let (from, to) = ((*from).min(*to), (*from).max(*to));
                let (start, end) = (net.column(from), net.column(to));
                if start == end && from != to {
                    loops.insert((from, to));
                } else if start != end {
                    net.join(&mut lines, &mut passes, (from, start), (to, end));
                }
            }
        }
        net.lines = lines.into_iter().collect();
        net.loops = loops.into_iter().collect();
        net.stand(flow.columns.len());
        net.arrange();
        net
    }

    pub(super) fn column(&self, stop: usize) -> usize {
        self.stops.get(stop).map_or(0, |stop| stop.column)
    }

    /// A line in steps from column to column; lines from one stop share their way.
    fn join(
        &mut self,
        lines: &mut BTreeSet<(usize, usize)>,
        passes: &mut BTreeMap<(usize, usize), usize>,
        (from, start): (usize, usize),
        (to, end): (usize, usize),
    ) {
        let mut last = from;
        for column in start + 1..end {
            let next = *passes.entry((from, column)).or_insert_with(|| {
                self.stops.push(Stop { node: None, column });
                self.stops.len() - 1
            });
            lines.insert((last, next));
            last = next;
        }
        lines.insert((last, to));
    }

    /// The author's order; passing links stand beside where they come from.
    fn stand(&mut self, columns: usize) {
        let mut heights: BTreeMap<usize, f64> = BTreeMap::new();
        for column in 0..columns {
            let here = |(_, stop): &(usize, &Stop)| stop.column == column;
            let stops = || self.stops.iter().enumerate().filter(here);
            let nodes = stops().filter(|(_, stop)| stop.node.is_some()).count();
            let mut order: Vec<(f64, usize)> = Vec::new();
            for (index, stop) in stops() {
                let before = self.lines.iter().find(|line| line.1 == index).map(|line| line.0);
                let height = match stop.node {
                    Some((_, place)) => (crate::chart::count(place) + 0.5) / crate::chart::count(nodes),
                    None => before.and_then(|before| heights.get(&before)).copied().unwrap_or(1.0),
                };
                order.push((height, index));
            }
            order.sort_by(|a, b| a.0.total_cmp(&b.0));
            heights.extend(order.iter().map(|(height, index)| (*index, *height)));
            self.columns.push(order.into_iter().map(|(_, index)| index).collect());
        }
    }

    /// Moves every stop to the middle of its neighbours, and keeps what crosses least: the author's
    /// order where nothing is better.
    fn arrange(&mut self) {
        let mut best = self.columns.clone();
        let mut least = self.crossings();
        for sweep in 0..SWEEPS {
            if least == 0 {
                break;
            }
            let forwards = sweep % 2 == 0;
            let number = self.columns.len();
            for step in 0..number {
                self.sort(if forwards { step } else { number - 1 - step }, forwards);
            }
            let crossings = self.crossings();
            if crossings < least {
                least = crossings;
                best.clone_from(&self.columns);
            }
        }
        self.columns = best;
    }

    fn sort(&mut self, column: usize, forwards: bool) {
        let heights = self.heights();
        let height = |stop: &usize| heights.get(stop).copied().unwrap_or(0.0);
        let wish = |stop: usize| {
            let beside = self.lines.iter().filter_map(|(from, to)| match forwards {
                true if *to == stop => Some(height(from)),
                false if *from == stop => Some(height(to)),
                _ => None,
            });
            mean(beside).unwrap_or_else(|| height(&stop))
        };
        let Some(stops) = self.columns.get(column) else {
            return;
        };
        let mut order: Vec<(f64, usize)> = stops.iter().map(|stop| (wish(*stop), *stop)).collect();
        order.sort_by(|a, b| a.0.total_cmp(&b.0));
        if let Some(stops) = self.columns.get_mut(column) {
            *stops = order.into_iter().map(|(_, stop)| stop).collect();
        }
    }

    /// How far down its column each stop is, from 0 to 1.
    fn heights(&self) -> BTreeMap<usize, f64> {
        let mut heights = BTreeMap::new();
        for column in &self.columns {
            let number = crate::chart::count(column.len());
            let places = column.iter().enumerate();
            heights.extend(places.map(|(place, stop)| (*stop, (crate::chart::count(place) + 0.5) / number)));
        }
        heights
    }

    fn crossings(&self) -> usize {
        let heights = self.heights();
        let height = |stop: &usize| heights.get(stop).copied().unwrap_or(0.0);
        let ends: Vec<(usize, f64, f64)> = self
            .lines
            .iter()
            .map(|(from, to)| (self.column(*from), height(from), height(to)))
            .collect();
        let crosses = |a: &(usize, f64, f64), b: &(usize, f64, f64)| a.0 == b.0 && (a.1 - b.1) * (a.2 - b.2) < 0.0;
        let pairs = ends.iter().enumerate();
        pairs
            .map(|(index, one)| ends.iter().skip(index + 1).filter(|other| crosses(one, other)).count())
            .sum()
    }
}

/// The mean of some numbers.
pub(super) fn mean(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, number) = numbers.fold((0.0, 0.0), |(sum, number), next| (sum + next, number + 1.0));
    (number > 0.0).then(|| sum / number)
}

#[cfg(test)]
mod tests {
    use super::Net;
    use crate::chart::{Flow, FlowColumn, FlowNode};

    fn flow(columns: &[&[&str]], links: &[(&str, &str)]) -> Flow {
        let node = |id: &&str| FlowNode {
            id: (*id).to_owned(),
            ..FlowNode::default()
        };
        Flow {
            columns: columns
                .iter()
                .map(|ids| FlowColumn {
                    title: String::new(),
                    nodes: ids.iter().map(node).collect(),
                })
                .collect(),
            links: links.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect(),
            loose: String::new(),
        }
    }

    fn ids(flow: &Flow) -> Vec<Vec<String>> {
        let net = Net::of(flow);
        let id = |stop: &usize| match net.stops[*stop].node {
            Some((column, place)) => flow.columns[column].nodes[place].id.clone(),
            None => "|".to_owned(),
        };
        net.columns
            .iter()
            .map(|column| column.iter().map(id).collect())
            .collect()
    }

    #[test]
    fn what_need_not_cross_does_not() {
        let crossed = flow(&[&["a", "b"], &["c", "d"]], &[("a", "d"), ("b", "c")]);
        assert_eq!(Net::of(&crossed).crossings(), 0);
    }

    #[test]
    fn the_order_of_the_author_stays_where_nothing_is_better() {
        let full = flow(
            &[&["a", "b"], &["d", "c"]],
            &[("a", "c"), ("a", "d"), ("b", "c"), ("b", "d")],
        );
        assert_eq!(ids(&full), [["a", "b"], ["d", "c"]]);
        let none = flow(&[&["b", "a"], &["d", "c"]], &[]);
        assert_eq!(ids(&none), [["b", "a"], ["d", "c"]]);
    }

    #[test]
    fn links_over_a_column_pass_through_it_once_and_nonsense_is_left_out() {
        let far = flow(
            &[&["a"], &["b"], &["c", "d"]],
            &[("a", "c"), ("d", "a"), ("a", "x"), ("a", "a"), ("c", "d"), ("a", "c")],
        );
        let net = Net::of(&far);
        assert_eq!(net.lines.len(), 3);
        assert_eq!(net.loops, [(2, 3)]);
        assert_eq!(ids(&far)[1].iter().filter(|id| *id == "|").count(), 1);
    }
}
