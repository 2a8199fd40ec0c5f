//! The roadmap in one table, for other pages than its own: waves and milestones, planned and foreseen.

use super::analysis::on_roadmap;
use super::model::WorkState;
use super::standing::{Days, ItemStanding, Standing, standing};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Chip, Line, Row, Tone};
use crate::vocabulary::date::short_date;
use crate::vocabulary::figure::Figures;

/// Waves and milestones with their days, and when the whole is to end.
#[must_use]
pub fn wave_blocks(playbook: &Playbook, figures: &Figures) -> Vec<Block> {
    let Some(standing) = standing(playbook) else {
        return Vec::new();
    };
    let mut items: Vec<&ItemStanding<'_>> = shown(playbook, &standing);
    items.sort_by_key(|item| (item.plan.finish, item.plan.start));
    let rows = items.into_iter().map(row).collect();
    let titles = ["Wave or milestone", "Planned", "Foreseen", "State"];
    let Some(table) = Block::table("Waves and milestones, by their planned end", &titles, rows) else {
        return Vec::new();
    };
    vec![table, Block::Paragraph(end(figures))]
}

/// The items that are waves or milestones; all of the roadmap where there are none.
fn shown<'a, 'b>(playbook: &Playbook, standing: &'b Standing<'a>) -> Vec<&'b ItemStanding<'a>> {
    let waves = playbook.roadmap.iter().flat_map(|roadmap| roadmap.waves.iter());
    let waves: Vec<&str> = waves
        .filter_map(|(_, wave)| wave.item.as_ref().map(crate::vocabulary::id::RoadmapItemId::as_str))
        .collect();
    let items = || standing.items.iter().filter(|item| on_roadmap(item));
    let chosen = |item: &&ItemStanding<'_>| item.is_milestone() || waves.contains(&item.id.value.as_str());
    let some: Vec<_> = items().filter(chosen).collect();
    if some.is_empty() { items().collect() } else { some }
}

fn row(item: &ItemStanding<'_>) -> Row {
    let link = Line::new().link(item.item.title.value.clone(), &format!("roadmap#{}", item.id.value));
    let foreseen = days(item, item.foreseen);
    let planned = days(item, item.plan);
    let foreseen = if foreseen == planned {
        "as planned".to_owned()
    } else {
        foreseen
    };
    Row::new(
        None,
        vec![
            Cell::Line(link),
            Cell::from(planned),
            Cell::from(foreseen),
            Cell::Chip(chip(item.state)),
        ],
    )
}

/// `15 Jun – 20 Nov 2026`; a milestone is one day.
fn days(item: &ItemStanding<'_>, days: Days) -> String {
    let day = |date| short_date(date).replace(' ', "\u{a0}");
    if item.is_milestone() {
        return day(days.finish);
    }
    format!("{}\u{a0}– {}", day(days.start), day(days.finish))
}

/// Whether work is over, running or to come, as a chip.
pub(super) fn chip(state: WorkState) -> Chip {
    match state {
        WorkState::Done => Chip::new(Tone::Done, "Done"),
        WorkState::InProgress => Chip::new(Tone::OnTrack, "In progress"),
        WorkState::Planned => Chip::new(Tone::None, "Planned"),
    }
}

/// `The plan ends on 19 March 2027; today's forecast is 9 April 2027, 3 weeks later.`
fn end(figures: &Figures) -> Line {
    let line = Line::from("The plan ends on ").figure(figures, "roadmap.finish");
    if figures.number("roadmap.slip_weeks") == Some(0.0) {
        return line.text(", and nothing foreseen today changes that.");
    }
    line.text("; the forecast is ")
        .strong_figure(figures, "roadmap.forecast.finish")
        .text(", ")
        .figure(figures, "roadmap.slip_weeks")
        .text(".")
}
