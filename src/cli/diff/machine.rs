//! A comparison for machines: one JSON document.

use anyhow::Result;
use serde_json::{Value, json};

use super::telling::clauses;
use super::{Charter, Comparison};
use crate::cli::paper::is_harmless;
use crate::history::report::{ChapterReport, EntryChange, FigureChange};
use crate::history::{ChangeKind, FieldChange, Redline};
use crate::playbook::section::{RedlineClause, RedlinePassage, RedlineShape};
use crate::serve::sides::Side;
use crate::vocabulary::language::Language;

/// Version of the JSON document's shape; it changes when a field changes its meaning.
const JSON_VERSION: u32 = 1;

impl Comparison {
    /// The whole of it, on many lines.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn json(&self) -> Result<String> {
        let mut document = json!({
            "version": JSON_VERSION,
            "from": side(&self.sides.from),
            "to": side(&self.sides.to),
            "differs": self.differs(),
            "charter": self.charter_value(),
            "meaning": self.report.meaning.iter().map(field).collect::<Vec<_>>(),
        });
        if let Some(fields) = document.as_object_mut().filter(|_| !self.charter_only) {
            let chapters = self.report.chapters.iter().map(chapter);
            let further = self.report.further.iter().map(figure);
            fields.insert(
                "summary".to_owned(),
                self.report.summary(&Language::english(), &self.when()).into(),
            );
            fields.insert("chapters".to_owned(), chapters.collect());
            fields.insert("further".to_owned(), further.collect());
            fields.insert("files".to_owned(), json!(self.sides.files));
        }
        Ok(harmless(&serde_json::to_string_pretty(&document)?))
    }

    fn charter_value(&self) -> Value {
        match &self.charter {
            Charter::Absent => Value::Null,
            Charter::Added => json!({ "change": "added" }),
            Charter::Removed => json!({ "change": "removed" }),
            Charter::Compared(redline) => compared(redline),
        }
    }
}

/// The same document with escapes for what could do something to a terminal. Such letters can stand
/// only inside of texts, where an escape says the same.
fn harmless(document: &str) -> String {
    let escaped = |letter: char| match letter {
        letter if letter == '\n' || is_harmless(letter) => letter.to_string(),
        letter => format!("\\u{:04x}", u32::from(letter)),
    };
    document.chars().map(escaped).collect()
}

fn side(side: &Side) -> Value {
    json!({
        "name": side.name,
        "revision": side.commit.as_ref().map(|commit| commit.id.as_str()),
        "date": side.commit.as_ref().map(|commit| commit.committed.date().to_string()),
        "summary": side.commit.as_ref().map(|commit| commit.summary.as_str()),
        "as_of": side.playbook.as_of.to_string(),
        "unread": side.unread,
    })
}

fn compared(redline: &Redline) -> Value {
    let change = match (redline.is_empty(), redline.only_formatting()) {
        (false, _) => "changed",
        (true, true) => "reformatted",
        (true, false) => "unchanged",
    };
    json!({
        "change": change,
        "weight": redline.weight().word(),
        "summary": redline.summary(&Language::english()),
        "clauses": clauses(redline).iter().map(clause).collect::<Vec<_>>(),
    })
}

fn clause(clause: &RedlineClause) -> Value {
    json!({
        "title": clause.title,
        "what": clause.what,
        "reasons": clause.reasons,
        "passages": clause.passages.iter().map(passage).collect::<Vec<_>>(),
    })
}

fn passage(passage: &RedlinePassage) -> Value {
    let shape = match passage.shape {
        RedlineShape::Paragraph => "paragraph",
        RedlineShape::Heading => "heading",
        RedlineShape::Point(_) => "point",
        RedlineShape::Row(_) => "row",
        RedlineShape::Code => "code",
        RedlineShape::Filled => "filled",
        RedlineShape::Field => "field",
    };
    json!({ "shape": shape, "note": passage.note, "cells": passage.cells })
}

fn field(field: &FieldChange) -> Value {
    json!({
        "about": field.kind.word(),
        "what": field.what.english(),
        "from": field.from.english(),
        "to": field.to.english(),
        "words": field.words,
        "page": field.target,
    })
}

fn chapter(chapter: &ChapterReport) -> Value {
    json!({
        "key": chapter.key,
        "title": chapter.title,
        "entries": chapter.entries.iter().map(entry).collect::<Vec<_>>(),
        "figures": chapter.figures.iter().map(figure).collect::<Vec<_>>(),
    })
}

fn entry(entry: &EntryChange) -> Value {
    let change = match entry.kind {
        ChangeKind::Added => "added",
        ChangeKind::Removed => "removed",
        ChangeKind::Renamed => "renamed",
        ChangeKind::Moved => "moved",
        ChangeKind::Rewritten => "rewritten",
        ChangeKind::Figure => "figure",
    };
    json!({
        "change": change,
        "kind": entry.noun,
        "id": entry.id,
        "title": entry.title,
        "from": entry.from,
        "to": entry.to,
        "page": entry.target,
    })
}

fn figure(figure: &FigureChange) -> Value {
    json!({
        "key": figure.key,
        "what": figure.what,
        "from": figure.from,
        "to": figure.to,
        "course": figure.course.map(crate::history::report::Course::word),
        "remark": figure.remark,
        "page": figure.target,
    })
}
