//! Issues, assumptions, dependencies on others, and changes.

use super::super::analysis::{Standing, standing};
use super::super::model::{Assumption, AssumptionState, ChangeRequest, ChangeState, ExternalDependency, Issue, Risks};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Group, Line, Link, Row, Section, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::{Answer, At};
use jiff::civil::Date;

/// The key of the page.
pub(super) const KEY: &str = "risks/raid";

pub(super) fn section(playbook: &Playbook, risks: &Risks, figures: &Figures) -> Option<Section> {
    let language = &playbook.language;
    let parts = [
        ("issues", "risks-issues-heading", issues(playbook, risks)),
        ("assumptions", "risks-assumptions-heading", assumptions(playbook, risks)),
        (
            "dependencies",
            "risks-dependencies-heading",
            dependencies(playbook, risks),
        ),
        ("changes", "risks-changes-heading", changes(playbook, risks)),
    ];
    if parts.iter().all(|(_, _, table)| table.is_none()) {
        return None;
    }
    let mut section = Section::new(KEY, language.say("risks-raid-title"), Group::Delivery);
    section.short_title = Some(language.say("risks-raid-short-title"));
    section.parent = Some("risks".to_owned());
    section.answer = answer(language, figures);
    section.stewardship = playbook.stewardship(&risks.shared, Some(playbook.as_of));
    for (id, title, table) in parts {
        let Some(table) = table else { continue };
        section.blocks.push(Block::heading(id, language.say(title)));
        if id == "assumptions" {
            section.blocks.extend(more_assumptions(playbook));
        }
        section.blocks.push(table);
    }
    section.next = Some(Link::to(language.say("risks-title"), "risks"));
    Some(section)
}

/// `2 issues, 3 assumptions and 2 dependencies are open; none is overdue.`
fn answer(language: &Language, figures: &Figures) -> Line {
    let kinds = [
        ("issues", "risks-count-issues"),
        ("assumptions", "risks-count-assumptions"),
        ("dependencies", "risks-count-dependencies"),
        ("changes", "risks-count-changes"),
    ];
    let counted = |part: &str| -> Vec<Line> {
        let some = kinds.into_iter().filter_map(|(kind, message)| {
            let key = format!("risks.{kind}.{part}");
            let count = figures.number(&key).filter(|count| *count > 0.0);
            count.map(|_| Line::of(language, message).figure("count", figures, &key).line())
        });
        some.collect()
    };
    let open = counted("open");
    if open.is_empty() {
        return language.say("risks-raid-nothing").into();
    }
    let number = |(kind, _)| figures.number(&format!("risks.{kind}.open")).unwrap_or(0.0);
    let things: f64 = kinds.into_iter().map(number).sum();
    let late = counted("overdue");
    let answer = if late.is_empty() {
        Line::of(language, "risks-raid-answer")
    } else {
        Line::of(language, "risks-raid-answer-late")
    };
    answer
        .choose("things", if things > 1.0 { "several" } else { "one" })
        .line_at("open", Line::list(language, open))
        .line_at("late", Line::commas(language, late))
        .line()
}

fn named(id: &At<String>, title: &At<String>) -> Cell {
    Cell::Line(Line::new().strong(id.value.clone()).text(" ").text(title.value.clone()))
}

fn named_since(language: &Language, id: &At<String>, title: &At<String>, since: Option<&At<Date>>) -> Cell {
    let Some(since) = since else { return named(id, title) };
    let line = Line::of(language, "risks-named-since")
        .text("id", &id.value)
        .text("title", &title.value);
    Cell::Line(line.short_date("day", since.value).line())
}

fn words(language: &Language, words: Option<&At<String>>) -> Cell {
    words.map_or_else(
        || Cell::from(language.say("risks-not-said")),
        |words| Cell::Line(Line::new().markdown(words)),
    )
}

fn day(language: &Language, day: Option<&At<Date>>) -> String {
    day.map_or_else(|| language.say("risks-not-said"), |day| language.short_date(day.value))
}

/// When it is due; for what is settled, since when.
fn due(playbook: &Playbook, due: Option<&Answer<At<Date>>>, settled: Option<&At<Date>>) -> Cell {
    let language = &playbook.language;
    Cell::from(match (settled, due) {
        (Some(settled), _) => language
            .message("risks-done-on")
            .short_date("day", settled.value)
            .string(),
        (None, Some(due)) => answer_text(playbook, due, |due| language.short_date(due.value)),
        (None, None) => language.say("risks-no-day"),
    })
}

fn chip(language: &Language, standing: Standing, settled: &str) -> Cell {
    let (tone, message) = match standing {
        Standing::Overdue => (Tone::OffTrack, "risks-overdue"),
        Standing::Open => (Tone::None, "risks-open"),
        Standing::Settled => (Tone::Done, settled),
    };
    Cell::Chip(Chip::new(tone, language.say(message)))
}

fn issues(playbook: &Playbook, risks: &Risks) -> Option<Block> {
    let language = &playbook.language;
    let row = |(id, issue): (&At<String>, &Issue)| {
        let severity = match &issue.severity {
            Some(Answer::Known(level)) => Cell::Severity {
                level: level.value,
                of: super::super::exposure::LEVELS,
            },
            Some(open) => Cell::from(answer_text(playbook, open, |_| String::new())),
            None => Cell::from(language.say("risks-not-said")),
        };
        let standing = standing(issue.settled_on.is_some(), issue.due.as_ref(), playbook.as_of);
        let cells = vec![
            named_since(language, id, &issue.title, issue.raised_on.as_ref()),
            severity,
            words(language, issue.impact.as_ref()),
            words(language, issue.response.as_ref()),
            playbook.owner_cell(&issue.shared),
            due(playbook, issue.due.as_ref(), issue.settled_on.as_ref()),
            chip(language, standing, "risks-settled"),
        ];
        Row::new(Some(&id.value), cells)
    };
    Block::table_in(
        language,
        language.say("risks-issues-caption"),
        &[
            "risks-issue",
            "risks-severity",
            "risks-what-it-does",
            "risks-what-is-done",
            "risks-owner",
            "risks-by",
            "risks-state",
        ],
        risks.issues.iter().map(row).collect(),
    )
}

fn assumptions(playbook: &Playbook, risks: &Risks) -> Option<Block> {
    let language = &playbook.language;
    let row = |(id, assumption): (&At<String>, &Assumption)| {
        let state = assumption
            .state
            .as_ref()
            .map_or(AssumptionState::Open, |state| state.value);
        let state = match state {
            AssumptionState::Open => {
                let standing = standing(false, assumption.due.as_ref(), playbook.as_of);
                chip(language, standing, "risks-confirmed")
            }
            AssumptionState::Confirmed => Cell::Chip(Chip::new(Tone::Done, language.say("risks-confirmed"))),
            AssumptionState::Wrong => Cell::Chip(Chip::new(Tone::OffTrack, language.say("risks-wrong"))),
        };
        let cells = vec![
            named(id, &assumption.title),
            words(language, assumption.impact.as_ref()),
            words(language, assumption.evidence.as_ref()),
            playbook.owner_cell(&assumption.shared),
            due(playbook, assumption.due.as_ref(), None),
            state,
        ];
        Row::new(Some(&id.value), cells)
    };
    Block::table_in(
        language,
        language.say("risks-assumptions-caption"),
        &[
            "risks-assumption",
            "risks-if-wrong",
            "risks-evidence",
            "risks-owner",
            "risks-known-by",
            "risks-state",
        ],
        risks.assumptions.iter().map(row).collect(),
    )
}

/// The business case has assumptions of its own.
fn more_assumptions(playbook: &Playbook) -> Option<Block> {
    let case = playbook.business_case.as_ref()?;
    (!case.assumptions.is_empty()).then(|| {
        let name = playbook.language.say("risks-business-case");
        let line = Line::of(&playbook.language, "risks-more-assumptions");
        Block::paragraph(line.link("case", name, "business-case").line())
    })
}

fn dependencies(playbook: &Playbook, risks: &Risks) -> Option<Block> {
    let language = &playbook.language;
    let row = |(id, dependency): (&At<String>, &ExternalDependency)| {
        let standing = standing(dependency.met_on.is_some(), dependency.due.as_ref(), playbook.as_of);
        let cells = vec![
            named(id, &dependency.title),
            Cell::Line(Line::new().markdown(&dependency.from)),
            Cell::Line(needed_by(playbook, dependency)),
            words(language, dependency.impact.as_ref()),
            playbook.owner_cell(&dependency.shared),
            due(playbook, dependency.due.as_ref(), dependency.met_on.as_ref()),
            chip(language, standing, "risks-met"),
        ];
        Row::new(Some(&id.value), cells)
    };
    Block::table_in(
        language,
        language.say("risks-dependencies-caption"),
        &[
            "risks-what",
            "risks-from",
            "risks-needed-by",
            "risks-if-not",
            "risks-owner",
            "risks-by",
            "risks-state",
        ],
        risks.dependencies.iter().map(row).collect(),
    )
}

/// Links to what waits; the id itself where no chapter shows it.
fn needed_by(playbook: &Playbook, dependency: &ExternalDependency) -> Line {
    let named = dependency.needed_by.iter().map(|id| {
        let kinds = [Kind::RoadmapItem, Kind::Wave, Kind::Project];
        let kind = kinds
            .into_iter()
            .find(|kind| playbook.entry(*kind, &id.value).is_some());
        match kind {
            Some(kind) => playbook.link_to(kind, &id.value),
            None => Line::from(id.value.clone()),
        }
    });
    let line = Line::commas(&playbook.language, named);
    if line.is_empty() {
        playbook.language.say("risks-not-said").into()
    } else {
        line
    }
}

fn changes(playbook: &Playbook, risks: &Risks) -> Option<Block> {
    let language = &playbook.language;
    let row = |(id, change): (&At<String>, &ChangeRequest)| {
        let state = change.state.as_ref().map_or(ChangeState::Asked, |state| state.value);
        let tone = match state {
            ChangeState::Asked | ChangeState::Refused => Tone::None,
            ChangeState::Accepted => Tone::OnTrack,
            ChangeState::Done => Tone::Done,
        };
        let day = day(language, change.asked_on.as_ref());
        let asked = match &change.asked_by {
            Some(person) => language
                .message("risks-asked-by")
                .text("who", playbook.role_of(person))
                .text("day", day)
                .string(),
            None => day,
        };
        let decision = match &change.decision {
            Some(decision) => playbook.link_to(Kind::Decision, decision.as_str()),
            None => language.say("risks-no-decision").into(),
        };
        let cells = vec![
            named(id, &change.title),
            Cell::from(asked),
            words(language, change.impact.as_ref()),
            playbook.owner_cell(&change.shared),
            Cell::Line(decision),
            Cell::Chip(Chip::new(tone, capitalised(&state.word_in(language)))),
        ];
        Row::new(Some(&id.value), cells)
    };
    Block::table_in(
        language,
        language.say("risks-changes-caption"),
        &[
            "risks-change",
            "risks-asked-for",
            "risks-what-it-does",
            "risks-owner",
            "risks-decision",
            "risks-state",
        ],
        risks.changes.iter().map(row).collect(),
    )
}
