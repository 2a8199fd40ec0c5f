//! What a site would be made of, seen from outside: enough to tell that nothing has changed, without reading anything.

use std::path::Path;

use super::Wishes;
use crate::source::fingerprint::{Fingerprint, Look};
use crate::source::listing::Listing;
use crate::source::project::{Project, repository_places};

/// What tells this version of the program from any other.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// What a site would be made of.
#[derive(Debug)]
pub struct Inputs {
    /// All of it in a few letters; `None` where that cannot be told from outside.
    pub fingerprint: Option<Fingerprint>,
    /// What lies in the folder of the content, for who goes on to read it.
    pub content: Listing,
}

/// All that a build of a project with these wishes is made of: the files of the author, those of the theme, what git
/// knows, the wishes, and the program itself.
#[must_use]
pub fn inputs(project: &Project, wishes: &Wishes) -> Inputs {
    let content = Listing::of(&project.content, &project.skip);
    Inputs {
        fingerprint: fingerprint(project, wishes, &content),
        content,
    }
}

fn fingerprint(project: &Project, wishes: &Wishes, content: &Listing) -> Option<Fingerprint> {
    let mut look = Look::default();
    look.words(PROGRAM);
    // Of one version there may be several programs, while somebody works on it.
    look.file(&std::env::current_exe().ok()?);
    if cfg!(debug_assertions) {
        // Such a program reads the default theme where it was compiled.
        look.folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/themes")));
    }
    look.words(&format!("{wishes:?}"));
    look.folder(&project.root.join("themes"));
    for place in repository_places(&project.root) {
        if place.is_dir() {
            look.folder(&place);
        } else {
            look.file(&place);
        }
    }
    look.content_begins();
    look.listing(&project.content, content);
    look.finish()
}
