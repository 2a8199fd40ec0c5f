//! A poster as SVG: millimetres, and words as outlines, so that it looks the same everywhere.

use std::fmt::Write as _;

use super::content::Content;
use super::ink::Ink;
use super::layout::Layout;
use super::sheet::{HEIGHT, PlacedCode, Size, WIDTH};
use super::typeface::Pen;

/// A poster hardly needs more bytes.
const ROOM: usize = 160_000;

/// Draws a poster.
#[must_use]
pub fn svg(layout: &Layout, content: &Content, size: Size) -> String {
    let [width, height] = size.millimetres();
    let mut text = String::with_capacity(ROOM);
    let _ = write!(
        text,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" \
         viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"poster-title poster-words\" lang=\"{}\">\n\
         <title id=\"poster-title\">{}</title>\n<desc id=\"poster-words\">{}</desc>\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{}\"/>\n",
        escaped(content.language.tag()),
        escaped(&content.title.text),
        escaped(&content.description()),
        Ink::Paper.hex(),
    );
    for shape in &layout.shapes {
        let mut path = Path::default();
        for (number, corner) in shape.corners.iter().enumerate() {
            if number == 0 {
                path.begin(*corner);
            } else {
                path.line(*corner);
            }
        }
        path.close();
        path.write_to(&mut text, shape.ink);
    }
    for (_, line) in &layout.lines {
        let mut path = Path::default();
        line.outline(&mut path);
        path.write_to(&mut text, line.setting.ink);
    }
    if let Some(code) = &layout.code {
        text += &drawn_code(code);
    }
    text + "</svg>\n"
}

fn drawn_code(placed: &PlacedCode) -> String {
    let mut data = String::new();
    for [row, column, length] in &placed.code.dark {
        let _ = write!(data, "M{column} {row}h{length}v1h-{length}z");
    }
    #[allow(clippy::cast_precision_loss, reason = "a code has less than 70 modules")]
    let module = placed.side / placed.code.modules as f64;
    format!(
        "<path transform=\"translate({} {}) scale({module:.5})\" shape-rendering=\"crispEdges\" fill=\"{}\" d=\"{data}\"/>\n",
        short(placed.left),
        short(placed.top),
        Ink::Text.hex(),
    )
}

/// The data of a path.
#[derive(Default)]
struct Path {
    data: String,
}

impl Path {
    fn write_to(&self, text: &mut String, ink: Ink) {
        if !self.data.is_empty() {
            let _ = writeln!(text, "<path fill=\"{}\" d=\"{}\"/>", ink.hex(), self.data);
        }
    }

    fn add(&mut self, command: char, points: &[[f64; 2]]) {
        self.data.push(command);
        for (number, [x, y]) in points.iter().enumerate() {
            if number > 0 {
                self.data.push(' ');
            }
            push_short(&mut self.data, *x);
            self.data.push(' ');
            push_short(&mut self.data, *y);
        }
    }
}

impl Pen for Path {
    fn begin(&mut self, to: [f64; 2]) {
        self.add('M', &[to]);
    }

    fn line(&mut self, to: [f64; 2]) {
        self.add('L', &[to]);
    }

    fn curve(&mut self, first: [f64; 2], second: [f64; 2], to: [f64; 2]) {
        self.add('C', &[first, second, to]);
    }

    fn close(&mut self) {
        self.data.push('Z');
    }
}

/// Hundredths of a millimetre, without zeros that say nothing.
fn short(value: f64) -> String {
    let mut text = String::new();
    push_short(&mut text, value);
    text
}

/// Writes [`short`] to the end of a text; a poster has many thousands of them.
fn push_short(text: &mut String, value: f64) {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a sheet is less than a metre wide and high"
    )]
    let hundredths = (value * 100.0).round() as i32;
    if hundredths < 0 {
        text.push('-');
    }
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    let mut digits = itoa::Buffer::new();
    text.push_str(digits.format(whole));
    if rest > 0 {
        text.push_str(if rest < 10 { ".0" } else { "." });
        text.push_str(digits.format(if rest % 10 == 0 { rest / 10 } else { rest }));
    }
}

/// Text that is nothing but text in XML, between tags and in attributes; what XML cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn numbers_are_hundredths_without_zeros_that_say_nothing() {
        for (value, expected) in [
            (0.0, "0"),
            (-0.0, "0"),
            (-0.004, "0"),
            (0.006, "0.01"),
            (0.1, "0.1"),
            (-0.05, "-0.05"),
            (12.0, "12"),
            (12.34, "12.34"),
            (12.304, "12.3"),
            (-12.999, "-13"),
            (419.99, "419.99"),
            (120.0, "120"),
        ] {
            assert_eq!(short(value), expected, "{value}");
        }
    }

    #[test]
    fn numbers_are_those_that_the_standard_library_writes() {
        // Where a half stands, both are as near.
        for number in (-42_000_i32..42_000).filter(|number| number.rem_euclid(10) != 5) {
            let value = f64::from(number) / 1000.0;
            let read: f64 = short(value).parse().expect("a number");
            let expected: f64 = format!("{value:.2}").parse().expect("a number");
            assert!((read - expected).abs() < 1e-9, "{value}");
        }
    }
}
