//! Decimal commas between brackets: `[240,5, 310,5]` is four values to YAML, and two to who wrote it.

use super::rules;
use super::tree::{Kind, Node};
use crate::diagnostic::{Report, Span};

/// Reports a comma in a list or in entries between braces that may have been meant as a decimal one.
///
/// `[3,9,21]` is read as it stands. Where some commas have a blank behind them and others have none, a comma between
/// digits is either, and nobody should guess; between braces, digits without a colon can be nothing else.
pub(super) fn check(kind: &mut Kind, report: &mut Report) {
    match kind {
        Kind::Sequence(items) => {
            let pairs = || items.iter().zip(items.iter().skip(1));
            let is_tight = |(one, other): &(&Node, &Node)| one.span.end + 1 == other.span.start;
            let meant = pairs().filter(is_tight).find_map(|(one, other)| decimal(one, other));
            if let Some((span, number)) = meant.filter(|_| !pairs().all(|pair| is_tight(&pair))) {
                let written = number.replace('.', ",");
                let fault = rules::BAD_NUMBER.at(span, format!("`{written}` may be one number or two"));
                let fault = fault.label(format!("did you mean `{number}`?"));
                report.push(fault.help("otherwise put a blank behind every comma that parts two values"));
            }
        }
        Kind::Mapping(entries) => {
            let mut meant = None;
            for at in 1..entries.len() {
                if let Some([(_, value), (key, nothing)]) = entries.get(at - 1..=at)
                    && nothing.is_null()
                    && nothing.span == key.span
                    && value.span.end + 1 == key.span.start
                    && let Some(number) = joined(value, &key.value)
                {
                    let span = Span {
                        end: key.span.end,
                        ..value.span
                    };
                    let fault =
                        rules::BAD_NUMBER.at(span, format!("found `{}`, expected a number", number.replace('.', ",")));
                    report.push(fault.label(format!("for decimals, did you mean `{number}`?")));
                    meant = Some(at);
                }
            }
            if let Some(at) = meant {
                entries.remove(at);
            }
        }
        Kind::Scalar { .. } | Kind::Broken => {}
    }
}

/// The number that two values and the comma between them would be, with its place.
fn decimal(one: &Node, other: &Node) -> Option<(Span, String)> {
    let Kind::Scalar { text, plain: true } = &other.kind else {
        return None;
    };
    let span = Span {
        end: other.span.end,
        ..one.span
    };
    joined(one, text).map(|number| (span, number))
}

fn joined(whole: &Node, decimals: &str) -> Option<String> {
    let Kind::Scalar { text, plain: true } = &whole.kind else {
        return None;
    };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = is_digits(text.strip_prefix('-').unwrap_or(text)) && is_digits(decimals);
    is_number.then(|| format!("{text}.{decimals}"))
}
