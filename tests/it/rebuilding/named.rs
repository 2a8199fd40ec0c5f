//! One edit for each thing that a page, a finding, an address or a file of data depends on.

use std::sync::Arc;

use super::desk::Desk;

/// An edit with its name, as steps each of which is followed by a build.
pub type Named = (&'static str, &'static [fn(&mut Desk)]);

/// Every edit is made in the playbook as it was at the beginning, and undone.
pub const FOR_ALL: &[Named] = &[
    ("nothing", &[|_| {}]),
    (
        "the text of an article",
        &[|desk| desk.swap("guides/asking.md", "Ask the office.", "Ask us.")],
    ),
    (
        "a link that leads nowhere, and moves",
        &[
            |desk| desk.swap("guides/asking.md", "Ask the office.", "Ask [us](gone.md)."),
            |desk| desk.swap("guides/asking.md", "---\ntitle:", "---\n# Above.\ntitle:"),
        ],
    ),
    (
        "the title of a neighbour",
        &[|desk| desk.swap("guides/asking.md", "Ask for help", "Ask for advice")],
    ),
    (
        "the title of the page that follows a folder",
        &[|desk| desk.swap("welcome.md", "# Welcome", "# Welcome all")],
    ),
    (
        "the title of the last page of a folder",
        &[|desk| {
            desk.swap("guides/only-for-some.md", "What the board", "What a board");
        }],
    ),
    (
        "the title of a page whose name is told elsewhere",
        &[|desk| {
            desk.swap("guides/deep/reporting.md", "Report on one page", "Report in time");
        }],
    ),
    (
        "the title of a folder",
        &[|desk| desk.swap("guides/index.md", "title: Guides", "title: All guides")],
    ),
    (
        "what an article tells",
        &[|desk| desk.swap("guides/asking.md", "Whom to ask,", "Who helps,")],
    ),
    (
        "the order of two articles",
        &[|desk| desk.swap("guides/deep/reporting.md", "weight: 1", "weight: 3")],
    ),
    (
        "a heading that others lead to",
        &[|desk| desk.swap("guides/asking.md", "## How soon", "## How late")],
    ),
    (
        "a heading that a chapter leads to",
        &[|desk| {
            desk.swap(
                "guides/deep/steering.md",
                "What matters most.",
                "## How\n\nWhat matters.",
            );
        }],
    ),
    (
        "a heading of the same page",
        &[
            |desk| desk.swap("welcome.md", "Three things", "[Three](#three) things"),
            |desk| desk.swap("welcome.md", "Read ", "\n## Three\n\nRead "),
        ],
    ),
    (
        "an alias comes",
        &[|desk| desk.swap("guides/asking.md", "title:", "aliases: [/ask/]\ntitle:")],
    ),
    (
        "an alias goes",
        &[|desk| desk.swap("guides/deep/reporting.md", "aliases: [/reports/]\n", "")],
    ),
    (
        "two pages want one alias",
        &[
            |desk| desk.swap("guides/asking.md", "title:", "aliases: [/reports/]\ntitle:"),
            |desk| desk.swap("welcome.md", "Three", "Four"),
            |desk| desk.swap("guides/asking.md", "Ask for help", "Help"),
        ],
    ),
    (
        "an index moves",
        &[|desk| desk.rename("guides/index.md", "guides/README.md")],
    ),
    (
        "a page beside its folder",
        &[|desk| desk.rename("guides/index.md", "guides.md")],
    ),
    (
        "an article becomes a folder",
        &[|desk| desk.put("welcome/more.md", Some("# More\n".to_owned()))],
    ),
    (
        "an article moves",
        &[|desk| desk.rename("guides/deep/reporting.md", "reporting.md")],
    ),
    (
        "an article that chapters lead to becomes a folder",
        &[|desk| desk.put("guides/asking/more.md", Some("# More\n".to_owned()))],
    ),
    ("an article goes", &[|desk| desk.put("guides/planning.md", None)]),
    (
        "a home page comes",
        &[|desk| desk.put("overview.yaml", Some("title: Home\n".to_owned()))],
    ),
    (
        "the page of the content folder goes",
        &[|desk| desk.put("index.md", None)],
    ),
    (
        "an article is put off",
        &[|desk| desk.swap("guides/asking.md", "title:", "draft: true\ntitle:")],
    ),
    (
        "the day of an article",
        &[|desk| desk.swap("guides/asking.md", "title:", "updated: 2026-10-30\ntitle:")],
    ),
    (
        "the newest day",
        &[
            |desk| desk.set("as_of:"),
            |desk| desk.swap("guides/asking.md", "title:", "updated: 2026-12-30\ntitle:"),
        ],
    ),
    (
        "an article is reviewed",
        &[|desk| desk.swap("guides/asking.md", "2026-09-01", "2026-01-01")],
    ),
    (
        "an article with a fault",
        &[
            |desk| {
                desk.swap(
                    "guides/planning.md",
                    "# Plan",
                    "---\nlast_reviewed_on: soon\n---\n# Plan",
                );
            },
            |desk| desk.swap("welcome.md", "Three", "Four"),
        ],
    ),
    (
        "the name of an owner",
        &[|desk| desk.swap("foundation.yaml", "Ben Two", "Bea Two")],
    ),
    (
        "an owner goes",
        &[|desk| desk.swap("foundation.yaml", "lead:", "leader:")],
    ),
    (
        "the value of a metric",
        &[|desk| desk.swap("metrics.yaml", "2026-10: 11", "2026-10: 13")],
    ),
    (
        "the value of a chart elsewhere",
        &[|desk| desk.swap("metrics.yaml", "2026-09: 70", "2026-09: 71")],
    ),
    (
        "a row of a table",
        &[|desk| desk.swap("metrics/delivery.csv", "2026-10,56", "2026-10,95")],
    ),
    (
        "the name of a figure",
        &[|desk| desk.swap("metrics.yaml", "Days to a decision", "Time to a decision")],
    ),
    (
        "a zero",
        &[
            |desk| desk.swap("metrics.yaml", "2026-10: 11", "2026-10: 0"),
            |desk| desk.swap("metrics.yaml", "2026-10: 0", "2026-10: -0"),
        ],
    ),
    (
        "a figure goes",
        &[|desk| desk.swap("risks.yaml", "    residual: {probability: 1, impact: 5}\n", "")],
    ),
    ("a metric goes", &[|desk| desk.swap("metrics.yaml", "K02:", "K09:")]),
    ("a chart goes", &[|desk| desk.swap("risks.yaml", "1320.5", "unknown")]),
    (
        "a chart comes",
        &[
            |desk| desk.swap("welcome.md", "Three", "{{ chart governance.structure }}\n\nThree"),
            |desk| desk.swap("governance.yaml", "holder: lead,", "holder: lead, reports_to: coo,"),
            |desk| desk.swap("governance.yaml", "roles:", "findings: {structure: One role}\nroles:"),
        ],
    ),
    ("a risk goes", &[|desk| desk.swap("risks.yaml", "R02:", "R03:")]),
    (
        "everything moves down",
        &[|desk| desk.change("risks.yaml", |text| format!("# Above.\n{text}"))],
    ),
    (
        "everything in a table moves down",
        &[|desk| {
            desk.swap("metrics/delivery.csv", "2026-08,54\n", "\n2026-08,54\n");
        }],
    ),
    (
        "all metrics move down",
        &[|desk| desk.change("metrics.yaml", |text| format!("# Above.\n{text}"))],
    ),
    (
        "all decisions move down",
        &[|desk| desk.change("governance.yaml", |text| format!("# Above.\n{text}"))],
    ),
    (
        "other lines of as many bytes",
        &[|desk| desk.swap("risks.yaml", " # looked at", "\n# looked at")],
    ),
    (
        "other lines within a text",
        &[|desk| {
            desk.swap(
                "governance.yaml",
                "first, then [what is gone](gone.md) and",
                "first, then\n  [what is gone](gone.md) and",
            );
            desk.swap("governance.yaml", "and what is still", "and\n  what is still");
        }],
    ),
    (
        "a line broken elsewhere",
        &[
            |desk| desk.swap("governance.yaml", "first, then [what", "first, then\n  [what"),
            |desk| {
                desk.swap(
                    "governance.yaml",
                    "then\n  [what is gone](gone.md) and",
                    "then [what is gone](gone.md)\n  and",
                );
            },
        ],
    ),
    (
        "a chapter in a folder",
        &[|desk| desk.rename("risks.yaml", "risks/one.yaml")],
    ),
    (
        "a chapter with links in a folder",
        &[|desk| desk.rename("governance.yaml", "governance/one.yaml")],
    ),
    (
        "a chapter in two files",
        &[|desk| {
            let more = "risks:\n  R07: {title: Another, probability: 5, impact: 5, strategy: accept, owner: coo}\n";
            desk.put("risks/more.yaml", Some(more.to_owned()));
        }],
    ),
    ("a chapter goes", &[|desk| desk.put("plan.yaml", None)]),
    (
        "a chapter breaks",
        &[
            |desk| {
                desk.swap(
                    "welcome.md",
                    "Three",
                    "[People](people.yaml), {{ people.count }}: three",
                );
            },
            |desk| desk.put("people.yaml", Some(String::new())),
            |desk| desk.put("people.yaml", Some("about: [\n".to_owned())),
            |desk| desk.put("people.yaml", Some("strengths: [\n".to_owned())),
        ],
    ),
    (
        "an entry breaks",
        &[
            |desk| desk.swap("welcome.md", "Three", "{{ risks.R02.residual }} three"),
            |desk| desk.swap("risks.yaml", "probability: 3", "probability: [three]"),
        ],
    ),
    (
        "a story",
        &[|desk| desk.swap("stories/faster.md", "Nobody waits", "Nobody at all waits")],
    ),
    ("a story goes", &[|desk| desk.put("stories/faster.md", None)]),
    (
        "a term",
        &[|desk| desk.swap("glossary.yaml", "as approved", "as agreed")],
    ),
    (
        "a term goes",
        &[|desk| desk.swap("glossary.yaml", "  baseline:", "  goal:")],
    ),
    (
        "how things stand",
        &[|desk| desk.swap("stages.yaml", "second stage", "2nd stage")],
    ),
    (
        "a file comes",
        &[
            |desk| desk.attach("templates/form.pdf", "one"),
            |desk| desk.attach("templates/form.pdf", "two"),
        ],
    ),
    (
        "a file where a page is",
        &[|desk| desk.attach("guides/asking.html", "<p>")],
    ),
    (
        "a file where an alias is",
        &[|desk| desk.attach("reports/index.html", "<p>")],
    ),
    (
        "another theme",
        &[|desk| desk.wear(2), |desk| desk.wear(3), |desk| desk.wear(1)],
    ),
    ("drafts", &[|desk| desk.options.drafts = true]),
    ("strict", &[|desk| desk.options.strict = true]),
    (
        "stopped, and on",
        &[
            |desk| desk.swap("welcome.md", "Three", "{{ metrics.nothing.value }}"),
            |desk| desk.swap("guides/asking.md", "Ask for help", "Ask for advice"),
            |desk| desk.restore("welcome.md"),
        ],
    ),
    ("another day", &[|desk| desk.options.as_of = "2027-06-30".parse().ok()]),
    ("the day as written", &[|desk| desk.set("as_of: 2027-06-30")]),
    ("no day at all", &[|desk| desk.set("as_of: 1970-01-01")]),
    (
        "an address given",
        &[|desk| desk.options.base_url = Some("https://given.example/".to_owned())],
    ),
    (
        "an address written",
        &[|desk| desk.set("base_url: https://written.example/")],
    ),
    ("no address", &[|desk| desk.set("base_url:")]),
    (
        "for an audience",
        &[
            |desk| desk.options.audience = Some("executives".to_owned()),
            |desk| desk.options.audience = Some("all-staff".to_owned()),
            |desk| desk.options.audience = Some("nobody".to_owned()),
            |desk| desk.options.audience = None,
        ],
    ),
    ("the title", &[|desk| desk.set("title: Another playbook")]),
    ("the organisation", &[|desk| desk.set("organisation: Another house")]),
    ("the language", &[|desk| desk.set("language: de-CH")]),
    ("the locale", &[|desk| desk.set("locale: de-DE")]),
    (
        "the currency",
        &[|desk| desk.set("currency: CHF"), |desk| desk.set("money_in: units")],
    ),
    ("the financial year", &[|desk| desk.set("fiscal_year_start: 04-01")]),
    ("confidentiality", &[|desk| desk.set("confidentiality: restricted")]),
    (
        "the contact",
        &[|desk| desk.set("contact: mailto:office@house.example")],
    ),
    (
        "a past",
        &[
            |desk| desk.commit('a', "Ada One", "2026-10-01"),
            |desk| desk.commit('a', "Ada One", "2026-10-02"),
            |desk| desk.commit('a', "Ben Two", "2026-10-02"),
            |desk| desk.commit('a', "Nobody Known", "2026-10-02"),
            |desk| desk.chronicle = Arc::default(),
        ],
    ),
    (
        "files differ from what was committed, and are as committed again",
        &[
            |desk| desk.commit('a', "Ada One", "2026-10-01"),
            |desk| desk.swap("guides/asking.md", "title:", "# told\ntitle:"),
            |desk| desk.swap("metrics/delivery.csv", "2026-08,54\n", "2026-08,54\r\n"),
            |desk| desk.swap("metrics/delivery.csv", "2026-08,54\r\n", "2026-08,55\n"),
            |desk| desk.put("guides/new.md", Some("# New\n".to_owned())),
            |desk| desk.change("metrics.yaml", |text| format!("{text}# Below.\n")),
            |desk| desk.change("risks.yaml", |text| format!("{text}# Below.\n")),
            |desk| desk.restore("metrics/delivery.csv"),
            |desk| desk.restore("guides/asking.md"),
            |desk| desk.restore("risks.yaml"),
            |desk| desk.commit('b', "Ada One", "2026-10-05"),
        ],
    ),
    (
        "lines move where they are linked to",
        &[
            |desk| desk.commit('a', "Ada One", "2026-10-01"),
            |desk| desk.set("history: {repository: https://forge.example/a/b, forge: gitea}"),
            |desk| desk.change("metrics.yaml", |text| format!("# Above.\n{text}")),
            |desk| desk.commit('b', "Ada One", "2026-10-01"),
            |desk| desk.swap("risks.yaml", " # looked at", "\n# looked at"),
            |desk| desk.commit('b', "Ada One", "2026-10-01"),
            |desk| desk.rename("risks.yaml", "risks/one.yaml"),
            |desk| desk.put("risks/two.yaml", Some("# Nothing yet.\n".to_owned())),
        ],
    ),
    (
        "what is told of the past",
        &[
            |desk| desk.commit('a', "Ada One", "2026-10-01"),
            |desk| desk.set("history: {authors: name}"),
            |desk| desk.set("history: {authors: nobody}"),
            |desk| desk.set("history: {repository: https://github.com/a/b}"),
            |desk| desk.set("history: {repository: https://github.com/a/b, branch: next}"),
            |desk| desk.set("history: {repository: https://github.com/a/c, branch: next}"),
            |desk| desk.swap("foundation.yaml", "role: Chief", "role: The chief"),
            |desk| desk.swap("foundation.yaml", "Ada One", "Ada Three"),
            |desk| desk.set("history: {repository: https://git.example/a/c}"),
        ],
    ),
    (
        "the navigation",
        &[
            |desk| desk.set("navigation: [risks, glossary, library]"),
            |desk| desk.set("navigation: [risks, gone]"),
        ],
    ),
    (
        "the accent, and one that is hard to read",
        &[
            |desk| desk.set("accent: \"#7a1f5c\""),
            |desk| desk.set("accent: \"#ffcc00\""),
            |desk| desk.set("accent: \"#7a1f5c\"\naccent_dark: \"#d9a3c7\""),
        ],
    ),
    (
        "the logo, its form, and what is wrong with it",
        &[
            |desk| desk.set("logo: logo.svg"),
            |desk| desk.attach("logo.svg", "<svg viewBox='0 0 20 10'/>"),
            |desk| desk.attach("logo.svg", "<svg viewBox='0 0 30 10'/>"),
            |desk| desk.attach("logo.svg", "<svg viewBox='0 0 30 10' onload='x()'/>"),
        ],
    ),
    (
        "tags of articles",
        &[
            |desk| desk.swap("guides/asking.md", "---\ntitle:", "---\ntags: [Help, board]\ntitle:"),
            |desk| desk.swap("guides/asking.md", "Help, board", "help"),
            |desk| desk.swap("guides/deep/reporting.md", "weight: 1", "weight: 1\ntags: [HELP]"),
            |desk| desk.swap("guides/deep/reporting.md", "Report on one page", "Report in time"),
        ],
    ),
];
