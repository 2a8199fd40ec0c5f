//! The charter as it is compared: its clauses, their blocks, the words of these.

use crate::playbook::charter::clauses;
use crate::playbook::charter::model::Charter;
use crate::source::markdown::{self, Form, Passage, passages};

use super::words::{Word, plain_words, words};

/// A part of the charter: a clause of its text, or a field above it that the signatures stand for too.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its heading; for a field what the field is called.
    pub title: String,
    /// What the heading is compared by.
    pub title_key: String,
    /// The anchor of the heading; empty for a field.
    pub id: String,
    /// Its number on the page of the charter, where that is known and the author gives none.
    pub number: Option<usize>,
    /// Whether it is a field above the text.
    pub field: bool,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What its blocks are compared by.
    pub key: String,
    /// The slots by which other chapters fill it, where that is known and nothing is written in it.
    pub filled: Vec<&'static str>,
    /// What it says as it is written, to tell a change of layout from none.
    pub written: String,
}

/// A paragraph, a point of a list, a row of a table.
#[derive(Clone, Debug)]
pub struct Block {
    /// What kind of block it is.
    pub form: Form,
    /// In how many quotations it stands.
    pub quoted: usize,
    /// Its words; a row of a table has some for each cell.
    pub cells: Vec<Vec<Word>>,
    /// What its words are compared by.
    pub words_key: String,
    /// The same with its form.
    pub key: String,
}

impl Block {
    fn of(passage: &Passage) -> Self {
        let cells: Vec<Vec<Word>> = passage.cells.iter().map(|cell| words(cell)).collect();
        let words_key = cells.iter().map(|cell| keys(cell)).collect::<Vec<_>>().join("\u{1e}");
        Self {
            form: passage.form,
            quoted: passage.quoted,
            key: format!("{:?} {}\u{1d}{words_key}", passage.form, passage.quoted),
            words_key,
            cells,
        }
    }

    /// All its words.
    pub fn words(&self) -> impl Iterator<Item = &Word> {
        self.cells.iter().flatten()
    }
}

/// What a run of words is compared by. Marks and words cannot be taken for each other.
pub fn keys(words: &[Word]) -> String {
    let keys: Vec<&str> = words.iter().map(|word| word.key.as_str()).collect();
    keys.join("\u{1f}")
}

/// What the field is called that says how the charter may be changed.
pub const AMENDMENTS: &str = "How the charter may be changed";
/// What the field is called that names those who have to sign.
pub const SIGNATORIES: &str = "Who has to sign";

/// The parts of a charter: title and answer, the clauses, how it is changed, who has to sign.
pub fn parts(charter: &Charter) -> Vec<Part> {
    let matter = &charter.matter;
    let text = |value: &Option<crate::vocabulary::value::At<String>>| {
        value.as_ref().map(|value| value.value.clone()).unwrap_or_default()
    };
    let document = markdown::parse(&charter.body.value);
    let own_title = document.title.clone().filter(|_| document.begins_with_title);
    let own_title = own_title.unwrap_or_default();
    let title = matter.title.as_ref().map_or(own_title, |title| title.value.clone());
    let signatories: Vec<String> = matter
        .signatories
        .iter()
        .map(|person| format!("- {}", person.as_str()))
        .collect();
    let mut parts = vec![
        field("Title", &format!("# {}", title.replace(['\n', '\r'], " "))),
        field("The charter in a sentence", &text(&matter.answer)),
    ];
    for clause in clauses(&charter.body) {
        let markdown = clause.markdown();
        parts.push(Part {
            id: clause.id,
            field: false,
            ..field(&clause.title, &markdown)
        });
    }
    parts.push(field(AMENDMENTS, &text(&matter.amendments)));
    parts.push(field(SIGNATORIES, &signatories.join("\n")));
    parts
}

fn field(title: &str, markdown: &str) -> Part {
    let blocks = blocks(markdown);
    let keys_of_blocks: Vec<&str> = blocks.iter().map(|block| block.key.as_str()).collect();
    Part {
        key: keys_of_blocks.join("\u{1c}"),
        title: title.to_owned(),
        title_key: keys(&plain_words(title)),
        id: String::new(),
        number: None,
        filled: Vec::new(),
        field: true,
        blocks,
        written: markdown.to_owned(),
    }
}

/// Blocks that say nothing, such as an empty point, are none.
fn blocks(markdown: &str) -> Vec<Block> {
    let blocks = passages(markdown).into_iter().map(|passage| Block::of(&passage));
    blocks.filter(|block| block.words().next().is_some()).collect()
}
