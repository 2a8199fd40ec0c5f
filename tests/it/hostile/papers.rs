//! What authors write on its way into papers: no tag, no attribute, no header, no character that nobody sees.

use std::collections::BTreeSet;

use crate::harness::trees::quoted;
use crate::harness::{Built, Page, Site, data, sample};
use crate::mail::read::{Read, in_python, in_rust};
use crate::posters::svg_faults;

use super::{OWN, drawings, unsafe_elements};

/// Texts for headers, beside those for pages.
const LINES: [&str; 9] = [
    "x\r\nBcc: spy@example.com\r\n\r\n<script>alert(1)</script>",
    "x\nTo: spy@example.com",
    "x\rX-Injected: 1",
    "x\0y\u{8}z\u{7f}\u{85}",
    "--><![endif]--><iframe src=//example.com>",
    "=?utf-8?Q?x=0D=0ABcc:_spy=40example.com?=",
    "--=_alternative_000000000000000000000000--",
    "a\u{202e}gnp.exe\u{2066}\u{feff}\u{2028}b",
    "\"Boss\" <boss@example.com>, spy@example.com",
];
/// Every so many strings of the long list.
const STEP: usize = 12;
/// Where the small site lies.
const BASE: &str = "https://pmo.example/";

/// Names of elements with those of their attributes.
type Shape = BTreeSet<(String, String)>;

fn shape(html: &str) -> Shape {
    let page = Page::parse(html);
    let of = |element: &crate::harness::Element| -> Vec<(String, String)> {
        let names = element.attributes.keys().cloned();
        let name = element.name.clone();
        names
            .chain([String::new()])
            .map(|attribute| (name.clone(), attribute))
            .collect()
    };
    page.elements.iter().flat_map(of).collect()
}

/// What a letter is made of when nobody means harm.
fn usual() -> Shape {
    let letters = sample()
        .artifacts()
        .filter(|(path, _)| is_letter(path) && has_ending(path, "html"));
    letters
        .flat_map(|(_, bytes)| shape(&String::from_utf8_lossy(bytes)))
        .collect()
}

fn is_letter(path: &str) -> bool {
    path.starts_with("papers/newsletter/")
}

fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, found)| found == ending)
}

/// Characters that nobody sees, in a file of words.
fn unseen(text: &str) -> Option<String> {
    let is_unseen = |letter: char| letter.is_control() && letter != '\n' && letter != '\t';
    text.find(is_unseen).map(|at| {
        let around: String = text[at..].chars().take(20).collect();
        format!("a control character: {around:?}")
    })
}

/// Marks that turn the direction of writing, which papers for sending do without.
fn turning(text: &str) -> Option<String> {
    let is_turning = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}');
    text.contains(is_turning)
        .then(|| "it turns the direction of writing".to_owned())
}

/// What is wrong with a letter as HTML.
fn of_letter(html: &str, usual: &Shape) -> Vec<String> {
    let mut found: Vec<String> = shape(html)
        .difference(usual)
        .map(|(name, attribute)| format!("<{name} {attribute}>"))
        .collect();
    for element in Page::parse(html).elements {
        let href = element.attribute("href");
        let leads = |address: &str| {
            ["https://", "http://", "mailto:"]
                .iter()
                .any(|web| address.starts_with(web))
        };
        found.extend(href.filter(|href| !leads(href)).map(|href| format!("leads to {href}")));
        let src = element.attribute("src");
        let is_own = |src: &str| src.starts_with("cid:") || src.starts_with("2026-10-");
        found.extend(src.filter(|src| !is_own(src)).map(|src| format!("shows {src}")));
    }
    found.extend(turning(html));
    found
}

/// What is wrong with a mail that was read.
pub fn of_mail(read: &Read, usual: &Shape) -> Vec<String> {
    let mut found = of_letter(&read.html, usual);
    let headers: Vec<&str> = read
        .headers
        .iter()
        .map(String::as_str)
        .filter(|name| *name != "From")
        .collect();
    if headers != ["Date", "Subject", "X-Unsent", "MIME-Version", "Content-Type"] {
        found.push(format!("headers {headers:?}"));
    }
    let kinds: BTreeSet<&str> = read.kinds.iter().map(String::as_str).collect();
    let known = [
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/png",
    ];
    if !kinds.iter().all(|kind| known.contains(kind)) {
        found.push(format!("parts {kinds:?}"));
    }
    if read.subject.contains(char::is_control) {
        found.push(format!("subject {:?}", read.subject));
    }
    found.extend(read.defects.iter().cloned());
    found
}

/// What is wrong with a document of many sections.
fn of_document(html: &str) -> Vec<String> {
    let page = Page::parse(html);
    let mut found = unsafe_elements(&page, "script");
    let counts = ["style", "meta", "link", "main", "body"].map(|name| page.all(name).count());
    if counts != [2, 4, 0, 1, 1] {
        found.push(format!("styles, meta, links, main, body: {counts:?}"));
    }
    let mut seen = BTreeSet::new();
    found.extend(
        page.ids()
            .filter(|id| !seen.insert(*id))
            .map(|id| format!("the id {id} twice")),
    );
    for svg in drawings(html) {
        if let Err(error) = roxmltree::Document::parse(svg) {
            found.push(format!("a drawing is not well-formed: {error}"));
        }
    }
    found
}

/// What is wrong with the papers and feeds of a site that lies at `base`.
pub fn faults(built: &Built, base: &str) -> Vec<String> {
    let usual = usual();
    let mut faults = Vec::new();
    for (path, bytes) in built.artifacts() {
        let words = || std::str::from_utf8(bytes).unwrap_or("\0 is not UTF-8");
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        let is_paper = path.starts_with("papers/");
        let found = match ending {
            "xml" if path.starts_with("feeds/") => crate::feeds::faults(path, bytes, base),
            "html" if is_letter(path) => of_letter(words(), &usual),
            "txt" if is_letter(path) => turning(words()).into_iter().collect(),
            "eml" => of_mail(&in_rust(bytes), &usual),
            "svg" if is_paper => svg_faults(words()),
            "pdf" if is_paper => lopdf::Document::load_mem(bytes)
                .err()
                .map(|error| error.to_string())
                .into_iter()
                .collect(),
            "html" if is_paper && !path.ends_with("one-pager.html") => of_document(words()),
            _ => Vec::new(),
        };
        let is_text = ["html", "txt", "svg", "xml"].contains(&ending);
        let unseen = is_text.then(|| unseen(words())).flatten();
        faults.extend(found.into_iter().chain(unseen).map(|fault| format!("{path}: {fault}")));
    }
    faults
}

/// How many papers of each kind there are.
fn count(built: &Built, folder: &str, ending: &str) -> usize {
    let own = built
        .artifacts()
        .filter(|(path, _)| path.starts_with(folder) && has_ending(path, ending));
    own.count()
}

/// A small playbook that says a text in each field that papers tell of; `poster` for the story that has one.
fn small(text: &str, poster: bool) -> Site {
    let words = quoted(text);
    let is_subject = text.chars().count() <= 60;
    let subject = if is_subject {
        format!("subject: {words}\n")
    } else {
        String::new()
    };
    // Between 40 and 90 characters, also where the text becomes less as plain words.
    let beside = if text.chars().count() <= 46 {
        let words = quoted(&format!("{text} and what stands beside the subject, forty"));
        format!("preheader: {words}\n")
    } else {
        String::new()
    };
    let poster = if poster { "poster: yes\n" } else { "" };
    let story = |id: &str, day: &str, more: &str| {
        format!(
            "---\nid: {id}\ntitle: {words}\ndate: 2026-10-{day}\nhero: p\nresult: {words}\nproblem: {words}\nwhat: {words}\nother_numbers: [{{says: {words}, source: {words}}}]\ntestimonial: {{text: {words}, by: p, consent: 2026-10-01}}\ntags: [{words}]\nnewsletter: yes\n{more}---\n# {text}\n\n{text}\n"
        )
    };
    let quotes = "quotes: {K1: [2026-08, 2026-10]}\n";
    Site::new()
        .file("playbook.yaml", &format!("title: {words}\norganisation: {words}\ncontact: {words}\nbase_url: {BASE}\nas_of: 2026-10-31\n"))
        .file("foundation.yaml", &format!("organisation: {{name: {words}, sector: {words}}}\npeople:\n  p: {{role: {words}, name: {words}}}\n"))
        .file("metrics.yaml", &format!("K1: {{title: Waiting, unit: days, better: lower, target: 10, question: {words}, formula: {words}, source: {words}, values: {{2026-08: 20, 2026-09: 15, 2026-10: 12}}}}\nK2: {{title: {words}, unit: days, group: {words}, better: lower, target: 10, amber: 11, baseline: 9, values: {{2026-08: 20, 2026-09: 25, 2026-10: 32}}}}\n"))
        .file("governance.yaml", &format!("boards:\n  B1: {{title: {words}, chair: {words}, members: [{words}], meets: {words}, decides: [{words}]}}\ndecisions:\n  DC1: {{date: 2026-10-02, board: B1, title: {words}, result: {words}, reason: {words}, options: [{words}]}}\n"))
        .file("overview.yaml", &format!("title: {words}\nanswer: {words}\nheadline: {words}\nkey_figures: [K2]\ndecisions:\n  d: {{title: {words}, text: {words}, who: {words}, by: 2026-12-01}}\n"))
        .file("risks.yaml", &format!("risks:\n  R1: {{title: {words}, cause: {words}, effect: {words}, probability: 4, impact: 4, strategy: mitigate, response: {words}}}\n"))
        .file("business-case.yaml", &format!("base_year: 2025\ndiscount_rate: 8 %\nneed: {words}\noptions:\n  A: {{title: {words}, kind: do nothing}}\n  B:\n    title: {words}\n    about: {words}\n    kind: preferred\n    costs: {{c: {{title: {words}, values: [90, 90]}}}}\n    benefits: {{b: {{title: {words}, kind: time, values: [0, 300]}}}}\n"))
        .file("charter.md", &format!("---\ntitle: {words}\nversion: 1.0\nstate: approved\nanswer: {words}\nversions:\n  1.0: {{on: 2026-03-12, state: approved, author: {words}, change: {words}, signed_by: [p]}}\n---\n# {text}\n\n## {text}\n\n{text}\n\n- [{text}]({text}) ![{text}]({text} \"{text}\")\n\n```{text}\n{text}\n```\n"))
        .file("stories/a.md", &story("SA", "01", &format!("{quotes}{poster}")))
        .file("stories/b.md", &story("SB", "02", ""))
        .file("newsletter/a.md", &format!("---\nmonth: 2026-10\n{subject}{beside}lead: SA\nstories: [SB]\ncontact: p\ndates: [{{on: 2026-11-02, what: {words}}}]\n---\n# {text}\n\n{text}\n"))
}

#[test]
fn nothing_that_an_author_writes_becomes_more_than_words_on_paper() {
    let list: Vec<String> = serde_json::from_value(data("naughty-strings.json")).expect("texts");
    let some = list.into_iter().step_by(STEP);
    let all = OWN.iter().chain(&LINES).map(|text| text.replace("K00", "K1"));
    let all: Vec<String> = all.chain(some).filter(|text| !text.trim().is_empty()).collect();
    let (mut mails, mut posters, mut subjects) = (Vec::new(), 0, 0);
    for text in &all {
        let mut built = small(text, true).build();
        if built.findings().iter().any(|found| found.code.starts_with("PMO-604")) {
            built = small(text, false).build();
        }
        assert_eq!(built.errors(), [""; 0], "{text:?}");
        let faults = faults(&built, BASE);
        assert!(faults.is_empty(), "{text:?}:\n{}", faults.join("\n"));
        for (folder, ending, least) in [
            ("papers/newsletter/", "eml", 1),
            ("feeds/", "xml", 2),
            ("papers/", "html", 5),
        ] {
            assert!(
                count(&built, folder, ending) >= least,
                "{text:?} reaches no {ending} in {folder}"
            );
        }
        posters += count(&built, "papers/posters/", "svg");
        let mail = built
            .artifacts()
            .find(|(path, _)| has_ending(path, "eml"))
            .expect("a mail")
            .1;
        subjects += usize::from(!in_rust(mail).subject.contains("news, October 2026"));
        mails.push(mail.to_vec());
    }
    let usual = usual();
    for (text, read) in all.iter().zip(in_python(&mails)) {
        assert_eq!(of_mail(&read, &usual), [""; 0], "{text:?}");
    }
    assert!(
        all.len() > 50 && posters > 40 && subjects > 30,
        "{} texts, {posters} posters, {subjects} subjects",
        all.len()
    );
}

#[test]
fn dangers_on_paper_are_noticed() {
    let usual = usual();
    let (path, letter) = sample()
        .artifacts()
        .find(|(path, _)| is_letter(path) && has_ending(path, "html"))
        .expect("a letter");
    let letter = std::str::from_utf8(letter).expect("text");
    assert_eq!(of_letter(letter, &usual), [""; 0], "{path}");
    for danger in [
        "<b onclick=x>",
        "<script>",
        "<iframe>",
        "<a href=javascript:x>",
        "<img src=https://x.example/a.png>",
        "\u{202e}",
    ] {
        assert!(
            !of_letter(&letter.replacen("<table", &format!("{danger}<table"), 1), &usual).is_empty(),
            "{danger}"
        );
    }
    let (_, book) = sample()
        .artifacts()
        .find(|(path, _)| *path == "papers/book.html")
        .expect("the book");
    let book = std::str::from_utf8(book).expect("text");
    assert_eq!(of_document(book), [""; 0]);
    for danger in [
        "<style>a</style>",
        "<b onclick=x>",
        "<script>",
        "<meta>",
        "<a href=' javascript:x'>",
        "<p id=main><p id=main>",
    ] {
        assert!(
            !of_document(&book.replacen("<main>", &format!("<main>{danger}"), 1)).is_empty(),
            "{danger}"
        );
    }
    assert!(unseen("a\0b").is_some() && unseen("a\n\tb").is_none());
    let (_, mail) = sample()
        .artifacts()
        .find(|(path, _)| has_ending(path, "eml"))
        .expect("a mail");
    assert_eq!(of_mail(&in_rust(mail), &usual), [""; 0]);
    let with = [b"Bcc: spy@example.com\r\n", mail].concat();
    assert_eq!(of_mail(&in_rust(&with), &usual).len(), 1);
}
