//! A poster as PDF: the same layout, with its letters as text of embedded fonts.

use anyhow::{Result, anyhow};
use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::content::Content;
use super::ink::Ink;
use super::layout::Layout;
use super::sheet::{PlacedCode, Size};
use super::typeface::{Line, Weight};

/// Points of a millimetre.
const POINTS: f64 = 72.0 / 25.4;

/// Draws a poster, with so many millimetres of paper around it that will be cut off.
///
/// # Errors
/// When the fonts cannot be read or embedded, which would be a fault of this program.
pub fn pdf(layout: &Layout, content: &Content, size: Size, bleed: f64) -> Result<Vec<u8>> {
    let regular = font(Weight::Regular)?;
    let semibold = font(Weight::Semibold)?;
    let [width, height] = size.millimetres().map(|side| (side + 2.0 * bleed) * POINTS);
    let settings = PageSettings::from_wh(narrow(width), narrow(height)).ok_or_else(|| anyhow!("a page has a size"))?;
    let edge = narrow(bleed * POINTS);
    let trim = Rect::from_ltrb(edge, edge, narrow(width) - edge, narrow(height) - edge);
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(content.title.text.clone())
            .description(content.description())
            .language(content.language.tag().to_owned())
            .creator("pmobook".to_owned()),
    );
    let mut page = document.start_page_with(settings.with_trim_box(trim));
    let mut surface = page.surface();
    let scale = narrow(size.scale() * POINTS);
    surface.push_transform(&Transform::from_row(scale, 0.0, 0.0, scale, edge, edge));
    for shape in &layout.shapes {
        surface.set_fill(Some(fill(shape.ink)));
        if let Some(path) = closed(&shape.corners) {
            surface.draw_path(&path);
        }
    }
    for (_, line) in &layout.lines {
        surface.set_fill(Some(fill(line.setting.ink)));
        let font = match line.setting.weight {
            Weight::Regular => &regular,
            Weight::Semibold => &semibold,
        };
        let start = Point::from_xy(narrow(line.x), narrow(line.y));
        surface.draw_glyphs(
            start,
            &glyphs(line),
            font.clone(),
            &line.text,
            narrow(line.setting.size),
            false,
        );
    }
    if let Some(path) = layout.code.as_ref().and_then(drawn_code) {
        surface.set_fill(Some(fill(Ink::Text)));
        surface.draw_path(&path);
    }
    surface.pop();
    surface.finish();
    page.finish();
    document
        .finish()
        .map_err(|error| anyhow!("a poster cannot be drawn as PDF: {error:?}"))
}

fn font(weight: Weight) -> Result<Font> {
    Font::new(weight.bytes().into(), 0).ok_or_else(|| anyhow!("a font of the papers cannot be read"))
}

fn fill(ink: Ink) -> Fill {
    let [red, green, blue] = ink.rgb();
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        ..Fill::default()
    }
}

fn closed(corners: &[[f64; 2]]) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for (number, [x, y]) in corners.iter().enumerate() {
        if number == 0 {
            builder.move_to(narrow(*x), narrow(*y));
        } else {
            builder.line_to(narrow(*x), narrow(*y));
        }
    }
    builder.close();
    builder.finish()
}

fn drawn_code(placed: &PlacedCode) -> Option<Path> {
    #[allow(clippy::cast_precision_loss, reason = "a code has less than 70 modules")]
    let [modules, dark] = [
        vec![placed.code.modules as f64],
        placed.code.dark.iter().flatten().map(|number| *number as f64).collect(),
    ];
    let module = placed.side / modules.first()?;
    let mut builder = PathBuilder::new();
    for stretch in dark.chunks_exact(3) {
        let &[row, column, length] = stretch else { continue };
        let (left, top) = (placed.left + column * module, placed.top + row * module);
        let rect = [left, top, left + length * module, top + module].map(narrow);
        let [left, top, right, bottom] = rect;
        builder.push_rect(Rect::from_ltrb(left, top, right, bottom)?);
    }
    builder.finish()
}

fn glyphs(line: &Line) -> Vec<KrillaGlyph> {
    let glyph = |glyph: &super::typeface::Glyph| {
        KrillaGlyph::new(
            GlyphId::new(u32::from(glyph.id)),
            narrow(glyph.advance),
            narrow(glyph.right),
            narrow(glyph.up),
            0.0,
            glyph.start..glyph.end,
            None,
        )
    };
    line.glyphs.iter().map(glyph).collect()
}

#[allow(clippy::cast_possible_truncation, reason = "PDF has no finer numbers than these")]
fn narrow(value: f64) -> f32 {
    value as f32
}
