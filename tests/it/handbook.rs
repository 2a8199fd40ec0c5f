//! A handbook that was written for another tool moves in unchanged.

use crate::harness::{Page, Site, repository};

fn handbook() -> Site {
    Site::of(&repository("tests/data/handbook"), "")
}

/// The title in the front matter of a page.
fn title(text: &str) -> String {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("title:"))
        .expect("a title");
    line.trim().trim_matches(['"', '\'']).to_owned()
}

#[test]
fn a_foreign_handbook_builds_with_warnings_only() {
    let built = handbook().build();
    assert_eq!(built.errors(), [""; 0]);
    assert!(!built.build.is_stopped());
}

#[test]
fn every_page_of_it_has_its_title_as_its_heading() {
    let texts = handbook().texts();
    let built = handbook().build();
    let headings: Vec<String> = built
        .pages()
        .flat_map(|(_, html)| {
            Page::parse(html)
                .all("h1")
                .map(|heading| heading.text.clone())
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(texts.len(), 12);
    for (path, text) in texts {
        assert!(
            headings.contains(&title(&text)),
            "{path}: {} is not among {headings:?}",
            title(&text)
        );
    }
}

#[test]
fn braces_of_another_tool_are_named_once_and_stay_as_they_are() {
    let built = handbook().build();
    let named = built.findings().iter().filter(|found| found.code == "PMO-2009").count();
    assert_eq!(named, 1);
    assert!(built.pages().any(|(_, html)| html.contains("{%")));
}
