//! A first look at raw HTML: only whole tags go on, so that no unfinished one can swallow the page.

use super::url::escape;

/// Elements whose content is no prose; they go with all that stands in them.
const DROPPED: [&str; 19] = [
    "audio",
    "canvas",
    "embed",
    "frameset",
    "iframe",
    "math",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "plaintext",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "video",
];

/// Elements that have no end tag, or that end by themselves where the next one begins.
const UNCOUNTED: [&str; 20] = [
    "area", "br", "col", "colgroup", "dd", "dt", "hr", "img", "input", "li", "option", "p", "rp", "rt", "source",
    "tbody", "td", "th", "tr", "wbr",
];

/// Elements that HTML opens again in every block that follows, until they are closed.
const FORMATTING: [&str; 14] = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];

/// More open elements than this, and the document is shown with its raw HTML as text. A tree is
/// built from it, where every tag looks at all that are open. Browsers stop at 512.
pub(super) const DEEPEST: usize = 300;

/// Formatting multiplies: each open element is made anew in each paragraph of raw HTML.
const MOST_FORMATS: usize = 6;

/// The raw HTML of one document, taken piece by piece in reading order.
#[derive(Debug, Default)]
pub(super) struct RawHtml {
    open: Vec<String>,
    formats: Vec<String>,
    html: String,
    /// Whether a tag was met that only a sanitiser can judge: any but a plain `<br>`.
    pub(super) has_tags: bool,
    /// The most elements that were open at once.
    pub(super) deepest: usize,
}

impl RawHtml {
    /// Filters one piece, in a single pass: comments, half tags and elements that hold no prose
    /// are left out.
    pub(super) fn filter(&mut self, piece: &str) -> String {
        let mut rest = piece;
        while let Some(at) = rest.find('<') {
            let (before, markup) = rest.split_at(at);
            self.text(before);
            rest = self.markup(markup);
        }
        self.text(rest);
        std::mem::take(&mut self.html)
    }

    /// End tags for formatting that is still open where a block begins or ends: as in Markdown,
    /// none reaches from one block into the next.
    #[inline]
    pub(super) fn end_of_block(&mut self) -> String {
        // Nearly no block has raw HTML in it.
        if self.formats.is_empty() {
            return String::new();
        }
        let mut html = String::new();
        while let Some(name) = self.formats.pop() {
            html.push_str("</");
            html.push_str(&name);
            html.push('>');
        }
        html
    }

    /// Text keeps its entities; a lone `>` is written as one.
    fn text(&mut self, text: &str) {
        let mut pieces = text.split('>');
        self.html.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            self.html.push_str("&gt;");
            self.html.push_str(piece);
        }
    }

    /// Takes what begins with `<` and returns what follows it.
    fn markup<'a>(&mut self, markup: &'a str) -> &'a str {
        if let Some(comment) = markup.strip_prefix("<!--") {
            return after(comment, "-->");
        }
        if markup.starts_with("<?") {
            return after(markup, "?>");
        }
        if markup.starts_with("<![CDATA[") {
            return after(markup, "]]>");
        }
        if markup.starts_with("<!") {
            return after(markup, ">");
        }
        let name = tag_name(markup);
        let Some(end) = tag_end(markup).filter(|_| !name.is_empty()) else {
            escape(&mut self.html, "<");
            return markup.get(1..).unwrap_or_default();
        };
        let (tag, rest) = markup.split_at(end);
        let closes = tag.starts_with("</");
        if DROPPED.contains(&name.as_str()) {
            return if closes || tag.ends_with("/>") {
                rest
            } else {
                after_element(rest, &name)
            };
        }
        if name == "br" {
            self.html.push_str("<br>");
        } else if self.count(name, closes) {
            self.html.push_str(tag);
            self.has_tags = true;
        }
        rest
    }

    /// Keeps account of open elements; tells whether the tag may stay.
    fn count(&mut self, name: String, closes: bool) -> bool {
        if UNCOUNTED.contains(&name.as_str()) {
            return true;
        }
        let formats = FORMATTING.contains(&name.as_str());
        let open = if formats { &mut self.formats } else { &mut self.open };
        if closes {
            let found = open.iter().rposition(|other| *other == name);
            if let Some(at) = found {
                open.remove(at);
            }
            return found.is_some() || !formats;
        }
        if formats && open.len() >= MOST_FORMATS || open.len() > DEEPEST {
            self.deepest = usize::MAX;
            return true;
        }
        open.push(name);
        self.deepest = self.deepest.max(self.open.len() + self.formats.len());
        true
    }
}

/// The name of the tag that `markup` begins with, in small letters; empty where it is none.
fn tag_name(markup: &str) -> String {
    let inner = markup.trim_start_matches('<');
    inner
        .strip_prefix('/')
        .unwrap_or(inner)
        .chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-')
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}

/// Where a tag ends: after the first `>` outside quotes, and before another tag begins.
fn tag_end(markup: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in markup.bytes().enumerate().skip(1) {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'<') => return None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// What follows the first `mark`, or nothing.
fn after<'a>(text: &'a str, mark: &str) -> &'a str {
    text.split_once(mark).map_or("", |(_, rest)| rest)
}

/// What follows the end tag of an element, or nothing where it does not end.
fn after_element<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    while let Some((_, end_tag)) = rest.split_once("</") {
        let found = end_tag.get(..name.len()).unwrap_or_default();
        if found.eq_ignore_ascii_case(name) {
            return after(end_tag, ">");
        }
        rest = end_tag;
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::RawHtml;

    #[test]
    fn only_whole_tags_of_prose_are_left() {
        for (piece, html, has_tags) in [
            ("<b>x</b>", "<b>x</b>", true),
            ("<!-- c --> a", " a", false),
            ("<!-- never closed <b>", "", false),
            ("<!DOCTYPE html><?php a->b ?>x<![CDATA[<b>]]>y", "xy", false),
            ("<BR/>a<br class=x>", "<br>a<br>", false),
            ("a > b", "a &gt; b", false),
            ("a &lt; b", "a &lt; b", false),
            ("<script>alert('<b>')</script>x", "x", false),
            ("<SCRIPT src=x>\n</Script >x", "x", false),
            ("<script>alert(1)", "", false),
            ("</script>x", "x", false),
            ("<svg/onload=alert(1)>x", "", false),
            ("<iframe src=x></iframe>", "", false),
            ("<div title=\"a>b\">x", "<div title=\"a>b\">x", true),
            ("<div title=\"a>b", "&lt;div title=\"a&gt;b", false),
            ("< div>", "&lt; div&gt;", false),
            ("<a <b>", "&lt;a <b>", true),
            ("<<b>", "&lt;<b>", true),
            ("</i>x", "x", false),
            ("</div>x", "</div>x", true),
            ("<", "&lt;", false),
        ] {
            let mut raw = RawHtml::default();
            let filtered = raw.filter(piece);
            assert_eq!((filtered.as_str(), raw.has_tags), (html, has_tags), "{piece}");
        }
    }

    #[test]
    fn open_elements_are_counted() {
        for (piece, deepest) in [
            ("<div><p><br><img></p></div><div>", 1),
            ("<div><div></p></div><div>", 2),
            ("</div></div><div>", 1),
            ("<span></div><span></div><span></div>", 3),
            ("<b><i><u>", 3),
            ("<b><b><b><b><b><b><b>", usize::MAX),
        ] {
            let mut raw = RawHtml::default();
            raw.filter(piece);
            assert_eq!(raw.deepest, deepest, "{piece}");
        }
        let mut raw = RawHtml::default();
        raw.filter(&"<div>".repeat(100_000));
        assert_eq!(raw.deepest, usize::MAX);
    }

    #[test]
    fn formatting_ends_with_its_block() {
        let mut raw = RawHtml::default();
        assert_eq!(raw.filter("<b>x<kbd><i>"), "<b>x<kbd><i>");
        assert_eq!(raw.end_of_block(), "</i></b>");
        assert_eq!(raw.filter("</b>"), "");
    }
}
