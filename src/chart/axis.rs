//! Scales, ticks and the labels along them.

use plotters::coord::ranged1d::{BoldPoints, Ranged};
use plotters::coord::types::RangedCoordf64;

use super::backend::FINE;
use super::canvas::Canvas;
use super::ink::Ink;
use super::labels::{Align, Block, GAP, Placed};
use super::text;
use crate::vocabulary::language::Language;

/// From values to pixels along one direction.
pub(super) struct Scale {
    coord: RangedCoordf64,
    domain: (f64, f64),
    pixels: (i32, i32),
}

/// Pixels as the fine pixels of the backend.
fn fine(pixel: f64) -> i32 {
    // Plotters does the rounding: the range of the map stands for the range of the drawing.
    RangedCoordf64::from(0.0..100_000.0).map(&pixel, (0, 100_000 * FINE))
}

impl Scale {
    /// A scale that maps `domain` to `pixels`; a domain without extent is widened around its value.
    pub(super) fn new(domain: (f64, f64), pixels: (f64, f64)) -> Self {
        let domain = widened(domain);
        Self {
            coord: RangedCoordf64::from(domain.0..domain.1),
            domain,
            pixels: (fine(pixels.0), fine(pixels.1)),
        }
    }

    /// The pixel of a value.
    pub(super) fn at(&self, value: f64) -> f64 {
        f64::from(self.coord.map(&value, self.pixels)) / f64::from(FINE)
    }

    /// Round values inside the domain, at most `most` of them.
    pub(super) fn ticks(&self, most: usize) -> Vec<f64> {
        ticks(self.domain, most)
    }
}

fn widened((low, high): (f64, f64)) -> (f64, f64) {
    if high > low {
        (low, high)
    } else {
        let reach = (low.abs() * 0.1).max(1.0);
        (low - reach, low + reach)
    }
}

fn ticks((low, high): (f64, f64), most: usize) -> Vec<f64> {
    RangedCoordf64::from(low..high)
        .key_points(BoldPoints(most))
        .into_iter()
        .filter(|tick| (low..=high).contains(tick))
        .collect()
}

/// The domain widened so that a tick stands at both of its ends, and these ticks.
///
/// Plotters chooses the step so that `most` ticks fit the domain as it was.
pub(super) fn rounded(domain: (f64, f64), most: usize) -> ((f64, f64), Vec<f64>) {
    let (low, high) = widened(domain);
    let step = step(&ticks((low, high), most));
    if step <= 0.0 {
        return ((low, high), Vec::new());
    }
    let (first, last) = ((low / step).floor(), (high / step).ceil());
    let ticks: Vec<f64> = std::iter::successors(Some(first), |index| Some(index + 1.0))
        .take_while(|index| *index <= last)
        .take(most + 4)
        .map(|index| index * step)
        .collect();
    ((first * step, last * step), ticks)
}

/// The smallest and the largest of the values, if there are any.
pub(super) fn extent(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    values.into_iter().fold(None, |extent, value| {
        let (low, high) = extent.unwrap_or((value, value));
        Some((low.min(value), high.max(value)))
    })
}

/// The distance between ticks; zero when there are fewer than two.
fn step(ticks: &[f64]) -> f64 {
    match ticks {
        [first, second, ..] => second - first,
        _ => 0.0,
    }
}

/// Ticks with their words, written with as many decimals as tell them apart.
pub(super) fn worded(ticks: &[f64], language: &Language) -> Vec<(f64, String)> {
    let step = step(ticks);
    let decimals = (0..6)
        .find(|places| {
            let scaled = step * 10f64.powi(*places);
            (scaled - scaled.round()).abs() < 1e-6
        })
        .and_then(|places| usize::try_from(places).ok())
        .unwrap_or(6);
    ticks
        .iter()
        .map(|tick| (*tick, language.format().number(*tick, decimals)))
        .collect()
}

/// The width of the widest tick label.
pub(super) fn widest(ticks: &[(f64, String)]) -> f64 {
    ticks
        .iter()
        .map(|(_, words)| text::measure(words, Ink::Small))
        .fold(0.0, f64::max)
}

/// Draws level grid lines from `left` to `right`, labelled at their left.
pub(super) fn levels(canvas: &mut Canvas, y: &Scale, ticks: &[(f64, String)], (left, right): (f64, f64)) {
    for (tick, words) in ticks {
        let ink = if is_zero(*tick, ticks) { Ink::Zero } else { Ink::Grid };
        let at = y.at(*tick);
        canvas.line(ink, (left, at), (right, at));
        let block = Block::line(words, Ink::Small);
        canvas.write(&block.beside(left - GAP, at, Align::End));
    }
}

/// Whether a tick means zero: plotters may leave a speck of rounding there.
pub(super) fn is_zero(tick: f64, ticks: &[(f64, String)]) -> bool {
    let values: Vec<f64> = ticks.iter().map(|(tick, _)| *tick).collect();
    tick.abs() < step(&values) / 1000.0
}

/// The labels of periods along the bottom, thinned out until they stand clear of each other.
pub(super) struct Periods {
    placed: Vec<Placed>,
    pub(super) height: f64,
}

impl Periods {
    /// Labels centred at `xs`, between `left` and `right`; heights count from zero until drawn.
    pub(super) fn centred(labels: &[&str], xs: &[f64], (left, right): (f64, f64)) -> Self {
        let pitch = match xs {
            [first, second, ..] => (second - first).abs(),
            _ => right - left,
        };
        let width = (pitch - GAP).clamp(84.0, 160.0).min(right - left);
        let all: Vec<Placed> = labels
            .iter()
            .zip(xs)
            .map(|(label, x)| {
                Block::wrapped(label, Ink::Small, width)
                    .at(*x, 0.0, Align::Middle)
                    .within(left, right)
            })
            .collect();
        let fitting = (1..=all.len())
            .map(|step| thinned(&all, step))
            .find(|some| clear(some))
            .or_else(|| all.last().map(|last| vec![last.clone()]));
        Self::of(fitting.unwrap_or_default())
    }

    /// Only the first and the last label, at the two ends.
    pub(super) fn ends(labels: &[&str], (left, right): (f64, f64)) -> Self {
        let half = (right - left - GAP) / 2.0;
        let mut placed = Vec::new();
        if let Some(last) = labels.last() {
            let place = Block::wrapped(last, Ink::Small, half).at(right, 0.0, Align::End);
            placed.push(place);
        }
        if let [first, _, ..] = labels {
            let place = Block::wrapped(first, Ink::Small, half).at(left, 0.0, Align::Start);
            placed.insert(0, place);
        }
        Self::of(placed)
    }

    fn of(placed: Vec<Placed>) -> Self {
        let height = placed.iter().map(|p| p.block.height()).fold(0.0, f64::max);
        Self { placed, height }
    }

    /// Writes the labels with their upper edge at `top`.
    pub(super) fn draw(&self, canvas: &mut Canvas, top: f64) {
        for placed in &self.placed {
            let mut placed = placed.clone();
            placed.top = top;
            canvas.write(&placed);
        }
    }
}

/// Every `step`th label, and always the last one: where both do not fit, it displaces its neighbour.
fn thinned(all: &[Placed], step: usize) -> Vec<Placed> {
    let mut some: Vec<Placed> = all.iter().step_by(step).cloned().collect();
    if !all.len().saturating_sub(1).is_multiple_of(step) {
        some.extend(all.last().cloned());
        if !clear(&some) && some.len() > 2 {
            some.remove(some.len() - 2);
        }
    }
    some
}

fn clear(placed: &[Placed]) -> bool {
    placed
        .iter()
        .zip(placed.iter().skip(1))
        .all(|(a, b)| a.area().right + GAP <= b.area().left)
}

#[cfg(test)]
mod tests {
    use super::{Scale, extent, rounded, worded};
    use crate::vocabulary::language::Language;

    #[test]
    fn scales_hold_for_every_kind_of_domain() {
        for domain in [
            (0.0, 1.0),
            (5.0, 5.0),
            (-1e9, 1e9),
            (0.0, 0.0),
            (1e-6, 2e-6),
            (-3.0, -3.0),
        ] {
            let scale = Scale::new(domain, (10.0, 110.0));
            for value in [domain.0, domain.1] {
                let at = scale.at(value);
                assert!((10.0..=110.0).contains(&at), "{domain:?} {at}");
            }
            assert!(scale.ticks(6).len() <= 6);
            let ((low, high), ticks) = rounded(domain, 6);
            assert!(low <= domain.0 && high >= domain.1);
            assert!(ticks.len() <= 8, "{ticks:?}");
        }
        assert_eq!(extent([]), None);
        assert_eq!(extent([3.0, -1.0]), Some((-1.0, 3.0)));
    }

    #[test]
    fn ticks_are_told_apart() {
        let language = &Language::english();
        let words: Vec<String> = worded(&[0.0, 0.25, 0.5], language)
            .into_iter()
            .map(|(_, words)| words)
            .collect();
        assert_eq!(words, ["0.00", "0.25", "0.50"]);
    }
}
