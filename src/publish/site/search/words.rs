//! The words of a page: what readers see on it, part by part, each with the anchor that leads there.

use std::collections::BTreeSet;

use crate::playbook::section::{Ask, Block, Cell, Fact, Line, ListEntry, Measure, Panel, ProseBlock, Row, Section};
use crate::source::markdown::Told;
use crate::theme::anchor;
use crate::vocabulary::date::long_date;

/// The author's Markdown and the figures in it, as the page knows them.
pub trait Telling {
    /// The words of a line alone.
    fn line(&self, line: &Line) -> String;

    /// What readers see of a text, heading by heading.
    fn prose(&self, block: &ProseBlock) -> Vec<Told>;
}

/// A part of a page: what stands below a heading, a row that has a name, a panel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The place on the page; empty for its beginning.
    pub anchor: String,
    /// The words of its heading.
    pub title: String,
    /// What it says, blocks on lines of their own.
    pub text: String,
}

/// The parts of a page. The first is its beginning, with the answer and all that stands above the first heading.
///
/// Links to other pages with their sentences are left out, because those pages say the same themselves; so are
/// the words of redlines, most of which hold no longer.
pub fn parts_of(section: &Section, telling: &dyn Telling) -> Vec<Part> {
    let mut gathering = Gathering {
        telling,
        parts: vec![Part {
            title: section.title.clone(),
            ..Part::default()
        }],
        open: 0,
        anchors: BTreeSet::new(),
    };
    gathering.line(&section.answer);
    for fact in &section.facts {
        gathering.fact(fact);
    }
    if let Some(owner) = &section.stewardship.owner {
        gathering.say(owner);
    }
    gathering.blocks(&section.blocks);
    gathering.parts
}

struct Gathering<'a> {
    telling: &'a dyn Telling,
    parts: Vec<Part>,
    /// The part that is being filled: what follows a row with a name belongs to the heading above it.
    open: usize,
    /// Where several things of a page have one name, links lead to the first.
    anchors: BTreeSet<String>,
}

impl Gathering<'_> {
    fn say(&mut self, words: &str) {
        let words = words.trim();
        let Some(part) = self.parts.get_mut(self.open).filter(|_| !words.is_empty()) else {
            return;
        };
        if !part.text.is_empty() {
            part.text.push('\n');
        }
        part.text.push_str(words);
    }

    /// The same of a text that nobody else needs.
    fn say_whole(&mut self, words: String) {
        match self.parts.get_mut(self.open) {
            Some(part) if part.text.is_empty() && words.trim().len() == words.len() => part.text = words,
            _ => self.say(&words),
        }
    }

    fn say_all<'w>(&mut self, words: impl IntoIterator<Item = &'w str>) {
        let words: Vec<&str> = words.into_iter().filter(|word| !word.trim().is_empty()).collect();
        self.say(&words.join("; "));
    }

    fn line(&mut self, line: &Line) {
        self.say(&self.telling.line(line));
    }

    fn fact(&mut self, fact: &Fact) {
        self.say(&told_fact(fact, self.telling));
    }

    /// Opens a part; one whose anchor is taken goes on with the part before.
    fn open(&mut self, anchor: String, title: &str) {
        if anchor.is_empty() || !self.anchors.insert(anchor.clone()) {
            self.say(title);
            return;
        }
        self.open = self.parts.len();
        self.parts.push(Part {
            anchor,
            title: title.trim().to_owned(),
            text: String::new(),
        });
    }

    /// A part of its own, after which the one before goes on.
    fn beside(&mut self, id: &str, title: &str, words: &[String]) {
        let open = self.open;
        self.open(anchor(id), title);
        self.say_all(words.iter().map(String::as_str));
        self.open = open;
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) | Block::Subheading(heading) => self.open(anchor(&heading.id), &heading.title),
            Block::Paragraph(line) => self.line(line),
            Block::Prose(prose) => self.prose(prose),
            Block::Chart(chart) => self.say_all([chart.finding.as_str(), chart.subtitle.as_str()]),
            Block::Table(table) => {
                self.say(&table.caption);
                table.rows.iter().chain(&table.total).for_each(|row| self.row(row));
            }
            Block::Measures(measures) => measures.iter().for_each(|measure| self.measure(measure)),
            Block::Asks(asks) => asks.iter().for_each(|ask| self.ask(ask)),
            Block::Steps(steps) => {
                for step in steps {
                    self.say_all([
                        step.title.as_str(),
                        step.dates.as_str(),
                        step.summary.as_str(),
                        step.chip.word.as_str(),
                    ]);
                }
            }
            Block::Quotes(quotes) => {
                for quote in quotes {
                    let by = self.telling.line(&quote.by);
                    self.say_all([quote.text.as_str(), by.as_str()]);
                }
            }
            Block::Stamp(stamp) => {
                self.say(&stamp.title);
                self.line(&stamp.text);
                for (chip, line) in &stamp.conditions {
                    let line = self.telling.line(line);
                    self.say_all([line.as_str(), chip.word.as_str()]);
                }
            }
            Block::Note(note) => {
                self.say(&note.title);
                self.line(&note.text);
            }
            Block::List(entries) => self.entries(entries),
            Block::Columns(columns) => {
                for column in columns {
                    self.say(&column.title);
                    self.entries(&column.entries);
                }
            }
            Block::Chips(chips) => self.say_all(chips.iter().map(|chip| chip.word.as_str())),
            Block::SignOff(signatures) => {
                for signature in signatures {
                    let on = signature.on.map(long_date).unwrap_or_default();
                    self.say_all([signature.who.as_str(), signature.what.as_str(), on.as_str()]);
                }
            }
            Block::Panels(panels) => panels.iter().for_each(|panel| self.panel(panel)),
            Block::Contents(_) | Block::Redline(_) => {}
        }
    }

    fn prose(&mut self, prose: &ProseBlock) {
        for told in self.telling.prose(prose) {
            if let Some((words, id)) = &told.heading {
                self.open(anchor(&[prose.id_prefix.as_str(), id].concat()), words);
            }
            self.say_whole(told.text);
        }
        for (_, blocks) in &prose.slots {
            self.blocks(blocks);
        }
    }

    fn row(&mut self, row: &Row) {
        let cells: Vec<String> = row.cells.iter().map(|cell| told_cell(cell, self.telling)).collect();
        match (&row.id, cells.split_first()) {
            (Some(id), Some((title, rest))) => self.beside(id, title, rest),
            _ => self.say_all(cells.iter().map(String::as_str)),
        }
    }

    fn measure(&mut self, measure: &Measure) {
        let change = measure.change.as_ref().map_or("", |change| change.text.as_str());
        self.say_all([
            measure.name.text.as_str(),
            &format!("{} {}", measure.value, measure.unit),
            measure.chip.word.as_str(),
            measure.target.as_str(),
            change,
            measure.note.as_str(),
        ]);
    }

    fn ask(&mut self, ask: &Ask) {
        self.say(&ask.title);
        if let Some(text) = &ask.text {
            self.line(text);
        }
        ask.facts.iter().for_each(|fact| self.fact(fact));
    }

    fn panel(&mut self, panel: &Panel) {
        let details = panel.details.iter().map(|fact| told_fact(fact, self.telling));
        let words: Vec<String> = [&panel.chip.word, &panel.unit, &panel.chart.finding]
            .into_iter()
            .cloned()
            .chain(details)
            .collect();
        self.beside(&panel.id, &panel.name.text, &words);
    }

    fn entries(&mut self, entries: &[ListEntry]) {
        for entry in entries {
            let (lead, text) = (self.telling.line(&entry.lead), self.telling.line(&entry.text));
            self.say(&format!("{lead} {text}"));
        }
    }
}

fn told_fact(fact: &Fact, telling: &dyn Telling) -> String {
    let value = telling.line(&fact.value);
    let chip = fact.chip.as_ref().map_or("", |chip| chip.word.as_str());
    [fact.label.as_str(), ": ", chip, &value].concat()
}

fn told_cell(cell: &Cell, telling: &dyn Telling) -> String {
    match cell {
        Cell::Line(line) => telling.line(line),
        Cell::Chip(chip) => chip.word.clone(),
        Cell::Severity { level, of } => format!("{level} of {of}"),
    }
}
