//! What becomes of all that the system tells about one change: a hint of where to look.

use std::collections::BTreeSet;
use std::path::PathBuf;

use notify::event::{CreateKind, RemoveKind};
use notify::{Event, EventKind};

use super::places::{Layout, Meaning};
use crate::source::folder::Hint;

/// With more paths than this, a look at everything is as quick.
const MOST_PATHS: usize = 200;

/// Where something may have changed.
#[derive(Clone, Debug)]
pub struct Change {
    /// Where to look in the content folder.
    pub content: Hint,
    /// Whether to look at the theme.
    pub theme: bool,
    /// Why everything is looked at, for those who want to know.
    pub told: Option<String>,
}

/// What was told since the last change.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    paths: BTreeSet<PathBuf>,
    pub(super) theme: bool,
    pub(super) everything: Option<String>,
    /// The system can watch no more.
    pub(super) limit: Option<notify::Error>,
}

impl Gathered {
    pub(super) fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.theme && self.everything.is_none()
    }

    /// Adds what was told. False when it means nothing.
    pub(super) fn add(&mut self, event: notify::Result<Event>, layout: &Layout) -> bool {
        let event = match event {
            Ok(event) => event,
            Err(error) => {
                self.all(&format!("watching failed: {error}"));
                if is_limit(&error) {
                    self.limit = Some(error);
                }
                return true;
            }
        };
        if event.need_rescan() {
            self.all("more has changed than the system could tell");
            return true;
        }
        let of_folder = matches!(
            event.kind,
            EventKind::Create(CreateKind::Folder) | EventKind::Remove(RemoveKind::Folder)
        );
        let mut counts = false;
        for path in &event.paths {
            let meaning = layout.meaning(path);
            counts |= meaning != Meaning::Nothing;
            match meaning {
                Meaning::Nothing => {}
                Meaning::Theme => self.theme = true,
                Meaning::Everything(why) => self.all(why),
                Meaning::Content(_) if of_folder => self.all("folders have come or gone"),
                Meaning::Content(path) => _ = self.paths.insert(path),
            }
        }
        if self.paths.len() > MOST_PATHS {
            self.all("more than 200 files have changed");
        }
        counts
    }

    fn all(&mut self, why: &str) {
        self.everything.get_or_insert_with(|| why.to_owned());
        self.paths.clear();
        self.theme = true;
    }

    pub(super) fn into_change(self) -> Change {
        match self.everything {
            Some(why) => Change {
                content: Hint::Everything,
                theme: true,
                told: Some(format!("Looking at everything: {why}.")),
            },
            None => Change {
                content: Hint::Paths(self.paths),
                theme: self.theme,
                told: None,
            },
        }
    }
}

/// Reading is no change, and we read more than anybody.
pub(super) fn is_reading(event: &Event) -> bool {
    matches!(event.kind, EventKind::Access(_)) && !event.need_rescan()
}

/// Whether the system can watch no more; the library has two names for it.
pub(super) fn is_limit(error: &notify::Error) -> bool {
    match &error.kind {
        notify::ErrorKind::MaxFilesWatch => true,
        notify::ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::StorageFull,
        _ => false,
    }
}
