//! The organisation that the PMO serves, and what it wants to reach.

use crate::playbook::Playbook;
use crate::playbook::foundation::answers::answer_text;
use crate::playbook::foundation::model::{Foundation, Organisation};
use crate::playbook::section::{Block, Cell, ListEntry, Row};
use crate::vocabulary::date::parse_date;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::{At, Items};

/// Facts in a list, goals in a table.
pub(super) fn blocks(playbook: &Playbook, foundation: &Foundation) -> Vec<Block> {
    let Some(organisation) = &foundation.organisation else {
        return Vec::new();
    };
    let mut blocks = vec![Block::List(entries(playbook, organisation))];
    blocks.extend(goals(&playbook.language, organisation));
    blocks
}

fn entries(playbook: &Playbook, organisation: &Organisation) -> Vec<ListEntry> {
    let language = &playbook.language;
    let mut rows: Vec<(&str, String)> = vec![("foundation-name", organisation.name.value.clone())];
    if let Some(sector) = &organisation.sector {
        rows.push(("foundation-sector", capitalised(&sector.value)));
    }
    if let Some(staff) = &organisation.staff {
        let write = |staff: &At<u32>| {
            let (value, shown) = (staff.value, playbook.format().number(f64::from(staff.value), 0));
            let staff = language.message("foundation-staff-count");
            staff.number("people", f64::from(value), shown).string()
        };
        rows.push(("foundation-staff", answer_text(playbook, staff, write)));
    }
    rows.extend(names(language, &organisation.business_areas).map(|areas| ("foundation-areas", areas)));
    rows.extend(names(language, &organisation.regions).map(|regions| ("foundation-regions", regions)));
    if let Some(start) = &playbook.settings.fiscal_year_start
        && let Some(date) = parse_date(&format!("2024-{}", start.value))
    {
        let begins = language.message("foundation-year-begins");
        let begins = begins.text("day", date.day().to_string());
        let begins = begins.text("month", language.long_month(date.month()));
        rows.push(("foundation-year", begins.string()));
    }
    if !organisation.facts.is_empty() {
        let facts: Vec<&str> = organisation.facts.iter().map(|fact| fact.value.as_str()).collect();
        rows.push(("foundation-in-brief", capitalised(&facts.join("; "))));
    }
    let entry = |(lead, text): (&str, String)| ListEntry {
        lead: language.say(lead).into(),
        text: text.into(),
    };
    rows.into_iter().map(entry).collect()
}

fn names(language: &Language, items: &Items<At<String>>) -> Option<String> {
    let names: Vec<&str> = items.iter().map(|(_, name)| name.value.as_str()).collect();
    (!names.is_empty()).then(|| language.list(&names))
}

fn goals(language: &Language, organisation: &Organisation) -> Option<Block> {
    let rows = organisation.goals.iter().map(|(id, goal)| {
        let measure = goal.measure.as_ref().map(|measure| measure.value.clone());
        let year = goal.year.as_ref().map(|year| year.value.to_string());
        let cells = vec![
            Cell::from(goal.title.value.clone()),
            Cell::from(measure.unwrap_or_else(|| language.say("foundation-no-measure"))),
            Cell::from(year.unwrap_or_else(|| language.say("foundation-no-year"))),
            Cell::from(id.value.clone()),
        ];
        Row::new(Some(&id.value), cells)
    });
    let titles = [
        "foundation-goal",
        "foundation-goal-measure",
        "foundation-goal-year",
        "foundation-id",
    ];
    let caption = language.message("foundation-goals-caption");
    let caption = caption.count("goals", organisation.goals.len()).string();
    Block::table_in(language, caption, &titles, rows.collect())
}
