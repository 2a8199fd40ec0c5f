//! Text that is safe to stand in HTML, and how it becomes so.

use serde::{Serialize, Serializer};

use super::view::Here;
use crate::playbook::section::{Line, Link, Piece, Target};
use crate::source::markdown::safe_url;
use crate::vocabulary::text::{stands_in_html, visible};

/// HTML that was made here or by the Markdown room: templates insert it as it stands.
///
/// Everything else that reaches a template is an ordinary string, which Tera escapes. The type is
/// the only way around that, so no template needs the filter `safe`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// HTML that another room of this program made from escaped parts.
    pub(super) fn trusted(html: String) -> Self {
        Self(html)
    }

    /// Words, escaped.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let mut html = Self(String::with_capacity(text.len()));
        html.push_text(text);
        html
    }

    /// The HTML as it stands.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn push_text(&mut self, text: &str) {
        if stands_in_html(text) && !text.contains(" %") {
            self.0.push_str(text);
            return;
        }
        let text = visible(text);
        let mut letters = text.chars().peekable();
        let mut after_digit = false;
        while let Some(letter) = letters.next() {
            let before_sign = after_digit && letter == ' ' && letters.peek() == Some(&'%');
            after_digit = letter.is_ascii_digit();
            match letter {
                // A line must not end between a number and its per cent sign.
                ' ' if before_sign => self.0.push('\u{a0}'),
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                other => self.0.push(other),
            }
        }
    }

    fn push_element(&mut self, name: &str, text: &str) {
        self.0.push('<');
        self.0.push_str(name);
        self.0.push('>');
        self.push_text(text);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    fn push_link(&mut self, class: &str, href: &str, text: &str) {
        self.0.push_str("<a");
        self.0.push_str(class);
        self.0.push_str(" href=\"");
        self.push_text(href);
        self.0.push_str("\">");
        self.push_text(text);
        self.0.push_str("</a>");
    }
}

impl Serialize for Html {
    /// As a string that Tera knows to be safe; as a plain string for everybody else.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}

/// A line with its emphasis, links and figures.
#[must_use]
pub fn line(line: &Line, here: &dyn Here) -> Html {
    let mut html = Html::default();
    for piece in &line.0 {
        match piece {
            Piece::Text(text) => html.push_text(text),
            Piece::Strong(text) => html.push_element("b", text),
            Piece::Figure { key, text, strong } => push_figure(&mut html, key, text, *strong, here),
            Piece::Link(to) => match href(&to.to, here) {
                Some(address) => html.push_link("", &address, &to.text),
                None => html.push_text(&to.text),
            },
            Piece::Markdown(markdown) => html.0.push_str(&here.inline(markdown)),
        }
    }
    html
}

fn push_figure(html: &mut Html, key: &str, text: &str, strong: bool, here: &dyn Here) {
    here.shows_figure(key);
    if strong {
        html.0.push_str("<b>");
    }
    match here.figure_anchor(key) {
        Some(href) => html.push_link(" class=\"fq\"", &href, text),
        None => html.push_text(text),
    }
    if strong {
        html.0.push_str("</b>");
    }
}

/// The words of a link and its address; words alone where the target is not on this site.
#[must_use]
pub fn link(link: &Link, here: &dyn Here) -> (String, Option<String>) {
    (link.text.clone(), href(&link.to, here))
}

/// The address of a target as seen from the page; `None` where a link would be broken or unsafe.
#[must_use]
pub fn href(target: &Target, here: &dyn Here) -> Option<String> {
    match target {
        Target::Section { key, anchor: place } => here.section(key, place.as_deref().map(anchor).as_deref()),
        Target::Address(address) => safe_url(address).then(|| address.trim().to_owned()),
    }
}

/// `text` as a string of a style sheet, in quotation marks.
///
/// Everything that could end the string, the rule or a `<style>` element is written as an escape.
#[must_use]
pub fn css_string(text: &str) -> String {
    let mut css = String::with_capacity(text.len() + 2);
    css.push('"');
    for letter in text.chars() {
        match letter {
            '\0' => {}
            '"' | '\\' | '<' | '>' | '&' | '\'' | '{' | '}' => push_css_escape(&mut css, letter),
            control if control.is_control() => push_css_escape(&mut css, control),
            other => css.push(other),
        }
    }
    css.push('"');
    css
}

/// What a style sheet shows for `text`, where `{page}` and `{pages}` stand for the number of a printed page and
/// how many there are.
pub(super) fn css_counters(text: &str) -> String {
    let mut shown: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some((before, name, after)) = next_counter(rest) {
        shown.extend((!before.is_empty()).then(|| css_string(before)));
        shown.push(format!("counter({name})"));
        rest = after;
    }
    shown.extend((!rest.is_empty()).then(|| css_string(rest)));
    shown.join(" ")
}

/// The text before the first counter, its name, and the text after it.
fn next_counter(text: &str) -> Option<(&str, &'static str, &str)> {
    let found = [("{page}", "page"), ("{pages}", "pages")].map(|(mark, name)| {
        let (before, after) = text.split_once(mark)?;
        Some((before, name, after))
    });
    found.into_iter().flatten().min_by_key(|(before, ..)| before.len())
}

/// A hexadecimal escape; the blank ends it, so that a following digit is not taken for its own.
fn push_css_escape(css: &mut String, letter: char) {
    use std::fmt::Write as _;
    let _ = write!(css, "\\{:x} ", u32::from(letter));
}

/// An anchor made of `text`, such as the key of a chart: all but letters, digits, `-` and `_`
/// become `-`.
///
/// Ids of blocks and links to them pass through here alike, so that they meet.
#[must_use]
pub fn anchor(text: &str) -> String {
    let harmless = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '_';
    let text = text.trim();
    // Anchors of headings are as they have to be.
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii() && harmless(char::from(byte))) {
        return text.to_owned();
    }
    let id: String = text
        .chars()
        .map(|letter| if harmless(letter) { letter } else { '-' })
        .collect();
    if id.is_empty() { "part".to_owned() } else { id }
}
