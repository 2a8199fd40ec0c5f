//! Findings of the reading layer, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// All rules of this room.
pub const RULES: &[Rule] = &[
    SYNTAX,
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    BAD_DATE,
    BAD_NUMBER,
    BAD_CHOICE,
    EMPTY,
    UNSUPPORTED,
    LIMIT,
];

/// The document is not YAML.
pub const SYNTAX: Rule = Rule {
    code: "PMO-1001",
    name: "not valid YAML",
    severity: Severity::Error,
    why: "The file cannot be read past this place, so everything after it is unknown. Most often \
          a quotation mark or bracket is not closed, a line is indented with a tab or by the wrong \
          number of spaces, or a text that contains `: ` or ` #` is not in quotation marks.",
    example: "title: \"Northmere PMO\norganisation: Northmere",
    mend: "Close what is open, indent with spaces, or put the text in quotation marks:\ntitle: \"Northmere PMO\"\norganisation: Northmere",
};

/// The same key twice in one mapping.
pub const DUPLICATE_KEY: Rule = Rule {
    code: "PMO-1002",
    name: "key given twice",
    severity: Severity::Error,
    why: "The same key (or the same id) stands twice at the same level, so one of the two values \
          would be lost without a word. Ids are keys so that none can be given twice.",
    example: "metrics:\n  decision-lead-time: {title: Decision lead time}\n  decision-lead-time: {title: Time to decide}",
    mend: "Remove one of the two, or give it another key:\nmetrics:\n  decision-lead-time: {title: Decision lead time}\n  decision-count: {title: Decisions taken}",
};

/// A key that means nothing here.
pub const UNKNOWN_KEY: Rule = Rule {
    code: "PMO-1003",
    name: "unknown key",
    severity: Severity::Error,
    why: "The key means nothing at this place, so its value would be ignored without a word. It \
          is misspelt, indented too far or too little, or belongs to another chapter.",
    example: "gaps:\n  terms-of-reference:\n    onwer: coo",
    mend: "Correct the spelling or the indentation. Keys of your own go under `extra`:\ngaps:\n  terms-of-reference:\n    owner: coo\n    extra: {cost_centre: 4711}",
};

/// A key that must be there is not.
pub const MISSING_KEY: Rule = Rule {
    code: "PMO-1004",
    name: "missing key",
    severity: Severity::Error,
    why: "The entry cannot be shown or calculated without this key.",
    example: "metrics:\n  decision-lead-time:\n    unit: days",
    mend: "Add the key. If the value is not known yet, many keys take `unknown`:\nmetrics:\n  decision-lead-time:\n    title: Decision lead time\n    unit: days",
};

/// Another kind of value was expected.
pub const WRONG_TYPE: Rule = Rule {
    code: "PMO-1005",
    name: "wrong kind of value",
    severity: Severity::Error,
    why: "A list stands where a text is expected, a text where entries with keys are expected, or \
          the like.",
    example: "dimensions: governance",
    mend: "Write the kind of value that the message names:\ndimensions:\n  governance: {title: Governance, weight: 15}",
};

/// Not a date, or a day that does not exist.
pub const BAD_DATE: Rule = Rule {
    code: "PMO-1006",
    name: "not a date",
    severity: Severity::Error,
    why: "Dates are written year-month-day, so that nobody takes the month for the day, and the \
          day must exist in the calendar.",
    example: "by: 31.06.2026",
    mend: "Write the date as year-month-day:\nby: 2026-06-30",
};

/// Not a number.
pub const BAD_NUMBER: Rule = Rule {
    code: "PMO-1007",
    name: "not a number",
    severity: Severity::Error,
    why: "A number is written with digits and, where needed, a decimal point. Thousands may be \
          parted by a space. A comma is refused because it means thousands to some readers and \
          decimals to others. The currency and its unit are set once in `playbook.yaml`.",
    example: "staff: [\"240,5\", 310 kEUR]",
    mend: "Write plain numbers:\nstaff: [240.5, 310]",
};

/// Not one of the words that are possible here.
pub const BAD_CHOICE: Rule = Rule {
    code: "PMO-1008",
    name: "not one of the possible words",
    severity: Severity::Error,
    why: "Only a few words have a meaning here.",
    example: "better: up",
    mend: "Use one of the words that the message lists:\nbetter: higher",
};

/// A key without a value.
pub const EMPTY: Rule = Rule {
    code: "PMO-1009",
    name: "empty value",
    severity: Severity::Error,
    why: "Nothing stands after the key. Nothing is not zero and not `unknown`, so it has to be \
          said which of them is meant.",
    example: "baseline:",
    mend: "Write the value, or `unknown` with who will find out, or remove the key:\nbaseline: unknown",
};

/// YAML that this program does not use.
pub const UNSUPPORTED: Rule = Rule {
    code: "PMO-1010",
    name: "YAML feature that is not used here",
    severity: Severity::Error,
    why: "Tags (`!name`), merge keys (`<<`), lists as keys and a second document after `---` are \
          not used in a playbook: they make files hard to read and to compare.",
    example: "defaults: &d {owner: coo}\ngap: {<<: *d}",
    mend: "Write the values out:\ngap: {owner: coo}",
};

/// A limit that protects against files made to exhaust the machine.
pub const LIMIT: Rule = Rule {
    code: "PMO-1011",
    name: "too large or too deep",
    severity: Severity::Error,
    why: "The file is nested deeper or repeats itself more often than any playbook needs. The \
          limits protect against files that are made to exhaust the machine.",
    example: "a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…",
    mend: "Flatten the structure, or split the file.",
};
