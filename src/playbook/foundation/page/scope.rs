//! What the PMO looks after, what not, and what later, as lists side by side.

use crate::playbook::Playbook;
use crate::playbook::foundation::analysis::scope_title;
use crate::playbook::foundation::model::{Foundation, Organisation, ScopeAxes, ScopeDetails, ScopeEntry};
use crate::playbook::section::{Block, Cell, Column, Line, ListEntry, Row};
use crate::vocabulary::date::long_date;
use crate::vocabulary::text::listed;
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
    let column = |title: &str, axes: Option<&ScopeAxes>| Column {
        title: title.to_owned(),
        entries: axes.map(|axes| entries(organisation, axes)).unwrap_or_default(),
    };
    let columns = [
        column("In scope", scope.r#in.as_ref()),
        column("Out of scope", scope.out.as_ref()),
        column("Later", scope.later.as_ref()),
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
pub(super) fn asked_blocks(foundation: &Foundation) -> Vec<Block> {
    let Some((scope, asked)) = foundation
        .scope
        .as_ref()
        .and_then(|scope| Some((scope, scope.asked.as_ref()?)))
    else {
        return Vec::new();
    };
    let organisation = foundation.organisation.as_ref();
    let areas = organisation.map(|organisation| &organisation.business_areas);
    let regions = organisation.map(|organisation| &organisation.regions);
    let cell = |axes: Option<&ScopeAxes>, axis: Axis, names: Option<&Items<At<String>>>| {
        let entries = axes.map(axis).unwrap_or_default();
        let words: Vec<String> = entries
            .iter()
            .map(|entry| in_words(scope_title(entry, names), &entry.0))
            .collect();
        Cell::from(if words.is_empty() {
            "–".to_owned()
        } else {
            words.join("; ")
        })
    };
    let axes: [(&str, Axis, Names<'_>); 4] = [
        ("Roles", |axes| &axes.roles, None),
        ("Areas", |axes| &axes.areas, areas),
        ("Regions", |axes| &axes.regions, regions),
        ("Projects", |axes| &axes.natures, None),
    ];
    let rows = axes.into_iter().filter(|(_, axis, _)| !axis(asked).is_empty());
    let rows = rows.map(|(name, axis, names)| {
        let cells = vec![
            Cell::from(name),
            cell(Some(asked), axis, names),
            cell(scope.r#in.as_ref(), axis, names),
            cell(scope.later.as_ref(), axis, names),
        ];
        Row::new(None, cells)
    });
    let titles = ["Of what", "Asked for", "Agreed", "Later"];
    let table = Block::table(
        "What was asked for, agreed, and left for later",
        &titles,
        rows.collect(),
    );
    let heading = Block::subheading("asked", "What we asked for");
    table.into_iter().flat_map(|table| [heading.clone(), table]).collect()
}

/// The entries of one axis.
type Axis = fn(&ScopeAxes) -> &[ScopeEntry];
/// The ids of an axis with their names, where it has ids.
type Names<'a> = Option<&'a Items<At<String>>>;

/// Areas and regions on a line each; projects and roles, which are longer, one by one.
fn entries(organisation: Option<&Organisation>, axes: &ScopeAxes) -> Vec<ListEntry> {
    let mut entries = Vec::new();
    entries.extend(joined(
        "Areas",
        &axes.areas,
        organisation.map(|organisation| &organisation.business_areas),
    ));
    entries.extend(joined(
        "Regions",
        &axes.regions,
        organisation.map(|organisation| &organisation.regions),
    ));
    entries.extend(one_by_one("Projects", &axes.natures));
    entries.extend(one_by_one("Roles", &axes.roles));
    entries
}

fn joined(axis: &str, entries: &[ScopeEntry], names: Option<&Items<At<String>>>) -> Option<ListEntry> {
    let words: Vec<String> = entries
        .iter()
        .map(|entry| in_words(scope_title(entry, names), &entry.0))
        .collect();
    let text = Line::new().strong(format!("{axis}: ")).text(listed(&words));
    (!words.is_empty()).then(|| ListEntry {
        lead: Line::new(),
        text,
    })
}

/// The first of them names the axis.
fn one_by_one(axis: &str, entries: &[ScopeEntry]) -> Vec<ListEntry> {
    let lines = entries.iter().enumerate().map(|(place, entry)| {
        let line = if place == 0 {
            Line::new().strong(format!("{axis}: "))
        } else {
            Line::new()
        };
        line.text(in_words(&entry.0.title.value, &entry.0))
    });
    lines
        .map(|text| ListEntry {
            lead: Line::new(),
            text,
        })
        .collect()
}

/// `Corporate Services (from 23 November 2026: joins with wave 4)`.
fn in_words(title: &str, details: &ScopeDetails) -> String {
    let from = details
        .from
        .as_ref()
        .map(|day| format!("from {}", long_date(day.value)));
    let until = details
        .until
        .as_ref()
        .map(|day| format!("until {}", long_date(day.value)));
    let dates: Vec<String> = from.into_iter().chain(until).collect();
    let because = details.because.as_ref().map(|because| because.value.trim().to_owned());
    let parts: Vec<String> = Some(dates.join(" "))
        .filter(|dates| !dates.is_empty())
        .into_iter()
        .chain(because)
        .collect();
    if parts.is_empty() {
        title.to_owned()
    } else {
        format!("{title} ({})", parts.join(": "))
    }
}
