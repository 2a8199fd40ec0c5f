//! The record of an approval written into the charter, with everything else as its author wrote it.

use std::ops::Range;

use super::Record;
use super::written::{double_quoted, quoted_with, scalar};
use crate::diagnostic::{FileId, Report};
use crate::playbook::charter::numbers;
use crate::source::yaml::{Kind, Node};
use crate::source::{Source, front_matter};
use crate::vocabulary::value::At;

/// How the versions of a charter are laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The blanks in front of a number.
    pub entry: usize,
    /// The blanks in front of the keys below it.
    pub field: usize,
    /// The quotation marks around a number, if there are any.
    pub quote: Option<char>,
    /// Whether the front matter is TOML.
    pub toml: bool,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            entry: 2,
            field: 4,
            quote: None,
            toml: false,
        }
    }
}

/// Why a charter has to be edited by hand, in words that go on after `because`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwritable(pub String);

type Entries = [(At<String>, Node)];

/// How the versions of a charter are laid out; as in the sample where there are none.
#[must_use]
pub fn layout(source: &Source, file: FileId) -> Layout {
    let text = source.file(file).map_or("", |file| &*file.text);
    let matter = front_matter::split(source, file, &mut Report::default()).map(|split| split.matter);
    let entries = matter.as_ref().and_then(mapping).and_then(|top| find(top, "versions"));
    Layout {
        toml: text.starts_with("+++"),
        ..entries
            .and_then(|(_, versions)| mapping(versions))
            .map(|entries| laid_out(text, entries))
            .unwrap_or_default()
    }
}

/// The text of a charter with the record in it: the number and state at the top, the entry among the
/// versions, and the earlier approved version as superseded. Nothing else differs in a single byte.
///
/// # Errors
/// When it is written in a way that cannot be changed piece by piece.
pub fn recorded(source: &Source, file: FileId, record: &Record) -> Result<String, Unwritable> {
    let text = source.file(file).map_or("", |file| &*file.text);
    if text.starts_with("+++") {
        return Err(because("its front matter is TOML"));
    }
    let split = front_matter::split(source, file, &mut Report::default());
    let split = split.ok_or_else(|| because("its front matter has no end"))?;
    let top = mapping(&split.matter).ok_or_else(|| because("it has no front matter"))?;
    let mut editor = Editor::new(text);
    let number = scalar(&record.number);
    editor.set(top, "version", &record.number, &number)?;
    editor.set(top, "state", "approved", "approved")?;
    editor.versions(top, record)?;
    editor.finish()
}

fn because(why: &str) -> Unwritable {
    Unwritable(why.to_owned())
}

fn mapping(node: &Node) -> Option<&Entries> {
    match &node.kind {
        Kind::Mapping(entries) => Some(entries),
        _ => None,
    }
}

fn find<'a>(entries: &'a Entries, key: &str) -> Option<(&'a At<String>, &'a Node)> {
    let found = entries.iter().find(|(name, _)| name.value == key);
    found.map(|(name, node)| (name, node))
}

fn is_approved(entry: &Node) -> bool {
    let state = mapping(entry).and_then(|fields| find(fields, "state"));
    let state = state.and_then(|(_, state)| text_of(state));
    state.is_some_and(|state| state.trim().eq_ignore_ascii_case("approved"))
}

fn text_of(node: &Node) -> Option<&str> {
    match &node.kind {
        Kind::Scalar { text, .. } => Some(text),
        _ => None,
    }
}

/// How the entries that are there are laid out.
fn laid_out(text: &str, entries: &Entries) -> Layout {
    let mut layout = Layout::default();
    let Some((key, node)) = entries.last() else {
        return layout;
    };
    if let Some(indent) = indent(text, key.span.range().start) {
        layout.entry = indent;
        layout.field = indent + 2;
    }
    layout.quote = text
        .get(key.span.range())
        .and_then(|written| written.chars().next())
        .filter(|first| matches!(first, '"' | '\''));
    let first = mapping(node).and_then(|fields| fields.first());
    if let Some(indent) = first.and_then(|(field, _)| indent(text, field.span.range().start)) {
        layout.field = indent;
    }
    layout
}

/// The blanks in front of what begins at `offset`; `None` when something else stands before it.
fn indent(text: &str, offset: usize) -> Option<usize> {
    let before = text.get(..offset)?;
    let line = before
        .rfind('\n')
        .map_or(before, |end| before.get(end + 1..).unwrap_or_default());
    line.bytes().all(|byte| byte == b' ').then_some(line.len())
}

/// Pieces of a text to be replaced.
struct Editor<'a> {
    text: &'a str,
    newline: &'static str,
    edits: Vec<(Range<usize>, String)>,
}

impl<'a> Editor<'a> {
    fn new(text: &'a str) -> Self {
        let first = text.split_inclusive('\n').next().unwrap_or_default();
        Self {
            text,
            newline: if first.ends_with("\r\n") { "\r\n" } else { "\n" },
            edits: Vec::new(),
        }
    }

    fn written(&self, node: &Node) -> &'a str {
        self.text.get(node.span.range()).unwrap_or_default()
    }

    fn is_flow(&self, node: &Node) -> bool {
        self.written(node).starts_with(['{', '['])
    }

    /// Gives a key that is there another value, in the quotation marks that it has.
    fn set(&mut self, entries: &Entries, key: &str, value: &str, written: &str) -> Result<(), Unwritable> {
        let Some((name, node)) = find(entries, key) else {
            return Err(Unwritable(format!("it has no `{key}`")));
        };
        let old = text_of(node).ok_or_else(|| Unwritable(format!("its `{key}` is no plain value")))?;
        if old.trim() == value {
            return Ok(());
        }
        if node.is_null() && node.span == name.span {
            return self.after_colon(name, written);
        }
        let now = self.written(node);
        let first = now.chars().next().unwrap_or_default();
        if now.contains('\n') || matches!(first, '|' | '>' | '*' | '&' | '!') {
            return Err(Unwritable(format!(
                "its `{key}` is written over several lines or elsewhere"
            )));
        }
        let new = match first {
            '"' => double_quoted(value),
            '\'' => quoted_with('\'', value),
            _ => written.to_owned(),
        };
        self.edits.push((node.span.range(), new));
        Ok(())
    }

    /// Writes a value behind a key that has none.
    fn after_colon(&mut self, key: &At<String>, written: &str) -> Result<(), Unwritable> {
        let end = key.span.range().end;
        let rest = self.text.get(end..).unwrap_or_default();
        let colon = rest
            .find(':')
            .filter(|colon| rest.get(..*colon).is_some_and(|gap| gap.trim().is_empty()));
        let colon = colon.ok_or_else(|| Unwritable(format!("`{}` has no colon", key.value)))?;
        let at = end + colon + 1;
        self.edits.push((at..at, format!(" {written}")));
        Ok(())
    }

    fn versions(&mut self, top: &Entries, record: &Record) -> Result<(), Unwritable> {
        let new = |layout: &Layout| record.lines(layout);
        let Some((key, versions)) = find(top, "versions") else {
            let after = find(top, "state").map_or(0, |(_, state)| state.span.range().end);
            let at = self.line_below(after, 0);
            let mut lines = vec!["versions:".to_owned()];
            lines.extend(new(&Layout::default()));
            self.insert(at, &lines);
            return Ok(());
        };
        let Some(entries) = mapping(versions).filter(|_| !self.is_flow(versions)) else {
            if versions.is_null() && versions.span == key.span {
                let at = self.line_below(key.span.range().end, usize::MAX);
                self.insert(at, &new(&Layout::default()));
                return Ok(());
            }
            return Err(because("its `versions` stand on one line"));
        };
        for (number, entry) in entries {
            if number.value != record.number && is_approved(entry) {
                let fields = mapping(entry).unwrap_or_default();
                self.set(fields, "state", "superseded", "superseded")?;
            }
        }
        let layout = laid_out(self.text, entries);
        if let Some((_, entry)) = find(entries, &record.number) {
            return self.complete(entry, &layout, record);
        }
        let at = match before(entries, &record.number) {
            Some(entry) => self.line_below(entry.span.range().end, layout.field),
            None => self.line_below(key.span.range().end, usize::MAX),
        };
        self.insert(at, &new(&layout));
        Ok(())
    }

    /// Completes the entry of a version.
    fn complete(&mut self, entry: &Node, layout: &Layout, record: &Record) -> Result<(), Unwritable> {
        let fields = mapping(entry).ok_or_else(|| because("the entry of the version has no keys"))?;
        let mut missing = Vec::new();
        for (key, written) in record.fields() {
            match find(fields, key) {
                None => missing.push((key, written)),
                Some((_, node)) if key == "signed_by" => self.signatures(node, &written, &record.signed_by)?,
                Some(_) => {
                    let value = plain_value(record, key);
                    self.set(fields, key, &value, &written)?;
                }
            }
        }
        if record.fingerprint.is_none() && find(fields, "fingerprint").is_some() {
            return Err(because("its fingerprint has to be taken out"));
        }
        let Some((_, last)) = fields.last() else { return Ok(()) };
        if self.is_flow(entry) {
            let end = last.span.range().end;
            let added: Vec<String> = missing.iter().map(|(key, value)| format!(", {key}: {value}")).collect();
            self.edits.push((end..end, added.concat()));
            return Ok(());
        }
        let field = fields
            .first()
            .and_then(|(key, _)| indent(self.text, key.span.range().start));
        let field = field.unwrap_or(layout.field);
        let lines: Vec<String> = missing
            .iter()
            .map(|(key, value)| format!("{}{key}: {value}", " ".repeat(field)))
            .collect();
        let at = self.line_below(last.span.range().end, field);
        self.insert(at, &lines);
        Ok(())
    }

    /// Replaces a list of ids, unless it is the same.
    fn signatures(&mut self, node: &Node, written: &str, ids: &[String]) -> Result<(), Unwritable> {
        let old: Vec<&str> = match &node.kind {
            Kind::Sequence(items) => items.iter().filter_map(text_of).collect(),
            _ => text_of(node).into_iter().collect(),
        };
        if old == ids {
            return Ok(());
        }
        let now = self.written(node);
        if node.is_null() || now.contains('#') || now.starts_with(['*', '&']) {
            return Err(because("its `signed_by` is not a plain list"));
        }
        self.edits.push((node.span.range(), written.to_owned()));
        Ok(())
    }

    /// The beginning of the line below what ends at `end`, and below the comments that belong to it: those
    /// that are as far in as `indent`.
    fn line_below(&self, end: usize, indent: usize) -> usize {
        let line_end = |from: usize| {
            let rest = self.text.get(from..).unwrap_or_default();
            rest.find('\n').map_or(self.text.len(), |newline| from + newline + 1)
        };
        // A text over several lines ends with the blank lines below it.
        let last = self.text.get(..end).unwrap_or_default().trim_end().len();
        let mut at = line_end(last);
        loop {
            let rest = self.text.get(at..).unwrap_or_default();
            let line = rest.split_inclusive('\n').next().unwrap_or_default();
            let blanks = line.len() - line.trim_start_matches(' ').len();
            if blanks < indent.max(1) || !line.trim_start().starts_with('#') {
                return at;
            }
            at = line_end(at);
        }
    }

    fn insert(&mut self, at: usize, lines: &[String]) {
        let mut text = String::new();
        for line in lines {
            text.push_str(line);
            text.push_str(self.newline);
        }
        if !text.is_empty() {
            self.edits.push((at..at, text));
        }
    }

    fn finish(mut self) -> Result<String, Unwritable> {
        self.edits.sort_by_key(|(range, _)| range.start);
        let mut text = String::with_capacity(self.text.len() + 512);
        let mut done = 0;
        for (range, new) in &self.edits {
            let kept = self.text.get(done..range.start);
            text.push_str(kept.ok_or_else(|| because("its values overlap"))?);
            text.push_str(new);
            done = range.end;
        }
        text.push_str(self.text.get(done..).unwrap_or_default());
        Ok(text)
    }
}

/// The value of a key as it is read.
fn plain_value(record: &Record, key: &str) -> String {
    match key {
        "on" => record.on.to_string(),
        "state" => "approved".to_owned(),
        "class" => record.class.map(|class| class.word().to_owned()).unwrap_or_default(),
        "decision" => record.decision.clone().unwrap_or_default(),
        "fingerprint" => record.fingerprint.as_ref().map(ToString::to_string).unwrap_or_default(),
        _ => record.change.trim().to_owned(),
    }
}

/// The entry below which a new one finds its place in the order of the numbers, be they rising or falling;
/// `None` for the first place.
fn before<'a>(entries: &'a Entries, number: &str) -> Option<&'a Node> {
    let own = numbers(number);
    let lower = |entry: &(At<String>, Node)| match (numbers(&entry.0.value), &own) {
        (Some(other), Some(own)) => other < *own,
        _ => true,
    };
    let of = |entry: Option<&(At<String>, Node)>| entry.and_then(|entry| numbers(&entry.0.value));
    let falling = of(entries.first()) > of(entries.last());
    let place = if falling {
        entries.iter().position(lower).unwrap_or(entries.len())
    } else {
        entries.iter().rposition(lower).map_or(0, |last| last + 1)
    };
    let above = place.checked_sub(1)?;
    entries.get(above).map(|(_, node)| node)
}
