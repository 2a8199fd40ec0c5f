//! Blocks of a section into the parts of a page, in one walk.
//!
//! The walk keeps what must hold across the page: ids are given once, figures are numbered, and
//! headings inside blocks are one level below the heading that they stand under.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::blocks::{BlockView, ChipView, HeadingView, Part, ProseView, QuoteView};
use super::redline::redline_view;
use super::widths::Widths;
use super::words::{
    ask_view, column_view, contents_view, entry_views, note_view, signature_view, stamp_view, step_view,
};
use super::{Here, TocEntry};
use crate::playbook::section::{Block, ChartBlock, Heading, ProseBlock, Quote};
use crate::theme::html::{self, Html, anchor};
use crate::vocabulary::language::Language;

/// Ids that the frame of every page uses.
const TAKEN: [&str; 7] = ["main", "nav", "theme", "otp", "hx", "hb", "search"];

/// How deep blocks may stand inside prose of blocks inside prose.
const DEPTH: usize = 4;

/// A page in the making.
pub(super) struct Builder<'a> {
    pub(super) here: &'a dyn Here,
    pub(super) language: &'a Language,
    parts: Vec<Part>,
    toc: Vec<TocEntry>,
    ids: BTreeSet<String>,
    pub(super) figures: usize,
    pub(super) widths: Widths,
    tables: usize,
    /// Whether a heading of level 2 stands above the current place.
    under_heading: bool,
    depth: usize,
}

/// What stands in a place that prose leaves open.
enum Filling<'a> {
    Blocks(&'a [Block]),
    Chart(&'a ChartBlock),
}

impl<'a> Builder<'a> {
    pub(super) fn new(here: &'a dyn Here, language: &'a Language, widths: Widths) -> Self {
        Self {
            here,
            language,
            parts: vec![Part::default()],
            toc: Vec::new(),
            ids: BTreeSet::new(),
            figures: 0,
            widths,
            tables: 0,
            under_heading: false,
            depth: 0,
        }
    }

    /// The parts, without a first one that is empty, and the contents.
    pub(super) fn finish(mut self) -> (Vec<Part>, Vec<TocEntry>) {
        self.parts
            .retain(|part| part.heading.is_some() || !part.blocks.is_empty());
        (self.parts, self.toc)
    }

    pub(super) fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    /// An id like `wanted` that is not yet on the page.
    pub(super) fn unique(&mut self, wanted: &str) -> String {
        let wanted = format!("{}{}", self.here.id_prefix(), anchor(wanted));
        let mut id = wanted.clone();
        let mut number = 2;
        while TAKEN.contains(&id.as_str()) || !self.ids.insert(id.clone()) {
            id = format!("{wanted}-{number}");
            number += 1;
        }
        id
    }

    /// An id for the next table.
    pub(super) fn table_id(&mut self) -> String {
        self.tables += 1;
        let wanted = format!("table-{}", self.tables);
        self.unique(&wanted)
    }

    /// The level of a heading inside a block.
    pub(super) fn level(&self) -> u8 {
        if self.under_heading { 3 } else { 2 }
    }

    fn push(&mut self, block: BlockView) {
        if self.parts.is_empty() {
            self.parts.push(Part::default());
        }
        if let Some(part) = self.parts.last_mut() {
            part.blocks.push(block);
        }
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Subheading(heading) => self.subheading(heading),
            Block::Prose(prose) => self.prose(prose),
            other => {
                if let Some(view) = self.view(other) {
                    self.push(view);
                }
            }
        }
    }

    fn view(&mut self, block: &'a Block) -> Option<BlockView> {
        let here = self.here;
        Some(match block {
            Block::Heading(_) | Block::Subheading(_) | Block::Prose(_) => return None,
            Block::Paragraph(line) => BlockView::Paragraph {
                html: html::line(line, here),
            },
            Block::Chart(chart) => BlockView::Figure(Box::new(self.figure(chart))),
            Block::Table(table) => BlockView::Table(self.table(table)),
            Block::Measures(measures) => self.measures(measures),
            Block::Asks(asks) => BlockView::Asks {
                level: self.level(),
                items: asks.iter().map(|ask| ask_view(ask, here)).collect(),
            },
            Block::Steps(steps) => BlockView::Steps {
                items: steps.iter().zip(1..).map(step_view).collect(),
            },
            Block::Quotes(quotes) => BlockView::Quotes {
                items: quotes.iter().map(|quote| self.quote(quote)).collect(),
            },
            Block::Stamp(stamp) => BlockView::Stamp(stamp_view(stamp, self.level(), here)),
            Block::Note(note) => BlockView::Note(note_view(note, self.level(), here)),
            Block::List(entries) => BlockView::List {
                items: entry_views(entries, here),
            },
            Block::Columns(columns) => BlockView::Columns {
                level: self.level(),
                items: columns.iter().map(|column| column_view(column, here)).collect(),
            },
            Block::Chips(chips) => BlockView::Chips {
                items: chips.iter().map(ChipView::from).collect(),
            },
            Block::SignOff(lines) => BlockView::SignOff {
                items: lines.iter().map(|line| signature_view(line, self.language)).collect(),
            },
            Block::Panels(panels) => self.panels(panels),
            Block::Redline(redline) => {
                let level = self.level();
                BlockView::Redline(redline_view(redline, level, |wanted| self.unique(wanted)))
            }
            Block::Contents(entries) => BlockView::Contents {
                items: entries.iter().map(|entry| contents_view(entry, here)).collect(),
            },
        })
    }

    fn heading(&mut self, heading: &Heading) {
        let heading = HeadingView {
            id: self.unique(&heading.id),
            title: heading.title.clone(),
        };
        self.list(2, heading.id.clone(), heading.title.clone());
        // A part cannot begin inside prose, whose element is still open: there it stays a heading.
        if self.depth > 0 {
            self.push(BlockView::Subheading(heading));
        } else {
            self.parts.push(Part {
                heading: Some(heading),
                blocks: Vec::new(),
            });
            self.under_heading = true;
        }
    }

    fn subheading(&mut self, heading: &Heading) {
        let heading = HeadingView {
            id: self.unique(&heading.id),
            title: heading.title.clone(),
        };
        self.list(3, heading.id.clone(), heading.title.clone());
        self.push(BlockView::Subheading(heading));
    }

    /// Adds a heading to the contents of the page, which have two levels.
    fn list(&mut self, level: u8, id: String, title: String) {
        let entry = TocEntry {
            id,
            title,
            children: Vec::new(),
        };
        match (level, self.toc.last_mut()) {
            (0..=2, _) | (3, None) => self.toc.push(entry),
            (3, Some(last)) => last.children.push(entry),
            _ => {}
        }
    }

    /// Prose is cut where other blocks stand in it; they become blocks of the page.
    fn prose(&mut self, prose: &'a ProseBlock) {
        let fillings = RefCell::new(Vec::new());
        let here = self.here;
        let done = here.prose(prose, &|name| {
            let filling = filling(prose, name, here)?;
            let mut fillings = fillings.borrow_mut();
            fillings.push(filling);
            Some(mark(fillings.len()))
        });
        for (level, id, title) in done.headings {
            self.ids.insert(id.clone());
            self.list(level, id, title);
        }
        self.depth += 1;
        let html = done.html;
        // Where the next piece begins.
        let mut begins = 0;
        for (filling, number) in fillings.into_inner().into_iter().zip(1..) {
            let mark = mark(number);
            let rest = html.get(begins..).unwrap_or_default();
            let Some((before, _)) = rest.split_once(mark.as_str()) else {
                continue;
            };
            let opens = begins == 0;
            begins += before.len() + mark.len();
            self.run(before.to_owned(), opens, false);
            // A chart before the first heading of a text stands under the title of the page.
            self.under_heading |= before.contains("<h2");
            if self.depth < DEPTH {
                self.fill(&filling);
            }
        }
        // Nearly every text is one piece.
        let opens = begins == 0;
        let rest = if opens {
            html
        } else {
            html.get(begins..).unwrap_or_default().to_owned()
        };
        self.under_heading |= rest.contains("<h2");
        self.run(rest, opens, true);
        self.depth -= 1;
    }

    fn run(&mut self, html: String, opens: bool, closes: bool) {
        self.push(BlockView::Prose(ProseView {
            html: Html::trusted(html),
            opens,
            closes,
        }));
    }

    fn fill(&mut self, filling: &Filling<'a>) {
        match filling {
            Filling::Blocks(blocks) => self.blocks(blocks),
            Filling::Chart(chart) => {
                let figure = self.figure(chart);
                self.push(BlockView::Figure(Box::new(figure)));
            }
        }
    }

    fn quote(&mut self, quote: &Quote) -> QuoteView {
        QuoteView {
            id: quote.id.as_deref().map(|id| self.unique(id)),
            text: quote.text.clone(),
            by: html::line(&quote.by, self.here),
        }
    }
}

/// What prose places by `name`: blocks that came with it, or a chart of any section.
fn filling<'a>(prose: &'a ProseBlock, name: &str, here: &'a dyn Here) -> Option<Filling<'a>> {
    let own = prose.slots.iter().find(|(slot, _)| slot == name);
    own.map(|(_, blocks)| Filling::Blocks(blocks))
        .or_else(|| here.chart(name).map(Filling::Chart))
}

/// What stands for a filling until the prose is cut. A text cannot forge it: Markdown escapes or
/// drops comments, and the character is one that no text file may hold.
fn mark(number: usize) -> String {
    format!("<!--\u{fdd0}{number}-->")
}
