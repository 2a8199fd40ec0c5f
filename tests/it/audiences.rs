//! A site for some readers holds nothing of what is limited to others: a canary is planted in every
//! map of every chapter, others lead to it in every way they can, and then all output is searched.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;

use crate::harness::trees::{Edits, Entry, Tree, instead, is_words};
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
/// person, a month, a share of one. Of the scenarios, the probabilities have to add up.
const PARTS: [&str; 11] = [
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
    if map == "/surveys" { "2019-Q4".to_owned() } else { name.to_owned() }
}

impl Planted {
    fn new() -> Self {
        let texts: Vec<(String, String)> = Site::sample()
            .texts()
            .into_iter()
            .filter(|(path, _)| path.ends_with(".yaml") && path != "playbook.yaml")
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
            .flat_map(|(path, _, tree)| tree.entries.iter().filter(|entry| is_map(path, entry)).map(|entry| entry.id.clone()))
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
        Self { files: files.collect(), canaries }
    }

    fn site(&self) -> Site {
        let site = self.files.iter().fold(Site::sample(), |site, (path, text)| site.file(path, text));
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
    let keys = map.iter().enumerate().filter(|(at, _)| *at < single || (at + single) % 2 == 0);
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
    for scalar in tree.scalars.iter().filter(|scalar| entry.lines.contains(&scalar.range.start)) {
        if is_words(scalar, ids) {
            edits.replace(scalar.range.clone(), instead(text, &scalar.range, &format!("{name} {}", scalar.text)));
        }
    }
    weightless(&edits.apply(text, entry.lines.clone()))
}

/// All weights add up to 100, also those with another entry.
fn weightless(copy: &str) -> String {
    copy.replace("weight: 15", "weight: 0").replace("weight: 10", "weight: 0")
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
        if let Some(name) = key.filter(|_| scalar.path.len() > 3 && matches!(text.as_bytes()[scalar.range.end], b',' | b'}')) {
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
        let holder = tree.entries.iter().find(|entry| is_map(path, entry) && entry.lines.contains(&scalar.range.start));
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

#[test]
fn what_is_limited_to_others_is_nowhere() {
    let planted = Planted::new();
    let whole = planted.site().build();
    if let Ok(folder) = std::env::var("AUDIENCE_DUMP") {
        for (path, text) in &planted.files { std::fs::write(format!("{folder}/{path}"), text).unwrap(); }
    }
    assert!(whole.errors().is_empty(), "{}", whole.errors().join("\n"));
    let silent: Vec<_> = planted.canaries.iter().filter(|(name, _)| holding(&whole, name).is_empty()).collect();
    assert!(silent.is_empty(), "{silent:?}");
    let shown = planted.site().audience("all-staff").build();
    let leaks = holding(&shown, "canary");
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}
