//! A rebuild that takes what it can from the build before equals a clean build, byte for byte.
//!
//! Random edits of content, configuration and theme are made one after the other; after each, what
//! was rebuilt is compared with what a clean build makes of the same files.

use std::collections::BTreeMap;
use std::sync::Arc;

use pmobook::diagnostic::{FileId, Report, json};
use pmobook::source::{Source, disk};
use pmobook::theme::{Theme, ThemeFile};
use pmobook::{Build, BuildOptions, build};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::FileFailurePersistence;

use crate::harness::repository;

/// One edit. Numbers choose among what there is.
#[derive(Clone, Debug)]
enum Edit {
    /// A line at the end of an article.
    Append(Index, &'static str),
    /// A key in the front matter of an article, first of all.
    Matter(Index, &'static str),
    /// A word that stands in a file replaced by another one.
    Word(Index, &'static str, &'static str),
    Remove(Index),
    Rename(Index, &'static str),
    Add(&'static str, &'static str),
    Copy(Index, &'static str),
    Attach(&'static str, &'static str),
    Detach,
    /// The file as it was at the beginning.
    Restore(Index),
    Theme(usize),
    Drafts(bool),
    Audience(bool),
}

const LINES: [&str; 9] = [
    "A plain line.",
    "## A new heading",
    "## How soon",
    "See [the charter](planning.md#a-milestone) and [help](asking.md#a-new-heading).",
    "See [nothing](not-there.md) and [a form](../templates/form.pdf).",
    "It says {{ metrics.K01.value }} and {{ metrics.nothing.value }}.",
    "{{ chart metrics.K01 }}",
    "<div onclick=x>raw</div> and {{ site.baseurl }}",
    "The milestones, the baseline and the plan of record.",
];
const MATTER: [&str; 9] = [
    "title: \"Another title\"",
    "description: \"What it tells.\"",
    "weight: 3",
    "draft: true",
    "aliases: [/old/page/, /older.html]",
    "owner: somebody-unknown",
    "audience: [executives]",
    "last_reviewed_on: 2020-01-31\nreview_in: 3 months",
    "titel: misspelt",
];
const WORDS: [(&str, &str); 12] = [
    ("small", "large"),
    ("2026", "2027"),
    ("title:", "titel:"),
    ("owner:", "champion:"),
    ("navigation:", "extra:\n  was:"),
    ("language: en", "language: de-CH"),
    ("# ", "## "),
    ("target: ", "target: 1"),
    ("the", "teh"),
    ("\n\n", "\n"),
    (" ", "  "),
    ("milestone", "goal"),
];
const NAMES: [&str; 6] = [
    "guides/aaa.md",
    "guides/zzz/deep/er.md",
    "guides/planning.md",
    "README.md",
    "new folder/Übersicht.md",
    "stories/another.md",
];
const TEXTS: [&str; 4] = [
    "# One\n\nText with a [link](guides/index.md).\n",
    "---\ntitle: Two\nweight: 1\n---\n\n## Part\n\nText.\n",
    "---\ntitle: Three\n",
    "",
];
const THEMES: [&[(&str, &str)]; 4] = [
    &[],
    &[("extra.css", "body{}")],
    &[(
        "article.html",
        "<!DOCTYPE html><title>{{ page.title }}</title>{% for part in page.parts %}{% endfor %}",
    )],
    &[("404.html", "<!DOCTYPE html><title>{{ page.title }}</title>")],
];

fn edit() -> impl Strategy<Value = Edit> {
    let file = any::<Index>;
    prop_oneof![
        5 => (file(), prop::sample::select(&LINES[..])).prop_map(|(file, line)| Edit::Append(file, line)),
        4 => (file(), prop::sample::select(&MATTER[..])).prop_map(|(file, key)| Edit::Matter(file, key)),
        4 => (file(), prop::sample::select(&WORDS[..])).prop_map(|(file, (from, to))| Edit::Word(file, from, to)),
        1 => file().prop_map(Edit::Remove),
        1 => (file(), prop::sample::select(&NAMES[..])).prop_map(|(file, name)| Edit::Rename(file, name)),
        2 => (prop::sample::select(&NAMES[..]), prop::sample::select(&TEXTS[..])).prop_map(|(name, text)| Edit::Add(name, text)),
        1 => (file(), prop::sample::select(&NAMES[..])).prop_map(|(file, name)| Edit::Copy(file, name)),
        1 => prop::sample::select(&["one", "two"][..]).prop_map(|bytes| Edit::Attach("templates/form.pdf", bytes)),
        1 => Just(Edit::Detach),
        3 => file().prop_map(Edit::Restore),
        1 => (0..THEMES.len()).prop_map(Edit::Theme),
        1 => any::<bool>().prop_map(Edit::Drafts),
        1 => any::<bool>().prop_map(Edit::Audience),
    ]
}

/// A playbook that is edited, once as files by path and once as a source that keeps its ids.
struct Desk {
    first: BTreeMap<String, String>,
    texts: BTreeMap<String, String>,
    attachments: BTreeMap<String, String>,
    source: Source,
    theme: Arc<Theme>,
    options: BuildOptions,
}

impl Desk {
    fn new() -> Self {
        let texts: BTreeMap<String, String> = sample();
        Self {
            source: Source::from_texts(texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))),
            first: texts.clone(),
            texts,
            attachments: BTreeMap::new(),
            theme: theme(0),
            options: BuildOptions::default(),
        }
    }

    fn make(&mut self, edit: &Edit) {
        let paths: Vec<String> = self.texts.keys().cloned().collect();
        let articles: Vec<String> = paths.iter().filter(|path| path.ends_with(".md")).cloned().collect();
        match edit {
            Edit::Append(file, line) if !articles.is_empty() => {
                self.change(&articles[file.index(articles.len())], |text| {
                    format!("{text}\n\n{line}\n")
                });
            }
            Edit::Matter(file, key) if !articles.is_empty() => {
                self.change(&articles[file.index(articles.len())], |text| {
                    match text.strip_prefix("---\n") {
                        Some(rest) => format!("---\n{key}\n{rest}"),
                        None => format!("---\n{key}\n---\n{text}"),
                    }
                })
            }
            Edit::Word(file, from, to) if !paths.is_empty() => {
                self.change(&paths[file.index(paths.len())], |text| text.replacen(from, to, 1));
            }
            Edit::Remove(file) if !paths.is_empty() => self.put(&paths[file.index(paths.len())], None),
            Edit::Rename(file, name) if !articles.is_empty() => {
                let old = &articles[file.index(articles.len())];
                let text = self.texts[old].clone();
                self.put(old, None);
                self.put(name, Some(text));
            }
            Edit::Add(name, text) => self.put(name, Some((*text).to_owned())),
            Edit::Copy(file, name) if !articles.is_empty() => {
                let text = self.texts[&articles[file.index(articles.len())]].clone();
                self.put(name, Some(text));
            }
            Edit::Attach(path, bytes) => {
                self.attachments.insert((*path).to_owned(), (*bytes).to_owned());
                self.source.attach((*path).to_owned(), bytes.as_bytes().to_vec());
            }
            Edit::Detach => {
                if let Some((path, _)) = self.attachments.pop_first() {
                    self.source.detach(&path);
                }
            }
            Edit::Restore(file) => {
                let first: Vec<String> = self.first.keys().cloned().collect();
                let path = &first[file.index(first.len())];
                let text = self.first[path].clone();
                self.put(path, Some(text));
            }
            Edit::Theme(number) => self.theme = theme(*number),
            Edit::Drafts(drafts) => self.options.drafts = *drafts,
            Edit::Audience(limited) => self.options.audience = limited.then(|| "all-staff".to_owned()),
            _ => {}
        }
    }

    fn change(&mut self, path: &str, change: impl Fn(&str) -> String) {
        let text = change(&self.texts[path]);
        self.put(path, Some(text));
    }

    /// Puts a file in both, keeping ids in the order of paths as a watched folder does.
    fn put(&mut self, path: &str, text: Option<String>) {
        let known = self.source.find(path);
        match text {
            None => {
                self.texts.remove(path);
                known.into_iter().for_each(|id| self.source.remove(id));
            }
            Some(text) => {
                self.texts.insert(path.to_owned(), text.clone());
                let id = known.unwrap_or_else(|| self.id_for(path));
                self.source.put(id, path.to_owned(), path.to_owned(), text);
            }
        }
    }

    fn id_for(&self, path: &str) -> FileId {
        let files = || self.source.files();
        let before = files().filter(|(_, file)| file.path.as_str() < path).last();
        let after = files().find(|(_, file)| file.path.as_str() > path);
        Source::id_between(before.map(|(id, _)| id), after.map(|(id, _)| id)).expect("room for a few edits")
    }

    fn build(&self, before: Option<&Build>) -> Build {
        build(
            &self.source,
            &self.theme,
            &self.options,
            Report::default(),
            before,
            &|_| {},
        )
        .expect("themes that work")
    }

    /// What is wrong with a rebuild, compared with a clean build of the same files.
    fn compare(&self, rebuilt: &Build) -> Result<(), String> {
        let texts = self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        let mut source = Source::from_texts(texts);
        for (path, bytes) in &self.attachments {
            source.attach(path.clone(), bytes.as_bytes().to_vec());
        }
        let clean =
            build(&source, &self.theme, &self.options, Report::default(), None, &|_| {}).expect("themes that work");
        let (ours, theirs) = (json(&rebuilt.report, &self.source), json(&clean.report, &source));
        if ours != theirs {
            return Err(format!("findings differ:\n{ours}\n---\n{theirs}"));
        }
        if rebuilt.counts != clean.counts {
            return Err("counts differ".to_owned());
        }
        match (&rebuilt.artifacts, &clean.artifacts) {
            (None, None) => Ok(()),
            (Some(ours), Some(theirs)) if ours == theirs => Ok(()),
            (Some(ours), Some(theirs)) => {
                let differing = ours.iter().zip(theirs).find(|(one, other)| one != other);
                Err(format!(
                    "{} and {} files; the first that differs: {differing:?}",
                    ours.len(),
                    theirs.len()
                ))
            }
            _ => Err("one of them was stopped".to_owned()),
        }
    }
}

/// A small playbook of `tests/data/` that has something of every kind and is quickly built.
fn sample() -> BTreeMap<String, String> {
    let mut report = Report::default();
    let source = disk::read(&repository("tests/data/rebuilding"), "", &[], &mut report).expect("the small playbook");
    let files = source.files();
    files.map(|(_, file)| (file.path.clone(), file.text.clone())).collect()
}

fn theme(number: usize) -> Arc<Theme> {
    let files: Vec<ThemeFile> = THEMES[number]
        .iter()
        .map(|(path, text)| ThemeFile {
            path: (*path).to_owned(),
            bytes: text.as_bytes().to_vec(),
            shown: (*path).to_owned(),
        })
        .collect();
    Arc::new(Theme::load(&files).expect("a theme that works"))
}

fn settings(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(settings(24))]

    #[test]
    fn a_rebuild_equals_a_clean_build(edits in prop::collection::vec(edit(), 1..9)) {
        let mut desk = Desk::new();
        let mut built = desk.build(None);
        for edit in edits {
            desk.make(&edit);
            built = desk.build(Some(&built));
            if let Err(difference) = desk.compare(&built) {
                prop_assert!(false, "after {edit:?}: {difference}");
            }
        }
    }
}

#[test]
fn only_pages_that_depend_on_an_edit_are_made_anew() {
    let mut desk = Desk::new();
    let before = desk.build(None);
    let pages = |build: &Build| -> BTreeMap<String, *const u8> {
        let artifacts = build.artifacts.iter().flatten();
        artifacts
            .map(|artifact| (artifact.path.clone(), artifact.bytes.as_ptr()))
            .collect()
    };
    let changed = |before: &Build, after: &Build| -> Vec<String> {
        let (before, after) = (pages(before), pages(after));
        after
            .into_iter()
            .filter(|(path, at)| before.get(path) != Some(at))
            .map(|(path, _)| path)
            .collect()
    };
    desk.change("guides/asking.md", |text| format!("{text}\n\nOne more line.\n"));
    let after = desk.build(Some(&before));
    assert_eq!(changed(&before, &after), ["guides/asking.html"]);

    desk.change("guides/asking.md", |text| text.replacen("title: ", "title: How to ", 1));
    let renamed = desk.build(Some(&after));
    let changed = changed(&after, &renamed);
    for page in [
        "all-pages.html",
        "data/playbook.json",
        "guides/asking.html",
        "guides/index.html",
        "guides/planning.html",
    ] {
        assert!(changed.iter().any(|path| path == page), "{page} among {changed:?}");
    }
    for page in ["welcome.html", "glossary.html", "metrics/K01.html", "data/figures.json"] {
        assert!(!changed.iter().any(|path| path == page), "{page} among {changed:?}");
    }
}
