//! What a reader sees of the stages: an overview with a stepper, then a page for each.

mod areas;
mod detail;
mod ways;

use super::analysis::{current, last_day, progress};
use super::model::{Stage, StageState, StageStatus, Stages};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Chip, Fact, Group, Line, Link, Section, Step, Tone};
use crate::vocabulary::date::{long_date, short_month};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;
use detail::{activities_done, dates};

/// The chapter's sections: the overview, then the stages.
pub fn sections(playbook: &Playbook, figures: &Figures) -> Vec<Section> {
    let Some(stages) = &playbook.stages else {
        return Vec::new();
    };
    let mut sections = vec![overview(playbook, stages, figures)];
    let numbered = (1..).zip(stages.stages.iter());
    sections.extend(numbered.map(|(number, (id, stage))| detail::section(playbook, number, id, stage, figures)));
    sections
}

fn overview(playbook: &Playbook, stages: &Stages, figures: &Figures) -> Section {
    let mut section = Section::new("stages", title(stages.stages.len()), Group::Journey);
    section.weight = -10;
    section.answer = answer(stages);
    section.stewardship = playbook.stewardship(&stages.shared, Some(playbook.as_of));
    section.facts = facts(stages, figures);
    section.blocks.push(Block::Steps(steps(playbook)));
    for (number, (id, stage)) in (1..).zip(stages.stages.iter()) {
        section.blocks.extend(part(playbook, number, id, stage, figures));
    }
    section.blocks.extend(areas::blocks(playbook, stages, figures));
    section.blocks.extend(ways::blocks(playbook, stages));
    section.next = playbook
        .assessment
        .is_some()
        .then(|| Link::to("Current state: where we began", "assessment"));
    section
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
    let mut line = Line::new().strong(place).text(" – ");
    line.0.extend(words.0);
    line
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
pub fn place(playbook: &Playbook) -> Option<(String, Line)> {
    place_of(playbook.stages.as_ref()?)
}

fn place_of(stages: &Stages) -> Option<(String, Line)> {
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
    let now = stages.now.as_ref().map(|now| Line::new().markdown(now));
    (count > 0).then(|| (place, now.unwrap_or_else(|| computed.into())))
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
    let step = |(number, (id, stage)): (usize, (&At<String>, &Stage))| Step {
        id: Some(id.value.clone()),
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

/// A stage on the overview: its days, what it brought, how much is done, and the way to its page.
fn part(playbook: &Playbook, number: usize, id: &At<String>, stage: &Stage, figures: &Figures) -> Vec<Block> {
    let key = format!("stages.{}.progress", id.value);
    let mut blocks = vec![
        Block::heading(id.value.clone(), format!("{number} {}", stage.title.value)),
        Block::Chips(vec![chip(stage)]),
        Block::paragraph(dates(playbook, stage, &key, figures)),
    ];
    if let Some(summary) = &stage.summary {
        let words = summary.value.trim_end_matches('.');
        blocks.push(Block::paragraph(Line::new().strong(format!("{words}."))));
    }
    let done = activities_done(id, figures).map_or_else(Line::new, |done| done.text(" "));
    let more = format!("What is done in stage {number}, by whom and by when");
    blocks.push(Block::paragraph(
        done.link(more, &format!("stages/{}", id.value)).text("."),
    ));
    blocks
}
