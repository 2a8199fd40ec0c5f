//! A redline as a block of a section.

use crate::playbook::section::{Block, RedlineBlock, RedlineClause};
use crate::vocabulary::language::{Language, Phrase};
use crate::vocabulary::text::capitalised;

use super::in_words::in_words;
use super::redline::{ClauseChange, ClauseKind, Redline, name_of};
use super::shown::{clean, marked};
use super::weight::Weight;

impl Redline {
    /// The redline as a block of a page.
    #[must_use]
    pub fn block(&self, language: &Language) -> Block {
        let shown = self.clauses.iter().filter(|clause| clause.differs() || !clause.field);
        Block::Redline(RedlineBlock {
            summary: self.summary(language),
            clauses: shown.map(|clause| clause_block(language, clause)).collect(),
            compared: true,
        })
    }

    /// All of it in a sentence or a few: `Two clauses changed, one added, none removed.`
    #[must_use]
    pub fn summary(&self, language: &Language) -> String {
        let counted = |id, count| in_words(language.message(id), "clauses", language, count).string();
        let fields = self.clauses.iter().filter(|clause| clause.field && clause.differs());
        let fields: Vec<String> = fields
            .map(|field| language.term("history-field-within", &field.title))
            .collect();
        let mut sentences = vec![match (self.changed_clauses(language), fields.is_empty()) {
            (Some(clauses), _) => format!("{clauses}."),
            (None, false) => language.say("history-clauses-same"),
            (None, true) => language.say("history-words-same"),
        }];
        if !fields.is_empty() {
            let outside = language.message("history-outside-clauses");
            sentences.push(outside.text("fields", fields.join("; ")).string());
        }
        let layout = self.count(|clause| clause.kind == ClauseKind::Reformatted && !clause.differs());
        if layout > 0 {
            sentences.push(counted("history-only-layout-differs", layout));
        }
        let filled = self.count(|clause| !clause.differs() && clause.filled_in_differs());
        if filled > 0 {
            sentences.push(counted("history-only-filled-differs", filled));
        }
        sentences.join(" ")
    }

    /// How many clauses changed, and how; `None` where none did.
    fn changed_clauses(&self, language: &Language) -> Option<String> {
        let changed = self.count(|clause| clause.kind == ClauseKind::Changed);
        let added = self.count(|clause| matches!(clause.kind, ClauseKind::Added | ClauseKind::SplitOff { .. }));
        let removed = self.count(|clause| matches!(clause.kind, ClauseKind::Removed | ClauseKind::MergedInto { .. }));
        let renamed = self.count(|clause| clause.renamed_from.is_some());
        let moved = self.count(|clause| clause.moved.is_some());
        let mut told = Vec::new();
        if changed + added + removed > 0 {
            let message = language.message(if changed == 0 {
                "history-no-clause-changed"
            } else {
                "history-clauses-changed"
            });
            let message = in_words(message, "changed", language, changed);
            let message = in_words(message, "added", language, added);
            told.push(in_words(message, "removed", language, removed).string());
        }
        for (first, besides, number) in [
            ("history-clauses-renamed", "history-clauses-also-renamed", renamed),
            ("history-clauses-moved", "history-clauses-also-moved", moved),
        ] {
            if number > 0 {
                let id = if told.is_empty() { first } else { besides };
                told.push(in_words(language.message(id), "clauses", language, number).string());
            }
        }
        (!told.is_empty()).then(|| capitalised(&told.join(", ")))
    }

    fn count(&self, is: impl Fn(&ClauseChange) -> bool) -> usize {
        self.clauses.iter().filter(|clause| !clause.field && is(clause)).count()
    }
}

/// `§5 Decision rights`
pub(super) fn numbered(number: Option<usize>, title: &str) -> String {
    number.map_or_else(|| title.to_owned(), |number| format!("§{number} {title}"))
}

fn clause_block(language: &Language, clause: &ClauseChange) -> RedlineClause {
    let name = clause.name().in_language(language);
    let title = match clause.number {
        // Its number is that of the old text, and may be that of another clause now.
        Some(number) if matches!(clause.kind, ClauseKind::Removed | ClauseKind::MergedInto { .. }) => {
            let was = language.message("history-clause-was-number").text("clause", name);
            was.text("number", number.to_string()).string()
        }
        number => numbered(number, &name),
    };
    let what = match (clause.differs(), clause.filled_in_differs()) {
        (true, _) => capitalised(&told(clause).in_language(language)),
        (false, true) => language.say("history-only-filled"),
        (false, false) if clause.kind == ClauseKind::Reformatted => {
            let layout = language.message("history-clause-layout-only");
            return RedlineClause {
                title: layout.text("clause", title).string(),
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
    let reasons = clause.reasons.iter();
    RedlineClause {
        id: clause.id.clone(),
        title,
        what,
        reasons: reasons
            .map(|reason| capitalised(&reason.in_language(language)))
            .collect(),
        passages: marked(language, clause),
        clean: clean(clause),
    }
}

/// What became of a clause and how much that weighs: `changed, material`.
fn told(clause: &ClauseChange) -> Phrase {
    let stayed = matches!(clause.kind, ClauseKind::Unchanged | ClauseKind::Reformatted);
    match (clause.weight, stayed) {
        (Weight::Wording, true) => Phrase::message("history-words-unchanged").with("what", clause.what()),
        (Weight::Wording, false) => Phrase::message("history-wording-only").with("what", clause.what()),
        _ => clause.what_and_weight(),
    }
}

impl ClauseChange {
    /// What became of it: `renamed and changed`.
    #[must_use]
    pub fn what(&self) -> Phrase {
        let fate = |word| Phrase::word("history-fate", word);
        let mut fates = Vec::new();
        if self.renamed_from.is_some() {
            fates.push(fate("renamed"));
        }
        if self.moved.is_some() {
            fates.push(fate("moved"));
        }
        match &self.kind {
            ClauseKind::Changed => fates.push(fate("changed")),
            ClauseKind::Added => fates.push(fate("added")),
            ClauseKind::Removed => fates.push(fate("removed")),
            ClauseKind::SplitOff { from } => {
                fates.push(Phrase::message("history-split-off").with("clause", name_of(from)));
            }
            ClauseKind::MergedInto { to } => {
                fates.push(Phrase::message("history-merged-into").with("clause", name_of(to)));
            }
            ClauseKind::Unchanged | ClauseKind::Reformatted if fates.is_empty() => fates.push(fate("unchanged")),
            ClauseKind::Unchanged | ClauseKind::Reformatted => {}
        }
        let all = fates.into_iter().reduce(|before, last| {
            Phrase::message("list-and-last")
                .with("before", before)
                .with("last", last)
        });
        all.unwrap_or_default()
    }

    /// The same with how much it weighs: `changed, material`.
    #[must_use]
    pub fn what_and_weight(&self) -> Phrase {
        Phrase::message("history-fate-weight")
            .with("what", self.what())
            .with("weight", self.weight.phrase())
    }
}
