//! How the organisation is recognised: its colour and its logo.

use super::Settings;
use crate::diagnostic::Report;
use crate::playbook::rules::{ACCENT_CONTRAST, LOGO};
use crate::source::Source;
use crate::source::yaml::rules::BAD_CHOICE;
use crate::vocabulary::colour::Colour;
use crate::vocabulary::value::At;

/// What words of the accent stand on in the light theme: the page, and what is raised from it.
pub const LIGHT_GROUNDS: [Colour; 2] = [Colour::WHITE, Colour([0xf5, 0xf7, 0xfa])];
/// The same in the dark theme.
pub const DARK_GROUNDS: [Colour; 2] = [Colour([0x0f, 0x14, 0x19]), Colour([0x18, 0x1f, 0x27])];
/// The contrast of words that WCAG 2.2 AA asks for; links are words in the accent.
pub const NEEDED: f64 = 4.5;
/// A logo is loaded with the first page of every reader.
const MOST_BYTES: usize = 40_000;
/// Of a logo that is drawn, no more is searched for its size.
const HEAD: usize = 4_000;

/// The accent as pages use it: always with enough contrast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// On light grounds.
    pub light: Colour,
    /// On dark grounds.
    pub dark: Colour,
}

/// A logo that can be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    /// Its path inside the content folder, and so inside the site.
    pub path: String,
    /// How many times as wide as high it is.
    pub ratio: f64,
}

impl Settings {
    /// The accent, where the settings name one. A shade without enough contrast gives way to the nearest one
    /// with it.
    #[must_use]
    pub fn accent(&self) -> Option<Accent> {
        let light = colour(self.accent.as_ref());
        let dark = colour(self.accent_dark.as_ref());
        let any = light.or(dark)?;
        Some(Accent {
            light: light.unwrap_or(any).readable_on(&LIGHT_GROUNDS, NEEDED),
            dark: dark.unwrap_or(any).readable_on(&DARK_GROUNDS, NEEDED),
        })
    }

    /// The logo, if it can be shown.
    #[must_use]
    pub fn logo(&self, source: &Source) -> Option<Logo> {
        looked_at(self.logo.as_ref()?, source).ok()
    }
}

fn colour(written: Option<&At<String>>) -> Option<Colour> {
    Colour::parse(&written?.value)
}

/// Reports colours that cannot be read, and a logo that cannot be shown.
pub(super) fn check(settings: &Settings, source: &Source, report: &mut Report) {
    check_colour(settings.accent.as_ref(), ("light", &LIGHT_GROUNDS), "accent", report);
    check_colour(
        settings.accent_dark.as_ref(),
        ("dark", &DARK_GROUNDS),
        "accent_dark",
        report,
    );
    if let Some(logo) = &settings.logo
        && let Err((what, help)) = looked_at(logo, source)
    {
        report.push(LOGO.at(logo.span, what).help(help));
    }
}

fn check_colour(written: Option<&At<String>>, on: (&str, &[Colour]), key: &str, report: &mut Report) {
    let Some(written) = written else { return };
    let Some(colour) = Colour::parse(written) else {
        let fault = BAD_CHOICE.at(written.span, format!("found `{}`, expected a colour", written.value));
        report.push(fault.help(format!("write six digits after `#`, in quotes: `{key}: \"#0B4F8A\"`")));
        return;
    };
    let (theme, grounds) = on;
    let found = colour.lowest_contrast(grounds);
    if found < NEEDED {
        let nearest = colour.readable_on(grounds, NEEDED);
        let ratio = (found * 10.0).floor() / 10.0;
        let what = format!(
            "`{}` has a contrast of {ratio:.1} to 1 in the {theme} theme; words need {NEEDED} to 1",
            written.value
        );
        let help = format!(
            "the nearest shade that passes is `{key}: \"{}\"`; pages use it until then",
            nearest.hex()
        );
        report.push(ACCENT_CONTRAST.at(written.span, what).help(help));
    }
}

/// The logo, or what is wrong with it and what would help.
fn looked_at(written: &At<String>, source: &Source) -> Result<Logo, (String, String)> {
    let path = written.trim();
    let found = source.attachments().find(|(known, _)| *known == path);
    let Some((_, bytes)) = found else {
        return Err((
            format!("there is no file `{path}` in the content folder"),
            "write the path from there, such as `assets/logo.svg`".to_owned(),
        ));
    };
    if bytes.len() > MOST_BYTES {
        let size = bytes.len().div_ceil(1000);
        return Err((
            format!("`{path}` has {size} kB, and a logo may have {} kB", MOST_BYTES / 1000),
            "every reader loads it with the first page: export it smaller, or as SVG".to_owned(),
        ));
    }
    let size = match path
        .rsplit_once('.')
        .map(|(_, suffix)| suffix.to_ascii_lowercase())
        .as_deref()
    {
        Some("svg") => {
            let text = String::from_utf8_lossy(bytes);
            if let Some(found) = alive(&text) {
                return Err((
                    format!("`{path}` holds {found}, which a logo must not"),
                    "export it again as a plain drawing, with its text as outlines".to_owned(),
                ));
            }
            size_of_drawing(&text)
        }
        Some("png") => size_of_picture(bytes),
        _ => None,
    };
    match size {
        Some((width, height)) if (0.2..=8.0).contains(&(width / height)) => Ok(Logo {
            path: path.to_owned(),
            ratio: width / height,
        }),
        Some(_) => Err((
            format!("`{path}` is much too wide or too high for the head of a page"),
            "use a form of the logo that is at most eight times as wide as high".to_owned(),
        )),
        None => Err((
            format!("`{path}` is not a picture whose size can be read"),
            "use an SVG with a `viewBox`, or a PNG".to_owned(),
        )),
    }
}

/// What in a drawing could run, or load something from elsewhere.
fn alive(text: &str) -> Option<&'static str> {
    let lower = text.to_ascii_lowercase();
    let has_handler = || {
        let words = lower.split(|c: char| c.is_ascii_whitespace() || matches!(c, '"' | '\'' | '/'));
        words
            .filter_map(|word| word.strip_prefix("on")?.split_once('='))
            .any(|(name, _)| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase()))
    };
    let loads = || {
        let targets = ["href=\"", "href='", "url(", "@import"].into_iter();
        let mut rests = targets.flat_map(|mark| lower.split(mark).skip(1).map(move |rest| (mark, rest)));
        rests.any(|(mark, rest)| {
            let target = rest.trim_start_matches(['"', '\'', ' ']);
            mark == "@import" || !(target.starts_with('#') || target.starts_with("data:image/png"))
        })
    };
    match () {
        () if lower.contains("<script") => Some("a script"),
        () if has_handler() => Some("a script in an attribute"),
        () if lower.contains("<foreignobject") => Some("a page inside it"),
        () if lower.contains("<!entity") => Some("entities"),
        () if loads() => Some("an address of something else"),
        () => None,
    }
}

/// Width and height of a drawing, from its `viewBox` or its own.
fn size_of_drawing(text: &str) -> Option<(f64, f64)> {
    let head: String = text.chars().take(HEAD).collect();
    let (_, tag) = head.split_once("<svg")?;
    let tag = tag.split('>').next()?;
    let attribute = |name: &str| {
        let (_, rest) = tag.split_once(&format!("{name}="))?;
        let mut letters = rest.chars();
        let quote = letters.next().filter(|c| matches!(c, '"' | '\''))?;
        letters.as_str().split(quote).next()
    };
    let sides = |text: &str| -> Option<Vec<f64>> {
        let numbers = text.split([' ', ',', '\n', '\t']).filter(|part| !part.is_empty());
        numbers
            .map(|number| number.trim_end_matches("px").parse().ok())
            .collect()
    };
    let own = || Some((attribute(" width")?, attribute(" height")?));
    let of_box = attribute("viewBox").and_then(sides);
    let (width, height) = match of_box.as_deref() {
        Some([_, _, width, height]) => (*width, *height),
        _ => own().and_then(|(width, height)| Some((*sides(width)?.first()?, *sides(height)?.first()?)))?,
    };
    (width > 0.0 && height > 0.0).then_some((width, height))
}

/// Width and height of a PNG.
fn size_of_picture(bytes: &[u8]) -> Option<(f64, f64)> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(..16)?;
    let side = |from: usize| {
        let bytes: [u8; 4] = head.get(from..from + 4)?.try_into().ok()?;
        let side = u32::from_be_bytes(bytes);
        (side > 0).then_some(f64::from(side))
    };
    Some((side(8)?, side(12)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alive_in_a_drawing_is_found() {
        for (text, found) in [
            ("<svg><script>1</script></svg>", Some("a script")),
            ("<svg onload=\"x()\"/>", Some("a script in an attribute")),
            ("<svg/onload=x() />", Some("a script in an attribute")),
            ("<svg><foreignObject/></svg>", Some("a page inside it")),
            ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", Some("entities")),
            (
                "<svg><image href=\"https://x.example/a.png\"/></svg>",
                Some("an address of something else"),
            ),
            (
                "<svg><a xlink:href='javascript:x()'/></svg>",
                Some("an address of something else"),
            ),
            (
                "<svg><style>@import 'x.css'</style></svg>",
                Some("an address of something else"),
            ),
            (
                "<svg><path fill=\"url(#a)\" stroke='url( #b)'/><use href=\"#c\"/></svg>",
                None,
            ),
            ("<svg><text>one on=two</text></svg>", None),
        ] {
            assert_eq!(alive(text), found, "{text}");
        }
    }

    #[test]
    fn the_size_of_a_logo_is_read() {
        let close = |found: Option<(f64, f64)>| found.map(|(width, height)| (width / height * 100.0).round());
        for (text, ratio) in [
            ("<svg viewBox=\"0 0 120 40\">", Some(300.0)),
            ("<?xml version=\"1.0\"?>\n<svg width='60px' height='30px'>", Some(200.0)),
            ("<svg viewBox='0,0,10,0'>", None),
            ("<svg width=\"100%\" height=\"1\">", None),
            ("<svg stroke-width=\"2\">", None),
            ("no drawing", None),
        ] {
            assert_eq!(close(size_of_drawing(text)), ratio, "{text}");
        }
        let picture = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x40\0\0\0\x20rest";
        assert_eq!(close(size_of_picture(picture)), Some(200.0));
        assert_eq!(size_of_picture(&picture[..20]), None);
    }
}
