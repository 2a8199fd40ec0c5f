//! What connects the projects: who waits for whom, what they share, and what was found at the start.

use std::collections::BTreeSet;

use super::analysis::delay_words;
use super::dependencies::{DependencyState, circles, state};
use super::model::{Portfolio, ProjectDependency};
use super::status::ended;
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, Note, Row, Table, TableColumn, Tone};
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
    let language = &playbook.language;
    let titles = [
        "portfolio-what",
        "portfolio-dependencies-waits",
        "portfolio-dependencies-delivers",
        "portfolio-dependencies-by",
        "portfolio-dependencies-came",
        "portfolio-state",
    ];
    let caption = language.say("portfolio-dependencies-caption");
    let Some(table) = Block::table_in(language, caption, &titles, rows.collect()) else {
        return Vec::new();
    };
    let overdue = figures.number("portfolio.dependencies.overdue").unwrap_or_default();
    let id = if overdue > 0.0 {
        "portfolio-dependencies-overdue"
    } else {
        "portfolio-dependencies-none-overdue"
    };
    let line = Line::of(language, id)
        .figure("open", figures, "portfolio.dependencies.open")
        .figure("all", figures, "portfolio.dependencies")
        .figure("overdue", figures, "portfolio.dependencies.overdue");
    let mut blocks = vec![
        Block::heading("dependencies", language.say("portfolio-dependencies-title")),
        Block::paragraph(line.line()),
    ];
    for circle in circles(portfolio, playbook.as_of) {
        let mut way = circle.clone();
        way.extend(circle.first().cloned());
        blocks.push(Block::Note(Note {
            title: language.say("portfolio-circle-title"),
            text: Line::of(language, "portfolio-circle")
                .text("projects", way.join(" → "))
                .line(),
            warning: true,
        }));
    }
    blocks.push(table);
    blocks.push(Block::Table(matrix(playbook, portfolio)));
    blocks
}

fn row(playbook: &Playbook, id: &At<String>, dependency: &ProjectDependency) -> Row {
    let language = &playbook.language;
    let delayed = |id: &str, days: i64| {
        let delay = delay_words(language, days);
        language.message(id).text("delay", delay).string()
    };
    let chip = match state(dependency, playbook.as_of) {
        DependencyState::Met => Chip::new(Tone::Done, language.say("portfolio-dependency-came")),
        DependencyState::MetLate(days) => Chip::new(Tone::Done, delayed("portfolio-dependency-came-late", days)),
        DependencyState::Overdue(days) => Chip::new(Tone::OffTrack, delayed("portfolio-dependency-overdue", days)),
        DependencyState::Open => Chip::new(Tone::None, language.say("portfolio-dependency-to-come")),
    };
    let due = match &dependency.due {
        Some(answer) => answer_text(playbook, answer, |day| language.short_date(day.value)),
        None => language.say("portfolio-no-day"),
    };
    let came = dependency.met_on.as_ref().map(|day| language.short_date(day.value));
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(Line::new().markdown(&dependency.title)),
            Cell::Line(playbook.link_to(Kind::Project, dependency.project.as_str())),
            Cell::Line(playbook.link_to(Kind::Project, dependency.on.as_str())),
            Cell::from(due),
            Cell::from(came.unwrap_or_else(|| language.say("portfolio-dependency-not-yet"))),
            Cell::Chip(chip),
        ],
    )
}

/// What one project waits for from another one, and what both share, in words.
fn between(playbook: &Playbook, portfolio: &Portfolio, one: &str, other: &str) -> String {
    if one == other {
        return String::new();
    }
    let language = &playbook.language;
    let waits = portfolio.dependencies.iter().map(|(_, dependency)| dependency);
    let waits = waits.filter(|wait| wait.project.as_str() == one && wait.on.as_str() == other);
    let waits = waits.map(|wait| match state(wait, playbook.as_of) {
        DependencyState::Overdue(_) => language.say("portfolio-matrix-overdue"),
        DependencyState::Open => language.say("portfolio-matrix-waits"),
        DependencyState::Met | DependencyState::MetLate(_) => language.say("portfolio-matrix-came"),
    });
    let shared = portfolio.shared_resources.iter().filter(|(_, resource)| {
        let needs = |id: &str| resource.projects.iter().any(|project| project.as_str() == id);
        needs(one) && needs(other)
    });
    let common = shared.map(|(id, _)| {
        let message = language.message("portfolio-matrix-shares");
        message.text("resource", id.value.as_str()).string()
    });
    let words = waits.chain(common).reduce(|before, next| {
        let both = language.message("portfolio-clauses").text("before", before);
        both.text("next", next).string()
    });
    words.unwrap_or_else(|| "–".to_owned())
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
    let mut columns = TableColumn::words(&[&playbook.language.say("portfolio-project")]);
    columns.extend(TableColumn::words(&ids));
    Table {
        caption: playbook.language.say("portfolio-matrix-caption"),
        columns,
        rows: rows.collect(),
        total: None,
        stack: false,
    }
}

/// What several projects need at a time.
pub(super) fn sharing_part(playbook: &Playbook, portfolio: &Portfolio) -> Vec<Block> {
    let language = &playbook.language;
    let rows = portfolio.shared_resources.iter().map(|(id, resource)| {
        let ids: Vec<&str> = resource.projects.iter().map(ProjectId::as_str).collect();
        let running = ids.iter().filter(|id| {
            let project = portfolio.projects.get(id);
            project.is_some_and(|project| ended(project, playbook.as_of).is_none())
        });
        let running = running.count();
        let chip = match running {
            0 | 1 => Chip::new(Tone::OnTrack, language.say("portfolio-shared-free")),
            count => {
                let words = language.message("portfolio-shared-compete").count("count", count);
                Chip::new(Tone::AtRisk, words.string())
            }
        };
        let title = Line::new().strong(id.value.clone()).text(" ").markdown(&resource.title);
        let note = resource.note.as_ref();
        Row::new(
            Some(&id.value),
            vec![
                Cell::Line(title),
                Cell::Line(playbook.links_to(Kind::Project, ids.iter().copied())),
                Cell::Chip(chip),
                Cell::Line(note.map_or_else(
                    || language.say("portfolio-shared-not-agreed").into(),
                    |note| Line::new().markdown(note),
                )),
            ],
        )
    });
    let titles = [
        "portfolio-shared-what",
        "portfolio-shared-who",
        "portfolio-shared-now",
        "portfolio-shared-how",
    ];
    let caption = language.say("portfolio-shared-caption");
    let table = Block::table_in(language, caption, &titles, rows.collect());
    let heading = Block::heading("shared", language.say("portfolio-shared-title"));
    table.map_or_else(Vec::new, |table| vec![heading, table])
}

/// What was found of the projects before the PMO began.
pub(super) fn discovery_part(playbook: &Playbook, portfolio: &Portfolio) -> Vec<Block> {
    let language = &playbook.language;
    let rows = portfolio.discovery.iter().map(|(id, fact)| {
        let source = fact.source.as_ref();
        let date = fact.date.as_ref().map(|date| language.long_date(date.value));
        Row::new(
            Some(&id.value),
            vec![
                Cell::Line(Line::new().markdown(&fact.title)),
                Cell::from(answer_text(playbook, &fact.value, |value| value.value.clone())),
                Cell::Line(source.map_or_else(
                    || language.say("portfolio-discovery-no-source").into(),
                    |source| Line::new().markdown(source),
                )),
                Cell::from(date.unwrap_or_else(|| language.say("portfolio-discovery-no-date"))),
            ],
        )
    });
    let titles = [
        "portfolio-what",
        "portfolio-discovery-found",
        "portfolio-discovery-where",
        "portfolio-discovery-when",
    ];
    let caption = language.say("portfolio-discovery-caption");
    let table = Block::table_in(language, caption, &titles, rows.collect());
    let heading = Block::heading("discovery", language.say("portfolio-discovery-title"));
    table.map_or_else(Vec::new, |table| vec![heading, table])
}
