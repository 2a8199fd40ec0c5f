//! Two bars on one scale: the value as it was, and as it became.

use super::content::Part;
use super::ink::Ink;
use super::sheet::{LEFT, MEASURE, Mark, Misfit, RIGHT, Shape};
use super::typeface::{Frame, Line, Setting, Weight};
use crate::playbook::section::{ValueChange, ValueThen};

/// Between the end of a bar and its value, inside.
const INSIDE: f64 = 5.5;
/// Between the end of a bar and its value, outside.
const OUTSIDE: f64 = 4.0;
/// The shortest arrow.
const ARROW: f64 = 14.0;
/// Height of capitals of the months.
const PERIOD_CAP: f64 = 4.9;
/// From the top of a row to its bar.
const TO_BAR: f64 = 8.4;
/// The bar height that all other measures belong to.
const USUAL_BAR: f64 = 20.5;
/// Thickness of the line at zero and of dashes.
const THIN: f64 = 0.6;

/// The bars with all that belongs to them.
#[derive(Debug, Default)]
pub struct Bars {
    /// Bars, axis and arrow.
    pub shapes: Vec<Shape>,
    /// Months, values, and how far it went.
    pub lines: Vec<(Part, Line)>,
    /// Where the lower bar ends.
    pub bottom: f64,
}

/// One of the two bars at its place.
struct Row {
    value: f64,
    /// Where the bar ends that began at zero.
    end: f64,
    top: f64,
    bottom: f64,
    /// What bar and value fill together, from left to right.
    filled: [f64; 2],
}

/// Where values lie.
struct Scale {
    zero: f64,
    unit: f64,
    most: f64,
}

impl Scale {
    fn of(values: [f64; 2]) -> Self {
        let most = values.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
        if most == 0.0 || !most.is_finite() {
            return Self {
                zero: LEFT,
                unit: 0.0,
                most: 1.0,
            };
        }
        // Shares of the largest value: no sum of them can be too large for a number.
        let shares = values.map(|value| value / most);
        let low = shares.iter().fold(0.0_f64, |low, share| low.min(*share));
        let high = shares.iter().fold(0.0_f64, |high, share| high.max(*share));
        let unit = MEASURE / (high - low);
        Self {
            zero: LEFT - low * unit,
            unit,
            most,
        }
    }

    fn at(&self, value: f64) -> f64 {
        self.zero + value / self.most * self.unit
    }
}

/// Draws the bars below `top`. `between` is what the arrow between them says.
///
/// # Errors
/// When a value is wider than the sheet.
pub fn bars(change: &ValueChange, between: Option<&str>, top: f64, height: f64, gap: f64) -> Result<Bars, Misfit> {
    let scale = Scale::of([change.before.number, change.after.number]);
    let mut bars = Bars::default();
    let before = bars.row(&change.before, &scale, top, height, [Ink::Light, Ink::Text])?;
    let after = bars.row(
        &change.after,
        &scale,
        before.bottom + gap,
        height,
        [Ink::Strong, Ink::Paper],
    )?;
    bars.bottom = after.bottom;
    if before.value <= 0.0 || after.value <= 0.0 {
        // An axis at the edge of the measure stays inside it.
        let left = (scale.zero - THIN / 2.0).clamp(LEFT, RIGHT - THIN);
        for row in [&before, &after] {
            let axis = Frame {
                left,
                top: row.top - 1.0,
                right: left + THIN,
                bottom: row.bottom + 1.0,
            };
            bars.shapes.push(Shape::rectangle(Mark::Axis, axis, Ink::Line));
        }
    }
    let drawn = bars.arrow(&before, &after, between);
    if let Some(text) = between.filter(|_| !drawn) {
        bars.beside(&after, text);
    }
    Ok(bars)
}

impl Bars {
    /// A bar with its month above it and its value at its end.
    fn row(&mut self, then: &ValueThen, scale: &Scale, top: f64, height: f64, inks: [Ink; 2]) -> Result<Row, Misfit> {
        let [ground, on_ground] = inks;
        let period = Setting::of_cap(Weight::Semibold, PERIOD_CAP, Ink::Text);
        if period.width(&then.when) > MEASURE {
            return Err(Misfit::Wide(Part::Period));
        }
        // Where all bars lead to the left, their months stand above where they begin.
        let line = if scale.zero >= RIGHT - THIN {
            Line::to_right(period, &then.when, RIGHT, top + PERIOD_CAP)
        } else {
            Line::from_left(period, &then.when, LEFT, top + PERIOD_CAP)
        };
        self.lines.push((Part::Period, line));
        let end = scale.at(then.number);
        let mut row = Row {
            value: then.number,
            end,
            top: top + TO_BAR,
            bottom: top + TO_BAR + height,
            filled: [scale.zero.min(end), scale.zero.max(end)],
        };
        let [left, right] = row.filled;
        if right > left {
            let frame = Frame {
                left,
                top: row.top,
                right,
                bottom: row.bottom,
            };
            self.shapes.push(Shape::rectangle(Mark::Bar, frame, ground));
        }
        let cap = 9.2 * height / USUAL_BAR;
        let y = f64::midpoint(row.top, row.bottom) + cap / 2.0;
        let inside = Setting::of_cap(Weight::Semibold, cap, on_ground);
        let outside = Setting::of_cap(Weight::Semibold, cap, Ink::Text);
        let wide = Line::from_left(outside, &then.text, 0.0, y).ink_width();
        let rises = then.number >= 0.0;
        let line = if right - left >= wide + INSIDE * 1.5 {
            if rises {
                Line::to_right(inside, &then.text, end - INSIDE, y)
            } else {
                Line::from_left(inside, &then.text, end + INSIDE, y)
            }
        } else if right + OUTSIDE + wide <= RIGHT && (rises || left - OUTSIDE - wide < LEFT) {
            row.filled = [left, right + OUTSIDE + wide];
            Line::from_left(outside, &then.text, right + OUTSIDE, y)
        } else if left - OUTSIDE - wide >= LEFT {
            row.filled = [left - OUTSIDE - wide, right];
            Line::to_right(outside, &then.text, left - OUTSIDE, y)
        } else {
            return Err(Misfit::Wide(Part::Value));
        };
        self.lines.push((Part::Value, line));
        Ok(row)
    }

    /// An arrow from the end of one bar to the end of the other, in the row of the shorter one, with words
    /// above it, if there are any. False where there is no room for it.
    fn arrow(&mut self, before: &Row, after: &Row, text: Option<&str>) -> bool {
        let one_side = before.value * after.value >= 0.0;
        let shrinks = before.value.abs() > after.value.abs();
        let (short, long) = if shrinks { (after, before) } else { (before, after) };
        let to_right = long.value > 0.0;
        let [left, right] = if to_right {
            [short.filled[1] + 2.6, long.end - 1.0]
        } else {
            [long.end + 1.0, short.filled[0] - 2.6]
        };
        let part = (short.bottom - short.top) / USUAL_BAR;
        let setting = Setting::of_cap(Weight::Semibold, 7.0 * part, Ink::Text);
        let middle = f64::midpoint(short.top, short.bottom);
        let words = text.map(|text| Line::around(setting, text, f64::midpoint(left, right), middle - 0.4 * part));
        let wide = words.as_ref().map_or(0.0, |words| words.ink_width() + 4.0);
        if !one_side || right - left < wide.max(ARROW) {
            return false;
        }
        // Below the letters that reach lowest. Without words the arrow stands in the middle.
        let low = if words.is_some() { 4.9 * part } else { 0.0 };
        self.lines.extend(words.map(|words| (Part::Change, words)));
        // The tip is where it went to.
        let tip_is_right = to_right != shrinks;
        self.shapes
            .extend(arrow([left, right], middle + low, part, tip_is_right));
        let [top, bottom] = if shrinks {
            [long.bottom, short.bottom]
        } else {
            [short.top, long.top]
        };
        let x = if to_right { long.end - THIN } else { long.end };
        self.shapes.extend(dashes(x, top, bottom));
        true
    }

    /// The words beside the lower month, where there is no room for an arrow.
    fn beside(&mut self, after: &Row, text: &str) {
        let setting = Setting::of_cap(Weight::Semibold, PERIOD_CAP, Ink::Text);
        let y = after.top - TO_BAR + PERIOD_CAP;
        let mut months = self.lines.iter().rev().filter(|(part, _)| *part == Part::Period);
        let Some(month) = months.next().and_then(|(_, month)| month.ink()) else {
            return;
        };
        let line = if month.left > LEFT + 1.0 {
            Line::from_left(setting, text, LEFT, y)
        } else {
            Line::to_right(setting, text, RIGHT, y)
        };
        if line.ink_width() + (month.right - month.left) + 10.0 < MEASURE {
            self.lines.push((Part::Change, line));
        }
    }
}

fn arrow([left, right]: [f64; 2], y: f64, part: f64, tip_is_right: bool) -> [Shape; 2] {
    let (length, half, thick) = (6.0 * part, 2.9 * part, 0.45 * part);
    let (tip, base) = if tip_is_right {
        (right, right - length)
    } else {
        (left, left + length)
    };
    let shaft = Frame {
        left: if tip_is_right { left } else { base - 0.1 },
        top: y - thick,
        right: if tip_is_right { base + 0.1 } else { right },
        bottom: y + thick,
    };
    [
        Shape::rectangle(Mark::Arrow, shaft, Ink::Text),
        Shape {
            mark: Mark::Arrow,
            corners: vec![[tip, y], [base, y - half], [base, y + half]],
            ink: Ink::Text,
        },
    ]
}

fn dashes(x: f64, top: f64, bottom: f64) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let mut y = top;
    while y < bottom {
        let frame = Frame {
            left: x,
            top: y,
            right: x + THIN,
            bottom: (y + 1.6).min(bottom),
        };
        shapes.push(Shape::rectangle(Mark::Dash, frame, Ink::Line));
        y += 3.2;
    }
    shapes
}
