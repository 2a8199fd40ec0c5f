//! What connects the projects: who waits for whom, what they share, and what was found at the start.

use std::collections::BTreeSet;

use super::dependencies::{DependencyState, circles, state};
use super::model::{Portfolio, ProjectDependency};
use super::status::ended;
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, Note, Row, Table, TableColumn, Tone};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::ProjectId;
use crate::vocabulary::value::At;

/// The table of dependencies, who waits for whom at a glance, and circles.
pub(super) fn dependencies_part(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Vec<Block> {
    let mut sorted: Vec<(&At<String>, &ProjectDependency)> = portfolio.dependencies.iter().collect();
    // What is overdue first, then what is open, then what has come.
    sorted.sort_by_key(|(_, dependency)| match state(dependency, playbook.as_of) {
        DependencyState::Overdue(_) => 0,
        DependencyState::Open => 1,
        DependencyState::Met | DependencyState::MetLate(_) => 2,
    });
    let rows = sorted.iter().map(|(id, dependency)| row(playbook, id, dependency));
    let titles = ["What", "Waits", "Delivers", "By", "Came", "State"];
    let Some(table) = Block::table("What projects wait for", &titles, rows.collect()) else {
        return Vec::new();
    };
    let overdue = figures.number("portfolio.dependencies.overdue").unwrap_or_default();
    let mut line = Line::new()
        .strong_figure(figures, "portfolio.dependencies.open")
        .text(" of ")
        .figure(figures, "portfolio.dependencies")
        .text(" dependencies are still to come");
    line = if overdue > 0.0 {
        line.text(", ")
            .strong_figure(figures, "portfolio.dependencies.overdue")
            .text(" of them overdue.")
    } else {
        line.text(", none of them overdue.")
    };
    let mut blocks = vec![
        Block::heading("dependencies", "Who waits for whom"),
        Block::paragraph(line),
    ];
    for circle in circles(portfolio, playbook.as_of) {
        let mut way = circle.clone();
        way.extend(circle.first().cloned());
        blocks.push(Block::Note(Note {
            title: "Projects wait for each other in a circle".to_owned(),
            text: format!("{}. Somebody has to deliver first.", way.join(" → ")).into(),
            warning: true,
        }));
    }
    blocks.push(table);
    blocks.push(Block::Table(matrix(playbook, portfolio)));
    blocks
}

fn row(playbook: &Playbook, id: &At<String>, dependency: &ProjectDependency) -> Row {
    let chip = match state(dependency, playbook.as_of) {
        DependencyState::Met => Chip::new(Tone::Done, "Came"),
        DependencyState::MetLate(days) => Chip::new(Tone::Done, format!("Came {}", super::analysis::delay_words(days))),
        DependencyState::Overdue(days) => Chip::new(
            Tone::OffTrack,
            format!("Overdue, {}", super::analysis::delay_words(days)),
        ),
        DependencyState::Open => Chip::new(Tone::None, "To come"),
    };
    let due = match &dependency.due {
        Some(answer) => answer_text(playbook, answer, |day| short_date(day.value)),
        None => "no day".to_owned(),
    };
    let came = dependency.met_on.as_ref().map(|day| short_date(day.value));
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(Line::new().markdown(&dependency.title)),
            Cell::Line(playbook.link_to(Kind::Project, dependency.project.as_str())),
            Cell::Line(playbook.link_to(Kind::Project, dependency.on.as_str())),
            Cell::from(due),
            Cell::from(came.unwrap_or_else(|| "not yet".to_owned())),
            Cell::Chip(chip),
        ],
    )
}

/// What one project waits for from another one, and what both share, in words.
fn between(playbook: &Playbook, portfolio: &Portfolio, one: &str, other: &str) -> String {
    if one == other {
        return String::new();
    }
    let waits = portfolio.dependencies.iter().map(|(_, dependency)| dependency);
    let waits = waits.filter(|wait| wait.project.as_str() == one && wait.on.as_str() == other);
    let waits = waits.map(|wait| match state(wait, playbook.as_of) {
        DependencyState::Overdue(_) => "waits, overdue".to_owned(),
        DependencyState::Open => "waits".to_owned(),
        DependencyState::Met | DependencyState::MetLate(_) => "came".to_owned(),
    });
    let shared = portfolio.shared_resources.iter().filter(|(_, resource)| {
        let needs = |id: &str| resource.projects.iter().any(|project| project.as_str() == id);
        needs(one) && needs(other)
    });
    let words: Vec<String> = waits
        .chain(shared.map(|(id, _)| format!("shares {}", id.value)))
        .collect();
    if words.is_empty() {
        "–".to_owned()
    } else {
        words.join("; ")
    }
}

/// Projects by projects: each row waits for the columns that say so, and shares with those that say
/// that. Only projects that have to do with another one are in it.
fn matrix(playbook: &Playbook, portfolio: &Portfolio) -> Table {
    let waits = || portfolio.dependencies.iter().map(|(_, dependency)| dependency);
    let mut involved: BTreeSet<&str> = waits()
        .flat_map(|one| [one.project.as_str(), one.on.as_str()])
        .collect();
    for (_, resource) in portfolio.shared_resources.iter() {
        involved.extend(resource.projects.iter().map(ProjectId::as_str));
    }
    // In the author's order, and without ids that name nothing.
    let ids: Vec<&str> = portfolio
        .projects
        .iter()
        .map(|(id, _)| id.value.as_str())
        .filter(|id| involved.contains(id))
        .collect();
    let rows = ids.iter().map(|one| {
        let name = Line::new().strong((*one).to_owned()).text(" ");
        let title = portfolio.projects.get(one).map(|project| &project.title);
        let mut cells = vec![Cell::Line(
            title.map_or_else(|| name.clone(), |title| name.clone().markdown(title)),
        )];
        cells.extend(
            ids.iter()
                .map(|other| Cell::from(between(playbook, portfolio, one, other))),
        );
        Row::new(None, cells)
    });
    let mut columns = TableColumn::words(&["Project"]);
    columns.extend(TableColumn::words(&ids));
    Table {
        caption: "How the projects hang together: what a row waits for from a column, and what both share".to_owned(),
        columns,
        rows: rows.collect(),
        total: None,
        stack: false,
    }
}

/// What several projects need at a time.
pub(super) fn sharing_part(playbook: &Playbook, portfolio: &Portfolio) -> Vec<Block> {
    let rows = portfolio.shared_resources.iter().map(|(id, resource)| {
        let ids: Vec<&str> = resource.projects.iter().map(ProjectId::as_str).collect();
        let running = ids.iter().filter(|id| {
            let project = portfolio.projects.get(id);
            project.is_some_and(|project| ended(project, playbook.as_of).is_none())
        });
        let running = running.count();
        let chip = match running {
            0 | 1 => Chip::new(Tone::OnTrack, "No competition now"),
            count => Chip::new(Tone::AtRisk, format!("{count} compete")),
        };
        let title = Line::new().strong(id.value.clone()).text(" ").markdown(&resource.title);
        let note = resource.note.as_ref();
        Row::new(
            Some(&id.value),
            vec![
                Cell::Line(title),
                Cell::Line(playbook.links_to(Kind::Project, ids.iter().copied())),
                Cell::Chip(chip),
                Cell::Line(note.map_or_else(|| "not agreed yet".into(), |note| Line::new().markdown(note))),
            ],
        )
    });
    let titles = ["What is shared", "Who needs it", "Now", "How it is shared"];
    let table = Block::table("What several projects need", &titles, rows.collect());
    table
        .into_iter()
        .flat_map(|table| [Block::heading("shared", "What projects share"), table])
        .collect()
}

/// What was found of the projects before the PMO began.
pub(super) fn discovery_part(playbook: &Playbook, portfolio: &Portfolio) -> Vec<Block> {
    let rows = portfolio.discovery.iter().map(|(id, fact)| {
        let source = fact.source.as_ref();
        let date = fact.date.as_ref().map(|date| long_date(date.value));
        Row::new(
            Some(&id.value),
            vec![
                Cell::Line(Line::new().markdown(&fact.title)),
                Cell::from(answer_text(playbook, &fact.value, |value| value.value.clone())),
                Cell::Line(source.map_or_else(|| "no source".into(), |source| Line::new().markdown(source))),
                Cell::from(date.unwrap_or_else(|| "no date".to_owned())),
            ],
        )
    });
    let titles = ["What", "What we found", "Where", "When"];
    let table = Block::table("The projects before the PMO began", &titles, rows.collect());
    table
        .into_iter()
        .flat_map(|table| [Block::heading("discovery", "What we found before we began"), table])
        .collect()
}
