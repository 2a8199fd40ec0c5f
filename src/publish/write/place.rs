//! Where something stands below the output.

use std::borrow::Borrow;
use std::ffi::{OsStr, OsString};
use std::ops::Deref;
use std::path::Path;

/// A path below the output with `/` between its parts. Two are compared letter by letter, not part by part: there may
/// be thousands in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(OsString);

impl Place {
    /// The place of what lies in this folder under a name; a folder without a name is the output itself.
    pub(super) fn below(folder: &Path, name: impl AsRef<OsStr>) -> Self {
        let name = name.as_ref();
        let mut place = OsString::with_capacity(folder.as_os_str().len() + 1 + name.len());
        place.push(folder);
        if !place.is_empty() {
            place.push("/");
        }
        place.push(name);
        Self(place)
    }

    /// Whether it is the place of this name in the output itself.
    pub(super) fn is(&self, name: &str) -> bool {
        self.0 == *name
    }

    /// The place of what lies beside it under another name.
    pub(super) fn beside(&self, name: impl AsRef<OsStr>) -> Self {
        Self::below(self.parent().unwrap_or(Path::new("")), name)
    }
}

impl From<&str> for Place {
    fn from(path: &str) -> Self {
        Self(path.into())
    }
}

impl From<&Path> for Place {
    /// For the folders of a place.
    fn from(path: &Path) -> Self {
        Self(path.into())
    }
}

impl Deref for Place {
    type Target = Path;

    fn deref(&self) -> &Path {
        Path::new(&self.0)
    }
}

impl AsRef<Path> for Place {
    fn as_ref(&self) -> &Path {
        self
    }
}

impl Borrow<OsStr> for Place {
    fn borrow(&self) -> &OsStr {
        &self.0
    }
}
