//! Sections in, text out: the templates of the default theme, with the user's files over them.
//!
//! [`page`] turns a section into a [`PageView`], which holds everything that a template may show:
//! texts, addresses, finished drawings. A template then only decides where they stand; it computes
//! nothing. [`Theme`] holds the templates. Every string is escaped whatever the template is called;
//! only [`Html`] passes as it stands, and only this room can make it. The one exception is plain text,
//! which has no markup to escape: its templates live by themselves, so that no page can include one.

mod error;
mod files;
mod frames;
mod html;
pub mod paper;
mod say;
pub mod view;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tokens;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::Arc;

use tera::{Context, Kwargs, State, Tera, Value};

pub use error::ThemeError;
pub use files::ThemeFile;
pub use frames::Frames;
use html::css_counters;
pub use html::{Html, anchor, css_string};
pub use view::origins::{FigureOrigin, NamedValue, Origin};
pub use view::site::{AccentView, Brand, Feed, LogoView, NavGroup, NavItem, Position, Site, SiteView, StageMark};
pub use view::{Here, IndexGroup, LinkView, PageView, Prose, page};

use crate::playbook::section::{Group, Section};
use crate::playbook::settings::Settings;
use crate::vocabulary::language::{ENGLISH, Language, Languages};
use crate::vocabulary::number::NumberFormat;
use crate::vocabulary::text::{stands_in_html, visible};
use files::{Files, PLAIN, STYLE};
use say::Say;

/// Nearly every page has room in so many bytes.
const ROOM: usize = 20_000;

/// A theme, ready to render.
#[derive(Clone, Debug)]
pub struct Theme {
    /// The templates of pages as they were read, with the names of those that are built in.
    pages: Arc<Pages>,
    tera: Tera,
    plain: Tera,
    assets: BTreeMap<String, Vec<u8>>,
    shown: BTreeMap<String, String>,
    languages: Languages,
    language: Arc<Language>,
}

impl Theme {
    /// The default theme, where each of `overrides` takes the place of its namesake.
    ///
    /// # Errors
    ///
    /// All files that are not text or not templates, each with its place.
    pub fn load(overrides: &[ThemeFile]) -> Result<Self, Vec<ThemeError>> {
        let Files {
            templates,
            assets,
            shown,
            languages,
        } = Files::gather(overrides)?;
        // The files that are built in have been tried by a test.
        let own = languages
            .iter()
            .filter(|file| overrides.iter().any(|own| own.shown == file.shown));
        let mut errors: Vec<ThemeError> = own.flat_map(ThemeError::all_of_language).collect();
        let languages = Languages::new(languages);
        let mut plain = Tera::new();
        plain.register_function("say", Say::default());
        plain.autoescape_on(Vec::<&str>::new());
        let (texts, pages): (BTreeMap<_, _>, BTreeMap<_, _>) = templates
            .into_iter()
            .partition(|(name, _)| PLAIN.contains(&name.as_str()));
        let pages = Pages {
            built_in: pages
                .keys()
                .filter(|name| !overrides.iter().any(|own| own.path == **name))
                .cloned()
                .collect(),
            templates: pages,
        };
        let language = Arc::new(languages.language(ENGLISH, ENGLISH));
        let added = (pages.saying(&language), plain.add_raw_templates(&texts));
        let mut faults = added
            .0
            .as_ref()
            .err()
            .into_iter()
            .chain(added.1.as_ref().err())
            .peekable();
        if faults.peek().is_some() {
            // Of files that cannot be read by themselves each is told; what they need of others cannot be seen yet.
            let unread = pages.templates.iter().chain(&texts);
            errors.extend(unread.filter_map(|(name, text)| syntax_error(name, text, &shown)));
        }
        if errors.is_empty() {
            errors.extend(faults.flat_map(|error| ThemeError::all_of_tera(error, &shown)));
        }
        if let (Ok(tera), true) = (added.0, errors.is_empty()) {
            let theme = Self {
                pages: Arc::new(pages),
                tera,
                plain,
                assets,
                shown,
                languages,
                language: Arc::clone(&language),
            };
            Ok(theme.in_language(language))
        } else {
            Err(errors)
        }
    }

    /// The theme in the language of a playbook: this one if it speaks it already.
    #[must_use]
    pub fn speaking(self: &Arc<Self>, settings: &Settings) -> Arc<Self> {
        let (tag, locale) = (settings.language(), settings.locale());
        if self.language.tag() == tag && self.language.format() == NumberFormat::of_language(locale) {
            return Arc::clone(self);
        }
        let language = Arc::new(self.languages.language(tag, locale));
        let mut theme = Self::clone(self);
        if tag != self.language.tag() {
            // The templates have been read before; words cannot be a reason that they fail now.
            theme.tera = self.pages.saying(&language).unwrap_or_else(|_| self.pages.asking());
        }
        Arc::new(theme.in_language(language))
    }

    /// The language that pages speak.
    #[must_use]
    pub fn language(&self) -> &Arc<Language> {
        &self.language
    }

    /// All languages that it has words in.
    #[must_use]
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    fn in_language(mut self, language: Arc<Language>) -> Self {
        for tera in [&mut self.tera, &mut self.plain] {
            tera.register_function("say", Say::new(&language));
        }
        self.language = language;
        self
    }

    /// The page as HTML in UTF-8. `frames` are those of its site in this theme; `here` says what is open in the navigation.
    ///
    /// # Errors
    ///
    /// What the template asks for and the view does not have, with its place.
    pub fn render(
        &self,
        template: &str,
        view: &PageView,
        frames: &Frames,
        here: Option<&dyn Here>,
    ) -> Result<Vec<u8>, ThemeError> {
        let mut context = self.context(template, view)?;
        context.insert_value("frame", frames.around(self, view, here)?);
        self.add_contents(view, &mut context)?;
        self.filled(template, &context, ROOM)
    }

    /// Adds the list of headings by the name `contents`: pages show it twice, and it is made once.
    fn add_contents(&self, view: &PageView, context: &mut Context) -> Result<(), ThemeError> {
        if !view.page.toc.is_empty() {
            let contents = self.fill("contents.html", context)?;
            context.insert_value("contents", Value::safe_string(contents.trim()));
        }
        Ok(())
    }

    fn context(&self, template: &str, view: &PageView) -> Result<Context, ThemeError> {
        let mut context = Context::new();
        context.insert_value("site", view.site.clone());
        let page = Value::try_from_serializable(&view.page)
            .map_err(|error| ThemeError::of_tera(&error, template, &self.shown))?;
        context.insert_value("page", page);
        Ok(context)
    }

    /// The path by which authors know a file of the theme: their own where they have one of that name.
    #[must_use]
    pub fn path_of<'a>(&'a self, file: &'a str) -> &'a str {
        self.shown.get(file).map_or(file, String::as_str)
    }

    /// The style sheet; it is a template because the foot of printed pages names the site.
    ///
    /// # Errors
    ///
    /// What the template asks for and the site does not have, with its place.
    pub fn stylesheet(&self, site: &Site) -> Result<String, ThemeError> {
        let mut context = Context::new();
        context.insert_value("site", site.value());
        Ok(joined(&self.fill(STYLE, &context)?))
    }

    /// The files to copy next to the pages, by path: scripts, pictures, the user's other files.
    #[must_use]
    pub fn assets(&self) -> Vec<(String, Vec<u8>)> {
        self.assets
            .iter()
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect()
    }

    /// Whether the theme has a template of this name.
    #[must_use]
    pub fn has(&self, template: &str) -> bool {
        self.tera.contains_template(template)
    }

    fn fill(&self, template: &str, context: &Context) -> Result<String, ThemeError> {
        self.fill_with_room(template, context, ROOM)
    }

    /// The same where it is known how many bytes it will be about: a text that grows is copied again and again.
    fn fill_with_room(&self, template: &str, context: &Context, room: usize) -> Result<String, ThemeError> {
        let filled = self.filled(template, context, room)?;
        String::from_utf8(filled).map_err(|error| ThemeError::of_file(template, error.to_string()))
    }

    fn filled(&self, template: &str, context: &Context, room: usize) -> Result<Vec<u8>, ThemeError> {
        // In plain text nothing is escaped.
        let is_plain = PLAIN.contains(&template);
        let tera = if is_plain { &self.plain } else { &self.tera };
        let mut filled = Vec::with_capacity(room);
        tera.render_to(template, context, &mut filled)
            .map_err(|error| ThemeError::of_tera(&error, template, &self.shown))?;
        Ok(filled)
    }
}

/// The templates of pages.
#[derive(Debug)]
struct Pages {
    /// Each by its name, as it was read.
    templates: BTreeMap<String, String>,
    /// Those that come with the program. In a user's own no letter is moved, so that faults are told where they stand.
    built_in: BTreeSet<String>,
}

impl Pages {
    /// An engine with all of them, where those that are built in hold the words of a language already.
    fn saying(&self, language: &Language) -> Result<Tera, tera::Error> {
        let words = say::words(language);
        let put_in = |(name, text): (&String, &String)| {
            let text = if self.built_in.contains(name) {
                say::put_in(text, &words)
            } else {
                text.clone()
            };
            (name.clone(), text)
        };
        let mut tera = engine();
        tera.add_raw_templates(self.templates.iter().map(put_in))?;
        Ok(tera)
    }

    /// An engine with all of them as they were read.
    fn asking(&self) -> Tera {
        let mut tera = engine();
        // They have been read before.
        let _ = tera.add_raw_templates(&self.templates);
        tera
    }
}

/// The template of a section: its own, or the one for its kind.
#[must_use]
pub fn template_of(section: &Section) -> &'static str {
    match section.template {
        Some(template) => template,
        None if section.group == Group::Library => "article.html",
        None => "page.html",
    }
}

/// A style sheet without the line breaks that only its authors need. Elsewhere a break may part two
/// selectors, and stays.
fn joined(css: &str) -> String {
    ["{", "}", ";", ","]
        .iter()
        .fold(css.to_owned(), |css, end| css.replace(&format!("{end}\n"), end))
}

/// How a template writes a text.
fn escape(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    // Nearly every text stands in HTML as it is.
    if stands_in_html(text) {
        return out.write_all(text.as_bytes());
    }
    tera::escape_html(&visible(text), out)
}

/// Tera as the theme needs it.
fn engine() -> Tera {
    let mut tera = Tera::new();
    tera.register_function("say", Say::default());
    // Tera decides by suffix; every name ends with nothing, so every template is escaped.
    tera.autoescape_on([""]);
    tera.set_escape_fn(escape);
    tera.register_filter("css_string", |text: &str, _: Kwargs, _: &State| {
        Value::safe_string(&css_string(text))
    });
    tera.register_filter("css_counters", |text: &str, _: Kwargs, _: &State| {
        Value::safe_string(&css_counters(text))
    });
    tera
}

/// The fault that keeps a template from being read by itself; what it needs of others is not yet
/// looked at, so that the faults of all files can be told at once.
fn syntax_error(name: &str, text: &str, shown: &BTreeMap<String, String>) -> Option<ThemeError> {
    let error = engine().add_raw_template(name, text).err()?;
    matches!(error.kind(), tera::ErrorKind::SyntaxError(_)).then(|| ThemeError::of_tera(&error, name, shown))
}
