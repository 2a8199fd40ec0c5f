//! What an author may write as raw HTML.
//!
//! Every page that has raw tags goes through ammonia as a whole, since only then can a `<details>`
//! around Markdown be told from a `</section>` that would break the page.

#![allow(
    clippy::disallowed_types,
    reason = "ammonia takes hash sets; their order reaches no output"
)]

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use ammonia::Builder;

use super::url::{relative, safe_url};

/// Elements that raw HTML may have, and those that Markdown itself makes.
const TAGS: [&str; 59] = [
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

/// Where the links of raw HTML go: by whether they are images, and by target.
pub(super) type RawLinks = BTreeMap<(bool, String), Option<String>>;

/// Finds links and images in pieces of raw HTML.
pub(super) struct LinkFinder {
    rules: Builder<'static>,
    found: Arc<Mutex<Vec<(bool, String)>>>,
}

impl LinkFinder {
    /// Costs as much as sanitising a paragraph, so one is made for a whole document.
    pub(super) fn new() -> Self {
        // The filter must be shareable between threads, although one thread runs it.
        let found = Arc::new(Mutex::new(Vec::new()));
        let notes = Arc::clone(&found);
        let mut rules = rules(None);
        rules.attribute_filter(move |element, attribute, value| {
            if let Some(image) = link_kind(element, attribute) {
                let mut notes = notes.lock().unwrap_or_else(PoisonError::into_inner);
                notes.push((image, value.to_owned()));
            }
            None
        });
        Self { rules, found }
    }

    /// The links and images of a piece, with entities decoded: whether it is an image, and its
    /// target.
    pub(super) fn find(&self, html: &str) -> Vec<(bool, String)> {
        self.rules.clean(html);
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *found)
    }
}

/// Makes a page harmless. `marker` is the one attribute that the page's own tags carry; its name
/// occurs nowhere in the author's text, and stays untouched.
pub(super) fn sanitise(html: &str, marker: &str, links: RawLinks) -> String {
    let kept = marker.to_owned();
    rules(Some(marker))
        .attribute_filter(move |element, attribute, value| {
            if attribute == kept {
                return Some(Cow::Borrowed(value));
            }
            if let Some(image) = link_kind(element, attribute) {
                let to = links.get(&(image, value.to_owned()))?.clone()?;
                return Some(Cow::Owned(to));
            }
            let measure = matches!(attribute, "width" | "height" | "colspan" | "rowspan" | "span" | "start");
            // A cell or picture of a billion hangs some readers of the page.
            let fits = value.len() <= 4 && value.bytes().all(|byte| byte.is_ascii_digit());
            (!measure || fits).then_some(Cow::Borrowed(value))
        })
        .clean(html)
        .to_string()
}

/// Whether a link of raw HTML may go to `target`; pictures must be on this site.
pub(super) fn may_go(image: bool, target: &str) -> bool {
    safe_url(target) && (!image || relative(target))
}

/// Whether an attribute is a link (`false`) or an image (`true`).
fn link_kind(element: &str, attribute: &str) -> Option<bool> {
    match (element, attribute) {
        ("a", "href") => Some(false),
        ("img", "src") => Some(true),
        _ => None,
    }
}

/// Whether HTML reaches the page as written: only elements that are kept, and nothing that runs.
#[must_use]
pub fn keeps_html(html: &str) -> bool {
    let lower = html.to_lowercase();
    let known = |tag: &str| {
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        // `<` before anything but a name is text; a comment shows nothing and loses nothing.
        name.is_empty() || TAGS.contains(&name.as_str())
    };
    let runs = ["javascript:", "vbscript:", "data:", " on"];
    lower.split('<').skip(1).all(known) && !runs.iter().any(|word| lower.contains(word))
}

/// The rules; ids, classes and styles are not in them, so that authors cannot pose as the page.
fn rules(marker: Option<&str>) -> Builder<'_> {
    let mut rules = Builder::empty();
    rules
        .tags(HashSet::from(TAGS))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .generic_attributes(HashSet::from(["lang", "dir", "title"]))
        .add_tag_attributes("a", ["href"])
        .add_tag_attributes("img", ["src", "alt", "width", "height"])
        .add_tag_attributes("details", ["open"])
        .add_tag_attributes("ol", ["start"])
        .add_tag_attributes("col", ["span"])
        .add_tag_attributes("colgroup", ["span"])
        .add_tag_attributes("td", ["colspan", "rowspan"])
        .add_tag_attributes("th", ["colspan", "rowspan", "scope"])
        .set_tag_attribute_value("img", "loading", "lazy")
        .link_rel(Some("noopener"));
    rules.add_generic_attributes(marker);
    rules
}

#[cfg(test)]
mod tests {
    use super::{LinkFinder, RawLinks, sanitise};

    #[test]
    fn links_of_raw_html_are_found() {
        let html = "<a href='a.md?x&amp;y'><img src=b.png></a><a href=\"javascript:x\">";
        let expected = [(false, "a.md?x&y".to_owned()), (true, "b.png".to_owned())];
        assert_eq!(LinkFinder::new().find(html), expected);
    }

    #[test]
    fn only_links_that_were_asked_for_stay() {
        let links = RawLinks::from([
            ((false, "a.md".to_owned()), Some("a.html".to_owned())),
            ((false, "c.md".to_owned()), None),
        ]);
        let html = "<a href=a.md>a</a><a href=b.md>b</a><a href=c.md>c</a>";
        assert_eq!(
            sanitise(html, "data-x", links),
            "<a href=\"a.html\" rel=\"noopener\">a</a><a rel=\"noopener\">b</a><a rel=\"noopener\">c</a>"
        );
    }

    #[test]
    fn names_and_styles_do_not_stay() {
        let html = "<div id=main class=top style='x' data-x=5 onclick=y lang=de><td colspan=99999>";
        let clean = sanitise(html, "data-y", RawLinks::new());
        assert_eq!(clean, "<div lang=\"de\"></div>");
    }
}
