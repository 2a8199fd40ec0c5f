//! Asks a repository for what is to be known of a playbook's past.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::chronicle::{CharterText, Chronicle, Reading, Seen, VersionTag, Wanted, charter_of};
use super::fingerprint::fingerprint;
use super::periods::spans;
use super::versions::{Located, located};
use super::with_figures::Known;
use crate::diagnostic::Report;
use crate::memory::Derived;
use crate::playbook::{Playbook, View};
use crate::source::Source;
use crate::source::git::{Commit, Limit, Repository, Tag, joined};
use crate::vocabulary::language::Phrase;

/// No more texts of the charter than this are read; a charter is changed some times a year.
const MOST_TEXTS: usize = 4000;

/// Where the content lies in a repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The path of the content folder from the top of the repository.
    pub inside: String,
    /// Folders below it that are not content.
    pub left_out: Vec<String>,
}

/// Gathers what is wanted of the past. What was gathered `before` is taken where it still holds.
#[must_use]
pub fn gather(
    repository: &Repository,
    place: &Place,
    wanted: Wanted,
    before: Option<&Arc<Chronicle>>,
) -> Arc<Chronicle> {
    let (tags, mut limits) = tags(repository, &wanted.tags);
    // A revision without a branch tells as much of the past as one with.
    let own = repository.limits().iter();
    let own = own.filter(|limit| !matches!(limit, Limit::Detached(_) | Limit::Bare));
    limits.splice(0..0, own.map(limit_phrase));
    let seen = Seen {
        head: repository.head().map(|head| head.id),
        branch: repository.branch().map(str::to_owned),
        inside: place.inside.clone(),
        limits: limits.clone(),
        tags,
    };
    if let Some(before) = before
        && before.seen == seen
        && before.wanted == wanted
    {
        return Arc::clone(before);
    }
    let mut gathering = Gathering {
        repository,
        place,
        wanted: &wanted,
        before: before
            .map(|before| &**before)
            .filter(|before| before.seen.inside == place.inside),
        limits,
    };
    let same_head = gathering.before.filter(|before| before.seen.head == seen.head);
    let mut chronicle = Chronicle {
        repository: true,
        inside: place.inside.clone(),
        head: repository.head(),
        branch: seen.branch.clone(),
        ..Chronicle::default()
    };
    if let Some(before) = same_head {
        // What follows from the revision alone.
        chronicle.last_changes.clone_from(&before.last_changes);
        chronicle.content_ids.clone_from(&before.content_ids);
        chronicle.texts.clone_from(&before.texts);
    } else {
        chronicle.last_changes = gathering.last_changes();
        chronicle.content_ids = gathering.content_ids(chronicle.head.as_ref());
        chronicle.texts = gathering.texts();
    }
    chronicle.tags = gathering.version_tags(&seen.tags, &chronicle.texts);
    chronicle.versions = located(&wanted.listed, &chronicle.texts, &chronicle.tags);
    let commits: BTreeSet<String> = chronicle
        .versions
        .iter()
        .filter_map(|version| version.commit.clone())
        .collect();
    let of_versions: Vec<Commit> = commits.iter().filter_map(|id| repository.resolve(id).ok()).collect();
    let (found, first) = spans(
        repository,
        &place.inside,
        wanted.every.unwrap_or(crate::playbook::settings::Period::Month),
        &wanted.language,
    );
    let whole: BTreeSet<&String> = found
        .iter()
        .flat_map(|span| std::iter::once(&span.from).chain(&span.to))
        .collect();
    for commit in of_versions {
        let articles = whole.contains(&commit.id);
        gathering.read(commit, articles, &mut chronicle);
    }
    for id in whole {
        if let Ok(commit) = repository.resolve(id) {
            gathering.read(commit, true, &mut chronicle);
        }
    }
    chronicle.periods.extend(found.into_iter().filter(|span| {
        let known = |id: &String| chronicle.readings.contains_key(id);
        known(&span.from) && span.to.as_ref().is_none_or(known)
    }));
    chronicle.first = first;
    chronicle.limits = gathering.limits;
    chronicle.seen = seen;
    chronicle.wanted = wanted;
    Arc::new(chronicle)
}

/// Finds where the texts of the charter's versions are, without reading anything else of the past.
#[must_use]
pub fn locate(repository: &Repository, place: &Place, wanted: &Wanted) -> Vec<Located> {
    let mut gathering = Gathering {
        repository,
        place,
        wanted,
        before: None,
        limits: Vec::new(),
    };
    let texts = gathering.texts();
    let (tags, _) = tags(repository, &wanted.tags);
    located(&wanted.listed, &texts, &gathering.version_tags(&tags, &texts))
}

/// The annotated tags of a pattern that lie on the line of history, and words for the others.
fn tags(repository: &Repository, pattern: &str) -> (Vec<Tag>, Vec<Phrase>) {
    let found = repository.tags(pattern);
    let ids = found.iter().map(|tag| tag.commit.id.clone()).collect();
    let known = repository.before_head(&ids);
    let mut limits = Vec::new();
    let mut tags = Vec::new();
    for tag in found {
        if !tag.annotated {
            limits.push(Phrase::message("history-tag-not-annotated").text("tag", tag.name));
        } else if known.contains(&tag.commit.id) {
            tags.push(tag);
        } else {
            limits.push(Phrase::message("history-tag-elsewhere").text("tag", tag.name));
        }
    }
    (tags, limits)
}

/// Why less is known of a repository than could be.
fn limit_phrase(limit: &Limit) -> Phrase {
    match limit {
        Limit::Bare => Phrase::message("history-limit-bare"),
        Limit::Unborn => Phrase::message("history-limit-unborn"),
        Limit::Detached(short) => Phrase::message("history-limit-detached").text("revision", short.as_str()),
        Limit::Shallow => Phrase::message("history-limit-shallow"),
        Limit::Partial => Phrase::message("history-limit-partial"),
        // What is broken is for those who mend repositories.
        Limit::Broken(broken) => Phrase::message("history-limit-broken").text("why", broken.to_string()),
        Limit::TooLong(most) => Phrase::message("history-limit-too-long").text("revisions", most.to_string()),
    }
}

struct Gathering<'a> {
    repository: &'a Repository,
    place: &'a Place,
    wanted: &'a Wanted,
    before: Option<&'a Chronicle>,
    limits: Vec<Phrase>,
}

impl Gathering<'_> {
    fn limit(&mut self, words: Phrase) {
        if !self.limits.contains(&words) {
            self.limits.push(words);
        }
    }

    fn last_changes(&mut self) -> BTreeMap<String, Commit> {
        let history = self.repository.last_changes(&self.place.inside);
        if let Some(ended) = history.ended {
            self.limit(limit_phrase(&ended));
        }
        history.found
    }

    fn content_ids(&mut self, head: Option<&Commit>) -> BTreeMap<String, String> {
        match head.map(|head| self.repository.content_ids(head, &self.place.inside)) {
            None => BTreeMap::new(),
            Some(Ok(ids)) => ids,
            Some(Err(error)) => {
                self.limit(Phrase::own(error.to_string()));
                BTreeMap::new()
            }
        }
    }

    /// The texts that the charter had, newest first.
    fn texts(&mut self) -> Vec<CharterText> {
        let path = joined(&self.place.inside, "charter.md");
        let histories = self.repository.revisions([path.as_str()]);
        let Some(history) = histories.into_iter().next() else {
            return Vec::new();
        };
        if let Some(ended) = history.ended {
            self.limit(limit_phrase(&ended));
        }
        if history.found.len() > MOST_TEXTS {
            self.limit(Phrase::message("history-most-texts").text("texts", MOST_TEXTS.to_string()));
        }
        // A text that came back, as after a revert, is read once.
        let mut known: BTreeMap<String, Option<CharterText>> = BTreeMap::new();
        let before = self.before.iter().flat_map(|before| &before.texts);
        known.extend(before.map(|text| (text.content.clone(), Some(text.clone()))));
        let mut texts = Vec::new();
        for revision in history.found.into_iter().take(MOST_TEXTS) {
            let text = known
                .entry(revision.content.clone())
                .or_insert_with(|| self.charter_text(&revision.commit, &revision.path, &revision.content));
            texts.extend(text.clone().map(|text| CharterText {
                commit: revision.commit,
                path: revision.path,
                ..text
            }));
        }
        texts
    }

    /// What the charter was; `None` when it could not be read.
    fn charter_text(&self, commit: &Commit, path: &str, content: &str) -> Option<CharterText> {
        let bytes = self.repository.file_at(commit, path).ok()??;
        let text = String::from_utf8(bytes).ok()?;
        let text = text.trim_start_matches('\u{feff}');
        let charter = charter_of(&Source::from_texts([("charter.md", text)]))?;
        Some(CharterText {
            commit: commit.clone(),
            content: content.to_owned(),
            path: path.to_owned(),
            version: charter.matter.version.value.clone(),
            state: charter.matter.state.value,
            fingerprint: fingerprint(&charter),
        })
    }

    fn version_tags(&self, tags: &[Tag], texts: &[CharterText]) -> Vec<VersionTag> {
        let (front, back) = self
            .wanted
            .tags
            .split_once('*')
            .unwrap_or((self.wanted.tags.as_str(), ""));
        let tagged = tags.iter().filter_map(|tag| {
            let number = tag.name.strip_prefix(front)?.strip_suffix(back)?.to_owned();
            let known = self
                .before
                .and_then(|before| before.tags.iter().find(|known| known.tag == *tag));
            let fingerprint = match known {
                Some(known) => known.fingerprint.clone(),
                None => self.tagged(tag, texts),
            };
            Some(VersionTag {
                number,
                tag: tag.clone(),
                fingerprint,
            })
        });
        tagged.filter(|tag| !tag.number.is_empty()).collect()
    }

    /// What the charter said in the revision of a tag, under any path that it ever had.
    fn tagged(&self, tag: &Tag, texts: &[CharterText]) -> Option<super::Fingerprint> {
        let path = joined(&self.place.inside, "charter.md");
        let mut paths: Vec<&str> = vec![&path];
        for text in texts {
            if !paths.contains(&text.path.as_str()) {
                paths.push(&text.path);
            }
        }
        let mut found = paths
            .into_iter()
            .filter_map(|path| self.charter_text(&tag.commit, path, ""));
        found.next().map(|text| text.fingerprint)
    }

    /// Reads the playbook as it was, unless that was done before.
    fn read(&mut self, commit: Commit, articles: bool, chronicle: &mut Chronicle) {
        if chronicle.readings.contains_key(&commit.id) {
            return;
        }
        let known = self
            .before
            .filter(|before| {
                let (before, now) = (&before.wanted, self.wanted);
                let now = (&now.audience, &now.language, &now.locale);
                (&before.audience, &before.language, &before.locale) == now
            })
            .and_then(|before| before.readings.get(&commit.id))
            .filter(|known| known.with_articles || !articles);
        let reading = match known {
            Some(known) => Arc::clone(known),
            None => match self.reading(&commit, articles, &chronicle.texts) {
                Ok(reading) => Arc::new(reading),
                Err(error) => {
                    let unread = Phrase::message("history-revision-unreadable");
                    self.limit(unread.text("revision", commit.short).text("why", error.to_string()));
                    return;
                }
            },
        };
        chronicle.readings.insert(commit.id, reading);
    }

    fn reading(&self, commit: &Commit, articles: bool, texts: &[CharterText]) -> anyhow::Result<Reading> {
        let mut inside = self.place.inside.clone();
        if !self.repository.has_folder(commit, &inside)? {
            // Before a move, the playbook lay where its charter did.
            let text = texts.iter().find(|text| text.commit.id == commit.id);
            if let Some((folder, _)) = text.and_then(|text| text.path.rsplit_once('/')) {
                folder.clone_into(&mut inside);
            }
        }
        let left_out: Vec<&str> = self.place.left_out.iter().map(String::as_str).collect();
        let wanted = |path: &str| {
            let suffix = path.rsplit_once('.').map_or("", |(_, suffix)| suffix);
            match suffix {
                "yaml" | "yml" | "csv" => true,
                "md" | "markdown" => articles || path == "charter.md",
                _ => false,
            }
        };
        let past = self.repository.source_of(commit, &inside, "", &left_out, &wanted)?;
        let view = View {
            language: Some(&self.wanted.language),
            ..View::default()
        };
        let read = |view| {
            let mut playbook = Playbook::read_for(view, &past.source, None, &mut Report::default());
            // A number that is only written in another way has not changed.
            playbook.settings.override_locale(&self.wanted.locale);
            playbook
        };
        let playbook = read(view);
        let shown = self.wanted.audience.as_ref().map(|(name, withheld)| {
            let view = View {
                as_of: Some(playbook.as_of),
                audience: Some(name),
                withheld: Some(withheld),
                ..view
            };
            read(view)
        });
        Ok(Reading {
            commit: commit.clone(),
            playbook,
            shown,
            with_articles: articles,
            figures: Derived::default(),
            known: Known::default(),
        })
    }
}
