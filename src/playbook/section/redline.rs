//! A redline as data: clauses, blocks and runs of words with what became of them.

use serde::Serialize;

/// What differs between two readings of a text; or one text as it reads, clause by clause.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedlineBlock {
    /// All of it in a sentence: `Two clauses changed, one added, none removed.` Empty for one text.
    pub summary: String,
    /// The clauses in reading order, also those that stayed.
    pub clauses: Vec<RedlineClause>,
    /// Whether two readings are compared; otherwise this is one text, of which only
    /// [`RedlineClause::clean`] is shown.
    pub compared: bool,
}

/// A clause with what became of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedlineClause {
    /// The anchor of its heading in the text; empty for what has none.
    pub id: String,
    /// Its number and heading: `§5 Decision rights`.
    pub title: String,
    /// What became of it and how much that weighs: `Changed, material`; empty where it stayed.
    pub what: String,
    /// Why it weighs so much, each in words.
    pub reasons: Vec<String>,
    /// Its blocks with the changes marked; none where it stayed.
    pub passages: Vec<RedlinePassage>,
    /// Its blocks as they read now; none where it went, or stayed in a comparison.
    pub clean: Vec<RedlinePassage>,
}

/// A paragraph, a point of a list or a row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct RedlinePassage {
    /// What kind of block it is.
    pub shape: RedlineShape,
    /// What became of it as a whole, in words; empty where its runs say all.
    pub note: String,
    /// Its words; a row of a table has some runs for each cell, everything else has one cell.
    pub cells: Vec<Vec<RedlineRun>>,
}

/// What kind of block a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RedlineShape {
    /// A paragraph.
    Paragraph,
    /// A heading inside the clause.
    Heading,
    /// A point of a list; 1 for the outermost list.
    Point(usize),
    /// A row of a table; whether it holds the titles.
    Row(bool),
    /// Code, with every blank as it is.
    Code,
    /// Words that say what another chapter fills in here, which are no words of the text.
    Filled,
    /// A field that another chapter fills in, which is no word of the text.
    Field,
}

/// Words with one fate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RedlineRun {
    /// What became of them.
    pub kind: RedlineKind,
    /// Whether a blank stands before them.
    pub gap: bool,
    /// The words.
    pub text: String,
}

/// What became of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RedlineKind {
    /// They stayed.
    Same,
    /// They went.
    Deleted,
    /// They came.
    Inserted,
}
