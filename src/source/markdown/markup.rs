//! Writing HTML: tags and escaped text, with or without raw HTML of the author among them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::sanitise::{RawLinks, sanitise};
use super::url::escape;

/// The page's own tags carry an attribute with this name and a number while a sanitiser looks on.
const MARKER: &str = "data-pmobook-";

/// HTML in the making.
///
/// Where the author wrote raw tags, the whole page is sanitised at the end. The sanitiser knows no
/// classes, ids or drawings, so attributes and trusted blocks wait aside until it has finished,
/// and each tag of ours carries a number in an attribute whose *name* does not occur in the
/// author's text. It cannot be forged: HTML has no way to escape letters of an attribute's name,
/// and after sanitising, `<` and `"` only stand where a tag has them.
#[derive(Default)]
pub(super) struct Markup {
    out: String,
    /// Pieces begun before the current one.
    outer: Vec<String>,
    aside: Option<Aside>,
}

/// What waits until the sanitiser has finished.
struct Aside {
    marker: String,
    kept: Vec<Kept>,
}

/// One thing that waits.
enum Kept {
    /// Attributes of a tag, beginning with a blank.
    Attributes(String),
    /// HTML in place of an empty element.
    Block(String),
}

impl Markup {
    /// A page without raw HTML: what is written is safe as it is written.
    pub(super) fn plain(capacity: usize) -> Self {
        Self {
            out: String::with_capacity(capacity),
            ..Self::default()
        }
    }

    /// A page with raw HTML of the author, who wrote `text`.
    pub(super) fn with_raw_html(text: &str) -> Self {
        Self {
            aside: Some(Aside {
                marker: format!("{MARKER}{}", unused(text)),
                kept: Vec::new(),
            }),
            ..Self::default()
        }
    }

    /// Opens an element. `attributes` are escaped and, put together, begin with a blank or are empty.
    pub(super) fn open(&mut self, name: &str, attributes: &[&str]) {
        self.out.push('<');
        self.out.push_str(name);
        match &mut self.aside {
            Some(aside) if attributes.iter().any(|part| !part.is_empty()) => {
                let number = aside.keep(Kept::Attributes(attributes.concat()));
                self.mark(number);
            }
            _ => attributes.iter().for_each(|part| self.out.push_str(part)),
        }
        self.out.push('>');
    }

    /// Closes an element.
    pub(super) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Writes text of the author.
    pub(super) fn text(&mut self, text: &str) {
        escape(&mut self.out, text);
    }

    /// Writes HTML that this program made; `stand_in` is an element that may stand in its place.
    pub(super) fn trusted(&mut self, html: &str, stand_in: &str) {
        match &mut self.aside {
            Some(aside) => {
                let number = aside.keep(Kept::Block(html.to_owned()));
                self.out.push('<');
                self.out.push_str(stand_in);
                self.mark(number);
                self.out.push('>');
                self.close(stand_in);
            }
            None => self.out.push_str(html),
        }
    }

    /// Writes raw HTML of the author: it was filtered and, if it has tags, will be sanitised.
    pub(super) fn raw(&mut self, html: &str) {
        self.out.push_str(html);
    }

    /// Begins a line, as block elements do.
    pub(super) fn line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    /// Begins a piece that `end_piece` will return instead of writing it.
    pub(super) fn begin_piece(&mut self) {
        self.outer.push(std::mem::take(&mut self.out));
    }

    /// Ends a piece.
    pub(super) fn end_piece(&mut self) -> String {
        let outer = self.outer.pop().unwrap_or_default();
        std::mem::replace(&mut self.out, outer)
    }

    /// The whole page, safe to show. `links` says where links of raw HTML go.
    pub(super) fn finish(self, links: RawLinks) -> String {
        match self.aside {
            Some(aside) => aside.restore(&sanitise(&self.out, &aside.marker, links)),
            None => self.out,
        }
    }

    fn mark(&mut self, number: usize) {
        if let Some(aside) = &self.aside {
            // Writing to a string cannot fail.
            let _ = write!(self.out, " {}=\"{number}\"", aside.marker);
        }
    }
}

impl Aside {
    fn keep(&mut self, kept: Kept) -> usize {
        self.kept.push(kept);
        self.kept.len() - 1
    }

    /// Puts back what waited.
    fn restore(&self, html: &str) -> String {
        let mark = format!(" {}=\"", self.marker);
        let mut restored = String::with_capacity(html.len() * 2);
        let mut rest = html;
        while let Some((before, after)) = rest.split_once(mark.as_str()) {
            let Some(name) = tag_begun(before) else {
                // The author wrote it with entities: it is text.
                restored.push_str(before);
                restored.push_str(&mark);
                rest = after;
                continue;
            };
            let (number, after) = after.split_once('"').unwrap_or((after, ""));
            // What else the tag has now was added by the sanitiser: our tags say all themselves.
            let (_, after) = after.split_once('>').unwrap_or(("", after));
            let kept = number.parse::<usize>().ok().and_then(|at| self.kept.get(at));
            rest = match (kept, content_end(after, name)) {
                (Some(Kept::Block(block)), Some(after)) => {
                    restored.push_str(before.strip_suffix(name).unwrap_or(before));
                    restored.pop();
                    restored.push_str(block);
                    after
                }
                (kept, _) => {
                    restored.push_str(before);
                    if let Some(Kept::Attributes(attributes)) = kept {
                        restored.push_str(attributes);
                    }
                    restored.push('>');
                    if let Some(Kept::Block(block)) = kept {
                        restored.push_str(block);
                    }
                    after
                }
            };
        }
        restored.push_str(rest);
        restored
    }
}

/// The name of the tag that `html` ends in the midst of. The sanitiser writes `<` in text and `"` in
/// attributes as entities, so nothing but a tag looks like one.
fn tag_begun(html: &str) -> Option<&str> {
    let (_, name) = html.rsplit_once('<')?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_name.then_some(name)
}

/// What follows the end tag of an element that is empty.
fn content_end<'a>(after: &'a str, name: &str) -> Option<&'a str> {
    after.strip_prefix("</")?.strip_prefix(name)?.strip_prefix('>')
}

/// The smallest number that does not follow the marker's name anywhere in `text`.
///
/// One pass however often the author tries to guess it. Letter case is no help either.
fn unused(text: &str) -> usize {
    let lower = text.to_ascii_lowercase();
    let used: BTreeSet<usize> = lower
        .split(MARKER)
        .skip(1)
        .map(|rest| {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            rest.get(..digits).unwrap_or_default().parse().unwrap_or(0)
        })
        .collect();
    // Of one number more than are used, one is unused.
    (0..=used.len())
        .find(|number| !used.contains(number))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Markup, unused};
    use crate::source::markdown::sanitise::RawLinks;

    #[test]
    fn the_marker_is_a_name_the_author_did_not_write() {
        assert_eq!(unused(""), 0);
        assert_eq!(unused("data-pmobook-1"), 0);
        assert_eq!(unused("data-pmobook-0=\"0\" DATA-PMOBOOK-1 data-pmobook-3"), 2);
        assert_eq!(unused("data-pmobook-99999999999999999999999"), 1);
    }

    #[test]
    fn what_waits_aside_comes_back() {
        let mut page = Markup::with_raw_html("<b data-pmobook-0=0 class=x>");
        page.raw("<b data-pmobook-0=0 class=x>");
        page.open("p", &[" class=\"a\""]);
        page.text("1 < 2");
        page.close("p");
        page.trusted("<svg><use href=\"#s\"/></svg>", "span");
        assert_eq!(
            page.finish(RawLinks::new()),
            "<b><p class=\"a\">1 &lt; 2</p><svg><use href=\"#s\"/></svg></b>"
        );
    }

    #[test]
    fn a_marker_written_as_text_stays_text() {
        let mut page = Markup::with_raw_html("");
        page.open("p", &[" class=\"a\""]);
        page.raw("<i>&#x64;ata-pmobook-0=\"0\" &lt;p &#100;ata-pmobook-0=\"0\"&gt;");
        page.close("p");
        let html = page.finish(RawLinks::new());
        assert!(
            html.starts_with("<p class=\"a\"><i>data-pmobook-0=\"0\" &lt;p data"),
            "{html}"
        );
    }
}
