//! What a reader sees of templates, processes and tools.

mod processes;
mod tools;

use super::model::{Template, Templates};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Link, Row, Section, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

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
    let mut parts: Vec<(&str, &str)> = Vec::new();
    if !templates.templates.is_empty() {
        parts.push(("templates.count", " templates to use"));
    }
    if !templates.processes.is_empty() {
        parts.push(("templates.processes_in_force", " processes in force"));
    }
    if !templates.tools.is_empty() {
        parts.push(("templates.tools.count", " tools"));
    }
    let mut line = Line::new();
    let last = parts.len().saturating_sub(1);
    for (place, (key, words)) in parts.into_iter().enumerate() {
        let before = match place {
            0 => "",
            _ if place == last => " and ",
            _ => ", ",
        };
        line = line.text(before).strong_figure(figures, key).text(words);
    }
    if line.is_empty() {
        return "No template, process or tool has been written down yet.".into();
    }
    line.text(": each with its version, its owner and the day since when it counts.")
}

fn facts(figures: &Figures) -> Vec<Fact> {
    let key = "templates.tools.cost";
    let cost = figures.get(key).map(|_| Fact::new("Tools in a year", Line::new().figure(figures, key)));
    cost.into_iter().collect()
}

fn template_part(playbook: &Playbook, templates: &Templates, figures: &Figures) -> Vec<Block> {
    let rows = templates
        .templates
        .iter()
        .map(|(id, template)| template_row(playbook, id, template, figures))
        .collect();
    let titles = [
        "Template", "What it is for", "In force", "Get it", "Used#", "Rating of 5#", "Owner", "Read through",
    ];
    let table = Block::table("Templates, with the version that counts", &titles, rows);
    table
        .map(|table| vec![Block::heading("templates", "Templates"), table])
        .unwrap_or_default()
}

fn template_row(playbook: &Playbook, id: &At<String>, template: &Template, figures: &Figures) -> Row {
    let format = template.format.iter().map(|format| format.value.clone());
    let version = template.version.iter().map(|version| format!("version {}", version.value));
    let kind: Vec<String> = format.chain(version).collect();
    let mut title = Line::new().strong(template.title.value.clone());
    if !kind.is_empty() {
        title = title.text(format!(" {}", kind.join(", ")));
    }
    let mut what = template
        .summary
        .as_ref()
        .map_or_else(Line::new, |summary| Line::new().markdown(summary));
    if let Some(service) = &template.service {
        let before = if what.is_empty() { "" } else { " " };
        what = what.text(format!("{before}Belongs to "));
        what.0.extend(playbook.link_to(Kind::Service, service.as_str()).0);
        what = what.text(".");
    }
    let figure = |name: &str, unknown: Option<String>| {
        let key = format!("templates.{}.{name}", id.value);
        match (figures.get(&key), unknown) {
            (Some(_), _) => Cell::Line(Line::new().figure(figures, &key)),
            (None, Some(words)) => Cell::from(words),
            (None, None) => Cell::from("not counted"),
        }
    };
    let used = template.used.as_ref().map(|used| answer_text(playbook, used, |_| String::new()));
    let rating = template.rating.as_ref();
    let rating = rating.map_or_else(|| "not rated".to_owned(), |it| answer_text(playbook, it, |_| String::new()));
    let reviewed = template.shared.last_reviewed_on.as_ref();
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(title),
            Cell::Line(what),
            Cell::Chip(in_force(playbook, template.in_force_from.as_ref().map(|from| from.value))),
            Cell::Line(files(template)),
            figure("used", used),
            figure("rating", Some(rating)),
            playbook.owner_cell(&template.shared),
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
fn in_force(playbook: &Playbook, from: Option<jiff::civil::Date>) -> Chip {
    match from {
        Some(from) if from <= playbook.as_of => Chip::new(Tone::OnTrack, format!("Since {}", short_date(from))),
        Some(from) => Chip::new(Tone::None, format!("From {}", short_date(from))),
        None => Chip::new(Tone::None, "No day yet"),
    }
}
