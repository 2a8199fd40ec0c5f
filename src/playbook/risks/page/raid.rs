//! Issues, assumptions, dependencies on others, and changes.

use super::super::analysis::{Standing, standing};
use super::super::model::{Assumption, AssumptionState, ChangeRequest, ChangeState, ExternalDependency, Issue, Risks};
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, Chip, Group, Line, Link, Row, Section, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::{Answer, At};
use jiff::civil::Date;

/// The key of the page.
pub(super) const KEY: &str = "risks/raid";

pub(super) fn section(playbook: &Playbook, risks: &Risks, figures: &Figures) -> Option<Section> {
    let parts = [
        ("issues", "What has come", issues(playbook, risks)),
        ("assumptions", "What we take for granted", assumptions(playbook, risks)),
        (
            "dependencies",
            "What we wait for from others",
            dependencies(playbook, risks),
        ),
        ("changes", "Changes that were asked for", changes(playbook, risks)),
    ];
    if parts.iter().all(|(_, _, table)| table.is_none()) {
        return None;
    }
    let mut section = Section::new(KEY, "Issues, assumptions, dependencies and changes", Group::Delivery);
    section.short_title = Some("Issues and assumptions".to_owned());
    section.parent = Some("risks".to_owned());
    section.answer = answer(figures);
    section.stewardship = playbook.stewardship(&risks.shared, Some(playbook.as_of));
    for (id, title, table) in parts {
        let Some(table) = table else { continue };
        section.blocks.push(Block::heading(id, title));
        if id == "assumptions" {
            section.blocks.extend(more_assumptions(playbook));
        }
        section.blocks.push(table);
    }
    section.next = Some(Link::to("Risks", "risks"));
    Some(section)
}

/// `2 issues, 3 assumptions and 2 dependencies are open; none is overdue.`
fn answer(figures: &Figures) -> Line {
    let kinds = [
        ("issues", "issue", "issues"),
        ("assumptions", "assumption", "assumptions"),
        ("dependencies", "dependency on others", "dependencies on others"),
        ("changes", "change", "changes"),
    ];
    let number = |kind: &str, part: &str| figures.number(&format!("risks.{kind}.{part}")).unwrap_or(0.0);
    let is_one = |kind: &str, part: &str| figures.text(&format!("risks.{kind}.{part}")) == "1";
    let open: Vec<_> = kinds.iter().filter(|(kind, ..)| number(kind, "open") > 0.0).collect();
    if open.is_empty() {
        return "Nothing is open.".into();
    }
    let mut line = Line::new();
    for (index, (kind, one, many)) in open.iter().enumerate() {
        if index > 0 {
            line = line.strong(if index + 1 == open.len() { " and " } else { ", " });
        }
        line = line.strong_figure(figures, &format!("risks.{kind}.open"));
        line = line.strong(format!(" {}", if is_one(kind, "open") { one } else { many }));
    }
    let single = matches!(open.as_slice(), [(kind, ..)] if is_one(kind, "open"));
    line = line.strong(if single { " is open" } else { " are open" });
    let late: Vec<_> = kinds
        .iter()
        .filter(|(kind, ..)| number(kind, "overdue") > 0.0)
        .collect();
    for (index, (kind, one, many)) in late.iter().enumerate() {
        line = line.text(if index == 0 { "; overdue: " } else { ", " });
        line = line.figure(figures, &format!("risks.{kind}.overdue"));
        line = line.text(format!(" {}", if is_one(kind, "overdue") { one } else { many }));
    }
    line.text(if late.is_empty() { "; none is overdue." } else { "." })
}

fn named(id: &At<String>, title: &At<String>, since: Option<&At<Date>>) -> Cell {
    let line = Line::new().strong(id.value.clone()).text(" ").text(title.value.clone());
    Cell::Line(match since {
        Some(since) => line.text(format!(" (since {})", short_date(since.value))),
        None => line,
    })
}

fn words(words: Option<&At<String>>) -> Cell {
    words.map_or_else(
        || Cell::from("not said"),
        |words| Cell::Line(Line::new().markdown(words)),
    )
}

fn day(day: Option<&At<Date>>) -> String {
    day.map_or_else(|| "not said".to_owned(), |day| short_date(day.value))
}

/// When it is due; for what is settled, since when.
fn due(playbook: &Playbook, due: Option<&Answer<At<Date>>>, settled: Option<&At<Date>>) -> Cell {
    Cell::from(match (settled, due) {
        (Some(settled), _) => format!("done {}", short_date(settled.value)),
        (None, Some(due)) => answer_text(playbook, due, |due| short_date(due.value)),
        (None, None) => "no day set".to_owned(),
    })
}

fn chip(standing: Standing, settled: &str) -> Cell {
    Cell::Chip(match standing {
        Standing::Overdue => Chip::new(Tone::OffTrack, "Overdue"),
        Standing::Open => Chip::new(Tone::None, "Open"),
        Standing::Settled => Chip::new(Tone::Done, settled),
    })
}

fn issues(playbook: &Playbook, risks: &Risks) -> Option<Block> {
    let row = |(id, issue): (&At<String>, &Issue)| {
        let severity = match &issue.severity {
            Some(Answer::Known(level)) => Cell::Severity {
                level: level.value,
                of: super::super::exposure::LEVELS,
            },
            Some(open) => Cell::from(answer_text(playbook, open, |_| String::new())),
            None => Cell::from("not said"),
        };
        let standing = standing(issue.settled_on.is_some(), issue.due.as_ref(), playbook.as_of);
        let cells = vec![
            named(id, &issue.title, issue.raised_on.as_ref()),
            severity,
            words(issue.impact.as_ref()),
            words(issue.response.as_ref()),
            playbook.owner_cell(&issue.shared),
            due(playbook, issue.due.as_ref(), issue.settled_on.as_ref()),
            chip(standing, "Settled"),
        ];
        Row::new(Some(&id.value), cells)
    };
    Block::table(
        "Issues",
        &[
            "Issue",
            "Severity",
            "What it does",
            "What is done",
            "Owner",
            "By",
            "State",
        ],
        risks.issues.iter().map(row).collect(),
    )
}

fn assumptions(playbook: &Playbook, risks: &Risks) -> Option<Block> {
    let row = |(id, assumption): (&At<String>, &Assumption)| {
        let state = assumption
            .state
            .as_ref()
            .map_or(AssumptionState::Open, |state| state.value);
        let state = match state {
            AssumptionState::Open => chip(standing(false, assumption.due.as_ref(), playbook.as_of), ""),
            AssumptionState::Confirmed => Cell::Chip(Chip::new(Tone::Done, "Confirmed")),
            AssumptionState::Wrong => Cell::Chip(Chip::new(Tone::OffTrack, "Wrong")),
        };
        let cells = vec![
            named(id, &assumption.title, None),
            words(assumption.impact.as_ref()),
            words(assumption.evidence.as_ref()),
            playbook.owner_cell(&assumption.shared),
            due(playbook, assumption.due.as_ref(), None),
            state,
        ];
        Row::new(Some(&id.value), cells)
    };
    Block::table(
        "Assumptions",
        &[
            "Assumption",
            "If it were wrong",
            "Evidence",
            "Owner",
            "Known by",
            "State",
        ],
        risks.assumptions.iter().map(row).collect(),
    )
}

/// The business case has assumptions of its own.
fn more_assumptions(playbook: &Playbook) -> Option<Block> {
    let case = playbook.business_case.as_ref()?;
    (!case.assumptions.is_empty()).then(|| {
        let line = Line::from("What the benefits and costs rest on stands in the ");
        Block::paragraph(line.link("business case", "business-case").text("."))
    })
}

fn dependencies(playbook: &Playbook, risks: &Risks) -> Option<Block> {
    let row = |(id, dependency): (&At<String>, &ExternalDependency)| {
        let standing = standing(dependency.met_on.is_some(), dependency.due.as_ref(), playbook.as_of);
        let cells = vec![
            named(id, &dependency.title, None),
            Cell::Line(Line::new().markdown(&dependency.from)),
            Cell::Line(needed_by(playbook, dependency)),
            words(dependency.impact.as_ref()),
            playbook.owner_cell(&dependency.shared),
            due(playbook, dependency.due.as_ref(), dependency.met_on.as_ref()),
            chip(standing, "Met"),
        ];
        Row::new(Some(&id.value), cells)
    };
    Block::table(
        "Dependencies on others",
        &[
            "What",
            "From",
            "Needed by",
            "If it does not come",
            "Owner",
            "By",
            "State",
        ],
        risks.dependencies.iter().map(row).collect(),
    )
}

/// Links to what waits; the id itself where no chapter shows it.
fn needed_by(playbook: &Playbook, dependency: &ExternalDependency) -> Line {
    let mut line = Line::new();
    for (index, id) in dependency.needed_by.iter().enumerate() {
        if index > 0 {
            line = line.text(", ");
        }
        let kinds = [Kind::RoadmapItem, Kind::Wave, Kind::Project];
        let kind = kinds
            .into_iter()
            .find(|kind| playbook.entry(*kind, &id.value).is_some());
        line.0.extend(match kind {
            Some(kind) => playbook.link_to(kind, &id.value).0,
            None => Line::from(id.value.clone()).0,
        });
    }
    if line.is_empty() { "not said".into() } else { line }
}

fn changes(playbook: &Playbook, risks: &Risks) -> Option<Block> {
    let row = |(id, change): (&At<String>, &ChangeRequest)| {
        let state = change.state.as_ref().map_or(ChangeState::Asked, |state| state.value);
        let (tone, word) = match state {
            ChangeState::Asked => (Tone::None, "Asked"),
            ChangeState::Accepted => (Tone::OnTrack, "Accepted"),
            ChangeState::Refused => (Tone::None, "Refused"),
            ChangeState::Done => (Tone::Done, "Done"),
        };
        let asked = match &change.asked_by {
            Some(person) => format!("{}, {}", playbook.role_of(person), day(change.asked_on.as_ref())),
            None => day(change.asked_on.as_ref()),
        };
        let decision = match &change.decision {
            Some(decision) => playbook.link_to(Kind::Decision, decision.as_str()),
            None => "none yet".into(),
        };
        let cells = vec![
            named(id, &change.title, None),
            Cell::from(asked),
            words(change.impact.as_ref()),
            playbook.owner_cell(&change.shared),
            Cell::Line(decision),
            Cell::Chip(Chip::new(tone, word)),
        ];
        Row::new(Some(&id.value), cells)
    };
    Block::table(
        "Changes",
        &["Change", "Asked for", "What it does", "Owner", "Decision", "State"],
        risks.changes.iter().map(row).collect(),
    )
}
