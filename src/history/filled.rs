//! What the charter fills in from other chapters, as of one reading: figures within its sentences, and
//! what stands in the place of `{{ scope }}` and the like.

use std::borrow::Cow;

use crate::playbook::charter::{model::Charter, places_something, told_parts, written_in};
use crate::playbook::foundation::pmo_sentence;
use crate::playbook::{CHAPTERS, Playbook};
use crate::source::markdown::{Form, plain};
use crate::vocabulary::figure::Figures;
use crate::vocabulary::language::Phrase;
use crate::vocabulary::text::capitalised;

use super::mandate::{STEP, Stated};
use super::reading::{Block, Part, SIGNATORIES, parts};
use super::weight::places;
use super::with_figures::WithFigures;
use super::words::{Word, plain_words};

/// A reading of a playbook that has a charter.
pub struct Book<'a> {
    playbook: &'a Playbook,
    figures: &'a Figures,
    stated: Cow<'a, [Stated]>,
    /// The parts of its charter, with the words that a reader reads.
    pub parts: Cow<'a, [Part]>,
}

/// One thing of what a slot places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What makes it the same in another reading.
    pub key: String,
    /// What it is, as it begins a line, with its colon; may be empty.
    pub what: String,
    /// What it says.
    pub words: Vec<Word>,
}

/// The slots that place fields of the mandate, and how the keys of these begin.
const OF_MANDATE: [(&str, &[&str]); 8] = [
    ("scope", &["In scope/", "Out of scope/", "In scope later/"]),
    ("boards", &["board/"]),
    ("escalation", &[STEP]),
    ("roles", &["role/"]),
    ("services", &["service/", "not offered/"]),
    ("budget", &["preferred", "budget/", "figure business-case."]),
    ("roadmap", &["figure roadmap.", "wave/"]),
    ("objectives", &["objective/"]),
];

impl<'a> Book<'a> {
    /// The reading of a playbook; `None` where it has no charter.
    pub fn of(side: WithFigures<'a>) -> Option<Self> {
        let charter = side.playbook.charter.as_ref()?;
        let mut book = Self {
            playbook: side.playbook,
            stated: side.stated(),
            figures: side.figures,
            parts: Cow::Borrowed(&[]),
        };
        book.parts = side.parts(|| book.filled_parts(charter));
        Some(book)
    }

    /// The figures of the playbook.
    pub fn figures(&self) -> &Figures {
        self.figures
    }

    /// The playbook itself.
    pub fn playbook(&self) -> &Playbook {
        self.playbook
    }

    fn filled_parts(&self, charter: &Charter) -> Vec<Part> {
        let mut filled = parts(charter);
        // The page has the same clauses in the same order, and may have sections between them.
        let told = told_parts(self.playbook, self.figures);
        let clauses = filled.iter_mut().filter(|part| !part.field);
        for (part, told) in clauses.zip(told.into_iter().filter(|told| told.written)) {
            part.number = told.number;
            part.filled = told.slots;
        }
        for part in &mut filled {
            for block in &mut part.blocks {
                self.fill(block);
            }
            if part.field && part.title == SIGNATORIES {
                self.name(charter, &mut part.blocks);
            }
        }
        filled
    }

    /// Gives placeholders the words that a reader reads. What they are compared by stays as it is.
    fn fill(&self, block: &mut Block) {
        if matches!(block.form, Form::Code | Form::Markup) {
            return;
        }
        let alone = block.form == Form::Paragraph && block.words().all(|word| word.placeholder().is_some());
        for word in block.cells.iter_mut().flatten() {
            match word.placeholder().map(str::to_owned) {
                Some(slot) if alone && places(&slot) => {
                    word.label = Some(called_of(&slot));
                    word.text = self.opening(&slot);
                }
                _ => self.quote(word),
            }
        }
    }

    /// Gives a placeholder the figure that it quotes, with its value in this reading.
    fn quote(&self, word: &mut Word) {
        let Some(key) = word.placeholder() else { return };
        if let Some(figure) = self.figures.get(key) {
            word.label = Some(Phrase::own(format!("{} ({})", figure.label, figure.text)));
            word.text.clone_from(&figure.text);
        } else if self.playbook.audience.is_some() && is_ours(key) {
            self.figures.not_shown().clone_into(&mut word.text);
        }
    }

    /// Names those who have to sign instead of their ids.
    fn name(&self, charter: &Charter, blocks: &mut [Block]) {
        let people = &charter.matter.signatories;
        if people.len() != blocks.len() {
            return;
        }
        for (person, block) in people.iter().zip(blocks) {
            if let [cell] = block.cells.as_mut_slice()
                && let [word] = cell.as_mut_slice()
            {
                word.text = self.playbook.name_and_role_of(person);
            }
        }
    }

    /// `The scope, filled in from foundation.yaml`.
    pub fn opening(&self, slot: &str) -> String {
        let language = &self.playbook.language;
        if let Some(chart) = slot.strip_prefix("chart ") {
            return language.message("history-chart-of").text("key", chart.trim()).string();
        }
        let file = written_in(slot).split_whitespace().last().unwrap_or_default();
        let message = language.message(if places_something(self.playbook, self.figures, slot) {
            "history-filled"
        } else {
            "history-filled-not-yet"
        });
        let what = capitalised(&language.term("charter-slot", slot));
        message.text("what", what).text("file", file).string()
    }

    /// What a slot places here.
    pub fn fields(&self, slot: &str) -> Vec<Field> {
        let of_mandate = OF_MANDATE.iter().find(|(own, _)| *own == slot);
        if let Some((_, begins)) = of_mandate {
            let own = |stated: &&Stated| begins.iter().any(|begin| stated.key.starts_with(begin));
            let language = &self.playbook.language;
            let field = |stated: &Stated| {
                let what = stated.what.in_language(language);
                self.field(stated.key.clone(), &what, &stated.text.in_language(language))
            };
            return self.stated.iter().filter(own).map(field).collect();
        }
        let texts = match slot {
            "need" => self.need(),
            "purpose" => self.purpose(),
            "authority" => self.authority(),
            "customers" => self.customers(),
            "amendments" => self.amendments(),
            "sign-off" => self.signatories(),
            _ => Vec::new(),
        };
        let fields = texts
            .into_iter()
            .map(|(key, what, text)| self.field(key, &what, &plain(&text)));
        fields.filter(|field| !field.words.is_empty()).collect()
    }

    fn field(&self, key: String, what: &str, text: &str) -> Field {
        let begins = || self.playbook.language.message("history-field-begins");
        let what = match what {
            "" => String::new(),
            what => begins().text("what", what).string(),
        };
        let mut words = plain_words(text);
        for word in &mut words {
            self.quote(word);
        }
        Field { key, what, words }
    }

    fn signatories(&self) -> Vec<Told> {
        let charter = self.playbook.charter.as_ref();
        let people = charter.iter().flat_map(|charter| &charter.matter.signatories);
        let told = people.map(|person| {
            let name = self.playbook.name_and_role_of(person);
            (person.as_str().to_owned(), String::new(), name)
        });
        told.collect()
    }

    fn need(&self) -> Vec<Told> {
        let case = self.playbook.business_case.as_ref();
        let need = case.and_then(|case| case.need.as_ref());
        need.map(|need| ("need".to_owned(), String::new(), need.as_str().to_owned()))
            .into_iter()
            .collect()
    }

    fn purpose(&self) -> Vec<Told> {
        let foundation = self.playbook.foundation.as_ref();
        let Some(pmo) = foundation.and_then(|foundation| foundation.pmo.as_ref()) else {
            return Vec::new();
        };
        let called = |what| self.playbook.language.term("history-purpose", what);
        let one = [("Mission", &pmo.mission), ("Vision", &pmo.vision)];
        let one = one.into_iter().filter_map(|(what, text)| {
            let text = text.as_ref()?;
            Some((what.to_owned(), called(what), text.as_str().to_owned()))
        });
        // A value has no name: its words are what makes two the same.
        let values = pmo.values.iter().map(|value| {
            let text = value.as_str().to_owned();
            (format!("Value/{}", plain(&text).to_lowercase()), called("Value"), text)
        });
        one.chain(values).collect()
    }

    fn authority(&self) -> Vec<Told> {
        let sentence = pmo_sentence(self.playbook).map(|line| line.plain());
        sentence
            .map(|text| ("authority".to_owned(), String::new(), text))
            .into_iter()
            .collect()
    }

    fn customers(&self) -> Vec<Told> {
        let customers = self
            .playbook
            .foundation
            .iter()
            .flat_map(|foundation| &foundation.customers);
        let told = customers.map(|customer| {
            let who = plain(&customer.0.who);
            let text = match &customer.0.expects {
                Some(expects) => format!("{who}: {}", plain(expects)),
                None => who.clone(),
            };
            (who.to_lowercase(), String::new(), text)
        });
        told.collect()
    }

    fn amendments(&self) -> Vec<Told> {
        let rule = self
            .playbook
            .charter
            .as_ref()
            .and_then(|charter| charter.matter.amendments.as_ref());
        rule.map(|rule| ("amendments".to_owned(), String::new(), rule.value.clone()))
            .into_iter()
            .collect()
    }
}

/// A key, what it is, what it says.
type Told = (String, String, String);

/// Whether what a slot places is told here field by field.
pub fn is_told(slot: &str) -> bool {
    let own = ["need", "purpose", "authority", "customers", "amendments", "sign-off"];
    own.contains(&slot) || OF_MANDATE.iter().any(|(of_mandate, _)| *of_mandate == slot)
}

/// What a placeholder that places something stands for.
fn called_of(slot: &str) -> Phrase {
    if slot.starts_with("chart ") {
        Phrase::message("history-chart")
    } else {
        Phrase::word("charter-slot", slot)
    }
}

fn is_ours(key: &str) -> bool {
    let first = key.split('.').next().unwrap_or_default();
    CHAPTERS.iter().any(|chapter| chapter.key == first)
}

/// The slots that a run of words places, where it consists of nothing but placeholders.
pub fn slots_of<'a>(words: impl Iterator<Item = &'a Word>) -> Vec<String> {
    let mut slots = Vec::new();
    for word in words {
        let Some(key) = word.placeholder() else {
            return Vec::new();
        };
        if places(key) {
            slots.push(key.to_owned());
        }
    }
    slots
}
