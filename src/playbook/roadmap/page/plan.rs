//! The roadmap: what is next, what is late.

use super::super::analysis::{NextStep, distance, next_steps, on_roadmap, timing};
use super::super::model::{Roadmap, WorkState};
use super::super::standing::{ItemStanding, Standing};
use super::chip;
use super::gantt::{Zoom, chart, known_stage, stages};
use crate::playbook::Playbook;
use crate::playbook::section::{
    Block, Cell, Chip, ContentsEntry, Fact, Group, Line, Link, ListEntry, Row, Section, Sentence, Tone,
};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

/// Beginnings and ends shown as what comes next.
const NEXT: usize = 5;

pub(super) fn section(
    playbook: &Playbook,
    roadmap: &Roadmap,
    standing: Option<&Standing<'_>>,
    figures: &Figures,
) -> Section {
    let language = &playbook.language;
    let mut section = Section::new("roadmap", language.say("roadmap-title"), Group::Delivery);
    section.weight = -20;
    section.folder = true;
    section.stewardship = playbook.stewardship(&roadmap.shared, Some(playbook.as_of));
    section.answer = answer(playbook, standing, figures);
    if let Some(standing) = standing {
        section.facts = facts(language, standing, figures);
        section.highlights = super::super::told::days(playbook, standing, figures);
    }
    if let Some(about) = &roadmap.about {
        section.blocks.push(crate::playbook::prose(about, "about"));
    }
    if let Some(standing) = standing {
        section
            .blocks
            .push(Block::Chart(chart(playbook, roadmap, standing, figures, Zoom::Roadmap)));
        section.blocks.extend(next_part(playbook, standing));
        section.blocks.extend(path_part(language, standing, figures));
        section
            .blocks
            .push(Block::heading("items", language.say("roadmap-items-title")));
        section
            .blocks
            .push(Block::paragraph(language.say("roadmap-items-lead")));
        section
            .blocks
            .extend(tables(playbook, standing, figures, Zoom::Roadmap));
        section
            .blocks
            .extend(deployment_part(playbook, roadmap, standing, figures));
    }
    section.blocks.extend(contents(language, roadmap));
    let waves = || Link::to(language.say("roadmap-next-waves"), "roadmap/waves");
    section.next = (!roadmap.waves.is_empty()).then(waves);
    section
}

fn answer(playbook: &Playbook, standing: Option<&Standing<'_>>, figures: &Figures) -> Line {
    let language = &playbook.language;
    let Some(standing) = standing else {
        return language.say("roadmap-answer-none").into();
    };
    let steps = next_steps(playbook, standing, 1);
    let sentence = match steps.first() {
        None => Line::of(language, "roadmap-answer-over"),
        Some(step) => happening(Line::of(language, "roadmap-answer"), step).long_date("date", step.date),
    };
    let kept = standing.forecast.days == standing.plan.days;
    let sentence = sentence.choose("plan", if kept { "kept" } else { "moved" });
    let sentence = sentence.figure("end", figures, "roadmap.forecast.finish");
    sentence.figure("slip", figures, "roadmap.slip_weeks").line()
}

/// What ends or begins, and how late that is.
fn happening<'a>(sentence: Sentence<'a>, step: &NextStep) -> Sentence<'a> {
    sentence
        .link("item", step.title.clone(), &format!("roadmap#{}", step.item))
        .choose("event", if step.ends { "ends" } else { "begins" })
        .choose("timing", timing(step.days_late))
        .count("days", distance(step.days_late))
}

fn facts(language: &Language, standing: &Standing<'_>, figures: &Figures) -> Vec<Fact> {
    let slip = standing.forecast.days - standing.plan.days;
    let missed = standing.items.iter().any(|item| item.foreseen.slack < 0);
    let chip = if missed {
        Chip::new(Tone::OffTrack, language.say("roadmap-deadline-missed"))
    } else if slip > 0 {
        Chip::new(Tone::AtRisk, language.say("roadmap-late"))
    } else {
        Chip::new(Tone::OnTrack, language.say("roadmap-chip-as-planned"))
    };
    let figure = |key: &str| Line::new().figure(figures, key);
    vec![
        Fact::chip(language.say("roadmap-forecast"), chip),
        Fact::new(language.say("roadmap-planned-end"), figure("roadmap.finish")),
        Fact::new(language.say("roadmap-foreseen-end"), figure("roadmap.forecast.finish")),
        Fact::new(
            language.say("roadmap-length"),
            Line::of(language, "roadmap-length-value")
                .figure("planned", figures, "roadmap.total_weeks")
                .figure("foreseen", figures, "roadmap.forecast.total_weeks")
                .line(),
        ),
    ]
}

fn next_part(playbook: &Playbook, standing: &Standing<'_>) -> Vec<Block> {
    let steps = next_steps(playbook, standing, NEXT);
    if steps.is_empty() {
        return Vec::new();
    }
    let language = &playbook.language;
    let entries = steps.iter().map(|step| ListEntry {
        lead: Line::from(language.short_date(step.date)),
        text: happening(Line::of(language, "roadmap-next-entry"), step).line(),
    });
    vec![
        Block::heading("next", language.say("roadmap-next-title")),
        Block::List(entries.collect()),
    ]
}

/// The critical path: its items that are still to be done in words, and the whole of it by ids.
fn path_part(language: &Language, standing: &Standing<'_>, figures: &Figures) -> Vec<Block> {
    let open: Vec<&ItemStanding<'_>> = standing
        .forecast
        .critical
        .iter()
        .filter_map(|id| standing.item(id))
        .filter(|item| item.state != WorkState::Done)
        .collect();
    let mut blocks = vec![Block::heading("critical", language.say("roadmap-critical-title"))];
    let link = |item: &ItemStanding<'_>| {
        Line::new().link(item.item.title.value.clone(), &format!("roadmap#{}", item.id.value))
    };
    let items = open.into_iter().map(link).reduce(|before, next| {
        let then = Line::of(language, "roadmap-then").line_at("before", before);
        then.line_at("next", next).line()
    });
    let id = match standing.forecast.paths.len() {
        1 => "roadmap-critical-one",
        _ => "roadmap-critical-many",
    };
    blocks.extend(items.map(|items| Block::Paragraph(Line::of(language, id).line_at("items", items).line())));
    let path = |id: &str, key: &str| Block::Paragraph(Line::of(language, id).figure("path", figures, key).line());
    blocks.push(path("roadmap-critical-path", "roadmap.forecast.critical_path"));
    if standing.plan.critical != standing.forecast.critical {
        blocks.push(path("roadmap-critical-path-planned", "roadmap.critical_path"));
    }
    blocks
}

/// The items, with a table for each stage, in the order of the lanes.
fn tables(playbook: &Playbook, standing: &Standing<'_>, figures: &Figures, zoom: Zoom) -> Vec<Block> {
    let here = |item: &&ItemStanding<'_>| on_roadmap(item) == (zoom == Zoom::Roadmap);
    let language = &playbook.language;
    let (prefix, caption_id, caption_of) = match zoom {
        Zoom::Roadmap => ("items", "roadmap-items-caption", "roadmap-items-caption-of"),
        Zoom::Deployment => (
            "deployment",
            "roadmap-deployment-caption",
            "roadmap-deployment-caption-of",
        ),
    };
    let titles = [
        "roadmap-item",
        "roadmap-plan",
        "roadmap-foreseen",
        "roadmap-days-late#",
        "roadmap-slack",
        "roadmap-state",
        "roadmap-owner",
    ];
    let mut blocks = Vec::new();
    for (stage, title) in stages(playbook, standing) {
        let of_stage = standing
            .items
            .iter()
            .filter(here)
            .filter(|item| known_stage(playbook, item) == stage);
        let rows: Vec<Row> = of_stage.map(|item| row(playbook, item, figures)).collect();
        let caption = match title.as_str() {
            "" => language.say(caption_id),
            title => language.message(caption_of).text("stage", title).string(),
        };
        let Some(table) = Block::table_in(language, caption, &titles, rows) else {
            continue;
        };
        if !title.is_empty() {
            blocks.push(Block::subheading(
                format!("{prefix}-{}", stage.unwrap_or("other")),
                title,
            ));
        }
        blocks.push(table);
    }
    blocks
}

fn row(playbook: &Playbook, item: &ItemStanding<'_>, figures: &Figures) -> Row {
    let id = &item.id.value;
    let key = |name: &str| format!("roadmap.{id}.{name}");
    let language = &playbook.language;
    let mut name = Line::from(format!("{id} {}", item.item.title.value));
    let note = note(language, item, figures);
    if !note.is_empty() {
        let both = Line::of(language, "roadmap-item-with-note").line_at("item", name);
        name = both.line_at("note", note).line();
    }
    let planned = (item.plan.start, item.plan.finish) == (item.foreseen.start, item.foreseen.finish);
    let days = |from: &str, to: &str| {
        let line = Line::new().figure(figures, &key(from));
        if item.is_milestone() {
            return line;
        }
        line.text("\u{a0}– ").figure(figures, &key(to))
    };
    let mut slack = Line::new().figure(figures, &key("forecast_slack"));
    if item.foreseen.critical {
        slack = Line::of(language, "roadmap-slack-critical")
            .line_at("slack", slack)
            .line();
    }
    if item.foreseen.slack != item.plan.slack {
        let both = Line::of(language, "roadmap-slack-planned").line_at("slack", slack);
        slack = both.figure("planned", figures, &key("slack")).line();
    }
    Row::new(
        Some(id),
        vec![
            Cell::Line(name),
            Cell::Line(days("start", "finish")),
            Cell::Line(if planned {
                language.say("roadmap-as-planned").into()
            } else {
                days("forecast_start", "forecast_finish")
            }),
            Cell::Line(Line::new().figure(figures, &key("late_days"))),
            Cell::Line(slack),
            Cell::Chip(chip(language, item.state)),
            playbook.owner_cell(&item.item.shared),
        ],
    )
}

/// The remark of an item, with how far it is and the days it is bound to.
fn note(language: &Language, item: &ItemStanding<'_>, figures: &Figures) -> Line {
    let progress = format!("roadmap.{}.progress", item.id.value);
    let progress = figures.get(&progress).map(|_| {
        let id = if item.item.progress.is_some() {
            "roadmap-note-done"
        } else {
            "roadmap-note-time"
        };
        Line::of(language, id).figure("progress", figures, &progress).line()
    });
    let bound = [
        ("roadmap-note-not-before", &item.item.not_before),
        ("roadmap-note-deadline", &item.item.deadline),
    ];
    let bound = bound
        .into_iter()
        .filter_map(|(id, date)| Some(Line::of(language, id).short_date("date", date.as_ref()?.value).line()));
    let note = item.item.note.iter().map(|note| Line::new().markdown(note));
    Line::commas(language, progress.into_iter().chain(bound).chain(note))
}

/// The second level of zoom: all items, also those that no reader of the roadmap needs.
fn deployment_part(playbook: &Playbook, roadmap: &Roadmap, standing: &Standing<'_>, figures: &Figures) -> Vec<Block> {
    if standing.items.iter().all(on_roadmap) {
        return Vec::new();
    }
    let language = &playbook.language;
    let mut blocks = vec![
        Block::heading("deployment", language.say("roadmap-deployment-title")),
        Block::paragraph(language.say("roadmap-deployment-lead")),
        Block::Chart(chart(playbook, roadmap, standing, figures, Zoom::Deployment)),
    ];
    blocks.extend(tables(playbook, standing, figures, Zoom::Deployment));
    blocks
}

fn contents(language: &Language, roadmap: &Roadmap) -> Option<Block> {
    let mut entries = Vec::new();
    if !roadmap.waves.is_empty() {
        entries.push(ContentsEntry {
            link: Link::to(language.say("roadmap-waves-title"), "roadmap/waves"),
            text: language.say("roadmap-contents-waves"),
        });
    }
    if !roadmap.quick_wins.is_empty() || roadmap.pilot.is_some() || !roadmap.lessons.is_empty() {
        entries.push(ContentsEntry {
            link: Link::to(language.say("roadmap-learning-title"), "roadmap/learning"),
            text: language.say("roadmap-contents-learning"),
        });
    }
    (!entries.is_empty()).then_some(Block::contents(entries))
}
