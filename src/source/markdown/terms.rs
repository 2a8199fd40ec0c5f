//! Words that become links where a page first uses them.
//!
//! A list of words is prepared once for a whole site: each word by the first piece it is made of.
//! A text is then read once from left to right, whatever the number of words.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// Words to look for, each with the number by which the caller knows what it means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// By the first piece in lower case; of those with one first piece the longest comes first.
    by_first: BTreeMap<String, Vec<Word>>,
}

/// A link that a word becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermLink {
    /// Where it leads.
    pub href: String,
    /// What the word means, shown on request.
    pub title: String,
}

/// A word to look for, which may be several as people count them: `critical path`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    /// The pieces after the first, each with what stands before it.
    rest: Vec<(String, String)>,
    /// An abbreviation in capitals, which is looked for as it is written: `RAG` is no rag.
    exact: Option<String>,
    /// The caller's number.
    number: usize,
}

/// A word that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The bytes of the text.
    pub(super) range: Range<usize>,
    /// The caller's number.
    pub(super) number: usize,
}

/// A run of letters and digits, in lower case, with its place.
struct Piece<'a> {
    lower: Cow<'a, str>,
    range: Range<usize>,
}

impl Terms {
    /// Prepares words. Where two are the same, the first counts; what has no letter is left out.
    #[must_use]
    pub fn new<'a>(words: impl IntoIterator<Item = (usize, &'a str)>) -> Self {
        let mut by_first: BTreeMap<String, Vec<Word>> = BTreeMap::new();
        for (number, text) in words {
            let pieces = pieces(text);
            let Some((first, others)) = pieces.split_first() else {
                continue;
            };
            let mut end = first.range.end;
            let mut rest = Vec::new();
            for piece in others {
                rest.push((gap(text, end..piece.range.start), piece.lower.to_string()));
                end = piece.range.end;
            }
            let written = text.get(first.range.start..end).unwrap_or_default();
            let word = Word {
                rest,
                exact: is_abbreviation(written).then(|| written.to_owned()),
                number,
            };
            by_first.entry(first.lower.to_string()).or_default().push(word);
        }
        for words in by_first.values_mut() {
            // Stable, so that the first of two equal ones stays the first.
            words.sort_by_key(|word| std::cmp::Reverse(word.length()));
        }
        Self { by_first }
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_first.is_empty()
    }

    /// The key by which two words are the same to a reader: `Critical  path` and `critical path`.
    #[must_use]
    pub fn key(text: &str) -> String {
        let mut key = String::new();
        let mut end = None;
        for piece in pieces(text) {
            if let Some(end) = end {
                key.push_str(&gap(text, end..piece.range.start));
            }
            end = Some(piece.range.end);
            key.push_str(&piece.lower);
        }
        key
    }

    /// The words of `text`, from left to right, the longest at each place, none in another.
    ///
    /// `before` and `after` say whether a letter touches the text on that side.
    pub(super) fn find(&self, text: &str, before: bool, after: bool) -> Vec<Found> {
        let pieces = pieces(text);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(piece) = pieces.get(at) {
            let candidates = self.by_first.get(piece.lower.as_ref()).into_iter().flatten();
            let first = candidates
                .filter_map(|word| Some((word, word.ends_in(text, &pieces, at)?)))
                .find(|(_, range)| is_whole(text, range, before, after));
            match first {
                Some((word, range)) => {
                    found.push(Found {
                        range,
                        number: word.number,
                    });
                    at += word.rest.len() + 1;
                }
                None => at += 1,
            }
        }
        found
    }
}

impl Word {
    /// Longer ones come first: by pieces, then by letters.
    fn length(&self) -> (usize, usize, bool) {
        let letters = self.rest.iter().map(|(gap, piece)| gap.len() + piece.len()).sum();
        (self.rest.len(), letters, self.exact.is_some())
    }

    /// The bytes of the word if it begins at piece `at`.
    fn ends_in(&self, text: &str, pieces: &[Piece<'_>], at: usize) -> Option<Range<usize>> {
        let first = pieces.get(at)?;
        let mut end = first.range.end;
        for ((between, lower), piece) in self
            .rest
            .iter()
            .zip(pieces.get(at + 1..)?.iter().map(Some).chain(std::iter::repeat(None)))
        {
            let piece = piece.filter(|piece| piece.lower == *lower)?;
            if gap(text, end..piece.range.start) != *between {
                return None;
            }
            end = piece.range.end;
        }
        let range = first.range.start..end;
        match &self.exact {
            Some(exact) if text.get(range.clone()) != Some(exact.as_str()) => None,
            _ => Some(range),
        }
    }
}

/// Runs of letters and digits.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices() {
        match (is_letter(letter), start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                pieces.push(piece(text, begin..at));
                start = None;
            }
            _ => {}
        }
    }
    if let Some(begin) = start {
        pieces.push(piece(text, begin..text.len()));
    }
    pieces
}

fn piece(text: &str, range: Range<usize>) -> Piece<'_> {
    let written = text.get(range.clone()).unwrap_or_default();
    // Most words of a text are in lower case as they stand.
    let is_lower = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let lower = if written.bytes().all(is_lower) {
        Cow::Borrowed(written)
    } else {
        Cow::Owned(written.to_lowercase())
    };
    Piece { lower, range }
}

/// Letters, digits, and the accents that stand behind their letter.
pub(super) fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&letter)
}

/// What stands between two pieces; any blanks are one blank, since lines may break there.
fn gap(text: &str, range: Range<usize>) -> String {
    let between = text.get(range).unwrap_or_default();
    if !between.is_empty() && between.chars().all(char::is_whitespace) {
        " ".to_owned()
    } else {
        between.to_owned()
    }
}

/// Two letters at least and all of them capitals: `SPI`, `P3O`.
fn is_abbreviation(text: &str) -> bool {
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    letters().count() > 1 && letters().all(char::is_uppercase)
}

/// Whether a place is no part of a longer word, of an address or of a file name.
fn is_whole(text: &str, range: &Range<usize>, before: bool, after: bool) -> bool {
    let left = text.get(..range.start).unwrap_or_default();
    let right = text.get(range.end..).unwrap_or_default();
    if (left.is_empty() && before) || (right.is_empty() && after) {
        return false;
    }
    let mut to_left = left.chars().rev();
    let mut to_right = right.chars();
    let joins = |letter: char| matches!(letter, '_' | '/' | '\\' | '@' | '#' | '=' | '&' | '~' | '$');
    let dotted = |letter: Option<char>, beyond: Option<char>| {
        matches!(letter, Some('.' | ':')) && beyond.is_some_and(|beyond| is_letter(beyond) || beyond == '/')
    };
    let (first, second) = (to_left.next(), to_left.next());
    let (next, beyond) = (to_right.next(), to_right.next());
    !first.is_some_and(joins) && !next.is_some_and(joins) && !dotted(first, second) && !dotted(next, beyond)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    use super::{TermLink, Terms};
    use crate::source::markdown::{FigureText, QuoteKind, RenderOptions, Resolver, inline, parse, render};
    use proptest::prelude::*;

    /// A page that links each of its words once, or as often as it is met.
    struct Page {
        terms: Terms,
        used: RefCell<BTreeSet<usize>>,
        always: bool,
    }

    impl Page {
        fn new(words: &[&str], always: bool) -> Self {
            Self {
                terms: Terms::new(words.iter().copied().enumerate()),
                used: RefCell::default(),
                always,
            }
        }

        fn html(&self, text: &str) -> String {
            let options = RenderOptions {
                heading_anchors: true,
                ..RenderOptions::default()
            };
            render(&parse(text), &options, self).html.trim_end().to_owned()
        }
    }

    impl Resolver for Page {
        fn link(&self, target: &str) -> Option<String> {
            Some(target.to_owned())
        }

        fn image(&self, target: &str) -> Option<String> {
            Some(target.to_owned())
        }

        fn figure(&self, key: &str) -> Option<FigureText> {
            (key == "path").then(|| FigureText {
                text: "path".to_owned(),
                ..FigureText::default()
            })
        }

        fn block(&self, _: QuoteKind, _: &str) -> Option<String> {
            None
        }

        fn terms(&self) -> Option<&Terms> {
            Some(&self.terms)
        }

        fn term(&self, number: usize) -> Option<TermLink> {
            let is_new = self.used.borrow_mut().insert(number);
            (is_new || self.always).then(|| TermLink {
                href: format!("g.html#{number}"),
                title: "A \"way\" <b>".to_owned(),
            })
        }
    }

    /// How many links are open at most.
    fn deepest(html: &str) -> usize {
        let (mut open, mut most) = (0_usize, 0);
        for tag in html.split('<').skip(1) {
            if tag.starts_with("a ") || tag.starts_with("a>") {
                open += 1;
                most = most.max(open);
            } else if tag.starts_with("/a>") {
                open = open.checked_sub(1).expect("no link ends that was not open");
            }
        }
        most
    }

    #[test]
    fn a_page_links_a_word_where_it_first_uses_it() {
        let link = |words: &str| {
            format!("<a class=\"fq term\" href=\"g.html#0\" title=\"A &quot;way&quot; &lt;b&gt;\">{words}</a>")
        };
        for (text, expected) in [
            ("A path, a path.", format!("<p>A {}, a path.</p>", link("path"))),
            (
                "`path` and *path*",
                format!("<p><code>path</code> and <em>{}</em></p>", link("path")),
            ),
            (
                "[a path](x) path",
                format!("<p><a href=\"x\">a path</a> {}</p>", link("path")),
            ),
            (
                "![path](x) **foot**path",
                "<p><img src=\"x\" alt=\"path\" loading=\"lazy\"> <strong>foot</strong>path</p>".to_owned(),
            ),
            (
                "path`s` *path*s, path",
                format!("<p>path<code>s</code> <em>path</em>s, {}</p>", link("path")),
            ),
            (
                "{{ path }} {{ x }} path",
                format!("<p><span class=\"fq\">path</span> {{{{ x }}}} {}</p>", link("path")),
            ),
            ("<b>path</b> path", "<p><b>path</b> path</p>".to_owned()),
        ] {
            assert_eq!(Page::new(&["path"], false).html(text), expected, "{text}");
        }
        let page = Page::new(&["critical path"], false);
        assert_eq!(
            page.html("a critical\npath"),
            format!("<p>a {}</p>", link("critical\npath"))
        );
        assert_eq!(
            page.html("a critical path"),
            "<p>a critical path</p>",
            "the page has linked it"
        );
        let page = Page::new(&["path"], false);
        assert!(
            page.html("# A path\n\n| path |\n|-|\n| x |\n\n    path\n")
                .find("term")
                .is_none()
        );
        assert_eq!(inline("# path", &page), format!("# {}", link("path")));
    }

    #[test]
    fn a_longer_word_is_not_cut_after_its_first_use() {
        let page = Page::new(&["path", "critical path"], false);
        let html = page.html("critical path, critical path, path");
        assert_eq!(html.matches("<a ").count(), 2, "{html}");
        assert!(html.ends_with(">path</a></p>"), "{html}");
    }

    #[test]
    fn links_never_stand_in_links() {
        let examples = include_str!("../../../tests/data/commonmark-examples.json");
        let examples: serde_json::Value = serde_json::from_str(examples).expect("examples");
        let words = ["foo", "bar", "a", "b", "baz", "link", "foo bar", "c", "test", "x"];
        let mut linked = 0;
        for example in examples.as_array().expect("a list") {
            let text = example["markdown"].as_str().expect("a text");
            let page = Page::new(&words, true);
            let html = page.html(text);
            let without = Page::new(&[], true).html(text);
            assert!(deepest(&html) <= 1, "{text}: {html}");
            linked += html.matches("fq term").count();
            // Nothing but the links is new.
            let marked: String = html
                .split("<a class=\"fq term\"")
                .map(|part| match part.split_once("</a>") {
                    Some((link, rest)) if part.starts_with(" href=\"g.html") => {
                        format!("{}{rest}", link.split_once('>').map_or("", |(_, words)| words))
                    }
                    _ => part.to_owned(),
                })
                .collect();
            assert_eq!(marked, without, "{text}");
        }
        assert!(linked > 300, "only {linked} links");
    }

    #[test]
    fn a_long_text_takes_no_longer_than_its_length() {
        let text = "a ".repeat(200_000);
        let terms = Terms::new([(0, "a a a b"), (1, "a b")]);
        assert_eq!(terms.find(&text, false, false), []);
        let page = Page::new(&["a"], true);
        assert_eq!(page.html(&"*a* ".repeat(20_000)).matches("fq term").count(), 20_000);
    }

    fn found(words: &[&str], text: &str) -> Vec<String> {
        let terms = Terms::new(words.iter().copied().enumerate());
        let found = terms.find(text, false, false);
        found.iter().map(|found| text[found.range.clone()].to_owned()).collect()
    }

    #[test]
    fn whole_words_are_found_in_any_case_and_the_longest_first() {
        let words = [
            "path",
            "Critical path",
            "critical path method",
            "RAG",
            "S-curve",
            "büro",
        ];
        for (text, expected) in [
            ("The critical path and a path.", vec!["critical path", "path"]),
            ("CRITICAL\nPATH", vec!["CRITICAL\nPATH"]),
            ("critical path methods", vec!["critical path"]),
            ("critical, path", vec!["path"]),
            ("a pathway, footpath, path_a, x/path, path.yaml, path@x, #path", vec![]),
            (
                "path. Path: path; “path” (path) path’s path",
                vec!["path", "Path", "path", "path", "path", "path", "path"],
            ),
            ("a rag is not RAG, nor RAGs, nor Rag", vec!["RAG"]),
            ("an s-curve, an s curve", vec!["s-curve"]),
            ("BÜRO und Büros", vec!["BÜRO"]),
            ("https://path.example/path", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(found(&words, text), expected, "{text}");
        }
        assert_eq!(found(&["", "–", " "], "– a"), Vec::<String>::new());
    }

    #[test]
    fn letters_that_touch_the_text_make_it_part_of_a_word() {
        let terms = Terms::new([(0, "path")]);
        assert_eq!(terms.find("path", true, false), []);
        assert_eq!(terms.find("path", false, true), []);
        assert_eq!(terms.find("a path b", true, true).len(), 1);
    }

    #[test]
    fn words_that_read_alike_have_one_key() {
        assert_eq!(Terms::key(" Critical \n path"), Terms::key("critical path"));
        assert_ne!(Terms::key("S-curve"), Terms::key("S curve"));
    }

    proptest! {
        #[test]
        fn places_are_in_order_and_hold_a_word(words in prop::collection::vec("[a-cA-C -]{1,6}", 0..6), text in "[a-cA-C ._/\n-]{0,60}") {
            let terms = Terms::new(words.iter().map(String::as_str).enumerate());
            let mut end = 0;
            for found in terms.find(&text, false, false) {
                prop_assert!(found.range.start >= end && found.range.end > found.range.start);
                end = found.range.end;
                let word = words.get(found.number).map(|word| Terms::key(word));
                prop_assert_eq!(Some(Terms::key(&text[found.range])), word);
            }
        }

        #[test]
        fn any_text_can_be_searched(words in prop::collection::vec(any::<String>(), 0..4), text in any::<String>()) {
            let terms = Terms::new(words.iter().map(String::as_str).enumerate());
            for found in terms.find(&text, false, false) {
                prop_assert!(text.get(found.range).is_some());
            }
        }
    }
}
