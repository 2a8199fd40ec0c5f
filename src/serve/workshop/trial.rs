//! What would come of it if one file said something else.

use std::sync::Arc;

use anyhow::{Context as _, Result};

use super::{Workshop, chronicle, options};
use crate::source::Source;
use crate::{Build, Course, build};

impl Workshop {
    /// Builds the playbook in memory as if the text file at `path` in the content folder held `text`.
    /// Nothing of it is kept, and nothing is written.
    ///
    /// # Errors
    /// When there is no such file, or the build fails.
    pub fn tried(&self, path: &str, text: &str) -> Result<(Source, Build)> {
        let mut source = self.source().clone();
        let id = source
            .find(path)
            .with_context(|| format!("there is no file `{path}`"))?;
        let shown = source.file(id).map(|file| file.shown_path.clone()).unwrap_or_default();
        source.put(id, path.to_owned(), shown, text.into());
        let theme = self.theme.as_ref().context("the theme cannot be used")?;
        let audience = self.wishes.audience.as_deref();
        let language = &self.build.playbook().language;
        let chronicle = chronicle(
            &self.project,
            &source,
            audience,
            language,
            self.revision(),
            Some(&self.chronicle),
        );
        let options = options(&self.wishes, &source)?;
        let findings = self.files.findings();
        let build = build(
            &source,
            &chronicle,
            &Arc::clone(theme),
            &options,
            findings,
            Course::after(Some(&self.build), &|_| {}),
        )?;
        Ok((source, build))
    }
}
