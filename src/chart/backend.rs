//! The plotters backend that writes SVG with classes instead of colours.

use std::cell::RefCell;
use std::convert::Infallible;
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

/// Writes a number of fine pixels as pixels, with at most one decimal.
fn push_px(svg: &mut String, fine: i32) {
    let (whole, tenth) = (
        fine.unsigned_abs() / FINE.unsigned_abs(),
        fine.unsigned_abs() % FINE.unsigned_abs(),
    );
    if fine < 0 {
        svg.push('-');
    }
    let mut digits = itoa::Buffer::new();
    svg.push_str(digits.format(whole));
    if tenth > 0 {
        svg.push('.');
        svg.push_str(digits.format(tenth));
    }
}

/// Writes an attribute that is a length or a place.
fn push_length(svg: &mut String, name: &str, fine: i32) {
    svg.push_str(name);
    svg.push_str("=\"");
    push_px(svg, fine);
    svg.push('"');
}

impl Sheet {
    fn push_paint(&self, svg: &mut String, color: BackendColor) {
        let Some(ink) = Ink::of_code(color.rgb.1) else {
            return;
        };
        match self.dress {
            Dress::Classes => push_class(svg, ink.class()),
            Dress::Literal(palette) => svg.push_str(&palette.mark(ink)),
        }
    }

    fn path(&self, color: BackendColor, points: impl IntoIterator<Item = BackendCoord>, end: &str) {
        let mut points = points.into_iter().peekable();
        if points.peek().is_none() {
            return;
        }
        let mut svg = self.svg.borrow_mut();
        svg.push_str("<path ");
        self.push_paint(&mut svg, color);
        svg.push_str(" d=\"");
        let mut command = 'M';
        for (x, y) in points {
            svg.push(command);
            push_px(&mut svg, x);
            svg.push(' ');
            push_px(&mut svg, y);
            command = 'L';
        }
        svg.push_str(end);
        svg.push_str("\"/>");
    }
}

fn push_class(svg: &mut String, class: &str) {
    svg.push_str("class=\"");
    svg.push_str(class);
    svg.push('"');
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
        let color = style.color();
        let mut svg = self.svg.borrow_mut();
        svg.push_str("<rect ");
        self.push_paint(&mut svg, color);
        push_length(&mut svg, " x", upper_left.0);
        push_length(&mut svg, " y", upper_left.1);
        push_length(&mut svg, " width", (bottom_right.0 - upper_left.0).max(0));
        push_length(&mut svg, " height", (bottom_right.1 - upper_left.1).max(0));
        if Ink::of_code(color.rgb.1).is_some_and(Ink::is_bar) {
            svg.push_str(" rx=\"1\"");
        }
        svg.push_str("/>");
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, _fill: bool) -> Drawn {
        let mut svg = self.svg.borrow_mut();
        svg.push_str("<circle ");
        self.push_paint(&mut svg, style.color());
        push_length(&mut svg, " cx", center.0);
        push_length(&mut svg, " cy", center.1);
        push_length(&mut svg, " r", i32::try_from(radius).unwrap_or(0));
        svg.push_str("/>");
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, words: &str, style: &T, at: BackendCoord) -> Drawn {
        let (_, code, halo) = style.color().rgb;
        let ink = Ink::of_code(code).unwrap_or(Ink::Text);
        let mut svg = self.svg.borrow_mut();
        svg.push_str("<text");
        push_length(&mut svg, " x", at.0);
        push_length(&mut svg, " y", at.1);
        match self.dress {
            Dress::Classes => {
                let words = if halo == 1 { " halo" } else { "" };
                let class = format!("{}{words}", ink.class());
                if !class.is_empty() {
                    svg.push(' ');
                    push_class(&mut svg, class.trim_start());
                }
            }
            Dress::Literal(palette) => {
                let paint = palette.text(ink, halo == 1);
                if !paint.is_empty() {
                    svg.push(' ');
                    svg.push_str(&paint);
                }
            }
        }
        svg.push_str(match style.anchor().h_pos {
            HPos::Left => ">",
            HPos::Center => " text-anchor=\"middle\">",
            HPos::Right => " text-anchor=\"end\">",
        });
        text::push_escaped(&mut svg, words);
        svg.push_str("</text>");
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
