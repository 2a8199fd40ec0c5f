//! pmobook turns a folder of YAML and Markdown into the playbook of a Project Management Office.
//!
//! [`build`] is the whole way, from what the author wrote to the files of the site:
//!
//! ```text
//! Source ──▶ Playbook ──▶ Figures ──▶ Sections ──▶ Artifacts
//! files,     typed        every       what a       path + bytes,
//! spans      chapters     number      reader sees  written by publish::write
//! ```
//!
//! Each step is a pure function of its arguments. Findings of all steps gather in one
//! [`diagnostic::Report`]; nothing stops at the first. ARCHITECTURE.md is the longer map.

#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(
        clippy::string_slice,
        clippy::disallowed_types,
        clippy::disallowed_methods,
        reason = "a test that panics has failed, and tests make and read files of their own"
    )
)]

pub mod chart;
pub mod cli;
pub mod diagnostic;
pub mod playbook;
pub mod publish;
pub mod serve;
pub mod source;
pub mod theme;
pub mod vocabulary;

use anyhow::Result;
use jiff::civil::Date;

use diagnostic::{Report, Rule};
use playbook::links::AddressBook;
use playbook::{Playbook, View};
use publish::artifact::Artifact;
use publish::site::{Addresses, Context};
use source::Source;
use theme::Theme;
use vocabulary::figure::Figures;

/// What the caller may decide about a build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildOptions {
    /// The day on which the playbook stands; the newest day of its data by default.
    pub as_of: Option<Date>,
    /// Whether articles marked as drafts are part of it.
    pub drafts: bool,
    /// Whether warnings stop the build too.
    pub strict: bool,
    /// Where the site will be found, instead of what the settings say.
    pub base_url: Option<String>,
    /// The audience that it is made for: what is limited to others is left out.
    pub audience: Option<String>,
}

/// What a build found and made.
#[derive(Clone, Debug)]
pub struct Build {
    /// Every finding, sorted by place.
    pub report: Report,
    /// The files of the site; `None` when a finding stopped the build.
    pub artifacts: Option<Vec<Artifact>>,
    /// How many pages and charts a reader sees.
    pub counts: Counts,
}

/// How much a reader sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Pages with content of their own.
    pub pages: usize,
    /// Charts on them.
    pub charts: usize,
}

impl Counts {
    fn of(sections: &[playbook::section::Section]) -> Self {
        Self {
            pages: sections.len(),
            charts: sections.iter().flat_map(playbook::section::Section::charts).count(),
        }
    }
}

/// Builds the site: reads, checks, calculates, and renders, unless a finding stops it.
///
/// `report` holds what reading the files has found already. Checked is always the whole playbook,
/// also when only a part of it is made for an audience.
///
/// # Errors
/// When a template of the theme fails.
pub fn build(source: &Source, theme: &Theme, options: &BuildOptions, mut report: Report) -> Result<Build> {
    let mut playbook = Playbook::read(source, options.as_of, options.drafts, &mut report);
    playbook.settings.override_base_url(options.base_url.clone());
    playbook.check(&mut report);
    let figures = playbook.figures();
    let sections = playbook.sections(&figures);
    let addresses = Addresses::new(&sections, source, &mut report);
    let book = AddressBook::new(&playbook, source, &sections, &figures);
    book.check(&mut report);
    report.sort(source);
    let counts = Counts::of(&sections);
    if report.stops(options.strict) {
        return Ok(Build {
            report,
            artifacts: None,
            counts,
        });
    }
    if let Some(audience) = &options.audience {
        let (artifacts, counts) = build_for(audience, &playbook, &figures, source, theme, options)?;
        return Ok(Build {
            report,
            artifacts: Some(artifacts),
            counts,
        });
    }
    let context = Context {
        playbook: &playbook,
        sections: &sections,
        book: &book,
        addresses: &addresses,
        source,
        theme,
    };
    Ok(Build {
        report,
        artifacts: Some(render(&context, &figures)?),
        counts,
    })
}

/// Every publication of what was made.
fn render(context: &Context<'_>, figures: &Figures) -> Result<Vec<Artifact>> {
    let mut artifacts = publish::site::artifacts(context)?;
    artifacts.extend(publish::data::artifacts(context.playbook, figures, context.source)?);
    Ok(artifacts)
}

/// The same way once more with what an audience may see; the whole playbook gives the day and the numbers.
fn build_for(
    audience: &str,
    whole: &Playbook,
    figures: &Figures,
    source: &Source,
    theme: &Theme,
    options: &BuildOptions,
) -> Result<(Vec<Artifact>, Counts)> {
    // What is missing from this part is there in the whole, which has been checked.
    let unheard = &mut Report::default();
    let view = View {
        as_of: Some(whole.as_of),
        drafts: options.drafts,
        audience: Some(audience),
    };
    let mut playbook = Playbook::read_for(view, source, unheard);
    playbook.settings.override_base_url(options.base_url.clone());
    let figures = playbook::audience::agreed(figures, &playbook.figures());
    let sections = playbook.sections(&figures);
    let addresses = Addresses::new(&sections, source, unheard);
    let book = AddressBook::new(&playbook, source, &sections, &figures);
    let context = Context {
        playbook: &playbook,
        sections: &sections,
        book: &book,
        addresses: &addresses,
        source,
        theme,
    };
    Ok((render(&context, &figures)?, Counts::of(&sections)))
}

/// Every kind of finding that a build can report, by code.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = source::yaml::rules::RULES
        .iter()
        .chain(source::rules::RULES)
        .chain(playbook::rules::RULES)
        .chain(playbook::CHAPTERS.iter().flat_map(|chapter| chapter.rules))
        .collect();
    rules.sort_by_key(|rule| rule.code);
    rules
}
