//! What a reader sees of the library: a section for each article, and one for each folder.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::listing::{Listing, is_home, parent_section, section_key, weight};
use super::model::{Article, Library};
use crate::playbook::section::{
    Block, Chip, ContentsEntry, Fact, Group, Line, OwnTitle, ProseBlock, Section, Stewardship, Tone,
};
use crate::playbook::{EPOCH, Playbook};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::id::PersonId;
use crate::vocabulary::language::Language;

/// Address of the page that lists the library.
pub const KEY: &str = "library";

/// What decides, beside the article itself, what a reader sees of it.
#[derive(Debug, PartialEq)]
pub struct Beside {
    as_of: Date,
    language: Arc<Language>,
    /// The owner as shown.
    owner: Option<String>,
    folder: bool,
    /// What lies in the folder that it is the page of.
    below: Option<Arc<Vec<ContentsEntry>>>,
}

/// What was shown of a library, and what decided beside the articles themselves.
#[derive(Debug)]
pub struct Shown {
    as_of: Date,
    language: Arc<Language>,
    /// Everybody as shown, by id.
    people: BTreeMap<String, String>,
    listing: Arc<Listing>,
    articles: Vec<Arc<Article>>,
    /// A section for each article; none for the one that is the home page.
    sections: Vec<Option<Arc<Section>>>,
}

/// The chapter's sections.
pub fn sections(playbook: &Playbook, _: &Figures) -> Vec<Arc<Section>> {
    let Some(library) = &playbook.library else {
        return Vec::new();
    };
    let shown = shown(playbook, library);
    let mut all = vec![Arc::new(index(&playbook.language, library, &shown.listing))];
    all.extend(shown.sections.iter().flatten().cloned());
    all.extend(shown.listing.unwritten.iter().cloned());
    all
}

/// What is shown of every article; of those that have stayed the same what was shown last, unless
/// something beside them has changed.
fn shown(playbook: &Playbook, library: &Library) -> Arc<Shown> {
    let mut shown = Shown {
        as_of: playbook.as_of,
        language: Arc::clone(&playbook.language),
        people: people(playbook),
        listing: Listing::of(playbook, library),
        articles: library.articles.clone(),
        sections: Vec::new(),
    };
    let latest = library.shown.get().filter(|latest| {
        latest.as_of == shown.as_of
            && latest.language == shown.language
            && latest.people == shown.people
            && Arc::ptr_eq(&latest.listing, &shown.listing)
            && latest.articles.len() == shown.articles.len()
    });
    let known = |place: usize, article: &Arc<Article>| {
        let latest = latest.as_ref()?;
        let same = latest
            .articles
            .get(place)
            .is_some_and(|known| Arc::ptr_eq(known, article));
        latest.sections.get(place).filter(|_| same).cloned()
    };
    let has_overview = playbook.overview.is_some();
    let sections = shown.articles.par_iter().enumerate().map(|(place, article)| {
        known(place, article).unwrap_or_else(|| (!is_home(article, has_overview)).then(|| shown.section(article)))
    });
    shown.sections = sections.collect();
    let shown = Arc::new(shown);
    library.shown.set(&shown);
    shown
}

fn people(playbook: &Playbook) -> BTreeMap<String, String> {
    let people = playbook
        .foundation
        .iter()
        .flat_map(|foundation| foundation.people.ids());
    people
        .map(|id| (id.value.clone(), playbook.name_and_role_of(&PersonId(id.clone()))))
        .collect()
}

impl Shown {
    fn section(&self, article: &Article) -> Arc<Section> {
        let owner = article.matter.shared.owner_id().map(PersonId::as_str);
        let folder = self.listing.is_folder(&article.key);
        let beside = Beside {
            as_of: self.as_of,
            language: Arc::clone(&self.language),
            owner: owner.map(|owner| self.people.get(owner).map_or(owner, String::as_str).to_owned()),
            folder,
            below: self.listing.below(&article.key).filter(|_| folder).cloned(),
        };
        article.section.get(article, beside, section)
    }
}

/// The text of an article as a block.
#[must_use]
pub fn body(article: &Article) -> Block {
    Block::Prose(ProseBlock {
        document: Arc::clone(&article.document),
        span: article.span,
        id_prefix: String::new(),
        own_title: OwnTitle::LeftOutIfSame,
        slots: Vec::new(),
    })
}

fn section(article: &Article, beside: &Beside) -> Arc<Section> {
    let mut section = Section::new(section_key(article), article.title.clone(), Group::Library);
    section.parent = Some(parent_section(&article.key));
    section.folder = beside.folder;
    section.weight = weight(article);
    let about = article
        .matter
        .description
        .as_ref()
        .map(|description| description.value.clone());
    section.answer = about.map(Line::from).unwrap_or_default();
    // An article stands on the day of the playbook as soon as it quotes a figure of it.
    let quotes = beside.as_of != EPOCH && article.document.has_quotes();
    let shared = &article.matter.shared;
    section.stewardship = Stewardship {
        owner: beside.owner.clone(),
        as_of: quotes.then_some(beside.as_of),
        reviewed_on: shared.last_reviewed_on.as_ref().map(|date| date.value),
        review_due: shared.review_due(),
        audience: shared.audience.iter().map(|audience| audience.value.clone()).collect(),
    };
    section.facts = facts(article, beside);
    section.tags = shared.tags.iter().map(|tag| tag.value.clone()).collect();
    section.source = Some(article.beginning());
    section.aliases = article.matter.aliases.iter().map(|alias| alias.value.clone()).collect();
    section.template = Some("article.html");
    // No larger than it has to be: there may be thousands.
    section.blocks = vec![body(article)];
    section
        .blocks
        .extend(in_this_folder(&beside.language, beside.below.as_ref()));
    Arc::new(section)
}

/// A folder whose author wrote no links below it still leads somewhere.
pub(super) fn in_this_folder(language: &Language, entries: Option<&Arc<Vec<ContentsEntry>>>) -> Vec<Block> {
    let Some(entries) = entries else { return Vec::new() };
    vec![
        Block::heading("in-this-folder", language.say("library-in-this-folder")),
        Block::Contents(Arc::clone(entries)),
    ]
}

/// Whether the text can be relied on, and when it last changed.
fn facts(article: &Article, beside: &Beside) -> Vec<Fact> {
    let shared = &article.matter.shared;
    let language = &beside.language;
    let (tone, message) = match (article.matter.draft, shared.review_due(), &shared.last_reviewed_on) {
        (true, ..) => (Tone::None, "library-draft"),
        (_, Some(due), _) if due < beside.as_of => (Tone::AtRisk, "library-review-overdue"),
        (_, _, Some(_)) => (Tone::OnTrack, "library-reviewed"),
        (_, _, None) => (Tone::None, "library-not-reviewed"),
    };
    let changed = article
        .matter
        .changed_on()
        .map(|date| Fact::new(language.say("library-last-changed"), language.short_date(date)));
    let status = Fact::chip(language.say("library-status"), Chip::new(tone, language.say(message)));
    std::iter::once(status).chain(changed).collect()
}

/// The folders and articles at the top of the library, for a home page.
#[must_use]
pub fn top_entries(playbook: &Playbook) -> Arc<Vec<ContentsEntry>> {
    let library = playbook.library.as_ref();
    let entries = library.and_then(|library| Listing::of(playbook, library).below(KEY).cloned());
    entries.unwrap_or_default()
}

/// The page of the library itself.
fn index(language: &Language, library: &Library, listing: &Listing) -> Section {
    let mut section = Section::new(KEY, language.say("library-title"), Group::Library);
    let count = library.articles.len();
    section.folder = true;
    section.answer = Line::of(language, "library-answer").count("articles", count).line();
    section.stewardship.as_of = library
        .articles
        .iter()
        .filter_map(|article| article.matter.changed_on())
        .max();
    section.short_title = Some(language.say("library-short-title"));
    if let Some(entries) = listing.below(KEY) {
        let heading = Block::heading("articles", language.say("library-articles"));
        section.blocks.push(heading);
        section.blocks.push(Block::Contents(Arc::clone(entries)));
    }
    section
}
