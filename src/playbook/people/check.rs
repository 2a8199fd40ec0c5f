//! What must hold about people.

use super::analysis::{HIGHEST, hours, month, training_share, utilisation};
use super::model::{Course, People, Session, Skill, TeamMember};
use super::rules::{
    BAD_HOURS, BAD_LEVEL, BAD_RATING, METRIC_DIFFERS, NO_CAPACITY, NOT_A_MONTH, NOT_HELD_YET, OVERBOOKED, OVERFULL,
};
use crate::diagnostic::Report;
use crate::playbook::register::Kind;
use crate::playbook::{Playbook, check_findings, metrics};
use crate::vocabulary::date::long_date;
use crate::vocabulary::id::{MetricId, PersonId};
use crate::vocabulary::value::{Answer, At, Items};

/// The charts of the chapter.
const CHARTS: [&str; 2] = ["training", "workload"];

/// Hours of the longest month.
const MOST_HOURS: f64 = 744.0;

/// Reports what does not hold.
pub fn check(playbook: &Playbook, report: &mut Report) {
    let Some(people) = &playbook.people else { return };
    playbook.check_shared(&people.shared, "the page of the people", report);
    check_findings(&people.findings, &CHARTS, report);
    for (id, course) in people.training.iter() {
        playbook.check_shared(&course.shared, format_args!("the course `{}`", id.value), report);
        check_course(playbook, id, course, report);
    }
    for (id, skill) in people.skills.iter() {
        playbook.check_shared(&skill.shared, format_args!("the skill `{}`", id.value), report);
        check_skill(playbook, id, skill, report);
    }
    for (id, session) in people.coaching.iter() {
        check_session(playbook, id, session, report);
    }
    check_team(playbook, people, report);
    for (id, trend) in people.trends.iter() {
        playbook.check_shared(&trend.shared, format_args!("the trend `{}`", id.value), report);
    }
}

fn check_course(playbook: &Playbook, id: &At<String>, course: &Course, report: &mut Report) {
    if let Some(service) = &course.service {
        playbook.check_reference(Kind::Service, service.as_str(), service.span(), report);
    }
    if let Some(skill) = &course.skill {
        playbook.check_reference(Kind::Skill, &skill.value, skill.span, report);
    }
    if let Some(metric) = &course.metric {
        playbook.check_reference(Kind::Metric, metric.as_str(), metric.span(), report);
        check_metric(playbook, id, course, metric, report);
    }
    if let (Some(taken), Some(places)) = (course.taken.known(), course.places.known())
        && taken.value > places.value
    {
        let message = format!(
            "{} places of the course `{}` are taken, of {} that are planned",
            taken.value, id.value, places.value
        );
        let fault = OVERFULL.at(taken.span, message);
        report.push(fault.related(places.span, "so many are planned"));
    }
    if let Some(rating) = course.rating.as_ref().and_then(Answer::known)
        && !(1.0..=5.0).contains(&rating.value)
    {
        let message = format!(
            "the rating of the course `{}` is {}, not from 1 to 5",
            id.value, rating.value
        );
        report.push(BAD_RATING.at(rating.span, message));
    }
}

/// The newest value of the metric has to be the share of the places that are taken.
fn check_metric(playbook: &Playbook, id: &At<String>, course: &Course, of: &MetricId, report: &mut Report) {
    let metrics = playbook.metrics.as_ref();
    let Some(metric) = metrics.and_then(|metrics| metrics.metrics.get(of.as_str())) else {
        return;
    };
    let (Some(taken), Some(places)) = (course.taken.known(), course.places.known()) else {
        return;
    };
    let Some(share) = training_share(taken.value, places.value) else {
        return;
    };
    let worked_out = metrics::in_unit_of(metric, share);
    let Some(differs) = metrics::newest_difference(metric, worked_out, playbook.as_of) else {
        return;
    };
    let format = playbook.format();
    let number = |value| format.number(value, differs.decimals);
    let message = format!(
        "{} of {} places of the course `{}` are taken, which is {}, but the metric `{}` says {}",
        taken.value,
        places.value,
        id.value,
        number(differs.expected),
        of.as_str(),
        number(differs.written.value),
    );
    let fault = METRIC_DIFFERS.at(of.span(), message);
    report.push(
        fault
            .related(differs.written.span, "the newest value of the metric")
            .help("correct the course or the metric, or remove `metric` if it counts something else"),
    );
}

fn check_skill(playbook: &Playbook, id: &At<String>, skill: &Skill, report: &mut Report) {
    let beyond = |level: &At<u32>, whose: &str, report: &mut Report| {
        if level.value > HIGHEST {
            let message = format!(
                "{whose} of the skill `{}` is {}, not from 0 to 4",
                id.value, level.value
            );
            report.push(BAD_LEVEL.at(level.span, message));
        }
    };
    for (who, level) in skill.levels.iter() {
        playbook.check_person(&PersonId(who.clone()), report);
        if let Some(level) = level.known() {
            beyond(level, &format!("the level of `{}`", who.value), report);
        }
    }
    if let Some(target) = &skill.target {
        beyond(target, "the target", report);
    }
}

fn check_session(playbook: &Playbook, id: &At<String>, session: &Session, report: &mut Report) {
    if let Some(coach) = &session.coach {
        playbook.check_person(coach, report);
    }
    let attended = session.attended.as_ref().and_then(Answer::known);
    let told = attended
        .map(|came| came.span)
        .or(session.result.as_ref().map(|result| result.span));
    if let Some(span) = told
        && session.date.value > playbook.as_of
    {
        let message = format!(
            "the session `{}` has an outcome, but its day is still to come",
            id.value
        );
        let fault = NOT_HELD_YET.at(span, message);
        report.push(fault.related(
            session.date.span,
            format!("its day; today is {}", long_date(playbook.as_of)),
        ));
    }
}

fn check_team(playbook: &Playbook, people: &People, report: &mut Report) {
    if let Some(metric) = &people.workload_metric {
        playbook.check_reference(Kind::Metric, metric.as_str(), metric.span(), report);
    }
    for (id, member) in people.team.iter() {
        playbook.check_person(&PersonId(id.clone()), report);
        check_hours(id, "available", &member.capacity, report);
        check_hours(id, "booked", &member.booked, report);
        check_booking(playbook, id, member, report);
    }
}

fn check_hours(id: &At<String>, what: &str, hours: &Items<Answer<At<f64>>>, report: &mut Report) {
    for key in hours.ids().filter(|key| month(&key.value).is_none()) {
        let message = format!("`{}` is no month, but has {what} hours of `{}`", key.value, id.value);
        let fault = NOT_A_MONTH.at(key.span, message);
        report.push(fault.help("write the year and the month, such as `2026-10`"));
    }
    for (key, answer) in hours.iter() {
        let Some(value) = answer.known() else { continue };
        if !(0.0..=MOST_HOURS).contains(&value.value) {
            let message = format!("`{}` has {} {what} hours in {}", id.value, value.value, key.value);
            report.push(BAD_HOURS.at(value.span, message));
        }
    }
}

fn check_booking(playbook: &Playbook, id: &At<String>, member: &TeamMember, report: &mut Report) {
    for (key, booked) in member.booked.iter() {
        let (Some(month), Some(booked)) = (month(&key.value), booked.known()) else {
            continue;
        };
        let Some(capacity) = hours(&member.capacity, month) else {
            if !member.capacity.has_unreadable() {
                let message = format!(
                    "`{}` is booked in {}, but nothing says how many hours there are",
                    id.value, key.value
                );
                let fault = NO_CAPACITY.at(key.span, message);
                report.push(fault.help("add the month under `capacity`, or write `unknown` there"));
            }
            continue;
        };
        let Some(capacity) = capacity.known() else { continue };
        let over = utilisation(booked.value, capacity.value).is_none_or(|share| share > 1.0) && booked.value > 0.0;
        if over && month.start() > playbook.as_of {
            let message = format!(
                "`{}` is booked for {} hours in {}, of {} that there are",
                id.value, booked.value, key.value, capacity.value
            );
            let fault = OVERBOOKED.at(booked.span, message);
            report.push(fault.related(capacity.span, "so many hours there are"));
        }
    }
}
