//! What a reader sees of the stages: a stepper, then a part for each.

use super::analysis::{current, last_day, progress};
use super::model::{Stage, StageState, StageStatus, Stages};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Chip, Fact, Group, Line, Link, Section, Step, Tone};
use crate::vocabulary::date::{long_date, short_date, short_month};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;

/// The chapter's section.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(stages) = &playbook.stages else {
        return Vec::new();
    };
    let mut section = Section::new("stages", title(stages.stages.len()), Group::Journey);
    section.weight = -10;
    section.answer = answer(stages);
    section.stewardship = playbook.stewardship(&stages.shared, Some(playbook.as_of));
    section.facts = facts(stages, figures);
    section.blocks.push(Block::Steps(steps(playbook)));
    for (number, (id, stage)) in (1..).zip(stages.stages.iter()) {
        section.blocks.extend(part(playbook, number, id, stage, figures));
    }
    section.next = playbook
        .assessment
        .is_some()
        .then(|| Link::to("Current state: where we began", "assessment"));
    vec![section]
}

/// `The four stages`; programmes of another cut have another number of them.
fn title(count: usize) -> String {
    const NUMBERS: [&str; 9] = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    match count {
        0 | 1 => "The stage".to_owned(),
        count => {
            let word = NUMBERS
                .get(count - 2)
                .map_or_else(|| count.to_string(), |word| (*word).to_owned());
            format!("The {word} stages")
        }
    }
}

fn answer(stages: &Stages) -> Line {
    let Some((place, words)) = place_of(stages) else {
        return "No stage has been written yet.".into();
    };
    Line::new().strong(place).text(". ").text(words)
}

fn facts(stages: &Stages, figures: &Figures) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some((_, _, stage)) = current(stages) {
        facts.push(Fact::chip("State", chip(stage)));
    }
    if figures.get("stages.finish").is_some() {
        facts.push(Fact::new("Foreseen end", Line::new().figure(figures, "stages.finish")));
    }
    facts
}

/// Where the programme is and how it stands, such as `Stage 3 of 4: Rollout` with `Wave 3 of 4 in
/// progress.`, for the navigation of every page.
#[must_use]
pub fn place(playbook: &Playbook) -> Option<(String, String)> {
    place_of(playbook.stages.as_ref()?)
}

fn place_of(stages: &Stages) -> Option<(String, String)> {
    let count = stages.stages.len();
    let to_come = || {
        (1..)
            .zip(stages.stages.iter())
            .find(|(_, (_, stage))| stage.state.value == StageState::Planned)
    };
    let (place, computed) = if let Some((number, _, stage)) = current(stages) {
        (
            format!("Stage {number} of {count}: {}", stage.title.value),
            standing(stage),
        )
    } else if let Some((number, (_, stage))) = to_come() {
        let begins = format!("Begins on {}.", long_date(stage.start.value));
        (
            format!("Before stage {number} of {count}: {}", stage.title.value),
            begins,
        )
    } else {
        let end = stages.stages.iter().filter_map(|(_, stage)| last_day(stage)).max();
        let ended = end.map_or_else(
            || "Complete.".to_owned(),
            |end| format!("Complete since {}.", long_date(end)),
        );
        (
            if count > 1 {
                format!("All {count} stages are over")
            } else {
                "The stage is over".to_owned()
            },
            ended,
        )
    };
    let now = stages.now.as_ref().map(|now| now.value.trim().to_owned());
    (count > 0).then(|| (place, now.unwrap_or(computed)))
}

/// `At risk, foreseen to end on 12 March 2027.`
fn standing(stage: &Stage) -> String {
    let status = stage
        .status
        .as_ref()
        .map_or("in progress", |status| status.value.word());
    let end = match last_day(stage) {
        Some(day) => format!(", foreseen to end on {}", long_date(day)),
        None => String::new(),
    };
    format!("{}{end}.", capitalised(status))
}

/// The stages as a stepper.
#[must_use]
pub fn steps(playbook: &Playbook) -> Vec<Step> {
    let Some(stages) = &playbook.stages else {
        return Vec::new();
    };
    let here = current(stages).map(|(number, _, _)| number);
    let step = |(number, (_, stage)): (usize, (_, &Stage))| Step {
        title: stage.title.value.clone(),
        dates: months(stage),
        summary: stage
            .summary
            .as_ref()
            .map(|summary| summary.value.clone())
            .unwrap_or_default(),
        chip: chip(stage),
        progress: progress(stage, playbook.as_of),
        current: Some(number) == here,
    };
    (1..).zip(stages.stages.iter()).map(step).collect()
}

/// `Jan – Mar 2025`, `Jun 2025 – Mar 2027`, `since Mar 2026`.
fn months(stage: &Stage) -> String {
    let start = stage.start.value;
    let month = short_month(start.month());
    let since = if stage.state.value == StageState::Planned {
        "from"
    } else {
        "since"
    };
    match last_day(stage) {
        None => format!("{since} {month} {}", start.year()),
        Some(end) if end.first_of_month() == start.first_of_month() => format!("{month} {}", start.year()),
        Some(end) if end.year() == start.year() => format!("{month} – {} {}", short_month(end.month()), end.year()),
        Some(end) => format!("{month} {} – {} {}", start.year(), short_month(end.month()), end.year()),
    }
}

fn chip(stage: &Stage) -> Chip {
    match (stage.state.value, stage.status.as_ref().map(|status| status.value)) {
        (StageState::Done, _) => Chip::new(Tone::Done, "Complete"),
        (StageState::Planned, _) => Chip::new(Tone::None, "Not started"),
        (StageState::InProgress, None) => Chip::new(Tone::None, "In progress"),
        (StageState::InProgress, Some(status)) => {
            let tone = match status {
                StageStatus::OnTrack => Tone::OnTrack,
                StageStatus::AtRisk => Tone::AtRisk,
                StageStatus::OffTrack => Tone::OffTrack,
            };
            Chip::new(tone, format!("In progress, {}", status.word()))
        }
    }
}

fn part(playbook: &Playbook, number: usize, id: &At<String>, stage: &Stage, figures: &Figures) -> Vec<Block> {
    let mut blocks = vec![
        Block::heading(id.value.clone(), format!("{number} {}", stage.title.value)),
        Block::Chips(vec![chip(stage)]),
        Block::paragraph(dates(
            playbook,
            stage,
            &format!("stages.{}.progress", id.value),
            figures,
        )),
    ];
    if let Some(summary) = &stage.summary {
        blocks.push(Block::paragraph(
            Line::new().strong(format!("{}.", summary.value.trim_end_matches('.'))),
        ));
    }
    if let Some(about) = &stage.about {
        blocks.push(crate::playbook::prose(about, &id.value.to_lowercase()));
    }
    if let Some(owner) = stage.shared.owner_id() {
        blocks.push(Block::paragraph(format!(
            "Owner: {}.",
            playbook.name_and_role_of(owner)
        )));
    }
    blocks
}

/// `30 Jun 2025 to 19 Feb 2027, foreseen to end on 12 Mar 2027, 21 days later. 79 % of its time has passed.`
fn dates(playbook: &Playbook, stage: &Stage, progress_key: &str, figures: &Figures) -> Line {
    let start = short_date(stage.start.value);
    let since = if stage.state.value == StageState::Planned {
        "From"
    } else {
        "Since"
    };
    let mut words = match (&stage.finish, &stage.forecast) {
        (Some(finish), _) => format!("{start} to {}", short_date(finish.value)),
        (None, Some(_)) => format!("{since} {start}"),
        (None, None) => format!("{since} {start}, without an end"),
    };
    if let Some(forecast) = stage
        .forecast
        .as_ref()
        .filter(|day| Some(day.value) != stage.finish.as_ref().map(|day| day.value))
    {
        words = format!("{words}, foreseen to end on {}", short_date(forecast.value));
        if let Some(finish) = &stage.finish {
            words = format!(
                "{words}, {}",
                slip(forecast.value.duration_since(finish.value).as_hours() / 24)
            );
        }
    }
    let line = Line::from(format!("{words}."));
    let running = stage.state.value == StageState::InProgress && progress(stage, playbook.as_of).is_some();
    let told = if stage.progress.is_some() {
        " is done."
    } else {
        " of its time has passed."
    };
    if running {
        line.text(" ").strong_figure(figures, progress_key).text(told)
    } else {
        line
    }
}

/// `21 days later`, `1 day earlier`.
fn slip(days: i64) -> String {
    let noun = if days.abs() == 1 { "day" } else { "days" };
    format!("{} {noun} {}", days.abs(), if days < 0 { "earlier" } else { "later" })
}
