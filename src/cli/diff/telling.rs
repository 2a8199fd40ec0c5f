//! A comparison for people.

use super::{Charter, Comparison};
use crate::cli::paper::{Ink, Paper, Stretch, stretch};
use crate::history::report::{ChapterReport, Course, EntryChange, FigureChange, MOST_ENTRIES, MOST_FIGURES, more};
use crate::history::{ChangeKind, FieldChange, Redline};
use crate::playbook::EPOCH;
use crate::playbook::section::{Block, RedlineClause, RedlineKind, RedlinePassage, RedlineRun, RedlineShape};
use crate::serve::sides::Side;
use crate::vocabulary::date::long_date;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::counted;

/// So many files are named before the rest is counted.
const MOST_FILES: usize = 10;

impl Comparison {
    /// The whole of it.
    pub fn told(&self, mut paper: Paper) -> String {
        paper.table(0, &[side("From", &self.sides.from), side("To", &self.sides.to)]);
        if !self.differs() {
            paper.gap();
            let of = if self.charter_only { "of the charter " } else { "" };
            words(&mut paper, 0, &format!("Nothing {of}differs."));
            return paper.done();
        }
        if !self.charter_only {
            paper.gap();
            words(&mut paper, 0, &self.report.summary(&Language::english(), &self.when()));
        }
        self.charter(&mut paper);
        meaning(&mut paper, &self.report.meaning);
        if !self.charter_only {
            for told in &self.report.chapters {
                chapter(&mut paper, told);
            }
            self.rest(&mut paper);
        }
        paper.done()
    }

    fn charter(&self, paper: &mut Paper) {
        let sentence = match &self.charter {
            Charter::Absent => return,
            Charter::Added => "There was no charter before.".to_owned(),
            Charter::Removed => "There is no charter any more.".to_owned(),
            Charter::Compared(redline) if redline.is_empty() && !redline.only_formatting() => return,
            Charter::Compared(redline) => redline.summary(&Language::english()),
        };
        heading(paper, "Charter");
        words(paper, 0, &sentence);
        if let Charter::Compared(redline) = &self.charter {
            for told in &clauses(redline) {
                clause(paper, told);
            }
        }
    }

    /// What is only counted: figures that follow, and the files.
    fn rest(&self, paper: &mut Paper) {
        let further = self.report.further.len();
        paper.gap();
        if further > 0 {
            let count = counted(further, "further figure", "further figures");
            let them = if further == 1 { "it" } else { "them" };
            let text = format!("{count} moved with these or weigh little; `--format json` lists {them}.");
            paper.paragraph(0, 0, &[stretch(Ink::Faint, &text)]);
        }
        if !self.sides.files.is_empty() {
            let files: Vec<&str> = self.sides.files.iter().map(String::as_str).take(MOST_FILES).collect();
            let count = counted(self.sides.files.len(), "file differs", "files differ");
            let more = more(&Language::english(), self.sides.files.len(), MOST_FILES)
                .map_or_else(String::new, |more| format!(" {more}"));
            let text = format!("{count}: {}{more}.", files.join(", "));
            paper.paragraph(0, 0, &[stretch(Ink::Faint, &text)]);
        }
    }
}

/// The clauses that differ.
pub fn clauses(redline: &Redline) -> Vec<RedlineClause> {
    match redline.block(&Language::english()) {
        Block::Redline(block) => block
            .clauses
            .into_iter()
            .filter(|clause| !clause.what.is_empty())
            .collect(),
        _ => Vec::new(),
    }
}

fn heading(paper: &mut Paper, title: &str) {
    paper.gap();
    paper.paragraph(0, 0, &[stretch(Ink::Strong, title)]);
}

fn words(paper: &mut Paper, indent: usize, text: &str) {
    paper.paragraph(indent, indent, &[stretch(Ink::Plain, text)]);
}

/// Which state it is, and of when.
fn side(word: &str, side: &Side) -> Vec<Stretch> {
    let what = match (&side.commit, &side.name) {
        (Some(commit), Some(name)) => {
            let day = long_date(commit.committed.date());
            format!("{name}, {day} ({}, {})", commit.short, commit.summary)
        }
        _ if side.playbook.as_of == EPOCH => "the folder as it is".to_owned(),
        _ => format!("the folder as it is, data of {}", long_date(side.playbook.as_of)),
    };
    vec![stretch(Ink::Strong, word), stretch(Ink::Plain, &what)]
}

fn clause(paper: &mut Paper, clause: &RedlineClause) {
    paper.gap();
    let title = [
        stretch(Ink::Strong, &clause.title),
        stretch(Ink::Plain, &format!(": {}", lower(&clause.what))),
    ];
    paper.paragraph(0, 2, &title);
    for reason in &clause.reasons {
        paper.paragraph(2, 4, &[stretch(Ink::Faint, &format!("· {reason}"))]);
    }
    for told in clause.passages.iter().filter(|passage| differs(passage)) {
        passage(paper, told);
    }
}

/// A sentence's beginning in the middle of another one.
fn lower(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(letters).collect()
}

fn differs(passage: &RedlinePassage) -> bool {
    let mut runs = passage.cells.iter().flatten();
    !passage.note.is_empty() || runs.any(|run| run.kind != RedlineKind::Same)
}

fn passage(paper: &mut Paper, passage: &RedlinePassage) {
    let (sign, depth) = match passage.shape {
        RedlineShape::Point(depth) => ("- ", depth.saturating_sub(1)),
        RedlineShape::Field => ("· ", 0),
        RedlineShape::Row(_) => ("| ", 0),
        RedlineShape::Heading => ("# ", 0),
        RedlineShape::Paragraph | RedlineShape::Code | RedlineShape::Filled => ("", 0),
    };
    let mut stretches = Vec::new();
    if !passage.note.is_empty() {
        stretches.push(stretch(Ink::Faint, &format!("({}) ", passage.note)));
    }
    stretches.push(stretch(Ink::Plain, sign));
    for (number, cell) in passage.cells.iter().enumerate() {
        if number > 0 {
            stretches.push(stretch(Ink::Plain, " | "));
        }
        stretches.extend(cell.iter().flat_map(run));
    }
    paper.gap();
    paper.paragraph(
        4 + 2 * depth.min(4),
        4 + sign.chars().count() + 2 * depth.min(4),
        &stretches,
    );
}

/// The words of a run between marks that need no colour.
fn run(run: &RedlineRun) -> [Stretch; 2] {
    let gap = stretch(Ink::Plain, if run.gap { " " } else { "" });
    let words = match run.kind {
        RedlineKind::Same => stretch(Ink::Plain, &run.text),
        RedlineKind::Deleted => stretch(Ink::Gone, &format!("[-{}-]", run.text)),
        RedlineKind::Inserted => stretch(Ink::Come, &format!("{{+{}+}}", run.text)),
    };
    [gap, words]
}

fn meaning(paper: &mut Paper, meaning: &[FieldChange]) {
    if meaning.is_empty() {
        return;
    }
    heading(paper, "What it means");
    let title = |title| stretch(Ink::Faint, title);
    let mut rows = vec![vec![title("What"), title("Before"), title("Now")]];
    rows.extend(meaning.iter().map(|field| {
        vec![
            stretch(Ink::Plain, &field.what.english()),
            stretch(Ink::Gone, &field.from.english()),
            stretch(Ink::Come, &field.to.english()),
        ]
    }));
    paper.table(2, &rows);
}

fn chapter(paper: &mut Paper, chapter: &ChapterReport) {
    heading(paper, &chapter.title);
    for told in chapter.entries.iter().take(MOST_ENTRIES) {
        entry(paper, told);
    }
    if let Some(more) = more(&Language::english(), chapter.entries.len(), MOST_ENTRIES) {
        words(paper, 2, &more);
    }
    let figures = chapter.figures.iter().take(MOST_FIGURES);
    paper.table(2, &figures.map(figure).collect::<Vec<_>>());
    if let Some(more) = more(&Language::english(), chapter.figures.len(), MOST_FIGURES) {
        words(paper, 2, &more);
    }
}

fn entry(paper: &mut Paper, entry: &EntryChange) {
    let (sign, ink) = match entry.kind {
        ChangeKind::Added => ("+ ", Ink::Come),
        ChangeKind::Removed => ("- ", Ink::Gone),
        _ => ("~ ", Ink::Plain),
    };
    let stretches = [
        stretch(ink, &format!("{sign}{}", entry.kind.word_in(&Language::english()))),
        stretch(Ink::Plain, ": "),
        stretch(Ink::Plain, &entry.title),
        stretch(Ink::Faint, &entry.aside(&Language::english())),
    ];
    paper.paragraph(2, 4, &stretches);
}

fn figure(figure: &FigureChange) -> Vec<Stretch> {
    let ink = match figure.course {
        Some(Course::Better) => Ink::Come,
        Some(Course::Worse) => Ink::Gone,
        None => Ink::Plain,
    };
    vec![
        stretch(Ink::Plain, &figure.what),
        stretch(Ink::Plain, &format!("{} → {}", figure.from, figure.to)),
        stretch(ink, &figure.remark),
    ]
}
