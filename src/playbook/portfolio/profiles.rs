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
    let language = &playbook.language;
    let titles = [
        "portfolio-project",
        "portfolio-profile-where",
        "portfolio-profile-kind",
        "portfolio-profile-stage",
        "portfolio-profile-sponsor",
        "portfolio-profile-manager",
    ];
    let rows = current().map(|(id, project)| profile(playbook, id, project));
    let caption = language.say("portfolio-profiles-caption");
    let Some(table) = Block::table_in(language, caption, &titles, rows.collect()) else {
        return Vec::new();
    };
    let heading = Block::heading("profiles", language.say("portfolio-profiles-title"));
    let mut blocks = vec![heading, table];
    let rows = current().filter_map(|(id, project)| {
        let benefits = project.benefits.as_ref()?;
        let cells = vec![
            Cell::Line(playbook.link_to(Kind::Project, &id.value)),
            Cell::Line(Line::new().markdown(benefits)),
            Cell::from(person(playbook, project.benefit_owner.as_ref())),
        ];
        Some(Row::new(None, cells))
    });
    let titles = ["portfolio-project", "portfolio-benefits-what", "portfolio-benefits-who"];
    let caption = language.say("portfolio-benefits-caption");
    blocks.extend(Block::table_in(language, caption, &titles, rows.collect()));
    blocks
}

fn person(playbook: &Playbook, answer: Option<&Answer<PersonId>>) -> String {
    match answer {
        Some(answer) => answer_text(playbook, answer, |person| playbook.role_of(person)),
        None => playbook.language.say("portfolio-nobody-yet"),
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
    let regions = Line::commas(&playbook.language, regions.map(Line::from));
    let place = area.map(Line::from).chain([regions]).filter(|line| !line.is_empty());
    let place = place.reduce(|before, next| {
        let both = Line::of(&playbook.language, "portfolio-clauses").line_at("before", before);
        both.line_at("next", next).line()
    });
    let words = |text: &Option<At<String>>| {
        text.as_ref()
            .map_or_else(|| "–".to_owned(), |text| capitalised(&text.value))
    };
    // A manager may be a person or role of the playbook, or just a name.
    let manager = match &project.manager {
        Some(answer) => answer_text(playbook, answer, |name| {
            capitalised(&playbook.role_of(&PersonId(name.clone())))
        }),
        None => playbook.language.say("portfolio-nobody-yet"),
    };
    Row::new(
        None,
        vec![
            Cell::Line(playbook.link_to(Kind::Project, &id.value)),
            Cell::from(place.unwrap_or_else(|| "–".into())),
            Cell::from(words(&project.nature)),
            Cell::from(words(&project.stage)),
            Cell::from(person(playbook, project.sponsor.as_ref())),
            Cell::from(manager),
        ],
    )
}
