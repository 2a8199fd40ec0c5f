//! What git keeps of a playbook's past, as plain data: asked for once, compared with ever after.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::fingerprint::Fingerprint;
use super::versions::{Listed, Located};
use super::with_figures::{Known, WithFigures};
use crate::diagnostic::Report;
use crate::memory::Derived;
use crate::playbook::audience::{Withheld, agreed};
use crate::playbook::charter::model::{self, VersionState};
use crate::playbook::settings::{self, Period};
use crate::playbook::{Playbook, settings::Settings};
use crate::source::Source;
use crate::source::git::{Commit, Tag};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::{Language, Phrase};

/// What is known of a playbook's past. What is not known is told in `limits`.
#[derive(Clone, Debug, Default)]
pub struct Chronicle {
    /// Whether there is a repository that could be read.
    pub repository: bool,
    /// Why less is known than could be, each as a sentence without its end.
    pub limits: Vec<Phrase>,
    /// The path of the content folder from the top of the repository.
    pub inside: String,
    /// The revision from which it is seen.
    pub head: Option<Commit>,
    /// The branch that is checked out.
    pub branch: Option<String>,
    /// The revision that last changed each file, by its path in the content folder.
    pub last_changes: BTreeMap<String, Commit>,
    /// The id of the content of each file at that revision, by the same path.
    pub content_ids: BTreeMap<String, String>,
    /// The texts of the charter, newest first.
    pub texts: Vec<CharterText>,
    /// The tags that are versions of the charter, oldest first.
    pub tags: Vec<VersionTag>,
    /// Where the text of each version was found.
    pub versions: Vec<Located>,
    /// The playbook as it was in the revisions that something is compared with.
    pub readings: BTreeMap<String, Arc<Reading>>,
    /// The spans of time for which changes are told, newest first.
    pub periods: Vec<Span>,
    /// The first revision that holds the playbook, where the search came so far.
    pub first: Option<Commit>,
    /// What it was gathered for.
    pub(super) wanted: Wanted,
    /// What the repository held when it was gathered.
    pub(super) seen: Seen,
}

/// What the charter was in a revision that changed it.
#[derive(Clone, Debug, PartialEq)]
pub struct CharterText {
    /// The revision.
    pub commit: Commit,
    /// The id of the content of the file.
    pub content: String,
    /// The path of the file from the top of the repository.
    pub path: String,
    /// The version that it called itself.
    pub version: String,
    /// The state that it gave itself.
    pub state: VersionState,
    /// What it said.
    pub fingerprint: Fingerprint,
}

/// A tag that is a version of the charter.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionTag {
    /// The number, from the name of the tag.
    pub number: String,
    /// The tag.
    pub tag: Tag,
    /// What the charter said in the revision that it names; `None` when there was no charter to be read.
    pub fingerprint: Option<Fingerprint>,
}

/// A playbook as it was.
#[derive(Debug)]
pub struct Reading {
    /// The revision.
    pub commit: Commit,
    /// All of it.
    pub playbook: Playbook,
    /// What an audience of today may see of it, when the site is made for one.
    pub shown: Option<Playbook>,
    /// Whether its articles were read too; for the charter alone they are not.
    pub with_articles: bool,
    /// The figures that follow from what is in view.
    pub(super) figures: Derived<Figures>,
    /// What comparisons have worked out of what is in view.
    pub(super) known: Known,
}

impl Reading {
    /// The playbook as the readers of today may see it.
    #[must_use]
    pub fn in_view(&self) -> &Playbook {
        self.shown.as_ref().unwrap_or(&self.playbook)
    }

    /// What is in view, with its figures. An audience sees the figures that everybody saw then, as far as
    /// what they are of is shown to it.
    #[must_use]
    pub fn with_figures(&self) -> WithFigures<'_> {
        let figures = self.figures.get(|| match &self.shown {
            Some(shown) => agreed(&self.playbook.figures(), &shown.figures()),
            None => self.playbook.figures(),
        });
        WithFigures::new(self.in_view(), figures).knowing(&self.known)
    }
}

/// A span of time in which the playbook changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// What it is called: `October 2026`.
    pub name: String,
    /// What its heading is found by.
    pub anchor: String,
    /// The id of the revision that it began with.
    pub from: String,
    /// The id of the one that it ended with; `None` for the playbook as it is.
    pub to: Option<String>,
}

/// What of the past is asked for: it follows from the playbook as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// The pattern of the tags that are versions of the charter.
    pub tags: String,
    /// How much time one span stands for.
    pub every: Option<Period>,
    /// The versions that the charter lists.
    pub listed: Vec<Listed>,
    /// The audience, and what is withheld from it.
    pub audience: Option<(String, Withheld)>,
    /// The language that pages speak today; what was said in another is said in this one.
    pub language: Arc<Language>,
    /// The locale that numbers are written in today; those of the past are written in it too.
    pub locale: String,
}

impl Wanted {
    /// What a playbook asks of its past.
    #[must_use]
    pub fn of(source: &Source, audience: Option<&str>, language: &Arc<Language>) -> Self {
        // What is wrong is reported where the files are read for good.
        let report = &mut Report::default();
        let settings = settings::read(source, report);
        Self {
            tags: settings.version_tags().to_owned(),
            every: Some(settings.every()),
            listed: charter_of(source)
                .map(|charter| Listed::all(&charter))
                .unwrap_or_default(),
            audience: audience.map(|name| (name.to_owned(), Withheld::from(source, name))),
            language: Arc::clone(language),
            locale: settings.locale().to_owned(),
        }
    }
}

/// The charter of a source that holds nothing else of interest.
pub(super) fn charter_of(source: &Source) -> Option<model::Charter> {
    let mut alone = Playbook::empty(Settings::default());
    model::read(&mut alone, source, &mut Report::default());
    alone.charter
}

/// What a repository holds, as far as anything here depends on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Seen {
    pub(super) head: Option<String>,
    pub(super) branch: Option<String>,
    pub(super) inside: String,
    pub(super) limits: Vec<Phrase>,
    pub(super) tags: Vec<Tag>,
}

impl Chronicle {
    /// The chronicle of a folder without a past, and why there is none.
    #[must_use]
    pub fn none(why: impl Into<String>) -> Self {
        Self {
            // Where there is no history, no page tells of it: this is for the terminal.
            limits: vec![Phrase::own(why)],
            ..Self::default()
        }
    }

    /// The playbook as it was in a revision, if something is compared with it.
    #[must_use]
    pub fn reading(&self, id: &str) -> Option<&Arc<Reading>> {
        self.readings.get(id)
    }
}
