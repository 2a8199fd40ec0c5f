//! A report as blocks of a page. The page is one of the new reading: what was before stands in it as
//! plain words, since figures and links of a page are those of today.

use crate::playbook::section::{Block, Cell, Chip, Line, ListEntry, Row, Tone};
use crate::vocabulary::language::Language;

use super::super::changes::ChangeKind;
use super::super::meaning::FieldChange;
use super::{BookReport, ChapterReport, Course, EntryChange, FigureChange, MOST_ENTRIES, MOST_FIGURES};

impl BookReport {
    /// The report as blocks below a heading of the page that places them: the sentence, what the mandate
    /// stands for, the chapters. `anchor` begins the ids of all headings, so that a page can hold more
    /// than one report; `when` begins the sentence, as in [`BookReport::summary`].
    #[must_use]
    pub fn blocks(&self, language: &Language, anchor: &str, when: &str) -> Vec<Block> {
        let mut blocks = vec![Block::paragraph(self.summary(language, when))];
        let names = (language.say("history-before"), language.say("history-now"));
        let names = (names.0.as_str(), names.1.as_str());
        if let Some(table) = meaning_table(language, "history-mandate-caption", &self.meaning, names) {
            let title = language.say("history-mandate");
            blocks.push(Block::subheading(format!("{anchor}-mandate"), title));
            blocks.push(table);
        }
        for chapter in &self.chapters {
            let title = chapter.title.as_str();
            blocks.push(Block::subheading(format!("{anchor}-{}", chapter.key), title));
            blocks.extend(chapter_blocks(language, chapter));
        }
        // Where nothing else moved, the sentence has said so.
        let told = !self.meaning.is_empty() || !self.chapters.is_empty();
        if told && !self.further.is_empty() {
            let text = language.message("history-further").count("figures", self.further.len());
            blocks.push(Block::paragraph(text.string()));
        }
        blocks
    }
}

/// The fields of a mandate that say something else, as a table with the caption of this id whose last columns are headed by the names
/// of the two readings; nothing without any.
#[must_use]
pub fn meaning_table<'a>(
    language: &Language,
    caption: &str,
    fields: impl IntoIterator<Item = &'a FieldChange>,
    (before, now): (&str, &str),
) -> Option<Block> {
    let row = |field: &FieldChange| {
        let target = (!field.is_gone()).then_some(field.target.as_str());
        let cells = vec![
            Cell::from(field.kind.word_in(language)),
            Cell::from(linked(&field.what.in_language(language), target)),
            Cell::from(field.from.in_language(language)),
            Cell::Line(Line::new().strong(field.to.in_language(language))),
        ];
        Row::new(None, cells)
    };
    let rows = fields.into_iter().map(row).collect();
    let (about, what) = (language.say("history-about"), language.say("history-what"));
    Block::table(
        language.say(caption),
        &[about.as_str(), what.as_str(), before, now],
        rows,
    )
}

fn chapter_blocks(language: &Language, chapter: &ChapterReport) -> Vec<Block> {
    let mut blocks = Vec::new();
    let entries = chapter.entries.iter().take(MOST_ENTRIES);
    let mut list: Vec<ListEntry> = entries.map(|entry| list_entry(language, entry)).collect();
    list.extend(
        more(language, chapter.entries.len(), MOST_ENTRIES).map(|text| ListEntry {
            lead: Line::new(),
            text: text.into(),
        }),
    );
    if !list.is_empty() {
        blocks.push(Block::List(list));
    }
    let rows = chapter.figures.iter().take(MOST_FIGURES).map(row).collect();
    let caption = language.message("history-figures-that-moved");
    let caption = caption.text("chapter", chapter.title.as_str()).string();
    let titles = ["history-figure", "history-before", "history-now", "history-change"].map(|id| language.say(id));
    let titles = titles.each_ref().map(String::as_str);
    blocks.extend(Block::table(caption, &titles, rows));
    blocks.extend(more(language, chapter.figures.len(), MOST_FIGURES).map(Block::paragraph));
    blocks
}

/// The words for what is left out.
#[must_use]
pub fn more(language: &Language, all: usize, shown: usize) -> Option<String> {
    let left = all.saturating_sub(shown);
    (left > 0).then(|| language.message("history-more").count("more", left).string())
}

fn list_entry(language: &Language, entry: &EntryChange) -> ListEntry {
    let line = linked(&entry.title, entry.target.as_deref());
    ListEntry {
        lead: entry.kind.word_in(language).into(),
        text: line.text(entry.aside(language)),
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
    pub fn aside(&self, language: &Language) -> String {
        // Ids such as `R12` are what people call things by; others are words of the program.
        let id = self.id.contains(|letter: char| letter.is_ascii_digit()) && !self.id.contains(['/', '-']);
        let noun = language.term("kind", self.noun);
        let what = if id { format!("{noun} {}", self.id) } else { noun };
        let aside = language.message(match self.kind {
            ChangeKind::Renamed => "history-aside-renamed",
            ChangeKind::Moved => "history-aside-moved",
            _ => "history-aside",
        });
        let aside = aside.text("what", what).text("from", self.from.as_str());
        format!(" {}", aside.text("to", self.to.as_str()).string())
    }
}

impl ChangeKind {
    /// The word for it in a language, as it leads a line.
    #[must_use]
    pub fn word_in(self, language: &Language) -> String {
        language.term("history-change-kind", self.word())
    }

    fn word(self) -> &'static str {
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
