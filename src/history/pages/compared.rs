//! The page of a comparison: two approved versions, or the last one and the text as it is.

use super::{Context, charter_title};
use crate::history::comparison::{Comparison, Comparisons};
use crate::history::redline::Redline;
use crate::history::report::meaning_table;
use crate::playbook::charter::{Numbered, signatures};
use crate::playbook::section::{Block, Group, Line, Section};

/// A page for each pair of versions, and one for the text as it is where it differs.
pub(super) fn sections(context: &Context<'_>, comparisons: &mut Comparisons) -> Vec<Section> {
    let evidence = &context.playbook.evidence;
    let versions = &context.charter.matter.versions;
    let mut sections = Vec::new();
    for (from, to, key) in &evidence.comparisons {
        let compared = context.texts.compared(from, to, comparisons);
        let Some(compared) = compared else { continue };
        let title = format!("{}: what changed from {from} to {to}", charter_title(context));
        let when = format!("Between versions {from} and {to}");
        let mut section = page(key, title, &compared, (from, to));
        section.short_title = Some(format!("{from} to {to}"));
        let to = versions.iter().find(|(id, _)| id.value == *to);
        section.answer = approved(context, &compared, to);
        section.blocks.extend(besides(&compared, &when));
        sections.push(section);
    }
    let standing = evidence.standing.as_ref();
    if let Some(standing) = standing
        && let Some(key) = &standing.page
        && let Some(compared) = comparisons.now.as_deref()
    {
        let title = format!(
            "{}: how it differs from approved {}",
            charter_title(context),
            standing.version
        );
        let when = format!("Since version {}", standing.version);
        let mut section = page(key, title, compared, (&standing.version, "the text as it is"));
        section.short_title = Some(format!("Since {}", standing.version));
        section.answer = unapproved(compared, &standing.version, standing.only_wording);
        section.blocks.extend(besides(compared, &when));
        sections.push(section);
    }
    sections
}

fn page(key: &str, title: String, compared: &Comparison, (from, to): (&str, &str)) -> Section {
    let mut section = Section::new(key, title, Group::Mandate);
    section.parent = Some("charter".to_owned());
    section.weight = 100;
    if let Some(redline) = &compared.redline {
        section.blocks.push(Block::heading("redline", "Word by word"));
        let mut block = redline.block();
        if let Block::Redline(block) = &mut block {
            // The answer at the top of the page is this sentence.
            block.summary.clear();
        }
        section.blocks.push(block);
    }
    section.blocks.push(Block::heading("meaning", "What it means"));
    let names = (named(from), named(to));
    let names = (names.0.as_str(), names.1.as_str());
    let binding = compared.meaning.iter().filter(|field| field.binds());
    let told = meaning_table("What the mandate stands for, before and after", binding, names);
    section.blocks.push(told.unwrap_or_else(|| {
        Block::paragraph("Scope, decision rights, authority, money, services and objectives are the same.")
    }));
    let moving = compared.meaning.iter().filter(|field| !field.binds());
    let moved = meaning_table("Dates and results that moved in this time", moving, names);
    section.blocks.extend(moved);
    section
}

/// What heads the column of a version, or of the text as it is.
fn named(of: &str) -> String {
    if of.starts_with(|first: char| first.is_ascii_digit()) {
        format!("Version {of}")
    } else {
        crate::vocabulary::text::capitalised(of)
    }
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

/// What else changed in the playbook in that time; the mandate stands in the table above.
fn besides(compared: &Comparison, when: &str) -> Vec<Block> {
    let mut blocks = vec![Block::heading("besides", "What else changed in the playbook")];
    blocks.extend(compared.rest.blocks("besides", when));
    blocks
}
