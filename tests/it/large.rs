//! A playbook with more pages than are made one by one: what is made together is mixed up nowhere.

use std::collections::BTreeMap;

use crate::harness::{Built, Page, Site};

/// More than one stretch of 256 pages, and a rest.
const ARTICLES: usize = 300;

fn text_of(number: usize) -> String {
    format!("---\ntitle: Guide {number:03}\n---\n\n## Step {number:03}\n\nWord{number:03} and no other.\n")
}

fn playbook() -> Site {
    (0..ARTICLES).fold(Site::new(), |site, number| {
        site.file(&format!("guides/guide-{number:03}.md"), &text_of(number))
    })
}

fn files(built: &Built) -> BTreeMap<String, Vec<u8>> {
    let artifacts = built.artifacts();
    artifacts
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect()
}

/// The numbers of the guides that the navigation of a page lists.
fn listed(page: &Page) -> Vec<usize> {
    let links = page.all("a").filter(|link| link.attribute("class").is_none());
    let mut numbers: Vec<usize> = links
        .filter_map(|link| link.text.strip_prefix("Guide ")?.parse().ok())
        .collect();
    numbers.dedup();
    numbers
}

#[test]
fn every_page_has_its_own_words_and_its_nearest_neighbours() {
    let built = playbook().build();
    let files = files(&built);
    for number in 0..ARTICLES {
        let path = format!("guides/guide-{number:03}.html");
        let html = std::str::from_utf8(&files[&path]).expect("UTF-8");
        let page = Page::parse(html);
        assert!(page.text.contains(&format!("Word{number:03} and no other")), "{path}");
        assert_eq!(html.matches(" and no other").count(), 1, "{path}");
        let title = page.all("h1").next().map(|title| title.text.clone());
        assert_eq!(title, Some(format!("Guide {number:03}")));
        let listed = listed(&page);
        let (first, last) = (listed[0], listed[listed.len() - 1]);
        assert!(listed.iter().copied().eq(first..=last), "{path}: {listed:?}");
        assert!(listed.len() <= 30, "{path}: {} neighbours", listed.len());
        assert!(first <= number.saturating_sub(5), "{path}: from {first}");
        assert!(last >= (number + 5).min(ARTICLES - 1), "{path}: to {last}");
    }
    let names = String::from_utf8_lossy(&files["data/search.js"]);
    let places: Vec<_> = (0..ARTICLES)
        .map(|number| names.find(&format!("\"guides/guide-{number:03}.html\"")))
        .collect();
    assert!(
        places.is_sorted() && places[0].is_some(),
        "not in reading order: {places:?}"
    );
    let words: String = files
        .iter()
        .filter(|(path, _)| path.starts_with("data/search-"))
        .map(|(_, bytes)| String::from_utf8_lossy(bytes))
        .collect();
    for number in 0..ARTICLES {
        assert_eq!(words.matches(&format!("Word{number:03} ")).count(), 1, "{number}");
    }
}

#[test]
fn a_page_among_others_that_stay_is_made_anew_in_its_place() {
    let before = playbook().build();
    for changed in [0, 101, 255, 256, 299] {
        let path = format!("guides/guide-{changed:03}.md");
        let edited = || playbook().file(&path, "---\ntitle: Edited\n---\n\nOther words.\n");
        let after = edited().build_after(Some(&before.build));
        assert!(files(&after) == files(&edited().build()), "guide {changed}");
    }
}
