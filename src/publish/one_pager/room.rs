//! How much room each part of the sheet has, and findings about what does not fit.
//!
//! Nothing is cut off: a title that is too long stands on the sheet all the same, and a text that could
//! push the rest from the sheet is left out. Both are reported where the author wrote them.

use super::view::{AskView, MeasuresView};
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::publish::rules;

/// So many decisions.
pub(super) const ASKS: usize = 3;
/// So many measures, where decisions leave them room.
const MEASURES: usize = 6;
/// So many measures in any case.
const LEAST_MEASURES: usize = 3;
/// So many threats.
pub(super) const THREATS: usize = 3;

/// So many characters.
pub(super) const HEADLINE: usize = 90;
pub(super) const ASK: usize = 110;
pub(super) const THREAT: usize = 55;
pub(super) const RESPONSE: usize = 80;

/// From so many characters on a decision needs a second line, which is the room of a measure.
const SECOND_LINE: usize = 76;

/// A change of more characters than this needs three lines in its column, and a status three in its own.
const LONG_CHANGE: usize = 30;
const LONG_STATUS: usize = 13;

/// Whether the table of the measures needs more room for what languages with long words say in it.
pub(super) fn are_long(measures: &MeasuresView) -> bool {
    measures.rows.iter().any(|row| {
        let change = row.change.as_ref().map_or(0, |change| change.text.chars().count());
        change > LONG_CHANGE || row.chip.word.chars().count() > LONG_STATUS
    })
}

/// How many measures have room below these decisions: what is asked comes first.
pub(super) fn measures(asks: &[AskView]) -> usize {
    let long = asks
        .iter()
        .filter(|ask| ask.title.chars().count() >= SECOND_LINE)
        .count();
    let taken = match asks {
        [_] => 0,
        [one, two] if !one.reason.is_empty() || !two.reason.is_empty() => long + 1,
        [_, _] => long.saturating_sub(1),
        _ => long,
    };
    MEASURES.saturating_sub(taken).max(LEAST_MEASURES)
}

/// How many numbers have room beside so many measures.
pub(super) fn facts(measures: usize) -> usize {
    match measures {
        0..=3 => 2,
        4 | 5 => 3,
        _ => 4,
    }
}

/// How long a reason may be beside so many decisions; beside three there is no room for any.
pub(super) fn reason(asks: usize) -> Option<usize> {
    match asks {
        1 => Some(300),
        2 => Some(150),
        _ => None,
    }
}

/// A finding if `text` has more characters than its place has room for.
pub(super) fn too_long(rule: &'static Rule, what: &str, text: &str, limit: usize, span: Span) -> Option<Diagnostic> {
    let length = text.chars().count();
    let is_left_out = rule.code == rules::LONG_REASON.code || rule.code == rules::LONG_RESPONSE.code;
    (length > limit).then(|| {
        let over = length - limit;
        let help = if is_left_out {
            format!("it is left out of the one-pager; take away {over} or more to have it there")
        } else {
            format!("take away {over} or more, so that the one-pager keeps to its sheet")
        };
        rule.at(
            span,
            format!("{what} has {length} characters; the one-pager has room for {limit}"),
        )
        .help(help)
    })
}
