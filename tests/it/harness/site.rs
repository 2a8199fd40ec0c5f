//! A playbook in memory: `Site::new().file("metrics.yaml", "…").build()`.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use pmobook::diagnostic::{Diagnostic, Files, Report, Severity};
use pmobook::history::{Chronicle, Place, Wanted, gather};
use pmobook::source::git::Repository;
use pmobook::source::{Source, disk};
use pmobook::theme::{Theme, ThemeFile};
use pmobook::{Build, BuildOptions, Course};
use serde_json::Value;

use super::repository;

/// What an author wrote, and how it is built.
#[derive(Clone, Default)]
pub struct Site {
    source: Source,
    report: Report,
    options: BuildOptions,
    chronicle: Arc<Chronicle>,
    theme: Option<Arc<Theme>>,
}

impl Site {
    pub fn new() -> Self {
        Self::default()
    }

    /// The files of a content folder, with `shown` in front of their paths.
    pub fn of(folder: &Path, shown: &str) -> Self {
        let mut site = Self::new();
        site.source = disk::read(folder, shown, &[], &mut site.report).expect("a readable folder");
        site
    }

    /// The sample in `content/`.
    pub fn sample() -> Self {
        Self::of(&repository("content"), "content/")
    }

    /// With what a repository of its files knows of the past.
    pub fn seen_in(mut self, repository: &Repository, inside: &str) -> Self {
        let place = Place {
            inside: inside.to_owned(),
            left_out: Vec::new(),
        };
        let theme = self.speaking();
        let wanted = Wanted::of(&self.source, self.options.audience.as_deref(), theme.language());
        self.chronicle = gather(repository, &place, wanted, None);
        self
    }

    /// Without the file of this path.
    pub fn without(mut self, path: &str) -> Self {
        let known = self
            .source
            .files()
            .find(|(_, file)| file.path == path)
            .map(|(id, _)| id);
        self.source.remove(known.expect(path));
        self
    }

    pub fn file(mut self, path: &str, text: &str) -> Self {
        self.source.add(path.to_owned(), path.to_owned(), text.to_owned());
        self
    }

    pub fn attach(mut self, path: &str, bytes: &[u8]) -> Self {
        self.source.attach(path.to_owned(), bytes.to_vec());
        self
    }

    pub fn drafts(mut self) -> Self {
        self.options.drafts = true;
        self
    }

    /// Builds for those only.
    pub fn audience(mut self, audience: &str) -> Self {
        self.options.audience = Some(audience.to_owned());
        self
    }

    /// With this past.
    pub fn past(mut self, chronicle: Chronicle) -> Self {
        self.chronicle = Arc::new(chronicle);
        self
    }

    /// With these files of a theme, by path, in place of their namesakes in the default one.
    pub fn themed(mut self, files: &[(String, Vec<u8>)]) -> Self {
        let file = |(path, bytes): &(String, Vec<u8>)| ThemeFile {
            path: path.clone(),
            bytes: bytes.clone(),
            shown: format!("theme/{path}"),
        };
        let files: Vec<ThemeFile> = files.iter().map(file).collect();
        let theme = Theme::load(&files).unwrap_or_else(|errors| panic!("{errors:?}"));
        self.theme = Some(Arc::new(theme));
        self
    }

    /// The text of every file, by path.
    pub fn texts(&self) -> Vec<(String, String)> {
        self.source
            .files()
            .map(|(_, file)| (file.path.clone(), file.text.to_string()))
            .collect()
    }

    /// The theme in the language of the playbook.
    fn speaking(&self) -> Arc<Theme> {
        let settings = pmobook::playbook::settings::read(&self.source, &mut Report::default());
        self.theme.as_ref().unwrap_or_else(|| theme()).speaking(&settings)
    }

    pub fn build(self) -> Built {
        self.build_after(None)
    }

    /// Builds again after an earlier build of the same files or others.
    pub fn build_after(self, before: Option<&Build>) -> Built {
        let theme = self.speaking();
        let outcome = pmobook::build(
            &self.source,
            &self.chronicle,
            &theme,
            &self.options,
            self.report,
            Course::after(before, &|_| {}),
        );
        let mut build = outcome.expect("a working theme");
        let drawn = build.draw_papers(&self.source, &|| false, &|_| {});
        assert!(drawn.expect("a working theme"), "nobody waits");
        Built {
            source: self.source,
            build,
        }
    }
}

fn theme() -> &'static Arc<Theme> {
    static THEME: OnceLock<Arc<Theme>> = OnceLock::new();
    THEME.get_or_init(|| Arc::new(Theme::load(&[]).expect("the default theme")))
}

/// The sample, built once for all tests.
pub fn sample() -> &'static Built {
    static SAMPLE: OnceLock<Built> = OnceLock::new();
    SAMPLE.get_or_init(|| Site::sample().build())
}

/// A finding with its place as people see it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub code: &'static str,
    pub message: String,
    /// Everything that says how to mend it.
    pub hints: Vec<String>,
}

impl Finding {
    fn of(diagnostic: &Diagnostic, files: &dyn Files) -> Self {
        let (line, column) = files.position(diagnostic.span.file, diagnostic.span.start);
        Self {
            file: files.path(diagnostic.span.file).to_owned(),
            line,
            column,
            code: diagnostic.rule.code,
            message: diagnostic.message.clone(),
            hints: diagnostic.help.iter().chain([&diagnostic.label]).cloned().collect(),
        }
    }

    /// `metrics.yaml:3:5 PMO-1003`.
    pub fn place(&self) -> String {
        format!("{}:{}:{} {}", self.file, self.line, self.column, self.code)
    }

    /// Whether it asks `did you mean …?` for this word.
    pub fn suggests(&self, word: &str) -> bool {
        self.hints
            .iter()
            .any(|hint| hint.contains(&format!("did you mean `{word}`")))
    }
}

/// What came of a playbook.
pub struct Built {
    pub source: Source,
    pub build: Build,
}

impl Built {
    pub fn findings(&self) -> Vec<Finding> {
        self.build
            .report
            .diagnostics()
            .iter()
            .map(|found| Finding::of(found, &self.source))
            .collect()
    }

    /// All findings as `file:line:column code`.
    pub fn places(&self) -> Vec<String> {
        self.findings().iter().map(Finding::place).collect()
    }

    /// What stops the build: place and message.
    pub fn errors(&self) -> Vec<String> {
        let all = self.build.report.diagnostics().iter();
        let errors = all.filter(|found| found.rule.severity == Severity::Error);
        errors
            .map(|found| format!("{} {}", Finding::of(found, &self.source).place(), found.message))
            .collect()
    }

    /// The artifacts by path; none when a finding stopped the build.
    pub fn artifacts(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.build
            .artifacts()
            .map(|artifact| (artifact.path.as_str(), &*artifact.bytes))
    }

    /// The pages by path, without the papers that lie beside them.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.artifacts().filter(|(path, _)| is_page(path));
        pages.map(|(path, bytes)| (path, std::str::from_utf8(bytes).expect(path)))
    }

    /// The executive's page.
    pub fn one_pager(&self) -> &str {
        let (_, bytes) = self.artifacts().find(|(path, _)| *path == ONE_PAGER).expect(ONE_PAGER);
        std::str::from_utf8(bytes).expect(ONE_PAGER)
    }

    pub fn json(&self, path: &str) -> Value {
        let (_, bytes) = self.artifacts().find(|(known, _)| *known == path).expect(path);
        serde_json::from_slice(bytes).expect(path)
    }

    /// A figure's value, as other programs read it.
    pub fn figure(&self, key: &str) -> Value {
        self.json("data/figures.json")["figures"][key]["value"].clone()
    }
}

const ONE_PAGER: &str = "papers/one-pager.html";

/// Whether it is a page of the site. Papers stand alone, and have tests of their own.
fn is_page(path: &str) -> bool {
    let is_paper = path.starts_with("papers/");
    Path::new(path).extension().is_some_and(|extension| extension == "html") && !is_paper
}
