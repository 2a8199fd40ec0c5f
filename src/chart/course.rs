//! The course of values over time: where its points stand and where it breaks.

use super::canvas::Canvas;
use super::count;
use super::ink::Ink;
use super::labels::Area;

/// The parts of a line that hang together; a missing value ends one.
pub(super) fn runs(places: &[Option<(f64, f64)>]) -> Vec<Vec<(f64, f64)>> {
    places
        .split(Option::is_none)
        .map(|run| run.iter().copied().flatten().collect::<Vec<_>>())
        .filter(|run| !run.is_empty())
        .collect()
}

/// Evenly spaced positions from `left` to `right`; a single one stands at the right, the end.
pub(super) fn places(number: usize, left: f64, right: f64) -> Vec<f64> {
    let steps = count(number.saturating_sub(1));
    (0..number)
        .map(|index| {
            if number > 1 {
                left + (right - left) * count(index) / steps
            } else {
                right
            }
        })
        .collect()
}

/// Draws a course as a line; points get marks of their own where there are few or they stand alone.
pub(super) fn draw(canvas: &Canvas, ink: Ink, places: &[Option<(f64, f64)>], tenths: u32) {
    let runs = runs(places);
    let sparse = runs.iter().map(Vec::len).sum::<usize>() <= 8;
    for run in runs {
        let marks = if sparse || run.len() == 1 {
            run.clone()
        } else {
            Vec::new()
        };
        if run.len() > 1 {
            canvas.path(ink, run);
        }
        for mark in marks {
            canvas.dot(Ink::Point, mark, tenths);
        }
    }
}

/// The parts of a course below the level `zero`, each as a closed outline. Pixels grow downwards.
pub(super) fn beneath(run: &[(f64, f64)], zero: f64) -> Vec<Vec<(f64, f64)>> {
    let mut areas = Vec::new();
    let mut area: Vec<(f64, f64)> = Vec::new();
    let mut before: Option<(f64, f64)> = None;
    for (x, y) in run.iter().copied() {
        if let Some((x0, y0)) = before
            && (y0 > zero) != (y > zero)
        {
            area.push((x0 + (x - x0) * (zero - y0) / (y - y0), zero));
        }
        if y > zero {
            if area.is_empty() {
                area.push((x, zero));
            }
            area.push((x, y));
        } else if area.len() > 2 {
            areas.push(std::mem::take(&mut area));
        } else {
            area.clear();
        }
        before = Some((x, y));
    }
    if let Some((x, y)) = before
        && y > zero
        && area.len() > 1
    {
        area.push((x, zero));
        areas.push(area);
    }
    areas
}

/// Whether a course runs through an area, looked at every few pixels.
pub(super) fn crosses(run: &[(f64, f64)], area: &Area) -> bool {
    run.iter().zip(run.iter().skip(1)).any(|(a, b)| {
        (0..=64).any(|step| {
            let share = f64::from(step) / 64.0;
            let spot = Area::around(a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share, 2.0);
            spot.meets(area, 0.0)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::beneath;

    #[test]
    fn the_area_below_zero_ends_where_the_course_crosses() {
        let course = [(0.0, 10.0), (10.0, 20.0), (20.0, -20.0), (30.0, 5.0)];
        assert_eq!(
            beneath(&course, 0.0),
            [
                vec![(0.0, 0.0), (0.0, 10.0), (10.0, 20.0), (15.0, 0.0)],
                vec![(28.0, 0.0), (30.0, 5.0), (30.0, 0.0)],
            ]
        );
        assert!(beneath(&[(0.0, -1.0), (1.0, -2.0)], 0.0).is_empty());
    }
}
