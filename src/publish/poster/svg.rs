//! A poster as SVG: millimetres, and words as outlines, so that it looks the same everywhere.

use std::fmt::Write as _;

use super::content::Content;
use super::ink::Ink;
use super::layout::Layout;
use super::sheet::{HEIGHT, PlacedCode, Size, WIDTH};
use super::typeface::Pen;

/// Draws a poster.
#[must_use]
pub fn svg(layout: &Layout, content: &Content, size: Size) -> String {
    let [width, height] = size.millimetres();
    let mut text = format!(
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
            let _ = write!(self.data, "{} {}", short(*x), short(*y));
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
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
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
