//! Where the waves bring the new way of working: business areas by region.

use super::analysis::wave_state;
use super::model::{Roadmap, Wave, WorkState};
use super::standing::Standing;
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::register::{Entry, Kind};
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::id::{AreaId, RegionId};
use crate::vocabulary::value::At;

/// Areas of the organisation by its regions, with the waves that reach each place.
pub(super) struct Coverage<'a> {
    pub regions: Vec<Entry>,
    pub rows: Vec<CoverageRow<'a>>,
}

/// An area, and for each region the waves that reach it there.
pub(super) struct CoverageRow<'a> {
    pub area: Entry,
    pub places: Vec<Vec<Reach<'a>>>,
}

/// A wave that reaches a place.
pub(super) struct Reach<'a> {
    pub id: &'a At<String>,
    pub wave: &'a Wave,
    pub state: WorkState,
}

/// The grid; nothing when the organisation has no areas or regions, or no wave says where it goes.
pub(super) fn coverage<'a>(
    playbook: &Playbook,
    roadmap: &'a Roadmap,
    standing: Option<&Standing<'_>>,
) -> Option<Coverage<'a>> {
    let regions = playbook.register(Kind::Region);
    let reaches = |area: &Entry, region: &Entry| -> Vec<Reach<'a>> {
        let waves = roadmap.waves.iter().filter(|(_, wave)| {
            wave.areas.iter().map(AreaId::as_str).any(|id| id == area.id.value)
                && wave
                    .regions
                    .iter()
                    .map(RegionId::as_str)
                    .any(|id| id == region.id.value)
        });
        waves
            .map(|(id, wave)| Reach {
                id,
                wave,
                state: wave_state(playbook, standing, wave),
            })
            .collect()
    };
    let rows: Vec<CoverageRow<'a>> = playbook
        .register(Kind::Area)
        .into_iter()
        .map(|area| CoverageRow {
            places: regions.iter().map(|region| reaches(&area, region)).collect(),
            area,
        })
        .collect();
    let told = rows.iter().flat_map(|row| &row.places).any(|place| !place.is_empty());
    told.then_some(Coverage { regions, rows })
}

/// How many places there are, how many are reached by now, and how many are to be.
pub(super) fn figures(playbook: &Playbook, roadmap: &Roadmap, standing: Option<&Standing<'_>>, figures: &mut Figures) {
    // A wave that could not be read would leave places empty that it reaches.
    if roadmap.waves.has_unreadable() {
        return;
    }
    let Some(coverage) = coverage(playbook, roadmap, standing) else {
        return;
    };
    let places = || coverage.rows.iter().flat_map(|row| &row.places);
    let mut add = |name: &str, label: String, of: &dyn Fn(&Reach<'_>) -> bool| {
        let reached: Vec<Vec<Span>> = places()
            .map(|place| {
                place
                    .iter()
                    .filter(|reach| of(reach))
                    .map(|reach| reach.id.span)
                    .collect()
            })
            .filter(|spans: &Vec<Span>| !spans.is_empty())
            .collect();
        let figure = Figure::new(label, reached.len().into(), "", reached.len().to_string());
        figures.insert(format!("roadmap.coverage.{name}"), figure.from(reached.concat()));
    };
    let language = &playbook.language;
    add("planned", language.say("roadmap-label-places-planned"), &|_| true);
    add("reached", language.say("roadmap-label-places-reached"), &|reach| {
        reach.state != WorkState::Planned
    });
    let all = places().count();
    let figure = Figure::new(language.say("roadmap-label-places"), all.into(), "", all.to_string());
    let spans = coverage.rows.iter().map(|row| row.area.id.span);
    let spans = spans.chain(coverage.regions.iter().map(|region| region.id.span));
    figures.insert("roadmap.coverage.places", figure.from(spans));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Report;
    use crate::playbook::roadmap::standing;
    use crate::source::Source;
    use crate::vocabulary::date::parse_date;

    const FOUNDATION: &str = "organisation:\n  name: Anywhere\n  business_areas: {it: IT, estates: Estates}\n  \
                              regions: {north: North, south: South}\n";

    fn figures_of(waves: &str) -> Figures {
        let roadmap = format!("waves:\n{waves}");
        let source = Source::from_texts([("foundation.yaml", FOUNDATION), ("roadmap.yaml", roadmap.as_str())]);
        let playbook = Playbook::read(&source, parse_date("2026-10-31"), false, &mut Report::default());
        let mut found = Figures::default();
        let roadmap = playbook.roadmap.as_ref().unwrap();
        figures(&playbook, roadmap, standing(&playbook).as_ref(), &mut found);
        found
    }

    #[test]
    fn a_place_that_two_waves_reach_counts_once() {
        let found = figures_of(
            "  W1: {title: One, start: 2026-01-05, finish: 2026-03-06, areas: [it], regions: [north]}\n  \
             W2: {title: Two, start: 2026-09-07, finish: 2026-12-04, areas: [it], regions: [north, south]}\n  \
             W3: {title: Three, start: 2027-01-04, finish: 2027-03-05, areas: [estates], regions: [south]}\n",
        );
        assert_eq!(found.number("roadmap.coverage.places"), Some(4.0));
        assert_eq!(found.number("roadmap.coverage.reached"), Some(2.0));
        assert_eq!(found.number("roadmap.coverage.planned"), Some(3.0));
    }

    #[test]
    fn waves_without_a_place_make_no_grid() {
        let found = figures_of("  W1: {title: One, start: 2026-01-05, finish: 2026-03-06, areas: [it]}\n");
        assert_eq!(found.number("roadmap.coverage.places"), None);
    }
}
