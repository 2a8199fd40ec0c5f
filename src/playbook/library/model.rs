//! What an author may write in an article.

use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;

use super::listing::Listing;
use super::matter::ArticleMatter;
use super::page::{Beside, Shown};
use crate::diagnostic::{FileId, Report, Span};
use crate::memory::{Latest, Remembered};
use crate::playbook::audience::Withheld;
use crate::playbook::newsletter::model::is_issue;
use crate::playbook::reading::note;
use crate::playbook::section::Section;
use crate::playbook::stories::model::is_story;
use crate::playbook::{Playbook, records};
use crate::source::markdown::{self, Document};
use crate::source::yaml::Read;
use crate::source::{Source, SourceFile, front_matter};
use crate::vocabulary::text::slug;

/// All articles, by path.
#[derive(Clone, Debug, Serialize)]
pub struct Library {
    /// The articles.
    pub articles: Vec<Arc<Article>>,
    /// How they were read.
    #[serde(skip)]
    view: ArticleView,
    /// The lists of what lies in which folder, and what a reader sees; carried from one library to the
    /// next.
    #[serde(skip)]
    pub(super) listing: Arc<Latest<Listing>>,
    #[serde(skip)]
    pub(super) shown: Arc<Latest<Shown>>,
}

/// What decides, beside its file, whether and how an article is part of the playbook.
#[derive(Clone, Debug, PartialEq, Eq)]
struct ArticleView {
    drafts: bool,
    /// What an article is called that has neither a title nor a name.
    untitled: String,
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
    /// The Markdown. It is read when somebody asks; where the front matter has a title, not before its page is made.
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

/// Reads every Markdown file that belongs to no other chapter. What stands in the playbook already is
/// the library as it was before: an article whose file has stayed the same is taken from it.
pub fn read(playbook: &mut Playbook, source: &Source, report: &mut Report) {
    let view = ArticleView {
        drafts: playbook.drafts,
        untitled: playbook.language.say("library-title"),
        withheld: playbook.withheld.clone(),
    };
    let earlier = playbook.library.take().filter(|library| library.view == view);
    // Both are in the order of paths, so the earlier articles are walked along once.
    let mut known = earlier.iter().flat_map(|library| &library.articles).peekable();
    let files = source.files().filter(|(_, file)| is_article(&file.path));
    let files: Vec<_> = files
        .map(|(id, file)| {
            let is_it = |article: &&Arc<Article>| Arc::ptr_eq(&article.file, file);
            let article = known.next_if(is_it).or_else(|| {
                while known.next_if(|article| article.path < file.path).is_some() {}
                known.next_if(is_it)
            });
            (id, file, article)
        })
        .collect();
    let unknown: Vec<_> = files.iter().filter(|(.., known)| known.is_none()).collect();
    let read: Vec<_> = unknown
        .into_par_iter()
        .map(|(id, file, _)| article(&view, source, *id, file))
        .collect();
    let mut read = read.into_iter();
    let mut articles = Vec::with_capacity(files.len());
    for (.., known) in files {
        let article = known.cloned().or_else(|| {
            let (article, findings) = read.next()?;
            report.extend(findings);
            article
        });
        let Some(article) = article else { continue };
        report.extend(article.findings.clone());
        note(playbook, &article.found);
        articles.push(article);
    }
    if !articles.is_empty() {
        let (listing, shown) = earlier
            .map(|library| (library.listing, library.shown))
            .unwrap_or_default();
        playbook.library = Some(Library {
            articles,
            view,
            listing,
            shown,
        });
    }
}

fn is_article(path: &str) -> bool {
    stem_of(path).is_some() && path != "charter.md" && !is_story(path) && !is_issue(path)
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
    let document = markdown::parse_part(&file.text, split.body.range());
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let is_index = matches!(name, "index" | "_index" | "README" | "readme");
    let key = address(if is_index { folder } else { stem });
    let title = matter
        .title
        .as_ref()
        .map(|title| title.value.clone())
        .or_else(|| document.title.clone())
        .or_else(|| title_of_name(if is_index { folder } else { name }))
        .unwrap_or_else(|| view.untitled.clone());
    Some(Article {
        path: file.path.clone(),
        key,
        is_index,
        title,
        matter,
        span: split.body,
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
fn title_of_name(name: &str) -> Option<String> {
    let words = name.rsplit('/').next().unwrap_or_default().replace(['-', '_'], " ");
    let words = words.trim();
    (!words.is_empty()).then(|| crate::vocabulary::text::capitalised(words))
}
