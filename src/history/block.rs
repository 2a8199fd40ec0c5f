//! A redline as a block of a section.

use crate::playbook::section::{
    Block, RedlineBlock, RedlineClause, RedlineKind, RedlinePassage, RedlineRun, RedlineShape,
};
use crate::source::markdown::Form;

use super::redline::{ClauseChange, ClauseKind, PassageChange, PassageKind, Redline, Run, RunKind};

/// Numbers that are written as words.
const WORDS: [&str; 13] = [
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];

impl Redline {
    /// The redline as a block of a page.
    #[must_use]
    pub fn block(&self) -> Block {
        let shown = self.clauses.iter().filter(|clause| clause.differs() || !clause.field);
        Block::Redline(RedlineBlock {
            summary: self.summary(),
            clauses: shown.map(clause_block).collect(),
        })
    }

    /// All of it in a sentence or two: `Two clauses changed, one added, none removed.`
    #[must_use]
    pub fn summary(&self) -> String {
        if self.is_empty() {
            let layout = if self.only_formatting() {
                "Only the layout differs"
            } else {
                "Nothing differs"
            };
            return format!("{layout}: every word is the same.");
        }
        let count = |is: &dyn Fn(&ClauseChange) -> bool| {
            self.clauses.iter().filter(|clause| !clause.field && is(clause)).count()
        };
        let changed = count(&|clause| clause.kind == ClauseKind::Changed);
        let added = count(&|clause| matches!(clause.kind, ClauseKind::Added | ClauseKind::SplitOff { .. }));
        let removed = count(&|clause| matches!(clause.kind, ClauseKind::Removed | ClauseKind::MergedInto { .. }));
        let noun = if changed == 1 { "clause" } else { "clauses" };
        let mut sentence = format!(
            "{} {noun} changed, {} added, {} removed",
            capital(&in_words(changed)),
            in_words(added),
            in_words(removed)
        );
        for (word, number) in [
            ("renamed", count(&|clause| clause.renamed_from.is_some())),
            ("moved", count(&|clause| clause.moved.is_some())),
        ] {
            if number > 0 {
                sentence = format!("{sentence}, {} {word}", in_words(number));
            }
        }
        let fields = self.clauses.iter().filter(|clause| clause.field && clause.differs());
        let fields: Vec<String> = fields.map(|field| field.title.to_lowercase()).collect();
        if fields.is_empty() {
            format!("{sentence}.")
        } else {
            format!("{sentence}. Changed above the text: {}.", fields.join(", "))
        }
    }
}

fn in_words(number: usize) -> String {
    WORDS
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

fn clause_block(clause: &ClauseChange) -> RedlineClause {
    let title = match clause.number {
        // Its number is that of the old text, and may be that of another clause now.
        Some(number) if matches!(clause.kind, ClauseKind::Removed | ClauseKind::MergedInto { .. }) => {
            format!("{} (was §{number})", clause.name())
        }
        Some(number) => format!("§{number} {}", clause.name()),
        None => clause.name().to_owned(),
    };
    if !clause.differs() {
        return RedlineClause {
            title,
            what: String::new(),
            reasons: Vec::new(),
            passages: Vec::new(),
        };
    }
    RedlineClause {
        title,
        what: capital(&format!("{}, {}", clause.what(), clause.weight)),
        reasons: clause.reasons.clone(),
        passages: clause.passages.iter().map(passage_block).collect(),
    }
}

impl ClauseChange {
    /// What became of it, in words: `renamed and changed`.
    #[must_use]
    pub fn what(&self) -> String {
        let mut words = Vec::new();
        if self.renamed_from.is_some() {
            words.push("renamed".to_owned());
        }
        if self.moved.is_some() {
            words.push("moved".to_owned());
        }
        match &self.kind {
            ClauseKind::Changed => words.push("changed".to_owned()),
            ClauseKind::Added => words.push("added".to_owned()),
            ClauseKind::Removed => words.push("removed".to_owned()),
            ClauseKind::SplitOff { from } => words.push(format!("split off from “{from}”")),
            ClauseKind::MergedInto { to } => words.push(format!("merged into “{to}”")),
            ClauseKind::Unchanged | ClauseKind::Reformatted if words.is_empty() => words.push("unchanged".to_owned()),
            ClauseKind::Unchanged | ClauseKind::Reformatted => {}
        }
        words.join(" and ")
    }
}

fn passage_block(passage: &PassageChange) -> RedlinePassage {
    let shape = match passage.form {
        Form::Heading(_) => RedlineShape::Heading,
        Form::Item { depth, .. } => RedlineShape::Point(depth),
        Form::Row { head } => RedlineShape::Row(head),
        Form::Code => RedlineShape::Code,
        Form::Paragraph | Form::Markup => RedlineShape::Paragraph,
    };
    let note = match &passage.kind {
        PassageKind::MovedHere { from } => format!("moved here; it stood in “{from}”"),
        PassageKind::MovedAway { to } => format!("no longer here; it stands in “{to}” now"),
        PassageKind::Added => "new".to_owned(),
        PassageKind::Removed => "no longer".to_owned(),
        PassageKind::Same | PassageKind::Changed => String::new(),
    };
    RedlinePassage {
        shape,
        note,
        cells: passage
            .cells
            .iter()
            .map(|cell| cell.iter().map(run_block).collect())
            .collect(),
    }
}

fn run_block(run: &Run) -> RedlineRun {
    RedlineRun {
        kind: match run.kind {
            RunKind::Same => RedlineKind::Same,
            RunKind::Deleted => RedlineKind::Deleted,
            RunKind::Inserted => RedlineKind::Inserted,
        },
        gap: run.gap(),
        text: run.text(),
    }
}
