//! The organisation that the PMO serves, and what it wants to reach.

use crate::playbook::Playbook;
use crate::playbook::foundation::answers::answer_text;
use crate::playbook::foundation::model::{Foundation, Organisation};
use crate::playbook::section::{Block, Cell, ListEntry, Row, Table, TableColumn};
use crate::vocabulary::date::{long_month, parse_date};
use crate::vocabulary::text::{capitalised, counted, listed};
use crate::vocabulary::value::{At, Items};

/// Facts in a list, goals in a table.
pub(super) fn blocks(playbook: &Playbook, foundation: &Foundation) -> Vec<Block> {
    let Some(organisation) = &foundation.organisation else {
        return Vec::new();
    };
    let mut blocks = vec![Block::List(entries(playbook, organisation))];
    blocks.extend(goals(organisation));
    blocks
}

fn entries(playbook: &Playbook, organisation: &Organisation) -> Vec<ListEntry> {
    let mut rows: Vec<(&str, String)> = vec![("Name", organisation.name.value.clone())];
    if let Some(sector) = &organisation.sector {
        rows.push(("Sector", capitalised(&sector.value)));
    }
    if let Some(staff) = &organisation.staff {
        let write = |staff: &At<u32>| format!("{} people", playbook.format().number(f64::from(staff.value), 0));
        rows.push(("Staff", answer_text(playbook, staff, write)));
    }
    rows.extend(names(&organisation.business_areas).map(|areas| ("Areas", areas)));
    rows.extend(names(&organisation.regions).map(|regions| ("Regions", regions)));
    if let Some(start) = &playbook.settings.fiscal_year_start
        && let Some(date) = parse_date(&format!("2024-{}", start.value))
    {
        rows.push((
            "Year",
            format!(
                "the financial year begins on {} {}",
                date.day(),
                long_month(date.month())
            ),
        ));
    }
    if !organisation.facts.is_empty() {
        let facts: Vec<&str> = organisation.facts.iter().map(|fact| fact.value.as_str()).collect();
        rows.push(("In brief", capitalised(&facts.join("; "))));
    }
    let entry = |(lead, text): (&str, String)| ListEntry {
        lead: lead.into(),
        text: text.into(),
    };
    rows.into_iter().map(entry).collect()
}

fn names(items: &Items<At<String>>) -> Option<String> {
    let names: Vec<&str> = items.iter().map(|(_, name)| name.value.as_str()).collect();
    (!names.is_empty()).then(|| listed(&names))
}

fn goals(organisation: &Organisation) -> Option<Block> {
    if organisation.goals.is_empty() {
        return None;
    }
    let rows = organisation.goals.iter().map(|(id, goal)| Row {
        id: Some(id.value.clone()),
        cells: vec![
            Cell::from(goal.title.value.clone()),
            Cell::from(
                goal.measure
                    .as_ref()
                    .map_or("no measure given", |measure| measure.value.as_str()),
            ),
            Cell::from(
                goal.year
                    .as_ref()
                    .map_or_else(|| "no year given".to_owned(), |year| year.value.to_string()),
            ),
            Cell::from(id.value.clone()),
        ],
        highlight: false,
    });
    Some(Block::Table(Table {
        caption: format!(
            "{} of the organisation",
            counted(organisation.goals.len(), "goal", "goals")
        ),
        columns: TableColumn::words(&["Goal", "How it is measured", "For", "Id"]),
        rows: rows.collect(),
        total: None,
        stack: true,
    }))
}
