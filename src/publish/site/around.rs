//! The files beside the pages of sections: redirects, the list of pages, the list for search engines, what the theme brings.

use anyhow::Result;

use super::{ALL_PAGES, Context, Made, address, page_of, text};
use crate::publish::artifact::Artifact;
use crate::publish::papers::Paper;
use crate::theme::{Frames, IndexGroup, NavItem, PageView, Site};
use crate::vocabulary::language::Language;

/// The files beside the pages of sections: redirects, lists of pages, the theme's own.
pub(super) fn around(context: &Context<'_>, made: &Made, frames: &Frames) -> Result<Vec<Artifact>> {
    let (theme, site) = (context.theme, &made.shared.site);
    let mut artifacts = redirects(context, site, frames)?;
    let mut groups = made.tree.everything(&made.shared.language);
    groups.extend(on_paper(&made.shared.language, &made.papers));
    let index = PageView::index(site, "", groups);
    let all_pages = theme.render("all-pages.html", &index, frames, None);
    artifacts.push(page_of(ALL_PAGES, all_pages)?);
    let root = match &made.shared.base_url {
        _ if made.shared.at_root => "/".to_owned(),
        Some(url) => path_of(url),
        None => String::new(),
    };
    let missing = theme.render("404.html", &PageView::missing(site, &root), frames, None);
    artifacts.push(page_of("404.html", missing)?);
    artifacts.push(text("style.css", theme.stylesheet(site)?));
    artifacts.extend(sitemap(context));
    let assets = theme.assets().into_iter();
    artifacts.extend(assets.map(|(path, bytes)| Artifact {
        path,
        bytes: bytes.into(),
    }));
    Ok(artifacts)
}

/// The papers as a group of the page that lists everything.
fn on_paper(language: &Language, papers: &[Paper]) -> Option<IndexGroup> {
    let item = |paper: &Paper| NavItem::new(&*paper.path, &*paper.title, &*paper.path);
    (!papers.is_empty()).then(|| IndexGroup {
        id: "on-paper".to_owned(),
        title: language.say("papers-on-paper"),
        items: papers.iter().map(item).collect(),
    })
}

/// The path of the site on its server: `/pmo/` for `https://intranet.example/pmo`. A server shows `404.html`
/// in place of any page, at any depth, so its links count from there.
fn path_of(base_url: &str) -> String {
    let host = base_url.split_once("://").map_or(base_url, |(_, host)| host);
    let path = host.split_once('/').map_or("", |(_, path)| path);
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    if path.is_empty() {
        "/".to_owned()
    } else {
        format!("/{path}/")
    }
}

/// Pages at earlier addresses that lead to the present ones.
fn redirects(context: &Context<'_>, site: &Site, frames: &Frames) -> Result<Vec<Artifact>> {
    let mut artifacts = Vec::new();
    for (alias, key) in context.addresses.aliases() {
        let title = context.book.section(key).map_or(key, |section| section.title.as_str());
        let root = address::root_of(alias);
        let href = format!("{root}{}", context.addresses.path(key));
        let view = PageView::redirect(site, &root, title, &href);
        let html = context.theme.render("redirect.html", &view, frames, None);
        artifacts.push(page_of(alias, html)?);
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
        .map(|section| context.addresses.path(&section.key))
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
