//! What a reader sees of templates, processes and tools.

mod processes;
mod tools;

use super::model::{Template, Templates};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Fact, Group, Line, Link, Row, Section};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::{Answer, At};

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(templates) = &playbook.templates else {
        return Vec::new();
    };
    let language = &playbook.language;
    let mut section = Section::new("templates", language.say("templates-title"), Group::Library);
    section.short_title = Some(language.say("templates-short-title"));
    section.weight = 10;
    section.answer = answer(language, templates, figures);
    section.stewardship = playbook.stewardship(&templates.shared, Some(playbook.as_of));
    section.facts = facts(language, figures);
    let about = templates.about.as_ref();
    section.blocks = about
        .map(|about| crate::playbook::prose(about, "about"))
        .into_iter()
        .collect();
    section.blocks.extend(template_part(playbook, templates, figures));
    section.blocks.extend(processes::blocks(playbook, templates));
    section.blocks.extend(tools::blocks(playbook, templates, figures));
    let has_services = playbook.services.is_some();
    section.next = has_services.then(|| Link::to(language.say("templates-services"), "services"));
    vec![section]
}

fn answer(language: &Language, templates: &Templates, figures: &Figures) -> Line {
    let all = [
        (
            templates.templates.is_empty(),
            "templates-count-templates",
            "templates.count",
        ),
        (
            templates.processes.is_empty(),
            "templates-count-processes",
            "templates.processes_in_force",
        ),
        (
            templates.tools.is_empty(),
            "templates-count-tools",
            "templates.tools.count",
        ),
    ];
    let parts = all.into_iter().filter(|(empty, ..)| !empty);
    let parts = parts.map(|(_, message, key)| Line::of(language, message).figure("count", figures, key).line());
    let parts = Line::list(language, parts);
    if parts.is_empty() {
        return language.say("templates-nothing").into();
    }
    Line::of(language, "templates-answer").line_at("parts", parts).line()
}

fn facts(language: &Language, figures: &Figures) -> Vec<Fact> {
    let key = "templates.tools.cost";
    let cost = figures.get(key).map(|_| {
        Fact::new(
            language.say("templates-tools-in-a-year"),
            Line::new().figure(figures, key),
        )
    });
    cost.into_iter().collect()
}

fn template_part(playbook: &Playbook, templates: &Templates, figures: &Figures) -> Vec<Block> {
    let all = || templates.templates.iter();
    let rows = all()
        .map(|(id, template)| template_row(playbook, id, template))
        .collect();
    let language = &playbook.language;
    let titles = [
        "templates-template",
        "templates-what-for",
        "templates-in-force",
        "templates-get-it",
        "templates-owner",
    ];
    let caption = language.say("templates-templates-caption");
    let Some(table) = Block::table_in(language, caption, &titles, rows) else {
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
        "templates-template",
        "templates-part-of",
        if used { "templates-used#" } else { "templates-used" },
        if rated { "templates-rating#" } else { "templates-rating" },
        "templates-read-through",
    ];
    let heading = Block::heading("templates", language.say("templates-templates"));
    let mut blocks = vec![heading, table];
    if let Some(table) = Block::table_in(language, language.say("templates-use-caption"), &titles, rows) {
        blocks.push(Block::subheading("use", language.say("templates-use")));
        blocks.push(table);
    }
    blocks
}

fn template_row(playbook: &Playbook, id: &At<String>, template: &Template) -> Row {
    let language = &playbook.language;
    let format = template.format.iter().map(|format| Line::from(format.value.clone()));
    let version = template.version.iter().map(|version| {
        let version = Line::of(language, "templates-version").text("version", &version.value);
        version.line()
    });
    let details = Line::commas(language, format.chain(version));
    let title = if details.is_empty() {
        Line::new().strong(template.title.value.clone())
    } else {
        let named = Line::of(language, "templates-named").text("template", &template.title.value);
        named.line_at("details", details).line()
    };
    let what = template.summary.as_ref();
    let from = template.in_force_from.as_ref();
    Row::new(
        Some(&id.value),
        vec![
            Cell::Line(title),
            Cell::Line(what.map_or_else(
                || language.say("templates-not-said-yet").into(),
                |what| Line::new().markdown(what),
            )),
            Cell::from(since(playbook, from.map(|from| from.value))),
            Cell::Line(files(language, template)),
            playbook.owner_cell(&template.shared),
        ],
    )
}

fn use_row(playbook: &Playbook, id: &At<String>, template: &Template, figures: &Figures) -> Row {
    let language = &playbook.language;
    let figure = |name: &str, unknown: String| {
        let key = format!("templates.{}.{name}", id.value);
        match figures.get(&key) {
            Some(_) => Cell::Line(Line::new().figure(figures, &key)),
            None => Cell::from(unknown),
        }
    };
    let used = template.used.as_ref();
    let used = used.map_or_else(
        || language.say("templates-not-counted"),
        |it| answer_text(playbook, it, |_| String::new()),
    );
    let rating = template.rating.as_ref();
    let rating = rating.map_or_else(
        || language.say("templates-not-rated"),
        |it| answer_text(playbook, it, |_| String::new()),
    );
    let service = template.service.as_ref();
    let service = service.map(|service| playbook.link_to(Kind::Service, service.as_str()));
    let reviewed = template.shared.last_reviewed_on.as_ref();
    Row::new(
        None,
        vec![
            Cell::Line(Line::new().link(template.title.value.clone(), &format!("templates#{}", id.value))),
            Cell::Line(service.unwrap_or_else(|| language.say("templates-no-service").into())),
            figure("used", used),
            figure("rating", rating),
            Cell::from(reviewed.map_or_else(
                || language.say("templates-not-read"),
                |day| language.short_date(day.value),
            )),
        ],
    )
}

/// Its file, and the guide that shows how to fill it in.
fn files(language: &Language, template: &Template) -> Line {
    let papers = [("templates-file", &template.file), ("templates-guide", &template.guide)];
    let papers = papers.into_iter().filter_map(|(words, target)| {
        let target = target.as_ref()?;
        Some(Line::new().reference(&language.say(words), target))
    });
    let line = Line::commas(language, papers);
    if line.is_empty() {
        language.say("templates-ask-owner").into()
    } else {
        line
    }
}

/// Since when something is in force, or from when it will be.
fn since(playbook: &Playbook, from: Option<jiff::civil::Date>) -> String {
    let language = &playbook.language;
    match from {
        Some(from) if from <= playbook.as_of => language.short_date(from),
        Some(from) => {
            let later = language.message("templates-not-yet-from");
            later.short_date("day", from).string()
        }
        None => language.say("templates-no-day"),
    }
}
