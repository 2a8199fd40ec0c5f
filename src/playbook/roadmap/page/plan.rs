//! The roadmap: what is next, what is late.

use super::super::analysis::{next_steps, on_roadmap};
use super::super::model::{Roadmap, WorkState};
use super::super::standing::{ItemStanding, Standing};
use super::gantt::{Zoom, chart};
use super::{chip, or_dash};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
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
        section.blocks.extend(table(playbook, standing, figures, Zoom::Roadmap));
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
    let path = Line::new().text("The critical path from the first day: ");
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

fn table(playbook: &Playbook, standing: &Standing<'_>, figures: &Figures, zoom: Zoom) -> Option<Block> {
    let here = |item: &&ItemStanding<'_>| on_roadmap(item) == (zoom == Zoom::Roadmap);
    let shown: Vec<&ItemStanding<'_>> = standing.items.iter().filter(here).collect();
    let rows = shown.iter().map(|item| row(playbook, item, figures));
    let titles = [
        "Item",
        "Stage",
        "Plan",
        "Foreseen",
        "Days late#",
        "Slack",
        "State",
        "Owner",
    ];
    let caption = match zoom {
        Zoom::Roadmap => "Items of the roadmap; days late are calendar days, slack is counted in working days",
        Zoom::Deployment => "Items of the deployment plan alone",
    };
    Block::table(caption, &titles, rows.collect())
}

fn row(playbook: &Playbook, item: &ItemStanding<'_>, figures: &Figures) -> Row {
    let id = &item.id.value;
    let key = |name: &str| format!("roadmap.{id}.{name}");
    let mut name = Line::from(format!("{id} {}", item.item.title.value));
    let note = note(item);
    if !note.is_empty() {
        name = name.text(" (");
        name.0.extend(note.0);
        name = name.text(")");
    }
    let stage = item.item.stage.as_ref();
    let stage = stage.map_or_else(Line::new, |stage| playbook.link_to(Kind::Stage, stage.as_str()));
    let days = |from: &str, to: &str| {
        let line = Line::new().figure(figures, &key(from));
        if item.is_milestone() {
            return line;
        }
        line.text(" to ").figure(figures, &key(to))
    };
    let slack = Line::new().figure(figures, &key("forecast_slack"));
    let slack = if item.foreseen.critical {
        slack.strong(", critical")
    } else {
        slack
    };
    let slack = if item.foreseen.slack == item.plan.slack {
        slack
    } else {
        slack.text(" (planned ").figure(figures, &key("slack")).text(")")
    };
    let state = match (item.state, figures.get(&key("progress"))) {
        (WorkState::InProgress, Some(progress)) => {
            let told = if item.item.progress.is_some() {
                ""
            } else {
                " of its time"
            };
            Chip::new(Tone::OnTrack, format!("In progress, {}{told}", progress.text))
        }
        (state, _) => chip(state),
    };
    Row::new(
        Some(id),
        vec![
            Cell::Line(name),
            Cell::Line(or_dash(stage)),
            Cell::Line(days("start", "finish")),
            Cell::Line(days("forecast_start", "forecast_finish")),
            Cell::Line(Line::new().figure(figures, &key("late_days"))),
            Cell::Line(slack),
            Cell::Chip(state),
            playbook.owner_cell(&item.item.shared),
        ],
    )
}

/// The remark of an item with the days it is bound to.
fn note(item: &ItemStanding<'_>) -> Line {
    let bound = [("not before", &item.item.not_before), ("deadline", &item.item.deadline)];
    let bound = bound
        .into_iter()
        .filter_map(|(word, date)| Some(Line::from(format!("{word} {}", short_date(date.as_ref()?.value)))));
    let note = item.item.note.iter().map(|note| Line::new().markdown(note));
    super::joined(bound.chain(note))
}

/// The second level of zoom: all items, also those that no reader of the roadmap needs.
fn deployment_part(playbook: &Playbook, roadmap: &Roadmap, standing: &Standing<'_>, figures: &Figures) -> Vec<Block> {
    if standing.items.iter().all(on_roadmap) {
        return Vec::new();
    }
    let lead = "The roadmap is an excerpt of the deployment plan: the plan also holds the work that only those who \
                do it need to see.";
    let mut blocks = vec![
        Block::heading("deployment", "The deployment plan"),
        Block::paragraph(lead),
        Block::Chart(chart(playbook, roadmap, standing, figures, Zoom::Deployment)),
    ];
    blocks.extend(table(playbook, standing, figures, Zoom::Deployment));
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
    (!entries.is_empty()).then_some(Block::Contents(entries))
}
