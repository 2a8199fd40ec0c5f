//! The findings of publications, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of all publications.
pub const RULES: &[Rule] = &[LONG_SUBJECT, PREHEADER_LENGTH, NUMBER_OF_NO_FIGURE];

/// A subject that lists of mails cut off.
pub const LONG_SUBJECT: Rule = Rule {
    code: "PMO-6001",
    name: "subject too long",
    severity: Severity::Error,
    why: "Lists of mails cut off a subject after about 70 characters, on phones earlier. What stands at its \
          end is read by nobody.",
    example: "subject: In October 2026 a decision took only ten days from the request to the answer of a board",
    mend: "Say the finding in few words, figures included:\nsubject: A decision now takes ten days, not 34",
};

/// Words beside the subject that are too few or too many.
pub const PREHEADER_LENGTH: Rule = Rule {
    code: "PMO-6002",
    name: "preheader too short or too long",
    severity: Severity::Error,
    why: "Lists of mails show 40 to 90 characters beside the subject. If there are fewer, they fill up with \
          whatever the letter begins with; if there are more, they cut them off.",
    example: "preheader: News of October",
    mend: "Write one sentence of 40 to 90 characters that goes on where the subject ends:\npreheader: Three boards may decide, one page says what, and two more figures that rose.",
};

/// A number in the words of an editor that stands nowhere else.
pub const NUMBER_OF_NO_FIGURE: Rule = Rule {
    code: "PMO-6003",
    name: "number in a newsletter that no figure shows",
    severity: Severity::Warning,
    why: "The words of the issue say a number that no figure of the playbook shows on its day. Readers who \
          look it up will find another one.",
    example: "month: 2026-10\n---\nHalf of all requests had an answer within 11 days.",
    mend: "Quote the figure by its key, so that it cannot be wrong:\nHalf of all requests had an answer within {{ metrics.K13.value }}.",
};
