//! From text to a tree that keeps the place of every key and value.
//!
//! `granit-parser` does the parsing; this is the only module that knows it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, StructureStyle, Tag};

use super::opened::still_open;
use super::{decimal_commas, rules};
use crate::diagnostic::{FileId, Report, Span};
use crate::vocabulary::value::At;

/// Collections inside collections; a playbook needs about six.
const MAX_DEPTH: usize = 64;
/// Nodes that aliases may add to a document by being written out.
const MAX_ALIAS_NODES: usize = 10_000;

/// A value of a document and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it stands; a block collection ends with its last child.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Text; `plain` when it was written without quotation marks, so that `~` can mean nothing.
    Scalar {
        /// The text after unescaping.
        text: String,
        /// Whether it stood without quotation marks and not as a block.
        plain: bool,
    },
    /// A list.
    Sequence(Vec<Node>),
    /// Keys with values, in the author's order; a key given twice is reported and left out.
    Mapping(Vec<(At<String>, Node)>),
    /// Could not be read; has been reported.
    Broken,
}

impl Node {
    /// Whether nothing was written: an empty value, `~` or `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(&self.kind, Kind::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
    }

    /// What it is, in words.
    #[must_use]
    pub fn what(&self) -> String {
        match &self.kind {
            _ if self.is_null() => "nothing".to_owned(),
            Kind::Scalar { text, .. } if text.chars().count() <= 40 && !text.contains('\n') => {
                format!("`{text}`")
            }
            Kind::Scalar { .. } => "a text".to_owned(),
            Kind::Sequence(_) => "a list".to_owned(),
            Kind::Mapping(_) => "entries with keys".to_owned(),
            Kind::Broken => "something unreadable".to_owned(),
        }
    }

    fn count(&self) -> usize {
        1 + match &self.kind {
            Kind::Sequence(items) => items.iter().map(Self::count).sum(),
            Kind::Mapping(entries) => entries.iter().map(|(_, value)| value.count()).sum(),
            Kind::Scalar { .. } | Kind::Broken => 0,
        }
    }
}

/// Reads one document: `text` starts `offset` bytes into `file` (front matter does not start at 0).
///
/// Every fault is reported. What stands before a syntax error is still returned, so that it can be
/// checked in the same run. An empty document is a mapping without entries.
#[must_use]
pub fn parse(text: &str, file: FileId, offset: usize, report: &mut Report) -> Node {
    let place = |start: usize, end: usize| Span::new(file, offset + start, offset + end);
    let mut builder = Builder {
        place: &place,
        report,
        stack: Vec::new(),
        root: None,
        anchors: BTreeMap::new(),
        alias_nodes: 0,
        documents: 0,
    };
    let options = granit_parser::options! {
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
        emit_unresolved_aliases: true,
    };
    for next in Parser::new_from_str_with_options(text, options) {
        match next {
            Ok((event, span)) => {
                let start = span.start.byte_offset().unwrap_or_default();
                let end = span.end.byte_offset().unwrap_or(start);
                builder.event(event, start, end);
            }
            Err(error) => {
                builder.syntax(&error, text);
                break;
            }
        }
        if builder.documents > 1 {
            break;
        }
    }
    builder.finish(place(0, 0))
}

struct Open {
    start: usize,
    block: bool,
    anchor: usize,
    content: Content,
}

enum Content {
    Sequence(Vec<Node>),
    Mapping {
        entries: Vec<(At<String>, Node)>,
        key: Pending,
    },
}

/// What a mapping waits for.
#[derive(Default)]
enum Pending {
    /// A key.
    #[default]
    Key,
    /// The value of this key.
    Value(At<String>),
    /// The value of a key that was reported; it is dropped.
    Dropped,
}

struct Builder<'a> {
    place: &'a dyn Fn(usize, usize) -> Span,
    report: &'a mut Report,
    stack: Vec<Open>,
    root: Option<Node>,
    anchors: BTreeMap<usize, Node>,
    alias_nodes: usize,
    documents: usize,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, start: usize, end: usize) {
        let span = (self.place)(start, end);
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    let fault = rules::UNSUPPORTED.at(span, "a second document begins here");
                    self.report
                        .push(fault.help("remove the line `---`, or move what follows to a file of its own"));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_tag(tag, span);
                let plain = style == ScalarStyle::Plain;
                let text = text.into_owned();
                let node = Node {
                    span,
                    kind: Kind::Scalar { text, plain },
                };
                self.remember(anchor, &node);
                self.place_node(node);
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.refuse_tag(tag, span);
                self.open(start, style, anchor, Content::Sequence(Vec::new()));
            }
            Event::MappingStart(style, anchor, tag) => {
                self.refuse_tag(tag, span);
                let content = Content::Mapping {
                    entries: Vec::new(),
                    key: Pending::Key,
                };
                self.open(start, style, anchor, content);
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(end),
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::UnresolvedAlias(name) => {
                // `**Bold**`, or `*text*`.
                let is_text = name.contains('*');
                self.report.push(if is_text {
                    let fault = rules::SYNTAX.at(span, "a text begins with `*`, which means something else in YAML");
                    fault.help("put the whole text in quotation marks")
                } else {
                    let fault = rules::SYNTAX.at(span, format!("nothing is named `&{name}` before this place"));
                    fault.help("write the value out instead of `*` and a name, or put a text in quotation marks")
                });
                self.place_node(Node {
                    span,
                    kind: Kind::Broken,
                });
            }
            _ => {}
        }
    }

    fn open(&mut self, start: usize, style: StructureStyle, anchor: usize, content: Content) {
        let block = style == StructureStyle::Block;
        self.stack.push(Open {
            start,
            block,
            anchor,
            content,
        });
    }

    fn close(&mut self, end: usize) {
        let Some(open) = self.stack.pop() else { return };
        let (last, mut kind) = match open.content {
            Content::Sequence(items) => (items.last().map(|node| node.span.end), Kind::Sequence(items)),
            Content::Mapping { entries, .. } => (entries.last().map(|(_, node)| node.span.end), Kind::Mapping(entries)),
        };
        let mut span = (self.place)(open.start, end);
        // A block collection is closed by what follows it, often lines later.
        if let Some(last) = last.filter(|_| open.block) {
            span.end = last.max(span.start);
        }
        if !open.block {
            decimal_commas::check(&mut kind, self.report);
        }
        let node = Node { span, kind };
        self.remember(open.anchor, &node);
        self.place_node(node);
    }

    fn remember(&mut self, anchor: usize, node: &Node) {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
    }

    fn alias(&mut self, anchor: usize, span: Span) {
        let Some(target) = self.anchors.get(&anchor) else {
            let fault = rules::LIMIT.at(span, "this value contains itself");
            self.report
                .push(fault.help("write the value out instead of `*` and a name"));
            self.place_node(Node {
                span,
                kind: Kind::Broken,
            });
            return;
        };
        self.alias_nodes += target.count();
        let kind = if self.alias_nodes > MAX_ALIAS_NODES {
            let fault = rules::LIMIT.at(span, format!("repeated values add up to more than {MAX_ALIAS_NODES}"));
            self.report
                .push(fault.help("write values out instead of `*` and a name"));
            Kind::Broken
        } else {
            target.kind.clone()
        };
        self.place_node(Node { span, kind });
    }

    fn refuse_tag(&mut self, tag: Option<Cow<'_, Tag>>, span: Span) {
        if let Some(tag) = tag {
            let fault = rules::UNSUPPORTED.at(span, format!("`{}` is a tag", tag.original()));
            self.report
                .push(fault.help("remove the `!` and its word; texts that begin with `!` go in quotation marks"));
        }
    }

    /// Puts a finished node where it belongs: into the list, as a key or as a value.
    fn place_node(&mut self, node: Node) {
        let Some(open) = self.stack.last_mut() else {
            if self.root.is_none() {
                self.root = Some(node);
            }
            return;
        };
        match &mut open.content {
            Content::Sequence(items) => items.push(node),
            Content::Mapping { entries, key } => match std::mem::take(key) {
                Pending::Key => *key = key_of(node, self.report).map_or(Pending::Dropped, Pending::Value),
                Pending::Dropped => {}
                Pending::Value(name) => add_entry(entries, name, node, self.report),
            },
        }
    }

    fn syntax(&mut self, error: &ScanError, text: &str) {
        let at = error.marker().byte_offset().unwrap_or(text.len()).min(text.len());
        // What a text with a star has done to the rest of its line has been said.
        let begins = (self.place)(0, 0).start;
        let told = self.report.diagnostics().last().filter(|last| {
            let between = last.span.start.checked_sub(begins).map(|start| start as usize..at);
            let between = between.and_then(|range| text.get(range));
            last.rule.code == rules::SYNTAX.code && between.is_some_and(|between| !between.contains('\n'))
        });
        if told.is_some() {
            return;
        }
        let end = text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(at, |c| at + c.len_utf8());
        let message = error.info();
        let tab = text.get(..at).is_some_and(|before| {
            let line = before.rsplit('\n').next().unwrap_or_default();
            line.trim_start_matches(' ').starts_with('\t') || text.get(at..).is_some_and(|t| t.starts_with('\t'))
        });
        let (rule, help) = if message.contains("limit") || message.contains("nesting") {
            (&rules::LIMIT, "flatten the structure or split the file")
        } else if tab {
            (&rules::SYNTAX, "indent with spaces instead of tabs")
        } else {
            (
                &rules::SYNTAX,
                "look for a quotation mark or bracket that is not closed, a wrong indentation, or a text with `: ` or ` #` in it that needs quotation marks",
            )
        };
        let fault = rule.at((self.place)(at, end), format!("this is not valid YAML: {message}"));
        // What was opened lines before is mended there, not where the parser noticed it.
        let opened =
            still_open(text, at).filter(|open| text.get(*open..at).is_some_and(|between| between.contains('\n')));
        self.report.push(match opened {
            Some(open) => rule
                .at((self.place)(open, open + 1), "this is opened and never closed")
                .related((self.place)(at, end), format!("here it was noticed: {message}"))
                .help(help),
            None => fault.help(help),
        });
    }

    /// Closes what a syntax error left open, so that everything before it can be checked.
    fn finish(mut self, empty: Span) -> Node {
        while let Some(open) = self.stack.last() {
            let end = open.start;
            self.close(end);
        }
        self.root.unwrap_or(Node {
            span: empty,
            kind: Kind::Mapping(Vec::new()),
        })
    }
}

fn key_of(node: Node, report: &mut Report) -> Option<At<String>> {
    match node.kind {
        Kind::Scalar { text, .. } if text == "<<" => {
            let fault = rules::UNSUPPORTED.at(node.span, "`<<` merges entries");
            report.push(fault.help("write the entries out"));
            None
        }
        Kind::Scalar { text, .. } => Some(At::new(text, node.span)),
        Kind::Sequence(_) | Kind::Mapping(_) => {
            let fault = rules::UNSUPPORTED.at(node.span, "a key must be a single word or text");
            report.push(fault.help("put texts with brackets or braces in quotation marks"));
            None
        }
        Kind::Broken => None,
    }
}

fn add_entry(entries: &mut Vec<(At<String>, Node)>, key: At<String>, mut value: Node, report: &mut Report) {
    // An empty value has no width: faults about it are shown at its key.
    if value.is_null() && value.span.start == value.span.end {
        value.span = key.span;
    }
    // Large files are lists or tables; a mapping long enough for this to matter is not written by hand.
    if let Some((first, _)) = entries.iter().find(|(known, _)| known.value == key.value) {
        let fault = rules::DUPLICATE_KEY.at(key.span, format!("`{}` is given twice", key.value));
        report.push(
            fault
                .related(first.span, "it was given here first")
                .help("remove one of the two, or give it another name"),
        );
        return;
    }
    entries.push((key, value));
}
