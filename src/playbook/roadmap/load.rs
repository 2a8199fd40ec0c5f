//! The load of change: how many people of an area are in change in a month, against what it can take.
//!
//! The load of an area in a month is the number of people of all waves that run there on any day of
//! that month. A wave that reaches several areas and does not say how many of its people belong to
//! each counts with an even share in each of them (and is reported). Where nobody knows how many people
//! a wave reaches, the load of its months is not known: it is never taken for 0.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::model::{Roadmap, Wave};
use super::standing::Standing;
use crate::vocabulary::date::Period;
use crate::vocabulary::value::{Answer, At};

/// More months than this are not shown: a date is wrong.
const MOST_MONTHS: usize = 240;

/// The load of all areas over the same months.
#[derive(Debug, Default)]
pub struct Load<'a> {
    /// The months from the first day of the first wave to the last day of the last one.
    pub months: Vec<Period>,
    /// The areas, in the order in which the waves reach them.
    pub areas: Vec<AreaLoad<'a>>,
}

/// The load of one area.
#[derive(Debug)]
pub struct AreaLoad<'a> {
    /// The id of the area.
    pub area: &'a str,
    /// The most it can take.
    pub cap: Option<&'a At<u32>>,
    /// One for each month.
    pub months: Vec<MonthLoad<'a>>,
}

/// The load of one area in one month.
#[derive(Clone, Debug)]
pub struct MonthLoad<'a> {
    /// The people; `None` where a wave runs of which nobody knows how many people it reaches.
    pub people: Option<f64>,
    /// The waves that run then, the one that began last at the end.
    pub waves: Vec<&'a At<String>>,
}

impl AreaLoad<'_> {
    /// The highest load that is known.
    #[must_use]
    pub fn peak(&self) -> Option<f64> {
        self.months.iter().filter_map(|month| month.people).reduce(f64::max)
    }

    /// Whether a load is more than the area can take.
    #[must_use]
    pub fn is_over(&self, people: f64) -> bool {
        self.cap.is_some_and(|cap| people > f64::from(cap.value) + 1e-9)
    }
}

/// The days of a wave: those of its item as foreseen, else its own.
#[must_use]
pub fn days_of(standing: Option<&Standing<'_>>, wave: &Wave) -> Option<(Date, Date)> {
    if let Some(item) = &wave.item {
        let item = standing?.item(item.as_str())?;
        return Some((item.foreseen.start, item.foreseen.finish));
    }
    Some((wave.start.as_ref()?.value, wave.finish.as_ref()?.value))
}

/// The people of a wave, where they are known.
#[must_use]
pub fn people_of(wave: &Wave) -> Option<f64> {
    let people = wave.people.as_ref().and_then(Answer::known);
    people.map(|people| f64::from(people.value))
}

/// The people of a wave in one of its areas.
fn people_in(wave: &Wave, area: &str) -> Option<f64> {
    if let Some(people) = wave.people_by_area.get(area) {
        return Some(f64::from(people.value));
    }
    if !wave.people_by_area.is_empty() {
        return Some(0.0);
    }
    let areas = u32::try_from(wave.areas.len()).unwrap_or(u32::MAX).max(1);
    Some(people_of(wave)? / f64::from(areas))
}

/// The load of change by area and month.
#[must_use]
pub fn load<'a>(roadmap: &'a Roadmap, standing: Option<&Standing<'_>>) -> Load<'a> {
    let mut running: Vec<(&At<String>, &Wave, (Date, Date))> = roadmap
        .waves
        .iter()
        .filter_map(|(id, wave)| Some((id, wave, days_of(standing, wave).filter(|(first, last)| first <= last)?)))
        .filter(|(_, wave, _)| !wave.areas.is_empty())
        .collect();
    running.sort_by_key(|(_, _, days)| *days);
    let first = running.iter().map(|(_, _, (first, _))| *first).min();
    let last = running.iter().map(|(_, _, (_, last))| *last).max();
    let (Some(first), Some(last)) = (first, last) else {
        return Load::default();
    };
    let months: Vec<Period> = std::iter::successors(Some(Period::month_of(first)), |month| Some(month.next()))
        .take_while(|month| month.start() <= last)
        .take(MOST_MONTHS)
        .collect();
    let mut areas: Vec<AreaLoad<'a>> = Vec::new();
    let mut known = BTreeSet::new();
    for area in running.iter().flat_map(|(_, wave, _)| &wave.areas) {
        if known.insert(area.as_str()) {
            areas.push(AreaLoad {
                area: area.as_str(),
                cap: roadmap.absorption.get(area.as_str()),
                months: months
                    .iter()
                    .map(|month| month_load(*month, area.as_str(), &running))
                    .collect(),
            });
        }
    }
    Load { months, areas }
}

fn month_load<'a>(month: Period, area: &str, running: &[(&'a At<String>, &'a Wave, (Date, Date))]) -> MonthLoad<'a> {
    let mut load = MonthLoad {
        people: Some(0.0),
        waves: Vec::new(),
    };
    for (id, wave, (first, last)) in running {
        let here = wave.areas.iter().any(|known| known.as_str() == area);
        if here && *first <= month.end() && month.start() <= *last {
            load.waves.push(*id);
            load.people = load
                .people
                .zip(people_in(wave, area))
                .map(|(whole, people)| whole + people);
        }
    }
    load
}

/// People and adoption of all waves together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Adoption {
    /// The people of all waves of which the number is known.
    pub people: f64,
    /// The waves of which the number of people is known.
    pub counted: usize,
    /// The share of the people who work in the new way, each wave weighted by its people; `None`
    /// where no wave has both numbers.
    pub share: Option<f64>,
    /// The waves that are part of the share.
    pub told: usize,
}

/// Adoption over all waves, weighted by their people. Waves of which one of the two numbers is not
/// known are left out, not taken for 0.
#[must_use]
pub fn adoption(roadmap: &Roadmap) -> Adoption {
    let mut all = Adoption::default();
    let (mut weights, mut sum) = (0.0, 0.0);
    for (_, wave) in roadmap.waves.iter() {
        let Some(people) = people_of(wave) else { continue };
        all.people += people;
        all.counted += 1;
        if let Some(share) = wave.adoption.as_ref().and_then(Answer::known) {
            weights += people;
            sum += people * share.value.0;
            all.told += 1;
        }
    }
    all.share = (weights > 0.0).then(|| sum / weights);
    all
}
