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

mod assembly;

pub mod chart;
pub mod cli;
pub mod diagnostic;
pub mod history;
pub mod memory;
pub mod playbook;
pub mod publish;
pub mod serve;
pub mod source;
pub mod theme;
pub mod vocabulary;

use std::sync::Arc;

use anyhow::Result;

pub use assembly::{BuildOptions, Done};

use assembly::{Drawn, Given, Stages};
use diagnostic::{Report, Rule};
use history::{Chronicle, WithFigures};
use playbook::Playbook;
use playbook::section::Section;
use publish::Waited;
use publish::artifact::{Artifact, Outlet};
use publish::papers::Papers;
use publish::traces::{Traces, Tracing};
use source::Source;
use theme::Theme;

/// What a build found and made. The next build takes from it what would come out the same.
pub struct Build {
    /// Every finding, sorted by place.
    pub report: Report,
    /// How many pages and charts a reader sees.
    pub counts: Counts,
    pages: Option<Vec<Artifact>>,
    /// The whole playbook, and the part that an audience sees.
    whole: Stages,
    part: Option<Arc<Stages>>,
    /// The papers that were last drawn: those of a build before until its own are.
    drawn: Option<Arc<Drawn>>,
}

/// What goes along with a build.
#[derive(Clone, Copy)]
pub struct Course<'a> {
    /// The build before it, from which it takes what would come out the same.
    pub before: Option<&'a Build>,
    /// Where its pages go as they are made.
    pub outlet: Outlet<'a>,
    /// How it is told what they are made of, and which of them stand already; none where nobody wants to know.
    pub tracing: Option<Tracing<'a>>,
    /// Who hears of its steps.
    pub done: Done<'a>,
}

impl<'a> Course<'a> {
    /// A build that is kept, after another one or none.
    #[must_use]
    pub fn after(before: Option<&'a Build>, done: Done<'a>) -> Self {
        Self {
            before,
            outlet: Outlet::Keep,
            tracing: None,
            done,
        }
    }

    /// A build that hands on its pages, and that no other follows.
    #[must_use]
    pub fn once(outlet: Outlet<'a>, done: Done<'a>) -> Self {
        Self {
            before: None,
            outlet,
            tracing: None,
            done,
        }
    }
}

/// How much a reader sees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Pages with content of their own.
    pub pages: usize,
    /// Charts on them.
    pub charts: usize,
}

impl Build {
    /// All that was read, for those who may see everything.
    #[must_use]
    pub fn playbook(&self) -> &Playbook {
        &self.whole.playbook
    }

    /// What is known of its past.
    #[must_use]
    pub fn chronicle(&self) -> &Chronicle {
        &self.whole.chronicle
    }

    /// All that was read, with every number that follows from it.
    #[must_use]
    pub fn with_figures(&self) -> WithFigures<'_> {
        WithFigures::new(&self.whole.playbook, &self.whole.figures)
    }

    /// The papers: those of the audience where it was made for one.
    #[must_use]
    pub fn papers(&self) -> &Papers {
        &self.shown().papers
    }

    /// Whether a finding stopped it, so that it has no files.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.pages.is_none()
    }

    /// The pages, with style, data and the author's own files, without those that were handed on; `None` when a
    /// finding stopped the build.
    #[must_use]
    pub fn pages(&self) -> Option<&[Artifact]> {
        self.pages.as_deref()
    }

    /// The papers that were last drawn: until [`draw_papers`](Self::draw_papers) those of a build before this one.
    #[must_use]
    pub fn drawn_papers(&self) -> &[Artifact] {
        self.drawn.as_ref().map_or(&[], |drawn| &drawn.artifacts)
    }

    /// All files of the site, with the papers that were last drawn; none when a finding stopped the build.
    pub fn artifacts(&self) -> impl Iterator<Item = &Artifact> {
        let pages = self.pages.iter().flatten();
        pages.chain(self.drawn_papers().iter().filter(|_| !self.is_stopped()))
    }

    /// What its pages were made of, for a later run; `None` where that was not told, or when a finding stopped it.
    #[must_use]
    pub fn traces(&self) -> Option<Traces> {
        self.shown().traces().filter(|_| !self.is_stopped())
    }

    /// Whether its papers are still to be drawn.
    #[must_use]
    pub fn owes_papers(&self) -> bool {
        let drawn = self.drawn.as_ref();
        !self.is_stopped() && !drawn.is_some_and(|drawn| self.shown().goes_with(drawn))
    }

    /// Draws its papers, unless that was done or a finding stopped the build; `source` is what it was made of.
    /// Papers of which nothing has changed are those of before. False when `waited` said meanwhile that somebody
    /// waits for something else: then the papers are as they were.
    ///
    /// # Errors
    /// When a template of the theme fails.
    pub fn draw_papers(&mut self, source: &Source, waited: Waited<'_>, done: Done<'_>) -> Result<bool> {
        if !self.owes_papers() {
            return Ok(true);
        }
        let drawn = self.shown().draw(source, self.drawn.as_deref(), waited, done)?;
        let is_done = drawn.is_some();
        self.drawn = drawn.map(Arc::new).or_else(|| self.drawn.take());
        Ok(is_done)
    }

    /// Takes the papers that were drawn of another build, which it was made after.
    pub(crate) fn take_papers_of(&mut self, other: &Self) {
        self.drawn.clone_from(&other.drawn);
    }

    /// The papers that were last drawn, if they are for the readers of these options.
    fn drawn_for(&self, options: &BuildOptions) -> Option<Arc<Drawn>> {
        self.drawn.clone().filter(|drawn| drawn.is_for(options))
    }

    /// What was made for those who see the site.
    fn shown(&self) -> &Stages {
        self.part.as_deref().unwrap_or(&self.whole)
    }
}

impl Counts {
    fn of(sections: &[Arc<Section>]) -> Self {
        Self {
            pages: sections.len(),
            charts: sections.iter().flat_map(|section| section.charts()).count(),
        }
    }
}

/// Builds the site: reads, checks, calculates, and renders its pages, unless a finding stops it. Its papers are laid
/// out as well, since they have findings of their own, and drawn by [`Build::draw_papers`].
///
/// `report` holds what reading the files has found already. Checked is always the whole playbook,
/// also when only a part of it is made for an audience. `chronicle` is what is known of the past. What comes out is
/// the same after another build and without one: each stage compares what it is given with what it was given then.
/// Where pages are handed on as they are made, some may have been when a link turns out to stop the build.
///
/// # Errors
/// When a template of the theme fails.
pub fn build(
    source: &Source,
    chronicle: &Arc<Chronicle>,
    theme: &Arc<Theme>,
    options: &BuildOptions,
    mut report: Report,
    course: Course<'_>,
) -> Result<Build> {
    let Course {
        before,
        outlet,
        tracing,
        done,
    } = course;
    let earlier = before.map(|before| &before.whole);
    let given = Given {
        source,
        chronicle,
        theme,
        options,
    };
    let mut whole = Stages::read(given, None, earlier, &mut report, done);
    playbook::settings::check_language(&whole.playbook.settings, theme.languages(), &mut report);
    let mut about_papers = Report::default();
    // Who makes a page reads its text, and who checks its links needs what was read. A build that nobody goes on from
    // forgets the text after its page, so there pages come first; if their links are a reason to stop, what was
    // handed on is dropped.
    let pages_first = !outlet.keeps() && options.audience.is_none();
    whole.check(source, earlier, !pages_first, &mut report, &mut about_papers)?;
    if !options.is_past {
        report.extend(about_papers);
    }
    done("checked, papers laid out");
    let mut pages = None;
    if pages_first {
        if !report.stops(options.strict) {
            pages = Some(whole.publish(source, earlier, outlet, tracing, done)?);
        }
        whole.check_links(source, &mut report);
        done("links checked");
    }
    report.sort(source);
    let mut build = Build {
        counts: Counts::of(&whole.sections),
        pages: None,
        part: None,
        drawn: before.and_then(|before| before.drawn_for(options)),
        whole,
        report,
    };
    if build.report.stops(options.strict) {
        // The next build may still take what the last good one has made.
        build.whole.keep_published(earlier);
        build.part = before.and_then(|before| before.part.clone());
        return Ok(build);
    }
    build.pages = Some(if let Some(pages) = pages {
        pages
    } else if options.audience.is_some() {
        // What is missing from this part is there in the whole, which has been checked.
        let unheard = &mut Report::default();
        let earlier = before.and_then(|before| before.part.as_deref());
        let mut part = Stages::read(given, Some(&build.whole), earlier, unheard, done);
        part.lay_out(source, earlier, unheard)?;
        build.counts = Counts::of(&part.sections);
        let pages = part.publish(source, earlier, outlet, tracing, done)?;
        build.part = Some(Arc::new(part));
        pages
    } else {
        build.whole.publish(source, earlier, outlet, tracing, done)?
    });
    Ok(build)
}

/// Every kind of finding that a build can report, by code.
#[must_use]
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = source::yaml::rules::RULES
        .iter()
        .chain(source::rules::RULES)
        .chain(playbook::rules::RULES)
        .chain(playbook::CHAPTERS.iter().flat_map(|chapter| chapter.rules))
        .chain(publish::rules::RULES)
        .collect();
    rules.sort_by_key(|rule| rule.code);
    rules
}
