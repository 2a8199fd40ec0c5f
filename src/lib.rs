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
use jiff::civil::Date;

use diagnostic::{Report, Rule};
use history::comparison::Comparisons;
use history::{Chronicle, WithFigures};
use memory::kept;
use playbook::links::{AddressBook, Checked, Directory};
use playbook::section::Section;
use playbook::{Playbook, View};
use publish::artifact::Artifact;
use publish::papers::Papers;
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
    /// Whether it is an earlier state of the playbook. Nobody can mend then what is too long for a paper, so
    /// such a paper is left out without a word.
    pub is_past: bool,
}

/// What a build found and made. The next build takes from it what would come out the same.
pub struct Build {
    /// Every finding, sorted by place.
    pub report: Report,
    /// The files of the site; `None` when a finding stopped the build.
    pub artifacts: Option<Vec<Artifact>>,
    /// How many pages and charts a reader sees.
    pub counts: Counts,
    /// The whole playbook, and the part that an audience sees.
    whole: Stages,
    part: Option<Stages>,
}

impl Build {
    /// What is known of its past.
    #[must_use]
    pub fn chronicle(&self) -> &Chronicle {
        &self.whole.chronicle
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

    /// The papers: those of the audience where it was made for one.
    #[must_use]
    pub fn papers(&self) -> &Papers {
        &self.part.as_ref().unwrap_or(&self.whole).papers
    }

    /// All that was read, with every number that follows from it.
    #[must_use]
    pub fn with_figures(&self) -> WithFigures<'_> {
        WithFigures::new(&self.whole.playbook, &self.whole.figures)
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

/// Hears the name of each step as it is done, so that somebody with a clock can say where time goes.
pub type Done<'a> = &'a dyn Fn(&'static str);

/// Builds the site: reads, checks, calculates, and renders, unless a finding stops it.
///
/// `report` holds what reading the files has found already. Checked is always the whole playbook,
/// also when only a part of it is made for an audience. `chronicle` is what is known of the past. What comes out is the same with `before` and
/// without it: each stage compares what it is given with what it was given then.
///
/// # Errors
/// When a template of the theme fails.
pub fn build(
    source: &Source,
    chronicle: &Arc<Chronicle>,
    theme: &Arc<Theme>,
    options: &BuildOptions,
    mut report: Report,
    before: Option<&Build>,
    done: Done<'_>,
) -> Result<Build> {
    let earlier = before.map(|before| &before.whole);
    let given = Given {
        source,
        theme,
        chronicle,
        options,
    };
    let mut whole = Stages::read(given, None, earlier, &mut report, done);
    whole.playbook.check(&mut report);
    let checked = whole
        .book(source)
        .check(earlier.and_then(|earlier| earlier.checked.as_ref()), &mut report);
    whole.checked = Some(checked);
    done("checked");
    let unheard = &mut Report::default();
    let about_papers = if options.is_past { unheard } else { &mut report };
    whole.papers = Arc::new(whole.lay_out(source, theme, earlier, about_papers)?);
    report.sort(source);
    done("papers laid out");
    let mut build = Build {
        counts: Counts::of(&whole.sections),
        artifacts: None,
        part: None,
        whole,
        report,
    };
    let earlier_part = before.and_then(|before| before.part.as_ref());
    if build.report.stops(options.strict) {
        // The next build may still take what the last good one has made.
        build.whole.published = earlier.and_then(|earlier| earlier.published.clone());
        return Ok(build);
    }
    build.artifacts = Some(if options.audience.is_some() {
        // What is missing from this part is there in the whole, which has been checked.
        let unheard = &mut Report::default();
        let mut part = Stages::read(given, Some(&build.whole), earlier_part, unheard, done);
        part.papers = Arc::new(part.lay_out(source, theme, earlier_part, unheard)?);
        build.counts = Counts::of(&part.sections);
        let artifacts = part.publish(source, theme, earlier_part, done)?;
        build.part = Some(part);
        artifacts
    } else {
        build.whole.publish(source, theme, earlier, done)?
    });
    Ok(build)
}

/// What a build is given.
#[derive(Clone, Copy)]
struct Given<'a> {
    source: &'a Source,
    theme: &'a Theme,
    chronicle: &'a Arc<Chronicle>,
    options: &'a BuildOptions,
}

/// What the stages of a build have made, from the chapters that were read to the files of the site.
struct Stages {
    playbook: Playbook,
    figures: Arc<Figures>,
    sections: Vec<Arc<Section>>,
    directory: Arc<Directory>,
    addresses: Arc<Addresses>,
    checked: Option<Checked>,
    papers: Arc<Papers>,
    published: Option<Arc<Published>>,
    chronicle: Arc<Chronicle>,
    comparisons: Comparisons,
}

/// What was made of the sections and figures.
struct Published {
    site: publish::site::Made,
    data: publish::data::Made,
    documents: publish::documents::Made,
}

impl Stages {
    /// Reads the playbook and makes its figures and sections. For an audience, `whole` gives the day and
    /// the numbers.
    fn read(
        given: Given<'_>,
        whole: Option<&Self>,
        before: Option<&Self>,
        report: &mut Report,
        done: Done<'_>,
    ) -> Self {
        let Given {
            source,
            chronicle,
            options,
            ..
        } = given;
        let view = View {
            as_of: whole.map_or(options.as_of, |whole| Some(whole.playbook.as_of)),
            drafts: options.drafts,
            audience: options.audience.as_deref().filter(|_| whole.is_some()),
            language: Some(given.theme.language()),
            withheld: None,
        };
        let mut playbook = Playbook::read_for(view, source, before.map(|before| &before.playbook), report);
        playbook.settings.override_base_url(options.base_url.clone());
        done("chapters read");
        let day_is_given = view.as_of.is_some() || playbook.settings.as_of.is_some();
        history::list_tagged(&mut playbook, chronicle, day_is_given);
        let mut comparisons = before.map(|before| before.comparisons.clone()).unwrap_or_default();
        let mut own = playbook.figures();
        let in_view = |own: &Figures| match whole {
            Some(whole) => playbook::audience::agreed(&whole.figures, own),
            None => own.clone(),
        };
        done("figures derived");
        let shown = in_view(&own);
        let now = WithFigures::new(&playbook, &shown);
        playbook.evidence = history::evidence(now, chronicle, &mut comparisons);
        // Of all chapters, only the charter has figures of what history says of it.
        (playbook::charter::CHAPTER.figures)(&playbook, &mut own);
        let figures = kept(before.map(|before| &before.figures), in_view(&own));
        done("versions compared");
        let earlier = before.map(|before| before.sections.as_slice()).unwrap_or_default();
        let mut sections = playbook.sections(&figures);
        sections.extend(history::sections(
            WithFigures::new(&playbook, &figures),
            source,
            chronicle,
            &mut comparisons,
        ));
        let sections = playbook::section::kept(earlier, sections);
        done("sections made");
        let directory = Directory::of(&playbook, source, &sections, before.map(|before| &before.directory));
        let addresses = Addresses::of(
            &sections,
            source,
            &directory,
            before.map(|before| &before.addresses),
            report,
        );
        done("addresses given");
        Self {
            playbook,
            figures,
            sections,
            directory,
            addresses,
            checked: None,
            papers: Arc::default(),
            published: None,
            chronicle: Arc::clone(chronicle),
            comparisons,
        }
    }

    fn book<'a>(&'a self, source: &'a Source) -> AddressBook<'a> {
        AddressBook::new(&self.playbook, source, &self.sections, &self.figures, &self.directory)
    }

    /// The papers, with what is wrong with them as findings.
    fn lay_out(
        &self,
        source: &Source,
        theme: &Arc<Theme>,
        before: Option<&Self>,
        report: &mut Report,
    ) -> Result<Papers> {
        let context = publish::papers::Context {
            playbook: &self.playbook,
            sections: &self.sections,
            figures: &self.figures,
            addresses: &self.addresses,
            source,
            theme,
        };
        Papers::lay_out(context, before.map(|before| &*before.papers), report)
    }

    /// Every publication of what was made.
    fn publish(
        &mut self,
        source: &Source,
        theme: &Arc<Theme>,
        before: Option<&Self>,
        done: Done<'_>,
    ) -> Result<Vec<Artifact>> {
        let before = before.and_then(|before| before.published.as_deref());
        let book = self.book(source);
        let context = Context {
            playbook: &self.playbook,
            sections: &self.sections,
            book: &book,
            addresses: &self.addresses,
            source,
            chronicle: &self.chronicle,
            theme,
            feeds: self.papers.feeds(),
        };
        let (site, data) = rayon::join(
            || publish::site::make(&context, before.map(|before| &before.site)),
            || {
                let before = before.map(|before| &before.data);
                publish::data::make(&self.playbook, &self.figures, source, before)
            },
        );
        let (site, data) = (site?, data?);
        done("pages rendered, data written");
        let earlier = before.map(|before| (&before.site, &before.documents));
        let documents = publish::documents::make(&context, &site, earlier)?;
        done("documents bound");
        let mut artifacts = site.artifacts(&context);
        artifacts.extend(documents.artifacts());
        artifacts.extend(data.artifacts());
        artifacts.extend(self.papers.artifacts()?);
        done("papers drawn");
        self.published = Some(Arc::new(Published { site, data, documents }));
        Ok(artifacts)
    }
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
