//! The colours of the style sheet: what axe cannot judge, since most of them stand in drawings.

use std::collections::{BTreeMap, BTreeSet};

use super::{Site, SiteView, Theme};
use crate::playbook::settings::{DARK_GROUNDS, LIGHT_GROUNDS};
use crate::vocabulary::colour::Colour;

const WORDS: f64 = 4.5;
const MARKS: f64 = 3.0;

/// Words, with what they stand on; `bg` and `surface` are the two grounds of a page.
const READ: [(&str, &str); 15] = [
    ("text", "bg"),
    ("text", "surface"),
    ("muted", "bg"),
    ("muted", "surface"),
    ("link", "bg"),
    ("link", "surface"),
    ("ok-t", "ok-b"),
    ("risk-t", "risk-b"),
    ("off-t", "off-b"),
    ("done-t", "done-b"),
    ("none-t", "none-b"),
    // The cells of the heat map, of which the first is the ground of a neutral chip.
    ("text", "none-b"),
    ("text", "h2"),
    ("text", "h3"),
    ("text", "h4"),
];
/// Marks, controls and rings, on both grounds of a page.
const SEEN: [&str; 13] = [
    "line", "focus", "acc", "c1", "c2", "c3", "c4", "c5", "ok", "risk", "off", "done", "none",
];
/// What only decorates, or fills an area whose border or words can be seen.
const QUIET: [&str; 14] = [
    "bg", "surface", "hair", "tint", "ok-b", "risk-b", "off-b", "done-b", "none-b", "h2", "h3", "h4", "v", "head",
];

fn style(view: SiteView) -> String {
    let theme = Theme::load(&[]).unwrap_or_else(|errors| panic!("{errors:?}"));
    theme
        .stylesheet(&Site::new(view))
        .unwrap_or_else(|error| panic!("{error}"))
}

/// The tokens that the first rule after `begin` sets.
fn tokens(css: &str, begin: &str) -> BTreeMap<String, String> {
    let rule = css.split(begin).nth(1).and_then(|rest| rest.split('}').next());
    let lines = rule.unwrap_or_else(|| panic!("no `{begin}`")).split(';');
    let pairs = lines.filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'));
    pairs
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect()
}

fn themes(css: &str) -> [(&'static str, BTreeMap<String, String>); 2] {
    let light = tokens(css, ":root{");
    let mut dark = light.clone();
    dark.extend(tokens(css, ":root[data-theme=dark]{"));
    assert_eq!(
        tokens(css, ":root:not([data-theme=light]){"),
        tokens(css, ":root[data-theme=dark]{"),
        "dark is the same by system and by switch"
    );
    [("light", light), ("dark", dark)]
}

fn colour(tokens: &BTreeMap<String, String>, name: &str) -> Colour {
    let value = tokens.get(name).unwrap_or_else(|| panic!("no token `{name}`"));
    match value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')) {
        Some(other) => colour(tokens, other),
        None => Colour::parse(value).unwrap_or_else(|| panic!("`{name}` is `{value}`")),
    }
}

fn flaws(css: &str) -> Vec<String> {
    let mut flaws = Vec::new();
    let mut need = |theme: &str, tokens: &BTreeMap<String, String>, mark: &str, ground: &str, needed: f64| {
        let found = colour(tokens, mark).contrast(colour(tokens, ground));
        if found < needed {
            flaws.push(format!("{theme}: {mark} on {ground} has {found:.2}, needs {needed}"));
        }
    };
    for (theme, tokens) in &themes(css) {
        for (words, ground) in READ {
            need(theme, tokens, words, ground, WORDS);
        }
        // The worst cells of a heat map are as dark as what is off track, with words in the colour of the page.
        need(theme, tokens, "bg", "off", WORDS);
        for mark in SEEN {
            need(theme, tokens, mark, "bg", MARKS);
            need(theme, tokens, mark, "surface", MARKS);
        }
        for status in ["ok", "risk", "off", "done", "none"] {
            need(theme, tokens, status, &format!("{status}-b"), MARKS);
        }
    }
    flaws
}

#[test]
fn every_colour_can_be_read_or_seen_in_both_themes() {
    assert_eq!(flaws(&style(SiteView::default())), Vec::<String>::new());
}

#[test]
fn every_colour_is_judged_and_used() {
    let css = style(SiteView::default());
    let declared: BTreeSet<String> = tokens(&css, ":root{").into_keys().collect();
    let used: BTreeSet<&str> = css
        .split("var(--")
        .skip(1)
        .filter_map(|rest| rest.split([')', ',']).next())
        .collect();
    for name in &declared {
        let is_size = name.len() == 2 && name.starts_with('f');
        let words = READ.iter().any(|(words, ground)| words == name || ground == name);
        assert!(
            is_size || words || SEEN.contains(&name.as_str()) || QUIET.contains(&name.as_str()),
            "nobody judges --{name}"
        );
        assert!(used.contains(name.as_str()), "--{name} is used nowhere");
    }
    for name in used {
        assert!(declared.contains(name) || name == "v", "--{name} is set nowhere");
    }
}

#[test]
fn the_grounds_of_the_accent_are_those_of_the_pages() {
    let css = style(SiteView::default());
    let [(_, light), (_, dark)] = themes(&css);
    for (tokens, grounds) in [(light, LIGHT_GROUNDS), (dark, DARK_GROUNDS)] {
        assert_eq!([colour(&tokens, "bg"), colour(&tokens, "surface")], grounds);
    }
}

#[test]
fn an_accent_takes_the_place_of_the_theme_s() {
    let accent = super::AccentView {
        light: "#7a1f5c".to_owned(),
        dark: "#d9a3c7".to_owned(),
    };
    let css = style(SiteView {
        accent: Some(accent),
        ..SiteView::default()
    });
    assert_eq!(flaws(&css), Vec::<String>::new());
    let [(_, light), (_, dark)] = themes(&css);
    assert_eq!(colour(&light, "link").hex(), "#7a1f5c");
    assert_eq!(colour(&dark, "acc").hex(), "#d9a3c7");
    assert_eq!(
        colour(&light, "c1").hex(),
        "#0b4f8a",
        "charts keep colours that all can tell apart"
    );
}
