//! The YAML of an author as places in its text: what to change in it to make another text of it.

use std::collections::BTreeMap;
use std::ops::Range;

use pmobook::diagnostic::Report;
use pmobook::source::Source;
use pmobook::source::yaml::{Kind, Node, parse};

/// A single value, and the keys that lead to it; `-` stands for an item of a list.
#[derive(Clone, Debug)]
pub struct Scalar {
    pub path: Vec<String>,
    pub range: Range<usize>,
    pub text: String,
}

/// A key with entries below it that stands at the beginning of a line.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The keys of the map that it is in.
    pub map: Vec<String>,
    pub id: String,
    pub key: Range<usize>,
    /// From the beginning of its first line to the end of its last one.
    pub lines: Range<usize>,
    /// Where its value begins.
    pub value: usize,
}

/// What a text holds.
#[derive(Debug, Default)]
pub struct Tree {
    pub scalars: Vec<Scalar>,
    pub entries: Vec<Entry>,
}

impl Tree {
    pub fn of(text: &str) -> Self {
        let source = Source::from_texts([("a.yaml", text)]);
        let (id, _) = source.files().next().expect("the file");
        let node = parse(text, id, 0, &mut Report::default());
        let mut tree = Self::default();
        tree.add(text, &node, &mut Vec::new());
        tree
    }

    fn add(&mut self, text: &str, node: &Node, path: &mut Vec<String>) {
        match &node.kind {
            Kind::Scalar { text: value, .. } if !node.is_null() => self.scalars.push(Scalar {
                path: path.clone(),
                range: whole(text, node.span.range()),
                text: value.clone(),
            }),
            Kind::Scalar { .. } | Kind::Broken => {}
            Kind::Sequence(items) => {
                for item in items {
                    path.push("-".to_owned());
                    self.add(text, item, path);
                    path.pop();
                }
            }
            Kind::Mapping(entries) => {
                for (key, value) in entries {
                    let start = text[..key.span.range().start].rfind('\n').map_or(0, |at| at + 1);
                    let begins = text[start..key.span.range().start].trim().is_empty();
                    if begins && matches!(value.kind, Kind::Mapping(_)) {
                        let end = text[..value.span.range().end].trim_end().len();
                        let end = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
                        self.entries.push(Entry {
                            map: path.clone(),
                            id: key.value.clone(),
                            key: key.span.range(),
                            lines: start..end,
                            value: value.span.range().start,
                        });
                    }
                    path.push(key.value.clone());
                    self.add(text, value, path);
                    path.pop();
                }
            }
        }
    }
}

/// Pieces of a text to be replaced, by where they stand; an empty stretch takes an addition.
#[derive(Debug, Default)]
pub struct Edits(BTreeMap<(usize, usize), String>);

impl Edits {
    pub fn replace(&mut self, range: Range<usize>, with: String) {
        self.0.insert((range.start, range.end), with);
    }

    pub fn add(&mut self, at: usize, more: &str) {
        self.0.entry((at, at)).or_default().push_str(more);
    }

    /// The text after all of them, as far as they are within `range`.
    pub fn apply(&self, text: &str, range: Range<usize>) -> String {
        let mut made = String::new();
        let mut at = range.start;
        for ((start, end), with) in &self.0 {
            if *start < at || *end > range.end {
                continue;
            }
            made.push_str(&text[at..*start]);
            made.push_str(with);
            at = *end;
        }
        made + &text[at..range.end]
    }
}

/// A text as YAML that means just this text.
pub fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            ' '..='~' => quoted.push(c),
            c => quoted.push_str(&format!("\\U{:08X}", u32::from(c))),
        }
    }
    quoted + "\""
}

/// A value with the mark that begins a block of text, and without the space after it.
fn whole(text: &str, range: Range<usize>) -> Range<usize> {
    let before = text[..range.start].trim_end();
    let mark = before.trim_end_matches(['-', '+']);
    let is_block = mark.ends_with(['>', '|']) && text[before.len()..range.start].contains('\n');
    let start = if is_block { mark.len() - 1 } else { range.start };
    start..text[..range.end].trim_end().len().max(start)
}

/// Whether words of an author may stand there: not a number, a date, an id or one of a few words to
/// choose from, as far as that can be told from how it looks.
pub fn is_words(scalar: &Scalar, ids: &[String]) -> bool {
    let text = scalar.text.trim();
    let begins = text.chars().next().is_some_and(|c| c.is_uppercase() || c == '"');
    let long = text.split_whitespace().count() > 3;
    let first = text.split_whitespace().next().unwrap_or_default();
    let days = |part: &str| part.len() == 10 && part.bytes().filter(|byte| *byte == b'-').count() == 2;
    (begins || long)
        && !ids.iter().any(|id| id == first || id == text)
        && !days(first)
        && text.chars().any(char::is_lowercase)
}

/// The titles of all entries that are long enough to be known again.
pub fn titles(tree: &Tree) -> Vec<String> {
    let titles = tree
        .scalars
        .iter()
        .filter(|scalar| scalar.path.last().is_some_and(|last| last == "title"));
    titles
        .map(|scalar| scalar.text.clone())
        .filter(|text| text.len() > 24)
        .collect()
}
