//! The spans of time for which a playbook tells what changed.

use std::cell::RefCell;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::chronicle::Span;
use crate::playbook::settings::Period;
use crate::source::git::{Commit, Repository};
use crate::vocabulary::language::Language;
use crate::vocabulary::text::capitalised;

/// So many spans are told; `pmobook diff` compares any two revisions.
const SPANS: usize = 3;

/// The newest spans in which a folder changed, newest first, and the first revision of the folder where
/// the search came to it. The last span ends with the folder as it is. Days are those of the committers.
pub(super) fn spans(
    repository: &Repository,
    inside: &str,
    every: Period,
    language: &Language,
) -> (Vec<Span>, Option<Commit>) {
    let begun: RefCell<Vec<Date>> = RefCell::default();
    let states = repository.states(inside, &|commit| {
        let mut begun = begun.borrow_mut();
        let start = start(every, commit.committed.date());
        if begun.last() != Some(&start) {
            begun.push(start);
        }
        begun.len() <= SPANS
    });
    let first = states
        .found
        .last()
        .filter(|_| begun.borrow().len() <= SPANS && states.ended.is_none());
    (grouped(&states.found, every, language), first.cloned())
}

/// Of each span the newest state, compared with the newest of the span before.
fn grouped(states: &[Commit], every: Period, language: &Language) -> Vec<Span> {
    let mut newest: Vec<(Date, &Commit)> = Vec::new();
    for commit in states {
        let start = start(every, commit.committed.date());
        if newest.last().is_none_or(|(last, _)| *last != start) {
            newest.push((start, commit));
        }
    }
    let pairs = newest.windows(2).enumerate();
    let spans = pairs.filter_map(|(place, pair)| {
        let [(start, to), (_, from)] = pair else { return None };
        Some(Span {
            name: name(language, every, *start),
            anchor: start.to_string(),
            from: from.id.clone(),
            to: (place > 0).then(|| to.id.clone()),
        })
    });
    spans.take(SPANS).collect()
}

/// The first day of the span that a day lies in.
fn start(every: Period, day: Date) -> Date {
    let first = day.first_of_month();
    match every {
        Period::Day => day,
        Period::Week => {
            let since_monday = i64::from(day.weekday().to_monday_zero_offset());
            day.checked_sub(since_monday.days()).unwrap_or(day)
        }
        Period::Month => first,
        Period::Quarter => {
            let since = i64::from((day.month() - 1) % 3);
            first.checked_sub(since.months()).unwrap_or(first)
        }
    }
}

/// What people call the span that begins on a day.
fn name(language: &Language, every: Period, start: Date) -> String {
    let month = |month| language.long_month(month);
    let dated = |id| language.message(id).text("year", start.year().to_string());
    match every {
        Period::Day => language.long_date(start),
        Period::Week => language.message("history-week").long_date("day", start).string(),
        Period::Month => capitalised(&dated("date-month").text("month", month(start.month())).string()),
        Period::Quarter => {
            let last = (start.month() + 2).min(12);
            let months = dated("history-months").text("first", month(start.month()));
            capitalised(&months.text("last", month(last)).string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{name, start};
    use crate::playbook::settings::Period;
    use crate::vocabulary::language::Language;

    #[test]
    fn a_day_lies_in_the_span_that_people_would_say() {
        for (every, day, expected, called) in [
            (Period::Day, "2026-11-22", "2026-11-22", "22 November 2026"),
            (
                Period::Week,
                "2026-11-22",
                "2026-11-16",
                "The week from 16 November 2026",
            ),
            (
                Period::Week,
                "2026-11-23",
                "2026-11-23",
                "The week from 23 November 2026",
            ),
            (
                Period::Week,
                "2026-01-01",
                "2025-12-29",
                "The week from 29 December 2025",
            ),
            (Period::Month, "2024-02-29", "2024-02-01", "February 2024"),
            (Period::Quarter, "2026-12-31", "2026-10-01", "October to December 2026"),
            (Period::Quarter, "2026-01-31", "2026-01-01", "January to March 2026"),
        ] {
            let begun = start(every, day.parse().expect("a day"));
            assert_eq!(
                (begun.to_string(), name(&Language::english(), every, begun)),
                (expected.to_owned(), called.to_owned())
            );
        }
    }
}
