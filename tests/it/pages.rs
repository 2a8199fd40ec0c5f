//! Every page of the sample as a reader's browser sees it.

use std::collections::{BTreeMap, BTreeSet};

use crate::harness::{Built, Element, Page, Site, drawings, sample};

fn pages() -> BTreeMap<&'static str, Page> {
    sample().pages().map(|(path, html)| (path, Page::parse(html))).collect()
}

/// Collects what is wrong on all pages, and shows all of it.
fn on_every_page(look: impl Fn(&str, &Page) -> Vec<String>) {
    let pages = pages();
    assert!(pages.len() > 35, "only {} pages", pages.len());
    let faults: Vec<String> = pages
        .iter()
        .flat_map(|(path, page)| {
            look(path, page)
                .into_iter()
                .map(move |fault| format!("{path}: {fault}"))
        })
        .collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Addresses that a page's elements lead to.
pub fn addresses(page: &Page) -> impl Iterator<Item = (&Element, &str)> {
    page.elements.iter().flat_map(|element| {
        let values = ["href", "src", "action", "poster", "data"].map(|name| element.attribute(name));
        values.into_iter().flatten().map(move |value| (element, value))
    })
}

pub fn has_scheme(address: &str) -> bool {
    address.starts_with("//")
        || address
            .split_once(':')
            .is_some_and(|(scheme, _)| scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// The file that a relative address leads to, from the root of the site.
fn resolve(from: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// What is wrong with where an address leads.
pub fn fault_of(
    from: &str,
    address: &str,
    files: &BTreeSet<&str>,
    ids: &BTreeMap<&str, BTreeSet<&str>>,
) -> Option<String> {
    // A server shows this page in place of any other, so its addresses begin at the root of the sample's server.
    let address = match address.strip_prefix("/pmo/") {
        Some(below) if from == "404.html" => below,
        _ => address,
    };
    let (path, anchor) = address
        .split_once('#')
        .map_or((address, None), |(path, anchor)| (path, Some(anchor)));
    let target = if path.is_empty() {
        Some(from.to_owned())
    } else {
        resolve(from, path)
    };
    let Some(target) = target.filter(|target| files.contains(target.as_str())) else {
        return Some(format!("`{address}` leads to no file"));
    };
    let anchor = anchor.filter(|anchor| !anchor.is_empty())?;
    let there = ids.get(target.as_str()).is_some_and(|ids| ids.contains(anchor));
    (!there).then(|| format!("`{address}` leads to no place on its page"))
}

#[test]
fn every_link_leads_to_a_file_and_every_anchor_to_a_place() {
    let files: BTreeSet<&str> = sample().artifacts().map(|(path, _)| path).collect();
    let pages = pages();
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages.iter().map(|(path, page)| (*path, page.ids().collect())).collect();
    on_every_page(|path, page| {
        let own = addresses(page)
            .map(|(_, address)| address)
            .filter(|address| !has_scheme(address));
        own.filter_map(|address| fault_of(path, address, &files, &ids))
            .collect()
    });
}

#[test]
fn a_dead_link_is_noticed() {
    let files = BTreeSet::from(["a/b.html", "c.html"]);
    let ids = BTreeMap::from([("c.html", BTreeSet::from(["here"])), ("a/b.html", BTreeSet::new())]);
    let fault = |address: &str| fault_of("a/b.html", address, &files, &ids);
    assert_eq!(fault("../c.html#here"), None);
    for dead in ["c.html", "../c.html#there", "#here", "../../c.html", "/c.html#x"] {
        assert!(fault(dead).is_some(), "{dead}");
    }
}

#[test]
fn nothing_is_fetched_from_elsewhere() {
    on_every_page(|_, page| {
        let fetched = addresses(page).filter(|(element, _)| !matches!(element.name.as_str(), "a" | "area"));
        fetched
            .filter(|(_, address)| has_scheme(address))
            .map(|(element, address)| format!("{} {address}", element.name))
            .collect()
    });
    let style = sample()
        .artifacts()
        .find(|(path, _)| *path == "style.css")
        .expect("the style");
    let style = String::from_utf8_lossy(style.1);
    assert!(!style.contains("://") && !style.contains("@import"));
}

#[test]
fn ids_are_unique_and_there_is_one_main_heading() {
    on_every_page(|_, page| {
        let mut seen = BTreeSet::new();
        let mut faults: Vec<String> = page
            .ids()
            .filter(|id| !seen.insert(*id))
            .map(|id| format!("id {id} twice"))
            .collect();
        let headings = page.all("h1").count();
        if headings != 1 {
            faults.push(format!("{headings} main headings"));
        }
        faults
    });
}

#[test]
fn labels_and_descriptions_point_at_something() {
    on_every_page(|_, page| {
        let ids: BTreeSet<&str> = page.ids().collect();
        let names = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];
        let references = page
            .elements
            .iter()
            .flat_map(|element| names.iter().filter_map(|name| element.attribute(name)));
        let single = references.flat_map(str::split_whitespace);
        single
            .filter(|id| !ids.contains(id))
            .map(|id| format!("nothing has the id {id}"))
            .collect()
    });
}

#[test]
fn no_attribute_shows_how_a_figure_is_quoted() {
    on_every_page(|_, page| {
        let names = ["content", "title", "alt", "aria-label"];
        let values = page
            .elements
            .iter()
            .flat_map(|element| names.iter().filter_map(|name| element.attribute(name)));
        values.filter(|value| value.contains("{{")).map(str::to_owned).collect()
    });
}

#[test]
fn every_drawing_is_well_formed_and_told_in_words() {
    let mut charts = 0;
    for (path, html) in sample().pages() {
        for svg in drawings(html) {
            let document = roxmltree::Document::parse(svg).unwrap_or_else(|error| panic!("{path}: {error}\n{svg}"));
            charts += usize::from(document.root_element().attribute("role") == Some("img"));
        }
    }
    assert!(charts >= sample().build.counts.charts, "each chart is drawn");
    let figures = sample().pages().flat_map(|(_, html)| html.split("<figure").skip(1));
    for figure in figures.filter_map(|figure| figure.split("</figure>").next()) {
        let drawn = drawings(figure).filter(|svg| svg.contains("role=\"img\"")).count();
        assert!(
            drawn == 2 || figure.contains("No data yet"),
            "drawn wide and narrow: {figure:.300}"
        );
    }
    on_every_page(|_, page| {
        let shown = page
            .all("svg")
            .filter(|svg| svg.attribute("aria-hidden") != Some("true"));
        let silent = shown.filter(|svg| {
            let has = |name: &str| svg.children.iter().any(|child| child == name);
            svg.attribute("role") != Some("img") || !has("title") || !has("desc")
        });
        silent
            .map(|svg| format!("a drawing without role, title or desc: {:?}", svg.attributes))
            .collect()
    });
}

#[test]
fn no_hole_is_visible() {
    on_every_page(|_, page| {
        let words: BTreeSet<&str> = page.text.split(|c: char| !c.is_alphanumeric()).collect();
        let holes = ["NaN", "None", "null", "undefined", "inf", "Infinity"]
            .into_iter()
            .filter(|hole| words.contains(hole));
        let braces = ["{{", "}}", "{%", "Some("]
            .into_iter()
            .filter(|hole| page.text.contains(hole));
        holes.chain(braces).map(|hole| format!("`{hole}` is visible")).collect()
    });
}

#[test]
fn quoted_figures_show_the_text_of_the_figures_file() {
    let figures = sample().json("data/figures.json");
    let text = |key: &str| figures["figures"][key]["text"].as_str().expect(key).to_owned();
    let pages = pages();
    for (path, key) in [
        ("index.html", "metrics.K01.value"),
        ("index.html", "assessment.cycles.C2.weighted"),
        ("assessment.html", "assessment.cycles.C2.weighted"),
        ("assessment.html", "assessment.readiness.response_rate"),
        ("business-case.html", "business-case.options.C.npv"),
        ("business-case.html", "business-case.expected_npv"),
        ("business-case.html", "business-case.options.C.irr"),
        ("charter.html", "business-case.options.C.npv"),
        ("metrics/index.html", "metrics.index"),
        ("metrics/K04.html", "metrics.K04.value"),
    ] {
        assert!(
            pages[path].text.contains(&text(key)),
            "{path} does not show {key}: {}",
            text(key)
        );
    }
}

#[test]
fn figures_name_the_places_they_come_from() {
    let figures = sample().json("data/figures.json");
    assert_eq!(figures["version"], 1);
    for (key, figure) in figures["figures"].as_object().expect("figures") {
        for field in ["value", "unit", "text", "label", "from"] {
            assert!(figure.get(field).is_some(), "{key} has no {field}");
        }
        let from = figure["from"].as_array().expect("a list");
        assert!(
            from.iter()
                .all(|place| place.as_str().is_some_and(|place| place.starts_with("content/"))),
            "{key}"
        );
        assert!(
            figure["value"]
                .as_f64()
                .is_none_or(|value| value != 0.0 || value.is_sign_positive()),
            "{key} is minus zero"
        );
    }
}

#[test]
fn nothing_of_this_machine_is_in_the_output() {
    let own = env!("CARGO_MANIFEST_DIR");
    for (path, bytes) in sample().artifacts() {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains(own) && !text.contains("/home/") && !text.contains("/root/"),
            "{path}"
        );
    }
}

/// The artifacts that hold a word, in their bytes or in their paths.
fn holding(built: &Built, word: &str) -> Vec<String> {
    let holds = |(path, bytes): &(&str, &[u8])| path.contains(word) || String::from_utf8_lossy(bytes).contains(word);
    built
        .artifacts()
        .filter(holds)
        .map(|(path, _)| path.to_owned())
        .collect()
}

#[test]
fn drafts_leak_nowhere() {
    let draft = "---\ntitle: canarytitle\ndescription: canaryabout\ntags: [canarytag]\ndraft: true\naliases: [/canaryalias]\n---\n# canaryhead\n\ncanarybody\n";
    let site = Site::sample().file("guides/canaryfile.md", draft);
    assert_eq!(holding(&site.clone().build(), "canary"), [""; 0]);
    assert_eq!(
        holding(&site.drafts().build(), "canarybody"),
        ["guides/canaryfile.html", "data/search-0.js", "papers/book.html"],
        "the canary sings when drafts are asked for"
    );
}

#[test]
fn comments_keys_of_ones_own_and_hidden_files_leak_nowhere() {
    let site = Site::new()
        .file("playbook.yaml", "title: Small # canary\nextra: {token: canary}\n")
        .file(
            "start.md",
            "---\nextra: {token: canary}\n---\n# Start\n\n<!-- canary -->\nHello.\n",
        );
    assert_eq!(holding(&site.build(), "canary"), [""; 0]);
}

#[test]
fn attachments_are_handed_on_and_linked() {
    let built = Site::new()
        .file("guides/start.md", "# Start\n\n[The form](form.pdf)\n")
        .attach("guides/form.pdf", b"%PDF-")
        .build();
    assert_eq!(built.places(), [""; 0]);
    assert!(
        built
            .artifacts()
            .any(|(path, bytes)| path == "guides/form.pdf" && bytes == b"%PDF-")
    );
    let (_, html) = built
        .pages()
        .find(|(path, _)| *path == "guides/start.html")
        .expect("the page");
    assert!(html.contains("form.pdf\">The form</a>"), "{html}");
}
