//! The whole book, the charter and the business case as files that stand alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::harness::{Built, Page, Site, sample};
use crate::pages::{addresses, fault_of, has_scheme};

const DOCUMENTS: [&str; 3] = ["papers/book.html", "papers/charter.html", "papers/business-case.html"];

fn text<'a>(built: &'a Built, path: &str) -> &'a str {
    let (_, bytes) = built.artifacts().find(|(known, _)| *known == path).expect(path);
    std::str::from_utf8(bytes).expect(path)
}

#[test]
fn every_link_leads_somewhere_and_no_id_stands_twice() {
    let files: BTreeSet<&str> = sample().artifacts().map(|(path, _)| path).collect();
    let mut parsed: BTreeMap<&str, Page> = sample().pages().map(|(path, html)| (path, Page::parse(html))).collect();
    for path in DOCUMENTS {
        parsed.insert(path, Page::parse(text(sample(), path)));
    }
    let ids: BTreeMap<&str, BTreeSet<&str>> = parsed
        .iter()
        .map(|(path, page)| (*path, page.ids().collect()))
        .collect();
    for path in DOCUMENTS {
        let page = &parsed[path];
        assert_eq!(page.ids().count(), ids[path].len(), "{path}: an id stands twice");
        let faults: Vec<String> = addresses(page)
            .map(|(_, address)| address)
            .filter(|address| !has_scheme(address))
            .filter_map(|address| fault_of(path, address, &files, &ids))
            .collect();
        assert!(faults.is_empty(), "{path}: {faults:?}");
    }
}

#[test]
fn the_book_holds_every_page_and_its_links_lead_inside_it() {
    let book = Page::parse(text(sample(), "papers/book.html"));
    let titles: Vec<&str> = book.all("h1").map(|heading| heading.text.trim()).collect();
    let mut missing = Vec::new();
    for (path, html) in sample().pages() {
        let of_the_past = path.starts_with("charter/versions") || path.starts_with("charter/changes");
        let page = Page::parse(html);
        // Pages that only list others have no place in a book.
        let lists = path.starts_with("tags/") || path == "all-pages.html";
        let is_section = !of_the_past && !lists && path != "404.html";
        let sends_on = page.all("meta").any(|meta| meta.attribute("http-equiv").is_some());
        let title = page.all("h1").next().map(|heading| heading.text.trim().to_owned());
        if is_section && !sends_on && !title.as_deref().is_some_and(|title| titles.contains(&title)) {
            missing.push(path);
        }
    }
    assert!(missing.is_empty(), "not in the book: {missing:?}");
    assert!(titles.len() > 60, "{titles:?}");
    let out: Vec<&str> = addresses(&book)
        .map(|(_, address)| address)
        .filter(|address| format!("{address}#").contains(".html#"))
        .filter(|address| !has_scheme(address))
        .filter(|address| !address.contains("charter/versions") && !address.contains("charter/changes"))
        .collect();
    assert!(out.is_empty(), "these lead out of the book: {out:?}");
}

#[test]
fn documents_stand_alone() {
    for path in DOCUMENTS {
        let page = Page::parse(text(sample(), path));
        assert_eq!(page.all("link").count() + page.all("script").count(), 0, "{path}");
        assert_eq!(page.all("style").count(), 2, "{path}");
    }
}

#[test]
fn who_signs_the_charter_signs_the_business_case_too() {
    for path in ["papers/charter.html", "papers/business-case.html"] {
        let page = Page::parse(text(sample(), path));
        let signatures = page
            .all("ul")
            .filter(|list| list.attribute("class") == Some("sign"))
            .map(|list| list.text.clone())
            .collect::<String>();
        assert!(signatures.contains("Dr Ilse Maring"), "{path}: {signatures}");
        assert!(
            page.text.contains("Charter version 1.1"),
            "{path} does not say its version"
        );
    }
    let case = Page::parse(text(sample(), "papers/business-case.html"));
    assert!(
        case.text.contains("Signature"),
        "nobody has signed the business case yet"
    );
}

#[test]
fn a_playbook_without_a_charter_has_no_document_of_it() {
    let built = Site::new()
        .file("playbook.yaml", "title: Small\n")
        .file(
            "start.md",
            "# Start </title><script>alert(1)</script>\n\nSee [here](#more).\n\n## More\n\nWords.\n",
        )
        .build();
    let papers: Vec<&str> = built
        .artifacts()
        .map(|(path, _)| path)
        .filter(|path| DOCUMENTS.contains(path))
        .collect();
    assert_eq!(papers, ["papers/book.html"]);
    let book = text(&built, "papers/book.html");
    let page = Page::parse(book);
    assert_eq!(page.all("script").count(), 0, "{book}");
    let link = page
        .all("a")
        .find(|link| link.text == "here")
        .and_then(|link| link.attribute("href"));
    let target = link.and_then(|link| link.strip_prefix('#')).expect("a link inside");
    assert!(page.ids().any(|id| id == target), "{target}");
}
