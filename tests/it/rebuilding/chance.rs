//! Edits as chance makes them.

use pmobook::BuildOptions;
use proptest::prelude::*;
use proptest::sample::Index;

use super::desk::{Desk, THEMES};

/// One edit. Numbers choose among what there is.
#[derive(Clone, Debug)]
pub enum Edit {
    /// A line at the end of an article.
    Append(Index, &'static str),
    /// A key in the front matter of an article, first of all.
    Matter(Index, &'static str),
    /// Words that stand somewhere replaced by others: in one of the files, at one of the places.
    Word(Index, Index, &'static str, &'static str),
    /// A comment above everything, so that all places of the file move.
    Above(Index),
    /// A line of the settings.
    Setting(&'static str),
    Remove(Index),
    Rename(Index, &'static str),
    /// A chapter or a table moved into a folder of its own, or out of it.
    Move(Index),
    Add(&'static str, &'static str),
    Copy(Index, &'static str),
    Attach(&'static str, &'static str),
    Detach,
    /// The file as it was at the beginning.
    Restore(Index),
    RestoreAll,
    Theme(usize),
    Drafts(bool),
    Audience(Option<&'static str>),
    AsOf(bool),
    BaseUrl(bool),
    Strict(bool),
}

const LINES: [&str; 12] = [
    "A plain line.",
    "## A new heading",
    "## How soon",
    "See [the charter](planning.md#a-milestone) and [help](asking.md#a-new-heading).",
    "See [nothing](not-there.md) and [a form](../templates/form.pdf).",
    "It says {{ metrics.K01.value }}, {{ risks.R01.exposure }} and {{ plan.budget }}.",
    "It says {{ metrics.nothing.value }}.",
    "{{ chart metrics.K01 }}",
    "{{ chart risks.heat-map }}\n\n{{ chart governance.structure }}",
    "![A picture](../pictures/one.svg) of [a risk](../risks.yaml#R01).",
    "<div onclick=x>raw</div> and {{ site.baseurl }}",
    "The milestones, the baseline and the plan of record.",
];
const MATTER: [&str; 13] = [
    "title: \"Another title\"",
    "description: \"What it tells.\"",
    "weight: 3",
    "draft: true",
    "aliases: [/old/page/, /older.html]",
    "owner: somebody-unknown",
    "owner: lead",
    "tags: [one, R02, secret]",
    "audience: [executives]",
    "updated: 2026-12-24",
    "last_reviewed_on: 2020-01-31\nreview_in: 3 months",
    "titel: misspelt",
    "extra: {secret: {title: Told to few, audience: [executives]}}",
];
const WORDS: [(&str, &str); 28] = [
    ("small", "large"),
    ("2026", "2027"),
    ("2027", "2026"),
    ("title: ", "title: A "),
    ("title:", "titel:"),
    ("owner:", "champion:"),
    ("navigation:", "extra:\n  was:"),
    ("# ", "## "),
    ("target: ", "target: 1"),
    ("the", "teh"),
    ("\n\n", "\n"),
    (" ", "  "),
    ("milestone", "goal"),
    // As many bytes in other lines.
    (" #", "\n#"),
    ("\n  ", " \n "),
    (". ", ".\n"),
    ("first, then", "first then,"),
    ("1", "2"),
    ("5", "4"),
    ("0", "-0"),
    (": 2", ": unknown # 2"),
    (", owner: lead", ""),
    (", owner: lead", ", owner: lead, audience: [executives]"),
    ("audience: [executives]", "audience: [all-staff]"),
    ("lead", "coo"),
    ("coo", "lead"),
    (".md", ".html"),
    ("R02", "R03"),
];
const SETTINGS: [&str; 18] = [
    "title: The playbook of all",
    "organisation: A large house",
    "language: de-CH",
    "language: en",
    "locale: de-DE",
    "currency: CHF",
    "money_in: units",
    "money_in: millions",
    "fiscal_year_start: 04-01",
    "base_url: https://elsewhere.example/",
    "navigation: [library, risks, glossary]",
    "navigation: [risks, gone]",
    "audiences: [executives]",
    "as_of: 2027-01-31",
    "as_of:",
    "confidentiality: restricted",
    "contact: mailto:office@house.example",
    "extra: {any: thing}",
];
const NAMES: [&str; 9] = [
    "guides/aaa.md",
    "guides/zzz/deep/er.md",
    "guides/planning.md",
    "guides.md",
    "README.md",
    "welcome/more.md",
    "new folder/Übersicht.md",
    "stories/another.md",
    "charter.md",
];
const TEXTS: [&str; 4] = [
    "# One\n\nText with a [link](guides/index.md).\n",
    "---\ntitle: Two\nweight: 1\n---\n\n## Part\n\nText.\n",
    "---\ntitle: Three\n",
    "",
];
const CHAPTERS: [(&str, &str); 9] = [
    ("overview.yaml", "title: Home\n"),
    ("overview.yaml", "key_figures: [K02, K01]\n"),
    ("people.yaml", ""),
    ("people.yaml", "about: [\n"),
    ("upkeep.yaml", "look_ahead: 9 months\n"),
    ("trace.yaml", "about: See [the guides](guides/index.md).\n"),
    (
        "risks/more.yaml",
        "risks:\n  R07: {title: Another, probability: 5, impact: 5, strategy: accept, owner: coo}\n",
    ),
    ("metrics/delivery.csv", "month,on_time\n2026-08,54\n2026-11,91\n"),
    (
        "services.yaml",
        "services:\n  SV01: {title: Report, kind: product, tier: core, function: operative assistance, owner: coo}\n",
    ),
];
const ATTACHED: [(&str, &str); 5] = [
    ("templates/form.pdf", "one"),
    ("templates/form.pdf", "two"),
    ("pictures/one.svg", "<svg/>"),
    ("guides/asking.html", "<p>"),
    ("reports/index.html", "<p>"),
];

/// Any edit.
pub fn edit() -> impl Strategy<Value = Edit> {
    let file = any::<Index>;
    let audiences = [None, None, Some("all-staff"), Some("executives"), Some("nobody")];
    prop_oneof![
        5 => (file(), prop::sample::select(&LINES[..])).prop_map(|(file, line)| Edit::Append(file, line)),
        5 => (file(), prop::sample::select(&MATTER[..])).prop_map(|(file, key)| Edit::Matter(file, key)),
        9 => (file(), file(), prop::sample::select(&WORDS[..]))
            .prop_map(|(file, place, (from, to))| Edit::Word(file, place, from, to)),
        1 => file().prop_map(Edit::Above),
        3 => prop::sample::select(&SETTINGS[..]).prop_map(Edit::Setting),
        1 => file().prop_map(Edit::Remove),
        1 => (file(), prop::sample::select(&NAMES[..])).prop_map(|(file, name)| Edit::Rename(file, name)),
        1 => file().prop_map(Edit::Move),
        2 => (prop::sample::select(&NAMES[..]), prop::sample::select(&TEXTS[..]))
            .prop_map(|(name, text)| Edit::Add(name, text)),
        2 => prop::sample::select(&CHAPTERS[..]).prop_map(|(name, text)| Edit::Add(name, text)),
        1 => (file(), prop::sample::select(&NAMES[..])).prop_map(|(file, name)| Edit::Copy(file, name)),
        2 => prop::sample::select(&ATTACHED[..]).prop_map(|(path, bytes)| Edit::Attach(path, bytes)),
        1 => Just(Edit::Detach),
        4 => file().prop_map(Edit::Restore),
        2 => Just(Edit::RestoreAll),
        1 => (0..THEMES.len()).prop_map(Edit::Theme),
        1 => any::<bool>().prop_map(Edit::Drafts),
        2 => prop::sample::select(audiences.to_vec()).prop_map(Edit::Audience),
        1 => any::<bool>().prop_map(Edit::AsOf),
        1 => any::<bool>().prop_map(Edit::BaseUrl),
        1 => prop::bool::weighted(0.2).prop_map(Edit::Strict),
    ]
}

fn is_text(path: &str) -> bool {
    has_ending(path, "md")
}

fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, found)| found == ending)
}

fn pick(from: &[String], which: Index) -> Option<String> {
    (!from.is_empty()).then(|| from[which.index(from.len())].clone())
}

impl Edit {
    /// Makes the edit; nothing where it has nothing to change.
    pub fn make(&self, desk: &mut Desk) {
        match self {
            Self::Setting(line) => desk.set(line),
            Self::Add(name, text) => desk.put(name, Some((*text).to_owned())),
            Self::Attach(path, bytes) => desk.attach(path, bytes),
            Self::Detach => desk.detach(),
            Self::RestoreAll => desk.restore_all(desk.options.audience.clone().as_deref()),
            Self::Theme(number) => desk.wear(*number),
            Self::Drafts(drafts) => desk.options.drafts = *drafts,
            Self::Audience(audience) => desk.options.audience = audience.map(str::to_owned),
            Self::AsOf(given) => desk.options.as_of = given.then(|| "2026-12-31".parse().expect("a day")),
            Self::BaseUrl(given) => desk.options.base_url = given.then(|| "https://given.example/a&b/".to_owned()),
            Self::Strict(strict) => {
                desk.options = BuildOptions {
                    strict: *strict,
                    ..desk.options.clone()
                }
            }
            _ => {
                self.make_in_a_file(desk);
            }
        }
    }

    fn make_in_a_file(&self, desk: &mut Desk) -> Option<()> {
        let paths: Vec<String> = desk.texts.keys().cloned().collect();
        let articles: Vec<String> = paths.iter().filter(|path| is_text(path)).cloned().collect();
        match self {
            Self::Append(file, line) => {
                desk.change(&pick(&articles, *file)?, |text| format!("{text}\n\n{line}\n"));
            }
            Self::Matter(file, key) => desk.change(&pick(&articles, *file)?, |text| match text.strip_prefix("---\n") {
                Some(rest) => format!("---\n{key}\n{rest}"),
                None => format!("---\n{key}\n---\n{text}"),
            }),
            Self::Word(file, place, from, to) => {
                let with: Vec<String> = paths
                    .into_iter()
                    .filter(|path| desk.texts[path].contains(from))
                    .collect();
                desk.change(&pick(&with, *file)?, |text| {
                    let places: Vec<usize> = text.match_indices(from).map(|(at, _)| at).collect();
                    let at = places[place.index(places.len())];
                    format!("{}{to}{}", &text[..at], &text[at + from.len()..])
                });
            }
            Self::Above(file) => {
                let chapters: Vec<String> = paths
                    .into_iter()
                    .filter(|path| !is_text(path) && has_ending(path, "yaml"))
                    .collect();
                desk.change(&pick(&chapters, *file)?, |text| format!("# Above.\n{text}"));
            }
            Self::Remove(file) => desk.put(&pick(&paths, *file)?, None),
            Self::Rename(file, name) => desk.rename(&pick(&articles, *file)?, name),
            Self::Move(file) => {
                let others: Vec<String> = paths.into_iter().filter(|path| !is_text(path)).collect();
                let path = pick(&others, *file)?;
                let stem = path.strip_suffix(".yaml").unwrap_or(&path);
                match stem.strip_suffix("/one") {
                    Some(stem) => desk.rename(&path, &format!("{stem}.yaml")),
                    None => desk.rename(&path, &format!("{stem}/one.yaml")),
                }
            }
            Self::Copy(file, name) => {
                let text = desk.texts[&pick(&articles, *file)?].clone();
                desk.put(name, Some(text));
            }
            Self::Restore(file) => desk.restore(&pick(&desk.beginnings(), *file)?),
            _ => {}
        }
        Some(())
    }
}
