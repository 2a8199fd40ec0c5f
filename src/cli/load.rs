//! What all commands that read a playbook do alike.

use std::path::Path;

use anyhow::Result;

use super::{Common, Reading};
use crate::Course;
use crate::serve::workshop::{Wishes, Workshop};
use crate::source::listing::Listing;
use crate::source::project::Project;

/// Where the site goes, when it is to be written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place<'a> {
    /// The output folder, which is never read as content.
    pub output: Option<&'a Path>,
    /// Where the site will be found.
    pub base_url: Option<&'a str>,
    /// The audience that it is made for.
    pub audience: Option<&'a str>,
}

/// Reads the folder of `common` and builds it.
///
/// # Errors
/// When the folder, a file or the theme cannot be read.
pub fn load(common: &Common, reading: &Reading, place: Place<'_>, course: Course<'_>) -> Result<Workshop> {
    load_listed(common, reading, place, None, course)
}

/// The same where what lies in the folder may have been seen before.
///
/// # Errors
/// As [`load`].
pub fn load_listed(
    common: &Common,
    reading: &Reading,
    place: Place<'_>,
    content: Option<Listing>,
    course: Course<'_>,
) -> Result<Workshop> {
    Workshop::open_once(project(common, place), wishes(reading, place), content, course)
}

/// Reads an earlier revision of the folder of `common` and builds it in memory.
///
/// # Errors
/// As [`load`], and when there is no such revision.
pub fn load_revision(
    common: &Common,
    reading: &Reading,
    place: Place<'_>,
    revision: &str,
    course: Course<'_>,
) -> Result<Workshop> {
    Workshop::open_revision(project(common, place), revision, wishes(reading, place), course)
}

/// Where things are.
pub fn project(common: &Common, place: Place<'_>) -> Project {
    let mut project = Project::at(&common.root);
    project.skip.extend(place.output.map(Path::to_owned));
    project
}

/// What is wished of the build.
pub fn wishes(reading: &Reading, place: Place<'_>) -> Wishes {
    Wishes {
        as_of: reading.as_of,
        drafts: reading.drafts,
        strict: reading.strict,
        base_url: place.base_url.map(str::to_owned),
        audience: place.audience.map(str::to_owned),
        at_root: false,
    }
}
