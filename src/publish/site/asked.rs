//! What a page asks of the rest of the site, and what it was told.
//!
//! A page is made of its section, of what all pages share, and of answers to questions such as where a
//! link leads. The answers are kept with the page: as long as they would be the same, so would the page.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::address::Addresses;
use super::navigation::{Surroundings, Tree};
use super::origins::Origins;
use crate::diagnostic::FileId;
use crate::memory::Same;
use crate::playbook::links::{AddressBook, Destination};
use crate::playbook::section::{ChartBlock, Section};
use crate::source::{Source, SourceFile};
use crate::theme::{FigureOrigin, Origin};

/// The rest of the site, as a page may ask it.
pub struct World<'a> {
    /// What links and keys lead to.
    pub book: &'a AddressBook<'a>,
    /// Where every section lies.
    pub addresses: &'a Arc<Addresses>,
    /// The navigation.
    pub tree: &'a Arc<Tree>,
    /// Where pages and figures come from.
    pub(super) origins: Origins<'a>,
    /// Whether another build may follow, which looks whether all answers are still the same.
    pub(super) remembers: bool,
}

/// A question of a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Question {
    /// What stands around it in the navigation.
    Around(String),
    /// Where a section lies.
    Address(String),
    /// Whether a page shows a place of ours.
    Shows(String, String),
    /// Whether a page has a place that an author names.
    Place(String, String),
    /// Where a link in a file leads.
    Destination(FileId, String),
    /// What a figure says.
    Figure(String),
    /// Whether what a key means is kept from the readers of these pages.
    Withheld(String),
    /// Which chart a key means.
    Chart(String),
    /// Where a page comes from: the one of this key, made of this file if it is made of one.
    Origin(String, Option<FileId>),
    /// Where a figure comes from.
    FigureOrigin(String),
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Answer {
    Around(Surroundings),
    Address(Option<String>),
    Truth(bool),
    Destination(Destination),
    /// Its text and, where it may be shown, what it is.
    Figure(Option<(String, Option<String>)>),
    /// The section that the chart stands in.
    Chart(Option<Same<Section>>),
    Origin(Origin),
    FigureOrigin(Option<FigureOrigin>),
}

impl World<'_> {
    fn answer(&self, question: &Question) -> Answer {
        match question {
            Question::Around(key) => Answer::Around(self.tree.around(key)),
            Question::Address(key) => Answer::Address(self.addresses.get(key).map(str::to_owned)),
            Question::Shows(key, anchor) => Answer::Truth(self.book.shows(key, anchor)),
            Question::Place(key, anchor) => Answer::Truth(self.book.has_place(key, anchor)),
            Question::Destination(from, target) => Answer::Destination(self.book.destination(*from, target)),
            Question::Figure(key) => Answer::Figure(self.figure(key)),
            Question::Withheld(key) => Answer::Truth(self.is_withheld(key)),
            Question::Chart(key) => {
                let chart = self.book.chart(key);
                Answer::Chart(chart.map(|(section, _)| Same(Arc::clone(section))))
            }
            Question::Origin(key, file) => Answer::Origin(self.origins.page(key, *file)),
            Question::FigureOrigin(key) => Answer::FigureOrigin(self.origins.figure(key)),
        }
    }

    fn figure(&self, key: &str) -> Option<(String, Option<String>)> {
        let known = self.book.figure(key);
        let known = known.map(|figure| (figure.text.clone(), Some(figure.label.clone())));
        let withheld = || self.book.withheld_text(key).map(|text| (text.to_owned(), None));
        known.or_else(withheld)
    }

    fn is_withheld(&self, key: &str) -> bool {
        self.book.withheld_text(key).is_some()
    }
}

/// Which parts of the world are known to be as they were, so that nothing about them has to be asked.
#[derive(Clone, Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "one for each part of the world")]
pub(super) struct AsBefore {
    pub(super) tree: bool,
    pub(super) addresses: bool,
    pub(super) directory: bool,
    pub(super) places: bool,
    pub(super) figures: bool,
    /// What may be told of the past of the files.
    pub(super) past: bool,
    /// The files that are not as they were.
    pub(super) changed: BTreeSet<FileId>,
}

impl AsBefore {
    fn answers(&self, question: &Question, origins: &Origins<'_>) -> bool {
        match question {
            Question::Around(_) => self.tree,
            Question::Address(_) => self.addresses,
            Question::Shows(..) | Question::Place(..) => self.places,
            Question::Destination(..) => self.directory,
            Question::Figure(_) | Question::Withheld(_) => self.figures,
            Question::Chart(_) => false,
            Question::Origin(_, Some(file)) => self.past && !self.changed.contains(file),
            Question::Origin(_, None) => self.past && self.changed.is_empty(),
            Question::FigureOrigin(key) => {
                let leads_to_change = || origins.leads_to(key, |file| self.changed.contains(&file));
                self.past && self.figures && (self.changed.is_empty() || !leads_to_change())
            }
        }
    }
}

/// The texts of the author as they are, by id.
pub(super) struct Texts(Vec<(FileId, Arc<SourceFile>)>);

impl Texts {
    pub(super) fn of(source: &Source) -> Self {
        Self(source.files().map(|(id, file)| (id, Arc::clone(file))).collect())
    }

    /// The files that only one of two states has as they are.
    pub(super) fn differing(&self, other: &Self) -> BTreeSet<FileId> {
        let only = |one: &Self, other: &Self| -> Vec<FileId> {
            let new = one.0.iter().filter(|(id, file)| !other.has(*id, file));
            new.map(|(id, _)| *id).collect()
        };
        only(self, other).into_iter().chain(only(other, self)).collect()
    }

    fn has(&self, id: FileId, file: &Arc<SourceFile>) -> bool {
        let place = self.0.binary_search_by_key(&id, |(id, _)| *id);
        let known = place.ok().and_then(|place| self.0.get(place));
        known.is_some_and(|(_, known)| Arc::ptr_eq(known, file))
    }
}

/// The questions of a page with their answers.
#[derive(Debug, Default)]
pub(super) struct Asked(Vec<(Question, Answer)>);

impl Asked {
    /// Whether the world would still answer all of them alike.
    pub(super) fn holds(&self, world: &World<'_>, as_before: &AsBefore) -> bool {
        self.0
            .iter()
            .all(|(question, answer)| as_before.answers(question, &world.origins) || world.answer(question) == *answer)
    }
}

/// The only way of a page to the world; where another build may follow, it writes down what is asked.
pub(super) struct Asking<'a> {
    world: &'a World<'a>,
    asked: RefCell<BTreeMap<Question, Answer>>,
}

impl<'a> Asking<'a> {
    pub(super) fn new(world: &'a World<'a>) -> Self {
        Self {
            world,
            asked: RefCell::default(),
        }
    }

    fn ask(&self, question: Question) -> Answer {
        let mut asked = self.asked.borrow_mut();
        let answer = asked.entry(question);
        answer
            .or_insert_with_key(|question| self.world.answer(question))
            .clone()
    }

    fn truth(&self, question: Question) -> bool {
        matches!(self.ask(question), Answer::Truth(true))
    }

    /// The world, where nobody will want to know what was asked of it: thousands of pages ask much.
    fn unheard(&self) -> Option<&'a World<'a>> {
        Some(self.world).filter(|world| !world.remembers)
    }

    /// What stands around the page of a section.
    pub(super) fn around(&self, key: &str) -> Surroundings {
        if let Some(world) = self.unheard() {
            return world.tree.around(key);
        }
        match self.ask(Question::Around(key.to_owned())) {
            Answer::Around(around) => around,
            _ => Surroundings::default(),
        }
    }

    /// The file of a section, from the root of the site.
    pub(super) fn address(&self, key: &str) -> Option<&'a str> {
        if self.world.remembers {
            self.ask(Question::Address(key.to_owned()));
        }
        self.world.addresses.get(key)
    }

    /// Whether a page shows a place of ours.
    pub(super) fn shows(&self, key: &str, anchor: &str) -> bool {
        if let Some(world) = self.unheard() {
            return world.book.shows(key, anchor);
        }
        self.truth(Question::Shows(key.to_owned(), anchor.to_owned()))
    }

    /// Whether a page has a place that an author names.
    pub(super) fn has_place(&self, key: &str, anchor: &str) -> bool {
        if let Some(world) = self.unheard() {
            return world.book.has_place(key, anchor);
        }
        self.truth(Question::Place(key.to_owned(), anchor.to_owned()))
    }

    /// Where a link in a file leads.
    pub(super) fn destination(&self, from: FileId, target: &str) -> Destination {
        if let Some(world) = self.unheard() {
            return world.book.destination(from, target);
        }
        match self.ask(Question::Destination(from, target.to_owned())) {
            Answer::Destination(destination) => destination,
            _ => Destination::Nowhere,
        }
    }

    /// What a figure says, and what it is.
    pub(super) fn figure(&self, key: &str) -> Option<(String, Option<String>)> {
        if let Some(world) = self.unheard() {
            return world.figure(key);
        }
        match self.ask(Question::Figure(key.to_owned())) {
            Answer::Figure(figure) => figure,
            _ => None,
        }
    }

    /// Whether what a key means is kept from the readers of these pages.
    pub(super) fn is_withheld(&self, key: &str) -> bool {
        if let Some(world) = self.unheard() {
            return world.is_withheld(key);
        }
        self.truth(Question::Withheld(key.to_owned()))
    }

    /// The chart of a key.
    pub(super) fn chart(&self, key: &str) -> Option<&'a ChartBlock> {
        if self.world.remembers {
            self.ask(Question::Chart(key.to_owned()));
        }
        self.world.book.chart(key).map(|(_, chart)| chart)
    }

    /// Where a page comes from.
    pub(super) fn origin(&self, key: &str, file: Option<FileId>) -> Origin {
        if let Some(world) = self.unheard() {
            return world.origins.page(key, file);
        }
        match self.ask(Question::Origin(key.to_owned(), file)) {
            Answer::Origin(origin) => origin,
            _ => Origin::default(),
        }
    }

    /// Where a figure comes from.
    pub(super) fn figure_origin(&self, key: &str) -> Option<FigureOrigin> {
        if let Some(world) = self.unheard() {
            return world.origins.figure(key);
        }
        match self.ask(Question::FigureOrigin(key.to_owned())) {
            Answer::FigureOrigin(origin) => origin,
            _ => None,
        }
    }

    /// All that was asked.
    pub(super) fn asked(self) -> Asked {
        Asked(self.asked.into_inner().into_iter().collect())
    }
}
