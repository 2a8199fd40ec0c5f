//! What must hold in the roadmap: its items. Waves and lessons have a room of their own.

use std::collections::BTreeSet;

use super::analysis::length_text;
use super::calendar::{beginning, ending};
use super::model::{Roadmap, RoadmapItem, WorkState};
use super::rules::{
    BACKWARDS, BAD_SHARE, BEHIND, CIRCLE, DEADLINE_MISSED, DEADLINE_TOO_EARLY, FUTURE_FACT, NO_START, ODD_STATE,
    TOO_EARLY,
};
use super::standing::{Standing, circles, first_day, standing};
use super::{check_learning, check_waves};
use crate::diagnostic::{Report, Span};
use crate::playbook::Playbook;
use crate::playbook::ownership::dangling;
use crate::playbook::register::Kind;
use crate::source::yaml::Share;
use crate::vocabulary::date::long_date;
use crate::vocabulary::value::At;

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(roadmap) = &playbook.roadmap else { return };
    playbook.check_shared(&roadmap.shared, "the page of the roadmap", report);
    crate::playbook::check_findings(
        &roadmap.findings,
        &["roadmap", "deployment", "load", "adoption"],
        report,
    );
    check_start(playbook, roadmap, report);
    check_circles(roadmap, report);
    let known: BTreeSet<&str> = roadmap.items.ids().map(|id| id.value.as_str()).collect();
    for (id, item) in roadmap.items.iter() {
        let what = format!("item `{}`", id.value);
        playbook.check_shared(&item.shared, &what, report);
        if let Some(stage) = &item.stage {
            playbook.check_reference(Kind::Stage, stage.as_str(), stage.span(), report);
        }
        for dependency in &item.depends_on {
            let other = dependency.item.as_str();
            if !known.contains(other) {
                let (word, place) = (Kind::RoadmapItem.word(), Kind::RoadmapItem.defined_in());
                dangling(
                    word,
                    other,
                    dependency.item.span(),
                    known.iter().copied(),
                    place,
                    report,
                );
            }
        }
        check_facts(playbook, &what, item, report);
        check_progress(playbook, &what, item, report);
    }
    let standing = standing(playbook);
    if let Some(standing) = &standing {
        check_deadlines(standing, report);
        check_order(standing, report);
        check_behind(playbook, standing, report);
    }
    check_waves::check(playbook, roadmap, standing.as_ref(), report);
    check_learning::check(playbook, roadmap, standing.as_ref(), report);
}

fn check_start(playbook: &Playbook, roadmap: &Roadmap, report: &mut Report) {
    // A first day that could not be read is reported already.
    if first_day(roadmap).is_some() || playbook.faulty.contains("roadmap") {
        return;
    }
    if let Some((first, _)) = roadmap.items.iter().next() {
        let fault = NO_START.at(first.span, "nothing says on which day the plan begins");
        report.push(fault.help("add `start:` with the first day, such as `start: 2025-01-13`"));
    }
}

fn check_circles(roadmap: &Roadmap, report: &mut Report) {
    for circle in circles(roadmap) {
        let (Some(first), Some(last)) = (circle.first(), circle.last()) else {
            continue;
        };
        let place = roadmap.items.get(first).and_then(|item| {
            let bond = item.depends_on.iter().find(|bond| bond.item.as_str() == last)?;
            Some(bond.item.span())
        });
        let Some(place) = place else { continue };
        let chain = circle.join(" → ");
        let message = if circle.len() == 1 {
            format!("item `{first}` waits for itself: `{first} → {first}`")
        } else {
            format!("these items wait for each other: `{chain} → {first}`")
        };
        let fault = CIRCLE.at(place, message).label("this closes the circle");
        report.push(fault.help("each item has to come before the next one; remove the dependency that is not meant"));
    }
}

/// Reports a day of something that happened, if it is still to come.
pub(super) fn check_fact(playbook: &Playbook, what: &str, date: &At<jiff::civil::Date>, report: &mut Report) {
    if date.value > playbook.as_of {
        let fault = FUTURE_FACT.at(
            date.span,
            format!("{what} on {}, which is still to come", long_date(date.value)),
        );
        report.push(fault.label(format!("today is {}", long_date(playbook.as_of))));
    }
}

fn check_facts(playbook: &Playbook, what: &str, item: &RoadmapItem, report: &mut Report) {
    for (word, date) in [("began", &item.started), ("was finished", &item.finished)] {
        if let Some(date) = date {
            check_fact(playbook, &format!("{what} {word}"), date, report);
        }
    }
    if let (Some(started), Some(finished)) = (&item.started, &item.finished)
        && finished.value < started.value
    {
        let fault = BACKWARDS.at(finished.span, format!("{what} was finished before it began"));
        report.push(fault.related(started.span, "it began here"));
    }
    if let (Some(earliest), Some(deadline)) = (&item.not_before, &item.deadline)
        && ending(deadline.value) < beginning(earliest.value)
    {
        let message = format!("{what} has to be finished before it may begin");
        report.push(
            DEADLINE_TOO_EARLY
                .at(deadline.span, message)
                .related(earliest.span, "it may begin here"),
        );
    }
    let Some(state) = &item.state else { return };
    let contradicts = match state.value {
        WorkState::Planned => item.started.as_ref().or(item.finished.as_ref()),
        WorkState::InProgress => item.finished.as_ref(),
        WorkState::Done => None,
    };
    if let Some(date) = contradicts {
        let message = format!("the state of {what} does not go with its dates");
        let fault = ODD_STATE
            .at(state.span, message)
            .related(date.span, "this says otherwise");
        report.push(fault.help("leave `state` out: it follows from `started` and `finished`"));
    }
}

/// Whether a share lies between nothing and all; reported otherwise.
pub(super) fn check_share(what: &str, share: &At<Share>, report: &mut Report) -> bool {
    let fits = (0.0..=1.0).contains(&share.value.0);
    if !fits {
        let fault = BAD_SHARE.at(share.span, format!("{what} is not between 0 % and 100 %"));
        report.push(fault.help("write a share such as `80 %`"));
    }
    fits
}

fn check_progress(playbook: &Playbook, what: &str, item: &RoadmapItem, report: &mut Report) {
    let Some(progress) = &item.progress else { return };
    if !check_share(&format!("the progress of {what}"), progress, report) {
        return;
    }
    let state = super::standing::state(item, playbook.as_of);
    let contradicts = match state {
        WorkState::Done => progress.value.0 < 1.0,
        WorkState::Planned => progress.value.0 > 0.0,
        WorkState::InProgress => false,
    };
    if contradicts {
        let message = format!("the progress of {what} does not go with it being {}", state.word());
        report.push(
            ODD_STATE
                .at(progress.span, message)
                .help("correct it, or leave `progress` out"),
        );
    }
}

/// A deadline that is missed because an item before it is late is reported at each deadline: each was
/// promised to somebody.
fn check_deadlines(standing: &Standing<'_>, report: &mut Report) {
    for item in &standing.items {
        let Some(deadline) = &item.item.deadline else { continue };
        let (id, due) = (&item.id.value, long_date(deadline.value));
        let late = ending(item.foreseen.finish) - ending(deadline.value);
        let planned_late = ending(item.plan.finish) - ending(deadline.value);
        let message = if late > 0 && item.state == WorkState::Done {
            format!(
                "item `{id}` was finished {} after its deadline of {due}",
                length_text(late)
            )
        } else if late > 0 {
            let finish = long_date(item.foreseen.finish);
            let late = length_text(late);
            format!("item `{id}` is foreseen to end on {finish}, {late} after its deadline of {due}")
        } else if planned_late > 0 && item.state == WorkState::Planned {
            let finish = long_date(item.plan.finish);
            format!("item `{id}` is planned to end on {finish}, after its deadline of {due}")
        } else {
            continue;
        };
        let fault = DEADLINE_MISSED.at(deadline.span, message);
        report.push(fault.help("agree on a later deadline, or shorten what comes before it"));
    }
}

fn check_order(standing: &Standing<'_>, report: &mut Report) {
    for item in &standing.items {
        let Some(started) = &item.item.started else { continue };
        for other in item.overtaken.iter().filter_map(|other| standing.item(other)) {
            let bond = item
                .item
                .depends_on
                .iter()
                .find(|bond| bond.item.as_str() == other.id.value);
            let message = format!(
                "item `{}` began on {}, before `{}` was as far as it had to be",
                item.id.value,
                long_date(started.value),
                other.id.value
            );
            let ends = format!(
                "`{}` runs from {} to {}",
                other.id.value,
                long_date(other.foreseen.start),
                long_date(other.foreseen.finish)
            );
            let fault = TOO_EARLY.at(started.span, message).help(ends);
            report.push(bond.map_or_else(
                || fault.clone(),
                |bond| fault.clone().related(bond.item.span(), "it has to wait for this"),
            ));
        }
    }
}

/// Only items whose turn it is: where one before them is not done, that one is the news.
fn check_behind(playbook: &Playbook, standing: &Standing<'_>, report: &mut Report) {
    for item in &standing.items {
        let open = |id: &str| standing.item(id).is_some_and(|other| other.state != WorkState::Done);
        let waits = item.item.depends_on.iter().any(|bond| open(bond.item.as_str()));
        let days = item.foreseen;
        let (word, day, place): (&str, _, Span) = match item.state {
            WorkState::Done => continue,
            // A state that its own dates contradict is reported already.
            WorkState::Planned if item.item.started.is_some() => continue,
            _ if days.finish < playbook.as_of && (!waits || item.state == WorkState::InProgress) => {
                let place = item.item.forecast.as_ref().unwrap_or(&item.item.duration);
                ("have been finished by", days.finish, place.span)
            }
            WorkState::Planned if days.start < playbook.as_of && !waits => ("have begun on", days.start, item.id.span),
            _ => continue,
        };
        let message = format!("item `{}` should {word} {}", item.id.value, long_date(day));
        let fault = BEHIND
            .at(place, message)
            .label(format!("today is {}", long_date(playbook.as_of)));
        report.push(fault.help(match item.state {
            WorkState::Planned => "write `started`, or the day before which it cannot begin as `not_before`",
            _ => "write `finished`, or how long it takes as foreseen now as `forecast`",
        }));
    }
}
