//! How much room each part of the sheet has, and findings about what does not fit.
//!
//! Nothing is cut off: a title that is too long stands on the sheet all the same, and a text that could
//! push the rest from the sheet is left out. Both are reported where the author wrote them.

use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::publish::rules;

/// So many decisions.
pub(super) const ASKS: usize = 3;
/// So many measures.
pub(super) const MEASURES: usize = 6;
/// So many threats.
pub(super) const THREATS: usize = 3;

/// So many characters.
pub(super) const HEADLINE: usize = 90;
pub(super) const ASK: usize = 110;
pub(super) const REASON: usize = 260;
pub(super) const THREAT: usize = 55;
pub(super) const RESPONSE: usize = 120;

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
