//! Cases for the whole way from text to HTML.

use std::sync::Arc;

use super::*;

/// Knows a page, a picture, a figure and a chart.
struct Known;

impl Resolver for Known {
    fn link(&self, target: &str) -> Option<String> {
        match target.strip_suffix(".md") {
            Some("lost") => None,
            Some(page) => Some(format!("{page}.html")),
            None => Some(target.to_owned()),
        }
    }

    fn image(&self, target: &str) -> Option<String> {
        (target != "lost.png").then(|| format!("img/{target}"))
    }

    fn figure(&self, key: &str) -> Option<FigureText> {
        match key {
            "days" => Some(FigureText {
                text: "3 < 4".to_owned(),
                ..FigureText::default()
            }),
            "npv" => Some(FigureText {
                text: "1.2".to_owned(),
                title: Some("Net \"value\"".to_owned()),
                href: Some("case.html#npv".to_owned()),
            }),
            "evil" => Some(FigureText {
                href: Some("javascript:alert(1)".to_owned()),
                ..FigureText::default()
            }),
            _ => None,
        }
    }

    fn block(&self, kind: QuoteKind, key: &str) -> Option<String> {
        match (kind, key) {
            (QuoteKind::Chart, "m.x") => Some("<svg id=\"c\"><path d=\"M0\"/></svg>".to_owned()),
            (QuoteKind::Figure, "scope") => Some("<ul class=\"scope\"></ul>".to_owned()),
            _ => None,
        }
    }
}

fn html(text: &str) -> String {
    render(&parse(text), &RenderOptions::default(), &Known).html
}

fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(html(text).trim_end(), *expected, "{text}");
    }
}

#[test]
fn blocks_have_the_shape_of_the_theme() {
    check(&[
        ("# Über uns\n", "<h1 id=\"uber-uns\">Über uns</h1>"),
        (
            "|A <b|B|\n|-|-:|\n|1|2|\n",
            "<div class=\"tw\" role=\"group\" tabindex=\"0\" aria-label=\"Table: A &lt;b, B\"><table><thead>\n<tr>\
             <th scope=\"col\">A &lt;b</th><th class=\"num\" scope=\"col\">B</th></tr>\n</thead>\n\
             <tbody>\n<tr><td>1</td><td class=\"num\">2</td></tr>\n</tbody>\n</table></div>",
        ),
        (
            "## Costs\n\n|||\n|-|-|\n",
            "<h2 id=\"costs\">Costs</h2>\n<div class=\"tw\" role=\"group\" tabindex=\"0\" aria-label=\"Table: Costs\">\
             <table><thead>\n<tr><td></td><td></td></tr>\n</thead>\n</table></div>",
        ),
        (
            "> [!NOTE]\n> a\n",
            "<div class=\"note\"><h2>Note</h2>\n<p>a</p>\n</div>",
        ),
        (
            "> [!CAUTION]\n> a\n",
            "<div class=\"note w\"><h2>Caution</h2>\n<p>a</p>\n</div>",
        ),
        ("> a\n", "<blockquote>\n<p>a</p>\n</blockquote>"),
        (
            "- [x] a\n- [ ] b\n",
            "<ul>\n<li class=\"task yes\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"#s-done\"/></svg>\
             <span class=\"vh\">Done: </span>a</li>\n<li class=\"task\"><svg class=\"i\" aria-hidden=\"true\">\
             <use href=\"#s-none\"/></svg><span class=\"vh\">To do: </span>b</li>\n</ul>",
        ),
        (
            "```Rust x\n<a>&\n```\n",
            "<pre tabindex=\"0\"><code class=\"language-rust\">&lt;a&gt;&amp;\n</code></pre>",
        ),
        (
            "```\"onload=\"x\na\n```\n",
            "<pre tabindex=\"0\"><code>a\n</code></pre>",
        ),
        ("3. a\n", "<ol start=\"3\">\n<li>a</li>\n</ol>"),
    ]);
}

#[test]
fn lines_have_links_images_and_figures() {
    check(&[
        ("[a](b.md)", "<p><a href=\"b.html\">a</a></p>"),
        ("[a](lost.md)", "<p>a</p>"),
        ("[<https://x.y>](b.md)!", "<p><a href=\"b.html\">https://x.y</a>!</p>"),
        (
            "[<https://x.y> b](lost.md)",
            "<p><a href=\"https://x.y\" rel=\"noopener\">https://x.y</a> b</p>",
        ),
        (
            "[a](https://x.y \"T\")",
            "<p><a href=\"https://x.y\" rel=\"noopener\" title=\"T\">a</a></p>",
        ),
        ("<a@b.cd>", "<p><a href=\"mailto:a@b.cd\">a@b.cd</a></p>"),
        (
            "![a *b* ![c](d)](e.png)",
            "<p><img src=\"img/e.png\" alt=\"a b c\" loading=\"lazy\"></p>",
        ),
        ("![gone](lost.png)!", "<p>gone!</p>"),
        ("{{ days }}", "<p><span class=\"fq\">3 &lt; 4</span></p>"),
        (
            "a {{npv}}",
            "<p>a <a class=\"fq\" href=\"case.html#npv\" title=\"Net &quot;value&quot;\">1.2</a></p>",
        ),
        (
            "[a {{ npv }}](b.md)",
            "<p><a href=\"b.html\">a <span class=\"fq\" title=\"Net &quot;value&quot;\">1.2</span></a></p>",
        ),
        ("{{ evil }}", "<p><span class=\"fq\"></span></p>"),
        ("{{ none }} {{ page.x | up }}", "<p>{{ none }} {{ page.x | up }}</p>"),
        ("`{{ days }}` \\{{ days }}", "<p><code>{{ days }}</code> {{ days }}</p>"),
        ("    {{ days }}", "<pre tabindex=\"0\"><code>{{ days }}</code></pre>"),
        ("{{ chart m.x }}", "<svg id=\"c\"><path d=\"M0\"/></svg>"),
        (
            "{{ scope }}\n{{ chart m.x }}",
            "<ul class=\"scope\"></ul>\n<svg id=\"c\"><path d=\"M0\"/></svg>",
        ),
        ("a {{ chart m.x }}", "<p>a {{ chart m.x }}</p>"),
        ("{{ chart m.y }}", "<p>{{ chart m.y }}</p>"),
    ]);
}

#[test]
fn footnotes_lead_there_and_back() {
    let options = RenderOptions {
        id_prefix: "p-".to_owned(),
        ..RenderOptions::default()
    };
    let page = render(&parse("a[^x] b[^X]\n\n[^x]: c\n"), &options, &Known);
    assert_eq!(
        page.html,
        "<p>a<sup id=\"p-fnref:1\"><a href=\"#p-fn:1\">1</a></sup> b<sup id=\"p-fnref:1:2\">\
         <a href=\"#p-fn:1\">1</a></sup></p>\n<section class=\"fn\" aria-label=\"Footnotes\">\n<ol>\n\
         <li id=\"p-fn:1\"><p>c <a href=\"#p-fnref:1\" aria-label=\"Back to the text\">↩</a> \
         <a href=\"#p-fnref:1:2\" aria-label=\"Back to the text\">↩</a></p></li>\n</ol></section>\n"
    );
}

#[test]
fn headings_fit_into_the_page() {
    let text = "# T\n\n### {{ days }}\n\n### [l](m.md)\n\n## T\n";
    let options = RenderOptions {
        drop_first_h1: true,
        heading_shift: 1,
        id_prefix: "x-".to_owned(),
        heading_anchors: true,
        words: Arc::default(),
    };
    let page = render(&parse(text), &options, &Known);
    assert_eq!(
        page.html,
        "<h2 id=\"x--days-\"><a class=\"h-a\" href=\"#x--days-\"><span class=\"fq\">3 &lt; 4</span></a></h2>\n\
         <h2 id=\"x-l\"><a href=\"m.html\">l</a></h2>\n\
         <h2 id=\"x-t-1\"><a class=\"h-a\" href=\"#x-t-1\">T</a></h2>\n"
    );
    let shown: Vec<_> = page
        .headings
        .iter()
        .map(|h| (h.level, h.text.as_str(), h.id.as_str()))
        .collect();
    assert_eq!(shown, [(2, "3 < 4", "x--days-"), (2, "l", "x-l"), (2, "T", "x-t-1")]);
}

#[test]
fn everything_is_found_with_its_place() {
    let text = "# A *b*\n\nSee [x](y.md) and {{ a.b_c }}.\n\n> ![p](q.png) {% if %}\n\n\
                {{ chart m_n }}\n\n<div><a href=\"r.md\">s</a></div>\n\n<!-- c -->\n\n`{{ no }}`\n";
    let document = parse(text);
    let at = |range: &Range<usize>| &text[range.clone()];
    assert_eq!(document.title.as_deref(), Some("A b"));
    assert!(document.begins_with_title);
    assert_eq!(at(&document.headings[0].range), "# A *b*");
    let links: Vec<_> = document
        .links
        .iter()
        .map(|link| (link.target.as_str(), at(&link.range), link.image, link.raw))
        .collect();
    assert_eq!(
        links,
        [
            ("y.md", "[x](y.md)", false, false),
            ("q.png", "![p](q.png)", true, false),
            ("r.md", "<div><a href=\"r.md\">s</a></div>", false, true),
        ]
    );
    let quotes: Vec<_> = document
        .quotes
        .iter()
        .map(|quote| (quote.key.as_str(), quote.kind, at(&quote.range), quote.alone))
        .collect();
    assert_eq!(
        quotes,
        [
            ("a.b_c", QuoteKind::Figure, "{{ a.b_c }}", false),
            ("m_n", QuoteKind::Chart, "{{ chart m_n }}", true),
        ]
    );
    let braces: Vec<_> = document.foreign_braces.iter().map(at).collect();
    assert_eq!(braces, ["{% if %}"]);
    let raw: Vec<_> = document.html.iter().map(at).collect();
    assert_eq!(raw, ["<div><a href=\"r.md\">s</a></div>"]);
    let line_ends = text.replace('\n', "\r\n");
    let document = parse(&line_ends);
    assert_eq!(&line_ends[document.quotes[1].range.clone()], "{{ chart m_n }}");
}

#[test]
fn the_title_is_the_first_top_level_heading() {
    for (text, title, begins) in [
        ("a\n\n# T\n\n# U", Some("T"), false),
        ("> # Q\n\n# T", Some("T"), false),
        ("## T", None, false),
        ("# T\n\n![](a.png)\n\n{{ x }}\n\n- l\n\np", Some("T"), true),
    ] {
        let document = parse(text);
        let found = (document.title.as_deref(), document.begins_with_title);
        assert_eq!(found, (title, begins), "{text}");
    }
}

#[test]
fn harmless_raw_html_stays() {
    check(&[
        ("H<sub>2</sub>O<br/>x", "<p>H<sub>2</sub>O<br>x</p>"),
        ("a<!-- secret -->b", "<p>ab</p>"),
        (
            "<details><summary>S</summary>\n\n|A|\n|-|\n|1|\n\n</details>\n\n{{ chart m.x }}",
            "<details><summary>S</summary>\n<div class=\"tw\" role=\"group\" tabindex=\"0\" aria-label=\"Table: A\"><table>\
             <thead>\n<tr><th scope=\"col\">A</th></tr>\n</thead>\n<tbody>\n<tr><td>1</td></tr>\n</tbody>\n\
             </table></div>\n</details>\n<svg id=\"c\"><path d=\"M0\"/></svg>",
        ),
        (
            "<a id=main class=x href=b.md>b</a> [c](d.md)",
            "<p><a href=\"b.html\" rel=\"noopener\">b</a> <a href=\"d.html\">c</a></p>",
        ),
        (
            "<img src=a.png alt=A onerror=x width=9>",
            "<img src=\"img/a.png\" alt=\"A\" width=\"9\" loading=\"lazy\">",
        ),
        ("<img src=https://x/a.png alt=A>", "<img loading=\"lazy\" alt=\"A\">"),
        ("<b>a\n\nb</i>", "<p><b>a</b></p>\n<p>b</p>"),
        ("</section></div><kbd>a", "<kbd>a</kbd>"),
        (
            "x <textarea> y {{ days }} </textarea> z",
            "<p>x  y <span class=\"fq\">3 &lt; 4</span>  z</p>",
        ),
    ]);
    let deep = html(&format!("{}x", "<div>".repeat(5000)));
    assert!(deep.starts_with("&lt;div&gt;") && !deep.contains("<div"));
}

#[test]
fn a_line_keeps_its_letters() {
    for (text, expected) in [
        ("", ""),
        ("1. Decide", "1. Decide"),
        ("# of projects", "# of projects"),
        ("C #", "C #"),
        ("#", "#"),
        ("a\n\n- b", "a  - b"),
        (
            "**a** `b` [c](d.md) {{ days }}",
            "<strong>a</strong> <code>b</code> <a href=\"d.html\">c</a> <span class=\"fq\">3 &lt; 4</span>",
        ),
        ("<script>x</script>a<sub>b", "xa<sub>b</sub>"),
        ("a | b\n|-|", "a | b |-|"),
    ] {
        assert_eq!(inline(text, &Known), expected, "{text}");
    }
    for (text, expected) in [
        ("1. **A** & `b` <br>c", "1. A & b c"),
        (
            "# T\n\na\nb\n\n- c\n- d\n\n|e|f|\n|-|-|\n|g|h|",
            "T\na b\nc\nd\ne f\ng h",
        ),
        ("<b>x</b> ![alt](y) &amp;", "x alt &"),
        ("<div>\nx\n</div>\n\ny", "y"),
    ] {
        assert_eq!(plain(text), expected, "{text}");
    }
    assert_eq!(parse("x {{ days }}").plain_text_with(&Known), "x 3 < 4");
}

/// Ways in which others have been attacked, in Markdown and in raw HTML.
const HOSTILE: &str = r#"<script>alert(1)</script>
<ScRiPt src=//x>
<scr<script>ipt>alert(1)</script>
<img src=x onerror=alert(1)>
<img src="x` `<script>alert(1)</script>"` `>
<svg onload=alert(1)><use href="data:x"/></svg>
<svg><animate attributeName=href values=javascript:alert(1) /><a><text>x</text></a></svg>
<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>
<a href="javascript:alert(1)">x</a>
<a href="jav&#x09;ascript:alert(1)">x</a>
<a href=" &#14; javascript:alert(1)">x</a>
<a href="data:text/html,<script>">x</a>
<iframe srcdoc="<script>alert(1)</script>"></iframe>
<form action=javascript:x><button formaction=javascript:x>x</button><input autofocus onfocus=x>
<object data=x></object><embed src=x>
<div style="background:url(javascript:x)" class="top" id="main">x</div>
<style>*{color:red}</style><link rel=stylesheet href=//x><meta http-equiv=refresh content=0>
<base href=//x>
<details open ontoggle=alert(1)>x</details>
<noscript><p title="</noscript><img src=x onerror=alert(1)>">
<textarea><img title="</textarea><img src=x onerror=alert(1)>">
<template><script>x</script></template>
<b title="<script>x</script>" data-pmobook-0="0" onclick=x>y
<p title='x <p data-pmobook-0="0">'>y
<table><td background=javascript:x><script>x</script></table>
<!--><script>x</script>-->
<![CDATA[<script>x</script>]]>
<?x <script>x</script> ?>
<video src=x onerror=x><audio src=x>
<xmp><script>x</script></xmp><plaintext>
[x](javascript:alert(1))
[x](JaVaScRiPt&colon;alert(1))
[x](java&Tab;script:alert(1))
[x](vbscript:x) [x](data:text/html;base64,x) [x](<java
script:x>)
[x](\j\avascript:alert(1))
[x]( javascript:alert(1) "t")
[x]: javascript:alert(1)
[x] ![x][x] ![x](javascript:x) ![x](data:image/svg+xml,x)
<javascript:alert(1)> <JAVASCRIPT:alert(1)>
[x](https://x" onclick="y 't" onclick="z')
![x" onerror="y](x.png "t' onerror=y")
# x" onclick="y {#id onclick=x}
```js" onclick="x
code </code></pre><script>x</script>
```
|a" onclick=x|
|-|
|<script>x</script>|
[^a" onclick="x]

[^a" onclick="x]: <script>x</script>
- [x] <script>x</script>
{{ evil }} {{ "><script>x</script> }}
> [!NOTE]<script>x</script>
<a href="https://x" target=_blank ping=//y rel=opener>x</a>
"#;

/// Fails if `html` has anything that could act, as a browser's own parser sees it.
fn assert_harmless(html: &str, text: &str) {
    use std::collections::{HashMap, HashSet};
    use std::sync::{Arc, Mutex};
    let found = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&found);
    let dangerous = [
        "script", "style", "iframe", "object", "embed", "form", "input", "button", "textarea", "link", "meta", "base",
        "template", "math", "animate", "video", "audio", "xmp",
    ];
    let seen = [
        "a", "p", "b", "img", "div", "svg", "use", "path", "span", "h1", "h2", "section", "table", "td", "th", "tr",
        "thead", "tbody", "details", "sup", "sub", "ul", "ol", "li", "pre", "code",
    ];
    // Nothing is forbidden here: the filter is a spy.
    let tree = ammonia::Builder::empty()
        .tags(dangerous.into_iter().chain(seen).collect())
        .clean_content_tags(HashSet::new())
        .tag_attributes(HashMap::new())
        .generic_attribute_prefixes(HashSet::from([""]))
        .url_schemes(HashSet::from([
            "http",
            "https",
            "javascript",
            "data",
            "vbscript",
            "mailto",
        ]))
        .link_rel(None)
        .attribute_filter(move |element, name, value| {
            let value = value.to_ascii_lowercase();
            let address = ["href", "src", "action", "data", "formaction", "srcdoc"].contains(&name);
            let posing = (name == "id" && value == "main")
                || (name == "class" && value.contains("top"))
                || name.starts_with("data-");
            let acting = name.starts_with("on") || name == "style" || (address && acts(&value));
            if posing || acting {
                notes.lock().unwrap().push(format!("{element} {name}={value}"));
            }
            None
        })
        .clean(html)
        .to_string();
    assert_eq!(*found.lock().unwrap(), Vec::<String>::new(), "{text}\n→ {html}");
    for name in dangerous {
        assert!(!tree.contains(&format!("<{name}")), "{name} in {text}\n→ {html}");
    }
}

/// Whether a browser would run an address: told in another way than the code under test does it.
fn acts(url: &str) -> bool {
    let url: String = url.chars().filter(|letter| *letter > ' ').collect();
    ["javascript:", "data:", "vbscript:"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
}

#[test]
fn nothing_hostile_comes_through() {
    let contexts = [
        "{}",
        "> {}",
        "- {}",
        "# {}",
        "**{}**",
        "|a|\n|-|\n|{}|",
        "`x` {}",
        "<b>{}</b>",
        "<div title='{}'>",
        "[{}](x)",
        "![{}](x)",
        "[x](<{}>)",
        "[x](y \"{}\")",
        "[^1]\n\n[^1]: {}",
        "```{}\nx\n```",
        "<details>\n\n{}\n\n</details>",
        "<i>x</i> {}",
    ];
    let lines = HOSTILE.lines().chain(HOSTILE.split("\n\n")).chain([HOSTILE]);
    for payload in lines {
        for context in contexts {
            let text = context.replace("{}", payload);
            assert_harmless(&html(&text), &text);
            assert_harmless(&inline(&text, &Known), &text);
        }
    }
}

#[test]
fn the_check_itself_finds_hostile_html() {
    for hostile in [
        "<script>",
        "<p onclick=x>",
        "<a href=javascript:x>",
        "<p style=x>",
        "<div id=\"main\">",
    ] {
        let found = std::panic::catch_unwind(|| assert_harmless(hostile, ""));
        assert!(found.is_err(), "{hostile}");
    }
}

#[test]
fn long_and_deep_texts_end() {
    let pieces = [
        "[",
        "*",
        "> ",
        "- ",
        "<div>",
        "<b title=x>",
        "![",
        "`",
        "{{ ",
        "{{ a }}",
        "{%",
        "[a](",
        "\\",
        "&",
        "<!--",
        "|",
        "# a\n",
        "**a",
        "<b>a\n\n",
        "[^1]",
        "\u{0}",
        "é",
        "1. ",
    ];
    for piece in pieces {
        let text = piece.repeat(4000);
        let document = parse(&text);
        let page = render(&document, &RenderOptions::default(), &Known);
        assert!(page.html.len() < 200 * text.len(), "{piece}");
        assert!(inline(&text, &Known).len() < 200 * text.len(), "{piece}");
        for range in document.foreign_braces.iter().chain(&document.html) {
            assert!(text.get(range.clone()).is_some(), "{piece}");
        }
    }
}

/// The specification's examples, where the theme's additions are taken off again.
///
/// Left out are those with raw HTML and with addresses that are not allowed here. Of the rest, two
/// differ because heading levels do not jump, two because a code block's language is a plain word.
#[test]
fn commonmark_is_kept() {
    let examples = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/commonmark-examples.json"
    ));
    let examples: serde_json::Value = serde_json::from_str(examples).unwrap();
    let (mut tried, mut different) = (0, Vec::new());
    for example in examples.as_array().unwrap() {
        let text = example["markdown"].as_str().unwrap();
        let document = parse(text);
        let page = render(&document, &RenderOptions::default(), &AsWritten).html;
        let unsafe_link = document.links.iter().any(|link| !safe_url(&link.target));
        if unsafe_link || !document.html.is_empty() || text.contains("<!--") {
            continue;
        }
        tried += 1;
        if bare(&page) != bare(example["html"].as_str().unwrap()) {
            different.push(text.to_owned());
        }
    }
    assert_eq!(
        different,
        [
            "``` f&ouml;&ouml;\nfoo\n```\n",
            "# foo ##################################\n##### foo ##\n",
            "## \n#\n### ###\n",
            "````;\n````\n",
        ]
    );
    assert!(tried > 570, "{tried}");
}

#[test]
fn the_words_around_a_text_are_those_of_the_language() {
    use crate::vocabulary::language::{Language, LanguageFile, Languages};
    assert_eq!(Words::in_language(&Language::english()), Words::default());
    let own = LanguageFile::new("de", "markdown-to-do = Zu tun\n", "de.ftl");
    let words = Words::in_language(&Languages::new(vec![own]).language("de", "de"));
    let options = RenderOptions {
        words: Arc::new(words),
        ..RenderOptions::default()
    };
    let page = render(&parse("- [ ] a\n"), &options, &Known).html;
    assert!(page.contains("<span class=\"vh\">Zu tun: </span>a"), "{page}");
}

/// HTML without what the theme adds and without differences that mean nothing.
fn bare(html: &str) -> String {
    let mut html = html.trim().replace(" />", ">").replace("&#x27;", "'");
    for addition in [" tabindex=\"0\"", " loading=\"lazy\"", " rel=\"noopener\""] {
        html = html.replace(addition, "");
    }
    let mut bare = String::new();
    for (index, piece) in html.split(" id=\"").enumerate() {
        bare.push_str(if index == 0 {
            piece
        } else {
            piece.split_once('"').unwrap().1
        });
    }
    bare
}
