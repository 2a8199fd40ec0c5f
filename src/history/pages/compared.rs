//! The page of a comparison: two approved versions, or the last one and the text as it is.

use super::{Context, charter_title};
use crate::history::comparison::{Comparison, Comparisons};
use crate::history::report::meaning_table;
use crate::playbook::charter::{Numbered, signatures};
use crate::playbook::section::{Block, Group, Line, Section};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

/// A page for each pair of versions, and one for the text as it is where it differs.
pub(super) fn sections(context: &Context<'_>, comparisons: &mut Comparisons) -> Vec<Section> {
    let language = &context.playbook.language;
    let evidence = &context.playbook.evidence;
    let versions = &context.charter.matter.versions;
    let mut sections = Vec::new();
    for (from, to, key) in &evidence.comparisons {
        let compared = context.texts.compared(from, to, comparisons);
        let Some(compared) = compared else { continue };
        let between = |id| language.message(id).text("from", from).text("to", to);
        let title = between("history-compared-title").text("charter", charter_title(context));
        let names = (named(language, from), named(language, to));
        let mut section = page(language, key, title.string(), &compared, &names);
        section.short_title = Some(between("history-compared-short").string());
        let when = between("history-between-versions").string();
        let to = versions.iter().find(|(id, _)| id.value == *to);
        section.answer = approved(context, &compared, to);
        section.blocks.extend(besides(language, &compared, &when));
        sections.push(section);
    }
    let standing = evidence.standing.as_ref();
    if let Some(standing) = standing
        && let Some(key) = &standing.page
        && let Some(compared) = comparisons.now.as_deref()
    {
        let since = |id| language.message(id).text("version", &standing.version);
        let title = since("history-differs-title").text("charter", charter_title(context));
        let names = (
            named(language, &standing.version),
            language.say("history-text-as-it-is"),
        );
        let mut section = page(language, key, title.string(), compared, &names);
        section.short_title = Some(since("history-since").string());
        section.answer = unapproved(language, compared, &standing.version, standing.only_wording);
        let when = since("history-since-version").string();
        section.blocks.extend(besides(language, compared, &when));
        sections.push(section);
    }
    sections
}

/// A page that compares two texts, which are called so at the head of a column.
fn page(language: &Language, key: &str, title: String, compared: &Comparison, names: &(String, String)) -> Section {
    let mut section = Section::new(key, title, Group::Mandate);
    section.parent = Some("charter".to_owned());
    section.weight = 100;
    if let Some(redline) = &compared.redline {
        let heading = language.say("history-word-by-word");
        section.blocks.push(Block::heading("redline", heading));
        let mut block = redline.block(language);
        if let Block::Redline(block) = &mut block {
            // The answer at the top of the page is this sentence.
            block.summary.clear();
        }
        section.blocks.push(block);
    }
    let heading = language.say("history-what-it-means");
    section.blocks.push(Block::heading("meaning", heading));
    let names = (names.0.as_str(), names.1.as_str());
    let binding = compared.meaning.iter().filter(|field| field.binds());
    let told = meaning_table(language, "history-binding-caption", binding, names);
    section
        .blocks
        .push(told.unwrap_or_else(|| Block::paragraph(language.say("history-binding-same"))));
    let moving = compared.meaning.iter().filter(|field| !field.binds());
    let moved = meaning_table(language, "history-moving-caption", moving, names);
    section.blocks.extend(moved);
    section
}

/// What heads the column of a version.
fn named(language: &Language, version: &str) -> String {
    if version.starts_with(|first: char| first.is_ascii_digit()) {
        language.message("history-version").text("version", version).string()
    } else {
        capitalised(version)
    }
}

/// All of it in a sentence, and by whom it was approved.
fn approved(context: &Context<'_>, compared: &Comparison, to: Option<Numbered<'_>>) -> Line {
    let line = Line::new().strong(summary(&context.playbook.language, compared));
    match to.and_then(|to| signatures(context.playbook, context.charter, to)) {
        Some(signatures) => line.text(format!(" {signatures}")),
        None => line,
    }
}

fn unapproved(language: &Language, compared: &Comparison, version: &str, only_wording: bool) -> Line {
    let line = Line::new().strong(summary(language, compared)).text(" ");
    if only_wording {
        line.text(language.say("charter-differences-wording"))
    } else {
        let none = language.message("history-none-approved");
        line.text(none.text("version", version).string())
    }
}

fn summary(language: &Language, compared: &Comparison) -> String {
    let words = compared.redline.as_ref();
    words.map_or_else(
        || language.say("history-words-unreadable"),
        |redline| redline.summary(language),
    )
}

/// What else changed in the playbook in that time; the mandate stands in the table above.
fn besides(language: &Language, compared: &Comparison, when: &str) -> Vec<Block> {
    let mut blocks = vec![Block::heading("besides", language.say("history-besides"))];
    blocks.extend(compared.rest.blocks(language, "besides", when));
    blocks
}
