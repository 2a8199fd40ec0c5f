//! Edits that matter, or matter also, to what an audience sees.

use super::named::Named;

/// Made in what is built for all staff.
pub const FOR_SOME: &[Named] = &[
    (
        "somebody who made changes is kept from others",
        &[
            |desk| desk.commit('a', "Ben Two", "2026-10-01"),
            |desk| {
                desk.swap(
                    "foundation.yaml",
                    "name: Ben Two",
                    "name: Ben Two, audience: [executives]",
                );
            },
            |desk| desk.set("history: {authors: name}"),
            |desk| desk.swap("foundation.yaml", ", audience: [executives]", ""),
        ],
    ),
    (
        "a line moves below what is kept from others",
        &[
            |desk| desk.commit('a', "Ada One", "2026-10-01"),
            |desk| desk.set("history: {repository: https://github.com/a/b}"),
            |desk| desk.change("risks.yaml", |text| format!("# Above.\n{text}")),
            |desk| desk.swap("risks.yaml", ", audience: [executives]", ""),
        ],
    ),
    ("nothing", &[|_| {}]),
    (
        "the text of an article",
        &[|desk| desk.swap("guides/asking.md", "Ask the office.", "Ask us.")],
    ),
    (
        "the title of a neighbour",
        &[|desk| desk.swap("guides/asking.md", "Ask for help", "Ask for advice")],
    ),
    (
        "a heading that others lead to",
        &[|desk| desk.swap("guides/asking.md", "## How soon", "## How late")],
    ),
    (
        "an article is limited",
        &[|desk| desk.swap("guides/asking.md", "title:", "audience: [executives]\ntitle:")],
    ),
    (
        "an article is for all",
        &[|desk| desk.swap("guides/only-for-some.md", "audience: [executives]\n", "")],
    ),
    (
        "the newest day",
        &[
            |desk| desk.set("as_of:"),
            |desk| desk.swap("guides/asking.md", "title:", "updated: 2026-12-30\ntitle:"),
        ],
    ),
    (
        "an owner is kept from others",
        &[|desk| {
            desk.swap(
                "foundation.yaml",
                "name: Ben Two",
                "name: Ben Two, audience: [executives]",
            );
        }],
    ),
    (
        "the value of a chart elsewhere",
        &[|desk| desk.swap("metrics.yaml", "2026-09: 70", "2026-09: 71")],
    ),
    (
        "a figure goes",
        &[|desk| desk.swap("risks.yaml", "    residual: {probability: 1, impact: 5}\n", "")],
    ),
    (
        "a risk is for all",
        &[|desk| desk.swap("risks.yaml", ", audience: [executives]", "")],
    ),
    (
        "what a page leads to",
        &[
            |desk| desk.attach("templates/form.pdf", "one"),
            |desk| desk.swap("guides/deep/reporting.md", "[here](../../templates/form.pdf)", "here"),
            |desk| desk.put("templates.yaml", None),
        ],
    ),
    (
        "limited to others than before",
        &[
            |desk| {
                desk.swap(
                    "risks.yaml",
                    "audience: [executives]",
                    "audience: [executives, all-staff]",
                );
            },
            |desk| {
                desk.swap(
                    "guides/only-for-some.md",
                    "audience: [executives]",
                    "audience: [nobody]",
                );
            },
            |desk| desk.options.audience = Some("nobody".to_owned()),
        ],
    ),
    (
        "a chapter is limited",
        &[|desk| desk.change("risks.yaml", |text| format!("audience: [executives]\n{text}"))],
    ),
    (
        "a file comes",
        &[
            |desk| desk.attach("templates/form.pdf", "one"),
            |desk| desk.attach("templates/form.pdf", "two"),
        ],
    ),
    ("another day", &[|desk| desk.options.as_of = "2027-06-30".parse().ok()]),
    (
        "a name withheld by a key that means nothing",
        &[
            |desk| desk.swap("guides/planning.md", "# Plan", "---\nextra: {}\n---\n# Plan"),
            |desk| {
                desk.swap(
                    "guides/planning.md",
                    "{}",
                    "{steering: {title: Few, audience: [executives]}}",
                );
            },
        ],
    ),
];
