//! What changed in the whole book between two readings, as a board wants to hear it.

use std::collections::BTreeMap;

use crate::playbook::CHAPTERS;
use crate::playbook::Playbook;
use crate::playbook::register::{Entry, Kind};
use crate::vocabulary::figure::Figure;

use super::articles::articles;
use super::meaning::{NO_LONGER, NOT_THERE};
use super::with_figures::WithFigures;

/// Something that is another way than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The chapter that it belongs to.
    pub chapter: &'static str,
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// What one of its kind is called in a sentence, such as `risk`, `article` or `figure`.
    pub noun: &'static str,
    /// Its key or id.
    pub id: String,
    /// What it is called.
    pub what: String,
    /// As it was, or `not there`.
    pub from: String,
    /// As it is, or `no longer`.
    pub to: String,
    /// The section that shows it, with the anchor on its page; of before where it is gone.
    pub target: String,
}

/// What kind of change it is; those come first that a board asks for first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// An entry came.
    Added,
    /// An entry went.
    Removed,
    /// An entry is called something else.
    Renamed,
    /// An entry is shown on another page.
    Moved,
    /// An article says something else; `from` and `to` are its title.
    Rewritten,
    /// A figure has another value.
    Figure,
}

/// Everything that differs, in the order of the chapters; within one by kind, then by id.
///
/// Entries are those of the register, matched by kind and id, and articles, matched by address or, where
/// that changed, by their words. A figure that came or went is told only where its entry stayed, since a
/// new project brings a dozen of them.
#[must_use]
pub fn changes(then: WithFigures<'_>, now: WithFigures<'_>) -> Vec<Change> {
    let (old, new) = (then.playbook, now.playbook);
    let mut changes = Vec::new();
    for kind in Kind::ALL {
        entries(kind, old, new, &mut changes);
    }
    articles(old, new, &mut changes);
    figures(then, now, &mut changes);
    let place = |chapter: &str| CHAPTERS.iter().position(|known| known.key == chapter);
    changes.sort_by(|one, other| {
        let key = |change: &Change| (place(change.chapter), change.kind);
        key(one).cmp(&key(other)).then_with(|| one.id.cmp(&other.id))
    });
    changes
}

fn entries(kind: Kind, old: &Playbook, new: &Playbook, changes: &mut Vec<Change>) {
    let (before, after) = (old.register(kind), new.register(kind));
    let by_id = |entries: &[Entry]| -> BTreeMap<String, Entry> {
        entries
            .iter()
            .map(|entry| (entry.id.value.clone(), entry.clone()))
            .collect()
    };
    let (before, after) = (by_id(&before), by_id(&after));
    let (not_there, no_longer) = (new.language.say(NOT_THERE), new.language.say(NO_LONGER));
    let mut add = |change: ChangeKind, entry: &Entry, from: &str, to: &str| {
        changes.push(Change {
            chapter: kind.chapter(),
            kind: change,
            noun: kind.word(),
            id: entry.id.value.clone(),
            what: entry.title.clone(),
            from: from.to_owned(),
            to: to.to_owned(),
            target: entry.target.clone(),
        });
    };
    for (id, now) in &after {
        let Some(then) = before.get(id) else {
            add(ChangeKind::Added, now, &not_there, &now.title);
            continue;
        };
        if then.title != now.title {
            add(ChangeKind::Renamed, now, &then.title, &now.title);
        }
        let page = |target: &str| page_of(target).to_owned();
        if page(&then.target) != page(&now.target) {
            add(ChangeKind::Moved, now, &page(&then.target), &page(&now.target));
        }
    }
    for (id, then) in &before {
        if !after.contains_key(id) {
            add(ChangeKind::Removed, then, &then.title, &no_longer);
        }
    }
}

/// The section that a target leads to, without the place in it.
pub(super) fn page_of(target: &str) -> &str {
    target.split('#').next().unwrap_or_default()
}

fn figures(old: WithFigures<'_>, new: WithFigures<'_>, changes: &mut Vec<Change>) {
    let (before, after) = (old.figures, new.figures);
    let mut keys: Vec<&str> = before.keys().chain(after.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    let language = &new.playbook.language;
    let text = |figure: Option<&Figure>, none| figure.map_or_else(|| language.say(none), |figure| figure.text.clone());
    // Ids of entries that came or went, whose figures come and go with them.
    let passing: Vec<String> = changes
        .iter()
        .filter(|change| matches!(change.kind, ChangeKind::Added | ChangeKind::Removed))
        .map(|change| change.id.clone())
        .collect();
    for key in keys {
        let (then, now) = (before.get(key), after.get(key));
        let same = then.map(|figure| &figure.text) == now.map(|figure| &figure.text);
        let passes = then.is_none() || now.is_none();
        if same || passes && key.split('.').any(|part| passing.iter().any(|id| id == part)) {
            continue;
        }
        let chapter = key.split('.').next().unwrap_or_default();
        let Some(chapter) = CHAPTERS.iter().find(|known| known.key == chapter) else {
            continue;
        };
        let id = key.split('.').nth(1).unwrap_or_default();
        let target = new
            .playbook
            .target_of(chapter.key, id)
            .unwrap_or_else(|| chapter.key.to_owned());
        changes.push(Change {
            chapter: chapter.key,
            kind: ChangeKind::Figure,
            noun: "figure",
            id: key.to_owned(),
            what: now.or(then).map(|figure| figure.label.clone()).unwrap_or_default(),
            from: text(then, NOT_THERE),
            to: text(now, NO_LONGER),
            target,
        });
    }
}
