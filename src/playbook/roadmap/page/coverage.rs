//! Where the new way of working has arrived: business areas by region.

use super::super::coverage::{Coverage, Reach, coverage};
use super::super::model::{Roadmap, WorkState};
use super::super::standing::Standing;
use super::{joined, or_dash};
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::figure::Figures;

pub(super) fn coverage_part(
    playbook: &Playbook,
    roadmap: &Roadmap,
    standing: Option<&Standing<'_>>,
    figures: &Figures,
) -> Vec<Block> {
    let Some(coverage) = coverage(playbook, roadmap, standing) else {
        return Vec::new();
    };
    let mut blocks = vec![Block::heading("coverage", "Where it has arrived")];
    if figures.get("roadmap.coverage.places").is_some() {
        let line = Line::from("Areas and regions make ")
            .figure(figures, "roadmap.coverage.places")
            .text(" places: the waves have reached ")
            .strong_figure(figures, "roadmap.coverage.reached")
            .text(" of them, and by plan ")
            .figure(figures, "roadmap.coverage.planned")
            .text(".");
        blocks.push(Block::paragraph(line));
    }
    blocks.extend(grid(&coverage));
    blocks
}

fn grid(coverage: &Coverage<'_>) -> Option<Block> {
    let rows = coverage.rows.iter().map(|row| {
        let places = row
            .places
            .iter()
            .map(|place| Cell::Line(or_dash(joined(place.iter().map(wave)))));
        Row::new(
            None,
            std::iter::once(Cell::from(row.area.title.clone()))
                .chain(places)
                .collect(),
        )
    });
    let regions = coverage.regions.iter().map(|region| region.title.as_str());
    let titles: Vec<&str> = std::iter::once("Area").chain(regions).collect();
    Block::table(
        "Areas by region, with the waves that reach each place",
        &titles,
        rows.collect(),
    )
}

/// `Wave 3, in progress`; only what is not over says so.
fn wave(reach: &Reach<'_>) -> Line {
    let link = Line::new().link(
        reach.wave.title.value.clone(),
        &format!("roadmap/waves#{}", reach.id.value),
    );
    match reach.state {
        WorkState::Done => link,
        state => link.text(format!(" ({})", state.word())),
    }
}
