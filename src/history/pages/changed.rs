//! The page that says what changed in the whole playbook, as a board wants to hear it.

use std::sync::Arc;

use crate::history::chronicle::{Chronicle, Span};
use crate::history::comparison::Comparisons;
use crate::history::fingerprint;
use crate::history::report::report;
use crate::history::with_figures::WithFigures;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, ChangedPoint, ChangesHighlight, Group, Highlight, Line, ListEntry, Section};
use crate::vocabulary::date::parse_date;
use crate::vocabulary::language::Language;

/// The page; `None` where nothing is known of the past.
pub(super) fn section(now: WithFigures<'_>, chronicle: &Chronicle, made: &mut Comparisons) -> Option<Section> {
    if !chronicle.repository || chronicle.head.is_none() {
        return None;
    }
    let language = &now.playbook.language;
    let mut section = Section::new("changes", language.say("history-title"), Group::Overview);
    section.weight = 50;
    let mut answer: Option<String> = None;
    for span in &chronicle.periods {
        let Some((blocks, summary, points)) = told(now, chronicle, span, made) else {
            continue;
        };
        section
            .blocks
            .push(Block::heading(format!("in-{}", span.anchor), span.name.clone()));
        section.highlights.extend(highlight(span, &summary, points));
        answer.get_or_insert(summary);
        section.blocks.extend(blocks);
    }
    let versions = versions(now.playbook);
    if !versions.is_empty() {
        section
            .blocks
            .push(Block::heading("charter", language.say("history-charter-versions")));
        section.blocks.push(Block::List(versions));
    }
    section.blocks.extend(super::limits(language, chronicle));
    section.answer = match answer {
        Some(summary) => Line::new().strong(summary),
        None => Line::from(beginning(language, chronicle)),
    };
    Some(section)
}

/// What papers may tell of a span.
fn highlight(span: &Span, summary: &str, points: Vec<ChangedPoint>) -> Option<Highlight> {
    Some(Highlight::Changes(ChangesHighlight {
        span: span.name.clone(),
        begins: parse_date(&span.anchor)?,
        summary: summary.to_owned(),
        points,
        anchor: format!("in-{}", span.anchor),
    }))
}

/// Links to the pages that show the words of the charter: the text as it is against the approved version
/// where it differs, then each version against the one before.
fn versions(playbook: &Playbook) -> Vec<ListEntry> {
    let (language, evidence) = (&playbook.language, &playbook.evidence);
    let standing = evidence.standing.as_ref().and_then(|standing| {
        let page = standing.page.as_ref()?;
        let words = language.message("history-from-version-to-today");
        Some((words.text("version", &standing.version).string(), page))
    });
    let pairs = evidence.comparisons.iter();
    let pairs = pairs.map(|(from, to, page)| {
        let words = language.message("history-from-version-to-version");
        (words.text("from", from).text("to", to).string(), page)
    });
    let links = standing.into_iter().chain(pairs).map(|(words, page)| ListEntry {
        lead: Line::new(),
        text: Line::new().link(words, page),
    });
    links.collect()
}

/// What is said where there is nothing to compare with yet.
fn beginning(language: &Language, chronicle: &Chronicle) -> String {
    match &chronicle.first {
        Some(first) => {
            let began = language.message("history-began");
            began.long_date("day", first.committed.date()).string()
        }
        None => language.say("history-nothing-known"),
    }
}

/// What changed in a span of time: its blocks, a sentence for all of it, and the weightiest points.
fn told(
    now: WithFigures<'_>,
    chronicle: &Chronicle,
    span: &Span,
    made: &mut Comparisons,
) -> Option<(Vec<Block>, String, Vec<ChangedPoint>)> {
    let from = chronicle.reading(&span.from)?;
    let to = match &span.to {
        Some(id) => Some(chronicle.reading(id)?),
        None => None,
    };
    let report = match to {
        Some(to) => made.report(from, to),
        None => Arc::new(report(from.with_figures(), now)),
    };
    let words = words_changed(from.in_view(), to.map_or(now.playbook, |to| to.in_view()));
    if report.is_empty() && !words {
        return None;
    }
    let language = &now.playbook.language;
    let begun = from.commit.committed.date();
    let when = match to {
        Some(to) => {
            let when = language.message("history-from-day-to-day").long_date("from", begun);
            when.long_date("to", to.commit.committed.date()).string()
        }
        None => language.message("history-since-day").long_date("from", begun).string(),
    };
    let summary = report.summary(language, &when);
    let points = report.points(language);
    let mut blocks = report.blocks(language, &span.anchor, &when);
    if words {
        let words = language.say("history-charter-words-changed");
        blocks.insert(1, Block::paragraph(words.as_str()));
        return Some((blocks, format!("{summary} {words}"), points));
    }
    Some((blocks, summary, points))
}

/// Whether the charter says something else in its own words.
fn words_changed(old: &Playbook, new: &Playbook) -> bool {
    let said = |playbook: &Playbook| playbook.charter.as_ref().map(fingerprint);
    said(old) != said(new)
}
