//! The parts of a letter beside its stories.

use jiff::civil::Date;

use super::compose::Desk;
use super::letter::{Bar, Bars, Days, Measure, Measures, Part, Points};
use super::material::Told;
use super::wording::{clean, sentence};
use crate::playbook::section::{ChangesHighlight, DayHighlight, Direction, MeasureHighlight, MeasuredChange, Tone};
use crate::vocabulary::language::Language;
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
        1 => "one",
        2 => "two",
        3 => "three",
        _ => "four",
    };
    let language = desk.language();
    let title = language
        .message("newsletter-figures")
        .text("month", language.long_month(desk.as_of().month()))
        .text("count", count);
    let note = language.message("newsletter-figures-note");
    Some(Part::Measures(Measures {
        title: capitalised(&title.string()),
        note: note.long_date("day", desk.as_of()).string(),
        measures: shown
            .into_iter()
            .filter_map(|measure| large(language, measure))
            .collect(),
    }))
}

fn large(language: &Language, measure: &MeasureHighlight) -> Option<Measure> {
    let value = measure.value.as_ref()?;
    let target = measure.target.as_ref().map(|target| {
        let message = language.message("newsletter-measure-target");
        message.text("target", clean(target)).string()
    });
    Some(Measure {
        name: clean(&measure.name),
        value: clean(&value.number),
        unit: clean(&value.unit),
        target: target.unwrap_or_default(),
        change: measure
            .change
            .as_ref()
            .map(|change| step(language, change))
            .unwrap_or_default(),
        chip: Some(measure.chip.clone()),
    })
}

/// `▲ 2 points, better`.
fn step(language: &Language, change: &MeasuredChange) -> String {
    let arrow = match change.direction {
        Direction::Up => "▲",
        Direction::Down => "▼",
        Direction::Flat => return language.say("newsletter-no-change"),
    };
    let better = match change.better {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    };
    language
        .message("newsletter-step")
        .text("step", format!("{arrow} {}", clean(&change.distance)))
        .text("better", better)
        .string()
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
        let who = capitalised(&sentence(&told_by(desk.language(), board, ended)));
        (
            day_of(desk, decision.date),
            format!("{title} {who}").trim_end().to_owned(),
        )
    };
    Some(Part::Points(Points {
        title: desk.language().say("newsletter-decided"),
        points: taken.iter().rev().take(POINTS).rev().map(point).collect(),
        link: desk.link("newsletter-all-decisions", &page),
    }))
}

/// A board and what it decided, or what there is of both.
pub(in crate::publish) fn told_by(language: &Language, board: Option<String>, result: Option<String>) -> String {
    match (board, result) {
        (Some(board), Some(result)) => {
            let named = language.message("newsletter-named").text("name", board);
            named.text("words", result).string()
        }
        (board, result) => board.or(result).unwrap_or_default(),
    }
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
            title: desk.language().say("newsletter-who-works"),
            note: desk.language().say("newsletter-who-works-note"),
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
        let message = match &measure.target {
            Some(target) => desk
                .language()
                .message("newsletter-stuck-target")
                .text("target", clean(target)),
            None => desk.language().message("newsletter-stuck"),
        };
        let words = message.text("value", value).text("trend", measure.trend.as_str());
        (sentence(&clean(&measure.name)), words.string())
    };
    let points: Vec<(String, String)> = stuck.iter().take(POINTS).map(point).collect();
    (!points.is_empty()).then(|| {
        Part::Points(Points {
            title: desk.language().say("newsletter-not-moving"),
            points,
            link: desk.link("newsletter-all-measures", "metrics"),
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
        title: desk.language().say("newsletter-changes"),
        points: of_month.iter().flat_map(|(_, changes)| points(changes)).collect(),
        link: desk.link("newsletter-all-changes", &page),
    }))
}

/// The sentence for a span, and below it what weighs most.
fn points(changes: &ChangesHighlight) -> Vec<(String, String)> {
    let all = (String::new(), sentence(&clean(&changes.summary)));
    let each = changes.points.iter();
    let each = each.map(|point| (sentence(&clean(&point.what)), sentence(&clean(&point.how))));
    std::iter::once(all).chain(each).collect()
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
        let told = if note.is_empty() {
            what
        } else {
            let told = desk.language().message("newsletter-day-note");
            told.text("what", what).text("note", note).string()
        };
        (day_of(desk, day.date), told)
    };
    let days: Vec<(String, String)> = places.iter().map(told).collect();
    (!days.is_empty()).then(|| {
        Part::Days(Days {
            title: desk.language().say("newsletter-dates"),
            days,
        })
    })
}

/// `20 Nov`, or with its year where that is another one: `9 Apr 2027`.
fn day_of(desk: &Desk<'_>, date: Date) -> String {
    let day = if date.year() == desk.as_of().year() {
        desk.language().day_and_month(date)
    } else {
        desk.language().short_date(date)
    };
    day.replace(' ', "\u{a0}")
}
