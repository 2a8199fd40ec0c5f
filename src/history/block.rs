//! A redline as a block of a section.

use crate::playbook::section::{Block, RedlineBlock, RedlineClause};
use crate::vocabulary::text::capitalised;

use super::mandate::small;
use super::redline::{ClauseChange, ClauseKind, Redline};
use super::shown::{clean, marked};
use super::weight::Weight;

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
            compared: true,
        })
    }

    /// All of it in a sentence or a few: `Two clauses changed, one added, none removed.`
    #[must_use]
    pub fn summary(&self) -> String {
        let mut sentences = Vec::new();
        let fields: Vec<String> = self
            .clauses
            .iter()
            .filter(|clause| clause.field && clause.differs())
            .map(|field| small(&field.title))
            .collect();
        let clauses = self.changed_clauses();
        match (clauses, fields.is_empty()) {
            (Some(clauses), _) => sentences.push(clauses),
            (None, false) => sentences.push("Every word of the clauses is the same".to_owned()),
            (None, true) => sentences.push("Every word is the same".to_owned()),
        }
        if !fields.is_empty() {
            sentences.push(format!("Outside the clauses this changed: {}", fields.join("; ")));
        }
        let layout = self.count(|clause| clause.kind == ClauseKind::Reformatted && !clause.differs());
        if layout > 0 {
            sentences.push(format!("In {} only the layout differs", clauses_in_words(layout)));
        }
        let filled = self.count(|clause| !clause.differs() && clause.filled_in_differs());
        if filled > 0 {
            let clauses = clauses_in_words(filled);
            sentences.push(format!(
                "In {clauses} the words stayed, and what other files fill in differs"
            ));
        }
        format!("{}.", sentences.join(". "))
    }

    /// How many clauses changed, and how; `None` where none did.
    fn changed_clauses(&self) -> Option<String> {
        let changed = self.count(|clause| clause.kind == ClauseKind::Changed);
        let added = self.count(|clause| matches!(clause.kind, ClauseKind::Added | ClauseKind::SplitOff { .. }));
        let removed = self.count(|clause| matches!(clause.kind, ClauseKind::Removed | ClauseKind::MergedInto { .. }));
        let renamed = self.count(|clause| clause.renamed_from.is_some());
        let moved = self.count(|clause| clause.moved.is_some());
        let mut told = Vec::new();
        if changed + added + removed > 0 {
            let changed_words = if changed == 0 {
                "no".to_owned()
            } else {
                in_words(changed)
            };
            let noun = if changed <= 1 { "clause" } else { "clauses" };
            told.push(format!("{changed_words} {noun} changed"));
            told.push(format!("{} added", in_words(added)));
            told.push(format!("{} removed", in_words(removed)));
        }
        for (word, number) in [("renamed", renamed), ("moved", moved)] {
            if number > 0 && told.is_empty() {
                told.push(format!("{} {word}", clauses_in_words(number)));
            } else if number > 0 {
                told.push(format!("{} {word}", in_words(number)));
            }
        }
        (!told.is_empty()).then(|| capitalised(&told.join(", ")))
    }

    fn count(&self, is: impl Fn(&ClauseChange) -> bool) -> usize {
        self.clauses.iter().filter(|clause| !clause.field && is(clause)).count()
    }
}

fn in_words(number: usize) -> String {
    WORDS
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

fn clauses_in_words(number: usize) -> String {
    let noun = if number == 1 { "clause" } else { "clauses" };
    format!("{} {noun}", in_words(number))
}

/// `§5 Decision rights`
pub(super) fn numbered(number: Option<usize>, title: &str) -> String {
    number.map_or_else(|| title.to_owned(), |number| format!("§{number} {title}"))
}

fn clause_block(clause: &ClauseChange) -> RedlineClause {
    let title = match clause.number {
        // Its number is that of the old text, and may be that of another clause now.
        Some(number) if matches!(clause.kind, ClauseKind::Removed | ClauseKind::MergedInto { .. }) => {
            format!("{} (was §{number})", clause.name())
        }
        number => numbered(number, clause.name()),
    };
    let what = match (clause.differs(), clause.filled_in_differs()) {
        (true, _) => told(clause),
        (false, true) => "Words unchanged; what is filled in differs".to_owned(),
        (false, false) if clause.kind == ClauseKind::Reformatted => {
            return RedlineClause {
                title: format!("{title} (layout only)"),
                ..RedlineClause::default()
            };
        }
        (false, false) => {
            return RedlineClause {
                title,
                ..RedlineClause::default()
            };
        }
    };
    RedlineClause {
        id: clause.id.clone(),
        title,
        what,
        reasons: clause.reasons.iter().map(|reason| capitalised(reason)).collect(),
        passages: marked(clause),
        clean: clean(clause),
    }
}

/// What became of a clause and how much that weighs: `Changed, material`.
fn told(clause: &ClauseChange) -> String {
    let what = capitalised(&clause.what());
    let stayed = matches!(clause.kind, ClauseKind::Unchanged | ClauseKind::Reformatted);
    match (clause.weight, stayed) {
        (Weight::Wording, true) => format!("{what}, words unchanged"),
        (Weight::Wording, false) => format!("{what}, wording only"),
        (weight, _) => format!("{what}, {weight}"),
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
