//! The files that a playbook is read from.

use std::sync::Arc;

use anyhow::Result;

use super::Wishes;
use crate::diagnostic::Report;
use crate::history::Chronicle;
use crate::serve::revision::{Revision, chronicle};
use crate::serve::watch::Change;
use crate::source::Source;
use crate::source::folder::Folder;
use crate::source::project::Project;
use crate::vocabulary::language::Language;

/// Where the texts come from.
pub(super) enum Files {
    /// A folder as it is, looked at again as it changes.
    Folder(Folder),
    /// A folder that was looked at once, with what was found on reading it.
    Once(Report, Source),
    /// A revision, which never changes.
    Revision(Revision),
}

impl Files {
    pub(super) fn source(&self) -> &Source {
        match self {
            Self::Folder(folder) => folder.source(),
            Self::Once(_, source) => source,
            Self::Revision(revision) => &revision.content.source,
        }
    }

    pub(super) fn findings(&self) -> Report {
        match self {
            Self::Folder(folder) => folder.findings(),
            Self::Once(findings, _) => findings.clone(),
            Self::Revision(revision) => revision.content.report.clone(),
        }
    }

    /// What is known of their past.
    pub(super) fn chronicle(
        &self,
        project: &Project,
        wishes: &Wishes,
        language: &Arc<Language>,
        before: Option<&Arc<Chronicle>>,
    ) -> Arc<Chronicle> {
        let revision = match self {
            Self::Folder(_) | Self::Once(..) => None,
            Self::Revision(revision) => Some(&revision.commit),
        };
        let audience = wishes.audience.as_deref();
        chronicle(project, self.source(), audience, language, revision, before)
    }

    /// Looks again. True when anything differs.
    pub(super) fn refresh(&mut self, change: &Change) -> Result<bool> {
        match self {
            Self::Folder(folder) => {
                let changed = folder.refresh(&change.content)?;
                folder.check_read()?;
                Ok(changed)
            }
            Self::Once(..) | Self::Revision(_) => Ok(false),
        }
    }
}
