//! The monthly newsletter: a mail that can be sent as it is, a page to copy from, and plain text.
//!
//! [`rendered`] fills the templates, which is quick, so that [`check_mail`] can look for faults before a build goes
//! on; [`drawn`] makes the files, which is not.

mod check;
mod compose;
mod eml;
mod laid;
pub mod letter;
mod lint;
pub(super) mod material;
pub(super) mod parts;
mod sendable;
mod stories;
mod subject;
mod text;
mod view;
pub(super) mod wording;
mod words;

use std::sync::Arc;

use anyhow::{Context as _, Result};
use bytes::Bytes;

use super::artifact::Artifact;
use super::raster;
use crate::chart::{Dress, Palette, Width};
use crate::memory::Latest;
use crate::theme::Theme;
use crate::vocabulary::language::Language;
pub use check::check;
pub use compose::{MOST_STORIES, compose, place};
use eml::Attached;
pub use laid::LaidLetter;
use letter::{Letter, Part, Picture};
pub use material::withheld;
pub use sendable::check_mail;
pub use subject::{LONGEST_SUBJECT, PREHEADER};
use text::TextView;
use view::{PICTURE_WIDTH, Pictures, View};

/// The folder of all newsletters in the output.
pub const FOLDER: &str = "papers/newsletter";
/// The ground of a picture; [`Palette::PANEL`] in numbers.
const GROUND: [u8; 3] = [0xf5, 0xf7, 0xfa];

/// The template of the mail and of the page.
pub const HTML_TEMPLATE: &str = "newsletter.html";
/// The template of the plain text.
pub const TEXT_TEMPLATE: &str = "newsletter.txt";

/// A letter in words: what its templates made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The page, whose pictures are files beside it.
    pub page: String,
    /// The HTML of the mail, whose pictures are parts of it.
    pub mail: String,
    /// The plain text, with `\n` at the end of each line.
    pub text: String,
}

/// Fills the templates of the theme with a letter, in the language that the theme speaks.
///
/// # Errors
/// When a template asks for what a letter does not have.
pub fn rendered(letter: &Letter, theme: &Theme) -> Result<Rendered> {
    let language = theme.language();
    let html = |pictures| theme.render_paper(HTML_TEMPLATE, &View::new(letter, pictures, language), 0);
    let text = theme.render_paper(TEXT_TEMPLATE, &TextView::new(letter, language), 0);
    let context = || format!("the newsletter of {}", letter.month);
    Ok(Rendered {
        page: html(Pictures::Files).with_context(context)?,
        mail: html(Pictures::Parts).with_context(context)?,
        text: tidy(&text.with_context(context)?),
    })
}

/// Where a file of a letter lies, by its ending.
#[must_use]
pub fn path(letter: &Letter, ending: &str) -> String {
    format!("{FOLDER}/{}.{ending}", view::safe_name(&letter.month))
}

/// Drawings with the pixels that were made of them.
pub type Painted = Vec<(String, Bytes)>;

/// The files of a letter: the mail, the page with its pictures beside it, and the plain text. A picture that was
/// `painted` before is not painted again.
///
/// # Errors
/// When a picture cannot be drawn.
pub fn drawn(
    letter: &Letter,
    rendered: &Rendered,
    language: &Language,
    painted: &Latest<Painted>,
) -> Result<Vec<Artifact>> {
    let month = view::safe_name(&letter.month);
    let before = painted.get().unwrap_or_default();
    let (mut now, mut pngs) = (Painted::new(), Vec::<(String, Bytes)>::new());
    for (name, picture) in pictures(letter) {
        let drawing = drawing(picture, language);
        let known = before.iter().find(|(known, _)| *known == drawing);
        let png = match known {
            Some((_, png)) => png.clone(),
            None => raster::png(&drawing, 2 * PICTURE_WIDTH, GROUND)
                .with_context(|| format!("the picture `{name}` of the newsletter of {month}"))?
                .into(),
        };
        now.push((drawing, png.clone()));
        pngs.push((name, png));
    }
    painted.set(&Arc::new(now));
    let attached = pngs.iter().map(|(name, png)| Attached {
        id: view::content_id(letter, name),
        file: view::file_name(letter, name),
        png,
    });
    let mail = eml::mail(letter, &rendered.mail, &rendered.text, attached.collect());
    let artifact = |path: String, bytes: Bytes| Artifact { path, bytes };
    let mut artifacts = vec![
        artifact(path(letter, "eml"), mail.into()),
        artifact(path(letter, "html"), rendered.page.clone().into()),
        artifact(path(letter, "txt"), rendered.text.clone().into()),
    ];
    artifacts.extend(pngs.into_iter().map(|(name, png)| {
        let name = view::file_name(letter, &name);
        artifact(format!("{FOLDER}/{name}"), png)
    }));
    Ok(artifacts)
}

/// The files of a letter, from its words to its pictures.
///
/// # Errors
/// When a template asks for what a letter does not have, or a picture cannot be drawn.
pub fn files(letter: &Letter, theme: &Theme, language: &Language) -> Result<Vec<Artifact>> {
    drawn(letter, &rendered(letter, theme)?, language, &Latest::default())
}

/// The pictures of a letter in order, each with a name of its own: two stories may show one measure.
fn pictures(letter: &Letter) -> Vec<(String, &Picture)> {
    let mut named: Vec<(String, &Picture)> = Vec::new();
    for part in &letter.parts {
        let Part::Story(story) = part else { continue };
        let Some(picture) = &story.picture else { continue };
        let first = match view::safe_name(&picture.name) {
            name if name.is_empty() => "picture".to_owned(),
            name => name,
        };
        let is_taken = |name: &String| named.iter().any(|(other, _)| other == name);
        let others = (2..).map(|number: u32| format!("{first}-{number}"));
        let free = std::iter::once(first.clone())
            .chain(others)
            .find(|name| !is_taken(name));
        named.push((free.unwrap_or(first), picture));
    }
    named
}

/// The chart as it is on a phone, with colours of its own: shown 528 pixels wide, its words come out at 20
/// to 23 pixels, and a phone makes them no smaller than it shows them on the site.
fn drawing(picture: &Picture, language: &Language) -> String {
    let dress = Dress::Literal(&Palette::PANEL);
    picture
        .chart
        .draw_in(dress, "picture", &picture.title, Width::Narrow, language)
}

/// Text without spaces at the ends of lines, and never more than two empty lines together.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.trim_matches('\n').lines().map(str::trim_end) {
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty <= 2 {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}
