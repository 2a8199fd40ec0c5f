//! The findings of this chapter, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[NOT_IN_FORCE, LICENCE_ENDED, LICENCE_ENDS, BAD_RATING, BELOW_ZERO];

/// A version that nobody put into force.
pub const NOT_IN_FORCE: Rule = Rule {
    code: "PMO-5101",
    name: "version without the day on which it came into force",
    severity: Severity::Warning,
    why: "The template has a version, but nothing says since when it is to be used. People then keep \
          the one they have.",
    example: "templates:\n  status-report: {title: One-page status report, version: 1.3}",
    mend: "Add the day:\ntemplates:\n  status-report: {title: One-page status report, version: 1.3, in_force_from: 2026-03-02}",
};

/// A licence that is over.
pub const LICENCE_ENDED: Rule = Rule {
    code: "PMO-5102",
    name: "licence ended",
    severity: Severity::Warning,
    why: "The licence of the tool is over on the day of the playbook. Either the day was not brought up \
          to date or people work without a right to.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# templates.yaml\ntools:\n  survey: {title: Survey service, licence_until: 2026-09-30}",
    mend: "Write the day to which it was renewed, or remove the tool:\ntools:\n  survey: {title: Survey service, licence_until: 2027-09-30}",
};

/// A licence that is over soon.
pub const LICENCE_ENDS: Rule = Rule {
    code: "PMO-5103",
    name: "licence ends within 90 days",
    severity: Severity::Warning,
    why: "The licence of the tool ends within 90 days. Renewing it, or moving to something else, takes \
          about as long.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# templates.yaml\ntools:\n  survey: {title: Survey service, licence_until: 2026-12-31}",
    mend: "Renew it and write the new day, or say that the tool goes away:\ntools:\n  survey: {title: Survey service, licence_until: 2026-12-31, standing: being retired}",
};

/// A rating that does not exist.
pub const BAD_RATING: Rule = Rule {
    code: "PMO-5104",
    name: "rating out of range",
    severity: Severity::Error,
    why: "Ratings run from 1 (of no use) to 5 (very good).",
    example: "templates:\n  status-report: {title: One-page status report, rating: 46}",
    mend: "Correct the number; what nobody rated is `unknown` or left out:\ntemplates:\n  status-report: {title: One-page status report, rating: 4.6}",
};

/// A cost below zero.
pub const BELOW_ZERO: Rule = Rule {
    code: "PMO-5105",
    name: "cost below zero",
    severity: Severity::Error,
    why: "A tool costs nothing or more. A cost below zero would make the sum of all tools smaller than \
          it is.",
    example: "tools:\n  register: {title: Portfolio register, cost_per_year: -42}",
    mend: "Write the cost without a sign; 0 is a tool that is free:\ntools:\n  register: {title: Portfolio register, cost_per_year: 42}",
};
