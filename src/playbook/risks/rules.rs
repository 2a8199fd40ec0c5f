//! The findings of the risks, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    BAD_LEVEL,
    WRONG_STRATEGY,
    BELOW_ZERO,
    BAD_CHANCE,
    RESIDUAL_ABOVE,
    NO_DAY,
    CLOSED_LATER,
    STILL_OPEN,
    NO_RESPONSE,
    HIGH_WITHOUT_OWNER,
    HAPPENED,
    OVERDUE,
    BAD_BANDS,
    BACKWARDS,
];

/// A probability, impact or severity off its scale.
pub const BAD_LEVEL: Rule = Rule {
    code: "PMO-4601",
    name: "level outside 1 to 5",
    severity: Severity::Error,
    why: "Probability, impact and severity are written from 1 (hardly) to 5 (very). Another number has no \
          place on the heat map and would distort the score.",
    example: "risks:\n  R01: {title: Sponsor leaves, probability: 7, impact: 5, strategy: mitigate}",
    mend: "Write a number from 1 to 5, or `unknown`. A share such as 15 % is the `chance`:\nrisks:\n  R01: {title: Sponsor leaves, probability: 2, impact: 5, chance: 15 %, strategy: mitigate}",
};

/// A threat with the strategy of an opportunity, or the reverse.
pub const WRONG_STRATEGY: Rule = Rule {
    code: "PMO-4602",
    name: "strategy of the other kind",
    severity: Severity::Warning,
    why: "Threats are avoided, mitigated or transferred; opportunities are exploited, enhanced or shared. \
          Both may be accepted or escalated. Either the strategy or the kind is wrong.",
    example: "risks:\n  R12: {title: Regional funding, kind: opportunity, probability: 3, impact: 4, strategy: mitigate}",
    mend: "Choose a strategy of its kind:\nrisks:\n  R12: {title: Regional funding, kind: opportunity, probability: 3, impact: 4, strategy: exploit}",
};

/// An amount with a sign.
pub const BELOW_ZERO: Rule = Rule {
    code: "PMO-4603",
    name: "amount below zero",
    severity: Severity::Error,
    why: "The amount says how much the risk would cost, or bring if it is an opportunity, and is never \
          below zero: the kind gives the sign. With a sign of its own it would count the wrong way round.",
    example: "risks:\n  R12: {title: Regional funding, kind: opportunity, chance: 30 %, amount: -250, probability: 3, impact: 4, strategy: exploit}",
    mend: "Write the amount without a sign, and say that it is an opportunity:\nrisks:\n  R12: {title: Regional funding, kind: opportunity, chance: 30 %, amount: 250, probability: 3, impact: 4, strategy: exploit}",
};

/// A chance of less than nothing or more than certain.
pub const BAD_CHANCE: Rule = Rule {
    code: "PMO-4604",
    name: "chance outside 0 % to 100 %",
    severity: Severity::Error,
    why: "Nothing is less likely than 0 % or more likely than 100 %.",
    example: "chance: 150 %",
    mend: "Write a share from 0 % to 100 %:\nchance: 15 %",
};

/// A response that makes it worse.
pub const RESIDUAL_ABOVE: Rule = Rule {
    code: "PMO-4605",
    name: "worse after the response",
    severity: Severity::Warning,
    why: "The residual score is what stays of a threat when the response has worked. It cannot lie above \
          the score of today, or the response does harm.",
    example: "risks:\n  R01: {title: Sponsor leaves, probability: 2, impact: 3, strategy: mitigate, residual: {probability: 3, impact: 4}}",
    mend: "Correct one of the two:\nrisks:\n  R01: {title: Sponsor leaves, probability: 3, impact: 4, strategy: mitigate, residual: {probability: 2, impact: 3}}",
};

/// A closed risk without a day.
pub const NO_DAY: Rule = Rule {
    code: "PMO-4606",
    name: "closed without a day",
    severity: Severity::Warning,
    why: "The risk is closed or has happened, but nothing says when, so nobody can tell what has changed \
          since the last review.",
    example: "risks:\n  R09: {title: Recruiting is delayed, probability: 2, impact: 4, strategy: mitigate, state: closed}",
    mend: "Add the day:\nrisks:\n  R09: {title: Recruiting is delayed, probability: 2, impact: 4, strategy: mitigate, state: closed, closed_on: 2025-08-22}",
};

/// Something that was settled on a day to come.
pub const CLOSED_LATER: Rule = Rule {
    code: "PMO-4607",
    name: "settled in the future",
    severity: Severity::Warning,
    why: "The day on which it was closed, raised, settled, met or asked for is still to come. It is a slip \
          of the pen, or it has not happened yet.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# risks.yaml\nrisks:\n  R09: {title: Recruiting is delayed, probability: 2, impact: 4, strategy: mitigate, state: closed, closed_on: 2027-08-22}",
    mend: "Correct the day. A day by which something is to be settled is written as `due`.",
};

/// A day of closing on a risk that is open.
pub const STILL_OPEN: Rule = Rule {
    code: "PMO-4608",
    name: "open with a day of closing",
    severity: Severity::Warning,
    why: "The risk has a day on which it was closed, but its state says that it is open. It still counts \
          in every sum.",
    example: "risks:\n  R09: {title: Recruiting is delayed, probability: 2, impact: 4, strategy: mitigate, closed_on: 2025-08-22}",
    mend: "Say that it is closed, or remove the day:\nrisks:\n  R09: {title: Recruiting is delayed, probability: 2, impact: 4, strategy: mitigate, state: closed, closed_on: 2025-08-22}",
};

/// A high risk about which nothing is done.
pub const NO_RESPONSE: Rule = Rule {
    code: "PMO-4609",
    name: "high risk without a response",
    severity: Severity::Warning,
    why: "The score is high, and nothing says what is done about it. A word such as `mitigate` alone is a \
          wish.",
    example: "risks:\n  R02: {title: Seen as bureaucracy, probability: 4, impact: 4, strategy: mitigate, owner: pmo-lead}",
    mend: "Say what is done:\nrisks:\n  R02: {title: Seen as bureaucracy, probability: 4, impact: 4, strategy: mitigate, response: Cut forms; coach instead, owner: pmo-lead}",
};

/// A high risk that is nobody's.
pub const HIGH_WITHOUT_OWNER: Rule = Rule {
    code: "PMO-4610",
    name: "high risk without an owner",
    severity: Severity::Warning,
    why: "The score is high, and nobody looks after it.",
    example: "risks:\n  R02: {title: Seen as bureaucracy, probability: 4, impact: 4, strategy: mitigate, response: Cut forms}",
    mend: "Name who looks after it:\nrisks:\n  R02: {title: Seen as bureaucracy, probability: 4, impact: 4, strategy: mitigate, response: Cut forms, owner: pmo-lead}",
};

/// A risk that has come, without its issue.
pub const HAPPENED: Rule = Rule {
    code: "PMO-4611",
    name: "happened, but no issue",
    severity: Severity::Warning,
    why: "What has happened is no risk any more but an issue that somebody has to settle. Nothing says \
          which one.",
    example: "risks:\n  R03: {title: Waves slip, probability: 4, impact: 4, strategy: mitigate, state: happened, closed_on: 2026-10-09}",
    mend: "Write the issue, and name it:\nrisks:\n  R03: {title: Waves slip, probability: 4, impact: 4, strategy: mitigate, state: happened, closed_on: 2026-10-09, issue: I1}\nissues:\n  I1: {title: Wave 3 is three weeks late, raised_on: 2026-10-09, owner: pmo-lead}",
};

/// Something that should be settled.
pub const OVERDUE: Rule = Rule {
    code: "PMO-4612",
    name: "overdue",
    severity: Severity::Warning,
    why: "The day by which it was to be settled is over, and nothing says that it is.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# risks.yaml\nissues:\n  I1: {title: Wave 3 is three weeks late, due: 2026-10-16}",
    mend: "Say when it was settled (`settled_on`, `met_on`, or a `state`), or set a new day with its owner:\nissues:\n  I1: {title: Wave 3 is three weeks late, due: 2026-11-20}",
};

/// Bands in the wrong order.
pub const BAD_BANDS: Rule = Rule {
    code: "PMO-4613",
    name: "bands that cannot be",
    severity: Severity::Error,
    why: "Scores lie between 1 and 25. A risk has to become medium before it becomes high.",
    example: "medium_from: 15\nhigh_from: 8",
    mend: "Write the lower score at `medium_from`:\nmedium_from: 8\nhigh_from: 15",
};

/// Settled before it came.
pub const BACKWARDS: Rule = Rule {
    code: "PMO-4614",
    name: "settled before it came",
    severity: Severity::Error,
    why: "The issue is settled on a day before the one on which it came, so one of the two is wrong.",
    example: "issues:\n  I1: {title: Wave 3 is late, raised_on: 2026-10-09, settled_on: 2026-09-10}",
    mend: "Correct one of the two days:\nissues:\n  I1: {title: Wave 3 is late, raised_on: 2026-10-09, settled_on: 2026-10-20}",
};
