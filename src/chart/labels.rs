//! Blocks of text, and where they can stand without touching one another.

use super::ink::Ink;
use super::text;

/// The least distance kept between two texts side by side, in pixels.
pub(super) const GAP: f64 = 8.0;

/// Which end of a text its position means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Start,
    Middle,
    End,
}

/// A rectangle in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    /// The square around a mark.
    pub(super) fn around(x: f64, y: f64, reach: f64) -> Self {
        Self {
            left: x - reach,
            top: y - reach,
            right: x + reach,
            bottom: y + reach,
        }
    }

    /// Whether two areas share more than an edge, or come closer than `gap` side by side.
    pub(super) fn meets(&self, other: &Self, gap: f64) -> bool {
        self.left < other.right + gap
            && other.left < self.right + gap
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// Lines of text that stand together, each in its own ink.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Block {
    lines: Vec<(String, Ink)>,
}

impl Block {
    /// `text` on one line.
    pub(super) fn line(text: &str, ink: Ink) -> Self {
        Self::wrapped(text, ink, f64::INFINITY)
    }

    /// `text` in lines of at most `width`.
    pub(super) fn wrapped(text: &str, ink: Ink, width: f64) -> Self {
        Self::default().then(text, ink, width)
    }

    /// The same block with `text` below it.
    pub(super) fn then(mut self, text: &str, ink: Ink, width: f64) -> Self {
        let lines = text::wrap(text, ink, width.max(12.0));
        self.lines.extend(lines.into_iter().map(|line| (line, ink)));
        self
    }

    /// The same block with `text` below it on one line.
    pub(super) fn then_line(self, text: &str, ink: Ink) -> Self {
        self.then(text, ink, f64::INFINITY)
    }

    pub(super) fn lines(&self) -> &[(String, Ink)] {
        &self.lines
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The width of the widest line.
    pub(super) fn width(&self) -> f64 {
        self.lines
            .iter()
            .map(|(line, ink)| text::measure(line, *ink))
            .fold(0.0, f64::max)
    }

    pub(super) fn height(&self) -> f64 {
        self.lines.iter().map(|(_, ink)| ink.line_height()).sum()
    }

    /// This block at a position: `x` by its alignment, `top` for its upper edge.
    pub(super) fn at(&self, x: f64, top: f64, align: Align) -> Placed {
        Placed {
            block: self.clone(),
            x,
            top,
            align,
            halo: false,
        }
    }

    /// This block with its middle at the height `y`.
    pub(super) fn beside(&self, x: f64, y: f64, align: Align) -> Placed {
        self.at(x, y - self.height() / 2.0, align)
    }

    /// This block with its lower edge at the height `bottom`.
    pub(super) fn above(&self, x: f64, bottom: f64, align: Align) -> Placed {
        self.at(x, bottom - self.height(), align)
    }
}

/// A block at its place.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) block: Block,
    pub(super) x: f64,
    pub(super) top: f64,
    pub(super) align: Align,
    pub(super) halo: bool,
}

impl Placed {
    /// With an outline in the background colour, for text that may cross a line.
    pub(super) fn halo(mut self) -> Self {
        self.halo = true;
        self
    }

    /// Moved sideways by as little as brings it between `left` and `right`.
    pub(super) fn within(mut self, left: f64, right: f64) -> Self {
        let area = self.area();
        if area.right > right {
            self.x -= area.right - right;
        }
        let area = self.area();
        if area.left < left {
            self.x += left - area.left;
        }
        self
    }

    pub(super) fn area(&self) -> Area {
        let width = self.block.width();
        let left = match self.align {
            Align::Start => self.x,
            Align::Middle => self.x - width / 2.0,
            Align::End => self.x - width,
        };
        Area {
            left,
            top: self.top,
            right: left + width,
            bottom: self.top + self.block.height(),
        }
    }
}

/// A group of neighbours pushed together: where it would like to start, and how long it is.
struct Cluster {
    wish: f64,
    members: usize,
    length: f64,
}

impl Cluster {
    fn start(&self, low: f64, high: f64) -> f64 {
        (self.wish / super::count(self.members))
            .min(high - self.length)
            .max(low)
    }
}

/// Starts for spans that would like to be centred at `wish` and must not overlap.
///
/// Each span is `(wish, length)`. Spans keep their order by wish, stay between `low` and `high` as
/// long as they fit there, and together move as little as possible.
pub(super) fn spread(spans: &[(f64, f64)], low: f64, high: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..spans.len()).collect();
    let wish = |index: &usize| spans.get(*index).map_or(0.0, |span| span.0);
    order.sort_by(|a, b| wish(a).total_cmp(&wish(b)));
    let mut clusters: Vec<Cluster> = Vec::new();
    for (centre, length) in order.iter().filter_map(|index| spans.get(*index)) {
        let mut cluster = Cluster {
            wish: centre - length / 2.0,
            members: 1,
            length: *length,
        };
        while let Some(before) =
            clusters.pop_if(|before| before.start(low, high) + before.length > cluster.start(low, high))
        {
            cluster.wish = before.wish + cluster.wish - before.length * super::count(cluster.members);
            cluster.members += before.members;
            cluster.length += before.length;
        }
        clusters.push(cluster);
    }
    let mut starts = vec![0.0; spans.len()];
    let mut members = order.iter();
    for cluster in &clusters {
        let mut at = cluster.start(low, high);
        for index in members.by_ref().take(cluster.members) {
            if let (Some(start), Some(span)) = (starts.get_mut(*index), spans.get(*index)) {
                *start = at;
                at += span.1;
            }
        }
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn spans_are_pushed_apart_and_kept_inside() {
        for (spans, low, high) in [
            (vec![(50.0, 20.0), (52.0, 20.0)], 0.0, 100.0),
            (vec![(5.0, 30.0), (5.0, 30.0), (5.0, 30.0)], 0.0, 100.0),
            (vec![(99.0, 30.0), (5.0, 30.0), (98.0, 30.0)], 0.0, 100.0),
            (vec![(50.0, 10.0), (50.0, 40.0), (90.0, 30.0)], 0.0, 100.0),
        ] {
            let starts = spread(&spans, low, high);
            let mut placed: Vec<(f64, f64)> = starts
                .iter()
                .zip(&spans)
                .map(|(start, span)| (*start, start + span.1))
                .collect();
            placed.sort_by(|a, b| a.0.total_cmp(&b.0));
            assert!(placed.first().is_some_and(|first| first.0 >= low));
            assert!(placed.last().is_some_and(|last| last.1 <= high + 1e-9));
            for pair in placed.windows(2) {
                assert!(pair[0].1 <= pair[1].0 + 1e-9, "{placed:?}");
            }
        }
        assert_eq!(spread(&[(20.0, 10.0), (60.0, 10.0)], 0.0, 100.0), [15.0, 55.0]);
    }
}
