//! Findings about papers, each with its manual.

use crate::diagnostic::{Rule, Severity};

/// All rules of papers.
pub const RULES: &[Rule] = &[
    POSTER_TOO_LONG,
    POSTER_LACKS_CHARACTER,
    POSTER_WITHOUT_CHANGE,
    POSTER_WITHOUT_ADDRESS,
    POSTER_LONG_ADDRESS,
];

/// Words that do not fit on a poster.
pub const POSTER_TOO_LONG: Rule = Rule {
    code: "PMO-6040",
    name: "too long for its poster",
    severity: Severity::Error,
    why: "A poster is read in passing and from some metres away, so its letters have a least size and its \
          words a limit: 12 in the title, 20 for what was done, 20 in the quote, 60 in all. Nothing is \
          shrunk below that or cut off without a word.",
    example: "title: How the three boards of the PMO and all of their members learned to decide within two weeks",
    mend: "Shorten what the finding names, or take `poster: yes` out of the story:\ntitle: Two weeks faster to a yes",
};

/// A character that the fonts of posters do not have.
pub const POSTER_LACKS_CHARACTER: Rule = Rule {
    code: "PMO-6041",
    name: "character missing on a poster",
    severity: Severity::Error,
    why: "Posters bring their own fonts, so that they look the same wherever they are printed. These have \
          the letters of Latin, Greek and Cyrillic, punctuation, currencies and arrows; for anything else \
          there would be an empty box.",
    example: "title: Two weeks faster 🎉",
    mend: "Leave the character out, or write it in letters:\ntitle: Two weeks faster",
};

/// A poster without a figure.
pub const POSTER_WITHOUT_CHANGE: Rule = Rule {
    code: "PMO-6042",
    name: "poster without a figure",
    severity: Severity::Warning,
    why: "A poster shows how far one value went, in large digits. It takes the metric that the story quotes \
          first, with its value of two months; this story quotes none, so no poster of it is made.",
    example: "title: Two weeks faster to a yes\nposter: yes",
    mend: "Quote a metric with the months before and after, or take `poster: yes` out:\n\
           title: Two weeks faster to a yes\nquotes: {K13: [2025-07, 2026-02]}\nposter: yes",
};

/// A poster that cannot lead to its story.
pub const POSTER_WITHOUT_ADDRESS: Rule = Rule {
    code: "PMO-6043",
    name: "poster without an address",
    severity: Severity::Warning,
    why: "The code on a poster leads to the story. Nobody has said where the site will be found, so posters \
          have no code and no address.",
    example: "poster: yes        # and no `base_url` in playbook.yaml",
    mend: "Say in playbook.yaml where the site will be found:\nbase_url: https://intranet.example/pmo/",
};

/// A poster whose code is hard to read.
pub const POSTER_LONG_ADDRESS: Rule = Rule {
    code: "PMO-6044",
    name: "address too long for the code of a poster",
    severity: Severity::Warning,
    why: "A long address makes a code of many small modules. Above 122 characters a telephone has to come \
          nearer than half a metre to read it, and far above that there is no code at all.",
    example: "a story in `stories/2026/first-quarter/regional-offices/…` of a site with a long address of its own",
    mend: "Give the file of the story a shorter name, or the site a shorter address.",
};
