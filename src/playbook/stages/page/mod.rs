//! What a reader sees of the stages: an overview with a stepper, then a page for each.

mod areas;
mod detail;
mod ways;

use super::analysis::{current, last_day, progress};
use super::model::{Stage, StageState, StageStatus, Stages};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Chip, Fact, Group, Line, Link, Section, Step, Tone};
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::At;
use detail::{activities_done, dates};
use jiff::civil::Date;

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
    let language = &playbook.language;
    let mut section = Section::new("stages", title(language, stages.stages.len()), Group::Journey);
    section.weight = -10;
    section.answer = answer(language, stages);
    section.stewardship = playbook.stewardship(&stages.shared, Some(playbook.as_of));
    section.facts = facts(language, stages, figures);
    section.blocks.push(Block::Steps(steps(playbook)));
    for (number, (id, stage)) in (1..).zip(stages.stages.iter()) {
        section.blocks.extend(part(playbook, number, id, stage, figures));
    }
    section.blocks.extend(areas::blocks(playbook, stages, figures));
    section.blocks.extend(ways::blocks(playbook, stages));
    section.next = playbook
        .assessment
        .is_some()
        .then(|| Link::to(language.say("stages-next"), "assessment"));
    section
}

/// `The four stages`; programmes of another cut have another number of them.
fn title(language: &Language, count: usize) -> String {
    match count {
        0 | 1 => language.say("stages-title-of-one"),
        2..=10 => {
            let number = language.term("stages-number", &format!("n{count}"));
            language.message("stages-title").text("number", number).string()
        }
        count => {
            let title = language.message("stages-title");
            title.text("number", count.to_string()).string()
        }
    }
}

fn answer(language: &Language, stages: &Stages) -> Line {
    let Some((place, words)) = place_of(language, stages) else {
        return language.say("stages-none").into();
    };
    let answer = Line::of(language, "stages-answer").text("place", place);
    answer.line_at("words", words).line()
}

fn facts(language: &Language, stages: &Stages, figures: &Figures) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some((_, _, stage)) = current(stages) {
        facts.push(Fact::chip(language.say("stages-state"), chip(language, stage)));
    }
    if figures.get("stages.finish").is_some() {
        let finish = Line::new().figure(figures, "stages.finish");
        facts.push(Fact::new(language.say("stages-foreseen-end"), finish));
    }
    facts
}

/// Where the programme is and how it stands, such as `Stage 3 of 4: Rollout` with `Wave 3 of 4 in
/// progress.`, for the navigation of every page.
#[must_use]
pub fn place(playbook: &Playbook) -> Option<(String, Line)> {
    place_of(&playbook.language, playbook.stages.as_ref()?)
}

fn place_of(language: &Language, stages: &Stages) -> Option<(String, Line)> {
    let count = stages.stages.len();
    let to_come = || {
        (1..)
            .zip(stages.stages.iter())
            .find(|(_, (_, stage))| stage.state.value == StageState::Planned)
    };
    let at = |message: &str, number: usize, stage: &Stage| {
        let place = language.message(message).text("number", number.to_string());
        let place = place.text("count", count.to_string());
        place.text("stage", &stage.title.value).string()
    };
    let (place, computed) = if let Some((number, _, stage)) = current(stages) {
        (at("stages-place", number, stage), standing(language, stage))
    } else if let Some((number, (_, stage))) = to_come() {
        let begins = language.message("stages-begins");
        (
            at("stages-place-before", number, stage),
            begins.long_date("day", stage.start.value).string(),
        )
    } else {
        let end = stages.stages.iter().filter_map(|(_, stage)| last_day(stage)).max();
        let ended = end.map_or_else(
            || language.say("stages-ended"),
            |end| language.message("stages-ended-on").long_date("day", end).string(),
        );
        (
            language.message("stages-place-over").count("stages", count).string(),
            ended,
        )
    };
    let now = stages.now.as_ref().map(|now| Line::new().markdown(now));
    (count > 0).then(|| (place, now.unwrap_or_else(|| computed.into())))
}

/// `At risk, foreseen to end on 12 March 2027.`
fn standing(language: &Language, stage: &Stage) -> String {
    let status = stage.status.as_ref().map_or_else(
        || StageState::InProgress.word_in(language),
        |status| status.value.word_in(language),
    );
    let words = match last_day(stage) {
        Some(day) => language.message("stages-standing-until").long_date("day", day),
        None => language.message("stages-standing"),
    };
    words.text("status", capitalised(&status)).string()
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
        dates: months(&playbook.language, stage),
        summary: stage
            .summary
            .as_ref()
            .map(|summary| summary.value.clone())
            .unwrap_or_default(),
        chip: chip(&playbook.language, stage),
        progress: progress(stage, playbook.as_of),
        current: Some(number) == here,
    };
    (1..).zip(stages.stages.iter()).map(step).collect()
}

/// `Jan – Mar 2025`, `Jun 2025 – Mar 2027`, `since Mar 2026`.
fn months(language: &Language, stage: &Stage) -> String {
    let start = stage.start.value;
    let month = |day: Date| language.short_period(Period::month_of(day));
    match last_day(stage) {
        None if stage.state.value == StageState::Planned => {
            let from = language.message("stages-from-month");
            from.text("month", month(start)).string()
        }
        None => {
            let since = language.message("stages-since-month");
            since.text("month", month(start)).string()
        }
        Some(end) if end.first_of_month() == start.first_of_month() => month(start),
        Some(end) => {
            let first = if end.year() == start.year() {
                language.short_month(start.month())
            } else {
                month(start)
            };
            let months = language.message("stages-months").text("first", first);
            months.text("last", month(end)).string()
        }
    }
}

fn chip(language: &Language, stage: &Stage) -> Chip {
    match (stage.state.value, stage.status.as_ref().map(|status| status.value)) {
        (StageState::Done, _) => Chip::new(Tone::Done, language.say("stages-complete")),
        (StageState::Planned, _) => Chip::new(Tone::None, language.say("stages-not-started")),
        (StageState::InProgress, None) => {
            let words = StageState::InProgress.word_in(language);
            Chip::new(Tone::None, capitalised(&words))
        }
        (StageState::InProgress, Some(status)) => {
            let tone = match status {
                StageStatus::OnTrack => Tone::OnTrack,
                StageStatus::AtRisk => Tone::AtRisk,
                StageStatus::OffTrack => Tone::OffTrack,
            };
            let words = language.message("stages-in-progress-and");
            Chip::new(tone, words.text("status", status.word_in(language)).string())
        }
    }
}

/// A stage on the overview: its days, what it brought, how much is done, and the way to its page.
fn part(playbook: &Playbook, number: usize, id: &At<String>, stage: &Stage, figures: &Figures) -> Vec<Block> {
    let language = &playbook.language;
    let key = format!("stages.{}.progress", id.value);
    let mut blocks = vec![
        Block::heading(id.value.clone(), format!("{number} {}", stage.title.value)),
        Block::Chips(vec![chip(language, stage)]),
        Block::paragraph(dates(playbook, stage, &key, figures)),
    ];
    if let Some(summary) = &stage.summary {
        let words = summary.value.trim_end_matches('.');
        blocks.push(Block::paragraph(Line::new().strong(format!("{words}."))));
    }
    let done = activities_done(language, id, figures).map_or_else(Line::new, |done| done.text(" "));
    let more = language
        .message("stages-more")
        .text("number", number.to_string())
        .string();
    blocks.push(Block::paragraph(
        done.link(more, &format!("stages/{}", id.value)).text("."),
    ));
    blocks
}
