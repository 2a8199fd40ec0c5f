//! What must hold before there is a poster.

use super::code::Code;
use super::content::{ALL_WORDS, Content, Part, QUOTE_WORDS, TITLE_WORDS, WHAT_WORDS, count};
use super::hero::LEAST_HERO;
use super::layout::Layout;
use super::sheet::{Misfit, Size};
use super::typeface::Weight;
use crate::diagnostic::{Diagnostic, Report};
use crate::publish::rules::{POSTER_LACKS_CHARACTER, POSTER_LONG_ADDRESS, POSTER_TOO_LONG};
use crate::vocabulary::text::counted;

/// No part of a poster has more letters than this, whatever its words.
const MOST_LETTERS: usize = 300;

/// Lays out a poster in all sizes; `None` where a finding says why that cannot be.
pub fn laid_out(content: &Content, report: &mut Report) -> Option<[(Size, Layout); 2]> {
    let errors = report.errors();
    check_characters(content, report);
    check_lengths(content, report);
    check_address(content, report);
    if report.errors() > errors {
        return None;
    }
    let mut of = |size| {
        let layout = Layout::of(content, size);
        layout.map_err(|misfit| report.push(told(content, &misfit))).ok()
    };
    Some([(Size::A4, of(Size::A4)?), (Size::A3, of(Size::A3)?)])
}

fn finding(content: &Content, part: Part, message: String) -> Diagnostic {
    let finding = POSTER_TOO_LONG.at(content.span(part), message);
    let borrowed = part.home() != "the story" && !matches!(part, Part::Kicker | Part::Contact);
    let finding = if borrowed {
        finding.help(format!("{} comes from {}", part.name(), part.home()))
    } else {
        finding
    };
    finding.help("shorten it, or take `poster: yes` out of the story")
}

fn check_characters(content: &Content, report: &mut Report) {
    let mut seen = Vec::new();
    for (part, text) in content.parts() {
        let lacks = |letter: &char| !(Weight::Regular.shows(*letter) && Weight::Semibold.shows(*letter));
        let Some(letter) = text.chars().find(lacks).filter(|_| !seen.contains(&part)) else {
            continue;
        };
        seen.push(part);
        let code = u32::from(letter);
        let shown = if letter.is_alphanumeric() || is_plain_sign(letter) {
            format!("`{letter}` (U+{code:04X})")
        } else {
            format!("U+{code:04X}, which cannot be seen,")
        };
        let message = format!(
            "{} has the character {shown} that the fonts of posters lack",
            part.name()
        );
        let fault = POSTER_LACKS_CHARACTER.at(content.span(part), message);
        report.push(fault.help(format!(
            "leave it out or write it in letters; it stands in {}",
            part.home()
        )));
    }
}

/// Signs that a terminal shows as they are.
fn is_plain_sign(letter: char) -> bool {
    let from = u32::from(letter);
    (0x2030..0x2060).contains(&from) || (0x2070..0xd800).contains(&from) || (0x1_f000..0x1_fb00).contains(&from)
}

fn check_lengths(content: &Content, report: &mut Report) {
    let errors = report.errors();
    for (part, text) in content.parts() {
        let limit = match part {
            Part::Title => TITLE_WORDS,
            Part::What => WHAT_WORDS,
            Part::Quote => QUOTE_WORDS,
            _ => ALL_WORDS,
        };
        let (words, letters) = (count(&text), text.chars().count());
        if words > limit {
            let message = format!("{} has {words} words; a poster has room for {limit}", part.name());
            report.push(finding(content, part, message));
        } else if letters > MOST_LETTERS && part != Part::Address {
            let message = format!(
                "{} has {letters} letters; a poster has room for {MOST_LETTERS}",
                part.name()
            );
            report.push(finding(content, part, message));
        }
    }
    let parts = content.parts();
    let all: usize = parts.iter().map(|(_, text)| count(text)).sum();
    if all <= ALL_WORDS || report.errors() > errors {
        return;
    }
    let own = |part: &Part| {
        parts
            .iter()
            .filter(|(other, _)| other == part)
            .map(|(_, text)| count(text))
            .sum::<usize>()
    };
    // The place of the longest of the story's own words.
    let longest = [Part::Title, Part::Quote, Part::What].into_iter().max_by_key(own);
    let part = longest.unwrap_or(Part::Title);
    let message = format!("the poster has {all} words in all; there is room for {ALL_WORDS}");
    let fault = POSTER_TOO_LONG.at(content.span(part), message);
    let each = [Part::Title, Part::What, Part::Quote].map(|part| format!("{} {}", part.name(), own(&part)));
    let rest = all - [Part::Title, Part::What, Part::Quote].iter().map(own).sum::<usize>();
    report.push(
        fault
            .help(format!("{}, all others {rest}", each.join(", ")))
            .help(format!(
                "take {} out of one of these, or take `poster: yes` out of the story",
                counted(all - ALL_WORDS, "word", "words")
            )),
    );
}

fn check_address(content: &Content, report: &mut Report) {
    let Some(address) = &content.address else { return };
    let code = Code::of(address);
    if code.as_ref().is_some_and(|code| !code.is_fine()) {
        return;
    }
    let letters = address.chars().count();
    let what = if code.is_some() {
        "its code is read only from nearby"
    } else {
        "it gets no code"
    };
    let message = format!("the address of the story has {letters} characters on its poster: {what}");
    let fault = POSTER_LONG_ADDRESS.at(content.span(Part::Address), message);
    report.push(fault.help("give the file a shorter name, or the site a shorter `base_url`"));
}

/// What does not fit, in words.
fn told(content: &Content, misfit: &Misfit) -> Diagnostic {
    match misfit {
        Misfit::Lines(part, found, most) => {
            let message = format!(
                "{} needs {} on the poster; there is room for {most}",
                part.name(),
                counted(*found, "line", "lines")
            );
            finding(content, *part, message)
        }
        Misfit::Word(part, word) => {
            let shown: String = word.chars().take(40).collect();
            let letters = word.chars().count();
            let message = format!(
                "{} has a word that is wider than the poster: `{shown}`, {letters} letters",
                part.name()
            );
            finding(content, *part, message)
        }
        Misfit::Wide(part) => finding(content, *part, format!("{} is wider than the poster", part.name())),
        Misfit::Hero(cap) => {
            let shown: String = content.change.difference.chars().take(40).collect();
            let message = format!(
                "`{shown}` would stand {cap:.0} mm high on an A3 poster; it needs {LEAST_HERO:.0} mm to be read from \
                 7 metres"
            );
            let fault = POSTER_TOO_LONG.at(content.span(Part::Hero), message);
            fault.help("give the metric a shorter unit in metrics.yaml, or quote another metric first")
        }
        Misfit::Height(over) => {
            let message = format!("title, what was done and quote together are {over:.0} mm higher than the poster");
            let part = if content.what.is_some() {
                Part::What
            } else {
                Part::Title
            };
            let fault = POSTER_TOO_LONG.at(content.span(part), message);
            fault.help("shorten one of them by a line, or take `poster: yes` out of the story")
        }
    }
}
