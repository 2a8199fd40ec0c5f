//! The projects that are over, and how many of them succeeded.

use super::model::{Portfolio, Project};
use super::status::{Success, counts, ended};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Chip, Line, Note, Row, Tone};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

/// Projects that are over: a success is on time, within budget, and reached its goals.
pub(super) fn closed_part(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Vec<Block> {
    let (as_of, language) = (playbook.as_of, &playbook.language);
    let over: Vec<(&At<String>, &Project, Success)> = portfolio
        .projects
        .iter()
        .filter_map(|(id, project)| Some((id, project, Success::of(portfolio, project, as_of)?)))
        .collect();
    let rows = over.iter().map(|(id, project, success)| {
        // A project that still counts in the totals has its own row further up, with the anchor.
        let anchor = (!counts(project, as_of)).then_some(id.value.as_str());
        let end = ended(project, as_of).map(|day| language.short_date(day));
        let title = Line::new().strong(id.value.clone()).text(" ").markdown(&project.title);
        Row::new(
            anchor,
            vec![
                Cell::Line(title),
                Cell::from(end.unwrap_or_default()),
                verdict(
                    language,
                    success.on_time,
                    ["portfolio-verdict-yes", "portfolio-verdict-late"],
                ),
                verdict(
                    language,
                    success.within_budget,
                    ["portfolio-verdict-yes", "portfolio-verdict-over"],
                ),
                verdict(
                    language,
                    success.goals_met,
                    ["portfolio-verdict-yes", "portfolio-verdict-no"],
                ),
                verdict(
                    language,
                    success.succeeded(),
                    ["portfolio-verdict-success", "portfolio-verdict-no-success"],
                ),
            ],
        )
    });
    let titles = [
        "portfolio-project",
        "portfolio-over-ended",
        "portfolio-over-on-time",
        "portfolio-over-within-budget",
        "portfolio-over-goals-met",
        "portfolio-over-all",
    ];
    let caption = language.say("portfolio-over-caption");
    let Some(table) = Block::table_in(language, caption, &titles, rows.collect()) else {
        return Vec::new();
    };
    let mut blocks = vec![
        Block::heading("success", language.say("portfolio-success-title")),
        Block::paragraph(rates(playbook, portfolio, figures)),
        table,
    ];
    let unknown = over
        .iter()
        .filter(|(_, _, success)| success.succeeded().is_none())
        .map(|(_, project, _)| Line::from(project.title.value.as_str()));
    let unknown = Line::commas(language, unknown);
    if !unknown.is_empty() {
        blocks.push(Block::Note(Note {
            title: language.say("portfolio-success-left-out-title"),
            text: Line::of(language, "portfolio-success-left-out")
                .line_at("projects", unknown)
                .line(),
            warning: false,
        }));
    }
    blocks
}

/// How many succeeded, and how many reached each of the three.
fn rates(playbook: &Playbook, portfolio: &Portfolio, figures: &Figures) -> Line {
    let language = &playbook.language;
    let line = Line::of(language, "portfolio-success-rates")
        .figure("all", figures, "portfolio.success_rate.count")
        .figure("share", figures, "portfolio.success_rate")
        .figure("on-time", figures, "portfolio.closed.on_time.count")
        .figure("within-budget", figures, "portfolio.closed.within_budget.count")
        .figure("goals-met", figures, "portfolio.closed.goals_met.count")
        .line();
    let Some(tolerance) = &portfolio.tolerance else {
        return line;
    };
    let share = crate::playbook::metrics::share(tolerance.value.0, 0, playbook.format());
    let meaning = language.message("portfolio-success-tolerance").text("share", share);
    line.text(" ").text(meaning.string())
}

/// An answer as a chip, with the messages for yes and no.
fn verdict(language: &Language, answer: Option<bool>, [yes, no]: [&str; 2]) -> Cell {
    let (tone, id) = match answer {
        Some(true) => (Tone::Done, yes),
        Some(false) => (Tone::OffTrack, no),
        None => (Tone::None, "portfolio-verdict-not-known"),
    };
    Cell::Chip(Chip::new(tone, language.say(id)))
}
