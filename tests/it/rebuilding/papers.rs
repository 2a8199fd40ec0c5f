//! Edits of what only papers are made of, and papers that are left undrawn for a newer edit.

use super::named::Named;

const ISSUE: &str = "---\nmonth: 2026-10\nsubject: \"{{ metrics.K01.value }} to a decision\"\nlead: SS1\nmetric: K01\n\
    contact: lead\nowner: lead\n---\n\n# Eleven days\n\nIt was longer, see [the guide](../guides/asking.md).\n";

/// Every edit is made in the playbook as it was at the beginning, and undone.
pub const FOR_PAPERS: &[Named] = &[
    (
        "an issue of the newsletter",
        &[
            |desk| desk.swap("stories/faster.md", "owner: lead", "newsletter: yes\nowner: lead"),
            |desk| desk.put("newsletter/2026-10.md", Some(ISSUE.to_owned())),
            |desk| desk.swap("newsletter/2026-10.md", "# Eleven days", "# Eleven days only"),
            |desk| desk.swap("newsletter/2026-10.md", "It was longer", "It was much longer"),
            |desk| desk.swap("newsletter/2026-10.md", "metric: K01", "metric: K02"),
            |desk| desk.swap("metrics.yaml", "2026-09: 70", "2026-09: 71"),
            |desk| desk.swap("metrics.yaml", "2026-09: 12", "2026-09: 13"),
            |desk| desk.swap("newsletter/2026-10.md", "month: 2026-10", "month: 2026-09"),
            |desk| desk.put("newsletter/2026-10.md", None),
        ],
    ),
    (
        "a story with a poster",
        &[
            |desk| desk.swap("stories/faster.md", "owner: lead", "poster: yes\nowner: lead"),
            |desk| desk.swap("stories/faster.md", "Faster by days", "Faster by three days"),
            |desk| desk.swap("stories/faster.md", "I like it.", "I like it a lot."),
            |desk| desk.swap("stories/faster.md", "Nobody waits", "Nobody at all waits"),
            |desk| desk.swap("stories/faster.md", "by: coo", "by: lead"),
            |desk| desk.set("base_url: https://elsewhere.example/"),
            |desk| desk.swap("stories/faster.md", "id: SS1", "id: SS2"),
            |desk| desk.swap("stories/faster.md", "poster: yes\n", ""),
        ],
    ),
    (
        "what stands on the one-pager",
        &[
            |desk| desk.swap("risks.yaml", "probability: 3", "probability: 5"),
            |desk| desk.swap("governance.yaml", "first, then", "first of all, then"),
            |desk| desk.swap("foundation.yaml", "Ada One", "Ada Three"),
        ],
    ),
    (
        "what stands on the cover of the book",
        &[
            |desk| desk.set("title: Another playbook"),
            |desk| desk.set("as_of: 2026-11-30"),
            |desk| desk.set("confidentiality: restricted"),
        ],
    ),
    (
        "stopped between two edits",
        &[
            |desk| desk.swap("stories/faster.md", "owner: lead", "poster: yes\nowner: lead"),
            |desk| desk.swap("welcome.md", "Three", "{{ metrics.nothing.value }}"),
            |desk| desk.swap("stories/faster.md", "Faster by days", "Faster by three days"),
            |desk| desk.restore("welcome.md"),
        ],
    ),
];
