//! The monthly newsletter: a mail that can be sent as it is, a page to copy from, and plain text.

mod check;
mod compose;
pub mod letter;
pub(super) mod material;
mod parts;
mod stories;
mod subject;
mod text;
pub(super) mod wording;

use anyhow::Result;

pub use check::check;
pub use compose::{MOST_STORIES, compose};
pub use material::withheld;
pub use subject::{LONGEST_SUBJECT, PREHEADER};

use self::letter::Letter;
use super::artifact::Artifact;

/// The folder of all newsletters in the output.
pub const FOLDER: &str = "newsletter";

/// The files of a letter.
///
/// # Errors
/// When one cannot be made, which would be a fault of this program.
pub fn files(letter: &Letter) -> Result<Vec<Artifact>> {
    Ok(vec![Artifact {
        path: format!("{FOLDER}/{}.txt", letter.month),
        bytes: text::text(letter).into(),
    }])
}
