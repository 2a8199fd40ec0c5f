//! When a row of the plan comes: what was sent, and the days that its rhythm foresees.

use jiff::civil::Date;

use super::model::{Message, Rhythm};
use crate::vocabulary::date::{Interval, Period, shifted};

/// How many months the calendar shows before the month of the playbook, and after it: enough of the
/// past to see whether the rhythm is kept, and the next months where a reader sees them first.
const BEFORE: i32 = 3;
const AFTER: i32 = 8;
/// More turns than a calendar can show, also of what comes every week.
const TURNS: i32 = 120;

/// The twelve months of the calendar, oldest first.
#[must_use]
pub(super) fn months(as_of: Date) -> Vec<Period> {
    let month = |offset: i32| Period::month_of(shifted(as_of.first_of_month(), offset));
    (-BEFORE..=AFTER).map(month).collect()
}

/// The time from one to the next; `None` for what comes once or when there is need.
#[must_use]
pub(super) fn interval(rhythm: Rhythm, turns: i32) -> Option<Interval> {
    Some(match rhythm {
        Rhythm::Weekly => Interval::Days(7 * turns),
        Rhythm::Fortnightly => Interval::Days(14 * turns),
        Rhythm::SixWeekly => Interval::Days(42 * turns),
        Rhythm::Monthly => Interval::Months(turns),
        Rhythm::EveryTwoMonths => Interval::Months(2 * turns),
        Rhythm::Quarterly => Interval::Months(3 * turns),
        Rhythm::HalfYearly => Interval::Months(6 * turns),
        Rhythm::Yearly => Interval::Months(12 * turns),
        Rhythm::Once | Rhythm::AsNeeded => return None,
    })
}

/// The days on which it was sent until a day, oldest first.
#[must_use]
pub(super) fn sent(message: &Message, until: Date) -> Vec<Date> {
    let mut days: Vec<Date> = message.sent.iter().map(|sent| sent.date.value).collect();
    days.retain(|day| *day <= until);
    days.sort_unstable();
    days
}

/// Whether the last month of the row is over.
#[must_use]
pub(super) fn is_over(message: &Message, as_of: Date) -> bool {
    message.until.as_ref().is_some_and(|until| until.value.end() < as_of)
}

/// The day on which it comes next: as written, or as the rhythm foresees after the last one.
#[must_use]
pub(super) fn next(message: &Message, as_of: Date) -> Option<Date> {
    planned(message, as_of, shifted(as_of, 24)).into_iter().next()
}

/// The days from `as_of` to `end` on which it is to come: from the written next day, otherwise from the
/// last one sent, otherwise from the first month, on and on by the rhythm.
#[must_use]
pub(super) fn planned(message: &Message, as_of: Date, end: Date) -> Vec<Date> {
    let first = message.from.as_ref().map(|from| from.value.start());
    let last = message.until.as_ref().map(|until| until.value.end());
    let written = message
        .next
        .as_ref()
        .map(|next| next.value)
        .filter(|next| *next >= as_of);
    let was_sent = sent(message, as_of);
    let rhythm = message.frequency.value;
    let one_off = interval(rhythm, 1).is_none();
    let beginning = first.filter(|first| *first >= as_of || !one_off);
    let anchor = match (written, was_sent.last()) {
        (Some(next), _) => Some(next),
        (None, Some(_)) if one_off => None,
        (None, Some(last)) => Some(*last),
        (None, None) => beginning,
    };
    let Some(anchor) = anchor else { return Vec::new() };
    let already = |day: Date| was_sent.contains(&day);
    (0..TURNS)
        .map_while(|turn| match interval(rhythm, turn) {
            Some(interval) => Some(interval.after(anchor)),
            None => (turn == 0).then_some(anchor),
        })
        .take_while(|day| *day <= end)
        .filter(|day| *day >= as_of && !already(*day))
        .filter(|day| first.is_none_or(|first| *day >= first) && last.is_none_or(|last| *day <= last))
        .collect()
}

/// The day after which the rhythm counts as missed: one and a half times the rhythm after the last
/// one. `None` where nothing was logged, or where there is no rhythm.
#[must_use]
pub(super) fn patience(message: &Message, as_of: Date) -> Option<Date> {
    let last = sent(message, as_of).pop()?;
    let due = interval(message.frequency.value, 1)?.after(last);
    let days = due.duration_since(last).as_hours() / 24;
    let half = i32::try_from(days / 2).ok()?;
    Some(Interval::Days(half).after(due))
}
