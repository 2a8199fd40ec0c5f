//! What changed in a playbook between two readings, as a board wants to hear it.
//!
//! [`changes`](super::changes) knows everything that differs; told to a board, most of it is noise: one
//! late milestone moves forty figures. So a report tells first what is asked first (money, dates,
//! decisions, risks, projects), each thing once, and keeps what only follows from it apart.

mod blocks;
mod figures;
mod summary;
mod telling;
#[cfg(test)]
mod tests;

use crate::playbook::register::Kind;
use crate::playbook::{CHAPTERS, Playbook};

pub use blocks::{meaning_table, more};

use super::changes::{Change, ChangeKind, changes};
use super::meaning::{FieldChange, meaning};
use super::with_figures::WithFigures;

/// What changed in a playbook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BookReport {
    /// The fields of the mandate that say something else, the weightiest first.
    pub meaning: Vec<FieldChange>,
    /// The chapters in which something changed: first money, dates, decisions, risks, projects and metrics,
    /// then the others in reading order.
    pub chapters: Vec<ChapterReport>,
    /// Figures that moved because something told above did, or that weigh little.
    pub further: Vec<FigureChange>,
}

/// What changed in a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChapterReport {
    /// The key of the chapter.
    pub key: &'static str,
    /// Its name, as the home page has it.
    pub title: &'static str,
    /// What came, went, was renamed, moved or rewritten, in this order.
    pub entries: Vec<EntryChange>,
    /// The figures that moved, the weightiest first.
    pub figures: Vec<FigureChange>,
}

/// An entry that came, went, or is another one than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryChange {
    /// What became of it; never [`ChangeKind::Figure`].
    pub kind: ChangeKind,
    /// What one of its kind is called in a sentence: `risk`, `article`.
    pub noun: &'static str,
    /// Its id; the address of an article.
    pub id: String,
    /// What it is called, or was where it went.
    pub title: String,
    /// Where it was renamed its title before, where it moved the section that showed it; else empty.
    pub from: String,
    /// Where it moved the section that shows it now; else empty.
    pub to: String,
    /// The section of the new reading that shows it; `None` where it went.
    pub target: Option<String>,
}

/// A figure that moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureChange {
    /// Its key in `figures.json`.
    pub key: String,
    /// What it is, in words.
    pub what: String,
    /// Its text before.
    pub from: String,
    /// Its text now.
    pub to: String,
    /// Whether that is good, where somebody has said which way is.
    pub course: Option<Course>,
    /// What is to be said of it: `better, now on track`, `3 weeks later`; empty where nothing is.
    pub remark: String,
    /// The section of the new reading that shows it; `None` where its chapter is gone.
    pub target: Option<String>,
}

/// Whether a change is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// It is nearer to where it should be.
    Better,
    /// It is farther from where it should be.
    Worse,
}

impl Course {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Better => "better",
            Self::Worse => "worse",
        }
    }
}

/// What a board asks first: money, dates, decisions, risks, projects, and whether it works.
const ASKED_FIRST: [&str; 6] = [
    "business-case",
    "roadmap",
    "governance",
    "risks",
    "portfolio",
    "metrics",
];
/// So many entries of a chapter are shown before the rest is counted.
pub const MOST_ENTRIES: usize = 10;
/// So many figures of a chapter are shown before the rest is counted.
pub const MOST_FIGURES: usize = 8;

/// What changed between two readings, told in the words and with the targets of the new one.
#[must_use]
pub fn report(old: WithFigures<'_>, new: WithFigures<'_>) -> BookReport {
    let (meaning, changes) = (meaning(old, new), changes(old, new));
    let (told, further) = figures::told(old, new, &changes, &meaning);
    let mut chapters = Vec::new();
    for (key, title) in in_order() {
        let of_chapter = |figure: &&FigureChange| figure.key.split('.').next() == Some(key);
        let chapter = ChapterReport {
            key,
            title,
            entries: entries(&changes, key, new.playbook),
            figures: told.iter().filter(of_chapter).cloned().collect(),
        };
        if !chapter.entries.is_empty() || !chapter.figures.is_empty() {
            chapters.push(chapter);
        }
    }
    BookReport {
        meaning,
        chapters,
        further,
    }
}

impl BookReport {
    /// Whether nothing changed that a report can tell of.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.meaning.is_empty() && self.chapters.is_empty() && self.further.is_empty()
    }
}

/// All chapters with their names, those first that are asked for first.
fn in_order() -> Vec<(&'static str, &'static str)> {
    let mut chapters: Vec<(&str, &str)> = CHAPTERS.iter().map(|chapter| (chapter.key, chapter.name)).collect();
    chapters.sort_by_key(|(key, _)| {
        let place = ASKED_FIRST.iter().position(|first| first == key);
        place.unwrap_or(ASKED_FIRST.len())
    });
    chapters
}

fn entries(changes: &[Change], chapter: &str, new: &Playbook) -> Vec<EntryChange> {
    let own = changes
        .iter()
        .filter(|change| change.chapter == chapter && change.kind != ChangeKind::Figure);
    let mut entries: Vec<EntryChange> = own
        .map(|change| {
            let gone = change.kind == ChangeKind::Removed;
            let (from, to) = match change.kind {
                ChangeKind::Moved => (change.from.clone(), change.to.clone()),
                ChangeKind::Renamed => (change.from.clone(), String::new()),
                _ => (String::new(), String::new()),
            };
            EntryChange {
                kind: change.kind,
                noun: change.noun,
                id: change.id.clone(),
                title: change.what.clone(),
                from,
                to,
                target: (!gone).then(|| change.target.clone()),
            }
        })
        .collect();
    // Among equals the order of the author, which is that of the page.
    entries.sort_by_key(|entry| (entry.kind, place_of(new, chapter, &entry.id)));
    entries
}

/// The place of an entry among those of its chapter, in the author's order.
fn place_of(playbook: &Playbook, chapter: &str, id: &str) -> usize {
    let kinds = Kind::ALL.into_iter().filter(|kind| kind.chapter() == chapter);
    let mut entries = kinds.flat_map(|kind| playbook.register(kind));
    entries.position(|entry| entry.id.value == id).unwrap_or(usize::MAX)
}

/// The entry of a chapter with this id, whatever its kind: its title.
fn title_of(playbook: &Playbook, chapter: &str, id: &str) -> Option<String> {
    let mut kinds = Kind::ALL.into_iter().filter(|kind| kind.chapter() == chapter);
    kinds.find_map(|kind| playbook.entry(kind, id)).map(|entry| entry.title)
}
