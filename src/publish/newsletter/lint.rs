//! What mail programs drop, looked for in the HTML that the theme made of a letter.
//!
//! What authors write is escaped, so this guards against templates. Which features which programs drop is
//! told by caniemail.com; the list here holds those after which a letter no longer reads.

use std::cell::RefCell;
use std::collections::BTreeSet;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{Rawtext, Rcdata, ScriptData};
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

/// Elements that programs drop, or drop together with the letter.
const ELEMENTS: [&str; 23] = [
    "applet", "audio", "base", "button", "canvas", "embed", "form", "frame", "frameset", "iframe", "input", "link",
    "math", "noscript", "object", "picture", "script", "select", "source", "svg", "template", "textarea", "video",
];
/// Properties of styles that programs drop.
const PROPERTIES: [&str; 5] = ["position", "float", "flex", "grid", "grid-template-columns"];
/// The most that a style block may hold, in bytes: Gmail drops a longer one.
const LONGEST_STYLE: usize = 16 * 1024;

/// What was found in HTML.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// What programs drop: `<svg>`, `display:flex`.
    pub(super) foreign: BTreeSet<String>,
    /// Pictures without words or width.
    pub(super) silent: BTreeSet<String>,
    /// The addresses of pictures.
    pub(super) pictures: BTreeSet<String>,
    /// What a reader can read, the words of pictures included.
    pub(super) words: String,
    styles: usize,
}

/// Reads HTML as programs read it.
pub(super) fn look_at(html: &str) -> Found {
    let reader = Reader::default();
    let tokenizer = Tokenizer::new(reader, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.state.into_inner().found
}

#[derive(Default)]
struct Reader {
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    found: Found,
    /// The element whose text is no words: a style, the title.
    within: Option<&'static str>,
    style: String,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        match token {
            Token::TagToken(tag) => return state.tag(&tag),
            Token::CharacterTokens(text) => match state.within {
                Some("style") => state.style.push_str(&text),
                Some(_) => {}
                None => state.found.words.push_str(&text),
            },
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        self.found.words.push(' ');
        if tag.kind == TagKind::EndTag {
            if self.within == Some("style") {
                self.end_of_style();
            }
            self.within = None;
            return TokenSinkResult::Continue;
        }
        if ELEMENTS.contains(&name) {
            self.found.foreign.insert(format!("<{name}>"));
        }
        for attribute in &tag.attrs {
            self.attribute(&attribute.name.local, &attribute.value);
        }
        let (within, raw) = match name {
            "style" => ("style", Rawtext),
            "title" => ("title", Rcdata),
            "textarea" => ("textarea", Rcdata),
            "script" => ("script", ScriptData),
            "img" => {
                self.picture(tag);
                return TokenSinkResult::Continue;
            }
            _ => return TokenSinkResult::Continue,
        };
        self.within = Some(within);
        TokenSinkResult::RawData(raw)
    }

    fn attribute(&mut self, name: &str, value: &str) {
        let mut foreign = |what: String| {
            self.found.foreign.insert(what);
        };
        if name.starts_with("on") || name == "srcset" {
            foreign(format!("{name}=\"…\""));
        }
        if name == "style" {
            styles(value, &mut foreign);
        }
        if matches!(name, "href" | "src" | "background" | "action" | "xlink:href") {
            let shape: String = value.chars().filter(|letter| !letter.is_whitespace()).collect();
            let shape = shape.to_ascii_lowercase();
            for scheme in ["data:", "javascript:", "vbscript:", "file:"] {
                if shape.starts_with(scheme) {
                    foreign(format!("{name}=\"{scheme}…\""));
                }
            }
            let ending = shape.rsplit_once('.').map_or("", |(_, ending)| ending);
            if matches!(ending, "webp" | "svg") {
                foreign(shape);
            }
        }
    }

    fn picture(&mut self, tag: &Tag) {
        let value = |name: &str| {
            let attribute = tag.attrs.iter().find(|attribute| &*attribute.name.local == name);
            attribute.map_or("", |attribute| attribute.value.trim())
        };
        let (address, words, width) = (value("src"), value("alt"), value("width"));
        self.found.pictures.insert(address.to_owned());
        self.found.words.push_str(words);
        self.found.words.push(' ');
        if words.is_empty() {
            self.found.silent.insert("`alt`".to_owned());
        }
        if width.is_empty() || !width.bytes().all(|byte| byte.is_ascii_digit()) {
            self.found.silent.insert("`width` in pixels".to_owned());
        }
    }

    fn end_of_style(&mut self) {
        let style = std::mem::take(&mut self.style);
        self.found.styles += style.len();
        let found = &mut self.found.foreign;
        styles(&style, &mut |what| {
            found.insert(what);
        });
        for rule in ["@import", "@font-face"] {
            if style.contains(rule) {
                found.insert(rule.to_owned());
            }
        }
        if self.found.styles > LONGEST_STYLE {
            found.insert(format!("styles of more than {} KB", LONGEST_STYLE / 1024));
        }
    }
}

/// What programs drop of a style sheet, or of the styles of an element.
fn styles(css: &str, foreign: &mut dyn FnMut(String)) {
    let css = without_comments(&css.to_ascii_lowercase());
    for declaration in css.split([';', '{', '}']) {
        let Some((property, value)) = declaration.split_once(':') else {
            continue;
        };
        let (property, value) = (property.trim(), value.trim());
        let is_flexible = property == "display" && (value.contains("flex") || value.contains("grid"));
        if PROPERTIES.contains(&property) || is_flexible {
            foreign(format!("{property}:{value}"));
        }
        for call in ["var(", "url("] {
            if value.contains(call) {
                foreign(format!("{call}…)"));
            }
        }
        if in_rem(value) {
            foreign(format!("{property}:{value}"));
        }
    }
}

/// Whether a length is measured in `rem`.
fn in_rem(value: &str) -> bool {
    let lengths = value.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.');
    let mut numbers = lengths.filter_map(|length| length.strip_suffix("rem"));
    numbers.any(|number| number.parse::<f64>().is_ok())
}

fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut out = String::with_capacity(css.len());
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_mail_programs_drop_is_found() {
        for (html, wanted) in [
            ("<svg></svg>", "<svg>"),
            ("<SCRIPT>if (a < b) x()</SCRIPT>", "<script>"),
            ("<link rel=stylesheet href=a.css>", "<link>"),
            ("<form action=/x>", "<form>"),
            ("<video></video>", "<video>"),
            ("<iframe></iframe>", "<iframe>"),
            ("<p onclick='x()'>", "onclick=\"…\""),
            ("<a href=' java\nscript:x'>", "href=\"javascript:…\""),
            ("<img alt=a width=1 src='DATA:image/png;base64,xx'>", "src=\"data:…\""),
            ("<img alt=a width=1 src=a.webp>", "a.webp"),
            ("<td style='color: VAR(--x)'>", "var(…)"),
            ("<td style='display: flex'>", "display:flex"),
            ("<td style='display:inline-grid'>", "display:inline-grid"),
            ("<td style='color:red;position: absolute'>", "position:absolute"),
            ("<td style='float:left'>", "float:left"),
            ("<td style='margin:0 1.5rem'>", "margin:0 1.5rem"),
            ("<td style='background:url(a.png)'>", "url(…)"),
            ("<style>p{float:right}</style>", "float:right"),
            ("<style>/* {} */@media x{p{width:2rem}}</style>", "width:2rem"),
            ("<style>@import 'a.css';</style>", "@import"),
        ] {
            let found = look_at(html);
            assert!(found.foreign.contains(wanted), "{html}: {found:?}");
        }
        let long = format!("<style>{}</style>", "p{color:#000}".repeat(2000));
        assert!(look_at(&long).foreign.contains("styles of more than 16 KB"));
    }

    #[test]
    fn harmless_mails_pass() {
        let html = "<!DOCTYPE html><title><svg></title><!--[if mso]><xml></xml><![endif]-->\
                    <style>a:hover{color:#000}/* float:left */@media (max-width:9px){p{margin:0}}</style>\
                    <p style='mso-hide:all;border-radius:2px'>position: absolute, display:flex &lt;svg&gt; theorem</p>\
                    <img src='cid:a@b' width='528' alt='34 to 10'>";
        let found = look_at(html);
        assert_eq!((found.foreign, found.silent), (BTreeSet::new(), BTreeSet::new()));
        assert_eq!(found.pictures, BTreeSet::from(["cid:a@b".to_owned()]));
        assert!(found.words.contains("34 to 10") && found.words.contains("<svg> theorem"));
        assert!(!found.words.contains("mso") && !found.words.contains("hover"));
    }

    #[test]
    fn a_picture_needs_words_and_a_width() {
        assert_eq!(look_at("<img src=a>").silent.len(), 2);
        assert_eq!(
            look_at("<img src=a alt=' ' width=5>").silent,
            BTreeSet::from(["`alt`".to_owned()])
        );
        assert_eq!(look_at("<img src=a alt=x width=50%>").silent.len(), 1);
    }
}
