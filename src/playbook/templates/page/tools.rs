//! The tools, by how they stand, and what they cost together.

use super::super::analysis::{Licence, cost, licence, without_cost};
use super::super::model::{Standing, Templates, Tool};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
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
    let language = &playbook.language;
    let titles = [
        "templates-tool",
        "templates-what-for",
        "templates-standing",
        "templates-owner",
        "templates-cost-until",
    ];
    let Some(table) = Block::table_in(language, language.say("templates-tools-caption"), &titles, rows) else {
        return Vec::new();
    };
    vec![
        Block::heading("tools", language.say("templates-tools")),
        Block::Paragraph(sum(language, templates, figures)),
        table,
    ]
}

/// What all of them cost, and which are left out of the sum.
fn sum(language: &Language, templates: &Templates, figures: &Figures) -> Line {
    let unknown: Vec<&str> = without_cost(templates)
        .iter()
        .map(|tool| tool.title.value.as_str())
        .collect();
    let any_known = templates.tools.iter().any(|(_, tool)| cost(tool).is_some());
    if !any_known {
        return language.say("templates-cost-unknown").into();
    }
    let line = if unknown.is_empty() {
        Line::of(language, "templates-cost-sum")
    } else {
        Line::of(language, "templates-cost-sum-without")
            .text("tools", language.list(&unknown))
            .count("count", unknown.len())
    };
    line.figure("sum", figures, "templates.tools.cost").line()
}

fn row(playbook: &Playbook, id: &At<String>, tool: &Tool, figures: &Figures) -> Row {
    let language = &playbook.language;
    let title = match &tool.link {
        Some(link) => Line::new().reference(&tool.title.value, link),
        None => Line::from(tool.title.value.clone()),
    };
    let standing = tool.standing.as_ref();
    let key = format!("templates.tools.{}.cost", id.value);
    let cost = match &tool.cost_per_year {
        Some(answer) if answer.known().is_none() => Line::from(answer_text(playbook, answer, |_| String::new())),
        Some(_) => Line::new().figure(figures, &key),
        None => language.say("templates-not-known").into(),
    };
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(title),
            Cell::Line(Line::new().markdown(&tool.purpose)),
            Cell::from(standing.map_or_else(
                || language.say("templates-not-said-yet"),
                |it| capitalised(&it.value.word_in(language)),
            )),
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
            let both = Line::of(&playbook.language, "templates-owner-and-keeper").line_at("owner", line);
            Cell::Line(both.text("keeper", playbook.role_of(keeper)).line())
        }
        (cell, _) => cell,
    }
}

/// What it costs, and until when that is agreed where it ends at all; a day that is near or past in bold.
fn until(playbook: &Playbook, tool: &Tool, cost: Line) -> Cell {
    let Some(until) = &tool.licence_until else {
        return Cell::Line(cost);
    };
    let language = &playbook.language;
    let day = language.short_date(until.value).replace(' ', "\u{a0}");
    let message = match licence(until.value, playbook.as_of) {
        Licence::Ended => "templates-licence-ended",
        Licence::EndsSoon => "templates-licence-ends",
        Licence::Runs => "templates-licence-runs",
    };
    let line = Line::of(language, message).line_at("cost", cost);
    Cell::Line(line.text("day", day).line())
}
