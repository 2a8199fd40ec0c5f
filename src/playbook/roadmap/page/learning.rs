//! What was learned: quick wins, the result of the pilot, and the lessons that later waves carry.

use super::super::analysis::is_met;
use super::super::check_learning::win_state;
use super::super::model::{Pilot, PilotCriterion, Roadmap, WorkState};
use super::{chip, or_dash, sentence, unbroken};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Fact, Group, Line, Link, Piece, Row, Section, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::WaveId;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::Answer;

pub(super) fn section(playbook: &Playbook, roadmap: &Roadmap, figures: &Figures) -> Section {
    let language = &playbook.language;
    let title = language.say("roadmap-learning-title");
    let mut section = Section::new("roadmap/learning", title, Group::Delivery);
    section.parent = Some("roadmap".to_owned());
    section.weight = 2;
    section.stewardship = playbook.stewardship(&roadmap.shared, Some(playbook.as_of));
    section.answer = answer(playbook, roadmap, figures);
    if figures.get("roadmap.quick_wins.value").is_some() {
        let value = Line::new().figure(figures, "roadmap.quick_wins.value");
        section.facts.push(Fact::new(language.say("roadmap-wins-worth"), value));
    }
    section.blocks.extend(win_part(playbook, roadmap, figures));
    if let Some(pilot) = &roadmap.pilot {
        section.blocks.extend(pilot_part(playbook, pilot, figures));
    }
    section.blocks.extend(lesson_part(playbook, roadmap));
    section.next = Some(if roadmap.waves.is_empty() {
        Link::to(language.say("roadmap-next-roadmap"), "roadmap")
    } else {
        Link::to(language.say("roadmap-learning-next"), "roadmap/waves")
    });
    section
}

/// One sentence of the parts that were written.
fn answer(playbook: &Playbook, roadmap: &Roadmap, figures: &Figures) -> Line {
    let language = &playbook.language;
    let mut parts: Vec<Line> = Vec::new();
    let wins = roadmap.quick_wins.len();
    if wins > 0 {
        let done = roadmap
            .quick_wins
            .iter()
            .filter(|(_, win)| win_state(win, playbook.as_of) == WorkState::Done);
        let line = Line::of(language, "roadmap-learning-wins").count("done", done.count());
        parts.push(line.count("all", wins).line());
    }
    if roadmap.pilot.as_ref().is_some_and(|pilot| !pilot.criteria.is_empty()) {
        let line = Line::of(language, "roadmap-learning-pilot").figure("met", figures, "roadmap.pilot.met");
        parts.push(line.figure("criteria", figures, "roadmap.pilot.criteria").line());
    }
    if !roadmap.lessons.is_empty() {
        let line = Line::of(language, "roadmap-learning-lessons").figure("done", figures, "roadmap.lessons.done");
        parts.push(line.figure("all", figures, "roadmap.lessons").line());
    }
    let mut whole = Line::list(language, parts);
    if let Some(Piece::Text(first)) = whole.0.first_mut() {
        *first = capitalised(first);
    }
    sentence(language, [whole])
}

fn win_part(playbook: &Playbook, roadmap: &Roadmap, figures: &Figures) -> Vec<Block> {
    let language = &playbook.language;
    let worth = roadmap.quick_wins.iter().any(|(_, win)| win.value.is_some());
    let owned = roadmap.quick_wins.iter().any(|(_, win)| win.shared.owner.is_some());
    let rows = roadmap.quick_wins.iter().map(|(id, win)| {
        let challenge = win.challenge.as_ref();
        let challenge = challenge.map_or_else(Line::new, |id| playbook.link_to(Kind::Challenge, id.as_str()));
        let mut cells = vec![
            Cell::from(win.title.value.clone()),
            Cell::Chip(chip(language, win_state(win, playbook.as_of))),
            Cell::from(language.short_date(win.date.value)),
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
    let mut titles = vec![
        "roadmap-win",
        "roadmap-state",
        "roadmap-win-date",
        "roadmap-win-result",
        "roadmap-win-answers",
    ];
    if worth {
        titles.push("roadmap-win-worth#");
    }
    if owned {
        titles.push("roadmap-owner");
    }
    let table = Block::table_in(language, language.say("roadmap-wins-caption"), &titles, rows.collect());
    table.map_or_else(Vec::new, |table| {
        vec![Block::heading("quick-wins", language.say("roadmap-wins-title")), table]
    })
}

fn pilot_part(playbook: &Playbook, pilot: &Pilot, figures: &Figures) -> Vec<Block> {
    let language = &playbook.language;
    let mut blocks = vec![Block::heading("pilot", pilot.title.value.clone())];
    let mut line = Line::new();
    if let Some(scope) = &pilot.scope {
        line = line.markdown(scope).text(" ");
    }
    let item = pilot.item.as_ref();
    let item = item.map(|item| playbook.link_to(Kind::RoadmapItem, item.as_str()));
    let wave = pilot.wave.as_ref();
    let wave = wave.map(|wave| playbook.link_to(Kind::Wave, wave.as_str()));
    let places = Line::commas(language, item.into_iter().chain(wave));
    if !places.is_empty() {
        let place = Line::of(language, "roadmap-pilot-place").line_at("places", places);
        line.0.extend(place.line().0);
    }
    if !line.is_empty() {
        blocks.push(Block::Paragraph(line));
    }
    if !pilot.projects.is_empty() {
        let names = pilot.projects.iter().map(|project| Line::from(project.value.as_str()));
        let line = Line::of(language, "roadmap-pilot-projects").count("count", pilot.projects.len());
        let line = line.line_at("projects", Line::commas(language, names));
        blocks.push(Block::Paragraph(line.line()));
    }
    blocks.push(Block::Paragraph(verdict(playbook, pilot, figures)));
    blocks.extend(criteria_table(playbook, pilot));
    blocks
}

/// What the criteria said, and what was decided.
fn verdict(playbook: &Playbook, pilot: &Pilot, figures: &Figures) -> Line {
    let language = &playbook.language;
    let decision = match &pilot.decision {
        Some(decision) => {
            let id = decision.as_str();
            let line = match playbook.entry(Kind::Decision, id) {
                Some(_) => Line::of(language, "roadmap-pilot-decision")
                    .text("id", id)
                    .line_at("title", playbook.link_to(Kind::Decision, id)),
                None => Line::of(language, "roadmap-pilot-decision-unknown").text("id", id),
            };
            let line = line.line();
            let ends = line.plain().ends_with('.');
            if ends { line } else { sentence(language, [line]) }
        }
        None => language.say("roadmap-pilot-undecided").into(),
    };
    Line::of(language, "roadmap-pilot-verdict")
        .figure("met", figures, "roadmap.pilot.met")
        .figure("all", figures, "roadmap.pilot.criteria")
        .line_at("decision", decision)
        .line()
}

fn criteria_table(playbook: &Playbook, pilot: &Pilot) -> Option<Block> {
    let language = &playbook.language;
    let rows = pilot.criteria.iter().map(|(_, criterion)| {
        let chip = match is_met(criterion) {
            Some(true) => Chip::new(Tone::Done, language.say("roadmap-pilot-met")),
            Some(false) => Chip::new(Tone::OffTrack, language.say("roadmap-pilot-missed")),
            None => Chip::new(Tone::None, language.say("roadmap-criterion-open")),
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
    let titles = [
        "roadmap-criterion",
        "roadmap-pilot-target#",
        "roadmap-pilot-actual#",
        "roadmap-pilot-result",
    ];
    Block::table_in(language, language.say("roadmap-pilot-caption"), &titles, rows.collect())
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
        (None, None) => playbook.language.say("roadmap-pilot-no-target"),
    }
}

fn lesson_part(playbook: &Playbook, roadmap: &Roadmap) -> Vec<Block> {
    let language = &playbook.language;
    let caused = roadmap.lessons.iter().any(|(_, lesson)| lesson.cause.is_some());
    let owned = roadmap.lessons.iter().any(|(_, lesson)| lesson.shared.owner.is_some());
    let rows = roadmap.lessons.iter().map(|(id, lesson)| {
        let markdown = |text: &Option<_>| text.as_ref().map_or_else(Line::new, |text| Line::new().markdown(text));
        let waves = |waves: &[WaveId]| or_dash(playbook.links_to(Kind::Wave, waves.iter().map(WaveId::as_str)));
        let kind = capitalised(&lesson.kind.value.word_in(language));
        let learned = match &lesson.from {
            Some(from) => Line::of(language, "roadmap-lesson-learned-from")
                .text("kind", kind)
                .line_at("wave", playbook.link_to(Kind::Wave, from.as_str()))
                .line(),
            None => kind.into(),
        };
        let (state, into) = match (&lesson.done, &lesson.action) {
            (Some(done), _) => {
                let into = Line::of(language, "roadmap-lesson-into-since").line_at("waves", waves(&lesson.into));
                let into = into.text("date", unbroken(language, done.value));
                (chip(language, WorkState::Done), into.line())
            }
            (None, Some(_)) => (
                Chip::new(Tone::None, language.say("roadmap-criterion-open")),
                waves(&lesson.into),
            ),
            (None, None) => (
                Chip::new(Tone::None, language.say("roadmap-lesson-no-action")),
                waves(&lesson.into),
            ),
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
    let mut titles = vec!["roadmap-lesson", "roadmap-lesson-learned"];
    if caused {
        titles.push("roadmap-lesson-why");
    }
    titles.extend(["roadmap-lesson-action", "roadmap-lesson-into", "roadmap-state"]);
    if owned {
        titles.push("roadmap-owner");
    }
    let table = Block::table_in(
        language,
        language.say("roadmap-lessons-caption"),
        &titles,
        rows.collect(),
    );
    table.map_or_else(Vec::new, |table| {
        vec![Block::heading("lessons", language.say("roadmap-lessons-title")), table]
    })
}
