//! Findings about papers: what is too long for its place, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// All rules of this room.
pub const RULES: &[Rule] = &[
    LONG_HEADLINE,
    LONG_ASK,
    TOO_MANY_ASKS,
    LONG_REASON,
    LONG_THREAT,
    LONG_RESPONSE,
];

/// A headline that needs more than two lines.
pub const LONG_HEADLINE: Rule = Rule {
    code: "PMO-6060",
    name: "headline too long for the one-pager",
    severity: Severity::Warning,
    why: "The one-pager has to fit on one sheet, and its headline on two lines: that is 90 characters, figures \
          included.",
    example: "overview:\nheadline: Delivery is improving, the case still pays, people are trained, but wave 4 needs three more weeks than planned",
    mend: "Say what matters most:\nheadline: Delivery is improving, but wave 4 needs three more weeks",
};

/// A decision whose title needs more than its lines.
pub const LONG_ASK: Rule = Rule {
    code: "PMO-6061",
    name: "decision too long for the one-pager",
    severity: Severity::Warning,
    why: "The one-pager asks for each decision in at most 110 characters, so that all of them are read first and \
          fit on the sheet.",
    example: "decisions:\n  finish:\n    title: Accept that wave 4 begins on 23 November instead of 2 November, and that the whole programme ends on 9 April",
    mend: "Put the reasons into `text`:\ndecisions:\n  finish:\n    title: Accept the new finish date\n    text: Wave 4 begins three weeks later than planned.",
};

/// More decisions than the sheet has room for.
pub const TOO_MANY_ASKS: Rule = Rule {
    code: "PMO-6062",
    name: "more decisions than the one-pager can ask for",
    severity: Severity::Warning,
    why: "The one-pager has room for three decisions: it shows those that are needed first and says how many there \
          are in all. Whoever is asked for more in one sitting decides on none of them well.",
    example: "decisions:\n  one: {…}\n  two: {…}\n  three: {…}\n  four: {…}",
    mend: "Ask for the three that cannot wait, and for the others next month.",
};

/// A reason that is left out.
pub const LONG_REASON: Rule = Rule {
    code: "PMO-6063",
    name: "reason too long for the one-pager",
    severity: Severity::Warning,
    why: "The one-pager has room for the reasons of one or two decisions: 300 characters beside one, 150 beside each \
          of two, figures included. A longer reason is left out; the home page shows it.",
    example: "decisions:\n  finish:\n    title: Accept the new finish date\n    text: four sentences of eighty characters each",
    mend: "Keep the two sentences that the board needs; a page that tells more can be named with `see`.",
};

/// A threat whose title needs more than its lines.
pub const LONG_THREAT: Rule = Rule {
    code: "PMO-6064",
    name: "risk too long for the one-pager",
    severity: Severity::Warning,
    why: "The three worst risks stand beside each other on the one-pager, each in at most 55 characters.",
    example: "risks:\n  R02:\n    title: The PMO is seen as bureaucracy by the wards, and teams work around it",
    mend: "Name what may happen, and put its reason into `cause`:\nrisks:\n  R02:\n    title: Teams work around the PMO\n    cause: It is seen as bureaucracy",
};

/// A response that is left out.
pub const LONG_RESPONSE: Rule = Rule {
    code: "PMO-6065",
    name: "response too long for the one-pager",
    severity: Severity::Warning,
    why: "Below a risk the one-pager has room for a response of 80 characters. A longer one is left out; the page \
          about risks shows it.",
    example: "risks:\n  R02:\n    title: Teams work around the PMO\n    response: two sentences of sixty characters each",
    mend: "Say what is done in a few words:\nrisks:\n  R02:\n    title: Teams work around the PMO\n    response: Cut forms; coach instead of remind",
};
