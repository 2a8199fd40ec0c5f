//! What goes out by mail and feed: from which words, whose figures, and for whom.

use std::collections::BTreeSet;

use crate::git::repository::Repo;
use crate::harness::{Built, Folder, Site, sample};
use pmobook::publish::newsletter::letter::{Letter, Part, Story};

const BASE: &str = "title: Small playbook\nbase_url: https://pmo.example/\nas_of: 2026-10-31\n";

const METRICS: &str = "K1: {title: Waiting, unit: days, better: lower, target: 10, amber: 20, baseline: 34, values: \
                       {2026-08: 20, 2026-09: 15, 2026-10: 12}}\n\
                       K2: {title: Trained, unit: '%', better: higher, target: 90, amber: 80, baseline: 40, values: \
                       {2026-07: 60, 2026-08: 60, 2026-09: 60, 2026-10: 60}}\n";

fn story(id: &str, date: &str, more: &str) -> String {
    format!(
        "---\nid: {id}\ntitle: Told as {id}\ndate: {date}\nresult: It became better\nnewsletter: yes\n{more}---\nText.\n"
    )
}

fn site() -> Site {
    Site::new().file("playbook.yaml", BASE).file("metrics.yaml", METRICS)
}

fn letter(built: &Built) -> &Letter {
    assert!(built.errors().is_empty(), "{}", built.errors().join("\n"));
    built.build.papers().letter().expect("a letter")
}

fn stories(letter: &Letter) -> Vec<&Story> {
    let stories = letter.parts.iter().filter_map(|part| match part {
        Part::Story(story) => Some(&**story),
        _ => None,
    });
    stories.collect()
}

fn titles(letter: &Letter) -> Vec<&str> {
    stories(letter).iter().map(|story| story.title.as_str()).collect()
}

#[test]
fn without_an_issue_the_newest_stories_are_told_led_by_one_that_shows_a_change() {
    let quote = "quotes: {K1: [2026-08, 2026-10]}\nother_numbers: [{says: '20 and 12', source: here}]\n";
    let built = site()
        .file("stories/a.md", &story("SA", "2026-06-01", quote))
        .file("stories/b.md", &story("SB", "2026-09-01", ""))
        .file("stories/c.md", &story("SC", "2026-10-01", quote))
        .file("stories/d.md", &story("SD", "2026-10-20", ""))
        .file(
            "stories/e.md",
            &story("SE", "2026-10-25", "").replace("newsletter: yes", "newsletter: no"),
        )
        .build();
    let letter = letter(&built);
    assert_eq!(titles(letter), ["Told as SC", "Told as SD", "Told as SB"]);
    assert!(stories(letter)[0].lead && stories(letter)[1..].iter().all(|story| !story.lead));
    assert_eq!(letter.subject, "October 2026: Told as SC");
    assert_eq!(letter.masthead, "Small news");
    let picture = stories(letter)[0].picture.as_ref().expect("the course of the measure");
    assert_eq!(
        picture.alternative,
        "Waiting: 20\u{a0}days in August 2026 and 12\u{a0}days in October 2026; target 10\u{a0}days."
    );
}

#[test]
fn an_issue_decides_what_is_told() {
    let built = site()
        .file("stories/a.md", &story("SA", "2026-06-01", ""))
        .file("stories/b.md", &story("SB", "2026-09-01", ""))
        .file(
            "newsletter/october.md",
            "---\nmonth: 2026-10\nsubject: 'Now {{ metrics.K1.value }}'\nlead: SA\nmetric: K2\ndates: [{on: 2026-11-02, what: We meet}]\n---\n# At last\n\nA yes takes *{{ metrics.K1.value }}*.\n",
        )
        .file("newsletter/november.md", "---\nmonth: 2026-11\nsubject: Later\n---\nNot yet.\n")
        .build();
    let letter = letter(&built);
    assert_eq!(letter.subject, "Now 12\u{a0}days");
    assert_eq!(titles(letter), ["At last"]);
    assert_eq!(
        stories(letter)[0].paragraphs,
        [(None, "A yes takes 12\u{a0}days.".to_owned())]
    );
    let name = |part: &Part| match part {
        Part::Measures(measures) => Some(measures.measures[0].name.clone()),
        _ => None,
    };
    assert_eq!(letter.parts.iter().find_map(name).as_deref(), Some("Trained"));
    let days = letter.parts.iter().find_map(|part| match part {
        Part::Days(days) => Some(days.days.clone()),
        _ => None,
    });
    assert_eq!(days, Some(vec![("2\u{a0}Nov".to_owned(), "We meet".to_owned())]));
}

#[test]
fn what_was_decided_in_the_month_is_told_with_its_figures_and_leads_to_the_log() {
    let log = "boards:\n  B1: {title: The *steering* group, chair: sponsor, decides: [money]}\ndecisions:\n  \
               DC1: {date: 2026-09-30, board: B1, title: Too early, result: accepted}\n  \
               DC2: {date: 2026-10-20, board: B1, title: 'Wait at most {{ metrics.K1.target }}', result: 'accepted 3:1', reason: 'It was {{ metrics.K1.value }}'}\n  \
               DC3: {date: 2026-10-01, title: '1. No second *board*', result: refused}\n  \
               DC4: {date: 2026-10-31, board: B1, title: 'Train {{ metrics.K2.value }} first', result: unknown}\n  \
               DC5: {date: 2026-11-01, board: B1, title: Too late, result: accepted}\n";
    let point = |day: &str, words: &str| (day.to_owned(), words.to_owned());
    let second = point(
        "20\u{a0}Oct",
        "Wait at most 10\u{a0}days. The steering group: accepted 3:1.",
    );
    let third = point("1\u{a0}Oct", "1. No second board. Refused.");
    let alone = point("20\u{a0}Oct", "Wait at most 10\u{a0}days. Accepted 3:1.");
    let own = point("31\u{a0}Oct", "Train 12\u{a0}days first.");
    let fourth = point("31\u{a0}Oct", "Train 60\u{a0}% first. The steering group.");
    let audiences = format!("{BASE}audiences: [chiefs]\n");
    let for_chiefs = METRICS.replace("K2: {", "K2: {audience: [chiefs], ");
    for (settings, metrics, log, expected) in [
        (BASE, METRICS, log.to_owned(), vec![&third, &second, &fourth]),
        // Of a month in which nothing was decided nothing is said.
        (BASE, METRICS, log.replace("2026-10-", "2026-08-"), vec![]),
        // Who may not see a figure may still know what was decided, not by whom.
        (
            &audiences,
            &for_chiefs,
            log.replace("K2.value", "K1.value"),
            vec![&third, &alone, &own],
        ),
    ] {
        let built = Site::new()
            .file("playbook.yaml", settings)
            .file("metrics.yaml", metrics)
            .file("foundation.yaml", "people:\n  sponsor: {role: Sponsor}\n")
            .file("governance.yaml", &log)
            .file("stories/a.md", &story("SA", "2026-10-01", ""))
            .build();
        let letter = letter(&built);
        let told = letter.parts.iter().find_map(|part| match part {
            Part::Points(points) if points.title == "What was decided" => Some(points),
            _ => None,
        });
        let points: Vec<_> = told.iter().flat_map(|told| &told.points).collect();
        assert_eq!(points, expected);
        let Some(told) = told else { continue };
        let link = told.link.as_ref().expect("a link");
        assert_eq!(
            (link.text.as_str(), link.address.as_str()),
            ("All decisions", "https://pmo.example/governance/decisions.html")
        );
        for ending in ["html", "txt"] {
            let (_, bytes) = built
                .artifacts()
                .find(|(path, _)| *path == format!("papers/newsletter/2026-10.{ending}"))
                .expect(ending);
            let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let text = plain(std::str::from_utf8(bytes).expect("text"));
            for words in told.points.iter().map(|(_, words)| words).chain([&link.address]) {
                assert!(text.contains(&plain(words)), "{words} in {ending}: {text}");
            }
        }
    }
}

#[test]
fn nobody_is_quoted_in_a_mail_without_a_yes_to_that() {
    let said = |more: &str| format!("testimonial: {{text: Never again., by: boss{more}}}\n");
    let people = "people:\n  boss: {role: The boss}\n";
    for (more, quoted) in [
        (", consent: 2026-10-01", true),
        (", consent: 2026-10-01, until: 2026-10-31", true),
        ("", false),
        (", consent: 2026-11-01", false),
        (", consent: 2026-01-01, until: 2026-10-30", false),
        (", consent: 2026-10-01, may_use: [site, poster]", false),
        (", consent: 2026-10-01, may_use: [newsletter]", true),
    ] {
        let built = site()
            .file("foundation.yaml", people)
            .file("stories/a.md", &story("SA", "2026-10-01", &said(more)))
            .build();
        let Some(letter) = built.build.papers().letter() else {
            panic!("a letter")
        };
        assert_eq!(stories(letter)[0].quote.is_some(), quoted, "{more}");
        let is_said = format!("{letter:?}").contains("Never again");
        assert_eq!(is_said, quoted, "{more}");
    }
}

#[test]
fn what_is_limited_feeds_no_letter_for_everybody_but_that_of_its_readers() {
    let secret = METRICS.replace("K2: {title: Trained", "K2: {audience: [chiefs], title: Canary trained");
    let site = Site::new()
        .file("playbook.yaml", &format!("{BASE}audiences: [chiefs, all-staff]\n"))
        .file("metrics.yaml", &secret)
        .file(
            "stories/a.md",
            &story("SA", "2026-10-01", "audience: [chiefs]\n").replace("Told", "Canary"),
        )
        .file(
            "stories/b.md",
            &story(
                "SB",
                "2026-09-01",
                "quotes: {K2: [2026-09, 2026-10]}\nother_numbers: [{says: '60', source: here}]\n",
            ),
        )
        .file(
            "newsletter/a.md",
            "---\nmonth: 2026-10\naudience: [chiefs]\n---\nCanary words.\n",
        );
    let sent = |built: &Built| {
        let artifacts = built
            .artifacts()
            .filter(|(path, _)| path.starts_with("papers/newsletter/") || path.starts_with("feeds/"));
        let texts: Vec<String> = artifacts
            .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
            .collect();
        format!("{:?}{}", built.build.papers().letter(), texts.join("\n"))
    };
    assert!(!sent(&site.clone().build()).to_lowercase().contains("canary"));
    assert!(
        !sent(&site.clone().audience("all-staff").build())
            .to_lowercase()
            .contains("canary")
    );
    let chiefs = sent(&site.audience("chiefs").build());
    assert!(
        chiefs.contains("Canary trained") && chiefs.contains("Canary words"),
        "{chiefs}"
    );
}

#[test]
fn no_field_breaks_a_line_of_the_letter() {
    let nasty = "\"a\\r\\nBcc: all@x.example\\0\\u202e\\u2028<b>&amp;\\uffff\"";
    let built = Site::new()
        .file(
            "playbook.yaml",
            &format!("{BASE}contact: \"x@y.example\\r\\nBcc: z@y.example\"\n").replace("Small playbook", nasty),
        )
        .file("metrics.yaml", &METRICS.replace("Waiting", nasty))
        .file(
            "stories/a.md",
            &story("SA", "2026-10-01", &format!("problem: {nasty}\n")).replace("Told as SA", nasty),
        )
        .file(
            "newsletter/a.md",
            &format!("---\nmonth: 2026-10\nsubject: {nasty}\n---\n"),
        )
        .build();
    let mut letter = built.build.papers().letter().expect("a letter").clone();
    assert_eq!(letter.from, None);
    // A chart keeps the author's words as data; it escapes them when it is drawn.
    for part in &mut letter.parts {
        if let Part::Story(story) = part
            && let Some(picture) = story.picture.take()
        {
            story.paragraphs.push((Some(picture.title), picture.subtitle));
            story
                .paragraphs
                .push((Some(picture.alternative), format!("{:?}", picture.rows)));
        }
    }
    for bad in ["\\r", "\\n", "\\0", "\\u{202e}", "\\u{2028}"] {
        assert!(!format!("{letter:?}").contains(bad), "{bad} in {letter:?}");
    }
    let (_, feed) = built
        .artifacts()
        .find(|(path, _)| *path == "feeds/stories.xml")
        .expect("a feed");
    roxmltree::Document::parse(std::str::from_utf8(feed).expect("text")).expect("strict XML");
}

#[test]
fn every_number_of_the_samples_letter_is_a_figure() {
    let built = sample();
    let figures = built.json("data/figures.json");
    let figures = figures["figures"].as_object().expect("figures");
    let numbers = |text: &str| {
        let said = pmobook::playbook::stories::numbers(text, '.');
        said.into_iter().map(|said| said.value.to_bits()).collect::<Vec<_>>()
    };
    let known: BTreeSet<u64> = figures
        .values()
        .flat_map(|figure| numbers(figure["text"].as_str().expect("a text")))
        .collect();
    let letter = letter(built);
    let mut texts: Vec<String> = vec![letter.subject.clone(), letter.preheader.clone()];
    for part in &letter.parts {
        match part {
            Part::Story(story) => {
                texts.push(story.title.clone());
                texts.extend(story.paragraphs.iter().map(|(_, words)| words.clone()));
                if let Some(picture) = &story.picture {
                    texts.extend([picture.title.clone(), picture.alternative.clone()]);
                    texts.extend(picture.rows.iter().map(|(_, text)| text.clone()));
                }
            }
            Part::Measures(measures) => texts.extend(measures.measures.iter().map(|measure| {
                format!(
                    "{} {}, {}, {}",
                    measure.value, measure.unit, measure.target, measure.change
                )
            })),
            Part::Bars(bars) => texts.extend(bars.bars.iter().map(|bar| format!("{}; {}", bar.detail, bar.text))),
            Part::Points(points) => texts.extend(points.points.iter().map(|(_, words)| words.clone())),
            Part::Days(days) => texts.extend(days.days.iter().map(|(_, what)| what.clone())),
        }
    }
    // A name with a number in it, such as `Wave 3`, is no figure.
    let mut count = 0;
    for text in texts {
        for number in numbers(&text.replace("Wave 3", "").replace("Wave 4", "")) {
            count += 1;
            assert!(known.contains(&number), "{} in {text}", f64::from_bits(number));
        }
    }
    assert!(count > 30, "only {count} numbers");
}

#[test]
fn what_changed_in_the_month_is_told_with_what_weighs_most_unless_something_is_kept_from_readers() {
    let repo = Repo::empty();
    repo.write("content/playbook.yaml", BASE);
    repo.write("content/metrics.yaml", METRICS.replace(", 2026-10: 12", ""));
    repo.commit("2026-09-30T10:00:00Z", "September");
    repo.write("content/metrics.yaml", METRICS);
    repo.write("content/glossary.yaml", "terms:\n  pmo: {title: PMO, meaning: It.}\n");
    repo.commit("2026-10-30T10:00:00Z", "October");
    let site = || Site::of(&repo.work.join("content"), "content/").seen_in(&repo.open(), "content");
    let changed = |built: &Built| {
        let parts = letter(built).parts.iter();
        let points = parts.filter_map(|part| match part {
            Part::Points(points) if points.title == "Changed since the last issue" => Some(points.points.clone()),
            _ => None,
        });
        points
            .flatten()
            .map(|(lead, words)| format!("{lead} {words}").replace('\u{a0}', " "))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        changed(&site().build()),
        [
            " Since 30 September 2026 one figure moved and one item was added.",
            "Waiting, Sep 2026 to Oct 2026. 15 days → 12 days; better.",
            "PMO. New (term).",
        ]
    );
    let secret = "terms:\n  pmo: {title: PMO, meaning: It., audience: [board]}\n";
    repo.write("content/playbook.yaml", format!("{BASE}audiences: [board]\n"));
    repo.write("content/glossary.yaml", secret);
    assert_eq!(
        changed(&site().build()),
        [""; 0],
        "the count would tell of the secret term"
    );
}

#[test]
fn the_command_writes_what_a_build_has_and_advises_about_other_months() {
    let folder = Folder::small()
        .file("content/playbook.yaml", BASE)
        .file("content/metrics.yaml", METRICS);
    let ran = folder.run(&["newsletter"]).ends(0);
    assert!(
        ran.stderr.contains("Newsletter of October 2026:") && ran.stderr.contains("2026-10.txt"),
        "{}",
        ran.stderr
    );
    let text = folder.read("output/papers/newsletter/2026-10.txt");
    folder.run(&["build"]).ends(0);
    assert_eq!(folder.read("output/papers/newsletter/2026-10.txt"), text);
    folder.run(&["newsletter", "2026-10", "-o", "mail"]).ends(0);
    assert_eq!(folder.read("mail/2026-10.txt"), text);
    folder.run(&["newsletter", "2026-10", "-o", "mail"]).ends(0);
    for (month, code, advice) in [
        ("2026-11", 2, "--as-of 2026-11-30"),
        ("2026-09", 2, "--as-of 2026-09-30"),
        ("october", 2, "such as 2026-10"),
        ("2026-Q3", 2, "such as 2026-10"),
    ] {
        let ran = folder.run(&["newsletter", month]);
        assert_eq!(ran.code, Some(code), "{month}: {}", ran.stderr);
        assert!(ran.stderr.contains(advice), "{month}: {}", ran.stderr);
    }
}
