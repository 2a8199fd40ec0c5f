//! A playbook in a made-up language: every letter of every message is `î` there, so that whatever a reader can still read
//! is an author's. A word of English that stands in the code instead of the language files is found by this.

use std::collections::BTreeSet;
use std::fs;

use crate::harness::{Page, Site, repository};

/// What stands for each letter of the language; no author of the sample uses it, and it is narrow, so that papers have room for it.
const LETTER: char = 'î';

/// Attributes that are read out or shown.
const READ: [&str; 7] = [
    "alt",
    "aria-label",
    "title",
    "placeholder",
    "data-l",
    "data-light",
    "data-dark",
];

/// Words that no message says and no author wrote: the program's name, what keys are called everywhere, and names of
/// files where the file is meant.
const NAMES: [&str; 3] = ["pmobook", "Ctrl", "K"];

/// The language: all of English, with its letters taken away.
fn made_up(english: &str) -> String {
    let mut lines = Vec::new();
    for line in english.lines() {
        if line.starts_with('#') || line.is_empty() {
            lines.push(line.to_owned());
            continue;
        }
        let trimmed = line.trim_start();
        let begins_value = !line.starts_with(' ') || trimmed.starts_with('.');
        let head = if begins_value {
            line.find('=').map_or(line.len(), |at| at + 1)
        } else {
            let indent = line.len() - trimmed.len();
            let is_variant = trimmed.starts_with('[') || trimmed.starts_with("*[");
            indent
                + if is_variant {
                    trimmed.find(']').map_or(0, |at| at + 1)
                } else {
                    0
                }
        };
        let (head, words) = line.split_at(head);
        lines.push(format!("{head}{}", without_letters(words)));
    }
    lines.join("\n")
}

/// The words of a line without letters; what stands in braces stays, also where they are closed on another line.
fn without_letters(words: &str) -> String {
    let mut is_place = false;
    words
        .chars()
        .map(|letter| {
            is_place = (is_place || letter == '{') && letter != '}';
            if letter.is_alphabetic() && !is_place {
                LETTER
            } else {
                letter
            }
        })
        .collect()
}

/// Words in small letters with single blanks, as they are looked for.
fn plain(text: &str) -> String {
    let letters = text
        .chars()
        .map(|letter| if letter.is_alphabetic() { letter } else { ' ' });
    let text: String = letters.flat_map(char::to_lowercase).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The runs of words in a text that stand together, without what is said in the language.
fn runs(text: &str) -> Vec<String> {
    let blank = |letter: char| matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\n' | '\u{ad}');
    let mut runs = Vec::new();
    let pieces =
        text.split(|letter: char| !(letter.is_alphabetic() || blank(letter) || letter == '\'' || letter == '-'));
    for piece in pieces {
        let mut run: Vec<&str> = Vec::new();
        for word in piece.split(blank).filter(|word| !word.is_empty()) {
            if word.contains(LETTER) {
                runs.push(run.join(" "));
                run.clear();
            } else {
                run.push(word);
            }
        }
        runs.push(run.join(" "));
    }
    runs.retain(|run| plain(run).chars().count() > 1);
    runs
}

/// Whether authors wrote these words together, or wrote two parts of them that a message puts side by side.
fn is_of_authors(run: &str, written: &str) -> bool {
    let is_written = |words: &[&str]| written.contains(&format!(" {} ", words.join(" ")));
    let plain = plain(run);
    let words: Vec<&str> = plain.split(' ').collect();
    let parts = (1..words.len()).any(|at| {
        let (first, second) = words.split_at(at);
        // An id of one letter stands before a title.
        let is_id = first.concat().chars().count() == 1;
        let enough = is_id || first.len() > 1 && second.len() > 1;
        enough && is_written(first) && is_written(second)
    });
    is_written(&words) || parts
}

#[test]
fn whatever_is_not_an_authors_comes_from_the_language() {
    let english = fs::read_to_string(repository("themes/default/languages/en.ftl")).expect("the words in English");
    let mut site = Site::sample();
    let mut written: Vec<String> = NAMES.iter().map(|name| plain(name)).collect();
    for (path, text) in site.texts() {
        // An address in a link parts no words, and the name of a file is an author's as well.
        written.extend([plain(&without_addresses(&text)), plain(&path)]);
    }
    let written = format!(" {} ", written.join(" "));
    let settings = site.texts().into_iter().find(|(path, _)| path == "playbook.yaml");
    let (path, text) = settings.expect("the settings");
    let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with("language:")).collect();
    site = site
        .without(&path)
        .file(&path, &format!("{}\nlanguage: xx\n", kept.join("\n")));
    let built = site
        .themed(&[("languages/xx.ftl".to_owned(), made_up(&english).into_bytes())])
        .build();
    assert!(built.errors().is_empty(), "{}", built.errors().join("\n"));

    let mut faults = BTreeSet::new();
    for (path, html) in built.pages() {
        let page = Page::parse(html);
        let attributes = page
            .elements
            .iter()
            .flat_map(|element| READ.iter().filter_map(|name| element.attribute(name)));
        for text in page.pieces.iter().map(String::as_str).chain(attributes) {
            let strange = runs(text).into_iter().filter(|run| !is_of_authors(run, &written));
            faults.extend(strange.map(|run| format!("{path}: {run}")));
        }
    }
    assert!(
        faults.is_empty(),
        "{} are in no language:\n{}",
        faults.len(),
        Vec::from_iter(faults).join("\n")
    );
}

/// Markdown without the addresses of its links.
fn without_addresses(text: &str) -> String {
    let mut pieces = text.split("](");
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        kept.push_str(piece.split_once(')').map_or(piece, |(_, rest)| rest));
    }
    kept
}

#[test]
fn the_language_is_made_up_of_every_kind_of_message() {
    let english = "# A comment\nplain = Words { $place } here\nlist =\n    .one = first\nchosen =\n    { $n ->\n        \
                   [one] one risk\n       *[other] { $n } risks\n    }, and more\n";
    let expected = "# A comment\nplain = îîîîî { $place } îîîî\nlist =\n    .one = îîîîî\nchosen =\n    { $n ->\n        \
                    [one] îîî îîîî\n       *[other] { $n } îîîîî\n    }, îîî îîîî";
    assert_eq!(made_up(english), expected);
}
