//! What pages tell of where they come from: their last change, where they are edited, and the lines
//! behind their numbers.

use pmobook::history::Chronicle;

use crate::harness::past::{commit, committed, past};
use crate::harness::{Built, Page, Site};

const FOUNDATION: &str = "people:
  lead: {role: Head of the office, name: Ben Two}
  deal: {role: Head of deals, name: Dora Deal, audience: [executives]}
  then: {role: Head before, name: Eve Ever, left: 2025-01-01}
  now: {role: Head of data, name: Eve Ever}
";
const METRICS: &str = "K01:
  title: Days to a decision
  question: How long does a decision take?
  unit: days
  better: lower
  baseline: 20
  weight: 50
  target: 10
  amber: 15
  owner: lead
  values: {2026-08: 14, 2026-09: 12, 2026-10: 11}
";
const START: &str = "# Start\n\nWe decide in {{ metrics.K01.value }}, not in {{ metrics.K01.target }}.\n";
const ASIDE: &str = "# Aside\n\nNothing is counted here.\n";

/// A site of a few files with their texts as they are in git, each last changed by `author`.
struct Past {
    settings: String,
    author: String,
    /// The text of the start page, if it is not the one in git.
    start: String,
    audience: Option<&'static str>,
    change: fn(&mut Chronicle),
}

impl Default for Past {
    fn default() -> Self {
        Self {
            settings: String::new(),
            author: "Ben Two".to_owned(),
            start: START.to_owned(),
            audience: None,
            change: |_| {},
        }
    }
}

impl Past {
    fn build(self) -> Built {
        let settings = format!("audiences: [executives, all-staff]\nhistory: {{{}}}\n", self.settings);
        let commit = commit('a', &self.author, "2026-03-12");
        let mut chronicle = past(commit.clone());
        let files = [
            ("playbook.yaml", settings.as_str()),
            ("foundation.yaml", FOUNDATION),
            ("metrics.yaml", METRICS),
            ("aside.md", ASIDE),
        ];
        committed(&mut chronicle, "start.md", START, &commit);
        for (path, text) in files {
            committed(&mut chronicle, path, text, &commit);
        }
        (self.change)(&mut chronicle);
        let site = Site::new().file("start.md", &self.start).past(chronicle);
        let site = files.iter().fold(site, |site, (path, text)| site.file(path, text));
        let built = match self.audience {
            Some(audience) => site.audience(audience).build(),
            None => site.build(),
        };
        assert_eq!(built.errors(), [""; 0]);
        built
    }
}

fn html<'a>(built: &'a Built, path: &str) -> &'a str {
    built.pages().find(|(known, _)| *known == path).expect(path).1
}

/// What stands after a name in the page's list of facts about itself.
fn told(built: &Built, path: &str, name: &str) -> Option<String> {
    let page = Page::parse(html(built, path));
    let terms = page
        .elements
        .windows(2)
        .filter(|pair| pair[0].name == "dt" && pair[0].text == name);
    let told: Vec<&str> = terms.map(|pair| pair[1].text.as_str()).collect();
    // Once beside the page, and once above it for narrow screens and paper.
    assert!(told.is_empty() || told.len() == 2 && told[0] == told[1], "{told:?}");
    told.first().map(|text| (*text).to_owned())
}

fn changed(built: &Built) -> Option<String> {
    told(built, "start.html", "Last edited")
}

fn edited(built: &Built, path: &str) -> Option<String> {
    let page = Page::parse(html(built, path));
    let mut links = page.all("a").filter(|link| link.text == "Edit this page");
    links.next().and_then(|link| link.attribute("href").map(str::to_owned))
}

/// The list of where the numbers of a page come from, with its links.
fn numbers(built: &Built, path: &str) -> Option<String> {
    let (_, after) = html(built, path).split_once("come from</summary>")?;
    let list = after.split_once("</details>").expect("its end").0;
    Some(list.replace('\u{a0}', " "))
}

#[test]
fn a_page_tells_the_day_of_its_last_change_and_the_role_of_who_made_it() {
    let by = |author: &str, settings: &str| {
        changed(
            &Past {
                author: author.to_owned(),
                settings: settings.to_owned(),
                ..Past::default()
            }
            .build(),
        )
    };
    let day = |rest: &str| Some(format!("12 Mar 2026{rest}"));
    assert_eq!(by("Ben Two", ""), day(", Head of the office"));
    assert_eq!(by("  ben  TWO ", "authors: role"), day(", Head of the office"));
    assert_eq!(by("Ben Twofold", ""), day(""));
    assert_eq!(by("", ""), day(""));
    // Who has left one office may hold another.
    assert_eq!(by("Eve Ever", ""), day(", Head of data"));
    assert_eq!(by("Ben Two", "authors: name"), day(", Ben Two"));
    assert_eq!(by("Ben Twofold", "authors: name"), day(", Ben Twofold"));
    assert_eq!(by("", "authors: name"), day(""));
    assert_eq!(by("Ben Two", "authors: nobody"), day(""));
}

#[test]
fn who_is_kept_from_an_audience_is_not_told_to_it() {
    let by = |author: &str, authors: &str, audience| {
        let built = Past {
            author: author.to_owned(),
            settings: format!("authors: {authors}"),
            audience,
            ..Past::default()
        };
        let built = built.build();
        let everything: Vec<&[u8]> = built.artifacts().map(|(_, bytes)| bytes).collect();
        let has = |word: &str| String::from_utf8_lossy(&everything.concat()).contains(word);
        if audience == Some("all-staff") {
            assert!(!has("Dora") && !has("Head of deals"), "{author} {authors}");
        }
        changed(&built).expect("a change")
    };
    for authors in ["role", "name", "nobody"] {
        assert_eq!(by("Dora Deal", authors, Some("all-staff")), "12 Mar 2026");
        assert_eq!(by("dora DEAL", authors, Some("all-staff")), "12 Mar 2026");
    }
    assert_eq!(by("Dora Deal", "role", None), "12 Mar 2026, Head of deals");
    assert_eq!(
        by("Dora Deal", "role", Some("executives")),
        "12 Mar 2026, Head of deals"
    );
    assert_eq!(by("Dora Deal", "name", Some("executives")), "12 Mar 2026, Dora Deal");
    assert_eq!(by("Ben Two", "name", Some("all-staff")), "12 Mar 2026, Ben Two");
    assert_eq!(by("A Stranger", "name", Some("all-staff")), "12 Mar 2026, A Stranger");
}

#[test]
fn a_page_tells_what_is_not_committed() {
    let with = |start: &str, change: fn(&mut Chronicle)| {
        changed(
            &Past {
                start: start.to_owned(),
                settings: "authors: nobody".to_owned(),
                change,
                ..Past::default()
            }
            .build(),
        )
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        with(&format!("{START}More.\n"), |_| {}),
        some("12 Mar 2026; changed since, not committed yet")
    );
    // The ends of lines are git's own business.
    assert_eq!(with(&START.replace('\n', "\r\n"), |_| {}), some("12 Mar 2026"));
    let untracked = |past: &mut Chronicle| {
        past.content_ids.remove("start.md");
        past.last_changes.remove("start.md");
    };
    assert_eq!(with(START, untracked), some("not in git yet"));
    // What lies further back than could be read is not made up.
    let cut_off = |past: &mut Chronicle| past.last_changes.clear();
    assert_eq!(with(START, cut_off), None);
    assert_eq!(with("# Other\n", cut_off), some("changed, not committed yet"));
    assert_eq!(with(START, |past| past.repository = false), None);
    assert_eq!(with(START, |past| past.content_ids.clear()), None);
    assert_eq!(with(START, |past| *past = Chronicle::none("there is none")), None);
}

#[test]
fn a_text_is_the_one_in_git_whatever_its_byte_order_mark_and_the_ends_of_its_lines() {
    let with_returns = ASIDE.replace('\n', "\r\n");
    let commit = commit('a', "Ben Two", "2026-03-12");
    for in_git in [
        ASIDE,
        &with_returns,
        &format!("\u{feff}{ASIDE}"),
        &format!("\u{feff}{with_returns}"),
    ] {
        let mut chronicle = past(commit.clone());
        committed(&mut chronicle, "start.md", in_git, &commit);
        let told = |text: &str| changed(&Site::new().file("start.md", text).past(chronicle.clone()).build());
        for text in [ASIDE, &with_returns] {
            assert_eq!(told(text).as_deref(), Some("12 Mar 2026"), "{in_git:?} and {text:?}");
        }
        assert!(told("# Other\n").is_some_and(|told| told.ends_with("; changed since, not committed yet")));
    }
}

#[test]
fn a_chapter_was_last_changed_when_the_newest_of_its_files_was() {
    let old = commit('a', "Ada", "2026-03-12");
    let new = commit('b', "Ada", "2026-04-01");
    let metrics = METRICS.replace(
        "values: {2026-08: 14, 2026-09: 12, 2026-10: 11}",
        "series: days.csv#days",
    );
    let series = "period,days\n2026-09,12\n2026-10,11\n";
    let mut chronicle = past(new.clone());
    committed(&mut chronicle, "metrics.yaml", &metrics, &old);
    committed(&mut chronicle, "metrics/days.csv", series, &new);
    let site = Site::new()
        .file("metrics.yaml", &metrics)
        .file("metrics/days.csv", series);
    let built = site.past(chronicle).build();
    let of = |path| told(&built, path, "Last edited");
    assert_eq!(of("metrics/index.html").as_deref(), Some("1 Apr 2026"));
    // No file is behind a page that gathers what others say.
    assert_eq!(of("upkeep.html"), None);
}

#[test]
fn a_page_and_its_numbers_lead_to_the_forge() {
    let built = |start: &str, change: fn(&mut Chronicle)| {
        Past {
            start: start.to_owned(),
            settings: "repository: https://github.com/northmere/pmo".to_owned(),
            change,
            ..Past::default()
        }
        .build()
    };
    let shared = built(START, |_| {});
    let edit = |path: &str| Some(format!("https://github.com/northmere/pmo/edit/main/content/{path}"));
    assert_eq!(edited(&shared, "start.html"), edit("start.md"));
    assert_eq!(edited(&shared, "metrics/index.html"), edit("metrics.yaml"));
    assert_eq!(edited(&shared, "upkeep.html"), None);
    let lines = numbers(&shared, "start.html").expect("numbers");
    let head = "a".repeat(40);
    let link = format!(
        "<a href=\"https://github.com/northmere/pmo/blob/{head}/content/metrics.yaml#L11\">metrics.yaml, line 11</a>"
    );
    assert!(lines.contains(&link), "{lines}");
    // A line of a file that differs is looked for where the file may be newer.
    let differs = built(START, |past| {
        past.content_ids.insert("metrics.yaml".to_owned(), "0".repeat(40));
        past.branch = None;
    });
    let lines = numbers(&differs, "start.html").expect("numbers");
    assert!(lines.contains("/pmo/blob/main/content/metrics.yaml#L11\""), "{lines}");
    // What is not in git is not there either.
    let new = built(START, |past| {
        past.content_ids.remove("start.md");
        past.content_ids.remove("metrics.yaml");
    });
    assert_eq!(edited(&new, "start.html"), None);
    assert!(!html(&new, "start.html").contains("github.com"));
    let none = built(START, |past| *past = Chronicle::none("there is none"));
    assert!(none.pages().all(|(_, page)| !page.contains("github.com")));
    assert!(numbers(&none, "start.html").is_some_and(|lines| lines.contains("metrics.yaml, line 11")));
}

#[test]
fn each_number_of_a_page_is_told_with_its_lines_and_once() {
    let built = Past::default().build();
    let lines = numbers(&built, "start.html").expect("numbers");
    for told in [
        "Days to a decision, Oct 2026: <b>11 days</b></div><span>metrics.yaml, line 11</span>",
        "Days to a decision, target: <b>10 days</b></div><span>metrics.yaml, line 8</span>",
    ] {
        assert_eq!(lines.matches(told).count(), 1, "{lines}");
    }
    assert_eq!(lines.matches("<li>").count(), 2);
    assert_eq!(numbers(&built, "aside.html"), None);
    // A key figure and the panel of a metric show its value too.
    for page in ["metrics/index.html", "metrics/K01.html"] {
        let lines = numbers(&built, page).expect(page);
        assert!(lines.contains("Oct 2026: <b>11 days</b>"), "{page}: {lines}");
    }
}

#[test]
fn a_number_made_of_many_names_the_first_places() {
    let mut metrics = String::new();
    for number in 1..=9 {
        metrics += &METRICS.replace("K01", &format!("K0{number}"));
    }
    let start = "# Start\n\nOf {{ metrics.index }} and {{ metrics.K09.value }}.\n";
    let built = Site::new()
        .file("foundation.yaml", FOUNDATION)
        .file("metrics.yaml", &metrics);
    let built = built.file("start.md", start).build();
    assert_eq!(built.errors(), [""; 0]);
    let figures = built.json("data/figures.json");
    let from = figures["figures"]["metrics.index"]["from"]
        .as_array()
        .expect("places")
        .clone();
    let lines: Vec<&str> = from
        .iter()
        .filter_map(|place| place.as_str()?.split(':').nth(1))
        .collect();
    assert!(lines.len() > 6, "{lines:?}");
    let expected = format!(
        "metrics.yaml, line {}, line {}, line {}, line {}, line {}, line {} and {} more",
        lines[0],
        lines[1],
        lines[2],
        lines[3],
        lines[4],
        lines[5],
        lines.len() - 6
    );
    let told = numbers(&built, "start.html").expect("numbers");
    assert!(told.contains(&expected), "{expected} in {told}");
}

#[test]
fn numbers_of_an_audience_lead_to_nothing_that_is_kept_from_it() {
    let kept = METRICS
        .replace("K01", "K02")
        .replace("owner:", "audience: [executives]\n  owner:");
    let kept = kept.replace(
        "values: {2026-08: 14, 2026-09: 12, 2026-10: 11}",
        "series: secret.csv#days",
    );
    let metrics = format!("{METRICS}{kept}");
    let secret = "period,days\n2026-09,12\n2026-10,11\n";
    let start = format!("{START}\nOf {{{{ metrics.index }}}}.\n");
    let site = Site::new()
        .file("playbook.yaml", "audiences: [executives, all-staff]\n")
        .file("foundation.yaml", FOUNDATION)
        .file("metrics.yaml", &metrics)
        .file("metrics/secret.csv", secret)
        .file("start.md", &start);
    let commit = commit('a', "Ben Two", "2026-03-12");
    let mut chronicle = past(commit.clone());
    for (path, text) in site.texts() {
        committed(&mut chronicle, &path, &text, &commit);
    }
    let first = METRICS.lines().count() + 1;
    let leads = |built: &Built| {
        let told: Vec<String> = built.pages().filter_map(|(path, _)| numbers(built, path)).collect();
        let told = told.concat();
        (first..=metrics.lines().count()).any(|line| {
            let ends = [",", "<", " "].map(|end| format!("line {line}{end}"));
            ends.iter().any(|place| told.contains(place))
        }) || built.pages().any(|(_, page)| page.contains("secret.csv"))
    };
    let site = site.past(chronicle);
    let (all, some) = (site.clone().build(), site.audience("all-staff").build());
    assert_eq!((all.errors(), some.errors()), (vec![], vec![]));
    assert!(leads(&all) && !leads(&some));
    // The number stays that of the whole.
    let index = |built: &Built| built.figure("metrics.index");
    assert_eq!(index(&all), index(&some));
    assert!(numbers(&some, "start.html").is_some_and(|told| told.contains("Days to a decision")));
}

#[test]
fn what_strangers_write_into_a_repository_stays_text() {
    let evil = "Eve\"'><script>alert(1)</script>&{{ 7 * 7 }}\u{202e}";
    let built = Past {
        author: evil.to_owned(),
        settings: "authors: name, repository: 'https://github.com/a/b', branch: '\"><b>&x'".to_owned(),
        change: |past| past.inside = "a\"><script>b/c d".to_owned(),
        ..Past::default()
    };
    let built = built.build();
    for (path, html) in built.pages() {
        assert!(!html.contains("<script>alert") && !html.contains("><b>&x"), "{path}");
        assert!(!html.contains("<script>b"), "{path}");
    }
    assert!(changed(&built).is_some_and(|told| told.contains("{{ 7 * 7 }}")));
    let edit = edited(&built, "start.html").expect("a link");
    assert_eq!(
        edit,
        "https://github.com/a/b/edit/%22%3E%3Cb%3E%26x/a%22%3E%3Cscript%3Eb/c%20d/start.md"
    );
}
