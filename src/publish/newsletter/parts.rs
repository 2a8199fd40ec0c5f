//! The parts of a letter beside its stories.

use jiff::civil::Date;

use super::compose::Desk;
use super::letter::{Bar, Bars, Days, Measure, Measures, Part, Points};
use super::material::Told;
use super::wording::{clean, sentence};
use crate::playbook::section::{DayHighlight, Direction, MeasureHighlight, MeasuredChange, Tone};
use crate::vocabulary::date::{long_date, long_month, short_month};
use crate::vocabulary::text::capitalised;

/// So many measures a letter shows as large numbers.
const MEASURES: usize = 4;
/// So many decisions, and so many measures that do not move, a letter names.
const POINTS: usize = 4;
/// So many days to come a letter tells.
const DAYS: usize = 5;

/// Up to four measures: that of the month, then those that the home page shows first, then any that have moved.
pub(super) fn measures(desk: &Desk<'_>, of_the_month: Option<&str>) -> Option<Part> {
    let all = &desk.material.measures;
    let by_page = |key: &&str| all.iter().find(|(section, _)| section.key == **key);
    let first = of_the_month.and_then(|id| all.iter().find(|(_, measure)| measure.id == id));
    let home = desk.material.first_measures.iter().filter_map(by_page);
    let moved = all.iter().filter(|(_, measure)| {
        measure
            .change
            .as_ref()
            .is_some_and(|change| change.better == Some(true))
    });
    let mut shown: Vec<&MeasureHighlight> = Vec::new();
    for (_, measure) in first.into_iter().chain(home).chain(moved) {
        let is_new = shown.iter().all(|known| known.id != measure.id);
        if is_new && measure.value.is_some() && shown.len() < MEASURES {
            shown.push(measure);
        }
    }
    let count = match shown.len() {
        0 => return None,
        1 => "one figure",
        2 => "two figures",
        3 => "three figures",
        _ => "four figures",
    };
    Some(Part::Measures(Measures {
        title: format!("{} in {count}", long_month(desk.as_of().month())),
        note: format!("As of {}; changes since the value before.", long_date(desk.as_of())),
        measures: shown.into_iter().filter_map(large).collect(),
    }))
}

fn large(measure: &MeasureHighlight) -> Option<Measure> {
    let value = measure.value.as_ref()?;
    let target = measure
        .target
        .as_ref()
        .map(|target| format!("Target {}", clean(target)));
    Some(Measure {
        name: clean(&measure.name),
        value: clean(&value.number),
        unit: clean(&value.unit),
        target: target.unwrap_or_default(),
        change: measure.change.as_ref().map(step).unwrap_or_default(),
        chip: Some(measure.chip.clone()),
    })
}

/// `▲ 2 points, better`.
fn step(change: &MeasuredChange) -> String {
    let arrow = match change.direction {
        Direction::Up => "▲",
        Direction::Down => "▼",
        Direction::Flat => return "▬ no change".to_owned(),
    };
    let word = match change.better {
        Some(true) => ", better",
        Some(false) => ", worse",
        None => "",
    };
    format!("{arrow} {}{word}", clean(&change.distance))
}

/// The decisions of the month, in the order in which they were taken.
pub(super) fn decisions(desk: &Desk<'_>) -> Option<Part> {
    let of_month = |date: Date| date.first_of_month() == desk.month.start() && date <= desk.as_of();
    let all = desk.material.decisions.iter();
    let mut taken: Vec<_> = all.filter(|(_, decision)| of_month(decision.date)).collect();
    taken.sort_by_key(|(_, decision)| decision.date);
    let page = taken.first().map(|(section, _)| section.key.clone())?;
    let point = |(_, decision): &&Told<'_, _>| {
        let decision: &crate::playbook::section::DecisionHighlight = decision;
        let title = desk.wording.sentence(&decision.title.text);
        let ended = decision
            .result
            .as_deref()
            .map(clean)
            .filter(|result| !result.is_empty());
        let board = decision
            .board
            .as_deref()
            .map(clean)
            .filter(|_| !desk.material.has_secrets);
        let who: Vec<String> = board.into_iter().chain(ended).collect();
        let who = capitalised(&sentence(&who.join(": ")));
        (
            day_of(decision.date, desk.as_of()),
            format!("{title} {who}").trim_end().to_owned(),
        )
    };
    Some(Part::Points(Points {
        title: "What was decided".to_owned(),
        points: taken.iter().rev().take(POINTS).rev().map(point).collect(),
        link: desk.link("All decisions", &page),
    }))
}

/// How many people of each group work in the new way.
pub(super) fn shares(desk: &Desk<'_>) -> Option<Part> {
    let bar = |(_, share): &Told<'_, crate::playbook::section::ShareHighlight>| Bar {
        name: clean(&share.name),
        detail: clean(&share.who),
        percent: share.share.map(|share| (share * 100.0).clamp(0.0, 100.0)),
        text: clean(&share.text),
    };
    let bars: Vec<Bar> = desk.material.shares.iter().map(bar).collect();
    (!bars.is_empty()).then(|| {
        Part::Bars(Bars {
            title: "Who works the new way".to_owned(),
            note: "Share of the people in reach who use the method and the reports.".to_owned(),
            bars,
        })
    })
}

/// The measures that are off track and do not get better, those with the longest way to go first.
pub(super) fn not_moving(desk: &Desk<'_>) -> Option<Part> {
    let stuck =
        desk.material.measures.iter().filter(|(_, measure)| {
            measure.chip.tone == Tone::OffTrack && !measure.is_improving && measure.value.is_some()
        });
    let mut stuck: Vec<&Told<'_, MeasureHighlight>> = stuck.collect();
    let covered = |measure: &MeasureHighlight| measure.way_covered.unwrap_or(0.0);
    stuck.sort_by(|(_, one), (_, other)| covered(one).total_cmp(&covered(other)));
    let point = |(_, measure): &&Told<'_, MeasureHighlight>| {
        let value = measure
            .value
            .as_ref()
            .map(|value| clean(&value.text))
            .unwrap_or_default();
        let target = measure
            .target
            .as_ref()
            .map(|target| format!(" against a target of {}", clean(target)));
        let words = format!("{value}{}; trend: {}.", target.unwrap_or_default(), measure.trend);
        (sentence(&clean(&measure.name)), words)
    };
    let points: Vec<(String, String)> = stuck.iter().take(POINTS).map(point).collect();
    (!points.is_empty()).then(|| {
        Part::Points(Points {
            title: "What is not moving yet".to_owned(),
            points,
            link: desk.link("All measures", "metrics"),
        })
    })
}

/// What changed in the playbook in the month. Where some readers may not see all of it, nothing is said: counts
/// and names of the whole would tell of what is kept from them.
pub(super) fn changes(desk: &Desk<'_>) -> Option<Part> {
    if desk.material.has_secrets {
        return None;
    }
    let changes = desk.material.changes.iter();
    let of_month: Vec<_> = changes
        .filter(|(_, changes)| changes.begins.first_of_month() == desk.month.start())
        .collect();
    let (section, newest) = of_month.first()?;
    let page = format!("{}#{}", section.key, newest.anchor);
    Some(Part::Points(Points {
        title: "Changed since the last issue".to_owned(),
        points: of_month
            .iter()
            .map(|(_, changes)| (String::new(), sentence(&clean(&changes.summary))))
            .collect(),
        link: desk.link("What changed, one by one", &page),
    }))
}

/// The next days: those that the issue names besides, and those that the playbook knows.
pub(super) fn days(desk: &Desk<'_>) -> Option<Part> {
    let own = desk.issue.iter().flat_map(|issue| &issue.days);
    let known = desk.material.days.iter().map(|(_, day)| *day);
    let to_come = |day: &&DayHighlight| day.date > desk.as_of();
    let mut days: Vec<&DayHighlight> = own.filter(to_come).collect();
    let is_own = days.len();
    days.extend(known.filter(to_come));
    // What somebody named is told whatever else there is.
    let mut places: Vec<(usize, &DayHighlight)> = days.into_iter().enumerate().collect();
    places.sort_by_key(|(place, day)| (*place >= is_own, day.date, *place));
    places.truncate(DAYS.max(is_own));
    places.sort_by_key(|(place, day)| (day.date, *place));
    let told = |(_, day): &(usize, &DayHighlight)| {
        let what = desk.wording.line(&day.what.text);
        let note = clean(&day.note);
        let note = if note.is_empty() { note } else { format!(" ({note})") };
        (day_of(day.date, desk.as_of()), format!("{what}{note}"))
    };
    let days: Vec<(String, String)> = places.iter().map(told).collect();
    (!days.is_empty()).then(|| {
        Part::Days(Days {
            title: "Dates".to_owned(),
            days,
        })
    })
}

/// `20 Nov`, or with its year where that is another one: `9 Apr 2027`.
fn day_of(date: Date, as_of: Date) -> String {
    let day = format!("{}\u{a0}{}", date.day(), short_month(date.month()));
    if date.year() == as_of.year() {
        day
    } else {
        format!("{day}\u{a0}{}", date.year())
    }
}
