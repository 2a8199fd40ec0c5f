//! Findings about files as such, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// All rules of this room.
pub const RULES: &[Rule] = &[
    NOT_UTF8,
    SKIPPED_FILE,
    UNSAFE_PICTURE,
    UNCLOSED_FRONT_MATTER,
    MISSING_TABLE,
    MISSING_COLUMN,
    RAGGED_TABLE,
    BAD_CELL,
];

/// A text file in another encoding.
pub const NOT_UTF8: Rule = Rule {
    code: "PMO-1101",
    name: "not UTF-8 text",
    severity: Severity::Error,
    why: "The file is not written in UTF-8, the encoding in which letters such as é and ü are \
          stored the same everywhere. Guessing another encoding would turn them into wrong letters \
          without a word.",
    example: "a file saved by Excel as `CSV (Trennzeichen-getrennt)`",
    mend: "Save the file again as UTF-8: in Excel `CSV UTF-8`, in Notepad `Save as … Encoding: UTF-8`.",
};

/// Something in the folder is not a plain file.
pub const SKIPPED_FILE: Rule = Rule {
    code: "PMO-1102",
    name: "file left out",
    severity: Severity::Warning,
    why: "Links to other folders, devices, very large files and names that cannot be shown are not \
          read: they would let a playbook publish files from elsewhere on the machine.",
    example: "content/secrets -> /etc",
    mend: "Copy the file or the folder itself into the content folder, or remove the link.",
};

/// A picture that can run programs.
pub const UNSAFE_PICTURE: Rule = Rule {
    code: "PMO-1103",
    name: "picture with a program inside",
    severity: Severity::Warning,
    why: "An SVG picture can hold scripts that run in the reader's browser. This one does, so it \
          is left out.",
    example: "<svg><script>…</script></svg>",
    mend: "Export the picture again as plain SVG, or as PNG.",
};

/// Front matter without an end.
pub const UNCLOSED_FRONT_MATTER: Rule = Rule {
    code: "PMO-1104",
    name: "front matter without a beginning or an end",
    severity: Severity::Error,
    why: "The settings of a text stand between two lines of `---` or `+++`, the first of which is the first line of \
          the file. Here the second is missing, or something stands above the first, so the text cannot be told \
          from its settings.",
    example: "---\ntitle: Start a project\n\nBring three things …",
    mend: "Begin the file with the first line, and put the closing line after the last key:\n---\ntitle: Start a project\n---\n\nBring three things …",
};

/// A table that is named but not there.
pub const MISSING_TABLE: Rule = Rule {
    code: "PMO-1105",
    name: "table file not found",
    severity: Severity::Error,
    why: "The values stand in a file that is not there, so nothing could be shown.",
    example: "series: delivery.csv#on_time",
    mend: "Put the file beside the chapter, or in the chapter's folder, or correct the name.",
};

/// A column that is named but not there.
pub const MISSING_COLUMN: Rule = Rule {
    code: "PMO-1106",
    name: "column not found",
    severity: Severity::Error,
    why: "The first line of the table holds the names of its columns, and this one is not among \
          them.",
    example: "series: delivery.csv#on_tme",
    mend: "Use a name from the first line of the table:\nseries: delivery.csv#on_time",
};

/// A row with too few or too many cells.
pub const RAGGED_TABLE: Rule = Rule {
    code: "PMO-1107",
    name: "row of another length",
    severity: Severity::Error,
    why: "Every row has as many cells as the first line. Otherwise values may stand under the \
          wrong name.",
    example: "month,on_time\n2026-09,79,81",
    mend: "Add or remove the comma that is wrong:\nmonth,on_time\n2026-09,79\n2026-10,81",
};

/// A cell that is no number or no period.
pub const BAD_CELL: Rule = Rule {
    code: "PMO-1108",
    name: "cell cannot be read",
    severity: Severity::Error,
    why: "A series has a period in its first column and numbers in the others. An empty cell means \
          that there is no value; it is never taken for 0.",
    example: "month,on_time\nOctober,81",
    mend: "Write periods as 2026-10 and numbers with a decimal point:\nmonth,on_time\n2026-10,81",
};
