//! The page of a comparison: two approved versions, or the last one and the text as it is.

use super::{Context, charter_title};
use crate::history::comparison::{Comparison, Comparisons};
use crate::history::meaning::{FieldChange, MeaningKind};
use crate::history::redline::Redline;
use crate::playbook::Playbook;
use crate::playbook::charter::{Numbered, signatures};
use crate::playbook::section::{Block, Cell, Group, Line, Row, Section};

/// A page for each pair of versions, and one for the text as it is where it differs.
pub(super) fn sections(context: &Context<'_>, comparisons: &mut Comparisons) -> Vec<Section> {
    let evidence = &context.playbook.evidence;
    let versions = &context.charter.matter.versions;
    let mut sections = Vec::new();
    for (from, to, key) in &evidence.comparisons {
        let compared = context.texts.compared(from, to, comparisons);
        let (Some(compared), Some(then), Some(now)) =
            (compared, context.texts.reading(from), context.texts.reading(to))
        else {
            continue;
        };
        let title = format!("{}: what changed from {from} to {to}", charter_title(context.charter));
        let mut section = page(key, title, &compared, (from, to), context.playbook);
        section.short_title = Some(format!("{from} to {to}"));
        let to = versions.iter().find(|(id, _)| id.value == *to);
        section.answer = approved(context, &compared, to);
        section
            .blocks
            .extend(besides(then.in_view(), now.in_view(), context.playbook));
        sections.push(section);
    }
    let standing = evidence.standing.as_ref();
    if let Some(standing) = standing
        && let Some(key) = &standing.page
        && let Some(then) = context.texts.reading(&standing.version)
    {
        let compared = Comparison::of(then.in_view(), context.playbook);
        let title = format!(
            "{}: how it differs from approved {}",
            charter_title(context.charter),
            standing.version
        );
        let to = "the text as it is";
        let mut section = page(key, title, &compared, (&standing.version, to), context.playbook);
        section.short_title = Some(format!("Since {}", standing.version));
        section.answer = unapproved(&compared, &standing.version, standing.only_wording);
        section
            .blocks
            .extend(besides(then.in_view(), context.playbook, context.playbook));
        sections.push(section);
    }
    sections
}

fn page(key: &str, title: String, compared: &Comparison, (from, to): (&str, &str), today: &Playbook) -> Section {
    let mut section = Section::new(key, title, Group::Mandate);
    section.parent = Some("charter".to_owned());
    section.weight = 100;
    if let Some(redline) = &compared.redline {
        section.blocks.push(Block::heading("redline", "Word by word"));
        section.blocks.push(redline.block());
    }
    section.blocks.push(Block::heading("meaning", "What it means"));
    let (binding, moving): (Vec<&FieldChange>, Vec<&FieldChange>) =
        compared.meaning.iter().partition(|field| field.binds());
    let told = table(
        "What the mandate stands for, before and after",
        &binding,
        (from, to),
        today,
    );
    section.blocks.push(told.unwrap_or_else(|| {
        Block::paragraph("Scope, decision rights, authority, money, services and objectives are the same.")
    }));
    if let Some(moved) = table("Dates and results that moved in this time", &moving, (from, to), today) {
        section.blocks.push(moved);
    }
    section
}

/// The fields, each as it was and as it is, under the words for their kinds.
fn table(caption: &str, fields: &[&FieldChange], (from, to): (&str, &str), today: &Playbook) -> Option<Block> {
    let mut rows = Vec::new();
    let mut last: Option<MeaningKind> = None;
    for field in fields {
        let kind = if last == Some(field.kind) {
            ""
        } else {
            field.kind.word()
        };
        last = Some(field.kind);
        rows.push(Row {
            id: None,
            cells: vec![
                Cell::Line(what(field, kind, today)),
                Cell::from(field.from.clone()),
                Cell::Line(Line::new().strong(field.to.clone())),
            ],
            highlight: false,
        });
    }
    let version = |of: &str| {
        if of.starts_with(|first: char| first.is_ascii_digit()) {
            format!("Version {of}")
        } else {
            crate::vocabulary::text::capitalised(of)
        }
    };
    let (from, to) = (version(from), version(to));
    Block::table(caption, &["Rule", &from, &to], rows)
}

/// What a field is; it leads to its page where that shows it today.
fn what(field: &FieldChange, kind: &str, today: &Playbook) -> Line {
    let page = field.target.split(['#', '/']).next().unwrap_or_default();
    let words = if kind.is_empty() || field.what.starts_with(kind) {
        field.what.clone()
    } else {
        format!("{kind}. {}", field.what)
    };
    if field.to == crate::history::meaning::NO_LONGER || !today.has(page) {
        return Line::from(words);
    }
    Line::new().link(words, page)
}

/// All of it in a sentence, and by whom it was approved.
fn approved(context: &Context<'_>, compared: &Comparison, to: Option<Numbered<'_>>) -> Line {
    let line = Line::new().strong(summary(compared));
    match to.and_then(|to| signatures(context.playbook, context.charter, to)) {
        Some(signatures) => line.text(format!(" {signatures}")),
        None => line,
    }
}

fn unapproved(compared: &Comparison, version: &str, only_wording: bool) -> Line {
    let line = Line::new().strong(summary(compared));
    if only_wording {
        line.text(" Only wording differs, so no new approval is needed once it is listed as an editorial version.")
    } else {
        line.text(format!(" None of it is approved: version {version} is in force."))
    }
}

fn summary(compared: &Comparison) -> String {
    let words = compared.redline.as_ref();
    words.map_or_else(
        || "The words of one of the two cannot be read.".to_owned(),
        Redline::summary,
    )
}

/// What else changed in the playbook in that time.
fn besides(then: &Playbook, now: &Playbook, today: &Playbook) -> Vec<Block> {
    let _ = (then, now, today);
    Vec::new()
}
