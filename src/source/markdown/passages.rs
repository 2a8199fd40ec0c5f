//! What a text says, block by block, without how it is laid out: for comparing two texts.

use pulldown_cmark::{BlockQuoteKind, Event, Tag, TagEnd};

use super::events::{Placed, events};
use super::plain::is_inline;

/// A block of a text: a paragraph, a point of a list, a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What kind of block it is.
    pub form: Form,
    /// In how many quotations it stands.
    pub quoted: usize,
    /// What it says; a row of a table has one of these for each cell, everything else has one.
    pub cells: Vec<Vec<Saying>>,
}

/// What kind of block a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// A paragraph.
    Paragraph,
    /// A heading of a level from 1 to 6.
    Heading(u8),
    /// A point of a list.
    Item {
        /// 1 for a point of a list, 2 for a point of a list within it.
        depth: usize,
        /// Whether the list is numbered.
        numbered: bool,
        /// Whether the point begins here; otherwise this is a further paragraph of it.
        first: bool,
    },
    /// A row of a table.
    Row {
        /// Whether it holds the titles of the columns.
        head: bool,
    },
    /// Code.
    Code,
    /// Raw HTML.
    Markup,
}

/// A stretch of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saying {
    /// Words, placeholders as they are written.
    Words(String),
    /// Something that readers do not see as words but that says something, told in words: where a
    /// link leads, that words are struck out.
    Mark(String),
}

/// The passages of a text. Emphasis, the signs of lists, the wrapping of lines and the way in which a
/// link is written make no difference; where a link leads does.
#[must_use]
pub fn passages(text: &str) -> Vec<Passage> {
    let mut gathering = Gathering::default();
    for (event, _) in &events(text) as &[Placed<'_>] {
        gathering.event(event);
    }
    gathering.close();
    gathering.done
}

/// Passages so far, and where in the text the next one stands.
#[derive(Default)]
struct Gathering {
    done: Vec<Passage>,
    open: Option<Passage>,
    /// The lists around this place: whether each is numbered.
    lists: Vec<bool>,
    /// Whether nothing of the present point of a list has been seen yet.
    fresh: bool,
    quoted: usize,
    heading: Option<u8>,
    in_code: bool,
    /// Raw HTML arrives line by line.
    markup: Option<String>,
    /// Where each open link or image leads.
    targets: Vec<String>,
    /// What the next passage begins with.
    waiting: Vec<Saying>,
    /// What a passage without cells would be gathered into.
    nowhere: Vec<Saying>,
}

impl Gathering {
    fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(words) | Event::Code(words) => self.words(words),
            Event::SoftBreak | Event::HardBreak => self.words(" "),
            Event::Html(html) => {
                if let Some(markup) = &mut self.markup {
                    markup.push_str(html);
                }
            }
            Event::InlineHtml(html) => self.inline_html(html),
            Event::FootnoteReference(label) => self.mark(format!("(footnote {label})")),
            Event::TaskListMarker(done) => {
                self.mark(if *done { "(done)" } else { "(open)" }.to_owned());
                self.words(" ");
            }
            Event::Rule | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        if !is_inline(tag.to_end()) && !matches!(tag, Tag::TableCell) {
            self.close();
        }
        match tag {
            Tag::Heading { level, .. } => self.heading = Some(*level as u8),
            Tag::CodeBlock(_) => self.in_code = true,
            Tag::HtmlBlock => self.markup = Some(String::new()),
            Tag::List(first) => self.lists.push(first.is_some()),
            Tag::Item => self.fresh = true,
            Tag::BlockQuote(kind) => {
                self.quoted += 1;
                self.waiting
                    .extend(kind.map(|kind| Saying::Mark(callout(kind).to_owned())));
            }
            Tag::FootnoteDefinition(label) => self.waiting.push(Saying::Mark(format!("(footnote {label}:)"))),
            Tag::TableHead | Tag::TableRow => {
                let head = matches!(tag, Tag::TableHead);
                let mut row = self.passage(Form::Row { head });
                row.cells = Vec::new();
                self.open = Some(row);
            }
            Tag::TableCell => {
                if let Some(row) = &mut self.open {
                    row.cells.push(Vec::new());
                }
            }
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => self.targets.push(dest_url.to_string()),
            Tag::Strikethrough => self.mark("(struck out:)".to_owned()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link | TagEnd::Image => {
                let kind = if tag == TagEnd::Link { "link" } else { "picture" };
                if let Some(target) = self.targets.pop() {
                    self.mark(format!("({kind} to {target})"));
                }
            }
            TagEnd::Strikethrough => self.mark("(end of what is struck out)".to_owned()),
            TagEnd::HtmlBlock => self.end_markup(),
            TagEnd::TableCell => return,
            _ => {}
        }
        if is_inline(tag) {
            return;
        }
        self.close();
        match tag {
            TagEnd::Heading(_) => self.heading = None,
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::Item => self.fresh = false,
            TagEnd::BlockQuote(_) => self.quoted = self.quoted.saturating_sub(1),
            _ => {}
        }
    }

    fn end_markup(&mut self) {
        let markup = without_comments(&self.markup.take().unwrap_or_default());
        if !markup.trim().is_empty() {
            self.close();
            let mut passage = self.passage(Form::Markup);
            passage.cells = vec![vec![Saying::Words(markup)]];
            self.done.push(passage);
        }
    }

    fn inline_html(&mut self, html: &str) {
        if html.to_ascii_lowercase().starts_with("<br") {
            self.words(" ");
        } else if !html.starts_with("<!--") {
            self.mark(html.to_owned());
        }
    }

    /// Words join those before them: emphasis may end within a word.
    fn words(&mut self, words: &str) {
        if self.open.is_none() && words.trim().is_empty() {
            return;
        }
        let cell = self.cell();
        if let Some(Saying::Words(before)) = cell.last_mut() {
            before.push_str(words);
        } else {
            cell.push(Saying::Words(words.to_owned()));
        }
    }

    fn mark(&mut self, words: String) {
        self.cell().push(Saying::Mark(words));
    }

    /// The end of what is being gathered; a passage begins here if none is open.
    fn cell(&mut self) -> &mut Vec<Saying> {
        let mut passage = match self.open.take() {
            Some(passage) => passage,
            None => self.passage(self.form()),
        };
        if passage.cells.is_empty() {
            passage.cells.push(Vec::new());
        }
        let passage = self.open.insert(passage);
        // There is one now: the passage has just been given a cell.
        passage.cells.last_mut().unwrap_or(&mut self.nowhere)
    }

    fn form(&self) -> Form {
        match (self.heading, self.lists.last()) {
            (Some(level), _) => Form::Heading(level),
            (None, _) if self.in_code => Form::Code,
            (None, Some(numbered)) => Form::Item {
                depth: self.lists.len(),
                numbered: *numbered,
                first: self.fresh,
            },
            (None, None) => Form::Paragraph,
        }
    }

    fn passage(&mut self, form: Form) -> Passage {
        if matches!(form, Form::Item { .. }) {
            self.fresh = false;
        }
        Passage {
            form,
            quoted: self.quoted,
            cells: vec![std::mem::take(&mut self.waiting)],
        }
    }

    fn close(&mut self) {
        self.done.extend(self.open.take());
    }
}

/// What heads a quotation that is a note to the reader.
fn callout(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "(note:)",
        BlockQuoteKind::Tip => "(tip:)",
        BlockQuoteKind::Important => "(important:)",
        BlockQuoteKind::Warning => "(warning:)",
        BlockQuoteKind::Caution => "(caution:)",
    }
}

/// Comments are left out of the page, so they say nothing.
fn without_comments(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{Form, Passage, Saying, passages};

    fn told(text: &str) -> Vec<String> {
        let word = |saying: &Saying| match saying {
            Saying::Words(words) | Saying::Mark(words) => words.clone(),
        };
        let cells = |passage: &Passage| {
            let cells = passage
                .cells
                .iter()
                .map(|cell| cell.iter().map(word).collect::<String>());
            cells.collect::<Vec<_>>().join(" | ")
        };
        passages(text).iter().map(cells).collect()
    }

    #[test]
    fn layout_makes_no_difference() {
        let one = "Some *very*\nlong words.\n\n- one\n- [two](a.md)\n  more\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        let other = "Some __very__ long words.\r\n\r\n* one\r\n\r\n* [two][x] more\r\n\r\na | b\r\n--|--\r\n1 | 2\r\n\r\n[x]: a.md\r\n";
        assert_eq!(passages(one), passages(other));
        assert_eq!(
            told(one),
            [
                "Some very long words.",
                "one",
                "two(link to a.md) more",
                "a | b",
                "1 | 2"
            ]
        );
    }

    #[test]
    fn points_know_their_depth() {
        let forms: Vec<Form> = passages("1. a\n   - b\n\n   more of a\n")
            .iter()
            .map(|passage| passage.form)
            .collect();
        let item = |depth, numbered, first| Form::Item { depth, numbered, first };
        assert_eq!(forms, [item(1, true, true), item(2, false, true), item(1, true, false)]);
    }

    #[test]
    fn comments_say_nothing_and_other_markup_is_told() {
        assert!(passages("<!-- a -->\n\n<!-- b\nc -->").is_empty());
        assert_eq!(told("a <!-- x --> b <kbd>c</kbd>"), ["a  b <kbd>c</kbd>"]);
        assert_eq!(
            told("~~may~~ must"),
            ["(struck out:)may(end of what is struck out) must"]
        );
        assert_eq!(told("> [!WARNING]\n> Mind."), ["(warning:)Mind."]);
    }
}
