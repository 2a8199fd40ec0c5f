//! What a reader sees of templates, processes and tools.

mod processes;
mod tools;

use super::model::{Template, Templates};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Fact, Group, Line, Link, Row, Section};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::{Answer, At};

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(templates) = &playbook.templates else {
        return Vec::new();
    };
    let mut section = Section::new("templates", "Templates, processes and tools", Group::Library);
    section.short_title = Some("Templates and tools".to_owned());
    section.weight = 10;
    section.answer = answer(templates, figures);
    section.stewardship = playbook.stewardship(&templates.shared, Some(playbook.as_of));
    section.facts = facts(figures);
    let about = templates.about.as_ref();
    section.blocks = about
        .map(|about| crate::playbook::prose(about, "about"))
        .into_iter()
        .collect();
    section.blocks.extend(template_part(playbook, templates, figures));
    section.blocks.extend(processes::blocks(playbook, templates));
    section.blocks.extend(tools::blocks(playbook, templates, figures));
    let has_services = playbook.services.is_some();
    section.next = has_services.then(|| Link::to("Products and services: what the PMO does for you", "services"));
    vec![section]
}

fn answer(templates: &Templates, figures: &Figures) -> Line {
    let all = [
        (
            templates.templates.is_empty(),
            "templates.count",
            "template",
            "templates",
        ),
        (
            templates.processes.is_empty(),
            "templates.processes_in_force",
            "process in force",
            "processes in force",
        ),
        (templates.tools.is_empty(), "templates.tools.count", "tool", "tools"),
    ];
    let parts: Vec<_> = all.into_iter().filter(|(empty, ..)| !empty).collect();
    let last = parts.len().saturating_sub(1);
    let mut line = Line::new();
    for (place, (_, key, one, many)) in parts.into_iter().enumerate() {
        let before = match place {
            0 => "",
            _ if place == last => " and ",
            _ => ", ",
        };
        let noun = if figures.text(key) == "1" { one } else { many };
        line = line.text(before).strong_figure(figures, key).text(format!(" {noun}"));
    }
    if line.is_empty() {
        return "No template, process or tool has been written down yet.".into();
    }
    line.text(": each with its owner, and with the version and the day that count.")
}

fn facts(figures: &Figures) -> Vec<Fact> {
    let key = "templates.tools.cost";
    let cost = figures
        .get(key)
        .map(|_| Fact::new("Tools in a year", Line::new().figure(figures, key)));
    cost.into_iter().collect()
}

fn template_part(playbook: &Playbook, templates: &Templates, figures: &Figures) -> Vec<Block> {
    let all = || templates.templates.iter();
    let rows = all()
        .map(|(id, template)| template_row(playbook, id, template))
        .collect();
    let titles = ["Template", "What it is for", "In force since", "Get it", "Owner"];
    let Some(table) = Block::table("Templates, with the version that counts", &titles, rows) else {
        return Vec::new();
    };
    let rows = all()
        .map(|(id, template)| use_row(playbook, id, template, figures))
        .collect();
    // A column with words in it would be as wide as they are if it were one of numbers.
    let known = |answered: &dyn Fn(&Template) -> bool| all().all(|(_, template)| answered(template));
    let used = known(&|it| matches!(it.used, Some(Answer::Known(_))));
    let rated = known(&|it| matches!(it.rating, Some(Answer::Known(_))));
    let titles = [
        "Template",
        "Part of",
        if used { "Used#" } else { "Used" },
        if rated { "Rating of 5#" } else { "Rating of 5" },
        "Read through",
    ];
    let mut blocks = vec![Block::heading("templates", "Templates"), table];
    if let Some(table) = Block::table("How often each is used, and how good people find it", &titles, rows) {
        blocks.push(Block::subheading("use", "Are they any good?"));
        blocks.push(table);
    }
    blocks
}

fn template_row(playbook: &Playbook, id: &At<String>, template: &Template) -> Row {
    let format = template.format.iter().map(|format| format.value.clone());
    let version = template
        .version
        .iter()
        .map(|version| format!("version {}", version.value));
    let kind: Vec<String> = format.chain(version).collect();
    let mut title = Line::new().strong(template.title.value.clone());
    if !kind.is_empty() {
        title = title.text(format!(" ({})", kind.join(", ")));
    }
    let what = template.summary.as_ref();
    let from = template.in_force_from.as_ref();
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(title),
            Cell::Line(what.map_or_else(|| "not said yet".into(), |what| Line::new().markdown(what))),
            Cell::from(since(playbook, from.map(|from| from.value))),
            Cell::Line(files(template)),
            playbook.owner_cell(&template.shared),
        ],
    )
}

fn use_row(playbook: &Playbook, id: &At<String>, template: &Template, figures: &Figures) -> Row {
    let figure = |name: &str, unknown: String| {
        let key = format!("templates.{}.{name}", id.value);
        match figures.get(&key) {
            Some(_) => Cell::Line(Line::new().figure(figures, &key)),
            None => Cell::from(unknown),
        }
    };
    let used = template.used.as_ref();
    let used = used.map_or_else(
        || "not counted".to_owned(),
        |it| answer_text(playbook, it, |_| String::new()),
    );
    let rating = template.rating.as_ref();
    let rating = rating.map_or_else(
        || "not rated".to_owned(),
        |it| answer_text(playbook, it, |_| String::new()),
    );
    let service = template.service.as_ref();
    let service = service.map(|service| playbook.link_to(Kind::Service, service.as_str()));
    let reviewed = template.shared.last_reviewed_on.as_ref();
    Row::new(
        None,
        vec![
            Cell::Line(Line::new().link(template.title.value.clone(), &format!("templates#{}", id.value))),
            Cell::Line(service.unwrap_or_else(|| "no service".into())),
            figure("used", used),
            figure("rating", rating),
            Cell::from(reviewed.map_or_else(|| "not yet".to_owned(), |day| short_date(day.value))),
        ],
    )
}

/// Its file, and the guide that shows how to fill it in.
fn files(template: &Template) -> Line {
    let mut line = Line::new();
    if let Some(file) = &template.file {
        line = line.reference("File", file);
    }
    if let Some(guide) = &template.guide {
        line = if line.is_empty() { line } else { line.text(", ") };
        line = line.reference("guide", guide);
    }
    if line.is_empty() { "ask the owner".into() } else { line }
}

/// Since when something is in force, or from when it will be.
fn since(playbook: &Playbook, from: Option<jiff::civil::Date>) -> String {
    match from {
        Some(from) if from <= playbook.as_of => short_date(from),
        Some(from) => format!("not yet, from {} on", short_date(from)),
        None => "no day yet".to_owned(),
    }
}
