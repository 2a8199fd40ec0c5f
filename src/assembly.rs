//! What the steps of a build make, one after the other, of what one circle of readers may see: for everybody,
//! and once more for an audience.
//!
//! Pages come first. Papers are drawn when somebody asks for them, since whoever is writing looks at a page.

use std::sync::Arc;

use anyhow::Result;
use jiff::civil::Date;

use crate::diagnostic::Report;
use crate::history::comparison::Comparisons;
use crate::history::{self, Chronicle, Known, WithFigures};
use crate::memory::kept;
use crate::playbook::links::{AddressBook, Checked, Directory};
use crate::playbook::section::Section;
use crate::playbook::{self, Playbook, View};
use crate::publish::artifact::{Artifact, Outlet};
use crate::publish::papers::Papers;
use crate::publish::site::{Addresses, Context};
use crate::publish::traces::{Traces, Tracing};
use crate::publish::{self, Waited};
use crate::source::Source;
use crate::theme::Theme;
use crate::vocabulary::figure::Figures;

/// What the caller may decide about a build.
#[allow(clippy::struct_excessive_bools, reason = "each is a wish of its own")]
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
    /// Whether it is looked at from the root of a server, wherever it will be found later.
    pub at_root: bool,
}

/// Hears the name of each step as it is done, so that somebody with a clock can say where time goes.
pub type Done<'a> = &'a dyn Fn(&'static str);

/// What a build is given.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a> {
    pub source: &'a Source,
    pub chronicle: &'a Arc<Chronicle>,
    pub theme: &'a Arc<Theme>,
    pub options: &'a BuildOptions,
}

/// What the stages of a build have made, from the chapters that were read to the files of the site.
pub(crate) struct Stages {
    pub playbook: Playbook,
    pub figures: Arc<Figures>,
    pub sections: Vec<Arc<Section>>,
    directory: Arc<Directory>,
    addresses: Arc<Addresses>,
    checked: Option<Checked>,
    pub papers: Arc<Papers>,
    /// The pages that were last made.
    published: Option<Published>,
    pub chronicle: Arc<Chronicle>,
    theme: Arc<Theme>,
    comparisons: Comparisons,
    at_root: bool,
}

/// What was made of the sections and figures.
#[derive(Clone)]
struct Published {
    site: Arc<publish::site::Made>,
    /// None where the files were handed on, so that no build will take anything from it.
    data: Option<Arc<publish::data::Made>>,
}

/// Papers as files.
pub(crate) struct Drawn {
    /// The site that documents were bound from.
    site: Arc<publish::site::Made>,
    documents: publish::documents::Made,
    /// Whom they were drawn for.
    audience: Option<String>,
    pub artifacts: Vec<Artifact>,
}

impl Stages {
    /// Reads the playbook and makes its figures and sections. For an audience, `whole` gives the day and
    /// the numbers.
    pub fn read(
        given: Given<'_>,
        whole: Option<&Self>,
        before: Option<&Self>,
        report: &mut Report,
        done: Done<'_>,
    ) -> Self {
        let Given {
            source,
            chronicle,
            theme,
            options,
        } = given;
        let view = View {
            as_of: whole.map_or(options.as_of, |whole| Some(whole.playbook.as_of)),
            drafts: options.drafts,
            audience: options.audience.as_deref().filter(|_| whole.is_some()),
            language: Some(theme.language()),
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
        let known = Known::default();
        let now = WithFigures::new(&playbook, &shown).knowing(&known);
        playbook.evidence = history::evidence(now, chronicle, &mut comparisons);
        // Of all chapters, only the charter has figures of what history says of it.
        (playbook::charter::CHAPTER.figures)(&playbook, &mut own);
        let figures = kept(before.map(|before| &before.figures), in_view(&own));
        done("versions compared");
        let earlier = before.map(|before| before.sections.as_slice()).unwrap_or_default();
        let now = WithFigures::new(&playbook, &figures);
        let (mut sections, of_history) = rayon::join(
            || playbook.sections(&figures),
            || history::sections(now, source, chronicle, &mut comparisons),
        );
        sections.extend(of_history);
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
            theme: Arc::clone(theme),
            comparisons,
            at_root: options.at_root,
        }
    }

    fn book<'a>(&'a self, source: &'a Source) -> AddressBook<'a> {
        AddressBook::new(&self.playbook, source, &self.sections, &self.figures, &self.directory)
    }

    /// Checks what was read, and lays out the papers, with what is wrong with either as findings. A text that is too
    /// long for a paper is told to `about_papers`. Links can be left for [`check_links`](Self::check_links).
    pub fn check(
        &mut self,
        source: &Source,
        before: Option<&Self>,
        with_links: bool,
        report: &mut Report,
        about_papers: &mut Report,
    ) -> Result<()> {
        let checked = || {
            self.playbook.check(report);
            with_links.then(|| self.checked_links(source, before, report))
        };
        // Somebody who is writing waits for both.
        let (checked, papers) = rayon::join(checked, || self.laid_out(source, before, about_papers));
        self.checked = checked;
        self.papers = papers?;
        Ok(())
    }

    /// Checks the links and quotations of all texts but those of which an earlier run has found that nothing can be
    /// wrong with them.
    pub fn check_links(&mut self, source: &Source, report: &mut Report) {
        let site = self.published.as_ref().map(|published| &published.site);
        let is_sound = |place| site.is_some_and(|site| site.is_sound(place));
        self.checked = Some(self.book(source).check(None, &is_sound, report));
    }

    fn checked_links(&self, source: &Source, before: Option<&Self>, report: &mut Report) -> Checked {
        let before = before.and_then(|before| before.checked.as_ref());
        self.book(source).check(before, &|_| false, report)
    }

    /// Lays out the papers of what was checked elsewhere.
    pub fn lay_out(&mut self, source: &Source, before: Option<&Self>, report: &mut Report) -> Result<()> {
        self.papers = self.laid_out(source, before, report)?;
        Ok(())
    }

    fn laid_out(&self, source: &Source, before: Option<&Self>, report: &mut Report) -> Result<Arc<Papers>> {
        let context = publish::papers::Context {
            playbook: &self.playbook,
            sections: &self.sections,
            figures: &self.figures,
            addresses: &self.addresses,
            source,
            theme: &self.theme,
        };
        Papers::lay_out(context, before.map(|before| &*before.papers), report).map(Arc::new)
    }

    /// Keeps what the last good build has made, for the next one.
    pub fn keep_published(&mut self, before: Option<&Self>) {
        self.published = before.and_then(|before| before.published.clone());
    }

    /// What the pages of the site are made from.
    fn context<'a>(&'a self, source: &'a Source, book: &'a AddressBook<'a>, outlet: Outlet<'a>) -> Context<'a> {
        Context {
            playbook: &self.playbook,
            sections: &self.sections,
            book,
            addresses: &self.addresses,
            source,
            chronicle: &self.chronicle,
            theme: &self.theme,
            offers: self.papers.offers(&self.playbook.language),
            at_root: self.at_root,
            outlet,
            tracing: None,
        }
    }

    /// Makes the pages, and the files of data beside them; gives those that are still to be written.
    pub fn publish(
        &mut self,
        source: &Source,
        before: Option<&Self>,
        outlet: Outlet<'_>,
        tracing: Option<Tracing<'_>>,
        done: Done<'_>,
    ) -> Result<Vec<Artifact>> {
        let before = before.and_then(|before| before.published.as_ref());
        let book = self.book(source);
        let context = Context {
            tracing,
            ..self.context(source, &book, outlet)
        };
        let (site, data) = rayon::join(
            || publish::site::make(&context, before.map(|before| &*before.site)),
            || {
                let before = before.and_then(|before| before.data.as_deref());
                let data = publish::data::make(&self.playbook, &self.figures, source, before)?;
                let files: Result<Vec<Option<Artifact>>> =
                    data.artifacts().into_iter().map(|file| outlet.take(file)).collect();
                anyhow::Ok((files?, outlet.keeps().then(|| Arc::new(data))))
            },
        );
        let (site, (files, data)) = (site?, data?);
        let mut artifacts = site.artifacts(&context);
        artifacts.extend(files.into_iter().flatten());
        artifacts.extend(self.papers.feeds());
        done("pages rendered, data written");
        self.published = Some(Published {
            site: Arc::new(site),
            data,
        });
        Ok(artifacts)
    }

    /// What the pages that were last made were made of, where that was told.
    pub fn traces(&self) -> Option<Traces> {
        // A part for an audience is not checked by itself.
        let is_sound = |place| self.checked.as_ref().is_some_and(|checked| checked.is_sound(place));
        self.published.as_ref().map(|published| published.site.traces(is_sound))
    }

    /// Draws the papers that go with the pages, if there are any; `before` are those that were drawn last. `None`
    /// when somebody waits for something else.
    pub fn draw(
        &self,
        source: &Source,
        before: Option<&Drawn>,
        waited: Waited<'_>,
        done: Done<'_>,
    ) -> Result<Option<Drawn>> {
        let Some(Published { site, data }) = &self.published else {
            return Ok(None);
        };
        let book = self.book(source);
        let give_back = |file| Ok(Some(file));
        let outlet = if data.is_some() {
            Outlet::Keep
        } else {
            Outlet::HandOn(&give_back)
        };
        let context = self.context(source, &book, outlet);
        let before = before.map(|before| (&*before.site, &before.documents));
        let Some(documents) = publish::documents::make(&context, site, before, waited)? else {
            return Ok(None);
        };
        done("documents bound");
        let Some(papers) = self.papers.draw(waited)? else {
            return Ok(None);
        };
        done("papers drawn");
        Ok(Some(Drawn {
            site: Arc::clone(site),
            artifacts: documents.artifacts().into_iter().chain(papers).collect(),
            audience: self.playbook.audience.clone(),
            documents,
        }))
    }

    /// Whether these papers go with the pages that were last made.
    pub fn goes_with(&self, drawn: &Drawn) -> bool {
        let site = self.published.as_ref().map(|published| &published.site);
        site.is_some_and(|site| Arc::ptr_eq(site, &drawn.site))
    }
}

impl Drawn {
    /// Whether they were drawn for the readers of these options: nobody else may be shown them.
    pub fn is_for(&self, options: &BuildOptions) -> bool {
        self.audience == options.audience
    }
}
