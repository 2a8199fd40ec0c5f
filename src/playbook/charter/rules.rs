//! The findings of the charter, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// The rules of this chapter.
pub const RULES: &[Rule] = &[
    NOT_LISTED,
    OTHER_STATE,
    APPROVED_BY_NOBODY,
    SIGNATURE_MISSING,
    DATES_OUT_OF_ORDER,
    NEWER_APPROVED,
    TWO_APPROVED,
    APPROVED_IN_ADVANCE,
    SECTIONS_MISSING,
    NOTHING_TO_PLACE,
    NEXT_VERSION_DUE,
    CHANGED_SINCE_APPROVAL,
    BOUND_TO_NO_TEXT,
    MORE_THAN_EDITORIAL,
    NO_FINGERPRINT,
    OTHER_TEXT,
];

/// The codes of what is no longer wrong once an approval is recorded.
pub const MENDED_BY_APPROVAL: &[&str] = &[NOT_LISTED.code, APPROVED_BY_NOBODY.code, NO_FINGERPRINT.code];

/// The text's own version is not among the versions.
pub const NOT_LISTED: Rule = Rule {
    code: "PMO-3501",
    name: "version not listed",
    severity: Severity::Error,
    why: "The text says which version it is, but the list of versions does not know it, so nothing \
          says when it was made, what changed and who signed it.",
    example: "version: 1.2\nversions:\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]",
    mend: "Add the version to the list, or correct the number:\nversion: 1.1\nversions:\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]",
};

/// Two states for one version.
pub const OTHER_STATE: Rule = Rule {
    code: "PMO-3502",
    name: "two states for one version",
    severity: Severity::Warning,
    why: "The top of the file gives the version another state than the list of versions. Readers \
          cannot know whether the charter binds them.",
    example: "version: 1.1\nstate: approved\nversions:\n  1.1:\n    on: 2026-03-12\n    state: draft\n    change: Intake scoring",
    mend: "Give the same state in both places:\nversion: 1.1\nstate: draft\nversions:\n  1.1:\n    on: 2026-03-12\n    state: draft\n    change: Intake scoring",
};

/// Approved, but nobody signed.
pub const APPROVED_BY_NOBODY: Rule = Rule {
    code: "PMO-3503",
    name: "approved by nobody",
    severity: Severity::Error,
    why: "The version is said to be approved, but nobody signed it. A charter without a signature \
          gives the PMO no authority. Only editorial changes need no new approval.",
    example: "versions:\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring",
    mend: "Name who signed it, or say that it is a draft, or that the change is editorial:\nversions:\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo, coo]",
};

/// Somebody who has to sign has not.
pub const SIGNATURE_MISSING: Rule = Rule {
    code: "PMO-3504",
    name: "signature missing",
    severity: Severity::Warning,
    why: "The version is said to be approved, but somebody who is listed under `signatories` has not \
          signed it.",
    example: "signatories: [ceo, coo]\nversions:\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]",
    mend: "Get the signature, or correct who has to sign:\nsignatories: [ceo, coo]\nversions:\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo, coo]",
};

/// A higher number with an earlier date.
pub const DATES_OUT_OF_ORDER: Rule = Rule {
    code: "PMO-3505",
    name: "versions out of order",
    severity: Severity::Warning,
    why: "A version with a higher number has an earlier date than one with a lower number. One of \
          the dates or numbers is wrong, and the table of versions tells a story that did not happen.",
    example: "versions:\n  1.0:\n    on: 2026-06-27\n    state: superseded\n    change: First version\n    signed_by: [ceo]\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]",
    mend: "Correct the date:\nversions:\n  1.0:\n    on: 2025-06-27\n    state: superseded\n    change: First version\n    signed_by: [ceo]\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]",
};

/// The text is older than what was approved.
pub const NEWER_APPROVED: Rule = Rule {
    code: "PMO-3506",
    name: "a newer version is approved",
    severity: Severity::Warning,
    why: "A version that is newer than this text has been approved, so readers see rules that no \
          longer hold.",
    example: "version: 1.0\nversions:\n  1.0:\n    on: 2025-06-27\n    state: superseded\n    change: First version\n    signed_by: [ceo]\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]",
    mend: "Bring the text to the approved version, and set its number:\nversion: 1.1",
};

/// Two versions in force.
pub const TWO_APPROVED: Rule = Rule {
    code: "PMO-3507",
    name: "two versions approved",
    severity: Severity::Warning,
    why: "An approved version replaces the one before it. Two that are approved at once leave open \
          which of them counts.",
    example: "versions:\n  1.0:\n    on: 2025-06-27\n    state: approved\n    change: First version\n    signed_by: [ceo]\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]",
    mend: "Say that the earlier one is superseded:\nversions:\n  1.0:\n    on: 2025-06-27\n    state: superseded\n    change: First version\n    signed_by: [ceo]\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]",
};

/// Approved on a day to come.
pub const APPROVED_IN_ADVANCE: Rule = Rule {
    code: "PMO-3508",
    name: "approved on a day to come",
    severity: Severity::Warning,
    why: "The version is said to be approved, but its date is later than the day of the playbook. \
          Until that day it is not in force.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# charter.md\nversions:\n  2.0:\n    on: 2027-03-19\n    state: approved\n    change: After cycle 3\n    signed_by: [ceo]",
    mend: "Correct the date, or say that it is planned:\nversions:\n  2.0:\n    on: 2027-03-19\n    state: planned\n    change: After cycle 3",
};

/// Sections that a charter is expected to have.
pub const SECTIONS_MISSING: Rule = Rule {
    code: "PMO-3509",
    name: "charter incomplete",
    severity: Severity::Warning,
    why: "A charter is read when people do not agree. What it does not say is decided by whoever is \
          louder. Each standard section has to be written under a heading of its own, placed by a \
          slot such as `{{ scope }}`, or told by another chapter.",
    example: "## Purpose\n\n{{ purpose }}",
    mend: "Add a heading with a few sentences for each missing section:\n## Purpose\n\n{{ purpose }}\n\n## Risks\n\nThree risks are high …",
};

/// A slot that nothing fills.
pub const NOTHING_TO_PLACE: Rule = Rule {
    code: "PMO-3510",
    name: "nothing to place here",
    severity: Severity::Warning,
    why: "The text places something that no other chapter says anything of, so the page can only \
          show that it is not written yet.",
    example: "{{ budget }}",
    mend: "Write what it places, or take the line out of the text. `{{ budget }}` for example shows the costs of the preferred option in business-case.yaml.",
};

/// The next version should be there.
pub const NEXT_VERSION_DUE: Rule = Rule {
    code: "PMO-3511",
    name: "next version overdue",
    severity: Severity::Warning,
    why: "The day on which the next version of the charter was due is over. Readers cannot rely on \
          what the charter says of its own future.",
    example: "# playbook.yaml\nas_of: 2026-10-31\n# charter.md\nnext_version: 2026-09-30",
    mend: "Bring the next version, or set a new day:\nnext_version: 2027-03-19",
};

/// The text is not the one that was approved.
pub const CHANGED_SINCE_APPROVAL: Rule = Rule {
    code: "PMO-3512",
    name: "changed since approval",
    severity: Severity::Warning,
    why: "The text calls itself an approved version, but says something else than the text that was \
          approved. Whoever reads it takes for agreed what nobody has signed. The page says that it is a \
          draft, and in which places it differs.",
    example: "version: 1.1\nstate: approved\nversions:\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]\n    fingerprint: 0b5f3c… (of another text)",
    mend: "Take the change back, or make it a version of its own and have that approved; `pmobook charter status` names every place, and `pmobook charter approve` prepares the record. A change of spelling alone is a version with `class: editorial`:\nversion: 1.2\nstate: draft\nversions:\n  1.2:\n    on: 2026-11-20\n    state: draft\n    change: Wider limits for project boards",
};

/// Nothing says which text was approved.
pub const BOUND_TO_NO_TEXT: Rule = Rule {
    code: "PMO-3513",
    name: "approval of no certain text",
    severity: Severity::Warning,
    why: "The version is said to be approved, but neither a tag nor a fingerprint says which text that \
          was. So a change after the signature can only be guessed from the history of the file.",
    example: "versions:\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]",
    mend: "Run `pmobook charter approve`: it tells the fingerprint of the text and how to make the tag. One of the two is enough:\nversions:\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]\n    fingerprint: 9f0c… (64 digits)",
};

/// Called editorial, and is more.
pub const MORE_THAN_EDITORIAL: Rule = Rule {
    code: "PMO-3514",
    name: "more than editorial",
    severity: Severity::Warning,
    why: "A version with `class: editorial` needs no new approval, because it changes spelling and layout \
          alone. This one changes a number, a date, a duty, a body or a whole clause, so that the earlier \
          signatures do not stand for it.",
    example: "versions:\n  1.1.1:\n    on: 2026-05-04\n    state: approved\n    class: editorial\n    change: Typing errors",
    mend: "Take back what is more than spelling, or have the version signed:\nversions:\n  1.2:\n    on: 2026-05-04\n    state: approved\n    class: material\n    change: Wider limits\n    signed_by: [ceo, coo]",
};

/// Not a fingerprint.
pub const NO_FINGERPRINT: Rule = Rule {
    code: "PMO-3515",
    name: "not a fingerprint",
    severity: Severity::Error,
    why: "A fingerprint has 64 hexadecimal digits. One that is cut off or misspelt binds the approval to \
          no text.",
    example: "versions:\n  1.1:\n    on: 2026-03-12\n    state: approved\n    change: Intake scoring\n    signed_by: [ceo]\n    fingerprint: 9f0c",
    mend: "Copy all of the line that `pmobook charter approve` prints.",
};

/// Two sources name two texts.
pub const OTHER_TEXT: Rule = Rule {
    code: "PMO-3516",
    name: "two texts for one version",
    severity: Severity::Warning,
    why: "The tag of a version and the list of versions, or the tag and its own message, name different \
          texts. One of them was changed after the approval, or made for another text.",
    example: "versions:\n  1.1:\n    fingerprint: 9f0c… (while the tag charter/v1.1 names a text with 31ab…)",
    mend: "Find out which text was signed, with `pmobook diff charter/v1.1`, and correct the other.",
};
