//! The figures of this chapter.

use super::model::{BehaviourChange, Stakeholder, StakeholderGroup, Stakeholders};
use super::standing::{GROUPS, Index, gap, index, judged, level, members, months, newest, quadrant};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::source::yaml::Share;
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::{Figure, Figures, NO_DATA};
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::text::{capitalised, counted};
use crate::vocabulary::value::{Answer, At, Items};

/// What stands where nobody has judged.
pub(super) const NOT_JUDGED: &str = "not judged yet";
/// A new way is a habit once this share of people has it.
pub(super) const HABIT: f64 = 0.5;

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(chapter) = &playbook.stakeholders else { return };
    let all = chapter.stakeholders.len();
    let ids = chapter.stakeholders.iter().map(|(id, _)| id.span);
    figures.insert("stakeholders.count", count("Stakeholders", all).from(ids));
    heard(playbook, chapter, figures);
    engagement(playbook, chapter, figures);
    for (id, stakeholder) in chapter.stakeholders.iter() {
        one(playbook, id, stakeholder, figures);
    }
    changes(playbook, chapter, figures);
}

fn count(label: impl Into<String>, number: usize) -> Figure {
    Figure::number(label, as_number(number), "", number.to_string())
}

fn as_number(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// A count out of so many, as text with both.
fn part(label: impl Into<String>, number: usize, all: usize) -> Figure {
    Figure::number(label, as_number(number), "", format!("{number} of {all}"))
}

fn per_cent(label: impl Into<String>, share: Option<f64>, decimals: usize, format: NumberFormat) -> Figure {
    match share {
        Some(share) => {
            let bare = format.shortest(share * 100.0, decimals);
            Figure::number(label, share, "", format!("{bare}\u{a0}%")).bare(bare)
        }
        None => Figure::none(label, "", NO_DATA),
    }
}

/// The interviews of the assessment with a stakeholder, by their ids.
pub(super) fn interviews<'a>(playbook: &'a Playbook, id: &'a str) -> impl Iterator<Item = (&'a At<String>, Period)> {
    let all = playbook
        .assessment
        .iter()
        .flat_map(|assessment| assessment.interviews.iter());
    all.filter(move |(_, interview)| interview.who.as_ref().is_some_and(|who| who.as_str() == id))
        .map(|(key, interview)| (key, Period::month_of(interview.date.value)))
}

fn heard(playbook: &Playbook, chapter: &Stakeholders, figures: &mut Figures) {
    let of = |group: Option<StakeholderGroup>| {
        let of_group = chapter
            .stakeholders
            .iter()
            .filter(|(_, stakeholder)| group.is_none() || stakeholder.group.as_ref().map(|own| own.value) == group);
        let ids: Vec<&At<String>> = of_group.map(|(id, _)| id).collect();
        let heard = ids
            .iter()
            .filter(|id| interviews(playbook, &id.value).next().is_some())
            .count();
        let from: Vec<Span> = ids.iter().map(|id| id.span).collect();
        (heard, ids.len(), from)
    };
    let (number, all, from) = of(None);
    figures.insert(
        "stakeholders.heard",
        part("Stakeholders heard in conversations", number, all).from(from),
    );
    for group in GROUPS {
        let (number, all, from) = of(Some(group));
        if all > 0 {
            let key = format!("stakeholders.groups.{}", group.word());
            let name = capitalised(group.word());
            let figure = count(format!("{name} group, stakeholders"), all);
            figures.insert(format!("{key}.count"), figure.from(from.iter().copied()));
            let figure = part(format!("{name} group, heard in conversations"), number, all);
            figures.insert(format!("{key}.heard"), figure.from(from));
        }
    }
}

/// Indexes and counts of all and by group; none where nobody was ever judged.
fn engagement(playbook: &Playbook, chapter: &Stakeholders, figures: &mut Figures) {
    let months = months(chapter, playbook.as_of);
    let Some(first) = months.first() else { return };
    let format = playbook.format();
    let all = || chapter.stakeholders.iter();
    let on = |figures: &mut Figures, suffix: &str, month: Option<Period>| {
        let day = month.map_or(playbook.as_of, Period::end).min(playbook.as_of);
        let when = month.map_or_else(|| "now".to_owned(), Period::short);
        let found = index(all().map(|(_, stakeholder)| stakeholder), day);
        let from: Vec<Span> = all().flat_map(|(_, stakeholder)| spans(stakeholder)).collect();
        let figure = per_cent(format!("Engagement index, {when}"), found.share, 1, format);
        figures.insert(format!("stakeholders.index{suffix}"), figure.from(from.iter().copied()));
        figures.insert(
            format!("stakeholders.at_desired{suffix}"),
            at_desired(&when, found).from(from),
        );
    };
    on(figures, "", None);
    on(figures, ".first", Some(*first));
    for month in &months {
        on(figures, &format!(".{month}"), Some(*month));
    }
    let now = index(all().map(|(_, stakeholder)| stakeholder), playbook.as_of);
    let label = "Stakeholders of whom all values of the index are known";
    figures.insert("stakeholders.index.known", part(label, now.counted, now.all));
    if let Some(aim) = &chapter.aim {
        let figure = per_cent("Engagement index to be reached", Some(aim.index.value.0), 0, format);
        figures.insert("stakeholders.index.aim", figure.from([aim.index.span]));
    }
    for group in GROUPS {
        let members: Vec<&Stakeholder> = members(chapter, group).map(|(_, member)| member).collect();
        if members.is_empty() {
            continue;
        }
        let name = capitalised(group.word());
        for (suffix, day, when) in [
            ("", playbook.as_of, "now".to_owned()),
            (".first", first.end().min(playbook.as_of), first.short()),
        ] {
            let found = index(members.iter().copied(), day);
            let figure = per_cent(
                format!("{name} group, engagement index, {when}"),
                found.share,
                1,
                format,
            );
            let from = members.iter().flat_map(|member| spans(member));
            let key = format!("stakeholders.groups.{}.index{suffix}", group.word());
            figures.insert(key, figure.from(from));
        }
    }
}

fn at_desired(when: &str, index: Index) -> Figure {
    let label = format!("Stakeholders who stand where they should, or above, {when}");
    if index.judged == 0 {
        return Figure::none(label, "", NO_DATA);
    }
    part(label, index.at_desired, index.all)
}

/// The places of what an index is made of.
fn spans(stakeholder: &Stakeholder) -> Vec<Span> {
    let level = |answer: &Answer<At<_>>| answer.known().map(|level| level.span);
    let number = |answer: &Option<Answer<At<u32>>>| answer.as_ref()?.known().map(|number| number.span);
    let judged = stakeholder.engagement.iter().filter_map(|(_, answer)| level(answer));
    judged
        .chain(stakeholder.desired.as_ref().and_then(level))
        .chain(number(&stakeholder.power))
        .chain(number(&stakeholder.interest))
        .collect()
}

fn one(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder, figures: &mut Figures) {
    if stakeholder.engagement.is_empty() && stakeholder.desired.is_none() {
        return;
    }
    let key = format!("stakeholders.{}", id.value);
    let name = name(playbook, id, stakeholder);
    let label = format!("{name}, levels still to go");
    let figure = match gap(stakeholder, playbook.as_of) {
        Some(gap) => {
            let number = i32::try_from(gap).unwrap_or_default();
            Figure::number(
                label,
                f64::from(number),
                "",
                playbook.format().number(f64::from(number), 0),
            )
        }
        None => Figure::none(label, "", not_known(playbook, stakeholder)),
    };
    figures.insert(format!("{key}.gap"), figure.from(spans(stakeholder)));
    if let Some((_, Answer::Known(now))) = newest(&stakeholder.engagement, playbook.as_of) {
        let figure = Figure::new(
            format!("{name}, engagement"),
            now.value.word().into(),
            "",
            now.value.word(),
        );
        figures.insert(format!("{key}.engagement"), figure.from([now.span]));
    }
    if let Some(quadrant) = quadrant(stakeholder) {
        let figure = Figure::new(format!("{name}, what the grid asks for"), quadrant.into(), "", quadrant);
        figures.insert(format!("{key}.quadrant"), figure);
    }
}

/// Why there is no gap: the words for the value that is missing.
fn not_known(playbook: &Playbook, stakeholder: &Stakeholder) -> String {
    match newest(&stakeholder.engagement, playbook.as_of) {
        None => return NOT_JUDGED.to_owned(),
        Some((_, answer)) if answer.known().is_none() => {
            return answer_text(playbook, answer, |level| level.value.word().to_owned());
        }
        Some(_) => {}
    }
    stakeholder.desired.as_ref().map_or_else(
        || "no desired level yet".to_owned(),
        |desired| answer_text(playbook, desired, |level| level.value.word().to_owned()),
    )
}

/// What a stakeholder is called: its title, or the role of the person that it is.
#[must_use]
pub(super) fn name(playbook: &Playbook, id: &At<String>, stakeholder: &Stakeholder) -> String {
    stakeholder.title.as_ref().map_or_else(
        || playbook.role_of(&crate::vocabulary::id::PersonId(id.clone())),
        |title| title.value.clone(),
    )
}

/// The newest known share of those who do it the new way, with its month.
pub(super) fn adopted(change: &BehaviourChange, playbook: &Playbook) -> Option<(Period, f64)> {
    let (period, answer) = newest(&change.adopted, playbook.as_of)?;
    answer.known().map(|share| (period, share.value.0))
}

/// The course of adoption: every known or unknown value with its month.
pub(super) fn course(items: &Items<Answer<At<Share>>>, playbook: &Playbook) -> Vec<(Period, Option<f64>)> {
    let all = judged(items, playbook.as_of);
    all.into_iter()
        .map(|(period, answer)| (period, answer.known().map(|share| share.value.0)))
        .collect()
}

fn changes(playbook: &Playbook, chapter: &Stakeholders, figures: &mut Figures) {
    if chapter.changes.is_empty() {
        return;
    }
    let format = playbook.format();
    for (id, change) in chapter.changes.iter() {
        let label = format!("Share of those who do it the new way: {}", change.to.value);
        let spans = change.adopted.iter().filter_map(|(_, answer)| answer.known());
        let figure = match newest(&change.adopted, playbook.as_of) {
            Some((_, Answer::Known(share))) => per_cent(label, Some(share.value.0), 0, format),
            Some((_, answer)) => Figure::none(label, "", answer_text(playbook, answer, |_| String::new())),
            None => Figure::none(label, "", "not measured yet"),
        };
        let key = format!("stakeholders.changes.{}.adopted", id.value);
        figures.insert(key, figure.from(spans.map(|share| share.span)));
    }
    let habit = chapter
        .changes
        .iter()
        .filter(|(_, change)| adopted(change, playbook).is_some_and(|(_, share)| share >= HABIT))
        .count();
    let label = "New ways that at least half of those concerned have taken up";
    figures.insert(
        "stakeholders.changes.habit",
        part(label, habit, chapter.changes.len()).from(chapter.changes.iter().map(|(id, _)| id.span)),
    );
    let text = counted(chapter.changes.len(), "change", "changes");
    let figure = Figure::number("Changes in behaviour", as_number(chapter.changes.len()), "", text);
    figures.insert("stakeholders.changes.count", figure);
}

/// The step of a level in a chart, counted from 0.
#[must_use]
pub(super) fn step(engagement: super::model::Engagement) -> usize {
    usize::try_from(level(engagement)).unwrap_or_default()
}
