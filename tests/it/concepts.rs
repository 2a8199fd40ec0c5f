//! Every concept that the field's guides ask of a PMO is found in the sample, by its content.
//!
//! `tests/concepts.yaml` says for each of them on which page it stands, in which element (a selector),
//! and what that element must say. `tests/data/concepts.csv` lists the concepts.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use pmobook::diagnostic::{FileId, Report};
use pmobook::entity;
use pmobook::source::yaml::{Read, parse};
use pmobook::vocabulary::value::{At, Items};
use scraper::{Html, Selector};

use crate::harness::{repository, sample};

entity! {
    /// Where a concept is found.
    pub struct Concept {
        /// What it is, in a few words.
        concept: At<String>,
        /// The places that show it; all of them must.
        found: Vec<Place>,
    }

    /// A place on a page.
    pub struct Place {
        /// The page, as a path in the output.
        page: At<String>,
        /// The element, as a selector; one that it fits must say all the words.
        at: At<String>,
        /// What it must say.
        says: Vec<At<String>>,
    }
}

fn concepts() -> Items<Concept> {
    let text = fs::read_to_string(repository("tests/concepts.yaml")).expect("tests/concepts.yaml");
    let mut report = Report::default();
    let tree = parse(&text, FileId(0), 0, &mut report);
    let concepts = Items::<Concept>::read(&tree, &mut report);
    assert!(report.diagnostics().is_empty(), "{:?}", report.diagnostics());
    concepts.expect("concepts")
}

/// The text of an element with single blanks, as a reader sees it.
fn words(element: scraper::ElementRef<'_>) -> String {
    let text: Vec<&str> = element.text().flat_map(str::split_whitespace).collect();
    text.join(" ").replace(['\u{a0}', '\u{202f}'], " ")
}

/// What is wrong with a place, if anything.
fn fault(pages: &BTreeMap<&str, Html>, place: &Place) -> Option<String> {
    let Some(page) = pages.get(place.page.value.as_str()) else {
        return Some(format!("there is no page `{}`", place.page.value));
    };
    let Ok(selector) = Selector::parse(&place.at.value) else {
        return Some(format!("`{}` is no selector", place.at.value));
    };
    let elements: Vec<String> = page.select(&selector).map(words).collect();
    if elements.is_empty() {
        return Some(format!("nothing on `{}` fits `{}`", place.page.value, place.at.value));
    }
    let says_all = |text: &String| place.says.iter().all(|says| text.contains(says.value.as_str()));
    if elements.iter().any(says_all) {
        return None;
    }
    let wanted: Vec<&str> = place.says.iter().map(|says| says.value.as_str()).collect();
    let nearest = elements
        .iter()
        .max_by_key(|text| wanted.iter().filter(|says| text.contains(**says)).count());
    Some(format!(
        "`{}` of `{}` does not say {wanted:?}; the nearest of {} says: {:.300}",
        place.at.value,
        place.page.value,
        elements.len(),
        nearest.map_or("", String::as_str)
    ))
}

#[test]
fn every_concept_is_listed_with_a_place_and_with_words() {
    let listed = fs::read_to_string(repository("tests/data/concepts.csv")).expect("the list");
    let listed: BTreeSet<&str> = listed
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').next())
        .collect();
    assert_eq!(listed.len(), 92, "the list itself");
    let concepts = concepts();
    let covered: BTreeSet<&str> = concepts.ids().map(|id| id.value.as_str()).collect();
    let missing: Vec<&&str> = listed.difference(&covered).collect();
    let strange: Vec<&&str> = covered.difference(&listed).collect();
    assert!(
        missing.is_empty() && strange.is_empty(),
        "missing {missing:?}, strange {strange:?}"
    );
    for (id, concept) in concepts.iter() {
        assert!(!concept.found.is_empty(), "{} has no place", id.value);
        for place in &concept.found {
            let whole = ["body", "html", "main", "article", "*"];
            assert!(
                !whole.contains(&place.at.value.as_str()),
                "{}: `{}` is the whole page",
                id.value,
                place.at.value
            );
            assert!(
                place.says.iter().any(|says| says.value.len() > 2),
                "{} says nothing",
                id.value
            );
        }
    }
}

#[test]
fn every_concept_is_found_in_the_sample() {
    let pages: BTreeMap<&str, Html> = sample()
        .pages()
        .map(|(path, html)| (path, Html::parse_document(html)))
        .collect();
    let concepts = concepts();
    let faults: Vec<String> = concepts
        .iter()
        .flat_map(|(id, concept)| concept.found.iter().map(move |place| (id, concept, place)))
        .filter_map(|(id, concept, place)| {
            fault(&pages, place).map(|fault| format!("{} {}: {fault}", id.value, concept.concept.value))
        })
        .collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
