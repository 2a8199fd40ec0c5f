//! How the site leads to its papers, and its papers to the site.

use std::collections::{BTreeMap, BTreeSet};

use crate::harness::{Built, Page, Site, sample};
use crate::mail::read::in_rust;
use crate::pages::{addresses, fault_of};

const BASE: &str = "https://intranet.northmere.example/pmo/";

/// What the list of all pages says of papers: words and addresses.
fn listed(built: &Built) -> Vec<(String, String)> {
    let (_, html) = built
        .pages()
        .find(|(path, _)| *path == "all-pages.html")
        .expect("the list");
    let Some((_, part)) = html.split_once("<section id=\"on-paper\">") else {
        return Vec::new();
    };
    let (part, _) = part.split_once("</section>").expect("its end");
    let page = Page::parse(part);
    let link =
        |link: &crate::harness::Element| (link.text.clone(), link.attribute("href").unwrap_or_default().to_owned());
    page.all("a").map(link).collect()
}

/// The papers that were made, without what belongs to others: pictures of a letter, posters as drawings.
fn made(built: &Built) -> BTreeSet<String> {
    let papers = built.artifacts().map(|(path, _)| path);
    let papers = papers.filter(|path| path.starts_with("papers/"));
    let own = papers.filter(|path| ![".png", ".svg"].iter().any(|ending| path.ends_with(ending)));
    own.map(str::to_owned).collect()
}

#[test]
fn all_papers_are_listed_in_reading_order() {
    let expected = [
        ("The whole book", "papers/book.html"),
        ("PMO charter, to print and sign", "papers/charter.html"),
        ("Business case, to print and sign", "papers/business-case.html"),
        ("One-pager for executives", "papers/one-pager.html"),
        ("Newsletter of October 2026", "papers/newsletter/2026-10.html"),
        (
            "Newsletter of October 2026, mail to send",
            "papers/newsletter/2026-10.eml",
        ),
        (
            "Newsletter of October 2026, plain text",
            "papers/newsletter/2026-10.txt",
        ),
        (
            "Poster, A4 (PDF): The report that takes 90 minutes",
            "papers/posters/SS2-a4.pdf",
        ),
        (
            "Poster, A3 (PDF): The report that takes 90 minutes",
            "papers/posters/SS2-a3.pdf",
        ),
        (
            "Poster, A4 (PDF): Two weeks faster to a yes",
            "papers/posters/SS1-a4.pdf",
        ),
        (
            "Poster, A3 (PDF): Two weeks faster to a yes",
            "papers/posters/SS1-a3.pdf",
        ),
    ];
    let expected = expected.map(|(words, address)| (words.to_owned(), address.to_owned()));
    assert_eq!(listed(sample()), expected);
}

#[test]
fn what_is_listed_is_what_was_made() {
    let limited = |path: &str| {
        let texts = Site::sample().texts();
        let (_, text) = texts.into_iter().find(|(known, _)| known == path).expect(path);
        let limited = match text.strip_prefix("---\n") {
            Some(rest) => format!("---\naudience: [executives]\n{rest}"),
            None => format!("audience: [executives]\n{text}"),
        };
        Site::sample().file(path, &limited)
    };
    let before = sample();
    for (site, papers) in [
        (Site::new(), 2),
        (Site::new().file("start.md", "# Start\n"), 2),
        (limited("charter.md"), 11),
        (limited("charter.md").audience("all-staff"), 10),
        (limited("charter.md").audience("executives"), 11),
        (limited("stories/two-weeks-faster-to-a-yes.md").audience("all-staff"), 9),
        (limited("business-case.yaml").audience("all-staff"), 10),
    ] {
        let built = site.clone().build();
        let listed = listed(&built);
        let of_list: BTreeSet<String> = listed.iter().map(|(_, address)| address.clone()).collect();
        assert_eq!(of_list.len(), listed.len(), "each once: {listed:?}");
        assert_eq!(of_list, made(&built), "{:?}", built.errors());
        assert_eq!(listed.len(), papers, "{listed:?}");
        // After a build that made others.
        let again = site.build_after(Some(&before.build));
        assert_eq!(self::listed(&again), listed);
    }
}

/// Links in full that a paper has, with what stands before the site taken off.
fn into_the_site(html: &str) -> (Vec<String>, Vec<String>) {
    let page = Page::parse(html);
    let links = addresses(&page).map(|(_, address)| address.to_owned());
    let web = links.filter(|address| address.starts_with("http"));
    let (own, others): (Vec<String>, Vec<String>) = web.partition(|address| address.starts_with(BASE));
    (
        own.iter().map(|address| address[BASE.len()..].to_owned()).collect(),
        others,
    )
}

/// What is wrong with addresses from the root of the site, where a folder means the page in it.
fn dead(built: &Built, links: &[String]) -> Vec<String> {
    let files: BTreeSet<&str> = built.artifacts().map(|(path, _)| path).collect();
    let pages: BTreeMap<&str, Page> = built.pages().map(|(path, html)| (path, Page::parse(html))).collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages.iter().map(|(path, page)| (*path, page.ids().collect())).collect();
    let fault = |link: &String| {
        let (path, anchor) = link
            .split_once('#')
            .map_or((link.as_str(), None), |(path, anchor)| (path, Some(anchor)));
        let index = if path.is_empty() || path.ends_with('/') {
            "index.html"
        } else {
            ""
        };
        let anchor = anchor.map_or_else(String::new, |anchor| format!("#{anchor}"));
        fault_of("index.html", &format!("{path}{index}{anchor}"), &files, &ids)
    };
    links.iter().filter_map(fault).collect()
}

#[test]
fn links_in_full_lead_to_files_and_places_of_the_site() {
    let text = |path: &str| {
        let (_, bytes) = sample().artifacts().find(|(known, _)| *known == path).expect(path);
        String::from_utf8_lossy(bytes).into_owned()
    };
    let mail = sample()
        .artifacts()
        .find(|(path, _)| *path == "papers/newsletter/2026-10.eml")
        .expect("a mail")
        .1;
    let mail = in_rust(mail);
    for (name, html, least) in [
        ("the one-pager", sample().one_pager().to_owned(), 1),
        ("the page of the letter", text("papers/newsletter/2026-10.html"), 4),
        ("the mail", mail.html.clone(), 4),
    ] {
        let (own, others) = into_the_site(&html);
        assert!(own.len() >= least, "{name}: {own:?}");
        assert_eq!(others, [""; 0], "{name}");
        assert_eq!(dead(sample(), &own), [""; 0], "{name}");
    }
    // Words of plain text that are addresses; a stop after one belongs to the sentence.
    let plain = text("papers/newsletter/2026-10.txt");
    let own: Vec<String> = plain
        .split_whitespace()
        .filter_map(|word| word.strip_prefix(BASE))
        .map(str::to_owned)
        .collect();
    assert!(own.len() >= 4, "{own:?}");
    assert_eq!(dead(sample(), &own), [""; 0], "plain text");
    let feeds = sample().artifacts().filter(|(path, _)| path.starts_with("feeds/"));
    for (path, bytes) in feeds {
        let text = std::str::from_utf8(bytes).expect("text");
        let document = roxmltree::Document::parse(text).expect("XML");
        let links = document.descendants().filter_map(|node| node.attribute("href"));
        let own: Vec<String> = links
            .filter_map(|link| link.strip_prefix(BASE))
            .map(str::to_owned)
            .collect();
        assert!(own.len() > 4, "{path}: {own:?}");
        assert_eq!(dead(sample(), &own), [""; 0], "{path}");
    }
}

#[test]
fn a_dead_link_in_full_is_noticed() {
    let of = |links: &[&str]| {
        dead(
            sample(),
            &links.iter().map(|link| (*link).to_owned()).collect::<Vec<_>>(),
        )
        .len()
    };
    assert_eq!(of(&["", "metrics/", "metrics/index.html", "risks.html"]), 0);
    assert_eq!(of(&["nowhere.html", "nowhere/", "risks.html#nowhere", "#nowhere"]), 4);
}
