//! The page of all revisions of the charter: when its file was changed, by whom, and whether its words were.

use super::{Context, charter_title};
use crate::history::bylines::Bylines;
use crate::history::chronicle::CharterText;
use crate::history::evidence::REVISIONS;
use crate::playbook::section::{Block, Cell, Group, Line, Row, Section};

/// So many of the newest are listed.
const MOST: usize = 60;

/// The page; `None` where no revision is known.
pub(super) fn section(context: &Context<'_>, bylines: &Bylines) -> Option<Section> {
    let texts = &context.texts.chronicle.texts;
    let (newest, oldest) = (texts.first()?, texts.last()?);
    let language = &context.playbook.language;
    let title = language.message("history-revisions-title");
    let title = title.text("charter", charter_title(context)).string();
    let mut section = Section::new(REVISIONS, title, Group::Mandate);
    section.short_title = Some(language.say("history-revisions-short"));
    section.parent = Some("charter".to_owned());
    section.weight = 200;
    let words = changed_words(texts);
    let count = words.iter().filter(|changed| **changed).count();
    let days = Line::of(language, "history-revisions-since")
        .count("revisions", texts.len())
        .long_date("first", oldest.commit.committed.date())
        .long_date("last", newest.commit.committed.date());
    let words_of = language.message(if count == texts.len() {
        "history-revisions-all-words"
    } else {
        "history-revisions-some-words"
    });
    section.answer = days.line().text(" ").text(words_of.count("revisions", count).string());
    // What somebody wrote about a change may tell of what is kept from an audience.
    let messages = context.playbook.audience.is_none();
    let authors = texts
        .iter()
        .take(MOST)
        .any(|text| bylines.by(&text.commit.author).is_some());
    let rows = texts.iter().zip(&words).take(MOST).map(|(text, changed)| {
        let commit = &text.commit;
        let mut cells = vec![
            Cell::from(language.short_date(commit.committed.date())),
            Cell::from(format!("{}, {}", text.version, text.state.word_in(language))),
            Cell::from(language.say(if *changed {
                "history-words-changed"
            } else {
                "history-words-as-before"
            })),
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
    let message = messages.then_some("history-message");
    let author = authors.then_some("history-author");
    let titles: Vec<String> = ["history-day", "history-called-itself", "history-words"]
        .into_iter()
        .chain(message)
        .chain(author)
        .chain(["history-revision"])
        .map(|id| language.say(id))
        .collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let table = Block::table(language.say("history-revisions-caption"), &titles, rows.collect());
    section.blocks.extend(table);
    let older = texts.len().saturating_sub(MOST);
    if older > 0 {
        let older = language.message("history-older-revisions").count("revisions", older);
        section.blocks.push(Block::paragraph(older.string()));
    }
    section.blocks.extend(super::limits(language, context.texts.chronicle));
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
