//! The projects that are over, and how many of them succeeded.

use super::model::{Portfolio, Project};
use super::status::{Success, counts, ended};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Chip, Line, Note, Row, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::value::At;

/// Projects that are over: a success is on time, within budget, and reached its goals.
pub(super) fn closed_part(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Vec<Block> {
    let as_of = playbook.as_of;
    let over: Vec<(&At<String>, &Project, Success)> = portfolio
        .projects
        .iter()
        .filter_map(|(id, project)| Some((id, project, Success::of(portfolio, project, as_of)?)))
        .collect();
    let rows = over.iter().map(|(id, project, success)| {
        // A project that still counts in the totals has its own row further up, with the anchor.
        let anchor = (!counts(project, as_of)).then_some(id.value.as_str());
        let end = ended(project, as_of).map(short_date).unwrap_or_default();
        let title = Line::new().strong(id.value.clone()).text(" ").markdown(&project.title);
        Row::new(
            anchor,
            vec![
                Cell::Line(title),
                Cell::from(end),
                verdict(success.on_time, "Yes", "Late"),
                verdict(success.within_budget, "Yes", "Over"),
                verdict(success.goals_met, "Yes", "No"),
                verdict(success.succeeded(), "Success", "No success"),
            ],
        )
    });
    let titles = ["Project", "Ended", "On time", "Within budget", "Goals met", "All three"];
    let Some(table) = Block::table("Projects that are over", &titles, rows.collect()) else {
        return Vec::new();
    };
    let mut blocks = vec![
        Block::heading("success", "Do our projects succeed?"),
        Block::paragraph(rates(playbook, portfolio, figures)),
        table,
    ];
    let unknown: Vec<&str> = over
        .iter()
        .filter(|(_, _, success)| success.succeeded().is_none())
        .map(|(_, project, _)| project.title.value.as_str())
        .collect();
    if !unknown.is_empty() {
        blocks.push(Block::Note(Note {
            title: "Left out of the rate".to_owned(),
            text: format!("Not known yet: {}.", unknown.join(", ")).into(),
            warning: false,
        }));
    }
    blocks
}

/// How many succeeded, and how many reached each of the three.
fn rates(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Line {
    let mut line = Line::new()
        .strong_figure(figures, "portfolio.success_rate.count")
        .text(" were on time, within budget and met their goals (")
        .strong_figure(figures, "portfolio.success_rate")
        .text(").");
    for (words, key) in [
        (" On time: ", "on_time"),
        ("; within budget: ", "within_budget"),
        ("; goals met: ", "goals_met"),
    ] {
        line = line
            .text(words)
            .figure(figures, &format!("portfolio.closed.{key}.count"));
    }
    line = line.text(".");
    if let Some(tolerance) = &portfolio.tolerance {
        let share = crate::playbook::metrics::share(tolerance.value.0, 0, playbook.format());
        line = line.text(format!(" Within budget means at most {share} over it."));
    }
    line
}

fn verdict(answer: Option<bool>, yes: &str, no: &str) -> Cell {
    Cell::Chip(match answer {
        Some(true) => Chip::new(Tone::Done, yes),
        Some(false) => Chip::new(Tone::OffTrack, no),
        None => Chip::new(Tone::None, "Not known"),
    })
}
