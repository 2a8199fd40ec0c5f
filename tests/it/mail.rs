//! The newsletter as mail programs get it: one letter, three files, two parsers of mail.

mod letter;
mod read;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use pmobook::chart::{Chart, RankedBar, RankedBars};
use pmobook::diagnostic::{FileId, Report, Span};
use pmobook::publish::artifact::Artifact;
use pmobook::publish::newsletter::letter::{Letter, Part, Points};
use pmobook::publish::newsletter::{check_mail, files, rendered};
use pmobook::theme::{Theme, ThemeFile};
use pmobook::vocabulary::language::Language;

use crate::harness::{Page, data};
use letter::{hostile, october};
use read::{Read, in_python, in_rust};

/// What an author might write to reach a header, the next part of a mail, or a tag.
const EVIL: [&str; 16] = [
    "x\r\nBcc: spy@example.com\r\n\r\n<script>alert(1)</script>",
    "x\nTo: spy@example.com",
    "x\rX-Injected: 1",
    "x\0y\u{8}z\u{7f}",
    "\"><script>alert(1)</script><img src=x onerror=alert(1)>",
    "' style='position:fixed' onclick='alert(1)",
    "</style></title><svg onload=alert(1)>",
    "--><![endif]--><iframe src=//example.com>",
    "{{ subject }}{% include \"base.html\" %}",
    "=?utf-8?Q?x=0D=0ABcc:_spy=40example.com?=",
    "=?utf-8?B?eA0KQmNjOiBzcHlAZXhhbXBsZS5jb20=?=",
    "--=_alternative_000000000000000000000000--",
    "Größe, Ωμέγα, 東京 and 🚀",
    "\u{202e}gnp.exe\u{2066}\u{feff}",
    "\"Boss\" <boss@example.com>, spy@example.com",
    "javascript:alert(1)",
];

fn theme() -> Theme {
    themed(&[])
}

fn themed(changed: &[(&str, &str, &str)]) -> Theme {
    let of_default = |path: &str| fs::read_to_string(crate::harness::repository(&format!("themes/default/{path}")));
    let files: Vec<ThemeFile> = changed
        .iter()
        .map(|(path, from, to)| {
            let text = of_default(path).expect("a template");
            assert!(text.contains(from), "{from}");
            ThemeFile {
                path: (*path).to_owned(),
                bytes: text.replace(from, to).into_bytes(),
                shown: format!("theme/{path}"),
            }
        })
        .collect();
    Theme::load(&files).unwrap_or_else(|errors| panic!("{errors:?}"))
}

fn made(letter: &Letter) -> Vec<Artifact> {
    files(letter, &theme(), &Language::english()).expect("files")
}

fn mail(letter: &Letter) -> Vec<u8> {
    made(letter)[0].bytes.to_vec()
}

/// The codes and messages of what is wrong with a letter.
fn findings(letter: &Letter, theme: &Theme) -> Vec<String> {
    let (mut report, format) = (Report::default(), Language::english());
    let rendered = rendered(letter, theme).expect("words");
    let span = Span::beginning(FileId(0));
    check_mail(letter, &rendered, theme, &format, span, &mut report).expect("a check");
    let of = |diagnostic: &pmobook::diagnostic::Diagnostic| {
        format!(
            "{} {}: {}",
            diagnostic.rule.code,
            diagnostic.message,
            diagnostic.help.join(" ")
        )
    };
    report.diagnostics().iter().map(of).collect()
}

/// The numbers that stand in a text.
fn numbers(text: &str) -> BTreeSet<String> {
    let found = text.split(|letter: char| !letter.is_ascii_digit() && letter != '.');
    let found = found.map(|number| number.trim_matches('.').to_owned());
    found.filter(|number| !number.is_empty()).collect()
}

/// The text that a reader of HTML sees, and what pictures say.
fn seen(html: &str) -> String {
    let page = Page::parse(html);
    let alternatives = page.all("img").filter_map(|image| image.attribute("alt"));
    let mut words = visible(html);
    for alternative in alternatives {
        words.push(' ');
        words.push_str(alternative);
    }
    words
}

fn visible(html: &str) -> String {
    let tree = scraper::Html::parse_document(html);
    let body = scraper::Selector::parse("body").expect("a selector");
    let text = tree.select(&body).flat_map(|body| body.text().collect::<Vec<_>>());
    text.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_letter_is_three_files_and_its_pictures() {
    let made = made(&october());
    let paths: Vec<&str> = made.iter().map(|artifact| artifact.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "papers/newsletter/2026-10.eml",
            "papers/newsletter/2026-10.html",
            "papers/newsletter/2026-10.txt",
            "papers/newsletter/2026-10-decision-lead-time.png",
            "papers/newsletter/2026-10-work-done-vs-plan.png",
        ]
    );
    assert_eq!(made, self::made(&october()), "the same bytes each time");
    // For people to look at.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(folder.join("papers/newsletter")).expect("a folder");
    for artifact in &made {
        fs::write(folder.join(&artifact.path), &artifact.bytes).expect("a file");
    }
}

#[test]
fn two_parsers_read_the_same_mail() {
    let made = made(&october());
    let mail = made[0].bytes.to_vec();
    let read = in_rust(&mail);
    assert_eq!(in_python(std::slice::from_ref(&mail)), [in_rust(&mail)]);
    assert_eq!(
        read.headers,
        ["Date", "From", "Subject", "X-Unsent", "MIME-Version", "Content-Type"]
    );
    assert_eq!(read.subject, "Decisions in 10 days: target met two months early");
    assert_eq!(
        read.from,
        [("Northmere PMO".to_owned(), "pmo@northmere.example".to_owned())]
    );
    assert_eq!(
        (read.date.as_str(), read.unsent.as_str()),
        ("2026-10-31T12:00:00+00:00", "1")
    );
    assert_eq!(
        read.kinds,
        [
            "multipart/alternative",
            "text/plain",
            "multipart/related",
            "text/html",
            "image/png",
            "image/png"
        ]
    );
    assert_eq!(read.defects, Vec::<String>::new());
    assert_eq!(read.text.trim_end(), String::from_utf8_lossy(&made[2].bytes).trim_end());
    let files: Vec<(&str, usize)> = made[3..]
        .iter()
        .map(|png| (png.path.trim_start_matches("papers/newsletter/"), png.bytes.len()))
        .collect();
    let pictures: Vec<(&str, usize)> = read
        .pictures
        .iter()
        .map(|(_, name, bytes)| (name.as_str(), *bytes))
        .collect();
    assert_eq!(pictures, files);
}

#[test]
fn pictures_are_found_by_the_mail_and_by_the_page() {
    let made = made(&october());
    let read = in_rust(&made[0].bytes);
    let sources = |html: &str| -> Vec<String> {
        let page = Page::parse(html);
        page.all("img")
            .map(|image| image.attribute("src").unwrap_or_default().to_owned())
            .collect()
    };
    let ids: Vec<String> = read.pictures.iter().map(|(id, ..)| format!("cid:{id}")).collect();
    assert_eq!(sources(&read.html), ids);
    let page = String::from_utf8_lossy(&made[1].bytes);
    let files: Vec<&str> = made[3..]
        .iter()
        .map(|png| png.path.trim_start_matches("papers/newsletter/"))
        .collect();
    assert_eq!(sources(&page), files);
}

#[test]
fn two_pictures_of_one_name_are_two_files() {
    let mut letter = october();
    for part in &mut letter.parts {
        if let Part::Story(story) = part
            && let Some(picture) = &mut story.picture
        {
            picture.name = "waiting".to_owned();
        }
    }
    let made = made(&letter);
    let paths: Vec<&str> = made[3..].iter().map(|png| png.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "papers/newsletter/2026-10-waiting.png",
            "papers/newsletter/2026-10-waiting-2.png"
        ]
    );
    assert_ne!(made[3].bytes, made[4].bytes);
    assert_eq!(findings(&letter, &theme()), Vec::<String>::new());
}

#[test]
fn every_number_stands_in_both_forms() {
    let read = in_rust(&mail(&october()));
    let html = numbers(&seen(&read.html));
    assert!(html.len() >= 30, "{html:?}");
    assert_eq!(
        html.difference(&numbers(&read.text)).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
    let more: BTreeSet<String> = numbers(&read.text).difference(&html).cloned().collect();
    assert_eq!(more, BTreeSet::new(), "the plain text says more");
}

#[test]
fn lines_are_short_and_ascii() {
    let mut letters = vec![october(), without_pictures()];
    letters.extend(EVIL.map(hostile));
    for letter in letters {
        let mail = mail(&letter);
        assert!(mail.is_ascii());
        let text = String::from_utf8(mail).expect("ASCII");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
        let longest = text.split("\r\n").max_by_key(|line| line.len()).unwrap_or_default();
        assert!(longest.len() <= 78, "{longest}");
        let plain = made(&letter)[2].bytes.to_vec();
        let plain = String::from_utf8(plain).expect("UTF-8");
        let wide = plain
            .lines()
            .find(|line| line.chars().count() > 72 && line.contains(' '));
        assert_eq!(wide, None);
    }
}

fn without_pictures() -> Letter {
    let mut letter = october();
    letter.from = None;
    letter.parts.retain(|part| !matches!(part, Part::Story(_)));
    letter
}

#[test]
fn a_letter_without_pictures_and_sender_is_whole() {
    let letter = without_pictures();
    let mail = mail(&letter);
    let read = in_rust(&mail);
    assert_eq!(in_python(&[mail]), [in_rust(&self::mail(&letter))]);
    assert_eq!(
        read.headers,
        ["Date", "Subject", "X-Unsent", "MIME-Version", "Content-Type"]
    );
    assert_eq!(read.kinds, ["multipart/alternative", "text/plain", "text/html"]);
    assert_eq!(Page::parse(&read.html).all("h1").count(), 1);
    assert_eq!(findings(&letter, &theme()), Vec::<String>::new());
}

#[test]
fn hostile_words_reach_no_header_and_no_tag() {
    let list: Vec<String> = serde_json::from_value(data("naughty-strings.json")).expect("texts");
    let long = format!("{}\r\nBcc: spy@example.com", "word ".repeat(300));
    let many = list.iter().step_by(14).take(30).cloned();
    let all: Vec<String> = EVIL
        .iter()
        .map(|text| (*text).to_owned())
        .chain([long])
        .chain(many)
        .collect();
    let usual = in_rust(&mail(&october()));
    let tags = |html: &str| -> Vec<String> {
        let page = Page::parse(html);
        page.elements.iter().map(|element| element.name.clone()).collect()
    };
    let known: BTreeSet<String> = tags(&usual.html).into_iter().collect();
    let mails: Vec<Vec<u8>> = all.iter().map(|evil| mail(&hostile(evil))).collect();
    let in_python = in_python(&mails);
    for ((evil, mail), python) in all.iter().zip(&mails).zip(&in_python) {
        for read in [&in_rust(mail), python] {
            assert_eq!(read.headers, usual.headers, "{evil:?}");
            assert_eq!(read.kinds, usual.kinds, "{evil:?}");
            assert!(
                read.from.len() == 1 && read.from[0].1 == "pmo@northmere.example",
                "{evil:?}: {:?}",
                read.from
            );
            assert_eq!(read.defects, Vec::<String>::new(), "{evil:?}");
            assert_eq!(dangers(read, &known), Vec::<String>::new(), "{evil:?}");
        }
    }
}

/// What could run, lead astray or come from elsewhere.
fn dangers(read: &Read, known: &BTreeSet<String>) -> Vec<String> {
    let page = Page::parse(&read.html);
    let mut found = Vec::new();
    for element in &page.elements {
        if !known.contains(&element.name) {
            found.push(format!("<{}>", element.name));
        }
        for (name, value) in &element.attributes {
            let leads = name == "href"
                && !["https://", "http://", "mailto:"]
                    .iter()
                    .any(|web| value.starts_with(web));
            let elsewhere = name == "src" && !value.starts_with("cid:");
            if name.starts_with("on") || leads || elsewhere {
                found.push(format!("<{} {name}=\"{value}\">", element.name));
            }
        }
    }
    if read.subject.contains(['\r', '\n', '\0']) {
        found.push(format!("subject {:?}", read.subject));
    }
    found
}

#[test]
fn the_letter_of_the_sample_passes() {
    assert_eq!(findings(&october(), &theme()), Vec::<String>::new());
    for evil in EVIL {
        assert_eq!(findings(&hostile(evil), &theme()), Vec::<String>::new(), "{evil:?}");
    }
}

#[test]
fn what_a_theme_does_wrong_is_told_with_its_file() {
    let row = "<tr><td align=\"left\" style=\"";
    for (change, code, words) in [
        (
            ("newsletter.html", row, "<tr><td style=\"display:flex;"),
            "PMO-6020",
            "display:flex",
        ),
        (
            ("newsletter.html", "<h2 class", "<svg></svg><h2 class"),
            "PMO-6020",
            "<svg>",
        ),
        (
            ("newsletter.html", " alt=\"{{ x.alternative }}\"", ""),
            "PMO-6021",
            "`alt`",
        ),
        (
            ("newsletter.html", " width=\"{{ x.width }}\"", ""),
            "PMO-6021",
            "`width`",
        ),
        (
            ("newsletter.html", "{{ x.address }}", "https://x.example/a.png"),
            "PMO-6022",
            "x.example",
        ),
        (("newsletter.txt", "{{ b }}", ""), "PMO-6026", "`100`"),
    ] {
        let found = findings(&october(), &themed(&[change]));
        assert!(!found.is_empty(), "{code}");
        assert!(found.iter().all(|finding| finding.starts_with(code)), "{found:?}");
        assert!(
            found[0].contains(words) && found[0].contains(&format!("`theme/{}`", change.0)),
            "{found:?}"
        );
    }
}

#[test]
fn long_letters_are_told_before_programs_cut_them_off() {
    let with = |paragraphs: usize| {
        let mut letter = october();
        letter.parts.push(Part::Points(Points {
            title: "More".to_owned(),
            points: vec![(String::new(), "A sentence of some length. ".repeat(10)); paragraphs],
            link: None,
        }));
        findings(&letter, &theme())
    };
    assert_eq!(with(20), Vec::<String>::new());
    assert!(
        with(125)[0].starts_with("PMO-6024 the newsletter of 2026-10 is "),
        "{:?}",
        with(125)
    );
    assert!(with(170)[0].starts_with("PMO-6023"), "{:?}", with(170));
}

#[test]
fn a_character_that_pictures_cannot_show_is_named() {
    let mut letter = october();
    if let Part::Story(story) = &mut letter.parts[0]
        && let Some(picture) = &mut story.picture
    {
        picture.chart = Chart::RankedBars(RankedBars {
            rows: vec![RankedBar {
                label: "Launch 🚀".to_owned(),
                value: Some(1.0),
                ..RankedBar::default()
            }],
            ..RankedBars::default()
        });
    }
    let found = findings(&letter, &theme());
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("PMO-6025") && found[0].contains('🚀'), "{found:?}");
    assert!(files(&letter, &theme(), &Language::english()).is_err());
}
