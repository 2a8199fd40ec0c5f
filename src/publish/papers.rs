//! The papers: what the same sections become for people who do not open the site.
//!
//! Each paper is laid out before anything is written, since a text that is too long for its paper is a
//! finding like any other; it is drawn only when the build goes on.

use std::sync::{Arc, OnceLock};

use anyhow::Result;

use super::artifact::Artifact;
use super::feeds::{self, Offer};
use super::newsletter::letter::Letter;
use super::newsletter::{self, Rendered};
use super::poster::Posters;
use super::site::Addresses;
use crate::diagnostic::{Diagnostic, FileId, Report, Span};
use crate::playbook::Playbook;
use crate::playbook::audience::Withheld;
use crate::playbook::section::Section;
use crate::source::Source;
use crate::theme::Theme;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::number::NumberFormat;

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
    /// The newsletter of the month; `None` where there is nothing to tell.
    letter: Option<Arc<LaidLetter>>,
    /// The feeds; they are small and written anew each time.
    feeds: Vec<Artifact>,
    /// The posters of stories.
    pub posters: Posters,
}

/// A letter with the theme that dresses it, and its files once they are drawn.
#[derive(Debug)]
struct LaidLetter {
    letter: Letter,
    theme: Arc<Theme>,
    format: NumberFormat,
    rendered: Rendered,
    /// What mail programs would not show of it; where findings lead is another matter.
    findings: Report,
    files: OnceLock<Vec<Artifact>>,
}

impl LaidLetter {
    /// The letter of the playbook; that of before where it says the same, with what was drawn of it.
    fn lay_out(context: &Context<'_>, withheld: &Withheld, before: Option<&Arc<Self>>) -> Result<Option<Arc<Self>>> {
        let Some(letter) = newsletter::compose(context, withheld) else {
            return Ok(None);
        };
        let format = context.playbook.format();
        let same = before.filter(|before| {
            before.letter == letter && before.format == format && Arc::ptr_eq(&before.theme, context.theme)
        });
        if let Some(before) = same {
            return Ok(Some(Arc::clone(before)));
        }
        let rendered = newsletter::rendered(&letter, context.theme)?;
        let mut findings = Report::default();
        let nowhere = Span::beginning(FileId(0));
        newsletter::check_mail(&letter, &rendered, context.theme, &format, nowhere, &mut findings)?;
        Ok(Some(Arc::new(Self {
            letter,
            theme: Arc::clone(context.theme),
            format,
            rendered,
            findings,
            files: OnceLock::new(),
        })))
    }

    /// Reports what mail programs would not show, at the place where the author decides on the letter.
    fn report(&self, context: &Context<'_>, report: &mut Report) {
        let span = newsletter::place(context);
        for finding in self.findings.diagnostics() {
            report.push(Diagnostic {
                span,
                ..finding.clone()
            });
        }
    }

    /// Its files, drawn when they are first asked for.
    fn artifacts(&self) -> Result<Vec<Artifact>> {
        if let Some(files) = self.files.get() {
            return Ok(files.clone());
        }
        let files = newsletter::drawn(&self.letter, &self.rendered, &self.format)?;
        Ok(self.files.get_or_init(|| files).clone())
    }
}

impl Papers {
    /// Lays out all papers. What was laid out `before` is taken where it would come out the same.
    ///
    /// # Errors
    /// When a template of the theme fails.
    pub fn lay_out(context: Context<'_>, before: Option<&Self>, report: &mut Report) -> Result<Self> {
        newsletter::check(&context, report);
        let withheld = newsletter::withheld(&context);
        let before_letter = before.and_then(|before| before.letter.as_ref());
        let letter = LaidLetter::lay_out(&context, &withheld, before_letter)?;
        if let Some(letter) = &letter {
            letter.report(&context, report);
        }
        let before_feeds = before.map_or(&[][..], |before| &before.feeds);
        Ok(Self {
            letter,
            feeds: feeds::make(&context, &withheld, before_feeds)?,
            posters: Posters::lay_out(&context, before.map(|before| &before.posters), report),
        })
    }

    /// The feeds that there are.
    #[must_use]
    pub fn feeds(&self) -> Vec<Offer> {
        let is_made = |offer: &Offer| self.feeds.iter().any(|file| file.path == offer.path());
        feeds::OFFERS.into_iter().filter(is_made).collect()
    }

    /// The newsletter of the month, where there is something to tell.
    #[must_use]
    pub fn letter(&self) -> Option<&Letter> {
        self.letter.as_ref().map(|laid| &laid.letter)
    }

    /// The files of the newsletter; none where there is nothing to tell.
    ///
    /// # Errors
    /// When it cannot be drawn, which would be a fault of this program.
    pub fn letter_files(&self) -> Result<Vec<Artifact>> {
        self.letter
            .as_ref()
            .map_or_else(|| Ok(Vec::new()), |letter| letter.artifacts())
    }

    /// The files of all papers.
    ///
    /// # Errors
    /// When something cannot be drawn, which would be a fault of this program.
    pub fn artifacts(&self) -> Result<Vec<Artifact>> {
        let mut artifacts = self.letter_files()?;
        artifacts.extend(self.feeds.iter().cloned());
        artifacts.extend(self.posters.artifacts()?);
        Ok(artifacts)
    }
}
