//! Findings for a terminal: code, place, snippet with the marked stretch, how to mend it.

use annotate_snippets::renderer::DEFAULT_TERM_WIDTH;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::manual::filled_to as filled;
use super::{Diagnostic, Files, Severity, Span};

/// How findings are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Whether ANSI colours are used.
    pub color: bool,
    /// Columns of the terminal.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            color: false,
            width: DEFAULT_TERM_WIDTH.min(80),
        }
    }
}

/// One finding as text, with a newline at its end.
#[must_use]
pub fn human(diagnostic: &Diagnostic, files: &dyn Files, style: Style) -> String {
    let renderer = if style.color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let level = match diagnostic.rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let message = visible(&diagnostic.message);
    let window = Window::around(files, diagnostic.span);
    let marked = AnnotationKind::Primary
        .span(window.marked.clone())
        .label(visible(&diagnostic.label));
    let snippet = Snippet::source(window.text.as_str())
        .line_start(window.line)
        .path(files.path(diagnostic.span.file))
        .annotation(marked);
    let mut main = level.primary_title(message).id(diagnostic.rule.code).element(snippet);
    for help in &diagnostic.help {
        main = main.element(Level::HELP.message(visible(&filled(help, style.width.saturating_sub(14)))));
    }
    let related: Vec<(Window, &str, &str)> = diagnostic
        .related
        .iter()
        .map(|(span, text)| (Window::around(files, *span), files.path(span.file), text.as_str()))
        .collect();
    let mut groups: Vec<Group<'_>> = vec![main];
    for (window, path, text) in &related {
        let snippet = Snippet::source(window.text.as_str())
            .line_start(window.line)
            .path(*path)
            .annotation(AnnotationKind::Context.span(window.marked.clone()));
        groups.push(Level::NOTE.secondary_title(visible(text)).element(snippet));
    }
    let mut text = renderer.term_width(style.width).render(&groups);
    text.push('\n');
    text
}

/// Only the lines around a span: the renderer walks all text it is given, and files may be large.
struct Window {
    text: String,
    line: usize,
    marked: std::ops::Range<usize>,
}

impl Window {
    /// Longest stretch shown: a marked paragraph of many lines is shown by its beginning.
    const LONGEST: usize = 240;

    fn around(files: &dyn Files, span: Span) -> Self {
        let whole = files.text(span.file);
        let boundary = |mut offset: usize| {
            offset = offset.min(whole.len());
            while !whole.is_char_boundary(offset) {
                offset -= 1;
            }
            offset
        };
        let start = boundary(span.start as usize);
        let before = whole.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        // A very long line (minified text, a base64 picture) is shown from near the mark.
        let line_start = boundary(line_start.max(start.saturating_sub(Self::LONGEST)));
        let after = whole.get(start..).unwrap_or_default();
        let line_end = after.find('\n').map_or(whole.len(), |end| start + end);
        let line_end = boundary(line_end.min(start + Self::LONGEST));
        let end = boundary(span.end as usize).clamp(start, line_end);
        let text = visible(whole.get(line_start..line_end).unwrap_or_default());
        let (line, _) = files.position(span.file, span.start);
        Self {
            marked: (start - line_start).min(text.len())..(end - line_start).min(text.len()),
            text,
            line,
        }
    }
}

/// Characters that would move the cursor or reorder the line are shown as `·` of the same length
/// in bytes or not at all, so that a hostile file cannot write to the terminal.
fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\t' => ' ',
            '\n' => '\n',
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => '\u{fffd}',
            c if c.is_control() && c.len_utf8() == 1 => '.',
            c if c.is_control() => '\u{a0}',
            c => c,
        })
        .collect()
}
