//! The files of a theme: those that are built in, and those of the user that take their place.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rust_embed::RustEmbed;

use super::ThemeError;
use crate::vocabulary::language::LanguageFile;

/// The theme that comes with the program; a debug build reads it from disk, so that it can be
/// worked on without compiling.
#[derive(RustEmbed)]
#[folder = "themes/default/"]
struct Default;

/// A file of the user's theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeFile {
    /// Its path inside the theme, with `/`, such as `blocks/figure.html`.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// Its path as shown in messages.
    pub shown: String,
}

/// The style sheet, which is a template as well.
pub(super) const STYLE: &str = "style.css";

/// Templates of plain text. They are rendered apart from all others, because nothing in them is escaped.
pub(super) const PLAIN: [&str; 1] = ["newsletter.txt"];

/// All files of a theme, sorted into what is rendered and what is copied.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// Templates by name.
    pub(super) templates: BTreeMap<String, String>,
    /// The words of the interface, in each language that has a file.
    pub(super) languages: Vec<LanguageFile>,
    /// Everything else by path.
    pub(super) assets: BTreeMap<String, Vec<u8>>,
    /// The paths that messages show, by path inside the theme.
    pub(super) shown: BTreeMap<String, String>,
}

impl Files {
    /// The default theme with the user's files over it.
    pub(super) fn gather(overrides: &[ThemeFile]) -> Result<Self, Vec<ThemeError>> {
        let mut files = Self::default();
        let mut errors = Vec::new();
        for path in Default::iter() {
            if let Some(file) = Default::get(&path) {
                let shown = format!("themes/default/{path}");
                files.add(&path, file.data, shown, &mut errors);
            }
        }
        for file in overrides {
            let bytes = Cow::Borrowed(file.bytes.as_slice());
            files.add(&file.path, bytes, file.shown.clone(), &mut errors);
        }
        if errors.is_empty() { Ok(files) } else { Err(errors) }
    }

    fn add(&mut self, path: &str, bytes: Cow<'_, [u8]>, shown: String, errors: &mut Vec<ThemeError>) {
        if let Some(tag) = language(path) {
            match String::from_utf8(bytes.into_owned()) {
                Ok(text) => self.languages.push(LanguageFile::new(tag, &text, &shown)),
                Err(_) => errors.push(ThemeError::of_file(&shown, "it is not UTF-8 text")),
            }
        } else if is_template(path) {
            match String::from_utf8(bytes.into_owned()) {
                Ok(text) => {
                    let text = text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned);
                    self.templates.insert(path.to_owned(), text);
                }
                Err(_) => errors.push(ThemeError::of_file(&shown, "it is not UTF-8 text")),
            }
        } else {
            self.assets.insert(path.to_owned(), bytes.into_owned());
        }
        self.shown.insert(path.to_owned(), shown);
    }
}

/// The tag of the language that a file has the words of: `languages/de.ftl`.
fn language(path: &str) -> Option<&str> {
    path.strip_prefix("languages/")?.strip_suffix(".ftl")
}

/// Whether Tera reads a file. Scripts and further style sheets are copied as they stand, because
/// braces mean something else in them.
fn is_template(path: &str) -> bool {
    path == STYLE
        || path
            .rsplit_once('.')
            .is_some_and(|(_, suffix)| matches!(suffix, "html" | "xml" | "txt"))
}
