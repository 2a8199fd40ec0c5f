//! Where links may lead, and how text is written into HTML.

use crate::vocabulary::text::has_byte;

/// The schemes that a link may have.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Whether a link or image may go to `url`: it is relative, or its scheme is harmless.
///
/// `http`, `https`, `mailto` and `tel` are. Browsers ignore tabs, line ends and leading control
/// characters in an address, so these are ignored here as well: `java\tscript:` is `javascript:`.
///
/// ```ignore
/// assert!(safe_url("guide.md#top"));
/// assert!(!safe_url("JavaScript:alert(1)"));
/// ```
#[must_use]
pub fn safe_url(url: &str) -> bool {
    match scheme(url) {
        Some(scheme) => SCHEMES.contains(&scheme.as_str()),
        None => true,
    }
}

/// Whether `url` names another server, in which case its page must not reach back into ours.
pub(super) fn external(url: &str) -> bool {
    // Two slashes borrow the scheme of the page, and browsers take a backslash for a slash.
    let mut visible = visible(url);
    let slash = |letter: Option<char>| matches!(letter, Some('/' | '\\'));
    matches!(scheme(url).as_deref(), Some("http" | "https")) || (slash(visible.next()) && slash(visible.next()))
}

/// Whether `url` stays on this site.
pub(super) fn relative(url: &str) -> bool {
    scheme(url).is_none() && !external(url)
}

/// The scheme of an address in small letters: all before a colon that no `/`, `?` or `#` precedes.
fn scheme(url: &str) -> Option<String> {
    // Nearly no address of a playbook has one.
    if !url.as_bytes().contains(&b':') {
        return None;
    }
    let mut scheme = String::new();
    for letter in visible(url) {
        match letter {
            ':' => return Some(scheme),
            '/' | '?' | '#' => return None,
            // Nothing harmless is this long; an address of a megabyte need not be copied.
            _ if scheme.len() > 64 => {}
            other => scheme.push(other.to_ascii_lowercase()),
        }
    }
    None
}

/// The letters of an address that a browser looks at.
fn visible(url: &str) -> impl Iterator<Item = char> {
    url.trim_start_matches(|letter: char| letter <= ' ' || letter.is_whitespace())
        .chars()
        .filter(|letter| !letter.is_control())
}

/// Writes `text` so that HTML shows it as it is, in text and in quoted attributes.
pub(super) fn escape(out: &mut String, text: &str) {
    let is_one = |byte: u8| byte == b'&' || byte == b'<' || byte == b'>' || byte == b'"';
    if !has_byte(text, is_one) {
        out.push_str(text);
        return;
    }
    let mut rest = text;
    let is_special = |byte: &u8| is_one(*byte);
    while let Some(at) = rest.as_bytes().iter().position(is_special) {
        let (before, special) = rest.split_at(at);
        out.push_str(before);
        out.push_str(match special.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            _ => "&quot;",
        });
        rest = special.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// `text` in a form that may stand in HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text);
    out
}

/// Writes an address into a quoted attribute; what may not stand in an address is `%`-encoded.
pub(super) fn escape_url(out: &mut String, url: &str) {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    if url.bytes().all(stays) {
        out.push_str(url);
        return;
    }
    for byte in url.bytes() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'\'' => out.push_str("&#x27;"),
            _ if stays(byte) => out.push(char::from(byte)),
            _ => {
                out.push('%');
                for digit in [byte >> 4, byte & 15] {
                    out.extend(HEX.get(usize::from(digit)));
                }
            }
        }
    }
}

/// Whether a byte of an address may stand in a quoted attribute as it is.
fn stays(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'!' | b'#'..=b'%' | b'('..=b'/' | b':' | b';' | b'=' | b'?' | b'@' | b'_' | b'~')
}

#[cfg(test)]
mod tests {
    use super::{escape, escape_url, external, relative, safe_url};

    #[test]
    fn only_harmless_schemes_pass() {
        for good in [
            "",
            "a.md",
            "../a/b.md?x=1#y",
            "#top",
            "/root",
            "http://x",
            "HTTPS://x",
            "mailto:a@b.c",
            "tel:+49123",
            "a/b:c",
            "?a:b",
            "#a:b",
            "//host/x",
            "a b",
            "ä.md",
        ] {
            assert!(safe_url(good), "{good:?}");
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:x",
            " javascript:x",
            "\u{1}javascript:x",
            "java\tscript:x",
            "java\nscript:x",
            "javascript\n:x",
            "\u{0}javascript:x",
            "vbscript:x",
            "data:text/html,x",
            "DATA:image/svg+xml,x",
            "file:///etc/passwd",
            "blob:x",
            "view-source:x",
            "feed:javascript:x",
            ":x",
            "C:\\x",
            "\u{a0}javascript:x",
            "\u{feff}javascript:x",
            "x-very:1",
            "\\j\\avascript:x",
        ] {
            assert!(!safe_url(bad), "{bad:?}");
        }
        assert!(!safe_url(&format!("{}:x", "a".repeat(1000))));
    }

    #[test]
    fn another_server_is_recognised() {
        for url in ["http://x", "https://x", "//x", "\\\\x", " //x", "/\t/x", "/\\x"] {
            assert!(external(url) && !relative(url), "{url:?}");
        }
        for url in ["a", "/a", "#a", "a//b", ""] {
            assert!(!external(url) && relative(url), "{url:?}");
        }
        assert!(!external("mailto:a@b") && !relative("mailto:a@b"));
    }

    #[test]
    fn text_is_escaped() {
        let mut out = String::new();
        escape(&mut out, "<a href=\"x\">R&D 'é'</a>");
        assert_eq!(out, "&lt;a href=&quot;x&quot;&gt;R&amp;D 'é'&lt;/a&gt;");
        out.clear();
        escape_url(&mut out, "a b/ä?x=\"1\"&y='2'<\\`\n");
        assert_eq!(out, "a%20b/%C3%A4?x=%221%22&amp;y=&#x27;2&#x27;%3C%5C%60%0A");
    }
}
