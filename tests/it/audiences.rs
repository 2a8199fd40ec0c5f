//! A site for some readers holds nothing of what is limited to others: a canary is planted in every
//! map of every chapter, others lead to it in every way they can, and then all output is searched.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;

use crate::harness::trees::{Edits, Entry, Tree, is_words, quoted};
use crate::harness::{Built, Folder, Page, Site, sample};
use crate::pages::{addresses, fault_of, has_scheme};

/// Keys that hold fields, or maps of entries, rather than entries.
const SINGLE: [&str; 11] = [
    "readiness",
    "actuals",
    "approval",
    "organisation",
    "pmo",
    "scope",
    "responsibilities",
    "pilot",
    "groups",
    "strategy",
    "next_step",
];
/// Maps whose entries are parts of an entry and cannot be limited by themselves: a level of a
/// person, a month, a share of one; the answers of the areas add up to those of the survey. Of the scenarios, the probabilities have to add up.
const PARTS: [&str; 12] = [
    "assessment/readiness/areas",
    "assessment/dimensions/scores",
    "assessment/start",
    "business-case/scenarios",
    "business-case/sensitivity/worse",
    "governance/responsibilities/columns",
    "people/skills/levels",
    "people/team",
    "people/team/booked",
    "people/team/capacity",
    "foundation/scope/in",
    "stages/implementation",
];
/// Persons are named by the same words in several maps.
const PERSON: &str = "ceo";

/// The sample with a limited copy of an entry in every map.
struct Planted {
    files: Vec<(String, String)>,
    /// The map of each canary.
    canaries: BTreeMap<String, String>,
}

/// Another id for a limited entry, where not every word can be one.
fn id_of(map: &str, name: &str) -> String {
    if map == "/surveys" {
        "2019-Q4".to_owned()
    } else {
        name.to_owned()
    }
}

impl Planted {
    fn new() -> Self {
        let texts: Vec<(String, String)> = Site::sample()
            .texts()
            .into_iter()
            .filter(|(path, _)| path.strip_suffix(".yaml").is_some() && path != "playbook.yaml")
            .collect();
        let trees: Vec<(String, String, Tree)> = texts
            .into_iter()
            .map(|(path, text)| {
                let tree = Tree::of(&text);
                (path, text, tree)
            })
            .collect();
        let ids: Vec<String> = trees
            .iter()
            .flat_map(|(path, _, tree)| {
                tree.entries
                    .iter()
                    .filter(|entry| is_map(path, entry))
                    .map(|entry| entry.id.clone())
            })
            .collect();
        let many = |id: &str| id != PERSON && ids.iter().filter(|known| *known == id).count() > 1;
        let mut canaries = BTreeMap::new();
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        let mut chosen: Vec<(usize, Entry, String)> = Vec::new();
        for (index, (path, _, tree)) in trees.iter().enumerate() {
            let mut maps = BTreeSet::new();
            for entry in &tree.entries {
                let map = map_of(path, &entry.map);
                if !is_map(path, entry) || !maps.insert(map.clone()) {
                    continue;
                }
                let name = format!("canary{:03}x", chosen.len());
                canaries.insert(name.clone(), map);
                if !many(&entry.id) && entry.id.len() > 1 {
                    names.entry(entry.id.clone()).or_insert_with(|| name.clone());
                }
                chosen.push((index, entry.clone(), name));
            }
        }
        let files = trees.iter().enumerate().map(|(index, (path, text, tree))| {
            let mut edits = Edits::default();
            for (_, entry, name) in chosen.iter().filter(|(at, _, _)| *at == index) {
                let copy = limited(text, tree, entry, name, &ids);
                edits.add(entry.lines.start, &copy);
            }
            refer(path, text, tree, &names, &mut edits);
            (path.clone(), edits.apply(text, 0..text.len()))
        });
        Self {
            files: files.collect(),
            canaries,
        }
    }

    fn site(&self) -> Site {
        let site = self
            .files
            .iter()
            .fold(Site::sample(), |site, (path, text)| site.file(path, text));
        let article = "---\ntitle: canary900x title\ndescription: canary900x about\ntags: [canary900x]\naudience: [executives]\naliases: [/canary900x-old]\nowner: pmo-lead\nlast_reviewed_on: 2026-10-01\nreview_in: 6 months\n---\n# canary900x head\n\ncanary900x [form](canary900x.pdf)\n";
        let visible = "---\ntitle: Visible\nowner: pmo-lead\nlast_reviewed_on: 2026-10-01\nreview_in: 6 months\n---\n# Visible\n\n[one](canary900x.md) [two](/guides/canary900x) ![three](canary900x.md)\n";
        site.file("guides/canary900x.md", article)
            .attach("guides/canary900x.pdf", b"canary900x")
            .file("guides/visible.md", visible)
    }
}

fn map_of(path: &str, map: &[String]) -> String {
    let chapter = path.trim_end_matches(".yaml");
    // Which entry a map is in does not matter.
    let single = usize::from(map.first().is_some_and(|first| SINGLE.contains(&first.as_str())));
    let keys = map
        .iter()
        .enumerate()
        .filter(|(at, _)| *at < single || (at + single) % 2 == 0);
    let keys: Vec<&str> = keys.map(|(_, key)| key.as_str()).collect();
    format!("{chapter}/{}", keys.join("/"))
}

/// Whether it is an entry of a map, rather than a field of one.
fn is_map(path: &str, entry: &Entry) -> bool {
    let depth = entry.map.len();
    let first = entry.map.first().unwrap_or(&entry.id);
    if SINGLE.contains(&first.as_str()) {
        return depth == 2 && !PARTS.contains(&map_of(path, &entry.map).as_str());
    }
    if path == "metrics.yaml" {
        return depth == 0;
    }
    depth % 2 == 1 && !PARTS.contains(&map_of(path, &entry.map).as_str())
}

/// A copy of an entry that only executives may see, with its name in all its words.
fn limited(text: &str, tree: &Tree, entry: &Entry, name: &str, ids: &[String]) -> String {
    let mut edits = Edits::default();
    let map = map_of("", &entry.map);
    edits.replace(entry.key.clone(), id_of(&map, name));
    let indent = " ".repeat(entry.key.start - entry.lines.start);
    let limit = "audience: [executives]";
    if text[entry.value..].starts_with('{') {
        edits.add(entry.value + 1, &format!("{limit}, "));
    } else {
        let line = entry.key.end + text[entry.key.end..].find('\n').expect("more lines") + 1;
        edits.add(line, &format!("{indent}  {limit}\n"));
    }
    for scalar in tree
        .scalars
        .iter()
        .filter(|scalar| entry.lines.contains(&scalar.range.start))
    {
        if is_words(scalar, ids) {
            edits.replace(scalar.range.clone(), quoted(&format!("{name} {}", scalar.text)));
        }
    }
    weightless(&edits.apply(text, entry.lines.clone()))
}

/// All weights add up to 100, also those with another entry.
fn weightless(copy: &str) -> String {
    copy.replace("weight: 15", "weight: 0")
        .replace("weight: 10", "weight: 0")
}

/// Adds references to canaries wherever the entries that they are copies of are referred to.
fn refer(path: &str, text: &str, tree: &Tree, names: &BTreeMap<String, String>, edits: &mut Edits) {
    let mut single = BTreeSet::new();
    // Ids that are keys: the score of a cycle, the level of a person.
    for entry in tree.entries.iter().filter(|entry| !is_map(path, entry)) {
        if let Some(name) = names.get(&entry.id).filter(|_| entry.map.len() > 1) {
            let mut copy = Edits::default();
            copy.replace(entry.key.clone(), name.clone());
            edits.add(entry.lines.start, &copy.apply(text, entry.lines.clone()));
        }
    }
    for scalar in &tree.scalars {
        let key = scalar.path.last().and_then(|last| names.get(last));
        if let Some(name) =
            key.filter(|_| scalar.path.len() > 3 && matches!(text.as_bytes()[scalar.range.end], b',' | b'}'))
        {
            edits.add(scalar.range.end, &format!(", {name}: {}", &text[scalar.range.clone()]));
        }
        let Some(name) = names.get(&scalar.text) else { continue };
        // Whom a message is for and who changes are stakeholders, not persons.
        let last = scalar.path.iter().rev().find(|key| *key != "-");
        if scalar.text == PERSON && last.is_some_and(|last| matches!(last.as_str(), "to" | "who" | "stakeholders")) {
            continue;
        }
        if scalar.path.last().is_some_and(|last| last == "-") {
            let line = text[..scalar.range.start].rfind('\n').map_or(0, |at| at + 1);
            let before = &text[line..scalar.range.start];
            if before.trim() == "-" {
                let end = scalar.range.end + text[scalar.range.end..].find('\n').unwrap_or(0) + 1;
                edits.add(end, &format!("{before}{name}\n"));
            } else {
                edits.add(scalar.range.end, &format!(", {name}"));
            }
            continue;
        }
        // A copy of the entry that anybody may see, with the canary in this field.
        let holder = tree
            .entries
            .iter()
            .find(|entry| is_map(path, entry) && entry.lines.contains(&scalar.range.start));
        let Some(holder) = holder else { continue };
        if !single.insert(map_of(path, &holder.map)) {
            continue;
        }
        let mut copy = Edits::default();
        copy.replace(holder.key.clone(), format!("visible{}", single.len()));
        copy.replace(scalar.range.clone(), name.clone());
        edits.add(holder.lines.start, &weightless(&copy.apply(text, holder.lines.clone())));
    }
}

/// The artifacts that hold a word, in their bytes or in their paths.
fn holding(built: &Built, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (path, bytes) in built.artifacts() {
        let text = String::from_utf8_lossy(bytes);
        if path.contains(word) {
            found.push(path.to_owned());
        }
        for (at, _) in text.match_indices(word).take(3) {
            let start = text[..at].char_indices().rev().nth(80).map_or(0, |(at, _)| at);
            let around: String = text[start..].chars().take(160).collect();
            found.push(format!("{path}: {}", around.replace('\n', " ")));
        }
    }
    found
}

/// Everything that a text can do with the name of something: quote its figures and its chart, link
/// to its page and to its place on a page.
fn prying(whole: &Built) -> String {
    let mut text =
        "---\ntitle: Prying\nowner: pmo-lead\nlast_reviewed_on: 2026-10-01\nreview_in: 6 months\n---\n# Prying\n\n"
            .to_owned();
    assert!(whole.errors().is_empty(), "{}", whole.errors().join("\n"));
    let figures = whole.json("data/figures.json");
    for key in figures["figures"]
        .as_object()
        .expect("figures")
        .keys()
        .filter(|key| key.contains("canary"))
    {
        write!(text, "A figure: {{{{ {key} }}}}\n\n").expect("a text");
    }
    for (path, html) in whole
        .pages()
        .filter(|(path, _)| path.contains('/') || path.contains(".html"))
    {
        let stem = path.trim_end_matches(".html");
        if path.contains("canary") && !path.contains("-old") {
            write!(text, "A page: [x](/{stem})\n\n").expect("a text");
        }
        let page = Page::parse(html);
        for id in page
            .ids()
            .filter(|id| id.contains("canary") && !id.starts_with("chart"))
        {
            if whole
                .source
                .files()
                .any(|(_, file)| file.path == format!("{stem}.yaml"))
                && !id.contains(' ')
            {
                write!(text, "A place: [x](../{stem}.yaml#{id})\n\n").expect("a text");
            }
        }
    }
    let metric = figures["figures"].as_object().expect("figures").keys().find_map(|key| {
        let id = key.strip_prefix("metrics.")?.strip_suffix(".value")?;
        id.starts_with("canary").then(|| id.to_owned())
    });
    writeln!(text, "{{{{ chart metrics.{} }}}}", metric.expect("a metric")).expect("a text");
    text
}

/// The planted site with all that pries.
fn pried(planted: &Planted) -> Site {
    let site = planted.site();
    let text = prying(&site.clone().build());
    let settings = std::fs::read_to_string(crate::harness::repository("content/playbook.yaml")).expect("the settings");
    let of = |map: &str| {
        planted
            .canaries
            .iter()
            .find(|(_, known)| *known == map)
            .expect("a canary")
            .0
            .clone()
    };
    let settings = format!("{settings}\nnavigation: [services, guides/canary900x]\n");
    let item = of("roadmap/items");
    let mut site = site.file("guides/prying.md", &text).file("playbook.yaml", &settings);
    for (path, yaml) in &planted.files {
        if path == "roadmap.yaml" {
            let more = format!("depends_on: [M03, {item} SS + 2 weeks]\n");
            let less = format!("depends_on: [M04, {item} - 1 week]\n");
            let yaml = yaml
                .replacen("depends_on: [M03]\n", &more, 1)
                .replacen("depends_on: [M04]\n", &less, 1);
            assert!(yaml.contains(&more) && yaml.contains(&less));
            site = site.file(path, &yaml);
        }
        if path == "templates.yaml" {
            let at = yaml.find("    guide: ").expect("a guide");
            let end = at + yaml[at..].find('\n').expect("an end");
            let yaml = format!("{}    guide: guides/canary900x.md{}", &yaml[..at], &yaml[end..]);
            site = site.file(path, &yaml);
        }
    }
    let project = of("portfolio/projects");
    let story = |id: &str, limit: &str, figures: &str| {
        format!(
            "---\ntitle: {id} told\n{limit}date: 2026-09-01\nresult: {id} better\nfigures: [{figures}]\nowner: pmo-lead\nlast_reviewed_on: 2026-10-01\nreview_in: 6 months\n---\n{id} text.\n"
        )
    };
    site.file(
        "stories/canary901x.md",
        &story("canary901x", "audience: executives\n", ""),
    )
    .file(
        "stories/seen.md",
        &story("seen", "", &format!("portfolio.{project}.spi")),
    )
}

#[test]
fn what_is_limited_to_others_is_nowhere() {
    let planted = Planted::new();
    assert!(planted.canaries.len() > 50, "{:#?}", planted.canaries);
    let site = pried(&planted);
    let whole = site.clone().build();
    assert!(whole.errors().is_empty(), "{}", whole.errors().join("\n"));
    // What is sent to everybody holds nothing of it either, though the site beside it shows all.
    let sent = |path: &str| path.starts_with("papers/newsletter/") || path.starts_with("feeds/");
    assert!(
        whole
            .artifacts()
            .any(|(path, _)| path.starts_with("papers/newsletter/2026-10."))
    );
    for (path, bytes) in whole.artifacts().filter(|(path, _)| sent(path)) {
        let text = String::from_utf8_lossy(bytes);
        let leaks: Vec<&str> = text
            .lines()
            .filter(|line| line.to_lowercase().contains("canary"))
            .collect();
        assert!(leaks.is_empty(), "{path}: {}", leaks.join("\n"));
    }
    let seen = site.clone().audience("executives").build();
    for (name, map) in &planted.canaries {
        assert!(!holding(&whole, name).is_empty(), "nothing shows the {map}");
        assert!(!holding(&seen, name).is_empty(), "executives do not see the {map}");
    }
    for extra in ["canary900x", "canary901x"] {
        assert!(!holding(&seen, extra).is_empty(), "executives do not see {extra}");
    }
    let shown = site.audience("all-staff").build();
    let leaks = holding(&shown, "canary");
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    assert_eq!(dead_links(&shown), [""; 0]);
    assert_eq!(other_numbers(&whole, &shown), [""; 0]);
}

/// Links and anchors of the site that lead nowhere.
fn dead_links(built: &Built) -> Vec<String> {
    let pages: BTreeMap<&str, Page> = built.pages().map(|(path, html)| (path, Page::parse(html))).collect();
    let files: BTreeSet<&str> = built.artifacts().map(|(path, _)| path).collect();
    let ids = pages.iter().map(|(path, page)| (*path, page.ids().collect())).collect();
    let mut faults = Vec::new();
    for (path, page) in &pages {
        let own = addresses(page)
            .map(|(_, address)| address)
            .filter(|address| !has_scheme(address));
        faults.extend(
            own.filter_map(|address| fault_of(path, address, &files, &ids))
                .map(|fault| format!("{path}: {fault}")),
        );
    }
    faults
}

/// Figures of a part that have another number than those of the whole.
fn other_numbers(whole: &Built, part: &Built) -> Vec<String> {
    let whole = whole.json("data/figures.json");
    let part = part.json("data/figures.json");
    let figures = part["figures"].as_object().expect("figures");
    let other = figures.iter().filter(|(key, figure)| {
        let known = &whole["figures"][key.as_str()];
        known["value"].is_number() && (known["value"] != figure["value"] || known["text"] != figure["text"])
    });
    other.map(|(key, _)| key.clone()).collect()
}

#[test]
fn a_chapter_that_is_limited_leaves_no_trace() {
    for chapter in ["risks", "stakeholders", "portfolio", "roadmap"] {
        let texts = Site::sample().texts();
        let path = format!("{chapter}.yaml");
        let (_, text) = texts.iter().find(|(known, _)| *known == path).expect("the chapter");
        let site = Site::sample().file(&path, &format!("audience: [executives]\n{text}"));
        let whole = site.clone().build();
        assert_eq!(whole.errors(), [""; 0]);
        assert!(whole.pages().any(|(path, _)| path.starts_with(chapter)));
        let shown = site.audience("all-staff").build();
        let own = |path: &str| {
            path.strip_prefix(chapter)
                .is_some_and(|rest| rest.starts_with(['.', '/']))
        };
        for (path, html) in shown.pages() {
            assert!(!own(path), "{path}");
            for (_, address) in addresses(&Page::parse(html)) {
                assert!(!own(address.trim_start_matches("../")), "{path} leads to {address}");
            }
        }
        let figures = shown.json("data/figures.json");
        for (key, figure) in figures["figures"].as_object().expect("figures") {
            assert!(!own(key), "{key}");
            assert!(
                !figure["from"].to_string().contains(&format!("/{path}:")),
                "{key} comes from {path}"
            );
        }
        assert!(shown.json("data/playbook.json")["playbook"][chapter].is_null());
        assert_eq!(dead_links(&shown), [""; 0], "{chapter}");
        assert_eq!(other_numbers(&whole, &shown), [""; 0], "{chapter}");
        // What another chapter has under the same id stays.
        let tree = Tree::of(text);
        let words = crate::harness::trees::titles(&tree);
        for (name, bytes) in shown.artifacts() {
            let page = String::from_utf8_lossy(bytes);
            for word in &words {
                let elsewhere = texts
                    .iter()
                    .any(|(other, text)| *other != path && text.contains(word.as_str()));
                assert!(
                    elsewhere || !page.contains(word.as_str()),
                    "{name} holds `{word}` of {path}"
                );
            }
        }
    }
}

#[test]
fn an_id_that_is_limited_in_one_chapter_stays_in_another() {
    let texts = Site::sample().texts();
    let (_, risks) = texts
        .iter()
        .find(|(path, _)| path == "risks.yaml")
        .expect("the chapter");
    let site = Site::sample()
        .file("risks.yaml", &format!("audience: [executives]\n{risks}"))
        .file(
            "guides/training.md",
            "---\ntitle: Canary\naudience: [executives]\nowner: pmo-lead\n---\n# Canary\n",
        );
    let shown = site.audience("all-staff").build().json("data/playbook.json");
    let whole = sample().json("data/playbook.json");
    // The roadmap has items of its own that are called as dependencies of the risks are, and the
    // chapter about people has a key with the name of the article.
    for (chapter, map) in [("roadmap", "items"), ("people", "training")] {
        let ids = |playbook: &Value| {
            let map = &playbook["playbook"][chapter][map];
            map.as_array()
                .map_or_else(|| map.as_object().map_or(0, serde_json::Map::len), Vec::len)
        };
        assert!(ids(&whole) > 0);
        assert_eq!(ids(&shown), ids(&whole), "{chapter} {map}");
    }
}

#[test]
fn a_limited_stakeholder_is_still_the_person_that_others_know() {
    let texts = Site::sample().texts();
    let (_, text) = texts
        .iter()
        .find(|(path, _)| path == "stakeholders.yaml")
        .expect("the chapter");
    let limited = text.replacen("  cfo:\n", "  cfo:\n    audience: [executives]\n", 1);
    let shown = Site::sample()
        .file("stakeholders.yaml", &limited)
        .audience("all-staff")
        .build();
    let playbook = shown.json("data/playbook.json");
    assert!(
        !playbook["playbook"]["foundation"]["people"]["cfo"].is_null(),
        "the person is gone"
    );
    assert!(
        playbook["playbook"]["stakeholders"]["stakeholders"]["cfo"].is_null(),
        "the stakeholder is there"
    );
}

#[test]
fn how_stakeholders_stand_is_for_those_who_are_named() {
    let needs = "A portfolio she can defend before the supervisory board in two sentences";
    let seen = Site::sample().audience("directors").build();
    assert!(!holding(&seen, needs).is_empty());
    let shown = Site::sample().audience("all-staff").build();
    assert_eq!(holding(&shown, needs), [""; 0]);
    for (path, bytes) in shown.artifacts() {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("resistant"), "{path}");
    }
    assert_eq!(dead_links(&shown), [""; 0]);
    assert_eq!(other_numbers(sample(), &shown), [""; 0]);
}

#[test]
fn audiences_that_nobody_named_are_noticed() {
    let folder = Folder::sample();
    let risks = folder.read("content/risks.yaml");
    folder.write("content/risks.yaml", &format!("audience: [executive]\n{risks}"));
    let ran = folder.run(&["check"]).ends(1);
    let said = ran.stdout + &ran.stderr;
    assert!(said.contains("did you mean `executives`"), "{said}");
    let ran = Folder::sample().run(&["build", "--audience", "executive"]).ends(2);
    assert!(ran.stderr.contains("executives"), "{}", ran.stderr);
}

#[test]
fn the_one_pager_of_the_whole_playbook_holds_nothing_that_is_limited() {
    let planted = Planted::new();
    let whole = planted.site().build();
    assert!(whole.one_pager().contains("Decisions asked"));
    assert!(
        !whole.one_pager().contains("canary"),
        "{}",
        around(whole.one_pager(), "canary")
    );
    let executives = planted.site().audience("executives").build();
    assert!(executives.one_pager().contains("canary"));
    assert!(executives.one_pager().contains("copy for executives"));
}

/// The text around the first place of a word.
fn around(text: &str, word: &str) -> String {
    let at = text.find(word).unwrap_or(0);
    let start = text[..at].char_indices().rev().nth(120).map_or(0, |(at, _)| at);
    text[start..].chars().take(300).collect()
}
