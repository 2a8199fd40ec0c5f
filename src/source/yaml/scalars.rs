//! Reading single values: texts, numbers, dates, words from a list.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;

use super::read::{Read, wrong_type};
use super::rules;
use super::tree::{Kind, Node};
use crate::diagnostic::{Report, did_you_mean};
use crate::vocabulary::date::{Interval, Period, parse_date};
use crate::vocabulary::id;
use crate::vocabulary::money::MoneyScale;
use crate::vocabulary::value::At;

/// Markdown text of any length, with its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Prose(pub At<String>);

impl Prose {
    /// The Markdown as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.value
    }
}

/// A share, written `25 %` or `0.25`; kept as a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Share(pub f64);

/// `yes` or `no`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Flag(pub bool);

/// The text of a scalar; anything else is reported.
fn scalar<'a>(node: &'a Node, expected: &str, report: &mut Report) -> Option<&'a str> {
    match &node.kind {
        Kind::Scalar { text, .. } if !node.is_null() => Some(text),
        _ => {
            wrong_type(node, expected, report);
            None
        }
    }
}

impl Read for String {
    fn expected() -> String {
        "a text".to_owned()
    }

    /// The text stays as written: `no`, `1.10` and `0777` are texts where a text is meant.
    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = scalar(node, "a text", report)?;
        if text.trim().is_empty() {
            report.push(rules::EMPTY.at(node.span, "the text is empty").help("write a text, or remove the key"));
            return None;
        }
        Some(text.trim_end().to_owned())
    }
}

impl Read for Prose {
    fn expected() -> String {
        "a text (Markdown)".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        At::<String>::read(node, report).map(Self)
    }
}

macro_rules! read_ids {
    ($($name:ident: $what:literal)+) => {$(
        impl Read for id::$name {
            fn expected() -> String {
                concat!("the id of ", $what).to_owned()
            }

            fn read(node: &Node, report: &mut Report) -> Option<Self> {
                scalar(node, &Self::expected(), report).map(|text| Self(At::new(text.to_owned(), node.span)))
            }
        }
    )+};
}

read_ids! {
    PersonId: "a person or role"
    MetricId: "a metric"
    DimensionId: "a dimension"
    CycleId: "a cycle"
    ChallengeId: "a challenge"
    EvidenceId: "an interview or a piece of evidence"
    GoalId: "a goal of the organisation"
    AreaId: "a business area"
    RegionId: "a region"
    ServiceId: "a service"
    DecisionId: "a decision"
    OptionId: "an option"
}

impl Read for Flag {
    fn expected() -> String {
        "`yes` or `no`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        match scalar(node, "`yes` or `no`", report)?.to_ascii_lowercase().as_str() {
            "yes" | "true" => Some(Self(true)),
            "no" | "false" => Some(Self(false)),
            other => {
                let fault = rules::BAD_CHOICE.at(node.span, format!("found `{other}`, expected `yes` or `no`"));
                report.push(fault);
                None
            }
        }
    }
}

/// Digits with an optional sign, point, and spaces between groups of three.
fn plain_number(text: &str) -> Option<String> {
    let text = text.trim();
    let unsigned = text.strip_prefix(['-', '+', '−']).unwrap_or(text);
    let negative = text.starts_with(['-', '−']);
    let mut groups = unsigned.split([' ', '\u{a0}', '\u{202f}', '_']);
    let mut digits = groups.next()?.to_owned();
    let rest: Vec<&str> = groups.collect();
    for (index, group) in rest.iter().enumerate() {
        let whole = group.split('.').next().unwrap_or_default();
        let may_have_point = index + 1 == rest.len();
        if whole.len() != 3 || group.contains('.') && !may_have_point || digits.len() > 3 && index == 0 {
            return None;
        }
        digits.push_str(group);
    }
    let mut parts = digits.splitn(2, '.');
    let whole = parts.next().unwrap_or_default();
    let fraction = parts.next();
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || fraction.is_some_and(|fraction| !all_digits(fraction)) || digits.len() > 24 {
        return None;
    }
    Some(if negative { format!("-{digits}") } else { digits })
}

fn bad_number(node: &Node, expected: &str, report: &mut Report) {
    let text = match &node.kind {
        Kind::Scalar { text, .. } => text.as_str(),
        _ => "",
    };
    let mut fault = rules::BAD_NUMBER.at(node.span, format!("found {}, expected {expected}", node.what()));
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let with_point = digits.replace(',', ".");
    if plain_number(&with_point).is_some() {
        fault = fault.label(format!("for decimals, did you mean `{with_point}`?"));
    } else if text.chars().any(char::is_alphabetic) && text.bytes().any(|byte| byte.is_ascii_digit()) {
        fault = fault.help("write the number alone; its unit is set once, in `unit` or in `playbook.yaml`");
    }
    report.push(fault);
}

impl Read for Decimal {
    fn expected() -> String {
        "a number".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = scalar(node, "a number", report)?;
        let number = plain_number(text).and_then(|digits| digits.parse().ok());
        if number.is_none() {
            bad_number(node, "a number", report);
        }
        number
    }
}

impl Read for f64 {
    fn expected() -> String {
        "a number".to_owned()
    }

    /// A per cent sign behind the number is accepted where the unit says what is meant.
    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = scalar(node, "a number", report)?;
        let bare = text.trim().trim_end_matches('%').trim_end();
        let number = plain_number(bare).and_then(|digits| digits.parse().ok());
        if number.is_none() {
            bad_number(node, "a number", report);
        }
        number
    }
}

impl Read for u32 {
    fn expected() -> String {
        "a whole number".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = scalar(node, "a whole number", report)?;
        let number = plain_number(text).and_then(|digits| digits.parse().ok());
        if number.is_none() {
            bad_number(node, "a whole number of 0 or more", report);
        }
        number
    }
}

impl Read for Share {
    fn expected() -> String {
        "a share such as `25 %`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = scalar(node, "a share such as `25 %`", report)?.trim();
        let (digits, per_cent) = match text.strip_suffix('%') {
            Some(digits) => (digits.trim_end(), true),
            None => (text, false),
        };
        let Some(number) = plain_number(digits).and_then(|digits| digits.parse::<f64>().ok()) else {
            bad_number(node, "a share such as `25 %`", report);
            return None;
        };
        // 8 without a sign may mean 8 % or 800 %; nobody means the second, but nobody should guess.
        if !per_cent && number.abs() > 1.0 {
            let fault = rules::BAD_NUMBER.at(node.span, format!("found `{text}`, expected a share such as `{text} %`"));
            report.push(fault.label(format!("did you mean `{text} %`?")));
            return None;
        }
        Some(Self(if per_cent { number / 100.0 } else { number }))
    }
}

impl Read for Date {
    fn expected() -> String {
        "a date such as `2026-10-31`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let text = scalar(node, "a date such as `2026-10-31`", report)?;
        let date = parse_date(text.trim());
        if date.is_none() {
            let fault = rules::BAD_DATE.at(node.span, format!("found `{text}`, expected a date such as `2026-10-31`"));
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
    let parts: Vec<&str> = text.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    let (year, month, day) = if first.len() == 4 { (first, second, third) } else { (third, second, first) };
    let (year, month, day): (i16, i8, i8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    if Date::new(year, month, day).is_ok() {
        return Some(format!("did you mean `{year:04}-{month:02}-{day:02}`?"));
    }
    let first = Date::new(year, month, 1).ok()?;
    let last = first.last_of_month().day();
    Some(format!("{} {year} has {last} days", crate::vocabulary::date::long_month(month)))
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

/// Reads one of a few words; a near miss gets a suggestion.
pub fn choice<T: Clone>(node: &Node, words: &[(&str, T)], report: &mut Report) -> Option<T> {
    let list = words.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    let text = scalar(node, &format!("one of {list}"), report)?;
    let normal = text.trim().to_lowercase();
    if let Some((_, value)) = words.iter().find(|(word, _)| *word == normal) {
        return Some(value.clone());
    }
    let fault = rules::BAD_CHOICE.at(node.span, format!("found `{text}`, expected one of {list}"));
    report.push(match did_you_mean(&normal, words.iter().map(|(word, _)| *word)) {
        Some(near) => fault.label(format!("did you mean `{near}`?")),
        None => fault,
    });
    None
}

/// Declares a set of words an author can choose from.
///
/// The first word of a variant is how it is shown; further words are understood too.
#[macro_export]
macro_rules! choice {
    ($($(#[doc = $doc:literal])+ pub enum $name:ident {
        $($(#[doc = $variant_doc:literal])+ $variant:ident = $word:literal $(| $other:literal)*,)+
    })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[doc = $variant_doc])+ $variant,)+
        }

        impl $name {
            /// The word as shown to people.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl $crate::source::yaml::Read for $name {
            fn expected() -> String {
                let words: &[&str] = &[$(concat!("`", $word, "`")),+];
                format!("one of {}", words.join(", "))
            }

            fn read(
                node: &$crate::source::yaml::Node,
                report: &mut $crate::diagnostic::Report,
            ) -> Option<Self> {
                $crate::source::yaml::read_choice(
                    node,
                    &[$(($word, Self::$variant) $(, ($other, Self::$variant))*),+],
                    report,
                )
            }
        }
    )+};
}

impl Read for MoneyScale {
    fn expected() -> String {
        "`units`, `thousands` or `millions`".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let words = [("units", Self::Units), ("thousands", Self::Thousands), ("millions", Self::Millions)];
        choice(node, &words, report)
    }
}
