//! Where pages and the numbers on them come from: when their files were last changed, and the lines
//! behind every figure.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::diagnostic::{FileId, Span};
use crate::history::{Bylines, Chronicle};
use crate::playbook::settings::{SharedRepository, Version};
use crate::playbook::{CHAPTERS, Playbook};
use crate::source::git::{Commit, content_id, joined};
use crate::source::{Source, SourceFile};
use crate::theme::{FigureOrigin, LinkView, NamedValue, Origin};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

/// So many places of a figure are named.
const MOST_PLACES: usize = 6;

/// What pages may tell of the past of their files.
#[derive(Clone, Debug)]
pub(super) struct Past {
    chronicle: Arc<Chronicle>,
    bylines: Bylines,
    shared: Option<SharedRepository>,
    /// The branch that is edited.
    branch: String,
    /// The language in which it is told.
    language: Arc<Language>,
}

impl PartialEq for Past {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.chronicle, &other.chronicle)
            && (&self.bylines, &self.shared, &self.branch) == (&other.bylines, &other.shared, &other.branch)
            && self.language == other.language
    }
}

impl Past {
    pub(super) fn of(playbook: &Playbook, source: &Source, chronicle: &Arc<Chronicle>) -> Self {
        let settings = playbook.settings.history.as_ref();
        let branch = settings.and_then(|settings| settings.branch.as_ref());
        let branch = branch.map(|branch| branch.trim()).filter(|branch| !branch.is_empty());
        Self {
            chronicle: Arc::clone(chronicle),
            bylines: Bylines::of(playbook, source),
            // What is wrong with the address has been reported.
            shared: settings.and_then(|settings| SharedRepository::of(settings).ok().flatten()),
            branch: branch.or(chronicle.branch.as_deref()).unwrap_or("main").to_owned(),
            language: Arc::clone(&playbook.language),
        }
    }

    /// The address of a file in the repository.
    fn path(&self, file: &SourceFile) -> String {
        joined(&self.chronicle.inside, &file.path)
    }
}

/// What git knows of a file as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing.
    Untracked,
    /// The text differs from the one in git.
    Differs,
    /// It is the text in git.
    Committed,
}

/// What is known of a file as it is now.
struct Facts {
    state: State,
    /// Where each line begins.
    lines: Vec<usize>,
}

/// Says where pages and figures come from.
pub(super) struct Origins<'a> {
    past: &'a Past,
    source: &'a Source,
    figures: &'a Figures,
    /// What has been asked of files so far.
    facts: Mutex<BTreeMap<FileId, Arc<Facts>>>,
}

impl<'a> Origins<'a> {
    pub(super) fn new(past: &'a Past, source: &'a Source, figures: &'a Figures) -> Self {
        Self {
            past,
            source,
            figures,
            facts: Mutex::default(),
        }
    }

    /// The origin of a page: of `file`, if the page is made of one, otherwise of its chapter.
    pub(super) fn page(&self, key: &str, file: Option<FileId>) -> Origin {
        if !self.past.chronicle.repository || self.past.chronicle.content_ids.is_empty() {
            return Origin::default();
        }
        let files = match file {
            Some(id) => self.source.file(id).map(|file| (id, file)).into_iter().collect(),
            None => self.chapter(key),
        };
        let edited = files
            .iter()
            .find(|(id, source)| file == Some(*id) || is_main(&source.path));
        Origin {
            change: self.last_change(&files),
            edit: edited.and_then(|(id, file)| self.edit(*id, file)),
        }
    }

    /// The files of data of the chapter that a page without a file of its own belongs to. Texts have
    /// pages of their own; and a page about a past charter is made of no file.
    fn chapter(&self, key: &str) -> Vec<(FileId, &'a Arc<SourceFile>)> {
        let (chapter, below) = key.split_once('/').unwrap_or((key, ""));
        let known = CHAPTERS.iter().find(|known| known.key == chapter);
        let Some(chapter) = known
            .map(|known| known.key)
            .filter(|key| *key != "charter" || below.is_empty())
        else {
            return Vec::new();
        };
        let belongs = |path: &str| {
            let rest = path.strip_prefix(chapter).unwrap_or_default();
            let ending = rest.rsplit('.').next().unwrap_or_default();
            rest.starts_with(['.', '/']) && ["yaml", "yml", "csv"].contains(&ending)
        };
        let files = self.source.files_like(chapter);
        files.filter(|(_, file)| belongs(&file.path)).collect()
    }

    /// When the newest of some files was last changed.
    fn last_change(&self, files: &[(FileId, &Arc<SourceFile>)]) -> Option<String> {
        let states: Vec<State> = files.iter().map(|(id, file)| self.facts(*id, file).state).collect();
        let changes = files
            .iter()
            .filter_map(|(_, file)| self.past.chronicle.last_changes.get(&file.path));
        let newest = changes.max_by_key(|commit| commit.committed.seconds);
        let language = &self.past.language;
        let is_committed = states.iter().all(|state| *state == State::Committed);
        match (states.is_empty(), newest) {
            (true, _) => None,
            (_, Some(newest)) if is_committed => Some(self.told(newest)),
            (_, Some(newest)) => {
                let since = language.message("theme-changed-since");
                Some(since.text("change", self.told(newest)).string())
            }
            (_, None) if states.iter().all(|state| *state == State::Untracked) => {
                Some(language.say("theme-not-in-git"))
            }
            // It lies further back than could be read.
            (_, None) if is_committed => None,
            (_, None) => Some(language.say("theme-not-committed")),
        }
    }

    /// The day of a change, and who made it.
    fn told(&self, commit: &Commit) -> String {
        let day = self.past.language.short_date(commit.committed.date());
        match self.past.bylines.by(&commit.author) {
            Some(who) => format!("{day}, {who}"),
            None => day,
        }
    }

    /// Where a file is edited, if it is there.
    fn edit(&self, id: FileId, file: &SourceFile) -> Option<String> {
        let shared = self.past.shared.as_ref()?;
        (self.facts(id, file).state != State::Untracked).then(|| shared.edit(&self.past.branch, &self.past.path(file)))
    }

    /// Where a figure comes from; `None` for one that is not known, or made from nothing that is written.
    pub(super) fn figure(&self, key: &str) -> Option<FigureOrigin> {
        let figure = self.figures.get(key)?;
        let mut places: Vec<(FileId, usize)> = figure.from.iter().filter_map(|span| self.line(*span)).collect();
        places.dedup();
        let more = places.len().saturating_sub(MOST_PLACES);
        let mut before = None;
        let shown = places.iter().take(MOST_PLACES).filter_map(|&(id, line)| {
            let file = self.source.file(id)?;
            let is_same = before.replace(id) == Some(id);
            Some(LinkView {
                text: if is_same {
                    let text = self.past.language.message("theme-line");
                    text.text("line", line.to_string()).string()
                } else {
                    let text = self.past.language.message("theme-file-line");
                    text.text("file", file.path.as_str())
                        .text("line", line.to_string())
                        .string()
                },
                href: self.address(id, file, line),
            })
        });
        let places: Vec<LinkView> = shown.collect();
        (!places.is_empty()).then(|| FigureOrigin {
            figures: vec![NamedValue {
                label: figure.label.clone(),
                value: figure.text.clone(),
            }],
            places,
            more: (more > 0).then(|| {
                let text = self.past.language.message("theme-more-places");
                text.count("n", more).string()
            }),
        })
    }

    /// Whether a figure comes from one of some files.
    pub(super) fn leads_to(&self, key: &str, is_one: impl Fn(FileId) -> bool) -> bool {
        let spans = self.figures.get(key).into_iter().flat_map(|figure| &figure.from);
        spans.into_iter().any(|span| is_one(span.file))
    }

    /// The file and the line that a span begins in.
    fn line(&self, span: Span) -> Option<(FileId, usize)> {
        let file = self.source.file(span.file).filter(|file| !file.path.is_empty())?;
        let lines = &self.facts(span.file, file).lines;
        let line = lines.partition_point(|begin| *begin <= span.range().start).max(1);
        Some((span.file, line))
    }

    /// Where a line is shown: as it was committed, so that it stays what it is; otherwise as near as can be.
    fn address(&self, id: FileId, file: &SourceFile, line: usize) -> Option<String> {
        let shared = self.past.shared.as_ref()?;
        let head = self.past.chronicle.head.as_ref()?;
        let version = match self.facts(id, file).state {
            State::Untracked => return None,
            State::Differs => Version::Branch(&self.past.branch),
            State::Committed => Version::Revision(&head.id),
        };
        Some(shared.line(version, &self.past.path(file), line))
    }

    fn facts(&self, id: FileId, file: &SourceFile) -> Arc<Facts> {
        let known = || self.facts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(facts) = known().get(&id) {
            return Arc::clone(facts);
        }
        let committed = self.past.chronicle.content_ids.get(&file.path);
        let after_newline = file.text.match_indices('\n').map(|(newline, _)| newline + 1);
        let facts = Arc::new(Facts {
            state: match committed {
                None => State::Untracked,
                Some(committed) if is_text_of(committed, &file.text) => State::Committed,
                Some(_) => State::Differs,
            },
            lines: std::iter::once(0).chain(after_newline).collect(),
        });
        Arc::clone(known().entry(id).or_insert(facts))
    }
}

/// Whether a file is the one that holds a chapter, and not one of several.
fn is_main(path: &str) -> bool {
    matches!(path.rsplit_once('.'), Some((stem, "yaml" | "yml")) if !stem.contains('/'))
}

/// Whether a text is that of an id. Git may have changed the ends of its lines on the way to the disk, and
/// a byte order mark has been taken off.
fn is_text_of(id: &str, text: &str) -> bool {
    let is_it = |text: &str| content_id(text.as_bytes()).is_some_and(|found| found == id);
    let any_ends = |text: &str| {
        let unix = text.replace("\r\n", "\n");
        is_it(text) || is_it(&unix) || is_it(&unix.replace('\n', "\r\n"))
    };
    any_ends(text) || any_ends(&format!("\u{feff}{text}"))
}
