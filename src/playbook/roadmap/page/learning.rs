//! What was learned: quick wins, the result of the pilot, and the lessons that later waves carry.

use super::super::analysis::is_met;
use super::super::check_learning::win_state;
use super::super::model::{Pilot, PilotCriterion, Roadmap, WorkState};
use super::{chip, joined, or_dash};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Link, Row, Section, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::WaveId;
use crate::vocabulary::text::{capitalised, counted};
use crate::vocabulary::value::Answer;

pub(super) fn section(playbook: &Playbook, roadmap: &Roadmap, figures: &Figures) -> Section {
    let mut section = Section::new("roadmap/learning", "What we learned", Group::Delivery);
    section.parent = Some("roadmap".to_owned());
    section.weight = 2;
    section.stewardship = playbook.stewardship(&roadmap.shared, Some(playbook.as_of));
    section.answer = answer(playbook, roadmap, figures);
    if figures.get("roadmap.quick_wins.value").is_some() {
        let value = Line::new().figure(figures, "roadmap.quick_wins.value");
        section.facts.push(Fact::new("Worth of the quick wins", value));
    }
    section.blocks.extend(win_part(playbook, roadmap, figures));
    if let Some(pilot) = &roadmap.pilot {
        section.blocks.extend(pilot_part(playbook, pilot, figures));
    }
    section.blocks.extend(lesson_part(playbook, roadmap));
    section.next = Some(if roadmap.waves.is_empty() {
        Link::to("Back to the roadmap", "roadmap")
    } else {
        Link::to("Deployment waves: where the lessons go", "roadmap/waves")
    });
    section
}

/// One sentence of the parts that were written.
fn answer(playbook: &Playbook, roadmap: &Roadmap, figures: &Figures) -> Line {
    let mut parts: Vec<Line> = Vec::new();
    let wins = roadmap.quick_wins.len();
    if wins > 0 {
        let done = roadmap
            .quick_wins
            .iter()
            .filter(|(_, win)| win_state(win, playbook.as_of) == WorkState::Done);
        parts.push(
            format!(
                "{} of {} {} done",
                done.count(),
                counted(wins, "quick win", "quick wins"),
                if wins == 1 { "is" } else { "are" }
            )
            .into(),
        );
    }
    if roadmap.pilot.as_ref().is_some_and(|pilot| !pilot.criteria.is_empty()) {
        let line = Line::new()
            .text("the pilot met ")
            .strong_figure(figures, "roadmap.pilot.met");
        parts.push(
            line.strong(" of ")
                .strong_figure(figures, "roadmap.pilot.criteria")
                .strong(" criteria"),
        );
    }
    if !roadmap.lessons.is_empty() {
        let line = Line::new().figure(figures, "roadmap.lessons.done").text(" of ");
        let lessons = if roadmap.lessons.len() == 1 {
            " lesson is"
        } else {
            " lessons are"
        };
        let line = line.figure(figures, "roadmap.lessons");
        parts.push(line.text(format!("{lessons} carried out")));
    }
    let last = if parts.len() > 1 { parts.pop() } else { None };
    let mut whole = joined(parts);
    if let Some(last) = last {
        whole = whole.text(" and ");
        whole.0.extend(last.0);
    }
    if let Some(crate::playbook::section::Piece::Text(first)) = whole.0.first_mut() {
        *first = capitalised(first);
    }
    whole.text(".")
}

fn win_part(playbook: &Playbook, roadmap: &Roadmap, figures: &Figures) -> Vec<Block> {
    let worth = roadmap.quick_wins.iter().any(|(_, win)| win.value.is_some());
    let owned = roadmap.quick_wins.iter().any(|(_, win)| win.shared.owner.is_some());
    let rows = roadmap.quick_wins.iter().map(|(id, win)| {
        let challenge = win.challenge.as_ref();
        let challenge = challenge.map_or_else(Line::new, |id| playbook.link_to(Kind::Challenge, id.as_str()));
        let mut cells = vec![
            Cell::from(win.title.value.clone()),
            Cell::Chip(chip(win_state(win, playbook.as_of))),
            Cell::from(short_date(win.date.value)),
            Cell::Line(Line::new().markdown(&win.result)),
            Cell::Line(or_dash(challenge)),
        ];
        if worth {
            cells.push(Cell::Line(match &win.value {
                None => "–".into(),
                Some(Answer::Known(_)) => {
                    Line::new().figure(figures, &format!("roadmap.quick_wins.{}.value", id.value))
                }
                Some(other) => answer_text(playbook, other, |_| String::new()).into(),
            }));
        }
        if owned {
            cells.push(playbook.owner_cell(&win.shared));
        }
        Row::new(Some(&id.value), cells)
    });
    let mut titles = vec!["Quick win", "State", "Date", "What it brought", "Answers"];
    if worth {
        titles.push("Worth#");
    }
    if owned {
        titles.push("Owner");
    }
    let table = Block::table("What was done early, and what it brought", &titles, rows.collect());
    table.map_or_else(Vec::new, |table| {
        vec![Block::heading("quick-wins", "Quick wins"), table]
    })
}

fn pilot_part(playbook: &Playbook, pilot: &Pilot, figures: &Figures) -> Vec<Block> {
    let mut blocks = vec![Block::heading("pilot", pilot.title.value.clone())];
    let mut line = Line::new();
    if let Some(scope) = &pilot.scope {
        line = line.markdown(scope).text(" ");
    }
    let places = joined([
        pilot
            .item
            .as_ref()
            .map_or_else(Line::new, |item| playbook.link_to(Kind::RoadmapItem, item.as_str())),
        pilot
            .wave
            .as_ref()
            .map_or_else(Line::new, |wave| playbook.link_to(Kind::Wave, wave.as_str())),
    ]);
    if !places.is_empty() {
        line = line.text("On the roadmap: ");
        line.0.extend(places.0);
        line = line.text(".");
    }
    if !line.is_empty() {
        blocks.push(Block::Paragraph(line));
    }
    if !pilot.projects.is_empty() {
        let names: Vec<&str> = pilot.projects.iter().map(|project| project.value.as_str()).collect();
        let count = counted(names.len(), "project", "projects");
        blocks.push(Block::paragraph(format!(
            "{}: {}.",
            capitalised(&count),
            names.join(", ")
        )));
    }
    blocks.push(Block::Paragraph(verdict(playbook, pilot, figures)));
    blocks.extend(criteria_table(playbook, pilot));
    blocks
}

/// What the criteria said, and what was decided.
fn verdict(playbook: &Playbook, pilot: &Pilot, figures: &Figures) -> Line {
    let line = Line::new()
        .strong("Go or no-go: ")
        .figure(figures, "roadmap.pilot.met")
        .text(" of ")
        .figure(figures, "roadmap.pilot.criteria")
        .text(if pilot.criteria.len() == 1 {
            " criterion was met. "
        } else {
            " criteria were met. "
        });
    match &pilot.decision {
        Some(decision) => {
            let known = playbook.entry(Kind::Decision, decision.as_str()).is_some();
            let lead = if known {
                format!("Decision {}: ", decision.as_str())
            } else {
                "Decision ".to_owned()
            };
            let mut line = line.text(lead);
            line.0.extend(playbook.link_to(Kind::Decision, decision.as_str()).0);
            let ends = line.plain().ends_with('.');
            if ends { line } else { line.text(".") }
        }
        None => line.text("Nobody has decided yet."),
    }
}

fn criteria_table(playbook: &Playbook, pilot: &Pilot) -> Option<Block> {
    let rows = pilot.criteria.iter().map(|(_, criterion)| {
        let chip = match is_met(criterion) {
            Some(true) => Chip::new(Tone::Done, "Met"),
            Some(false) => Chip::new(Tone::OffTrack, "Missed"),
            None => Chip::new(Tone::None, "Open"),
        };
        let actual = answer_text(playbook, &criterion.actual, |value| {
            with_unit(playbook, criterion, value.value)
        });
        Row::new(
            None,
            vec![
                Cell::from(criterion.title.value.clone()),
                Cell::from(target(playbook, criterion)),
                Cell::from(actual),
                Cell::Chip(chip),
            ],
        )
    });
    Block::table(
        "Criteria of the pilot, agreed before it began",
        &["Criterion", "Target#", "Actual#", "Result"],
        rows.collect(),
    )
}

fn with_unit(playbook: &Playbook, criterion: &PilotCriterion, value: f64) -> String {
    let number = playbook.format().shortest(value, 2);
    match &criterion.unit {
        Some(unit) => format!("{number}\u{a0}{}", unit.value),
        None => number,
    }
}

/// `≥ 80 %`, `≤ 2 hours`, `75–85 %`.
fn target(playbook: &Playbook, criterion: &PilotCriterion) -> String {
    match (&criterion.at_least, &criterion.at_most) {
        (Some(least), Some(most)) => {
            let least = playbook.format().shortest(least.value, 2);
            format!("{least}–{}", with_unit(playbook, criterion, most.value))
        }
        (Some(least), None) => format!("≥\u{a0}{}", with_unit(playbook, criterion, least.value)),
        (None, Some(most)) => format!("≤\u{a0}{}", with_unit(playbook, criterion, most.value)),
        (None, None) => "none".to_owned(),
    }
}

fn lesson_part(playbook: &Playbook, roadmap: &Roadmap) -> Vec<Block> {
    let caused = roadmap.lessons.iter().any(|(_, lesson)| lesson.cause.is_some());
    let owned = roadmap.lessons.iter().any(|(_, lesson)| lesson.shared.owner.is_some());
    let rows = roadmap.lessons.iter().map(|(id, lesson)| {
        let markdown = |text: &Option<_>| text.as_ref().map_or_else(Line::new, |text| Line::new().markdown(text));
        let waves = |waves: &[WaveId]| or_dash(playbook.links_to(Kind::Wave, waves.iter().map(WaveId::as_str)));
        let mut learned = Line::from(capitalised(lesson.kind.value.word()));
        if let Some(from) = &lesson.from {
            learned = learned.text(", ");
            learned.0.extend(playbook.link_to(Kind::Wave, from.as_str()).0);
        }
        let (state, into) = match (&lesson.done, &lesson.action) {
            (Some(done), _) => {
                let since = format!(", since {}", short_date(done.value).replace(' ', "\u{a0}"));
                (chip(WorkState::Done), waves(&lesson.into).text(since))
            }
            (None, Some(_)) => (Chip::new(Tone::None, "Open"), waves(&lesson.into)),
            (None, None) => (Chip::new(Tone::None, "No action"), waves(&lesson.into)),
        };
        let mut cells = vec![Cell::from(lesson.title.value.clone()), Cell::Line(learned)];
        if caused {
            cells.push(Cell::Line(or_dash(markdown(&lesson.cause))));
        }
        cells.push(Cell::Line(or_dash(markdown(&lesson.action))));
        cells.push(Cell::Line(into));
        cells.push(Cell::Chip(state));
        if owned {
            cells.push(playbook.owner_cell(&lesson.shared));
        }
        Row::new(Some(&id.value), cells)
    });
    let mut titles = vec!["Lesson", "Learned"];
    if caused {
        titles.push("Why");
    }
    titles.extend(["What we do", "Goes into", "State"]);
    if owned {
        titles.push("Owner");
    }
    let table = Block::table(
        "What was learned, what we do about it, and since when",
        &titles,
        rows.collect(),
    );
    table.map_or_else(Vec::new, |table| {
        vec![Block::heading("lessons", "Lessons and the waves they go into"), table]
    })
}
