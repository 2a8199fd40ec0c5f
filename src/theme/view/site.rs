//! What all pages of a site share, made ready for the templates once.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;
use tera::Value;

use super::blocks::Fill;
use crate::playbook::section::Group;
use crate::vocabulary::language::Language;

/// What stands around every page of a site. Addresses are seen from the root of the site.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SiteView {
    /// The name of the playbook.
    pub title: String,
    /// The name as it stands in the head of a page.
    pub brand: Brand,
    /// Whose playbook it is.
    pub organisation: Option<String>,
    /// The language of the words.
    pub language: Arc<Language>,
    /// The decimal mark where it is not a point, so that a script reads the numbers of a table.
    pub decimal: Option<char>,
    /// The colour of links and marks, where it is not the theme's.
    pub accent: Option<AccentView>,
    /// The logo, where there is one.
    pub logo: Option<LogoView>,
    /// The stages of the programme, for the edge at the top of the page.
    pub stages: Vec<StageMark>,
    /// Where the programme stands, in words above the navigation.
    pub position: Option<Position>,
    /// The navigation.
    pub groups: Vec<NavGroup>,
    /// The day on which the playbook stands.
    pub as_of: Option<Date>,
    /// Who may read it: `Internal use`.
    pub confidentiality: Option<String>,
    /// What made the site: `Built with pmobook from commit 4f2c9ae`.
    pub generator: String,
    /// A mail address that takes remarks on pages.
    pub feedback: Option<String>,
    /// The page with all pages, such as `all-pages.html`.
    pub all_pages: String,
    /// The first page, such as `index.html`.
    pub home: String,
    /// What tells readers of news.
    pub feeds: Vec<Feed>,
}

/// The colour of links and marks, as style sheets write it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccentView {
    /// In the light theme.
    pub light: String,
    /// In the dark theme.
    pub dark: String,
}

/// A logo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LogoView {
    /// Its address from the root of the site.
    pub href: String,
    /// Width in pixels.
    pub width: String,
    /// Height in pixels.
    pub height: String,
    /// What it says.
    pub alt: String,
}

impl LogoView {
    /// A logo of this form, as high as the head of a page allows.
    #[must_use]
    pub fn new(href: String, ratio: f64, alt: String) -> Self {
        // Neither higher nor wider than the head of a narrow page has room for.
        let height = 32.0_f64.min(120.0 / ratio);
        Self {
            href,
            width: format!("{:.0}", height * ratio),
            height: format!("{height:.0}"),
            alt,
        }
    }
}

/// A feed that the site offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Feed {
    /// What it tells.
    pub title: String,
    /// Its address from the root of the site.
    pub href: String,
}

/// The name in the head of a page, in two weights.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Brand {
    /// The bold part.
    pub strong: String,
    /// The light part; may be empty.
    pub light: String,
}

/// How far a stage of the programme is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct StageMark(Fill);

impl StageMark {
    /// A mark; `progress` runs from 0 to 1 and is `None` where it is not known.
    #[must_use]
    pub fn new(progress: Option<f64>) -> Self {
        Self(Fill::of(progress))
    }
}

/// Where the programme stands, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    /// `Stage 3 of 4: Rollout`.
    pub title: String,
    /// One or two short sentences.
    pub text: String,
}

/// A group of the navigation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NavGroup {
    /// Which group it is.
    pub key: Group,
    /// Its word.
    pub title: String,
    /// The sections in it.
    pub items: Vec<NavItem>,
}

impl NavGroup {
    /// A group with its own word.
    #[must_use]
    pub fn new(key: Group, items: Vec<NavItem>, language: &Language) -> Self {
        Self {
            key,
            title: key.title_in(language),
            items,
        }
    }
}

/// A section in a list of sections.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NavItem {
    /// Key of the section.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Its address from the root of the site, always a file: `guides/index.html`.
    pub href: String,
    /// What it answers, where a list shows that.
    pub text: String,
    /// The sections below it, where a list shows them.
    pub children: Vec<NavItem>,
}

impl NavItem {
    /// An entry without sections below it.
    pub fn new(key: impl Into<String>, title: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            title: title.into(),
            href: href.into(),
            ..Self::default()
        }
    }
}

/// A [`SiteView`] that has been turned into a value of the templates.
///
/// That costs as much as rendering a page, so it is done once for a build; pages share the value.
#[derive(Clone, Debug)]
pub struct Site {
    pub(super) view: SiteView,
    keys: BTreeSet<String>,
    value: Value,
}

/// The site as templates see it.
#[derive(Serialize)]
struct Shown<'a> {
    title: &'a str,
    brand: &'a Brand,
    organisation: Option<&'a str>,
    language: &'a str,
    direction: &'static str,
    decimal: Option<String>,
    accent: Option<&'a AccentView>,
    logo: Option<&'a LogoView>,
    stages: &'a [StageMark],
    position: Option<&'a Position>,
    groups: &'a [NavGroup],
    as_of: Option<String>,
    confidentiality: Option<&'a str>,
    generator: &'a str,
    all_pages: &'a str,
    home: &'a str,
    feeds: &'a [Feed],
    /// The line at the foot of printed pages.
    print_line: String,
}

impl PartialEq for Site {
    /// The value is made of the view alone.
    fn eq(&self, other: &Self) -> bool {
        self.view == other.view
    }
}

impl Site {
    /// All that templates see of it, in words: the same for sites that look the same.
    #[must_use]
    pub fn told(&self) -> String {
        format!("{:?}", self.value)
    }

    /// Makes a site ready.
    #[must_use]
    pub fn new(view: SiteView) -> Self {
        let as_of = view.as_of.map(|day| view.language.long_date(day));
        let print_line = match &as_of {
            Some(day) => {
                let line = view
                    .language
                    .message("theme-print-line")
                    .text("title", view.title.as_str());
                line.text("day", day.as_str()).string()
            }
            None => view.title.clone(),
        };
        let value = Value::from_serializable(&Shown {
            title: &view.title,
            brand: &view.brand,
            organisation: view.organisation.as_deref(),
            language: view.language.tag(),
            direction: if view.language.is_right_to_left() { "rtl" } else { "ltr" },
            decimal: view.decimal.map(String::from),
            accent: view.accent.as_ref(),
            logo: view.logo.as_ref(),
            stages: &view.stages,
            position: view.position.as_ref(),
            groups: &view.groups,
            as_of,
            confidentiality: view.confidentiality.as_deref(),
            generator: &view.generator,
            all_pages: &view.all_pages,
            home: &view.home,
            feeds: &view.feeds,
            print_line,
        });
        let items = view.groups.iter().flat_map(|group| &group.items);
        let keys = items.map(|item| item.key.clone()).collect();
        Self { view, keys, value }
    }

    /// The site as templates see it; a cheap copy of a shared value.
    #[must_use]
    pub fn value(&self) -> Value {
        self.value.clone()
    }

    /// Whether a section stands in the navigation of every page.
    pub(super) fn is_in_navigation(&self, key: &str) -> bool {
        self.keys.contains(key)
    }
}
