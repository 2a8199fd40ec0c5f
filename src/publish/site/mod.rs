//! The browsable site: a page for each section, at an address that works from any folder.

mod address;
mod around;
mod asked;
mod fragment;
mod leaves;
mod navigation;
mod origins;
mod page;
mod search;
mod terms;
mod traced;

pub use address::Addresses;
pub use fragment::{Binding, Earlier, Fragment};

use std::sync::Arc;

use anyhow::{Context as _, Result};

use super::artifact::{Artifact, Outlet};
use super::papers::{Offers, Paper};
use super::plain;
use super::traces::{Traces, Tracing};
use crate::history::Chronicle;
use crate::memory::kept;
use crate::playbook::Playbook;
use crate::playbook::links::{AddressBook, Directory};
use crate::playbook::section::Section;
use crate::playbook::stages;
use crate::source::{Source, markdown};
use crate::theme::{
    AccentView, Brand, Feed, Frames, LogoView, Position, Site, SiteView, StageMark, Theme, ThemeError, page as view_of,
};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Language;
use around::around;
use asked::{AsBefore, World};
use leaves::{Leaf, pages};
use navigation::Tree;
use origins::{Origins, Past};
use search::{Index, Indexing};
use terms::LinkedTerms;

/// Everything a page is made from.
pub struct Context<'a> {
    /// The playbook.
    pub playbook: &'a Playbook,
    /// Its sections.
    pub sections: &'a [Arc<Section>],
    /// What links and keys lead to.
    pub book: &'a AddressBook<'a>,
    /// Where every section lies.
    pub addresses: &'a Arc<Addresses>,
    /// The files of the author.
    pub source: &'a Source,
    /// What is known of their past.
    pub chronicle: &'a Arc<Chronicle>,
    /// The theme.
    pub theme: &'a Arc<Theme>,
    /// What there is beside the pages: feeds and papers.
    pub offers: Offers,
    /// Whether it is looked at from the root of a server, wherever it will be found later.
    pub at_root: bool,
    /// Where its files go as they are made.
    pub outlet: Outlet<'a>,
    /// How it is told what pages are made of; none where nobody wants to know.
    pub tracing: Option<Tracing<'a>>,
}

/// What all pages share.
pub struct Shared {
    theme: Arc<Theme>,
    site: Site,
    terms: LinkedTerms,
    language: Arc<Language>,
    /// The words around the texts of authors, in that language.
    words: Arc<markdown::Words>,
    /// Whether this is what one audience may see.
    for_audience: bool,
    base_url: Option<String>,
    at_root: bool,
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.theme, &other.theme)
            && self.site == other.site
            && self.terms == other.terms
            && (&self.language, self.for_audience) == (&other.language, other.for_audience)
            && (&self.base_url, self.at_root) == (&other.base_url, other.at_root)
    }
}

/// The site that was made, and what it was made of.
pub struct Made {
    sections: Vec<Arc<Section>>,
    shared: Arc<Shared>,
    directory: Arc<Directory>,
    addresses: Arc<Addresses>,
    figures: Arc<Figures>,
    tree: Arc<Tree>,
    past: Arc<Past>,
    /// The texts of the author.
    files: asked::Texts,
    /// A page for each section.
    pages: Vec<Arc<Leaf>>,
    /// What the search knows of them.
    index: Option<Index>,
    /// The papers that are listed.
    papers: Vec<Paper>,
    /// The other files that are rendered.
    around: Vec<Artifact>,
}

/// Whether two lists of sections are the same to one who sees no more of each than its `face`.
fn same_faces<'a, F: PartialEq>(
    one: &'a [Arc<Section>],
    other: &'a [Arc<Section>],
    face: fn(&'a Section) -> F,
) -> bool {
    let same = |(one, other): (&'a Arc<Section>, &'a Arc<Section>)| Arc::ptr_eq(one, other) || face(one) == face(other);
    one.len() == other.len() && one.iter().zip(other).all(same)
}

/// Makes the site. A page is taken from `before` if everything that it was made of is the same.
///
/// # Errors
/// When a template of the theme fails; the message names its file, line and column.
pub fn make(context: &Context<'_>, before: Option<&Made>) -> Result<Made> {
    let order = context.playbook.settings.navigation.iter();
    let order = order.map(|page| page.value.clone()).collect();
    let tree = Tree::of(
        order,
        context.sections,
        context.addresses,
        before.map(|before| &before.tree),
    );
    let shared = Shared {
        theme: Arc::clone(context.theme),
        site: Site::new(site_view(context, &tree)),
        terms: LinkedTerms::new(context.playbook),
        language: Arc::clone(&context.playbook.language),
        words: Arc::new(markdown::Words::in_language(&context.playbook.language)),
        for_audience: context.playbook.audience.is_some(),
        base_url: context.playbook.settings.base_url.as_ref().map(|url| url.value.clone()),
        at_root: context.at_root,
    };
    let mut made = Made {
        sections: context.sections.to_vec(),
        shared: kept(before.map(|before| &before.shared), shared),
        directory: Arc::clone(&context.book.directory),
        addresses: Arc::clone(context.addresses),
        figures: Arc::clone(context.book.figures),
        tree,
        past: kept(
            before.map(|before| &before.past),
            Past::of(context.playbook, context.source, context.chronicle),
        ),
        files: asked::Texts::of(context.source),
        pages: Vec::new(),
        papers: context.offers.papers.clone(),
        index: None,
        around: Vec::new(),
    };
    let frames = Frames::default();
    let keys: Vec<&str> = made.sections.iter().map(|section| section.key.as_str()).collect();
    let index = Indexing::new(context.playbook, &keys, before.and_then(|before| before.index.as_ref()));
    // The list of all pages is by far the longest page: nobody should wait for it at the end.
    let (pages, around) = rayon::join(
        || pages(context, &made, before, &frames, &index),
        || match before {
            Some(before) if made.is_around_as(before) => Ok(before.around.clone()),
            _ => around(context, &made, &frames),
        },
    );
    let ((pages, texts), around) = (pages?, around?);
    let words = pages.iter().map(|leaf| Arc::clone(&leaf.words)).collect();
    made.index = Some(index.finish(&made.shared.language, words, texts));
    made.pages = pages;
    made.around = around;
    Ok(made)
}

impl Made {
    /// The rest of the site, as its pages may ask it.
    fn world<'a>(&'a self, context: &Context<'a>) -> World<'a> {
        World {
            book: context.book,
            addresses: context.addresses,
            tree: &self.tree,
            origins: Origins::new(&self.past, context.source, &self.figures),
            remembers: context.outlet.keeps(),
        }
    }

    /// The page of a section, if it was made of the very same.
    fn page(&self, place: usize, section: &Arc<Section>) -> Option<&Arc<Leaf>> {
        let is_it = |place: &usize| {
            self.sections
                .get(*place)
                .is_some_and(|known| Arc::ptr_eq(known, section))
        };
        let place = Some(place)
            .filter(is_it)
            .or_else(|| self.directory.place(&section.key).filter(is_it))?;
        self.pages.get(place)
    }

    fn as_before(&self, before: &Self) -> AsBefore {
        let directory = Arc::ptr_eq(&self.directory, &before.directory);
        let mut pairs = self.sections.iter().zip(&before.sections);
        AsBefore {
            tree: Arc::ptr_eq(&self.tree, &before.tree),
            addresses: Arc::ptr_eq(&self.addresses, &before.addresses),
            directory,
            places: directory && pairs.all(|(one, other)| Arc::ptr_eq(one, other) || one.has_places_of(other)),
            figures: Arc::ptr_eq(&self.figures, &before.figures),
            past: Arc::ptr_eq(&self.past, &before.past),
            changed: self.files.differing(&before.files),
        }
    }

    /// Whether the files that [`around`] makes would come out the same.
    fn is_around_as(&self, before: &Self) -> bool {
        Arc::ptr_eq(&self.shared, &before.shared)
            && Arc::ptr_eq(&self.tree, &before.tree)
            && Arc::ptr_eq(&self.addresses, &before.addresses)
            && self.papers == before.papers
    }

    /// What its pages were made of, where that was told; `is_sound` says of which nothing can be wrong with the links.
    #[must_use]
    pub fn traces(&self, is_sound: impl Fn(usize) -> bool) -> Traces {
        let pages = self.pages.iter().enumerate();
        Traces(pages.map(|(place, page)| page.trace(is_sound(place))).collect())
    }

    /// Whether the page at this place stood already, and nothing can be wrong with its links.
    #[must_use]
    pub fn is_sound(&self, place: usize) -> bool {
        self.pages.get(place).is_some_and(|page| page.is_sound)
    }

    /// All files of the site that are still to be written.
    #[must_use]
    pub fn artifacts(&self, context: &Context<'_>) -> Vec<Artifact> {
        let mut artifacts: Vec<Artifact> = self.pages.iter().filter_map(|page| page.artifact.clone()).collect();
        artifacts.extend(self.index.iter().flat_map(Index::artifacts));
        artifacts.extend(self.around.iter().cloned());
        // For an audience, a file is published only where a page that it may see leads to it.
        let linked = self.shared.for_audience.then(|| context.book.linked_files());
        let files = context.source.attachments();
        let logo = context.playbook.settings.logo(context.source).map(|logo| logo.path);
        let is_logo = |path: &str| logo.as_deref() == Some(path);
        let files =
            files.filter(|(path, _)| is_logo(path) || linked.as_ref().is_none_or(|linked| linked.contains(*path)));
        artifacts.extend(files.map(|(path, bytes)| Artifact {
            path: path.to_owned(),
            bytes: bytes.clone(),
        }));
        artifacts
    }
}

/// The page that lists all pages.
const ALL_PAGES: &str = "all-pages.html";

fn page_of(path: &str, html: Result<Vec<u8>, ThemeError>) -> Result<Artifact> {
    Ok(file(path, html.with_context(|| format!("cannot make `{path}`"))?))
}

fn text(path: &str, text: String) -> Artifact {
    file(path, text.into_bytes())
}

fn file(path: &str, mut bytes: Vec<u8>) -> Artifact {
    bytes.shrink_to_fit();
    Artifact {
        path: path.to_owned(),
        bytes: bytes.into(),
    }
}

/// `Internal use`, and for whom this copy was made.
pub(super) fn confidentiality(playbook: &Playbook) -> Option<String> {
    let language = &playbook.language;
    let word = playbook.settings.confidentiality.as_ref();
    let word = word.map(|word| language.term("confidentiality-shown", word.value.word()));
    let copy = playbook.audience.as_ref().map(|audience| {
        let copy = language.message("theme-copy-for");
        copy.text("audience", audience.replace('-', " ")).string()
    });
    match (word, copy) {
        (Some(word), Some(copy)) => Some(format!("{word}, {copy}")),
        (None, Some(copy)) => Some(crate::vocabulary::text::capitalised(&copy)),
        (word, None) => word,
    }
}

fn logo(context: &Context<'_>) -> Option<LogoView> {
    let settings = &context.playbook.settings;
    let logo = settings.logo(context.source)?;
    let alt = settings.organisation.as_ref();
    let alt = alt.map_or_else(|| settings.title().to_owned(), |name| name.value.clone());
    Some(LogoView::new(page::encoded(&logo.path), logo.ratio, alt))
}

fn site_view(context: &Context<'_>, tree: &Tree) -> SiteView {
    let playbook = context.playbook;
    let title = playbook.settings.title();
    let (strong, light) = match title.rsplit_once(' ') {
        Some((strong, light)) => (strong, light),
        None => (title, ""),
    };
    SiteView {
        title: title.to_owned(),
        brand: Brand {
            strong: strong.to_owned(),
            light: light.to_owned(),
        },
        organisation: playbook.settings.organisation.as_ref().map(|name| name.value.clone()),
        language: Arc::clone(&playbook.language),
        decimal: Some(playbook.language.format().decimal).filter(|mark| *mark != '.'),
        accent: playbook.settings.accent().map(|accent| AccentView {
            light: accent.light.hex(),
            dark: accent.dark.hex(),
        }),
        logo: logo(context),
        stages: stages::edge(playbook)
            .into_iter()
            .map(|part| StageMark::new(part.share))
            .collect(),
        position: stages::place(playbook).map(|(title, text)| Position {
            title,
            text: plain::words(&text, &|key| {
                let figure = context.book.figure(key).map(|figure| figure.text.as_str());
                figure.or_else(|| context.book.withheld_text(key)).map(str::to_owned)
            }),
        }),
        groups: tree.navigation(&playbook.language),
        as_of: (playbook.as_of != crate::playbook::EPOCH).then_some(playbook.as_of),
        confidentiality: confidentiality(playbook),
        generator: playbook.language.say("theme-built-with"),
        feedback: playbook.settings.contact.as_ref().map(|contact| contact.value.clone()),
        all_pages: ALL_PAGES.to_owned(),
        home: "index.html".to_owned(),
        feeds: context
            .offers
            .feeds
            .iter()
            .map(|offer| Feed {
                title: playbook.language.say(offer.title),
                href: format!("{}/{}", super::feeds::FOLDER, offer.file),
            })
            .collect(),
    }
}
