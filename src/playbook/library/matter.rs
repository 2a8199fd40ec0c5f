//! What an author may write in the front matter of an article.

use jiff::civil::Date;
use serde::Serialize;

use crate::diagnostic::Report;
use crate::playbook::ownership::Shared;
use crate::source::yaml::read::wrong_type;
use crate::source::yaml::{Fields, Flag, Kind, Node, Read};
use crate::vocabulary::date::parse_date;
use crate::vocabulary::value::At;

/// The front matter of an article; every key may be left out.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ArticleMatter {
    /// Its title; the article itself has one in any case.
    #[serde(skip)]
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
            let mut found = None;
            for key in keys {
                // Each is known from now on, whichever counts.
                found = found.or(fields.take(key).filter(|node| !node.is_null()));
            }
            found
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
        first(&FOREIGN_KEYS);
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
