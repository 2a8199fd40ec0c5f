//! The roadmap: what is next, what is late.

use super::super::analysis::{next_steps, on_roadmap};
use super::super::model::{Roadmap, WorkState};
use super::super::standing::{ItemStanding, Standing};
use super::chip;
use super::gantt::{Zoom, chart, known_stage, stages};
use crate::playbook::Playbook;
use crate::playbook::section::{
    Block, Cell, Chip, ContentsEntry, Fact, Group, Line, Link, ListEntry, Row, Section, Tone,
};
use crate::vocabulary::date::{long_date, short_date};
use crate::vocabulary::figure::Figures;

/// Beginnings and ends shown as what comes next.
const NEXT: usize = 5;

pub(super) fn section(
    playbook: &Playbook,
    roadmap: &Roadmap,
    standing: Option<&Standing<'_>>,
    figures: &Figures,
) -> Section {
    let mut section = Section::new("roadmap", "Roadmap", Group::Delivery);
    section.weight = -20;
    section.folder = true;
    section.stewardship = playbook.stewardship(&roadmap.shared, Some(playbook.as_of));
    section.answer = answer(playbook, standing, figures);
    if let Some(standing) = standing {
        section.facts = facts(standing, figures);
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
        section.blocks.extend(path_part(standing, figures));
        section.blocks.push(Block::heading("items", "All items"));
        let lead = "Days late are calendar days; slack is counted in working days, five to a week. What is critical \
                    has none.";
        section.blocks.push(Block::paragraph(lead));
        section
            .blocks
            .extend(tables(playbook, standing, figures, Zoom::Roadmap));
        section
            .blocks
            .extend(deployment_part(playbook, roadmap, standing, figures));
    }
    section.blocks.extend(contents(roadmap));
    section.next = (!roadmap.waves.is_empty()).then(|| Link::to("Deployment waves: who is live", "roadmap/waves"));
    section
}

fn answer(playbook: &Playbook, standing: Option<&Standing<'_>>, figures: &Figures) -> Line {
    let Some(standing) = standing else {
        return "No item of the roadmap has been written yet.".into();
    };
    let slip = standing.forecast.days - standing.plan.days;
    let end = |line: Line| {
        let line = line.strong_figure(figures, "roadmap.forecast.finish");
        let line = line.text(", ").figure(figures, "roadmap.slip_weeks");
        if slip == 0 { line } else { line.text(" than planned") }
    };
    let steps = next_steps(playbook, standing, 1);
    let Some(step) = steps.first() else {
        return end(Line::new().text("Nothing is to come: the roadmap ended on ")).text(".");
    };
    let late = match step.days_late {
        0 => String::new(),
        days => format!(
            ", {} {}",
            calendar_days(days.abs()),
            if days < 0 { "early" } else { "late" }
        ),
    };
    let line = Line::new()
        .text("Next, ")
        .link(step.title.clone(), &format!("roadmap#{}", step.item))
        .text(if step.ends { " ends on " } else { " begins on " })
        .strong(long_date(step.date))
        .text(format!("{late}; the whole roadmap is foreseen to end on "));
    end(line).text(".")
}

fn calendar_days(days: i64) -> String {
    format!("{days} {}", if days == 1 { "day" } else { "days" })
}

fn facts(standing: &Standing<'_>, figures: &Figures) -> Vec<Fact> {
    let slip = standing.forecast.days - standing.plan.days;
    let missed = standing.items.iter().any(|item| item.foreseen.slack < 0);
    let chip = if missed {
        Chip::new(Tone::OffTrack, "Deadline missed")
    } else if slip > 0 {
        Chip::new(Tone::AtRisk, "Late")
    } else {
        Chip::new(Tone::OnTrack, "As planned")
    };
    let figure = |key: &str| Line::new().figure(figures, key);
    vec![
        Fact::chip("Forecast", chip),
        Fact::new("Planned end", figure("roadmap.finish")),
        Fact::new("Foreseen end", figure("roadmap.forecast.finish")),
        Fact::new(
            "Length",
            figure("roadmap.total_weeks")
                .text(" planned, ")
                .figure(figures, "roadmap.forecast.total_weeks")
                .text(" foreseen"),
        ),
    ]
}

fn next_part(playbook: &Playbook, standing: &Standing<'_>) -> Vec<Block> {
    let steps = next_steps(playbook, standing, NEXT);
    if steps.is_empty() {
        return Vec::new();
    }
    let entries = steps.into_iter().map(|step| {
        let line = Line::new().link(step.title, &format!("roadmap#{}", step.item));
        let late = match step.days_late {
            0 => ", as planned".to_owned(),
            days => format!(
                ", {} {}",
                calendar_days(days.abs()),
                if days < 0 { "earlier" } else { "later" }
            ),
        };
        ListEntry {
            lead: Line::from(short_date(step.date)),
            text: line.text(format!(" {}{late}", if step.ends { "ends" } else { "begins" })),
        }
    });
    vec![
        Block::heading("next", "What comes next"),
        Block::List(entries.collect()),
    ]
}

/// The critical path: its items that are still to be done in words, and the whole of it by ids.
fn path_part(standing: &Standing<'_>, figures: &Figures) -> Vec<Block> {
    let open: Vec<&ItemStanding<'_>> = standing
        .forecast
        .critical
        .iter()
        .filter_map(|id| standing.item(id))
        .filter(|item| item.state != WorkState::Done)
        .collect();
    let mut blocks = vec![Block::heading("critical", "What everything waits for")];
    let mut line = Line::new();
    for (index, item) in open.iter().enumerate() {
        line = if index > 0 { line.text(", then ") } else { line };
        line = line.link(item.item.title.value.clone(), &format!("roadmap#{}", item.id.value));
    }
    let lead = match standing.forecast.paths.len() {
        1 => "A day lost here is a day lost for the whole roadmap: ",
        _ => "A day lost on any of these paths is a day lost for the whole roadmap, or a deadline missed: ",
    };
    if !open.is_empty() {
        let mut whole = Line::new().text(lead);
        whole.0.extend(line.0);
        blocks.push(Block::Paragraph(whole.text(".")));
    }
    let path =
        Line::new().text("The critical path from the first day, bold in the chart and named in the tables below: ");
    blocks.push(Block::Paragraph(
        path.figure(figures, "roadmap.forecast.critical_path").text("."),
    ));
    if standing.plan.critical != standing.forecast.critical {
        let line = Line::new().text("As it was planned: ");
        blocks.push(Block::Paragraph(
            line.figure(figures, "roadmap.critical_path").text("."),
        ));
    }
    blocks
}

/// The items, with a table for each stage, in the order of the lanes.
fn tables(playbook: &Playbook, standing: &Standing<'_>, figures: &Figures, zoom: Zoom) -> Vec<Block> {
    let here = |item: &&ItemStanding<'_>| on_roadmap(item) == (zoom == Zoom::Roadmap);
    let (prefix, what) = match zoom {
        Zoom::Roadmap => ("items", "plan, forecast and slack"),
        Zoom::Deployment => ("deployment", "items of the deployment plan alone"),
    };
    let mut blocks = Vec::new();
    for (stage, title) in stages(playbook, standing) {
        let of_stage = standing
            .items
            .iter()
            .filter(here)
            .filter(|item| known_stage(playbook, item) == stage);
        let rows: Vec<Row> = of_stage.map(|item| row(playbook, item, figures)).collect();
        let titles = ["Item", "Plan", "Foreseen", "Days late#", "Slack", "State", "Owner"];
        let caption = match title.as_str() {
            "" => crate::vocabulary::text::capitalised(what),
            title => format!("{title}: {what}"),
        };
        let Some(table) = Block::table(caption, &titles, rows) else {
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
    let mut name = Line::from(format!("{id} {}", item.item.title.value));
    let note = note(item, figures);
    if !note.is_empty() {
        name = name.text(" (");
        name.0.extend(note.0);
        name = name.text(")");
    }
    let planned = (item.plan.start, item.plan.finish) == (item.foreseen.start, item.foreseen.finish);
    let days = |from: &str, to: &str| {
        let line = Line::new().figure(figures, &key(from));
        if item.is_milestone() {
            return line;
        }
        line.text("\u{a0}– ").figure(figures, &key(to))
    };
    let slack = Line::new().figure(figures, &key("forecast_slack"));
    let slack = if item.foreseen.critical {
        slack.text(", ").strong("critical")
    } else {
        slack
    };
    let slack = if item.foreseen.slack == item.plan.slack {
        slack
    } else {
        slack.text(" (planned ").figure(figures, &key("slack")).text(")")
    };
    Row::new(
        Some(id),
        vec![
            Cell::Line(name),
            Cell::Line(days("start", "finish")),
            Cell::Line(if planned {
                "as planned".into()
            } else {
                days("forecast_start", "forecast_finish")
            }),
            Cell::Line(Line::new().figure(figures, &key("late_days"))),
            Cell::Line(slack),
            Cell::Chip(chip(item.state)),
            playbook.owner_cell(&item.item.shared),
        ],
    )
}

/// The remark of an item, with how far it is and the days it is bound to.
fn note(item: &ItemStanding<'_>, figures: &Figures) -> Line {
    let progress = format!("roadmap.{}.progress", item.id.value);
    let progress = figures.get(&progress).map(|_| {
        let told = if item.item.progress.is_some() {
            " done"
        } else {
            " of its time has passed"
        };
        Line::new().figure(figures, &progress).text(told)
    });
    let bound = [("not before", &item.item.not_before), ("deadline", &item.item.deadline)];
    let bound = bound
        .into_iter()
        .filter_map(|(word, date)| Some(Line::from(format!("{word} {}", short_date(date.as_ref()?.value)))));
    let note = item.item.note.iter().map(|note| Line::new().markdown(note));
    super::joined(progress.into_iter().chain(bound).chain(note))
}

/// The second level of zoom: all items, also those that no reader of the roadmap needs.
fn deployment_part(playbook: &Playbook, roadmap: &Roadmap, standing: &Standing<'_>, figures: &Figures) -> Vec<Block> {
    if standing.items.iter().all(on_roadmap) {
        return Vec::new();
    }
    let lead = "The roadmap is an excerpt of the deployment plan: the plan also holds the work that only those who \
                do it need to see. Drawn are the stages that hold such work.";
    let mut blocks = vec![
        Block::heading("deployment", "The deployment plan"),
        Block::paragraph(lead),
        Block::Chart(chart(playbook, roadmap, standing, figures, Zoom::Deployment)),
    ];
    blocks.extend(tables(playbook, standing, figures, Zoom::Deployment));
    blocks
}

fn contents(roadmap: &Roadmap) -> Option<Block> {
    let mut entries = Vec::new();
    if !roadmap.waves.is_empty() {
        entries.push(ContentsEntry {
            link: Link::to("Deployment waves", "roadmap/waves"),
            text: "Who is live, who is next, and how much change an area can take.".to_owned(),
        });
    }
    if !roadmap.quick_wins.is_empty() || roadmap.pilot.is_some() || !roadmap.lessons.is_empty() {
        entries.push(ContentsEntry {
            link: Link::to("What we learned", "roadmap/learning"),
            text: "Quick wins, the result of the pilot, and the lessons that later waves carry.".to_owned(),
        });
    }
    (!entries.is_empty()).then_some(Block::contents(entries))
}
