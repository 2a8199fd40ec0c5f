//! The decision log, newest first.

use super::super::log::{lead_time, newest_first, replaced_by};
use super::super::model::{Decision, Governance};
pub(super) use super::super::summary::LOG as KEY;
use super::super::summary::result;
use super::super::tables::joined;
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::playbook::section::{Block, Cell, DecisionHighlight, Fact, Highlight, Line, Link, Row, Section, Words};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

pub(super) fn section(playbook: &Playbook, governance: &Governance, figures: &Figures) -> Option<Section> {
    let log = newest_first(governance);
    let (_, newest) = log.first()?;
    let mut section = super::below(playbook, governance, KEY, "Decision log", 20);
    section.answer = answer(newest, figures);
    if figures.get("governance.decision_lead_time").is_some() {
        section.facts = vec![Fact::new(
            "From request to decision",
            Line::new()
                .figure(figures, "governance.decision_lead_time")
                .text(", median of ")
                .figure(figures, "governance.decisions.timed")
                .text(if figures.number("governance.decisions.timed") == Some(1.0) {
                    " decision"
                } else {
                    " decisions"
                }),
        )];
    }
    section.blocks.push(Block::paragraph(
        "Days are counted from the request to the decision. A decision stays in the log when a later one replaces it.",
    ));
    let row = |(id, decision): &(&At<String>, &Decision)| row(playbook, governance, id, decision, figures);
    section.blocks.extend(Block::table(
        "What was decided, newest first",
        &[
            "Decision",
            "On",
            "By",
            "Result",
            "Why, and what could be chosen",
            "Days#",
        ],
        log.iter().map(row).collect(),
    ));
    section.highlights = log
        .iter()
        .map(|(id, decision)| highlight(playbook, id, decision))
        .collect();
    section.next = playbook
        .overview
        .is_some()
        .then(|| Link::to("What has to be decided next", "overview"));
    Some(section)
}

/// What papers may tell of a decision.
fn highlight(playbook: &Playbook, id: &At<String>, decision: &Decision) -> Highlight {
    let words = |text: &At<String>| Words {
        text: text.value.clone(),
        span: text.span,
    };
    let board = decision.board.as_ref();
    let board = board.and_then(|board| playbook.entry(Kind::Board, board.as_str()));
    Highlight::Decision(DecisionHighlight {
        id: id.value.clone(),
        date: decision.date.value,
        title: words(&decision.title),
        board: board.map(|board| board.title),
        result: decision.result.known().map(|result| result.value.clone()),
        reason: decision.reason.as_ref().map(words),
        anchor: id.value.clone(),
    })
}

fn answer(newest: &Decision, figures: &Figures) -> Line {
    let one = figures.number("governance.decisions") == Some(1.0);
    Line::new()
        .strong_figure(figures, "governance.decisions")
        .strong(if one { " decision is" } else { " decisions are" })
        .strong(" in the log")
        .text("; the newest, of ")
        .figure(figures, "governance.decisions.last")
        .text(", is: ")
        .markdown(&newest.title)
        .text(".")
}

fn row(playbook: &Playbook, governance: &Governance, id: &At<String>, decision: &Decision, figures: &Figures) -> Row {
    let title = Line::new().strong(id.value.clone()).text(" ").markdown(&decision.title);
    let mut day = Line::from(short_date(decision.date.value));
    if let Some(stage) = &decision.stage {
        day = day.text(", ");
        day.0.extend(playbook.link_to(Kind::Stage, stage.as_str()).0);
    }
    let board = match &decision.board {
        Some(board) => playbook.link_to(Kind::Board, board.as_str()),
        None => "not said".into(),
    };
    let days = if lead_time(decision).is_some() {
        let key = format!("governance.decisions.{}.lead_time", id.value);
        Line::new().bare_figure(figures, &key)
    } else {
        "not known".into()
    };
    let cells = vec![
        Cell::Line(title),
        Cell::Line(day),
        Cell::Line(board),
        Cell::Line(result(playbook, decision)),
        Cell::Line(why(governance, id, decision)),
        Cell::Line(days),
    ];
    Row::new(Some(&id.value), cells)
}

/// Reason, options, and which decisions replace which.
fn why(governance: &Governance, id: &At<String>, decision: &Decision) -> Line {
    let mut parts: Vec<Line> = Vec::new();
    if let Some(reason) = &decision.reason {
        parts.push(Line::new().markdown(reason));
    }
    if !decision.options.is_empty() {
        let mut line = Line::new().strong("Options:").text(" ");
        line.0.extend(joined(&decision.options).0);
        parts.push(line.text("."));
    }
    if let Some(earlier) = &decision.supersedes {
        let line = Line::new().text("Replaces ");
        let line = line.link(earlier.as_str(), &format!("{KEY}#{}", earlier.as_str()));
        parts.push(line.text("."));
    }
    for later in replaced_by(governance, &id.value) {
        let line = Line::new().strong("Replaced by ");
        let line = line.link(later.value.clone(), &format!("{KEY}#{}", later.value));
        parts.push(line.text("."));
    }
    let mut whole = Line::new();
    for (index, part) in parts.into_iter().enumerate() {
        if index > 0 {
            whole = whole.text(" ");
        }
        whole.0.extend(part.0);
    }
    if whole.is_empty() { "–".into() } else { whole }
}
