//! Front matter in YAML (`---`) or TOML (`+++`), read into the same tree.

use toml::de::{DeTable, DeValue};

use super::markdown::{FrontMatterKind, front_matter};
use super::yaml::{Kind, Node, parse, rules as yaml_rules};
use super::{Source, rules};
use crate::diagnostic::{FileId, Report, Span};
use crate::vocabulary::value::At;

/// A Markdown file in its two parts.
#[derive(Clone, Debug)]
pub struct Split {
    /// The front matter; no entries when there is none.
    pub matter: Node,
    /// Where the Markdown below it lies; [`Source::part`] has the text.
    pub body: Span,
}

/// Parts a Markdown file into front matter and text.
pub fn split(source: &Source, id: FileId, report: &mut Report) -> Option<Split> {
    let text = &source.file(id)?.text;
    let parts = front_matter(text);
    if parts.unclosed {
        let first_line = text.lines().next().map_or(0, str::len);
        let fault = rules::UNCLOSED_FRONT_MATTER.at(Span::new(id, 0, first_line), "the front matter has no end");
        report.push(fault.help("put a line with the same three characters after its last key"));
        return None;
    }
    if let Some(begins) = late(text).filter(|_| parts.kind == FrontMatterKind::None) {
        let fault = rules::UNCLOSED_FRONT_MATTER.at(
            Span::new(id, begins, begins + 3),
            "the front matter does not begin on the first line",
        );
        report.push(fault.help("remove the empty lines above it"));
        return None;
    }
    let matter_text = text.get(parts.matter.clone()).unwrap_or_default();
    let matter = match parts.kind {
        FrontMatterKind::Toml => from_toml(matter_text, id, parts.matter.start, report),
        FrontMatterKind::Yaml | FrontMatterKind::None => parse(matter_text, id, parts.matter.start, report),
    };
    Some(Split {
        matter,
        body: Span::new(id, parts.body.start, parts.body.end),
    })
}

/// Where something that can only be meant as front matter begins below empty lines.
fn late(text: &str) -> Option<usize> {
    let rest = text.trim_start_matches([' ', '\t', '\r', '\n']);
    let begins = text.len() - rest.len();
    let is_below = text.get(..begins).is_some_and(|above| above.contains(['\r', '\n']));
    let parts = front_matter(rest);
    let first = rest.get(parts.matter.clone()).unwrap_or_default().lines().next();
    // Between two rules may stand anything else.
    let is_key = |line: &str| {
        let name = line.split([':', '=']).next().unwrap_or_default().trim_end();
        name.len() < line.trim_end().len()
            && !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    };
    let is_meant = is_below && parts.kind != FrontMatterKind::None && !parts.unclosed && first.is_some_and(is_key);
    is_meant.then_some(begins)
}

fn from_toml(text: &str, file: FileId, offset: usize, report: &mut Report) -> Node {
    let span = |range: std::ops::Range<usize>| Span::new(file, offset + range.start, offset + range.end);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let at = span(error.span().unwrap_or_default());
        report.push(yaml_rules::SYNTAX.at(at, format!("this is not valid TOML: {}", error.message().trim())));
    }
    let range = table.span();
    Node {
        span: span(range),
        kind: Kind::Mapping(entries(table.into_inner(), &span, 0)),
    }
}

fn entries(table: DeTable<'_>, span: &dyn Fn(std::ops::Range<usize>) -> Span, depth: usize) -> Vec<(At<String>, Node)> {
    table
        .into_iter()
        .map(|(key, value)| {
            let name = At::new(key.get_ref().to_string(), span(key.span()));
            let at = span(value.span());
            (name, node(value.into_inner(), at, span, depth + 1))
        })
        .collect()
}

fn node(value: DeValue<'_>, at: Span, span: &dyn Fn(std::ops::Range<usize>) -> Span, depth: usize) -> Node {
    /// As deep as YAML may go.
    const MAX_DEPTH: usize = 64;
    let text = |text: String, plain: bool| Kind::Scalar { text, plain };
    let kind = match value {
        _ if depth > MAX_DEPTH => Kind::Broken,
        DeValue::String(words) => text(words.into_owned(), false),
        DeValue::Integer(number) => text(number.to_string(), true),
        DeValue::Float(number) => text(number.to_string(), true),
        DeValue::Boolean(flag) => text(flag.to_string(), true),
        DeValue::Datetime(date) => text(date.to_string(), true),
        DeValue::Array(items) => Kind::Sequence(
            items
                .into_iter()
                .map(|item| {
                    let at = span(item.span());
                    node(item.into_inner(), at, span, depth + 1)
                })
                .collect(),
        ),
        DeValue::Table(table) => Kind::Mapping(entries(table, span, depth)),
    };
    Node { span: at, kind }
}
