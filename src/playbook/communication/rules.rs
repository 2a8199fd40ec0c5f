//! The findings of this chapter, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    MORE_THAN_ALL,
    UNREACHED,
    NEXT_PASSED,
    RHYTHM_MISSED,
    STEP_MISSING,
    BAD_TASKS,
    BACKWARDS,
    NO_DATE,
];

/// It reached more than it went to.
pub const MORE_THAN_ALL: Rule = Rule {
    code: "PMO-4401",
    name: "more reached than it went to",
    severity: Severity::Error,
    why: "Something that went to so many people cannot have reached more of them. The share of people \
          reached would lie above 100 %.",
    example: "sent:\n  - {date: 2026-10-08, sent_to: 60, reached: 83}",
    mend: "Correct one of the two numbers, or write `unknown`:\nsent:\n  - {date: 2026-10-08, sent_to: 60, reached: 38}",
};

/// Somebody hears nothing.
pub const UNREACHED: Rule = Rule {
    code: "PMO-4402",
    name: "stakeholder that no message reaches",
    severity: Severity::Warning,
    why: "No row of the communication plan names the stakeholder. Those who hear nothing from the office \
          hear it from somebody else.",
    example: "stakeholders:\n  staff-council: {group: representative}",
    mend: "Name the stakeholder in a row of communication.yaml:\nmessages:\n  CM6:\n    to: Staff council\n    \
           stakeholders: [staff-council]\n    message: No data about single persons\n    channel: meeting\n    \
           frequency: quarterly\n    next: 2026-12-01",
};

/// The next day is over.
pub const NEXT_PASSED: Rule = Rule {
    code: "PMO-4403",
    name: "next message in the past",
    severity: Severity::Warning,
    why: "The day on which the message was to come is over. Either it came, and the log does not say so, \
          or it did not, and people wait.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# communication.yaml\nmessages:\n  CM1: {next: 2026-10-07}",
    mend: "Log what was sent, and write the next day:\nmessages:\n  CM1:\n    next: 2026-11-06\n    sent:\n      \
           - {date: 2026-10-07, sent_to: 5, reached: 5}",
};

/// Nothing came for too long.
pub const RHYTHM_MISSED: Rule = Rule {
    code: "PMO-4404",
    name: "rhythm missed",
    severity: Severity::Warning,
    why: "More than one and a half times the promised rhythm has passed since the last one. People who \
          were promised to hear every month notice when they do not.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# communication.yaml\nmessages:\n  CM4:\n    frequency: monthly\n    sent: [{date: 2026-08-06}]",
    mend: "Log what was sent, send something, or promise less:\nmessages:\n  CM4:\n    frequency: quarterly\n    \
           sent: [{date: 2026-08-06}]",
};

/// A step of the strategy is not written.
pub const STEP_MISSING: Rule = Rule {
    code: "PMO-4405",
    name: "step of the strategy not written",
    severity: Severity::Warning,
    why: "Communication is planned in seven steps: situation, audiences, objectives, approaches, \
          positioning, implementation, evaluation. Whoever leaves one out decides it by accident.",
    example: "strategy:\n  situation: Nobody trusts the reports\n  audiences: Six audiences",
    mend: "Write the missing steps, a sentence or two each. Offices that plan in five steps say so; \
           positioning then belongs to the approaches and evaluation to the implementation:\n\
           strategy:\n  tasks: 5\n  situation: Nobody trusts the reports\n  audiences: Six audiences\n  \
           objectives: They do what their row is for\n  approaches: One result a month\n  implementation: Six rows with dates",
};

/// Neither five steps nor seven.
pub const BAD_TASKS: Rule = Rule {
    code: "PMO-4406",
    name: "neither five steps nor seven",
    severity: Severity::Error,
    why: "A communication strategy is planned in seven steps, or in five of which two are wider. Other \
          numbers cannot be shown.",
    example: "strategy: {tasks: 6}",
    mend: "Write 5 or 7, or leave the key out for 7:\nstrategy: {tasks: 5}",
};

/// A row that ends before it begins.
pub const BACKWARDS: Rule = Rule {
    code: "PMO-4407",
    name: "row ends before it begins",
    severity: Severity::Error,
    why: "The last month of the row lies before its first one, so that it never comes.",
    example: "messages:\n  CM4: {from: 2026-09, until: 2026-02}",
    mend: "Correct one of the two:\nmessages:\n  CM4: {from: 2026-02, until: 2026-09}",
};

/// Nothing says when it comes.
pub const NO_DATE: Rule = Rule {
    code: "PMO-4408",
    name: "message without a day in sight",
    severity: Severity::Warning,
    why: "There is no next day, no first month, and nothing was sent yet. The calendar cannot show it, and \
          what is in no calendar is forgotten.",
    example: "messages:\n  CM5: {to: Coast region, message: Dates for Coast, channel: visit, frequency: quarterly}",
    mend: "Write when it comes next:\nmessages:\n  CM5:\n    to: Coast region\n    message: Dates for Coast\n    channel: visit\n    \
           frequency: quarterly\n    next: 2026-11-17",
};
