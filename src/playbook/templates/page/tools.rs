//! The tools, by how they stand, and what they cost together.

use super::super::analysis::{Licence, cost, licence, without_cost};
use super::super::model::{Standing, Templates, Tool};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::text::{capitalised, listed};
use crate::vocabulary::value::At;

/// The order in which tools are shown; those that say nothing come last.
const ORDER: [Option<Standing>; 6] = [
    Some(Standing::Required),
    Some(Standing::Recommended),
    Some(Standing::Offered),
    Some(Standing::Trial),
    Some(Standing::Retiring),
    None,
];

/// The table of tools with their sum.
pub(super) fn blocks(playbook: &Playbook, templates: &Templates, figures: &Figures) -> Vec<Block> {
    let mut rows = Vec::new();
    for standing in ORDER {
        let tools = templates.tools.iter();
        let standing_so = tools.filter(|(_, tool)| tool.standing.as_ref().map(|it| it.value) == standing);
        rows.extend(standing_so.map(|(id, tool)| row(playbook, id, tool, figures)));
    }
    let titles = ["Tool", "What it is for", "Standing", "Owner", "Cost in a year, until"];
    let Some(table) = Block::table("Tools, required ones first", &titles, rows) else {
        return Vec::new();
    };
    vec![
        Block::heading("tools", "Tools"),
        Block::Paragraph(sum(templates, figures)),
        table,
    ]
}

/// What all of them cost, and which are left out of the sum.
fn sum(templates: &Templates, figures: &Figures) -> Line {
    let unknown: Vec<&str> = without_cost(templates)
        .iter()
        .map(|tool| tool.title.value.as_str())
        .collect();
    let any_known = templates.tools.iter().any(|(_, tool)| cost(tool).is_some());
    if !any_known {
        return "What the tools cost in a year is not known yet.".into();
    }
    let line = Line::new()
        .text("Together they cost ")
        .strong_figure(figures, "templates.tools.cost")
        .text(" in a year");
    match unknown.len() {
        0 => line.text("."),
        1 => line.text(format!(", without {}, whose cost is not known yet.", listed(&unknown))),
        _ => line.text(format!(
            ", without {}, whose costs are not known yet.",
            listed(&unknown)
        )),
    }
}

fn row(playbook: &Playbook, id: &At<String>, tool: &Tool, figures: &Figures) -> Row {
    let title = match &tool.link {
        Some(link) => Line::new().reference(&tool.title.value, link),
        None => Line::from(tool.title.value.clone()),
    };
    let standing = tool.standing.as_ref();
    let key = format!("templates.tools.{}.cost", id.value);
    let cost = match &tool.cost_per_year {
        Some(answer) if answer.known().is_none() => Line::from(answer_text(playbook, answer, |_| String::new())),
        Some(_) => Line::new().figure(figures, &key),
        None => Line::from("not known yet"),
    };
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(title),
            Cell::Line(Line::new().markdown(&tool.purpose)),
            Cell::from(standing.map_or_else(|| "not said yet".to_owned(), |it| capitalised(it.value.word()))),
            owner(playbook, tool),
            until(playbook, tool, cost),
        ],
    )
}

/// Who answers for it, and who keeps its data right where that is somebody else.
fn owner(playbook: &Playbook, tool: &Tool) -> Cell {
    let cell = playbook.owner_cell(&tool.shared);
    let owner = tool.shared.owner_id().map(PersonId::as_str);
    match (cell, &tool.data_owner) {
        (Cell::Line(line), Some(keeper)) if Some(keeper.as_str()) != owner => {
            Cell::Line(line.text(format!("; data: {}", playbook.role_of(keeper))))
        }
        (cell, _) => cell,
    }
}

/// What it costs, and until when that is agreed where it ends at all; a day that is near or past in bold.
fn until(playbook: &Playbook, tool: &Tool, cost: Line) -> Cell {
    let Some(until) = &tool.licence_until else {
        return Cell::Line(cost);
    };
    let day = short_date(until.value).replace(' ', "\u{a0}");
    match licence(until.value, playbook.as_of) {
        Licence::Ended => Cell::Line(cost.strong(format!(", ended {day}"))),
        Licence::EndsSoon => Cell::Line(cost.strong(format!(", ends {day}"))),
        Licence::Runs => Cell::Line(cost.text(format!(", until {day}"))),
    }
}
