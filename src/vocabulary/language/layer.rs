//! The messages of one language, from one or more files.

use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// A file of messages.
#[derive(Clone, Debug)]
pub struct LanguageFile {
    /// The tag of its language, in lower case: `de`, `de-ch`.
    pub tag: String,
    text: Arc<str>,
    /// Its path as shown in messages.
    pub shown: String,
}

/// What keeps a file of messages from being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there, in a few words.
    pub what: String,
}

/// The messages of one language. They are read when the first of them is asked for.
pub(super) struct Layer {
    files: Vec<LanguageFile>,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl LanguageFile {
    /// The messages of a language, with the path by which messages name their file.
    #[must_use]
    pub fn new(tag: &str, text: &str, shown: &str) -> Self {
        Self {
            tag: tag.to_ascii_lowercase(),
            text: text.into(),
            shown: shown.to_owned(),
        }
    }

    /// Whether it holds messages in the language of this tag.
    pub(super) fn speaks(&self, tag: &str) -> bool {
        self.tag == tag
    }

    /// Every place that is not a message.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let Err((_, errors)) = FluentResource::try_new(self.text.to_string()) else {
            return Vec::new();
        };
        let line = |at: usize| self.text.get(..at).unwrap_or_default().matches('\n').count() + 1;
        let faults = errors.iter().map(|error| Fault {
            line: line(error.pos.start),
            what: error.kind.to_string(),
        });
        faults.collect()
    }
}

impl PartialEq for LanguageFile {
    fn eq(&self, other: &Self) -> bool {
        let same_text = Arc::ptr_eq(&self.text, &other.text) || self.text == other.text;
        same_text && (&self.tag, &self.shown) == (&other.tag, &other.shown)
    }
}

impl PartialEq for Layer {
    fn eq(&self, other: &Self) -> bool {
        self.files == other.files
    }
}

impl std::fmt::Debug for Layer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Layer")
            .field("files", &self.files)
            .finish_non_exhaustive()
    }
}

impl Layer {
    pub(super) fn new(files: Vec<LanguageFile>) -> Self {
        Self {
            files,
            bundle: OnceLock::new(),
        }
    }

    pub(super) fn speaks(&self, tag: &str) -> bool {
        self.files.iter().any(|file| file.speaks(tag))
    }

    /// The message with its places filled; none where this language does not have it.
    pub(super) fn message(&self, id: &str, places: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle();
        let pattern = bundle.get_message(id)?.value()?;
        // A place that was not filled shows as `{$name}`, which a test of all messages would find.
        let text = bundle.format_pattern(pattern, Some(places), &mut Vec::new());
        Some(text.into_owned())
    }

    pub(super) fn attribute(&self, id: &str, name: &str) -> Option<String> {
        let bundle = self.bundle();
        let attribute = bundle.get_message(id)?.get_attribute(name)?;
        let text = bundle.format_pattern(attribute.value(), None, &mut Vec::new());
        Some(text.into_owned())
    }

    /// Every message without places whose id begins so, by its id.
    pub(super) fn fixed(&self, prefix: &str) -> Vec<(String, String)> {
        let ids = self.files.iter().flat_map(|file| file.text.lines()).filter_map(|line| {
            let (id, _) = line.split_once('=')?;
            let id = id.trim_end();
            let is_id = id.starts_with(prefix) && !id.contains(' ');
            is_id.then_some(id)
        });
        let mut fixed = Vec::new();
        for id in ids {
            let bundle = self.bundle();
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            let mut missing = Vec::new();
            let text = bundle.format_pattern(pattern, None, &mut missing);
            if missing.is_empty() {
                fixed.push((id.to_owned(), text.into_owned()));
            }
        }
        fixed
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let tag = self.files.first().and_then(|file| file.tag.parse().ok());
            let mut bundle = FluentBundle::new_concurrent(vec![tag.unwrap_or_default()]);
            // Marks around every filled place would be letters that no author wrote.
            bundle.set_use_isolating(false);
            bundle.set_transform(Some(|text| text.replace('\n', " ").into()));
            bundle.set_formatter(Some(|value, _| match value {
                FluentValue::Number(number) => number.options.currency.clone(),
                _ => None,
            }));
            for file in &self.files {
                // Faults are told when the theme is loaded; all other messages of the file still hold.
                let resource = FluentResource::try_new(file.text.to_string()).unwrap_or_else(|(resource, _)| resource);
                bundle.add_resource_overriding(resource);
            }
            bundle
        })
    }
}
