//! The papers: what the same sections become for people who do not open the site.
//!
//! Each paper is laid out before anything is written, since a text that is too long for its paper is a
//! finding like any other; it is drawn only when the build goes on.

use std::sync::Arc;

use anyhow::Result;

use super::artifact::Artifact;
use super::one_pager::OnePager;
use super::site::Addresses;
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::section::Section;
use crate::source::Source;
use crate::theme::Theme;
use crate::vocabulary::figure::Figures;

/// Everything that papers are made from.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The playbook: its settings, its day and how numbers are written. What is told comes from the sections.
    pub playbook: &'a Playbook,
    /// All sections.
    pub sections: &'a [Arc<Section>],
    /// All figures.
    pub figures: &'a Arc<Figures>,
    /// Where the pages of the site lie.
    pub addresses: &'a Arc<Addresses>,
    /// The files of the author.
    pub source: &'a Source,
    /// The theme.
    pub theme: &'a Arc<Theme>,
}

impl Context<'_> {
    /// The full address of the page of a section; `None` where nobody has said where the site will be found.
    #[must_use]
    pub fn address(&self, key: &str) -> Option<String> {
        let base = self.playbook.settings.base_url.as_ref()?;
        let path = self.addresses.path(key);
        let path = path.strip_suffix("index.html").unwrap_or(path);
        Some(format!("{}/{path}", base.value.trim_end_matches('/')))
    }
}

/// All papers of a build, laid out.
#[derive(Debug, Default)]
pub struct Papers {
    one_pager: Option<Arc<OnePager>>,
}

impl Papers {
    /// Lays out all papers. What was laid out `before` is taken where it would come out the same.
    ///
    /// # Errors
    /// When a template of the theme fails.
    pub fn lay_out(context: Context<'_>, before: Option<&Self>, report: &mut Report) -> Result<Self> {
        let one_pager = before.and_then(|before| before.one_pager.as_ref());
        Ok(Self {
            one_pager: Some(OnePager::lay_out(context, one_pager, report)),
        })
    }

    /// The files of all papers.
    ///
    /// # Errors
    /// When something cannot be drawn, which would be a fault of this program.
    pub fn artifacts(&self) -> Result<Vec<Artifact>> {
        self.one_pager.iter().map(|page| page.artifact()).collect()
    }
}
