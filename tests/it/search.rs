//! The index of the search, as data: what is found where, what is left out, where its addresses lead.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::harness::{Built, Page, Site, sample};

/// A place that the search knows: its address, its title, its kind (empty for a heading) and what it says.
struct Place {
    address: String,
    title: String,
    kind: String,
    text: String,
}

fn called(built: &Built, path: &str) -> Vec<Value> {
    let (_, bytes) = built.artifacts().find(|(known, _)| *known == path).expect(path);
    let text = std::str::from_utf8(bytes).expect(path);
    let values = text
        .strip_prefix("pmobookSearch(")
        .and_then(|text| text.strip_suffix(")\n"));
    serde_json::from_str(&format!("[{}]", values.expect(path))).expect(path)
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

/// All that the search knows, read as its script reads it.
fn places(built: &Built) -> Vec<Place> {
    let names = called(built, "data/search.js").remove(0);
    let size = names["size"].as_u64().expect("a number");
    let pages = names["pages"].as_array().expect("pages");
    let files = (0..pages.len().div_ceil(usize::try_from(size).expect("small")))
        .map(|number| called(built, &format!("data/search-{number}.js")).remove(1));
    let texts: Vec<Value> = files.flat_map(|file| file.as_array().expect("texts").clone()).collect();
    assert_eq!(texts.len(), pages.len());
    let mut marks: BTreeMap<(usize, String), String> = BTreeMap::new();
    for mark in names["marks"].as_array().expect("marks").chunks(3) {
        let page = usize::try_from(mark[0].as_u64().expect("a page")).expect("small");
        let kind = usize::try_from(mark[2].as_u64().expect("a kind")).expect("small");
        marks.insert((page, text(&mark[1])), text(&names["kinds"][kind]));
    }
    let mut places = Vec::new();
    for (number, (page, told)) in pages.iter().zip(&texts).enumerate() {
        let own = [Value::from(""), page[1].clone()];
        let below = page[5].as_array().expect("places");
        for (part, place) in own.iter().chain(below).collect::<Vec<_>>().chunks(2).enumerate() {
            let anchor = text(place[0]);
            let hash = if anchor.is_empty() { "" } else { "#" };
            places.push(Place {
                address: format!("{}{hash}{anchor}", text(&page[0])),
                title: text(place[1]),
                kind: marks.get(&(number, anchor)).cloned().unwrap_or_default(),
                text: told[part].as_str().unwrap_or_default().to_owned(),
            });
        }
    }
    places
}

#[test]
fn the_search_knows_pages_headings_terms_services_measures_and_roles() {
    let known = places(sample());
    for (address, kind, title, says) in [
        ("risks.html", "", "Risks", "net exposure is 456.5 kEUR"),
        ("business-case.html#payback", "", "When does it pay?", "June 2028"),
        (
            "business-case.html#options",
            "",
            "Which options were compared?",
            "discounted payback",
        ),
        ("risks.html#R12", "Risk", "R12 Regional funding", ""),
        (
            "glossary.html#baseline",
            "Term",
            "Baseline",
            "what everything later is compared with",
        ),
        ("services/SV04.html", "Service", "One-page status report", ""),
        ("metrics/K01.html", "Metric", "On-time milestone delivery", ""),
        ("foundation.html#pmo-lead", "Role", "PMO lead", "Lea Brandt"),
        ("governance/decisions.html#DC01", "Decision", "DC01 ", ""),
        ("guides/starting-a-project.html", "", "Start a project", ""),
        // A figure is its text, not its key.
        ("foundation.html#organisation", "", "Organisation", "9 940 kEUR"),
    ] {
        let found = known.iter().find(|place| place.address == address);
        let found = found.unwrap_or_else(|| panic!("{address} is not known"));
        assert_eq!(found.kind, kind, "{address}");
        assert!(found.title.starts_with(title), "{address}: {}", found.title);
        let plain = found.text.replace(['\u{202f}', '\u{a0}'], " ");
        assert!(plain.contains(says), "{address}: {plain}");
    }
    assert!(
        !known.iter().any(|place| place.text.contains("{{")),
        "placeholders are no words"
    );
    let earlier = known
        .iter()
        .filter(|place| place.address.starts_with("charter/versions/"));
    assert!(
        earlier.clone().all(|place| place.text.is_empty()),
        "what is past is no longer said"
    );
}

fn addresses_that_lead_nowhere(built: &Built) -> Vec<String> {
    let pages = built.pages().map(|(path, html)| (path, Page::parse(html)));
    let pages: BTreeMap<&str, Page> = pages.collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages.iter().map(|(path, page)| (*path, page.ids().collect())).collect();
    let leads = |address: &str| {
        let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
        ids.get(path)
            .is_some_and(|ids| anchor.is_empty() || ids.contains(anchor))
    };
    let addresses = places(built).into_iter().map(|place| place.address);
    addresses.filter(|address| !leads(address)).collect()
}

#[test]
fn every_address_of_the_index_is_there_for_everybody_and_for_an_audience() {
    assert_eq!(addresses_that_lead_nowhere(sample()), [""; 0]);
    let limited =
        "---\ntitle: Zanzibar title\naudience: [executives]\n---\n# Zanzibar\n\n## Zanzibar part\n\nZanzibar words.\n";
    let site = || Site::sample().file("guides/zanzibar.md", limited);
    let whole = places(&site().build());
    let found = whole
        .iter()
        .filter(|place| place.address.starts_with("guides/zanzibar.html"));
    assert_eq!(found.count(), 3, "the page and its headings");
    let shown = site().audience("all-staff").build();
    assert_eq!(addresses_that_lead_nowhere(&shown), [""; 0]);
    let shown = places(&shown);
    assert!(
        shown.len() > 300 && shown.len() < whole.len(),
        "{} of {}",
        shown.len(),
        whole.len()
    );
    let told = shown
        .iter()
        .map(|place| format!("{} {} {}", place.address, place.title, place.text));
    assert_eq!(told.filter(|told| told.to_lowercase().contains("zanzibar")).count(), 0);
}
