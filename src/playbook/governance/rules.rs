//! The findings of governance, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    NOT_ONE_ACCOUNTABLE,
    NOBODY_RESPONSIBLE,
    UNKNOWN_LETTER,
    FTE_DIFFERS,
    BAD_FTE,
    ABOVE_ITSELF,
    BOARD_ABOVE_ITSELF,
    SAME_TOPIC,
    BOARD_WITHOUT_RIGHTS,
    MEETING_OVER,
    DECIDED_LATER,
    ASKED_AFTER,
    REPLACES_LATER,
];

/// A row of the matrix that does not say who answers for it.
pub const NOT_ONE_ACCOUNTABLE: Rule = Rule {
    code: "PMO-4001",
    name: "not exactly one accountable",
    severity: Severity::Error,
    why: "Each activity needs exactly one who answers for it, the letter A. With none nobody does; with \
          two each believes that the other does.",
    example: "activities:\n  approve-charter: {title: Approve charter, letters: {coo: A, pmo-lead: A R}}",
    mend: "Leave one A in the row; whoever does the work has R:\nactivities:\n  approve-charter: {title: Approve charter, letters: {coo: A, pmo-lead: R}}",
};

/// A row of the matrix that nobody does.
pub const NOBODY_RESPONSIBLE: Rule = Rule {
    code: "PMO-4002",
    name: "activity that nobody does",
    severity: Severity::Warning,
    why: "Nobody has the letter R in the row, so nothing says who does the work.",
    example: "activities:\n  status-report: {title: Monthly status report, letters: {pmo-lead: A, coo: I}}",
    mend: "Give somebody R. Who answers for it and also does it has both letters:\nactivities:\n  status-report: {title: Monthly status report, letters: {pmo-lead: A R, coo: I}}",
};

/// A letter that the scheme does not have.
pub const UNKNOWN_LETTER: Rule = Rule {
    code: "PMO-4003",
    name: "letter of no meaning",
    severity: Severity::Error,
    why: "A cell holds the letters R (responsible), A (accountable), C (consulted) and I (informed); with \
          `scheme: RASCI` also S (supports). Another letter has no meaning that readers could look up.",
    example: "scheme: RACI\nactivities:\n  success-story: {title: Success story, letters: {pmo-lead: A, pmo-coach: R, cfo: S}}",
    mend: "Use a letter of the scheme, or say that S is used too:\nscheme: RASCI",
};

/// Roles that do not add up to the size of the PMO.
pub const FTE_DIFFERS: Rule = Rule {
    code: "PMO-4004",
    name: "roles do not add up to the team",
    severity: Severity::Warning,
    why: "The full-time equivalents of the roles of the PMO add up to another number than the size of the \
          PMO in foundation.yaml. Readers would find two sizes of one team.",
    example: "# foundation.yaml\npmo: {fte: 4.0}\n# governance.yaml\nroles:\n  pmo-lead: {title: PMO lead, fte: 1.0}",
    mend: "Correct one of the two, add the role that is missing, or mark a role that is not of the PMO with `in_pmo: no`.",
};

/// A role that takes less than no time.
pub const BAD_FTE: Rule = Rule {
    code: "PMO-4005",
    name: "size of a role below zero",
    severity: Severity::Error,
    why: "Full-time equivalents count people: 1 for one person full time, 0.5 for half. They cannot lie \
          below zero.",
    example: "roles:\n  pmo-lead: {title: PMO lead, fte: -1}",
    mend: "Write how much of a person the role takes:\nroles:\n  pmo-lead: {title: PMO lead, fte: 1.0}",
};

/// Roles that report in a ring.
pub const ABOVE_ITSELF: Rule = Rule {
    code: "PMO-4006",
    name: "role that reports to itself",
    severity: Severity::Error,
    why: "Whoever follows `reports_to` upwards comes back to the same role. Such roles have no place in an \
          organisation chart.",
    example: "roles:\n  lead: {title: PMO lead, reports_to: analyst}\n  analyst: {title: PMO analyst, reports_to: lead}",
    mend: "Let one of them report to somebody above:\nroles:\n  lead: {title: PMO lead, reports_to: coo}\n  analyst: {title: PMO analyst, reports_to: lead}",
};

/// Boards that escalate in a ring.
pub const BOARD_ABOVE_ITSELF: Rule = Rule {
    code: "PMO-4007",
    name: "board that escalates to itself",
    severity: Severity::Error,
    why: "What a board cannot decide climbs to the next one, and here comes back to where it was. Nobody \
          would have the last word.",
    example: "boards:\n  BD1: {title: Portfolio board, chair: coo, escalates_to: BD3}\n  BD3: {title: Steering group, chair: ceo, escalates_to: BD1}",
    mend: "Remove `escalates_to` from the board that has the last word:\nboards:\n  BD1: {title: Portfolio board, chair: coo, escalates_to: BD3}\n  BD3: {title: Steering group, chair: ceo}",
};

/// Two boards with the same right.
pub const SAME_TOPIC: Rule = Rule {
    code: "PMO-4008",
    name: "topic of two boards without a limit",
    severity: Severity::Warning,
    why: "Two boards may decide about the same topic, and nothing says where the one ends and the other \
          begins. Each decision should belong to exactly one board.",
    example: "boards:\n  BD1: {title: Portfolio board, chair: coo, decides: [Project budget]}\n  BD2: {title: Project boards, chair: sponsor, decides: [Project budget]}",
    mend: "Give the lower board a limit, or leave the topic to one:\nboards:\n  BD1: {title: Portfolio board, chair: coo, decides: [Project budget]}\n  BD2:\n    title: Project boards\n    chair: sponsor\n    decides: [{topic: Project budget, limit: within 10 %, beyond: BD1}]",
};

/// A board that decides nothing.
pub const BOARD_WITHOUT_RIGHTS: Rule = Rule {
    code: "PMO-4009",
    name: "board without a right to decide",
    severity: Severity::Warning,
    why: "Nothing says what the board may decide, so people will bring it anything, or nothing.",
    example: "boards:\n  BD1: {title: Portfolio board, chair: coo}",
    mend: "Say what it decides, and within what limit:\nboards:\n  BD1:\n    title: Portfolio board\n    chair: coo\n    decides: [{topic: Start of a project, limit: above 250 kEUR}]",
};

/// The next meeting lies behind.
pub const MEETING_OVER: Rule = Rule {
    code: "PMO-4010",
    name: "next meeting is over",
    severity: Severity::Warning,
    why: "The day of the next meeting lies in the past, so whoever wants a decision plans for a day that \
          is gone.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# governance.yaml\nboards:\n  BD1: {title: Portfolio board, chair: coo, next: 2026-10-15}",
    mend: "Write the day of the next meeting, or leave it out:\nboards:\n  BD1: {title: Portfolio board, chair: coo, next: 2026-11-19}",
};

/// A decision of a day to come.
pub const DECIDED_LATER: Rule = Rule {
    code: "PMO-4011",
    name: "decision in the future",
    severity: Severity::Warning,
    why: "The log holds what was decided. A day to come is a slip of the pen, or the decision is still \
          only asked for.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# governance.yaml\ndecisions:\n  DC08: {date: 2026-11-20, title: New finish date accepted, result: accepted}",
    mend: "Correct the day. What is still asked for stands in overview.yaml under `decisions`.",
};

/// A decision that was taken before it was asked for.
pub const ASKED_AFTER: Rule = Rule {
    code: "PMO-4012",
    name: "asked for after it was decided",
    severity: Severity::Error,
    why: "The request is dated after the decision. One of the two days is wrong, and the time that \
          decisions take would be too.",
    example: "decisions:\n  DC01: {date: 2025-03-27, asked_on: 2025-04-02, title: Baseline accepted, result: accepted}",
    mend: "Correct one of the two days:\ndecisions:\n  DC01: {date: 2025-03-27, asked_on: 2025-03-02, title: Baseline accepted, result: accepted}",
};

/// A decision that replaces a later one, or itself.
pub const REPLACES_LATER: Rule = Rule {
    code: "PMO-4013",
    name: "replaces what is not earlier",
    severity: Severity::Error,
    why: "A decision can replace only an earlier one. Here it names itself, a later one, or one that \
          replaces it in turn, so nobody could tell which of them counts.",
    example: "decisions:\n  DC01: {date: 2025-03-27, title: First, result: accepted, supersedes: DC02}\n  DC02: {date: 2025-05-08, title: Second, result: accepted}",
    mend: "Let the later one name the earlier:\ndecisions:\n  DC01: {date: 2025-03-27, title: First, result: accepted}\n  DC02: {date: 2025-05-08, title: Second, result: accepted, supersedes: DC01}",
};
