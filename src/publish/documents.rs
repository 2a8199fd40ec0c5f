//! Documents to print and to keep: the whole book in reading order, the charter and the business case with
//! the lines for those who sign. Each is one file that stands alone.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use serde::Serialize;

use super::Waited;
use super::artifact::Artifact;
use super::papers;
use super::site::{self, Addresses, Binding, Context, Earlier, Fragment};
use crate::memory::Same;
use crate::playbook::section::{Block, Section, Signature};
use crate::theme::{Html, IndexGroup, NavItem};
use crate::vocabulary::language::Language;

/// More sections than this are no book that anybody prints; the site has them.
const MOST_SECTIONS: usize = 1000;

/// Where the book lies.
const BOOK: &str = "papers/book.html";
/// The sections that are documents to sign, with all that lies below them.
const SIGNED: [&str; 2] = ["charter", "business-case"];

/// Pages that no book needs: of the past of the charter, since a book holds what is so now, and those that
/// only list others.
const NOT_BOUND: [&str; 4] = ["charter/versions/", "charter/changes/", "tags", "tags/"];

/// The documents that were made, and what they were made of.
#[derive(Default)]
pub struct Made {
    documents: Vec<Document>,
}

/// A document, with what it was made of.
struct Document {
    binding: Binding,
    fragments: Vec<Arc<Fragment>>,
    frame: Frame,
    artifact: Artifact,
}

/// What stands around the sections of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Frame {
    title: String,
    organisation: Option<String>,
    language: String,
    right_to_left: bool,
    /// `Data as of 31 October 2026`, `Charter version 1.1`, `Internal use`.
    lines: Vec<String>,
    /// The line at the foot of each sheet.
    foot: String,
    contents: Vec<Part>,
    /// Whether it has a cover and contents.
    is_book: bool,
}

/// A group of the contents.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Part {
    title: String,
    entries: Vec<Entry>,
}

/// A line of the contents.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Entry {
    title: String,
    anchor: String,
    /// How many sections it stands below.
    depth: usize,
}

/// A document that is to be made.
struct Plan<'a> {
    path: String,
    frame: Frame,
    sections: Vec<Arc<Section>>,
    /// What its contents list, where it is a book.
    contents: Option<&'a [IndexGroup]>,
}

/// What the template gets.
#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    frame: &'a Frame,
    style: Html,
    parts: Vec<PartView<'a>>,
}

/// A section in the document.
#[derive(Serialize)]
struct PartView<'a> {
    anchor: &'a str,
    /// The name of the group that it opens.
    opens: Option<&'a str>,
    /// Whether it begins on a new sheet.
    sheet: bool,
    html: &'a Html,
}

impl Made {
    /// The files.
    #[must_use]
    pub fn artifacts(&self) -> Vec<Artifact> {
        self.documents
            .iter()
            .map(|document| document.artifact.clone())
            .collect()
    }
}

/// Whether a document of a playbook, this one or another, lies at a path.
#[must_use]
pub fn is_document(path: &str) -> bool {
    let key = path.strip_prefix("papers/").and_then(|name| name.strip_suffix(".html"));
    path == BOOK || key.is_some_and(|key| SIGNED.contains(&key))
}

/// The documents that are made of sections, by path, with what readers call them.
#[must_use]
pub fn offered(context: &papers::Context<'_>) -> Vec<(String, String)> {
    let (sections, language) = (context.sections, &context.playbook.language);
    let book = has_book(sections, context.addresses).then(|| (BOOK.to_owned(), language.say("papers-book")));
    let signed = SIGNED.iter().filter_map(|key| {
        let section = sections.iter().find(|section| section.key == *key)?;
        let title = language.message("papers-to-sign").text("title", &section.title);
        Some((path_of(key), title.string()))
    });
    book.into_iter().chain(signed).collect()
}

fn path_of(key: &str) -> String {
    format!("papers/{key}.html")
}

fn is_left_out(key: &str) -> bool {
    let is_left = |left: &&str| key == *left || left.ends_with('/') && key.starts_with(*left);
    NOT_BOUND.iter().any(is_left)
}

fn has_book(sections: &[Arc<Section>], addresses: &Addresses) -> bool {
    let bound = sections.iter().map(|section| section.key.as_str());
    let bound = bound.filter(|key| addresses.has(key) && !is_left_out(key));
    bound.count() <= MOST_SECTIONS
}

/// Makes all documents. What would come out the same is taken from `before`, with the site of that time. `None` when
/// somebody waits for something else.
///
/// # Errors
/// When a template of the theme fails; the message names its file, line and column.
pub fn make(
    context: &Context<'_>,
    site: &site::Made,
    before: Option<(&site::Made, &Made)>,
    waited: Waited<'_>,
) -> Result<Option<Made>> {
    let contents = site.contents();
    let mut made = Made::default();
    for plan in plans(context, &contents) {
        match document(context, site, plan, before, waited)? {
            Some(document) => made.documents.push(document),
            None => return Ok(None),
        }
    }
    Ok(Some(made))
}

/// What documents there are to be.
fn plans<'a>(context: &Context<'_>, contents: &'a [IndexGroup]) -> Vec<Plan<'a>> {
    let sections: BTreeMap<&str, &Arc<Section>> = context
        .sections
        .iter()
        .map(|section| (section.key.as_str(), section))
        .collect();
    let everything: Vec<(usize, &NavItem)> = contents
        .iter()
        .flat_map(|group| group.items.iter().flat_map(|item| with_all_below(item, 0)))
        .filter(|(_, item)| !is_left_out(&item.key))
        .collect();
    let language = &context.playbook.language;
    let mut plans = Vec::new();
    if has_book(context.sections, context.addresses) {
        let own = everything
            .iter()
            .filter_map(|(_, item)| sections.get(item.key.as_str()));
        plans.push(Plan {
            path: BOOK.to_owned(),
            frame: frame(context, context.playbook.settings.title()),
            sections: own.map(|section| Arc::clone(section)).collect(),
            contents: Some(contents),
        });
    }
    let signatures = sections.get("charter").map(|charter| signatures(&charter.blocks));
    for key in SIGNED {
        let Some(section) = sections.get(key) else { continue };
        let section = with_sign_off(language, section, signatures.as_deref().unwrap_or_default());
        let below = everything
            .iter()
            .filter(|(_, item)| is_below(item, key))
            .filter_map(|(_, item)| sections.get(item.key.as_str()))
            .filter(|section| section.key != "charter/history");
        plans.push(Plan {
            path: path_of(key),
            frame: frame(context, &section.title),
            sections: std::iter::once(section)
                .chain(below.map(|section| Arc::clone(section)))
                .collect(),
            contents: None,
        });
    }
    plans
}

fn is_below(item: &NavItem, key: &str) -> bool {
    item.key.strip_prefix(key).is_some_and(|rest| rest.starts_with('/'))
}

fn with_all_below(item: &NavItem, depth: usize) -> Vec<(usize, &NavItem)> {
    let below = item.children.iter().flat_map(|child| with_all_below(child, depth + 1));
    std::iter::once((depth, item)).chain(below).collect()
}

fn frame(context: &Context<'_>, title: &str) -> Frame {
    let playbook = context.playbook;
    let (settings, language) = (&playbook.settings, &playbook.language);
    let figure = |key: &str| context.book.figure(key).map(|figure| figure.text.clone());
    let version = figure("charter.version").map(|version| {
        let message = language.message("papers-charter-version");
        message.text("version", version).string()
    });
    let as_of = (playbook.as_of != crate::playbook::EPOCH).then(|| {
        let message = language.message("theme-data-as-of-day");
        message.long_date("day", playbook.as_of).string()
    });
    let lines: Vec<String> = [as_of, version, site::confidentiality(playbook)]
        .into_iter()
        .flatten()
        .collect();
    let foot = std::iter::once(title).chain(lines.iter().map(String::as_str));
    Frame {
        title: title.to_owned(),
        organisation: settings.organisation.as_ref().map(|name| name.value.clone()),
        language: settings.language().to_owned(),
        right_to_left: language.is_right_to_left(),
        foot: foot.collect::<Vec<_>>().join(", "),
        lines,
        contents: Vec::new(),
        is_book: false,
    }
}

fn document(
    context: &Context<'_>,
    site: &site::Made,
    plan: Plan<'_>,
    before: Option<(&site::Made, &Made)>,
    waited: Waited<'_>,
) -> Result<Option<Document>> {
    let Plan {
        path,
        mut frame,
        sections,
        contents,
    } = plan;
    let binding = Binding::new(&path, sections.iter().map(|section| section.key.as_str()));
    let known = before.and_then(|(site, made)| {
        let known = made.documents.iter().find(|known| known.binding.path == path)?;
        Some((site, known))
    });
    let earlier = known.map(|(site, known)| Earlier {
        site,
        binding: &known.binding,
        fragments: &known.fragments,
    });
    let Some(fragments) = site.bind(context, &binding, &sections, earlier.as_ref(), waited)? else {
        return Ok(None);
    };
    if let Some(groups) = contents {
        frame.is_book = true;
        frame.contents = groups.iter().map(|group| part(&binding, group)).collect();
        frame.contents.retain(|part| !part.entries.is_empty());
    }
    let same = known.map(|(_, known)| known).filter(|known| {
        let pairs = known.fragments.iter().zip(&fragments);
        known.frame == frame
            && known.fragments.len() == fragments.len()
            && pairs
                .map(|(one, other)| (Same(Arc::clone(one)), Same(Arc::clone(other))))
                .all(|(one, other)| one == other)
    });
    let artifact = match same {
        Some(known) => known.artifact.clone(),
        None => rendered(context, site, &path, &frame, &fragments)?,
    };
    Ok(Some(Document {
        binding,
        fragments,
        frame,
        artifact,
    }))
}

fn part(binding: &Binding, group: &IndexGroup) -> Part {
    let items = group.items.iter().flat_map(|item| with_all_below(item, 0));
    let entry = |(depth, item): (usize, &NavItem)| {
        Some(Entry {
            title: item.title.clone(),
            anchor: binding.anchor(&item.key)?.to_owned(),
            depth,
        })
    };
    Part {
        title: group.title.clone(),
        entries: items.filter_map(entry).collect(),
    }
}

fn rendered(
    context: &Context<'_>,
    site: &site::Made,
    path: &str,
    frame: &Frame,
    fragments: &[Arc<Fragment>],
) -> Result<Artifact> {
    let opens: BTreeMap<&str, &str> = frame
        .contents
        .iter()
        .filter_map(|part| Some((part.entries.first()?.anchor.as_str(), part.title.as_str())))
        .collect();
    let tops: Vec<&str> = frame
        .contents
        .iter()
        .flat_map(|part| &part.entries)
        .filter(|entry| entry.depth == 0)
        .map(|entry| entry.anchor.as_str())
        .collect();
    let parts = fragments.iter().map(|fragment| PartView {
        anchor: &fragment.anchor,
        opens: opens.get(fragment.anchor.as_str()).copied(),
        sheet: tops.contains(&fragment.anchor.as_str()),
        html: &fragment.html,
    });
    let redlines = fragments.iter().any(|fragment| fragment.redline);
    let failed = || format!("cannot make `{path}`");
    let view = View {
        frame,
        style: context
            .theme
            .style_element(site.site(), redlines)
            .with_context(failed)?,
        parts: parts.collect(),
    };
    let length = fragments.iter().map(|fragment| fragment.html.as_str().len()).sum();
    let html = context.theme.render_paper("document.html", &view, length);
    let html = html.with_context(failed)?;
    Ok(Artifact {
        path: path.to_owned(),
        bytes: html.into_bytes().into(),
    })
}

/// Those who sign, wherever on a page they stand.
fn signatures(blocks: &[Block]) -> Vec<Signature> {
    let of = |block: &Block| match block {
        Block::SignOff(signatures) => signatures.clone(),
        Block::Prose(prose) => prose.slots.iter().flat_map(|(_, blocks)| signatures(blocks)).collect(),
        _ => Vec::new(),
    };
    blocks.iter().flat_map(of).collect()
}

/// A section with lines for those who sign. Where it has none of its own, those who sign the charter sign it.
fn with_sign_off(language: &Language, section: &Arc<Section>, of_charter: &[Signature]) -> Arc<Section> {
    if !signatures(&section.blocks).is_empty() || of_charter.is_empty() {
        return Arc::clone(section);
    }
    let open = |signature: &Signature| Signature {
        who: signature.who.clone(),
        on: None,
        what: String::new(),
    };
    let mut people: Vec<Signature> = Vec::new();
    for signature in of_charter.iter().map(open) {
        if !people.contains(&signature) {
            people.push(signature);
        }
    }
    let mut signed = Section::clone(section);
    signed
        .blocks
        .push(Block::heading("sign-off", language.say("papers-sign-off")));
    signed.blocks.push(Block::SignOff(people));
    Arc::new(signed)
}
