//! Blocks that are made of words alone: each becomes what its template shows.

use super::Here;
use super::blocks::{
    AskView, ColumnView, ConditionView, ContentsView, EntryView, FactView, Fill, NoteView, SignatureView, StampView,
    StepView,
};
use crate::playbook::section::{Ask, Column, ContentsEntry, Fact, ListEntry, Note, Signature, Stamp, Step};
use crate::theme::html;
use crate::vocabulary::language::Language;

/// A fact as templates see it.
pub(super) fn fact_view(fact: &Fact, here: &dyn Here) -> FactView {
    FactView {
        label: fact.label.clone(),
        html: html::line(&fact.value, here),
        chip: fact.chip.as_ref().map(Into::into),
    }
}

pub(super) fn ask_view(ask: &Ask, here: &dyn Here) -> AskView {
    AskView {
        title: ask.title.clone(),
        html: ask.text.as_ref().map(|text| html::line(text, here)),
        facts: ask.facts.iter().map(|fact| fact_view(fact, here)).collect(),
    }
}

pub(super) fn step_view((step, number): (&Step, usize)) -> StepView {
    StepView {
        number,
        title: step.title.clone(),
        dates: step.dates.clone(),
        summary: step.summary.clone(),
        chip: (&step.chip).into(),
        fill: Fill::of(step.progress),
        current: step.current,
    }
}

pub(super) fn stamp_view(stamp: &Stamp, level: u8, here: &dyn Here) -> StampView {
    StampView {
        level,
        title: stamp.title.clone(),
        html: html::line(&stamp.text, here),
        tone: stamp.tone,
        conditions: stamp
            .conditions
            .iter()
            .map(|(chip, line)| ConditionView {
                chip: chip.into(),
                html: html::line(line, here),
            })
            .collect(),
    }
}

pub(super) fn note_view(note: &Note, level: u8, here: &dyn Here) -> NoteView {
    NoteView {
        level,
        title: note.title.clone(),
        html: html::line(&note.text, here),
        warning: note.warning,
    }
}

pub(super) fn entry_views(entries: &[ListEntry], here: &dyn Here) -> Vec<EntryView> {
    entries
        .iter()
        .map(|entry| EntryView {
            lead: Some(html::line(&entry.lead, here)).filter(|lead| !lead.is_empty()),
            html: html::line(&entry.text, here),
        })
        .collect()
}

pub(super) fn signature_view(line: &Signature, language: &Language) -> SignatureView {
    SignatureView {
        who: line.who.clone(),
        on: line.on.map(|day| language.long_date(day)),
        what: line.what.clone(),
    }
}

pub(super) fn contents_view(entry: &ContentsEntry, here: &dyn Here) -> ContentsView {
    let (title, href) = html::link(&entry.link, here);
    ContentsView {
        title,
        href,
        text: entry.text.clone(),
    }
}

pub(super) fn column_view(column: &Column, here: &dyn Here) -> ColumnView {
    ColumnView {
        title: column.title.clone(),
        items: entry_views(&column.entries, here),
    }
}
