//! The findings of this chapter, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    BAD_MOMENT,
    BAD_RATING,
    LEFT_OUT,
    NO_NEXT_STEP,
    CONTACT_PASSED,
    BAD_ADOPTION,
    NAMELESS,
    NOT_MEASURED,
    BAD_AIM,
];

/// A judgement under a key that is no day and no month.
pub const BAD_MOMENT: Rule = Rule {
    code: "PMO-4301",
    name: "neither a day nor a month",
    severity: Severity::Error,
    why: "How somebody stands, and how many do something the new way, is written under the day or the \
          month in which somebody looked. Without it nobody can say what came first, or what holds now.",
    example: "stakeholders:\n  coo:\n    engagement: {spring: neutral, 2026-10: leading}",
    mend: "Write a month or a day:\nstakeholders:\n  coo:\n    engagement: {2026-03: neutral, 2026-10: leading}",
};

/// Power or interest beyond its scale.
pub const BAD_RATING: Rule = Rule {
    code: "PMO-4302",
    name: "power or interest out of range",
    severity: Severity::Error,
    why: "Power and interest are judged from 1 (little) to 5 (much). Another number has no place in the \
          grid, and would weigh more than anybody in the index.",
    example: "stakeholders:\n  coo: {power: 9, interest: 5}",
    mend: "Write a whole number from 1 to 5, or `unknown`:\nstakeholders:\n  coo: {power: 5, interest: 5}",
};

/// Nothing is written of what the index is made of.
pub const LEFT_OUT: Rule = Rule {
    code: "PMO-4303",
    name: "stakeholder left out of the index",
    severity: Severity::Warning,
    why: "The index weighs each stakeholder by power and interest, and compares how it stands with how \
          it should stand. Where one of the four is missing, the index speaks of the others only.",
    example: "stakeholders:\n  coo: {power: 5, engagement: {2026-10: leading}}",
    mend: "Write all four; what nobody knows yet is `unknown`, with who finds out:\n\
           stakeholders:\n  coo:\n    power: 5\n    interest: {unknown: {owner: pmo-lead, by: 2026-11-30}}\n    \
           engagement: {2026-10: leading}\n    desired: leading",
};

/// Somebody is still to be won, and nobody does anything.
pub const NO_NEXT_STEP: Rule = Rule {
    code: "PMO-4304",
    name: "still to be won, without a next step",
    severity: Severity::Warning,
    why: "The stakeholder does not stand yet where the office needs it. Nobody is won over by a table: \
          somebody has to do something, and to talk to them on a day that is known.",
    example: "stakeholders:\n  cmo: {power: 4, interest: 3, engagement: {2026-10: neutral}, desired: supportive}",
    mend: "Say what is done, and when somebody talks to them next:\n\
           stakeholders:\n  cmo:\n    power: 4\n    interest: 3\n    engagement: {2026-10: neutral}\n    desired: supportive\n    \
           actions: [Show what the figures mean for patients]\n    next_contact: 2026-11-12",
};

/// A next contact on a day that is over.
pub const CONTACT_PASSED: Rule = Rule {
    code: "PMO-4305",
    name: "next contact in the past",
    severity: Severity::Warning,
    why: "The day on which somebody wanted to talk to the stakeholder is over. Either they talked, and the \
          register does not say so, or they did not.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# stakeholders.yaml\nstakeholders:\n  cmo: {next_contact: 2026-09-12}",
    mend: "Write the next day; how they stand since the last talk belongs under `engagement`:\n\
           stakeholders:\n  cmo:\n    engagement: {2026-10: supportive}\n    next_contact: 2026-12-10",
};

/// More than all, or less than nobody.
pub const BAD_ADOPTION: Rule = Rule {
    code: "PMO-4306",
    name: "share of adoption out of range",
    severity: Severity::Error,
    why: "Of those concerned, nobody at least and all at most can do something the new way.",
    example: "changes:\n  B1: {from: Ask around, to: Look it up, adopted: {2026-10: 130 %}}",
    mend: "Write a share from 0 % to 100 %:\nchanges:\n  B1: {from: Ask around, to: Look it up, adopted: {2026-10: 30 %}}",
};

/// Nobody can tell who it is.
pub const NAMELESS: Rule = Rule {
    code: "PMO-4307",
    name: "stakeholder without a name",
    severity: Severity::Warning,
    why: "The id is not that of a person of foundation.yaml, and there is no title. Pages would show \
          the bare id, and readers would not know who it is.",
    example: "stakeholders:\n  ward-leads: {group: delivery}",
    mend: "Give it a title, or use the id of a person:\nstakeholders:\n  ward-leads: {title: Ward and team leads, group: delivery}",
};

/// Nothing shows whether people changed.
pub const NOT_MEASURED: Rule = Rule {
    code: "PMO-4308",
    name: "change in behaviour without a measure",
    severity: Severity::Warning,
    why: "People are to do something differently, but neither a metric nor a count shows whether they \
          do. A change that nobody looks at is a wish.",
    example: "changes:\n  B1: {from: Report when asked, to: Report on the third working day}",
    mend: "Name a metric, or count now and then how many do it:\nchanges:\n  B1:\n    from: Report when asked\n    \
           to: Report on the third working day\n    metric: K05\n    adopted: {2026-10: 80 %}",
};

/// An index to be reached that is no share.
pub const BAD_AIM: Rule = Rule {
    code: "PMO-4309",
    name: "aim of engagement out of range",
    severity: Severity::Error,
    why: "The index is 100 % when everybody stands exactly where they should. An aim lies above 0 % and \
          not above that.",
    example: "aim: {index: 900 %, by: 2027-03-31}",
    mend: "Write a share:\naim: {index: 90 %, by: 2027-03-31}",
};
