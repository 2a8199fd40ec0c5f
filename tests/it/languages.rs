//! The words of the interface: one file per language, complete, used, and in the place of English.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use pmobook::vocabulary::language::LanguageFile;

use crate::harness::{Page, Site, repository};

const LANGUAGES: [&str; 3] = ["en", "de", "fr"];

fn file(tag: &str) -> String {
    fs::read_to_string(repository(&format!("themes/default/languages/{tag}.ftl"))).expect("a file of words")
}

/// The messages of a file, and the words of its closed lists (`group.overview`), each with its text.
fn messages(tag: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let (mut message, mut current) = (String::new(), String::new());
    for line in file(tag).lines().filter(|line| !line.starts_with('#')) {
        let begins = line.split_once('=').filter(|(name, _)| {
            let name = name.trim();
            let name = name.strip_prefix('.').unwrap_or(name);
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        });
        match begins {
            Some((name, text)) if name.trim().starts_with('.') => {
                current = format!("{message}{}", name.trim());
                let known = found.insert(current.clone(), text.to_owned());
                assert!(known.is_none(), "{tag}: `{current}` stands there twice");
            }
            Some((name, text)) if !line.starts_with(' ') => {
                name.trim().clone_into(&mut message);
                current.clone_from(&message);
                let known = found.insert(current.clone(), text.to_owned());
                assert!(known.is_none(), "{tag}: `{current}` stands there twice");
            }
            _ => {
                if let Some(text) = found.get_mut(&current) {
                    text.push('\n');
                    text.push_str(line);
                }
            }
        }
    }
    found
}

/// The places that a message has: `$risks`.
fn places(text: &str) -> BTreeSet<String> {
    let places = text.split('$').skip(1);
    let name = |rest: &str| -> String {
        rest.chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-')
            .collect()
    };
    places.map(name).collect()
}

#[test]
fn every_language_has_every_message_with_the_same_places() {
    let english = messages("en");
    assert!(english.len() > 150, "only {} messages", english.len());
    let mut faults = Vec::new();
    for tag in ["de", "fr"] {
        let own = messages(tag);
        for (id, text) in &english {
            match own.get(id) {
                None => faults.push(format!("{tag} lacks `{id}`")),
                Some(own) if places(own) != places(text) => {
                    faults.push(format!("{tag}: `{id}` has {:?}, not {:?}", places(own), places(text)));
                }
                Some(own) if own.matches("**").count() % 2 == 1 => {
                    faults.push(format!("{tag}: `{id}` opens `**` only"));
                }
                Some(_) => {}
            }
        }
        faults.extend(
            own.keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{tag} has `{id}` alone")),
        );
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_line_of_every_language_is_a_message() {
    for tag in LANGUAGES {
        assert_eq!(LanguageFile::new(tag, &file(tag), tag).faults(), [], "{tag}");
    }
}

/// The text of every file below a folder with one of these endings.
fn texts(folder: &Path, endings: &[&str], into: &mut Vec<String>) {
    let entries = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path());
    for path in entries {
        if path.is_dir() {
            texts(&path, endings, into);
        } else if endings
            .iter()
            .any(|ending| path.extension().is_some_and(|found| found == *ending))
        {
            into.push(fs::read_to_string(&path).expect("a text"));
        }
    }
}

/// A message that nobody says any more would be translated for nothing.
#[test]
fn every_message_is_said_somewhere() {
    let mut all = Vec::new();
    texts(&repository("src"), &["rs"], &mut all);
    texts(&repository("themes/default"), &["html", "txt", "css"], &mut all);
    let all = all.join("\n");
    // The title of a column of numbers is asked for with `#` behind it.
    let said = |id: &str| all.contains(&format!("\"{id}\"")) || all.contains(&format!("\"{id}#\""));
    let known = messages("en");
    // Closed lists are called by the names of types.
    let is_list = |id: &str| known.keys().any(|other| other.starts_with(&format!("{id}.")));
    // Chapters are called by their keys.
    let is_chapter = |id: &str| {
        let key = id.strip_suffix("-text").unwrap_or(id).strip_suffix("-home");
        key.is_some_and(|key| all.contains(&format!("key: \"{key}\"")))
    };
    let unsaid: Vec<&String> = known
        .keys()
        .filter(|id| !id.contains('.') && !said(id))
        // The search takes all of its words together.
        .filter(|id| !is_list(id) && !is_chapter(id) && !id.starts_with("search-"))
        .collect();
    assert!(unsaid.is_empty(), "{} are never said: {unsaid:?}", unsaid.len());
}

/// The sample in a language.
fn sample_in(tag: &str) -> crate::harness::Built {
    let mut site = Site::sample();
    let path = "playbook.yaml";
    let (_, text) = site
        .texts()
        .into_iter()
        .find(|(known, _)| known == path)
        .expect("settings");
    let kept = text
        .lines()
        .filter(|line| !line.starts_with("language:") && !line.starts_with("locale:"));
    let text = kept
        .chain([format!("language: {tag}").as_str()])
        .collect::<Vec<_>>()
        .join("\n");
    site = site.without(path).file(path, &text);
    site.build()
}

#[test]
fn no_page_lacks_words_in_any_language() {
    for tag in LANGUAGES {
        let built = sample_in(tag);
        for (path, html) in built.pages() {
            // The marks of a message that does not exist, and of a place that nobody filled.
            assert!(!html.contains('⟦') && !html.contains("{$"), "{tag}: {path}");
        }
    }
}

#[test]
fn pages_speak_the_language_of_the_playbook() {
    for (tag, expected) in [
        (
            "de",
            [
                "Alle Seiten",
                "Datenstand 31. Oktober 2026",
                "Auf dieser Seite",
                "Bibliothek",
            ],
        ),
        (
            "fr",
            [
                "Toutes les pages",
                "Données au 31 octobre 2026",
                "Sur cette page",
                "Bibliothèque",
            ],
        ),
    ] {
        let built = sample_in(tag);
        let html = built
            .pages()
            .find(|(path, _)| *path == "metrics/index.html")
            .expect("the metrics")
            .1;
        let page = Page::parse(html);
        assert_eq!(page.elements[0].attribute("lang"), Some(tag));
        for words in expected {
            assert!(html.contains(words), "{tag}: `{words}`");
        }
    }
}

#[test]
fn a_language_from_right_to_left_turns_the_page() {
    let built = sample_in("ar");
    for (path, html) in built.pages() {
        assert!(html.contains(" dir=\"rtl\""), "{path}");
        assert!(html.contains("rtl.css\">") || html.contains("http-equiv"), "{path}");
    }
    let (_, book) = built
        .artifacts()
        .find(|(path, _)| *path == "papers/book.html")
        .expect("the book");
    assert!(String::from_utf8_lossy(book).contains("svg{direction:ltr}"));
    let english = sample_in("en");
    assert!(
        english
            .pages()
            .all(|(_, html)| !html.contains(" dir=\"rtl\"") && !html.contains("rtl.css"))
    );
}

#[test]
fn papers_speak_the_language_of_the_playbook() {
    let expected = [
        (
            "de",
            [
                "Was sich noch nicht bewegt",
                "Datenstand: 31. Oktober 2026.",
                "Wo wir stehen",
                "\"Seite \" counter(page) \" von \" counter(pages)",
                "Erfolgsgeschichten",
                "Die Geschichte lesen",
                "Auf Papier",
            ],
        ),
        (
            "fr",
            [
                "Ce qui ne bouge pas encore",
                "Données au 31 octobre 2026.",
                "Où nous en sommes",
                "\"Page \" counter(page) \" sur \" counter(pages)",
                "Réussites",
                "Lire l’histoire",
                "Sur papier",
            ],
        ),
    ];
    let files = [
        "papers/newsletter/2026-10.html",
        "papers/newsletter/2026-10.txt",
        "papers/one-pager.html",
        "papers/book.html",
        "feeds/stories.xml",
        "papers/posters/SS1-a3.svg",
        "all-pages.html",
    ];
    for (tag, words) in expected {
        let built = sample_in(tag);
        assert!(built.errors().is_empty(), "{tag}: {}", built.errors().join("\n"));
        for (path, words) in files.into_iter().zip(words) {
            let (_, bytes) = built.artifacts().find(|(known, _)| *known == path).expect(path);
            let text = String::from_utf8_lossy(bytes);
            assert!(text.contains(words), "{tag}: {path} lacks `{words}`");
            let marked = text.contains(&format!("lang=\"{tag}\""));
            assert!(marked || path == "papers/newsletter/2026-10.txt", "{tag}: {path}");
        }
    }
}
