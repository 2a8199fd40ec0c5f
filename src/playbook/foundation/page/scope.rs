//! What the PMO looks after, what not, and what later, as lists side by side.

use crate::playbook::Playbook;
use crate::playbook::foundation::analysis::scope_title;
use crate::playbook::foundation::model::{Foundation, Organisation, ScopeAxes, ScopeDetails, ScopeEntry};
use crate::playbook::section::{Block, Cell, Column, Line, ListEntry, Row};
use crate::vocabulary::language::Language;
use crate::vocabulary::value::{At, Items};

/// The scope as columns: in, out, later.
#[must_use]
pub fn scope_blocks(playbook: &Playbook) -> Vec<Block> {
    let Some(foundation) = &playbook.foundation else {
        return Vec::new();
    };
    let Some(scope) = &foundation.scope else {
        return Vec::new();
    };
    let organisation = foundation.organisation.as_ref();
    let language = &playbook.language;
    let column = |title: &str, axes: Option<&ScopeAxes>| Column {
        title: language.say(title),
        entries: axes
            .map(|axes| entries(language, organisation, axes))
            .unwrap_or_default(),
    };
    let columns = [
        column("foundation-in-scope", scope.r#in.as_ref()),
        column("foundation-out-of-scope", scope.out.as_ref()),
        column("foundation-later", scope.later.as_ref()),
    ];
    let columns: Vec<Column> = columns
        .into_iter()
        .filter(|column| !column.entries.is_empty())
        .collect();
    if columns.is_empty() {
        Vec::new()
    } else {
        vec![Block::Columns(columns)]
    }
}

/// What was asked for at the beginning beside what was agreed and what comes later.
pub(super) fn asked_blocks(playbook: &Playbook, foundation: &Foundation) -> Vec<Block> {
    let Some((scope, asked)) = foundation
        .scope
        .as_ref()
        .and_then(|scope| Some((scope, scope.asked.as_ref()?)))
    else {
        return Vec::new();
    };
    let language = &playbook.language;
    let organisation = foundation.organisation.as_ref();
    let areas = organisation.map(|organisation| &organisation.business_areas);
    let regions = organisation.map(|organisation| &organisation.regions);
    let cell = |axes: Option<&ScopeAxes>, axis: Axis, names: Option<&Items<At<String>>>| {
        let entries = axes.map(axis).unwrap_or_default();
        let words: Vec<String> = entries
            .iter()
            .map(|entry| in_words(language, scope_title(entry, names), &entry.0))
            .collect();
        Cell::from(if words.is_empty() {
            "–".to_owned()
        } else {
            words.join("; ")
        })
    };
    let axes: [(&str, Axis, Names<'_>); 4] = [
        ("foundation-roles", |axes| &axes.roles, None),
        ("foundation-areas", |axes| &axes.areas, areas),
        ("foundation-regions", |axes| &axes.regions, regions),
        ("foundation-projects", |axes| &axes.natures, None),
    ];
    let rows = axes.into_iter().filter(|(_, axis, _)| !axis(asked).is_empty());
    let rows = rows.map(|(name, axis, names)| {
        let cells = vec![
            Cell::from(language.say(name)),
            cell(Some(asked), axis, names),
            cell(scope.r#in.as_ref(), axis, names),
            cell(scope.later.as_ref(), axis, names),
        ];
        Row::new(None, cells)
    });
    let titles = [
        "foundation-of-what",
        "foundation-asked-for",
        "foundation-agreed",
        "foundation-later",
    ];
    let caption = language.say("foundation-asked-caption");
    let table = Block::table_in(language, caption, &titles, rows.collect());
    let heading = Block::subheading("asked", language.say("foundation-asked"));
    table.into_iter().flat_map(|table| [heading.clone(), table]).collect()
}

/// The entries of one axis.
type Axis = fn(&ScopeAxes) -> &[ScopeEntry];
/// The ids of an axis with their names, where it has ids.
type Names<'a> = Option<&'a Items<At<String>>>;

/// Areas and regions on a line each; projects and roles, which are longer, one by one.
fn entries(language: &Language, organisation: Option<&Organisation>, axes: &ScopeAxes) -> Vec<ListEntry> {
    let mut entries = Vec::new();
    entries.extend(joined(
        language,
        "foundation-areas-are",
        &axes.areas,
        organisation.map(|organisation| &organisation.business_areas),
    ));
    entries.extend(joined(
        language,
        "foundation-regions-are",
        &axes.regions,
        organisation.map(|organisation| &organisation.regions),
    ));
    entries.extend(one_by_one(language, "foundation-projects-are", &axes.natures));
    entries.extend(one_by_one(language, "foundation-roles-are", &axes.roles));
    entries
}

fn joined(language: &Language, message: &str, entries: &[ScopeEntry], names: Names<'_>) -> Option<ListEntry> {
    let words: Vec<String> = entries
        .iter()
        .map(|entry| in_words(language, scope_title(entry, names), &entry.0))
        .collect();
    let text = Line::of(language, message).text("entries", language.list(&words));
    (!words.is_empty()).then(|| ListEntry {
        lead: Line::new(),
        text: text.line(),
    })
}

/// The first of them names the axis.
fn one_by_one(language: &Language, message: &str, entries: &[ScopeEntry]) -> Vec<ListEntry> {
    let lines = entries.iter().enumerate().map(|(place, entry)| {
        let words = in_words(language, &entry.0.title.value, &entry.0);
        if place == 0 {
            Line::of(language, message).text("entries", words).line()
        } else {
            Line::from(words)
        }
    });
    lines
        .map(|text| ListEntry {
            lead: Line::new(),
            text,
        })
        .collect()
}

/// `Corporate Services (from 23 November 2026: joins with wave 4)`.
fn in_words(language: &Language, title: &str, details: &ScopeDetails) -> String {
    let dates = match (&details.from, &details.until) {
        (None, None) => None,
        (Some(from), None) => Some(language.message("foundation-from").long_date("from", from.value)),
        (None, Some(until)) => Some(language.message("foundation-until").long_date("until", until.value)),
        (Some(from), Some(until)) => {
            let both = language.message("foundation-from-until");
            Some(both.long_date("from", from.value).long_date("until", until.value))
        }
    };
    let because = details.because.as_ref().map(|because| because.value.trim().to_owned());
    let detail = match (dates.map(crate::vocabulary::language::Message::string), because) {
        (Some(dates), Some(because)) => {
            let both = language.message("foundation-dates-and-reason");
            both.text("dates", dates).text("reason", because).string()
        }
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => return title.to_owned(),
    };
    let whole = language.message("foundation-scope-entry");
    whole.text("entry", title).text("detail", detail).string()
}
