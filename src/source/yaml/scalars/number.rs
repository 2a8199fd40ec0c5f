//! Reading numbers, amounts and shares.

use super::super::read::Read;
use super::super::rules;
use super::super::tree::{Kind, Node};
use super::{Share, scalar};
use crate::diagnostic::Report;
use rust_decimal::Decimal;

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
    let (digits, sign) = match text.trim().strip_suffix('%') {
        Some(digits) if expected.contains('%') => (digits, " %"),
        _ => (text, ""),
    };
    let digits: String = digits.chars().filter(|c| !c.is_whitespace()).collect();
    // As it is written on the continent: `1.234,56`.
    let with_point = match digits.rsplit_once(',') {
        Some((whole, decimals)) => format!("{}.{decimals}", whole.replace('.', "")),
        None => digits.clone(),
    };
    if plain_number(&with_point).is_some() && with_point != digits {
        fault = fault.label(format!("for decimals, did you mean `{with_point}{sign}`?"));
    } else if plain_number(&digits).is_some() && expected.contains("whole") {
        fault = fault.help("write it without decimals and without a sign");
    } else if text.bytes().any(|byte| byte.is_ascii_digit()) && expected.contains('%') {
        fault = fault.help("write the number with `%` behind it, and nothing else");
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
            let fault = rules::BAD_NUMBER.at(
                node.span,
                format!("found `{text}`, expected a share such as `{text} %`"),
            );
            report.push(fault.label(format!("did you mean `{text} %`?")));
            return None;
        }
        Some(Self(if per_cent { number / 100.0 } else { number }))
    }
}
