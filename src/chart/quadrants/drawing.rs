//! Drawing a grid of quadrants: numbered rings on the grid, their names in a list beside or below.

use std::f64::consts::TAU;

use super::Quadrants;
use super::ladder::number_block;
use crate::chart::axis::Scale;
use crate::chart::canvas::Canvas;
use crate::chart::dress::Dress;
use crate::chart::ink::Ink;
use crate::chart::labels::{Align, Area, Block, GAP, Placed};
use crate::chart::{WIDE_FROM, count, text};
use crate::vocabulary::language::Language;

/// Beyond this distance from its place a ring is tied to it by a line.
const NEAR: f64 = 36.0;

/// The room between two rings.
const APART: f64 = 3.0;

/// Where the square stands.
struct Plot {
    area: Area,
    x: Scale,
    y: Scale,
    radius: f64,
    /// The point where low turns to high.
    middle: (f64, f64),
    corners: Vec<Placed>,
}

/// A ring at its place.
struct Ring {
    index: usize,
    /// Where the values of the point are.
    true_place: (f64, f64),
    centre: (f64, f64),
}

impl Quadrants {
    pub(in crate::chart) fn paint(&self, width: f64, language: &Language, dress: Dress) -> Canvas {
        let wide = width >= WIDE_FROM;
        let side = self.side_words(if wide { 76.0 } else { 56.0 }, language);
        let left = side.iter().map(Block::width).fold(0.0, f64::max) + GAP;
        let right = if wide { left + 350.0 } else { width - 1.0 };
        let words: f64 = side.iter().map(Block::height).sum();
        let height = (right - left).clamp(200.0, 350.0).max(words + 8.0);
        let foot = self.foot_words(right - left, language);
        let below = height + 6.0 + foot.iter().map(Block::height).fold(0.0, f64::max);
        let plot = self.plot((left, right), height);
        let (numbers, rings) = self.rings(&plot);
        let list = if wide {
            self.list(&numbers, (right + 28.0, width), 0.0, language)
        } else {
            self.list(&numbers, (0.0, width), below + 20.0, language)
        };
        let mut canvas = Canvas::new(width, below.max(list.bottom) + 2.0, dress);
        plot.draw(&mut canvas, &side, &foot);
        self.draw_rings(&mut canvas, &plot, &numbers, &rings);
        list.draw(&mut canvas, self);
        canvas
    }

    /// The words at the left of the square: the high end, the name of the measure, the low end.
    fn side_words(&self, room: f64, language: &Language) -> [Block; 3] {
        [
            Block::line(&language.say("chart-high"), Ink::Small),
            Block::wrapped(&self.up, Ink::Bold, room),
            Block::line(&language.say("chart-low"), Ink::Small),
        ]
    }

    fn foot_words(&self, room: f64, language: &Language) -> [Block; 3] {
        [
            Block::line(&language.say("chart-low"), Ink::Small),
            Block::wrapped(&self.across, Ink::Bold, room - 90.0),
            Block::line(&language.say("chart-high"), Ink::Small),
        ]
    }

    fn plot(&self, (left, right): (f64, f64), height: f64) -> Plot {
        let digits = self.points.len().to_string();
        let radius = (text::measure(&digits, Ink::Bold) / 2.0 + 3.0).max(11.0);
        let [first, second, third, fourth] = &self.corners;
        let room = (right - left) / 2.0 - 16.0;
        let block = |words: &str| Block::wrapped(words, Ink::Small, room);
        let upper = block(first).height().max(block(second).height());
        let lower = block(third).height().max(block(fourth).height());
        // Rings that share a place at the edge stand beside it.
        let edge = 2.0 * radius + 7.0;
        let (top, bottom) = (1.0 + upper + edge, height - lower - edge);
        let domain = self.domain();
        let (x, y) = (
            Scale::new(domain, (left + edge, right - edge)),
            Scale::new(domain, (bottom.max(top + 20.0), top)),
        );
        let middle = (x.at(self.middle), y.at(self.middle));
        let corners = vec![
            block(first).at(left + 6.0, 5.0, Align::Start),
            block(second).at(right - 6.0, 5.0, Align::End),
            block(third).above(left + 6.0, height - 5.0, Align::Start),
            block(fourth).above(right - 6.0, height - 5.0, Align::End),
        ];
        Plot {
            area: Area {
                left,
                top: 1.0,
                right,
                bottom: height,
            },
            x,
            y,
            radius,
            middle,
            corners,
        }
    }

    /// A ring for each point that has both values, as near to its place as others allow, and the
    /// numbers of the rings.
    fn rings(&self, plot: &Plot) -> (Vec<Option<usize>>, Vec<Ring>) {
        let mut numbers = Vec::new();
        let mut rings: Vec<Ring> = Vec::new();
        let mut number = 0;
        for (index, point) in self.points.iter().enumerate() {
            let Some(place) = Self::place(point) else {
                numbers.push(None);
                continue;
            };
            let true_place = (plot.x.at(place.0), plot.y.at(place.1));
            let same = |other: &&super::QuadrantPoint| Self::place(other) == Some(place);
            let together = self.points.iter().filter(same).count();
            let before = self.points.iter().take(index).filter(same).count();
            number += 1;
            numbers.push(Some(number));
            // Where the square is full, the list still names the point.
            if let Some(centre) = plot.free_place(true_place, (before, together), &rings) {
                rings.push(Ring {
                    index,
                    true_place,
                    centre,
                });
            }
        }
        (numbers, rings)
    }

    fn draw_rings(&self, canvas: &mut Canvas, plot: &Plot, numbers: &[Option<usize>], rings: &[Ring]) {
        for ring in rings {
            let (from, to) = (ring.true_place, ring.centre);
            if (from.0 - to.0).hypot(from.1 - to.1) > NEAR {
                canvas.line(Ink::Axis, from, to);
                canvas.dot(Ink::Point, from, 20);
            }
        }
        for ring in rings {
            let bold = self.points.get(ring.index).is_some_and(|point| point.bold);
            let tenths = format!("{:.0}", plot.radius * 10.0).parse().unwrap_or(110);
            canvas.dot(if bold { Ink::Target } else { Ink::Earlier }, ring.centre, tenths);
            if let Some(number) = numbers.get(ring.index).copied().flatten() {
                let block = number_block(number, bold);
                canvas.write(&block.beside(ring.centre.0, ring.centre.1, Align::Middle).halo());
            }
        }
    }
}

impl Plot {
    fn draw(&self, canvas: &mut Canvas, side: &[Block; 3], foot: &[Block; 3]) {
        let area = &self.area;
        let (x, y) = self.middle;
        canvas.line(Ink::Dots, (x, area.top), (x, area.bottom));
        canvas.line(Ink::Dots, (area.left, y), (area.right, y));
        canvas.frame(Ink::Axis, (area.left, area.top), (area.right, area.bottom));
        for corner in &self.corners {
            canvas.write(&corner.clone().halo());
        }
        let [high, up, low] = side;
        let edge = area.left - GAP;
        canvas.write(&high.at(edge, area.top, Align::End));
        canvas.write(&up.beside(edge, f64::midpoint(area.top, area.bottom), Align::End));
        canvas.write(&low.above(edge, area.bottom, Align::End));
        let [low, across, high] = foot;
        let top = area.bottom + 4.0;
        canvas.write(&low.at(area.left, top, Align::Start));
        canvas.write(&across.at(f64::midpoint(area.left, area.right), top, Align::Middle));
        canvas.write(&high.at(area.right, top, Align::End));
    }

    /// The nearest free place for a ring: a few that share a place stand around it, more of them in
    /// circles of growing width.
    fn free_place(&self, at: (f64, f64), (before, together): (usize, usize), rings: &[Ring]) -> Option<(f64, f64)> {
        let step = 2.0 * self.radius + APART;
        let around = |reach: f64, share: f64| (at.0 + reach * (share * TAU).cos(), at.1 - reach * (share * TAU).sin());
        let own = match together {
            few @ 2..=4 => {
                let reach = step / 2.0 / (std::f64::consts::PI / count(few)).sin();
                around(reach, count(before) / count(few) + if few == 2 { 0.5 } else { 0.125 })
            }
            _ => at,
        };
        let circles = (0..=24_u32).flat_map(|circle| {
            let places = (circle * 6).max(1);
            (0..places).map(move |place| (f64::from(circle) * step, f64::from(place) / f64::from(places)))
        });
        let places = std::iter::once(own).chain(circles.map(|(reach, share)| around(reach, share)));
        places.into_iter().find(|place| self.is_free(*place, rings))
    }

    fn is_free(&self, (x, y): (f64, f64), rings: &[Ring]) -> bool {
        let ring = Area::around(x, y, self.radius + 1.0);
        let area = &self.area;
        let inside =
            ring.left >= area.left && ring.right <= area.right && ring.top >= area.top && ring.bottom <= area.bottom;
        let apart = |other: &Ring| (other.centre.0 - x).hypot(other.centre.1 - y) >= 2.0 * self.radius + 1.0;
        inside && rings.iter().all(apart) && !self.corners.iter().any(|corner| corner.area().meets(&ring, 2.0))
    }
}
