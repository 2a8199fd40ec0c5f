//! Findings that concern more than one chapter, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// All rules of this room.
pub const RULES: &[Rule] = &[
    STRANGE_FILE,
    DANGLING_REFERENCE,
    WEIGHTS,
    NO_OWNER,
    REVIEW_OVERDUE,
    BROKEN_LINK,
    BROKEN_ANCHOR,
    UNKNOWN_FIGURE,
    FOREIGN_BRACES,
    RAW_HTML,
    SAME_ADDRESS,
    BAD_ADDRESS,
    UNNAMED_AUDIENCE,
    REPOSITORY_ADDRESS,
    CREDENTIALS_IN_ADDRESS,
    UNKNOWN_FORGE,
    VERSION_PATTERN,
    ACCENT_CONTRAST,
    LOGO,
    UNKNOWN_LANGUAGE,
];

/// An audience that nobody is.
pub const UNNAMED_AUDIENCE: Rule = Rule {
    code: "PMO-2014",
    name: "limited to an audience that is not named",
    severity: Severity::Warning,
    why: "The entry is limited to an audience, but playbook.yaml names no audiences, so no build could \
          be made for it and nobody would know from whom it is kept.",
    example: "# risks.yaml\nrisks:\n  R13:\n    title: Merger\n    audience: [executives]",
    mend: "Name the audiences in playbook.yaml, then build for one of them with `pmobook build --audience all-staff`:\naudiences: [executives, all-staff]",
};
/// A YAML file that no chapter reads.
pub const STRANGE_FILE: Rule = Rule {
    code: "PMO-2001",
    name: "file of no chapter",
    severity: Severity::Warning,
    why: "A YAML file is read when it has the name of a chapter or lies in a folder of that name. \
          This one is read by nobody, so what it says is shown nowhere.",
    example: "content/metric.yaml",
    mend: "Rename the file to the chapter's name:\ncontent/metrics.yaml",
};

/// An id that nothing has.
pub const DANGLING_REFERENCE: Rule = Rule {
    code: "PMO-2002",
    name: "reference to nothing",
    severity: Severity::Error,
    why: "The id is not defined anywhere, so the link between the two would be lost: the page could \
          not say who owns it or what it belongs to.",
    example: "gaps:\n  G1: {owner: cooo}",
    mend: "Use an id that exists, or define it:\ngaps:\n  G1: {owner: coo}",
};

/// Weights that do not add up.
pub const WEIGHTS: Rule = Rule {
    code: "PMO-2003",
    name: "weights do not add up to 100",
    severity: Severity::Warning,
    why: "Weights say how much each part counts in the whole, in per cent. When they do not add up \
          to 100 they are scaled so that they do, which is seldom what was meant.",
    example: "dimensions:\n  governance: {weight: 60}\n  people: {weight: 60}",
    mend: "Change the weights until they add up to 100:\ndimensions:\n  governance: {weight: 60}\n  people: {weight: 40}",
};

/// Nobody answers for it.
pub const NO_OWNER: Rule = Rule {
    code: "PMO-2004",
    name: "nobody answers for it",
    severity: Severity::Warning,
    why: "What nobody owns is not kept: a gap without an owner stays open, a metric without an \
          owner goes stale, a benefit without an owner is never realised.",
    example: "gaps:\n  G1:\n    now: No board has terms of reference",
    mend: "Name the person or role:\ngaps:\n  G1:\n    now: No board has terms of reference\n    owner: coo",
};

/// Somebody should have read it through again.
pub const REVIEW_OVERDUE: Rule = Rule {
    code: "PMO-2005",
    name: "review overdue",
    severity: Severity::Warning,
    why: "The page was due to be read through by its owner, so readers cannot rely on it being up \
          to date.",
    example: "last_reviewed_on: 2025-01-10\nreview_in: 6 months",
    mend: "Read the page through, correct it, and set the date of the review:\nlast_reviewed_on: 2026-10-12\nreview_in: 6 months",
};

/// A link to a page or file that is not there.
pub const BROKEN_LINK: Rule = Rule {
    code: "PMO-2006",
    name: "broken link",
    severity: Severity::Warning,
    why: "The link leads to a page or file that does not exist, so its words are shown without a \
          link. A handbook that moves in from elsewhere has some of these; `--strict` stops at them.",
    example: "See [how to start](starting-a-projct.md).",
    mend: "Link to the file as it lies in the content folder, relative to this one:\nSee [how to start](starting-a-project.md).",
};

/// A link to a heading that is not there.
pub const BROKEN_ANCHOR: Rule = Rule {
    code: "PMO-2007",
    name: "link to a heading that is not there",
    severity: Severity::Warning,
    why: "The page exists, but no heading or row on it has this name, so the reader lands at the \
          top of the page.",
    example: "[Seven steps](starting-a-project.md#seven-step)",
    mend: "Use the heading's words in lower case, joined by hyphens:\n[Seven steps](starting-a-project.md#seven-steps)",
};

/// A quoted figure that does not exist.
pub const UNKNOWN_FIGURE: Rule = Rule {
    code: "PMO-2008",
    name: "unknown figure or chart",
    severity: Severity::Error,
    why: "The text quotes a figure or places a chart that the playbook does not have, so a hole \
          would stand where a number belongs.",
    example: "We decide in {{ metrics.K31.value }}.",
    mend: "Use a key from `output/data/figures.json`; `pmobook check` suggests near ones:\nWe decide in {{ metrics.K13.value }}.",
};

/// Braces of another tool.
pub const FOREIGN_BRACES: Rule = Rule {
    code: "PMO-2009",
    name: "braces of another tool",
    severity: Severity::Warning,
    why: "The text holds `{{ }}` or `{% %}` that are not keys of this playbook, as other site \
          generators use them. They are shown as they stand.",
    example: "{{ site.baseurl }}/about",
    mend: "Replace them with plain text or links, or put them in backticks if they are meant to be seen.",
};

/// HTML in Markdown.
pub const RAW_HTML: Rule = Rule {
    code: "PMO-2010",
    name: "HTML in the text",
    severity: Severity::Warning,
    why: "Only harmless HTML is kept (such as line breaks, superscript, details); scripts, styles \
          and forms are left out, because a playbook must be safe to open.",
    example: "<script src=\"https://example.org/x.js\"></script>",
    mend: "Write it in Markdown.",
};

/// Two pages with one address.
pub const SAME_ADDRESS: Rule = Rule {
    code: "PMO-2011",
    name: "two pages with one address",
    severity: Severity::Error,
    why: "Two sources would be written to the same file, so one of the two pages would be lost. \
          Capital letters do not tell addresses apart: Windows and many shares ignore them.",
    example: "content/guides/Start.md and content/guides/start.md",
    mend: "Rename one of the two files, or remove the alias.",
};

/// An address that cannot be a file everywhere.
pub const BAD_ADDRESS: Rule = Rule {
    code: "PMO-2012",
    name: "address that is no file name everywhere",
    severity: Severity::Error,
    why: "The page would get a name that Windows or a network share refuses.",
    example: "content/guides/con.md",
    mend: "Give the file another name, in lower case letters, digits and hyphens.",
};

/// What stands for the page of the repository is no address.
pub const REPOSITORY_ADDRESS: Rule = Rule {
    code: "PMO-2015",
    name: "not the address of a repository's page",
    severity: Severity::Error,
    why: "Pages link to the files that they come from, by the address at which a browser shows the \
          repository. The address by which git fetches it leads a reader nowhere.",
    example: "history:\n  repository: git@github.com:northmere/pmo.git",
    mend: "Open the repository in a browser and copy the address of its first page:\nhistory:\n  repository: https://github.com/northmere/pmo",
};

/// A name or password in an address that pages would show.
pub const CREDENTIALS_IN_ADDRESS: Rule = Rule {
    code: "PMO-2016",
    name: "name or password in an address",
    severity: Severity::Error,
    why: "The address stands in the links of every page, so everybody who reads the playbook would read \
          the password too.",
    example: "history:\n  repository: https://ada:secret@github.com/northmere/pmo",
    mend: "Take out everything up to the `@`, and change a password that was shared:\nhistory:\n  repository: https://github.com/northmere/pmo",
};

/// A host that does not tell what runs there.
pub const UNKNOWN_FORGE: Rule = Rule {
    code: "PMO-2017",
    name: "forge that the address does not tell",
    severity: Severity::Warning,
    why: "Each kind of program that shows repositories has its own addresses for a line and for editing. \
          The address does not tell which kind this is, so pages have no links to it.",
    example: "history:\n  repository: https://git.northmere.example/office/pmo",
    mend: "Say which it is (github, gitlab, gitea, which is also for Forgejo, or bitbucket):\nhistory:\n  repository: https://git.northmere.example/office/pmo\n  forge: gitlab",
};

/// A pattern of tags in which the number has no place, or several.
pub const VERSION_PATTERN: Rule = Rule {
    code: "PMO-2018",
    name: "pattern of versions without its one star",
    severity: Severity::Error,
    why: "The star stands for the number of the version in the name of its tag. Without it, or with two, \
          nobody could tell which tag is which version.",
    example: "history:\n  versions: charter-1.1",
    mend: "Put one star where the number stands:\nhistory:\n  versions: charter-*",
};

/// An accent that is hard to read.
pub const ACCENT_CONTRAST: Rule = Rule {
    code: "PMO-2019",
    name: "accent that is hard to read",
    severity: Severity::Warning,
    why: "Links are words in the accent, and many readers cannot read words with too little contrast to what \
          they stand on. WCAG 2.2 AA asks for 4.5 to 1. Until it is mended, pages use the nearest shade that passes.",
    example: "accent: \"#F5A623\"",
    mend: "Use the shade that the message names, or another one that is darker (lighter for the dark theme):\naccent: \"#95640F\"",
};

/// A logo that cannot be shown.
pub const LOGO: Rule = Rule {
    code: "PMO-2020",
    name: "logo that cannot be shown",
    severity: Severity::Warning,
    why: "The logo stands on every page, so it has to be there, small, and nothing but a picture: a drawing \
          that runs a script or loads something from elsewhere could do so in the name of the playbook. Pages \
          are built without it.",
    example: "logo: ../pictures/logo.bmp",
    mend: "Put an SVG or PNG of at most 40 kB into the content folder and name it from there:\nlogo: assets/logo.svg",
};

/// A language that there are no words in.
pub const UNKNOWN_LANGUAGE: Rule = Rule {
    code: "PMO-2030",
    name: "language without words",
    severity: Severity::Warning,
    why: "The program has its own words (titles, buttons, names of months) in one file per language, and none in \
          this one. Pages are marked with the language, so that browsers and screen readers read your texts \
          well, but the words around them are English.",
    example: "language: nl",
    mend: "Use a language that there are words in (de, en, fr), or bring your own: copy the file en.ftl of the \
           default theme into your theme and translate it:\nthemes/northmere/languages/nl.ftl",
};
