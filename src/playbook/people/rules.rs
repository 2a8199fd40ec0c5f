//! The findings about people, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    OVERFULL,
    BAD_RATING,
    BAD_LEVEL,
    NOT_A_MONTH,
    NO_CAPACITY,
    METRIC_DIFFERS,
    OVERBOOKED,
    BAD_HOURS,
    NOT_HELD_YET,
];

/// More people trained than places.
pub const OVERFULL: Rule = Rule {
    code: "PMO-4801",
    name: "more places taken than planned",
    severity: Severity::Warning,
    why: "More people have been trained than places were planned, so the share of the course is above \
          100 %. Either the plan has grown and nobody wrote it down, or one of the numbers is wrong.",
    example: "training:\n  TR2: {title: Sponsor's hour, for_whom: directors, places: 8, taken: 10}",
    mend: "Correct the number, or raise the places to what is planned now:\ntraining:\n  TR2: {title: Sponsor's hour, for_whom: directors, places: 12, taken: 10}",
};

/// A rating that nobody can give.
pub const BAD_RATING: Rule = Rule {
    code: "PMO-4802",
    name: "rating outside 1 to 5",
    severity: Severity::Error,
    why: "People rate a course from 1 to 5; another number belongs to another scale and cannot be \
          compared.",
    example: "rating: 8.2",
    mend: "Write the mean of the answers on the scale from 1 to 5, or `unknown`:\nrating: 4.1",
};

/// A level that the matrix does not have.
pub const BAD_LEVEL: Rule = Rule {
    code: "PMO-4803",
    name: "level of a skill outside 0 to 4",
    severity: Severity::Error,
    why: "Skills have five levels: 0 none, 1 has heard of it, 2 does it with help, 3 does it alone, 4 can \
          teach it.",
    example: "skills:\n  facilitation: {title: Facilitation, levels: {pmo-lead: 5}, target: 3}",
    mend: "Write a level from 0 to 4, or `unknown`:\nskills:\n  facilitation: {title: Facilitation, levels: {pmo-lead: 4}, target: 3}",
};

/// Hours of something that is no month.
pub const NOT_A_MONTH: Rule = Rule {
    code: "PMO-4804",
    name: "hours of something that is no month",
    severity: Severity::Error,
    why: "Hours are given by month, as year and month. Hours of another period cannot be compared with \
          those of a month, and would be shown nowhere.",
    example: "booked: {2026-Q4: 420}",
    mend: "Write the hours of each month:\nbooked: {2026-10: 141, 2026-11: 138, 2026-12: 104}",
};

/// Hours that are booked of nobody knows how many.
pub const NO_CAPACITY: Rule = Rule {
    code: "PMO-4805",
    name: "booked without capacity",
    severity: Severity::Warning,
    why: "Somebody is booked in a month of which nothing says how many hours there are, so nobody sees \
          whether it is too much.",
    example: "capacity: {2026-10: 152}\nbooked: {2026-10: 141, 2026-11: 138}",
    mend: "Add the hours of the month, without leave, or `unknown`:\ncapacity: {2026-10: 152, 2026-11: 152}",
};

/// A course and its metric that differ.
pub const METRIC_DIFFERS: Rule = Rule {
    code: "PMO-4806",
    name: "course and metric differ",
    severity: Severity::Error,
    why: "The course names the metric that counts it, but the newest value of the metric is not the share \
          of the places that are taken. Readers would find two numbers for one thing.",
    example: "training:\n  TR1: {title: Method, for_whom: project managers, places: 34, taken: 22, metric: K10}   # K10 says 70 %",
    mend: "Correct the one that is wrong: `places` and `taken` of the course, or the newest value of the \
           metric. If the metric counts something else, remove `metric` from the course.",
};

/// Somebody who is booked for more hours than there will be.
pub const OVERBOOKED: Rule = Rule {
    code: "PMO-4807",
    name: "booked for more hours than there will be",
    severity: Severity::Warning,
    why: "In a month that is still to come, somebody of the PMO team is booked for more hours than there \
          are. Something will be late or left out; better to choose what.",
    example: "capacity: {2026-12: 112}\nbooked: {2026-12: 130}",
    mend: "Move or drop work until it fits, or correct the hours:\nbooked: {2026-12: 104}",
};

/// Hours that cannot be.
pub const BAD_HOURS: Rule = Rule {
    code: "PMO-4808",
    name: "hours that cannot be",
    severity: Severity::Error,
    why: "A month has from 0 to 744 hours.",
    example: "capacity: {2026-10: -8}",
    mend: "Write the hours of the month:\ncapacity: {2026-10: 152}",
};

/// A session that was attended before it was held.
pub const NOT_HELD_YET: Rule = Rule {
    code: "PMO-4809",
    name: "session attended before it is held",
    severity: Severity::Warning,
    why: "The session has attendance or a result, but its day is still to come. Either the day or the \
          rest is wrong.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# people.yaml\ncoaching:\n  november: {title: Clinic, date: 2026-11-12, attended: 11}",
    mend: "Correct the day, or remove what has not happened yet:\ncoaching:\n  november: {title: Clinic, date: 2026-11-12}",
};
