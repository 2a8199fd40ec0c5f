//! Figures of the people: places taken, skills below their target, how much of the hours is booked.

use std::collections::BTreeSet;

use super::model::{Course, People, Skill, TeamMember};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::metrics::share;
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::id::PersonId;
use crate::vocabulary::language::{Language, Message};
use crate::vocabulary::rag::Rag;
use crate::vocabulary::value::{Answer, At, Items};

/// The highest level of a skill.
pub(super) const HIGHEST: u32 = 4;

/// A month as authors write it, `2026-10`; nothing else is one here.
pub(super) fn month(text: &str) -> Option<Period> {
    Period::parse(text).filter(|period| Period::month_of(period.start()) == *period)
}

/// The months for which hours of anybody are given, in order.
pub(super) fn months(people: &People) -> Vec<Period> {
    let members = people.team.iter();
    let keys = members.flat_map(|(_, member)| member.capacity.ids().chain(member.booked.ids()));
    let months: BTreeSet<Period> = keys.filter_map(|key| month(&key.value)).collect();
    months.into_iter().collect()
}

/// The hours of a month; `None` where nothing is written.
pub(super) fn hours(hours: &Items<Answer<At<f64>>>, of: Period) -> Option<&Answer<At<f64>>> {
    hours
        .iter()
        .find(|(key, _)| month(&key.value) == Some(of))
        .map(|(_, answer)| answer)
}

/// Booked and available hours of somebody in a month, where both are known.
fn load(member: &TeamMember, of: Period) -> Option<(&At<f64>, &At<f64>)> {
    let booked = hours(&member.booked, of)?.known()?;
    Some((booked, hours(&member.capacity, of)?.known()?))
}

/// Booked ÷ available hours; `None` where there are none to be booked.
#[must_use]
pub fn utilisation(booked: f64, capacity: f64) -> Option<f64> {
    (capacity > 0.0 && booked >= 0.0).then(|| booked / capacity)
}

/// Taken ÷ planned places; `None` where none are planned.
#[must_use]
pub fn training_share(taken: u32, places: u32) -> Option<f64> {
    (places > 0).then(|| f64::from(taken) / f64::from(places))
}

/// How many levels each person lacks to the target of a skill, where both are known.
pub(super) fn missing(skill: &Skill) -> impl Iterator<Item = u32> + '_ {
    let target = skill.target.as_ref().map(|target| target.value);
    let levels = skill.levels.iter().filter_map(|(_, level)| level.known());
    levels.filter_map(move |level| Some(target?.saturating_sub(level.value)))
}

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(people) = &playbook.people else { return };
    for (id, course) in people.training.iter() {
        add_course(playbook, &id.value, course, figures);
    }
    if !people.training.is_empty() && !people.training.has_unreadable() {
        add_training(playbook, people, figures);
    }
    for (id, skill) in people.skills.iter() {
        let key = format!("people.skills.{}", id.value);
        add_skill(&playbook.language, &key, skill, figures);
    }
    let months = months(people);
    for (id, member) in people.team.iter() {
        let name = playbook.role_of(&PersonId(id.clone()));
        add_member(&id.value, &name, member, &months, playbook, figures);
    }
    if !people.team.is_empty() && !people.team.has_unreadable() {
        add_team(people, &months, playbook, figures);
    }
}

fn add_course(playbook: &Playbook, id: &str, course: &Course, figures: &mut Figures) {
    let language = &playbook.language;
    let label = |id| language.message(id).text("course", &course.title.value).string();
    let places = course.places.known();
    let taken = course.taken.known();
    for (name, words, count) in [
        ("planned", "people-figure-planned", places),
        ("taken", "people-figure-taken", taken),
    ] {
        let figure = count_figure(language, label(words), count.map(|count| count.value));
        figures.insert(
            format!("people.{id}.{name}"),
            figure.from(count.map(|count| count.span)),
        );
    }
    let both = taken.zip(places);
    let value = both.and_then(|(taken, places)| training_share(taken.value, places.value));
    let figure = share_figure(playbook, label("people-figure-share"), value);
    let spans = both.into_iter().flat_map(|(taken, places)| [taken.span, places.span]);
    figures.insert(format!("people.{id}.share"), figure.from(spans));
    if let Some(rating) = &course.rating {
        let label = label("people-figure-rating");
        let figure = match rating.known() {
            Some(rating) => {
                let text = playbook.format().number(rating.value, 1);
                Figure::number(label, rating.value, "of 5", text).from([rating.span])
            }
            None => Figure::none(label, "of 5", language.say("people-not-known")),
        };
        figures.insert(format!("people.{id}.rating"), figure);
    }
}

fn add_training(playbook: &Playbook, people: &People, figures: &mut Figures) {
    let language = &playbook.language;
    let sum = |pick: fn(&Course) -> &Answer<At<u32>>| -> (Option<u32>, Vec<Span>) {
        let counts = people.training.iter().map(|(_, course)| pick(course).known());
        let counts: Option<Vec<&At<u32>>> = counts.collect();
        let spans = counts.iter().flatten().map(|count| count.span).collect();
        let total = counts.map(|counts| counts.iter().map(|count| count.value).fold(0, u32::saturating_add));
        (total, spans)
    };
    let (planned, planned_from) = sum(|course| &course.places);
    let (taken, taken_from) = sum(|course| &course.taken);
    let all: Vec<Span> = planned_from.iter().chain(&taken_from).copied().collect();
    let figure = count_figure(language, language.say("people-figure-training-planned"), planned);
    figures.insert("people.training.planned", figure.from(planned_from));
    let figure = count_figure(language, language.say("people-figure-training-taken"), taken);
    figures.insert("people.training.taken", figure.from(taken_from));
    let value = taken
        .zip(planned)
        .and_then(|(taken, planned)| training_share(taken, planned));
    let figure = share_figure(playbook, language.say("people-figure-training-share"), value);
    figures.insert("people.training.share", figure.from(all));
}

fn add_skill(language: &Language, key: &str, skill: &Skill, figures: &mut Figures) {
    if skill.target.is_none() {
        return;
    }
    let label = |id| language.message(id).text("skill", &skill.title.value).string();
    let known: Vec<&At<u32>> = skill.levels.iter().filter_map(|(_, level)| level.known()).collect();
    let spans = || {
        known
            .iter()
            .map(|level| level.span)
            .chain(skill.target.as_ref().map(|target| target.span))
    };
    let below = missing(skill).filter(|missing| *missing > 0).count();
    let text = language.message("people-of").count("some", below);
    let text = text.count("all", known.len()).string();
    let figure = Figure::new(label("people-figure-below"), below.into(), "", text);
    figures.insert(format!("{key}.below"), figure.from(spans()));
    let gap: u32 = missing(skill).fold(0, u32::saturating_add);
    let figure = Figure::new(label("people-figure-gap"), gap.into(), "levels", gap.to_string());
    figures.insert(format!("{key}.gap"), figure.from(spans()));
}

fn add_member(
    id: &str,
    name: &str,
    member: &TeamMember,
    months: &[Period],
    playbook: &Playbook,
    figures: &mut Figures,
) {
    let language = &playbook.language;
    let mut newest = None;
    for month in months {
        let label = language.message("people-figure-utilisation").text("who", name);
        let label = in_month(language, label, *month);
        let load = load(member, *month);
        let value = load.and_then(|(booked, capacity)| utilisation(booked.value, capacity.value));
        let spans = load
            .into_iter()
            .flat_map(|(booked, capacity)| [booked.span, capacity.span]);
        let figure = match value {
            Some(_) => share_figure(playbook, label, value),
            None => Figure::none(label, "", open_words(language, member, *month)),
        };
        let figure = figure.from(spans);
        if value.is_some() && month.start() <= playbook.as_of {
            newest = Some(figure.clone());
        }
        figures.insert(format!("people.{id}.utilisation.{month}"), figure);
    }
    if let Some(figure) = newest {
        figures.insert(format!("people.{id}.utilisation"), figure);
    }
}

fn in_month(language: &Language, label: Message<'_>, month: Period) -> String {
    label.text("month", language.short_period(month)).string()
}

/// Why the load of a month is not known: somebody finds it out, or nothing is written yet.
fn open_words(language: &Language, member: &TeamMember, of: Period) -> String {
    let open = |answer: Option<&Answer<At<f64>>>| answer.is_some_and(|answer| answer.known().is_none());
    if open(hours(&member.booked, of)) || open(hours(&member.capacity, of)) {
        language.say("people-not-known")
    } else {
        Rag::NoData.word_in(language)
    }
}

/// The team as a whole, in months for which everybody's hours are known.
fn add_team(people: &People, months: &[Period], playbook: &Playbook, figures: &mut Figures) {
    let language = &playbook.language;
    let mut newest = None;
    for month in months {
        let loads = people.team.iter().map(|(_, member)| load(member, *month));
        let loads: Option<Vec<(&At<f64>, &At<f64>)>> = loads.collect();
        let label = language.message("people-figure-team-utilisation");
        let label = in_month(language, label, *month);
        let sum = |loads: &[(&At<f64>, &At<f64>)]| {
            let booked: f64 = loads.iter().map(|(booked, _)| booked.value).sum();
            let capacity: f64 = loads.iter().map(|(_, capacity)| capacity.value).sum();
            utilisation(booked, capacity)
        };
        let value = loads.as_deref().and_then(sum);
        let spans = loads.into_iter().flatten();
        let figure = share_figure(playbook, label, value)
            .from(spans.flat_map(|(booked, capacity)| [booked.span, capacity.span]));
        if value.is_some() && month.start() <= playbook.as_of {
            let of = Figure::new(
                language.say("people-figure-month"),
                month.to_string().into(),
                "",
                language.short_period(*month),
            );
            newest = Some((figure.clone(), of));
        }
        figures.insert(format!("people.utilisation.{month}"), figure);
    }
    if let Some((figure, month)) = newest {
        figures.insert("people.utilisation", figure);
        figures.insert("people.utilisation.month", month);
    }
}

fn count_figure(language: &Language, label: String, count: Option<u32>) -> Figure {
    match count {
        Some(count) => Figure::new(label, count.into(), "", count.to_string()),
        None => Figure::none(label, "", language.say("people-not-known")),
    }
}

fn share_figure(playbook: &Playbook, label: String, value: Option<f64>) -> Figure {
    match value {
        Some(value) => Figure::number(label, value, "", share(value, 0, playbook.format())),
        None => Figure::none(label, "", playbook.language.say("people-not-known")),
    }
}
