//! The figures of governance: boards, people, rows of the matrix, decisions and how long they took.

use super::log::{lead_time, median, newest_first};
use super::matrix::{Letter, count_in_column, holds, scheme};
use super::model::{Governance, Responsibilities};
use super::structure::{fte, team};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::foundation::fte_text;
use crate::vocabulary::date::long_date;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::text::counted;

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(governance) = &playbook.governance else { return };
    if !governance.boards.is_empty() {
        let boards = governance.boards.iter().map(|(id, _)| id.span);
        count(figures, "governance.boards", "Boards", boards.collect());
    }
    roles(playbook, governance, figures);
    if let Some(matrix) = &governance.responsibilities {
        responsibilities(matrix, figures);
    }
    decisions(playbook, governance, figures);
}

#[allow(clippy::cast_precision_loss, reason = "nobody writes 2^52 boards")]
fn count(figures: &mut Figures, key: &str, label: &str, from: Vec<Span>) {
    let figure = Figure::number(label, from.len() as f64, "", from.len().to_string());
    figures.insert(key, figure.from(from));
}

fn roles(playbook: &Playbook, governance: &Governance, figures: &mut Figures) {
    for (id, role) in governance.roles.iter() {
        let Some(fte) = fte(role) else { continue };
        let bare = fte_text(fte.value, playbook.format());
        let label = format!("{}, full-time equivalents", role.title.value);
        let figure = Figure::number(label, fte.value, "FTE", format!("{bare}\u{a0}FTE")).bare(bare);
        figures.insert(format!("governance.roles.{}.fte", id.value), figure.from([fte.span]));
    }
    let members: Vec<_> = team(governance).collect();
    if members.is_empty() {
        return;
    }
    count(
        figures,
        "governance.roles",
        "Roles of the PMO team",
        members.iter().map(|(id, _)| id.span).collect(),
    );
    let known: Vec<_> = members.iter().filter_map(|(_, role)| fte(role)).collect();
    let label = "Full-time equivalents of all roles of the PMO team";
    let figure = if known.is_empty() {
        Figure::none(label, "FTE", "not known yet")
    } else {
        let sum: f64 = known.iter().map(|fte| fte.value).sum();
        let bare = fte_text(sum, playbook.format());
        let open = members.len() - known.len();
        let note = if open == 0 {
            String::new()
        } else {
            format!(", without {} of unknown size", counted(open, "role", "roles"))
        };
        Figure::number(label, sum, "FTE", format!("{bare}\u{a0}FTE{note}")).bare(bare)
    };
    figures.insert("governance.fte", figure.from(known.iter().map(|fte| fte.span)));
}

fn responsibilities(matrix: &Responsibilities, figures: &mut Figures) {
    let rows = || matrix.activities.iter();
    count(
        figures,
        "governance.responsibilities.rows",
        "Activities in the matrix of responsibilities",
        rows().map(|(id, _)| id.span).collect(),
    );
    let sound = rows().filter(|(_, row)| holds(row, scheme(matrix)));
    count(
        figures,
        "governance.responsibilities.ok",
        "Activities with exactly one who answers for them and somebody who does them",
        sound.map(|(id, _)| id.span).collect(),
    );
    for (id, name) in matrix.columns.iter() {
        for (part, letter, words) in [
            ("accountable", Letter::Accountable, "answers for"),
            ("responsible", Letter::Responsible, "does"),
            ("supports", Letter::Supports, "supports"),
            ("consulted", Letter::Consulted, "is consulted on"),
            ("informed", Letter::Informed, "is informed of"),
        ] {
            let number = u32::try_from(count_in_column(matrix, &id.value, letter)).unwrap_or(u32::MAX);
            let label = format!("Activities that {} {words}", name.value);
            let figure = Figure::number(label, f64::from(number), "", number.to_string());
            let key = format!("governance.responsibilities.columns.{}.{part}", id.value);
            figures.insert(key, figure.from([id.span]));
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "days of a log")]
fn decisions(playbook: &Playbook, governance: &Governance, figures: &mut Figures) {
    let log = newest_first(governance);
    let Some((_, newest)) = log.first() else { return };
    count(
        figures,
        "governance.decisions",
        "Decisions in the log",
        log.iter().map(|(id, _)| id.span).collect(),
    );
    let day = newest.date.value;
    let last = Figure::new(
        "The day of the newest decision",
        day.to_string().into(),
        "",
        long_date(day),
    );
    figures.insert("governance.decisions.last", last.from([newest.date.span]));
    let in_days = |label: String, days: f64| {
        let bare = playbook.format().shortest(days, 1);
        let unit = if bare == "1" { "day" } else { "days" };
        Figure::number(label, days, "days", format!("{bare}\u{a0}{unit}")).bare(bare)
    };
    let mut taken = Vec::new();
    let mut spans = Vec::new();
    for (id, decision) in &log {
        let Some(days) = lead_time(decision) else { continue };
        let from: Vec<Span> = decision.asked_on.iter().map(|asked| asked.span).collect();
        let label = format!("Days from request to decision {}", id.value);
        let figure = in_days(label, days as f64);
        figures.insert(
            format!("governance.decisions.{}.lead_time", id.value),
            figure.from([decision.date.span]).from(from.iter().copied()),
        );
        taken.push(days);
        spans.extend(from);
    }
    if let Some(middle) = median(&taken) {
        let label = "Days from request to decision, median of the log".to_owned();
        figures.insert(
            "governance.decision_lead_time",
            in_days(label, middle).from(spans.clone()),
        );
    }
    if !taken.is_empty() {
        let label = "Decisions of which the day of the request is known";
        count(figures, "governance.decisions.timed", label, spans);
    }
}
