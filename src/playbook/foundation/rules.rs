//! The findings of the foundation, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    QUESTION_OVERDUE,
    NO_GOAL,
    NO_MEASURE,
    NO_ASSESSMENT,
    STILL_UNKNOWN,
    IN_AND_OUT,
    BACKWARDS,
    NO_ANSWER,
    CONSENT_TO_COME,
    NO_TYPE_NAME,
];

/// A question that should have its answer.
pub const QUESTION_OVERDUE: Rule = Rule {
    code: "PMO-3001",
    name: "question past its day",
    severity: Severity::Warning,
    why: "Somebody promised an answer by a day that is over. What depends on the answer waits, and \
          readers see an open question that nobody seems to work on.",
    example: "questions:\n  Q1: {title: Who is the champion for Coast?, owner: coo, by: 2026-09-30}",
    mend: "Write the answer, or set a new day together with the one who owes it:\nquestions:\n  Q1:\n    title: Who is the champion for Coast?\n    owner: coo\n    by: 2026-09-30\n    answer: Helena Brask, from 1 November.",
};

/// An objective that serves nothing.
pub const NO_GOAL: Rule = Rule {
    code: "PMO-3002",
    name: "objective without a goal",
    severity: Severity::Warning,
    why: "The objective names no goal of the organisation, so nobody outside the PMO can see what it \
          is good for. A PMO that serves only itself is closed when money is short.",
    example: "objectives:\n  OB1:\n    title: Raise on-time delivery to 85 %\n    metric: K01\n    by: 2027-03-31",
    mend: "Name the goal that it serves, and write it under `organisation` if it is not there:\nobjectives:\n  OB1:\n    title: Raise on-time delivery to 85 %\n    metric: K01\n    by: 2027-03-31\n    goal: GO1",
};

/// An objective that nothing shows.
pub const NO_MEASURE: Rule = Rule {
    code: "PMO-3003",
    name: "objective without a measure",
    severity: Severity::Warning,
    why: "Neither a metric nor the maturity shows whether the objective is reached, so it can be \
          neither reached nor missed.",
    example: "objectives:\n  OB1: {title: Be more reliable, by: 2027-03-31, goal: GO1}",
    mend: "Name the metric that shows it, or write `maturity` for the weighted maturity:\nobjectives:\n  OB1: {title: Be more reliable, metric: K01, by: 2027-03-31, goal: GO1}",
};

/// Maturity as the measure, but no assessment.
pub const NO_ASSESSMENT: Rule = Rule {
    code: "PMO-3004",
    name: "maturity without an assessment",
    severity: Severity::Error,
    why: "The objective is shown by the weighted maturity, which comes from `assessment.yaml`. There \
          is no such file, so the objective would have no baseline, value or target.",
    example: "objectives:\n  OB4: {title: Lift maturity to 3.5, metric: maturity, by: 2027-03-31}",
    mend: "Write `assessment.yaml`, or name a metric instead:\nobjectives:\n  OB4: {title: Lift maturity to 3.5, metric: K01, by: 2027-03-31}",
};

/// Something that should be known by now.
pub const STILL_UNKNOWN: Rule = Rule {
    code: "PMO-3005",
    name: "still not known",
    severity: Severity::Warning,
    why: "Somebody was to find the value out by a day that is over. The page still says `not known \
          yet`.",
    example: "pmo:\n  fte: {unknown: {owner: cfo, by: 2026-09-30}}",
    mend: "Write the value, or a new day:\npmo:\n  fte: 4.0",
};

/// In scope and out of scope at once.
pub const IN_AND_OUT: Rule = Rule {
    code: "PMO-3006",
    name: "in scope and out of scope",
    severity: Severity::Error,
    why: "The same entry stands under `in` and under `out`, so the scope says two things at once and \
          every border case becomes a quarrel.",
    example: "scope:\n  in: {areas: [digital, estates]}\n  out: {areas: [estates]}",
    mend: "Remove one of the two; for a change of scope use `later` or `from`:\nscope:\n  in: {areas: [digital]}\n  out: {areas: [estates]}",
};

/// An entry that ends before it begins.
pub const BACKWARDS: Rule = Rule {
    code: "PMO-3007",
    name: "scope entry ends before it begins",
    severity: Severity::Error,
    why: "`until` lies before `from`, so the entry would never be in force.",
    example: "areas:\n  - {title: estates, from: 2026-11-23, until: 2026-06-30}",
    mend: "Correct one of the two dates:\nareas:\n  - {title: estates, from: 2026-11-23, until: 2027-06-30}",
};

/// Something that was asked for, and no answer.
pub const NO_ANSWER: Rule = Rule {
    code: "PMO-3008",
    name: "asked for without an answer",
    severity: Severity::Warning,
    why: "The PMO asked for it at the beginning, and the scope says neither yes, later nor no. Those who \
          remember the request go on waiting for it.",
    example: "scope:\n  in: {areas: [digital]}\n  asked: {areas: [digital, estates]}",
    mend: "Say what became of it, in the same words:\nscope:\n  in: {areas: [digital]}\n  later: {areas: [{title: estates, from: 2027-03-01}]}\n  asked: {areas: [digital, estates]}",
};

/// A consent that nobody has given yet.
pub const CONSENT_TO_COME: Rule = Rule {
    code: "PMO-3009",
    name: "consent still to come",
    severity: Severity::Warning,
    why: "The day on which the person agreed to be named and pictured is still to come, so nobody has agreed yet.",
    example: "people:\n  coo: {role: Chief Operating Officer, name: Tomas Reuvel, consent: 2027-02-01}",
    mend: "Ask, then write the day on which they agreed:\npeople:\n  coo: {role: Chief Operating Officer, name: Tomas Reuvel, consent: 2026-02-01}",
};

/// A type by another scheme without its name there.
pub const NO_TYPE_NAME: Rule = Rule {
    code: "PMO-3010",
    name: "type without its name in the scheme",
    severity: Severity::Warning,
    why: "`type_scheme` says whose names of types are used. Without `type_name`, or with a name that the scheme \
          does not have, readers do not learn what the type is called there.",
    example: "pmo: {name: Northmere PMO, type: controlling, sponsor: ceo, type_scheme: tenstep}",
    mend: "Write the name, or leave the scheme out:\npmo: {name: Northmere PMO, type: controlling, sponsor: ceo, type_scheme: tenstep, type_name: II Infrastructure}",
};
