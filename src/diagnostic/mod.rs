//! Everything an author can mend: what was found, where, why it matters, how to mend it.
//!
//! A [`Diagnostic`] belongs to a [`Rule`], which carries the manual that `pmobook explain` prints.
//! Stages never stop at the first fault: they add to a [`Report`] and go on.

mod human;
mod machine;
pub mod manual;
mod names;

pub use human::{Style, human};
pub use machine::{github, json};
pub use names::Names;

use std::collections::{BTreeMap, BTreeSet};

/// A file of the source, by its place in the list of files read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A stretch of a file, in bytes from its beginning; `end` is not part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file that the bytes belong to.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// The bytes `start..end` of `file`; files are refused above 4 GiB, so they always fit.
    #[must_use]
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let fit = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self {
            file,
            start: fit(start),
            end: fit(end.max(start)),
        }
    }

    /// The very beginning of a file: for what concerns the file as a whole.
    #[must_use]
    pub fn beginning(file: FileId) -> Self {
        Self::new(file, 0, 0)
    }

    /// The bytes as a range into the file's text.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The build stops and the earlier output stays.
    Error,
    /// The build goes on, unless `--strict` is given.
    Warning,
}

impl Severity {
    /// The word shown to people and machines.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A kind of finding, with its manual.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable for ever, for example `PMO-1003`.
    pub code: &'static str,
    /// A few plain words, for example `unknown key`.
    pub name: &'static str,
    /// Whether it stops the build.
    pub severity: Severity,
    /// What it means and why it matters, in plain sentences.
    pub why: &'static str,
    /// A small piece of source that has the fault.
    pub example: &'static str,
    /// How to mend it, with the mended piece of source.
    pub mend: &'static str,
}

impl Rule {
    /// A finding of this kind at `span`.
    pub fn at(&'static self, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            rule: self,
            span,
            message: message.into(),
            label: String::new(),
            help: Vec::new(),
            related: Vec::new(),
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of finding.
    pub rule: &'static Rule,
    /// Where.
    pub span: Span,
    /// What was found: a lower-case fact with the thing in backticks.
    pub message: String,
    /// A few words under the marked place; may be empty.
    pub label: String,
    /// How to mend it.
    pub help: Vec<String>,
    /// Other places that take part, such as the first of two duplicates.
    pub related: Vec<(Span, String)>,
}

impl Diagnostic {
    /// Adds words under the marked place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds a line that says how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Adds another place that takes part.
    #[must_use]
    pub fn related(mut self, span: Span, text: impl Into<String>) -> Self {
        self.related.push((span, text.into()));
        self
    }
}

/// All findings of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds the findings of another report.
    pub fn extend(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// How many findings stop the build.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// How many findings do not stop the build.
    #[must_use]
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    fn count(&self, severity: Severity) -> usize {
        let weighs = |diagnostic: &&Diagnostic| diagnostic.rule.severity == severity;
        self.diagnostics.iter().filter(weighs).count()
    }

    /// Whether the build must stop; with `strict`, warnings count as errors.
    #[must_use]
    pub fn stops(&self, strict: bool) -> bool {
        self.errors() > 0 || strict && !self.diagnostics.is_empty()
    }

    /// Orders findings by file, place and code, and drops exact repeats.
    pub fn sort(&mut self, files: &dyn Files) {
        self.diagnostics.sort_by(|a, b| {
            let key = |diagnostic: &Diagnostic| (diagnostic.span.start, diagnostic.span.end, diagnostic.rule.code);
            files
                .path(a.span.file)
                .cmp(files.path(b.span.file))
                .then_with(|| key(a).cmp(&key(b)))
                .then_with(|| a.message.cmp(&b.message))
        });
        self.diagnostics.dedup();
    }

    /// The findings, in the order of [`sort`](Self::sort) once sorted.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The codes that occur.
    #[must_use]
    pub fn codes(&self) -> BTreeSet<&'static str> {
        self.diagnostics.iter().map(|d| d.rule.code).collect()
    }
}

/// The texts that spans point into.
pub trait Files {
    /// The path shown to people, relative to the folder that was read.
    fn path(&self, file: FileId) -> &str;
    /// The whole text.
    fn text(&self, file: FileId) -> &str;

    /// Line and column of a byte, both counted from 1; columns count characters.
    fn position(&self, file: FileId, offset: u32) -> (usize, usize) {
        let text = self.text(file);
        let mut offset = (offset as usize).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = text.get(..offset).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        (line, column)
    }

    /// `file:line:col` of the beginning of a span.
    fn place(&self, span: Span) -> String {
        let (line, column) = self.position(span.file, span.start);
        format!("{}:{line}:{column}", self.path(span.file))
    }
}

/// Places of many spans: the lines of each file are counted once, not once for each span.
pub struct Places<'a> {
    files: &'a dyn Files,
    line_starts: BTreeMap<FileId, Vec<usize>>,
}

impl<'a> Places<'a> {
    /// Places in `files`.
    #[must_use]
    pub fn new(files: &'a dyn Files) -> Self {
        Self {
            files,
            line_starts: BTreeMap::new(),
        }
    }

    /// `file:line:col` of the beginning of a span, as [`Files::place`] gives it.
    pub fn place(&mut self, span: Span) -> String {
        let text = self.files.text(span.file);
        let starts = self.line_starts.entry(span.file).or_insert_with(|| {
            let after_newline = text.match_indices('\n').map(|(newline, _)| newline + 1);
            std::iter::once(0).chain(after_newline).collect()
        });
        let offset = (span.start as usize).min(text.len());
        let line = starts.partition_point(|start| *start <= offset).max(1);
        let start = starts.get(line - 1).copied().unwrap_or_default();
        let column = text.get(start..offset).map_or(1, |before| before.chars().count() + 1);
        let mut digits = itoa::Buffer::new();
        let line = digits.format(line).to_owned();
        [self.files.path(span.file), ":", &line, ":", digits.format(column)].concat()
    }
}

/// `, did you mean …?` for a word that is close to a known one. Who has many words for the same names prepares
/// [`Names`].
#[must_use]
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = letters_of(word);
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&letters, &letters_of(name)), name))
        .filter(|(distance, name)| is_near(*distance, &letters, name))
        .min()
        .map(|(_, name)| name)
}

/// What of a name tells it from others: capitals and the kind of dash do not.
fn letters_of(name: &str) -> String {
    name.to_lowercase().replace('-', "_")
}

/// Whether somebody who wrote these letters may have meant a name that differs in so many.
fn is_near(distance: usize, letters: &str, name: &str) -> bool {
    // `E` is not a misspelt `A`: one letter in two is the least that must agree.
    let shorter = name.chars().count().min(letters.chars().count());
    distance < shorter && distance <= 1 + shorter / 4
}
