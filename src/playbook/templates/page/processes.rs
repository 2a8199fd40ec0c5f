//! Processes: since when in force, to what they apply, who may allow an exception, and their steps.

use super::super::model::{Process, Templates};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Line, ListEntry, Row, Tone};
use crate::vocabulary::id::TemplateId;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::{Answer, At};

/// A part for each process.
pub(super) fn blocks(playbook: &Playbook, templates: &Templates) -> Vec<Block> {
    if templates.processes.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(
        "processes",
        playbook.language.say("templates-processes"),
    )];
    for (id, process) in templates.processes.iter() {
        blocks.extend(part(playbook, id, process));
    }
    blocks
}

fn part(playbook: &Playbook, id: &At<String>, process: &Process) -> Vec<Block> {
    let mut blocks = vec![
        Block::subheading(id.value.clone(), process.title.value.clone()),
        Block::Chips(vec![in_force(playbook, process)]),
    ];
    if let Some(summary) = &process.summary {
        blocks.push(Block::Paragraph(Line::new().markdown(summary)));
    }
    let steps = (1..).zip(&process.steps).map(|(number, step)| ListEntry {
        lead: Line::from(format!("{number}")),
        text: Line::new().markdown(step),
    });
    let steps: Vec<ListEntry> = steps.collect();
    if !steps.is_empty() {
        blocks.push(Block::List(steps));
    }
    blocks.extend(facts(playbook, process));
    blocks
}

/// `Version 2.0, in force since 16 Mar 2026`.
fn in_force(playbook: &Playbook, process: &Process) -> Chip {
    let language = &playbook.language;
    let day = answer_text(playbook, &process.in_force_from, |from| language.short_date(from.value));
    let (tone, words) = match &process.in_force_from {
        Answer::Known(from) if from.value <= playbook.as_of => {
            let since = language.message("templates-in-force-since");
            (Tone::OnTrack, since.text("day", day))
        }
        Answer::Known(_) => {
            let later = language.message("templates-in-force-from");
            (Tone::None, later.text("day", day))
        }
        Answer::Unknown(_) | Answer::Exempt(_) => {
            let open = language.message("templates-in-force-open");
            (Tone::None, open.text("open", day))
        }
    };
    let words = words.string();
    let words = match &process.version {
        Some(version) => {
            let whole = language.message("templates-version-in-force");
            let whole = whole.text("version", &version.value);
            whole.text("state", words).string()
        }
        None => capitalised(&words),
    };
    Chip::new(tone, words)
}

fn facts(playbook: &Playbook, process: &Process) -> Option<Block> {
    let language = &playbook.language;
    let mut rows = Vec::new();
    let mut add = |what: &str, cell: Cell| rows.push(Row::new(None, vec![Cell::from(language.say(what)), cell]));
    if let Some(applies) = &process.applies_to {
        add("templates-applies-to", Cell::Line(Line::new().markdown(applies)));
    }
    let exceptions = process.exceptions.as_ref();
    let exceptions = exceptions.map_or_else(
        || language.say("templates-no-exceptions").into(),
        |it| Line::new().markdown(it),
    );
    add("templates-exceptions", Cell::Line(exceptions));
    add("templates-owner", playbook.owner_cell(&process.shared));
    let templates = process.templates.iter().map(TemplateId::as_str);
    let mut papers = playbook.links_to(Kind::Template, templates);
    if let Some(guide) = &process.guide {
        let guide = Line::new().reference(&language.say("templates-the-guide"), guide);
        papers = Line::commas(language, [papers, guide]);
    }
    if !papers.is_empty() {
        add("templates-what-to-use", Cell::Line(papers));
    }
    if let Some(service) = &process.service {
        let service = playbook.link_to(Kind::Service, service.as_str());
        add("templates-part-of", Cell::Line(service));
    }
    let caption = language
        .message("templates-rules")
        .text("process", &process.title.value);
    Block::table_in(language, caption.string(), &["templates-what", "templates-rule"], rows)
}
