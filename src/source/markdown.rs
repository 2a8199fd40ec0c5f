//! Markdown: from text to a document that can be checked, and from there to HTML.
//!
//! [`parse`] makes a [`Document`] of a text. Its [`Notes`] are everything that the rest of the
//! playbook must know about it: headings, links, quoted figures, raw HTML, each with its place; they
//! are made when somebody first asks. [`render`] writes it as HTML, asking a [`Resolver`] where
//! links go and what figures say. All are pure functions, and none fails: any text is Markdown.
//!
//! Authors are not trusted. What they write is escaped, addresses are checked, and a text with raw
//! HTML is sanitised as a whole. A text without raw HTML, which is nearly every text, needs no
//! sanitiser: every tag in it comes from the renderer.
//!
//! ```ignore
//! let document = parse("# Charter\n\nWe act within {{ metrics.lead-time }}.");
//! assert_eq!(document.title.as_deref(), Some("Charter"));
//! assert_eq!(document.quotes[0].key, "metrics.lead-time");
//! let page = render(&document, &RenderOptions::default(), &resolver);
//! ```

use std::ops::{Deref, Range};

use crate::memory::Derived;

mod blocks;
mod events;
mod footnotes;
mod front_matter;
mod headings;
mod inlines;
mod markup;
mod options;
mod part;
mod passages;
mod plain;
mod quote;
mod read;
mod render;
mod sanitise;
mod slug;
mod tags;
mod terms;
mod told;
mod url;

pub use front_matter::{FrontMatter, FrontMatterKind, front_matter};
pub use options::{AsWritten, FigureText, RenderOptions, Resolver, Words};
use part::Part;
pub use passages::{Form, Passage, Saying, passages};
pub use quote::{Quote, QuoteKind};
pub use read::{parse, parse_part};
pub use render::{Opened, render};
pub use sanitise::keeps_html;
pub use slug::slug;
pub use terms::{TermLink, Terms};
pub use told::Told;
pub use url::safe_url;

/// A Markdown text. It is read when somebody first asks what it holds, or renders it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    text: Part,
    notes: Derived<Notes>,
}

/// What a text holds. Every range is in bytes of the text given to [`parse`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Every heading in reading order.
    pub headings: Vec<Heading>,
    /// Every link and image in reading order.
    pub links: Vec<Link>,
    /// The words of the first heading of level 1 that stands in no list or quotation.
    pub title: Option<String>,
    /// Whether the text begins with that heading.
    pub begins_with_title: bool,
    /// Every placeholder of ours.
    pub quotes: Vec<Quote>,
    /// Other things between `{{ }}` or `{% %}`, which stay as they are.
    pub foreign_braces: Vec<Range<usize>>,
    /// Raw HTML other than comments. Comments are left out of the page without a word.
    pub html: Vec<Range<usize>>,
    /// Which of the headings gave the title.
    title_heading: Option<usize>,
    /// Whether raw HTML has tags that a sanitiser must judge.
    sanitise: bool,
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// From 1 to 6: as written in [`Notes`], as shown in [`Rendered`].
    pub level: u8,
    /// Its words without markup.
    pub text: String,
    /// Its anchor, unique in the document.
    pub id: String,
    /// Where it stands.
    pub range: Range<usize>,
}

/// A link or an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it points, with escapes and entities decoded; an e-mail address has `mailto:`.
    pub target: String,
    /// The whole link; for one in raw HTML, the piece of HTML that it stands in.
    pub range: Range<usize>,
    /// Whether it is an image.
    pub image: bool,
    /// Whether it is written as raw HTML.
    pub raw: bool,
}

/// HTML that is safe to put into a page, with every tag closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    /// The HTML.
    pub html: String,
    /// The headings as they are shown: level, words with figures in place, and id with prefix.
    pub headings: Vec<Heading>,
}

impl Deref for Document {
    type Target = Notes;

    fn deref(&self) -> &Notes {
        self.notes
            .get(|| read::noted(self.text(), &events::events(self.text())))
    }
}

impl Document {
    /// The text itself.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_str()
    }

    /// Whether it has a placeholder of ours. Nearly no text has braces, so nearly none has to be read for this.
    #[must_use]
    pub fn has_quotes(&self) -> bool {
        let text = self.text();
        memchr::memchr(b'{', text.as_bytes()).is_some() && text.contains("{{") && !self.quotes.is_empty()
    }

    /// The document with all that rendering needs of its text, which is read for it; its notes are made in passing.
    #[must_use]
    pub fn open(&self) -> Opened<'_> {
        let events = events::events(self.text());
        self.notes.get(|| read::noted(self.text(), &events));
        Opened::new(self, events)
    }

    /// All words for searching, one line for each block, with placeholders as written.
    #[must_use]
    pub fn plain_text(&self) -> String {
        self.plain_text_with(&AsWritten)
    }

    /// All words, with figures as `resolve` knows them.
    #[must_use]
    pub fn plain_text_with(&self, resolve: &dyn Resolver) -> String {
        plain_with(self.text(), resolve)
    }
}

/// Renders a field of one line: emphasis, code, links and figures, but no blocks.
///
/// Nothing in it begins a list, a heading or a table, so that a title such as `1. Decide` or
/// `# of projects` keeps all its letters. Line breaks become blanks.
#[must_use]
pub fn inline(text: &str, resolve: &dyn Resolver) -> String {
    render::render_line(&as_line(text).into(), resolve)
}

/// The words of a field without markup, for titles, descriptions and alternative texts.
///
/// A text of one line is taken as [`inline`] takes it.
#[must_use]
pub fn plain(text: &str) -> String {
    if text.trim().contains(['\n', '\r']) {
        plain_with(text, &AsWritten)
    } else {
        plain_with(&as_line(text), &AsWritten)
    }
}

/// All words of a text, with figures as `resolve` knows them; one line for each block.
#[must_use]
pub fn plain_with(text: &str, resolve: &dyn Resolver) -> String {
    let mut plain = plain::Plain::new(events::Written::of(text), resolve);
    for placed in &events::events(text) {
        plain.event(placed);
    }
    plain.finish()
}

/// Wraps a text as the content of a heading, the one block that has lines of text only.
fn as_line(text: &str) -> String {
    // The closing hash keeps one at the end of the text from being taken for markup.
    let line = text.trim().replace(['\n', '\r'], " ");
    format!("# {line} #")
}

#[cfg(test)]
mod tests;
