//! What is wrong with a letter as it would be sent, told before anything is drawn.

use std::collections::BTreeSet;

use anyhow::Result;

use super::letter::Letter;
use super::lint::look_at;
use super::words::numbers;
use super::{HTML_TEMPLATE, Rendered, TEXT_TEMPLATE, drawing, eml, pictures, view};
use crate::diagnostic::{Report, Rule, Span};
use crate::publish::raster;
use crate::publish::rules::{
    FOREIGN_TO_MAIL, MAIL_LARGE, MAIL_TOO_LARGE, NUMBER_LEFT_OUT, PICTURE_LEFT_BEHIND, SILENT_PICTURE,
    UNKNOWN_CHARACTER,
};
use crate::theme::Theme;
use crate::vocabulary::language::Language;

/// The most bytes that the HTML may take on its way.
const MOST: usize = 90 * 1024;
/// From here on an author is told.
const MUCH: usize = 75 * 1024;

/// Adds to `report` what mail programs would not show of a letter. `span` is the place of the author's to which
/// findings lead: where the letter was written, or the settings of a playbook that composes its own.
///
/// # Errors
/// When a chart is no drawing, which would be a fault of this program.
pub fn check_mail(
    letter: &Letter,
    rendered: &Rendered,
    theme: &Theme,
    language: &Language,
    span: Span,
    report: &mut Report,
) -> Result<()> {
    let of_theme = |rule: &'static Rule, template: &str, message: String| {
        rule.at(span, message).help(format!(
            "`{}` of the theme wrote it: change that file, or take it away to get the default one back",
            theme.path_of(template)
        ))
    };
    let month = &letter.month;
    let found = look_at(&rendered.mail);
    for what in &found.foreign {
        let message = format!("the newsletter of {month} has `{what}`, which mail programs do not show");
        report.push(of_theme(&FOREIGN_TO_MAIL, HTML_TEMPLATE, message));
    }
    for what in &found.silent {
        let message = format!("a picture in the newsletter of {month} has no {what}");
        report.push(of_theme(&SILENT_PICTURE, HTML_TEMPLATE, message));
    }
    let own = pictures(letter).into_iter();
    let own = own.map(|(name, _)| format!("cid:{}", view::content_id(letter, &name)));
    let own: BTreeSet<String> = own.collect();
    for address in found.pictures.difference(&own) {
        let message = format!("the picture `{address}` does not travel with the newsletter of {month}");
        report.push(of_theme(&PICTURE_LEFT_BEHIND, HTML_TEMPLATE, message));
    }
    let missing: Vec<String> = numbers(&found.words)
        .difference(&numbers(&rendered.text))
        .map(|number| format!("`{number}`"))
        .collect();
    if !missing.is_empty() {
        let message = format!(
            "the plain text of the newsletter of {month} does not say {}",
            missing.join(", ")
        );
        report.push(of_theme(&NUMBER_LEFT_OUT, TEXT_TEMPLATE, message));
    }
    size(letter, rendered, span, report);
    characters(letter, language, span, report)
}

fn size(letter: &Letter, rendered: &Rendered, span: Span, report: &mut Report) {
    let bytes = eml::encoded_size(&rendered.mail);
    let rule = match bytes {
        0..=MUCH => return,
        bytes if bytes <= MOST => &MAIL_LARGE,
        _ => &MAIL_TOO_LARGE,
    };
    let message = format!(
        "the newsletter of {} is {} KB as it is sent; programs cut it off beyond {} KB",
        letter.month,
        bytes.div_ceil(1024),
        MOST / 1024
    );
    report.push(
        rule.at(span, message)
            .help("tell less in one letter, and link to the pages"),
    );
}

fn characters(letter: &Letter, language: &Language, span: Span, report: &mut Report) -> Result<()> {
    for (_, picture) in pictures(letter) {
        for letter in raster::missing_characters(&drawing(picture, language))? {
            let message = format!(
                "the chart `{}` has the character `{letter}`, which pictures cannot show",
                picture.title
            );
            report.push(
                UNKNOWN_CHARACTER
                    .at(span, message)
                    .help("use another character in the names that the chart shows"),
            );
        }
    }
    Ok(())
}
