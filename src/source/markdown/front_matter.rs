//! Where front matter ends and prose begins.

use std::ops::Range;

/// The language that front matter is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FrontMatterKind {
    /// There is none.
    #[default]
    None,
    /// Between `---` and `---` or `...`.
    Yaml,
    /// Between `+++` and `+++`, as Zola and Hugo have it.
    Toml,
}

/// A text taken apart; the ranges are bytes of the text, a byte order mark is in neither.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// What the front matter is written in.
    pub kind: FrontMatterKind,
    /// The lines between the fences, with their line ends.
    pub matter: Range<usize>,
    /// All that follows the closing fence; the whole text where no front matter is closed.
    pub body: Range<usize>,
    /// Whether a fence opens and none closes: `matter` then runs to the end of the text.
    pub unclosed: bool,
}

/// Splits `text` into front matter and body. Lines may end in LF, CRLF or CR.
///
/// ```ignore
/// let text = "---\ntitle: Charter\n---\n# Charter\n";
/// let split = front_matter(text);
/// assert_eq!(&text[split.matter], "title: Charter\n");
/// assert_eq!(&text[split.body], "# Charter\n");
/// ```
#[must_use]
pub fn front_matter(text: &str) -> FrontMatter {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let whole = start..text.len();
    let first = line(text, start);
    let (kind, closing): (_, &[&str]) = match first.text {
        "---" => (FrontMatterKind::Yaml, &["---", "..."]),
        "+++" => (FrontMatterKind::Toml, &["+++"]),
        _ => {
            return FrontMatter {
                matter: start..start,
                body: whole,
                ..FrontMatter::default()
            };
        }
    };
    let mut at = first.end;
    while at < text.len() {
        let next = line(text, at);
        if closing.contains(&next.text) {
            return FrontMatter {
                kind,
                matter: first.end..at,
                body: next.end..text.len(),
                unclosed: false,
            };
        }
        at = next.end;
    }
    FrontMatter {
        kind,
        matter: first.end..text.len(),
        body: whole,
        unclosed: true,
    }
}

/// One line: its text without blanks at its end, and where the next one begins.
struct Line<'a> {
    text: &'a str,
    end: usize,
}

/// The line that begins at `start`.
fn line(text: &str, start: usize) -> Line<'_> {
    let rest = text.get(start..).unwrap_or_default();
    let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
    let (content, ending) = rest.split_at(length);
    let ending = match ending.as_bytes() {
        [b'\r', b'\n', ..] => 2,
        [_, ..] => 1,
        [] => 0,
    };
    Line {
        text: content.trim_end_matches([' ', '\t']),
        end: start + length + ending,
    }
}

#[cfg(test)]
mod tests {
    use super::{FrontMatterKind as Kind, front_matter};

    #[test]
    fn fences_are_found() {
        for (text, kind, matter, body, unclosed) in [
            ("---\na: 1\n---\nb", Kind::Yaml, "a: 1\n", "b", false),
            ("\u{feff}---\na: 1\n---\nb", Kind::Yaml, "a: 1\n", "b", false),
            ("---\r\na: 1\r\n---\r\nb\r\n", Kind::Yaml, "a: 1\r\n", "b\r\n", false),
            ("---\ra: 1\r---\rb", Kind::Yaml, "a: 1\r", "b", false),
            ("--- \t\na\n... \nb", Kind::Yaml, "a\n", "b", false),
            ("+++\na = 1\n---\n+++\nb", Kind::Toml, "a = 1\n---\n", "b", false),
            ("---\n---", Kind::Yaml, "", "", false),
            ("---\n --- \n----\n---\n", Kind::Yaml, " --- \n----\n", "", false),
            ("---\na: 1\n", Kind::Yaml, "a: 1\n", "---\na: 1\n", true),
            ("---", Kind::Yaml, "", "---", true),
            ("+++\n...\n", Kind::Toml, "...\n", "+++\n...\n", true),
            ("", Kind::None, "", "", false),
            ("\u{feff}a", Kind::None, "", "a", false),
            ("\n---\na\n---\n", Kind::None, "", "\n---\na\n---\n", false),
            (" ---\na\n---\n", Kind::None, "", " ---\na\n---\n", false),
            ("----\na\n---\n", Kind::None, "", "----\na\n---\n", false),
        ] {
            let split = front_matter(text);
            let found = (split.kind, &text[split.matter], &text[split.body], split.unclosed);
            assert_eq!(found, (kind, matter, body, unclosed), "{text:?}");
        }
    }
}
