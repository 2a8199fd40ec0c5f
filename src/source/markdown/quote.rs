//! Placeholders in prose: `{{ key }}` quotes a figure, `{{ chart key }}` places a chart.

use std::ops::Range;

use pulldown_cmark::Event;

use super::events::{Placed, Written, slice, verbatim};

/// What a placeholder stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuoteKind {
    /// A figure, or a block that is made for the page: `{{ business-case.npv }}`, `{{ scope }}`.
    Figure,
    /// A chart: `{{ chart metrics.on-time }}`.
    Chart,
}

/// A placeholder as it was found in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The placeholder as it was written, with its braces.
    pub raw: String,
    /// Whether a figure or a chart is meant.
    pub kind: QuoteKind,
    /// The key between the braces, without the word `chart`.
    pub key: String,
    /// Where it stands, in bytes of the text that was parsed.
    pub range: Range<usize>,
    /// Whether its paragraph holds nothing but placeholders, which is where a block may stand.
    pub alone: bool,
}

/// A stretch of text between or within braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    /// Ordinary text.
    Text(&'a str),
    /// A placeholder of ours.
    Quote(&'a str, QuoteKind, &'a str),
    /// Braces of another tool, which stay as they are.
    Foreign(&'a str),
}

impl<'a> Part<'a> {
    /// The part as it was written.
    pub(super) fn raw(&self) -> &'a str {
        match self {
            Self::Text(raw) | Self::Quote(raw, ..) | Self::Foreign(raw) => raw,
        }
    }
}

/// The words of a text event that holds no braces at all, as nearly every one.
pub(super) fn plain_run<'a>(written: Written<'_>, event: &'a Event<'_>) -> Option<&'a str> {
    match event {
        // What only an entity stands for is no placeholder.
        Event::Text(run) if !written.has_braces || memchr::memchr(b'{', run.as_bytes()).is_none() => Some(run),
        _ => None,
    }
}

/// The parts of a text event; text that cannot hold a placeholder is one part.
pub(super) fn parts<'a>(written: Written<'_>, event: &'a Event<'_>, range: &Range<usize>) -> Vec<Part<'a>> {
    let Event::Text(run) = event else {
        return Vec::new();
    };
    if plain_run(written, event).is_some() || !verbatim(written.text, event, range) {
        return vec![Part::Text(run)];
    }
    // A run never begins inside an escape, so a backslash before it belongs to its first letter.
    let escaped = range
        .start
        .checked_sub(1)
        .is_some_and(|before| slice(written.text, &(before..range.start)) == "\\");
    split(run, escaped)
}

/// The placeholders of a paragraph that holds nothing else, if `events` begins with one, and the
/// number of its events with both its tags.
pub(super) fn lone_quotes<'a>(written: Written<'_>, events: &'a [Placed<'_>]) -> Option<(Vec<Part<'a>>, usize)> {
    let begins = |(event, _): &Placed<'_>| matches!(event, Event::Text(run) if run.starts_with('{'));
    if !written.has_braces || !events.get(1).is_some_and(begins) {
        return None;
    }
    let mut quotes = Vec::new();
    for (index, (event, range)) in events.iter().enumerate() {
        match event {
            Event::Start(pulldown_cmark::Tag::Paragraph) if index == 0 => {}
            Event::SoftBreak => {}
            Event::End(pulldown_cmark::TagEnd::Paragraph) if !quotes.is_empty() => {
                return Some((quotes, index + 1));
            }
            Event::Text(_) => {
                for part in parts(written, event, range) {
                    match part {
                        Part::Quote(..) => quotes.push(part),
                        Part::Text(blank) if blank.trim().is_empty() => {}
                        Part::Text(_) | Part::Foreign(_) => return None,
                    }
                }
            }
            _ => return None,
        }
    }
    None
}

/// Splits a run at its braces, in one pass from left to right.
fn split(run: &str, escaped: bool) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = run;
    if escaped && let Some((first, after)) = run.split_at_checked(1) {
        parts.push(Part::Text(first));
        rest = after;
    }
    while let Some((start, close)) = next_braces(rest) {
        let (before, opened) = rest.split_at(start);
        if !before.is_empty() {
            parts.push(Part::Text(before));
        }
        // Without an end here there is none further on either, so the search can stop, and a
        // thousand opening braces cost no more than one.
        let Some(end) = opened.find(close).map(|end| end + close.len()) else {
            parts.push(Part::Foreign(opened));
            return parts;
        };
        let (mut braces, after) = opened.split_at(end);
        if let Some(inner) = innermost(braces, close) {
            let (stray, own) = braces.split_at(inner);
            parts.push(Part::Text(stray));
            braces = own;
        }
        parts.push(meaning(braces));
        rest = after;
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.push(Part::Text(rest));
    }
    parts
}

/// Where the next braces open, and what would close them.
fn next_braces(text: &str) -> Option<(usize, &'static str)> {
    let mut letters = text.bytes().enumerate().peekable();
    while let Some((at, letter)) = letters.next() {
        match (letter, letters.peek()) {
            (b'{', Some((_, b'{'))) => return Some((at, "}}")),
            (b'{', Some((_, b'%'))) => return Some((at, "%}")),
            _ => {}
        }
    }
    None
}

/// Where a second pair opens within `{{ … {{ key }}`: an unfinished one must not hide the next.
fn innermost(braces: &str, close: &str) -> Option<usize> {
    let inner = braces.rfind("{{").filter(|&at| at > 1)?;
    (close == "}}").then_some(inner)
}

/// What closed braces stand for.
fn meaning(braces: &str) -> Part<'_> {
    let inner = braces
        .strip_prefix("{{")
        .and_then(|rest| rest.strip_suffix("}}"))
        .map(|inner| inner.trim_matches([' ', '\t']));
    let Some(inner) = inner else {
        return Part::Foreign(braces);
    };
    let chart = inner
        .strip_prefix("chart")
        .filter(|rest| rest.starts_with([' ', '\t']))
        .map(|rest| rest.trim_start_matches([' ', '\t']));
    match chart {
        Some(key) if is_key(key) => Part::Quote(braces, QuoteKind::Chart, key),
        None if is_key(inner) => Part::Quote(braces, QuoteKind::Figure, inner),
        _ => Part::Foreign(braces),
    }
}

/// Whether `key` can name something: words joined by dots, beginning with a small letter or digit.
fn is_key(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_lowercase() || first.is_ascii_digit())
        && key.split('.').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
        })
}

#[cfg(test)]
mod tests {
    use super::{Part, QuoteKind, is_key, split};

    #[test]
    fn keys_are_words_joined_by_dots() {
        for good in ["a", "0", "scope", "a-b.c_d", "metrics.onTime.2026-10", "a._b", "a.-"] {
            assert!(is_key(good), "{good}");
        }
        for bad in ["", ".", "a.", ".a", "A", "_a", "-a", "a..b", "a b", "é", "a|b", "a.é"] {
            assert!(!is_key(bad), "{bad}");
        }
    }

    #[test]
    fn braces_are_told_apart() {
        use Part::{Foreign, Quote, Text};
        let figure = |raw, key| Quote(raw, QuoteKind::Figure, key);
        let cases: &[(&str, Vec<Part<'_>>)] = &[
            ("plain", vec![Text("plain")]),
            ("{{ a.b }}", vec![figure("{{ a.b }}", "a.b")]),
            ("{{a}}", vec![figure("{{a}}", "a")]),
            ("{{ chart }}", vec![figure("{{ chart }}", "chart")]),
            ("{{ charts }}", vec![figure("{{ charts }}", "charts")]),
            (
                "{{ chart\ta.b }}",
                vec![Quote("{{ chart\ta.b }}", QuoteKind::Chart, "a.b")],
            ),
            (
                "x {{ a }}{{ b }} y",
                vec![Text("x "), figure("{{ a }}", "a"), figure("{{ b }}", "b"), Text(" y")],
            ),
            ("{{ lost {{ a }}", vec![Text("{{ lost "), figure("{{ a }}", "a")]),
            ("{{ page.title | upper }}", vec![Foreign("{{ page.title | upper }}")]),
            ("{{< figure >}}", vec![Foreign("{{< figure >}}")]),
            ("{% if x %}b", vec![Foreign("{% if x %}"), Text("b")]),
            ("{{{ a }}}", vec![Foreign("{{{ a }}"), Text("}")]),
            ("{{ a", vec![Foreign("{{ a")]),
            ("{{}}", vec![Foreign("{{}}")]),
            ("{%}", vec![Foreign("{%}")]),
        ];
        for (run, expected) in cases {
            assert_eq!(&split(run, false), expected, "{run}");
            assert_eq!(split(run, false).iter().map(Part::raw).collect::<String>(), *run);
        }
    }

    #[test]
    fn a_backslash_makes_the_braces_text() {
        assert_eq!(split("{{ a }}", true), [Part::Text("{"), Part::Text("{ a }}")]);
    }
}
