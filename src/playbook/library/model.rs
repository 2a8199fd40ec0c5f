//! What an author may write in an article.

use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;
use serde::Serialize;

use super::listing::{Listed, Listing};
use super::page::Beside;
use crate::diagnostic::{FileId, Report, Span};
use crate::memory::Remembered;
use crate::playbook::audience::Withheld;
use crate::playbook::ownership::Shared;
use crate::playbook::reading::note;
use crate::playbook::section::Section;
use crate::playbook::stories::model::is_story;
use crate::playbook::{Playbook, records};
use crate::source::markdown::{self, Document};
use crate::source::yaml::read::wrong_type;
use crate::source::yaml::{Fields, Flag, Kind, Node, Read};
use crate::source::{Source, SourceFile, front_matter};
use crate::vocabulary::date::parse_date;
use crate::vocabulary::text::slug;
use crate::vocabulary::value::At;

/// All articles, by path.
#[derive(Clone, Debug, Serialize)]
pub struct Library {
    /// The articles.
    pub articles: Vec<Arc<Article>>,
    /// How they were read.
    #[serde(skip)]
    view: ArticleView,
    /// The lists of what lies in which folder; carried from one library to the next.
    #[serde(skip)]
    pub(super) listing: Arc<Remembered<Vec<Listed>, Arc<Listing>>>,
}

/// What decides, beside its file, whether and how an article is part of the playbook.
#[derive(Clone, Debug, PartialEq, Eq)]
struct ArticleView {
    drafts: bool,
    withheld: Withheld,
}

/// An article.
#[derive(Clone, Debug, Serialize)]
pub struct Article {
    /// Path of its file inside the content folder.
    pub path: String,
    /// Address inside the playbook: the path without suffix; an index has that of its folder.
    pub key: String,
    /// Whether it is the page of its folder.
    pub is_index: bool,
    /// Its title: from the front matter, the first heading, or the file's name.
    pub title: String,
    /// What the front matter says.
    #[serde(flatten)]
    pub matter: ArticleMatter,
    /// Where the Markdown stands in its file.
    #[serde(skip)]
    pub span: Span,
    /// The Markdown, read.
    #[serde(skip)]
    pub document: Arc<Document>,
    /// The file that it was read from: as long as it is the same, so is the article.
    #[serde(skip)]
    file: Arc<SourceFile>,
    /// What was found on reading it.
    #[serde(skip)]
    findings: Report,
    /// What its upkeep is about.
    #[serde(skip)]
    found: records::Found,
    /// What a reader sees of it.
    #[serde(skip)]
    pub(super) section: Remembered<Beside, Arc<Section>>,
}

/// The front matter of an article; every key may be left out.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ArticleMatter {
    /// Its title.
    pub title: Option<At<String>>,
    /// What it tells, in a sentence.
    pub description: Option<At<String>>,
    /// Its place among its siblings; smaller comes first.
    pub weight: Option<At<f64>>,
    /// When it was written.
    pub date: Option<At<ArticleDate>>,
    /// When it was last changed.
    pub updated: Option<At<ArticleDate>>,
    /// Whether it is left out unless drafts are asked for.
    pub draft: bool,
    /// Earlier addresses.
    pub aliases: Vec<At<String>>,
    /// Owner, review and the like.
    #[serde(flatten)]
    pub shared: Shared,
    /// Keys that mean nothing here.
    #[serde(skip)]
    pub strangers: Vec<At<String>>,
}

impl ArticleMatter {
    /// The keys that an author of this playbook would write.
    pub const KEYS: [&'static str; 12] = [
        "title",
        "description",
        "weight",
        "date",
        "updated",
        "draft",
        "aliases",
        "owner",
        "tags",
        "audience",
        "last_reviewed_on",
        "review_in",
    ];

    /// The day of its last change.
    #[must_use]
    pub fn changed_on(&self) -> Option<Date> {
        [&self.updated, &self.date]
            .into_iter()
            .flatten()
            .map(|date| date.value.0)
            .max()
    }
}

/// A date, or a date with a time as other tools write it; the time is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct ArticleDate(pub Date);

impl Read for ArticleDate {
    fn expected() -> String {
        Date::expected()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        if let Kind::Scalar { text, .. } = &node.kind
            && let Some((date, _)) = text.trim().split_once(['T', 't', ' '])
            && let Some(date) = parse_date(date)
        {
            return Some(Self(date));
        }
        Date::read(node, report).map(Self)
    }
}

/// Keys of other tools that mean nothing here but are no mistakes either.
const FOREIGN_KEYS: [&str; 38] = [
    "layout",
    "permalink",
    "slug",
    "url",
    "type",
    "template",
    "categories",
    "category",
    "toc",
    "sidebar",
    "sidebar_label",
    "nav_title",
    "author",
    "authors",
    "image",
    "subtitle",
    "redirect_to",
    "lang",
    "keywords",
    "menu",
    "parent",
    "grand_parent",
    "has_children",
    "hide",
    "icon",
    "status",
    "published",
    "taxonomies",
    "insert_anchor_links",
    "sort_by",
    "page_template",
    "render",
    "in_search_index",
    "has_toc",
    "cascade",
    "params",
    "linkTitle",
    "id",
];

impl Read for ArticleMatter {
    fn expected() -> String {
        "`title`, `description` and the like".to_owned()
    }

    fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let Kind::Mapping(entries) = &node.kind else {
            wrong_type(node, &Self::expected(), report);
            return None;
        };
        let mut fields = Fields::open(node, &DESCRIPTION, report)?;
        let report_ = report;
        let mut first = |keys: &[&'static str]| {
            let found: Vec<&Node> = keys.iter().filter_map(|key| fields.take(key)).collect();
            found.into_iter().find(|node| !node.is_null())
        };
        let title = first(&["title"]);
        let description = first(&["description", "summary", "excerpt"]);
        let weight = first(&["weight", "order", "nav_order", "sidebar_position"]);
        let date = first(&["date"]);
        let updated = first(&["updated", "lastmod", "last_modified_at"]);
        let draft = first(&["draft"]);
        let aliases: Vec<&Node> = ["aliases", "redirect_from"]
            .iter()
            .filter_map(|key| first(&[key]))
            .collect();
        for key in FOREIGN_KEYS {
            first(&[key]);
        }
        let matter = Self {
            title: title.and_then(|node| Read::read(node, report_)),
            description: description.and_then(|node| Read::read(node, report_)),
            weight: weight.and_then(|node| Read::read(node, report_)),
            date: date.and_then(|node| Read::read(node, report_)),
            updated: updated.and_then(|node| Read::read(node, report_)),
            draft: draft
                .and_then(|node| Flag::read(node, report_))
                .is_some_and(|flag| flag.0),
            aliases: aliases
                .into_iter()
                .filter_map(|node| Vec::<At<String>>::read(node, report_))
                .flatten()
                .collect(),
            shared: Shared::field(&mut fields, "", report_)?,
            strangers: Vec::new(),
        };
        let strangers = entries.iter().filter(|(key, _)| !fields.knows(&key.value));
        Some(Self {
            strangers: strangers.map(|(key, _)| key.clone()).collect(),
            ..matter
        })
    }
}

static DESCRIPTION: crate::source::yaml::Description = crate::source::yaml::Description {
    name: "Article",
    doc: "An article.",
    fields: &[],
};

/// Reads every Markdown file that belongs to no other chapter. What stands in the playbook already is
/// the library as it was before: an article whose file has stayed the same is taken from it.
pub fn read(playbook: &mut Playbook, source: &Source, report: &mut Report) {
    let view = ArticleView {
        drafts: playbook.drafts,
        withheld: playbook.withheld.clone(),
    };
    let earlier = playbook.library.take().filter(|library| library.view == view);
    // Both are in the order of paths, so the earlier articles are walked along once.
    let mut known = earlier.iter().flat_map(|library| &library.articles).peekable();
    let files = source.files().filter(|(_, file)| is_article(&file.path));
    let files: Vec<_> = files
        .map(|(id, file)| {
            while known.next_if(|article| article.path < file.path).is_some() {}
            (id, file, known.next_if(|article| Arc::ptr_eq(&article.file, file)))
        })
        .collect();
    let read: Vec<(Option<Arc<Article>>, Report)> = files
        .into_par_iter()
        .map(|(id, file, known)| match known {
            Some(article) => (Some(Arc::clone(article)), Report::default()),
            None => article(&view, source, id, file),
        })
        .collect();
    let mut articles = Vec::with_capacity(read.len());
    for (article, findings) in read {
        report.extend(findings);
        let Some(article) = article else { continue };
        report.extend(article.findings.clone());
        note(playbook, &article.found);
        articles.push(article);
    }
    if !articles.is_empty() {
        let listing = earlier.map(|library| library.listing).unwrap_or_default();
        playbook.library = Some(Library {
            articles,
            view,
            listing,
        });
    }
}

fn is_article(path: &str) -> bool {
    stem_of(path).is_some() && path != "charter.md" && !is_story(path)
}

fn stem_of(path: &str) -> Option<&str> {
    path.strip_suffix(".md").or_else(|| path.strip_suffix(".markdown"))
}

impl Library {
    /// The article at a path inside the content folder.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&Arc<Article>> {
        let place = self
            .articles
            .binary_search_by(|article| article.path.as_str().cmp(path));
        self.articles.get(place.ok()?)
    }
}

/// The article of a file, if it is part of the playbook, with what was found in it; findings of a file
/// without an article stand apart.
fn article(view: &ArticleView, source: &Source, id: FileId, file: &Arc<SourceFile>) -> (Option<Arc<Article>>, Report) {
    let mut report = Report::default();
    match article_of(view, source, id, file, &mut report) {
        Some(article) => {
            let findings = report;
            (Some(Arc::new(Article { findings, ..article })), Report::default())
        }
        None => (None, report),
    }
}

fn article_of(
    view: &ArticleView,
    source: &Source,
    id: FileId,
    file: &Arc<SourceFile>,
    report: &mut Report,
) -> Option<Article> {
    let stem = stem_of(&file.path)?;
    let split = front_matter::split(source, id, report)?;
    let tree = view.withheld.shown(split.matter)?;
    let matter = ArticleMatter::read(&tree, report).unwrap_or_default();
    // Drafts are dropped here, once: nothing after this can let one through.
    if matter.draft && !view.drafts {
        return None;
    }
    let document = markdown::parse(&split.body);
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let is_index = matches!(name, "index" | "_index" | "README" | "readme");
    let key = address(if is_index { folder } else { stem });
    let title = matter
        .title
        .as_ref()
        .map(|title| title.value.clone())
        .or_else(|| document.title.clone())
        .unwrap_or_else(|| title_of_name(if is_index { folder } else { name }));
    Some(Article {
        path: file.path.clone(),
        key,
        is_index,
        title,
        matter,
        span: split.body.span,
        document: Arc::new(document),
        file: Arc::clone(file),
        findings: Report::default(),
        found: records::of("library", stem, &tree),
        section: Remembered::default(),
    })
}

impl Article {
    /// The beginning of its file.
    #[must_use]
    pub fn beginning(&self) -> Span {
        Span::beginning(self.span.file)
    }

    /// The folder it lies in, as an address.
    #[must_use]
    pub fn folder(&self) -> &str {
        if self.is_index {
            return &self.key;
        }
        self.key.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// The address of a path: every part in lower-case ASCII, so that it is the same on every system.
#[must_use]
pub fn address(path: &str) -> String {
    let parts: Vec<String> = path
        .split('/')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let slug = slug(part);
            if slug.is_empty() {
                // A name without a single ASCII letter still needs an address that stays the same.
                format!(
                    "page-{}",
                    blake3::hash(part.as_bytes()).to_hex().get(..8).unwrap_or_default()
                )
            } else {
                slug
            }
        })
        .collect();
    parts.join("/")
}

/// `starting-a-project` becomes `Starting a project`.
fn title_of_name(name: &str) -> String {
    let words = name.rsplit('/').next().unwrap_or_default().replace(['-', '_'], " ");
    if words.trim().is_empty() {
        return "Library".to_owned();
    }
    crate::vocabulary::text::capitalised(words.trim())
}
