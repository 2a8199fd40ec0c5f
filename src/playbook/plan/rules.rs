//! The findings of the plan, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    ELEMENT_MISSING,
    NO_ACTION,
    NO_OUTCOME,
    BACKWARDS,
    DONE_AHEAD,
    OPEN_ACTIONS,
    TOLD_BETTER,
    NO_OBJECTIVE,
    MORE_THAN_ALL,
    OVERSPENT,
    NEGATIVE,
    CHECK_OVERDUE,
    NO_PERIOD,
    ACTION_OVERDUE,
];

/// One of the five elements is not there.
pub const ELEMENT_MISSING: Rule = Rule {
    code: "PMO-4501",
    name: "element of the plan missing",
    severity: Severity::Warning,
    why: "A plan has five elements: a work plan, resources and budget, stakeholders, a risk \
          assessment and quality control. Boards ask for the one that is not there.",
    example: "plan.yaml with outcomes and actions, and no `quality`",
    mend: "Write the element, even if it is short:\nquality:\n  QC1:\n    title: Status reports\n    criterion: One in ten agrees with ledger and plan\n    who: pmo-analyst\n    when: monthly",
};

/// Nobody does anything for an outcome.
pub const NO_ACTION: Rule = Rule {
    code: "PMO-4502",
    name: "outcome without an action",
    severity: Severity::Warning,
    why: "The outcome is wanted, but no action leads to it, so it stays a wish.",
    example: "outcomes:\n  OC6: {title: Benefits are signed off, champion: cfo, state: on track}",
    mend: "Add an action that serves it:\nactions:\n  AC7: {title: Name the benefit owners, outcome: OC6, responsible: cfo, due: 2026-11-30}",
};

/// Nobody knows what an action is good for.
pub const NO_OUTCOME: Rule = Rule {
    code: "PMO-4503",
    name: "action without an outcome",
    severity: Severity::Warning,
    why: "Work is done, but the plan does not say what is to come out of it. Either an outcome is \
          missing, or the work is not needed.",
    example: "actions:\n  AC7: {title: Buy a plotter, responsible: pmo-comms, due: 2026-11-30}",
    mend: "Name the outcome that it serves:\nactions:\n  AC7: {title: Buy a plotter, outcome: OC5, responsible: pmo-comms, due: 2026-11-30}",
};

/// An action that ends before it begins.
pub const BACKWARDS: Rule = Rule {
    code: "PMO-4504",
    name: "action ends before it begins",
    severity: Severity::Error,
    why: "The action is due, or was done, before its first day. One of the two days is wrong.",
    example: "actions:\n  AC1: {title: Publish the register, responsible: pmo-analyst, start: 2025-06-02, due: 2025-05-09}",
    mend: "Correct one of the two days:\nactions:\n  AC1: {title: Publish the register, responsible: pmo-analyst, start: 2025-04-02, due: 2025-05-09}",
};

/// Something is done on a day to come.
pub const DONE_AHEAD: Rule = Rule {
    code: "PMO-4505",
    name: "action done in the future",
    severity: Severity::Warning,
    why: "The day on which the action was done lies after the day of the playbook, so it still counts \
          as open.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# plan.yaml\nactions:\n  AC5: {title: Name benefit owners, responsible: cfo, due: 2026-11-30, done: 2026-11-20}",
    mend: "Remove `done` until it is done; a planned day is `due`:\nactions:\n  AC5: {title: Name benefit owners, responsible: cfo, due: 2026-11-30}",
};

/// An outcome is there, and its actions are not.
pub const OPEN_ACTIONS: Rule = Rule {
    code: "PMO-4506",
    name: "outcome done with open actions",
    severity: Severity::Warning,
    why: "The outcome is said to be done, but actions that serve it are not. Either it is not done, \
          or the actions are no longer needed.",
    example: "outcomes:\n  OC1: {title: One report, champion: pmo-lead, state: done}\nactions:\n  AC2: {title: Switch all reports, outcome: OC1, responsible: pmo-analyst, due: 2027-02-26}",
    mend: "Correct the state, finish the action, or remove it:\noutcomes:\n  OC1: {title: One report, champion: pmo-lead, state: on track}",
};

/// An outcome is told better than its metric.
pub const TOLD_BETTER: Rule = Rule {
    code: "PMO-4507",
    name: "outcome told better than its metric shows",
    severity: Severity::Warning,
    why: "The outcome is said to be done or on track, but the metric that shows it is off track. \
          Readers see both, side by side.",
    example: "outcomes:\n  OC5: {title: Project managers trained, champion: pmo-coach, metric: K10, state: on track}",
    mend: "Say how it stands, or name a metric that shows the outcome better:\noutcomes:\n  OC5: {title: Project managers trained, champion: pmo-coach, metric: K10, state: at risk}",
};

/// An outcome serves no objective.
pub const NO_OBJECTIVE: Rule = Rule {
    code: "PMO-4508",
    name: "outcome without an objective",
    severity: Severity::Warning,
    why: "The outcome serves none of the PMO's objectives, so nobody can say what it is for.",
    example: "outcomes:\n  OC1: {title: One report, champion: pmo-lead, state: done}",
    mend: "Name the objective:\noutcomes:\n  OC1: {title: One report, champion: pmo-lead, objective: OB1, state: done}",
};

/// More passed than were checked.
pub const MORE_THAN_ALL: Rule = Rule {
    code: "PMO-4509",
    name: "more passed than were checked",
    severity: Severity::Error,
    why: "A result says how many passed, of how many. More than all cannot pass, and a number that \
          passed says nothing without the number that was checked.",
    example: "results:\n  - {date: 2026-10, passed: 8, of: 7}",
    mend: "Correct one of the two numbers:\nresults:\n  - {date: 2026-10, passed: 6, of: 7}",
};

/// More was spent than was planned.
pub const OVERSPENT: Rule = Rule {
    code: "PMO-4510",
    name: "action over its budget",
    severity: Severity::Warning,
    why: "The action has cost more than it may. The owner should say where the money comes from.",
    example: "actions:\n  AC4: {title: Capacity model, responsible: cio, due: 2026-05-29, budget: 35, spent: 41}",
    mend: "Correct the amounts, or write the budget that was approved since:\nactions:\n  AC4: {title: Capacity model, responsible: cio, due: 2026-05-29, budget: 41, spent: 41}",
};

/// Less than nothing.
pub const NEGATIVE: Rule = Rule {
    code: "PMO-4511",
    name: "less than nothing in the plan",
    severity: Severity::Error,
    why: "Budgets, costs and working time are written as positive numbers.",
    example: "actions:\n  AC4: {title: Capacity model, responsible: cio, due: 2026-05-29, budget: -35}",
    mend: "Remove the minus sign:\nactions:\n  AC4: {title: Capacity model, responsible: cio, due: 2026-05-29, budget: 35}",
};

/// A check has not been done for longer than its rhythm.
pub const CHECK_OVERDUE: Rule = Rule {
    code: "PMO-4512",
    name: "quality check overdue",
    severity: Severity::Warning,
    why: "The check has a rhythm, and its newest result is older than that. What nobody checks is not \
          known to be good.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# plan.yaml\nquality:\n  QC2:\n    title: Status reports\n    criterion: Agrees with the ledger\n    who: pmo-analyst\n    when: monthly\n    results:\n      - {date: 2026-07, passed: 6, of: 7}",
    mend: "Check, and add the result; or write the rhythm that is really kept:\n    when: quarterly",
};

/// A key that should be a period is none.
pub const NO_PERIOD: Rule = Rule {
    code: "PMO-4513",
    name: "working time for no period",
    severity: Severity::Error,
    why: "Working time is written by period, so that plan and actual can be laid side by side.",
    example: "planned: {third quarter: 1.0}",
    mend: "Write a quarter as 2026-Q3, a month as 2026-10, a year as 2026:\nplanned: {2026-Q3: 1.0}",
};

/// An action should have been done by now.
pub const ACTION_OVERDUE: Rule = Rule {
    code: "PMO-4514",
    name: "action overdue",
    severity: Severity::Warning,
    why: "The day of the action has passed and nothing says that it was done.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# plan.yaml\nactions:\n  AC4: {title: Capacity model, responsible: cio, due: 2026-05-29}",
    mend: "Write the day on which it was done, or a new day on which it is due:\nactions:\n  AC4: {title: Capacity model, responsible: cio, due: 2026-05-29, done: 2026-06-12}",
};
