//! Who runs the projects, where, and what they are to bring.

use super::model::{Portfolio, Project};
use super::status::counts;
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::id::PersonId;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::{Answer, At};

/// Who runs the projects, and what they are to bring.
pub(super) fn profile_part(playbook: &Playbook, portfolio: &Portfolio) -> Vec<Block> {
    let current = || {
        portfolio
            .projects
            .iter()
            .filter(|(_, project)| counts(project, playbook.as_of))
    };
    let titles = ["Project", "Where", "Kind", "Stage", "Sponsor", "Manager"];
    let rows = current().map(|(id, project)| profile(playbook, id, project));
    let Some(table) = Block::table("Who runs the projects", &titles, rows.collect()) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::heading("profiles", "Who runs them, and what for"), table];
    let rows = current().filter_map(|(id, project)| {
        let benefits = project.benefits.as_ref()?;
        let cells = vec![
            Cell::Line(playbook.link_to(Kind::Project, &id.value)),
            Cell::Line(Line::new().markdown(benefits)),
            Cell::from(person(playbook, project.benefit_owner.as_ref())),
        ];
        Some(Row::new(None, cells))
    });
    let titles = ["Project", "What it is to bring", "Who answers for it"];
    blocks.extend(Block::table("What the projects are to bring", &titles, rows.collect()));
    blocks
}

fn person(playbook: &Playbook, answer: Option<&Answer<PersonId>>) -> String {
    match answer {
        Some(answer) => answer_text(playbook, answer, |person| playbook.role_of(person)),
        None => "nobody yet".to_owned(),
    }
}

fn profile(playbook: &Playbook, id: &At<String>, project: &Project) -> Row {
    let title = |kind: Kind, id: &str| {
        playbook
            .entry(kind, id)
            .map_or_else(|| id.to_owned(), |entry| entry.title)
    };
    let area = project.area.iter().map(|area| title(Kind::Area, area.as_str()));
    let regions = project
        .regions
        .iter()
        .map(|region| title(Kind::Region, region.as_str()));
    let regions = regions.collect::<Vec<String>>().join(", ");
    let place: Vec<String> = area.chain([regions]).filter(|words| !words.is_empty()).collect();
    let words = |text: &Option<At<String>>| {
        text.as_ref()
            .map_or_else(|| "–".to_owned(), |text| capitalised(&text.value))
    };
    // A manager may be a person or role of the playbook, or just a name.
    let manager = match &project.manager {
        Some(answer) => answer_text(playbook, answer, |name| {
            capitalised(&playbook.role_of(&PersonId(name.clone())))
        }),
        None => "nobody yet".to_owned(),
    };
    Row::new(
        None,
        vec![
            Cell::Line(playbook.link_to(Kind::Project, &id.value)),
            Cell::from(if place.is_empty() {
                "–".to_owned()
            } else {
                place.join("; ")
            }),
            Cell::from(words(&project.nature)),
            Cell::from(words(&project.stage)),
            Cell::from(person(playbook, project.sponsor.as_ref())),
            Cell::from(manager),
        ],
    )
}
