//! The page of all revisions of the charter: when its file was changed, by whom, and whether its words were.

use super::{Context, charter_title};
use crate::history::bylines::Bylines;
use crate::history::chronicle::CharterText;
use crate::history::evidence::REVISIONS;
use crate::playbook::section::{Block, Cell, Group, Line, Row, Section};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::text::counted;

/// So many of the newest are listed.
const MOST: usize = 60;

/// The page; `None` where no revision is known.
pub(super) fn section(context: &Context<'_>, bylines: &Bylines) -> Option<Section> {
    let texts = &context.texts.chronicle.texts;
    let (newest, oldest) = (texts.first()?, texts.last()?);
    let title = format!("{}: every revision", charter_title(context));
    let mut section = Section::new(REVISIONS, title, Group::Mandate);
    section.short_title = Some("Every revision".to_owned());
    section.parent = Some("charter".to_owned());
    section.weight = 200;
    let words = changed_words(texts);
    let count = words.iter().filter(|changed| **changed).count();
    section.answer = Line::new()
        .strong(format!(
            "{} since {}, the last on {}.",
            counted(texts.len(), "revision", "revisions"),
            long_date(oldest.commit.committed.date()),
            long_date(newest.commit.committed.date())
        ))
        .text(if count == texts.len() {
            " Each of them changed its words.".to_owned()
        } else {
            format!(
                " In {count} of them the words changed, in the others only how they are written or what stands above \
                 them."
            )
        });
    // What somebody wrote about a change may tell of what is kept from an audience.
    let messages = context.playbook.audience.is_none();
    let authors = texts
        .iter()
        .take(MOST)
        .any(|text| bylines.by(&text.commit.author).is_some());
    let rows = texts.iter().zip(&words).take(MOST).map(|(text, changed)| {
        let commit = &text.commit;
        let mut cells = vec![
            Cell::from(short_date(commit.committed.date())),
            Cell::from(format!("{}, {}", text.version, text.state.word())),
            Cell::from(if *changed { "changed" } else { "as before" }),
        ];
        if messages {
            cells.push(Cell::from(commit.summary.clone()));
        }
        if authors {
            cells.push(Cell::from(bylines.by(&commit.author).unwrap_or_default()));
        }
        cells.push(Cell::from(commit.short.clone()));
        Row::new(None, cells)
    });
    let message = messages.then_some("What was done");
    let author = authors.then_some("By");
    let titles: Vec<&str> = ["Day", "Called itself", "Words"]
        .into_iter()
        .chain(message)
        .chain(author)
        .chain(["Revision"])
        .collect();
    let table = Block::table("Revisions of the charter, newest first", &titles, rows.collect());
    section.blocks.extend(table);
    let older = texts.len().saturating_sub(MOST);
    if older > 0 {
        let older = counted(older, "older revision is", "older revisions are");
        section
            .blocks
            .push(Block::paragraph(format!("{older} not listed here; git knows them.")));
    }
    section.blocks.extend(super::limits(context.texts.chronicle));
    Some(section)
}

/// For each text whether it says something else than the one before it.
fn changed_words(texts: &[CharterText]) -> Vec<bool> {
    let earlier = texts.iter().skip(1).map(Some).chain([None]);
    let pairs = texts.iter().zip(earlier);
    pairs
        .map(|(text, earlier)| earlier.is_none_or(|earlier| earlier.fingerprint != text.fingerprint))
        .collect()
}
