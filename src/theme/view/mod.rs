//! The view model: what templates get.
//!
//! Every template gets the same two things: `site`, shared by all pages ([`site::SiteView`]), and
//! `page` ([`Page`]). Numbers and dates arrive as text, charts as drawings, addresses as seen from
//! the page.

pub mod blocks;
mod build;
mod drawings;
pub mod figures;
mod frame;
pub mod origins;
pub mod redline;
pub mod site;
pub mod tables;
mod widths;
mod words;

use std::sync::Arc;

use serde::Serialize;
use serde_json::Value as Json;

use self::blocks::{BlockView, FactView, Part};
use self::build::Builder;
use self::frame::{crumbs, facts, nav_entry, one_line, steward};
use self::origins::{FigureOrigin, Origin};
use self::site::{NavItem, Site};
use self::widths::Widths;
use super::html;
use crate::playbook::section::{ChartBlock, Group, Line, ProseBlock, Section};
use crate::playbook::tags;
use crate::theme::html::Html;
use crate::vocabulary::language::Language;
use crate::vocabulary::value::At;

/// What a page asks of the site that it stands on.
pub trait Here {
    /// The address of a section, or of a place in it, as seen from this page.
    fn section(&self, key: &str, anchor: Option<&str>) -> Option<String>;

    /// The way from this page to the root of the site: empty, `../`, `../../` …
    fn root(&self) -> &str;

    /// The author's Markdown as HTML. What `slot` returns for a name stands in place of a paragraph
    /// that holds that name alone, as it is.
    fn prose(&self, block: &ProseBlock, slot: &dyn Fn(&str) -> Option<String>) -> Prose;

    /// A line of Markdown as HTML without a paragraph around it.
    fn inline(&self, markdown: &At<String>) -> String;

    /// The words of a line alone, for places that show no links.
    fn plain(&self, line: &Line) -> String {
        line.plain()
    }

    /// Where a figure is explained, as seen from this page.
    fn figure_anchor(&self, key: &str) -> Option<String>;

    /// Hears of every figure that the page shows, by its key, in reading order.
    fn shows_figure(&self, key: &str) {
        let _ = key;
    }

    /// Where the figures come from of which it has heard.
    fn figure_origins(&self) -> Vec<FigureOrigin> {
        Vec::new()
    }

    /// Where the page comes from.
    fn origin(&self) -> Origin {
        Origin::default()
    }

    /// What stands before every id on this page: nothing, unless it is a part of a larger one.
    fn id_prefix(&self) -> String {
        String::new()
    }

    /// A chart of another section, which prose places here by its key.
    fn chart(&self, key: &str) -> Option<&ChartBlock> {
        let _ = key;
        None
    }

    /// The sections above this one, outermost first.
    fn trail(&self) -> Vec<Arc<NavItem>> {
        Vec::new()
    }

    /// Names the part of the tree that [`branch`](Self::branch) gives: pages where it is the same share it.
    fn stretch(&self) -> String {
        String::new()
    }

    /// What the navigation shows below the entry that this page belongs to; only on pages that
    /// belong to it, so that pages do not grow with the site.
    fn branch(&self) -> Vec<NavItem> {
        Vec::new()
    }

    /// The articles before and after this one.
    fn neighbours(&self) -> (Option<Arc<NavItem>>, Option<Arc<NavItem>>) {
        (None, None)
    }
}

/// The author's Markdown, turned into HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// The HTML, safe to insert.
    pub html: String,
    /// Its headings: level, id and words.
    pub headings: Vec<(u8, String, String)>,
}

/// Everything that a template may show of a page.
#[derive(Clone, Debug)]
pub struct PageView {
    pub(in crate::theme) site: tera::Value,
    pub(in crate::theme) page: Page,
}

/// A page as templates see it, by the name `page`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Page {
    /// Key of the section.
    pub key: String,
    /// The way to the root of the site.
    pub root: String,
    /// The one heading.
    pub title: String,
    /// The title for browsers and search engines, with the name of the site.
    pub document_title: String,
    /// The answer in plain words.
    pub description: String,
    /// The answer; `None` when there is none.
    pub answer: Option<Html>,
    /// The group that it stands in.
    pub group: Option<Group>,
    /// The key of the entry in the navigation that it is or belongs to.
    pub nav: String,
    /// The way here: names, with addresses where they lead somewhere.
    pub crumbs: Vec<LinkView>,
    /// The facts beside the answer.
    pub facts: Vec<FactView>,
    /// Who answers for it and how fresh it is.
    pub steward: Steward,
    /// When the file that it comes from was last changed, and where it is edited.
    pub origin: Origin,
    /// Where the numbers on it come from.
    pub figure_origins: Vec<FigureOrigin>,
    /// The headings, where there are at least two.
    pub toc: Vec<TocEntry>,
    /// The content.
    pub parts: Vec<Part>,
    /// Whether a redline is among it, which has a style sheet of its own.
    pub redline: bool,
    /// What to read next.
    pub next_step: Option<LinkView>,
    /// The article before this one.
    pub previous: Option<LinkView>,
    /// The article after this one.
    pub following: Option<LinkView>,
    /// Words to find it by, with the page of each.
    pub tags: Vec<LinkView>,
    /// All sections by group, on the page that lists them.
    pub index: Vec<IndexGroup>,
    /// Typed data of the section, for a theme that wants more than the blocks.
    pub view: Json,
}

/// A link as seen from the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LinkView {
    /// The words.
    pub text: String,
    /// The address; `None` where it leads nowhere.
    pub href: Option<String>,
}

/// Who answers for a page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Steward {
    /// Name and role.
    pub owner: Option<String>,
    /// When somebody last read it through.
    pub reviewed_on: Option<String>,
    /// When somebody has to read it through again.
    pub review_due: Option<String>,
    /// Whether that day has passed.
    pub overdue: bool,
    /// A `mailto:` address for remarks.
    pub feedback: Option<String>,
}

/// A heading in the contents of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TocEntry {
    /// Anchor.
    pub id: String,
    /// The words.
    pub title: String,
    /// The headings below it.
    pub children: Vec<TocEntry>,
}

/// A group of sections on the page that lists all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IndexGroup {
    /// Its anchor.
    pub id: String,
    /// Its word.
    pub title: String,
    /// The sections in it, with those below them.
    pub items: Vec<NavItem>,
}

/// The view of a section.
#[must_use]
pub fn page(section: &Section, site: &Site, here: &dyn Here, language: &Language) -> PageView {
    // In reading order, since a page says some things only where it first uses a word.
    let answer = html::line(&section.answer, here);
    let facts = facts(section, here, language);
    let mut builder = Builder::new(here, language, Widths::of(&section.blocks));
    builder.blocks(&section.blocks);
    let (parts, toc) = builder.finish();
    let trail = here.trail();
    let (previous, following) = here.neighbours();
    let neighbour = |item: Arc<NavItem>| LinkView {
        text: item.title.clone(),
        href: Some([here.root(), &item.href].concat()),
    };
    let is_home = section.template == Some("home.html");
    let mut page = Page {
        key: section.key.clone(),
        description: one_line(&here.plain(&section.answer)),
        answer: Some(answer).filter(|answer| !answer.is_empty()),
        group: Some(section.group),
        nav: nav_entry(&section.key, &trail, site),
        crumbs: crumbs(section, &trail, site, here.root()),
        facts,
        steward: steward(section, site),
        origin: here.origin(),
        figure_origins: here.figure_origins(),
        toc: if toc.len() > 1 { toc } else { Vec::new() },
        redline: has_redline(&parts),
        parts,
        next_step: section.next.as_ref().map(|next| {
            let (text, href) = html::link(next, here);
            LinkView { text, href }
        }),
        previous: previous.map(neighbour),
        following: following.map(neighbour),
        tags: section.tags.iter().map(|tag| tag_link(tag, here)).collect(),
        view: section.view.clone(),
        ..Page::empty(site, here.root(), &section.title)
    };
    if is_home {
        page.document_title.clone_from(&site.view.title);
    }
    page.next_step = page.next_step.filter(|next| next.href.is_some());
    PageView {
        site: site.value(),
        page,
    }
}

fn tag_link(tag: &str, here: &dyn Here) -> LinkView {
    LinkView {
        text: tag.to_owned(),
        href: tags::key_of(tag).and_then(|key| here.section(&key, None)),
    }
}

fn has_redline(parts: &[Part]) -> bool {
    let mut blocks = parts.iter().flat_map(|part| &part.blocks);
    blocks.any(|block| matches!(block, BlockView::Redline(_)))
}

impl PageView {
    /// The page that stands where no page is.
    #[must_use]
    pub fn missing(site: &Site, root: &str) -> Self {
        let page = Page {
            description: site.view.language.say("theme-missing-text"),
            ..Page::empty(site, root, &site.view.language.say("theme-missing-title"))
        };
        Self {
            site: site.value(),
            page,
        }
    }

    /// The page that lists all sections.
    #[must_use]
    pub fn index(site: &Site, root: &str, groups: Vec<IndexGroup>) -> Self {
        let page = Page {
            description: site
                .view
                .language
                .message("theme-index-text")
                .text("title", site.view.title.as_str())
                .string(),
            index: groups,
            ..Page::empty(site, root, &site.view.language.say("theme-all-pages"))
        };
        Self {
            site: site.value(),
            page,
        }
    }

    /// The page that leads from an earlier address to the present one, `href` as seen from there.
    #[must_use]
    pub fn redirect(site: &Site, root: &str, title: &str, href: &str) -> Self {
        let page = Page {
            next_step: Some(LinkView {
                text: title.to_owned(),
                href: Some(href.to_owned()),
            }),
            ..Page::empty(site, root, title)
        };
        Self {
            site: site.value(),
            page,
        }
    }

    /// The page as templates see it.
    #[must_use]
    pub fn page(&self) -> &Page {
        &self.page
    }
}

impl Page {
    fn empty(site: &Site, root: &str, title: &str) -> Self {
        let home = LinkView {
            text: site.view.language.say("theme-playbook"),
            href: Some([root, &site.view.home].concat()),
        };
        Self {
            root: root.to_owned(),
            title: title.to_owned(),
            document_title: [title, " – ", &site.view.title].concat(),
            crumbs: vec![
                home,
                LinkView {
                    text: title.to_owned(),
                    href: None,
                },
            ],
            ..Self::default()
        }
    }
}
