//! The calendar of the plan: working days are Monday to Friday, numbered without a gap.
//!
//! The calculation counts working days only. A weekend belongs to the Monday after it where work
//! begins, and to the Friday before it where work ends.

use jiff::Span;
use jiff::civil::Date;

/// Working days of a week.
pub const WEEK: i64 = 5;

/// A Monday to count from.
const MONDAY: Date = Date::constant(1970, 1, 5);

/// The number of the working day on which work that may begin on `date` begins.
#[must_use]
pub fn beginning(date: Date) -> i64 {
    let (week, day) = week_and_day(date);
    week * WEEK + day.min(WEEK)
}

/// The number of the working day on which work that has to end by `date` ends.
#[must_use]
pub fn ending(date: Date) -> i64 {
    let (week, day) = week_and_day(date);
    week * WEEK + day.min(WEEK - 1)
}

/// The date of a working day by its number; at the end of the calendar, its last day.
#[must_use]
pub fn date_of(number: i64) -> Date {
    let days = number.div_euclid(WEEK) * 7 + number.rem_euclid(WEEK);
    let last = if days < 0 { Date::MIN } else { Date::MAX };
    let span = Span::new().try_days(days).ok();
    span.and_then(|span| MONDAY.checked_add(span).ok()).unwrap_or(last)
}

fn week_and_day(date: Date) -> (i64, i64) {
    let days = MONDAY.duration_until(date).as_hours() / 24;
    (days.div_euclid(7), days.rem_euclid(7))
}

/// Calendar days from one date to another; below zero when the other lies before it.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

#[cfg(test)]
mod tests {
    use super::{beginning, date_of, days_between, ending};
    use crate::vocabulary::date::parse_date;
    use proptest::prelude::*;

    #[test]
    fn weekends_count_as_the_day_next_to_them() {
        let number = |text: &str| beginning(parse_date(text).expect(text));
        let end = |text: &str| ending(parse_date(text).expect(text));
        // 6 February 2026 is a Friday.
        assert_eq!(number("2026-02-09") - number("2026-02-06"), 1);
        assert_eq!(number("2026-02-07"), number("2026-02-09"));
        assert_eq!(number("2026-02-08"), number("2026-02-09"));
        assert_eq!(end("2026-02-08"), number("2026-02-06"));
        assert_eq!(date_of(number("2026-02-08")).to_string(), "2026-02-09");
        assert_eq!(date_of(number("2024-02-29") + 1).to_string(), "2024-03-01");
        assert_eq!(number("1969-12-31") - number("1969-12-26"), 3);
    }

    #[test]
    fn the_ends_of_the_calendar_hold() {
        assert_eq!(date_of(i64::MAX / 8), jiff::civil::Date::MAX);
        assert_eq!(date_of(i64::MIN / 8), jiff::civil::Date::MIN);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_number_is_one_date(number in -500_000_i64..500_000) {
            let date = date_of(number);
            prop_assert_eq!(beginning(date), number);
            prop_assert_eq!(ending(date), number);
            let step = days_between(date, date_of(number + 1));
            prop_assert!(step == 1 || step == 3);
        }
    }
}
