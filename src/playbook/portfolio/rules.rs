//! The findings of the portfolio, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    WATERMELON,
    BETTER_THAN_PARTS,
    MORE_THAN_ALL,
    NEGATIVE,
    BACKWARDS,
    FINISHED_AHEAD,
    NO_VERDICT,
    CIRCLE,
    WAITS_FOR_ITSELF,
    DEPENDENCY_OVERDUE,
    FORECAST_PASSED,
    BAD_THRESHOLDS,
    VALUE_NOT_SHOWN,
    METRIC_DIFFERS,
    VALUE_MISSING,
    NO_BENEFIT_OWNER,
    NOT_SHARED,
];

/// Green outside, red inside.
pub const WATERMELON: Rule = Rule {
    code: "PMO-4701",
    name: "project reported better than its figures say",
    severity: Severity::Warning,
    why: "The project is reported in a better colour than its figures give, and nothing says why. \
          Both are shown side by side; with a reason, readers can judge for themselves.",
    example: "reported: {overall: green}   # CPI 0.93, at risk",
    mend: "Say why you judge it better than its figures, or report what they say:\nreported:\n  overall: green\n  reason: Two invoices came early; the board agreed on 8 October",
};

/// The whole is better than its worst part.
pub const BETTER_THAN_PARTS: Rule = Rule {
    code: "PMO-4702",
    name: "reported better altogether than in its parts",
    severity: Severity::Warning,
    why: "Altogether a project is as bad as the worst of time, cost and scope, unless somebody says \
          why not.",
    example: "reported: {time: red, cost: green, overall: green}",
    mend: "Report the worst of the parts, or give a reason:\nreported: {time: red, cost: green, overall: red}",
};

/// More is earned or planned than there is.
pub const MORE_THAN_ALL: Rule = Rule {
    code: "PMO-4703",
    name: "more work than the budget holds",
    severity: Severity::Error,
    why: "Earned and planned value are parts of the budget at completion: what is done, and what \
          should be done, of all the work. Neither can be more than all of it.",
    example: "budget: 500\nearned_value: 520",
    mend: "Correct one of the two amounts; what it cost is `actual_cost`:\nbudget: 500\nearned_value: 500\nactual_cost: 520",
};

/// Less than nothing.
pub const NEGATIVE: Rule = Rule {
    code: "PMO-4704",
    name: "amount below zero in the portfolio",
    severity: Severity::Error,
    why: "Budgets, values and costs of projects are written as positive amounts.",
    example: "actual_cost: -120",
    mend: "Remove the minus sign:\nactual_cost: 120",
};

/// A project that ends before it begins.
pub const BACKWARDS: Rule = Rule {
    code: "PMO-4705",
    name: "project ends before it begins",
    severity: Severity::Error,
    why: "The project ends, or is to end, before its first day. One of the two days is wrong.",
    example: "start: 2026-03-02\nbaseline_finish: 2025-12-18",
    mend: "Correct one of the two days:\nstart: 2025-03-03\nbaseline_finish: 2025-12-18",
};

/// A project that ended on a day to come.
pub const FINISHED_AHEAD: Rule = Rule {
    code: "PMO-4706",
    name: "project finished in the future",
    severity: Severity::Warning,
    why: "The day on which the project ended lies after the day of the playbook, so it still counts \
          as running.",
    example: "as_of: 2026-10-31\nfinished: 2026-12-18",
    mend: "Write the day that is foreseen as `forecast_finish` until the project is over:\nforecast_finish: 2026-12-18",
};

/// Nobody says whether a project reached its goals.
pub const NO_VERDICT: Rule = Rule {
    code: "PMO-4707",
    name: "project is over, goals not judged",
    severity: Severity::Warning,
    why: "A project is a success when it ended on time, within budget and with its goals met. For this \
          one nobody has said whether the goals were met.",
    example: "finished: 2026-09-30",
    mend: "Say whether it reached its goals, or who will find out:\nfinished: 2026-09-30\ngoals_met: yes",
};

/// Projects wait for one another in a circle.
pub const CIRCLE: Rule = Rule {
    code: "PMO-4708",
    name: "projects wait for each other in a circle",
    severity: Severity::Warning,
    why: "Each of these projects waits for the next, and the last one for the first. Unless somebody \
          delivers in parts, none of them can go on.",
    example: "dependencies:\n  PD1: {project: P1, on: P4, title: Rooms}\n  PD2: {project: P4, on: P1, title: Room list}",
    mend: "Write what has come already as `met_on`, or let the portfolio board decide who delivers first.",
};

/// A project that waits for itself.
pub const WAITS_FOR_ITSELF: Rule = Rule {
    code: "PMO-4709",
    name: "project waits for itself",
    severity: Severity::Error,
    why: "A dependency leads from one project to another one.",
    example: "PD1: {project: P1, on: P1, title: Rooms}",
    mend: "Name the project that delivers:\nPD1: {project: P1, on: P4, title: Rooms}",
};

/// What was to come has not come.
pub const DEPENDENCY_OVERDUE: Rule = Rule {
    code: "PMO-4710",
    name: "dependency overdue",
    severity: Severity::Warning,
    why: "One project waits for something from another one, and the day on which it was to come has \
          passed.",
    example: "as_of: 2026-10-31\nPD1: {project: P1, on: P4, title: Rooms, due: 2026-09-30}",
    mend: "Write the day on which it came, or a new day that both projects agreed:\nPD1: {project: P1, on: P4, title: Rooms, due: 2026-09-30, met_on: 2026-10-09}",
};

/// A forecast of a day that is over.
pub const FORECAST_PASSED: Rule = Rule {
    code: "PMO-4711",
    name: "forecast has passed",
    severity: Severity::Warning,
    why: "The project was foreseen to end on a day that is over, and nothing says that it ended. Its \
          delay is shown too small.",
    example: "as_of: 2026-10-31\nforecast_finish: 2026-09-30",
    mend: "Write the day on which it ended, or a new forecast:\nfinished: 2026-09-30",
};

/// Limits that contradict each other.
pub const BAD_THRESHOLDS: Rule = Rule {
    code: "PMO-4712",
    name: "limits of the colours contradict each other",
    severity: Severity::Error,
    why: "Between on track and off track lies at risk. The limit of off track cannot be the better one.",
    example: "green_from: 0.90\nred_below: 0.95",
    mend: "Exchange the two:\ngreen_from: 0.95\nred_below: 0.90",
};

/// Earned value that nobody sees.
pub const VALUE_NOT_SHOWN: Rule = Rule {
    code: "PMO-4713",
    name: "earned value written, not shown",
    severity: Severity::Warning,
    why: "Earned value is only worked out where the portfolio asks for it, since many PMOs do without. \
          These amounts are read and shown nowhere.",
    example: "projects:\n  P1: {title: Patient portal, planned_value: 480, earned_value: 496}",
    mend: "Ask for it at the top of the file, with `earned_value: yes`; with `earned_value: no` the amounts may stay unseen.",
};

/// A metric tells something else than the projects.
pub const METRIC_DIFFERS: Rule = Rule {
    code: "PMO-4714",
    name: "metric differs from the projects",
    severity: Severity::Warning,
    why: "The metric repeats an index of all projects for the same day, and the two differ. Readers \
          find both, and trust neither.",
    example: "spi_metric: K11   # 0.98 in October; the projects give 0.96",
    mend: "Correct the value of the metric, or the amounts of the projects.",
};

/// A value without which nothing can be worked out.
pub const VALUE_MISSING: Rule = Rule {
    code: "PMO-4715",
    name: "value missing for earned value",
    severity: Severity::Warning,
    why: "Earned value needs four amounts of each project: budget, planned value, earned value and \
          actual cost. Without one of them the project has no index, and the totals leave it out.",
    example: "P1: {title: Patient portal, budget: 620, planned_value: 480, actual_cost: 470}",
    mend: "Add the amount, or say who finds it out:\nP1:\n  earned_value: {unknown: {owner: pmo-analyst, by: 2026-11-16}}",
};

/// Nobody answers for the benefits.
pub const NO_BENEFIT_OWNER: Rule = Rule {
    code: "PMO-4716",
    name: "benefits without an owner",
    severity: Severity::Warning,
    why: "The project is to bring something, but nobody answers for it once the project is over. \
          Benefits without an owner are seldom realised.",
    example: "benefits: 1 200 hours a year released",
    mend: "Name who answers for them after the end:\nbenefits: 1 200 hours a year released\nbenefit_owner: cio",
};

/// Something shared that nobody shares.
pub const NOT_SHARED: Rule = Rule {
    code: "PMO-4717",
    name: "shared by fewer than two projects",
    severity: Severity::Warning,
    why: "A shared resource is one that several projects need at a time. With one project or none \
          there is nothing to share.",
    example: "shared_resources:\n  SR1: {title: Integration team, projects: [P1]}",
    mend: "Name the projects that need it, or remove it:\nshared_resources:\n  SR1: {title: Integration team, projects: [P1, P2]}",
};
