//! Feeds as readers of feeds get them, held against RFC 4287.

use std::collections::BTreeSet;

use jiff::Timestamp;
use roxmltree::{Document, Node};

use crate::harness::{Built, Site, sample};

const ATOM: &str = "http://www.w3.org/2005/Atom";
const BASE: &str = "https://intranet.northmere.example/pmo/";

fn feeds(built: &Built) -> impl Iterator<Item = (&str, &[u8])> {
    built.artifacts().filter(|(path, _)| path.starts_with("feeds/"))
}

/// What an element of a feed may hold: the name of each child, and how often it must and may be there.
const FEED: [(&str, usize, usize); 6] = [
    ("id", 1, 1),
    ("title", 1, 1),
    ("updated", 1, 1),
    ("author", 1, 1),
    ("link", 1, 2),
    ("entry", 1, usize::MAX),
];
const ENTRY: [(&str, usize, usize); 5] = [
    ("id", 1, 1),
    ("title", 1, 1),
    ("updated", 1, 1),
    // Without content of its own, an entry must lead to it.
    ("link", 1, 1),
    ("summary", 1, 1),
];
const AUTHOR: [(&str, usize, usize); 1] = [("name", 1, 1)];

/// What is wrong with a feed at a path of the site that lies at `base`.
pub fn faults(path: &str, bytes: &[u8], base: &str) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return vec!["not UTF-8".to_owned()];
    };
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => return vec![format!("no XML: {error}")],
    };
    let root = document.root_element();
    let mut faults = Vec::new();
    if !text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>") {
        faults.push("does not begin as XML of UTF-8".to_owned());
    }
    if root.tag_name().name() != "feed" {
        faults.push("is no feed".to_owned());
    }
    holds(root, &FEED, &mut faults);
    for author in children(root, "author") {
        holds(author, &AUTHOR, &mut faults);
        if said(author, "name").trim().is_empty() {
            faults.push("an author without a name".to_owned());
        }
    }
    if said(root, "id") != format!("{base}{path}") {
        faults.push(format!("its id is {}", said(root, "id")));
    }
    let own = children(root, "link").find(|link| link.attribute("rel") == Some("self"));
    if own.and_then(|own| own.attribute("href")) != Some(&format!("{base}{path}")) {
        faults.push("it does not lead to itself".to_owned());
    }
    let mut ids = BTreeSet::new();
    let mut days = Vec::new();
    for entry in children(root, "entry") {
        holds(entry, &ENTRY, &mut faults);
        if !ids.insert(said(entry, "id")) {
            faults.push(format!("two entries with the id {}", said(entry, "id")));
        }
        days.push(said(entry, "updated"));
    }
    if !days.is_sorted_by(|one, other| one >= other) || days.first() != Some(&said(root, "updated")) {
        faults.push(format!("not newest first: {} {days:?}", said(root, "updated")));
    }
    faults.extend(
        root.descendants()
            .filter(Node::is_element)
            .flat_map(|node| of_element(node, base)),
    );
    faults
}

fn children<'a, 'd>(node: Node<'a, 'd>, name: &'a str) -> impl Iterator<Item = Node<'a, 'd>> {
    node.children().filter(move |child| child.has_tag_name((ATOM, name)))
}

fn said(node: Node<'_, '_>, name: &str) -> String {
    let text = children(node, name).find_map(|child| child.text());
    text.unwrap_or_default().to_owned()
}

/// Whether an element has what it must have, and nothing that nobody knows.
fn holds(node: Node<'_, '_>, known: &[(&str, usize, usize)], faults: &mut Vec<String>) {
    for (name, least, most) in known {
        let count = children(node, name).count();
        if count < *least || count > *most {
            faults.push(format!("<{}> has {count} × <{name}>", node.tag_name().name()));
        }
    }
    for child in node.children().filter(Node::is_element) {
        let name = child.tag_name();
        if name.namespace() != Some(ATOM) || !known.iter().any(|(known, ..)| *known == name.name()) {
            faults.push(format!("<{}> in <{}>", name.name(), node.tag_name().name()));
        }
    }
}

/// Addresses in full, moments as RFC 3339 has them, and no attribute but those of links.
fn of_element(node: Node<'_, '_>, base: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let name = node.tag_name().name();
    let text = node.text().unwrap_or_default();
    let is_address =
        |address: &str| address.starts_with(base) && address.chars().all(|c| !c.is_whitespace() && !c.is_control());
    if name == "id" && !is_address(text) {
        faults.push(format!("the id {text:?} is no full address"));
    }
    if name == "updated" && (text.parse::<Timestamp>().is_err() || text.len() != 20 || !text.ends_with('Z')) {
        faults.push(format!("{text:?} is no moment"));
    }
    let is_text = !["feed", "entry", "author"].contains(&name);
    if is_text && node.children().any(|child| !child.is_text()) {
        faults.push(format!("<{name}> holds more than words"));
    }
    if node.descendants().any(|inside| inside.is_comment() || inside.is_pi()) {
        faults.push(format!("<{name}> holds what is not for readers"));
    }
    let is_bad = |letter: char| letter.is_control() && letter != '\n' || ('\u{202a}'..='\u{202e}').contains(&letter);
    if is_text && text.contains(is_bad) {
        faults.push(format!("<{name}> holds {text:?}"));
    }
    for attribute in node.attributes() {
        let fits = match (name, attribute.name()) {
            ("link", "rel") => ["self", "alternate"].contains(&attribute.value()),
            ("link", "href") => is_address(attribute.value()),
            ("feed", "lang") => !attribute.value().is_empty(),
            _ => false,
        };
        if !fits {
            faults.push(format!("<{name} {}={:?}>", attribute.name(), attribute.value()));
        }
    }
    faults
}

#[test]
fn the_feeds_of_the_sample_are_atom() {
    let mut ids = BTreeSet::new();
    for (path, bytes) in feeds(sample()) {
        assert_eq!(faults(path, bytes, BASE), [""; 0], "{path}");
        let text = std::str::from_utf8(bytes).expect("text");
        let document = Document::parse(text).expect("XML");
        let entries: Vec<_> = children(document.root_element(), "entry").collect();
        assert!(entries.len() > 2, "{path}");
        for entry in entries {
            assert!(ids.insert(said(entry, "id")), "an id of two feeds");
        }
    }
    assert_eq!(
        feeds(sample()).count(),
        2,
        "what changed is told where git knows of a past"
    );
    let (_, home) = sample()
        .pages()
        .find(|(path, _)| *path == "index.html")
        .expect("the home page");
    assert!(home.contains(
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Decisions\" href=\"feeds/decisions.xml\">"
    ));
}

#[test]
fn faults_of_feeds_are_noticed() {
    let (path, bytes) = feeds(sample()).next().expect("a feed");
    let good = std::str::from_utf8(bytes).expect("text");
    for (from, to) in [
        ("<updated>2", "<updated>on 2"),
        ("T00:00:00Z", "T00:00:00"),
        ("<name>", "<name/><name>"),
        ("<author>", "<!--"),
        ("<title>", "<title type=\"html\">"),
        ("rel=\"self\"", "rel=\"alternate\""),
        ("<summary>", "<summary><b/>"),
        ("<id>https://intranet.northmere.example/pmo/", "<id>/pmo/"),
        ("<entry>", "<entry><script/>"),
        ("<entry>", "<entry><title>Twice</title>"),
        (" href=\"https:", " href=\"javascript:"),
    ] {
        assert!(good.contains(from), "{from}");
        let bad = good.replacen(from, to, 1);
        assert!(!faults(path, bad.as_bytes(), BASE).is_empty(), "{from} {to}");
    }
    let (start, rest) = good.split_once("<entry>").expect("an entry");
    let (entry, end) = rest.split_once("</entry>").expect("its end");
    let twice = format!("{start}<entry>{entry}</entry><entry>{entry}</entry>{end}");
    assert_eq!(faults(path, twice.as_bytes(), BASE).len(), 1, "an entry twice");
}

#[test]
fn where_nobody_says_where_the_site_will_be_found_there_are_no_feeds() {
    let story = "---\nid: SA\ntitle: Told\ndate: 2026-10-01\nresult: It became better\n---\nText.\n";
    let nowhere = Site::new().file("stories/a.md", story);
    assert_eq!(feeds(&nowhere.clone().build()).count(), 0);
    let somewhere = nowhere.file("playbook.yaml", "title: Small\nbase_url: https://pmo.example/a\n");
    let built = somewhere.build();
    let found: Vec<_> = feeds(&built).collect();
    assert_eq!(found.len(), 1);
    for (path, bytes) in found {
        assert_eq!(faults(path, bytes, "https://pmo.example/a/"), [""; 0]);
    }
}
