//! The figures of governance: boards, people, rows of the matrix, decisions and how long they took.

use super::log::{lead_time, median, newest_first};
use super::matrix::{Letter, count_in_column, holds, scheme};
use super::model::{Governance, Responsibilities};
use super::structure::{fte, team};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::foundation::fte_text;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(governance) = &playbook.governance else { return };
    if !governance.boards.is_empty() {
        let boards = governance.boards.iter().map(|(id, _)| id.span);
        let label = playbook.language.say("governance-figure-boards");
        count(figures, "governance.boards", label, boards.collect());
    }
    roles(playbook, governance, figures);
    if let Some(matrix) = &governance.responsibilities {
        responsibilities(&playbook.language, matrix, figures);
    }
    decisions(playbook, governance, figures);
}

#[allow(clippy::cast_precision_loss, reason = "nobody writes 2^52 boards")]
fn count(figures: &mut Figures, key: &str, label: String, from: Vec<Span>) {
    let figure = Figure::number(label, from.len() as f64, "", from.len().to_string());
    figures.insert(key, figure.from(from));
}

fn roles(playbook: &Playbook, governance: &Governance, figures: &mut Figures) {
    let language = &playbook.language;
    for (id, role) in governance.roles.iter() {
        let Some(fte) = fte(role) else { continue };
        let bare = fte_text(fte.value, playbook.format());
        let label = language.message("governance-figure-role-fte");
        let label = label.text("role", &role.title.value).string();
        let text = language.message("governance-fte").number("n", fte.value, &bare);
        let figure = Figure::number(label, fte.value, "FTE", text.string()).bare(bare);
        figures.insert(format!("governance.roles.{}.fte", id.value), figure.from([fte.span]));
    }
    let members: Vec<_> = team(governance).collect();
    if members.is_empty() {
        return;
    }
    count(
        figures,
        "governance.roles",
        language.say("governance-figure-roles"),
        members.iter().map(|(id, _)| id.span).collect(),
    );
    let known: Vec<_> = members.iter().filter_map(|(_, role)| fte(role)).collect();
    let label = language.say("governance-figure-fte");
    let figure = if known.is_empty() {
        Figure::none(label, "FTE", language.say("governance-not-known"))
    } else {
        let sum: f64 = known.iter().map(|fte| fte.value).sum();
        let bare = fte_text(sum, playbook.format());
        let open = members.len() - known.len();
        let text = if open == 0 {
            language.message("governance-fte")
        } else {
            language.message("governance-fte-without").count("open", open)
        };
        Figure::number(label, sum, "FTE", text.number("n", sum, &bare).string()).bare(bare)
    };
    figures.insert("governance.fte", figure.from(known.iter().map(|fte| fte.span)));
}

fn responsibilities(language: &Language, matrix: &Responsibilities, figures: &mut Figures) {
    let rows = || matrix.activities.iter();
    count(
        figures,
        "governance.responsibilities.rows",
        language.say("governance-figure-rows"),
        rows().map(|(id, _)| id.span).collect(),
    );
    let sound = rows().filter(|(_, row)| holds(row, scheme(matrix)));
    count(
        figures,
        "governance.responsibilities.ok",
        language.say("governance-figure-rows-ok"),
        sound.map(|(id, _)| id.span).collect(),
    );
    for (id, name) in matrix.columns.iter() {
        for (part, letter, label) in [
            ("accountable", Letter::Accountable, "governance-figure-accountable"),
            ("responsible", Letter::Responsible, "governance-figure-responsible"),
            ("supports", Letter::Supports, "governance-figure-supports"),
            ("consulted", Letter::Consulted, "governance-figure-consulted"),
            ("informed", Letter::Informed, "governance-figure-informed"),
        ] {
            let number = u32::try_from(count_in_column(matrix, &id.value, letter)).unwrap_or(u32::MAX);
            let label = language.message(label).text("who", &name.value).string();
            let figure = Figure::number(label, f64::from(number), "", number.to_string());
            let key = format!("governance.responsibilities.columns.{}.{part}", id.value);
            figures.insert(key, figure.from([id.span]));
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "days of a log")]
fn decisions(playbook: &Playbook, governance: &Governance, figures: &mut Figures) {
    let language = &playbook.language;
    let log = newest_first(governance);
    let Some((_, newest)) = log.first() else { return };
    count(
        figures,
        "governance.decisions",
        language.say("governance-figure-decisions"),
        log.iter().map(|(id, _)| id.span).collect(),
    );
    let day = newest.date.value;
    let last = Figure::new(
        language.say("governance-figure-last"),
        day.to_string().into(),
        "",
        language.long_date(day),
    );
    figures.insert("governance.decisions.last", last.from([newest.date.span]));
    let in_days = |label: String, days: f64| {
        let bare = playbook.format().shortest(days, 1);
        let text = language.message("governance-days").number("n", days, &bare).string();
        Figure::number(label, days, "days", text).bare(bare)
    };
    let mut taken = Vec::new();
    let mut spans = Vec::new();
    for (id, decision) in &log {
        let Some(days) = lead_time(decision) else { continue };
        let from: Vec<Span> = decision.asked_on.iter().map(|asked| asked.span).collect();
        let label = language.message("governance-figure-lead-time").text("id", &id.value);
        let figure = in_days(label.string(), days as f64);
        figures.insert(
            format!("governance.decisions.{}.lead_time", id.value),
            figure.from([decision.date.span]).from(from.iter().copied()),
        );
        taken.push(days);
        spans.extend(from);
    }
    if let Some(middle) = median(&taken) {
        let label = language.say("governance-figure-lead-time-median");
        figures.insert(
            "governance.decision_lead_time",
            in_days(label, middle).from(spans.clone()),
        );
    }
    if !taken.is_empty() {
        let label = language.say("governance-figure-timed");
        count(figures, "governance.decisions.timed", label, spans);
    }
}
