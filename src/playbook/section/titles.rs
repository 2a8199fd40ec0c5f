//! The titles of columns in the language of the playbook.

use crate::vocabulary::language::Language;

/// The words of these messages, as titles for [`Block::table`](super::Block::table): an id that ends with
/// `#` is that of a column of numbers.
#[must_use]
pub fn titles(language: &Language, ids: &[&str]) -> Vec<String> {
    let title = |id: &&str| match id.strip_suffix('#') {
        Some(id) => format!("{}#", language.say(id)),
        None => language.say(id),
    };
    ids.iter().map(title).collect()
}
