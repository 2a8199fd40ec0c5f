//! The papers: what the same sections become for people who do not open the site.
//!
//! Each paper is laid out before anything is written, since a text that is too long for its paper is a
//! finding like any other; it is drawn only when the build goes on, and after the pages.

use std::sync::Arc;

use anyhow::Result;

use super::Waited;
use super::artifact::Artifact;
use super::documents;
use super::feeds::{self, Offer};
use super::newsletter::letter::Letter;
use super::newsletter::{self, LaidLetter};
use super::one_pager::{self, OnePager};
use super::poster::Posters;
use super::site::Addresses;
use crate::diagnostic::Report;
use crate::playbook::Playbook;
use crate::playbook::section::Section;
use crate::source::Source;
use crate::theme::Theme;
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;

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

/// What a site has for its readers beside its pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// The feeds.
    pub feeds: Vec<Offer>,
    /// The papers in reading order.
    pub papers: Vec<Paper>,
}

/// A paper that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its file, from the root of the site.
    pub path: String,
    /// What readers call it.
    pub title: String,
}

impl Paper {
    fn new(path: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            title: title.into(),
        }
    }
}

/// All papers of a build, laid out.
#[derive(Debug, Default)]
pub struct Papers {
    /// The newsletter of the month; `None` where there is nothing to tell.
    letter: Option<Arc<LaidLetter>>,
    /// The posters of stories.
    pub posters: Posters,
    /// The executive's page.
    one_pager: Option<Arc<OnePager>>,
    /// The feeds; they are small.
    feeds: Vec<Artifact>,
    /// The documents that will be made of the pages.
    documents: Vec<Paper>,
}

impl Papers {
    /// Lays out all papers. What was laid out `before` is taken where it would come out the same.
    ///
    /// # Errors
    /// When a template of the theme fails.
    pub fn lay_out(context: Context<'_>, before: Option<&Self>, report: &mut Report) -> Result<Self> {
        let (mut of_letter, mut of_posters, mut of_page) = <(Report, Report, Report)>::default();
        let letter_and_feeds = || {
            newsletter::check(&context, &mut of_letter);
            let withheld = newsletter::withheld(&context);
            let before_letter = before.and_then(|before| before.letter.as_ref());
            let letter = LaidLetter::lay_out(&context, &withheld, before_letter)?;
            if let Some(letter) = &letter {
                letter.report(&context, &mut of_letter);
            }
            let before_feeds = before.map_or(&[][..], |before| &before.feeds);
            feeds::make(&context, &withheld, before_feeds).map(|feeds| (letter, feeds))
        };
        let on_sheets = || {
            let posters = Posters::lay_out(&context, before.map(|before| &before.posters), &mut of_posters);
            let before = before.and_then(|before| before.one_pager.as_ref());
            (posters, OnePager::lay_out(context, before, &mut of_page))
        };
        let (letter_and_feeds, (posters, one_pager)) = rayon::join(letter_and_feeds, on_sheets);
        let (letter, feeds) = letter_and_feeds?;
        for found in [of_letter, of_posters, of_page] {
            report.extend(found);
        }
        Ok(Self {
            letter,
            posters,
            one_pager: Some(one_pager),
            feeds,
            documents: documents::offered(&context)
                .into_iter()
                .map(|(path, title)| Paper::new(path, title))
                .collect(),
        })
    }

    /// What there is beside the pages of the site, in the words of a language.
    #[must_use]
    pub fn offers(&self, language: &Language) -> Offers {
        let is_made = |offer: &Offer| self.feeds.iter().any(|file| file.path == offer.path());
        let mut papers = self.documents.clone();
        papers.extend(
            self.one_pager
                .iter()
                .map(|_| Paper::new(one_pager::PATH, language.say("papers-one-pager-title"))),
        );
        if let Some(letter) = self.letter() {
            for (ending, message) in [
                ("html", "papers-newsletter"),
                ("eml", "papers-newsletter-mail"),
                ("txt", "papers-newsletter-text"),
            ] {
                let title = language.message(message).text("month", letter.when.as_str());
                papers.push(Paper::new(newsletter::path(letter, ending), title.string()));
            }
        }
        papers.extend(self.posters.sheets().map(|(path, size, title)| {
            let poster = language.message("papers-poster").text("size", size.to_uppercase());
            Paper::new(path, poster.text("title", title).string())
        }));
        Offers {
            feeds: feeds::OFFERS.into_iter().filter(is_made).collect(),
            papers,
        }
    }

    /// The files of the feeds, which go with the pages that offer them.
    #[must_use]
    pub fn feeds(&self) -> Vec<Artifact> {
        self.feeds.clone()
    }

    /// The newsletter of the month, where there is something to tell.
    #[must_use]
    pub fn letter(&self) -> Option<&Letter> {
        self.letter.as_ref().map(|laid| laid.letter())
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

    /// The files of all papers; `None` when somebody waits for something else. What was drawn by then is kept.
    ///
    /// # Errors
    /// When something cannot be drawn, which would be a fault of this program.
    pub fn draw(&self, waited: Waited<'_>) -> Result<Option<Vec<Artifact>>> {
        let mut artifacts = Vec::new();
        if let Some(page) = &self.one_pager {
            artifacts.push(page.artifact()?);
        }
        if waited() {
            return Ok(None);
        }
        artifacts.extend(self.posters.artifacts()?);
        if waited() {
            return Ok(None);
        }
        artifacts.extend(self.letter_files()?);
        Ok(Some(artifacts))
    }
}
