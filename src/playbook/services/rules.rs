//! The findings of this chapter, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    BAD_MATURITY,
    WITHOUT_GAP,
    REVIEW_PASSED,
    UNUSED,
    TARGET_BELOW,
    NO_WAY_TO_ASK,
    USED_BEFORE_OFFERED,
    STILL_TO_COME,
];

/// A level that does not exist.
pub const BAD_MATURITY: Rule = Rule {
    code: "PMO-4101",
    name: "maturity out of range",
    severity: Severity::Error,
    why: "The maturity of a service runs from 0 (not offered) to 5 (optimised). Another number would \
          be drawn outside the chart and distort the mean.",
    example: "services:\n  SV01:\n    maturity: {C1: 1, C2: 30}",
    mend: "Correct the number; what was not assessed is `unknown`, not 0:\nservices:\n  SV01:\n    maturity: {C1: 1, C2: 3}",
};

/// A service that answers nothing.
pub const WITHOUT_GAP: Rule = Rule {
    code: "PMO-4102",
    name: "service without a gap",
    severity: Severity::Warning,
    why: "No gap of the assessment names the service, so nobody can say which trouble it takes away. \
          Services like that are the first to be called paperwork.",
    example: "# services.yaml\nservices:\n  SV15: {title: Project awards, …}\n# assessment.yaml: no gap names SV15",
    mend: "Name it at the gap that it closes, or ask whether it is needed:\ngaps:\n  G6:\n    services: [SV06, SV15]",
};

/// Nobody asked again whether it is needed.
pub const REVIEW_PASSED: Rule = Rule {
    code: "PMO-4103",
    name: "service not reviewed in time",
    severity: Severity::Warning,
    why: "The day is over on which somebody was to ask whether the service is still needed. Offices \
          that never ask keep services that nobody wants.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# services.yaml\nservices:\n  SV02:\n    next_review: 2026-09-30",
    mend: "Ask, write down what was found, and set the next day:\nservices:\n  SV02:\n    reviews:\n      - {date: 2026-10-12, finding: Used every week, verdict: keep}\n    next_review: 2027-09-30",
};

/// Nobody uses it.
pub const UNUSED: Rule = Rule {
    code: "PMO-4104",
    name: "service that nobody uses",
    severity: Severity::Warning,
    why: "The service is offered, but was not used for longer than `unused_after` allows (6 months \
          when that is left out). It costs time to keep, and perhaps nobody would miss it.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# services.yaml\nservices:\n  SV14:\n    last_used: 2026-01-20",
    mend: "Correct the day if it was used since; otherwise change the service, or stop it by a review:\nservices:\n  SV14:\n    reviews:\n      - {date: 2026-10-20, finding: Nobody asked for it, verdict: stop}",
};

/// It has passed its target.
pub const TARGET_BELOW: Rule = Rule {
    code: "PMO-4105",
    name: "target below the maturity of today",
    severity: Severity::Warning,
    why: "The service is more mature already than it is to be. Either the target is out of date or \
          more is done than was asked for.",
    example: "services:\n  SV04:\n    maturity: {C2: 4}\n    target: 3",
    mend: "Raise the target, or correct the maturity:\nservices:\n  SV04:\n    maturity: {C2: 4}\n    target: 4",
};

/// Nobody knows how to get it.
pub const NO_WAY_TO_ASK: Rule = Rule {
    code: "PMO-4106",
    name: "service without a way to ask for it",
    severity: Severity::Warning,
    why: "The service is offered, but neither it nor the chapter says how to ask for it. A service \
          that people cannot find does not exist for them.",
    example: "services:\n  SV07: {title: Coaching, kind: service, maturity: {C2: 2}, …}",
    mend: "Say it once for all services, or for this one:\nhow_to_ask: Write to pmo@northmere.example.\nservices:\n  SV07:\n    how_to_ask: Come to the clinic on Thursday at two.",
};

/// Used, though it was not offered.
pub const USED_BEFORE_OFFERED: Rule = Rule {
    code: "PMO-4107",
    name: "service used but not offered",
    severity: Severity::Warning,
    why: "The newest maturity says that the service is not offered, but people have used it. One of \
          the two is out of date.",
    example: "services:\n  SV13:\n    maturity: {C2: 0}\n    used: 3",
    mend: "Correct one of the two. Maturity is only assessed with each cycle: say there what is offered now, or count the use from then on:\nservices:\n  SV13:\n    maturity: {C2: 1}\n    used: 3",
};

/// A day that lies ahead.
pub const STILL_TO_COME: Rule = Rule {
    code: "PMO-4108",
    name: "use or review on a day to come",
    severity: Severity::Warning,
    why: "The service was last used or reviewed on a day that lies behind the day of the playbook, \
          so it cannot have happened yet.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# services.yaml\nservices:\n  SV02:\n    last_used: 2027-10-12",
    mend: "Correct the day; what is planned goes into `next_review`:\nservices:\n  SV02:\n    last_used: 2026-10-12",
};
