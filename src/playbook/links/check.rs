//! Findings about links, anchors and quoted keys in all prose of all sections.

use super::super::ownership::dangling;
use super::super::section::{Block, Line, Piece, Section};
use super::super::{CHAPTERS, rules};
use super::{AddressBook, Destination, percent_decoded};
use crate::diagnostic::{Report, Span, did_you_mean};
use crate::source::join;
use crate::source::markdown::{self, Document, QuoteKind};
use std::collections::{BTreeMap, BTreeSet};

impl AddressBook<'_> {
    /// Reports links, anchors and quoted keys that lead nowhere, in all prose of all sections.
    pub fn check(&self, report: &mut Report) {
        let mut foreign: Vec<Span> = Vec::new();
        let mut html: Vec<Span> = Vec::new();
        let pages: BTreeMap<&str, Page<'_>> = self
            .sections
            .iter()
            .map(|(key, section)| (*key, Page::of(section)))
            .collect();
        for page in pages.values() {
            for (text, document) in &page.texts {
                let here = Here {
                    book: self,
                    text: *text,
                    pages: &pages,
                    own: &page.anchors,
                };
                here.check_links(document, report);
                here.check_quotes(document, &mut foreign, report);
                html.extend(here.lost_html(document));
            }
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

    /// The files beside the texts that some prose leads to, by their paths in the content folder.
    #[must_use]
    pub fn linked_files(&self) -> BTreeSet<String> {
        let mut files = BTreeSet::new();
        for section in self.sections.values() {
            for (text, document) in &Page::of(section).texts {
                for link in &document.links {
                    if let Destination::Attachment(path) = self.destination(text.span.file, &link.target) {
                        files.insert(path);
                    }
                }
            }
        }
        files
    }

    /// Whether the page of a section has the place that an anchor names.
    #[must_use]
    pub fn has_place(&self, key: &str, anchor: &str) -> bool {
        let all = self.places.get_or_init(|| {
            let pages = self.sections.iter();
            pages
                .map(|(key, section)| ((*key).to_owned(), Page::of(section).anchors))
                .collect()
        });
        all.get(key).is_some_and(|known| is_place(anchor, known))
    }

    /// Whether a section has a place of ours with this name: a heading, a row, a quotation, a panel.
    #[must_use]
    pub fn shows(&self, key: &str, anchor: &str) -> bool {
        let all = self.own_places.get_or_init(|| {
            let pages = self.sections.iter();
            pages
                .map(|(key, section)| {
                    let mut places = BTreeSet::new();
                    section.blocks.iter().for_each(|block| own_places(block, &mut places));
                    ((*key).to_owned(), places)
                })
                .collect()
        });
        all.get(key).is_some_and(|known| known.contains(anchor))
    }

    /// Reports pages that the settings put in an order but that do not exist.
    fn check_navigation(&self, report: &mut Report) {
        for key in self.navigation {
            if !self.sections.contains_key(key.value.as_str()) && !self.faulty.contains(key.value.as_str()) {
                let known = self.sections.values().filter(|section| section.parent.is_none());
                let known = known.map(|section| section.key.as_str());
                dangling("page", &key.value, key.span, known, "the content folder", report);
            }
        }
    }
}

/// A text of the author: a whole article, a field of an entry, or a line.
#[derive(Clone, Copy)]
struct Text<'a> {
    markdown: &'a str,
    span: Span,
    slots: &'a [(String, Vec<Block>)],
}

/// What a section's page holds: its texts, and the places that links can lead to.
struct Page<'a> {
    texts: Vec<(Text<'a>, Document)>,
    anchors: BTreeSet<String>,
}

impl<'a> Page<'a> {
    fn of(section: &'a Section) -> Self {
        let mut page = Self {
            texts: Vec::new(),
            anchors: BTreeSet::new(),
        };
        for block in &section.blocks {
            page.add(block);
        }
        section.lines(&mut |line| page.add_line(line));
        page
    }

    fn add_line(&mut self, line: &'a Line) {
        for piece in &line.0 {
            if let Piece::Markdown(words) = piece {
                let text = Text {
                    markdown: &words.value,
                    span: words.span,
                    slots: &[],
                };
                self.texts.push((text, markdown::parse(&words.value)));
            }
        }
    }

    fn add(&mut self, block: &'a Block) {
        match block {
            Block::Prose(prose) => {
                let document = markdown::parse(&prose.markdown);
                let ids = document
                    .headings
                    .iter()
                    .map(|heading| format!("{}{}", prose.id_prefix, heading.id));
                self.anchors.extend(ids);
                let text = Text {
                    markdown: &prose.markdown,
                    span: prose.span,
                    slots: &prose.slots,
                };
                self.texts.push((text, document));
                for block in prose.slots.iter().flat_map(|(_, blocks)| blocks) {
                    self.add(block);
                }
            }
            block => own_places(block, &mut self.anchors),
        }
    }
}

/// The places of a block that links can lead to, without those of the author's Markdown.
fn own_places(block: &Block, places: &mut BTreeSet<String>) {
    match block {
        Block::Heading(heading) | Block::Subheading(heading) => {
            places.insert(heading.id.clone());
        }
        Block::Table(table) => places.extend(table.rows.iter().filter_map(|row| row.id.clone())),
        Block::Quotes(quotes) => places.extend(quotes.iter().filter_map(|quote| quote.id.clone())),
        Block::Panels(panels) => places.extend(panels.iter().map(|panel| panel.id.clone())),
        Block::Prose(prose) => {
            let inside = prose.slots.iter().flat_map(|(_, blocks)| blocks);
            inside.for_each(|block| own_places(block, places));
        }
        _ => {}
    }
}

fn is_place(anchor: &str, known: &BTreeSet<String>) -> bool {
    let anchor = percent_decoded(anchor);
    anchor.is_empty() || anchor == "top" || known.contains(&anchor) || known.contains(&markdown::slug(&anchor))
}

fn check_anchor(anchor: &str, known: &BTreeSet<String>, page: &str, at: Span, report: &mut Report) {
    if is_place(anchor, known) {
        return;
    }
    let anchor = percent_decoded(anchor);
    let fault = rules::BROKEN_ANCHOR.at(at, format!("{page} has no heading `{anchor}`"));
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
    text: Text<'a>,
    pages: &'a BTreeMap<&'a str, Page<'a>>,
    own: &'a BTreeSet<String>,
}

impl Here<'_> {
    /// Where HTML stands that does not reach the page; line breaks and the like do.
    fn lost_html(&self, document: &Document) -> Vec<Span> {
        let written = |range: &std::ops::Range<usize>| self.text.markdown.get(range.clone()).unwrap_or_default();
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
        if verbatim == Some(self.text.markdown) {
            return Span::new(
                base.file,
                base.start as usize + range.start,
                base.start as usize + range.end,
            );
        }
        // Prose in YAML is indented in its file, so the words themselves are looked up.
        let words = self.text.markdown.get(range).unwrap_or_default();
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

    fn check_links(&self, document: &Document, report: &mut Report) {
        for link in &document.links {
            let at = || self.span(link.range.clone());
            match self.book.destination(self.text.span.file, &link.target) {
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
                    let page = self.pages.get(key.as_str());
                    if let Some(page) = page {
                        check_anchor(&anchor, &page.anchors, &format!("the page `{key}`"), at(), report);
                    }
                }
                Destination::Elsewhere(target) => {
                    if let Some(anchor) = target.strip_prefix('#') {
                        check_anchor(anchor, self.own, "this page", at(), report);
                    }
                }
                Destination::Section { anchor: None, .. } | Destination::Attachment(_) => {}
            }
        }
    }

    /// Whether a link leads to the file of a chapter that could not be read.
    fn is_of_unreadable(&self, target: &str) -> bool {
        let path = target.split('#').next().unwrap_or_default();
        let joined = join(self.book.source.content_path(self.text.span.file), path);
        let key = joined.as_deref().and_then(|path| self.book.files.get(path));
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
        let names = self
            .book
            .files
            .keys()
            .map(|path| path.rsplit('/').next().unwrap_or_default());
        match did_you_mean(name, names) {
            Some(near) => fault.label(format!("did you mean `{near}`?")),
            None => fault.help("link to the file as it lies in the content folder, relative to this one"),
        }
    }

    fn check_quotes(&self, document: &Document, foreign: &mut Vec<Span>, report: &mut Report) {
        let own_words: Vec<&str> = CHAPTERS.iter().map(|chapter| chapter.key).collect();
        for quote in &document.quotes {
            let slot = quote.alone && self.text.slots.iter().any(|(name, _)| *name == quote.key);
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
        foreign.extend(document.foreign_braces.iter().map(|range| self.span(range.clone())));
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
                let slots = self.text.slots.iter().map(|(name, _)| name.as_str());
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
