//! The findings of the stages, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[BACKWARDS, AHEAD, BAD_PROGRESS, NO_STATUS, BEHIND, ODD_PROGRESS];

/// A stage that ends before it begins.
pub const BACKWARDS: Rule = Rule {
    code: "PMO-3201",
    name: "stage ends before it begins",
    severity: Severity::Error,
    why: "The last day of the stage, planned or foreseen, lies before its first one, so no day \
          belongs to it.",
    example: "stages:\n  PH1:\n    title: Current state\n    start: 2025-03-28\n    finish: 2025-01-13\n    state: done",
    mend: "Correct one of the two dates:\nstages:\n  PH1:\n    title: Current state\n    start: 2025-01-13\n    finish: 2025-03-28\n    state: done",
};

/// A stage that is further than its dates allow.
pub const AHEAD: Rule = Rule {
    code: "PMO-3202",
    name: "stage ahead of its dates",
    severity: Severity::Warning,
    why: "The stage is said to be done although its last day is still to come, or to be in progress \
          although it has not begun. Either the state or a date is not up to date.",
    example: "as_of: 2026-10-31\nstages:\n  PH3:\n    title: Rollout\n    start: 2025-06-30\n    finish: 2027-02-19\n    state: done",
    mend: "Correct the state, or set the day on which it really ended or began:\nstages:\n  PH3:\n    title: Rollout\n    start: 2025-06-30\n    finish: 2026-10-16\n    state: done",
};

/// Progress of less than nothing or more than all.
pub const BAD_PROGRESS: Rule = Rule {
    code: "PMO-3203",
    name: "progress out of range",
    severity: Severity::Error,
    why: "A stage can be done by 0 % at least and by 100 % at most.",
    example: "progress: 130 %",
    mend: "Write a share from 0 % to 100 %, or leave the key out: then the dates tell it.\nprogress: 80 %",
};

/// A stage in progress of which nobody says how it stands.
pub const NO_STATUS: Rule = Rule {
    code: "PMO-3204",
    name: "stage in progress without a status",
    severity: Severity::Warning,
    why: "The stage is running, but nothing says whether it is on track. Readers take silence for \
          good news, and should not have to.",
    example: "stages:\n  PH3:\n    title: Rollout\n    start: 2025-06-30\n    finish: 2027-02-19\n    state: in progress",
    mend: "Say how it stands: on track, at risk or off track:\nstages:\n  PH3:\n    title: Rollout\n    start: 2025-06-30\n    finish: 2027-02-19\n    state: in progress\n    status: at risk",
};

/// A stage that should be further.
pub const BEHIND: Rule = Rule {
    code: "PMO-3205",
    name: "stage behind its dates",
    severity: Severity::Warning,
    why: "The last day of the stage is over and it is not done, or its first day is over and it has \
          not begun. The page shows a date that nobody will meet.",
    example: "as_of: 2026-10-31\nstages:\n  PH2:\n    title: Future state\n    start: 2026-03-31\n    finish: 2026-06-27\n    state: in progress",
    mend: "Correct the state, or say when it will end now:\nstages:\n  PH2:\n    title: Future state\n    start: 2026-03-31\n    finish: 2026-06-27\n    forecast: 2026-12-18\n    state: in progress",
};

/// A progress that the state contradicts.
pub const ODD_PROGRESS: Rule = Rule {
    code: "PMO-3206",
    name: "progress against the state",
    severity: Severity::Warning,
    why: "A stage that is done is done by 100 %, and one that is planned by 0 %. The bar at the top of \
          every page would say something else than the word below it.",
    example: "state: done\nprogress: 80 %",
    mend: "Correct one of the two, or leave `progress` out:\nstate: in progress\nprogress: 80 %",
};
