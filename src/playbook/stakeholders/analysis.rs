//! The figures of this chapter.

use super::model::{BehaviourChange, Stakeholder, StakeholderGroup, Stakeholders};
use super::standing::{GROUPS, Index, gap, index, judged, level, members, months, newest, quadrant};
use crate::diagnostic::Span;
use crate::playbook::Playbook;
use crate::playbook::foundation::answer_text;
use crate::source::yaml::Share;
use crate::vocabulary::date::Period;
use crate::vocabulary::figure::{Figure, Figures};
use crate::vocabulary::language::Language;
use crate::vocabulary::rag::Rag;
use crate::vocabulary::text::capitalised;
use crate::vocabulary::value::{Answer, At, Items};

/// A new way is a habit once this share of people has it.
pub(super) const HABIT: f64 = 0.5;

/// The chapter's figures.
pub fn figures(playbook: &Playbook, figures: &mut Figures) {
    let Some(chapter) = &playbook.stakeholders else { return };
    let all = chapter.stakeholders.len();
    let ids = chapter.stakeholders.iter().map(|(id, _)| id.span);
    let label = playbook.language.say("stakeholders-title");
    figures.insert("stakeholders.count", count(label, all).from(ids));
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
fn part(language: &Language, label: impl Into<String>, number: usize, all: usize) -> Figure {
    let text = language
        .message("stakeholders-of")
        .count("some", number)
        .count("all", all);
    Figure::number(label, as_number(number), "", text.string())
}

/// The group as the beginning of a line.
pub(super) fn group_name(language: &Language, group: StakeholderGroup) -> String {
    capitalised(&group.word_in(language))
}

fn per_cent(label: impl Into<String>, share: Option<f64>, decimals: usize, playbook: &Playbook) -> Figure {
    match share {
        Some(share) => {
            let bare = playbook.format().shortest(share * 100.0, decimals);
            Figure::number(label, share, "", format!("{bare}\u{a0}%")).bare(bare)
        }
        None => Figure::none(label, "", Rag::NoData.word_in(&playbook.language)),
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
    let language = &playbook.language;
    let (number, all, from) = of(None);
    let label = language.say("stakeholders-figure-heard");
    figures.insert("stakeholders.heard", part(language, label, number, all).from(from));
    for group in GROUPS {
        let (number, all, from) = of(Some(group));
        if all > 0 {
            let key = format!("stakeholders.groups.{}", group.word());
            let name = group_name(language, group);
            let label = language.message("stakeholders-figure-group").text("group", &name);
            let figure = count(label.string(), all);
            figures.insert(format!("{key}.count"), figure.from(from.iter().copied()));
            let label = language.message("stakeholders-figure-group-heard").text("group", &name);
            let figure = part(language, label.string(), number, all);
            figures.insert(format!("{key}.heard"), figure.from(from));
        }
    }
}

/// Indexes and counts of all and by group; none where nobody was ever judged.
fn engagement(playbook: &Playbook, chapter: &Stakeholders, figures: &mut Figures) {
    let months = months(chapter, playbook.as_of);
    let Some(first) = months.first() else { return };
    let language = &playbook.language;
    let all = || chapter.stakeholders.iter();
    let on = |figures: &mut Figures, suffix: &str, month: Option<Period>| {
        let day = month.map_or(playbook.as_of, Period::end).min(playbook.as_of);
        let when = when(language, month);
        let found = index(all().map(|(_, stakeholder)| stakeholder), day);
        let from: Vec<Span> = all().flat_map(|(_, stakeholder)| spans(stakeholder)).collect();
        let label = language.message("stakeholders-figure-index").text("when", &when);
        let figure = per_cent(label.string(), found.share, 1, playbook);
        figures.insert(format!("stakeholders.index{suffix}"), figure.from(from.iter().copied()));
        figures.insert(
            format!("stakeholders.at_desired{suffix}"),
            at_desired(language, &when, found).from(from),
        );
    };
    on(figures, "", None);
    on(figures, ".first", Some(*first));
    for month in &months {
        on(figures, &format!(".{month}"), Some(*month));
    }
    let now = index(all().map(|(_, stakeholder)| stakeholder), playbook.as_of);
    let label = language.say("stakeholders-figure-known");
    figures.insert("stakeholders.index.known", part(language, label, now.counted, now.all));
    if let Some(aim) = &chapter.aim {
        let label = language.say("stakeholders-figure-aim");
        let figure = per_cent(label, Some(aim.index.value.0), 0, playbook);
        figures.insert("stakeholders.index.aim", figure.from([aim.index.span]));
    }
    for group in GROUPS {
        let members: Vec<&Stakeholder> = members(chapter, group).map(|(_, member)| member).collect();
        if members.is_empty() {
            continue;
        }
        let name = group_name(language, group);
        for (suffix, day, month) in [
            ("", playbook.as_of, None),
            (".first", first.end().min(playbook.as_of), Some(*first)),
        ] {
            let found = index(members.iter().copied(), day);
            let label = language
                .message("stakeholders-figure-group-index")
                .text("group", &name)
                .text("when", when(language, month));
            let figure = per_cent(label.string(), found.share, 1, playbook);
            let from = members.iter().flat_map(|member| spans(member));
            let key = format!("stakeholders.groups.{}.index{suffix}", group.word());
            figures.insert(key, figure.from(from));
        }
    }
}

/// The month, or that it is today.
fn when(language: &Language, month: Option<Period>) -> String {
    month.map_or_else(
        || language.say("stakeholders-when-now"),
        |month| language.short_period(month),
    )
}

fn at_desired(language: &Language, when: &str, index: Index) -> Figure {
    let label = language
        .message("stakeholders-figure-at-desired")
        .text("when", when)
        .string();
    if index.judged == 0 {
        return Figure::none(label, "", Rag::NoData.word_in(language));
    }
    part(language, label, index.at_desired, index.all)
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
    let language = &playbook.language;
    let label = |id| language.message(id).text("who", &name).string();
    let gap_label = label("stakeholders-figure-gap");
    let figure = match gap(stakeholder, playbook.as_of) {
        Some(gap) => {
            let number = i32::try_from(gap).unwrap_or_default();
            Figure::number(
                gap_label,
                f64::from(number),
                "",
                playbook.format().number(f64::from(number), 0),
            )
        }
        None => Figure::none(gap_label, "", not_known(playbook, stakeholder)),
    };
    figures.insert(format!("{key}.gap"), figure.from(spans(stakeholder)));
    if let Some((_, Answer::Known(now))) = newest(&stakeholder.engagement, playbook.as_of) {
        let figure = Figure::new(
            label("stakeholders-figure-engagement"),
            now.value.word().into(),
            "",
            now.value.word_in(language),
        );
        figures.insert(format!("{key}.engagement"), figure.from([now.span]));
    }
    if let Some(quadrant) = quadrant(stakeholder) {
        let label = label("stakeholders-figure-quadrant");
        let text = language.term("stakeholders-quadrant", quadrant);
        let figure = Figure::new(label, quadrant.into(), "", text);
        figures.insert(format!("{key}.quadrant"), figure);
    }
}

/// Why there is no gap: the words for the value that is missing.
fn not_known(playbook: &Playbook, stakeholder: &Stakeholder) -> String {
    match newest(&stakeholder.engagement, playbook.as_of) {
        None => return playbook.language.say("stakeholders-not-judged"),
        Some((_, answer)) if answer.known().is_none() => {
            return answer_text(playbook, answer, |level| level.value.word_in(&playbook.language));
        }
        Some(_) => {}
    }
    stakeholder.desired.as_ref().map_or_else(
        || playbook.language.say("stakeholders-no-desired-level"),
        |desired| answer_text(playbook, desired, |level| level.value.word_in(&playbook.language)),
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
    let language = &playbook.language;
    for (id, change) in chapter.changes.iter() {
        let label = language.message("stakeholders-figure-adopted");
        let label = label.text("what", &change.to.value).string();
        let spans = change.adopted.iter().filter_map(|(_, answer)| answer.known());
        let figure = match newest(&change.adopted, playbook.as_of) {
            Some((_, Answer::Known(share))) => per_cent(label, Some(share.value.0), 0, playbook),
            Some((_, answer)) => Figure::none(label, "", answer_text(playbook, answer, |_| String::new())),
            None => Figure::none(label, "", language.say("stakeholders-not-measured")),
        };
        let key = format!("stakeholders.changes.{}.adopted", id.value);
        figures.insert(key, figure.from(spans.map(|share| share.span)));
    }
    let habit = chapter
        .changes
        .iter()
        .filter(|(_, change)| adopted(change, playbook).is_some_and(|(_, share)| share >= HABIT))
        .count();
    let label = language.say("stakeholders-figure-habit");
    figures.insert(
        "stakeholders.changes.habit",
        part(language, label, habit, chapter.changes.len()).from(chapter.changes.iter().map(|(id, _)| id.span)),
    );
    let all = chapter.changes.len();
    let text = language.message("stakeholders-changes").count("n", all).string();
    let label = language.say("stakeholders-figure-changes");
    let figure = Figure::number(label, as_number(all), "", text);
    figures.insert("stakeholders.changes.count", figure);
}

/// The step of a level in a chart, counted from 0.
#[must_use]
pub(super) fn step(engagement: super::model::Engagement) -> usize {
    usize::try_from(level(engagement)).unwrap_or_default()
}
