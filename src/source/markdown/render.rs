//! Rendering: from a parsed document to HTML.

use std::borrow::Cow;
use std::sync::Arc;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::blocks::{Headings, Table};
use super::events::{Placed, Written};
use super::footnotes::Footnotes;
use super::headings::Levels;
use super::markup::Markup;
use super::options::{RenderOptions, Resolver};
use super::plain::is_inline;
use super::quote::{parts, plain_run};
use super::read::parse_part;
use super::sanitise::{RawLinks, may_go};
use super::tags::RawHtml;
use super::{Document, Notes, Rendered, Told};
use crate::vocabulary::text::visible;

/// A document that is being rendered, with what the parser reports of its text.
pub struct Opened<'a> {
    document: &'a Document,
    events: Vec<Placed<'a>>,
}

impl<'a> Opened<'a> {
    pub(super) fn new(document: &'a Document, events: Vec<Placed<'a>>) -> Self {
        Self { document, events }
    }

    /// The document as HTML.
    #[must_use]
    pub fn render(&self, options: &RenderOptions, resolve: &dyn Resolver) -> Rendered {
        Renderer::new(self.document, &self.events, options, resolve).run()
    }

    /// What readers see of the text, heading by heading. `without_title` leaves out the words of the heading that
    /// is the title.
    #[must_use]
    pub fn told(&self, without_title: bool, resolve: &dyn Resolver) -> Vec<Told> {
        self.document.told_of(&self.events, without_title, resolve)
    }
}

/// Renders a document.
#[must_use]
pub fn render(document: &Document, options: &RenderOptions, resolve: &dyn Resolver) -> Rendered {
    document.open().render(options, resolve)
}

/// Renders the one line that [`inline`](super::inline) has made.
pub(super) fn render_line(line: &Arc<str>, resolve: &dyn Resolver) -> String {
    let document = parse_part(line, 0..line.len());
    let opened = document.open();
    let options = RenderOptions::default();
    let mut renderer = Renderer::new(&document, &opened.events, &options, resolve);
    renderer.one_line = true;
    renderer.run().html
}

/// Walks over the events once, from left to right, and never calls itself.
///
/// What stands in lines is written in `inlines.rs`, what stands in blocks in `blocks.rs`.
pub(super) struct Renderer<'a> {
    pub(super) written: Written<'a>,
    pub(super) document: &'a Notes,
    pub(super) events: &'a [Placed<'a>],
    pub(super) options: &'a RenderOptions,
    pub(super) resolve: &'a dyn Resolver,
    pub(super) page: Markup,
    /// The number of the event after the current one.
    pub(super) next: usize,
    /// Whether only a line is wanted, without the block around it.
    one_line: bool,
    in_code: bool,
    /// Whether a link is open. HTML forbids one in another, Markdown has `[<https://x>](y)`.
    pub(super) in_link: bool,
    /// What closes each link of the text that is open; one that goes nowhere has no tag.
    pub(super) link_ends: Vec<&'static str>,
    pub(super) headings: Headings,
    pub(super) table: Table,
    footnotes: Footnotes,
    /// The footnotes whose content is being written.
    footnote_names: Vec<String>,
    /// Lines of the raw HTML block that is open.
    block: Option<String>,
    raw: RawHtml,
}

impl<'a> Renderer<'a> {
    fn new(
        document: &'a Document,
        events: &'a [Placed<'a>],
        options: &'a RenderOptions,
        resolve: &'a dyn Resolver,
    ) -> Self {
        let text = document.text();
        let document: &Notes = document;
        let titled = options.drop_first_h1 && document.title_heading.is_some();
        Self {
            written: Written::of(text),
            document,
            events,
            options,
            resolve,
            page: if document.sanitise {
                Markup::with_raw_html(text)
            } else {
                Markup::plain(text.len() * 3 / 2)
            },
            next: 0,
            one_line: false,
            in_code: false,
            in_link: false,
            link_ends: Vec::new(),
            headings: Headings::new(Levels::new(options.heading_shift, titled)),
            table: Table::default(),
            footnotes: Footnotes::default(),
            footnote_names: Vec::new(),
            block: None,
            raw: RawHtml::default(),
        }
    }

    fn run(mut self) -> Rendered {
        while let Some(placed) = self.events.get(self.next) {
            self.next += 1;
            self.event(placed);
        }
        self.footnotes
            .write(&mut self.page, &self.options.words, &self.options.id_prefix);
        let mut links = RawLinks::new();
        for link in self.document.links.iter().filter(|link| link.raw) {
            let to = if may_go(link.image, &link.target) {
                self.destination(&link.target, link.image)
            } else {
                None
            };
            let to = to.filter(|to| may_go(link.image, to));
            links.insert((link.image, link.target.clone()), to);
        }
        Rendered {
            html: visible_only(self.page.finish(links)),
            headings: self.headings.shown,
        }
    }

    fn event(&mut self, placed: &'a Placed<'a>) {
        let (event, range) = placed;
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) if self.in_code => self.page.text(text),
            Event::Text(_) if self.may_link_terms() => self.words(),
            Event::Text(_) => {
                if let Some(run) = plain_run(self.written, event) {
                    self.page.text(run);
                    return;
                }
                for part in parts(self.written, event, range) {
                    self.part(&part);
                }
            }
            Event::Code(code) => {
                self.page.open("code", &[]);
                self.page.text(code);
                self.page.close("code");
            }
            Event::Html(html) => match &mut self.block {
                Some(piece) => piece.push_str(html),
                None => self.raw_html(html),
            },
            Event::InlineHtml(html) => self.raw_html(html),
            Event::SoftBreak => self.page.raw("\n"),
            Event::HardBreak => self.page.raw("<br>\n"),
            Event::Rule => {
                self.page.line();
                self.page.raw("<hr>\n");
            }
            Event::FootnoteReference(name) => {
                let prefix = &self.options.id_prefix;
                self.footnotes.refer(&mut self.page, name, prefix, !self.in_link);
            }
            Event::TaskListMarker(done) => self.task(*done),
            // Mathematics is not switched on.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.page.text(text),
        }
    }

    fn start(&mut self, tag: &'a Tag<'a>) {
        if !is_inline(tag.to_end()) {
            self.end_formatting();
        }
        match tag {
            Tag::Heading { .. } | Tag::Paragraph if self.one_line => {}
            Tag::Heading { level, .. } => self.heading(*level as u8),
            Tag::Paragraph => self.paragraph(),
            Tag::BlockQuote(kind) => self.block_quote(*kind),
            Tag::CodeBlock(kind) => {
                self.in_code = true;
                self.code_block(kind);
            }
            Tag::HtmlBlock => self.block = Some(String::new()),
            Tag::List(first) => self.list(*first),
            Tag::Item => self.item(),
            Tag::FootnoteDefinition(name) => {
                self.footnote_names.push(name.to_string());
                self.page.begin_piece();
            }
            Tag::Table(columns) => self.table(columns),
            Tag::TableHead => self.table_head(),
            Tag::TableRow => self.table_row(),
            Tag::TableCell => self.table_cell(),
            Tag::Emphasis => self.page.open("em", &[]),
            Tag::Strong => self.page.open("strong", &[]),
            Tag::Strikethrough => self.page.open("del", &[]),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                if matches!(link_type, LinkType::Email) {
                    self.link(&format!("mailto:{dest_url}"), title);
                } else {
                    self.link(dest_url, title);
                }
            }
            Tag::Image { dest_url, title, .. } => self.image(dest_url, title),
            // Not switched on.
            Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if !is_inline(tag) && !matches!(tag, TagEnd::HtmlBlock) {
            self.end_formatting();
        }
        match tag {
            TagEnd::Heading(_) | TagEnd::Paragraph if self.one_line => {}
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::Paragraph => self.page.raw("</p>\n"),
            TagEnd::BlockQuote(kind) => self.end_block_quote(kind),
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.page.raw("</code></pre>\n");
            }
            TagEnd::HtmlBlock => {
                let piece = self.block.take().unwrap_or_default();
                self.page.line();
                self.raw_html(&piece);
                self.end_formatting();
            }
            TagEnd::List(true) => self.page.raw("</ol>\n"),
            TagEnd::List(false) => self.page.raw("</ul>\n"),
            TagEnd::Item => self.page.raw("</li>\n"),
            TagEnd::FootnoteDefinition => {
                let name = self.footnote_names.pop().unwrap_or_default();
                let html = self.page.end_piece();
                self.footnotes.define(&name, html);
            }
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead => self.end_table_head(),
            TagEnd::TableRow => self.page.raw("</tr>\n"),
            TagEnd::TableCell => self.end_table_cell(),
            TagEnd::Emphasis => self.page.close("em"),
            TagEnd::Strong => self.page.close("strong"),
            TagEnd::Strikethrough => self.page.close("del"),
            TagEnd::Link => self.end_link(),
            _ => {}
        }
    }

    /// Writes raw HTML: as it is where a sanitiser follows or where it has no tags, as text where
    /// there is too much of it.
    fn raw_html(&mut self, piece: &str) {
        let filtered = self.raw.filter(piece);
        if self.document.sanitise || !self.raw.has_tags {
            self.page.raw(&filtered);
        } else {
            self.page.text(piece);
        }
    }

    /// Closes what raw HTML has left open in a block.
    fn end_formatting(&mut self) {
        let end_tags = self.raw.end_of_block();
        if self.document.sanitise {
            self.page.raw(&end_tags);
        }
    }
}

/// Without what no page may hold; it is looked for at the end, since an escape or a sanitiser may let it in.
fn visible_only(html: String) -> String {
    match visible(&html) {
        Cow::Borrowed(_) => html,
        Cow::Owned(visible) => visible,
    }
}
