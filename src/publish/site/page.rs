//! What one page asks of the site: addresses as seen from it, prose as HTML, its neighbours.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Shared;
use super::address::root_of;
use super::asked::{Asked, Asking, World};
use super::fragment::Binding;
use super::navigation::Surroundings;
use super::search::Telling;
use super::terms::LinkedTerms;
use crate::playbook::links::Destination;
use crate::playbook::section::{Block, ChartBlock, Line, OwnTitle, ProseBlock, Section};
use crate::publish::plain::InWords;
use crate::source::markdown::{self, FigureText, Opened, QuoteKind, RenderOptions, Resolver, TermLink, Terms, Told};
use crate::theme::{FigureOrigin, Here, NavItem, Origin, Prose};
use crate::vocabulary::value::At;

/// One page of the site. What it knows of other pages it has to ask.
pub struct Page<'a> {
    shared: &'a Shared,
    section: &'a Section,
    /// The file that it is bound into with others; `None` for a page of its own.
    bound: Option<&'a Binding>,
    asking: Asking<'a>,
    root: String,
    around: Surroundings,
    /// Which of the terms this page has linked: a page links each where it is first used.
    used: RefCell<BTreeSet<usize>>,
    /// The keys of the figures that this page shows, each where it is first shown.
    shown: RefCell<Vec<String>>,
    /// The texts of the section that have been read, by their place in memory.
    read: BTreeMap<*const ProseBlock, Opened<'a>>,
}

impl<'a> Page<'a> {
    /// The page of a section.
    pub fn new(shared: &'a Shared, world: &'a World<'a>, section: &'a Section) -> Self {
        Self::at(shared, world, section, None)
    }

    /// The part of a section in a file with others.
    pub fn bound(shared: &'a Shared, world: &'a World<'a>, section: &'a Section, binding: &'a Binding) -> Self {
        Self::at(shared, world, section, Some(binding))
    }

    fn at(shared: &'a Shared, world: &'a World<'a>, section: &'a Section, bound: Option<&'a Binding>) -> Self {
        let asking = Asking::new(world);
        let path = match bound {
            Some(binding) => binding.path.as_str(),
            None => asking.address(&section.key).unwrap_or_default(),
        };
        Self {
            shared,
            section,
            bound,
            root: root_of(path),
            around: asking.around(&section.key),
            asking,
            used: RefCell::default(),
            shown: RefCell::default(),
            read: BTreeMap::default(),
        }
    }

    /// Reads the texts of the section, which are rendered and told later.
    pub(super) fn read(&mut self) {
        read_all(&self.section.blocks, &mut self.read);
    }

    /// A text of the page, which has been read or is read now.
    fn opened<T>(&self, block: &ProseBlock, use_it: impl FnOnce(&Opened<'_>) -> T) -> T {
        match self.read.get(&std::ptr::from_ref(block)) {
            Some(opened) => use_it(opened),
            None => use_it(&block.document.open()),
        }
    }

    /// What the page has asked so far.
    pub(super) fn asked(self) -> Asked {
        self.asking.asked()
    }

    fn to_file(&self, path: &str) -> String {
        [self.root.as_str(), path].concat()
    }
}

impl Page<'_> {
    /// The address of a section, and of a place on its page.
    fn address(&self, key: &str, anchor: Option<&str>) -> Option<String> {
        if let Some(own) = self.bound.and_then(|binding| binding.anchor(key)) {
            return Some(match anchor {
                Some(anchor) => ["#", own, "--", anchor].concat(),
                None => ["#", own].concat(),
            });
        }
        if key == self.section.key
            && let Some(anchor) = anchor
        {
            return Some(["#", anchor].concat());
        }
        let file = self.to_file(self.asking.address(key)?);
        Some(match anchor {
            Some(anchor) => [file.as_str(), "#", anchor].concat(),
            None => file,
        })
    }
}

impl Telling for Page<'_> {
    fn line(&self, line: &Line) -> String {
        self.plain(line)
    }

    fn prose(&self, block: &ProseBlock) -> Vec<Told> {
        let figure = |key: &str| self.asking.figure(key).map(|(text, _)| text);
        let without_title = block.leaves_out_title(&self.section.title);
        self.opened(block, |document| document.told(without_title, &InWords(&figure)))
    }
}

impl Here for Page<'_> {
    /// A link of ours. What it names may be shown on the page without a place of its own, such as a
    /// dimension that was never scored: then it leads to the page.
    fn section(&self, key: &str, anchor: Option<&str>) -> Option<String> {
        let anchor = anchor.filter(|anchor| self.asking.shows(key, anchor));
        self.address(key, anchor)
    }

    fn root(&self) -> &str {
        &self.root
    }

    fn prose(&self, block: &ProseBlock, slot: &dyn Fn(&str) -> Option<String>) -> Prose {
        let words = Words {
            page: self,
            block,
            slot,
        };
        let mut options = options(block, &self.section.title, Arc::clone(&self.shared.words));
        options.id_prefix = format!("{}{}", self.id_prefix(), options.id_prefix);
        if self.bound.is_some() {
            // A file of many sections has many lists of footnotes.
            let footnotes = &mut Arc::make_mut(&mut options.words).footnotes;
            *footnotes = format!("{footnotes}: {}", self.section.title);
        }
        let rendered = self.opened(block, |document| document.render(&options, &words));
        Prose {
            html: rendered.html,
            headings: rendered
                .headings
                .into_iter()
                .map(|heading| (heading.level, heading.id, heading.text))
                .collect(),
        }
    }

    fn inline(&self, text: &At<String>) -> String {
        let block = ProseBlock {
            document: Arc::default(),
            span: text.span,
            id_prefix: String::new(),
            own_title: OwnTitle::Shown,
            slots: Vec::new(),
        };
        let words = Words {
            page: self,
            block: &block,
            slot: &|_| None,
        };
        markdown::inline(text.trim(), &words)
    }

    fn plain(&self, line: &Line) -> String {
        crate::publish::plain::words(line, &|key| self.asking.figure(key).map(|(text, _)| text))
    }

    fn figure_anchor(&self, key: &str) -> Option<String> {
        let mut parts = key.split('.');
        let chapter = parts.next()?;
        let below = parts.next().map(|part| format!("{chapter}/{part}"));
        let target = below.filter(|below| self.asking.address(below).is_some());
        let target = target.unwrap_or_else(|| chapter.to_owned());
        // A figure on its own page explains itself.
        if target == self.section.key {
            return None;
        }
        self.section(&target, None)
    }

    fn id_prefix(&self) -> String {
        self.bound
            .map(|binding| binding.prefix(&self.section.key))
            .unwrap_or_default()
    }

    fn shows_figure(&self, key: &str) {
        let mut shown = self.shown.borrow_mut();
        if !shown.iter().any(|known| known == key) {
            shown.push(key.to_owned());
        }
    }

    fn figure_origins(&self) -> Vec<FigureOrigin> {
        let shown = self.shown.borrow();
        let mut origins: Vec<FigureOrigin> = Vec::new();
        for found in shown.iter().filter_map(|key| self.asking.figure_origin(key)) {
            let same_places = |known: &&mut FigureOrigin| (&known.places, &known.more) == (&found.places, &found.more);
            match origins.iter_mut().find(same_places) {
                Some(known) => known.figures.extend(found.figures),
                None => origins.push(found),
            }
        }
        origins
    }

    fn origin(&self) -> Origin {
        let file = self.section.source.map(|span| span.file);
        self.asking.origin(&self.section.key, file)
    }

    fn chart(&self, key: &str) -> Option<&ChartBlock> {
        self.asking.chart(key)
    }

    fn trail(&self) -> Vec<Arc<NavItem>> {
        self.around.trail.clone()
    }

    fn stretch(&self) -> String {
        self.around.stretch()
    }

    fn branch(&self) -> Vec<NavItem> {
        self.around.branch()
    }

    fn neighbours(&self) -> (Option<Arc<NavItem>>, Option<Arc<NavItem>>) {
        (self.around.previous.clone(), self.around.following.clone())
    }
}

/// Reads the texts among blocks, and those that stand in them.
fn read_all<'a>(blocks: &'a [Block], read: &mut BTreeMap<*const ProseBlock, Opened<'a>>) {
    for block in blocks {
        if let Block::Prose(prose) = block {
            read.insert(std::ptr::from_ref(prose), prose.document.open());
            for (_, blocks) in &prose.slots {
                read_all(blocks, read);
            }
        }
    }
}

/// Headings of a page's main text begin below the title, those of prose inside a chapter below
/// the part they stand in.
fn options(block: &ProseBlock, title: &str, words: Arc<markdown::Words>) -> RenderOptions {
    let wanted: i8 = if block.id_prefix.is_empty() { 2 } else { 3 };
    let document = &block.document;
    let drop_first_h1 = block.leaves_out_title(title);
    let skipped = usize::from(drop_first_h1 && document.begins_with_title);
    let highest = document
        .headings
        .iter()
        .skip(skipped)
        .map(|heading| heading.level)
        .min();
    let highest = highest.and_then(|level| i8::try_from(level).ok()).unwrap_or(wanted);
    RenderOptions {
        heading_shift: wanted - highest,
        drop_first_h1,
        id_prefix: block.id_prefix.clone(),
        heading_anchors: true,
        words,
    }
}

/// What the Markdown of a page asks for.
struct Words<'a> {
    page: &'a Page<'a>,
    block: &'a ProseBlock,
    slot: &'a dyn Fn(&str) -> Option<String>,
}

impl Words<'_> {
    fn href(&self, target: &str) -> Option<String> {
        match self.page.asking.destination(self.block.span.file, target) {
            Destination::Section { key, anchor } => {
                let anchor = anchor.as_deref().filter(|anchor| !self.is_withheld(&key, anchor));
                self.page.address(&key, anchor)
            }
            Destination::Attachment(path) => Some(self.page.to_file(&encoded(&path))),
            Destination::Elsewhere(address) if self.is_withheld_here(&address) => None,
            Destination::Elsewhere(address) => match address.strip_prefix('#').filter(|place| !place.is_empty()) {
                Some(place) => Some(format!("#{}{place}", self.page.id_prefix())),
                None => Some(address),
            },
            Destination::Nowhere => None,
        }
    }
}

impl Words<'_> {
    /// Whether a place on a page is missing from the part of the playbook that these readers see: its
    /// name says what is not there. In the whole playbook such links are findings.
    fn is_withheld(&self, key: &str, anchor: &str) -> bool {
        self.page.shared.for_audience && !self.page.asking.has_place(key, anchor)
    }

    fn is_withheld_here(&self, address: &str) -> bool {
        let anchor = address.strip_prefix('#');
        anchor.is_some_and(|anchor| self.is_withheld(&self.page.section.key, anchor))
    }
}

/// Spaces and the like in file names, as addresses need them.
pub(super) fn encoded(path: &str) -> String {
    path.replace('%', "%25")
        .replace(' ', "%20")
        .replace('#', "%23")
        .replace('?', "%3F")
}

impl Resolver for Words<'_> {
    fn link(&self, target: &str) -> Option<String> {
        self.href(target)
    }

    fn image(&self, target: &str) -> Option<String> {
        self.href(target)
    }

    fn figure(&self, key: &str) -> Option<FigureText> {
        let (text, title) = self.page.asking.figure(key)?;
        self.page.shows_figure(key);
        Some(FigureText {
            text,
            href: title.as_ref().and_then(|_| self.page.figure_anchor(key)),
            title,
        })
    }

    fn block(&self, kind: QuoteKind, key: &str) -> Option<String> {
        match kind {
            QuoteKind::Figure if self.block.slots.iter().any(|(name, _)| name == key) => (self.slot)(key),
            QuoteKind::Figure => None,
            // A chart that these readers may not see leaves no trace of its name.
            QuoteKind::Chart => {
                let withheld = || self.page.asking.is_withheld(key).then(String::new);
                (self.slot)(key).or_else(withheld)
            }
        }
    }

    fn terms(&self) -> Option<&Terms> {
        self.page.shared.terms.on(&self.page.section.key)
    }

    fn term(&self, number: usize) -> Option<TermLink> {
        let (anchor, title) = self.page.shared.terms.get(number)?;
        let href = self.page.section(LinkedTerms::PAGE, Some(anchor))?;
        self.page.used.borrow_mut().insert(number).then(|| TermLink {
            href,
            title: title.to_owned(),
        })
    }
}
