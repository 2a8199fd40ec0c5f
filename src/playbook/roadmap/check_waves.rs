//! What must hold in the waves and in the load of change.

use super::analysis::{area_name, met_by, wave_state};
use super::check::{check_fact, check_share};
use super::load::{AreaLoad, days_of, load};
use super::model::{Criterion, Roadmap, Wave, WorkState};
use super::rules::{
    BACKWARDS, CRITERION_OPEN, NO_ADOPTION, NOT_BY_AREA, ODD_STATE, OVER_CAP, PEOPLE_DIFFER, WAVE_DAYS,
};
use super::standing::Standing;
use crate::diagnostic::{Report, Span};
use crate::playbook::Playbook;
use crate::playbook::register::Kind;
use crate::vocabulary::date::Period;
use crate::vocabulary::value::{Answer, At};

/// Reports what does not hold.
pub fn check(playbook: &Playbook, roadmap: &Roadmap, standing: Option<&Standing<'_>>, report: &mut Report) {
    for (id, wave) in roadmap.waves.iter() {
        let what = format!("wave `{}`", id.value);
        playbook.check_shared(&wave.shared, &what, report);
        check_references(playbook, wave, report);
        check_days(playbook, id, wave, report);
        check_people(id, wave, report);
        // Without a network nobody knows whether it has begun.
        if wave.item.is_none() || standing.is_some() {
            let state = wave_state(playbook, standing, wave);
            check_criteria(playbook, id, wave, state, report);
            check_adoption(playbook, id, wave, state, report);
        }
    }
    for (area, _) in roadmap.absorption.iter() {
        playbook.check_reference(Kind::Area, &area.value, area.span, report);
    }
    let load = load(roadmap, standing);
    for area in &load.areas {
        check_load(playbook, roadmap, area, &load.months, report);
    }
}

fn check_references(playbook: &Playbook, wave: &Wave, report: &mut Report) {
    let mut check = |kind: Kind, id: &str, span: Span| playbook.check_reference(kind, id, span, report);
    if let Some(item) = &wave.item {
        check(Kind::RoadmapItem, item.as_str(), item.span());
    }
    wave.areas
        .iter()
        .for_each(|area| check(Kind::Area, area.as_str(), area.span()));
    wave.regions
        .iter()
        .for_each(|region| check(Kind::Region, region.as_str(), region.span()));
    wave.services
        .iter()
        .for_each(|service| check(Kind::Service, service.as_str(), service.span()));
    wave.metrics
        .iter()
        .for_each(|metric| check(Kind::Metric, metric.as_str(), metric.span()));
}

fn check_days(playbook: &Playbook, id: &At<String>, wave: &Wave, report: &mut Report) {
    if let (Some(start), Some(finish)) = (&wave.start, &wave.finish)
        && finish.value < start.value
    {
        let fault = BACKWARDS.at(finish.span, format!("wave `{}` ends before it begins", id.value));
        report.push(fault.related(start.span, "it begins here"));
    }
    let own = wave.start.as_ref().or(wave.finish.as_ref());
    match (&wave.item, own) {
        (Some(item), Some(own)) => {
            let message = format!(
                "wave `{}` has days of its own and those of item `{}`",
                id.value,
                item.as_str()
            );
            let fault = WAVE_DAYS.at(own.span, message).related(item.span(), "these count");
            report.push(fault.help("keep one of the two"));
        }
        (None, _) if (wave.start.is_none() || wave.finish.is_none()) && !playbook.faulty.contains("roadmap") => {
            let fault = WAVE_DAYS.at(
                id.span,
                format!("nothing says when wave `{}` begins and ends", id.value),
            );
            report.push(fault.help("name its item of the roadmap as `item`, or write `start` and `finish`"));
        }
        _ => {}
    }
}

fn check_people(id: &At<String>, wave: &Wave, report: &mut Report) {
    let parts = &wave.people_by_area;
    for (area, people) in parts.iter() {
        if !wave.areas.iter().any(|known| known.as_str() == area.value) {
            let message = format!(
                "wave `{}` has people in `{}`, which is none of its areas",
                id.value, area.value
            );
            report.push(PEOPLE_DIFFER.at(area.span, message).related(people.span, "its people"));
        }
    }
    let Some(people) = wave.people.as_ref().and_then(Answer::known) else {
        return;
    };
    let sum: u64 = parts.iter().map(|(_, people)| u64::from(people.value)).sum();
    if parts.ids().next().is_none() {
        if let Some(second) = wave.areas.get(1) {
            let message = format!(
                "wave `{}` reaches {} areas, and nothing says how many of its {} people belong to each",
                id.value,
                wave.areas.len(),
                people.value
            );
            let fault = NOT_BY_AREA.at(second.span(), message).label("split evenly for now");
            report.push(fault.help("add `people_by_area` with the people of each area"));
        }
    } else if sum != u64::from(people.value) && !parts.has_unreadable() {
        let message = format!(
            "the people of wave `{}` by area add up to {sum}, not to its {}",
            id.value, people.value
        );
        let last = parts.iter().last().map_or(people.span, |(_, people)| people.span);
        report.push(PEOPLE_DIFFER.at(last, message).related(people.span, "all its people"));
    }
}

fn check_criteria(playbook: &Playbook, id: &At<String>, wave: &Wave, state: WorkState, report: &mut Report) {
    let mut check = |criteria: &[Criterion], passed: bool, said: &str| {
        for criterion in criteria {
            let text = &criterion.text.value;
            if let Some(met) = &criterion.met {
                check_fact(playbook, &format!("the criterion `{text}` was met"), met, report);
            } else if passed && !met_by(criterion, playbook.as_of) {
                let fault = CRITERION_OPEN.at(criterion.text.span, format!("wave `{}` {said}", id.value));
                report.push(fault.help("write the day on which it was met as `met`"));
            }
        }
    };
    let (begun, over) = (state != WorkState::Planned, state == WorkState::Done);
    check(
        &wave.entry_criteria,
        begun,
        "has begun, but this entry criterion is not met",
    );
    check(&wave.exit_criteria, over, "is over, but this exit criterion is not met");
}

fn check_adoption(playbook: &Playbook, id: &At<String>, wave: &Wave, state: WorkState, report: &mut Report) {
    let what = format!("the adoption of wave `{}`", id.value);
    match &wave.adoption {
        Some(Answer::Known(adoption)) => {
            let fits = check_share(&what, adoption, report);
            if fits && adoption.value.0 > 0.0 && state == WorkState::Planned {
                let fault = ODD_STATE.at(
                    adoption.span,
                    format!("{what} is above 0 %, but the wave has not begun"),
                );
                report.push(fault.help("correct it, or write when its item began as `started`"));
            }
        }
        None if state != WorkState::Planned && !playbook.faulty.contains("roadmap") => {
            let message = format!(
                "nothing says how many people of wave `{}` work in the new way",
                id.value
            );
            let help = "add `adoption`, or say who finds out: `adoption: unknown`";
            report.push(NO_ADOPTION.at(id.span, message).help(help));
        }
        _ => {}
    }
}

/// Reports each stretch of months in which an area has more change than it can take, at the wave that
/// came last.
fn check_load(playbook: &Playbook, roadmap: &Roadmap, area: &AreaLoad<'_>, months: &[Period], report: &mut Report) {
    let Some(cap) = area.cap else { return };
    let mut before: Vec<&str> = Vec::new();
    for (month, load) in months.iter().zip(&area.months) {
        let Some(people) = load.people.filter(|people| area.is_over(*people)) else {
            before.clear();
            continue;
        };
        let waves: Vec<&str> = load.waves.iter().map(|wave| wave.value.as_str()).collect();
        // The same waves a month later are the same news.
        if waves.iter().all(|wave| before.contains(wave)) {
            continue;
        }
        let newest = load.waves.iter().rfind(|wave| !before.contains(&wave.value.as_str()));
        let place = newest.map_or(cap.span, |wave| {
            let people = roadmap.waves.get(&wave.value).and_then(|wave| wave.people.as_ref());
            people.and_then(Answer::known).map_or(wave.span, |people| people.span)
        });
        let until = months_over(area, months, *month, &waves);
        let message = format!(
            "{} has {} people in change {until}, and can take {} at once",
            area_name(playbook, area.area),
            playbook.format().shortest(people, 1),
            cap.value
        );
        let fault = OVER_CAP.at(place, message).related(cap.span, "the most it can take");
        report.push(fault.help(if waves.len() > 1 {
            format!(
                "the waves {} run side by side: move or split one of them",
                waves.join(", ")
            )
        } else {
            "split the wave, or agree on more with the area".to_owned()
        }));
        before = waves;
    }
}

/// `in Jul 2026`, or `from Jul 2026 to Sep 2026` while the same waves run.
fn months_over(area: &AreaLoad<'_>, months: &[Period], first: Period, waves: &[&str]) -> String {
    let same = months
        .iter()
        .zip(&area.months)
        .skip_while(|(month, _)| **month != first);
    let last = same
        .take_while(|(_, load)| {
            load.waves
                .iter()
                .map(|wave| wave.value.as_str())
                .eq(waves.iter().copied())
        })
        .last()
        .map_or(first, |(month, _)| *month);
    if last == first {
        format!("in {}", first.short())
    } else {
        format!("from {} to {}", first.short(), last.short())
    }
}

/// Whether a wave is over on the day of the playbook, by its days.
pub(super) fn is_over(playbook: &Playbook, standing: Option<&Standing<'_>>, wave: &Wave) -> bool {
    wave_state(playbook, standing, wave) == WorkState::Done
        || days_of(standing, wave).is_some_and(|(_, last)| last < playbook.as_of)
}
