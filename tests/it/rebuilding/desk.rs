//! A playbook that is edited, and the comparison of what is rebuilt with a clean build.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use pmobook::diagnostic::{Report, Severity, json};
use pmobook::history::Chronicle;
use pmobook::publish::artifact::{Artifact, Outlet};
use pmobook::publish::traces::{Standing, Traces, Tracing};
use pmobook::source::{Source, disk};
use pmobook::theme::{Theme, ThemeFile};
use pmobook::{Build, BuildOptions, Course, build};

use crate::harness::{past, repository};

/// Files that a theme of one's own may bring.
pub const THEMES: [&[(&str, &str)]; 4] = [
    &[],
    &[("extra.css", "body{}")],
    &[(
        "article.html",
        "<!DOCTYPE html><title>{{ page.title }}</title>{% for part in page.parts %}{% endfor %}",
    )],
    &[("404.html", "<!DOCTYPE html><title>{{ page.title }}</title>")],
];

/// A playbook that is edited, once as files by path and once as a source that keeps its ids.
pub struct Desk {
    first: BTreeMap<String, String>,
    pub texts: BTreeMap<String, String>,
    attachments: BTreeMap<String, String>,
    pub source: Source,
    theme: Arc<Theme>,
    /// Which theme that is.
    worn: usize,
    pub chronicle: Arc<Chronicle>,
    pub options: BuildOptions,
}

/// A site as a run has left it.
pub struct Site {
    traces: Traces,
    files: BTreeMap<String, Bytes>,
    /// What it took over from the run before.
    pub taken: BTreeSet<String>,
}

impl Desk {
    pub fn new() -> Self {
        let texts: BTreeMap<String, String> = sample();
        Self {
            source: Source::from_texts(texts.iter().map(|(path, text)| (path.as_str(), text.as_str()))),
            first: texts.clone(),
            texts,
            attachments: BTreeMap::new(),
            theme: theme(0),
            worn: 0,
            chronicle: Arc::default(),
            options: BuildOptions::default(),
        }
    }

    pub fn change(&mut self, path: &str, change: impl Fn(&str) -> String) {
        let text = change(&self.texts[path]);
        self.put(path, Some(text));
    }

    /// Puts `to` in the place of `from`, which stands in the file.
    pub fn swap(&mut self, path: &str, from: &str, to: &str) {
        let text = &self.texts[path];
        assert!(text.contains(from), "`{from}` is no longer in {path}");
        let text = text.replacen(from, to, 1);
        self.put(path, Some(text));
    }

    /// A line of the settings, in the place of an earlier one with the same key.
    pub fn set(&mut self, line: &str) {
        let key = line.split(':').next().unwrap_or_default();
        let text = self.texts.get("playbook.yaml").cloned().unwrap_or_default();
        let others = text.lines().filter(|other| other.split(':').next() != Some(key));
        let text = others
            .chain([line])
            .fold(String::new(), |text, line| text + line + "\n");
        self.put("playbook.yaml", Some(text));
    }

    /// Gives a file another path.
    pub fn rename(&mut self, path: &str, to: &str) {
        let text = self.texts[path].clone();
        self.put(path, None);
        self.put(to, Some(text));
    }

    /// Puts a file in both, keeping ids in the order of paths as a watched folder does.
    pub fn put(&mut self, path: &str, text: Option<String>) {
        let known = self.source.find(path);
        match text {
            None => {
                self.texts.remove(path);
                if let Some(id) = known {
                    self.source.remove(id);
                }
            }
            Some(text) if self.texts.get(path) == Some(&text) => {}
            Some(text) => {
                self.texts.insert(path.to_owned(), text.clone());
                let id = known.unwrap_or_else(|| self.id_for(path));
                self.source.put(id, path.to_owned(), path.to_owned(), text.into());
            }
        }
    }

    fn id_for(&self, path: &str) -> pmobook::diagnostic::FileId {
        let files = || self.source.files();
        let before = files().filter(|(_, file)| file.path.as_str() < path).last();
        let after = files().find(|(_, file)| file.path.as_str() > path);
        Source::id_between(before.map(|(id, _)| id), after.map(|(id, _)| id)).expect("room for a few edits")
    }

    pub fn attach(&mut self, path: &str, bytes: &str) {
        self.attachments.insert(path.to_owned(), bytes.to_owned());
        self.source.attach(path.to_owned(), bytes.as_bytes().to_vec());
    }

    pub fn detach(&mut self) {
        if let Some((path, _)) = self.attachments.pop_first() {
            self.source.detach(&path);
        }
    }

    /// A past in which every file was committed as it is now, in a revision named by a digit.
    pub fn commit(&mut self, digit: char, author: &str, day: &str) {
        let commit = past::commit(digit, author, day);
        let mut chronicle = past::past(commit.clone());
        for (path, text) in &self.texts {
            past::committed(&mut chronicle, path, text, &commit);
        }
        self.chronicle = Arc::new(chronicle);
    }

    pub fn wear(&mut self, number: usize) {
        self.theme = theme(number);
        self.worn = number;
    }

    /// The paths of the files as they were at the beginning.
    pub fn beginnings(&self) -> Vec<String> {
        self.first.keys().cloned().collect()
    }

    /// A file as it was at the beginning.
    pub fn restore(&mut self, path: &str) {
        let text = self.first.get(path).cloned();
        self.put(path, text);
    }

    /// Everything as it was at the beginning, for everybody or for an audience.
    pub fn restore_all(&mut self, audience: Option<&str>) {
        let paths: Vec<String> = self.texts.keys().chain(self.first.keys()).cloned().collect();
        for path in &paths {
            self.restore(path);
        }
        while !self.attachments.is_empty() {
            self.detach();
        }
        self.wear(0);
        self.chronicle = Arc::default();
        self.options = BuildOptions {
            audience: audience.map(str::to_owned),
            ..BuildOptions::default()
        };
    }

    /// Builds, and draws the papers.
    pub fn build(&self, before: Option<&Build>) -> Build {
        let mut build = self.pages(before);
        assert!(self.draw(&mut build, u32::MAX), "nobody waits");
        build
    }

    /// Builds, and leaves the papers.
    pub fn pages(&self, before: Option<&Build>) -> Build {
        self.built(&self.source, Course::after(before, &|_| {}))
    }

    /// Draws the papers until somebody waits for something else, which is so when that was asked so many times.
    pub fn draw(&self, build: &mut Build, patience: u32) -> bool {
        let asked = Cell::new(0);
        let waited = || {
            asked.set(asked.get() + 1);
            asked.get() > patience
        };
        build
            .draw_papers(&self.source, &waited, &|_| {})
            .expect("themes that work")
    }

    /// What stopped a build, in words.
    pub fn errors(build: &Build) -> Vec<&str> {
        let found = build.report.diagnostics().iter();
        found
            .filter(|found| found.rule.severity == Severity::Error)
            .map(|found| found.message.as_str())
            .collect()
    }

    /// What is wrong with a rebuild, compared with a clean build of the same files.
    pub fn compare(&self, rebuilt: &Build) -> Result<(), String> {
        let source = self.fresh();
        let mut clean = self.built(&source, Course::after(None, &|_| {}));
        clean
            .draw_papers(&source, &|| false, &|_| {})
            .expect("themes that work");
        self.compare_with(rebuilt, &clean, &source)
    }

    /// The files as a run reads them that knows of none before it.
    fn fresh(&self) -> Source {
        let texts = self.texts.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        let mut source = Source::from_texts(texts);
        for (path, bytes) in &self.attachments {
            source.attach(path.clone(), bytes.as_bytes().to_vec());
        }
        source
    }

    fn built(&self, source: &Source, course: Course<'_>) -> Build {
        let (chronicle, theme, options) = (&self.chronicle, &self.theme, &self.options);
        build(source, chronicle, theme, options, Report::default(), course).expect("themes that work")
    }

    /// Builds as a run of its own that finds the site of an earlier one.
    pub fn run(&self, earlier: Option<&Site>) -> Result<Site, String> {
        let source = self.fresh();
        let beside = format!("{} {:?} {:?}", self.worn, self.options, self.chronicle);
        let clean = self.built(&source, Course::after(None, &|_| {}));
        let found = json(&clean.report, &source);
        let artifacts = clean.pages().unwrap_or_default().iter();
        let clean: BTreeMap<String, Bytes> = artifacts.map(|file| (file.path.clone(), file.bytes.clone())).collect();

        let made = Mutex::new(BTreeMap::new());
        let taken = Mutex::new(BTreeSet::new());
        let put = |file: Artifact| {
            let twice = made.lock().expect("nobody panicked").insert(file.path, file.bytes);
            assert_eq!(twice, None);
            Ok(None)
        };
        let take_over = |path: &str| {
            let is_there = earlier.is_some_and(|earlier| earlier.files.contains_key(path));
            let is_new = !is_there || taken.lock().expect("nobody panicked").insert(path.to_owned());
            assert!(is_new, "{path} was taken over twice");
            Ok(is_there)
        };
        let standing = earlier.map(|earlier| Standing {
            traces: &earlier.traces,
            take_over: &take_over,
        });
        let course = Course {
            tracing: Some(Tracing {
                beside: &beside,
                standing,
            }),
            ..Course::once(Outlet::HandOn(&put), &|_| {})
        };
        let build = self.built(&source, course);
        assert_eq!(json(&build.report, &source), found, "findings differ");
        let Some(left) = build.pages() else {
            return Err("stopped".to_owned());
        };
        let mut files = made.into_inner().expect("nobody panicked");
        files.extend(left.iter().map(|file| (file.path.clone(), file.bytes.clone())));
        let taken = taken.into_inner().expect("nobody panicked");
        for path in &taken {
            let bytes = earlier.and_then(|earlier| earlier.files.get(path)).expect("a file");
            assert_eq!(
                files.insert(path.clone(), bytes.clone()),
                None,
                "{path} was made and taken over"
            );
        }
        let differing: Vec<&String> = clean
            .keys()
            .chain(files.keys())
            .filter(|path| clean.get(*path) != files.get(*path))
            .collect();
        assert!(differing.is_empty(), "differ from a clean build: {differing:?}");
        Ok(Site {
            traces: build.traces().expect("pages"),
            files,
            taken,
        })
    }

    /// What is wrong with a rebuild, compared with a clean build that was made of this source.
    pub fn compare_with(&self, rebuilt: &Build, clean: &Build, source: &Source) -> Result<(), String> {
        let (ours, theirs) = (json(&rebuilt.report, &self.source), json(&clean.report, source));
        if ours != theirs {
            return Err(format!("findings differ:\n{ours}\n---\n{theirs}"));
        }
        if rebuilt.counts != clean.counts {
            return Err("counts differ".to_owned());
        }
        if rebuilt.is_stopped() != clean.is_stopped() {
            return Err("one of them was stopped".to_owned());
        }
        let (ours, theirs): (Vec<_>, Vec<_>) = (rebuilt.artifacts().collect(), clean.artifacts().collect());
        if ours == theirs {
            return Ok(());
        }
        let differing = ours.iter().zip(&theirs).find(|(one, other)| one != other);
        Err(format!(
            "{} and {} files; the first that differs: {differing:?}",
            ours.len(),
            theirs.len()
        ))
    }
}

/// A small playbook of `tests/data/` that has something of every kind and is quickly built.
fn sample() -> BTreeMap<String, String> {
    let mut report = Report::default();
    let source = disk::read(&repository("tests/data/rebuilding"), "", &[], &mut report).expect("the small playbook");
    let files = source.files();
    files
        .map(|(_, file)| (file.path.clone(), file.text.to_string()))
        .collect()
}

/// A theme, always read anew: one that has stayed the same need not be the same pointer.
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
