//! The findings of the stories, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    NUMBER_WITHOUT_SOURCE,
    NO_SUCH_VALUE,
    NOT_SAID,
    BODY_NUMBER,
    BROKEN_CHAIN,
    NO_CONSENT,
    CONSENT_LAPSED,
    SAME_ID,
];

/// A number that nothing behind the story shows.
pub const NUMBER_WITHOUT_SOURCE: Rule = Rule {
    code: "PMO-5001",
    name: "story says a number that its sources do not",
    severity: Severity::Error,
    why: "Every number of a story has to lead back to where it was measured. The title, problem, work or \
          result says one that none of the quoted values shows: either the story or the table is wrong.",
    example: "result: Decision lead time fell from 34 to 21 days\nquotes: {K13: [2025-07, 2026-02]}    # the table says 34 and 20",
    mend: "Write what the table says, quote the right months, or name another source:\nresult: Decision lead time fell from 34 to 20 days\nquotes: {K13: [2025-07, 2026-02]}\nother_numbers:\n  - {says: 1.6 h per report, source: time sheets of March 2026}",
};

/// A quoted period without a value.
pub const NO_SUCH_VALUE: Rule = Rule {
    code: "PMO-5002",
    name: "story quotes a value that is not there",
    severity: Severity::Error,
    why: "The metric has no value for the period that the story quotes, so nothing stands behind the \
          words.",
    example: "quotes: {K07: [2026-02]}    # a quarterly metric",
    mend: "Quote a period that has a value:\nquotes: {K07: [2026-03]}",
};

/// A value that is quoted but not told.
pub const NOT_SAID: Rule = Rule {
    code: "PMO-5003",
    name: "quoted value that the story does not say",
    severity: Severity::Warning,
    why: "The story names a metric and a period as its source, but its words do not say that value. Either \
          the words tell something else, or the source is one too many.",
    example: "result: Decisions are quicker than ever\nquotes: {K13: [2025-07, 2026-02]}",
    mend: "Say the numbers, or remove the quote:\nresult: Decision lead time fell from 34 to 20 days",
};

/// A number in the text below that nothing behind the story shows.
pub const BODY_NUMBER: Rule = Rule {
    code: "PMO-5004",
    name: "number in a story's text without a source",
    severity: Severity::Warning,
    why: "The text of the story says a number that none of its sources shows. It may be right, but nobody \
          can find out.",
    example: "quotes: {K13: [2025-07, 2026-02]}\n---\nEleven boards later, 86 decisions had been taken.",
    mend: "Name where it comes from:\nother_numbers:\n  - {says: 86 decisions, source: decision log}",
};

/// A chain whose links do not hold each other.
pub const BROKEN_CHAIN: Rule = Rule {
    code: "PMO-5005",
    name: "story whose links do not fit together",
    severity: Severity::Warning,
    why: "A story leads from a challenge over gap, service and wave to a result. Here two of its links have \
          nothing to do with each other elsewhere in the playbook, so the way cannot be followed.",
    example: "challenge: CH4\ngap: G3    # answers CH3",
    mend: "Name the gap that answers the challenge, and the service that closes the gap:\nchallenge: CH3\ngap: G3",
};

/// Words without leave.
pub const NO_CONSENT: Rule = Rule {
    code: "PMO-5006",
    name: "testimonial without consent",
    severity: Severity::Warning,
    why: "Nobody is quoted without having agreed. Until `consent` names the day on which they did, the words \
          are shown nowhere.",
    example: "testimonial: {text: I have stopped chasing signatures., by: cio}",
    mend: "Ask, then write the day:\ntestimonial: {text: I have stopped chasing signatures., by: cio, consent: 2026-01-28}",
};

/// Words whose leave has ended.
pub const CONSENT_LAPSED: Rule = Rule {
    code: "PMO-5007",
    name: "consent that has ended",
    severity: Severity::Warning,
    why: "The person agreed to be quoted until a day that is over. From then on the words are shown nowhere.",
    example: "testimonial: {text: Now I know who to ask., by: coo, consent: 2025-01-28, until: 2026-01-28}",
    mend: "Ask again and write the new days, or remove the testimonial:\ntestimonial: {text: Now I know who to ask., by: coo, consent: 2026-02-02, until: 2027-02-02}",
};

/// Two stories with one id.
pub const SAME_ID: Rule = Rule {
    code: "PMO-5008",
    name: "two stories with one id",
    severity: Severity::Error,
    why: "Whatever names the story by its id would mean two of them.",
    example: "stories/one.md: id: SS1\nstories/two.md: id: SS1",
    mend: "Give one of them another id, or leave it out: then the name of the file is the id.",
};
