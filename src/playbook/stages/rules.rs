//! The findings of the stages, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    BACKWARDS,
    AHEAD,
    BAD_PROGRESS,
    NO_STATUS,
    BEHIND,
    ODD_PROGRESS,
    ACTIVITY_OVERDUE,
    DONE_AHEAD,
    OPEN_IN_DONE_STAGE,
    AREA_BACKWARDS,
];

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
    example: "# playbook.yaml\nas_of: 2026-10-31\n# stages.yaml\nstages:\n  PH3:\n    title: Rollout\n    start: 2025-06-30\n    finish: 2027-02-19\n    state: done",
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
    example: "# playbook.yaml\nas_of: 2026-10-31\n# stages.yaml\nstages:\n  PH2:\n    title: Future state\n    start: 2026-03-31\n    finish: 2026-06-27\n    state: in progress",
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

/// An activity that should be done.
pub const ACTIVITY_OVERDUE: Rule = Rule {
    code: "PMO-3207",
    name: "activity overdue",
    severity: Severity::Warning,
    why: "The day by which the activity was due is over, and nothing says that it is done.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# stages.yaml\nactivities:\n  clinic: {title: Hold the first clinic, due: 2026-03-12, owner: pmo-coach}",
    mend: "Say when it was done, or give it a new day:\nactivities:\n  clinic: {title: Hold the first clinic, due: 2026-03-12, done: 2026-03-12, owner: pmo-coach}",
};

/// Something done on a day to come.
pub const DONE_AHEAD: Rule = Rule {
    code: "PMO-3208",
    name: "done on a day to come",
    severity: Severity::Warning,
    why: "The activity or step is said to be done on a day that is still to come on the day of the \
          playbook, so it is counted as open.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# stages.yaml\nactivities:\n  clinic: {title: Hold the first clinic, done: 2027-03-12}",
    mend: "Correct the day; what is planned goes into `due`:\nactivities:\n  clinic: {title: Hold the first clinic, due: 2027-03-12}",
};

/// A stage that is over, but not all of it.
pub const OPEN_IN_DONE_STAGE: Rule = Rule {
    code: "PMO-3209",
    name: "open activity in a stage that is done",
    severity: Severity::Warning,
    why: "The stage is said to be done, but one of its key activities is not. Readers see a stage with a \
          tick and less than 100 % of it done.",
    example: "stages:\n  PH1:\n    state: done\n    activities:\n      survey: {title: Ask everybody}",
    mend: "Say when it was done, move it to a later stage, or remove it:\nstages:\n  PH1:\n    state: done\n    activities:\n      survey: {title: Ask everybody, done: 2025-02-20}",
};

/// Stages of an area out of order.
pub const AREA_BACKWARDS: Rule = Rule {
    code: "PMO-3210",
    name: "implementation stages out of order",
    severity: Severity::Error,
    why: "The five stages follow each other: exploration, installation, initial, full, expansion. Here one \
          begins before an earlier one, so nobody can say in which the area is.",
    example: "implementation:\n  digital: {installation: 2025-06-30, initial: 2025-03-31}",
    mend: "Correct one of the two days:\nimplementation:\n  digital: {installation: 2025-03-31, initial: 2025-06-30}",
};
