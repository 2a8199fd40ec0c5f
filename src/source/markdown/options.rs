//! What a page may choose, and what only the rest of the playbook knows.

use std::sync::{Arc, LazyLock};

use super::quote::QuoteKind;
use super::terms::{TermLink, Terms};
use crate::vocabulary::language::Language;

/// What the rest of the playbook knows about the things that prose refers to.
pub trait Resolver {
    /// Where a link goes. `None` leaves its text without a link: the caller has reported it.
    ///
    /// Only targets that [`safe_url`](super::safe_url) lets through are asked for, and the answer
    /// is checked in the same way.
    fn link(&self, target: &str) -> Option<String>;

    /// Where an image is. `None` leaves its description in its place.
    fn image(&self, target: &str) -> Option<String>;

    /// The words that stand for a figure; they are escaped here. `None` leaves the placeholder as
    /// it was written.
    fn figure(&self, key: &str) -> Option<FigureText>;

    /// Trusted HTML for a chart or a generated block that stands alone in its paragraph.
    ///
    /// It is copied as it is, so nothing that an author wrote may be in it unescaped.
    fn block(&self, kind: QuoteKind, key: &str) -> Option<String>;

    /// Words that become links; none unless the caller has some.
    fn terms(&self) -> Option<&Terms> {
        None
    }

    /// The link of the word that has this number in [`terms`](Self::terms). `None` leaves the word
    /// as it is, which is what a page does with all but the first.
    fn term(&self, number: usize) -> Option<TermLink> {
        let _ = number;
        None
    }
}

/// A figure as prose quotes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FigureText {
    /// The figure with its unit, for example `34 days`.
    pub text: String,
    /// What the figure is, shown on request.
    pub title: Option<String>,
    /// The page that explains it.
    pub href: Option<String>,
}

/// A resolver that knows nothing: links go where they say, placeholders stay as written.
#[derive(Clone, Copy, Debug, Default)]
pub struct AsWritten;

impl Resolver for AsWritten {
    fn link(&self, target: &str) -> Option<String> {
        Some(target.to_owned())
    }

    fn image(&self, target: &str) -> Option<String> {
        Some(target.to_owned())
    }

    fn figure(&self, _key: &str) -> Option<FigureText> {
        None
    }

    fn block(&self, _kind: QuoteKind, _key: &str) -> Option<String> {
        None
    }
}

/// How a document is fitted into its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderOptions {
    /// Added to every heading's level: 1 where the page has an `<h1>` of its own.
    ///
    /// Levels end at 6, and a heading is never more than one level below the one it belongs to.
    pub heading_shift: i8,
    /// Leaves out the heading that gave [`Document::title`](super::Document::title), where the
    /// page shows the title itself.
    pub drop_first_h1: bool,
    /// Stands before every id, where two documents share a page. It is escaped.
    pub id_prefix: String,
    /// Makes every heading a link to itself.
    pub heading_anchors: bool,
    /// The words that are not the author's.
    pub words: Arc<Words>,
}

/// Made once: a table may have hundreds of lines that are rendered by themselves.
static ENGLISH: LazyLock<Arc<Words>> = LazyLock::new(Arc::default);

impl Default for RenderOptions {
    fn default() -> Self {
        Self {
            heading_shift: 0,
            drop_first_h1: false,
            id_prefix: String::new(),
            heading_anchors: false,
            words: Arc::clone(&ENGLISH),
        }
    }
}

/// Words that the renderer adds, in the language of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Heads a `> [!NOTE]`.
    pub note: String,
    /// Heads a `> [!TIP]`.
    pub tip: String,
    /// Heads a `> [!IMPORTANT]`.
    pub important: String,
    /// Heads a `> [!WARNING]`.
    pub warning: String,
    /// Heads a `> [!CAUTION]`.
    pub caution: String,
    /// Read out before a task that is done.
    pub done: String,
    /// Read out before a task that is open.
    pub open: String,
    /// Names a table, before the names of its columns.
    pub table: String,
    /// Names the list of footnotes.
    pub footnotes: String,
    /// Read out for the link from a footnote back to its place.
    pub back: String,
}

impl Words {
    /// The words in the language of a playbook.
    #[must_use]
    pub fn in_language(language: &Language) -> Self {
        Self {
            note: language.say("markdown-note"),
            tip: language.say("markdown-tip"),
            important: language.say("markdown-important"),
            warning: language.say("markdown-warning"),
            caution: language.say("markdown-caution"),
            done: language.say("markdown-done"),
            open: language.say("markdown-to-do"),
            table: language.say("markdown-table"),
            footnotes: language.say("markdown-footnotes"),
            back: language.say("markdown-back"),
        }
    }
}

impl Default for Words {
    /// English, for texts that need none of them.
    fn default() -> Self {
        Self {
            note: "Note".to_owned(),
            tip: "Tip".to_owned(),
            important: "Important".to_owned(),
            warning: "Warning".to_owned(),
            caution: "Caution".to_owned(),
            done: "Done".to_owned(),
            open: "To do".to_owned(),
            table: "Table".to_owned(),
            footnotes: "Footnotes".to_owned(),
            back: "Back to the text".to_owned(),
        }
    }
}
