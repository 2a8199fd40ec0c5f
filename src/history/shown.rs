//! The blocks of a clause as a page shows them: with changes marked, and clean.

use crate::playbook::section::{RedlineKind, RedlinePassage, RedlineRun, RedlineShape};
use crate::source::markdown::Form;
use crate::vocabulary::language::Language;

use super::alignment::{PassageChange, PassageKind};
use super::placed::Placed;
use super::redline::{ClauseChange, name_of};
use super::report::more;
use super::runs::{Run, RunKind};

/// The blocks of a clause with what became of their words.
pub fn marked(language: &Language, clause: &ClauseChange) -> Vec<RedlinePassage> {
    let mut shown = Vec::new();
    for passage in &clause.passages {
        shown.push(RedlinePassage {
            shape: shape(passage),
            note: note(language, &passage.kind),
            cells: passage.cells.iter().map(|cell| runs(cell)).collect(),
        });
        shown.extend(passage.placed.iter().flat_map(|placed| marked_fields(language, placed)));
    }
    for placed in &clause.placed {
        shown.push(words(RedlineShape::Filled, placed.kind, &placed.opening));
        shown.extend(marked_fields(language, placed));
    }
    shown
}

/// The blocks of a clause as they read now; none where it went.
pub fn clean(clause: &ClauseChange) -> Vec<RedlinePassage> {
    let mut shown = Vec::new();
    for passage in &clause.passages {
        if matches!(passage.kind, PassageKind::Removed | PassageKind::MovedAway { .. }) {
            continue;
        }
        let cells: Vec<_> = passage.cells.iter().map(|cell| accepted(cell)).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            shown.push(RedlinePassage {
                shape: shape(passage),
                note: String::new(),
                cells,
            });
        }
        shown.extend(passage.placed.iter().flat_map(clean_fields));
    }
    for placed in clause.placed.iter().filter(|placed| placed.kind != RunKind::Deleted) {
        shown.extend(clean_placed(placed));
    }
    shown
}

/// What a slot places below a heading of its own, as it reads now.
pub fn clean_placed(placed: &Placed) -> Vec<RedlinePassage> {
    let opening = words(RedlineShape::Filled, RunKind::Same, &placed.opening);
    std::iter::once(opening).chain(clean_fields(placed)).collect()
}

/// So many lines of a slot that came or went are told; the clean text tells all.
const MOST: usize = 8;

/// Of a slot that stayed, what differs; of one that came or went, the first lines.
fn marked_fields(language: &Language, placed: &Placed) -> Vec<RedlinePassage> {
    let say = |id: &str| vec![words(RedlineShape::Field, RunKind::Same, &language.say(id))];
    if !placed.compares() {
        return match (placed.kind, placed.told) {
            (RunKind::Same, false) => say("history-filled-not-compared"),
            (RunKind::Same, true) => say("history-filled-compared-outside"),
            _ => Vec::new(),
        };
    }
    let fields = placed.fields.iter();
    let shown: Vec<_> = fields
        .filter(|field| placed.kind != RunKind::Same || field.differs())
        .map(|field| passage(runs(&field.runs)))
        .collect();
    if placed.kind != RunKind::Same {
        let rest = more(language, shown.len(), MOST);
        let rest = rest.map(|more| words(RedlineShape::Field, placed.kind, &more));
        return shown.into_iter().take(MOST).chain(rest).collect();
    }
    let stayed = placed.fields.len() - shown.len();
    let rest = match (shown.len(), stayed) {
        (_, 0) => Vec::new(),
        (0, _) => say("history-filled-same"),
        (_, stayed) => {
            let others = language.message("history-filled-others").count("lines", stayed);
            vec![words(RedlineShape::Field, RunKind::Same, &others.string())]
        }
    };
    shown.into_iter().chain(rest).collect()
}

fn clean_fields(placed: &Placed) -> Vec<RedlinePassage> {
    if placed.kind == RunKind::Deleted {
        return Vec::new();
    }
    let fields = placed.fields.iter().map(|field| accepted(&field.runs));
    fields.filter(|runs| !runs.is_empty()).map(passage).collect()
}

fn passage(runs: Vec<RedlineRun>) -> RedlinePassage {
    RedlinePassage {
        shape: RedlineShape::Field,
        note: String::new(),
        cells: vec![runs],
    }
}

fn words(shape: RedlineShape, kind: RunKind, text: &str) -> RedlinePassage {
    let run = RedlineRun {
        kind: kind_of(kind),
        gap: false,
        text: text.to_owned(),
    };
    RedlinePassage {
        shape,
        note: String::new(),
        cells: vec![vec![run]],
    }
}

fn shape(passage: &PassageChange) -> RedlineShape {
    match passage.form {
        _ if !passage.placed.is_empty() => RedlineShape::Filled,
        Form::Heading(_) => RedlineShape::Heading,
        Form::Item { depth, .. } => RedlineShape::Point(depth),
        Form::Row { head } => RedlineShape::Row(head),
        Form::Code => RedlineShape::Code,
        Form::Paragraph | Form::Markup => RedlineShape::Paragraph,
    }
}

fn note(language: &Language, kind: &PassageKind) -> String {
    let elsewhere = |id, clause: &str| {
        let clause = name_of(clause).in_language(language);
        language.message(id).text("clause", clause).string()
    };
    match kind {
        PassageKind::MovedHere { from } => elsewhere("history-moved-here", from),
        PassageKind::MovedAway { to } => elsewhere("history-moved-away", to),
        PassageKind::Added => language.say("history-new"),
        PassageKind::Removed => language.say("history-no-longer"),
        PassageKind::Same | PassageKind::Changed => String::new(),
    }
}

fn runs(runs: &[Run]) -> Vec<RedlineRun> {
    runs.iter().map(run).collect()
}

/// The runs that are left when every change is accepted.
fn accepted(all: &[Run]) -> Vec<RedlineRun> {
    let left = all.iter().filter(|run| run.kind != RunKind::Deleted);
    let left = left.map(|left| {
        run(&Run {
            kind: RunKind::Same,
            words: left.words.clone(),
        })
    });
    left.filter(|run| !run.text.is_empty()).collect()
}

fn run(run: &Run) -> RedlineRun {
    RedlineRun {
        kind: kind_of(run.kind),
        gap: run.gap(),
        text: run.text(),
    }
}

fn kind_of(kind: RunKind) -> RedlineKind {
    match kind {
        RunKind::Same => RedlineKind::Same,
        RunKind::Deleted => RedlineKind::Deleted,
        RunKind::Inserted => RedlineKind::Inserted,
    }
}
