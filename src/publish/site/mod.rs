//! The browsable site: a page for each section, at an address that works from any folder.

mod address;
mod navigation;
mod page;
mod plain;
mod terms;

pub use address::Addresses;

use anyhow::{Context as _, Result};
use rayon::prelude::*;

use super::artifact::Artifact;
use crate::playbook::links::AddressBook;
use crate::playbook::section::Section;
use crate::playbook::stages;
use crate::playbook::{Playbook, settings};
use crate::source::Source;
use crate::theme::{Brand, PageView, Position, Site, SiteView, StageMark, Theme, page as view_of, template_of};
use navigation::Tree;
use page::Page;
use terms::LinkedTerms;

/// Everything a page is made from.
pub struct Context<'a> {
    /// The playbook.
    pub playbook: &'a Playbook,
    /// Its sections.
    pub sections: &'a [Section],
    /// What links and keys lead to.
    pub book: &'a AddressBook<'a>,
    /// Where every section lies.
    pub addresses: &'a Addresses,
    /// The files of the author.
    pub source: &'a Source,
    /// The theme.
    pub theme: &'a Theme,
}

/// All files of the site.
///
/// # Errors
/// When a template of the theme fails; the message names its file, line and column.
pub fn artifacts(context: &Context<'_>) -> Result<Vec<Artifact>> {
    let tree = Tree::new(context.playbook, context.sections, context.addresses);
    let site = Site::new(site_view(context, &tree));
    let terms = LinkedTerms::new(context.playbook);
    let pages: Result<Vec<Artifact>> = context
        .sections
        .par_iter()
        .map(|section| {
            let here = Page::new(context, &tree, &terms, section);
            let view = view_of(section, &site, &here, &context.playbook.format());
            render(
                context.theme,
                template_of(section),
                &view,
                context.addresses.of(&section.key),
            )
        })
        .collect();
    let mut artifacts = pages?;
    artifacts.extend(redirects(context, &site)?);
    let index = PageView::index(&site, "", tree.everything());
    artifacts.push(render(context.theme, "all-pages.html", &index, ALL_PAGES)?);
    artifacts.push(render(
        context.theme,
        "404.html",
        &PageView::missing(&site, ""),
        "404.html",
    )?);
    artifacts.push(text("style.css", context.theme.stylesheet(&site)?));
    artifacts.extend(sitemap(context));
    artifacts.extend(
        context
            .theme
            .assets()
            .into_iter()
            .map(|(path, bytes)| Artifact { path, bytes }),
    );
    // For an audience, a file is published only where a page that it may see leads to it.
    let linked = context.playbook.audience.is_some().then(|| context.book.linked_files());
    let files = context.source.attachments();
    let files = files.filter(|(path, _)| linked.as_ref().is_none_or(|linked| linked.contains(*path)));
    artifacts.extend(files.map(|(path, bytes)| Artifact {
        path: path.to_owned(),
        bytes: bytes.to_vec(),
    }));
    Ok(artifacts)
}

/// The page that lists all pages.
const ALL_PAGES: &str = "all-pages.html";

fn render(theme: &Theme, template: &str, view: &PageView, path: &str) -> Result<Artifact> {
    let html = theme
        .render(template, view)
        .with_context(|| format!("cannot make `{path}`"))?;
    Ok(text(path, html))
}

fn text(path: &str, text: String) -> Artifact {
    Artifact {
        path: path.to_owned(),
        bytes: text.into_bytes(),
    }
}

/// Pages at earlier addresses that lead to the present ones.
fn redirects(context: &Context<'_>, site: &Site) -> Result<Vec<Artifact>> {
    let mut artifacts = Vec::new();
    for (alias, key) in context.addresses.aliases() {
        let title = context
            .sections
            .iter()
            .find(|section| section.key == key)
            .map_or(key, |section| section.title.as_str());
        let root = address::root_of(alias);
        let href = format!("{root}{}", context.addresses.of(key));
        let view = PageView::redirect(site, &root, title, &href);
        artifacts.push(render(context.theme, "redirect.html", &view, alias)?);
    }
    Ok(artifacts)
}

/// The list of pages for search engines, which must name every page in full.
fn sitemap(context: &Context<'_>) -> Option<Artifact> {
    let base = context
        .playbook
        .settings
        .base_url
        .as_ref()?
        .value
        .trim_end_matches('/')
        .to_owned();
    let mut paths: Vec<&str> = context
        .sections
        .iter()
        .map(|section| context.addresses.of(&section.key))
        .collect();
    paths.sort_unstable();
    let mut xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
            .to_owned();
    for path in paths {
        let address = format!("{base}/{path}")
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;");
        xml.extend(["<url><loc>", &address, "</loc></url>\n"]);
    }
    xml.push_str("</urlset>\n");
    Some(text("sitemap.xml", xml))
}

/// `Internal use`, and for whom this copy was made.
fn confidentiality(playbook: &Playbook) -> Option<String> {
    let word = playbook.settings.confidentiality.as_ref().map(|word| match word.value {
        settings::Confidentiality::Public => "Public",
        settings::Confidentiality::Internal => "Internal use",
        settings::Confidentiality::Restricted => "Restricted",
    });
    let copy = playbook
        .audience
        .as_ref()
        .map(|audience| format!("copy for {}", audience.replace('-', " ")));
    match (word, copy) {
        (Some(word), Some(copy)) => Some(format!("{word}, {copy}")),
        (None, Some(copy)) => Some(crate::vocabulary::text::capitalised(&copy)),
        (word, None) => word.map(str::to_owned),
    }
}

fn site_view(context: &Context<'_>, tree: &Tree<'_>) -> SiteView {
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
        language: playbook.settings.language().to_owned(),
        stages: stages::edge(playbook)
            .into_iter()
            .map(|part| StageMark::new(part.share))
            .collect(),
        position: stages::place(playbook).map(|(title, text)| Position {
            title,
            text: plain::words(&text, context.book),
        }),
        groups: tree.navigation(),
        as_of: (playbook.as_of != crate::playbook::EPOCH).then_some(playbook.as_of),
        confidentiality: confidentiality(playbook),
        generator: "Built with pmobook".to_owned(),
        feedback: playbook.settings.contact.as_ref().map(|contact| contact.value.clone()),
        all_pages: ALL_PAGES.to_owned(),
        home: "index.html".to_owned(),
    }
}
