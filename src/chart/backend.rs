//! The plotters backend that writes SVG with classes instead of colours.

use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::rc::Rc;

use plotters::style::RGBColor;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};

use super::dress::Dress;
use super::ink::Ink;
use super::text;

/// Plotters counts in whole pixels; at ten to one a tenth of a pixel survives.
pub(super) const FINE: i32 = 10;

/// Larger than any drawing, so that plotters never clips; the true size is known only at the end.
pub(super) const LARGEST: i32 = 1_000_000;

/// A drawing surface that appends SVG elements to a shared text.
pub(super) struct Sheet {
    pub(super) svg: Rc<RefCell<String>>,
    pub(super) dress: Dress,
}

/// The colour that carries an ink through plotters.
pub(super) fn colour(ink: Ink, halo: bool) -> RGBColor {
    RGBColor(1, ink.code(), u8::from(halo))
}

/// A number of fine pixels as pixels, with at most one decimal.
fn px(fine: i32) -> String {
    let sign = if fine < 0 { "-" } else { "" };
    let (whole, tenth) = (fine.abs() / FINE, fine.abs() % FINE);
    if tenth == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{tenth}")
    }
}

impl Sheet {
    fn paint(&self, color: BackendColor) -> String {
        let Some(ink) = Ink::of_code(color.rgb.1) else {
            return String::new();
        };
        match self.dress {
            Dress::Classes => format!("class=\"{}\"", ink.class()),
            Dress::Literal(palette) => palette.mark(ink),
        }
    }

    fn push(&self, element: &str) {
        self.svg.borrow_mut().push_str(element);
    }

    fn path(&self, color: BackendColor, points: impl IntoIterator<Item = BackendCoord>, end: &str) {
        let mut d = String::new();
        for (x, y) in points {
            d.push(if d.is_empty() { 'M' } else { 'L' });
            d.push_str(&px(x));
            d.push(' ');
            d.push_str(&px(y));
        }
        if !d.is_empty() {
            self.push(&format!("<path {} d=\"{d}{end}\"/>", self.paint(color)));
        }
    }
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Sheet {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let side = LARGEST.unsigned_abs();
        (side, side)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(at, (at.0 + FINE, at.1 + FINE), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S) -> Drawn {
        self.path(style.color(), [a, b], "");
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.path(style.color(), path, "");
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, style: &S) -> Drawn {
        self.path(style.color(), corners, "z");
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let is_bar = Ink::of_code(style.color().rgb.1).is_some_and(Ink::is_bar);
        self.push(&format!(
            "<rect {} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>",
            self.paint(style.color()),
            px(upper_left.0),
            px(upper_left.1),
            px((bottom_right.0 - upper_left.0).max(0)),
            px((bottom_right.1 - upper_left.1).max(0)),
            if is_bar { " rx=\"1\"" } else { "" },
        ));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _fill: bool) -> Drawn {
        self.push(&format!(
            "<circle {} cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
            self.paint(style.color()),
            px(center.0),
            px(center.1),
            px(i32::try_from(radius).unwrap_or(0)),
        ));
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, words: &str, style: &T, at: BackendCoord) -> Drawn {
        let (_, code, halo) = style.color().rgb;
        let ink = Ink::of_code(code).unwrap_or(Ink::Text);
        let mut element = format!("<text x=\"{}\" y=\"{}\"", px(at.0), px(at.1));
        let paint = match self.dress {
            Dress::Classes => {
                let class = format!("{}{}", ink.class(), if halo == 1 { " halo" } else { "" });
                if class.is_empty() {
                    class
                } else {
                    format!("class=\"{}\"", class.trim_start())
                }
            }
            Dress::Literal(palette) => palette.text(ink, halo == 1),
        };
        if !paint.is_empty() {
            element.push(' ');
            element.push_str(&paint);
        }
        element.push_str(match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => " text-anchor=\"middle\"",
            HPos::Right => " text-anchor=\"end\"",
        });
        // Writing to a String cannot fail.
        let _ = write!(element, ">{}</text>", text::escape(words));
        self.push(&element);
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        words: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let ink = Ink::of_code(style.color().rgb.1).unwrap_or(Ink::Text);
        let whole = |size: f64| format!("{:.0}", size * f64::from(FINE)).parse().unwrap_or(0);
        Ok((whole(text::measure(words, ink)), whole(ink.line_height())))
    }
}
