//! Posters: one story on one sheet, as SVG and as PDF.
//!
//! ```text
//! content   what it says           check      whether it fits, and the findings
//! typeface  words as shapes        fit        words in lines; paragraph places them
//! sheet     sizes and marks        hero       the figure that it is about
//! layout    where everything is    bars       before and after
//! svg, pdf  the same layout drawn  code       what a camera reads
//! ```

mod bars;
mod check;
mod code;
mod content;
mod fit;
mod hero;
mod ink;
mod layout;
mod paragraph;
mod pdf;
mod sheet;
mod svg;
#[cfg(test)]
mod tests;
mod typeface;

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use anyhow::Result;
use rayon::prelude::*;

use self::content::Content;
use self::layout::Layout;
pub use self::sheet::Size;
use super::artifact::Artifact;
use super::papers::Context;
use super::rules::{POSTER_WITHOUT_ADDRESS, POSTER_WITHOUT_CHANGE};
use crate::diagnostic::{Diagnostic, Report, Span};
use crate::playbook::section::{Highlight, StoryHighlight};

/// The folder of posters in the output.
pub const FOLDER: &str = "papers/posters";
/// What is cut off after printing on larger paper, in millimetres.
const BLEED: f64 = 3.0;

/// The posters of a build, and the stories of which there could be one.
#[derive(Debug, Default)]
pub struct Posters {
    told: Vec<Told>,
}

/// A story, and its poster if one is wished.
#[derive(Debug)]
pub struct Told {
    /// The id of the story.
    pub id: String,
    /// The key of its page.
    pub key: String,
    /// The name of its files.
    name: String,
    title: Span,
    content: Option<Content>,
    poster: Option<Arc<Poster>>,
}

/// A poster, laid out in every size.
#[derive(Debug)]
pub struct Poster {
    name: String,
    content: Content,
    layouts: Option<[(Size, Layout); 2]>,
    findings: Report,
    /// Its files, once somebody has asked for them.
    drawn: OnceLock<Vec<Artifact>>,
}

impl Posters {
    /// Lays out the posters that stories ask for, and says what is wrong with them.
    #[must_use]
    pub fn lay_out(context: &Context<'_>, before: Option<&Self>, report: &mut Report) -> Self {
        let mut names = BTreeSet::new();
        let mut told = Vec::new();
        for section in context.sections {
            let stories = section.highlights.iter().filter_map(|highlight| match highlight {
                Highlight::Story(story) => Some(story),
                _ => None,
            });
            for story in stories {
                told.push(tell(context, &section.key, story, &mut names));
                let wished = told.last_mut().filter(|_| story.poster);
                if let Some(told) = wished {
                    told.wish(before, report);
                }
            }
        }
        let posters = Self { told };
        // One of them says it for all.
        let mut wished = posters.told.iter().filter(|told| told.poster.is_some());
        if let Some(fault) = wished.find_map(Told::lack_of_address) {
            report.push(fault);
        }
        posters
    }

    fn posters(&self) -> impl Iterator<Item = &Arc<Poster>> {
        self.told.iter().filter_map(|told| told.poster.as_ref())
    }

    /// The files of all posters.
    ///
    /// # Errors
    /// When one cannot be drawn, which would be a fault of this program.
    pub fn artifacts(&self) -> Result<Vec<Artifact>> {
        let posters: Vec<&Arc<Poster>> = self.posters().collect();
        let files: Result<Vec<Vec<Artifact>>> = posters.par_iter().map(|poster| poster.artifacts()).collect();
        Ok(files?.into_iter().flatten().collect())
    }

    /// The PDFs of all posters, A4 first: path, size and title.
    pub fn sheets(&self) -> impl Iterator<Item = (String, &'static str, &str)> {
        let laid_out = self.posters().filter(|poster| poster.layouts.is_some());
        laid_out.flat_map(|poster| {
            [Size::A4, Size::A3].map(|size| {
                let path = format!("{FOLDER}/{}-{}.pdf", poster.name, size.name());
                (path, size.name(), poster.content.title.text.as_str())
            })
        })
    }

    /// The stories of which there could be a poster.
    pub fn stories(&self) -> impl Iterator<Item = &Told> {
        self.told.iter()
    }
}

/// What a poster of a story would say, under a name that no other one has.
fn tell(context: &Context<'_>, key: &str, story: &StoryHighlight, names: &mut BTreeSet<String>) -> Told {
    let plain = file_name(&story.id);
    let numbered = (2..).map(|number| format!("{plain}-{number}"));
    let is_new = |name: &String| names.insert(name.to_lowercase());
    let name = std::iter::once(plain.clone()).chain(numbered).find(is_new);
    Told {
        id: story.id.clone(),
        key: key.to_owned(),
        name: name.unwrap_or_default(),
        title: story.title.span,
        content: Content::of(context, key, story),
        poster: None,
    }
}

/// An id as a name of files on every system.
fn file_name(id: &str) -> String {
    let letter = |letter: char| {
        if letter.is_ascii_alphanumeric() || letter == '_' {
            letter
        } else {
            '-'
        }
    };
    let name: String = id.chars().take(60).map(letter).collect();
    let name = name.trim_matches('-');
    if name.is_empty() {
        "story".to_owned()
    } else {
        name.to_owned()
    }
}

impl Told {
    /// Has the poster laid out, or takes the one of before that says the same.
    fn wish(&mut self, before: Option<&Posters>, report: &mut Report) {
        let poster = before
            .into_iter()
            .flat_map(Posters::posters)
            .find(|poster| Some(&poster.content) == self.content.as_ref() && poster.name == self.name);
        self.poster = poster.map(Arc::clone).or_else(|| self.laid_out(report).map(Arc::new));
        if let Some(poster) = &self.poster {
            report.extend(poster.findings.clone());
        }
    }

    /// The name of its page.
    #[must_use]
    pub fn page(&self) -> &str {
        self.key.rsplit('/').next().unwrap_or(&self.key)
    }

    /// What there is to say where nobody knows the address of the story.
    #[must_use]
    pub fn lack_of_address(&self) -> Option<Diagnostic> {
        let content = self.content.as_ref().filter(|content| content.address.is_none())?;
        let fault = POSTER_WITHOUT_ADDRESS.at(
            content.title.span,
            "nobody has said where the site will be found, so posters have no code and no address",
        );
        Some(fault.help("add `base_url: https://…` to playbook.yaml"))
    }

    /// Lays out a poster of this story, whether it is wished or not; `None` with a finding where no value
    /// has changed.
    pub fn laid_out(&self, report: &mut Report) -> Option<Poster> {
        let Some(content) = self.content.clone() else {
            let fault = POSTER_WITHOUT_CHANGE.at(
                self.title,
                format!(
                    "there is no poster of `{}`, since it quotes no metric with two values",
                    self.id
                ),
            );
            report.push(fault.help(
                "add the months before and after, such as `quotes: {K13: [2025-07, 2026-02]}`, or take \
                 `poster: yes` out",
            ));
            return None;
        };
        let mut findings = Report::default();
        Some(Poster {
            name: self.name.clone(),
            layouts: check::laid_out(&content, &mut findings),
            content,
            findings,
            drawn: OnceLock::new(),
        })
    }
}

impl Poster {
    /// What is wrong with it.
    #[must_use]
    pub fn findings(&self) -> &Report {
        &self.findings
    }

    /// Its files of every size, drawn once.
    fn artifacts(&self) -> Result<Vec<Artifact>> {
        if let Some(drawn) = self.drawn.get() {
            return Ok(drawn.clone());
        }
        let mut files = self.files(&Size::ALL, false)?;
        for file in &mut files {
            file.path = format!("{FOLDER}/{}", file.path);
        }
        Ok(self.drawn.get_or_init(|| files).clone())
    }

    /// Its files in these sizes; with `bleed`, the PDF has 3 mm more on each side.
    ///
    /// # Errors
    /// When it cannot be drawn, which would be a fault of this program.
    pub fn files(&self, sizes: &[Size], bleed: bool) -> Result<Vec<Artifact>> {
        let mut files = Vec::new();
        let layouts = self.layouts.iter().flatten().filter(|(size, _)| sizes.contains(size));
        for (size, layout) in layouts {
            let bleed = if bleed { BLEED } else { 0.0 };
            let drawings = [
                ("svg", svg::svg(layout, &self.content, *size).into_bytes()),
                ("pdf", pdf::pdf(layout, &self.content, *size, bleed)?),
            ];
            for (ending, bytes) in drawings {
                files.push(Artifact {
                    path: format!("{}-{}.{ending}", self.name, size.name()),
                    bytes: bytes.into(),
                });
            }
        }
        Ok(files)
    }
}
