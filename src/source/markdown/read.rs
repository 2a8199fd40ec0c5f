//! Reading: what a document has, with the place of each thing.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::events::{Placed, Written, slice};
use super::part::Part as TextPart;
use super::plain::{Plain, is_inline};
use super::quote::{Part, Quote, lone_quotes, parts, plain_run};
use super::sanitise::LinkFinder;
use super::slug::Ids;
use super::tags::{DEEPEST, RawHtml};
use super::{AsWritten, Document, Heading, Link, Notes};
use crate::memory::Derived;

/// A text of Markdown without front matter.
#[must_use]
pub fn parse(text: &str) -> Document {
    parse_part(&Arc::from(text), 0..text.len())
}

/// A part of a text that is kept anyway, as by its file.
#[must_use]
pub fn parse_part(whole: &Arc<str>, range: Range<usize>) -> Document {
    Document {
        text: TextPart::of(whole, range),
        notes: Derived::default(),
    }
}

/// What the events of a text tell.
pub(super) fn noted(text: &str, events: &[Placed<'_>]) -> Notes {
    let mut reader = Reader::new(text, events);
    for (at, (event, range)) in events.iter().enumerate() {
        reader.event(at, event, range);
    }
    reader.finish()
}

/// Walks over the events of a document once and takes notes.
struct Reader<'a> {
    written: Written<'a>,
    events: &'a [Placed<'a>],
    notes: Notes,
    ids: Ids,
    /// How many blocks are open.
    depth: usize,
    /// How many tags are open, and how many were at most.
    nesting: usize,
    deepest: usize,
    in_code: bool,
    /// Placeholders before this event stand alone in their paragraph.
    alone_until: usize,
    /// Raw HTML arrives line by line.
    block: Option<(String, Range<usize>)>,
    raw: RawHtml,
    finder: Option<LinkFinder>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, events: &'a [Placed<'a>]) -> Self {
        Self {
            written: Written::of(text),
            events,
            notes: Notes::default(),
            ids: Ids::default(),
            depth: 0,
            nesting: 0,
            deepest: 0,
            in_code: false,
            alone_until: 0,
            block: None,
            raw: RawHtml::default(),
            finder: None,
        }
    }

    fn event(&mut self, at: usize, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(at, tag, range),
            Event::End(tag) => self.end(*tag),
            Event::Text(_) if !self.in_code && plain_run(self.written, event).is_none() => self.run(at, event, range),
            Event::InlineHtml(html) => self.raw_html(html, range),
            Event::Html(html) => {
                if let Some((piece, _)) = &mut self.block {
                    piece.push_str(html);
                } else {
                    self.raw_html(html, range);
                }
            }
            _ => {}
        }
    }

    fn start(&mut self, at: usize, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => self.heading(at, *level as u8, range),
            Tag::Paragraph => self.paragraph(at),
            Tag::CodeBlock(_) => self.in_code = true,
            Tag::HtmlBlock => self.block = Some((String::new(), range.clone())),
            Tag::Link {
                link_type, dest_url, ..
            } => {
                let mail = matches!(link_type, LinkType::Email);
                let scheme = if mail { "mailto:" } else { "" };
                self.link([scheme, dest_url].concat(), range, false);
            }
            Tag::Image { dest_url, .. } => self.link(dest_url.to_string(), range, true),
            _ => {}
        }
        self.nesting += 1;
        self.deepest = self.deepest.max(self.nesting);
        if !is_inline(tag.to_end()) {
            self.depth += 1;
            self.raw.end_of_block();
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.nesting = self.nesting.saturating_sub(1);
        if !is_inline(tag) {
            self.depth = self.depth.saturating_sub(1);
        }
        match tag {
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::HtmlBlock => {
                if let Some((piece, range)) = self.block.take() {
                    self.raw_html(&piece, &range);
                }
            }
            _ => {}
        }
        if !is_inline(tag) {
            self.raw.end_of_block();
        }
    }

    fn heading(&mut self, at: usize, level: u8, range: &Range<usize>) {
        let text = self.words(at, |event| matches!(event, Event::End(TagEnd::Heading(_))));
        let id = self.ids.next(&text);
        if level == 1 && self.depth == 0 && self.notes.title.is_none() {
            self.notes.title = Some(text.clone());
            self.notes.begins_with_title = at == 0;
            self.notes.title_heading = Some(self.notes.headings.len());
        }
        self.notes.headings.push(Heading {
            level,
            text,
            id,
            range: trimmed(self.written.text, range),
        });
    }

    fn paragraph(&mut self, at: usize) {
        let rest = self.events.get(at..).unwrap_or_default();
        if let Some((_, length)) = lone_quotes(self.written, rest) {
            self.alone_until = at + length;
        }
    }

    /// The words from event `at` up to the one that ends them.
    fn words(&self, at: usize, is_end: impl Fn(&Event<'_>) -> bool) -> String {
        let rest = self.events.get(at..).unwrap_or_default();
        let length = rest.iter().position(|(event, _)| is_end(event));
        let inner = rest.get(..length.unwrap_or(rest.len())).unwrap_or_default();
        Plain::line(self.written, inner, &AsWritten)
    }

    fn link(&mut self, target: String, range: &Range<usize>, image: bool) {
        self.notes.links.push(Link {
            target,
            range: range.clone(),
            image,
            raw: false,
        });
    }

    fn run(&mut self, at: usize, event: &Event<'_>, range: &Range<usize>) {
        let mut start = range.start;
        for part in parts(self.written, event, range) {
            let place = start..start + part.raw().len();
            start = place.end;
            match part {
                Part::Text(_) => {}
                Part::Foreign(_) => self.notes.foreign_braces.push(place),
                Part::Quote(raw, kind, key) => self.notes.quotes.push(Quote {
                    raw: raw.to_owned(),
                    kind,
                    key: key.to_owned(),
                    range: place,
                    alone: at < self.alone_until,
                }),
            }
        }
    }

    /// Notes raw HTML. A comment says nothing to readers and is dropped without a word.
    fn raw_html(&mut self, html: &str, range: &Range<usize>) {
        let filtered = self.raw.filter(html);
        let comment = html.trim().starts_with("<!--") && html.trim().ends_with("-->");
        if comment && filtered.trim().is_empty() {
            return;
        }
        let place = trimmed(self.written.text, range);
        let mut links = Vec::new();
        if filtered.contains('=') && self.raw.deepest <= DEEPEST {
            let finder = self.finder.get_or_insert_with(LinkFinder::new);
            links = finder.find(&filtered);
        }
        for (image, target) in links {
            self.notes.links.push(Link {
                target,
                range: place.clone(),
                image,
                raw: true,
            });
        }
        self.notes.html.push(place);
    }

    fn finish(mut self) -> Notes {
        // Beyond that depth a sanitiser would take minutes, and raw HTML is shown as text.
        let deepest = self.deepest.saturating_add(self.raw.deepest);
        self.notes.sanitise = self.raw.has_tags && deepest <= DEEPEST;
        // Notes stay as long as the playbook does.
        self.notes.headings.shrink_to_fit();
        self.notes.links.shrink_to_fit();
        self.notes
    }
}

/// A range without the line end that block elements include.
fn trimmed(text: &str, range: &Range<usize>) -> Range<usize> {
    let length = slice(text, range).trim_end().len();
    range.start..range.start + length
}
