//! The executive's page: what is chosen for it, what is left out, and where its numbers come from.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::harness::{Built, Page, Site, sample};

/// The words of the page, without markup, style and drawings.
fn words(html: &str) -> String {
    let (_, body) = html.split_once("<body>").expect("a body");
    let mut text = String::new();
    for part in body.split('<').skip(1) {
        let (tag, words) = part.split_once('>').expect("a tag");
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        let is_drawn = ["text", "desc", "title"].contains(&name);
        if !matches!(tag, "b" | "/b" | "span" | "/span") {
            text.push('\n');
        }
        text.push_str(if is_drawn { "" } else { words });
    }
    let text = text
        .replace(['\u{a0}', '\u{202f}'], " ")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&gt;", ">");
    text.replace("&lt;", "<").replace("&amp;", "&")
}

/// The headings of the parts.
fn parts(html: &str) -> Vec<String> {
    let found = html.split("<h2").skip(1);
    let heading = |part: &str| {
        let (heading, _) = part.split_once("</h2>").expect("its end");
        let (_, heading) = heading.split_once('>').expect("its words");
        heading.split('<').next().unwrap_or_default().trim().to_owned()
    };
    found.map(heading).collect()
}

/// The findings about papers.
fn findings(built: &Built) -> Vec<String> {
    let all = built.findings().into_iter();
    let own = all.filter(|found| found.code.starts_with("PMO-606"));
    own.map(|found| found.place()).collect()
}

#[test]
fn the_sample_has_every_part_in_its_order() {
    let html = sample().one_pager();
    assert_eq!(
        parts(html),
        [
            "Decisions asked",
            "Where we are",
            "Where we are going",
            "Three risks to watch"
        ]
    );
    let words = words(html);
    for said in [
        "Delivery is improving and the case still pays, but wave 4 needs three more weeks",
        "PMO steering group, by 20 November 2026",
        "6 of 13 measures, furthest from target first",
        "5 of 21 items",
        "of 10 open threats, the worst first",
        "Owner: Chief Information Officer",
        "As of 31 October 2026",
        "Charter 1.1",
        "Internal use",
    ] {
        assert!(words.contains(said), "{said}\n{words}");
    }
    // By colour, then by the share of the way that is done.
    let order: Vec<&str> = html.split("<th scope=\"row\">").skip(1).collect();
    let order: Vec<&str> = order
        .iter()
        .map(|row| row.split('<').next().unwrap_or_default())
        .collect();
    assert_eq!(
        order,
        [
            "Utilisation of key people",
            "Project managers trained",
            "On-time milestone delivery",
            "Stakeholder satisfaction",
            "Projects within budget (±10 %)",
            "Decision lead time"
        ]
    );
    assert_eq!(findings(sample()), [""; 0]);
}

#[test]
fn every_large_number_is_a_figure() {
    let figures = sample().json("data/figures.json");
    let texts: BTreeSet<&str> = figures["figures"]
        .as_object()
        .expect("figures")
        .values()
        .filter_map(|figure| figure["text"].as_str())
        .collect();
    let html = sample().one_pager();
    let mut found = 0;
    for start in ["<td class=\"r num\"", "<dd class=\"big\">", "<p class=\"sc\">"] {
        for part in html.split(start).skip(1) {
            let (cell, _) = part.split_once("</").expect("its end");
            // Targets are not in bold.
            let Some((_, number)) = cell.split_once("<b>") else {
                continue;
            };
            assert!(texts.contains(number), "{number:?} is no figure");
            found += 1;
        }
    }
    assert!(found >= 6 + 4 + 3, "{found} numbers");
    for key in [
        "metrics.index",
        "business-case.budget.actual",
        "business-case.options.C.npv",
        "risks.R02.exposure",
    ] {
        let text = figures["figures"][key]["text"].as_str().expect(key);
        let text = text.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(words(html).contains(&text), "{key}: {text}");
    }
}

#[test]
fn it_needs_nothing_but_itself() {
    for built in [sample(), &Site::new().build()] {
        let html = built.one_pager();
        let page = Page::parse(html);
        for element in &page.elements {
            let name = element.name.as_str();
            assert!(
                !matches!(name, "link" | "script" | "img" | "iframe" | "object" | "use" | "image"),
                "<{name}>"
            );
            for address in ["src", "srcset", "xlink:href"] {
                assert_eq!(element.attribute(address), None, "<{name} {address}>");
            }
            if let Some(href) = element.attribute("href") {
                assert!(name == "a" && href.starts_with("https://"), "<{name} href={href}>");
            }
        }
        assert!(!html.contains("var(") && !html.contains("@import"));
        for address in html.split("url(").skip(1) {
            assert!(
                address.starts_with("data:font/woff2;base64,d09GMgABAAAA"),
                "{}",
                &address[..60]
            );
        }
        assert_eq!(html.matches("@font-face").count(), 2);
        let ids: Vec<&str> = page.ids().collect();
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "an id twice");
    }
}

/// A playbook of some chapters of the sample.
fn only(chapters: &[&str]) -> Built {
    let sample = Site::sample();
    let mut site = Site::new();
    for (path, text) in sample.texts() {
        // What is quoted of chapters that are not there would stop the build.
        let text = text.replace("{{ ", "").replace(" }}", "");
        if chapters
            .iter()
            .any(|chapter| path == format!("{chapter}.yaml") || path.starts_with(&format!("{chapter}/")))
        {
            site = site.file(&path, &text);
        }
    }
    if chapters.contains(&"business-case") {
        // That of the sample names metrics.
        site = site.file("business-case.yaml", CASE);
    }
    site.build()
}

const CASE: &str = "base_year: 2025
discount_rate: 8 %
options:
  A: {title: Nothing, kind: do nothing}
  B:
    title: A small office
    kind: preferred
    costs: {staff: {title: Staff, values: [90, 90]}}
    benefits: {time: {title: Time, kind: time, values: [0, 300]}}
";

#[test]
fn what_a_playbook_does_not_have_is_left_out() {
    for (chapters, expected) in [
        (vec![], vec![]),
        (vec!["metrics"], vec!["Where we are"]),
        (vec!["stages"], vec!["Where we are"]),
        (vec!["assessment"], vec!["Where we are"]),
        (vec!["roadmap"], vec!["Where we are going"]),
        (vec!["business-case"], vec!["Where we are", "Where we are going"]),
        (vec!["risks"], vec!["Three risks to watch"]),
        (vec!["charter"], vec![]),
    ] {
        let built = only(&chapters);
        // References to what is missing may be found, but no error may stop the page.
        assert!(built.artifacts().next().is_some(), "{chapters:?}: {:?}", built.errors());
        let html = built.one_pager();
        assert_eq!(parts(html), expected, "{chapters:?}");
        let page = Page::parse(html);
        assert_eq!(page.all("h1").count(), 1);
        assert_eq!(page.all("table").count(), usize::from(chapters == ["metrics"]));
        assert!(!html.contains("no data"), "{chapters:?}");
    }
}

/// An overview that asks for decisions with titles and reasons of so many characters.
fn asking(asks: usize, title: usize, reason: usize) -> Built {
    let mut text = String::from("decisions:\n");
    for index in 0..asks {
        let _ = writeln!(
            text,
            "  d{index}: {{title: {}, text: {}, who: Board, by: 2026-12-{:02}}}",
            "t".repeat(title),
            "r".repeat(reason),
            28 - index
        );
    }
    Site::new()
        .file("overview.yaml", &text)
        .file("playbook.yaml", "as_of: 2026-10-31\n")
        .build()
}

#[test]
fn what_is_too_long_for_its_place_is_told_where_it_stands() {
    for (asks, title, reason, expected) in [
        (1, 110, 300, vec![]),
        (
            1,
            111,
            301,
            vec!["overview.yaml:2:15 PMO-6061", "overview.yaml:2:134 PMO-6063"],
        ),
        (2, 110, 150, vec![]),
        (3, 20, 2000, vec![]),
        (4, 20, 20, vec!["overview.yaml:5:15 PMO-6062"]),
    ] {
        let built = asking(asks, title, reason);
        assert_eq!(findings(&built), expected, "{asks} {title} {reason}");
        let words = words(built.one_pager());
        assert!(words.contains(&"t".repeat(title)), "a title stands as it is");
        let shown = reason <= 300 && asks == 1 || reason <= 150 && asks == 2;
        assert_eq!(words.contains(&"r".repeat(reason)), shown, "{asks} {reason}");
    }
}

#[test]
fn of_many_decisions_those_that_are_needed_first_are_asked() {
    let built = asking(5, 20, 20);
    let words = words(built.one_pager());
    assert!(words.contains("The 3 needed first of 5"), "{words}");
    for (day, shown) in [(24, true), (25, true), (26, true), (27, false), (28, false)] {
        assert_eq!(words.contains(&format!("by {day} December 2026")), shown, "{day}");
    }
}

#[test]
fn long_decisions_take_the_room_of_measures() {
    for (length, expected) in [(75, 6), (110, 3)] {
        let title = format!("    title: {}", "t".repeat(length));
        let (_, overview) = Site::sample()
            .texts()
            .into_iter()
            .find(|(path, _)| path == "overview.yaml")
            .expect("it");
        let lines = overview.lines().map(|line| {
            if line.starts_with("    title: ") {
                title.as_str()
            } else {
                line
            }
        });
        let text = lines.collect::<Vec<&str>>().join("\n");
        let built = Site::sample().file("overview.yaml", &text).build();
        assert!(
            words(built.one_pager()).contains(&format!("{expected} of 13 measures")),
            "{length}"
        );
    }
}

#[test]
fn limited_chapters_do_not_feed_a_copy_for_everybody() {
    for (chapter, part) in [
        ("risks", "risks to watch"),
        ("roadmap", "Wave 3"),
        ("metrics", "of 13 measures"),
    ] {
        let (path, text) = Site::sample()
            .texts()
            .into_iter()
            .find(|(path, _)| path.trim_end_matches(".yaml") == chapter)
            .expect(chapter);
        let limited = || Site::sample().file(&path, &format!("audience: [executives]\n{text}"));
        assert!(sample().one_pager().contains(part));
        assert!(!limited().build().one_pager().contains(part), "{chapter}");
        assert!(
            limited().audience("executives").build().one_pager().contains(part),
            "{chapter}"
        );
        assert!(
            !limited().audience("all-staff").build().one_pager().contains(part),
            "{chapter}"
        );
    }
}

#[test]
fn words_of_authors_stay_words() {
    let evil = "</style></title><script>alert(1)</script>\"'&";
    let text = format!(
        "headline: {evil:?}\ntitle: {evil:?}\ndecisions:\n  d: {{title: {evil:?}, text: {evil:?}, who: {evil:?}, by: 2026-12-01}}\n"
    );
    let risk = format!(
        "risks:\n  R1: {{title: {evil:?}, probability: 4, impact: 4, strategy: mitigate, response: {evil:?}}}\n"
    );
    let settings = format!("title: {evil:?}\nas_of: 2026-10-31\nbase_url: \"https://x.example/\\\"><script>\"\n");
    let built = Site::new()
        .file("overview.yaml", &text)
        .file("risks.yaml", &risk)
        .file("playbook.yaml", &settings)
        .build();
    let html = built.one_pager();
    let page = Page::parse(html);
    assert_eq!(
        (
            page.all("script").count(),
            page.all("style").count(),
            page.all("title").count()
        ),
        (0, 1, 1)
    );
    assert!(words(html).contains("</style></title>"), "{html}");
}
