//! Stepped lines from one bar to the bars that wait for it.

use std::collections::BTreeMap;

use super::drawing::{Place, Side};
use crate::chart::canvas::Canvas;
use crate::chart::ink::Ink;

/// Stepped lines between rows that everything waits for.
pub(super) fn draw(canvas: &Canvas, places: &[Place]) {
    let critical = places.iter().filter(|place| place.row.critical);
    let by_id: BTreeMap<&str, &Place> = critical.map(|place| (place.row.id.as_str(), place)).collect();
    for to in by_id.values() {
        for from in to.row.after.iter().filter_map(|id| by_id.get(id.as_str())) {
            if let (Some((_, end)), Some((start, _))) = (from.span, to.span) {
                let clear = to.side == Side::Left && from.side != Side::Right;
                canvas.path(Ink::Depends, route((end, from.y), (start, to.y), clear));
            }
        }
    }
}

/// The corners of a stepped line from the end of one bar to the start of another; `late` lets it
/// turn shortly before the second instead of shortly after the first.
fn route((x, y): (f64, f64), (to_x, to_y): (f64, f64), late: bool) -> Vec<(f64, f64)> {
    if to_x >= x {
        let turn = match late {
            _ if to_x - x < 12.0 => f64::midpoint(x, to_x),
            true => to_x - 4.0,
            false => x + 4.0,
        };
        return vec![(x, y), (turn, y), (turn, to_y), (to_x, to_y)];
    }
    let between = if to_y > y { to_y - 11.0 } else { to_y + 11.0 };
    let (out, back) = (x + 4.0, (to_x - 4.0).max(0.0));
    vec![
        (x, y),
        (out, y),
        (out, between),
        (back, between),
        (back, to_y),
        (to_x, to_y),
    ]
}
