//! Reading dates, periods and lengths of time.

use super::super::read::Read;
use super::super::rules;
use super::super::tree::Node;
use super::scalar;
use crate::diagnostic::Report;
use crate::vocabulary::date::{Interval, Period, parse_date};
use jiff::civil::Date;

/// No playbook speaks of days before this year: whoever writes one has mistyped it, or written a year with two digits.
const FIRST_YEAR: i16 = 1900;

impl Read for Date {
    fn expected() -> String {
        "a date such as `2026-10-31`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = scalar(node, "a date such as `2026-10-31`", report)?;
        let date = parse_date(text.trim()).filter(|date| date.year() >= FIRST_YEAR);
        if date.is_none() {
            let fault = rules::BAD_DATE.at(
                node.span,
                format!("found `{text}`, expected a date such as `2026-10-31`"),
            );
            report.push(match date_hint(text) {
                Some(hint) => fault.label(hint),
                None => fault,
            });
        }
        date
    }
}

/// What a date in another notation, or one that does not exist, was probably meant to be.
fn date_hint(text: &str) -> Option<String> {
    let parts: Vec<&str> = text
        .split(['.', '/', '-', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    let (year, month, day) = if first.len() == 4 {
        (first, second, third)
    } else {
        (third, second, first)
    };
    let (mut year, month, day): (i16, i8, i8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    if (0..100).contains(&year) {
        year += 2000;
    }
    if year < FIRST_YEAR {
        return None;
    }
    if Date::new(year, month, day).is_ok() {
        return Some(format!("did you mean `{year:04}-{month:02}-{day:02}`?"));
    }
    let first = Date::new(year, month, 1).ok()?;
    let last = first.last_of_month().day();
    Some(format!(
        "{} {year} has {last} days",
        crate::vocabulary::date::long_month(month)
    ))
}

impl Read for Period {
    fn expected() -> String {
        "a month such as `2026-10`, a quarter such as `2026-Q3`, a year or a date".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = scalar(node, &Self::expected(), report)?;
        let period = Self::parse(text.trim());
        if period.is_none() {
            report.push(rules::BAD_DATE.at(node.span, format!("found `{text}`, expected {}", Self::expected())));
        }
        period
    }
}

impl Read for Interval {
    fn expected() -> String {
        "a length of time such as `6 months`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = scalar(node, &Self::expected(), report)?;
        let interval = Self::parse(text);
        if interval.is_none() {
            report.push(rules::BAD_DATE.at(node.span, format!("found `{text}`, expected {}", Self::expected())));
        }
        interval
    }
}
