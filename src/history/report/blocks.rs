//! A report as blocks of a page. The page is one of the new reading: what was before stands in it as
//! plain words, since figures and links of a page are those of today.

use crate::playbook::section::{Block, Cell, Chip, Line, ListEntry, Row, Tone};
use crate::vocabulary::text::counted;

use super::super::changes::ChangeKind;
use super::super::meaning::{FieldChange, NO_LONGER};
use super::{BookReport, ChapterReport, Course, EntryChange, FigureChange, MOST_ENTRIES, MOST_FIGURES};

impl BookReport {
    /// The report as blocks below a heading of the page that places them: the sentence, what the mandate
    /// stands for, the chapters. `anchor` begins the ids of all headings, so that a page can hold more
    /// than one report; `when` begins the sentence, as in [`BookReport::summary`].
    #[must_use]
    pub fn blocks(&self, anchor: &str, when: &str) -> Vec<Block> {
        let mut blocks = vec![Block::paragraph(self.summary(when))];
        let (title, caption) = ("What the mandate stands for", "The mandate, field by field");
        if let Some(table) = meaning_table(caption, &self.meaning, ("Before", "Now")) {
            blocks.push(Block::subheading(format!("{anchor}-mandate"), title));
            blocks.push(table);
        }
        for chapter in &self.chapters {
            let title = chapter.title;
            blocks.push(Block::subheading(format!("{anchor}-{}", chapter.key), title));
            blocks.extend(chapter_blocks(chapter));
        }
        // Where nothing else moved, the sentence has said so.
        let told = !self.meaning.is_empty() || !self.chapters.is_empty();
        if told && !self.further.is_empty() {
            let count = counted(self.further.len(), "further figure", "further figures");
            let text = format!("Besides, {count} moved, of little weight or because of these.");
            blocks.push(Block::paragraph(text));
        }
        blocks
    }
}

/// The fields of a mandate that say something else, as a table whose last columns are headed by the names
/// of the two readings; nothing without any.
#[must_use]
pub fn meaning_table<'a>(
    caption: &str,
    fields: impl IntoIterator<Item = &'a FieldChange>,
    (before, now): (&str, &str),
) -> Option<Block> {
    let row = |field: &FieldChange| {
        let target = (field.to != NO_LONGER).then_some(field.target.as_str());
        let cells = vec![
            Cell::from(field.kind.word()),
            Cell::from(linked(&field.what, target)),
            Cell::from(field.from.as_str()),
            Cell::Line(Line::new().strong(field.to.as_str())),
        ];
        Row::new(None, cells)
    };
    let rows = fields.into_iter().map(row).collect();
    Block::table(caption, &["About", "What", before, now], rows)
}

fn chapter_blocks(chapter: &ChapterReport) -> Vec<Block> {
    let mut blocks = Vec::new();
    let entries = chapter.entries.iter().take(MOST_ENTRIES);
    let mut list: Vec<ListEntry> = entries.map(list_entry).collect();
    list.extend(more(chapter.entries.len(), MOST_ENTRIES).map(|text| ListEntry {
        lead: Line::new(),
        text: text.into(),
    }));
    if !list.is_empty() {
        blocks.push(Block::List(list));
    }
    let rows = chapter.figures.iter().take(MOST_FIGURES).map(row).collect();
    let caption = format!("{}: figures that moved", chapter.title);
    blocks.extend(Block::table(caption, &["Figure", "Before", "Now", "Change"], rows));
    blocks.extend(more(chapter.figures.len(), MOST_FIGURES).map(Block::paragraph));
    blocks
}

/// The words for what is left out.
#[must_use]
pub fn more(all: usize, shown: usize) -> Option<String> {
    let left = all.saturating_sub(shown);
    (left > 0).then(|| format!("and {left} more"))
}

fn list_entry(entry: &EntryChange) -> ListEntry {
    let line = linked(&entry.title, entry.target.as_deref());
    ListEntry {
        lead: entry.kind.word().into(),
        text: line.text(entry.aside()),
    }
}

fn row(figure: &FigureChange) -> Row {
    let remark = match figure.course {
        Some(Course::Better) => Cell::Chip(Chip::new(Tone::OnTrack, figure.remark.clone())),
        Some(Course::Worse) => Cell::Chip(Chip::new(Tone::AtRisk, figure.remark.clone())),
        None => Cell::from(figure.remark.as_str()),
    };
    let cells = vec![
        Cell::from(linked(&figure.what, figure.target.as_deref())),
        Cell::from(figure.from.as_str()),
        Cell::from(figure.to.as_str()),
        remark,
    ];
    Row::new(None, cells)
}

/// A link where there is something to lead to.
fn linked(words: &str, target: Option<&str>) -> Line {
    match target {
        Some(target) => Line::new().link(words, target),
        None => words.into(),
    }
}

impl EntryChange {
    /// What is to be said beside its title: its kind and id, and what it was before.
    #[must_use]
    pub fn aside(&self) -> String {
        // Ids such as `R12` are what people call things by; others are words of the program.
        let id = self.id.contains(|letter: char| letter.is_ascii_digit()) && !self.id.contains(['/', '-']);
        let what = if id {
            format!("{} {}", self.noun, self.id)
        } else {
            self.noun.to_owned()
        };
        match self.kind {
            ChangeKind::Renamed => format!(" ({what}), before “{}”", self.from),
            ChangeKind::Moved => format!(" ({what}), from {} to {}", self.from, self.to),
            _ => format!(" ({what})"),
        }
    }
}

impl ChangeKind {
    /// The word for it, as it leads a line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "New",
            Self::Removed => "Gone",
            Self::Renamed => "Renamed",
            Self::Moved => "Moved",
            Self::Rewritten => "Rewritten",
            Self::Figure => "Figure",
        }
    }
}
