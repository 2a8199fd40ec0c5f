//! Days, months, quarters and years as a PMO writes them.

use jiff::civil::Date;
use serde::{Serialize, Serializer};

/// A day, a month, a quarter or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// First day; comparing periods compares these.
    start: Date,
    length: Length,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Length {
    Day,
    Month,
    Quarter,
    Year,
}

impl Length {
    /// In months; a day counts as none.
    fn months(self) -> i32 {
        match self {
            Self::Day => 0,
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

impl Period {
    /// Reads `2026-10-31`, `2026-10`, `2026-Q3` or `2026`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (length, year, month, day) = match *text.split('-').collect::<Vec<_>>().as_slice() {
            [year] => (Length::Year, year, 1, 1),
            [year, quarter] if quarter.starts_with(['Q', 'q']) => {
                let number = digits(quarter.get(1..)?, 1)?;
                let number = i8::try_from(number).ok().filter(|n| (1..=4).contains(n))?;
                (Length::Quarter, year, number * 3 - 2, 1)
            }
            [year, month] => (Length::Month, year, small(month)?, 1),
            [year, month, day] => (Length::Day, year, small(month)?, small(day)?),
            _ => return None,
        };
        let year = i16::try_from(digits(year, 4)?).ok()?;
        let start = Date::new(year, month, day).ok()?;
        Some(Self { start, length })
    }

    /// The period of one calendar month.
    #[must_use]
    pub fn month_of(date: Date) -> Self {
        Self {
            start: date.first_of_month(),
            length: Length::Month,
        }
    }

    /// The first day.
    #[must_use]
    pub fn start(self) -> Date {
        self.start
    }

    /// The last day.
    #[must_use]
    pub fn end(self) -> Date {
        match self.length {
            Length::Day => self.start,
            length => shifted(self.start, length.months()).yesterday().unwrap_or(self.start),
        }
    }

    /// The period that follows this one, of the same length.
    #[must_use]
    pub fn next(self) -> Self {
        let start = match self.length {
            Length::Day => self.start.tomorrow().unwrap_or(self.start),
            length => shifted(self.start, length.months()),
        };
        Self { start, ..self }
    }

    /// As written out: `31 October 2026`, `October 2026`, `Q3 2026`, `2026`.
    #[must_use]
    pub fn long(self) -> String {
        match self.length {
            Length::Day => long_date(self.start),
            Length::Month => format!("{} {}", long_month(self.start.month()), self.start.year()),
            Length::Quarter | Length::Year => self.short(),
        }
    }

    /// As shown to people: `31 Oct 2026`, `Oct 2026`, `Q3 2026`, `2026`.
    #[must_use]
    pub fn short(self) -> String {
        let year = self.start.year();
        match self.length {
            Length::Day => short_date(self.start),
            Length::Month => format!("{} {year}", short_month(self.start.month())),
            Length::Quarter => format!("Q{} {year}", (self.start.month() - 1) / 3 + 1),
            Length::Year => year.to_string(),
        }
    }
}

impl std::fmt::Display for Period {
    /// As an author writes it: `2026-10-31`, `2026-10`, `2026-Q3`, `2026`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month) = (self.start.year(), self.start.month());
        match self.length {
            Length::Day => write!(f, "{}", self.start),
            Length::Month => write!(f, "{year:04}-{month:02}"),
            Length::Quarter => write!(f, "{year:04}-Q{}", (month - 1) / 3 + 1),
            Length::Year => write!(f, "{year:04}"),
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads a day written as `2026-10-31`; nothing else is a date, so that no day is mistaken for a
/// month.
#[must_use]
pub fn parse_date(text: &str) -> Option<Date> {
    let [year, month, day] = *text.split('-').collect::<Vec<_>>().as_slice() else {
        return None;
    };
    let year = i16::try_from(digits(year, 4)?).ok()?;
    Date::new(year, small(month)?, small(day)?).ok()
}

/// `date` moved by whole months; the day is cut to the length of the month.
#[must_use]
pub fn shifted(date: Date, months: i32) -> Date {
    let span = jiff::Span::new().try_months(months).unwrap_or_default();
    date.checked_add(span).unwrap_or(date)
}

/// `31 Oct 2026`.
#[must_use]
pub fn short_date(date: Date) -> String {
    format!("{} {} {}", date.day(), short_month(date.month()), date.year())
}

/// `31 October 2026`.
#[must_use]
pub fn long_date(date: Date) -> String {
    format!("{} {} {}", date.day(), long_month(date.month()), date.year())
}

/// `Jan` for 1 … `Dec` for 12.
#[must_use]
pub fn short_month(month: i8) -> &'static str {
    long_month(month).get(..3).unwrap_or_default()
}

/// `January` for 1 … `December` for 12.
#[must_use]
pub fn long_month(month: i8) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    usize::try_from(month - 1)
        .ok()
        .and_then(|index| NAMES.get(index).copied())
        .unwrap_or_default()
}

/// A length of time in days or months, as in `review_in: 6 months`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interval {
    /// So many days.
    Days(i32),
    /// So many calendar months.
    Months(i32),
}

impl Interval {
    /// Reads `10 days`, `2 weeks`, `6 months`, `1 year`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (count, unit) = text.trim().split_once(' ')?;
        let count: i32 = count.parse().ok().filter(|count| (0..=10_000).contains(count))?;
        match unit.trim().trim_end_matches('s') {
            "day" => Some(Self::Days(count)),
            "week" => Some(Self::Days(count * 7)),
            "month" => Some(Self::Months(count)),
            "year" => Some(Self::Months(count * 12)),
            _ => None,
        }
    }

    /// The day that lies this far after `date`.
    #[must_use]
    pub fn after(self, date: Date) -> Date {
        match self {
            Self::Days(days) => date
                .checked_add(jiff::Span::new().try_days(days).unwrap_or_default())
                .unwrap_or(date),
            Self::Months(months) => shifted(date, months),
        }
    }

    /// In whole months; days count as none.
    #[must_use]
    pub fn months(self) -> i32 {
        match self {
            Self::Days(_) => 0,
            Self::Months(months) => months,
        }
    }
}

impl Serialize for Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Days(days) => serializer.collect_str(&format_args!("{days} days")),
            Self::Months(months) => serializer.collect_str(&format_args!("{months} months")),
        }
    }
}

fn digits(text: &str, length: usize) -> Option<u16> {
    let all_digits = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| text.parse().ok()).flatten()
}

fn small(text: &str) -> Option<i8> {
    digits(text, 2).and_then(|number| i8::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use super::{Interval, Period, parse_date, short_date};

    #[test]
    fn periods_are_read_shown_and_followed() {
        for (text, shown, end, next) in [
            ("2026-10", "Oct 2026", "2026-10-31", "2026-11"),
            ("2026-12", "Dec 2026", "2026-12-31", "2027-01"),
            ("2024-02", "Feb 2024", "2024-02-29", "2024-03"),
            ("2026-Q3", "Q3 2026", "2026-09-30", "2026-Q4"),
            ("2026-Q4", "Q4 2026", "2026-12-31", "2027-Q1"),
            ("2026", "2026", "2026-12-31", "2027"),
            ("2026-10-31", "31 Oct 2026", "2026-10-31", "2026-11-01"),
        ] {
            let period = Period::parse(text).expect(text);
            assert_eq!(period.to_string(), text);
            assert_eq!(period.short(), shown);
            assert_eq!(period.end().to_string(), end);
            assert_eq!(period.next().to_string(), next);
        }
        for wrong in ["", "26-10", "2026-13", "2026-Q5", "2026-1", "2026-10-32", "x", "2026-Q"] {
            assert_eq!(Period::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn impossible_dates_are_no_dates() {
        for wrong in ["2025-02-29", "2026-06-31", "31.10.2026", "2026-00-01", "2026/10/31"] {
            assert_eq!(parse_date(wrong), None, "{wrong}");
        }
        assert_eq!(parse_date("2024-02-29").map(short_date).as_deref(), Some("29 Feb 2024"));
    }

    #[test]
    fn intervals_end_on_days_that_exist() {
        let date = parse_date("2026-08-31").expect("a date");
        let after = |text: &str| Interval::parse(text).expect(text).after(date).to_string();
        assert_eq!(after("6 months"), "2027-02-28");
        assert_eq!(after("1 month"), "2026-09-30");
        assert_eq!(after("2 weeks"), "2026-09-14");
        assert_eq!(after("1 year"), "2027-08-31");
        assert_eq!(Interval::parse("soon"), None);
    }
}
