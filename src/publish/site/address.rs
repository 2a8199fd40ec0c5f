//! Where every section lies in the output, and what is wrong with that.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::same_faces;
use crate::diagnostic::{Diagnostic, FileId, Report, Span};
use crate::playbook::library::model::address;
use crate::playbook::links::Directory;
use crate::playbook::rules;
use crate::playbook::section::Section;
use crate::publish::artifact::check_path;
use crate::publish::{documents, feeds, newsletter, one_pager, poster};
use crate::source::Source;
use crate::vocabulary::lookup::Lookup;

/// The file of every section, and the earlier addresses that lead to them.
#[derive(Debug)]
pub struct Addresses {
    of_key: Lookup<String>,
    aliases: BTreeMap<String, String>,
    /// What they were made of.
    sections: Vec<Arc<Section>>,
    directory: Arc<Directory>,
    /// What was found on making them.
    findings: Report,
}

/// All that addresses are made of, beside the names of files.
pub(super) fn face(section: &Section) -> (&str, &str, Option<Span>, bool, &[String]) {
    (
        &section.key,
        &section.title,
        section.source,
        section.folder,
        &section.aliases,
    )
}

impl Addresses {
    /// Gives every section its file; two sources with one address are reported with both places. The
    /// addresses of before are kept if they would come out the same.
    #[must_use]
    pub fn of(
        sections: &[Arc<Section>],
        source: &Source,
        directory: &Arc<Directory>,
        before: Option<&Arc<Self>>,
        report: &mut Report,
    ) -> Arc<Self> {
        let same = before
            .filter(|before| Arc::ptr_eq(&before.directory, directory) && same_faces(&before.sections, sections, face));
        let addresses = same.map_or_else(|| Arc::new(Self::new(sections, source, directory)), Arc::clone);
        report.extend(addresses.findings.clone());
        addresses
    }

    fn new(sections: &[Arc<Section>], source: &Source, directory: &Arc<Directory>) -> Self {
        let mut addresses = Self {
            of_key: Lookup::default(),
            aliases: BTreeMap::new(),
            sections: sections.to_vec(),
            directory: Arc::clone(directory),
            findings: Report::default(),
        };
        let report = &mut Report::default();
        let mut taken: Lookup<(Option<Span>, &str)> = Lookup::default();
        for section in sections {
            let path = path_of(section);
            if let Err(why) = check_path(&path)
                && let Some(span) = section.source
            {
                report.push(rules::BAD_ADDRESS.at(span, format!("`{path}` cannot be an address: {why}")));
            }
            if claim(&mut taken, &path, section.source, &section.title, report) {
                addresses.of_key.insert(section.key.clone(), path);
            }
        }
        for (path, _) in source.attachments() {
            if let Some(keeper) = keeper(&path.to_lowercase()) {
                report.push(kept(settings(source), &format!("the file {path}"), keeper, path));
            } else {
                claim(&mut taken, path, None, "a file of the content folder", report);
            }
        }
        for section in sections {
            for alias in &section.aliases {
                let Some(path) = alias_path(alias) else { continue };
                // A folder that lists what lies in it needs no alias.
                let listed = taken
                    .get(&path.to_lowercase())
                    .is_some_and(|(source, _)| source.is_none());
                if listed || addresses.of_key.get(&section.key).is_some_and(|own| *own == path) {
                    continue;
                }
                if claim(&mut taken, &path, section.source, &section.title, report) {
                    addresses.aliases.insert(path, section.key.clone());
                }
            }
        }
        addresses.findings = std::mem::take(report);
        addresses
    }

    /// The file of a section, from the root of the site; `None` where it has no page.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.of_key.get(key).map(String::as_str)
    }

    /// The file of a section, from the root of the site; empty where it has no page.
    #[must_use]
    pub fn path(&self, key: &str) -> &str {
        self.of_key.get(key).map_or("", String::as_str)
    }

    /// Whether the section has a page.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.of_key.has(key)
    }

    /// Earlier addresses and the sections they lead to.
    pub fn aliases(&self) -> impl Iterator<Item = (&str, &str)> {
        self.aliases.iter().map(|(path, key)| (path.as_str(), key.as_str()))
    }
}

fn path_of(section: &Section) -> String {
    match section.key.as_str() {
        "overview" => "index.html".to_owned(),
        key if section.folder => format!("{key}/index.html"),
        key => format!("{key}.html"),
    }
}

/// `/old/page/`, `old/page.html`, `old/page.md` → a file of the site.
fn alias_path(alias: &str) -> Option<String> {
    let bare = alias.trim().trim_start_matches('/');
    let is_folder = bare.ends_with('/');
    let bare = bare.trim_end_matches('/');
    let bare = bare
        .strip_suffix(".html")
        .or_else(|| bare.strip_suffix(".md"))
        .unwrap_or(bare);
    let path = address(bare);
    (!path.is_empty()).then(|| {
        if is_folder {
            format!("{path}/index.html")
        } else {
            format!("{path}.html")
        }
    })
}

/// Files that the program writes whatever the playbook holds.
const OWN: [&str; 11] = [
    "all-pages.html",
    "404.html",
    "style.css",
    "redline.css",
    "rtl.css",
    "search.css",
    "search.js",
    "data/search.js",
    "sitemap.xml",
    "data/figures.json",
    "data/playbook.json",
];

/// What of this program has an address, written in small letters. Papers keep theirs also where there is none
/// yet: the next month brings a newsletter, and the next story a poster.
fn keeper(path: &str) -> Option<&'static str> {
    let is_in = |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    if OWN.contains(&path) || path.starts_with("data/search") {
        Some("a page of this program")
    } else if path == one_pager::PATH
        || documents::is_document(path)
        || is_in(newsletter::FOLDER)
        || is_in(poster::FOLDER)
    {
        Some("a paper of this program")
    } else if feeds::OFFERS.iter().any(|offer| offer.is_at(path)) {
        Some("a feed of this program")
    } else {
        None
    }
}

/// That an address of an author's is one that the program keeps.
fn kept(at: Span, title: &str, keeper: &str, path: &str) -> Diagnostic {
    let fault = rules::SAME_ADDRESS.at(at, format!("`{title}` and `{keeper}` would both be `{path}`"));
    fault.help("rename the file or its folder, or remove the alias")
}

/// The place for findings about files that are no text: the settings, or the first text that there is.
fn settings(source: &Source) -> Span {
    let settings = ["playbook.yaml", "playbook.yml"]
        .into_iter()
        .find_map(|path| source.find(path));
    let first = || source.files().next().map(|(file, _)| file);
    Span::beginning(settings.or_else(first).unwrap_or(FileId(0)))
}

/// Whether a path is free; names that differ only in capitals are one name on many systems.
fn claim<'a>(
    taken: &mut Lookup<(Option<Span>, &'a str)>,
    path: &str,
    span: Option<Span>,
    title: &'a str,
    report: &mut Report,
) -> bool {
    let folded = path.to_lowercase();
    if let Some(keeper) = keeper(&folded) {
        // What has no place is a list of what lies in a folder, and each of that is reported by itself.
        if let Some(span) = span {
            report.push(kept(span, title, keeper, path));
        }
        return false;
    }
    let Some((first, first_title)) = taken.get(&folded) else {
        taken.insert(folded, (span, title));
        return true;
    };
    let (Some(at), other) = (match (span, first) {
        (Some(span), first) => (Some(span), *first),
        (None, Some(first)) => (Some(*first), None),
        (None, None) => (None, None),
    }) else {
        return false;
    };
    let mut fault = rules::SAME_ADDRESS.at(at, format!("`{title}` and `{first_title}` would both be `{path}`"));
    if let Some(other) = other {
        fault = fault.related(other, "the other one");
    }
    report.push(fault.help("rename one of the two files, or remove the alias"));
    false
}

/// The way from a page to the root of the site.
#[must_use]
pub fn root_of(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}
