//! Pictures as small files.

use std::collections::BTreeMap;
use std::io::Write as _;

use anyhow::Result;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use png::{BitDepth, ColorType, Encoder};
use resvg::tiny_skia::Pixmap;

/// How hard it is tried to make a file small, from 1 to 9; beyond this it takes several times as long for little.
const EFFORT: u32 = 6;
/// Stands before each row that is written as it is. Filters make soft shades small; areas and lines of one colour they
/// only make larger.
const NO_FILTER: u8 = 0;

/// A picture through which nothing shines as a PNG.
///
/// Drawings have few colours. With a list of them a pixel takes one byte instead of three, and the file is little more
/// than half as large.
///
/// # Errors
/// When the picture cannot be written, which is a fault of this program.
pub(super) fn packed(picture: &Pixmap) -> Result<Vec<u8>> {
    let colours = || picture.pixels().iter();
    let colours = || colours().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_depth(BitDepth::Eight);
    let (data, channels) = if let Some((palette, numbers)) = listed(colours()) {
        encoder.set_color(ColorType::Indexed);
        encoder.set_palette(palette);
        (numbers, 1)
    } else {
        encoder.set_color(ColorType::Rgb);
        (colours().flatten().collect(), 3)
    };
    let row = picture.width() as usize * channels;
    // Packed at once: the encoder would hand on row after row, and a buffer is cleared for each.
    let mut rows = Vec::with_capacity(data.len() + picture.height() as usize);
    for row in data.chunks(row) {
        rows.push(NO_FILTER);
        rows.extend_from_slice(row);
    }
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::new(EFFORT));
    packer.write_all(&rows)?;
    let mut writer = encoder.write_header()?;
    writer.write_chunk(png::chunk::IDAT, &packer.finish()?)?;
    writer.finish()?;
    Ok(bytes)
}

/// Each colour once, and the number of the colour of each pixel; `None` where a byte cannot number them.
fn listed(colours: impl Iterator<Item = [u8; 3]>) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut known: BTreeMap<[u8; 3], usize> = BTreeMap::new();
    let mut palette = Vec::new();
    let mut numbers = Vec::with_capacity(colours.size_hint().0);
    let mut last = None;
    for colour in colours {
        // Most pixels have the colour of the one before.
        let number = match last {
            Some((before, number)) if before == colour => number,
            _ => {
                let new = known.len();
                let number = *known.entry(colour).or_insert(new);
                if number == new {
                    palette.extend(colour);
                }
                u8::try_from(number).ok()?
            }
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
