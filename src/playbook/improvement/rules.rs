//! The findings about improvement, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    ODD_SURVEY,
    NO_PERIOD,
    METRIC_DIFFERS,
    UNANSWERED,
    BACKWARDS,
    CHANGE_OVERDUE,
    MET_TWICE,
];

/// A survey whose numbers contradict each other.
pub const ODD_SURVEY: Rule = Rule {
    code: "PMO-4901",
    name: "satisfaction survey that does not add up",
    severity: Severity::Error,
    why: "Promoters, passives and detractors are all the people who answered, the satisfied are some of \
          them, and nobody answers who was not asked. Numbers that contradict this cannot all be right.",
    example: "surveys:\n  2026-Q3: {answers: 50, promoters: 24, passives: 15, detractors: 12}",
    mend: "Correct the number that is wrong, or leave `answers` out: then the three are added up.\nsurveys:\n  2026-Q3: {answers: 50, promoters: 24, passives: 15, detractors: 11}",
};

/// A survey of something that is no month and no quarter.
pub const NO_PERIOD: Rule = Rule {
    code: "PMO-4902",
    name: "survey without a month or quarter",
    severity: Severity::Error,
    why: "Surveys stand in the order of time, so the id of each is its month or its quarter.",
    example: "surveys:\n  autumn: {answers: 50, satisfied: 38}",
    mend: "Write the month or the quarter:\nsurveys:\n  2026-Q3: {answers: 50, satisfied: 38}",
};

/// A survey and a metric that differ.
pub const METRIC_DIFFERS: Rule = Rule {
    code: "PMO-4903",
    name: "survey and metric differ",
    severity: Severity::Error,
    why: "The survey names the metric that carries its result, but the value of that metric for the same \
          time is another one. Readers would find two numbers for one thing.",
    example: "surveys:\n  2026-Q3: {answers: 50, satisfied: 38, satisfaction_metric: K07}   # K07 says 74.0",
    mend: "Correct the counts of the survey or the value of the metric, whichever is wrong:\nvalues: {2026-Q3: 76.0}",
};

/// Somebody who said something and heard nothing.
pub const UNANSWERED: Rule = Rule {
    code: "PMO-4904",
    name: "feedback without an answer",
    severity: Severity::Warning,
    why: "Somebody told us something more than 60 days ago and has heard nothing since. People who get no \
          answer stop telling us.",
    example: "feedback:\n  FB2: {date: 2026-06-24, tone: negative, text: Coast still waits.}",
    mend: "Write what was done, or why nothing was, and tell them:\nfeedback:\n  FB2: {date: 2026-06-24, tone: negative, text: Coast still waits., response: The course now comes to Coast., responded_on: 2026-07-20}",
};

/// An answer before the question.
pub const BACKWARDS: Rule = Rule {
    code: "PMO-4905",
    name: "answered or done too early",
    severity: Severity::Error,
    why: "The answer is older than the feedback, or the change was done before the review that asked for \
          it. One of the two days is wrong.",
    example: "reviews:\n  RV1: {date: 2026-06-18, finding: …, change: …, done: 2026-05-01}",
    mend: "Correct one of the two days:\nreviews:\n  RV1: {date: 2026-06-18, finding: …, change: …, done: 2026-07-01}",
};

/// A change that should have been made.
pub const CHANGE_OVERDUE: Rule = Rule {
    code: "PMO-4906",
    name: "change of a review overdue",
    severity: Severity::Warning,
    why: "A review asked for a change by a day that has passed, and nothing says that it was made.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# improvement.yaml\nreviews:\n  RV1: {date: 2026-06-18, finding: …, change: …, due: 2026-09-30}",
    mend: "Write when it was done, or a later day:\nreviews:\n  RV1: {date: 2026-06-18, finding: …, change: …, due: 2026-09-30, done: 2026-09-22}",
};

/// A criterion that is met by a day and by a metric, or on a day to come.
pub const MET_TWICE: Rule = Rule {
    code: "PMO-4907",
    name: "entry criterion that cannot be judged",
    severity: Severity::Warning,
    why: "A criterion is met by a metric that reached its target, or on a day that somebody wrote down. \
          With both, the metric counts and the day does not; and a day to come meets nothing yet.",
    example: "criteria:\n  - {text: Nine of ten project managers trained, metric: K10, met: 2026-09-01}",
    mend: "Keep one of the two, and write days only once they have come:\ncriteria:\n  - {text: Nine of ten project managers trained, metric: K10}",
};
