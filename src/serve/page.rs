//! What is added to pages only while they are served: the script that keeps them up to date. The
//! files of the site stay as they were built.

use std::fmt::Write as _;

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
    let html = &from_here(html);
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

/// A page whose links count from the path that the site has on its server, as if they counted from here.
fn from_here(html: &str) -> String {
    let root = html
        .split_once("data-root=\"")
        .and_then(|(_, rest)| rest.split('"').next());
    match root.filter(|root| root.starts_with('/')) {
        Some(root) => html.replace(&format!("=\"{root}"), "=\""),
        None => html.to_owned(),
    }
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
    fn the_missing_page_does_not_ask_for_the_address_of_the_published_site() {
        let html = "<html data-root=\"/pmo/\"><head></head><a class=\"skip\" href=\"#main\">x</a><a href=\"/pmo/b.html\">y</a>";
        let page = missing(html, "a/c");
        assert!(
            page.contains("<a href=\"b.html\">y</a>") && page.contains("href=\"/a/c#main\""),
            "{page}"
        );
    }

    #[test]
    fn the_first_findings_are_text() {
        let page = unbuilt(Some(&Trouble::other("<b>&")), &seen("x"), "t");
        assert!(page.contains("<h2>&lt;b&gt;&amp;</h2>"), "{page}");
    }
}
