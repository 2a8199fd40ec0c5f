//! The findings of upkeep, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[OWNER_LEFT];

/// An owner who is not there any more.
pub const OWNER_LEFT: Rule = Rule {
    code: "PMO-5401",
    name: "owner has left",
    severity: Severity::Warning,
    why: "The person who answers for the entry has left. What belongs to everybody belongs to nobody: it \
          goes stale without a word.",
    example: "# foundation.yaml\npeople:\n  analyst: {role: PMO analyst, left: 2026-08-31}\n# risks.yaml\nowner: analyst",
    mend: "Name somebody who is there, or say in foundation.yaml who holds the role now and remove `left`:\npeople:\n  analyst: {role: PMO analyst, name: Omar Said}",
};
