//! Where the new way of working has arrived: business areas by region.

use super::super::coverage::{Coverage, Reach, coverage};
use super::super::model::{Roadmap, WorkState};
use super::super::standing::Standing;
use super::or_dash;
use crate::playbook::Playbook;
use crate::playbook::section::{Block, Cell, Line, Row};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

pub(super) fn coverage_part(
    playbook: &Playbook,
    roadmap: &Roadmap,
    standing: Option<&Standing<'_>>,
    figures: &Figures,
) -> Vec<Block> {
    let Some(coverage) = coverage(playbook, roadmap, standing) else {
        return Vec::new();
    };
    let language = &playbook.language;
    let mut blocks = vec![Block::heading("coverage", language.say("roadmap-coverage-title"))];
    if figures.get("roadmap.coverage.places").is_some() {
        let line = Line::of(language, "roadmap-coverage")
            .figure("places", figures, "roadmap.coverage.places")
            .figure("reached", figures, "roadmap.coverage.reached")
            .figure("planned", figures, "roadmap.coverage.planned");
        blocks.push(Block::paragraph(line.line()));
    }
    blocks.extend(grid(language, &coverage));
    blocks
}

fn grid(language: &Language, coverage: &Coverage<'_>) -> Option<Block> {
    let rows = coverage.rows.iter().map(|row| {
        let waves = |place: &[Reach<'_>]| Line::commas(language, place.iter().map(|reach| wave(language, reach)));
        let places = row.places.iter().map(|place| Cell::Line(or_dash(waves(place))));
        Row::new(
            None,
            std::iter::once(Cell::from(row.area.title.clone()))
                .chain(places)
                .collect(),
        )
    });
    let regions = coverage.regions.iter().map(|region| region.title.as_str());
    let area = language.say("roadmap-area");
    let titles: Vec<&str> = std::iter::once(area.as_str()).chain(regions).collect();
    Block::table(language.say("roadmap-coverage-caption"), &titles, rows.collect())
}

/// `Wave 3, in progress`; only what is not over says so.
fn wave(language: &Language, reach: &Reach<'_>) -> Line {
    let link = Line::new().link(
        reach.wave.title.value.clone(),
        &format!("roadmap/waves#{}", reach.id.value),
    );
    match reach.state {
        WorkState::Done => link,
        state => {
            let wave = Line::of(language, "roadmap-coverage-wave").line_at("wave", link);
            wave.text("state", state.word_in(language)).line()
        }
    }
}
