//! Finding links, anchors and quoted keys that lead nowhere, in all prose of all sections.

use super::super::ownership::dangling;
use super::super::section::Section;
use super::super::{CHAPTERS, rules};
use super::places::{Places, Text};
use super::{AddressBook, Destination, Directory, percent_decoded};
use crate::diagnostic::{Diagnostic, Report, Span, did_you_mean};
use crate::source::markdown::{self, Document, QuoteKind};
use crate::source::{SourceFile, join};
use crate::vocabulary::figure::Figures;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What a check found, and what it was made of.
#[derive(Debug)]
pub struct Checked {
    sections: Vec<Arc<Section>>,
    ground: Ground,
    found: Vec<Arc<Found>>,
}

/// All that a check looks at beside the section that it checks and the places of the others.
#[derive(Debug)]
struct Ground {
    directory: Arc<Directory>,
    figures: Arc<Figures>,
    charts: BTreeSet<String>,
    faulty: BTreeSet<&'static str>,
    unreadable: Vec<String>,
}

impl Ground {
    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.directory, &other.directory)
            && (Arc::ptr_eq(&self.figures, &other.figures) || self.figures == other.figures)
            && self.charts == other.charts
            && self.faulty == other.faulty
            && self.unreadable == other.unreadable
    }
}

/// What was found in one section.
#[derive(Debug, Default)]
struct Found {
    /// The files that its texts stand in, as they were.
    files: Vec<Arc<SourceFile>>,
    findings: Vec<Diagnostic>,
    foreign: Vec<Span>,
    html: Vec<Span>,
    /// Whether a link leads to a place on the page of a section, which another edit may take away.
    leads_to_place: bool,
}

impl Checked {
    /// Whether nothing was found in the section at this place, and nothing will be as long as it, the names of all files
    /// and pages, and all figures are the same.
    #[must_use]
    pub fn is_sound(&self, place: usize) -> bool {
        self.found.get(place).is_some_and(|found| found.is_sound())
    }
}

impl Found {
    fn is_sound(&self) -> bool {
        self.findings.is_empty() && self.foreign.is_empty() && self.html.is_empty() && !self.leads_to_place
    }
}

impl AddressBook<'_> {
    /// Reports links, anchors and quoted keys that lead nowhere, in all prose of all sections. What an
    /// earlier check found in a section is taken from there if all that it looked at is the same. A section of which
    /// `is_sound` says that nothing would be found is not looked at.
    #[must_use]
    pub fn check(
        &self,
        before: Option<&Checked>,
        is_sound: &(dyn Fn(usize) -> bool + Sync),
        report: &mut Report,
    ) -> Checked {
        let ground = Ground {
            directory: Arc::clone(&self.directory),
            figures: Arc::clone(self.figures),
            charts: self.charts.keys().map(|key| (*key).to_owned()).collect(),
            faulty: self.faulty.clone(),
            unreadable: self.unreadable.clone(),
        };
        let before = before.filter(|before| {
            let pairs = before.sections.iter().zip(self.sections);
            before.ground.is(&ground)
                && pairs
                    .into_iter()
                    .all(|(one, other)| Arc::ptr_eq(one, other) || one.has_places_of(other))
        });
        let nothing = Arc::new(Found::default());
        let found: Vec<Arc<Found>> = self
            .sections
            .par_iter()
            .enumerate()
            .map(|(place, section)| {
                if is_sound(place) {
                    return Arc::clone(&nothing);
                }
                let known = before.and_then(|before| self.known(before, place, section));
                known.unwrap_or_else(|| Arc::new(self.find(section)))
            })
            .collect();
        self.tell(&found, report);
        Checked {
            sections: self.sections.to_vec(),
            ground,
            found,
        }
    }

    /// What was found in a section before, if neither the section nor its files have changed.
    fn known(&self, before: &Checked, place: usize, section: &Arc<Section>) -> Option<Arc<Found>> {
        let same = before
            .sections
            .get(place)
            .is_some_and(|known| Arc::ptr_eq(known, section));
        let found = before.found.get(place).filter(|_| same)?;
        let is_as_before = |text: &Text| {
            let file = self.source.file(text.span.file);
            file.is_some_and(|file| found.files.iter().any(|known| Arc::ptr_eq(known, file)))
        };
        section
            .places()
            .texts
            .iter()
            .all(is_as_before)
            .then(|| Arc::clone(found))
    }

    fn tell(&self, found: &[Arc<Found>], report: &mut Report) {
        let mut foreign: Vec<Span> = Vec::new();
        let mut html: Vec<Span> = Vec::new();
        for found in found {
            found.findings.iter().cloned().for_each(|finding| report.push(finding));
            foreign.extend(&found.foreign);
            html.extend(&found.html);
        }
        self.check_navigation(report);
        once_for_all(
            &rules::FOREIGN_BRACES,
            foreign,
            "braces of another tool stay as they are",
            report,
        );
        once_for_all(&rules::RAW_HTML, html, "HTML in the text is left out", report);
    }

    fn find(&self, section: &Section) -> Found {
        let places = section.places();
        let destinations = section.destinations(&self.directory);
        let mut found = Found::default();
        let mut report = Report::default();
        for (text, destinations) in places.texts.iter().zip(destinations.iter()) {
            let here = Here {
                book: self,
                text,
                own: places,
            };
            here.check_links(destinations, &mut report);
            found.leads_to_place |= destinations.iter().any(Destination::names_place);
            here.check_quotes(&mut found.foreign, &mut report);
            found.html.extend(here.lost_html(&text.document));
            found.files.extend(self.source.file(text.span.file).cloned());
        }
        found.files.dedup_by(|one, other| Arc::ptr_eq(one, other));
        found.findings = report.diagnostics().to_vec();
        found
    }

    /// Reports pages that the settings put in an order but that do not exist.
    fn check_navigation(&self, report: &mut Report) {
        for key in self.navigation {
            if !self.directory.has(&key.value) && !self.faulty.contains(key.value.as_str()) {
                let known = self.sections.iter().filter(|section| section.parent.is_none());
                let known = known.map(|section| section.key.as_str());
                dangling("page", &key.value, key.span, known, "the content folder", report);
            }
        }
    }
}

fn check_anchor(anchor: &str, places: &Places, page: &str, at: impl Fn() -> Span, report: &mut Report) {
    if places.has(anchor) {
        return;
    }
    let anchor = percent_decoded(anchor);
    let fault = rules::BROKEN_ANCHOR.at(at(), format!("{page} has no heading `{anchor}`"));
    let known = places.all();
    report.push(match did_you_mean(&anchor, known.iter().map(String::as_str)) {
        Some(near) => fault.label(format!("did you mean `#{near}`?")),
        None => fault,
    });
}

/// A foreign handbook holds hundreds of these: one finding names the first and counts the rest.
fn once_for_all(rule: &'static crate::diagnostic::Rule, mut places: Vec<Span>, what: &str, report: &mut Report) {
    places.sort_unstable();
    let Some(first) = places.first() else { return };
    let fault = rule.at(*first, what);
    report.push(match places.len() {
        1 => fault,
        count => fault.help(format!("the same in {} more places", count - 1)),
    });
}

struct Here<'a> {
    book: &'a AddressBook<'a>,
    text: &'a Text,
    own: &'a Places,
}

impl Here<'_> {
    /// Where HTML stands that does not reach the page; line breaks and the like do.
    fn lost_html(&self, document: &Document) -> Vec<Span> {
        let written = |range: &std::ops::Range<usize>| document.text().get(range.clone()).unwrap_or_default();
        let lost = document
            .html
            .iter()
            .filter(|range| !markdown::keeps_html(written(range)));
        lost.map(|range| self.span(range.clone())).collect()
    }

    /// A stretch of the Markdown as a place in its file.
    fn span(&self, range: std::ops::Range<usize>) -> Span {
        let base = self.text.span;
        let verbatim = self
            .book
            .source
            .file(base.file)
            .and_then(|file| file.text.get(base.range()));
        if verbatim == Some(self.text.document.text()) {
            return Span::new(
                base.file,
                base.start as usize + range.start,
                base.start as usize + range.end,
            );
        }
        // Prose in YAML is indented in its file, so the words themselves are looked up.
        let words = self.text.document.text().get(range).unwrap_or_default();
        let first_line = words.lines().next().unwrap_or_default();
        let found = verbatim
            .and_then(|text| text.find(first_line))
            .filter(|_| !first_line.is_empty());
        match found {
            Some(offset) => {
                let start = base.start as usize + offset;
                Span::new(base.file, start, start + first_line.len())
            }
            None => base,
        }
    }

    fn check_links(&self, destinations: &[Destination], report: &mut Report) {
        for (link, destination) in self.text.document.links.iter().zip(destinations) {
            let at = || self.span(link.range.clone());
            match destination {
                // The page is missing because its chapter could not be read, which is reported.
                Destination::Nowhere if self.is_of_unreadable(&link.target) => {}
                Destination::Nowhere => {
                    let fault = rules::BROKEN_LINK.at(at(), format!("nothing is at `{}`", link.target));
                    report.push(self.suggest(fault, &link.target));
                }
                Destination::Section {
                    key,
                    anchor: Some(anchor),
                } => {
                    if let Some(page) = self.book.section(key) {
                        check_anchor(anchor, page.places(), &format!("the page `{key}`"), at, report);
                    }
                }
                Destination::Elsewhere(target) => {
                    if let Some(anchor) = target.strip_prefix('#') {
                        check_anchor(anchor, self.own, "this page", at, report);
                    } else if !markdown::safe_url(target) {
                        let fault = rules::BROKEN_LINK.at(at(), format!("no page may lead to `{target}`"));
                        report.push(fault.help(
                            "link to a file in the content folder, or to an address that begins with `https://`",
                        ));
                    }
                }
                Destination::Section { anchor: None, .. } | Destination::Attachment(_) => {}
            }
        }
    }

    /// Whether a link leads to the file of a chapter that could not be read.
    fn is_of_unreadable(&self, target: &str) -> bool {
        let path = target.split('#').next().unwrap_or_default();
        let joined = join(self.book.directory.path(self.text.span.file), path);
        let key = joined.as_deref().and_then(|path| self.book.directory.files.get(path));
        key.is_some_and(|key| self.book.faulty.contains(key.as_str()))
    }

    fn suggest(&self, fault: crate::diagnostic::Diagnostic, target: &str) -> crate::diagnostic::Diagnostic {
        let name = target
            .split('#')
            .next()
            .unwrap_or_default()
            .rsplit('/')
            .next()
            .unwrap_or_default();
        if target.starts_with("www.") {
            return fault.help(format!("write `https://{target}`"));
        }
        match self.book.directory.names().near(name) {
            Some(near) => fault.label(format!("did you mean `{near}`?")),
            None => fault.help("link to the file as it lies in the content folder, relative to this one"),
        }
    }

    fn check_quotes(&self, foreign: &mut Vec<Span>, report: &mut Report) {
        let document = &self.text.document;
        foreign.extend(document.foreign_braces.iter().map(|range| self.span(range.clone())));
        if document.quotes.is_empty() {
            return;
        }
        let own_words: Vec<&str> = CHAPTERS.iter().map(|chapter| chapter.key).collect();
        for quote in &document.quotes {
            let slot = quote.alone && self.text.slots.contains(&quote.key);
            let known = match quote.kind {
                QuoteKind::Figure => slot || self.book.figure(&quote.key).is_some(),
                QuoteKind::Chart => quote.alone && self.book.chart(&quote.key).is_some(),
            };
            if known {
                continue;
            }
            let first = quote.key.split('.').next().unwrap_or_default();
            let is_below = |beginning: &String| {
                quote
                    .key
                    .strip_prefix(beginning.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            };
            if self.book.unreadable.iter().any(is_below) {
                continue;
            }
            let ours = quote.kind == QuoteKind::Chart
                || !self.text.slots.is_empty()
                || own_words.contains(&first)
                || did_you_mean(first, own_words.iter().copied()).is_some() && quote.key.contains('.');
            if !ours {
                foreign.push(self.span(quote.range.clone()));
                continue;
            }
            report.push(self.unknown(quote));
        }
    }

    fn unknown(&self, quote: &markdown::Quote) -> crate::diagnostic::Diagnostic {
        let at = self.span(quote.range.clone());
        let (fault, near) = match quote.kind {
            QuoteKind::Chart if self.book.chart(&quote.key).is_some() => {
                let message = format!("the chart `{}` stands inside a line", quote.key);
                return rules::UNKNOWN_FIGURE
                    .at(at, message)
                    .help("put it in a paragraph of its own");
            }
            QuoteKind::Chart => (
                rules::UNKNOWN_FIGURE.at(at, format!("there is no chart `{}`", quote.key)),
                did_you_mean(&quote.key, self.book.charts.keys().copied()),
            ),
            QuoteKind::Figure => {
                let slots = self.text.slots.iter().map(String::as_str);
                (
                    rules::UNKNOWN_FIGURE.at(at, format!("there is no figure `{}`", quote.key)),
                    did_you_mean(&quote.key, self.book.figures.keys().chain(slots)),
                )
            }
        };
        match near {
            Some(near) => fault.label(format!("did you mean `{near}`?")),
            None => fault.help("all keys stand in `data/figures.json` of the output"),
        }
    }
}
