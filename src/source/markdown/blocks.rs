//! Blocks: headings, paragraphs, lists, tables, code and notes.

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd};

use super::Heading;
use super::events::Placed;
use super::headings::Levels;
use super::plain::Plain;
use super::quote::{Part, lone_quotes};
use super::render::Renderer;
use super::url::escaped;

/// The headings of the page so far.
pub(super) struct Headings {
    levels: Levels,
    /// How many headings of the document have been met.
    met: usize,
    /// Whether one is open.
    pub(super) is_open: bool,
    /// The element of the heading that is open, and whether its words are a link to it.
    element: &'static str,
    is_linked: bool,
    /// The headings as they are shown.
    pub(super) shown: Vec<Heading>,
}

impl Headings {
    pub(super) fn new(levels: Levels) -> Self {
        Self {
            levels,
            met: 0,
            is_open: false,
            element: "",
            is_linked: false,
            shown: Vec::new(),
        }
    }
}

/// The table that is being written.
#[derive(Default)]
pub(super) struct Table {
    columns: Vec<Alignment>,
    /// Which heads of columns say nothing.
    unnamed: Vec<bool>,
    column: usize,
    /// Whether the cell that is open is the head of a column.
    is_heading: bool,
    pub(super) in_head: bool,
    has_body: bool,
}

/// The element of a heading of a level from 1 to 6.
fn heading_element(level: u8) -> &'static str {
    match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}

impl<'a> Renderer<'a> {
    /// Opens a block element on a line of its own.
    fn block(&mut self, name: &str, attributes: &[&str]) {
        self.page.line();
        self.page.open(name, attributes);
    }

    /// The events from here to the one that ends a block.
    fn until(&self, is_end: impl Fn(TagEnd) -> bool) -> &'a [Placed<'a>] {
        let rest = self.events.get(self.next..).unwrap_or_default();
        let length = rest
            .iter()
            .position(|(event, _)| matches!(event, Event::End(tag) if is_end(*tag)));
        rest.get(..length.unwrap_or(rest.len())).unwrap_or_default()
    }

    pub(super) fn heading(&mut self, level: u8) {
        let content = self.until(|tag| matches!(tag, TagEnd::Heading(_)));
        let met = self.headings.met;
        self.headings.met += 1;
        if self.options.drop_first_h1 && self.document.title_heading == Some(met) {
            self.next += content.len() + 1;
            return;
        }
        let level = self.headings.levels.show(level);
        let read = self.document.headings.get(met);
        let id = read.map_or("", |heading| heading.id.as_str());
        let heading = Heading {
            level,
            text: Plain::line(self.written, content, self.resolve),
            id: [self.options.id_prefix.as_str(), id].concat(),
            range: read.map_or(0..0, |heading| heading.range.clone()),
        };
        let id = escaped(&heading.id);
        self.headings.shown.push(heading);
        let element = heading_element(level);
        self.block(element, &[" id=\"", &id, "\""]);
        let links = content
            .iter()
            .any(|(event, _)| matches!(event, Event::Start(Tag::Link { .. }) | Event::FootnoteReference(_)));
        self.headings.is_open = true;
        self.headings.is_linked = self.options.heading_anchors && !links;
        if self.headings.is_linked {
            self.page.open("a", &[" class=\"h-a\" href=\"#", &id, "\""]);
            self.in_link = true;
        }
        self.headings.element = element;
    }

    pub(super) fn end_heading(&mut self) {
        self.in_link = false;
        self.headings.is_open = false;
        if self.headings.is_linked {
            self.page.close("a");
        }
        self.page.close(self.headings.element);
        self.page.raw("\n");
    }

    /// A paragraph, or the charts and generated blocks that stand in its place.
    pub(super) fn paragraph(&mut self) {
        let here = self.next.saturating_sub(1);
        let rest = self.events.get(here..).unwrap_or_default();
        if let Some((quotes, length)) = lone_quotes(self.written, rest) {
            let blocks: Option<Vec<String>> = quotes
                .iter()
                .map(|quote| match quote {
                    Part::Quote(_, kind, key) => self.resolve.block(*kind, key),
                    _ => None,
                })
                .collect();
            if let Some(blocks) = blocks {
                self.page.line();
                for block in blocks {
                    self.page.trusted(&block, "div");
                    self.page.line();
                }
                self.next = here + length;
                return;
            }
        }
        self.block("p", &[]);
    }

    pub(super) fn block_quote(&mut self, kind: Option<BlockQuoteKind>) {
        let words = &self.options.words;
        let (class, word) = match kind {
            None => {
                self.block("blockquote", &[]);
                self.page.raw("\n");
                return;
            }
            Some(BlockQuoteKind::Note) => ("note", &words.note),
            Some(BlockQuoteKind::Tip) => ("note", &words.tip),
            Some(BlockQuoteKind::Important) => ("note", &words.important),
            Some(BlockQuoteKind::Warning) => ("note w", &words.warning),
            Some(BlockQuoteKind::Caution) => ("note w", &words.caution),
        };
        let heading = heading_element(self.headings.levels.next());
        self.block("div", &[" class=\"", class, "\""]);
        self.page.open(heading, &[]);
        self.page.text(word);
        self.page.close(heading);
        self.page.raw("\n");
    }

    pub(super) fn end_block_quote(&mut self, kind: Option<BlockQuoteKind>) {
        self.page.line();
        self.page.raw(match kind {
            None => "</blockquote>\n",
            Some(_) => "</div>\n",
        });
    }

    /// Code scrolls sideways, so the keyboard must be able to reach it.
    pub(super) fn code_block(&mut self, kind: &CodeBlockKind<'_>) {
        self.block("pre", &[" tabindex=\"0\""]);
        let language = match kind {
            CodeBlockKind::Indented => "",
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default(),
        };
        let language = language.to_ascii_lowercase();
        let is_name = (1..=20).contains(&language.len())
            && language
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'-');
        if is_name {
            self.page.open("code", &[" class=\"language-", &language, "\""]);
        } else {
            self.page.open("code", &[]);
        }
    }

    pub(super) fn list(&mut self, first: Option<u64>) {
        match first {
            None => self.block("ul", &[]),
            Some(1) => self.block("ol", &[]),
            Some(first) => self.block("ol", &[" start=\"", &first.to_string(), "\""]),
        }
        self.page.raw("\n");
    }

    pub(super) fn item(&mut self) {
        let mut coming = self.events.get(self.next..).unwrap_or_default().iter();
        let mut first = coming.next().map(|(event, _)| event);
        if matches!(first, Some(Event::Start(Tag::Paragraph))) {
            first = coming.next().map(|(event, _)| event);
        }
        let class = match first {
            Some(Event::TaskListMarker(true)) => " class=\"task yes\"",
            Some(Event::TaskListMarker(false)) => " class=\"task\"",
            _ => "",
        };
        self.block("li", &[class]);
    }

    /// A table; its frame scrolls sideways and is named after its columns or the heading above.
    pub(super) fn table(&mut self, columns: &[Alignment]) {
        let mut cells = Vec::new();
        let head = self.until(|tag| tag == TagEnd::TableHead);
        for cell in head.split(|(event, _)| matches!(event, Event::End(TagEnd::TableCell))) {
            cells.push(Plain::line(self.written, cell, self.resolve));
        }
        let unnamed = cells.iter().map(String::is_empty).collect();
        cells.retain(|cell| !cell.is_empty());
        // A name is read out each time the table is entered: a few columns will do.
        cells.truncate(3);
        if cells.is_empty() {
            cells.extend(self.headings.shown.last().map(|heading| heading.text.clone()));
        }
        let mut label = escaped(&self.options.words.table);
        if !cells.is_empty() {
            label = [label.as_str(), ": ", &escaped(&cells.join(", "))].concat();
        }
        // Not a section: two tables with the same columns would be two landmarks of one name.
        let frame = " class=\"tw\" role=\"group\" tabindex=\"0\" aria-label=\"";
        self.block("div", &[frame, &label, "\""]);
        self.page.open("table", &[]);
        self.table = Table {
            columns: columns.to_vec(),
            unnamed,
            ..Table::default()
        };
    }

    pub(super) fn table_head(&mut self) {
        self.table.in_head = true;
        self.page.raw("<thead>\n<tr>");
    }

    pub(super) fn end_table_head(&mut self) {
        self.table.in_head = false;
        self.page.raw("</tr>\n</thead>\n");
    }

    pub(super) fn table_row(&mut self) {
        if !self.table.has_body {
            self.table.has_body = true;
            self.page.raw("<tbody>\n");
        }
        self.table.column = 0;
        self.page.raw("<tr>");
    }

    pub(super) fn table_cell(&mut self) {
        // Numbers stand right; a style attribute would break the page's security policy.
        let class = match self.table.columns.get(self.table.column) {
            Some(Alignment::Right) => " class=\"num\"",
            Some(Alignment::Center) => " class=\"mid\"",
            _ => "",
        };
        // A heading that says nothing would be read out as one.
        let is_named = self.table.unnamed.get(self.table.column) == Some(&false);
        self.table.column += 1;
        self.table.is_heading = self.table.in_head && is_named;
        if self.table.is_heading {
            self.page.open("th", &[class, " scope=\"col\""]);
        } else {
            self.page.open("td", &[class]);
        }
    }

    pub(super) fn end_table_cell(&mut self) {
        self.page.close(if self.table.is_heading { "th" } else { "td" });
    }

    pub(super) fn end_table(&mut self) {
        if self.table.has_body {
            self.page.raw("</tbody>\n");
        }
        self.page.raw("</table></div>\n");
    }
}
