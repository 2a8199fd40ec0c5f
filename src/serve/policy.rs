//! The content security policies: what a browser may load and run for an answer.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::vocabulary::base64::base64;

/// What a drawing may do when it is opened by itself: nothing but be drawn.
pub const DRAWING: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
/// What anything else may do.
pub const NOTHING: &str = "default-src 'none'; frame-ancestors 'none'";

/// The rule for a page: what comes from this server, and the inline scripts that the theme wrote.
/// Nothing that an author wrote becomes a script, so those in the page are the theme's.
pub fn page(html: &str) -> String {
    let mut scripts = String::new();
    for script in inline_scripts(html) {
        // Browsers read line ends in this way before they look at the text.
        let text = script.replace("\r\n", "\n").replace('\r', "\n");
        let _ = write!(scripts, " 'sha256-{}'", base64(&Sha256::digest(text.as_bytes())));
    }
    format!(
        "default-src 'none'; script-src 'self'{scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
         font-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'"
    )
}

/// The text of every script that is not loaded from elsewhere.
fn inline_scripts(html: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let lower = html.to_ascii_lowercase();
    let mut at = 0;
    while let Some(begin) = lower.get(at..).and_then(|rest| rest.find("<script")) {
        let begin = at + begin + "<script".len();
        at = begin;
        let Some(tag) = lower.get(begin..).and_then(end_of_tag) else {
            break;
        };
        let attributes = lower.get(begin..begin + tag).unwrap_or_default();
        if !attributes.is_empty() && !attributes.starts_with(|c: char| c.is_ascii_whitespace() || c == '/') {
            continue;
        }
        let text = begin + tag + 1;
        let length = lower.get(text..).and_then(|rest| rest.find("</script"));
        let end = text + length.unwrap_or_default();
        if !has_source(attributes) {
            found.extend(html.get(text..end));
        }
        at = end;
    }
    found
}

/// Where a tag ends, which is no `>` within quotes.
fn end_of_tag(tag: &str) -> Option<usize> {
    let mut quote = None;
    tag.char_indices().find_map(|(at, c)| {
        match (quote, c) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
        None
    })
}

fn has_source(attributes: &str) -> bool {
    attributes.match_indices("src").any(|(at, word)| {
        let before = attributes.get(..at).unwrap_or_default();
        let after = attributes.get(at + word.len()..).unwrap_or_default().trim_start();
        before.ends_with(|c: char| c.is_ascii_whitespace()) && after.starts_with('=')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_scripts_are_allowed_by_their_hash() {
        // The example of the specification of content security policies, level 3.
        let policy = page("<script>doSomething();</script>");
        let hash = "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='";
        assert!(policy.contains(hash), "{policy}");
        assert!(!policy.contains("script-src 'self' 'unsafe-inline'"));
    }

    #[test]
    fn only_inline_scripts_are_found() {
        for (html, scripts) in [
            ("<script>a</script><SCRIPT type='x>y'>b</SCRIPT>", vec!["a", "b"]),
            ("<script src=a.js></script>", vec![]),
            ("<script defer src = 'a.js'>x</script>", vec![]),
            ("<script data-src=a>x</script>", vec!["x"]),
            ("<scripted>x</scripted>", vec![]),
            ("<script", vec![]),
            ("<script>é", vec![""]),
        ] {
            assert_eq!(inline_scripts(html), scripts, "{html}");
        }
    }
}
