//! Pictures as small files.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use resvg::tiny_skia::Pixmap;

/// How hard it is tried to make a file small, from 1 to 9; beyond this it takes several times as long for little.
const EFFORT: u8 = 6;

/// A picture through which nothing shines as a PNG.
///
/// Drawings have few colours. With a list of them a pixel takes a byte, and the file is less than half as large as
/// with all three channels.
///
/// # Errors
/// When the picture cannot be written, which is a fault of this program.
pub(super) fn packed(picture: &Pixmap) -> Result<Vec<u8>> {
    let colours = || picture.pixels().iter();
    let colours = || colours().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_depth(BitDepth::Eight);
    encoder.set_deflate_compression(DeflateCompression::Level(EFFORT));
    // Filters make soft shades small; areas and lines of one colour they only make larger.
    encoder.set_filter(Filter::NoFilter);
    let data = match listed(colours()) {
        Some((palette, numbers)) => {
            encoder.set_color(ColorType::Indexed);
            encoder.set_palette(palette);
            numbers
        }
        None => {
            encoder.set_color(ColorType::Rgb);
            colours().flatten().collect()
        }
    };
    let failed = "a picture could not be written as PNG";
    let mut writer = encoder.write_header().context(failed)?;
    writer.write_image_data(&data).context(failed)?;
    writer.finish().context(failed)?;
    Ok(bytes)
}

/// Each colour once, and the number of the colour of each pixel; `None` where a byte cannot number them.
fn listed(colours: impl Iterator<Item = [u8; 3]>) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut known: BTreeMap<[u8; 3], u8> = BTreeMap::new();
    let mut palette = Vec::new();
    let mut numbers = Vec::with_capacity(colours.size_hint().0);
    let mut last = None;
    for colour in colours {
        // Most pixels have the colour of the one before.
        let number = match last.filter(|(before, _)| *before == colour) {
            Some((_, number)) => number,
            None => match known.get(&colour) {
                Some(number) => *number,
                None => {
                    let number = u8::try_from(known.len()).ok()?;
                    known.insert(colour, number);
                    palette.extend(colour);
                    number
                }
            },
        };
        last = Some((colour, number));
        numbers.push(number);
    }
    Some((palette, numbers))
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::{Color, ColorU8, Paint, Pixmap, Rect, Transform};

    use super::packed;

    /// A picture of so many colours, each in a column of its own.
    fn columns(number: u16) -> Pixmap {
        let mut picture = Pixmap::new(u32::from(number), 3).expect("a picture");
        picture.fill(Color::WHITE);
        for column in 0..number {
            let [high, low] = column.to_be_bytes();
            let mut paint = Paint::default();
            paint.set_color(Color::from_rgba8(low, high, 200, 255));
            let place = Rect::from_xywh(f32::from(column), 0.0, 1.0, 2.0).expect("a column");
            picture.fill_rect(place, &paint, Transform::identity(), None);
        }
        picture
    }

    #[test]
    fn a_picture_comes_back_as_it_was_with_few_colours_and_with_many() {
        // White is below all of them.
        for (number, kind) in [(1, 3), (255, 3), (256, 2), (700, 2)] {
            let picture = columns(number);
            let bytes = packed(&picture).expect("a PNG");
            assert_eq!(bytes.get(25), Some(&kind), "kind of {number} colours");
            let read = Pixmap::decode_png(&bytes).expect("a picture");
            assert_eq!(read, picture, "{number} colours");
            let last = read.pixel(u32::from(number) - 1, 2).map(|pixel| pixel.demultiply());
            assert_eq!(last, Some(ColorU8::from_rgba(255, 255, 255, 255)));
        }
    }
}
