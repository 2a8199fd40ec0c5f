//! Markdown as plain text: for search, titles, descriptions and the names of headings.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Resolver;
use super::events::{Placed, Written};
use super::quote::{Part, QuoteKind, parts, plain_run};

/// Gathers the words of events; blocks stand on lines of their own.
pub(super) struct Plain<'a> {
    written: Written<'a>,
    resolve: &'a dyn Resolver,
    out: String,
    raw_html: bool,
    /// Whether only what readers see is wanted: placeholders that stand for no words are left out.
    seen_only: bool,
}

impl<'a> Plain<'a> {
    /// Nothing gathered yet; `written` is what the events will come from.
    pub(super) fn new(written: Written<'a>, resolve: &'a dyn Resolver) -> Self {
        Self {
            written,
            resolve,
            out: String::new(),
            raw_html: false,
            seen_only: false,
        }
    }

    /// Nothing gathered yet, of what readers will see.
    pub(super) fn of_the_seen(written: Written<'a>, resolve: &'a dyn Resolver) -> Self {
        Plain {
            seen_only: true,
            ..Plain::new(written, resolve)
        }
    }

    /// All words of `events`, on one line.
    pub(super) fn line(written: Written<'_>, events: &[Placed<'_>], resolve: &dyn Resolver) -> String {
        let mut plain = Plain::new(written, resolve);
        let ends = events.first().zip(events.last());
        let length = ends.map_or(0, |((_, first), (_, last))| last.end.saturating_sub(first.start));
        // A figure may say more, markup says less.
        plain.out.reserve(length);
        for placed in events {
            plain.event(placed);
        }
        one_line(plain.finish())
    }

    /// Takes one event.
    pub(super) fn event(&mut self, placed: &Placed<'_>) {
        let (event, range) = placed;
        match event {
            Event::Text(_) if !self.raw_html => {
                if let Some(run) = plain_run(self.written, event) {
                    self.out.push_str(run);
                    return;
                }
                for part in parts(self.written, event, range) {
                    self.part(&part);
                }
            }
            Event::Code(code) => self.out.push_str(code),
            Event::SoftBreak | Event::HardBreak | Event::Start(Tag::TableCell) => self.gap(' '),
            Event::InlineHtml(tag) if tag.to_ascii_lowercase().starts_with("<br") => self.gap(' '),
            Event::Start(Tag::HtmlBlock) => self.raw_html = true,
            Event::End(TagEnd::HtmlBlock) => self.raw_html = false,
            Event::Start(tag) if !is_inline(tag.to_end()) => self.gap('\n'),
            Event::End(tag) if !is_inline(*tag) && *tag != TagEnd::TableCell => self.gap('\n'),
            _ => {}
        }
    }

    /// Takes words as they stand, whatever is in them.
    pub(super) fn verbatim(&mut self, words: &str) {
        self.out.push_str(words);
    }

    /// The text gathered so far, without blanks around it; nothing is left.
    pub(super) fn take(&mut self) -> String {
        let words = self.out.trim().to_owned();
        self.out.clear();
        words
    }

    /// The text gathered, without blanks around it.
    pub(super) fn finish(self) -> String {
        if self.out.trim().len() == self.out.len() {
            self.out
        } else {
            self.out.trim().to_owned()
        }
    }

    /// A figure is read out where it is known; a chart has no words and stays as written.
    fn part(&mut self, part: &Part<'_>) {
        let figure = match part {
            Part::Quote(_, QuoteKind::Figure, key) => self.resolve.figure(key),
            _ => None,
        };
        match figure {
            Some(figure) => self.out.push_str(&figure.text),
            None if self.seen_only && matches!(part, Part::Quote(..)) => {}
            None => self.out.push_str(part.raw()),
        }
    }

    /// Keeps words apart, without ever making two gaps of one.
    fn gap(&mut self, gap: char) {
        if gap == '\n' && self.out.ends_with(' ') {
            self.out.pop();
        }
        if !self.out.is_empty() && !self.out.ends_with([' ', '\n']) {
            self.out.push(gap);
        }
    }
}

/// Words that stand in one line.
pub(super) fn one_line(words: String) -> String {
    if words.contains('\n') {
        words.replace('\n', " ")
    } else {
        words
    }
}

/// Whether a tag stands within a line of text.
pub(super) fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}
