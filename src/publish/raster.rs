//! Drawings as pictures made of pixels, for readers that show no SVG.
//!
//! Nothing here asks the machine: fonts are those that the program brings along, and a drawing that needs
//! anything else is refused rather than drawn with a hole in it.

mod packed;

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use anyhow::{Context as _, Result, anyhow, bail};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::roxmltree::Document;
use resvg::usvg::{Group, ImageHrefResolver, Node, Options, Tree};

use self::packed::packed;
use super::fonts::{ARIMO_BOLD, ARIMO_REGULAR};

/// No picture may be wider or higher, in pixels.
const LARGEST: u32 = 8000;

/// The fonts of all pictures.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(ARIMO_REGULAR.to_vec());
    fonts.load_font_data(ARIMO_BOLD.to_vec());
    // Drawings ask for the fonts of the site first and for any sans serif last.
    fonts.set_sans_serif_family("Arimo");
    Arc::new(fonts)
});

/// `svg` as a PNG that is `width` pixels wide, on a ground of the colour `ground` (red, green, blue), through
/// which nothing shines.
///
/// # Errors
/// When the drawing is no SVG, has colours that only a page can resolve, uses characters that the fonts
/// do not have, or is too large.
pub fn png(svg: &str, width: u32, ground: [u8; 3]) -> Result<Vec<u8>> {
    let tree = tree(svg)?;
    let missing: String = missing(tree.root()).into_iter().collect();
    if !missing.is_empty() {
        bail!("the font of pictures has no `{missing}`");
    }
    let scale = pixels(width)? / tree.size().width();
    let height = (1..=LARGEST).find(|height| pixels(*height).is_ok_and(|h| h >= tree.size().height() * scale - 0.01));
    let height = height.ok_or_else(|| anyhow!("a picture would be higher than {LARGEST} pixels"))?;
    let mut picture = Pixmap::new(width, height).context("a picture of no size")?;
    let [red, green, blue] = ground;
    picture.fill(Color::from_rgba8(red, green, blue, 255));
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    packed(&picture)
}

/// The characters of a drawing that the fonts of pictures do not have.
///
/// # Errors
/// When the drawing has other characters than those of European languages, and is no SVG or has colours that only a
/// page can resolve.
pub fn missing_characters(svg: &str) -> Result<BTreeSet<char>> {
    // Setting the words of a drawing takes as long as drawing it.
    if svg.chars().all(is_certain) {
        return Ok(BTreeSet::new());
    }
    Ok(missing(tree(svg)?.root()))
}

/// Whether the fonts have a character for certain, whatever stands beside it: those of European languages in Latin
/// letters, and the signs that charts write.
fn is_certain(letter: char) -> bool {
    matches!(
        letter,
        ' '..='~' | '\n' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{17e}' | '–' | '—' | '‘' | '’' | '“' | '”' | '„' | '•' | '…' | '€' | '−'
    )
}

/// The side of a picture as a number to reckon with.
fn pixels(side: u32) -> Result<f32> {
    if side > LARGEST {
        bail!("a picture would be larger than {LARGEST} pixels");
    }
    Ok(f32::from(u16::try_from(side).context("a picture is too large")?))
}

fn tree(svg: &str) -> Result<Tree> {
    // In a page the name space goes without saying.
    let named;
    let svg = if svg.contains("xmlns=\"http://www.w3.org/2000/svg\"") {
        svg
    } else {
        named = svg.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1);
        &named
    };
    let document = Document::parse(svg).context("a drawing is not well-formed")?;
    let mut attributes = document.descendants().flat_map(|element| element.attributes());
    if let Some(attribute) = attributes.find(|attribute| attribute.value().contains("var(")) {
        bail!(
            "a drawing has the colour `{}`, which only a page knows",
            attribute.value()
        );
    }
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_family: "Arimo".to_owned(),
        // A drawing must not bring in files of this machine.
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    Tree::from_xmltree(&document, &options).context("a drawing is no SVG")
}

/// The characters below `group` for which a font has no shape.
fn missing(group: &Group) -> BTreeSet<char> {
    let mut found = BTreeSet::new();
    for node in group.children() {
        match node {
            Node::Group(group) => found.extend(missing(group)),
            Node::Text(text) => {
                let spans = text.layouted().iter();
                let glyphs = spans.flat_map(|span| &span.positioned_glyphs);
                found.extend(
                    glyphs
                        .filter(|glyph| glyph.id.0 == 0)
                        .flat_map(|glyph| glyph.text.chars()),
                );
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(inside: &str) -> String {
        format!("<svg viewBox=\"0 0 100 50\" width=\"100\" height=\"50\">{inside}</svg>")
    }

    fn text(words: &str) -> String {
        drawing(&format!(
            "<text x=\"5\" y=\"20\" font-family=\"Inter,Arial,sans-serif\" font-size=\"14\" fill=\"#000\">{words}</text>"
        ))
    }

    /// Width and height in the head of a PNG.
    fn size(png: &[u8]) -> (u32, u32) {
        let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
        (side(16), side(20))
    }

    #[test]
    fn what_is_certain_is_there() {
        let certain: String = (' '..char::MAX).filter(|letter| is_certain(*letter)).collect();
        assert!(certain.chars().count() > 300);
        for weight in ["400", "700"] {
            let letters = certain.replace('&', "&amp;").replace('<', "&lt;");
            let svg = text(&letters).replace("<text ", &format!("<text font-weight=\"{weight}\" "));
            let found = missing(tree(&svg).expect("a drawing").root());
            assert_eq!(found, BTreeSet::new(), "{weight}");
        }
    }

    #[test]
    fn a_picture_has_the_size_that_was_asked_for_and_the_same_bytes_each_time() {
        let first = png(&text("10 days"), 1056, [245, 247, 250]).expect("a picture");
        assert_eq!(size(&first), (1056, 528));
        assert_eq!(first, png(&text("10 days"), 1056, [245, 247, 250]).expect("a picture"));
        assert_ne!(first, png(&text("11 days"), 1056, [245, 247, 250]).expect("a picture"));
    }

    #[test]
    fn nothing_shines_through_the_ground() {
        let bytes = png(&drawing(""), 10, [245, 247, 250]).expect("a picture");
        let picture = Pixmap::decode_png(&bytes).expect("a PNG");
        let pixel = picture.pixel(5, 2).expect("a pixel");
        assert_eq!(
            (pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()),
            (245, 247, 250, 255)
        );
    }

    #[test]
    fn words_are_drawn_with_the_fonts_that_come_along() {
        let empty = png(&text(""), 200, [255; 3]).expect("a picture");
        for words in [
            "Ä",
            "Łódź",
            "Ωμέγα",
            "Жук",
            "−5 %",
            "1\u{202f}250 €",
            "a\u{a0}b → c ≥ d",
        ] {
            assert_eq!(
                missing_characters(&text(words)).expect("a drawing"),
                BTreeSet::new(),
                "{words}"
            );
            assert_ne!(png(&text(words), 200, [255; 3]).expect("a picture"), empty, "{words}");
        }
    }

    #[test]
    fn what_the_fonts_do_not_have_is_named() {
        let error = png(&text("Tokyo 東京"), 200, [255; 3])
            .expect_err("no glyph")
            .to_string();
        assert_eq!(error, "the font of pictures has no `京東`");
        assert_eq!(
            missing_characters(&text("a😀")).expect("a drawing"),
            BTreeSet::from(['😀'])
        );
    }

    #[test]
    fn colours_of_a_page_are_refused_but_not_words_about_them() {
        let error = png(&drawing("<path d=\"M0 0h9v9z\" fill=\"var(--c1)\"/>"), 10, [0; 3]).expect_err("a variable");
        assert!(error.to_string().contains("var(--c1)"), "{error}");
        assert!(png(&text("var(x)"), 10, [0; 3]).is_ok());
        assert!(png("no drawing", 10, [0; 3]).is_err());
        assert!(png(&text("x"), LARGEST * 20, [0; 3]).is_err());
    }

    #[test]
    fn no_file_is_brought_in() {
        let image = drawing("<image href=\"/etc/hostname.png\" width=\"9\" height=\"9\"/>");
        let plain = png(&drawing(""), 20, [255; 3]).expect("a picture");
        assert_eq!(png(&image, 20, [255; 3]).expect("a picture"), plain);
    }
}
