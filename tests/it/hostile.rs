//! Hostile strings in every field that an author may fill: nothing of them runs on a page.

mod papers;

use std::collections::BTreeSet;

use crate::harness::trees::{Edits, Tree, is_words, quoted};
use crate::harness::{Built, Page, Site, data, drawings};

/// Strings that are made for pages like ours, beside the list of others.
const OWN: [&str; 10] = [
    "</title><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "[x](javascript:alert(1))",
    "![x](data:text/html,<script>alert(1)</script>)",
    "</svg><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "{{ metrics.K00.value }}{% include x %}",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "[x](<vbscript:msgbox(1)> \"t\" onclick=alert(1))",
];
/// Strings that share a playbook.
const TOGETHER: usize = 12;
/// Programs on a page that are ours: the switch of the theme, and the search.
const OWN_PROGRAMS: usize = 2;

fn strings() -> Vec<String> {
    let list: Vec<String> = serde_json::from_value(data("naughty-strings.json")).expect("texts");
    let all = OWN.iter().map(|text| (*text).to_owned()).chain(list);
    // An empty text is a finding of its own.
    all.filter(|text| !text.trim().is_empty()).collect()
}

/// A playbook that says each of these strings in every field.
fn playbook(strings: &[String]) -> Site {
    let each = |line: &dyn Fn(usize, &str) -> String| -> String {
        strings
            .iter()
            .enumerate()
            .map(|(index, text)| line(index, &quoted(text)))
            .collect()
    };
    let first = quoted(&strings[0]);
    let foundation = format!(
        "organisation: {{name: {first}, sector: {first}, facts: [{first}]}}\npmo: {{name: {first}, type: controlling, sponsor: p0, mission: {first}, values: [{first}]}}\npeople:\n{}customers:\n{}questions:\n{}",
        each(&|index, text| format!("  p{index}: {{role: {text}, name: {text}}}\n")),
        each(&|_, text| format!("  - {{who: {text}, expects: {text}}}\n")),
        each(&|index, text| format!("  Q{index}: {{title: {text}, owner: p0, by: 2030-01-01, answer: {text}}}\n")),
    );
    let metrics = each(&|index, text| {
        format!(
            "K{index:02}: {{title: {text}, question: {text}, formula: {text}, unit: {text}, group: {text}, source: {text}, caveats: {text}, better: higher, target: 85, owner: p{index}, tags: [{text}], values: {{2026-09: 80, 2026-10: {{value: 81, note: {text}}}}}}}\n"
        )
    });
    let assessment = format!(
        "scale: {{1: {first}, 5: {first}}}\ncycles: {{C1: {{date: 2026-01-01, title: {first}}}}}\nabout: {first}\ndimensions:\n{}challenges:\n{}gaps:\n{}interviews:\n{}",
        each(&|index, text| format!(
            "  D{index}: {{title: {text}, weight: 1, scores: {{C1: {{score: 2, note: {text}}}}}, target: 4}}\n"
        )),
        each(&|index, text| format!(
            "  CH{index}: {{title: {text}, severity: 4, dimension: D{index}, frequency: {text}}}\n"
        )),
        each(&|index, text| format!(
            "  G{index}: {{challenge: CH{index}, now: {text}, then: {text}, services: [S], owner: p0}}\n"
        )),
        each(&|index, text| format!("  IV{index}: {{date: 2026-01-01, who: p0, quote: {text}, finding: {text}}}\n")),
    );
    let case = format!(
        "base_year: 2025\ndiscount_rate: 8 %\nneed: {first}\noptions:\n  A: {{title: {first}, kind: do nothing}}\n  B:\n    title: {first}\n    kind: preferred\n    about: {first}\n    costs: {{c: {{title: {first}, values: [9, 9]}}}}\n    benefits:\n{}",
        each(&|index, text| format!(
            "      b{index}: {{title: {text}, kind: time, metric: K00, owner: p0, values: [0, 9]}}\n"
        )),
    );
    let mut site = Site::new()
        .file(
            "playbook.yaml",
            &format!("title: {first}\norganisation: {first}\ncontact: {first}\nbase_url: https://pmo.example/\nas_of: 2026-09-30\n"),
        )
        .file("foundation.yaml", &foundation)
        .file("metrics.yaml", &metrics)
        .file("assessment.yaml", &assessment)
        .file("business-case.yaml", &case)
        .file(
            "overview.yaml",
            &format!("answer: {first}\ntitle: {first}\nkey_figures: [K00]\n"),
        );
    let decisions = each(&|index, text| {
        format!("  DC{index}: {{date: 2026-09-02, title: {text}, result: {text}, reason: {text}}}\n")
    });
    site = site.file("governance.yaml", &format!("decisions:\n{decisions}"));
    for (index, text) in strings.iter().enumerate() {
        let title = quoted(text);
        let story = format!(
            "---\ntitle: {title}\ndate: 2026-09-{:02}\nresult: {title}\nproblem: {title}\nother_numbers: [{{says: {title}, source: {title}}}]\ntestimonial: {{text: {title}, by: p0, consent: 2026-01-01}}\nnewsletter: yes\n---\n{text}\n",
            index + 1
        );
        site = site.file(&format!("stories/s{index}.md"), &story);
        let body = format!(
            "---\ntitle: {title}\ndescription: {title}\ntags: [{title}]\n---\n# {text}\n\n{text}\n\n- [{text}]({text}) ![{text}]({text} \"{text}\")\n\n```{text}\n{text}\n```\n"
        );
        site = site.file(&format!("guides/a{index}.md"), &body);
    }
    site
}

/// What could run on a page.
fn dangers(path: &str, html: &str) -> Vec<String> {
    let page = Page::parse(html);
    let mut found = unsafe_elements(&page, "style");
    let programs = page.all("script").count();
    // Where a server shows it in place of another page, it has to find its way first.
    let own = OWN_PROGRAMS + usize::from(path == "404.html");
    if programs != own {
        found.push(format!("{programs} programs"));
    }
    found
}

/// What could run on the one-pager, which has a style sheet of its own and no program.
fn dangers_of_paper(html: &str) -> Vec<String> {
    let page = Page::parse(html);
    let mut found = unsafe_elements(&page, "script");
    if page.all("style").count() != 1 {
        found.push("more than one style sheet".to_owned());
    }
    found
}

fn unsafe_elements(page: &Page, besides: &str) -> Vec<String> {
    let mut found = Vec::new();
    for element in &page.elements {
        if matches!(
            element.name.as_str(),
            "iframe" | "object" | "embed" | "base" | "form" | "foreignObject" | "marquee"
        ) || element.name == besides
        {
            found.push(format!("<{}>", element.name));
        }
        for (name, value) in &element.attributes {
            let value: String = value
                .chars()
                .filter(|c| !c.is_whitespace() && !c.is_control())
                .collect();
            let value = value.to_lowercase();
            let scheme = ["javascript:", "vbscript:", "data:"]
                .iter()
                .any(|scheme| value.starts_with(scheme));
            let leads = matches!(
                name.as_str(),
                "href" | "src" | "xlink:href" | "action" | "formaction" | "data" | "srcdoc" | "poster" | "style"
            );
            if name.starts_with("on") || leads && scheme || name == "srcdoc" {
                found.push(format!("<{} {name}=\"{value}\">", element.name));
            }
        }
    }
    found
}

/// Where a site lies, by its settings.
fn base(built: &Built) -> &str {
    let base = built.build.playbook().settings.base_url.as_ref();
    base.map_or("", |base| base.value.as_str())
}

fn check(built: &Built) -> Vec<String> {
    let mut faults = Vec::new();
    faults.extend(papers::faults(built, base(built)));
    let pages = built.pages().map(|(path, html)| (path, html, dangers(path, html)));
    let paper = ("the one-pager", built.one_pager(), dangers_of_paper(built.one_pager()));
    for (path, html, dangers) in pages.chain([paper]) {
        faults.extend(dangers.into_iter().map(|danger| format!("{path}: {danger}")));
        for svg in drawings(html) {
            if let Err(error) = roxmltree::Document::parse(svg) {
                faults.push(format!("{path}: a drawing is not well-formed: {error}"));
            }
        }
    }
    for (path, bytes) in built.artifacts().filter(|(path, _)| path.starts_with("data/search")) {
        if let Err(fault) = data_of(bytes) {
            faults.push(format!("{path}: {fault}"));
        }
    }
    faults
}

/// The data in a script of the search: one call, with values that are JSON and nothing that could end a script.
fn data_of(script: &[u8]) -> Result<serde_json::Value, String> {
    let text = std::str::from_utf8(script).map_err(|error| error.to_string())?;
    if text.contains(['<', '\u{2028}', '\u{2029}']) {
        return Err("a sign that a script may not hold".to_owned());
    }
    let values = text
        .strip_prefix("pmobookSearch(")
        .and_then(|text| text.strip_suffix(")\n"));
    let values = values.ok_or_else(|| "not one call".to_owned())?;
    serde_json::from_str(&format!("[{values}]")).map_err(|error| error.to_string())
}

#[test]
fn nothing_that_an_author_writes_runs_on_a_page() {
    let strings = strings();
    assert!(strings.len() > 500);
    let mut pages = 0;
    for some in strings.chunks(TOGETHER) {
        let built = playbook(some).build();
        assert_eq!(built.errors(), [""; 0], "the strings reach the pages");
        let faults = check(&built);
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
        pages += built.pages().count();
    }
    assert!(pages > 1000, "{pages} pages");
}

/// Strings for the sample: a few of each kind, since every chapter is built with them.
fn some_strings() -> Vec<String> {
    let own = OWN.iter().map(|text| text.replace("K00", "K01"));
    let more = [
        "=cmd|' /C calc'!A0".to_owned(),
        "+1+1".to_owned(),
        "@SUM(A1:A9)".to_owned(),
        "\u{202e}evil\u{2066}txt.exe\u{0}\u{1}\u{8}\u{b}\u{1f}\u{7f}\u{85}\u{feff}\u{fffe}".to_owned(),
        "x".repeat(10_000),
        "a ".repeat(5_000),
        "{%- raw -%}{{ 7*7 }}{# c #}</textarea></style></script><b onclick=x>".to_owned(),
        "| a | b |\n|---|---|\n| <i>c | \\| |".to_owned(),
        "&lt;script&gt;&#60;script&#62; &amp;".to_owned(),
        "[x]: javascript:alert(1)\n\n[x]".to_owned(),
    ];
    own.chain(more).collect()
}

/// The text with hostile strings in all its words, except for those values.
fn hostile(text: &str, ids: &[String], strings: &[String], spared: &[usize]) -> (String, usize) {
    let mut edits = Edits::default();
    let mut count = 0;
    for (index, scalar) in Tree::of(text).scalars.iter().enumerate() {
        if is_words(scalar, ids) && !spared.contains(&index) {
            let string = &strings[count % strings.len()];
            edits.replace(scalar.range.clone(), quoted(string));
            count += 1;
        }
    }
    (edits.apply(text, 0..text.len()), count)
}

/// A text of the sample, and where its YAML lies in it: all of it, or what stands above the words.
struct Original {
    path: String,
    text: String,
    yaml: std::ops::Range<usize>,
}

impl Original {
    fn of((path, text): (String, String)) -> Option<Self> {
        let ending = path.rsplit_once('.').map(|(_, ending)| ending);
        let yaml = match ending {
            Some("yaml") => 0..text.len(),
            Some("md") => 4..text.strip_prefix("---\n")?.find("\n---\n")? + 5,
            _ => return None,
        };
        Some(Self { path, text, yaml })
    }

    fn tree(&self) -> Tree {
        Tree::of(&self.text[self.yaml.clone()])
    }

    /// With hostile strings in all words but the spared ones, and how many these are.
    fn hostile(&self, ids: &[String], strings: &[String], spared: &[usize]) -> (String, usize) {
        let (made, count) = hostile(&self.text[self.yaml.clone()], ids, strings, spared);
        let (before, after) = (&self.text[..self.yaml.start], &self.text[self.yaml.end..]);
        (format!("{before}{made}{after}"), count)
    }
}

/// The sample without the posters of the stories in these files.
fn without_posters(files: &BTreeSet<String>) -> Site {
    let stories = Site::sample()
        .texts()
        .into_iter()
        .filter(|(path, _)| files.contains(path));
    let without = stories.map(|(path, text)| (path, text.replace("\nposter: yes\n", "\n")));
    without.fold(Site::sample(), |site, (path, text)| site.file(&path, &text))
}

#[test]
fn nothing_runs_from_any_text_of_any_chapter() {
    let strings = some_strings();
    let texts: Vec<Original> = Site::sample().texts().into_iter().filter_map(Original::of).collect();
    let texts: Vec<&Original> = texts.iter().filter(|text| !text.path.starts_with("guides/")).collect();
    let ids: Vec<String> = texts
        .iter()
        .flat_map(|text| text.tree().entries.into_iter().map(|entry| entry.id))
        .collect();
    let (mut all, mut all_spared, mut posters, mut faults) = (0, 0, 0, Vec::new());
    for original in texts {
        let path = &original.path;
        // Some values look like words and are something else: they are known by their errors.
        let mut spared = Vec::new();
        let mut too_long = BTreeSet::new();
        let built = loop {
            let (made, count) = original.hostile(&ids, &strings, &spared);
            let poster = if too_long.contains(path) {
                "\n"
            } else {
                "\nposter: yes\n"
            };
            let made = made.replace("\nposter: yes\n", poster);
            let built = without_posters(&too_long).file(path, &made).build();
            let errors = built.errors();
            if errors.is_empty() {
                all += count;
                break built;
            }
            let before = spared.len() + too_long.len();
            let found = built.findings();
            let of_room = found.iter().filter(|found| found.code.starts_with("PMO-604"));
            too_long.extend(of_room.map(|found| found.file.trim_start_matches("content/").to_owned()));
            let lines: Vec<usize> = found
                .iter()
                .filter(|found| found.file.ends_with(path) && !found.code.starts_with("PMO-604"))
                .map(|found| found.line)
                .collect();
            let (start, end) = (
                original.yaml.start,
                made.len() - (original.text.len() - original.yaml.end),
            );
            for (index, scalar) in Tree::of(&made[start..end]).scalars.iter().enumerate() {
                let line = made[..start + scalar.range.start].matches('\n').count() + 1;
                if lines.contains(&line) && !spared.contains(&index) && strings.contains(&scalar.text) {
                    spared.push(index);
                }
            }
            assert!(spared.len() + too_long.len() > before, "{path}: {}", errors.join("\n"));
        };
        all_spared += spared.len();
        posters += built
            .artifacts()
            .filter(|(path, _)| path.starts_with("papers/posters/"))
            .count();
        faults.extend(check(&built));
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(
        all > 1000 && all_spared * 10 < all,
        "{all} hostile texts, {all_spared} spared"
    );
    assert!(posters > 100, "{posters} files of posters");
}

#[test]
fn dangers_are_noticed() {
    let page = |body: &str| format!("<script>a</script><script>b</script>{body}");
    assert_eq!(
        dangers("page.html", &page("<p title=\"onload\">javascript:</p>")),
        [""; 0]
    );
    assert!(data_of(b"pmobookSearch(0,[[\"\\u003c\"]])\n").is_ok());
    for script in [
        "pmobookSearch(\"</script>\")\n",
        "pmobookSearch(1)\nalert(1)",
        "pmobookSearch(\"\"+alert(1))\n",
    ] {
        assert!(data_of(script.as_bytes()).is_err(), "{script}");
    }
    for danger in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\" java\nscript:alert(1)\">x</a>",
        "<svg><a xlink:href='javascript:x'></a></svg>",
        "<iframe srcdoc=x></iframe>",
    ] {
        assert!(!dangers("page.html", &page(danger)).is_empty(), "{danger}");
    }
}
