//! What is added to pages only while they are served: the script that keeps them up to date, and the
//! rule for browsers by which nothing else runs. The files of the site stay as they were built.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::address::encoded;
use super::site::Seen;
use super::trouble::{Finding, Trouble};

/// What `live.js` reads to know where it stands, as an element before the end of the page.
fn live(seen: &Seen, token: &str) -> String {
    let version = seen.version.map(|version| version.to_string()).unwrap_or_default();
    format!(
        "<script src=\"/{own}live.js\" defer data-token=\"{token}\" data-page=\"{page}\" data-version=\"{version}\" \
         data-moment=\"{moment}\"{unbuilt}></script>\n",
        own = super::OWN,
        page = escaped(&seen.path),
        moment = seen.moment,
        unbuilt = if seen.unbuilt { " data-unbuilt" } else { "" },
    )
}

/// A page with the live script before its end.
pub fn with_live(html: &str, seen: &Seen, token: &str) -> String {
    let end = html.rfind("</body>").unwrap_or(html.len());
    let (before, after) = html.split_at_checked(end).unwrap_or((html, ""));
    format!("{before}{}{after}", live(seen, token))
}

/// The page for what is not there, to be read at any depth: its links count from the root, and those
/// within the page still lead to itself.
pub fn missing(html: &str, asked: &str) -> String {
    let itself = format!("href=\"/{}#", encoded(asked));
    let mut page = String::with_capacity(html.len() + 64);
    for (at, piece) in html.split("<a ").enumerate() {
        if at > 0 {
            page.push_str("<a ");
        }
        let (tag, rest) = piece.split_once('>').unwrap_or((piece, ""));
        let is_link = at > 0 && tag.contains("href=\"#");
        if is_link {
            let _ = write!(page, "{}>{rest}", tag.replacen("href=\"#", &itself, 1));
        } else {
            page.push_str(piece);
        }
    }
    page.replacen("<head>", "<head><base href=\"/\">", 1)
}

/// The page that stands for every other one as long as there has been no good build.
pub fn unbuilt(trouble: Option<&Trouble>, seen: &Seen, token: &str) -> String {
    let (title, lead) = match trouble {
        Some(trouble) => (
            escaped(&trouble.summary),
            "There is no page to show yet. This page shows the playbook as soon as that is mended.",
        ),
        None => ("The playbook is being built".to_owned(), "One moment."),
    };
    let findings: String = trouble.iter().flat_map(|trouble| &trouble.findings).map(item).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         </head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{lead}</p>\n{findings}</main>\n{}</body>\n</html>\n",
        live(seen, token)
    )
}

const STYLE: &str = "body{margin:0;font:17px/1.6 \"Segoe UI\",-apple-system,BlinkMacSystemFont,\"Liberation Sans\",\
    Arial,sans-serif;overflow-wrap:anywhere}main{max-width:60rem;margin:auto;padding:32px 20px}\
    h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.06rem;margin:0}section{border-top:1px solid #7a8490;\
    padding:20px 0;margin-top:24px}p{margin:8px 0 0}pre{overflow:auto;font:13px/1.5 Consolas,Menlo,\"Liberation Mono\",monospace;\
    margin:12px 0 0}";

fn item(finding: &Finding) -> String {
    let mut text = format!("<section>\n<h2>{}</h2>\n", escaped(&finding.message));
    if !finding.place.is_empty() {
        let _ = writeln!(text, "<p><b>{}</b> {}</p>", escaped(&finding.place), finding.code);
    }
    if !finding.snippet.is_empty() {
        let _ = writeln!(text, "<pre tabindex=\"0\">{}</pre>", escaped(&finding.snippet));
    }
    for help in &finding.help {
        let _ = writeln!(text, "<p>{}</p>", escaped(help));
    }
    text + "</section>\n"
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;")
}

/// The rule for a page: what comes from this server, and the inline scripts that the theme wrote.
/// Nothing that an author wrote becomes a script, so those in the page are the theme's.
pub fn policy(html: &str) -> String {
    let mut scripts = String::new();
    for script in inline_scripts(html) {
        // Browsers read line ends in this way before they look at the text.
        let text = script.replace("\r\n", "\n").replace('\r', "\n");
        let _ = write!(scripts, " 'sha256-{}'", base64(&Sha256::digest(text.as_bytes())));
    }
    format!(
        "default-src 'none'; script-src 'self'{scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'"
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

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or_default());
        let all = byte(0) << 16 | byte(1) << 8 | byte(2);
        for sign in 0..4 {
            let value = usize::try_from(all >> (18 - 6 * sign) & 63).unwrap_or_default();
            let sign = SIGNS.get(value).filter(|_| sign <= three.len());
            text.push(char::from(*sign.unwrap_or(&b'=')));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(path: &str) -> Seen {
        Seen {
            path: path.to_owned(),
            version: Some(3),
            moment: 7,
            unbuilt: false,
        }
    }

    #[test]
    fn the_script_stands_before_the_end_of_the_page() {
        let page = with_live("<body>a</body></html>", &seen("a\"b.html"), "t");
        assert!(page.starts_with("<body>a<script src=\"/.pmobook/live.js\""), "{page}");
        assert!(page.contains("data-page=\"a&quot;b.html\""), "{page}");
        assert!(page.ends_with("</script>\n</body></html>"), "{page}");
        assert!(with_live("a", &seen("a"), "t").starts_with("a<script"));
    }

    #[test]
    fn inline_scripts_are_allowed_by_their_hash() {
        // The example of the specification of content security policies, level 3.
        let policy = policy("<script>doSomething();</script>");
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

    #[test]
    fn base64_is_as_others_write_it() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
        ] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn the_missing_page_is_read_at_any_depth() {
        let html =
            "<head></head><a class=\"skip\" href=\"#main\">x</a><svg><use href=\"#i\"/></svg><a href=\"b/\">y</a>";
        let page = missing(html, "a b/c");
        assert!(page.starts_with("<head><base href=\"/\">"), "{page}");
        assert!(
            page.contains("<a class=\"skip\" href=\"/a%20b/c#main\">x</a>"),
            "{page}"
        );
        assert!(
            page.contains("<use href=\"#i\"/>") && page.ends_with("<a href=\"b/\">y</a>"),
            "{page}"
        );
    }

    #[test]
    fn the_first_findings_are_text() {
        let page = unbuilt(Some(&Trouble::other("<b>&")), &seen("x"), "t");
        assert!(page.contains("<h2>&lt;b&gt;&amp;</h2>"), "{page}");
    }
}
