//! The findings of the roadmap, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    CIRCLE,
    NO_START,
    BACKWARDS,
    DEADLINE_TOO_EARLY,
    DEADLINE_MISSED,
    FUTURE_FACT,
    BEHIND,
    TOO_EARLY,
    BAD_SHARE,
    ODD_STATE,
    WAVE_DAYS,
    NOT_BY_AREA,
    PEOPLE_DIFFER,
    OVER_CAP,
    CRITERION_OPEN,
    NO_ADOPTION,
    NO_TARGET,
    NO_ROOM,
    NO_DECISION,
    NO_WAVE,
    NOT_CARRIED,
];

/// Items that wait for each other.
pub const CIRCLE: Rule = Rule {
    code: "PMO-4201",
    name: "items wait for each other",
    severity: Severity::Error,
    why: "Each of these items has to come before the next one, and the last one before the first, so none \
          of them can ever begin. Nothing can be calculated until one of the dependencies goes.",
    example: "items:\n  M01:\n    title: Interviews\n    duration: 6 weeks\n    depends_on: [M03]\n  M03:\n    title: Assessment\n    duration: 5 weeks\n    depends_on: [M01]",
    mend: "Remove the dependency that is not meant:\nitems:\n  M01:\n    title: Interviews\n    duration: 6 weeks\n  M03:\n    title: Assessment\n    duration: 5 weeks\n    depends_on: [M01]",
};

/// A plan without a first day.
pub const NO_START: Rule = Rule {
    code: "PMO-4202",
    name: "plan without a first day",
    severity: Severity::Error,
    why: "The items say how long they take and what comes before them, but nothing says on which day the \
          first of them begins. So no item has a date.",
    example: "items:\n  M01: {title: Interviews, duration: 6 weeks}",
    mend: "Write the first day at the top:\nstart: 2025-01-13\nitems:\n  M01: {title: Interviews, duration: 6 weeks}",
};

/// An end before its beginning.
pub const BACKWARDS: Rule = Rule {
    code: "PMO-4203",
    name: "end before the beginning",
    severity: Severity::Error,
    why: "The item or the wave ends before it begins, so no day belongs to it.",
    example: "started: 2026-03-09\nfinished: 2026-02-27",
    mend: "Correct one of the two dates:\nstarted: 2026-03-09\nfinished: 2026-06-12",
};

/// A deadline before the first possible day.
pub const DEADLINE_TOO_EARLY: Rule = Rule {
    code: "PMO-4204",
    name: "deadline before the first possible day",
    severity: Severity::Error,
    why: "The item has to be finished before the day on which it may begin. No plan can keep both.",
    example: "not_before: 2026-11-02\ndeadline: 2026-10-16",
    mend: "Correct one of the two dates:\nnot_before: 2026-11-02\ndeadline: 2026-12-18",
};

/// A deadline that will not be kept.
pub const DEADLINE_MISSED: Rule = Rule {
    code: "PMO-4205",
    name: "deadline missed",
    severity: Severity::Warning,
    why: "With what comes before it and how long it takes, the item ends after its deadline. Its slack is \
          below zero, and so is that of everything it waits for.",
    example: "start: 2026-11-02\nitems:\n  M20: {title: Wave 4, duration: 16 weeks, deadline: 2026-12-18}",
    mend: "Agree on a later deadline, shorten what comes before, or let more of it run side by side:\nstart: 2026-11-02\nitems:\n  M20: {title: Wave 4, duration: 16 weeks, deadline: 2027-02-26}",
};

/// A fact in the future.
pub const FUTURE_FACT: Rule = Rule {
    code: "PMO-4206",
    name: "fact in the future",
    severity: Severity::Warning,
    why: "The day on which something happened is still to come. Either the date is wrong, or it is a plan, \
          or the playbook stands on an older day.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# roadmap.yaml\nstarted: 2026-11-02",
    mend: "Write only what has happened. A plan follows from `depends_on`, `duration` and `not_before`:\nnot_before: 2026-11-02",
};

/// An item that should be further.
pub const BEHIND: Rule = Rule {
    code: "PMO-4207",
    name: "item behind its days",
    severity: Severity::Warning,
    why: "The day on which the item should have begun or ended, as foreseen, is over, and nothing says that \
          it did. All that waits for it shows dates that nobody will meet. Items that wait for this one \
          are not reported as well.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# roadmap.yaml\nstart: 2026-06-15\nitems:\n  M18: {title: Wave 3, duration: 10 weeks, started: 2026-06-15}",
    mend: "Write when it began or ended, or how long it takes as foreseen now:\nstart: 2026-06-15\nitems:\n  M18: {title: Wave 3, duration: 10 weeks, started: 2026-06-15, forecast: 23 weeks}",
};

/// An item that began before its turn.
pub const TOO_EARLY: Rule = Rule {
    code: "PMO-4208",
    name: "item began before its turn",
    severity: Severity::Warning,
    why: "The item began although one that has to come before it was not as far. That can be right, but then \
          the dependency is not what it says, and the forecast no longer counts on it.",
    example: "items:\n  M01: {title: Interviews, duration: 6 weeks, started: 2025-01-13, finished: 2025-02-21}\n  M03: {title: Assessment, duration: 5 weeks, depends_on: [M01], started: 2025-02-10}",
    mend: "Correct the date, or say how far the two may overlap:\ndepends_on: [M01 - 2 weeks]",
};

/// A share below nothing or above all.
pub const BAD_SHARE: Rule = Rule {
    code: "PMO-4209",
    name: "share out of range",
    severity: Severity::Error,
    why: "An item can be done, and a way of working be adopted, by 0 % at least and by 100 % at most.",
    example: "adoption: 130 %",
    mend: "Write a share from 0 % to 100 %:\nadoption: 83 %",
};

/// A state that the facts contradict.
pub const ODD_STATE: Rule = Rule {
    code: "PMO-4210",
    name: "state against the facts",
    severity: Severity::Warning,
    why: "The state says one thing, and the dates or the progress say another. Readers see both and believe \
          neither.",
    example: "state: planned\nstarted: 2026-06-15",
    mend: "Leave `state` out: it follows from `started` and `finished`.\nstarted: 2026-06-15",
};

/// A wave without days, or with two pairs of them.
pub const WAVE_DAYS: Rule = Rule {
    code: "PMO-4211",
    name: "days of a wave",
    severity: Severity::Warning,
    why: "A wave has its days from the item of the roadmap that it is, or from its own `start` and \
          `finish`. Without either it stands in no month, and with both the item wins.",
    example: "waves:\n  W3: {title: Wave 3, people: 118}",
    mend: "Name the item, or write both days:\nwaves:\n  W3: {title: Wave 3, people: 118, item: M18}",
};

/// People of several areas that nobody told apart.
pub const NOT_BY_AREA: Rule = Rule {
    code: "PMO-4212",
    name: "people not told apart by area",
    severity: Severity::Warning,
    why: "The wave reaches several areas, and each can only take so much change at once. Nothing says how \
          many of its people belong to each, so they are split evenly, which is a guess.",
    example: "people: 160\nareas: [clinical, corporate]",
    mend: "Say how many belong to each:\npeople: 160\nareas: [clinical, corporate]\npeople_by_area: {clinical: 118, corporate: 42}",
};

/// People by area that do not fit.
pub const PEOPLE_DIFFER: Rule = Rule {
    code: "PMO-4213",
    name: "people by area do not fit",
    severity: Severity::Error,
    why: "The people by area have to be those of the wave: together as many, and in its areas only. \
          Otherwise one of the numbers that readers see is wrong.",
    example: "people: 160\nareas: [clinical, corporate]\npeople_by_area: {clinical: 118, corporate: 24}",
    mend: "Correct the number that is wrong:\npeople: 160\nareas: [clinical, corporate]\npeople_by_area: {clinical: 118, corporate: 42}",
};

/// More change than an area can take.
pub const OVER_CAP: Rule = Rule {
    code: "PMO-4214",
    name: "more change than an area can take",
    severity: Severity::Warning,
    why: "In some months more people of the area are in change at once than `absorption` says it can take. \
          Too much change at once is the commonest reason why none of it stays.",
    example: "absorption: {clinical: 100}\nwaves:\n  W3: {title: Wave 3, areas: [clinical], people: 118, start: 2026-06-15, finish: 2026-11-20}",
    mend: "Move or split the wave; raise the cap only if the area agrees:\nabsorption: {clinical: 120}",
};

/// A criterion that was passed by.
pub const CRITERION_OPEN: Rule = Rule {
    code: "PMO-4215",
    name: "criterion passed by",
    severity: Severity::Warning,
    why: "The wave has begun although something that had to be there before is not, or it is over although \
          something that had to be there at its end is not. A criterion that nobody waits for is none.",
    example: "entry_criteria:\n  - text: A champion in every area",
    mend: "Write when it was met; if it was given up, remove it and record the decision:\nentry_criteria:\n  - {text: A champion in every area, met: 2026-06-08}",
};

/// A wave of which nobody knows whether it took.
pub const NO_ADOPTION: Rule = Rule {
    code: "PMO-4216",
    name: "wave without adoption",
    severity: Severity::Warning,
    why: "The wave has begun, and nothing says how many of its people work in the new way. It is left out of \
          the adoption of all waves, which then says less than readers think.",
    example: "waves:\n  W3: {title: Wave 3, item: M18, people: 118}",
    mend: "Write people and adoption, or who finds out and by when:\nwaves:\n  W3: {title: Wave 3, item: M18, people: 118, adoption: {unknown: {owner: pmo-coach, by: 2026-11-30}}}",
};

/// A criterion of the pilot without a target.
pub const NO_TARGET: Rule = Rule {
    code: "PMO-4217",
    name: "criterion of the pilot without a target",
    severity: Severity::Warning,
    why: "Without the least or the most that will do, nobody can say whether the criterion was met, and the \
          go or no-go becomes a matter of taste.",
    example: "criteria:\n  PC1: {title: Status reports on time, actual: 83}",
    mend: "Write the number that was agreed before the pilot:\ncriteria:\n  PC1: {title: Status reports on time, at_least: 80, actual: 83}",
};

/// A criterion of the pilot that nothing can meet.
pub const NO_ROOM: Rule = Rule {
    code: "PMO-4218",
    name: "criterion of the pilot that nothing can meet",
    severity: Severity::Error,
    why: "The least that will do is more than the most that will do, so no result can be good enough.",
    example: "at_least: 80\nat_most: 70",
    mend: "Correct the two, or keep the one that is meant:\nat_least: 80",
};

/// A pilot that nobody decided upon.
pub const NO_DECISION: Rule = Rule {
    code: "PMO-4219",
    name: "pilot without a decision",
    severity: Severity::Warning,
    why: "All results of the pilot are known, and no decision says whether it goes on. A pilot is there to be \
          decided upon: go, no-go, or go with conditions.",
    example: "pilot:\n  title: Pilot\n  criteria:\n    PC1: {title: Reports on time, at_least: 80, actual: 83}",
    mend: "Name the decision of governance.yaml:\npilot:\n  title: Pilot\n  decision: DC04\n  criteria:\n    PC1: {title: Reports on time, at_least: 80, actual: 83}",
};

/// A lesson whose action goes nowhere.
pub const NO_WAVE: Rule = Rule {
    code: "PMO-4220",
    name: "lesson without a wave",
    severity: Severity::Warning,
    why: "Something is to be done differently, but in no wave. A lesson that goes nowhere is learned twice.",
    example: "lessons:\n  LL2: {title: Four pages filled by nobody, kind: did not work, action: cut to five columns}",
    mend: "Name the wave that it goes into:\nlessons:\n  LL2: {title: Four pages filled by nobody, kind: did not work, action: cut to five columns, into: [W1]}",
};

/// A lesson that was not carried out in its wave.
pub const NOT_CARRIED: Rule = Rule {
    code: "PMO-4221",
    name: "lesson not carried out",
    severity: Severity::Warning,
    why: "All waves that the lesson was to go into are over, and nothing says that its action was done.",
    example: "into: [W1]",
    mend: "Write when it was done, or add the wave that it goes into now:\ninto: [W1]\ndone: 2025-11-28",
};
