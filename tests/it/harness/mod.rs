//! What all tests share: playbooks in memory, playbooks on disk, pages as a browser reads them.

mod folder;
mod html;
pub mod past;
mod site;
pub mod trees;

pub use folder::{Folder, Ran, copy};
pub use html::{Element, Page, drawings};
pub use site::{Built, Finding, Site, sample};

use std::path::PathBuf;

/// A file or folder of the repository.
pub fn repository(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A file of `tests/data/` as JSON.
pub fn data(name: &str) -> serde_json::Value {
    let text = std::fs::read_to_string(repository("tests/data").join(name)).expect(name);
    serde_json::from_str(&text).expect(name)
}
